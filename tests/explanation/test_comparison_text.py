"""Comparisons as text to be copied."""

from app.comparing import compare_many, compare_reports
from app.explanation.comparison_text import SHOWN, comparison_text, counts_text
from app.model.comparison import ReportComparison
from app.text import strip_isolates
from tests.knowledge.factories import connect_failed
from tests.knowledge.words import ENGLISH
from tests.test_comparing import result_of
from tests.test_comparison import GOOD, REFUSED, report

NAMES = ("\u2066here\u2069", "there")
BAD = result_of(connect_failed(REFUSED))


def text(comparison: ReportComparison, *, everything: bool = False) -> str:
    return comparison_text(comparison, ENGLISH, NAMES, everything=everything)


def test_one_pair() -> None:
    said = text(compare_many([GOOD], [BAD]))
    assert said == strip_isolates(said)
    assert "it worked for one only: here." in said
    assert "* Result\n    here: Works\n    there: Connection refused" in said
    assert "Addresses of the name" not in said
    assert "Different: 1" not in said, "of one target nothing is counted"


def test_everything() -> None:
    said = text(compare_many([GOOD], [GOOD]), everything=True)
    assert "  Addresses of the name: " in said
    assert "*" not in said


def test_many_targets_are_counted() -> None:
    comparison = compare_many([GOOD, GOOD, GOOD], [GOOD, BAD])
    assert counts_text(comparison, ENGLISH) == "Different: 1 · The same: 1 · Tested on one side only: 1"
    said = text(comparison)
    assert said.count("* Result") == 1
    assert "Only in: here\n- " in said
    assert "No difference was found." not in said, "what is the same is of no interest among many"
    assert text(comparison, everything=True).count("No difference was found.") == 1


def test_long_lists_are_cut() -> None:
    said = text(compare_many([GOOD] * 2 * SHOWN, [BAD] * (2 * SHOWN - 7)))
    assert said.count("* Result") == SHOWN
    assert "… and 93 more" in said
    assert text(compare_many([GOOD] * 2 * SHOWN, [])).count("\n- ") == SHOWN


def test_aliases_come_first() -> None:
    said = text(compare_reports(report(GOOD), report(BAD, aliases=True)))
    assert said.startswith("At least one of the reports shows names")

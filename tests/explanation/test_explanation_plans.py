"""Words for plans."""

import pytest

from app.explanation.plans import (
    file_fault,
    format_name,
    notice_text,
    plan_fault,
    skipped_line,
    summary_lines,
)
from app.i18n import words_for
from app.model.plan import Ignored, Notice, PlanFault, PlanFormat, PlanSummary, Skipped, SkipReason
from app.model.target import InputProblem
from app.strict_json import JsonFault
from app.target import parse
from app.text import strip_isolates

EN = words_for("en")


@pytest.mark.parametrize("fault", PlanFault)
def test_every_fault_has_words(fault: PlanFault) -> None:
    text = strip_isolates(plan_fault(fault, 12, "tar\u202egets", EN))
    assert text.endswith("See line 12.")
    assert "{" not in text
    assert "\u202e" not in text
    assert plan_fault(fault, 0, "x", EN).endswith(".")


@pytest.mark.parametrize("fault", JsonFault)
def test_every_fault_of_json_is_one_of_a_plan_and_of_any_file(fault: JsonFault) -> None:
    assert PlanFault(fault.value)
    assert "plan" not in file_fault(fault.value, 0, "", EN)


@pytest.mark.parametrize("reason", SkipReason)
@pytest.mark.parametrize("form", [PlanFormat.LIST, PlanFormat.PLAN])
def test_every_reason_has_words(reason: SkipReason, form: PlanFormat) -> None:
    problem = parse("ftp://a.example") if reason is SkipReason.PROBLEM else None
    assert problem is None or isinstance(problem, InputProblem)
    line = strip_isolates(skipped_line(Skipped(3, reason, "x", problem, first=2), form, EN))
    assert line.startswith("Line 3: x – " if form is PlanFormat.LIST else "Entry 3: x – ")
    assert len(line) > 15
    assert "{" not in line
    without = strip_isolates(skipped_line(Skipped(3, reason, "", problem, first=2), form, EN))
    assert without.startswith("Line 3 – " if form is PlanFormat.LIST else "Entry 3 – ")


@pytest.mark.parametrize("kind", [kind for kind in Ignored if kind is not Ignored.QUERY])
def test_every_notice_names_its_key(kind: Ignored) -> None:
    assert "proxy\ufffd" in notice_text(Notice(kind, "proxy\x1b"), EN)


@pytest.mark.parametrize("kind", [Ignored.CREDENTIALS, Ignored.QUERY])
def test_what_is_not_written_is_said(kind: Ignored) -> None:
    assert "not written" in notice_text(Notice(kind), EN)


def test_every_format_has_a_name() -> None:
    assert len({format_name(form, EN) for form in PlanFormat}) == len(PlanFormat)


def test_the_preview_says_what_is_close() -> None:
    assert len(summary_lines(PlanSummary(3, 2, 1), EN)) == 1
    lines = summary_lines(PlanSummary(9, 8, 7, private=1, loopback=2, link_local=3, metadata=4, expectations=5), EN)
    assert len(lines) == 6
    assert "169.254.169.254" in lines[-1]

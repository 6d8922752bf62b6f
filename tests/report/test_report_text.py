"""The text for a ticket: short, the most useful first, and nothing in it that a ticket system takes for markup."""

import re

import pytest
from msgspec.structs import replace

from app.explanation import case_short
from app.i18n import words_for
from app.model.attempt import Attempt
from app.model.names import Outcome
from app.model.plan import Expectation, Expected
from app.model.report import Removed, RemovedCount, ReportedResult
from app.report.text import FENCE, LINES, render_text
from tests.gui import sample_results as samples
from tests.knowledge.all_samples import SAMPLES
from tests.report.reports import ALL, report_of, result_of

ENGLISH = words_for("en")
MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def lines_of(*results: object, language: str = "en", **named: str) -> list[str]:
    return render_text(report_of(*results, **named), words_for(language)).splitlines()  # type: ignore[arg-type]


def test_the_first_lines_say_target_verdict_code_and_time() -> None:
    lines = lines_of(samples.expired())
    assert lines[0] == lines[-1] == FENCE
    assert lines[1] == "Target: mail.example.com:993, TLS"
    assert lines[2].startswith("Result: Failed: ")
    assert lines[3].startswith("Code: tls.expired (")
    assert re.fullmatch(r"When: 2026-11-22, 11:04 UTC; the sender’s clock shows UTC\+01:00", lines[4])


def test_steps_exceptions_and_environment_follow() -> None:
    lines = lines_of(samples.expired())
    steps, chain = (lines.index(next(line for line in lines if line.startswith(title))) for title in ("Step", "Exc"))
    assert steps < chain
    assert any(line.startswith("- ssl.SSLCertVerificationError [") for line in lines[chain:])
    assert any("CERTIFICATE_VERIFY_FAILED" in line for line in lines[chain:])
    assert any(line.startswith("System: Debian GNU/Linux 12, x86_64") for line in lines[chain:])
    assert any(line.startswith("Program: Connection Tester 0.1.0, Python 3.11.7") for line in lines[chain:])
    assert any(line.startswith("Settings: protocol auto") for line in lines[chain:])


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_every_case_is_short_and_without_marks_of_direction(language: str) -> None:
    words = words_for(language)
    for case, _, facts in SAMPLES:
        text = render_text(report_of(result_of(facts)), words)
        assert text.count("\n") <= LINES
        assert not MARKS.search(text)
        assert case in text


def test_a_long_way_and_a_long_chain_are_cut_where_they_begin() -> None:
    result = samples.expired()
    attempt: Attempt = result.attempts[0]
    assert attempt.failure is not None
    failure = replace(attempt.failure, links=attempt.failure.links * 30)
    steps = tuple(replace(step, try_no=number) for number in range(1, 60) for step in attempt.steps)
    lines = lines_of(replace(result, attempts=(replace(attempt, steps=steps, failure=failure),)))
    assert len(lines) <= LINES
    assert [line for line in lines if line.startswith("- … and ")]
    assert lines[-2].startswith("Settings: ")


def test_nothing_foreign_ends_the_fence_or_begins_a_line() -> None:
    note = "```\n# heading\n![x](http://evil.example/p.png)\n| a |\n\u202e\x1b[31m"
    result = samples.refused()
    result = replace(result, target=replace(result.target, host="a`` ```\n# b"))  # not possible, and still harmless
    lines = lines_of(result, note=note)
    assert sum("`" in line for line in lines) == 2
    assert sum(line.startswith("#") for line in lines) == 0
    (noted,) = (line for line in lines if line.startswith("Note: "))
    assert "# heading ![x](http://evil.example/p.png) | a |" in noted
    assert all(line.isprintable() for line in lines)


def test_what_a_reader_has_to_know_stands_near_the_top() -> None:
    report = replace(
        report_of(samples.refused(), title="Offices"),
        damaged=True,
        aliases=True,
        removed=(RemovedCount(Removed.HEADERS, 3), RemovedCount("of a newer version", 1)),
    )
    lines = render_text(report, ENGLISH).splitlines()
    assert lines[5].startswith("Careful: this report was damaged")
    assert lines[6].startswith("Hosts and addresses stand under other names")
    assert lines[7] == f"Please name this report in your answer: {report.id[:8]}"
    assert lines[8] == "Contact: support@example.com"
    assert lines[-2] == "Left out: header fields of answers (3), other things (1)"


def test_many_results_are_summed_up_by_cause() -> None:
    results = [samples.refused()] * 60 + [samples.works()] * 5 + [samples.expired(), samples.cancelled()]
    lines = lines_of(*results, title="Offices")
    assert len(lines) == LINES
    assert lines[1] == "Offices"
    assert lines[2] == "Targets: 67, stopped: 1"
    assert lines[3] == "Result: 60 of 66 targets fail at the connection"
    assert "expected" not in "\n".join(lines), "nobody said what is"
    refused = case_short(samples.refused().diagnoses[0].id, ENGLISH)
    first = lines[lines.index("By cause") + 1]
    assert first.startswith(f"- 60 of 66 targets fail in the same way: {refused}")
    listed = lines[lines.index("Failed") + 1 :]
    (cut,) = (line for line in listed if line.startswith("- … and "))
    shown = listed.index(cut)
    assert cut == f"- … and {61 - shown} more"


def test_a_plan_says_what_is_expected() -> None:
    blocked = ReportedResult(samples.works(), expectation=Expectation(Expected.UNREACHABLE))
    refused = ReportedResult(samples.refused(), expectation=Expectation(Expected.REFUSED))
    report = report_of(*ALL, title="Offices")
    text = render_text(replace(report, results=(blocked, refused)), ENGLISH)
    assert "Plan: Offices\n" in text
    assert "\nNot as expected\n" in text
    assert "Targets: 2, as expected: 1, not as expected: 1" in text
    for one in (blocked, refused):
        alone = render_text(replace(report, results=(one,)), ENGLISH)
        assert "expected" in alone.lower()


def test_a_target_that_cannot_be_tested_has_a_text_as_well() -> None:
    invalid = next(result_of(facts) for _, _, facts in SAMPLES if not facts.attempts)
    assert invalid.outcome is Outcome.INVALID
    assert "Cannot be tested" in "\n".join(lines_of(invalid))

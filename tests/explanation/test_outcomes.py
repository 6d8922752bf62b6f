"""How tests and steps ended, and how targets are called."""

import pytest
from msgspec.structs import replace

from app.explanation import (
    chain_lines,
    duration,
    state_word,
    step_fact,
    step_outcome_word,
    steps_shown,
    subject_text,
)
from app.i18n import words_for
from app.model.facts import ConnectFacts, ResolveFacts, ResponseFacts
from app.model.names import Kind, Outcome, Severity, StepName, StepOutcome
from app.model.target import InputProblem, Target
from app.text import strip_isolates
from tests.gui import sample_results as samples

ENGLISH = words_for("en")


@pytest.mark.parametrize(
    ("outcome", "severity", "word"),
    [
        (Outcome.REACHED, Severity.OK, "Works"),
        (Outcome.REACHED, Severity.REMARK, "Works, with a remark"),
        (Outcome.REACHED, Severity.FAILURE, "Reached, but with an error"),
        (Outcome.FAILED, Severity.FAILURE, "Failed"),
        (Outcome.DEADLINE, Severity.FAILURE, "Time limit reached"),
        (Outcome.CANCELLED, Severity.FAILURE, "Stopped"),
        (Outcome.INVALID, Severity.FAILURE, "Cannot be tested"),
        (Outcome.FAILED, Severity.INTERNAL, "Fault in this program"),
    ],
)
def test_how_a_test_ended(outcome: Outcome, severity: Severity, word: str) -> None:
    assert state_word(outcome, severity, ENGLISH) == word


def test_a_step_that_went_well_needs_no_word() -> None:
    words = [step_outcome_word(outcome, ENGLISH) for outcome in StepOutcome]
    assert words == ["", "failed", "no answer in time", "stopped"]


@pytest.mark.parametrize(
    ("target", "text"),
    [
        (Target(Kind.TCP, "::1", "::1", 80), "[::1]:80 · TCP"),
        (Target(Kind.TLS, "a.example", "a.example", 993), "a.example:993 · TLS"),
        (Target(Kind.HTTPS, "a.example", "a.example", 443, "/"), "https://a.example"),
        (Target(Kind.HTTP, "a.example", "a.example", 8080, "/x?y=•••"), "http://a.example:8080/x?y=•••"),
        (InputProblem("input.empty", "a b"), "a b"),
        (InputProblem("input.empty"), "empty input"),
    ],
)
def test_what_a_target_is_called(target: Target | InputProblem, text: str) -> None:
    assert strip_isolates(subject_text(target, ENGLISH)) == text


def test_the_fact_of_a_step() -> None:
    addresses = tuple(f"192.0.2.{number}" for number in range(5))
    facts = (
        (ResolveFacts("a.example", addresses), "192.0.2.0, 192.0.2.1, 192.0.2.2 …"),
        (ResolveFacts("192.0.2.1", ("192.0.2.1",), literal=True), ""),
        (ConnectFacts("192.0.2.1", 80, code="ECONNREFUSED"), "ECONNREFUSED"),
        (ResponseFacts(404, "Not\x1bFound"), "404 Not\ufffdFound"),
        (ResponseFacts(), ""),
    )
    for one, text in facts:
        assert step_fact(samples.step(StepName.CONNECT, 0, 1, one)) == text


def test_redirects_in_between_are_left_out() -> None:
    steps = tuple(samples.step(StepName.CONNECT, 0, 1, ConnectFacts("192.0.2.1", 80), hop=hop) for hop in range(5))
    assert [step.hop for step in steps_shown(steps)] == [0, 1, 4]
    assert steps_shown(()) == ()


def test_a_chain_says_what_each_exception_means_and_the_whole_of_a_fault_of_ours() -> None:
    failure = samples.expired().attempts[0].failure
    assert failure is not None
    lines = list(chain_lines(failure, ENGLISH))
    assert lines[0].startswith("ssl.SSLCertVerificationError [CERTIFICATE_VERIFY_FAILED")
    assert lines[1].startswith("  ")
    trace = replace(failure, trace="Traceback\n  File \x1b[1m")
    assert list(chain_lines(trace, ENGLISH, whole=True))[-2:] == ["Traceback", "  File \ufffd[1m"]


def test_a_duration_without_end_is_still_a_text() -> None:
    assert duration(float("inf"), ENGLISH) == duration(1e300, ENGLISH) == "277777777 h 46 min"

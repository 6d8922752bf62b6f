"""Words about what a plan expects."""

import pytest

from app.explanation.expectations import (
    count_of_unexpected,
    expectation_text,
    plan_headline,
    planned_text,
    unexpected_text,
)
from app.i18n import EnglishWords
from app.model.group import Group, Progress
from app.model.names import Certainty, Kind, Severity
from app.model.plan import Expectation, Expected, PlannedTarget
from app.model.target import Target
from app.text import strip_isolates

WORDS = EnglishWords()
TARGET = Target(Kind.TCP, "a.example", "a.example", 22)


@pytest.mark.parametrize(
    ("expectation", "text"),
    [
        (Expectation(), "reachable"),
        (Expectation(Expected.ANSWERS), "an answer of any status"),
        (Expectation(Expected.REFUSED), "connection refused"),
        (Expectation(Expected.UNREACHABLE), "not reachable"),
        (Expectation(status=404), "status 404"),
        (Expectation(case="tcp.refused"), "“Connection refused”"),
        (Expectation(status=200, issuer="Let's Encrypt"), "status 200; certificate from Let's Encrypt"),
    ],
)
def test_expectations(expectation: Expectation, text: str) -> None:
    assert strip_isolates(expectation_text(expectation, WORDS)) == f"Expected: {text}"


def test_what_is_said_beside_a_target() -> None:
    assert planned_text(PlannedTarget(TARGET), WORDS) == ""
    told = planned_text(PlannedTarget(TARGET, Expectation(Expected.REFUSED), "old"), WORDS)
    assert strip_isolates(told) == "Expected: connection refused · old"


def test_issuer_is_cleaned() -> None:
    assert "\u202e" not in expectation_text(Expectation(issuer="a\u202eb"), WORDS)


def headline(unexpected: int, *, tested: int = 5, total: int = 5, running: bool = False) -> str:
    groups = (Group("ok", Severity.OK, "", tuple(map(str, range(tested))), Certainty.CONFIRMED),) if tested else ()
    return strip_isolates(plan_headline(Progress(total, tested), groups, unexpected, WORDS, running=running))


def test_headlines() -> None:
    assert headline(0).startswith("All 5 target")
    assert headline(0).endswith("as expected")
    assert headline(2).startswith("2 of 5 target")
    assert "so far" in headline(0, total=9, running=True)
    assert headline(0, tested=0, running=True).startswith("Testing 5")


def test_counts_and_examples() -> None:
    assert count_of_unexpected(0, WORDS) == "all as expected"
    assert count_of_unexpected(3, WORDS) == "3 not as expected"
    for many, text in ((True, "For example a.example – It fails."), (False, "a.example – It fails.")):
        assert strip_isolates(unexpected_text("a.example", "It fails.", WORDS, one_of_many=many)) == text

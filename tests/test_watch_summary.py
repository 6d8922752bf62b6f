"""What the tests of a watched target say together, and as a table."""

import csv
import io
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from app.model.change import Change, ChangeCode
from app.model.names import Outcome, Severity, StepName
from app.model.watch import Outage, Sample, Times, WatchSummary
from app.watch import csv_of, summary

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def sample_of(
    number: int, works: bool, case: str = "tcp.refused", seconds: float = 0.04, interrupted: bool = False
) -> Sample:
    return Sample(
        started=NOON + timedelta(seconds=10 * number),
        seconds=seconds,
        outcome=Outcome.REACHED if works else Outcome.FAILED,
        severity=Severity.OK if works else Severity.FAILURE,
        case="ok" if works else case,
        interrupted=interrupted,
    )


def samples_of(pattern: str) -> list[Sample]:
    """A dot works, a letter fails: r refused, t timed out, i was interrupted by a sleep."""
    cases = {"r": "tcp.refused", "t": "tcp.timeout", "i": "tcp.timeout"}
    return [
        sample_of(number, letter == ".", cases.get(letter, ""), interrupted=letter == "i")
        for number, letter in enumerate(pattern)
    ]


def at(number: int) -> datetime:
    return NOON + timedelta(seconds=10 * number)


def test_summary_of_nothing() -> None:
    assert summary(()) == WatchSummary()
    assert summary(samples_of("ii")) == WatchSummary()
    assert WatchSummary().share == 1


def test_summary_of_what_works() -> None:
    found = summary(samples_of("....i"))
    assert found == WatchSummary(tests=4, began=at(0), ended=at(3), since=at(0), median=0.04, slowest=0.04)
    assert found.share == 1


def test_summary_of_intermittent_failures() -> None:
    found = summary(samples_of("..t...rrri..t."))
    assert (found.tests, found.failures, found.outages) == (13, 5, 3)
    assert found.share == pytest.approx(8 / 13)
    assert found.cases == (("tcp.refused", 3), ("tcp.timeout", 2))
    assert found.longest == Outage(at(6), at(8), 3, "tcp.refused")
    assert found.last_failure == at(12)
    assert not found.failing
    assert found.since == at(13)
    assert found.period == 0


def test_summary_of_what_fails_now() -> None:
    found = summary(samples_of("...rtt"))
    assert found.failing
    assert found.since == at(3)
    assert found.longest == Outage(at(3), at(5), 3, "tcp.refused")
    assert summary(samples_of("rrr")).median == 0


@pytest.mark.parametrize(
    ("pattern", "period"),
    [
        ("r.....r.....r.....r...", 60),
        ("r.....r.....r.........", 0),  # three may be chance
        ("r.....r...r.......r...", 0),
    ],
)
def test_a_period_is_told_only_where_it_is_one(pattern: str, period: float) -> None:
    assert summary(samples_of(pattern)).period == period


def test_a_fault_of_this_program_is_no_failure_of_the_target() -> None:
    broken = msgspec.structs.replace(sample_of(1, False), severity=Severity.INTERNAL)
    stopped = msgspec.structs.replace(sample_of(2, False), outcome=Outcome.CANCELLED)
    assert summary((sample_of(0, True), broken, stopped)).failures == 0


# As a table.


def test_csv() -> None:
    change = Change(ChangeCode.SLOWER, ("0.04",), ("0.09",), StepName.RESPONSE)
    samples = (
        msgspec.structs.replace(sample_of(0, True), times=Times(resolve=0.0042, response=0.0306), changes=(change,)),
        msgspec.structs.replace(sample_of(1, False, "=cmd()"), gap=61.7, changes=(Change(ChangeCode.FAILS),)),
    )
    text = csv_of(samples)
    assert text.count("\r\n") == 3
    first, second = csv.DictReader(io.StringIO(text))
    assert first["started"] == "2026-03-01T12:00:00.000+00:00"
    assert (first["outcome"], first["case"], first["ms"]) == ("reached", "ok", "40")
    assert (first["resolve_ms"], first["response_ms"], first["tls_ms"]) == ("4", "31", "0")
    assert (first["changes"], first["gap_s"]) == ("slower:response", "0")
    assert second["case"] == "'=cmd()"
    assert (second["changes"], second["gap_s"]) == ("fails", "62")

"""A watched target: when it is tested, what is kept, what the tests say together, as a table."""

import tracemalloc
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from app import limits
from app.model.change import ChangeCode
from app.model.finding import LocalFinding
from app.model.names import Leg, Outcome, Severity, StepName
from app.model.options import Options
from app.model.result import Result
from app.model.watch import Sample, Times
from app.watch import Watching, summary
from tests.knowledge.factories import (
    CONNECT_TALK,
    HOST,
    NOBODY,
    PROXY,
    connect_failed,
    connected,
    errno,
    handshaken,
    local_refused,
    reached,
    requested,
    resolved,
    responded,
    step,
)
from tests.test_comparing import result_of

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
WALL = NOON.timestamp()
REFUSED = result_of(connect_failed(errno("ConnectionRefusedError", "ECONNREFUSED")))
TIMED_OUT = result_of(connect_failed(errno("TimeoutError", "ETIMEDOUT")))
GOOD = result_of(reached(resolved(), connected(), handshaken(), requested(), responded(200, "OK")))


class Clock:
    """Both clocks of a computer that can be put to sleep."""

    def __init__(self) -> None:
        self.now, self.wall = 1000.0, WALL

    def pass_(self, seconds: float) -> None:
        self.now += seconds
        self.wall += seconds

    def sleep(self, seconds: float) -> None:
        self.wall += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


def run(watching: Watching, clock: Clock, result: Result, seconds: float = 0.1) -> Sample:
    """Wait until a test is due and let it have this result."""
    clock.pass_(watching.due(clock.now))
    watching.begin(clock.now, clock.wall)
    clock.pass_(seconds)
    return watching.add(result, clock.now, clock.wall)


# When a test is due.


def test_from_begin_to_begin(clock: Clock) -> None:
    watching = Watching(Options(), 5)
    assert watching.due(clock.now) == 0
    watching.begin(clock.now, clock.wall)
    clock.pass_(2)
    watching.add(GOOD, clock.now, clock.wall)
    assert watching.due(clock.now) == pytest.approx(3)


def test_a_test_that_takes_longer_is_followed_at_once_by_one(clock: Clock) -> None:
    watching = Watching(Options(), 5)
    run(watching, clock, GOOD, 17)
    assert watching.due(clock.now) == 0
    sample = run(watching, clock, GOOD, 1)
    assert sample.gap == 0
    assert not sample.interrupted
    assert watching.due(clock.now) == pytest.approx(4)  # what was missed is not made up for


@pytest.mark.parametrize(("asked", "given"), [(0, 1), (1, 1), (30, 30), (3600, 3600), (9999, 3600)])
def test_the_distance_is_kept_within_bounds(asked: float, given: float) -> None:
    assert Watching(Options(), asked).seconds == given
    assert Watching(Options()).seconds == limits.WATCH_SECONDS


def test_a_sleep_between_two_tests_is_a_gap(clock: Clock) -> None:
    watching = Watching(Options(), 5)
    run(watching, clock, GOOD)
    clock.sleep(8 * 3600)
    sample = run(watching, clock, GOOD)
    assert sample.gap == pytest.approx(8 * 3600)
    assert sample.counts
    assert run(watching, clock, GOOD).gap == 0


def test_a_sleep_that_the_monotonic_clock_counts_is_a_gap(clock: Clock) -> None:
    watching = Watching(Options(), 5)
    run(watching, clock, GOOD)
    clock.pass_(3600)
    assert run(watching, clock, GOOD).gap == pytest.approx(3600 - 5, abs=1)


@pytest.mark.parametrize("seconds", [-7200, -3, 3])
def test_a_clock_that_is_set_is_no_sleep(clock: Clock, seconds: float) -> None:
    watching = Watching(Options(), 5)
    run(watching, clock, GOOD)
    clock.sleep(seconds)
    assert run(watching, clock, GOOD).gap == 0


@pytest.mark.parametrize("both", [True, False], ids=["both clocks go on", "one clock stops"])
def test_a_sleep_during_a_test_makes_it_worthless(clock: Clock, both: bool) -> None:
    watching = Watching(Options(), 5)
    run(watching, clock, GOOD)
    clock.pass_(watching.due(clock.now))
    watching.begin(clock.now, clock.wall)
    (clock.pass_ if both else clock.sleep)(7200)
    sample = watching.add(TIMED_OUT, clock.now, clock.wall)
    assert sample.interrupted
    assert not sample.counts
    assert sample.changes == ()
    assert run(watching, clock, GOOD).changes == ()
    assert summary(watching.samples).failures == 0


def test_a_result_without_a_test_is_a_mistake(clock: Clock) -> None:
    with pytest.raises(RuntimeError):
        Watching(Options()).add(GOOD, clock.now, clock.wall)


# How it is tested.


def test_checks_run_only_after_something_new_went_wrong(clock: Clock) -> None:
    watching = Watching(Options(retries=3), 5)

    def options_for(result: Result) -> bool:
        clock.pass_(watching.due(clock.now))
        options = watching.begin(clock.now, clock.wall)
        watching.add(result, clock.now, clock.wall)
        assert options.retries == 0
        return options.checks

    results = (GOOD, REFUSED, REFUSED, REFUSED, TIMED_OUT, TIMED_OUT, GOOD, GOOD)
    assert [options_for(one) for one in results] == [False, False, True, False, False, True, False, False]


def test_a_target_that_fails_from_the_start_is_looked_at_closer(clock: Clock) -> None:
    watching = Watching(Options(), 5)
    run(watching, clock, REFUSED)
    assert watching.begin(clock.now, clock.wall).checks


def test_who_wants_no_checks_gets_none(clock: Clock) -> None:
    watching = Watching(Options(checks=False), 5)
    run(watching, clock, REFUSED)
    assert not watching.begin(clock.now, clock.wall).checks


def test_what_checks_find_is_no_change(clock: Clock) -> None:
    """The same failure has a more exact name after checks, and gets its plain one back in the next test."""
    plain, closer = result_of(local_refused(None)), result_of(local_refused(NOBODY))
    assert plain.diagnoses[0].id != closer.diagnoses[0].id
    assert isinstance(closer.findings.local, LocalFinding)
    watching = Watching(Options(), 5)
    samples = [run(watching, clock, one) for one in (plain, closer, plain)]
    assert {sample.case for sample in samples} == {"tcp.refused"}
    assert not any(sample.changes for sample in samples)


# What is kept.


def test_a_sample(clock: Clock) -> None:
    sample = run(Watching(Options(), 5), clock, GOOD)
    assert sample == Sample(
        started=NOON,
        seconds=GOOD.attempts[0].seconds,
        outcome=Outcome.REACHED,
        severity=Severity.OK,
        case="ok",
        times=Times(resolve=0.02, connect=0.02, tls=0.02, request=0.02, response=0.02),
    )
    assert sample.works


def test_times_with_a_proxy(clock: Clock) -> None:
    talk = step(StepName.PROXY, CONNECT_TALK, leg=Leg.PROXY, seconds=0.3)
    steps = (resolved(PROXY, leg=Leg.PROXY), connected(port=3128, leg=Leg.PROXY), talk, handshaken(), requested())
    sample = run(Watching(Options(), 5), clock, result_of(reached(*steps, responded(200, "OK"))))
    assert sample.times.resolve == pytest.approx(0.02)
    assert sample.times.proxy == pytest.approx(0.32)
    assert sample.times.connect == 0


def test_changes_are_marked(clock: Clock) -> None:
    watching = Watching(Options(), 5)
    moved = result_of(reached(resolved(HOST, "192.0.2.77"), connected("192.0.2.77"), responded(200, "OK")))
    found = [run(watching, clock, one).changes for one in (GOOD, REFUSED, REFUSED, moved)]
    assert [[change.code for change in changes] for changes in found] == [
        [],
        [ChangeCode.FAILS],
        [],
        [ChangeCode.ADDRESSES, ChangeCode.WORKS],
    ]


def good_in(seconds: float) -> Result:
    steps = (resolved(), connected(), requested(), responded(200, "OK"))
    slow = tuple(msgspec.structs.replace(one, seconds=seconds) for one in steps[-1:])
    return result_of(reached(*steps[:-1], *slow))


def paces(samples: tuple[Sample, ...]) -> list[tuple[int, ChangeCode, StepName | None]]:
    return [(index, one.code, one.step) for index, sample in enumerate(samples) for one in sample.changes]


def test_a_lasting_change_of_pace_is_marked_where_it_began(clock: Clock) -> None:
    watching = Watching(Options(), 5)
    for seconds in [0.040, 0.055, 0.038, 0.300, 0.042, 0.041, 0.050] * 3 + [0.090] * 20 + [0.040] * 20:
        run(watching, clock, good_in(seconds))
    assert paces(watching.samples) == [
        (21, ChangeCode.SLOWER, StepName.RESPONSE),
        (41, ChangeCode.FASTER, StepName.RESPONSE),
    ]
    slower = watching.samples[21].changes[0]
    assert float(slower.before[0]) == pytest.approx(0.042)
    assert float(slower.after[0]) == pytest.approx(0.090)


def test_single_slow_tests_and_trifles_are_no_change_of_pace(clock: Clock) -> None:
    watching = Watching(Options(), 5)
    for number in range(60):
        run(watching, clock, good_in(2.5 if number % 6 == 0 else 0.001 + number * 0.0001))
    assert not [one for one in paces(watching.samples) if one[1] is not ChangeCode.CASE]


def test_only_the_last_samples_are_kept(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "WATCH_SAMPLES", 3)
    watching = Watching(Options(), 5)
    for seconds in [0.04] * 8 + [0.4] * 8:
        run(watching, clock, good_in(seconds))
    assert len(watching.samples) == 3
    assert watching.samples[0].started == NOON + timedelta(seconds=5 * 13)


def test_samples_are_small(clock: Clock) -> None:
    watching, count = Watching(Options(), 5), 500
    run(watching, clock, GOOD)
    tracemalloc.start()
    for _ in range(count):
        run(watching, clock, GOOD)
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert size / count * limits.WATCH_SAMPLES < 16 * 1024 * 1024

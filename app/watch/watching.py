"""The state of a watch, driven from outside: when the next test is due, how it is made, what its result says."""

from collections import deque
from datetime import UTC, datetime

import msgspec

from app import limits
from app.comparing import changes, severity_of
from app.diagnosis import diagnose
from app.knowledge.case import CaseFacts
from app.model.change import VERDICTS, Change, ChangeCode
from app.model.finding import Findings
from app.model.names import Leg, StepName
from app.model.options import Options
from app.model.result import Result
from app.model.target import Target
from app.model.watch import Sample, Times
from app.watch.pace import Pace

_PACES = frozenset({ChangeCode.SLOWER, ChangeCode.FASTER})


class Watching:
    """Tests of one target every `seconds`, begin to begin, never two at once; holds numbers, not results.

    The caller gives the times: `now` monotonic, `wall` as of time.time(), both in seconds. Between begin() and add()
    a test is under way. After a sleep of the computer, or a test that took too long, the next one begins once: what
    was missed is not made up for.
    """

    def __init__(self, options: Options, seconds: float = limits.WATCH_SECONDS) -> None:
        self.seconds = min(max(seconds, limits.WATCH_SECONDS_MIN), limits.WATCH_SECONDS_MAX)
        self._options = options
        self._samples: deque[Sample] = deque(maxlen=limits.WATCH_SAMPLES)
        self._count = 0
        self._began: tuple[float, float] | None = None  # now, wall
        self._ended: tuple[float, float] | None = None
        self._limit = 0.0  # of the test under way, seconds
        self._gap = 0.0
        self._last: Result | None = None
        self._look_closer = False
        self._paces: dict[str, Pace] = {name: Pace() for name in Times.__struct_fields__}

    @property
    def samples(self) -> tuple[Sample, ...]:
        """The tests so far, oldest first; the oldest ones are dropped when there are too many."""
        return tuple(self._samples)

    def due(self, now: float) -> float:
        """Return in how many seconds the next test is to begin; 0 when it may begin at once."""
        return max(0.0, self._planned - now) if self._began is not None else 0.0

    @property
    def _planned(self) -> float:
        return self._began[0] + self.seconds if self._began is not None else 0.0

    def begin(self, now: float, wall: float) -> Options:
        """Note that a test begins and return its options: no retries; checks only after something new went wrong."""
        self._gap = 0.0
        if self._began is not None and self._ended is not None:
            late = now - max(self._planned, self._ended[0])  # Windows counts a sleep into both clocks
            self._gap = _slept(max(late, _stopped(self._ended, (now, wall))))
        self._began = (now, wall)
        options = msgspec.structs.replace(
            self._options, retries=0, by_hand=False, checks=self._look_closer and self._options.checks
        )
        self._limit = options.limits.total
        return options

    def add(self, result: Result, now: float, wall: float) -> Sample:
        """Take the result of the test that was begun, and return what is kept of it."""
        if self._began is None:
            raise RuntimeError("a result is added to a watch whose test was not begun")
        ended = (now, wall)
        slept = max(_stopped(self._began, ended), now - self._began[0] - self._limit)
        plain = _without_findings(result)
        sample = Sample(
            started=datetime.fromtimestamp(self._began[1], UTC),
            seconds=sum(attempt.seconds for attempt in plain.attempts),
            outcome=plain.outcome,
            severity=severity_of(plain),
            case=plain.diagnoses[0].id,
            times=_times(plain),
            gap=self._gap,
            interrupted=_slept(slept) > 0,
        )
        self._ended = ended
        if sample.counts:
            sample = msgspec.structs.replace(sample, changes=self._compare(plain))
            self._last = plain
            self._look_closer = not sample.works and (
                self._count == 0 or any(change.code in VERDICTS for change in sample.changes)
            )
        self._samples.append(sample)
        self._count += 1
        if sample.counts and sample.works:
            self._mark_pace(sample.times)
        return self._samples[-1]

    def _compare(self, plain: Result) -> tuple[Change, ...]:
        found = changes(self._last, plain) if self._last is not None else ()
        return tuple(change for change in found if change.code not in _PACES)  # one slow test is no change

    def _mark_pace(self, times: Times) -> None:
        for name, pace in self._paces.items():
            seconds: float = getattr(times, name)
            found = pace.add(self._count - 1, seconds) if seconds else None
            if found is None:
                continue
            index = found[0] - (self._count - len(self._samples))
            if index >= 0:  # it may have been dropped
                leg = Leg.PROXY if name == StepName.PROXY else Leg.TARGET
                known = self._samples[index]
                change = Change(*found[1], step=StepName(name), leg=leg)
                self._samples[index] = msgspec.structs.replace(known, changes=(*known.changes, change))


def _without_findings(result: Result) -> Result:
    """Return the result as it were without checks: only like is compared with like."""
    if result.findings == Findings() or not isinstance(result.target, Target):
        return result
    diagnoses = diagnose(CaseFacts(result.target, result.attempts, Findings(), result.environment))
    return msgspec.structs.replace(result, findings=Findings(), diagnoses=diagnoses)


def _times(result: Result) -> Times:
    seconds = dict.fromkeys(Times.__struct_fields__, 0.0)
    for step in (step for attempt in result.attempts for step in attempt.steps):
        own = step.name is StepName.RESOLVE or step.leg is Leg.TARGET
        seconds[step.name if own else StepName.PROXY] += step.seconds
    return Times(**seconds)


def _stopped(before: tuple[float, float], after: tuple[float, float]) -> float:
    """Return for how long the monotonic clock stood still while the other one went on, in seconds."""
    return (after[1] - before[1]) - (after[0] - before[0])


def _slept(seconds: float) -> float:
    return seconds if seconds >= limits.SLEEP_SECONDS else 0.0

"""Writes down the steps of one attempt while the libraries take them."""

import contextlib
from collections.abc import Callable, Iterator
from time import perf_counter
from typing import TYPE_CHECKING

from app.model.attempt import Step
from app.model.facts import Facts, TlsFacts
from app.model.names import Leg, StepName, StepOutcome
from app.probe.waiting import Cancelled, LimitReached, Mark, Work

if TYPE_CHECKING:
    import ssl

StepHook = Callable[[StepName, int, Leg, "Step | None"], None]


class OpenStep:
    """A step under way. Whoever takes the step sets `facts`; `at_ready` ends its time when the last wait ended."""

    def __init__(self, name: StepName, leg: Leg, facts: Facts, begin: Mark) -> None:
        """Begin with what is known beforehand."""
        self.name = name
        self.leg = leg
        self.facts = facts
        self.begin = begin
        self.at_ready = False
        self.failed = False


class Recorder:
    """The steps of one attempt.

    Attributes:
        steps: those that ended, in order.
        hop: counts the redirects.
        last: the step begun last, whether it is still under way or not; a failure belongs to it.
        next: the step that could not begin any more because the time was over.
        leg: the peer of the connection being opened now.
    """

    def __init__(self, work: Work, try_no: int, on_step: StepHook) -> None:
        """Begin an attempt; `on_step` hears of every start (with None) and end (with the step)."""
        self._work = work
        self._began = work.mark()
        self._try_no = try_no
        self._on_step = on_step
        self.steps: list[Step] = []
        self.hop = 0
        self.leg = Leg.TARGET
        self.last: OpenStep | None = None
        self.next: StepName | None = None
        self._open: list[OpenStep] = []
        work.recorder = self

    @property
    def seconds(self) -> float:
        """How long the attempt has taken so far, less the time it queued inside this program."""
        return perf_counter() - self._began.time - (self._work.queued - self._began.queued)

    def begin(self, name: StepName, facts: Facts, leg: Leg | None = None) -> OpenStep:
        """Begin a step; it has to be ended. Raises Cancelled or LimitReached when no further step may begin."""
        try:
            self._work.check()
        except LimitReached:
            self.next = name  # it was this step's turn, and it never began
            raise
        step = self.last = OpenStep(name, self.leg if leg is None else leg, facts, self._work.mark())
        self._open.append(step)
        self._on_step(name, self.hop, step.leg, None)
        return step

    def end(self, step: OpenStep, outcome: StepOutcome) -> None:
        """End a step."""
        begin = step.begin
        end = self._work.ready if step.at_ready and self._work.ready.time > begin.time else self._work.mark()
        ended = Step(
            name=step.name,
            start=begin.time - self._began.time - (begin.queued - self._began.queued),
            # Never negative: what queued ends when a helper begins, which may be after the time that is taken here.
            seconds=max(end.time - begin.time - (end.queued - begin.queued), 0.0),
            outcome=outcome,
            facts=step.facts,
            hop=self.hop,
            leg=step.leg,
            try_no=self._try_no,
            queued=self._work.queued - begin.queued,
        )
        self._open.remove(step)
        self.steps.append(ended)
        self._on_step(step.name, self.hop, step.leg, ended)

    def end_all(self, outcome: StepOutcome) -> None:
        """End what an exception left open."""
        while self._open:
            self.end(self._open[-1], outcome)

    @contextlib.contextmanager
    def step(self, name: StepName, facts: Facts, leg: Leg | None = None) -> Iterator[OpenStep]:
        """Record everything inside as one step; an exception makes it failed, ended or cancelled."""
        step = self.begin(name, facts, leg)
        try:
            yield step
        except BaseException as error:
            self.end(step, outcome_of(error))
            raise
        self.end(step, StepOutcome.FAILED if step.failed else StepOutcome.OK)

    @contextlib.contextmanager
    def handshake(self, sock: "ssl.SSLSocket") -> Iterator[None]:
        """Record a TLS handshake, with the certificates whether they were accepted or not."""
        from app.probe import tls

        with self.step(StepName.TLS, TlsFacts(server_name=sock.server_hostname or "")) as step:
            try:
                yield
            finally:
                step.facts = tls.facts_of(sock)


def outcome_of(error: BaseException) -> StepOutcome:
    """Return how a step ended that this exception left."""
    if isinstance(error, Cancelled):
        return StepOutcome.CANCELLED
    if isinstance(error, LimitReached) and error.total:
        return StepOutcome.DEADLINE
    return StepOutcome.FAILED

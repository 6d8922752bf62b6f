"""One investigation: attempts with retries, diagnosis, the checks it asks for, diagnosis again."""

import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from app import limits
from app.checks.check import Subject
from app.checks.run import Checking
from app.diagnosis import diagnose, from_input, questions
from app.knowledge.case import CaseFacts
from app.log import LOG
from app.model.attempt import Attempt, Step
from app.model.events import Event, Finished, StepEnded, StepStarted
from app.model.facts import TlsFacts
from app.model.finding import Findings
from app.model.names import CheckName, Leg, Origin, Outcome, StepName, TrustMode
from app.model.options import Options
from app.model.result import Environment, Result
from app.model.target import InputProblem, Target
from app.probe.attempt import attempt_so_far, broken_attempt, get_ready, run_attempt
from app.probe.engine import Engine
from app.probe.waiting import Cancelled, LimitReached, Stop, Work

if TYPE_CHECKING:
    import tenacity

EventHook = Callable[[Event], None]


def new_id() -> str:
    """Return an id for an investigation: its events, its row, its history and its report."""
    return str(uuid.uuid4())


def investigate(
    engine: Engine, target: Target, options: Options, stop: Stop, on_event: EventHook, id: str = ""
) -> Result:
    """Test a target within `options.limits.total` seconds, checks included; never raises.

    `on_event` is called on this thread; the last event is Finished. An exception of its own is logged and ignored.
    """
    return _Investigation(engine, target, options, id or new_id(), on_event).run(stop)


def refuse(problem: InputProblem, environment: Environment | None = None) -> Result:
    """Return the result of input that cannot be tested."""
    return Result(
        id=new_id(),
        target=problem,
        outcome=Outcome.INVALID,
        diagnoses=(from_input(problem),),
        environment=environment,
    )


class _Investigation:
    """The state of one investigation; lives on one thread."""

    def __init__(self, engine: Engine, target: Target, options: Options, id: str, on_event: EventHook) -> None:
        self._engine = engine
        self._target = target
        self._options = options
        self._id = id
        self._on_event = on_event

    def run(self, stop: Stop) -> Result:
        try:
            result = self._result(stop)
        except Exception as error:  # a fault of ours is shown as ours
            LOG.exception("the investigation %s failed", self._id)
            result = self._broken(error)
        LOG.info("%s %s %s: %s", self._id, self._target.source, result.outcome, result.diagnoses[0].id)
        self._tell(Finished(id=self._id, result=result))
        return result

    def _result(self, stop: Stop) -> Result:
        get_ready(self._engine, self._target, self._options)
        with self._engine.working(stop, self._options.limits.total) as work:
            checking = Checking(work, self._id, self._tell, ask_others=self._options.ask_others)
            try:
                attempts = self._attempts(work, checking)
                facts = CaseFacts(self._target, attempts, Findings(), self._engine.environment())
                diagnoses = diagnose(facts)
                asked = {*questions(diagnoses), *_questions_of_success(attempts[-1])} - self._unwanted
                if asked and not stop.is_set() and work.left() > 0:
                    findings = checking.collect(asked, self._subject(attempts))
                    facts = CaseFacts(self._target, attempts, findings, facts.environment)
                    diagnoses = diagnose(facts)
            finally:
                checking.give_up()
        return Result(
            id=self._id,
            target=self._target,
            outcome=attempts[-1].outcome,
            diagnoses=diagnoses,
            attempts=attempts,
            findings=facts.findings,
            environment=facts.environment,
        )

    def _broken(self, error: Exception) -> Result:
        attempt = broken_attempt(error, self._target, self._options)
        return Result(
            id=self._id,
            target=self._target,
            outcome=attempt.outcome,
            diagnoses=diagnose(CaseFacts(self._target, (attempt,))),
            attempts=(attempt,),
        )

    @property
    def _unwanted(self) -> frozenset[CheckName]:
        """The checks that may not run."""
        if not self._options.checks:
            return frozenset(CheckName)
        return frozenset() if self._options.by_hand else frozenset({CheckName.SERVICE})

    def _subject(self, attempts: tuple[Attempt, ...]) -> Subject:
        return Subject(self._engine, self._target, attempts)

    def _attempts(self, work: Work, checking: Checking) -> tuple[Attempt, ...]:
        """Try once, and again as often as the options allow while the network is at fault; every try is kept."""
        attempts: list[Attempt] = []

        def try_once() -> Attempt:
            if attempts:
                work.check()  # no further try without time for it
            try_no = len(attempts) + 1
            on_step = self._on_step(try_no, work, checking)
            attempt = run_attempt(self._engine, work, self._target, self._options, try_no, on_step)
            attempts.append(attempt)
            return attempt

        try:
            with work.until(work.left() - self._reserve):
                if self._options.retries:
                    _retrying(self._options.retries, work)(try_once)
                else:
                    try_once()
        except (Cancelled, LimitReached):  # while pausing: what was tried so far is the result
            if work.stop.is_set():
                attempts[-1] = _with_outcome(attempts[-1], Outcome.CANCELLED)
        return tuple(attempts)

    @property
    def _reserve(self) -> float:
        """The seconds kept back for the checks."""
        total = self._options.limits.total
        return min(limits.RESERVE_SECONDS, total * limits.RESERVE_SHARE) if self._options.checks else 0.0

    def _on_step(
        self, try_no: int, work: Work, checking: Checking
    ) -> Callable[[StepName, int, Leg, Step | None], None]:
        def tell(name: StepName, hop: int, leg: Leg, step: Step | None) -> None:
            if step is not None:
                work.no_alarm()
                self._tell(StepEnded(id=self._id, step=step))
                checking.tell_ends()
                return
            if not hop:  # what a redirect leads to is another host
                work.alarm(limits.EARLY_SECONDS, lambda: self._begin_early(name, leg, work, checking))
            self._tell(StepStarted(id=self._id, name=name, hop=hop, leg=leg, try_no=try_no))

        return tell

    def _begin_early(self, name: StepName, leg: Leg, work: Work, checking: Checking) -> None:
        try:
            so_far = attempt_so_far(work, self._target, self._options)
            checking.begin_early(name, leg, self._subject((so_far,)), self._unwanted)
        except Exception:  # the attempt goes on without them
            LOG.exception("checks could not begin early")

    def _tell(self, event: Event) -> None:
        try:
            self._on_event(event)
        except Exception:
            LOG.exception("a listener failed on %s", type(event).__name__)


def _questions_of_success(attempt: Attempt) -> tuple[CheckName, ...]:
    """Only the system's roots accept what a company's filter signs: a success that rests on them is looked at again."""
    secure = any(isinstance(step.facts, TlsFacts) for step in attempt.steps)
    rests_on_system = attempt.options.trust.mode is TrustMode.SYSTEM and secure
    return (CheckName.TRUST,) if rests_on_system and attempt.outcome is Outcome.REACHED else ()


def _retrying(retries: int, work: Work) -> "tenacity.Retrying":
    import tenacity

    return tenacity.Retrying(
        stop=tenacity.stop_after_attempt(1 + retries),
        wait=tenacity.wait_exponential(min=limits.RETRY_SECONDS, max=limits.RETRY_SECONDS_MAX),
        retry=tenacity.retry_if_result(_worth_another_try),
        retry_error_callback=lambda state: None,
        sleep=work.pause,
    )


def _worth_another_try(attempt: Attempt) -> bool:
    """Only a failure of the network: an answer, a cancelled test or a fault of ours would be the same again."""
    return attempt.outcome is Outcome.FAILED and (attempt.failure is None or attempt.failure.origin is Origin.NETWORK)


def _with_outcome(attempt: Attempt, outcome: Outcome) -> Attempt:
    return msgspec.structs.replace(attempt, outcome=outcome)

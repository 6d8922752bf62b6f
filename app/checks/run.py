"""Runs the checks of one investigation side by side on the engine's helper threads."""

from collections.abc import Callable, Collection
from time import perf_counter

from app import limits
from app.checks import CHECKS
from app.checks.check import Check, NotApplicable, Subject
from app.checks.elsewhere import elsewhere
from app.log import LOG
from app.model.events import CheckEnded, ChecksPlanned, CheckStarted, Event, PlannedCheck
from app.model.finding import CheckSkipped, Finding, Findings
from app.model.names import CheckName, Leg, StepName, Touches
from app.probe.waiting import Cancelled, LimitReached, Stop, Work
from app.target import endpoint

Outcome = Finding | CheckSkipped


class _Run:
    """One experiment under way; `outcome` is set by its helper thread."""

    def __init__(self, check: Check, subject: Subject, *, early: bool) -> None:
        self.check = check
        self.subject = subject
        self.early = early
        self.outcome: Outcome | None = None
        self.told = False


class Checking:
    """The checks of one investigation: begun early where they can help, collected when a case asks for them.

    Everything but the experiments themselves happens on the investigation's thread.
    """

    def __init__(self, work: Work, id: str, tell: Callable[[Event], None], *, ask_others: bool = False) -> None:
        """Work for the investigation `id`; `tell` hears what is planned, begins and ends."""
        self._work = work
        self._id = id
        self._tell = tell
        self._ask_others = ask_others
        self._stop = Stop()
        self._runs: dict[CheckName, _Run] = {}

    def begin_early(self, step: StepName, leg: Leg, subject: Subject, without: Collection[CheckName]) -> None:
        """Begin what can help while this step still waits."""
        helping = [one for one in CHECKS if (step, leg) in one.early and one.name not in without]
        self._begin([one for one in helping if one.name not in self._runs], subject, early=True)

    def collect(self, names: Collection[CheckName], subject: Subject) -> Findings:
        """Run the named checks to their end and return what they found; whatever else was begun is given up.

        Never raises Cancelled or LimitReached.
        """
        wanted = [check for check in CHECKS if check.name in names]
        try:
            self._work.wait_for(lambda: self._all_ended(wanted, subject), lambda: None)
        except (Cancelled, LimitReached) as ended:
            reason = "cancelled" if isinstance(ended, Cancelled) else "deadline"
            for run in (self._runs[check.name] for check in wanted if check.name in self._runs):
                run.outcome = run.outcome or CheckSkipped(check=run.check.name, reason=reason)
            self.tell_ends()
        finally:
            self.give_up()
        found = {check.name.value: self._runs[check.name].outcome for check in wanted if check.name in self._runs}
        return Findings(**found)  # type: ignore[arg-type]  # each check gives its own kind

    def give_up(self) -> None:
        """End what is still under way."""
        self._stop.set()

    def tell_ends(self) -> None:
        """Tell of the checks that ended since the last time."""
        for run in self._runs.values():
            if run.outcome is not None and not run.told:
                run.told = True
                self._tell(CheckEnded(id=self._id, check=run.check.name, finding=run.outcome))

    def _all_ended(self, wanted: list[Check], subject: Subject) -> bool:
        """Begin what has not begun, or could not answer when it was asked early; tell whether all have ended."""
        self._begin([check for check in wanted if self._is_due(check.name)], subject, early=False)
        self.tell_ends()
        return all(self._runs[check.name].outcome is not None for check in wanted)

    def _is_due(self, name: CheckName) -> bool:
        run = self._runs.get(name)
        return run is None or (run.early and isinstance(run.outcome, CheckSkipped))

    def _begin(self, checks: list[Check], subject: Subject, *, early: bool) -> None:
        if not checks:
            return
        other = elsewhere(subject)
        runs = [
            _Run(check, other if other is not None and check.follows and self._ask_others else subject, early=early)
            for check in checks
        ]
        self._tell(ChecksPlanned(id=self._id, checks=tuple(_plan(run, subject) for run in runs)))
        for run in runs:
            self._runs[run.check.name] = run
            self._tell(CheckStarted(id=self._id, check=run.check.name))
            refused = "not_asked" if other is not None and run.subject is subject else "not_applicable"
            subject.engine.helpers.run(lambda run=run, refused=refused: self._make(run, refused))  # type: ignore[misc]

    def _make(self, run: _Run, refused: str) -> None:
        """Make one experiment on this helper thread and wake the investigation's thread.

        `refused` is the reason where the experiment declines: a redirect may have led to a host that was not agreed on.
        """
        check, began, reason = run.check, perf_counter(), ""
        # A little before the investigation's own end, so that what was found until then is still taken.
        seconds = min(check.seconds, max(0.0, self._work.left() - limits.CHECK_MARGIN_SECONDS))
        try:
            with run.subject.engine.working(self._stop, seconds) as work:
                work.check()
                finding: Outcome = check.run(run.subject)
        except NotApplicable:
            reason = refused if check.follows else "not_applicable"
        except Cancelled:
            reason = "cancelled"
        except LimitReached:
            reason = "deadline"
        except Exception:
            LOG.exception("the check %s failed", check.name)
            reason = "failed"
        if reason:
            finding = CheckSkipped(check=check.name, reason=reason, seconds=perf_counter() - began)
        if run.outcome is None:  # else the investigation did not wait any longer
            run.outcome = finding
        self._work.wake()


def _plan(run: _Run, subject: Subject) -> PlannedCheck:
    """Say what an experiment is going to touch."""
    if run.subject is not subject:
        other = run.subject.target
        return PlannedCheck(run.check.name, Touches.OTHER_HOST, (endpoint(other.host, other.port),))
    return PlannedCheck(run.check.name, run.check.touches, run.check.details(subject))

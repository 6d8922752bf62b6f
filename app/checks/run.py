"""Runs checks side by side on the engine's helper threads."""

from collections.abc import Callable, Iterable
from time import perf_counter

from app.checks import CHECKS
from app.checks.check import Check, NotApplicable, Subject
from app.log import LOG
from app.model.finding import CheckSkipped, Finding, Findings
from app.model.names import CheckName
from app.probe.waiting import Cancelled, LimitReached, Work

Outcome = Finding | CheckSkipped
CheckHook = Callable[[CheckName, "Outcome | None"], None]


def run_checks(work: Work, names: Iterable[CheckName], subject: Subject, on_check: CheckHook) -> Findings:
    """Run the named checks that exist and return what they found; never raises Cancelled or LimitReached.

    `on_check` hears of each start (with None) and end (with the finding), on the calling thread.
    """
    wanted = [check for check in CHECKS if check.name in set(names)]
    found: dict[str, Outcome] = {}
    reported: set[str] = set()

    def report() -> bool:
        for name in [name for name in tuple(found) if name not in reported]:
            reported.add(name)
            on_check(CheckName(name), found[name])
        return len(reported) == len(wanted)

    for check in wanted:
        on_check(check.name, None)
        subject.engine.helpers.run(lambda check=check: _run_one(check, work, subject, found))  # type: ignore[misc]
    try:
        work.wait_for(report, lambda: None)
    except (Cancelled, LimitReached) as ended:
        reason = "cancelled" if isinstance(ended, Cancelled) else "deadline"
        for check in wanted:
            found.setdefault(check.name, CheckSkipped(check=check.name, reason=reason))
        report()
    return Findings(**found)  # type: ignore[arg-type]  # each check gives its own kind


def _run_one(check: Check, work: Work, subject: Subject, found: dict[str, Outcome]) -> None:
    """Make one experiment on this helper thread and wake the investigation's thread."""
    began = perf_counter()
    reason = ""
    try:
        with subject.engine.working(work.stop, min(check.seconds, max(0.0, work.left()))):
            finding: Outcome = check.run(subject)
    except NotApplicable:
        reason = "not_applicable"
    except Cancelled:
        reason = "cancelled"
    except LimitReached:
        reason = "deadline"
    except Exception:
        LOG.exception("the check %s failed", check.name)
        reason = "failed"
    if reason:
        finding = CheckSkipped(check=check.name, reason=reason, seconds=perf_counter() - began)
    found.setdefault(check.name, finding)
    work.wake()

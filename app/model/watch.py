"""One target tested again and again: a few numbers a test, and what they say together."""

from datetime import datetime

import msgspec

from app.model.change import Change
from app.model.names import Outcome, Severity

# Looked up once: a watch asks twenty thousand samples, and access to a member of an enum is slow in Python 3.11.
_REACHED, _CANCELLED, _INTERNAL = Outcome.REACHED, Outcome.CANCELLED, Severity.INTERNAL
_GOOD = (Severity.OK, Severity.REMARK)


class Times(msgspec.Struct, frozen=True, omit_defaults=True):
    """The seconds that each step of one test took, all redirects together; 0 for a step that did not happen.

    `proxy` is everything done with a proxy but the lookup of its name, which counts as `resolve`.
    """

    resolve: float = 0.0
    proxy: float = 0.0
    connect: float = 0.0
    tls: float = 0.0
    request: float = 0.0
    response: float = 0.0
    body: float = 0.0


class Sample(msgspec.Struct, frozen=True, omit_defaults=True):
    """One test of a watched target.

    Attributes:
        started: UTC.
        seconds: how long the test took.
        case: the leading case as it is without checks, so that all tests of a watch are judged alike.
        changes: against the test before; `slower` and `faster` mark where a lasting change of pace began.
        gap: seconds before this test in which nothing was tested although it was due: the computer slept.
        interrupted: the computer slept during the test, which then says nothing about the target.
    """

    started: datetime
    seconds: float
    outcome: Outcome
    severity: Severity
    case: str
    times: Times = Times()
    changes: tuple[Change, ...] = ()
    gap: float = 0.0
    interrupted: bool = False

    @property
    def works(self) -> bool:
        """Whether the target was reached and answered as it should."""
        return self.outcome is _REACHED and self.severity in _GOOD

    @property
    def counts(self) -> bool:
        """Whether it says anything about the target: not when stopped, by a sleep neither, nor by a fault of ours."""
        return not self.interrupted and self.outcome is not _CANCELLED and self.severity is not _INTERNAL


class Outage(msgspec.Struct, frozen=True):
    """Failures in a row, without a success between: the first, the last, how many, the case of the first."""

    first: datetime
    last: datetime
    failures: int
    case: str


class WatchSummary(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the tests of a watch say together; those that do not count are left out.

    Attributes:
        began, ended: the first and the last test, UTC; None without any.
        failing: the last test failed.
        since: when the present state, working or failing, was first seen.
        cases: how often each case was the reason of a failure, the most frequent first.
        longest: the outage with the most failures.
        median, slowest: seconds of the tests that worked; 0 without any.
        period: seconds from outage to outage where these come at even distances, else 0.
    """

    tests: int = 0
    failures: int = 0
    outages: int = 0
    began: datetime | None = None
    ended: datetime | None = None
    failing: bool = False
    since: datetime | None = None
    last_failure: datetime | None = None
    cases: tuple[tuple[str, int], ...] = ()
    longest: Outage | None = None
    median: float = 0.0
    slowest: float = 0.0
    period: float = 0.0

    @property
    def share(self) -> float:
        """The part of the tests that worked, 0 to 1; 1 without any."""
        return 1 - self.failures / self.tests if self.tests else 1.0

"""Many results by shared cause, and how long the rest of a list takes."""

from collections import deque
from collections.abc import Iterable

import msgspec

from app import limits
from app.comparing import severity_of, works
from app.model.group import Group, Progress
from app.model.names import Certainty, Outcome, Severity
from app.model.params import Params
from app.model.result import Result

# Who a case is about, where that is not the target itself: the names of values of Params, the most telling first.
# An entry holds for the case of this id, or for all whose ids begin with it; the first one that fits counts.
_PARTIES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("proxy.", ("proxy",)),
    ("dns.resolver_down", ("addresses",)),
    ("dns.server_failure", ("addresses",)),
    ("dns.temporary", ("addresses",)),
    ("dns.timeout", ("addresses",)),
    ("dns.suspicious_answer", ("addresses",)),
    ("tls.intercepted", ("product", "issuer")),
    ("tls.unknown_root", ("issuer",)),
    ("ok.intercepted", ("product", "issuer")),
    ("http.blocked_by_filter", ("product",)),
    ("http.captive_portal", ("other_host",)),
    ("http.redirect_other_failed", ("other_host",)),
    ("tcp.prohibited", ("sender",)),
    ("tcp.host_unreachable", ("sender",)),
    ("tcp.network_unreachable", ("sender",)),
    ("local.ca_bundle", ("path",)),
    ("ok.via_proxy", ("proxy",)),
)
_GOOD = (Severity.REMARK, Severity.OK)
_WORKS = "ok"
_CERTAINTIES = tuple(Certainty)  # the surest first


class Row(msgspec.Struct, frozen=True):
    """What grouping needs of one result."""

    id: str
    case: str
    severity: Severity
    params: Params
    certainty: Certainty


def row_of(result: Result) -> Row | None:
    """Return what grouping needs of a result; None for one that was cancelled, which has no cause."""
    if result.outcome is Outcome.CANCELLED:
        return None
    lead = result.diagnoses[0]
    return Row(result.id, lead.id, severity_of(result), lead.params, lead.certainty)


def group(rows: Iterable[Row]) -> tuple[Group, ...]:
    """Return the groups, failures first, then remarks, then what simply works; the largest first.

    Results that simply work are one group, whatever they answered. A failure is grouped by its leading case and by who
    it is about: ten targets behind one broken proxy are one group, and those behind another one another.
    """
    found: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        key = (_WORKS, "") if row.severity is Severity.OK else (row.case, _party(row))
        found.setdefault(key, []).append(row)
    groups = (
        Group(
            case=case,
            severity=members[0].severity,
            party=party,
            ids=tuple(row.id for row in members),
            certainty=max((row.certainty for row in members), key=_CERTAINTIES.index),
        )
        for (case, party), members in found.items()
    )
    return tuple(sorted(groups, key=_order))


def _order(one: Group) -> tuple[int, int, str, str]:
    goodness = _GOOD.index(one.severity) + 1 if one.severity in _GOOD else 0
    return goodness, -len(one.ids), one.case, one.party


def _party(row: Row) -> str:
    names = next((names for start, names in _PARTIES if row.case.startswith(start)), ())
    for name in names:
        value = getattr(row.params, name)
        if value:
            return ", ".join(sorted(value)) if isinstance(value, tuple) else str(value)
    return ""


class Estimate:
    """Counts the tests of a list, and tells from the pace of the last ones how long the rest takes.

    `now` is monotonic, in seconds.
    """

    def __init__(self, total: int, now: float) -> None:
        self._total = total
        self._running = self._done = self._failed = 0
        # When the last tests ended; before the first stands the start of the list.
        self._ends: deque[float] = deque([now], maxlen=limits.PROGRESS_TESTS + 1)

    def begin(self) -> None:
        """A test began."""
        self._running += 1

    def end(self, result: Result, now: float) -> None:
        """A test ended; it may have been cancelled before its begin was told."""
        self._running = max(0, self._running - 1)
        self._done += 1
        self._failed += result.outcome is not Outcome.CANCELLED and not works(result)
        self._ends.append(now)

    def progress(self, now: float) -> Progress:
        """Return how far the tests are; the time left grows again while no test ends."""
        return Progress(self._total, self._done, self._running, self._failed, self._seconds_left(now))

    def _seconds_left(self, now: float) -> float | None:
        if self._done < limits.PROGRESS_TESTS_MIN:
            return None
        each = (now - self._ends[0]) / (len(self._ends) - 1)
        return max(0.0, (self._total - self._done) * each)

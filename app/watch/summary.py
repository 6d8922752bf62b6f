"""What the tests of a watch say together: how often it failed, since when, which case, how long."""

from collections import Counter
from collections.abc import Iterable
from itertools import groupby, pairwise
from operator import attrgetter
from statistics import median

from app import limits
from app.model.watch import Outage, Sample, WatchSummary


def summary(samples: Iterable[Sample]) -> WatchSummary:
    """Return what these tests say together; tests that say nothing about the target are left out."""
    counted = [sample for sample in samples if sample.counts]
    if not counted:
        return WatchSummary()
    runs = [(works, list(run)) for works, run in groupby(counted, attrgetter("works"))]
    outages = [Outage(run[0].started, run[-1].started, len(run), run[0].case) for works, run in runs if not works]
    failed = [sample for works, run in runs if not works for sample in run]
    good = [sample.seconds for works, run in runs if works for sample in run]
    return WatchSummary(
        tests=len(counted),
        failures=len(failed),
        outages=len(outages),
        began=counted[0].started,
        ended=counted[-1].started,
        failing=not runs[-1][0],
        since=runs[-1][1][0].started,
        last_failure=failed[-1].started if failed else None,
        cases=tuple(Counter(sample.case for sample in failed).most_common()),
        longest=max(outages, key=lambda one: one.failures) if outages else None,
        median=median(good) if good else 0.0,
        slowest=max(good, default=0.0),
        period=_period(outages),
    )


def _period(outages: list[Outage]) -> float:
    """Return the seconds from outage to outage where all distances are nearly the same, else 0."""
    if len(outages) < limits.PERIOD_OUTAGES:
        return 0.0
    distances = [(after.first - before.first).total_seconds() for before, after in pairwise(outages)]
    usual = median(distances)
    return usual if all(abs(one - usual) <= usual * limits.PERIOD_SHARE for one in distances) else 0.0

"""Runs and watches as the history keeps them: what it takes to make them again, and what their rows show."""

from typing import NamedTuple

import msgspec

from app import limits
from app.document import Order, encode_order
from app.gui.run_entry import RunEntry
from app.gui.watch_entry import WatchEntry
from app.model.result import Result
from app.model.watch import WatchSummary
from app.store.history_series import Series, SeriesKind

LATE = 2 * limits.WATCH_PACE_TESTS  # tests after which a lasting change of pace may still be marked on one


class RunState(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is shown of a run beside its results.

    Attributes:
        judged: something is expected of its targets.
        as_expected, unexpected: how many tests ended as expected, and how many otherwise; known once it is over.
    """

    targets: int
    judged: bool = False
    as_expected: int = 0
    unexpected: int = 0


class WatchState(msgspec.Struct, frozen=True):
    """What is shown of a watch beside its tests."""

    interval: float
    pauses: tuple[int, ...]
    summary: WatchSummary


class Told(NamedTuple):
    """What is to be kept of a run that is over, or of a watch: its state; of a watch its last tests by their numbers,
    and a result with its number.
    """

    series: Series
    samples: tuple[tuple[int, bytes], ...] = ()
    result: Result | None = None
    number: int = 0


def series_of(row: RunEntry | WatchEntry) -> Series:
    """Return a row as it is kept."""
    if isinstance(row, RunEntry):
        order, kind, title = row.order, SeriesKind.RUN, row.name
    else:
        order, kind, title = Order((row.target,), row.options), SeriesKind.WATCH, row.title()
    return Series(row.id, kind, title, row.started, encode_order(order), state_of(row))


def state_of(row: RunEntry | WatchEntry) -> bytes:
    """Return what is shown of a run or a watch."""
    if isinstance(row, RunEntry):
        return msgspec.json.encode(RunState(row.total, row.judged, row.as_expected, row.unexpected))
    return msgspec.json.encode(WatchState(row.interval, tuple(sorted(row.pauses)), row.summary))


def last_samples(watch: WatchEntry) -> tuple[tuple[int, bytes], ...]:
    """Return the last test, and those before it on which something was marked only now, by their numbers."""
    last = watch.samples[-LATE:]
    first = watch.count - len(last)
    return tuple(
        (number, msgspec.json.encode(sample))
        for number, sample in enumerate(last, first)
        if sample.changes or number == watch.count - 1
    )

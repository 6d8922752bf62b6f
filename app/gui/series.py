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


class RunState(msgspec.Struct, frozen=True):
    """What is shown of a run beside its results."""

    targets: int


class WatchState(msgspec.Struct, frozen=True):
    """What is shown of a watch beside its tests."""

    interval: float
    pauses: tuple[int, ...]
    summary: WatchSummary


class Told(NamedTuple):
    """What is to be kept of a watch: its state, its last tests by their numbers, and a result with its number."""

    series: Series
    samples: tuple[tuple[int, bytes], ...] = ()
    result: Result | None = None
    number: int = 0


def series_of(row: RunEntry | WatchEntry) -> Series:
    """Return a row as it is kept."""
    if isinstance(row, RunEntry):
        order = row.order
        state, kind = msgspec.json.encode(RunState(row.total)), SeriesKind.RUN
    else:
        order = Order((row.target,), row.options)
        state, kind = state_of(row), SeriesKind.WATCH
    return Series(row.id, kind, row.title(), row.started, encode_order(order), state)


def state_of(watch: WatchEntry) -> bytes:
    """Return what is shown of a watch."""
    return msgspec.json.encode(WatchState(watch.interval, tuple(sorted(watch.pauses)), watch.summary))


def last_samples(watch: WatchEntry) -> tuple[tuple[int, bytes], ...]:
    """Return the last test, and those before it on which something was marked only now, by their numbers."""
    last = watch.samples[-LATE:]
    first = watch.count - len(last)
    return tuple(
        (number, msgspec.json.encode(sample))
        for number, sample in enumerate(last, first)
        if sample.changes or number == watch.count - 1
    )

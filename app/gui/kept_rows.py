"""Rows of earlier starts. They are made of summaries; what a page shows beyond that is read when it is opened."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from operator import attrgetter

import msgspec

from app import grouping, limits
from app.comparing import severity_of_case
from app.document import DocumentError, Order, decode, decode_order
from app.gui.entries import Entry
from app.gui.rows import Row
from app.gui.run_entry import RunEntry
from app.gui.run_item import Digest, Item, State, digest_of, items_of
from app.gui.series import RunState, WatchState
from app.gui.watch_entry import WatchEntry
from app.log import LOG
from app.model.group import Progress
from app.model.names import Certainty, Outcome, Severity
from app.model.options import Options
from app.model.params import Params
from app.model.plan import Expectation
from app.model.result import Result
from app.model.watch import Sample
from app.store.history import History
from app.store.history_rows import Summary
from app.store.history_series import KeptSeries, SeriesKind

_GOOD = (Severity.OK, Severity.REMARK)
_sample_decoder = msgspec.json.Decoder(Sample)
Take = Callable[[], None]


class KeptRun(RunEntry):
    """A run of an earlier start; its items are there once it was `read`, until then only how many share a case."""

    def __init__(self, kept: KeptSeries, history: History) -> None:
        known = kept.series
        super().__init__(known.title, (), Options(), known.started)
        self.id, self.pinned, self.note = known.id, known.pinned, known.note
        self._history = history
        state = msgspec.json.decode(known.state, type=RunState)
        self._total, self.judged = state.targets, state.judged
        self.as_expected, self.unexpected = state.as_expected, state.unexpected
        cases = [one.case for one in kept.counts if one.outcome != Outcome.CANCELLED for _ in range(one.count)]
        self._rows = [_row(str(number), case) for number, case in enumerate(cases)]
        self._severities = {row.severity for row in self._rows}
        ended = max((one.ended for one in kept.counts), default=known.started)
        self._begin, self._end = 0.0, (ended - known.started).total_seconds()
        self.loaded = False

    @property
    def total(self) -> int:
        """How many targets there are."""
        return len(self.items) if self.loaded else self._total

    @property
    def order(self) -> Order:
        """What was tested, and how."""
        return super().order if self.loaded else _order(self._history, self.id)

    def state(self) -> Progress:
        """Return how far it came."""
        failed = sum(row.severity not in _GOOD for row in self._rows)
        return Progress(self.total, self.tested, 0, failed, None)

    def read(self) -> Take:
        """Read the items, on any thread; what is returned takes them over, on the window's."""
        order = self.order
        items = items_of(order)
        found = []
        for place, summary in self._history.parts(self.id):
            expectation = items[place].expectation if place < len(items) else None
            entry = Entry.from_summary(summary, self._history.read)
            found.append((place, entry, _digest(self._history, summary, expectation)))
        return partial(self._take_over, order, items, found)

    def read_results(self) -> Iterator[Result]:
        """Yield the results that can be read, on any thread."""
        for _, summary in self._history.parts(self.id):
            if (result := Entry.from_summary(summary, self._history.read).reader()()) is not None:
                yield result

    def _take_over(self, order: Order, items: tuple[Item, ...], found: Sequence[tuple[int, Entry, Digest]]) -> None:
        if self.loaded:
            return
        self.loaded = True
        self.options, self.contact = order.options, order.contact
        self.items = items
        self.judged = bool(order.expectations)
        self.as_expected = self.unexpected = 0
        self._rows, self._severities, self._groups = [], set(), (0, ())
        for item in self.items:
            item.state = State.STOPPED
        for place, entry, digest in found:
            if place < len(self.items):
                item = self.items[place]
                item.entry = entry
                self._by_id[entry.id] = item
                self._note(item, digest)


class KeptWatch(WatchEntry):
    """A watch of an earlier start, stopped; its tests are there once `read` was called."""

    def __init__(self, kept: KeptSeries, history: History) -> None:
        known = kept.series
        order = _order(history, known.id)
        state = msgspec.json.decode(known.state, type=WatchState)
        super().__init__(order.targets[0], order.options, state.interval)
        self.id, self.pinned, self.note, self.started = known.id, known.pinned, known.note, known.started
        self.stop()
        self.pauses = set(state.pauses)
        self._summary = (0, state.summary)
        self._turned = False
        self._history = history
        self.loaded = False

    def start_again(self) -> None:
        """Go on; the numbers of the tests follow those of before."""
        if not self.loaded:
            self.read()()
        super().start_again()

    def read(self) -> Take:
        """Read the tests, on any thread; what is returned takes them over, on the window's."""
        samples = []
        for place, data in self._history.samples(self.id)[-limits.WATCH_SAMPLES :]:
            try:
                samples.append((place, _sample_decoder.decode(data)))
            except msgspec.DecodeError as error:
                LOG.warning("a test of a watch cannot be read: %s", error)
        parts = [(place, Entry.from_summary(one, self._history.read)) for place, one in self._history.parts(self.id)]
        return partial(self._take_over, samples, parts)

    def _take_over(self, samples: Sequence[tuple[int, Sample]], parts: Sequence[tuple[int, Entry]]) -> None:
        if self.loaded:
            return
        self.loaded = True
        ids = {place: entry.id for place, entry in parts}
        self._ids.extend(ids.get(place, "") for place, _ in samples)
        self._earlier = tuple(sample for _, sample in samples)
        self._telling = {entry.id: entry for _, entry in parts}
        self.count = samples[-1][0] + 1 if samples else 0


def kept_rows(history: History, limit: int = limits.HISTORY_SHOWN) -> list[Row]:
    """Return what the history holds as rows, at most `limit` besides pinned ones, oldest first; on any thread."""
    rows: list[Row] = [Entry.from_summary(one, history.read) for one in history.apart(limit)]
    for kept in history.series(limit):
        try:
            rows.append((KeptRun if kept.series.kind is SeriesKind.RUN else KeptWatch)(kept, history))
        except (DocumentError, msgspec.DecodeError, IndexError) as error:
            LOG.warning("a %s cannot be read: %s", kept.series.kind, error)
    rows.sort(key=attrgetter("started"))
    free = [row for row in rows if not row.pinned]
    gone = set(map(id, free[: max(0, len(free) - limit)]))
    return [row for row in rows if id(row) not in gone]


def _order(history: History, id: str) -> Order:
    return decode_order(history.read_series(id) or b"")


def _row(id: str, case: str) -> grouping.Row:
    return grouping.Row(id, case, severity_of_case(case), Params(), Certainty.POSSIBLE)


def _digest(history: History, summary: Summary, expectation: Expectation | None) -> Digest:
    """Return what a run needs of a kept result; of one whose document is lost no more than its case."""
    data = history.read(summary.id)
    try:
        if data is not None:
            return digest_of(decode(data), expectation)
    except DocumentError as error:
        LOG.warning("a kept result cannot be read: %s", error)
    return Digest(_row(summary.id, summary.case) if summary.outcome is not Outcome.CANCELLED else None, None)

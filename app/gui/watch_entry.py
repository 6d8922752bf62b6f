"""A target that is watched, as a row of the list: its tests as numbers, and the results that are worth opening."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from uuid import uuid4

from PySide6.QtCore import QCoreApplication

from app import limits
from app.explanation.formats import fill
from app.explanation.watching import watch_headline
from app.gui.entries import Entry
from app.gui.progress_words import subject
from app.gui.watch_words import interval_text, row_text
from app.gui.wording import Wording
from app.model.events import Event, Finished
from app.model.options import Options
from app.model.target import Target
from app.model.watch import Sample, WatchSummary
from app.picture.marks import Mark
from app.watch import Watching, summary

translate = QCoreApplication.translate
SUMMARY_PART = 500  # summing up 20,000 tests takes 60 ms: too long to do it after each


class WatchEntry:
    """One watch; a `Row` of the list.

    Whoever drives it calls `test` when `due` says 0, and hands every event to `take`. A test is known by its number,
    counted from 0 over the whole watch; the oldest ones are forgotten when there are too many.

    Attributes:
        started: UTC.
        current: the test under way.
        count: how many tests have ended.
        pauses: the numbers of the tests before which it was stopped for a while.
    """

    def __init__(
        self,
        target: Target,
        options: Options,
        seconds: float = limits.WATCH_SECONDS,
        *,
        clocks: Callable[[], tuple[float, float]] = lambda: (time.monotonic(), time.time()),
    ) -> None:
        """Watch a target from now on, every `seconds`; `clocks` give the monotonic time and that since 1970."""
        self.id = f"watch-{uuid4()}"
        self._clocks = clocks
        self.started = self._now()
        self.pinned = False
        self.note = ""
        self.target = target
        self.current: Entry | None = None
        self.count = 0
        self.options = options
        self._watching: Watching | None = Watching(options, seconds)
        self._interval = self._watching.seconds
        self._earlier: tuple[Sample, ...] = ()  # from before it was stopped and started again
        self.pauses: set[int] = set()
        self._ids: deque[str] = deque(maxlen=limits.WATCH_SAMPLES)
        self._telling: dict[str, Entry] = {}  # failures and changes
        self._last: dict[str, Entry] = {}
        self._summary: tuple[int, WatchSummary] = (0, WatchSummary())  # of the first so many tests
        self._turned = False  # what came out is no longer the state of that summary

    # How it is driven

    @property
    def running(self) -> bool:
        """Whether it goes on; false once it was stopped."""
        return self._watching is not None

    @property
    def interval(self) -> float:
        """Seconds from the begin of a test to that of the next."""
        return self._interval

    @property
    def seconds(self) -> float:
        """How long a test takes that works: the median; 0 where none has worked."""
        return self.summary.median

    def every(self, seconds: float) -> None:
        """Test more or less often from now on."""
        self._interval = seconds
        if self._watching is not None:
            self._watching.seconds = seconds

    def due(self) -> float | None:
        """Return in how many seconds the next test is to begin; None while one is under way, and when stopped."""
        if self._watching is None or self.current is not None:
            return None
        return self._watching.due(self._clocks()[0])

    def test(self, submit: Callable[[Target, Options], str]) -> str:
        """Begin a test now: hand it to `submit`, which returns its id at once, and return that id."""
        if self._watching is None or self.current is not None:
            raise RuntimeError("a test of a watch is begun while none is due")
        id = submit(self.target, self._watching.begin(*self._clocks()))
        self.current = Entry(id, self.target, self.options, self._now())
        return id

    def take(self, event: Event) -> bool:
        """Note what an event of the test under way says; True when the test has ended by it."""
        entry = self.current
        if entry is None or event.id != entry.id or self._watching is None:
            return False
        entry.take(event)
        if not isinstance(event, Finished):
            return False
        self.current = None
        sample = self._watching.add(event.result, *self._clocks())
        self.count += 1
        self._ids.append(entry.id)
        self._turned = self._turned or (sample.counts and sample.works is self._summary[1].failing)
        _keep(self._last, entry, limits.WATCH_RESULTS_LAST)
        if not sample.works:
            _keep(self._telling, entry, limits.WATCH_RESULTS)
        self._keep_changes(self._watching.samples)
        return True

    def stop(self) -> str | None:
        """Begin no test any more; return the id of the one under way, which is to be cancelled and is forgotten."""
        id = self.current.id if self.current is not None else None
        self._earlier = self.samples
        self._turned = True  # from now on it is exact
        self._watching = None
        self.current = None
        return id

    def start_again(self) -> None:
        """Go on after `stop`."""
        if self._watching is None:
            self._watching = Watching(self.options, self._interval)
            self.pauses.add(self.count)

    # What came out

    @property
    def samples(self) -> tuple[Sample, ...]:
        """The tests that are remembered, oldest first; the last one has the number `count` - 1."""
        now = self._watching.samples if self._watching is not None else ()
        return (*self._earlier, *now)[-limits.WATCH_SAMPLES :]

    @property
    def first(self) -> int:
        """The number of the oldest test that is remembered."""
        return self.count - len(self._ids)

    def paused_before(self, number: int) -> bool:
        """Tell whether the watch was stopped for a while before a test."""
        return number in self.pauses

    def id_of(self, number: int) -> str | None:
        """Return the id of a test whose result is kept, or None."""
        if not self.first <= number < self.count:
            return None
        id = self._ids[number - self.first]
        return id if self.entry_of(id) is not None else None

    def number_of(self, id: str) -> int | None:
        """Return the number of a test that is remembered, or None."""
        return self.first + self._ids.index(id) if id in self._ids else None

    def entry_of(self, id: str) -> Entry | None:
        """Return a test as an entry of the list, while its result is kept."""
        return self._telling.get(id) or self._last.get(id)

    def kept(self) -> tuple[Entry, ...]:
        """Return the tests whose results are kept, oldest first."""
        return tuple(entry for id in self._ids if (entry := self.entry_of(id)) is not None)

    @property
    def summary(self) -> WatchSummary:
        """What the tests say together; of a long watch up to 0.2 % late, but never about its state."""
        told = self._summary[0]
        if self.count - told > self.count // SUMMARY_PART or (self.count > told and self._turned):
            self._summary = (self.count, summary(self.samples))
            self._turned = False
        return self._summary[1]

    def _keep_changes(self, samples: Sequence[Sample]) -> None:
        """Keep the tests where something changed; that it became slower for good is only found some tests later."""
        for back in range(1, min(len(samples), limits.WATCH_RESULTS_LAST) + 1):
            id = self._ids[-back]
            if samples[-back].changes and id in self._last and id not in self._telling:
                _keep(self._telling, self._last[id], limits.WATCH_RESULTS)

    # What the list shows

    def mark(self, wording: Wording) -> Mark:
        """Return the sign of its state."""
        known = self.summary
        if not known.tests:
            return Mark.RUNNING if self.running else Mark.STOPPED
        if known.failing:
            return Mark.FAILED
        return Mark.REMARK if known.failures else Mark.OK

    def title(self) -> str:
        """Return its host, with the port where it is not the usual one."""
        return subject(self.target)

    def short(self, wording: Wording) -> str:
        """Return a few words about how it does."""
        return row_text(self.summary, running=self.running)

    def time(self, wording: Wording) -> str:
        """Return how often it is tested."""
        if not self.running:
            return ""
        return fill(translate("Watch", "every {duration}"), {"duration": interval_text(self._interval)})

    def progress(self) -> float | None:
        """Return nothing: a watch has no end."""
        return None

    def sought(self, wording: Wording) -> tuple[str, ...]:
        """Return target, words and the codes of failures."""
        codes = (code for code, _ in self.summary.cases)
        return (
            self.title(),
            self.short(wording),
            watch_headline(self.summary, wording.words),
            self.target.source,
            *codes,
        )

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._clocks()[1], UTC)


def _keep(kept: dict[str, Entry], entry: Entry, most: int) -> None:
    """Keep an entry, and give up the oldest one when there are more than `most`."""
    kept[entry.id] = entry
    if len(kept) > most:
        del kept[next(iter(kept))]

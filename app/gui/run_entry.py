"""Many targets tested as one run, as a row of the list: its items, what they share, and how far they are."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from uuid import uuid4

from PySide6.QtCore import QCoreApplication

from app import limits
from app.document import Order
from app.explanation.expectations import count_of_unexpected
from app.explanation.formats import fill
from app.explanation.lists import count_of_targets, run_headline
from app.grouping import Estimate, Row, group
from app.gui.entries import Entry
from app.gui.labels import time_text
from app.gui.run_item import Digest, Item, State, digest_of, items_of
from app.gui.wording import Wording
from app.model.events import Event, Finished, StepStarted
from app.model.group import Group, Progress
from app.model.names import Severity
from app.model.options import Options
from app.model.plan import Expectation, Plan, PlannedTarget
from app.model.target import Target
from app.picture.marks import Mark
from app.text import isolate

translate = QCoreApplication.translate
_GOOD = (Severity.OK, Severity.REMARK)


class RunEntry:
    """One run; a `Row` of the list.

    Whoever drives it calls `feed` after the start and after each `take` that returns True, which hands over further
    targets, a few ahead of those under way: so a long run is cancelled at once.

    Attributes:
        name: what people or its plan call it; "" for none, also in what leaves: `title` is for showing.
        started: UTC.
        stopped: it was cancelled.
        contact: whom to ask about the plan that it was made of.
        judged: something is expected of its targets.
        as_expected, unexpected: how many tests ended as expected, and how many otherwise.
    """

    def __init__(
        self,
        name: str,
        targets: Sequence[Target],
        options: Options,
        started: datetime | None = None,
        *,
        expectations: Sequence[Expectation] = (),
        notes: Sequence[str] = (),
        contact: str = "",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin a run; of expectations and notes there is one for each target, or none at all.

        `clock` gives the monotonic time in seconds.
        """
        self.id = f"run-{uuid4()}"
        self.started = started or datetime.now(UTC)
        self.pinned = False
        self.note = ""
        self.name = name
        self.options = options
        self.contact = contact
        self.items = items_of(Order(tuple(targets), options, tuple(expectations), tuple(notes), contact))
        self.judged = bool(expectations)
        self.as_expected = self.unexpected = 0
        self.stopped = False
        self._clock = clock
        self._begin = clock()
        self._end: float | None = None if self.items else self._begin
        self._estimate = Estimate(len(self.items), self._begin)
        self._by_id: dict[str, Item] = {}
        self._rows: list[Row] = []
        self._severities: set[Severity] = set()
        self._groups: tuple[int, tuple[Group, ...]] = (0, ())
        self._fed = 0  # items handed over
        self._ahead = 0  # of them, those that have not ended
        self._over = 0  # items that are done or stopped

    # How it is driven

    @property
    def fed(self) -> int:
        """How many targets were handed over."""
        return self._fed

    @property
    def running(self) -> bool:
        """Whether an item is still to end."""
        return self._end is None

    def feed(self, submit: Callable[[Target, Options], str]) -> None:
        """Hand over as many targets as may be under way; `submit` returns the id of the test."""
        while not self.stopped and self._fed < len(self.items) and self._ahead < limits.RUN_AHEAD:
            item = self.items[self._fed]
            id = submit(item.target, self.options)
            item.entry = Entry(id, item.target, self.options, datetime.now(UTC))
            self._by_id[id] = item
            self._fed += 1
            self._ahead += 1

    def take(self, event: Event) -> bool:
        """Note what an event of one of its tests says; True when that test has ended by it."""
        item = self._by_id.get(event.id)
        if item is None or item.entry is None or not item.entry.take(event):
            return False
        if isinstance(event, Finished):
            self._ahead -= 1
            self._over += 1
            self._estimate.end(event.result, self._clock())
            self._note(item, digest_of(event.result, item.expectation))
            self._finish_when_over()
            return True
        if isinstance(event, StepStarted) and item.state is State.WAITING:
            item.state = State.RUNNING
            self._estimate.begin()
        return False

    def cancel(self, cancel: Callable[[str], None]) -> None:
        """Begin no test any more and cancel those under way; `cancel` is called with the id of each."""
        if self.stopped or not self.running:
            return
        self.stopped = True
        for item in self.items[self._fed :]:
            item.state = State.STOPPED
        self._over += len(self.items) - self._fed
        for id, item in self._by_id.items():
            if item.entry is not None and item.entry.running:
                item.entry.stopping = True
                cancel(id)
        self._finish_when_over()

    def _note(self, item: Item, digest: Digest) -> None:
        row, place, verdict = digest
        item.state = State.STOPPED if row is None else State.DONE
        if row is not None:
            self._rows.append(row)
            self._severities.add(row.severity)
            item.severity = row.severity
            item.place = place
            item.verdict = verdict
        if verdict is not None:
            self.as_expected += verdict.as_expected
            self.unexpected += not verdict.as_expected

    def _finish_when_over(self) -> None:
        if self._over == len(self.items):
            self._end = self._clock()

    # What came out

    @property
    def total(self) -> int:
        """How many targets there are."""
        return len(self.items)

    @property
    def order(self) -> Order:
        """What is tested, and how."""
        return self.part(self.items)

    def part(self, items: Iterable[Item]) -> Order:
        """Return what it takes to test some of the items."""
        known = tuple(items)
        notes = tuple(item.note for item in known)
        return Order(
            tuple(item.target for item in known),
            self.options,
            tuple(item.expectation for item in known if item.expectation is not None),
            notes if any(notes) else (),
            self.contact,
        )

    @property
    def plan(self) -> Plan:
        """What is tested as a plan that others can test as well."""
        targets = (PlannedTarget(item.target, item.expectation or Expectation(), item.note) for item in self.items)
        return Plan(self.name, self.contact, tuple(targets))

    @property
    def tested(self) -> int:
        """How many tests ended by themselves."""
        return len(self._rows)

    @property
    def seconds(self) -> float:
        """For how long it runs, or ran."""
        return (self._clock() if self._end is None else self._end) - self._begin

    @property
    def groups(self) -> tuple[Group, ...]:
        """What the results share: failures first, the largest group first."""
        if self._groups[0] != len(self._rows):
            self._groups = (len(self._rows), group(self._rows))
        return self._groups[1]

    def state(self) -> Progress:
        """Return how far it is, with the time that is left."""
        known = self._estimate.progress(self._clock())
        left = known.seconds_left if self.running and not self.stopped else None
        return Progress(known.total, len(self._rows), known.running, known.failed, left)

    def entry_of(self, id: str) -> Entry | None:
        """Return a test as an entry of the list."""
        item = self._by_id.get(id)
        return item.entry if item is not None else None

    def item_of(self, id: str) -> Item | None:
        """Return the item of a test."""
        return self._by_id.get(id)

    def wrong(self) -> Iterator[Item]:
        """Yield the items that are not as expected; where nobody said what is, those that fail."""
        return (item for item in self.items if (item.unexpected if self.judged else item.failed))

    # What the list shows

    def mark(self, wording: Wording) -> Mark:
        """Return the sign of the worst result so far; where something is expected, whether it came out so."""
        if self.judged:
            if self.unexpected:
                return Mark.FAILED
            return Mark.RUNNING if self.running else Mark.OK if self.as_expected == self.total else Mark.STOPPED
        if self._severities - set(_GOOD):
            return Mark.FAILED
        if self.running:
            return Mark.RUNNING
        if self.tested < self.total:
            return Mark.STOPPED
        return Mark.REMARK if Severity.REMARK in self._severities else Mark.OK

    def title(self) -> str:
        """Return its name, or without one what it is, in the language of now."""
        return self.name or translate("Run", "Many targets")

    def short(self, wording: Wording) -> str:
        """Return how many targets there are, and how many of them were tested."""
        every = count_of_targets(self.total, wording.words)
        if not self.running and self.tested == self.total:
            if not self.judged:
                return every
            told = count_of_unexpected(self.unexpected, wording.words)
            #: A run of a plan in the list: "50 targets · 3 not as expected"
            return fill(translate("Run", "{targets} · {verdict}"), {"targets": every, "verdict": told})
        #: A run of many targets in the list: "50 targets · 38 tested"
        tested = {"targets": every, "count": isolate(str(self.tested))}
        return fill(translate("Run", "{targets} · {count} tested"), tested)

    def time(self, wording: Wording) -> str:
        """Return how long it took; nothing while it runs."""
        return "" if self.running else time_text(self.seconds, wording.words)

    def progress(self) -> float | None:
        """Return the share of its items that ended."""
        return self._over / len(self.items) if self.running else None

    def sought(self, wording: Wording) -> tuple[str, ...]:
        """Return title, what it says, its cases and its targets."""
        cases = tuple(one.case for one in self.groups)
        titles = (item.title for item in self.items)
        notes = (item.note for item in self.items if item.note)
        return (
            self.title(),
            count_of_unexpected(self.unexpected, wording.words)
            if self.judged
            else run_headline(self.state(), self.groups, wording.words, running=self.running),
            *cases,
            *titles,
            *notes,
        )

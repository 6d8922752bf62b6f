"""Starts and stops what is tested - single tests, runs of many targets, watches - and hands them their events."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from app.document import Order
from app.gui.background import Background
from app.gui.entries import Entry
from app.gui.lost_secrets import LostSecrets
from app.gui.result_model import ResultModel
from app.gui.rows import Row, is_reported
from app.gui.run_entry import RunEntry
from app.gui.series import Told, last_samples, series_of, state_of
from app.gui.suggestions import Change
from app.gui.watch_entry import WatchEntry
from app.model.events import Event, Finished
from app.model.options import Options
from app.model.result import Result
from app.model.target import Target
from app.store.history_series import Part, Series

if TYPE_CHECKING:
    from app.gui.kept_rows import KeptRun, KeptWatch

TICK_MS = 100  # between two looks whether a test of a watch is due


class TestsControl(QObject):
    """Everything under way, and the rows it is shown as.

    Attributes:
        secrets: what rows of earlier starts lack to be tested again.

    Signals:
        changed: rows of which something new is known, those that are over included.
        telling: what is to be kept of runs and watches: a `Series` that begins, or what is `Told` of a watch.
    """

    __test__ = False  # for pytest, which takes every Test… for tests

    changed = Signal(list)
    telling = Signal(object)

    def __init__(
        self,
        model: ResultModel,
        submit: Callable[..., str],
        cancel: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        """Show rows in `model`; `cancel` ends the test of an id.

        `submit(target, options)` begins a test and returns its id at once; with `watched=True` it is one of very many,
        of which only those that tell of a change are kept in the history; `part` is where it belongs in a run.
        """
        super().__init__(parent)
        self.secrets = LostSecrets()
        self._model = model
        self._submit = submit
        self._submit_watched = partial(submit, watched=True)
        self._cancel = cancel
        self._owners: dict[str, RunEntry | WatchEntry] = {}  # of tests under way that have no row of their own
        self._watches: list[WatchEntry] = []
        self._series: dict[str, Series] = {}  # of runs and watches, by their ids
        self._made: dict[str, list[Entry]] = {}  # experiments, by what they came from
        self._background = Background(self)
        self._loading: set[str] = set()  # rows of earlier starts that are read, or were
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)

    # What is begun

    def begin(self, target: Target, options: Options, *, origin_id: str = "", change: Change | None = None) -> Entry:
        """Test one target by hand; `origin_id` and `change` tell what an experiment came from."""
        options = msgspec.structs.replace(self.secrets.completed(options), by_hand=True)
        id = self._submit(target, options)
        entry = Entry(id, target, options, datetime.now(UTC), origin_id=origin_id, change=change)
        if origin_id:
            self._made.setdefault(origin_id, []).append(entry)
        self._model.add(entry)
        return entry

    def begin_order(self, name: str, order: Order) -> RunEntry:
        """Test many targets as one run."""
        options = msgspec.structs.replace(self.secrets.completed(order.options), by_hand=False, ask_others=False)
        run = RunEntry(
            name,
            order.targets,
            options,
            expectations=order.expectations,
            notes=order.notes,
            contact=order.contact,
        )
        self._model.add(run)
        self.telling.emit(self._series_of(run))
        self._feed(run)
        return run

    def begin_watch(self, target: Target, options: Options) -> WatchEntry:
        """Test a target again and again."""
        watch = WatchEntry(target, self.secrets.completed(options))
        self._watches.append(watch)
        self._model.add(watch)
        self.telling.emit(self._series_of(watch))
        self._timer.start()
        self._on_tick()
        return watch

    def again(self, row: Row) -> Row | None:
        """Begin once more what a row was; None where it still runs, cannot be tested or comes from a report."""
        if row.running or is_reported(row):
            return None
        if isinstance(row, RunEntry):
            return self.begin_order(row.name, row.order)
        if isinstance(row, WatchEntry):
            self.go_on(row)
            return row
        if isinstance(row, Entry) and isinstance(row.target, Target):
            return self.begin(row.target, row.options)
        return None

    # What is changed and ended

    def cancel(self, row: Row) -> None:
        """Stop what a row stands for; a watch begins no further test."""
        if not row.running:
            return
        if isinstance(row, RunEntry):
            row.cancel(self._cancel)
            self._tell_end(row)
        elif isinstance(row, WatchEntry):
            if (id := row.stop()) is not None:
                self._owners.pop(id, None)
                self._cancel(id)
            self._tell_of(row)
        elif isinstance(row, Entry):
            row.stopping = True
            self._cancel(row.id)
        self._tell([row])

    def go_on(self, watch: WatchEntry) -> None:
        """Begin again with a watch that was stopped."""
        watch.options = self.secrets.completed(watch.options)
        watch.start_again()
        if watch not in self._watches:
            self._watches.append(watch)
        self._timer.start()
        self._tell([watch])

    def set_interval(self, watch: WatchEntry, seconds: float) -> None:
        """Test more or less often."""
        watch.every(seconds)
        self._tell_of(watch)
        self._tell([watch])

    def load(self, row: "KeptRun | KeptWatch") -> None:
        """Read, in the background, what the page of a row of an earlier start shows."""

        def take_over(take: Callable[[], None]) -> None:
            take()
            self._tell([row])

        if row.id not in self._loading:
            self._loading.add(row.id)
            self._background.do(row.read, take_over)

    def load_all(self, rows: "Sequence[KeptRun | KeptWatch]", then: Callable[[], None]) -> None:
        """Read rows of an earlier start in the background, and then do something else."""

        def take_over(takes: Sequence[Callable[[], None]]) -> None:
            for take in takes:
                take()
            self._tell(list(rows))
            then()

        self._background.do(lambda: [row.read() for row in rows], take_over)

    def keep(self, id: str) -> None:
        """Keep the result of a watched test, whatever it tells."""
        found = self.find(id)
        if found is not None and isinstance(found[1], WatchEntry) and found[0].result is not None:
            self._tell_of(found[1], found[0].result)

    def remove(self, ids: Sequence[str]) -> None:
        """Stop and forget rows."""
        for id in ids:
            row = self._model.entry(id)
            if row is not None:
                self.cancel(row)
        gone = {id for id in ids if self._model.entry(id) is not None}
        self._owners = {id: owner for id, owner in self._owners.items() if owner.id not in gone}
        self._watches = [watch for watch in self._watches if watch.id not in gone]
        self._series = {id: series for id, series in self._series.items() if id not in gone}
        self._model.remove(ids)

    # What comes in

    def receive(self, events: Sequence[Event]) -> None:
        """Take events of the worker threads; what belongs to nothing any more is dropped."""
        changed: dict[str, Row] = {}
        for event in events:
            row = self._take(event)
            if row is not None:
                changed[row.id] = row
        if changed:
            self._tell(list(changed.values()))

    def find(self, id: str) -> tuple[Entry, Row] | None:
        """Return a test and the row it belongs to, be it that of a run or of a watch; None where it is gone."""
        row = self._model.entry(id)
        if isinstance(row, Entry):
            return row, row
        for other in self._model.entries():
            if isinstance(other, RunEntry | WatchEntry) and (entry := other.entry_of(id)) is not None:
                return entry, other
        return None

    def tests_of(self, ids: Sequence[str]) -> list[str]:
        """Return the ids of rows, and of the tests of those that are runs and watches."""
        found: list[str] = []
        for id in ids:
            row = self._model.entry(id)
            if isinstance(row, RunEntry):
                found += [item.entry.id for item in row.items if item.entry is not None]
            elif isinstance(row, WatchEntry):
                found += [known for number in range(row.first, row.count) if (known := row.id_of(number)) is not None]
            found.append(id)
        return found

    def related(self, entry: Entry) -> tuple[Entry | None, tuple[Entry, ...]]:
        """Return the test that an experiment was tried out from, and the experiments made from a test."""
        found = self.find(entry.origin_id) if entry.origin_id else None
        made = (one for one in self._made.get(entry.id, ()) if self._model.entry(one.id) is one)
        return (found[0] if found is not None else None), tuple(made)

    def _take(self, event: Event) -> Row | None:
        owner = self._owners.get(event.id)
        if owner is None:
            row = self._model.entry(event.id)
            return row if isinstance(row, Entry) and row.take(event) else None
        ended = owner.take(event)
        if not ended:
            return owner if isinstance(owner, RunEntry) else None  # one of its tests may be on the screen
        del self._owners[event.id]
        if isinstance(owner, RunEntry):
            self._feed(owner)
            self._tell_end(owner)
        elif isinstance(event, Finished):
            first = owner.count == 1 or owner.paused_before(owner.count - 1)
            telling = first or owner.samples[-1].changes
            self._tell_of(owner, event.result if telling else None, last_samples(owner))
        return owner

    def _feed(self, run: RunEntry) -> None:
        series = self._series_of(run)

        def submit(target: Target, options: Options) -> str:
            id = self._submit(target, options, part=Part(series, run.fed))
            self._owners[id] = run
            return id

        run.feed(submit)

    def _series_of(self, row: RunEntry | WatchEntry) -> Series:
        if row.id not in self._series:
            self._series[row.id] = series_of(row)
        return self._series[row.id]

    def _tell_end(self, run: RunEntry) -> None:
        """Let be kept how a run ended, once it has."""
        if run.running:
            return
        series = self._series_of(run)
        del self._series[run.id]
        if run.judged:
            self.telling.emit(Told(msgspec.structs.replace(series, state=state_of(run))))

    def _tell_of(
        self, watch: WatchEntry, result: Result | None = None, samples: tuple[tuple[int, bytes], ...] = ()
    ) -> None:
        """Let a watch be kept as it is now, with tests of it and a result that is worth it."""
        number = watch.number_of(result.id) if result is not None else None
        series = msgspec.structs.replace(self._series_of(watch), state=state_of(watch))
        self.telling.emit(Told(series, samples, result, number or 0))

    def _on_tick(self) -> None:
        """Begin the tests of watches that are due."""
        running = [watch for watch in self._watches if watch.running]
        for watch in running:
            if watch.due() == 0:
                self._owners[watch.test(self._submit_watched)] = watch
        if not running:
            self._timer.stop()

    def _tell(self, rows: list[Row]) -> None:
        self._model.touch([row.id for row in rows])
        self.changed.emit(rows)

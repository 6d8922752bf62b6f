"""The right side of the window: the start, a result, a run of many targets or a watch. Made when first needed."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.gui.rows import is_reported
from app.gui.start_page import StartPage
from app.gui.wording import Wording
from app.model.result import Result
from app.model.secret import Secret
from app.model.target import Target
from app.text import strip_isolates

if TYPE_CHECKING:
    from app.document import Order
    from app.gui.entries import Entry
    from app.gui.lookup_page import LookupPage
    from app.gui.report_entry import ReportRow
    from app.gui.result_page import ResultPage
    from app.gui.result_pane import ResultPane
    from app.gui.rows import Row
    from app.gui.run_entry import RunEntry
    from app.gui.run_page import RunPage
    from app.gui.suggestions import Suggestion
    from app.gui.tests_control import TestsControl
    from app.gui.watch_entry import WatchEntry
    from app.gui.watch_page import WatchPage
    from app.model.plan import Expectation
    from app.model.report import ReportedResult
    from app.model.target import InputProblem

Page = TypeVar("Page", "ResultPane", "RunPage", "WatchPage", "LookupPage")


class Pages(QStackedWidget):
    """Shows one row at a time, or a test of it. What is asked for on a page is done by `control`.

    The pages behind the start are made when they are first needed: the window is painted before their modules are even
    imported.

    Attributes:
        earlier: given by the program: the last result of the same target that worked, or None.

    Signals:
        row_wanted: the id of a row to be chosen in the list.
        again_wanted: rows to be tested again, or whose secret has to be typed again before anything is tested.
        test_wanted: a target that an error message named shall be tested.
        pinned: ids of rows, and whether they shall be pinned.
        noted: the id of a row and its new note.
        compare_wanted: a list of the test that shall be compared with another one.
        report_wanted: rows of which a report shall be made.
        message_wanted: a test, and the `Owner` to whom a message about it shall be shown.
        folded: the technical details were unfolded or folded.
        announced: what a screen reader shall say.
        origin_shown: the `Origin` of what is shown and the result of it on the page, each None for none.
        report_again_wanted: a name, what of a report shall be tested from here, nothing where that is not known, and
            what is expected of each; it has to be asked first.
    """

    row_wanted = Signal(str)
    again_wanted = Signal(list)
    test_wanted = Signal(object)
    pinned = Signal(list, bool)
    noted = Signal(str, str)
    compare_wanted = Signal(list)
    report_wanted = Signal(list)
    message_wanted = Signal(object, object)
    folded = Signal(bool)
    announced = Signal(str)
    origin_shown = Signal(object, object)
    report_again_wanted = Signal(str, list, list)

    def __init__(self, wording: Wording, control: Callable[[], "TestsControl"], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._get_control = control
        self._row: Row | None = None
        self._live = False  # the test on the page was under way when it was last shown
        self._made: list[ResultPane | RunPage | WatchPage | LookupPage] = []
        self.earlier: Callable[[Result], Result | None] = lambda result: None
        self.details_open = False
        self.start = StartPage(wording)
        self.addWidget(self.start)

    @cached_property
    def _control(self) -> "TestsControl":
        return self._get_control()

    # The pages

    @cached_property
    def pane(self) -> "ResultPane":
        """The page of one test, with its way back."""
        from app.gui.result_pane import ResultPane

        pane = ResultPane(self._wording)
        pane.back_wanted.connect(self._on_back)
        page = pane.page
        page.relatives = self._control.related
        page.technical.unfold(self.details_open)
        page.cancel_wanted.connect(self._control.cancel)
        page.again_wanted.connect(lambda entry: self.again_wanted.emit([entry]))
        page.others_wanted.connect(self._on_others)
        page.trial_wanted.connect(self._on_trial)
        page.watch_wanted.connect(self._on_watch)
        page.compare_wanted.connect(self.compare_wanted)
        page.entry_wanted.connect(self.open_test)
        page.pinned.connect(self._on_pinned)
        page.noted.connect(self._on_noted)
        page.report_wanted.connect(self.report_wanted)
        page.message_wanted.connect(self.message_wanted)
        page.folded.connect(self.folded)
        return self._added(pane)

    @property
    def page(self) -> "ResultPage":
        """The page of one test."""
        return self.pane.page

    @cached_property
    def run(self) -> "RunPage":
        """The page of many targets."""
        from app.gui.run_page import RunPage

        page = RunPage(self._wording)
        page.cancel_wanted.connect(self._control.cancel)
        page.entry_wanted.connect(self.open_test)
        page.again_wanted.connect(self._on_run_again)
        page.compare_wanted.connect(self.compare_wanted)
        page.report_wanted.connect(self.report_wanted)
        return self._added(page)

    @cached_property
    def watch(self) -> "WatchPage":
        """The page of a watch."""
        from app.gui.watch_page import WatchPage

        page = WatchPage(self._wording)
        page.stop_wanted.connect(self._control.cancel)
        page.start_wanted.connect(lambda watch: self.again_wanted.emit([watch]))
        page.interval_wanted.connect(self._control.set_interval)
        page.result_wanted.connect(self.open_test)
        return self._added(page)

    @cached_property
    def lookup(self) -> "LookupPage":
        """The page of an error message."""
        from app.gui.lookup_page import LookupPage

        page = LookupPage(self._wording)
        page.test_wanted.connect(self.test_wanted)
        page.result_wanted.connect(self.open_test)
        return self._added(page)

    def _added(self, page: Page) -> Page:
        self._made.append(page)
        page.retranslate()
        self.addWidget(page)
        return page

    def make_result_page(self) -> None:
        """Make the page of a test beforehand, so that the first one does not wait for it."""
        _ = self.pane

    # What is shown

    def show_row(self, row: "Row | None") -> None:
        """Show a row of the list; the start without one."""
        from app.gui.entries import Entry
        from app.gui.lookup_entry import LookupEntry
        from app.gui.run_entry import RunEntry
        from app.gui.watch_entry import WatchEntry

        self._row = row
        if not isinstance(row, Entry):
            self._show_origin(row)
        if row is None:
            self.setCurrentWidget(self.start)
        elif isinstance(row, RunEntry):
            self._load(row)
            self.run.show_run(row)
            self.setCurrentWidget(self.run)
        elif isinstance(row, WatchEntry):
            self._load(row)
            self.watch.show_watch(row)
            self.setCurrentWidget(self.watch)
        elif isinstance(row, LookupEntry):
            self.lookup.show_lookup(row)
            self.setCurrentWidget(self.lookup)
        elif isinstance(row, Entry):
            self._show_test(row, None)

    def open_test(self, id: str) -> None:
        """Show a test, be it one of a run or a watch; nothing where it is gone."""
        found = self._control.find(id)
        if found is None:
            return
        entry, owner = found
        if owner is not self._row:
            self.row_wanted.emit(owner.id)
        if owner is not entry:
            self._show_test(entry, owner)

    def refresh(self, rows: Sequence["Row"]) -> None:
        """Show again what has changed, where it is on the screen."""
        if self.currentWidget() is self.__dict__.get("pane"):
            self._refresh_test(rows)
        elif self._row in rows:
            self.show_row(self._row)

    def refresh_own(self, ids: Sequence[str]) -> None:
        """Show again the pin and the note of what is on the page, if it is one of these."""
        if "pane" in self.__dict__ and (entry := self.page.entry()) is not None and entry.id in ids:
            self.pane.show_own()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        for page in (self.start, *self._made):
            page.retranslate()

    def copy_summary(self) -> None:
        """Put what the page says on the clipboard."""
        page = self.currentWidget()
        if page is self.__dict__.get("pane"):
            self.page.copy_summary()
        elif page is self.__dict__.get("run") and self.run.view.hasFocus() and self.run.view.chosen():
            self.run.copy_chosen()
        elif page is not self.start:
            page.copy_summary()

    def running(self) -> "Row | None":
        """Return what is shown and still runs: of a run or a watch the one test whose page is open, if any is."""
        shown = self.shown()
        return shown if shown is not None and shown.running else None

    def shown(self) -> "Row | None":
        """Return what is shown: of a run or a watch the one test whose page is open, if any is."""
        return self.page.entry() if self.currentWidget() is self.__dict__.get("pane") else self._row

    def _load(self, row: "RunEntry | WatchEntry") -> None:
        """Have read what is missing of a row of an earlier start."""
        from app.gui.kept_rows import KeptRun, KeptWatch

        if isinstance(row, KeptRun | KeptWatch) and not row.loaded:
            self._control.load(row)

    def _show_test(self, entry: "Entry", owner: "Row | None") -> None:
        from app.gui.report_entry import ReportEntry

        self._live = entry.running
        self.pane.show_test(entry, owner)
        self._show_origin(entry, entry.reported if isinstance(entry, ReportEntry) else None)
        self.setCurrentWidget(self.pane)
        self._show_changes(entry)

    def _refresh_test(self, rows: "Sequence[Row]") -> None:
        """Show a test again that goes on, or of which an experiment is over."""
        entry = self.page.entry()
        if entry is None:
            return
        if self._live and any(row in (self._row, entry) for row in rows):
            self.page.show_entry(entry)
            self.pane.show_expected()
            self._live = entry.running
            if not entry.running:
                self._show_changes(entry)
                header = self.page.header
                self.announced.emit(strip_isolates(f"{header.headline.text()}. {header.summary.text()}"))
        elif any(getattr(row, "origin_id", "") == entry.id and not row.running for row in rows):
            self.page.show_entry(entry)
            self._show_changes(entry)

    def _show_changes(self, entry: "Entry") -> None:
        """Show what changed since the target last worked, on the page of a failure."""
        from app.comparing import changes, works

        result = entry.result if not entry.running else None
        if result is None or not result.attempts or works(result) or is_reported(entry):
            return  # what somebody else tested has no past here
        before = self.earlier(result)
        if before is not None and before.attempts:
            self.page.show_changes(changes(before, result), before.attempts[0].started)

    # What comes from report files

    def _show_origin(self, row: "Row | None", one: "ReportedResult | None" = None) -> None:
        self.origin_shown.emit(getattr(row, "origin", None), one)

    def test_report_again(self) -> None:
        """Ask whether all that the row shown holds shall be tested from here; on the page of one test, only that."""
        on_page = self.page_entry()
        row = on_page if on_page is not None else self._row
        if is_reported(row):
            self.ask_again([row])

    def ask_again(self, rows: "Sequence[ReportRow]") -> None:
        """Ask whether what rows of reports hold shall be tested from here."""
        from app.gui.run_entry import RunEntry

        real = [row for row in rows if not row.origin.report.aliases]
        found: list[tuple[Target | InputProblem, Expectation | None]] = []
        for row in real:
            parts = row.items if isinstance(row, RunEntry) else (row,)
            found += [(part.target, part.expectation) for part in parts]
        name = rows[0].name if isinstance(rows[0], RunEntry) else rows[0].title()
        self.report_again_wanted.emit(name, *map(list, zip(*found, strict=True)) if found else ([], []))

    def page_entry(self) -> "Entry | None":
        """Return the test on the page; None where that shows something else."""
        return self.page.entry() if self.currentWidget() is self.__dict__.get("pane") else None

    # What is asked for

    def ask_for_proxy(self, proxy: str, then: Callable[[], None]) -> None:
        """Ask who we are to a proxy whose password was not kept; go on with `then` once that is known."""
        from app.gui.proxy_dialog import ProxyDialog

        def go_on(secret: Secret) -> None:
            self._control.secrets.enter(proxy, secret)
            then()

        question = ProxyDialog(proxy, self.window())
        question.entered.connect(go_on)
        question.finished.connect(question.deleteLater)
        question.open()

    def _with_secrets(self, entry: "Entry", then: Callable[[Target], None]) -> None:
        """Call `then` with what is tested; secrets that were not kept are asked for before."""
        if is_reported(entry):
            self.ask_again([entry])
        elif self._control.secrets.target([entry]) is not None:
            self.again_wanted.emit([entry])
        elif (proxy := self._control.secrets.proxy([entry])) is not None:
            self.ask_for_proxy(proxy, lambda: self._with_secrets(entry, then))
        elif isinstance(entry.target, Target):
            then(entry.target)

    def _on_others(self, entry: "Entry") -> None:
        options = msgspec.structs.replace(entry.options, ask_others=True)
        self._with_secrets(entry, lambda target: self.row_wanted.emit(self._control.begin(target, options).id))

    def _on_trial(self, trial: "Suggestion") -> None:
        def begin(_target: Target) -> None:
            made = self._control.begin(trial.target, trial.options, origin_id=entry.id, change=trial.change)
            self.row_wanted.emit(made.id)

        entry = self.page.entry()
        if entry is not None:
            self._with_secrets(entry, begin)

    def _on_watch(self, entry: "Entry") -> None:
        self._with_secrets(
            entry, lambda target: self.row_wanted.emit(self._control.begin_watch(target, entry.options).id)
        )

    def _on_pinned(self, ids: list[str], pinned: bool) -> None:
        for id in ids if pinned else ():
            self._control.keep(id)
        self.pinned.emit(ids, pinned)

    def _on_noted(self, id: str, text: str) -> None:
        if text:
            self._control.keep(id)
        self.noted.emit(id, text)

    def _on_run_again(self, run: "RunEntry", order: "Order") -> None:
        from app.gui.lost_secrets import lacking

        if is_reported(run):
            targets = [] if run.report.aliases else list(order.targets)
            self.report_again_wanted.emit(run.name, targets, list(order.expectations))
        elif lacking(order.targets) is not None:
            self.again_wanted.emit([run])
        elif (proxy := self._control.secrets.proxy([run])) is not None:
            self.ask_for_proxy(proxy, lambda: self._on_run_again(run, order))
        else:
            self.row_wanted.emit(self._control.begin_order(run.name, order).id)

    def _on_back(self, id: str) -> None:
        if self._row is not None and self._row.id == id:
            self.show_row(self._row)
        else:
            self.row_wanted.emit(id)

"""What stands below the input: the list of rows, the chosen one's page, and all that is done with rows."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QSplitter, QWidget

from app.document import Order
from app.gui.background import Background
from app.gui.labels import Column, copy
from app.gui.more_button import MoreButton
from app.gui.pages import Pages
from app.gui.result_list import ResultList
from app.gui.result_model import ResultModel
from app.gui.rows import Row, is_reported
from app.gui.wording import Wording
from app.model.options import Options
from app.model.target import InputProblem, Target
from app.text import strip_isolates

if TYPE_CHECKING:
    from app.gui.report_banner import ReportBanner
    from app.gui.report_entry import Origin
    from app.gui.tests_control import TestsControl
    from app.lookup import Lookup
    from app.model.plan import Expectation
    from app.model.report import ReportedResult
    from app.report.again import Again

translate = QCoreApplication.translate
SIDE_WIDTH = 312  # pixels, at first
PAGE_WIDTH = 928
Submit = Callable[..., str]


class Body(QSplitter):
    """The list on the one side, the pages on the other.

    Signals:
        practice_chosen: the id of a practice target.
        list_wanted: many targets shall be tested.
        test_wanted: a target that an error message named shall be tested.
        about_wanted, answer_wanted, key_wanted: chosen in the list's menu.
        details_folded: the technical details were unfolded or folded.
        announced: what a screen reader shall say.
        changed: rows whose tests went on or ended.
        compare_wanted: a `Side`, the other one or None, and those to choose the other one from.
        report_wanted: rows of which a report shall be made; what it takes is read.
        message_wanted: a test, and the `Owner` to whom a message about it shall be shown.
        secret_missing: the address of a test that cannot be made again without what was not kept.
        telling: the result of a watched test that is worth keeping.
        rows_pinned, row_noted, rows_removed: what was done to rows, so that it can be kept.
        report_again_wanted: it shall be asked whether what a report holds (`Again`) is tested, and what does it.

    Attributes:
        own_options: given by the window: those for further tests.
    """

    practice_chosen = Signal(str)
    list_wanted = Signal()
    test_wanted = Signal(object)
    about_wanted = Signal()
    answer_wanted = Signal()
    key_wanted = Signal(object)
    details_folded = Signal(bool)
    announced = Signal(str)
    changed = Signal(list)
    compare_wanted = Signal(object, object, tuple)
    report_wanted = Signal(list)
    message_wanted = Signal(object, object)
    secret_missing = Signal(str)
    telling = Signal(object)
    rows_pinned = Signal(list, bool)
    row_noted = Signal(str, str)
    rows_removed = Signal(list)
    report_again_wanted = Signal(object, object)

    def __init__(self, wording: Wording, submit: Submit, cancel: Callable[[str], None]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._wording = wording
        self._submit = submit
        self._cancel = cancel
        self.own_options: Callable[[], Options] = Options
        self._background = Background(self)
        self.model = ResultModel(wording)
        self.results = ResultList(self.model, wording)
        self.more = MoreButton()
        self.pages = Pages(wording, lambda: self.control)
        self.results.add_below(self.more)
        self._side = QWidget()
        self._column = Column(self._side)
        self._column.addWidget(self.pages, 1)
        self._side.setMinimumWidth(480)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(self.results)
        self.addWidget(self._side)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setSizes([SIDE_WIDTH, PAGE_WIDTH])
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.results.shown.connect(self.pages.show_row)
        self.results.again.connect(self._on_again)
        self.results.removed.connect(self.remove)
        self.results.compare_wanted.connect(self._on_compare)
        self.pages.compare_wanted.connect(self._on_compare)
        self.results.copy_wanted.connect(self._on_copy_rows)
        self.results.report_wanted.connect(self._on_report)
        self.results.start_wanted.connect(lambda: self.pages.show_row(None))
        self.results.pinned.connect(self.rows_pinned)
        self.results.noted.connect(self.row_noted)
        self.rows_pinned.connect(lambda ids, _: self.pages.refresh_own(ids))
        self.row_noted.connect(lambda id, _: self.pages.refresh_own([id]))
        self.pages.row_wanted.connect(self.results.choose)
        self.pages.origin_shown.connect(self._show_origin)
        self.pages.report_again_wanted.connect(self._ask_again)
        self.pages.again_wanted.connect(self._on_again)
        self.pages.pinned.connect(self._on_pinned)
        self.pages.noted.connect(self._on_noted)
        self.pages.report_wanted.connect(self._on_report)
        self.pages.message_wanted.connect(self.message_wanted)
        self.pages.folded.connect(self.details_folded)
        self.pages.announced.connect(self.announced)
        self.pages.test_wanted.connect(self.test_wanted)
        self.pages.start.practice_chosen.connect(self.practice_chosen)
        self.pages.start.list_wanted.connect(self.list_wanted)
        self.more.about_wanted.connect(self.about_wanted)
        self.more.answer_wanted.connect(self.answer_wanted)
        self.more.wanted.connect(self.key_wanted)

    @cached_property
    def control(self) -> "TestsControl":
        """What starts and stops tests."""
        from app.gui.tests_control import TestsControl

        control = TestsControl(self.model, self._submit, self._cancel, self)
        control.changed.connect(self._on_changed)
        control.telling.connect(self.telling)
        return control

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        for part in (self.results, self.more, self.pages):
            part.retranslate()
        if "banner" in self.__dict__:
            self.banner.retranslate()

    def show_earlier(self, rows: Iterable[Row]) -> None:
        """Put rows of earlier times into the list."""
        self.model.add_all(rows)

    # Tests

    def begin(self, target: Target, options: Options) -> str:
        """Test one target, show it and return the id of its row."""
        entry = self.control.begin(target, options)
        self.results.choose(entry.id)
        return entry.id

    def begin_watch(self, target: Target, options: Options) -> None:
        """Watch one target and show it."""
        self.results.choose(self.control.begin_watch(target, options).id)

    def begin_order(self, name: str, order: Order) -> None:
        """Test many targets as they were ordered and show them; `name` may be empty."""
        self.results.choose(self.control.begin_order(name, order).id)

    def explain(self, found: "Lookup") -> None:
        """Show what an error message says."""
        from app.gui.lookup_entry import LookupEntry, result_of

        row = LookupEntry(found, result_of(found, self.model.entries()))
        self.model.add(row)
        self.results.choose(row.id)
        self.announced.emit(row.said(self._wording))

    def cancel(self, id: str) -> None:
        """Cancel what a row is doing."""
        if (row := self.model.entry(id)) is not None:
            self.control.cancel(row)

    def cancel_shown(self) -> bool:
        """Cancel what the page shows; return whether anything was running there."""
        row = self.pages.running()
        if row is not None:
            self.control.cancel(row)
        return row is not None

    def _on_again(self, rows: Sequence[Row]) -> None:
        reported = [row for row in rows if is_reported(row)]
        if reported:
            self.pages.ask_again(reported)
            rows = [row for row in rows if row not in reported]
        if (incomplete := self.control.secrets.target(rows)) is not None:
            self.secret_missing.emit(incomplete.source)
            self.results.tell(_ask_for_secret)
            return
        if (proxy := self.control.secrets.proxy(rows)) is not None:
            self.pages.ask_for_proxy(proxy, lambda: self._on_again(rows))
            return
        begun = [row for row in map(self.control.again, rows) if row is not None]
        if begun:
            self.results.choose(begun[-1].id)

    def _on_changed(self, rows: list[Row]) -> None:
        self.pages.refresh(rows)
        self.changed.emit(rows)

    # Reports

    @cached_property
    def banner(self) -> "ReportBanner":
        """What stands above the page of a row that comes from a report file; made for the first one."""
        from app.gui.report_banner import ReportBanner

        banner = ReportBanner(self._wording)
        banner.retranslate()
        banner.again_wanted.connect(self.pages.test_report_again)
        self._around = QWidget()
        around = Column(self._around)
        around.setContentsMargins(26, 14, 26, 0)
        around.addWidget(banner)
        self._column.insertWidget(0, self._around)
        return banner

    def open_row(self, row: Row) -> None:
        """Show a row that came from a file, once."""
        if self.model.entry(row.id) is None:
            self.model.add(row)
        self.results.choose(row.id)
        self.announced.emit(strip_isolates(f"{row.title()}. {row.short(self._wording)}"))

    def _show_origin(self, origin: "Origin | None", one: "ReportedResult | None") -> None:
        if origin is not None:
            self.banner.show_origin(origin, one)
        if "banner" in self.__dict__:
            self._around.setVisible(origin is not None)

    def _ask_again(
        self, name: str, targets: Sequence[Target | InputProblem], expected: "Sequence[Expectation | None]"
    ) -> None:
        """Find out, in the background, what of a report can be tested from here, and ask."""
        from app.gui.report_banner import aliases_text
        from app.report.again import targets_again

        if not targets:
            self.results.tell(aliases_text)
            return
        self._background.do(
            lambda: targets_again(targets, expected),
            lambda again: self.report_again_wanted.emit(again, partial(self._test_report, name)),
        )

    def _test_report(self, name: str, again: "Again") -> None:
        if len(again.targets) == 1 and not again.expectations:
            self.begin(again.targets[0], self.own_options())
        elif again.targets:
            self.begin_order(name, Order(again.targets, self.own_options(), again.expectations))

    # Rows

    def copy(self) -> None:
        """Copy what is selected in a text or in the list; else the summary of the page."""
        widget = QApplication.focusWidget()
        if isinstance(widget, QLineEdit) and widget.hasSelectedText():
            widget.copy()
        elif isinstance(widget, QPlainTextEdit) and widget.textCursor().hasSelection():
            copy(widget.textCursor().selectedText().replace("\u2029", "\n"))
        elif self.results.view.hasFocus():
            self.results.copy_chosen()
        else:
            self.pages.copy_summary()

    def report(self) -> None:
        """Make a report of the rows that are chosen, or of the one test of them that is on the page."""
        chosen, shown = self.results.view.chosen(), self.pages.shown()
        self._on_report(chosen if len(chosen) > 1 else [shown] if shown is not None else [])

    def _on_report(self, rows: Sequence[Row]) -> None:
        """Ask for a report once everything is read that it is made of."""
        from app.gui.kept_rows import KeptRun, KeptWatch
        from app.gui.report_source import reportable

        if not reportable(rows):
            return
        unread = [row for row in rows if isinstance(row, KeptRun | KeptWatch) and not row.loaded]
        if unread:
            self.control.load_all(unread, lambda: self.report_wanted.emit(list(rows)))
        else:
            self.report_wanted.emit(list(rows))

    def remove(self, ids: list[str]) -> None:
        """Take rows away, stopping what they do."""
        if (chosen := self.results.chosen()) is not None and chosen.id in ids and len(ids) == len(self.model):
            self.results.choose_nothing()
        self.rows_removed.emit(self.control.tests_of(ids))
        self.control.remove(ids)

    def remove_ended(self) -> None:
        """Take away what is over; what runs goes on."""
        self.remove([row.id for row in self.model.entries() if not row.running])

    def _on_pinned(self, ids: list[str], pinned: bool) -> None:
        for found in filter(None, map(self.control.find, ids)):
            found[0].pinned = pinned
        self.model.pin([id for id in ids if self.model.entry(id) is not None], pinned=pinned)
        self.rows_pinned.emit(ids, pinned)

    def _on_noted(self, id: str, text: str) -> None:
        if (found := self.control.find(id)) is not None:
            found[0].note = text
        if self.model.entry(id) is not None:
            self.model.note(id, text)
        self.row_noted.emit(id, text)

    def _on_compare(self, rows: Sequence[Row]) -> None:
        """Have two rows compared, or one with another that is chosen then."""
        from app.gui.compared import others, side_of

        sides = [side for row in rows if (side := side_of(row)) is not None]
        if len(sides) == 2:
            self.compare_wanted.emit(*sides, ())
        elif sides:
            self.compare_wanted.emit(sides[0], None, others(rows[0], self.model.entries()))

    def _on_copy_rows(self, rows: Sequence[Row]) -> None:
        from app.gui.summary_text import rows_text

        copy(rows_text(rows, self._wording))


def _ask_for_secret() -> str:
    return translate("List", "A password or a value in this address was not kept. Please enter it again.")

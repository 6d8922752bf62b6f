"""What stands below the input: the list of rows, the chosen one's page, and all that is done with rows."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QSplitter

from app.gui.labels import copy
from app.gui.more_button import MoreButton
from app.gui.pages import Pages
from app.gui.result_list import ResultList
from app.gui.result_model import ResultModel
from app.gui.rows import Row
from app.gui.wording import Wording
from app.model.options import Options
from app.model.target import Target

if TYPE_CHECKING:
    from app.gui.tests_control import TestsControl

translate = QCoreApplication.translate
SIDE_WIDTH = 312  # pixels, at first
PAGE_WIDTH = 928
Submit = Callable[..., str]


class Body(QSplitter):
    """The list on the one side, the pages on the other.

    Signals:
        practice_chosen: the id of a practice target.
        list_wanted: many targets shall be tested.
        about_wanted, key_wanted: chosen in the list's menu.
        details_folded: the technical details were unfolded or folded.
        announced: what a screen reader shall say.
        changed: rows whose tests went on or ended.
        secret_missing: the address of a test that cannot be made again without what was not kept.
        telling: the result of a watched test that is worth keeping.
        rows_pinned, row_noted, rows_removed: what was done to rows, so that it can be kept.
    """

    practice_chosen = Signal(str)
    list_wanted = Signal()
    about_wanted = Signal()
    key_wanted = Signal(object)
    details_folded = Signal(bool)
    announced = Signal(str)
    changed = Signal(list)
    secret_missing = Signal(str)
    telling = Signal(object)
    rows_pinned = Signal(list, bool)
    row_noted = Signal(str, str)
    rows_removed = Signal(list)

    def __init__(self, wording: Wording, submit: Submit, cancel: Callable[[str], None]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._wording = wording
        self._submit = submit
        self._cancel = cancel
        self.model = ResultModel(wording)
        self.results = ResultList(self.model, wording)
        self.more = MoreButton()
        self.pages = Pages(wording, lambda: self.control)
        self.results.add_below(self.more)
        self.pages.setMinimumWidth(480)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(self.results)
        self.addWidget(self.pages)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setSizes([SIDE_WIDTH, PAGE_WIDTH])
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.results.shown.connect(self.pages.show_row)
        self.results.again.connect(self._on_again)
        self.results.removed.connect(self.remove)
        self.results.copy_wanted.connect(self._on_copy_rows)
        self.results.start_wanted.connect(lambda: self.pages.show_row(None))
        self.results.pinned.connect(self.rows_pinned)
        self.results.noted.connect(self.row_noted)
        self.rows_pinned.connect(lambda ids, _: self.pages.refresh_own(ids))
        self.row_noted.connect(lambda id, _: self.pages.refresh_own([id]))
        self.pages.row_wanted.connect(self.results.choose)
        self.pages.again_wanted.connect(self._on_again)
        self.pages.pinned.connect(self._on_pinned)
        self.pages.noted.connect(self._on_noted)
        self.pages.folded.connect(self.details_folded)
        self.pages.announced.connect(self.announced)
        self.pages.start.practice_chosen.connect(self.practice_chosen)
        self.pages.start.list_wanted.connect(self.list_wanted)
        self.more.about_wanted.connect(self.about_wanted)
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

    def begin_run(self, name: str, targets: Sequence[Target], options: Options) -> None:
        """Test many targets and show them; `name` may be empty."""
        run = self.control.begin_run(name or translate("Run", "Many targets"), targets, options)
        self.results.choose(run.id)

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

    def _on_copy_rows(self, rows: Sequence[Row]) -> None:
        from app.gui.summary_text import rows_text

        copy(rows_text(rows, self._wording))


def _ask_for_secret() -> str:
    return translate("List", "A password or a value in this address was not kept. Please enter it again.")

"""The window: input row on top, the list of rows and the chosen one's page below; keys, drops and dialogs."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from app.gui.dialogs import Dialogs
from app.gui.input_row import InputRow, Typed
from app.gui.language_menu import LanguageButton
from app.gui.reading_line import ReadingLine
from app.gui.shortcuts import Key, add_shortcuts
from app.gui.taken import taken
from app.gui.wording import Wording
from app.limits import INPUT_CHARACTERS
from app.model.options import Options
from app.model.target import Target
from app.store.settings import Preferences

if TYPE_CHECKING:
    from app.gui.body import Body, Submit
    from app.gui.opening import Opening
    from app.gui.pages import Pages
    from app.gui.result_list import ResultList
    from app.gui.result_model import ResultModel
    from app.gui.result_page import ResultPage
    from app.gui.rows import Row
    from app.gui.start_page import StartPage
    from app.model.events import Event
    from app.model.plan import OpenedPlan

translate = QCoreApplication.translate


class MainWindow(QMainWindow):
    """The one window.

    Signals:
        painted: it has been painted for the first time, with the input that people begin with.
        completed: the list and the pages are there; given is the `Body`.
        language_chosen: the code of a language, or "" for the system's.
        options_chosen: options and preferences from the dialog.
        practice_chosen: the id of a practice target.
        target_tested: a text that may be remembered.
        details_folded: the technical details were unfolded or folded.
        history_cleared: everything that is kept of earlier tests shall be deleted.
        telling: the result of a watched test that is worth keeping.
        rows_pinned, row_noted, rows_removed: what was done to rows, so that it can be kept.
        closing: it is about to be closed.
    """

    painted = Signal()
    completed = Signal(object)
    language_chosen = Signal(str)
    options_chosen = Signal(object, object)
    practice_chosen = Signal(str)
    target_tested = Signal(object)
    details_folded = Signal(bool)
    history_cleared = Signal()
    telling = Signal(object)
    rows_pinned = Signal(list, bool)
    row_noted = Signal(str, str)
    rows_removed = Signal(list)
    closing = Signal()

    def __init__(self, wording: Wording, submit: "Submit", cancel: Callable[[str], None]) -> None:
        """Make the window; `submit(target, options, watched=False)` begins a test and returns its id at once."""
        super().__init__()
        self._wording = wording
        self._submit = submit
        self._cancel = cancel
        self._painted = False
        self._running: list[tuple[Typed, str]] = []  # no dict: options may hold a secret, which has no hash
        self._options: tuple[Options, Preferences] = (Options(), Preferences())
        self.dialogs = Dialogs(wording, self)
        self.language = LanguageButton()
        self.line = ReadingLine()
        self.input = InputRow(wording, self.line, self.language)
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.setAcceptDrops(True)
        self.setMinimumSize(900, 560)
        self.resize(1240, 900)
        self.retranslate()
        self.input.field.setFocus()

    @cached_property
    def body(self) -> "Body":
        """The list and the pages: made right after the first paint, or by whoever needs them before."""
        from app.gui.body import Body

        body = Body(self._wording, self._submit, self._cancel)
        body.practice_chosen.connect(self.practice_chosen)
        body.list_wanted.connect(self.dialogs.show_list)
        body.about_wanted.connect(self.dialogs.show_about)
        body.compare_wanted.connect(self.dialogs.show_compare)
        body.test_wanted.connect(lambda target: self._begin(target, self._options[0]))
        body.key_wanted.connect(lambda key: self._actions()[key]())
        body.details_folded.connect(self.details_folded)
        body.announced.connect(self._announce)
        body.changed.connect(self._on_changed)
        body.secret_missing.connect(self._on_secret_missing)
        body.telling.connect(self.telling)
        body.own_options = lambda: self._options[0]
        body.report_again_wanted.connect(self.dialogs.show_again)
        body.rows_pinned.connect(self.rows_pinned)
        body.row_noted.connect(self.row_noted)
        body.rows_removed.connect(self._on_removed)
        body.report_wanted.connect(self.dialogs.show_report)
        body.message_wanted.connect(self.dialogs.show_handoff)
        body.answer_wanted.connect(self.dialogs.show_expand)
        self._column.addWidget(body, 1)
        self.completed.emit(body)
        return body

    @property
    def model(self) -> "ResultModel":
        """The rows."""
        return self.body.model

    @property
    def results(self) -> "ResultList":
        """The list of rows."""
        return self.body.results

    @property
    def pages(self) -> "Pages":
        """What stands beside the list."""
        return self.body.pages

    @property
    def page(self) -> "ResultPage":
        """The page of one test."""
        return self.pages.page

    @property
    def start(self) -> "StartPage":
        """The page without a result."""
        return self.pages.start

    def _lay_out(self) -> None:
        header = QFrame()
        header.setObjectName("header")
        top = _column(header)
        top.addWidget(self.input)
        top.addWidget(self.line)
        self._gap = QWidget()
        self._gap.setFixedHeight(12)
        top.addWidget(self._gap)
        whole = QWidget()
        self._column = _column(whole)
        self._column.addWidget(header, 0, Qt.AlignmentFlag.AlignTop)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self.input.submitted.connect(self._on_submitted)
        self.input.stopped.connect(self._on_stopped)
        self.input.options_wanted.connect(self.show_options)
        self.input.edited.connect(self._show_busy)
        self.input.list_wanted.connect(self.dialogs.show_list)
        self.input.explain_wanted.connect(lambda found: self.body.explain(found))
        self.input.field.others_pasted.connect(self._put)
        self.dialogs.report_found.connect(lambda file: self.open_files((file,)))
        self.line.height_changed.connect(lambda shown: self._gap.setVisible(not shown))
        self.language.chosen.connect(self.language_chosen)
        self.dialogs.options_chosen.connect(self.options_chosen)
        self.dialogs.history_cleared.connect(self._on_history_cleared)
        self.dialogs.list_started.connect(self._on_list_started)

    def _actions(self) -> dict[Key, Callable[[], object]]:
        return {
            Key.FIELD: self._focus_field,
            Key.PASTE: self._on_paste,
            Key.OPEN: self._ask_for_files,
            Key.LIST: self.dialogs.show_list,
            Key.WATCH: self._on_watch,
            Key.STOP: self._on_escape,
            Key.COPY: lambda: self.body.copy(),
            Key.REPORT: lambda: self.body.report(),
            Key.SEARCH: lambda: self.results.search.setFocus(),
            Key.OPTIONS: self.show_options,
            Key.SHORTCUTS: self.dialogs.show_shortcuts,
            Key.QUIT: self.close,
        }

    def _add_shortcuts(self) -> None:
        add_shortcuts(self, self._actions())

    # What the application tells the window

    def show_options_values(self, options: Options, preferences: Preferences) -> None:
        """Use options for further tests and offer them in the dialog."""
        self._options = (options, preferences)
        self.input.set_options(options)

    def test_text(self, text: str, practice: Options | None = None) -> None:
        """Put a text into the field and test it; `practice` are the options that belong to it."""
        self.input.put(text, practice)
        self.input.submit()

    def tell(self, worded: Callable[[], str]) -> None:
        """Say something that concerns no single test; `worded` gives it in the language of then."""
        self.results.tell(worded)

    def receive(self, events: "Sequence[Event]") -> None:
        """Take events of the worker threads."""
        self.body.control.receive(events)

    def open_files(self, files: tuple[Path, ...]) -> None:
        """Show reports as rows, and offer the targets of all other files; nothing is tested by it."""
        self._opening.open_files(files)

    @cached_property
    def _opening(self) -> "Opening":
        from app.gui.opening import Opening, reading_text

        opening = Opening(self)
        opening.reported.connect(lambda row: self.body.open_row(row))
        opening.others_found.connect(lambda files: self.dialogs.show_list("", files))
        opening.unread.connect(self.dialogs.show_unread)
        opening.slow.connect(lambda slow: self.results.tell(reading_text if slow else None))
        return opening

    def retranslate(self) -> None:
        """Say everything on the screen in the language of now."""
        self.setWindowTitle(translate("Window", "Connection Tester"))
        for part in (self.input, self.language, self.dialogs):
            part.retranslate()
        if "body" in self.__dict__:
            self.body.retranslate()

    def show_options(self) -> None:
        """Open the options."""
        self.dialogs.show_options(*self._options)

    # What people do

    def _on_submitted(self, target: Target, options: Options) -> None:
        typed = self.input.typed()
        self._running.append((typed, self._begin(target, options)))
        self._show_busy()

    def _begin(self, target: Target, options: Options) -> str:
        id = self.body.begin(target, options)
        self.target_tested.emit(target)
        return id

    def _on_watch(self) -> None:
        if self.input.error is None and isinstance(self.input.reading, Target):
            self.body.begin_watch(self.input.reading, self.input.options())
        else:
            self.input.submit()  # shows what is wrong with it

    def _on_list_started(self, name: str, opened: "OpenedPlan") -> None:
        from app.plan import order_of

        self.body.begin_order(name, order_of(opened, self._options[0]))

    def _on_secret_missing(self, source: str) -> None:
        self.input.put(source)
        self._focus_field()

    def _on_stopped(self) -> None:
        typed = self.input.typed()
        for other, id in self._running:
            if other == typed:
                self.body.cancel(id)

    def _on_removed(self, ids: list[str]) -> None:
        self._forget_running(ids)
        self._show_busy()
        self.rows_removed.emit(ids)

    def _on_history_cleared(self) -> None:
        """Take what is over off the screen as well: it shall be gone."""
        self.body.remove_ended()
        self.history_cleared.emit()

    def _on_changed(self, rows: "list[Row]") -> None:
        self._forget_running([row.id for row in rows if not row.running])
        self._show_busy()

    def _announce(self, text: str) -> None:
        """Tell a screen reader what came out."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # many names; the window is painted before

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _show_busy(self) -> None:
        typed = self.input.typed()
        self.input.show_busy(any(other == typed for other, _ in self._running))

    def _forget_running(self, ids: Sequence[str]) -> None:
        self._running = [(typed, id) for typed, id in self._running if id not in ids]

    def _focus_field(self) -> None:
        self.input.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.input.field.selectAll()

    def _on_escape(self) -> None:
        if self.results.search.hasFocus() and self.results.search.text():
            self.results.search.clear()
        elif not self.body.cancel_shown():
            self._on_stopped()

    def _on_paste(self) -> None:
        """Test or explain what was copied elsewhere; only here, where no text field takes it."""
        data = QGuiApplication.clipboard().mimeData()
        if self._put(data, go_on=True):
            self.input.submit()

    def _ask_for_files(self) -> None:
        from app.gui.opening import ask_for_files

        ask_for_files(self, self.open_files)

    def _put(self, data: QMimeData, *, go_on: bool = False) -> bool:
        """Put one text or link into the field, many of them into a list, open files; True where the field has it."""
        found = taken(data)
        if found.report:
            self._opening.open_text(found.report.encode(errors="replace"))
        elif found.files:
            self.open_files(found.files)
        elif found.is_list:
            self.input.take_lines("\n".join(found.lines), go_on=go_on)
        elif found.lines:
            self.input.put(found.lines[0].strip()[: 2 * INPUT_CHARACTERS])
        return bool(found.lines) and not found.is_list

    # What Qt tells the window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take texts, links and files."""
        if event.mimeData().hasText() or event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put what was dropped where it belongs; nothing is tested before somebody asks for it."""
        if self._put(event.mimeData()):
            self.input.button.setFocus()
        event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first time; the rest of the window follows at once."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, lambda: self.body)
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave at once, whatever still runs."""
        self.closing.emit()
        event.accept()


def _column(parent: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout

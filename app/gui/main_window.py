"""The window: input row on top, list of results and the chosen page below. It starts and stops tests, nothing else."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.gui.entries import Entry
from app.gui.input_row import InputRow, Typed
from app.gui.labels import copy
from app.gui.language_menu import LanguageButton
from app.gui.options_dialog import OptionsDialog
from app.gui.reading_line import ReadingLine
from app.gui.result_list import ResultList
from app.gui.result_model import ResultModel
from app.gui.result_page import ResultPage
from app.gui.start_page import StartPage
from app.gui.wording import Wording
from app.limits import INPUT_CHARACTERS
from app.model.events import Event
from app.model.options import Options
from app.model.target import Target
from app.store.settings import Theme
from app.text import strip_isolates

translate = QCoreApplication.translate
SIDE_WIDTH = 312  # pixels, at first


class MainWindow(QMainWindow):
    """The one window.

    Signals:
        painted: it has been painted for the first time.
        language_chosen: the code of a language, or "" for the system's.
        options_chosen: options and theme from the dialog.
        practice_chosen: the id of a practice target.
        target_tested: a text that may be remembered.
        details_folded: the technical details were unfolded or folded.
        closing: it is about to be closed.
    """

    painted = Signal()
    language_chosen = Signal(str)
    options_chosen = Signal(object, object)
    practice_chosen = Signal(str)
    target_tested = Signal(object)
    details_folded = Signal(bool)
    closing = Signal()

    def __init__(
        self, wording: Wording, submit: Callable[[Target, Options], str], cancel: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._wording = wording
        self._submit = submit
        self._cancel = cancel
        self._painted = False
        self._running: list[tuple[Typed, str]] = []  # no dict: options may hold a secret, which has no hash
        self._options: tuple[Options, Theme] = (Options(), Theme.SYSTEM)
        self._dialog: OptionsDialog | None = None
        self.model = ResultModel(wording)
        self.language = LanguageButton()
        self.line = ReadingLine()
        self.input = InputRow(wording, self.line, self.language)
        self.results = ResultList(self.model, wording)
        self.page = ResultPage(wording)
        self.start = StartPage(wording)
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.setAcceptDrops(True)
        self.setMinimumSize(900, 560)
        self.resize(1240, 900)
        self.retranslate()
        self.input.field.setFocus()

    def _lay_out(self) -> None:
        header = QFrame()
        header.setObjectName("header")
        top = QVBoxLayout(header)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(0)
        top.addWidget(self.input)
        top.addWidget(self.line)
        self._gap = QWidget()
        self._gap.setFixedHeight(12)
        top.addWidget(self._gap)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.page)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.results)
        self.splitter.addWidget(self.pages)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([SIDE_WIDTH, 1240 - SIDE_WIDTH])
        self.results.setMinimumWidth(220)
        self.pages.setMinimumWidth(480)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(self.splitter, 1)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self.input.submitted.connect(self._on_submitted)
        self.input.stopped.connect(self._on_stopped)
        self.input.options_wanted.connect(self.show_options)
        self.input.edited.connect(self._show_busy)
        self.line.height_changed.connect(lambda shown: self._gap.setVisible(not shown))
        self.language.chosen.connect(self.language_chosen)
        self.results.shown.connect(self._on_shown)
        self.results.again.connect(self._on_again)
        self.results.removed.connect(self._on_removed)
        self.results.start_wanted.connect(self._show_start)
        self.page.cancel_wanted.connect(self._on_cancel)
        self.page.again_wanted.connect(self._on_again)
        self.page.trial_wanted.connect(lambda trial: self._begin(trial.target, trial.options))
        self.page.folded.connect(self.details_folded)
        self.start.practice_chosen.connect(self.practice_chosen)

    def _add_shortcuts(self) -> None:
        standard = QKeySequence.StandardKey
        for keys, action in (
            (QKeySequence("Ctrl+L"), self._focus_field),
            (QKeySequence(standard.Find), self.results.search.setFocus),
            (QKeySequence("Ctrl+,"), self.show_options),
            (QKeySequence(Qt.Key.Key_Escape), self._on_escape),
            (QKeySequence(standard.Copy), self._on_copy),
            (QKeySequence(standard.Quit), self.close),
        ):
            QShortcut(keys, self, activated=action)

    # What the application tells the window

    def show_options_values(self, options: Options, theme: Theme) -> None:
        """Use options for further tests and offer them in the dialog."""
        self._options = (options, theme)
        self.input.set_options(options)

    def test_text(self, text: str, practice: Options | None = None) -> None:
        """Put a text into the field and test it; `practice` are the options that belong to it."""
        self.input.put(text, practice)
        self.input.submit()

    def receive(self, events: list[Event]) -> None:
        """Take events of the worker threads; what belongs to no row any more is dropped."""
        changed: dict[str, Entry] = {}
        for event in events:
            entry = self.model.entry(event.id)
            if entry is not None and entry.take(event):
                changed[event.id] = entry
        self.model.touch(changed)
        shown = self.page.entry()
        for entry in changed.values():
            if not entry.running:
                self._forget_running([entry.id])
            if entry is shown:
                self.page.show_entry(entry)
                if not entry.running:
                    self._announce()
        self._show_busy()

    def _announce(self) -> None:
        """Tell a screen reader what came out."""
        text = strip_isolates(f"{self.page.header.headline.text()}. {self.page.header.summary.text()}")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def retranslate(self) -> None:
        """Say everything on the screen in the language of now."""
        self.setWindowTitle(translate("Window", "Connection Tester"))
        for part in (self.input, self.language, self.results, self.page, self.start):
            part.retranslate()
        if self._dialog is not None:
            self._dialog.retranslate()

    # What people do

    def show_options(self) -> None:
        """Open the options, once."""
        if self._dialog is None:
            self._dialog = OptionsDialog(*self._options, parent=self)
            self._dialog.chosen.connect(self.options_chosen)
            self._dialog.finished.connect(self._on_dialog_finished)
            self._dialog.open()
        else:
            self._dialog.activateWindow()

    def _on_dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None

    def _on_submitted(self, target: Target, options: Options) -> None:
        typed = self.input.typed()
        id = self._begin(target, options)
        self._running.append((typed, id))
        self._show_busy()
        self.target_tested.emit(target)

    def _begin(self, target: Target, options: Options) -> str:
        id = self._submit(target, options)
        self.model.add(Entry(id, target, options, datetime.now(UTC)))
        self.results.choose(id)
        return id

    def _on_again(self, entry: Entry) -> None:
        if isinstance(entry.target, Target) and not entry.running:
            self._begin(entry.target, entry.options)

    def _on_stopped(self) -> None:
        typed = self.input.typed()
        for other, id in self._running:
            if other == typed and (entry := self.model.entry(id)) is not None:
                self._on_cancel(entry)

    def _on_cancel(self, entry: Entry) -> None:
        if entry.running:
            entry.stopping = True
            self._cancel(entry.id)
            self.model.touch([entry.id])
            if self.page.entry() is entry:
                self.page.show_entry(entry)

    def _on_removed(self, ids: list[str]) -> None:
        for id in ids:
            entry = self.model.entry(id)
            if entry is not None and entry.running:
                self._cancel(id)
        self._forget_running(ids)
        if len(ids) == self.model.rowCount():
            self.results.choose_nothing()
            self.model.clear()
        else:
            self.model.remove(ids)
        self._show_busy()

    def _on_shown(self, entry: Entry | None) -> None:
        if entry is None:
            self._show_start()
        else:
            self.page.show_entry(entry)
            self.pages.setCurrentWidget(self.page)

    def _show_start(self) -> None:
        self.pages.setCurrentWidget(self.start)

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
            return
        entry = self.page.entry() if self.pages.currentWidget() is self.page else None
        if entry is not None and entry.running:
            self._on_cancel(entry)
        else:
            self._on_stopped()

    def _on_copy(self) -> None:
        """Copy what is selected in a text; else the summary of the page."""
        widget = QApplication.focusWidget()
        if isinstance(widget, QLineEdit) and widget.hasSelectedText():
            widget.copy()
        elif isinstance(widget, QPlainTextEdit) and widget.textCursor().hasSelection():
            copy(widget.textCursor().selectedText().replace("\u2029", "\n"))
        elif self.pages.currentWidget() is self.page:
            self.page.copy_summary()

    # What Qt tells the window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take texts and links."""
        if event.mimeData().hasText() or event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put what was dropped into the field; nothing is tested before somebody asks for it."""
        data = event.mimeData()
        text = data.urls()[0].toString() if data.hasUrls() else data.text()
        self.input.put(text.strip()[: 2 * INPUT_CHARACTERS])
        self.input.button.setFocus()
        event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first time."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave at once, whatever still runs."""
        self.closing.emit()
        event.accept()

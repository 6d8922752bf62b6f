"""The page of one result, top down: what happened, where, how long, why, what to do, and everything behind it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from app.gui.causes import Causes
from app.gui.commands import Commands
from app.gui.entries import Entry
from app.gui.fix_cards import FixCards
from app.gui.flow_layout import FlowLayout
from app.gui.focus_order import arrange
from app.gui.labels import Column, CopyButton, Heading, copy, discard, tooltip
from app.gui.page_header import PageHeader
from app.gui.path_view import PathView
from app.gui.raw_text import raw_text
from app.gui.remarks import Remarks
from app.gui.suggestions import Suggestion, suggestions
from app.gui.summary_text import message_text, summary_text
from app.gui.technical import Technical
from app.gui.trial_words import trial_text
from app.gui.waterfall import Waterfall
from app.gui.wording import Wording
from app.model.names import Severity
from app.model.result import Result
from app.model.target import Target

translate = QCoreApplication.translate
WIDTH = 1100  # pixels; longer lines are hard to read
LAYOUT_ROUNDS = 4  # texts whose height follows from their width are placed level by level


class ResultPage(QScrollArea):
    """Shows an entry while it runs and when it is finished.

    Signals:
        cancel_wanted, again_wanted: the entry shown shall be stopped, or tested once more.
        trial_wanted: a test like the one shown, with one thing changed, shall be made.
        folded: the technical details were unfolded or folded.
    """

    cancel_wanted = Signal(object)
    again_wanted = Signal(object)
    trial_wanted = Signal(object)
    folded = Signal(bool)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._entry: Entry | None = None
        self._trials: list[QPushButton] = []
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        content.setObjectName("content")
        layout = Column(content, spacing=18)
        layout.setContentsMargins(26, 20, 26, 24)
        self.header = PageHeader(wording)
        self.header.cancel.clicked.connect(lambda: self.cancel_wanted.emit(self._entry))
        self.path = PathView()
        self._times = QWidget()
        times = Column(self._times, spacing=6)
        self._times_title = Heading()
        self.waterfall = Waterfall()
        times.addWidget(self._times_title)
        times.addWidget(self.waterfall)
        self.causes = Causes()
        self.fixes = FixCards()
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, spacing=9)
        self.again = QPushButton()
        self.again.clicked.connect(lambda: self.again_wanted.emit(self._entry))
        self.copy_button = QPushButton()
        self.copy_button.clicked.connect(self.copy_summary)
        self.show_commands = QPushButton()
        self.show_commands.setCheckable(True)
        self.show_commands.toggled.connect(self._on_commands)
        self.report = CopyButton(small=False)
        for button in (self.again, self.copy_button, self.report, self.show_commands):
            self._flow.addWidget(button)
        self.commands = Commands()
        self.remarks = Remarks()
        self.technical = Technical()
        self.technical.folded.connect(self.folded)
        for part in (self.header, self.path, self._times, self.causes, self.fixes, self._buttons):
            layout.addWidget(part)
        for part in (self.commands, self.remarks, self.technical):
            layout.addWidget(part)
        layout.addStretch(1)
        content.setMaximumWidth(WIDTH)
        self.setWidget(content)

    def show_entry(self, entry: Entry) -> None:
        """Show an entry from its top."""
        self.widget().setUpdatesEnabled(False)  # nothing half done is painted
        if self._entry is not entry:
            self.show_commands.setChecked(False)
            self.verticalScrollBar().setValue(0)
        self._entry = entry
        self._show_progress(entry)
        result = entry.result
        for part in (self.causes, self.fixes, self._buttons, self.commands, self.remarks, self.technical):
            part.setVisible(result is not None)
        if result is not None:
            self._show_result(entry, result)
            arrange(self)
        for _ in range(LAYOUT_ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.widget().setUpdatesEnabled(True)

    def entry(self) -> Entry | None:
        """Return the entry shown."""
        return self._entry

    def copy_summary(self) -> None:
        """Put the whole result on the clipboard, in the language of now."""
        if self._entry is not None:
            copy(summary_text(self._entry, self._wording))

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setAccessibleName(translate("Page", "Result"))
        self._times_title.setText(translate("Page", "Time of each step"))
        self.again.setText(translate("Page", "Test again"))
        self.copy_button.setText(translate("Page", "Copy summary"))
        self.copy_button.setToolTip(tooltip(translate("Page", "Copy the whole result as text (Ctrl+C)")))
        self.report.setText(translate("Page", "Copy report"))
        self.show_commands.setText(translate("Page", "Show commands"))
        if self._entry is not None:
            self.show_entry(self._entry)

    def _show_progress(self, entry: Entry) -> None:
        words = self._wording.words
        self.header.show_entry(entry)
        path = entry.path()
        self.path.setVisible(path is not None)
        if path is not None:
            self.path.show_path(path, words)
        steps = entry.result.attempts[-1].steps if entry.result and entry.result.attempts else tuple(entry.steps)
        self._times.setVisible(bool(steps))
        self.waterfall.show_steps(steps, words)

    def _show_result(self, entry: Entry, result: Result) -> None:
        explanation = self._wording.explanation(result)
        self.causes.show_causes(explanation.causes, self._wording.words)
        self.fixes.show_fixes(explanation, lambda steps: message_text(entry, self._wording, steps))
        further = range(1, len(result.diagnoses))
        self.remarks.show_remarks(tuple(self._wording.explanation(result, number) for number in further))
        self.again.setVisible(isinstance(entry.target, Target))
        self.report.offer(raw_text(result))
        self.report.setVisible(explanation.severity is Severity.INTERNAL)
        self._show_trials(suggestions(result, explanation.severity))
        self.show_commands.setVisible(bool(explanation.commands))
        self.commands.show_commands(explanation.commands)
        self.commands.setVisible(self.show_commands.isChecked() and bool(explanation.commands))
        self.technical.show_result(result, self._wording.words)

    def _show_trials(self, found: tuple[Suggestion, ...]) -> None:
        for button in self._trials:
            self._flow.removeWidget(button)
            discard(button)
        self._trials = []
        for number, suggestion in enumerate(found):
            button = QPushButton(trial_text(suggestion))
            button.setProperty("kind", "suggestion")
            button.clicked.connect(partial(self.trial_wanted.emit, suggestion))
            self._flow.insert(number, button)
            button.show()
            self._trials.append(button)

    def _on_commands(self, shown: bool) -> None:
        self.commands.setVisible(shown)

"""The page of one result, top down: what happened, where, how long, why, what to do, and everything behind it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from app.gui.actions_row import ActionsRow
from app.gui.causes import Causes
from app.gui.changes_strip import ChangesStrip
from app.gui.check_list import CheckList
from app.gui.commands import Commands
from app.gui.entries import Entry
from app.gui.experiment_line import ExperimentLine
from app.gui.fix_cards import FixCards
from app.gui.focus_order import arrange
from app.gui.labels import Column, Heading, copy
from app.gui.note_line import NoteLine
from app.gui.page_header import PageHeader
from app.gui.path_view import PathView
from app.gui.remarks import Remarks
from app.gui.rows import can_be_kept, is_reported
from app.gui.summary_text import message_text, summary_text
from app.gui.technical import Technical
from app.gui.trial_button import TrialButton
from app.gui.waterfall import Waterfall
from app.gui.wording import Wording
from app.model.change import Change
from app.model.result import Result

translate = QCoreApplication.translate
WIDTH = 1100  # pixels; longer lines are hard to read
LAYOUT_ROUNDS = 4  # texts whose height follows from their width are placed level by level

Relatives = Callable[[Entry], tuple[Entry | None, tuple[Entry, ...]]]


class ResultPage(QScrollArea):
    """Shows an entry while it runs and when it is finished.

    Attributes:
        relatives: given by the window: where an experiment came from, and the experiments made from a result.

    Signals:
        cancel_wanted, again_wanted: the entry shown shall be stopped, or tested once more.
        others_wanted: the same, now with checks that may contact the host that a redirect led to.
        watch_wanted: the target of the entry shown shall be watched.
        compare_wanted: a list with the entry shown, which shall be compared.
        report_wanted: a list with the entry shown, of which a report shall be made.
        message_wanted: the entry shown and the `Owner` to whom a message shall be shown.
        trial_wanted: a test like the one shown, with one thing changed, shall be made (`Suggestion`).
        entry_wanted: another entry, by its id, shall be shown.
        pinned: ids, and whether they shall be pinned (as those of ResultList).
        noted: an id and its new note.
        folded: the technical details were unfolded or folded.
    """

    cancel_wanted = Signal(object)
    again_wanted = Signal(object)
    others_wanted = Signal(object)
    watch_wanted = Signal(object)
    compare_wanted = Signal(list)
    report_wanted = Signal(list)
    message_wanted = Signal(object, object)
    trial_wanted = Signal(object)
    entry_wanted = Signal(str)
    pinned = Signal(list, bool)
    noted = Signal(str, str)
    folded = Signal(bool)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._entry: Entry | None = None
        self._changes: tuple[tuple[Change, ...], datetime | None] = ((), None)
        self.relatives: Relatives = lambda entry: (None, ())
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header = PageHeader(wording)
        self.note = NoteLine()
        self.changes = ChangesStrip()
        self.experiment = ExperimentLine()
        self.path = PathView()
        self.checks = CheckList()
        self.waterfall = Waterfall()
        self.causes = Causes()
        self.fixes = FixCards()
        self.actions_row = row = ActionsRow(wording)
        self.again, self.show_commands = row.again, row.show_commands
        self.commands = Commands()
        self.remarks = Remarks()
        self.technical = Technical()
        self._lay_out()
        self._connect()
        self.show_changes((), None)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setObjectName("content")
        layout = Column(content, spacing=18)
        layout.setContentsMargins(26, 20, 26, 24)
        self._times = QWidget()
        times = Column(self._times, spacing=6)
        self._times_title = Heading()
        times.addWidget(self._times_title)
        times.addWidget(self.waterfall)
        self._of_result = (self.causes, self.fixes, self.actions_row, self.commands, self.remarks, self.technical)
        for part in (self.header, self.note, self.experiment, self.changes, self.path, self.checks, self._times):
            layout.addWidget(part)
        for part in self._of_result:
            layout.addWidget(part)
        layout.addStretch(1)
        content.setMaximumWidth(WIDTH)
        self.setWidget(content)

    def _connect(self) -> None:
        self.header.cancel.clicked.connect(lambda: self.cancel_wanted.emit(self._entry))
        self.header.pin.clicked.connect(lambda pinned: self._tell(lambda id: self.pinned.emit([id], pinned)))
        self.header.note.clicked.connect(self.note.write)
        self.note.noted.connect(lambda note: self._tell(lambda id: self.noted.emit(id, note)))
        self.experiment.wanted.connect(self.entry_wanted)
        self.actions_row.trial_wanted.connect(self.trial_wanted)
        self.actions_row.entry_wanted.connect(self.entry_wanted)
        self.actions_row.others_wanted.connect(lambda: self.others_wanted.emit(self._entry))
        self.actions_row.watch_wanted.connect(lambda: self.watch_wanted.emit(self._entry))
        self.again.clicked.connect(lambda: self.again_wanted.emit(self._entry))
        self.actions_row.compare_wanted.connect(lambda: self.compare_wanted.emit([self._entry]))
        self.actions_row.report_wanted.connect(lambda: self.report_wanted.emit([self._entry]))
        self.actions_row.copy_button.clicked.connect(self.copy_for_support)
        self.fixes.message_wanted.connect(lambda owner: self.message_wanted.emit(self._entry, owner))
        self.show_commands.toggled.connect(self.commands.setVisible)
        self.technical.folded.connect(self.folded)

    def show_entry(self, entry: Entry) -> None:
        """Show an entry from its top; what changed since it last worked has to be told once more."""
        self.widget().setUpdatesEnabled(False)  # nothing half done is painted
        if self._entry is not entry:
            self.show_commands.setChecked(False)
            self.verticalScrollBar().setValue(0)
            self._changes = ((), None)
        self._entry = entry
        result = entry.result
        self._show_progress(entry, result)
        for part in self._of_result:
            part.setVisible(result is not None)
        if result is not None:
            self._show_result(entry, result)
            arrange(self)
        self._settle()
        self.widget().setUpdatesEnabled(True)

    def show_changes(self, changes: tuple[Change, ...], since: datetime | None) -> None:
        """Show what changed since the target of the entry shown last worked, at `since` (UTC)."""
        self._changes = (changes, since)
        self.changes.show_changes(changes, since, self._wording.words)
        self._settle()

    @property
    def trials(self) -> list[TrialButton]:
        """The buttons of the experiments."""
        return self.actions_row.trials

    def entry(self) -> Entry | None:
        """Return the entry shown."""
        return self._entry

    def copy_summary(self) -> None:
        """Put the whole result on the clipboard, in the language of now."""
        if self._entry is not None:
            copy(summary_text(self._entry, self._wording))

    def copy_for_support(self) -> None:
        """Put what support needs on the clipboard, in the language of now."""
        from app.gui.report_draft import support_text
        from app.gui.report_source import source_of

        if self._entry is not None:
            copy(support_text(source_of([self._entry]), self._wording.words))

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setAccessibleName(translate("Page", "Result"))
        self._times_title.setText(translate("Page", "Time of each step"))
        for part in (self.header, self.note, self.experiment, self.actions_row):
            part.retranslate()
        if self._entry is not None:
            self.show_entry(self._entry)

    def _show_progress(self, entry: Entry, result: Result | None) -> None:
        words = self._wording.words
        self.header.show_entry(entry, result)
        self.note.show_note(entry.title(), entry.note)
        for part in (self.header.pin, self.note.edit):
            part.setVisible(can_be_kept(entry))
        if not can_be_kept(entry):
            self.header.note.hide()
        self.experiment.show_origin(entry, self.relatives(entry)[0], self._wording)
        self.changes.show_changes(*self._changes, words)
        path = entry.path()
        self.path.setVisible(path is not None)
        if path is not None:
            self.path.show_path(path, words)
        self.checks.show_checks(entry.checks, words)
        steps = result.attempts[-1].steps if result is not None and result.attempts else tuple(entry.steps)
        self._times.setVisible(bool(steps))
        self.waterfall.show_steps(steps, words)

    def _show_result(self, entry: Entry, result: Result) -> None:
        explanation = self._wording.explanation(result)
        self.causes.show_causes(explanation.causes, self._wording.words)
        self.fixes.show_fixes(
            explanation, self._wording.words, lambda fix: message_text(entry, self._wording, fix), letters=True
        )
        further = range(1, len(result.diagnoses))
        self.remarks.show_remarks(tuple(self._wording.explanation(result, number) for number in further))
        self.actions_row.show_result(result, explanation, self.relatives(entry)[1], reported=is_reported(entry))
        self.commands.show_commands(explanation.commands)
        self.commands.setVisible(self.show_commands.isChecked() and bool(explanation.commands))
        self.technical.show_result(result, self._wording.words)

    def _settle(self) -> None:
        for _ in range(LAYOUT_ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _tell(self, emit: Callable[[str], None]) -> None:
        if self._entry is not None:
            emit(self._entry.id)

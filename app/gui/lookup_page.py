"""The page of an error message: what it means, what of it was recognised, and the target it names, to be tested."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QWidget

from app.explanation import certainty_word, explain
from app.gui.causes import Causes
from app.gui.commands import Commands
from app.gui.fix_cards import FixCards
from app.gui.flow_layout import FlowLayout
from app.gui.focus_order import arrange
from app.gui.icons import MarkIcon
from app.gui.labels import (
    Column,
    Heading,
    PlainLabel,
    button_text,
    clear,
    copy,
    fill,
    show_in,
    technical,
    tooltip,
)
from app.gui.ladder import rungs
from app.gui.lookup_entry import LookupEntry
from app.gui.lookup_words import deciding_line, lookup_text, names, origin
from app.gui.progress_words import subject
from app.gui.remarks import Remarks
from app.gui.theme import fixed_font
from app.gui.wording import Wording
from app.lookup import Source, testable
from app.model.explanation import Explanation
from app.model.target import Target
from app.picture.ladder import deciding_link
from app.picture.marks import Mark
from app.target import parse
from app.text import strip_isolates

translate = QCoreApplication.translate
WIDTH = 1100  # pixels; longer lines are hard to read
ICON = 38
LAYOUT_ROUNDS = 4  # texts whose height follows from their width are placed level by level


class LookupPage(QScrollArea):
    """Shows a `LookupEntry`, in the order of a result's page.

    Signals:
        test_wanted: the target that the text names shall be tested.
        result_wanted: the id of the test whose short code it is.
    """

    test_wanted = Signal(object)
    result_wanted = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._entry: LookupEntry | None = None
        self._target: Target | None = None
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.headline = PlainLabel(wrap=True).sized(1.65, bold=True)
        self.summary = PlainLabel(wrap=True).sized(1.1)
        self.origin = PlainLabel(wrap=True, muted=True)
        self._certainty = PlainLabel().sized(0.92, bold=True)
        self.case = PlainLabel(muted=True)
        self._names_title = Heading()
        self.names = PlainLabel(wrap=True)
        self.line = PlainLabel(wrap=True, muted=True)
        for label in (self.names, self.line):
            label.setFont(fixed_font(label.font()))
        self.test, self.result, self.show_commands = QPushButton(), QPushButton(), QPushButton()
        self.copy_button = QPushButton()
        self.causes, self.fixes = Causes(), FixCards()
        self.commands, self.remarks = Commands(), Remarks()
        self._chain_title = Heading()
        self._chain = Column()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        content = QWidget()
        content.setObjectName("content")
        content.setMaximumWidth(WIDTH)
        layout = Column(content, spacing=18)
        layout.setContentsMargins(26, 20, 26, 24)
        layout.addWidget(self._header())
        recognised = QWidget()
        lines = Column(recognised, spacing=4)
        for label in (self._names_title, self.names, self.line):
            lines.addWidget(label)
        layout.addWidget(recognised)
        actions = QWidget()
        flow = FlowLayout(actions, spacing=9)
        self.test.setProperty("kind", "suggestion")
        self.result.setProperty("kind", "suggestion")
        self.show_commands.setCheckable(True)
        for button in (self.test, self.result, self.copy_button, self.show_commands):
            flow.addWidget(button)
        self._details = QWidget()
        details = Column(self._details, spacing=8)
        details.addWidget(self._chain_title)
        details.addLayout(self._chain)
        for part in (actions, self.commands, self.causes, self.fixes, self.remarks, self._details):
            layout.addWidget(part)
        layout.addStretch(1)
        self.setWidget(content)

    def _header(self) -> QWidget:
        header = QWidget()
        row = QHBoxLayout(header)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(17)
        icon = MarkIcon(ICON)
        icon.show_mark(Mark.TEXT)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = Column(spacing=5)
        for label in (self.headline, self.summary, self.origin):
            texts.addWidget(label)
        row.addLayout(texts, 1)
        side = QHBoxLayout()
        side.setSpacing(0)
        for label in (self._certainty, PlainLabel(" · ", muted=True).sized(0.92), self.case):
            side.addWidget(label)
        row.addLayout(side)
        row.setAlignment(side, Qt.AlignmentFlag.AlignTop)
        return header

    def _connect(self) -> None:
        self.test.clicked.connect(lambda: self.test_wanted.emit(self._target))
        self.result.clicked.connect(self._on_result)
        self.copy_button.clicked.connect(self.copy_summary)
        self.show_commands.toggled.connect(self.commands.setVisible)

    def show_lookup(self, entry: LookupEntry) -> None:
        """Show what an error message says, from its top."""
        self.widget().setUpdatesEnabled(False)  # nothing half done is painted
        if entry is not self._entry:
            self.verticalScrollBar().setValue(0)
            self.show_commands.setChecked(False)
        self._entry = entry
        words = self._wording.words
        lead, *others = (explain(diagnosis, words) for diagnosis in entry.found.diagnoses)
        self._show_head(entry, lead)
        self._show_actions(entry)
        self.causes.show_causes(lead.causes, words)
        self.fixes.show_fixes(lead, words, lambda fix: self._message(lead, fix.steps))
        self.commands.show_commands(lead.commands)
        self.commands.setVisible(self.show_commands.isChecked() and bool(lead.commands))
        self.show_commands.setVisible(bool(lead.commands))
        self.remarks.show_remarks(tuple(others))
        self._show_chain(entry)
        arrange(self)
        self._settle()
        self.widget().setUpdatesEnabled(True)

    def copy_summary(self) -> None:
        """Put everything on the clipboard, in the language of now."""
        if self._entry is not None:
            copy(lookup_text(self._entry, self._wording))

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setAccessibleName(translate("Lookup", "Error message"))
        self._names_title.setText(translate("Lookup", "Recognised"))
        self.result.setText(translate("Lookup", "Show this result"))
        self.result.setToolTip(tooltip(translate("Lookup", "The test whose short code this is")))
        self.copy_button.setText(translate("Page", "Copy summary"))
        self.copy_button.setToolTip(tooltip(translate("Lookup", "Copy the explanation as text (Ctrl+C)")))
        self.show_commands.setText(translate("Page", "Show commands"))
        if self._entry is not None:
            self.show_lookup(self._entry)

    def _show_head(self, entry: LookupEntry, lead: Explanation) -> None:
        words = self._wording.words
        self.headline.setText(lead.headline)
        self.summary.setText(lead.summary)
        self.summary.setVisible(lead.summary != lead.headline)
        self.origin.setText(origin(entry.found))
        self._certainty.setText(certainty_word(lead.certainty, words))
        self.case.setText(technical(lead.case, words))
        self.case.setFont(fixed_font(self._certainty.font()))
        self.names.setText(names(entry.found))
        line = deciding_line(entry.found)
        self.line.setText(technical(line, words))
        self.line.setVisible(bool(line))

    def _show_actions(self, entry: LookupEntry) -> None:
        target = entry.found.target
        known = parse(testable(target)) if target is not None else None  # without its secrets
        self._target = known if isinstance(known, Target) else None
        self.test.setVisible(self._target is not None)
        if self._target is not None:
            name = technical(subject(self._target), self._wording.words)
            self.test.setText(button_text(fill(translate("Lookup", "Test {target}"), target=name)))
            tip = translate("Lookup", "Tests from this computer what the text names")
            self.test.setToolTip(tooltip(tip))
        self.result.setVisible(bool(entry.result_id))

    def _show_chain(self, entry: LookupEntry) -> None:
        clear(self._chain)
        failure = entry.found.failure
        self._details.setVisible(failure is not None)
        if failure is not None:
            python = entry.found.source is Source.PYTHON
            own = translate("Lookup", "The exceptions in the text, the outermost first")
            self._chain_title.setText(own if python else translate("Lookup", "The same as an exception of Python"))
            decides = deciding_link(entry.found.diagnoses[0].evidence, failure)
            show_in(self._chain, rungs(failure.links, decides, self._wording.words))

    def _message(self, lead: Explanation, steps: tuple[str, ...]) -> str:
        """Return a text to send to somebody who can do `steps`."""
        found = f"{translate('Lookup', 'Recognised')}: {names(self._entry.found)}" if self._entry is not None else ""
        return strip_isolates("\n".join((lead.headline, lead.summary, found, "", *(f"- {step}" for step in steps))))

    def _on_result(self) -> None:
        if self._entry is not None:
            self.result_wanted.emit(self._entry.result_id)

    def _settle(self) -> None:
        for _ in range(LAYOUT_ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

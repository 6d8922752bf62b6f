"""The top of the page: sign, headline, one sentence, and at the far end how sure, which case, and where it ended."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.explanation import certainty_word
from app.explanation.path import ended_text
from app.gui.entries import Entry
from app.gui.icons import MarkIcon
from app.gui.labels import Align, Column, PlainLabel, fill, technical
from app.gui.note_line import PinButton, name_pin
from app.gui.progress_words import activity, testing
from app.gui.theme import fixed_font
from app.gui.wording import Wording
from app.model.result import Result

translate = QCoreApplication.translate
ICON = 38


class PageHeader(QWidget):
    """Headline and sentence of an entry, finished or not."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(17)
        self._icon = MarkIcon(ICON)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = Column(spacing=5)
        self.headline = PlainLabel(wrap=True).sized(1.65, bold=True)
        self.summary = PlainLabel(wrap=True).sized(1.1)
        texts.addWidget(self.headline)
        texts.addWidget(self.summary)
        texts.addStretch(1)
        layout.addLayout(texts, 1)
        side = Column(spacing=3)
        first = QHBoxLayout()
        first.setSpacing(0)
        first.addStretch(1)
        self._certainty = PlainLabel().sized(0.92, bold=True)
        self._dot = PlainLabel(" · ", muted=True).sized(0.92)
        self.case = PlainLabel(muted=True)
        for label in (self._certainty, self._dot, self.case):
            first.addWidget(label)
        side.addLayout(first)
        self._where = PlainLabel(muted=True, align=Align.TRAILING).sized(0.92)
        side.addWidget(self._where)
        self.cancel = QPushButton()
        side.addWidget(self.cancel)
        side.addLayout(self._own_row())
        side.addStretch(1)
        layout.addLayout(side)

    def _own_row(self) -> QHBoxLayout:
        """Return what a person adds to a result: a note, a pin."""
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addStretch(1)
        self.note = QPushButton()
        self.note.setProperty("kind", "link")
        self.pin = PinButton()
        self.pin.toggled.connect(lambda: name_pin(self.pin))
        row.addWidget(self.note)
        row.addWidget(self.pin)
        return row

    def show_entry(self, entry: Entry, result: Result | None) -> None:
        """Show an entry as it is now; `result` is its result, if it has one."""
        self.cancel.setVisible(entry.running)
        self.cancel.setEnabled(not entry.stopping)
        for label in (self._certainty, self._dot, self.case, self._where):
            label.setVisible(result is not None)
        self.pin.setChecked(entry.pinned)
        self.note.setVisible(not entry.note)
        self._icon.show_mark(entry.mark(self._wording))
        if entry.running:
            self.headline.setText(testing(entry))
            self.summary.setText(activity(entry))
        elif result is None:
            self.headline.setText(entry.short(self._wording))
            self.summary.setText(translate("Page", "The details of this result cannot be read any more."))
        else:
            self._show_result(entry, result)

    def retranslate(self) -> None:
        """Say everything that does not depend on the entry in the language of now."""
        self.cancel.setText(translate("Page", "Cancel"))
        self.note.setText(translate("Page", "Add a note"))
        name_pin(self.pin)

    def _show_result(self, entry: Entry, result: Result) -> None:
        explanation = self._wording.explanation(result)
        self.headline.setText(explanation.headline)
        self.summary.setText(explanation.summary)
        self._certainty.setText(certainty_word(explanation.certainty, self._wording.words))
        self.case.setText(technical(explanation.case, self._wording.words))
        self.case.setFont(fixed_font(self._where.font()))
        path = entry.path()
        ended = ended_text(path, entry.seconds, self._wording.words) if path is not None else ""
        said = (self._tries(entry, result), ended)
        self._where.setText(" · ".join(text for text in said if text))

    def _tries(self, entry: Entry, result: Result) -> str:
        tries = len(result.attempts)
        if tries < 2:
            return ""
        return fill(
            translate("Page", "try {number} of {count}"), number=str(tries), count=str(entry.options.retries + 1)
        )

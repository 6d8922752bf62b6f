"""Asks before what stands in a report is tested from this computer: what would be contacted, and how much of it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.explanation.plans import summary_lines
from app.gui.fitted import fit
from app.gui.labels import Column, PlainLabel, clear, fill, show_in
from app.gui.theme import fixed_font
from app.gui.wording import Wording
from app.report.again import Again
from app.target import plain_text
from app.text import display_text

translate = QCoreApplication.translate
SHOWN_LINES = 8
PADDING = 10  # of a pane, by the style sheet, with room for its scroll bar


class AgainDialog(QDialog):
    """Nothing is sent before somebody chooses Test.

    Signals:
        confirmed: what shall be tested (`Again`).
    """

    confirmed = Signal(object)

    def __init__(self, wording: Wording, again: Again, parent: QWidget | None = None) -> None:
        """Ask about what `again` holds."""
        super().__init__(parent)
        self._wording = wording
        self._again = again
        self._headline = PlainLabel(wrap=True).sized(1.2, bold=True)
        self._sentence = PlainLabel(wrap=True)
        self.list = QPlainTextEdit()
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        self.list.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.list.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.list.setFont(fixed_font(self.font()))
        self.list.setPlainText("\n".join(display_text(plain_text(one)) for one in self._again.targets))
        lines = min(max(2, len(self._again.targets)), SHOWN_LINES)
        room = 2 * (self.list.document().documentMargin() + PADDING)
        self.list.setFixedHeight(round(lines * self.list.fontMetrics().lineSpacing() + room))
        self._counts = Column(spacing=4)
        self.test, self.cancel = QPushButton(), QPushButton()
        self.test.setProperty("kind", "primary")
        self.test.clicked.connect(self.accept)
        self.test.setEnabled(bool(self._again.targets))
        self.cancel.clicked.connect(self.reject)
        self.cancel.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        for part in (self._headline, self._sentence, self.list):
            layout.addWidget(part)
        layout.addLayout(self._counts)
        layout.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.test)
        layout.addLayout(buttons)
        self.setMinimumWidth(560)
        self.retranslate()
        self.cancel.setFocus()

    def accept(self) -> None:
        """Hand over what it was asked about."""
        super().accept()
        self.confirmed.emit(self._again)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        words = self._wording.words
        title = translate("Viewer", "Test the same from here?")
        self.setWindowTitle(title)
        self._headline.setText(title)
        self._sentence.setText(
            translate(
                "Viewer",
                "Opening the report has sent nothing. Now this computer would contact the targets below, with your own "
                "options instead of those of the report.",
            )
        )
        self.list.setAccessibleName(translate("Viewer", "Targets"))
        clear(self._counts)
        lines = [*summary_lines(self._again.counts, words)]
        if self._again.left_out:
            #: {count}: how many targets of a report
            text = translate("Viewer", "Not to be tested from here: {count}")
            lines.append(fill(text, count=str(self._again.left_out)))
        if self._again.incomplete:
            text = translate(
                "Viewer",
                "Passwords, and what follows a ? in an address, were left out of the report. Without them a test may "
                "end differently.",
            )
            lines.append(text)
        for text in lines:
            show_in(self._counts, PlainLabel(text, wrap=True))
        self.test.setText(translate("Viewer", "Test"))
        self.cancel.setText(translate("Viewer", "Cancel"))
        fit(self)

"""A small dialog to write something about a result, for oneself."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.gui.labels import PlainLabel, fill
from app.limits import NOTE_CHARACTERS

translate = QCoreApplication.translate


class NoteDialog(QDialog):
    """Edits the note of one row.

    Signals:
        noted: the text that was accepted; "" takes the note away.
    """

    noted = Signal(str)

    def __init__(self, title: str, note: str, parent: QWidget | None = None) -> None:
        """Show what is noted about `title`, technical text."""
        super().__init__(parent)
        self._title = title
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        self._label = PlainLabel(wrap=True)
        self.text = QPlainTextEdit(note)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(6 * self.fontMetrics().lineSpacing())
        self.text.selectAll()
        self.ok, self.cancel = QPushButton(), QPushButton()
        self.ok.setProperty("kind", "primary")
        self.ok.setDefault(True)
        self.ok.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.ok)
        layout.addWidget(self._label)
        layout.addWidget(self.text, 1)
        layout.addLayout(buttons)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self, activated=self.accept)
        self.resize(440, 240)
        self.retranslate()

    def accept(self) -> None:
        """Hand over the text."""
        self.noted.emit(self.text.toPlainText().strip()[:NOTE_CHARACTERS])
        super().accept()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setWindowTitle(translate("List", "Note"))
        self._label.setText(fill(translate("List", "Your note about {target}"), target=self._title))
        self.text.setAccessibleName(translate("List", "Note"))
        self.ok.setText(translate("List", "Save"))
        self.cancel.setText(translate("List", "Cancel"))

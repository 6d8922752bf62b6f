"""A result's note, written and changed in place, and its pin."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.gui.icons import paint_note, paint_pin
from app.gui.labels import PlainLabel, tooltip
from app.gui.note_dialog import NoteDialog
from app.gui.theme import colors_now
from app.text import display_text

translate = QCoreApplication.translate


class PinButton(QAbstractButton):
    """Keeps a result on top of the list while it is checked."""

    SIZE = 28

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(self.SIZE, self.SIZE)

    def paintEvent(self, _event: object) -> None:
        """Paint the pin: strong while it is stuck in, faint while not."""
        colors = colors_now()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.isChecked() or self.hasFocus() or self.underMouse():
                painter.setPen(QPen(QColor(colors.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colors.selection if self.isChecked() else colors.card))
                painter.drawRoundedRect(box, 6, 6)
            paint_pin(painter, box.adjusted(5, 5, -5, -5), colors.accent if self.isChecked() else colors.muted)


class NoteLine(QWidget):
    """The note as text, and a button that opens it to be written.

    Signals:
        noted: what was written; "" takes the note away.
    """

    noted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self._note = ""
        self._dialog: NoteDialog | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._icon = NoteIcon()
        self.text = PlainLabel(wrap=True)
        self.edit = QPushButton()
        self.edit.setProperty("kind", "link")
        self.edit.clicked.connect(self.write)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)

    def show_note(self, title: str, note: str) -> None:
        """Show what is noted about `title`, technical text; hidden without a note."""
        self._title, self._note = title, note
        self.text.setText(display_text(note))
        self.setVisible(bool(note))

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.edit.setText(translate("Page", "Change note"))
        if self._dialog is not None:
            self._dialog.retranslate()

    def write(self) -> None:
        """Open the note to be written, once."""
        if self._dialog is None:
            self._dialog = NoteDialog(self._title, self._note, self.window())
            self._dialog.noted.connect(self.noted)
            self._dialog.finished.connect(self._on_finished)
            self._dialog.open()

    def _on_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None


class NoteIcon(QWidget):
    """The sheet before a note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = self.fontMetrics().height() + 1
        self.setFixedSize(size, size)

    def paintEvent(self, _event: object) -> None:
        """Paint it."""
        with QPainter(self) as painter:
            paint_note(painter, QRectF(self.rect()), colors_now().muted)


def name_pin(button: PinButton) -> None:
    """Name the pin in the language of now."""
    name = translate("Page", "Pinned") if button.isChecked() else translate("Page", "Pin")
    button.setAccessibleName(name)
    button.setToolTip(tooltip(translate("Page", "Keep this result on top of the list, also in the history")))

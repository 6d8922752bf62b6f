"""The wide field for the target: always left to right, long texts allowed, a wrong place marked with a wavy line."""

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.gui.taken import taken
from app.gui.theme import colors_now
from app.limits import INPUT_CHARACTERS


class TargetField(QLineEdit):
    """A line edit for a target or a port.

    Signals:
        entered: Enter was pressed, whatever the text is.
        lines_pasted: a text of several lines, or a document in one, was pasted or dropped.
        others_pasted: files, or the text of a report.
    """

    entered = Signal()
    lines_pasted = Signal(str)
    others_pasted = Signal(QMimeData)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMaxLength(4 * INPUT_CHARACTERS)  # too long is explained, not silently cut
        self.setDragEnabled(True)
        self._marked = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Enter."""
        completer = self.completer()
        popup = completer.popup() if completer is not None else None
        choosing = popup is not None and popup.isVisible() and popup.currentIndex().isValid()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not choosing:
            if popup is not None:
                popup.hide()
            self.entered.emit()
            return
        if event.matches(QKeySequence.StandardKey.Paste):
            data = QGuiApplication.clipboard().mimeData()
            found = taken(data)
            if found.files or found.report:
                self.others_pasted.emit(data)
                return
            if found.is_list:
                self.lines_pasted.emit("\n".join(found.lines))
                return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave files and reports to the window."""
        found = taken(event.mimeData())
        if found.files or found.report:
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell of several lines, like a paste of them."""
        found = taken(event.mimeData())
        if found.is_list:
            event.acceptProposedAction()
            self.lines_pasted.emit("\n".join(found.lines))
        else:
            super().dropEvent(event)

    def mark(self, start: int, end: int) -> None:
        """Draw a wavy line under the code points `start` to `end`; under nothing where they are equal."""
        if end <= start and not self._marked:
            return
        self._marked = end > start
        attributes = []
        if end > start:
            text = self.text()
            begin, stop = _utf16(text, start), _utf16(text, end)
            from PySide6.QtGui import QTextCharFormat  # one of Qt's larger classes; the window is painted before

            form = QTextCharFormat()
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            form.setUnderlineColor(QColor(colors_now().red))
            kind = QInputMethodEvent.AttributeType.TextFormat
            attributes.append(QInputMethodEvent.Attribute(kind, begin - self.cursorPosition(), stop - begin, form))
        # The way to give a QLineEdit formats: an empty composition changes nothing but them.
        QCoreApplication.sendEvent(self, QInputMethodEvent("", attributes))

    def show_wrong(self, wrong: bool) -> None:
        """Show whether something in it cannot be tested."""
        if bool(self.property("wrong")) is not wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)

    def select_place(self, start: int, end: int) -> None:
        """Select the code points `start` to `end`, or put the cursor there where they are equal."""
        text = self.text()
        begin, stop = _utf16(text, start), _utf16(text, end)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if stop > begin:
            self.setSelection(begin, stop - begin)
        else:
            self.setCursorPosition(begin)

    def suggest(self, texts: tuple[str, ...]) -> None:
        """Offer earlier targets while typing."""
        completer = QCompleter(list(texts), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.popup().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setCompleter(completer)


def _utf16(text: str, place: int) -> int:
    """Return where the code point `place` stands in Qt's text, which counts UTF-16 units."""
    return sum(2 if ord(letter) > 0xFFFF else 1 for letter in text[:place])

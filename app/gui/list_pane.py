"""The pane into which a list of targets is typed, pasted or dropped."""

import re
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.gui.pasted import is_document
from app.gui.theme import fixed_font
from app.limits import INPUT_CHARACTERS

LONGEST = 2 * INPUT_CHARACTERS  # characters of a line; far longer ones freeze text widgets, and cannot be tested

_PARTS = re.compile(r'("[^"\\]*(?:\\.[^"\\]*)*")|,')  # texts of a document, and the commas between them


class ListPane(QPlainTextEdit):
    """Plain text, left to right in every language.

    Signals:
        file_dropped: the place of a file.
    """

    file_dropped = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setFont(fixed_font(self.font()))

    def add(self, text: str) -> None:
        """Put a text below what is there; nothing is lost."""
        before = self.toPlainText()
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        cursor.insertText(("\n" if before and not before.endswith("\n") else "") + _shortened(text))

    def show_line(self, line: int) -> None:
        """Put the cursor into a line, counted from 1."""
        cursor = self.textCursor()
        cursor.setPosition(self.document().findBlockByNumber(line - 1).position())
        cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take texts and files."""
        return source.hasText() or source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert a text, or tell of files."""
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        for file in files:
            self.file_dropped.emit(file)
        if not files:
            self.insertPlainText(_shortened(source.text()))


def _shortened(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if is_document(text) and any(len(line) > LONGEST for line in lines):
        lines = _PARTS.sub(_part, "\n".join(lines)).split("\n")
    return "\n".join(line[:LONGEST] for line in lines)


def _part(found: re.Match[str]) -> str:
    """Return a part of a document in short lines: cut anywhere else, it could not be read any more."""
    text: str | None = found[1]
    if text is None:
        return ",\n"
    return text if len(text) < LONGEST // 2 else '"…"'  # contents of a page; no URL is as long

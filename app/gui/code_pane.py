"""Panes of raw text: code, headers, everything. Left to right in every language, never mark-up, to be copied."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from app.gui.labels import Column, CopyButton, PlainLabel, fill
from app.gui.theme import fixed_font
from app.text import display_text

LINES_SHOWN = 14
AROUND = 38  # pixels: edges, margins, a horizontal scroll bar


class RawPane(QPlainTextEdit):
    """A pane of lines that can be read, selected and copied."""

    def __init__(self, lines: Sequence[str], name: str, parent: QWidget | None = None) -> None:
        """Show lines that are clean already; `name` is what a screen reader calls the pane."""
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFont(fixed_font(self.font()))
        self.setPlainText("\n".join(lines))
        self.setAccessibleName(name)
        shown = min(len(lines), LINES_SHOWN)
        self.setFixedHeight(shown * math.ceil(QFontMetricsF(self.font()).lineSpacing()) + AROUND)


def clean_lines(text: str) -> list[str]:
    """Return the lines of a text made by this program around foreign values, each safe to show; indents stay."""
    lines = []
    for line in text.splitlines():
        inner = line.lstrip(" ")
        lines.append(line[: len(line) - len(inner)] + display_text(inner))
    return lines


def code_block(title: str, code: str) -> QWidget:
    """Return a titled pane of code with its Copy button."""
    box = QWidget()
    layout = Column(box, spacing=4)
    layout.addLayout(titled_row(title, code))
    layout.addWidget(RawPane(clean_lines(code), title))
    return box


def code_line(purpose: str, line: str) -> QWidget:
    """Return one line of code under what it is for, with its Copy button."""
    box = QWidget()
    layout = Column(box, spacing=3)
    layout.addWidget(PlainLabel(purpose, wrap=True, muted=True))
    row = QHBoxLayout()
    row.setSpacing(8)
    field = QLineEdit(line)
    field.setReadOnly(True)
    field.setFont(fixed_font(field.font()))
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setAccessibleName(purpose)
    field.setCursorPosition(0)
    row.addWidget(field, 1)
    row.addWidget(copy_button(line, line))
    layout.addLayout(row)
    return box


def titled_row(title: str, copied: str) -> QHBoxLayout:
    """Return a line with a title at its beginning and a button at its end that copies `copied`."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(PlainLabel(title, wrap=True).sized(1.0, bold=True), 1, Qt.AlignmentFlag.AlignBottom)
    row.addWidget(copy_button(title, copied))
    return row


def copy_button(what: str, copied: str) -> CopyButton:
    """Return a small button that copies `copied`, named after `what`."""
    button = CopyButton()
    button.setText(QCoreApplication.translate("Page", "Copy"))
    button.setAccessibleName(fill(QCoreApplication.translate("Page", "Copy: {what}"), what=what))
    button.offer(copied)
    return button

"""Commands to run elsewhere, for the system chosen; this one's first."""

import sys

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.gui.focus_order import arrange
from app.gui.labels import Column, CopyButton, PlainLabel, clear, fill, show_in
from app.gui.segments import Segments
from app.gui.theme import fixed_font
from app.model.explanation import Command
from app.text import strip_isolates

SYSTEMS = ("linux", "macos", "windows")
THIS_SYSTEM = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")


class Commands(QWidget):
    """The commands of an explanation, with a choice of the system they are for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands: tuple[Command, ...] = ()
        layout = Column(self, spacing=8)
        self._systems = Segments(("Linux", "macOS", "Windows"))
        self._systems.choose(SYSTEMS.index(THIS_SYSTEM))
        self._systems.chosen.connect(self._fill)
        row = QHBoxLayout()
        row.addWidget(self._systems)
        row.addStretch(1)
        layout.addLayout(row)
        self._rows: QVBoxLayout = Column(spacing=10)
        layout.addLayout(self._rows)

    def show_commands(self, commands: tuple[Command, ...]) -> None:
        """Show the commands of an explanation."""
        self._commands = commands
        self._systems.setAccessibleName(QCoreApplication.translate("Page", "Commands for which system"))
        self._fill()

    def _fill(self) -> None:
        clear(self._rows)
        system = SYSTEMS[self._systems.choice()]
        for command in self._commands:
            if command.system == system:
                show_in(self._rows, _row(command))
        arrange(self)


def _row(command: Command) -> QWidget:
    row = QWidget()
    layout = Column(row, spacing=3)
    layout.addWidget(PlainLabel(command.purpose, wrap=True, muted=True))
    line = QHBoxLayout()
    line.setSpacing(8)
    text = strip_isolates(command.line)
    field = QLineEdit(text)
    field.setReadOnly(True)
    field.setFont(fixed_font(field.font()))
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setAccessibleName(command.purpose)
    field.setCursorPosition(0)
    line.addWidget(field, 1)
    button = CopyButton()
    button.setText(QCoreApplication.translate("Page", "Copy"))
    button.setAccessibleName(fill(QCoreApplication.translate("Page", "Copy: {what}"), what=text))
    button.offer(text)
    line.addWidget(button)
    layout.addLayout(line)
    return row

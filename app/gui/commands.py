"""Commands to run elsewhere, for the system chosen; this one's first."""

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui.code_pane import code_line
from app.gui.focus_order import arrange
from app.gui.labels import Column, PlainLabel, clear, show_in
from app.gui.segments import Segments
from app.model.explanation import Command
from app.text import strip_isolates

THIS_SYSTEM = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
NAMES = {"linux": "Linux", "macos": "macOS", "windows": "Windows"}
SYSTEMS = tuple(sorted(NAMES, key=lambda system: system != THIS_SYSTEM))


class Commands(QWidget):
    """The commands of an explanation, with a choice of the system they are for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands: tuple[Command, ...] = ()
        layout = Column(self, spacing=8)
        self._systems = Segments(tuple(NAMES[system] for system in SYSTEMS))
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
        shown = [command for command in self._commands if command.system == system]
        for command in shown:
            show_in(self._rows, code_line(command.purpose, strip_isolates(command.line)))
        if not shown:
            none = QCoreApplication.translate("Page", "There is no command for this system.")
            show_in(self._rows, PlainLabel(none, wrap=True, muted=True))
        arrange(self)

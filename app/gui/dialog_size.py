"""How large a dialog is at first: it grows with the letters, as far as the screen has room."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

USUAL_LINE = 16  # pixels from line to line in letters of the usual size


def comfortable(dialog: QDialog, width: int, height: int) -> QSize:
    """Return the size for letters of any size; `width` and `height` are pixels with those of the usual one."""
    grown = max(1.0, dialog.fontMetrics().lineSpacing() / USUAL_LINE)
    room = dialog.screen().availableGeometry().size() * 9 / 10
    least = QSize(width, height)
    return least.expandedTo((least * grown).boundedTo(room))

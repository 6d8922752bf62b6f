"""Dialogs as large as what they say, whose height follows from their width."""

from PySide6.QtWidgets import QDialog


def fit(dialog: QDialog) -> None:
    """Give a dialog its least width and the height that its texts need there."""
    layout = dialog.layout()
    layout.activate()
    width = max(dialog.minimumWidth(), layout.totalMinimumSize().width())
    dialog.resize(width, layout.totalHeightForWidth(width))

"""Asks where a file shall be saved, without stopping the window meanwhile, and what it is called at first."""

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

NAME_CHARACTERS = 80
_UNSAFE = re.compile(r"[^\w.-]+")  # of a file's name on any system


def file_name(what: str, about: str, time: datetime, suffix: str) -> str:
    """Return a name such as "watch-orders.example.com-2026-11-22-1204.png"; what is foreign in it is made harmless.

    `what` comes first and is ours, so that no name is reserved or hidden.
    """
    safe = _UNSAFE.sub("-", about).strip(".-")[:NAME_CHARACTERS]
    return "-".join(part for part in (what, safe, f"{time.astimezone():%Y-%m-%d-%H%M}") if part) + f".{suffix}"


def ask_where(parent: QWidget, title: str, name: str, kind: str, then: Callable[[Path], None]) -> None:
    """Open a dialog that asks where to save a file; `then` is called with the place, unless it is closed.

    `kind` describes the kind of file ("PNG pictures"); its pattern is made of the suffix of `name`.
    """
    suffix = Path(name).suffix
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, folder, f"{kind} (*{suffix})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()

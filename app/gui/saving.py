"""Asks where a file shall be saved, without stopping the window meanwhile, and what it is called at first."""

import re
from collections.abc import Callable, Mapping
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
    ask_where_and_how(parent, title, name, {Path(name).suffix.removeprefix("."): kind}, lambda file, _: then(file))


def ask_where_and_how(
    parent: QWidget, title: str, name: str, kinds: Mapping[str, str], then: Callable[[Path, str], None]
) -> None:
    """Open a dialog that asks where to save a file, and as what; `then` is called with both, unless it is closed.

    `kinds` are suffixes without their dot and what they are, the usual one first. A suffix that is typed counts more
    than the kind that is chosen.
    """
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    filters = {f"{kind} (*.{suffix})": suffix for suffix, kind in kinds.items()}
    dialog = QFileDialog(parent, title, folder)
    dialog.setNameFilters(list(filters))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(next(iter(kinds)))
    dialog.selectFile(name)

    def on_kind(chosen: str) -> None:
        suffix = filters.get(chosen, next(iter(kinds)))
        dialog.setDefaultSuffix(suffix)
        for file in map(Path, dialog.selectedFiles()[:1]):
            if file.suffix.removeprefix(".") in kinds:
                dialog.selectFile(file.with_suffix(f".{suffix}").name)

    def on_file(chosen: str) -> None:
        file = Path(chosen)
        typed = file.suffix.lower().removeprefix(".")
        how = typed if typed in kinds else filters.get(dialog.selectedNameFilter(), next(iter(kinds)))
        then(file, how)

    dialog.filterSelected.connect(on_kind)
    dialog.fileSelected.connect(on_file)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()

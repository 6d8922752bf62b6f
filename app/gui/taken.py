"""What was dropped or pasted: one text for the field, or files and many lines for a list."""

import re
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMimeData

from app.gui.pasted import is_document

_REPORT = re.compile(r'\s*\{.{0,4000}"connection-tester-report"', re.DOTALL)
_CONTINUED = re.compile(r"[\\^`]\r?\n")  # one command over several lines: of a shell, of cmd.exe, of PowerShell


class Taken(NamedTuple):
    """The parts of a clipboard or a drop that this program can use.

    Attributes:
        report: the text is meant to be a report; "" for any other.
    """

    files: tuple[Path, ...]
    lines: tuple[str, ...]
    report: str = ""

    @property
    def is_list(self) -> bool:
        """Whether there is more than fits into the field."""
        return bool(self.files) or len(self.lines) > 1 or any(map(is_document, self.lines))


def taken(data: QMimeData) -> Taken:
    """Return the files, or the links, or the lines of the text that are not blank."""
    files = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    links = tuple(url.toString() for url in data.urls() if not url.isLocalFile())
    if not files and _REPORT.match(text := data.text()):
        return Taken((), (), text)
    text = _CONTINUED.sub(" ", data.text())
    lines = tuple(line for line in text.strip().splitlines() if line.strip())
    return Taken(files, () if files else links or lines)

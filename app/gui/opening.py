"""Files that are opened or dropped: recognised by their content and read on a thread. Nothing is tested by it."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.gui.background import Background
from app.gui.report_entry import ReportRow, row_of_report
from app.limits import HAR_BYTES, REPORT_BYTES, SHORT_TEXT_CHARACTERS
from app.model.report import Report, ReportFault
from app.model.words import Words
from app.report.document import ReportError, decode
from app.report.files import is_report, read_file
from app.store.made_here import MadeHere
from app.text import display_text

translate = QCoreApplication.translate
PATIENCE_MS = 400  # until it is said that something goes on


class Unread(NamedTuple):
    """A file that cannot be read as a report; `name` is foreign text that was cleaned."""

    name: str
    error: ReportError

    def text(self, words: Words) -> str:
        """Return why, and what to do."""
        from app.explanation.reports import report_fault

        return report_fault(self.error.fault, words, line=self.error.line, key=self.error.key)


class NoReport(NamedTuple):
    """A file that is something else: a plan, a list, or what nobody knows."""

    file: Path


Opened = ReportRow | Unread | NoReport


def read_report(file: Path) -> Report | Unread:
    """Return the report in a file; on any thread."""
    try:
        return decode(_content(file))
    except ReportError as error:
        return Unread(_name(file), error)


def read_any(file: Path) -> Opened:
    """Return what a file is; on any thread."""
    try:
        data = _content(file)
        return _row(data, _name(file)) if is_report(data) else NoReport(file)
    except ReportError as error:
        return Unread(_name(file), error)


def read_text(data: bytes) -> Opened:
    """Return the report that was pasted as text; on any thread."""
    try:
        return _row(data, "")
    except ReportError as error:
        return Unread("", error)


class Opening(QObject):
    """Reads what it is given, one after the other, and tells what it was.

    Signals:
        reported: the row of a report.
        others_found: files that are no reports (tuple of Path).
        unread: files that are reports and cannot be read (tuple of `Unread`).
        slow: reading takes a while, or is over after that.
    """

    reported = Signal(object)
    others_found = Signal(tuple)
    unread = Signal(tuple)
    slow = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(lambda: self.slow.emit(True))

    def open_files(self, files: tuple[Path, ...]) -> None:
        """Read files; those that are reports are told of in their order."""
        self._read(lambda: tuple(map(read_any, files)))

    def open_text(self, data: bytes) -> None:
        """Read a report that was pasted."""
        self._read(lambda: (read_text(data),))

    def _read(self, read: Callable[[], tuple[Opened, ...]]) -> None:
        self._patience.start()
        self._background.do(read, self._tell)

    def _tell(self, found: tuple[Opened, ...]) -> None:
        if not self._patience.isActive():
            self.slow.emit(False)
        self._patience.stop()
        for one in found:
            if not isinstance(one, Unread | NoReport):
                self.reported.emit(one)
        if others := tuple(one.file for one in found if isinstance(one, NoReport)):
            self.others_found.emit(others)
        if unread := tuple(one for one in found if isinstance(one, Unread)):
            self.unread.emit(unread)


def reading_text() -> str:
    """Return what is said while a large file is read, in the language of now."""
    return translate("Viewer", "Reading …")


def ask_for_files(parent: QWidget, then: Callable[[tuple[Path, ...]], None]) -> None:
    """Open a dialog that asks for files; `then` is called with them, unless it is closed."""
    dialog = QFileDialog(parent, translate("Viewer", "Open reports, plans or lists"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    known = "*.json *.txt *.csv *.tsv *.list *.yml *.yaml *.har *.html"
    dialog.setNameFilters(
        [f"{translate('Viewer', 'Reports, plans and lists')} ({known})", f"{translate('List', 'All files')} (*)"]
    )
    dialog.filesSelected.connect(lambda names: then(tuple(map(Path, names))))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _content(file: Path) -> bytes:
    """Return what a file holds. A pipe or a device is refused: it could keep us waiting for ever."""
    try:
        regular = file.is_file()
    except (OSError, ValueError):
        regular = False
    if not regular:
        raise ReportError(ReportFault.UNREADABLE)
    return read_file(file, max(HAR_BYTES, REPORT_BYTES))


def _row(data: bytes, name: str) -> ReportRow:
    return row_of_report(decode(data), data, name, foreign=not MadeHere().knows(data))


def _name(file: Path) -> str:
    return display_text(file.name or str(file), SHORT_TEXT_CHARACTERS)

"""The list of results as a Qt model: values stay what they are, words are made when a row is shown."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from app.gui.entries import Entry
from app.gui.icons import MARK_OF_SEVERITY, Mark
from app.gui.labels import time_text
from app.gui.progress_words import activity, subject
from app.gui.wording import Wording
from app.model.names import Outcome
from app.text import strip_isolates

ENTRY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class ResultModel(QAbstractListModel):
    """All entries, newest first. Kept oldest first, so that adding one moves nothing."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._entries: list[Entry] = []
        self._numbers: dict[str, int] = {}

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of entries."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the entry, or its row in words."""
        if not index.isValid():
            return None
        entry = self.entry_at(index.row())
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return subject(entry.target)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            texts = (subject(entry.target), self.short(entry), self.started(entry), self.time(entry))
            return strip_isolates(", ".join(text for text in texts if text))
        return None

    def entry(self, id: str) -> Entry | None:
        """Return the entry of an investigation, or None where it was removed."""
        number = self._numbers.get(id)
        return None if number is None else self._entries[number]

    def entry_at(self, row: int) -> Entry:
        """Return the entry of a row."""
        return self._entries[-1 - row]

    def entries(self) -> tuple[Entry, ...]:
        """Return all entries, oldest first."""
        return tuple(self._entries)

    def index_of(self, id: str) -> QModelIndex:
        """Return where an entry stands."""
        return self.index(len(self._entries) - 1 - self._numbers[id])

    def add(self, entry: Entry) -> None:
        """Put a new entry on top."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._numbers[entry.id] = len(self._entries)
        self._entries.append(entry)
        self.endInsertRows()

    def remove(self, ids: Iterable[str]) -> None:
        """Remove entries; what still arrives for them is dropped."""
        for id in ids:
            row = len(self._entries) - 1 - self._numbers[id]
            self.beginRemoveRows(QModelIndex(), row, row)
            number = self._numbers.pop(id)
            del self._entries[number]
            for later in self._entries[number:]:
                self._numbers[later.id] -= 1
            self.endRemoveRows()

    def clear(self) -> None:
        """Remove everything."""
        self.beginResetModel()
        self._entries.clear()
        self._numbers.clear()
        self.endResetModel()

    def touch(self, ids: Iterable[str]) -> None:
        """Show entries again whose state has changed."""
        for id in ids:
            index = self.index_of(id)
            self.dataChanged.emit(index, index)

    def retranslate(self) -> None:
        """Show every row again in another language."""
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def mark(self, entry: Entry) -> Mark:
        """Return the sign of an entry."""
        if entry.result is None:
            return Mark.RUNNING
        if entry.result.outcome is Outcome.CANCELLED:
            return Mark.STOPPED
        return MARK_OF_SEVERITY[self._wording.severity(entry.result)]

    def short(self, entry: Entry) -> str:
        """Return the few words about an entry."""
        return self._wording.short(entry.result) if entry.result is not None else activity(entry)

    def started(self, entry: Entry) -> str:
        """Return the time of day when the entry was started, here."""
        return entry.started.astimezone().strftime("%H:%M")

    def time(self, entry: Entry) -> str:
        """Return how long it took; nothing while it runs."""
        return time_text(entry.seconds, self._wording.words) if entry.result is not None else ""


class ResultFilter(QSortFilterProxyModel):
    """The rows whose target, words or case contain what is searched for."""

    def __init__(self, model: ResultModel) -> None:
        super().__init__()
        self._model = model
        self._sought = ""
        self.setSourceModel(model)

    def seek(self, text: str) -> None:
        """Show only rows that contain `text`; all of them where it is empty."""
        self.beginFilterChange()
        self._sought = text.strip().casefold()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, _source_parent: Index) -> bool:
        """Tell whether a row is shown."""
        if not self._sought:
            return True
        entry = self._model.entry_at(source_row)
        case = entry.result.diagnoses[0].id if entry.result is not None else ""
        texts = (subject(entry.target), self._model.short(entry), entry.target.source, case)
        return any(self._sought in strip_isolates(text).casefold() for text in texts)

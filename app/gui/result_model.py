"""The list as a Qt model: rows of any kind, in order and filtered; words are made when a row is shown.

It sorts and filters itself. Asked through QSortFilterProxyModel, Python is called for every comparison, and thousands
of results that arrive at once stop the window (measured: 300 ms). Here a batch is one insertion and at most one
reordering, whatever the order is.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.gui.row_order import Show, Sort, is_of_kind, key_of
from app.gui.row_words import accessible_text, tooltip_text
from app.gui.rows import Row
from app.gui.sought import read_search
from app.gui.wording import Wording
from app.text import strip_isolates

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
RANGES = 64  # of rows that are removed one after the other; with more of them filling anew is quicker


class Line:
    """One row, with what sorting and searching need of it; `place` is where it is shown, -1 for nowhere."""

    __slots__ = ("key", "number", "place", "row", "sought")

    def __init__(self, row: Row, number: int) -> None:
        self.row = row
        self.number = number
        self.place = -1
        self.key: tuple[Any, ...] = ()
        self.sought: str | None = None


_KEY = attrgetter("key")


class ResultModel(QAbstractListModel):
    """All rows; those that are shown have places.

    Signals:
        changed: rows came, went or changed their places. While that goes on, `busy` is true.
    """

    changed = Signal()

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._lines: dict[str, Line] = {}
        self._shown: list[Line] = []
        self._placed = True  # whether every line knows its place
        self._added = 0
        self._sought = read_search("")
        self.busy = False
        self.sorting = Sort.NEWEST
        self.showing = Show.ALL

    # What the view asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of rows shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row, or what is said of it."""
        if not index.isValid():
            return None
        row = self._shown[index.row()].row
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return accessible_text(row, self._wording)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_text(row, self._wording)
        return None

    # What the window asks

    def __len__(self) -> int:
        return len(self._lines)

    def entry(self, id: str) -> Row | None:
        """Return a row, shown or not; None where it was removed."""
        line = self._lines.get(id)
        return None if line is None else line.row

    def entries(self) -> tuple[Row, ...]:
        """Return all rows, shown or not, in the order in which they came."""
        return tuple(line.row for line in self._lines.values())

    @property
    def hides(self) -> bool:
        """Whether a search or a filter is set."""
        return bool(self._sought.words) or self.showing is not Show.ALL

    def index_of(self, id: str) -> QModelIndex:
        """Return where a row is shown; an index that is not valid where it is not."""
        line = self._lines.get(id)
        return NOWHERE if line is None or line.place < 0 else self.createIndex(self._place(line), 0)

    # What changes

    def add(self, row: Row) -> None:
        """Take a new row."""
        self.add_all((row,))

    def add_all(self, rows: Iterable[Row]) -> None:
        """Take new rows."""
        self.busy = True
        lines = []
        for row in rows:
            self._added += 1
            line = self._lines[row.id] = Line(row, self._added)
            line.key = self._key(line)
            if self._is_wanted(line):
                lines.append(line)
        self._insert(lines)
        self._end()

    def remove(self, ids: Iterable[str]) -> None:
        """Forget rows; what still arrives for them is dropped."""
        self.busy = True
        lines = [self._lines.pop(id) for id in ids if id in self._lines]
        self._remove([line for line in lines if line.place >= 0])
        self._end()

    def touch(self, ids: Iterable[str]) -> None:
        """Show rows again whose state has changed, at the place that is theirs now."""
        self.busy = True
        come, go, stay = [], [], []
        moved = False
        for line in filter(None, map(self._lines.get, ids)):
            line.sought = None
            before, line.key = line.key, self._key(line)
            wanted = self._is_wanted(line)
            if line.place < 0:
                come += [line] if wanted else []
            elif wanted:
                stay.append(line)
                moved = moved or line.key != before
            else:
                go.append(line)
        if moved:
            self._reorder()
        self._remove(go)
        self._insert(come)
        self._repaint(stay)
        if moved or go or come:
            self._end()
        self.busy = False

    def pin(self, ids: Sequence[str], *, pinned: bool) -> None:
        """Keep rows on top, or no longer."""
        for line in filter(None, map(self._lines.get, ids)):
            line.row.pinned = pinned
        self.touch(ids)

    def note(self, id: str, text: str) -> None:
        """Write something about a row; "" takes it away."""
        self._lines[id].row.note = text
        self.touch([id])

    def seek(self, text: str) -> None:
        """Show only rows in which every word of `text` occurs, or that are of the day or month that a word names."""
        sought = read_search(text)
        if sought != self._sought:
            self._sought = sought
            self._fill()

    def show_only(self, showing: Show) -> None:
        """Show only rows of a kind."""
        self.showing = showing
        self._fill()

    def sort_by(self, sorting: Sort) -> None:
        """Show the rows in another order."""
        self.sorting = sorting
        for line in self._lines.values():
            line.key = self._key(line)
        self.busy = True
        self._reorder()
        self._end()

    def retranslate(self) -> None:
        """Show every row again in another language."""
        for line in self._lines.values():
            line.sought = None
        if self._sought.words:
            self._fill()
        elif self._shown:
            self.dataChanged.emit(self.createIndex(0, 0), self.createIndex(len(self._shown) - 1, 0))

    # How it is done

    def _key(self, line: Line) -> tuple[Any, ...]:
        return key_of(line.row, line.number, self.sorting)

    def _is_wanted(self, line: Line) -> bool:
        if not is_of_kind(line.row, self.showing, self._wording):
            return False
        if not self._sought.words:
            return True
        if line.sought is None:
            texts = (*line.row.sought(self._wording), line.row.note)
            line.sought = strip_isolates("\n".join(texts)).casefold()
        return self._sought.matches(line.sought, line.row.started)

    def _insert(self, lines: list[Line]) -> None:
        """Put lines where the first of them belongs, together; if the others do not belong there, sort."""
        if not lines:
            return
        lines.sort(key=_KEY)
        first = bisect_left(self._shown, lines[0].key, key=_KEY)
        after = first + len(lines)
        self.beginInsertRows(NOWHERE, first, after - 1)
        self._shown[first:first] = lines
        self._placed = False
        for line in lines:
            line.place = first
        self.endInsertRows()
        if after < len(self._shown) and self._shown[after].key < lines[-1].key:
            self._reorder()

    def _remove(self, lines: list[Line]) -> None:
        ranges = list(_ranges(sorted(map(self._place, lines)))) if lines else []
        for line in lines:
            line.place = -1
        if len(ranges) > RANGES:
            self._fill()
            return
        for first, last in reversed(ranges):
            self.beginRemoveRows(NOWHERE, first, last)
            del self._shown[first : last + 1]
            self._placed = False
            self.endRemoveRows()

    def _reorder(self) -> None:
        """Sort, and tell the view where the rows went that it remembers (chosen, current)."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [self._shown[index.row()] for index in before]
        self._shown.sort(key=_KEY)
        self._placed = False
        self.changePersistentIndexList(before, [self.createIndex(self._place(line), 0) for line in kept])
        self.layoutChanged.emit()

    def _fill(self) -> None:
        """Choose anew which rows are shown."""
        self.busy = True
        self.beginResetModel()
        for line in self._shown:
            line.place = -1
        self._shown = sorted(filter(self._is_wanted, self._lines.values()), key=_KEY)
        self._number()
        self.endResetModel()
        self._end()

    def _repaint(self, lines: list[Line]) -> None:
        if lines:
            places = [self._place(line) for line in lines]
            self.dataChanged.emit(self.createIndex(min(places), 0), self.createIndex(max(places), 0))

    def _end(self) -> None:
        self.busy = False
        self.changed.emit()

    def _place(self, line: Line) -> int:
        if not self._placed:
            self._number()
        return line.place

    def _number(self) -> None:
        for place, line in enumerate(self._shown):
            line.place = place
        self._placed = True


def _ranges(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Return the first and last of every run of numbers that follow each other."""
    first = last = numbers[0]
    for number in numbers[1:]:
        if number != last + 1:
            yield first, last
            first = number
        last = number
    yield first, last

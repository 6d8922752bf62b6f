"""The items of a run as a Qt table: filtered and sorted by itself, words made when a row is shown."""

from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.explanation.path import place_text
from app.gui.labels import tooltip
from app.gui.run_item import Item
from app.gui.run_words import (
    column_names,
    line_text,
    result_text,
    seconds_of,
    seconds_text,
    told_text,
    verdict_text,
)
from app.gui.wording import Wording
from app.text import strip_isolates

ITEM = Qt.ItemDataRole.UserRole
COLUMN = ITEM + 1
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
STEPS = 64  # rows that come and go one after the other; with more of them filling anew is quicker
Wanted = Callable[[Item], bool]


class Column(IntEnum):
    """What the columns show."""

    TARGET = 0
    RESULT = 1
    PLACE = 2
    SECONDS = 3
    VERDICT = 4  # whether it is as expected


USUAL = (Column.TARGET, Column.RESULT, Column.PLACE, Column.SECONDS)
JUDGED = (Column.TARGET, Column.RESULT, Column.VERDICT, Column.PLACE, Column.SECONDS)


class RunModel(QAbstractTableModel):
    """Shows those items that are wanted; in the order of the list, or sorted by a column.

    Attributes:
        columns: those shown, in the direction of the language; that of the verdict only where something is expected.
    """

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self.columns: tuple[Column, ...] = USUAL
        self._items: tuple[Item, ...] = ()
        self._shown: list[Item] = []
        self._wanted: Wanted | None = None
        self._column: Column | None = None
        self._descending = False

    # What the view asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of rows shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return item or column, or what is said there; to a screen reader the first column says everything."""
        if not index.isValid():
            return None
        item, column = self._shown[index.row()], self.columns[index.column()]
        if role == ITEM:
            return item
        if role == COLUMN:
            return column
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(item, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            whole = column is Column.TARGET
            return line_text(item, self._wording) if whole else strip_isolates(self._text(item, column))
        if role == Qt.ItemDataRole.ToolTipRole:
            told = told_text(item, self._wording)
            return tooltip(told) if told else None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the heading of a column."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column_names()[self.columns[section]]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            far = self.columns[section] is Column.SECONDS
            side = Qt.AlignmentFlag.AlignTrailing if far else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, counted from the first that is shown; -1 for the order of the list."""
        self._column = self.columns[column] if 0 <= column < len(self.columns) else None
        self._descending = order is Qt.SortOrder.DescendingOrder
        self.refresh()

    # What the page asks

    def show_items(self, items: tuple[Item, ...], *, judged: bool = False) -> None:
        """Show another run; something is expected of the items where it is `judged`."""
        self.beginResetModel()
        self.columns = JUDGED if judged else USUAL
        self._items = items
        self._shown = self._in_order(self._chosen())
        self.endResetModel()

    def want(self, wanted: Wanted | None) -> None:
        """Show only some of the items; None for all."""
        self._wanted = wanted
        self.refresh()

    def items(self) -> tuple[Item, ...]:
        """Return the items shown, in their order."""
        return tuple(self._shown)

    def refresh(self) -> None:
        """Show the items as they are now; those that are chosen stay so."""
        shown = self._in_order(self._chosen())
        if shown != self._shown:
            self._change_to(shown)
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(self.columns) - 1))

    # How it is done

    def _text(self, item: Item, column: Column) -> str:
        if column is Column.TARGET:
            return item.title
        if column is Column.RESULT:
            return result_text(item, self._wording)
        if column is Column.VERDICT:
            return verdict_text(item, self._wording)
        return (
            place_text(item.place, self._wording.words) if column is Column.PLACE else seconds_text(item, self._wording)
        )

    def _chosen(self) -> Iterable[Item]:
        return self._items if self._wanted is None else filter(self._wanted, self._items)

    def _in_order(self, items: Iterable[Item]) -> list[Item]:
        """Return items sorted; what a column has nothing for comes last in either direction."""
        known = list(items)
        if self._column is Column.TARGET:
            known.sort(key=lambda item: item.title.casefold(), reverse=self._descending)
        elif self._column is Column.RESULT:
            texts = {item: result_text(item, self._wording).casefold() for item in known}
            known.sort(key=texts.__getitem__, reverse=self._descending)
        elif self._column is Column.PLACE:
            known.sort(key=lambda item: -1 if item.place is None else item.place, reverse=self._descending)
            known.sort(key=lambda item: item.place is None)
        elif self._column is Column.VERDICT:
            known.sort(key=lambda item: not item.unexpected, reverse=self._descending)
            known.sort(key=lambda item: item.verdict is None)
        elif self._column is Column.SECONDS:
            known.sort(key=seconds_of, reverse=self._descending)
            known.sort(key=lambda item: item.is_open)
        return known

    def _change_to(self, shown: list[Item]) -> None:
        """Go over to other rows without losing which are chosen."""
        now = set(shown)
        gone = [place for place, item in enumerate(self._shown) if item not in now]
        before = set(self._shown)
        come = [item for item in shown if item not in before]
        if len(gone) + len(come) > STEPS:
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()
            return
        for place in reversed(gone):
            self.beginRemoveRows(NOWHERE, place, place)
            del self._shown[place]
            self.endRemoveRows()
        for item in come:
            place = min(shown.index(item), len(self._shown))
            self.beginInsertRows(NOWHERE, place, place)
            self._shown.insert(place, item)
            self.endInsertRows()
        if self._shown != shown:
            self._reorder(shown)

    def _reorder(self, shown: list[Item]) -> None:
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        items = [(self._shown[index.row()], index.column()) for index in kept]
        self._shown = shown
        places = {item: place for place, item in enumerate(shown)}
        self.changePersistentIndexList(kept, [self.index(places[item], column) for item, column in items])
        self.layoutChanged.emit()

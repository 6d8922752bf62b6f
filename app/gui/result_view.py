"""The scrolling part of the list: a table of one column, because Qt's list lays out every row again at each change.

(Measured with 10,000 rows: QListView takes 15 to 40 ms for a change of one row, QTableView none.)
"""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from app.gui.result_model import ROW, ResultModel
from app.gui.result_row import RowDelegate, row_height
from app.gui.row_table import RowTable
from app.gui.rows import Row
from app.gui.wording import Wording

_ENDS = (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd)


class ResultView(RowTable):
    """Shows the rows of a model and lets them be chosen."""

    def __init__(self, model: ResultModel, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = model
        self.setModel(model)
        self.setItemDelegate(RowDelegate(wording, self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setMinimumSectionSize(1)
        model.rowsInserted.connect(self._on_inserted)
        self._measure()

    def chosen(self) -> list[Row]:
        """Return the rows that are selected, in the order in which they are shown."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._results.index(place).data(ROW) for place in places]

    def choose(self, index: QModelIndex) -> None:
        """Select one row and nothing else; no row where the index is not valid."""
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        else:
            self.selectionModel().clear()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Let Home and End go to the first and the last row, as in a list; in a table they stay in the row."""
        return super().moveCursor(
            action, modifiers | Qt.KeyboardModifier.ControlModifier if action in _ENDS else modifiers
        )

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Keep in view what is read while new rows come in above it."""
        bar, height = self.verticalScrollBar(), self.verticalHeader().defaultSectionSize()
        if bar.value() > 0 and first * height < bar.value():
            self.updateGeometries()
            bar.setValue(bar.value() + (last - first + 1) * height)

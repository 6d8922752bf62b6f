"""The scrolling part of the list: a table of one column, because Qt's list lays out every row again at each change.

(Measured with 10,000 rows: QListView takes 15 to 40 ms for a change of one row, QTableView none.)
"""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from app.gui.result_model import ROW, ResultModel
from app.gui.result_row import RowDelegate, row_height
from app.gui.rows import Row
from app.gui.wording import Wording

_ENDS = (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd)


class ResultView(QTableView):
    """Shows the rows of a model and lets them be chosen.

    Signals:
        menu_wanted: a menu for what is chosen shall open at a place of the screen.
    """

    menu_wanted = Signal(QPoint)

    def __init__(self, model: ResultModel, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = model
        self.setModel(model)
        self.setItemDelegate(RowDelegate(wording, self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu: where the mouse is, or at the current row for the keyboard."""
        place = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Keep in view what is read while new rows come in above it."""
        bar, height = self.verticalScrollBar(), self.verticalHeader().defaultSectionSize()
        if bar.value() > 0 and first * height < bar.value():
            self.updateGeometries()
            bar.setValue(bar.value() + (last - first + 1) * height)

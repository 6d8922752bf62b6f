"""The table of a run: rows that are chosen, opened and sorted by mouse and by keys."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from app.gui.row_table import RowTable
from app.gui.run_item import Item
from app.gui.run_model import ITEM, Column, RunModel
from app.gui.run_row import PADDING, RunRowDelegate, row_height, sign_room
from app.gui.run_words import column_names, verdict_names
from app.gui.theme import colors_now, scaled
from app.gui.wording import Wording

translate = QCoreApplication.translate
_UP = Qt.SortOrder.AscendingOrder
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LETTERS = {Column.PLACE: 15, Column.SECONDS: 11}  # room for them in the columns that do not grow
LEAST = 16  # letters of a target and of a result; where there is no room for them, other columns give way
_GIVING = (Column.PLACE, Column.SECONDS)  # in this order: the page of each test has both
_TARGET_SHARE = 0.46  # of what they leave, for the targets; the results take the rest


class RunView(RowTable):
    """Shows the rows of a `RunModel`.

    Signals:
        opened: an item shall be shown.
    """

    opened = Signal(object)

    def __init__(self, model: RunModel, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.setObjectName("items")
        self.setModel(model)
        self.setItemDelegate(RunRowDelegate(wording, self))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(50)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ITEM)))
        model.headerDataChanged.connect(self._share)
        model.modelReset.connect(self._share)
        self._measure()

    def chosen(self) -> list[Item]:
        """Return the items that are selected, in the order in which they are shown."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.model().index(place, 0).data(ITEM) for place in places]

    def add_sorting(self, menu: QMenu) -> None:
        """Offer to sort by each column, for those who do not use the mouse; the same one again turns the order."""
        header = self.horizontalHeader()
        now, order = header.sortIndicatorSection(), header.sortIndicatorOrder()
        inner = menu.addMenu(translate("Run", "Sort by"))
        names = column_names()
        columns = enumerate(names[column] for column in self._columns())
        for column, text in ((-1, translate("Run", "Order of the list")), *columns):
            action = inner.addAction(text)
            action.setCheckable(True)
            action.setChecked(column == now)
            turned = column == now and order is _UP
            action.triggered.connect(
                partial(self.sortByColumn, column, Qt.SortOrder.DescendingOrder if turned else _UP)
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current item with Enter."""
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().data(ITEM))
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between the columns."""
        super().resizeEvent(event)
        self._share()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the row that the keys move."""
        super().paintEvent(event)
        if self.hasFocus() and self.currentIndex().isValid():
            row = self.visualRect(self.currentIndex())
            with QPainter(self.viewport()) as painter:
                painter.setPen(QPen(QColor(colors_now().accent), 2))
                painter.drawRect(QRect(1, row.top(), self.viewport().width() - 2, row.height() - 1))

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))
        self._share()

    def _share(self) -> None:
        letter = QFontMetrics(self.font()).averageCharWidth()
        header = self.horizontalHeader()
        columns = self._columns()
        if not columns:
            return
        for section in range(len(columns)):  # a hidden one would not tell its width
            self.setColumnHidden(section, False)
        verdicts = map(self.fontMetrics().horizontalAdvance, verdict_names(self._wording.words))
        fixed = {column: count * letter for column, count in _LETTERS.items()}
        fixed[Column.VERDICT] = max(verdicts) + sign_room(Column.VERDICT) + 2 * PADDING + 2
        widths = {
            column: max(fixed[column], header.sectionSizeHint(section))
            for section, column in enumerate(columns)
            if column in fixed
        }
        names = header.sectionSizeHint(columns.index(Column.RESULT))
        bold = QFontMetrics(scaled(self.font(), 1.0, bold=True)).horizontalAdvance("0")  # as targets are painted
        target = LEAST * bold + sign_room(Column.TARGET) + 2 * PADDING
        result = max(LEAST * letter + 2 * PADDING, names)
        room = self.viewport().width() - sum(widths.values())
        hidden = set()
        for column in _GIVING:
            if column in widths and room < target + result:
                hidden.add(column)
                room += widths[column]
        widths[Column.TARGET] = max(round(room * _TARGET_SHARE), min(target, room - names))
        widths[Column.RESULT] = room - widths[Column.TARGET]
        for section, column in enumerate(columns):
            self.setColumnHidden(section, column in hidden)
            if column not in hidden:
                self.setColumnWidth(section, widths[column])

    def _columns(self) -> tuple[Column, ...]:
        model = self.model()
        return model.columns if isinstance(model, RunModel) else ()

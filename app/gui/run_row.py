"""How a row of the table of a run is painted: sign and target, result, station, duration; a line below."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.gui.icons import paint_mark
from app.gui.labels import technical
from app.gui.run_item import Item
from app.gui.run_model import COLUMN, ITEM, Column
from app.gui.run_words import mark_of, verdict_mark
from app.gui.theme import colors_now, scaled
from app.gui.wording import Wording

PADDING = 8  # pixels beside a text
ROOM = 17  # pixels of a row beside its line of text
SIGN = 17


def row_height(font: QFont) -> int:
    """Return the height of every row."""
    return QFontMetrics(font).height() + ROOM


def sign_room(column: Column) -> int:
    """Return how much of a cell its sign takes."""
    return SIGN + 8 if column in (Column.TARGET, Column.VERDICT) else 0


class RunRowDelegate(QStyledItemDelegate):
    """Paints cells, mirrored right to left."""

    def __init__(self, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self._wording = wording

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return one line of text; the same for every row."""
        return QSize(60, row_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        colors = colors_now()
        item: Item = index.data(ITEM)
        column: Column = index.data(COLUMN)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, QColor(colors.selection))
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), QColor(colors.line))
        box = option.rect.adjusted(PADDING, 0, -PADDING, -1)
        mark = mark_of(item) if column is Column.TARGET else verdict_mark(item) if column is Column.VERDICT else None
        if mark is not None:
            x = box.right() + 1 - SIGN if mirrored else box.left()
            sign = QRectF(x, box.center().y() - SIGN / 2 + 0.5, SIGN, SIGN)
            paint_mark(painter, sign, mark, colors)
            room = sign_room(column)
            box.adjust(0 if mirrored else room, 0, -room if mirrored else 0, 0)
        quiet = column is Column.PLACE or (item.is_open and column is Column.RESULT)
        painter.setPen(QColor(colors.muted if quiet else colors.text))
        self._text(painter, option.font, box, str(index.data()), column, mirrored=mirrored)
        painter.restore()

    def _text(self, painter: QPainter, font: QFont, box: QRect, text: str, column: Column, *, mirrored: bool) -> None:
        target, far = column is Column.TARGET, column is Column.SECONDS
        font = scaled(font, 1.0, bold=True) if target else font
        mode = Qt.TextElideMode.ElideMiddle if target else Qt.TextElideMode.ElideRight
        shown = QFontMetrics(font).elidedText(text, mode, box.width())
        side = Qt.AlignmentFlag.AlignRight if far is not mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setFont(font)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        painter.drawText(
            box,
            side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
            technical(shown, self._wording.words) if target else shown,
        )

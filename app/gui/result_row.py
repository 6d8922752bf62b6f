"""How a row of the list is painted: sign, target, a few words, time and duration; a bar while it runs."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.gui.entries import Entry
from app.gui.icons import Mark, paint_mark
from app.gui.labels import technical
from app.gui.result_model import ENTRY, ResultModel
from app.gui.theme import Colors, colors_now, scaled
from app.gui.wording import Wording

MARGIN = 10  # pixels beside a row
PADDING = 10  # pixels inside it
ICON = 20
SMALL = 0.92  # of the font, for time and duration


class RowDelegate(QStyledItemDelegate):
    """Paints the rows of a `ResultModel`, mirrored right to left."""

    def __init__(self, model: ResultModel, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._wording = wording

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return two lines of text; the same for every row."""
        return QSize(120, 2 * QFontMetrics(option.font).height() + 2 * PADDING + 5)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        view = option.widget
        colors = colors_now()
        entry = index.data(ENTRY)
        row = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.selection))
            painter.drawRoundedRect(QRectF(row), 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus and view.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 6, 6)
        painter.translate(row.topLeft())
        self._paint_parts(painter, option, colors, entry, row.size())
        painter.restore()

    def _paint_parts(
        self, painter: QPainter, option: QStyleOptionViewItem, colors: Colors, entry: Entry, size: QSize
    ) -> None:
        bold = scaled(option.font, 1.0, bold=True)
        small = scaled(option.font, SMALL)
        line = QFontMetrics(option.font).height()
        first, second = PADDING, PADDING + line + 4
        times = (self._model.started(entry), self._model.time(entry))
        side = max(QFontMetrics(small).horizontalAdvance(text) for text in times)
        left = PADDING + ICON + PADDING
        room = size.width() - left - side - 2 * PADDING
        mark = self._model.mark(entry)
        boxes = (
            (bold, colors.text, technical(self._shown(bold, entry, room), self._wording.words), first, left, room, 0),
            (option.font, colors.muted, self._cut(option.font, self._model.short(entry), room), second, left, room, 0),
            (small, colors.muted, times[0], first, size.width() - PADDING - side, side, 1),
            (small, colors.muted, times[1], second, size.width() - PADDING - side, side, 1),
        )
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        for font, color, text, top, start, width, far in boxes:
            box = QRect(size.width() - start - width if mirrored else start, top, width, line + 2)
            right = bool(far) is not mirrored
            side_flag = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            painter.setFont(font)
            painter.setPen(QColor(color))
            painter.drawText(box, side_flag | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, text)
        x = size.width() - PADDING - ICON if mirrored else PADDING
        paint_mark(painter, QRectF(x, first + (line - ICON) / 2 + 1, ICON, ICON), mark, colors)
        if mark is Mark.RUNNING:
            self._paint_progress(painter, colors, entry, size, mirrored=mirrored)

    @staticmethod
    def _paint_progress(painter: QPainter, colors: Colors, entry: Entry, size: QSize, *, mirrored: bool) -> None:
        path = entry.path()
        if path is None:
            return
        passed = sum(station.mark in (Mark.OK, Mark.REMARK) for station in path.needed) / len(path.needed)
        whole = QRectF(PADDING, size.height() - 4, size.width() - 2 * PADDING, 2.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.faint))
        painter.drawRoundedRect(whole, 1.2, 1.2)
        done = QRectF(whole)
        done.setWidth(whole.width() * passed)
        if mirrored:
            done.moveRight(whole.right())
        painter.setBrush(QColor(colors.accent))
        painter.drawRoundedRect(done, 1.2, 1.2)

    def _shown(self, font: object, entry: Entry, room: int) -> str:
        text = self._model.data(self._model.index_of(entry.id), Qt.ItemDataRole.DisplayRole)
        return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, room)

    @staticmethod
    def _cut(font: object, text: str, room: int) -> str:
        return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)

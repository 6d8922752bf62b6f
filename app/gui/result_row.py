"""How a row of the list is painted: sign, title, a few words, time and duration; a bar while it runs."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.gui.icons import paint_mark, paint_note, paint_pin
from app.gui.labels import technical
from app.gui.result_model import ROW
from app.gui.row_words import began
from app.gui.rows import Row
from app.gui.theme import colors_now, scaled
from app.gui.wording import Wording

MARGIN = 10  # pixels beside a row
PADDING = 10  # pixels inside it
ICON = 20
SIGN = 12  # of a pin or a note
GAP = 5  # between such a sign and the text beside it
SMALL = 0.92  # of the font, for time and duration
BAR = 2.5  # pixels; the height of the bar
SELECTED, FOCUSED = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus
LEFT, RIGHT = (
    side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
)


def row_height(font: QFont) -> int:
    """Return the height of every row: two lines of text."""
    return 2 * QFontMetrics(font).height() + 2 * PADDING + 5


class RowDelegate(QStyledItemDelegate):
    """Paints rows, mirrored right to left."""

    def __init__(self, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self._wording = wording
        self._hand: _Hand | None = None

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return two lines of text; the same for every row."""
        return QSize(120, row_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        hand = self._hand
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        key = (option.font.key(), colors_now(), mirrored, option.rect.width(), painter.device().devicePixelRatioF())
        if hand is None or hand.key != key:
            hand = self._hand = _Hand(option.font, key)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft() + QPoint(MARGIN, 0))
        state = option.state
        hand.back(painter, chosen=bool(state & SELECTED), focused=bool(state & FOCUSED) and option.widget.hasFocus())
        hand.row(painter, index.data(ROW), self._wording)
        painter.restore()


class _Hand:
    """Paints rows of one width in one font, theme and direction; what they have in common is made once.

    Each call of Qt lets other threads have their turn: the fewer there are, the more fluent the window is while
    results pour in.
    """

    def __init__(self, font: QFont, key: tuple[Any, ...]) -> None:
        self.key = key
        _, self._colors, self._mirrored, width, self._ratio = key
        self._width = width - 2 * MARGIN
        self._height = row_height(font)
        self._fonts = (scaled(font, 1.0, bold=True), QFont(font), scaled(font, SMALL))  # the option owns `font`
        self._metrics = tuple(map(QFontMetrics, self._fonts))
        self._line = self._metrics[1].height()
        self._tops = (PADDING, PADDING + self._line + 4)
        self._text, self._muted = QColor(self._colors.text), QColor(self._colors.muted)
        self._near, self._far = (RIGHT, LEFT) if self._mirrored else (LEFT, RIGHT)
        self._signs: dict[Any, QPixmap] = {}

    def back(self, painter: QPainter, *, chosen: bool, focused: bool) -> None:
        """Paint what is behind the row."""
        box = QRectF(0, 0, self._width, self._height)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colors.selection))
            painter.drawRoundedRect(box, 6, 6)
        if focused:
            painter.setPen(QPen(QColor(self._colors.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)

    def row(self, painter: QPainter, row: Row, wording: Wording) -> None:
        """Paint the row, from its leading to its far end."""
        words = wording.words
        bold, plain, small = self._metrics
        times = (began(row.started, words), row.time(wording))
        sides = tuple(map(small.horizontalAdvance, times))
        left, fars = 2 * PADDING + ICON, tuple(self._width - PADDING - side for side in sides)
        title_room, short_room = (
            far - PADDING - left - (SIGN + GAP if sign else 0)
            for far, sign in zip(fars, (row.pinned, row.note), strict=True)
        )
        title = bold.elidedText(row.title(), Qt.TextElideMode.ElideMiddle, title_room)
        short = plain.elidedText(row.short(wording), Qt.TextElideMode.ElideRight, short_room)
        mark = row.mark(wording)
        painter.setFont(self._fonts[0])
        painter.setPen(self._text)
        painter.drawText(self._box(0, left, title_room), self._near, technical(title, words))
        painter.setFont(self._fonts[1])
        painter.setPen(self._muted)
        painter.drawText(self._box(1, left, short_room), self._near, short)
        painter.setFont(self._fonts[2])
        for line, time in enumerate(times):
            if time:
                painter.drawText(self._box(line, fars[line], sides[line]), self._far, time)
        if row.pinned:
            self._sign(painter, "pin", 0, fars[0] - GAP - SIGN, SIGN, partial(paint_pin, color=self._colors.muted))
        if row.note:
            self._sign(painter, "note", 1, fars[1] - GAP - SIGN, SIGN, partial(paint_note, color=self._colors.muted))
        self._sign(painter, mark, 0, PADDING, ICON, partial(paint_mark, mark=mark, colors=self._colors))
        done = row.progress() if row.running else None
        if done is not None:
            self._bar(painter, done)

    def _box(self, line: int, start: int, width: int) -> QRect:
        return QRect(self._x(start, width), self._tops[line], width, self._line + 2)

    def _x(self, start: int, width: int) -> int:
        return self._width - start - width if self._mirrored else start

    def _sign(
        self, painter: QPainter, name: Any, line: int, start: int, size: int, paint: Callable[[QPainter, QRectF], None]
    ) -> None:
        """Paint a sign, from a picture of it: the shapes themselves take as long as all texts together."""
        picture = self._signs.get(name)
        if picture is None:
            picture = self._signs[name] = QPixmap(round(size * self._ratio), round(size * self._ratio))
            picture.setDevicePixelRatio(self._ratio)
            picture.fill(Qt.GlobalColor.transparent)
            with QPainter(picture) as pen:
                paint(pen, QRectF(0, 0, size, size))
        painter.drawPixmap(self._x(start, size), self._tops[line] + (self._line - size) // 2 + 1, picture)

    def _bar(self, painter: QPainter, done: float) -> None:
        whole = QRectF(PADDING, self._height - 4, self._width - 2 * PADDING, BAR)
        part = QRectF(whole)
        part.setWidth(whole.width() * min(max(done, 0.0), 1.0))
        if self._mirrored:
            part.moveRight(whole.right())
        painter.setPen(Qt.PenStyle.NoPen)
        for box, color in ((whole, self._colors.faint), (part, self._colors.accent)):
            painter.setBrush(QColor(color))
            painter.drawRoundedRect(box, BAR / 2, BAR / 2)

"""How a plot is painted: grid, bars, moments of change, breaks; on any painter, also that of a picture to be saved."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from app.gui.icons import paint_mark
from app.gui.plot_axis import Scale
from app.gui.plot_data import Bars, Slot
from app.gui.plot_view import View
from app.picture.colors import Colors
from app.picture.marks import Mark

SIGN = 14.0  # pixels of the sign over bars that failed
GAP = 6.0  # pixels between texts and what they belong to
LEAST_FAILED = 0.15  # of the height, for a failure among many attempts in one column
BREAK = 5.0  # pixels from one stroke of a break to the other
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
SHORTEST_LABEL = 40.0  # pixels; shorter ones say nothing


@dataclass(frozen=True)
class Series:
    """One part of the bars: what it is called, and the name of its colour in `Colors`."""

    text: str
    color: str


@dataclass(frozen=True)
class Moment:
    """A change that is worth a line: when, and what is written beside it."""

    time: float
    text: str


@dataclass(frozen=True)
class Canvas:
    """Where a plot is painted, with what."""

    area: QRectF
    view: View
    scale: Scale
    colors: Colors
    font: QFont
    ratio: float  # device pixels of one pixel
    mirrored: bool  # texts run from right to left; time does not

    def x(self, place: float) -> float:
        """Return where a place stands."""
        length = self.view.end - self.view.start
        return self.area.left() + (place - self.view.start) / length * self.area.width()

    def y(self, seconds: float) -> float:
        """Return the height of a time taken; the signs over it stay free."""
        return self.area.bottom() - seconds / self.scale.top * self.area.height()

    def even(self, pixels: float) -> float:
        """Return a whole number of device pixels, so that edges are sharp."""
        return round(pixels * self.ratio) / self.ratio


def paint_grid(
    painter: QPainter, canvas: Canvas, lines: Sequence[tuple[float, str]], ticks: Sequence[tuple[float, str]]
) -> None:
    """Paint lines with their numbers, (seconds, text), and the times of day below, (place, text)."""
    area, colors, metrics = canvas.area, canvas.colors, QFontMetricsF(canvas.font)
    painter.setFont(canvas.font)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for seconds, text in lines:
        y = canvas.even(canvas.y(seconds)) + 0.5
        painter.setPen(QPen(QColor(colors.line if seconds else colors.edge), 1))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(QColor(colors.muted))
        box = QRectF(0, y - metrics.height() / 2, area.left() - GAP, metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
    free = -1e9
    for place, text in ticks:
        x = canvas.x(place)
        width = metrics.horizontalAdvance(text)
        left = min(max(x - width / 2, 0.0), area.right() + GAP - width)
        if left < free:
            continue
        free = left + width + 2 * GAP
        painter.setPen(QPen(QColor(colors.edge), 1))
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4))
        painter.setPen(QColor(colors.muted))
        painter.drawText(QPointF(left, area.bottom() + GAP + metrics.ascent() + 2), text)


def paint_bars(painter: QPainter, canvas: Canvas, bars: Bars, slots: Sequence[Slot], series: Sequence[Series]) -> None:
    """Paint the bars: the times of what was reached, and over the full height, hatched, what failed."""
    boxes: list[list[QRectF]] = [[] for _ in series]
    failed: list[QRectF] = []
    start, top, bottom = canvas.area.left(), canvas.area.top(), canvas.area.bottom()
    least = 1 / canvas.ratio
    for slot in slots:
        left = canvas.even(start + slot.left)
        width = max(canvas.even(slot.right - slot.left), least)
        if slot.tallest >= 0:
            lower, seconds = canvas.even(bottom), 0.0
            for number, (part, shown) in enumerate(zip(bars[slot.tallest].parts, bars.visible, strict=True)):
                if shown and part > 0:
                    seconds += part
                    upper = min(canvas.even(bottom - seconds / canvas.scale.top * (bottom - top)), lower - least)
                    boxes[number].append(QRectF(left, upper, width, lower - upper))
                    lower = upper
        if slot.failed and bars.failures_shown:
            share = 1.0 if slot.tallest < 0 else max(slot.failed / slot.count, LEAST_FAILED)
            failed.append(QRectF(left, top, width, canvas.even((bottom - top) * share)))
    painter.setPen(Qt.PenStyle.NoPen)
    for one, rects in zip(series, boxes, strict=True):
        painter.setBrush(QColor(getattr(canvas.colors, one.color)))
        painter.drawRects(rects)
    painter.setBrush(QColor(canvas.colors.red))
    painter.drawRects(failed)
    hatch = QColor(canvas.colors.on_state)
    hatch.setAlphaF(0.45)
    painter.setBrush(QBrush(hatch, Qt.BrushStyle.BDiagPattern))
    painter.drawRects([rect for rect in failed if rect.width() >= 3])


def paint_signs(painter: QPainter, canvas: Canvas, slots: Sequence[Slot]) -> list[QRectF]:
    """Paint a sign over every run of bars that failed, as far as there is room; return where they stand."""
    runs: list[list[float]] = []
    last = -2
    for number, slot in enumerate(slots):
        if slot.failed:
            if number == last + 1:
                runs[-1][1] = slot.right
            else:
                runs.append([slot.left, slot.right])
            last = number
    signs: list[QRectF] = []
    for left, right in runs:
        middle = canvas.area.left() + (left + right) / 2
        sign = QRectF(middle - SIGN / 2, canvas.area.top() - SIGN - 3, SIGN, SIGN)
        inside = canvas.area.left() - SIGN < sign.left() < canvas.area.right()
        if inside and (not signs or sign.left() > signs[-1].right() + 2):
            signs.append(sign)
            paint_mark(painter, sign, Mark.FAILED, canvas.colors)
    return signs


def paint_breaks(painter: QPainter, canvas: Canvas, bars: Bars) -> None:
    """Paint two slanted strokes, and nothing of the axis between them, where time was left out."""
    area, colors = canvas.area, canvas.colors
    for gap in bars.gaps:
        middle = canvas.x(gap.place + gap.width / 2)
        if not area.left() < middle < area.right():
            continue
        painter.fillRect(QRectF(middle - BREAK / 2, area.top(), BREAK, area.height() + 2), QColor(colors.window))
        painter.setPen(QPen(QColor(colors.line), 1))
        for x in (middle - BREAK / 2, middle + BREAK / 2):
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() - 6))
        painter.setPen(QPen(QColor(colors.muted), 1.4))
        for x in (middle - BREAK / 2, middle + BREAK / 2):
            painter.drawLine(QPointF(x - 3, area.bottom() + 6), QPointF(x + 3, area.bottom() - 6))


def paint_moments(
    painter: QPainter, canvas: Canvas, moments: Sequence[tuple[Moment, float]], signs: Sequence[QRectF]
) -> None:
    """Paint a dashed line at every change, with its place, and its words where there is room."""
    area, colors, metrics = canvas.area, canvas.colors, QFontMetricsF(canvas.font)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if canvas.mirrored else Qt.LayoutDirection.LeftToRight)
    pen = QPen(QColor(colors.amber), 1.6)
    pen.setDashPattern([2.5, 2.0])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    seen = [(moment, canvas.x(place)) for moment, place in moments]
    seen = [(moment, x) for moment, x in seen if area.left() <= x <= area.right()]
    top = area.top() - metrics.height() - 2
    for number, (moment, x) in enumerate(seen):
        painter.setPen(pen)
        painter.drawLine(QPointF(x, top), QPointF(x, area.bottom() + 4))
        ends = [sign.left() for sign in signs if sign.right() > x]
        ends += [area.right() + GAP] if number + 1 == len(seen) else [seen[number + 1][1]]
        room = min(ends) - x - 2 * GAP
        if room >= SHORTEST_LABEL:
            painter.setPen(QColor(colors.muted))
            text = metrics.elidedText(moment.text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(x + GAP, top, room, metrics.height() + 2), LEFT, text)


def paint_cursor(painter: QPainter, canvas: Canvas, slot: Slot) -> None:
    """Paint a frame around the bar that is looked at."""
    box = QRectF(
        canvas.area.left() + slot.left - 2, canvas.area.top() - 1, slot.right - slot.left + 4, canvas.area.height() + 2
    )
    painter.setPen(QPen(QColor(canvas.colors.accent), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 2, 2)

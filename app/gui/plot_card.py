"""The small card of a plot with the exact values of one bar, and the same in one line for a screen reader."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from app.explanation.formats import joined
from app.gui.labels import fill, time_text
from app.gui.plot_axis import clock, day_of
from app.gui.plot_data import Bars, Slot
from app.gui.plot_paint import Canvas, Series
from app.gui.theme import fixed_font, scaled
from app.model.words import Words
from app.picture.colors import Colors
from app.text import isolate, strip_isolates

translate = QCoreApplication.translate
PADDING = 9.0
SWATCH = 9.0
BESIDE = 10.0  # pixels from the bar
BETWEEN = 18.0  # pixels between names and values


@dataclass(frozen=True)
class Line:
    """A name and a value; with the name of a colour where it is one of the parts."""

    name: str
    value: str
    color: str = ""


@dataclass(frozen=True)
class Card:
    """What is told of one bar: when, its lines, and the code of what came out."""

    title: str
    lines: tuple[Line, ...]
    code: str = ""

    def sentence(self, words: Words) -> str:
        """Return all of it in one line."""
        told = [fill(translate("Plot", "{name}: {value}"), name=line.name, value=line.value) for line in self.lines]
        return joined([self.title, *told, *([self.code] if self.code else [])], words)


def card_of(bars: Bars, slot: Slot, series: Sequence[Series], words: Words) -> Card:
    """Return what is told of a bar; where it stands for several tests, of the slowest that was reached."""
    if slot.count == 1:
        bar = bars[slot.first]
        lines = _parts(bar.parts, series, words)
        whole = time_text(bar.whole, words)
        if bar.failed:
            lines = (*lines, Line(translate("Plot", "Failed after"), whole))
        elif len(lines) > 1:
            lines = (*lines, Line(translate("Plot", "Whole test"), whole))
        return Card(isolate(_when(bars, bar.time)), lines, isolate(bar.note))
    title = fill(
        #: Two times of day
        translate("Plot", "{first} to {last}"),
        first=_when(bars, bars[slot.first].time),
        last=_when(bars, bars[slot.end - 1].time),
    )
    lines = (Line(translate("Plot", "Tests"), isolate(str(slot.count))),)
    if slot.failed:
        lines = (*lines, Line(translate("Plot", "Failed"), isolate(str(slot.failed))))
    if slot.tallest >= 0:
        slowest = bars[slot.tallest]
        lines = (*lines, Line(translate("Plot", "Slowest"), time_text(slowest.whole, words)))
        lines = (*lines, *_parts(slowest.parts, series, words))
    return Card(title, lines)


def dated(day: date, time: str) -> str:
    """Return a time of day with its day."""
    #: A day and a time of day; put the parts into the order of the language, for example {day}.{month}. {time}
    text = translate("Plot", "{month}-{day} {time}")
    return strip_isolates(fill(text, month=f"{day:%m}", day=f"{day:%d}", time=time))


def paint_card(painter: QPainter, card: Card, beside: QRectF, inside: QRectF, canvas: Canvas) -> None:
    """Paint a card beside a bar, after it where there is room; its texts are mirrored with the language."""
    colors, font = canvas.colors, canvas.font
    size = _size(card, font)
    left = beside.right() + BESIDE
    if left + size.width() > inside.right():
        left = beside.left() - BESIDE - size.width()
    box = QRectF(QPointF(max(left, inside.left()), inside.top() + 4), size)
    painter.setPen(QPen(QColor(colors.edge), 1))
    painter.setBrush(QColor(colors.window))
    painter.drawRoundedRect(box, 6, 6)
    direction = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if canvas.mirrored else Qt.LayoutDirection.LeftToRight)
    _paint_rows(painter, card, box.adjusted(PADDING, PADDING, -PADDING, -PADDING), colors, font)
    painter.setLayoutDirection(direction)


def _size(card: Card, font: QFont) -> QSizeF:
    plain, bold = QFontMetricsF(font), QFontMetricsF(scaled(font, 1.0, bold=True))
    names = max((plain.horizontalAdvance(line.name) for line in card.lines), default=0.0)
    values = max((plain.horizontalAdvance(line.value) for line in card.lines), default=0.0)
    code = QFontMetricsF(fixed_font(font)).horizontalAdvance(card.code)
    width = max(_indent(card) + names + BETWEEN + values, bold.horizontalAdvance(card.title), code)
    rows = 1 + len(card.lines) + bool(card.code)
    return QSizeF(width + 2 * PADDING + 2, rows * _height(font) + 2 * PADDING)


def _height(font: QFont) -> float:
    return QFontMetricsF(font).height() + 3


def _indent(card: Card) -> float:
    return SWATCH + 6 if any(line.color for line in card.lines) else 0.0


def _paint_rows(painter: QPainter, card: Card, box: QRectF, colors: Colors, font: QFont) -> None:
    """Paint title, lines and code. Qt mirrors the flags with the painter's direction."""
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    lead = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    trail = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    indent = _indent(card)
    row = QRectF(box.left(), box.top(), box.width(), _height(font))
    painter.setPen(QColor(colors.text))
    painter.setFont(scaled(font, 1.0, bold=True))
    painter.drawText(row, lead, card.title)
    painter.setFont(font)
    for line in card.lines:
        row.moveTop(row.bottom())
        if line.color:
            x = row.right() - SWATCH if mirrored else row.left()
            swatch = QRectF(x, row.center().y() - SWATCH / 2, SWATCH, SWATCH)
            painter.fillRect(swatch, QColor(getattr(colors, line.color)))
        painter.setPen(QColor(colors.muted))
        painter.drawText(row.adjusted(0 if mirrored else indent, 0, -indent if mirrored else 0, 0), lead, line.name)
        painter.setPen(QColor(colors.text))
        painter.drawText(row, trail, line.value)
    if card.code:
        row.moveTop(row.bottom())
        painter.setFont(fixed_font(font))
        painter.setPen(QColor(colors.muted))
        painter.drawText(row, lead, card.code)


def _when(bars: Bars, time: float) -> str:
    """Return a time of day, with its day where there are bars of several days."""
    return dated(day_of(time), clock(time)) if day_of(bars[0].time) != day_of(bars[len(bars) - 1].time) else clock(time)


def _parts(parts: Sequence[float], series: Sequence[Series], words: Words) -> tuple[Line, ...]:
    return tuple(
        Line(one.text, time_text(seconds, words), one.color)
        for one, seconds in zip(series, parts, strict=True)
        if seconds > 0
    )

"""What a plot shows and how its parts come together: bars, moments, the part that is seen. Needs no widget."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from app.gui.plot_axis import Tick, day_of, scale, ticks, time_step
from app.gui.plot_card import Card, card_of, dated
from app.gui.plot_data import Bar, Bars, Slot
from app.gui.plot_paint import (
    GAP,
    SIGN,
    Canvas,
    Moment,
    Series,
    paint_bars,
    paint_breaks,
    paint_grid,
    paint_moments,
    paint_signs,
)
from app.gui.plot_view import View
from app.gui.theme import colors_now, scaled
from app.gui.wording import Wording

FEW = 60  # bars that there is room for at first, so that the first ones are not wide
SMALL = 0.92  # of the font
BETWEEN_TICKS = 3.5  # widths of a text
MILLISECONDS_BELOW = 10.0  # seconds; longer times are told in seconds


class Chart:
    """Bars over time, and which part of them is seen."""

    def __init__(self, wording: Wording, series: Sequence[Series]) -> None:
        self.series = tuple(series)
        self.moments: tuple[Moment, ...] = ()
        self.bars = Bars(len(self.series))
        self.view = View()
        self._wording = wording

    def add(self, bars: Sequence[Bar]) -> None:
        """Put bars at the end."""
        for bar in bars:
            self.bars.add(bar)
        self._cover()

    def drop(self, count: int) -> None:
        """Remove the oldest bars."""
        self.bars.drop(count)
        self._cover()

    def clear(self) -> None:
        """Remove everything."""
        self.bars.clear()
        self.moments = ()
        self.view = View()

    @property
    def in_seconds(self) -> bool:
        """Whether the numbers at the axis are seconds; else milliseconds."""
        return self.bars.longest >= MILLISECONDS_BELOW

    def canvas(self, box: QRectF, font: QFont, ratio: float) -> Canvas:
        """Return where the bars stand when the chart fills a box; `font` is that of the window."""
        small = scaled(font, SMALL)
        metrics = QFontMetricsF(small)
        upwards = scale(self.bars.highest(self.view.start, self.view.end))
        numbers = max(metrics.horizontalAdvance(self._number(line)) for line in upwards.lines())
        top = max(metrics.height(), SIGN) + GAP
        area = box.adjusted(numbers + GAP + 8, top + 4, -GAP - 6, -metrics.height() - GAP - 8)
        mirrored = self._wording.words.right_to_left
        return Canvas(area, self.view, upwards, colors_now(), small, ratio, mirrored)

    def slots(self, canvas: Canvas) -> list[Slot]:
        """Return the bars of the picture from left to right."""
        return self.bars.slots(self.view.start, self.view.end, canvas.area.width()) if len(self.bars) else []

    def card(self, slot: Slot) -> Card:
        """Return what is told of one of them."""
        return card_of(self.bars, slot, self.series, self._wording.words)

    def paint(self, painter: QPainter, canvas: Canvas) -> None:
        """Paint all but what belongs to mouse and keyboard."""
        slots = self.slots(canvas)
        painter.save()
        seen = canvas.scale.lines() if len(self.bars) else (0.0,)
        lines = [(seconds, self._number(seconds)) for seconds in seen]
        paint_grid(painter, canvas, lines, self._ticks(canvas))
        painter.save()
        painter.setClipRect(canvas.area.adjusted(0, -1, 0, 1))
        paint_bars(painter, canvas, self.bars, slots, self.series)
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_breaks(painter, canvas, self.bars)
        signs = paint_signs(painter, canvas, slots) if self.bars.failures_shown else []
        paint_moments(painter, canvas, [(one, self.bars.place_of(one.time)) for one in self.moments], signs)
        painter.restore()

    def _number(self, seconds: float) -> str:
        number = seconds if self.in_seconds else seconds * 1000
        return f"{number:.4g}".replace(".", self._wording.words.decimal_point)

    def _ticks(self, canvas: Canvas) -> list[tuple[float, str]]:
        if not len(self.bars):
            return []
        room = QFontMetricsF(canvas.font).horizontalAdvance("00:00") * BETWEEN_TICKS
        step = time_step(self.view.end - self.view.start, canvas.area.width() / room)
        found = ticks(self.bars.stretches(self.view.start, self.view.end), step)
        return [(self.bars.place_of(tick.time), _tick_text(tick)) for tick in found]

    def _cover(self) -> None:
        if len(self.bars):
            room = self.bars.room(len(self.bars) - 1)
            first, last = self.bars.place(0), self.bars.place(len(self.bars) - 1)
            self.view.cover(first - room, max(last, first + FEW * room) + room, room)


def _tick_text(tick: Tick) -> str:
    return dated(day_of(tick.time), tick.text) if tick.day else tick.text

"""A plot of the time that each of many tests took, painted by ourselves. Time runs from left to right everywhere."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app.gui.plot_card import Card, paint_card
from app.gui.plot_chart import Chart
from app.gui.plot_data import Bar, Slot
from app.gui.plot_paint import GAP, SIGN, Canvas, Moment, Series, paint_cursor
from app.gui.plot_view import STEP
from app.gui.theme import colors_now
from app.gui.wording import Wording
from app.text import strip_isolates

TURN = 120.0  # Qt's eighths of a degree in one notch of a wheel
PAGE = 0.8  # of what is seen
HEIGHT = 250  # pixels at least
LINES = 15  # of text, as high


class Plot(QWidget):
    """Bars over time: zoomed by wheel and keys, moved by dragging and keys, told exactly under the mouse.

    Signals:
        chosen: the number of a bar that was clicked or entered.
        view_changed: another part is seen.
    """

    chosen = Signal(int)
    view_changed = Signal()

    def __init__(self, wording: Wording, series: Sequence[Series], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.chart = Chart(wording, series)
        self._cursor: int | None = None  # the number of a bar
        self._mouse: QPointF | None = None
        self._pressed: QPointF | None = None
        self._dragged = False
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # What is shown

    def add(self, bars: Sequence[Bar]) -> None:
        """Put bars at the end."""
        self.chart.add(bars)
        self._seen_otherwise()

    def drop(self, count: int) -> None:
        """Remove the oldest bars."""
        self.chart.drop(count)
        if self._cursor is not None:
            self._cursor = self._cursor - count if self._cursor >= count else None
        self._seen_otherwise()

    def clear(self) -> None:
        """Remove everything and forget which part was seen."""
        self.chart.clear()
        self._cursor = None
        self._seen_otherwise()

    def mark(self, moments: Sequence[Moment]) -> None:
        """Mark changes."""
        self.chart.moments = tuple(moments)
        self.update()

    def name_series(self, series: Sequence[Series]) -> None:
        """Call the parts of the bars otherwise, in another language."""
        self.chart.series = tuple(series)
        self.update()

    def show_parts(self, visible: Sequence[bool], *, failed: bool) -> None:
        """Show some parts of the bars, and failures or not."""
        self.chart.bars.show(visible, failed=failed)
        self.update()

    def card(self) -> Card | None:
        """Return what is told of the bar under the mouse, or else of the one that the keys have chosen."""
        slot = self._looked_at(self._canvas())
        return self.chart.card(slot) if slot is not None else None

    # Size and painting

    def sizeHint(self) -> QSize:
        """Return the height of the design, and more with a larger font."""
        return QSize(640, max(HEIGHT, LINES * self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        """Return a size that leaves something to see."""
        return QSize(320, 200)

    def paintEvent(self, _event: object) -> None:
        """Paint the chart, the card of the bar that is looked at, and the focus."""
        colors = colors_now()
        canvas = self._canvas()
        with QPainter(self) as painter:
            self.chart.paint(painter, canvas)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if (slot := self._looked_at(canvas)) is not None:
                paint_cursor(painter, canvas, slot)
                beside = QRectF(canvas.area.left() + slot.left, 0, slot.right - slot.left, 1)
                paint_card(painter, self.chart.card(slot), beside, QRectF(self.rect()), canvas)
            if self.hasFocus():
                painter.setPen(QPen(QColor(colors.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _canvas(self) -> Canvas:
        return self.chart.canvas(QRectF(self.rect()), self.font(), self.devicePixelRatioF())

    # Looking at one bar

    def _looked_at(self, canvas: Canvas) -> Slot | None:
        if self._mouse is not None:
            near = canvas.area.adjusted(-GAP, -SIGN - GAP, GAP, GAP).contains(self._mouse) and not self._dragged
            return _at(self.chart.slots(canvas), self._mouse.x() - canvas.area.left()) if near else None
        return self._under_cursor(canvas) if self.hasFocus() else None

    def _under_cursor(self, canvas: Canvas) -> Slot | None:
        number = self._cursor
        if number is None:
            return None
        return next((slot for slot in self.chart.slots(canvas) if slot.first <= number < slot.end), None)

    def _choose(self, slot: Slot) -> None:
        """Choose one test out of those of a bar: the first that failed, or else the slowest."""
        failed = (number for number in range(slot.first, slot.end) if self.chart.bars[number].failed)
        self.chosen.emit(next(failed, slot.tallest))

    def _step(self, by: int) -> None:
        """Look at the next bar, or the one before."""
        now = self._under_cursor(self._canvas())
        if self._cursor is None:
            edge = self.chart.view.end if by < 0 else self.chart.view.start
            self._look_at(self.chart.bars.nearest(edge))
        elif now is None:
            self._look_at(self._cursor + by)
        else:
            self._look_at(now.end if by > 0 else now.first - 1)

    def _look_at(self, number: int) -> None:
        bars = self.chart.bars
        self._cursor = min(max(number, 0), len(bars) - 1)
        self._mouse = None
        self.chart.view.reveal(bars.place(self._cursor), bars.room(self._cursor))
        self._seen_otherwise()
        if (card := self.card()) is not None:
            QAccessible.updateAccessibility(
                QAccessibleAnnouncementEvent(self, strip_isolates(card.sentence(self._wording.words)))
            )

    # Zooming and moving

    def zoom(self, factor: float, x: float | None = None) -> None:
        """See `factor` times as much. What stands at `x` stays there; without it, the cursor or the end."""
        if not len(self.chart.bars):
            return
        view, area = self.chart.view, self._canvas().area
        if x is not None:
            around = view.start + (x - area.left()) / area.width() * (view.end - view.start)
        else:
            around = view.end if self._cursor is None else self.chart.bars.place(self._cursor)
        view.zoom(factor, min(max(around, view.start), view.end))
        self._seen_otherwise()

    def move_by(self, share: float) -> None:
        """See what lies later, by a share of what is seen now."""
        self.chart.view.move(share * (self.chart.view.end - self.chart.view.start))
        self._seen_otherwise()

    def see_all(self) -> None:
        """See everything."""
        self.chart.view.see_all()
        self._seen_otherwise()

    def _seen_otherwise(self) -> None:
        self.view_changed.emit()
        self.update()

    # What Qt tells

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the mouse; sideways, move."""
        turned = event.angleDelta()
        if abs(turned.x()) > abs(turned.y()):
            self.move_by(-turned.x() / TURN / 10)
        else:
            self.zoom(STEP ** (-turned.y() / TURN), event.position().x())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag or to click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the time line, or tell of the bar under the mouse."""
        self._mouse = event.position()
        if self._pressed is not None:
            self._drag(self._pressed, self._mouse)
        if not self._dragged:
            bar = self._looked_at(self._canvas())
            self.setCursor(Qt.CursorShape.PointingHandCursor if bar else Qt.CursorShape.ArrowCursor)
        self.update()

    def _drag(self, before: QPointF, now: QPointF) -> None:
        if not self._dragged and abs(now.x() - before.x()) < QApplication.startDragDistance():
            return
        self._dragged = True
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._pressed = now
        self.move_by((before.x() - now.x()) / self._canvas().area.width())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the bar that was clicked."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        dragged, self._pressed, self._dragged = self._dragged, None, False
        self._mouse = event.position()
        slot = self._looked_at(self._canvas())
        if not dragged and slot is not None:
            self._cursor = slot.first
            self._choose(slot)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Tell of no bar any more."""
        super().leaveEvent(event)
        self._mouse = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look at bars one by one, zoom and move."""
        if not len(self.chart.bars) or not self._on_key(event.key(), event.modifiers()):
            super().keyPressEvent(event)

    def _on_key(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        far = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            sign = 1 if key == Qt.Key.Key_Right else -1
            self.move_by(sign * PAGE / 4) if far else self._step(sign)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not self.chart.view.whole:
            self.move_by(PAGE if key == Qt.Key.Key_PageDown else -PAGE)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._look_at(0 if key == Qt.Key.Key_Home else len(self.chart.bars) - 1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(STEP if key == Qt.Key.Key_Minus else 1 / STEP)
        elif key == Qt.Key.Key_0:
            self.see_all()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            slot = self._under_cursor(self._canvas())
            if slot is not None:
                self._choose(slot)
        else:
            return False
        return True


def _at(slots: Sequence[Slot], x: float) -> Slot | None:
    """Return the bar at a distance from the left edge, or the nearest one if there is one close by."""
    nearest = min(slots, key=lambda slot: max(slot.left - x, x - slot.right, 0.0), default=None)
    if nearest is None or max(nearest.left - x, x - nearest.right) > GAP:
        return None
    return nearest

"""The signs of the window, painted: they need no font, no file, and differ in shape as well as in colour."""

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui.theme import colors_now
from app.model.names import Certainty
from app.picture.colors import Colors
from app.picture.marks import Mark


def paint_mark(painter: QPainter, box: QRectF, mark: Mark, colors: Colors) -> None:
    """Paint the sign of `mark` into the square `box`."""
    _start(painter, box)
    _PAINTERS[mark](painter, colors)
    painter.restore()


def paint_certainty(painter: QPainter, box: QRectF, certainty: Certainty, colors: Colors) -> None:
    """Paint a circle that is full, half full or empty: confirmed, likely, possible."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = QColor(colors.muted)
    painter.setPen(QPen(ink, box.width() * 0.13))
    inner = box.adjusted(*(box.width() * part for part in (0.08, 0.08, -0.08, -0.08)))
    painter.setBrush(ink if certainty is Certainty.CONFIRMED else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(inner)
    if certainty is Certainty.LIKELY:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPie(inner, -90 * 16, 180 * 16)
    painter.restore()


def paint_chevron(painter: QPainter, box: QRectF, *, opened: bool, mirrored: bool, color: str) -> None:
    """Paint the triangle of a part that folds: down when it is open, towards the text's end when not."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.translate(box.center())
    size = box.width() / 2
    if not opened:
        painter.rotate(90 if mirrored else -90)
    painter.drawPolygon(QPolygonF([QPointF(-size, -size * 0.6), QPointF(size, -size * 0.6), QPointF(0, size * 0.8)]))
    painter.restore()


def paint_pin(painter: QPainter, box: QRectF, color: str) -> None:
    """Paint a drawing pin into the square `box`: what is kept on top."""
    _start(painter, box)
    _fill(painter, color)
    painter.rotate(35)
    painter.drawRoundedRect(QRectF(-5.4, -11, 10.8, 3.2), 1.4, 1.4)
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(-3.4, -8),
                QPointF(3.4, -8),
                QPointF(4, -1.4),
                QPointF(7, 2.6),
                QPointF(-7, 2.6),
                QPointF(-4, -1.4),
            ]
        )
    )
    _stroke(painter, color, 2.2)
    painter.drawLine(QPointF(0, 2.6), QPointF(0, 10.6))
    painter.restore()


def paint_note(painter: QPainter, box: QRectF, color: str) -> None:
    """Paint a sheet with lines into the square `box`: something was written about it."""
    _start(painter, box)
    _stroke(painter, color, 2.2)
    painter.drawRoundedRect(QRectF(-8.4, -9.6, 16.8, 19.2), 2.4, 2.4)
    for down in (-4, 0.4, 4.8):
        painter.drawLine(QPointF(-4, down), QPointF(4 if down < 4 else 0.6, down))
    painter.restore()


def paint_order(painter: QPainter, box: QRectF, color: str) -> None:
    """Paint three lines, each shorter than the one above, into the square `box`: sort and filter."""
    _start(painter, box)
    _stroke(painter, color, 2.6)
    for down, half in ((-6.4, 9.4), (0, 6), (6.4, 2.6)):
        painter.drawLine(QPointF(-half, down), QPointF(half, down))
    painter.restore()


def paint_differs(painter: QPainter, box: QRectF, color: str) -> None:
    """Paint the sign "is not equal to" into the square `box`."""
    _start(painter, box)
    _stroke(painter, color, 2.6)
    for down in (-3.6, 3.6):
        painter.drawLine(QPointF(-8.6, down), QPointF(8.6, down))
    painter.drawLine(QPointF(-4.4, 9.6), QPointF(4.4, -9.6))
    painter.restore()


class MarkIcon(QWidget):
    """One sign as a widget; what it says stands in words beside it."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        """Make a square of `size` pixels."""
        super().__init__(parent)
        self._mark = Mark.UNREACHED
        self.setFixedSize(size, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mark(self, mark: Mark) -> None:
        """Show another sign."""
        self._mark = mark
        self.update()

    def paintEvent(self, _event: object) -> None:
        """Paint the sign over the whole square."""
        with QPainter(self) as painter:
            paint_mark(painter, QRectF(self.rect()), self._mark, colors_now())


class CertaintyIcon(QWidget):
    """The circle of a certainty as a widget."""

    def __init__(self, certainty: Certainty, size: int, parent: QWidget | None = None) -> None:
        """Make a square of `size` pixels."""
        super().__init__(parent)
        self._certainty = certainty
        self.setFixedSize(size, size)

    def paintEvent(self, _event: object) -> None:
        """Paint the circle."""
        with QPainter(self) as painter:
            paint_certainty(painter, QRectF(self.rect()), self._certainty, colors_now())


def _start(painter: QPainter, box: QRectF) -> None:
    """Save the state of the painter; every sign is drawn in a square of 24 around the origin."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.center())
    scale = min(box.width(), box.height()) / 24.0
    painter.scale(scale, scale)


def _fill(painter: QPainter, color: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))


def _stroke(painter: QPainter, color: str, width: float) -> None:
    pen = QPen(QColor(color), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _octagon(radius: float) -> QPolygonF:
    corners = (math.radians(22.5 + 45 * number) for number in range(8))
    return QPolygonF([QPointF(radius * math.cos(corner), radius * math.sin(corner)) for corner in corners])


def _ok(painter: QPainter, colors: Colors) -> None:
    _fill(painter, colors.green)
    painter.drawEllipse(QPointF(0, 0), 11, 11)
    _stroke(painter, colors.on_state, 2.8)
    painter.drawPolyline(QPolygonF([QPointF(-5, 0.4), QPointF(-1.6, 3.8), QPointF(5.2, -3.4)]))


def _failed(painter: QPainter, colors: Colors) -> None:
    _fill(painter, colors.red)
    painter.drawPolygon(_octagon(11.8))
    _stroke(painter, colors.on_state, 2.8)
    painter.drawLine(QPointF(-3.6, -3.6), QPointF(3.6, 3.6))
    painter.drawLine(QPointF(-3.6, 3.6), QPointF(3.6, -3.6))


def _internal(painter: QPainter, colors: Colors) -> None:
    _fill(painter, colors.red)
    painter.drawPolygon(_octagon(11.8))
    _exclamation(painter, colors.on_state, 0)


def _remark(painter: QPainter, colors: Colors) -> None:
    painter.setBrush(QColor(colors.amber))
    pen = QPen(QColor(colors.amber), 2.4)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolygon(QPolygonF([QPointF(0, -9.4), QPointF(10.4, 8.6), QPointF(-10.4, 8.6)]))
    _exclamation(painter, colors.window, 2)


def _exclamation(painter: QPainter, color: str, down: float) -> None:
    _stroke(painter, color, 2.8)
    painter.drawLine(QPointF(0, down - 5), QPointF(0, down + 0.6))
    _fill(painter, color)
    painter.drawEllipse(QPointF(0, down + 4.7), 1.7, 1.7)


def _stopped(painter: QPainter, colors: Colors) -> None:
    _dashes(painter, colors.muted, 2.2)
    _fill(painter, colors.muted)
    painter.drawRect(QRectF(-3, -3, 6, 6))


def _running(painter: QPainter, colors: Colors) -> None:
    _stroke(painter, colors.faint, 2.6)
    painter.drawEllipse(QPointF(0, 0), 10, 10)
    _stroke(painter, colors.accent, 2.6)
    painter.drawArc(QRectF(-10, -10, 20, 20), 90 * 16, -120 * 16)
    _fill(painter, colors.accent)
    painter.drawEllipse(QPointF(0, 0), 3.2, 3.2)


def _unused(painter: QPainter, colors: Colors) -> None:
    _stroke(painter, colors.muted, 1.8)
    painter.drawEllipse(QPointF(0, 0), 10.8, 10.8)
    painter.drawLine(QPointF(-4.6, 0), QPointF(4.6, 0))


def _unreached(painter: QPainter, colors: Colors) -> None:
    _dashes(painter, colors.faint, 1.9)


def _text(painter: QPainter, colors: Colors) -> None:
    """Draw a speech bubble with lines: what some program said."""
    bubble = QPainterPath()
    bubble.addRoundedRect(QRectF(-11, -10, 22, 16.4), 4, 4)
    tail = QPainterPath()
    tail.addPolygon(QPolygonF([QPointF(-6.6, 5), QPointF(-6.6, 11.4), QPointF(0.6, 5)]))
    _fill(painter, colors.accent)
    painter.drawPath(bubble.united(tail))
    _stroke(painter, colors.window, 2.2)
    for down, end in ((-4.6, 6), (0.6, 2)):
        painter.drawLine(QPointF(-6, down), QPointF(end, down))


def _dashes(painter: QPainter, color: str, width: float) -> None:
    """Draw a circle of twelve dashes, the same at every size."""
    path = QPainterPath()
    box = QRectF(-10.4, -10.4, 20.8, 20.8)
    for number in range(12):
        path.arcMoveTo(box, number * 30)
        path.arcTo(box, number * 30, 15)
    pen = QPen(QColor(color), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


_PAINTERS: dict[Mark, Callable[[QPainter, Colors], None]] = {
    Mark.OK: _ok,
    Mark.REMARK: _remark,
    Mark.FAILED: _failed,
    Mark.INTERNAL: _internal,
    Mark.STOPPED: _stopped,
    Mark.RUNNING: _running,
    Mark.UNUSED: _unused,
    Mark.UNREACHED: _unreached,
    Mark.TEXT: _text,
}

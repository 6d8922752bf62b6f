"""Small round-ended buttons: switches of a legend with a spot of their colour, and quiet actions."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.gui.theme import colors_now, scaled

SIDE = 13.0  # pixels beside the text
SPOT = 10.0
SMALL = 0.95  # of the font


class Chip(QAbstractButton):
    """A button; with a colour it is a switch whose spot is full while it is on and empty while it is off."""

    def __init__(self, color: str = "", parent: QWidget | None = None) -> None:
        """Make a switch with the colour of that name in `Colors`, or without one a plain button."""
        super().__init__(parent)
        self._color = color
        self.setCheckable(bool(color))
        self.setChecked(bool(color))
        self.setFont(scaled(self.font(), SMALL))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show `text`."""
        super().setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for spot and text."""
        text = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(round(2 * SIDE + self._indent() + text), self.fontMetrics().height() + 10)

    def minimumSizeHint(self) -> QSize:
        """Return the same: it is never cut."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show it as usual."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: object) -> None:
        """Paint edge, spot and text, mirrored right to left."""
        colors = colors_now()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = colors.accent if self.hasFocus() else colors.edge if self.underMouse() else colors.line
            painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
            painter.setBrush(QColor(colors.selection if self.isDown() else colors.window))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            if self._color:
                self._paint_spot(painter, box, getattr(colors, self._color), mirrored=mirrored)
            on = self.isChecked() or not self._color
            painter.setPen(QColor(colors.text if on else colors.muted))
            inner = box.adjusted(SIDE, 0, -SIDE, 0)
            inner.adjust(0 if mirrored else self._indent(), 0, -self._indent() if mirrored else 0, 0)
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, self.text())
            if not on:  # struck out: the colour alone would not say it
                middle = inner.center().y() + 1
                painter.drawLine(int(inner.left()), int(middle), int(inner.right()), int(middle))

    def _paint_spot(self, painter: QPainter, box: QRectF, color: str, *, mirrored: bool) -> None:
        x = box.right() - SIDE - SPOT if mirrored else box.left() + SIDE
        spot = QRectF(x, box.center().y() - SPOT / 2, SPOT, SPOT)
        if self.isChecked():
            painter.fillRect(spot, QColor(color))
        else:
            painter.setPen(QPen(QColor(color), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(spot.adjusted(1, 1, -1, -1))

    def _indent(self) -> float:
        return SPOT + 6 if self._color else 0.0

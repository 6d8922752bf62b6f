"""A small button with a painted plus or minus."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.theme import colors_now

ARM = 4.5  # pixels from the middle of the sign to its end


class ZoomButton(QPushButton):
    """Closer with a plus, farther with a minus; its accessible name says so."""

    def __init__(self, *, closer: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._closer = closer
        self.setProperty("kind", "small")

    def sizeHint(self) -> QSize:
        """Return the height of a small button with text, and a little more width."""
        height = self.fontMetrics().height() + 8
        return QSize(height + 6, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign onto the button."""
        super().paintEvent(event)
        colors = colors_now()
        middle = QRectF(self.rect()).center()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(QColor(colors.text if self.isEnabled() else colors.edge), 1.8)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLine(middle - QPointF(ARM, 0), middle + QPointF(ARM, 0))
            if self._closer:
                painter.drawLine(middle - QPointF(0, ARM), middle + QPointF(0, ARM))

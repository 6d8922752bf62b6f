"""A check box whose box can be seen in both themes and whose focus is plain."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox

from app.gui.theme import colors_now

BOX = 16.0  # pixels
GAP = 8.0


class CheckBox(QCheckBox):
    """Painted; everything else is Qt's own."""

    def sizeHint(self) -> QSize:
        """Return room for box and text."""
        metrics = self.fontMetrics()
        return QSize(int(metrics.horizontalAdvance(self.text()) + BOX + 2 * GAP), metrics.height() + 10)

    def hitButton(self, pos) -> bool:
        """Take clicks on the text, too."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: object) -> None:
        """Paint box, tick and text, mirrored right to left."""
        colors = colors_now()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        top = (self.height() - BOX) / 2
        box = QRectF(self.width() - BOX - 1 if mirrored else 1, top, BOX, BOX)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = colors.accent if self.hasFocus() or self.isChecked() else colors.edge
            painter.setPen(QPen(QColor(edge), 1.2))
            painter.setBrush(QColor(colors.accent_fill if self.isChecked() else colors.window))
            painter.drawRoundedRect(box, 4, 4)
            if self.isChecked():
                painter.setPen(QPen(QColor(colors.accent_text), 2))
                places = ((3.6, 8.4), (6.8, 11.4), (12.4, 4.8))
                painter.drawPolyline(QPolygonF([box.topLeft() + QPointF(x, y) for x, y in places]))
            text = QRectF(self.rect()).adjusted(*((0, 0, -BOX - GAP, 0) if mirrored else (BOX + GAP, 0, 0, 0)))
            if self.hasFocus():
                painter.setPen(QPen(QColor(colors.accent), 1.6))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3) & QRectF(self.rect()).adjusted(0, 0, 0, 0), 5, 5)
            painter.setPen(QColor(colors.text))
            lead = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            painter.drawText(text, lead | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, self.text())

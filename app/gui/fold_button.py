"""The title of a part that folds: a triangle, the title, and what is inside."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.gui.icons import paint_chevron
from app.gui.theme import colors_now, scaled

MARGIN = 4


class FoldButton(QAbstractButton):
    """A button that is checked while its part is unfolded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remark = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_texts(self, title: str, remark: str) -> None:
        """Set the title and what is inside."""
        self.setText(title)
        self._remark = f" — {remark}" if remark else ""
        self.setAccessibleDescription(remark)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for triangle and texts."""
        widths = self._sign() + self._title_width() + QFontMetricsF(self.font()).horizontalAdvance(self._remark)
        return QSize(int(widths + 2 * MARGIN + 2), self.fontMetrics().height() + 2 * MARGIN)

    def paintEvent(self, _event: object) -> None:
        """Paint them, mirrored right to left."""
        colors = colors_now()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        size = self.fontMetrics().height() * 0.6
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.hasFocus():
                painter.setPen(QPen(QColor(colors.accent), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
            sign = QRectF(MARGIN, (self.height() - size) / 2, size, size)
            title = QRectF(MARGIN + self._sign(), 0, self._title_width(), self.height())
            remark = QRectF(title.right(), 0, self.width() - title.right(), self.height())
            if mirrored:
                for box in (sign, title, remark):
                    box.moveLeft(self.width() - box.right())
            paint_chevron(painter, sign, opened=self.isChecked(), mirrored=mirrored, color=colors.text)
            lead = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            flags = lead | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.setPen(QColor(colors.text))
            painter.setFont(scaled(self.font(), 1.0, bold=True))
            painter.drawText(title, flags, self.text())
            painter.setFont(self.font())
            painter.drawText(remark, flags, self._remark)

    def _sign(self) -> float:
        return self.fontMetrics().height() * 0.6 + 7

    def _title_width(self) -> float:
        return QFontMetricsF(scaled(self.font(), 1.0, bold=True)).horizontalAdvance(self.text()) + 1

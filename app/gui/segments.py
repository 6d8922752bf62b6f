"""A choice of one out of a few, side by side: radio buttons that look like one control."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from app.gui.theme import colors_now, scaled

RADIUS = 6.0
SIDE = 14  # pixels beside the text


class Segments(QWidget):
    """One choice; the arrow keys move it.

    Signals:
        chosen: the number of the part that a person chose.
    """

    chosen = Signal(int)

    def __init__(self, texts: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._group = QButtonGroup(self)
        self._parts = []
        for number, text in enumerate(texts):
            part = _Part(first=number == 0, last=number == len(texts) - 1)
            part.setText(text)
            self._group.addButton(part, number)
            layout.addWidget(part)
            self._parts.append(part)
        self._parts[0].setChecked(True)
        self._group.idClicked.connect(self.chosen)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def choice(self) -> int:
        """Return the number of the part that is chosen."""
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        """Choose a part; says nothing through `chosen`."""
        self._parts[number].setChecked(True)

    def name_parts(self, texts: tuple[str, ...], names: tuple[str, ...]) -> None:
        """Set the texts and the accessible names of the parts."""
        for part, text, name in zip(self._parts, texts, names, strict=True):
            part.setText(text)
            part.setAccessibleName(name)
            part.updateGeometry()


class _Part(QRadioButton):
    """One part; the outer corners are round, whichever side they are on."""

    def __init__(self, *, first: bool, last: bool) -> None:
        super().__init__()
        self._first = first
        self._last = last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Return room for the bold text, so that choosing moves nothing."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        bold = scaled(self.font(), 1.0, bold=True)
        width = type(metrics)(bold).horizontalAdvance(self.text()) + 2 * SIDE
        return QSize(width, metrics.height() + 14)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a choice is never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Take clicks everywhere, not on a little circle."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: object) -> None:
        """Paint the part as a piece of one rounded box."""
        colors = colors_now()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self._last if mirrored else self._first
        right = self._first if mirrored else self._last
        if not right:  # neighbours share one line
            box.adjust(0, 0, 1, 0)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colors.line), 1))
            painter.setBrush(QColor(colors.selection if self.isChecked() else colors.window))
            painter.drawPath(_rounded(box, RADIUS if left else 0, RADIUS if right else 0))
            if self.hasFocus():
                painter.setPen(QPen(QColor(colors.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 4, 4)
            painter.setFont(scaled(self.font(), 1.0, bold=self.isChecked()))
            painter.setPen(QColor(colors.text if self.isChecked() or self.underMouse() else colors.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


def _rounded(box: QRectF, left: float, right: float) -> QPainterPath:
    """Return a box whose left and right corners have a radius of their own."""
    path = QPainterPath()
    path.moveTo(box.left() + left, box.top())
    path.lineTo(box.right() - right, box.top())
    path.arcTo(box.right() - 2 * right, box.top(), 2 * right, 2 * right, 90, -90)
    path.lineTo(box.right(), box.bottom() - right)
    path.arcTo(box.right() - 2 * right, box.bottom() - 2 * right, 2 * right, 2 * right, 0, -90)
    path.lineTo(box.left() + left, box.bottom())
    path.arcTo(box.left(), box.bottom() - 2 * left, 2 * left, 2 * left, 270, -90)
    path.lineTo(box.left(), box.top() + left)
    path.arcTo(box.left(), box.top(), 2 * left, 2 * left, 180, -90)
    path.closeSubpath()
    return path

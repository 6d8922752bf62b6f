"""The plot of a watch as a picture to be sent: with target, summary and legend, in the colours of now."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QTextOption

from app.gui.plot_chart import Chart
from app.gui.plot_paint import Series
from app.gui.theme import colors_now, scaled

SIZE = QSize(1200, 520)
RATIO = 2  # device pixels of one, so that it can be printed
MARGIN = 24.0
SPOT = 10.0


def picture(
    chart: Chart, title: str, lines: Sequence[str], legend: Sequence[Series], font: QFont, *, mirrored: bool
) -> QImage:
    """Return what is seen of a chart now, under a title and some lines of text."""
    image = QImage(SIZE * RATIO, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(RATIO)
    colors = colors_now()
    image.fill(QColor(colors.window))
    box = QRectF(0, 0, SIZE.width(), SIZE.height()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    height = QFontMetricsF(font).height() + 4
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        texts = [(title, scaled(font, 1.4, bold=True), colors.text), *((line, font, colors.muted) for line in lines)]
        for text, own, color in texts:
            painter.setFont(own)
            painter.setPen(QColor(color))
            line = QFontMetricsF(own).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(QRectF(box.left(), box.top(), box.width(), 2 * height), line, _option(mirrored=mirrored))
            box.setTop(box.top() + QFontMetricsF(own).height() + 5)
        box.setTop(box.top() + 8)
        _paint_legend(painter, legend, QRectF(box.left(), box.bottom() - height, box.width(), height), font, mirrored)
        box.setBottom(box.bottom() - height - 10)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        chart.paint(painter, chart.canvas(box, font, RATIO))
    return image


def _paint_legend(painter: QPainter, legend: Sequence[Series], box: QRectF, font: QFont, mirrored: bool) -> None:
    colors, metrics = colors_now(), QFontMetricsF(font)
    painter.setFont(font)
    x = box.left()
    for one in legend:
        width = SPOT + 6 + metrics.horizontalAdvance(one.text) + 2
        room = QRectF(box.right() - (x - box.left()) - width if mirrored else x, box.top(), width, box.height())
        left = room.right() - SPOT if mirrored else room.left()
        spot = QRectF(left, room.center().y() - SPOT / 2, SPOT, SPOT)
        painter.fillRect(spot, QColor(getattr(colors, one.color)))
        painter.setPen(QColor(colors.text))
        inner = room.adjusted(0, 0, -SPOT - 6, 0) if mirrored else room.adjusted(SPOT + 6, 0, 0, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, one.text)
        x += width + 22


def _option(*, mirrored: bool) -> QTextOption:
    """Return how a line runs; its alignment turns with its direction."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option

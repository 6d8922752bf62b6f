"""How long each step took and when it began, as bars on one time line. Painted, mirrored right to left."""

import html
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QHelpEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.explanation.waterfall import Row, rows_of
from app.gui.icons import paint_mark
from app.gui.labels import fill
from app.gui.theme import colors_now, scaled
from app.model.attempt import Step
from app.model.words import Words
from app.picture.colors import Colors
from app.picture.marks import Mark

TRACK = 10  # pixels, the height of a bar


class Waterfall(QWidget):
    """Shows the steps of an attempt; tells them in words to a screen reader.

    The exact figures of a row are told where the mouse rests, and row by row with the arrow keys.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._here = -1  # the row that the arrow keys are at
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: Sequence[Step], words: Words) -> None:
        """Show the steps of one attempt."""
        rows = rows_of(steps, words)
        if len(rows) != len(self._rows):
            self._here = -1
        self._rows = rows
        self.setAccessibleName(QCoreApplication.translate("Page", "Time of each step"))
        self.setAccessibleDescription("; ".join(row.title if row.heading else _told(row) for row in self._rows))
        self.updateGeometry()
        self.update()

    def rows(self) -> tuple[Row, ...]:
        """Return what is shown."""
        return self._rows

    def row_box(self, number: int) -> QRect:
        """Return where a row stands."""
        return QRect(0, 2 + number * self._row_height(), self.width(), self._row_height())

    def event(self, event: QEvent) -> bool:
        """Tell the exact figures of the row under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = (event.pos().y() - 2) // self._row_height()
            self._tell(number, event.globalPos())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from row to row."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        number = self._here + step if self._here >= 0 else 0
        while 0 <= number < len(self._rows) and self._rows[number].heading:
            number += step
        if 0 <= number < len(self._rows):
            self._here = number
            self.update()
            self._tell(number, self.mapToGlobal(self.row_box(number).bottomLeft()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget the row and its figures."""
        super().focusOutEvent(event)
        self._here = -1
        QToolTip.hideText()

    def _tell(self, number: int, place: QPoint) -> None:
        if not 0 <= number < len(self._rows) or self._rows[number].heading:
            QToolTip.hideText()
            return
        row = self._rows[number]
        lines = "<br>".join(html.escape(line) for line in (row.title, *row.figures))
        QToolTip.showText(place, f"<qt>{lines}</qt>", self, self.row_box(number))

    def here(self) -> int:
        """Return the number of the row that the arrow keys are at, or -1."""
        return self._here

    def sizeHint(self) -> QSize:
        """Return a height with all rows."""
        return QSize(600, self._row_height() * len(self._rows) + 4)

    def minimumSizeHint(self) -> QSize:
        """Return a width that leaves some of the bars."""
        return QSize(320, self.sizeHint().height())

    def paintEvent(self, _event: object) -> None:
        """Paint one line a step."""
        colors = colors_now()
        metrics = QFontMetricsF(self.font())
        titles = min(
            max((metrics.horizontalAdvance(row.title) for row in self._rows if not row.heading), default=0) + 16,
            self.width() * 0.4,
        )
        titles = max(titles, min(self.width() * 0.23, 220))
        times = max((metrics.horizontalAdvance(row.time) for row in self._rows), default=0) + 26
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number, row in enumerate(self._rows):
                box = QRectF(self.row_box(number))
                if number == self._here and self.hasFocus():
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(QColor(colors.selection))
                    painter.drawRoundedRect(box.adjusted(3, 0, -3, 0), 4, 4)
                if row.heading:
                    self._paint_heading(painter, colors, row, box)
                else:
                    self._paint_row(painter, colors, row, box, titles, times)
            if self.hasFocus():
                painter.setPen(QPen(QColor(colors.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _row_height(self) -> int:
        return int(QFontMetricsF(self.font()).height() + 7)

    def _paint_heading(self, painter: QPainter, colors: Colors, row: Row, box: QRectF) -> None:
        font = scaled(self.font(), 0.92, bold=True)
        painter.setFont(font)
        painter.setPen(QColor(colors.muted))
        title = QFontMetricsF(font).elidedText(row.title, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, self._lead() | Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignAbsolute, title)
        painter.setFont(QFont(self.font()))

    def _lead(self) -> Qt.AlignmentFlag:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft

    def _paint_row(self, painter: QPainter, colors: Colors, row: Row, box: QRectF, titles: float, times: float) -> None:
        metrics = QFontMetricsF(self.font())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        trail = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setPen(QColor(colors.muted))
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, titles - 12)
        title_box = self._mirrored(QRectF(box.left(), box.top(), titles - 12, box.height()))
        painter.drawText(title_box, self._lead() | middle, title)
        painter.setPen(QColor(colors.text))
        time_box = self._mirrored(QRectF(box.right() - times, box.top(), times, box.height()))
        painter.drawText(time_box, trail | middle, row.time)
        track = QRectF(titles, box.center().y() - TRACK / 2, box.width() - titles - times - 6, TRACK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.card))
        painter.drawRoundedRect(self._mirrored(track), TRACK / 2, TRACK / 2)
        length = max(row.length * track.width(), TRACK)
        start = min(track.left() + row.start * track.width(), track.right() - length)
        bar = self._mirrored(QRectF(start, track.top(), length, TRACK))
        good = row.mark is Mark.OK
        painter.setBrush(QColor(colors.green if good else colors.red if row.mark is Mark.FAILED else colors.muted))
        painter.drawRoundedRect(bar, TRACK / 2, TRACK / 2)
        if not good:  # a sign beside the colour
            size = metrics.height() * 0.8
            sign = QRectF(box.right() - times, box.center().y() - size / 2, size, size)
            paint_mark(painter, self._mirrored(sign), row.mark, colors)

    def _mirrored(self, box: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())
        return box


def _told(row: Row) -> str:
    text = fill(QCoreApplication.translate("Page", "{step}: {time}"), step=row.title, time=row.time)
    if row.mark is Mark.OK:
        return text
    word = {
        #: After the time of a step, for screen readers
        Mark.FAILED: QCoreApplication.translate("Page", "failed"),
        Mark.STOPPED: QCoreApplication.translate("Page", "stopped"),
    }[row.mark]
    return fill(QCoreApplication.translate("Page", "{step}, {outcome}"), step=text, outcome=word)

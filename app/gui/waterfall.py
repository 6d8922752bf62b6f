"""How long each step took and when it began, as bars on one time line. Painted, mirrored right to left."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.explanation import step_title
from app.gui.icons import Mark, paint_mark
from app.gui.labels import fill, time_text
from app.gui.theme import Colors, colors_now
from app.model.attempt import Step
from app.model.names import StepOutcome
from app.model.words import Words

TRACK = 10  # pixels, the height of a bar
ROWS = 12  # more than that, and the hops before the last are put together

MARK_OF_STEP = {
    StepOutcome.OK: Mark.OK,
    StepOutcome.FAILED: Mark.FAILED,
    StepOutcome.DEADLINE: Mark.FAILED,
    StepOutcome.CANCELLED: Mark.STOPPED,
}


@dataclass(frozen=True)
class Row:
    """One bar: its title, when it begins and how long it is, both as shares of the whole, and its time in words."""

    title: str
    start: float
    length: float
    time: str
    mark: Mark


def rows_of(steps: Sequence[Step], words: Words) -> tuple[Row, ...]:
    """Return the bars of the steps of one attempt; after many redirects, one bar for each hop before the last."""
    whole = max((step.start + step.seconds for step in steps), default=0.0) or 1.0
    last = max((step.hop for step in steps), default=0) if len(steps) > ROWS else 0
    rows = []
    for hop in range(last):
        taken = [step for step in steps if step.hop == hop]
        title = fill(QCoreApplication.translate("Page", "Redirect {number}"), number=str(hop + 1))
        if taken:
            rows.append(_row(title, taken, whole, words))
    rows += [_row(step_title(step, words), [step], whole, words) for step in steps if step.hop >= last]
    return tuple(rows)


def _row(title: str, steps: Sequence[Step], whole: float, words: Words) -> Row:
    start = steps[0].start
    end = max(step.start + step.seconds for step in steps)
    seconds = sum(step.seconds for step in steps)
    return Row(title, start / whole, (end - start) / whole, time_text(seconds, words), MARK_OF_STEP[steps[-1].outcome])


class Waterfall(QWidget):
    """Shows the steps of an attempt; tells them in words to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: Sequence[Step], words: Words) -> None:
        """Show the steps of one attempt."""
        self._rows = rows_of(steps, words)
        self.setAccessibleName(QCoreApplication.translate("Page", "Time of each step"))
        self.setAccessibleDescription(
            "; ".join(
                fill(QCoreApplication.translate("Page", "{step}: {time}"), step=row.title, time=row.time)
                for row in self._rows
            )
        )
        self.updateGeometry()
        self.update()

    def rows(self) -> tuple[Row, ...]:
        """Return what is shown."""
        return self._rows

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
            max((metrics.horizontalAdvance(row.title) for row in self._rows), default=0) + 16, self.width() * 0.4
        )
        titles = max(titles, min(self.width() * 0.23, 220))
        times = max((metrics.horizontalAdvance(row.time) for row in self._rows), default=0) + 26
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number, row in enumerate(self._rows):
                box = QRectF(0, 2 + number * self._row_height(), self.width(), self._row_height())
                self._paint_row(painter, colors, row, box, titles, times)
            if self.hasFocus():
                painter.setPen(QPen(QColor(colors.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _row_height(self) -> int:
        return int(QFontMetricsF(self.font()).height() + 7)

    def _paint_row(self, painter: QPainter, colors: Colors, row: Row, box: QRectF, titles: float, times: float) -> None:
        metrics = QFontMetricsF(self.font())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        lead = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        trail = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setPen(QColor(colors.muted))
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, titles - 12)
        title_box = self._mirrored(QRectF(box.left(), box.top(), titles - 12, box.height()))
        painter.drawText(title_box, lead | middle, title)
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

"""The path as a picture: six stations on a line, the break obvious at a glance. Painted, mirrored right to left."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.explanation import path as path_words
from app.gui.icons import paint_mark
from app.gui.theme import colors_now, scaled
from app.model.words import Words
from app.picture.colors import Colors
from app.picture.marks import Mark
from app.picture.stations import Path, Station

ICON = 28  # pixels; the lines keep this far apart from it:
GAP = 6
BELOW = 10  # from a sign to its name
BETWEEN = 3  # from a name to its status
_CENTRED = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class PathView(QWidget):
    """Shows a `Path`; can be focused so that a screen reader tells the way in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._texts: list[tuple[str, str]] = []
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_path(self, path: Path, words: Words) -> None:
        """Show a path in the words of a language."""
        self._path = path
        self._texts = [
            (path_words.title(station, path, words), path_words.status(station, path, words))
            for station in path.stations
        ]
        self.setAccessibleName(QCoreApplication.translate("Path", "The path of the connection"))
        self.setAccessibleDescription(path_words.sentence(path, words))
        self.updateGeometry()
        self.update()

    def centres(self) -> list[QPointF]:
        """Return the middle of each station's sign, in the order of the way."""
        width = self.width() / max(len(self._texts), 1)
        places = [QPointF((number + 0.5) * width, 8 + ICON / 2) for number in range(len(self._texts))]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            places = [QPointF(self.width() - place.x(), place.y()) for place in places]
        return places

    def hasHeightForWidth(self) -> bool:
        """Texts may need a second line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height with the tallest texts under the signs."""
        column = width / max(len(self._texts), 1) - 8
        title, status = self._fonts()
        status.setBold(True)  # as it is under a bad station
        tallest = 0.0
        for upper, lower in self._texts:
            tallest = max(tallest, _height(title, upper, column) + _height(status, lower, column))
        return int(8 + ICON + BELOW + tallest + BETWEEN + 8)

    def sizeHint(self) -> QSize:
        """Return the usual size."""
        return QSize(700, self.heightForWidth(700))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that can still be read."""
        return QSize(420, self.heightForWidth(420))

    def paintEvent(self, _event: object) -> None:
        """Paint lines, signs and texts, and a frame while focused."""
        if self._path is None:
            return
        colors = colors_now()
        centres = self.centres()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            stations = self._path.stations
            for after, here, there in zip(stations[1:], centres, centres[1:], strict=False):
                self._paint_line(painter, colors, after, here, there, travelled=after.place <= self._path.furthest)
            for station, texts, centre in zip(stations, self._texts, centres, strict=True):
                self._paint_station(painter, colors, station, texts, centre)
            if self.hasFocus():
                painter.setPen(QPen(QColor(colors.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _fonts(self) -> tuple[QFont, QFont]:
        return scaled(self.font(), 1.0, bold=True), scaled(self.font(), 0.92)

    def _paint_station(
        self, painter: QPainter, colors: Colors, station: Station, texts: tuple[str, str], centre: QPointF
    ) -> None:
        half = ICON / 2
        paint_mark(painter, QRectF(centre.x() - half, centre.y() - half, ICON, ICON), station.mark, colors)
        column = self.width() / len(self._texts) - 8
        top = centre.y() + half + BELOW
        bad = station.mark in (Mark.FAILED, Mark.INTERNAL)
        for font, text, color in zip(
            self._fonts(), texts, (colors.text, colors.red_text if bad else colors.muted), strict=True
        ):
            font = scaled(font, 1.0, bold=font.bold() or bad)
            painter.setFont(font)
            painter.setPen(QColor(color))
            height = _height(font, text, column)
            painter.drawText(QRectF(centre.x() - column / 2, top, column, height + 2), _CENTRED, text)
            top += height + BETWEEN

    def _paint_line(
        self, painter: QPainter, colors: Colors, after: Station, here: QPointF, there: QPointF, *, travelled: bool
    ) -> None:
        forward = 1 if there.x() > here.x() else -1
        start = here + QPointF(forward * (ICON / 2 + GAP), 0)
        end = there - QPointF(forward * (ICON / 2 + GAP), 0)
        if not travelled:
            pen = QPen(QColor(colors.faint), 1.8)
            pen.setDashPattern([1.6, 2.6])
            painter.setPen(pen)
            painter.drawLine(start, end)
            return
        if not after.broken or after.mark is Mark.STOPPED:
            running = after.mark is Mark.RUNNING
            self._solid(painter, colors.accent if running else colors.green, start, end)
            return
        crack = start + (end - start) * 0.76  # the way holds as far as the crack, beyond it stands the bad station
        self._solid(painter, colors.green, start, crack - QPointF(forward * 5, 0))
        self._solid(painter, colors.red, crack + QPointF(forward * 10, 0), end)
        pen = QPen(QColor(colors.red), 2.2)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        zigzag = ((0.5, -8.5), (3.6, -1.2), (-1.2, 1.2), (4.6, 8.5))
        painter.drawPolyline(QPolygonF([crack + QPointF(forward * x, y) for x, y in zigzag]))

    @staticmethod
    def _solid(painter: QPainter, color: str, start: QPointF, end: QPointF) -> None:
        pen = QPen(QColor(color), 3)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(start, end)


def _height(font: QFont, text: str, width: float) -> float:
    metrics = QFontMetricsF(font)
    return max(metrics.boundingRect(QRectF(0, 0, width, 1000), _CENTRED, text).height(), metrics.height())

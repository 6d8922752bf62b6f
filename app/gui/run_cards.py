"""The causes that the results of a run share, as cards that filter its table."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from app.gui.focus_order import arrange
from app.gui.labels import discard, tooltip
from app.gui.theme import colors_now, fixed_font, scaled
from app.picture.colors import Colors
from app.text import isolate, strip_isolates

PADDING = 15  # pixels inside a card
GAPS = (7, 5)  # pixels between its lines
BIG = 1.55  # of the font, for the count
SMALL = 0.92
WIDEST = 210  # pixels of a card where nothing makes it wider
LETTERS = 20  # of a case that a card has room for at least; a line holds as many cards as that allows
LINES = 3  # of a cause
SPACE = 12  # between cards


@dataclass(frozen=True)
class Cluster:
    """What one card shows.

    Attributes:
        key: tells it from the others while results come in.
        below: the case, or a few words.
        technical: `below` is a case or a name, no words.
        told: the whole sentence.
    """

    key: tuple[str, str]
    count: int
    cause: str
    below: str
    told: str
    technical: bool = True
    good: bool = False


class Card(QAbstractButton):
    """One cause: how many, its few words, its case. Pressed, the table shows these only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cluster: Cluster | None = None
        self.lines = 1  # for the cause
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_cluster(self, cluster: Cluster) -> None:
        """Show another one, or its count of now."""
        if cluster == self.cluster:
            return
        self.cluster = cluster
        self.setText(cluster.cause)
        self.setAccessibleName(strip_isolates(f"{cluster.count}: {cluster.cause}, {cluster.below}"))
        self.setAccessibleDescription(strip_isolates(cluster.told))
        self.setToolTip(tooltip(cluster.told))
        self.update()

    def lines_in(self, width: int) -> int:
        """Return how many lines the cause takes in a card of that width, at most `LINES`."""
        bold = QFontMetrics(scaled(self.font(), 1.0, bold=True))
        room = QRect(0, 0, max(1, width - 2 * PADDING), 0)
        lines = round(bold.boundingRect(room, Qt.TextFlag.TextWordWrap, self.text()).height() / bold.height())
        return min(max(1, lines), LINES)

    def take_lines(self, lines: int) -> None:
        """Leave room for so many lines of the cause."""
        if lines != self.lines:
            self.lines = lines
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return room for count, cause and case."""
        big, bold, small = self._heights()
        return QSize(WIDEST, 2 * PADDING + big + bold + small + sum(GAPS) - 4)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters of each line."""
        return QSize(120, self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show it as usual."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: object) -> None:
        """Paint edge and lines, mirrored right to left."""
        if self.cluster is None:
            return
        colors = colors_now()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_edge(painter, colors)
            painter.setLayoutDirection(self.layoutDirection())
            big, bold, small = self._heights()
            top = PADDING - 3.0
            color = colors.green if self.cluster.good else colors.text
            self._line(painter, scaled(self.font(), BIG, bold=True), str(self.cluster.count), (top, big), color)
            top += big + GAPS[0]
            self._line(painter, scaled(self.font(), 1.0, bold=True), self.cluster.cause, (top, bold), colors.text)
            top += bold + GAPS[1]
            font, below = scaled(self.font(), SMALL), self.cluster.below
            if self.cluster.technical:
                font, below = fixed_font(font), isolate(below)
            self._line(painter, font, below, (top, small), colors.muted)

    def _heights(self) -> tuple[int, int, int]:
        return (
            QFontMetrics(scaled(self.font(), BIG, bold=True)).height(),
            QFontMetrics(scaled(self.font(), 1.0, bold=True)).height() * self.lines,
            QFontMetrics(scaled(self.font(), SMALL)).height(),
        )

    def _paint_edge(self, painter: QPainter, colors: Colors) -> None:
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        strong = self.isChecked() or self.hasFocus()
        edge = colors.accent if strong else colors.edge if self.underMouse() else colors.line
        painter.setPen(QPen(QColor(edge), 2 if strong else 1))
        painter.setBrush(QColor(colors.selection if self.isChecked() else colors.card))
        painter.drawRoundedRect(box, 8, 8)

    def _line(self, painter: QPainter, font: QFont, text: str, place: tuple[float, int], color: str) -> None:
        """Paint a text at the top and in the height of `place`; what does not fit there is cut, the tooltip has it."""
        box = QRectF(PADDING, place[0], self.width() - 2 * PADDING, place[1])
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        metrics = QFontMetrics(font)
        lines = place[1] // metrics.height()
        if lines > 1:
            flags |= Qt.TextFlag.TextWordWrap
        if metrics.boundingRect(box.toRect(), flags, text).height() > place[1] or lines == 1:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int((lines - 0.2 * (lines - 1)) * box.width()))
        painter.setFont(font)
        painter.setPen(QColor(color))
        painter.drawText(box, flags, text)


class Cards(QWidget):
    """The cards, as many in a line as there is room for.

    Signals:
        chosen: the key of the card that is pressed now, or None.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[Card] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE)

    def cards(self) -> tuple[Card, ...]:
        """Return what is shown."""
        return tuple(self._cards)

    def show_clusters(self, clusters: Sequence[Cluster], chosen: tuple[str, str] | None) -> None:
        """Show these; the one whose key is `chosen` is pressed."""
        count = len(self._cards)
        while len(self._cards) > len(clusters):
            discard(self._cards.pop())
        while len(self._cards) < len(clusters):
            card = Card()
            card.clicked.connect(lambda _checked, card=card: self._on_clicked(card))
            self._cards.append(card)
        for card, cluster in zip(self._cards, clusters, strict=True):
            card.show_cluster(cluster)
            card.setChecked(cluster.key == chosen)
        self.setVisible(bool(clusters))
        if count != len(clusters):
            self._place()
        self._share_lines()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many into a line as fit."""
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._place()
        self._share_lines()

    def _on_clicked(self, card: Card) -> None:
        key = card.cluster.key if card.isChecked() and card.cluster is not None else None
        self.chosen.emit(key)

    def _fitting(self) -> int:
        letter = QFontMetrics(fixed_font(scaled(self.font(), SMALL))).horizontalAdvance("x")
        least = max(WIDEST * 3 // 4, LETTERS * letter + 2 * PADDING)
        return max(1, min(4, (self.width() + SPACE) // (least + SPACE)))

    def _share_lines(self) -> None:
        """Give every card the lines that one of them needs."""
        width = (self.width() - (self._columns - 1) * SPACE) // max(1, self._columns)
        lines = max((card.lines_in(width) for card in self._cards), default=1)
        for card in self._cards:
            card.take_lines(lines)

    def _place(self) -> None:
        self._columns = self._fitting()
        for card in self._cards:
            self._grid.removeWidget(card)
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // self._columns, number % self._columns)
            card.show()
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
        arrange(self)

"""The targets of two runs or reports that are compared: those that differ first, each with a sign and a word."""

from enum import Enum, auto
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.explanation.comparison_text import only_text
from app.gui.icons import paint_differs, paint_mark
from app.gui.labels import tooltip
from app.gui.theme import colors_now, scaled
from app.gui.wording import Wording
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.comparison import Comparison, FactCode, ReportComparison
from app.model.target import InputProblem, Target
from app.picture.marks import Mark
from app.target import plain_text
from app.text import display_text, isolate, strip_isolates

translate = QCoreApplication.translate
COMPARED = Qt.ItemDataRole.UserRole
STATE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
SIGN, PADDING, GAP = 17, 9, 3  # pixels


class State(Enum):
    """How a target stands, in the order of the list."""

    DIFFERENT = auto()
    ONLY_A = auto()
    ONLY_B = auto()
    SAME = auto()


class Compared(NamedTuple):
    """One target; no pair where it was tested on one side only."""

    state: State
    title: str
    pair: Comparison | None = None


def targets_of(comparison: ReportComparison) -> tuple[Compared, ...]:
    """Return every target, those that differ first."""
    pairs = [_compared(pair) for pair in comparison.pairs]
    return (
        *(one for one in pairs if one.state is State.DIFFERENT),
        *(Compared(State.ONLY_A, _title(one)) for one in comparison.only_a),
        *(Compared(State.ONLY_B, _title(one)) for one in comparison.only_b),
        *(one for one in pairs if one.state is State.SAME),
    )


def _compared(pair: Comparison) -> Compared:
    fact = pair.fact(FactCode.TARGET)
    values = (fact.a or fact.b or ("",)) if fact is not None else ("",)
    title = display_text(values[0], SHORT_TEXT_CHARACTERS)
    return Compared(State.DIFFERENT if pair.differs else State.SAME, title, pair)


def _title(target: Target | InputProblem) -> str:
    text = target.source if isinstance(target, InputProblem) else plain_text(target)
    return display_text(text, SHORT_TEXT_CHARACTERS)


class TargetsModel(QAbstractListModel):
    """The targets; words are made when one is shown."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._names = ("", "")
        self._shown: tuple[Compared, ...] = ()

    def show_targets(self, shown: tuple[Compared, ...], names: tuple[str, str]) -> None:
        """Show targets, in the language of now."""
        self.beginResetModel()
        self._shown, self._names = shown, names
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of targets."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a target, what it is called or how it stands; to a screen reader both."""
        if not index.isValid():
            return None
        one = self._shown[index.row()]
        if role == COMPARED:
            return one
        if role == STATE:
            return self._state(one.state)
        if role == Qt.ItemDataRole.DisplayRole:
            return one.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(one.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return strip_isolates(f"{one.title}, {self._state(one.state)}")
        return None

    def _state(self, state: State) -> str:
        if state is State.DIFFERENT:
            return translate("Compare", "Different")
        if state is State.SAME:
            return translate("Compare", "The same")
        return only_text(self._names[0 if state is State.ONLY_A else 1], self._wording.words)


class TargetsDelegate(QStyledItemDelegate):
    """Paints a sign, the target, and below it how it stands; mirrored right to left."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return two lines of text."""
        return QSize(80, 2 * QFontMetrics(option.font).height() + 2 * PADDING + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one target."""
        colors = colors_now()
        one: Compared = index.data(COMPARED)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colors.selection))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colors.accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        box = option.rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        sign = QRectF(box.right() + 1 - SIGN if mirrored else box.left(), box.top() + 1, SIGN, SIGN)
        if one.state is State.DIFFERENT:
            paint_differs(painter, sign, colors.amber)
        else:
            paint_mark(painter, sign, Mark.OK if one.state is State.SAME else Mark.UNREACHED, colors)
        box.adjust(0 if mirrored else SIGN + PADDING, 0, -(SIGN + PADDING) if mirrored else 0, 0)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(option.direction)
        upper, lower = QRectF(box), QRectF(box)
        upper.setHeight((box.height() - GAP) / 2)
        lower.setTop(upper.bottom() + GAP)
        bold = scaled(option.font, 1.0, bold=True)
        for font, room, color, text, mode in (
            (bold, upper, colors.text, index.data(), Qt.TextElideMode.ElideMiddle),
            (option.font, lower, colors.muted, index.data(STATE), Qt.TextElideMode.ElideRight),
        ):
            painter.setFont(font)
            painter.setPen(QColor(color))
            shown = QFontMetrics(font).elidedText(text, mode, int(room.width()))
            if font is bold:
                shown = isolate(shown)
            painter.drawText(room, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class TargetsView(QListView):
    """Shows targets; one is chosen by mouse or keys.

    Signals:
        chosen: the `Compared` that is chosen now, or None.
    """

    chosen = Signal(object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("items")
        self.targets = TargetsModel(wording)
        self.setModel(self.targets)
        self.setItemDelegate(TargetsDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_targets(self, shown: tuple[Compared, ...], names: tuple[str, str]) -> None:
        """Show targets; the one that was chosen stays so, else it is the first."""
        before = self.currentIndex().data(COMPARED)
        self.targets.show_targets(shown, names)
        place = next((number for number, one in enumerate(shown) if one is before), 0)
        if shown:
            self.setCurrentIndex(self.targets.index(place))
        else:
            self.chosen.emit(None)

    def _on_current(self, current: QModelIndex) -> None:
        self.chosen.emit(current.data(COMPARED))

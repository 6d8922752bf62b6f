"""Two results side by side: the first difference in a sentence, what to know of it, and the facts in three columns."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from app.gui.icons import MarkIcon, paint_differs
from app.gui.labels import Column, Heading, Line, PlainLabel, clear, show_in, tooltip
from app.gui.theme import colors_now
from app.model.explanation import ComparedPart, ComparedRow, ExplainedComparison
from app.picture.marks import Mark

translate = QCoreApplication.translate
SHARES = (0, 30, 35, 35)  # of the width: the sign as wide as it is, the fact, the two values


class DiffersIcon(QWidget):
    """The sign "is not equal to"; a word says it too."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        """Make a square of `size` pixels."""
        super().__init__(parent)
        self.setFixedSize(size, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: object) -> None:
        """Paint the sign over the whole square."""
        with QPainter(self) as painter:
            paint_differs(painter, QRectF(self.rect()), colors_now().amber)


class ComparisonHead(QWidget):
    """What comes first: a sign, the first difference or how many targets differ, and what has to be known of it."""

    def __init__(self, size: float, parent: QWidget | None = None) -> None:
        """Show the headline `size` times as large as other text."""
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(13)
        sign = round(self.fontMetrics().height() * size * 1.15)
        self._differs, self._mark = DiffersIcon(sign), MarkIcon(sign)
        layout.addWidget(self._differs, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        texts = Column(spacing=5)
        self.headline = PlainLabel(wrap=True).sized(size, bold=True)
        self.target = PlainLabel(wrap=True, muted=True)
        texts.addWidget(self.headline)
        texts.addWidget(self.target)
        self._notes = Column(spacing=4)
        texts.addLayout(self._notes)
        layout.addLayout(texts, 1)

    def show_head(self, headline: str, target: str, notes: Sequence[str], mark: Mark | None) -> None:
        """Show it with a sign, the one of a difference without."""
        self.headline.setText(headline)
        self.target.setText(target)
        self.target.setVisible(bool(target))
        self._differs.setVisible(mark is None)
        self._mark.setVisible(mark is not None)
        if mark is not None:
            self._mark.show_mark(mark)
        clear(self._notes)
        for note in notes:
            show_in(self._notes, PlainLabel(note, wrap=True))


class ComparisonTable(QScrollArea):
    """The facts of two results: what it is, one value, the other; what differs has a sign and a bold name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys scroll it
        content = QWidget()
        content.setObjectName("content")
        self._column = Column(content, spacing=14)
        self._column.setContentsMargins(0, 4, 0, 12)
        self.head = ComparisonHead(1.2)
        self.head.hide()
        self._column.addWidget(self.head)
        self._body = Column(spacing=0)
        self._column.addLayout(self._body)
        self._column.addStretch(1)
        self.setWidget(content)

    def show_comparison(self, said: ExplainedComparison, names: tuple[str, str], *, everything: bool) -> None:
        """Show what differs; with `everything` also what is the same."""
        self._empty()
        grid = _grid()
        for part in said.parts:
            rows = [row for row in part.rows if everything or row.marked]
            if rows:
                _add_part(grid, part, rows, names)
        if not grid.count():
            nothing = translate("Compare", "No single fact differs. “Everything” shows what was compared.")
            show_in(self._body, PlainLabel(nothing, wrap=True, muted=True))
        box = QWidget()
        box.setLayout(grid)
        show_in(self._body, box)

    def put_first(self, widget: QWidget) -> None:
        """Let a widget of somebody else scroll above the facts."""
        if self._column.itemAt(0).widget() is not widget:
            self._column.insertWidget(0, widget)

    def show_text(self, text: str) -> None:
        """Show a sentence in place of facts."""
        self._empty()
        if text:
            show_in(self._body, PlainLabel(text, wrap=True, muted=True))

    def retranslate(self) -> None:
        """Say in the language of now what does not depend on what is compared."""
        self.setAccessibleName(translate("Compare", "What was compared"))

    def _empty(self) -> None:
        self.widget().setUpdatesEnabled(False)
        clear(self._body)
        self.widget().setUpdatesEnabled(True)


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(7)
    for column, share in enumerate(SHARES):
        grid.setColumnStretch(column, share)
    return grid


def _add_part(grid: QGridLayout, part: ComparedPart, rows: Sequence[ComparedRow], names: tuple[str, str]) -> None:
    """Put a title, with the names of the two beside it, and its facts below what is there."""
    line = grid.rowCount()
    title = _sharing(Heading(part.title))
    title.setWordWrap(True)
    title.setContentsMargins(0, 12 if grid.count() else 0, 0, 0)
    grid.addWidget(title, line, 0, 1, 2)
    for column, name in enumerate(names, 2):
        grid.addWidget(_sharing(PlainLabel(name, wrap=True, muted=True)), line, column, Qt.AlignmentFlag.AlignBottom)
    grid.addWidget(Line(), line + 1, 0, 1, len(SHARES))
    for number, row in enumerate(rows, line + 2):
        _add_row(grid, number, row)


def _add_row(grid: QGridLayout, number: int, row: ComparedRow) -> None:
    top = Qt.AlignmentFlag.AlignTop
    label = _sharing(PlainLabel(row.label, wrap=True, muted=not row.marked))
    if row.marked:
        label.sized(1.0, bold=True)
        sign = DiffersIcon(label.fontMetrics().height())
        sign.setToolTip(tooltip(translate("Compare", "differs")))
        sign.setAccessibleName(translate("Compare", "differs"))
        grid.addWidget(sign, number, 0, top)
    grid.addWidget(label, number, 1, top)
    grid.addWidget(_sharing(PlainLabel(row.a, wrap=True)), number, 2, top)
    same = row.a == row.b and not row.marked
    #: In place of the second of two values that are equal
    value = translate("Compare", "the same") if same else row.b
    grid.addWidget(_sharing(PlainLabel(value, wrap=True, muted=same)), number, 3, top)


def _sharing(label: PlainLabel) -> PlainLabel:
    """Let a label take the width of its column, however much text it has."""
    policy = label.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    label.setSizePolicy(policy)
    return label

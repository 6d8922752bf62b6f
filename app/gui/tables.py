"""Small tables of facts: a title with Copy, a row of headings, cells that keep technical values in their own order."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from app.gui.code_pane import titled_row
from app.gui.icons import MarkIcon
from app.gui.labels import Column, Line, PlainLabel, technical
from app.gui.theme import fixed_font
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.words import Words
from app.picture.marks import Mark
from app.text import display_text

CELL_CHARACTERS = 4 * SHORT_TEXT_CHARACTERS
YIELDING_WIDTH = 110  # pixels; words in a cell take several lines before they need less


@dataclass(frozen=True)
class Cell:
    """One cell.

    Attributes:
        value: a technical value, foreign or not, shown in a fixed font and in its own order.
        text: words of the language of now, used when there is no value.
        mark: a sign before them.
    """

    value: str = ""
    text: str = ""
    mark: Mark | None = None

    @property
    def plain(self) -> str:
        """What is copied."""
        return self.value or self.text


class YieldingLabel(PlainLabel):
    """A text in one line where there is room for it, in several where there is not."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, wrap=True, parent=parent)
        self.setMinimumWidth(min(self.sizeHint().width(), YIELDING_WIDTH))
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, self.heightForWidth(width))


def table(title: str, heads: Sequence[str], rows: Sequence[Sequence[Cell]], words: Words, copied: str = "") -> QWidget:
    """Return a table whose last column takes the room that is left; Copy gives tabs between cells, or `copied`."""
    box = QWidget()
    layout = Column(box, spacing=4)
    text = copied or "\n".join("\t".join(line) for line in (heads, *((cell.plain for cell in row) for row in rows)))
    layout.addLayout(titled_row(title, text))
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(len(heads) - 1, 1)
    for column, head in enumerate(heads):
        grid.addWidget(PlainLabel(head, muted=True).sized(0.92), 0, column)
    grid.addWidget(Line(), 1, 0, 1, len(heads))
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            wide = column == len(heads) - 1
            grid.addWidget(_widget(cell, words, wrap=wide), number + 2, column, Qt.AlignmentFlag.AlignTop)
    layout.addLayout(grid)
    box.setAccessibleName(title)
    return box


def value_label(value: str, words: Words, *, wrap: bool = False) -> PlainLabel:
    """Return a technical value as a label in a fixed font."""
    label = PlainLabel(technical(display_text(value, CELL_CHARACTERS), words), wrap=wrap)
    label.setFont(fixed_font(label.font()))
    return label


def _widget(cell: Cell, words: Words, *, wrap: bool) -> QWidget:
    if cell.value:
        label = value_label(cell.value, words, wrap=wrap)
    else:
        label = PlainLabel(cell.text, wrap=True) if wrap else YieldingLabel(cell.text)
    if cell.mark is None:
        return label
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(7)
    icon = MarkIcon(label.fontMetrics().height())
    icon.show_mark(cell.mark)
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label, 1)
    return box

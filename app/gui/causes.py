"""The most likely causes, in order, each with how sure it is: a circle and a word."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.explanation import certainty_word
from app.gui.icons import CertaintyIcon
from app.gui.labels import Column, Heading, Line, PlainLabel, clear, show_in
from app.model.explanation import ExplainedCause
from app.model.words import Words


class Causes(QWidget):
    """The list of causes; hidden where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = Column(self, spacing=2)
        self._title = Heading()
        layout.addWidget(self._title)
        self._rows: QVBoxLayout = Column()
        layout.addLayout(self._rows)

    def show_causes(self, causes: tuple[ExplainedCause, ...], words: Words) -> None:
        """Show the causes of an explanation."""
        self._title.setText(QCoreApplication.translate("Page", "Most likely causes"))
        clear(self._rows)
        for number, cause in enumerate(causes):
            if number:
                show_in(self._rows, Line())
            show_in(self._rows, _row(cause, words))
        self.setVisible(bool(causes))


def _row(cause: ExplainedCause, words: Words) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 7, 0, 7)
    layout.setSpacing(12)
    texts = Column(spacing=3)
    title = Heading(cause.title)
    title.setWordWrap(True)
    texts.addWidget(title)
    texts.addWidget(PlainLabel(cause.detail, wrap=True, muted=True))
    layout.addLayout(texts, 1)
    side = QHBoxLayout()
    side.setSpacing(6)
    word = PlainLabel(certainty_word(cause.certainty, words), muted=True)
    side.addWidget(CertaintyIcon(cause.certainty, word.fontMetrics().height() - 2))
    side.addWidget(word)
    holder = Column()
    holder.addLayout(side)
    holder.addStretch(1)
    layout.addLayout(holder)
    layout.setAlignment(holder, Qt.AlignmentFlag.AlignTop)
    return row

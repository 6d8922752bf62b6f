"""What to do, in one card for everybody who can do something, each to be copied and sent on."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.explanation.fixes import fixes
from app.gui.labels import Column, CopyButton, Heading, PlainLabel, clear, fill
from app.model.explanation import Explanation
from app.model.words import Words

BULLET = "•"


class FixCards(QWidget):
    """The cards; a card without steps is left out, all of them where nobody has to do anything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = Column(self, spacing=8)
        self._title = Heading()
        layout.addWidget(self._title)
        self._cards = QGridLayout()
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(12)
        layout.addLayout(self._cards)
        self._shown: list[QFrame] = []
        self._below: bool | None = None  # whether the cards stand below each other

    def show_fixes(self, explanation: Explanation, words: Words, message: Callable[[tuple[str, ...]], str]) -> None:
        """Show the steps of an explanation; `message` makes the text to send out of the steps of one card."""
        self._title.setText(QCoreApplication.translate("Page", "What to do"))
        clear(self._cards)
        self._shown = []
        shown = fixes(explanation, words)
        self._shown = [_card(who, steps, message(steps)) for who, steps in shown]
        self._below = None
        self._place()
        self.setVisible(bool(shown))

    def minimumSizeHint(self) -> QSize:
        """Return room for the widest card: where there is no room beside it, the others stand below."""
        widest = max((card.minimumSizeHint().width() for card in self._shown), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards beside or below each other."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        needed = sum(card.minimumSizeHint().width() + self._cards.spacing() for card in self._shown)
        below = needed - self._cards.spacing() > self.width()
        if below is self._below:
            return
        self._below = below
        for number, card in enumerate(self._shown):
            self._cards.addWidget(card, number if below else 0, 0 if below else number)
            card.show()
        for column in range(4):
            self._cards.setColumnStretch(column, 1 if column < (1 if below else len(self._shown)) else 0)


def _card(who: str, steps: tuple[str, ...], message: str) -> QFrame:
    card = QFrame()
    card.setProperty("kind", "card")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(14, 8, 10, 14)
    layout.setSpacing(6)
    top = QHBoxLayout()
    title = Heading(who)
    title.setWordWrap(True)
    top.addWidget(title, 1)
    button = CopyButton()
    button.setText(QCoreApplication.translate("Page", "Copy"))
    button.setAccessibleName(fill(QCoreApplication.translate("Page", "Copy: {what}"), what=who))
    button.offer(message)
    top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    layout.addLayout(top)
    for step in steps:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.setContentsMargins(4, 0, 4, 0)
        row.addWidget(PlainLabel(BULLET), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(step, wrap=True), 1)
        layout.addLayout(row)
    layout.addStretch(1)
    return card

"""What to do, in one card for everybody who can do something, each to be copied and sent on."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.explanation.fixes import Fix, fixes_by_owner
from app.gui.labels import Column, CopyButton, Heading, PlainLabel, clear, fill, tooltip
from app.model.explanation import Explanation
from app.model.words import Words

translate = QCoreApplication.translate
BULLET = "•"


class FixCards(QWidget):
    """The cards; a card without steps is left out, all of them where nobody has to do anything.

    Signals:
        message_wanted: the message to an `Owner` shall be shown.
    """

    message_wanted = Signal(object)

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

    def show_fixes(
        self, explanation: Explanation, words: Words, message: Callable[[Fix], str], *, letters: bool = False
    ) -> None:
        """Show the steps of an explanation.

        `message` makes the text to copy of one card, "" for none; `letters`: those who can be written to get a button
        for that.
        """
        self._title.setText(translate("Page", "What to do"))
        clear(self._cards)
        self._shown = []
        shown = fixes_by_owner(explanation, words)
        self._shown = [self._card(fix, message(fix), letters) for fix in shown]
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

    def _card(self, fix: Fix, message: str, letters: bool) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(14, 8, 10, 14)
        layout.setSpacing(6)
        top = QHBoxLayout()
        title = Heading(fix.who)
        title.setWordWrap(True)
        top.addWidget(title, 1)
        if message:
            top.addWidget(_copy_button(fix.who, message), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        for step in fix.steps:
            row = QHBoxLayout()
            row.setSpacing(6)
            row.setContentsMargins(4, 0, 4, 0)
            row.addWidget(PlainLabel(BULLET), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(PlainLabel(step, wrap=True), 1)
            layout.addLayout(row)
        layout.addStretch(1)
        if letters and message and fix.owner is not None:
            layout.addWidget(self._message_button(fix), 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _message_button(self, fix: Fix) -> QPushButton:
        button = QPushButton(translate("Page", "Message …"))
        button.setProperty("kind", "link")
        button.setAccessibleName(fill(translate("Page", "Message to: {whom}"), whom=fix.who))
        tip = translate("Page", "Shows what is copied, and in which language: theirs may be another one than yours")
        button.setToolTip(tooltip(tip))
        button.clicked.connect(lambda: self.message_wanted.emit(fix.owner))
        return button


def _copy_button(who: str, message: str) -> CopyButton:
    button = CopyButton()
    button.setText(translate("Page", "Copy"))
    button.setAccessibleName(fill(translate("Page", "Copy: {what}"), what=who))
    button.offer(message)
    return button

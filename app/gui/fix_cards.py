"""What to do, in one card for everybody who can do something, each to be copied and sent on."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.gui.labels import Column, CopyButton, Heading, PlainLabel, clear, fill
from app.model.explanation import Explanation

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

    def show_fixes(self, explanation: Explanation, message: Callable[[tuple[str, ...]], str]) -> None:
        """Show the steps of an explanation; `message` makes the text to send out of the steps of one card."""
        self._title.setText(QCoreApplication.translate("Page", "What to do"))
        clear(self._cards)
        groups = (
            (QCoreApplication.translate("Page", "You"), explanation.for_you),
            (QCoreApplication.translate("Page", "Your network administrator"), explanation.for_admin),
            (QCoreApplication.translate("Page", "The server’s operator"), explanation.for_operator),
            (QCoreApplication.translate("Page", "Whoever gave you this program"), explanation.for_packager),
        )
        shown = [(who, steps) for who, steps in groups if steps]
        for column in range(4):
            self._cards.setColumnStretch(column, 1 if column < len(shown) else 0)
        for column, (who, steps) in enumerate(shown):
            card = _card(who, steps, message(steps))
            self._cards.addWidget(card, 0, column)
            card.show()
        self.setVisible(bool(shown))


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

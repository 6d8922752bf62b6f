"""One line that says what came of the last thing that somebody did in a dialog, in the language of now."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui.icons import MarkIcon
from app.gui.labels import PlainLabel
from app.picture.marks import Mark

BLINK_MS = 60


class ToldLine(QWidget):
    """A sign and a sentence; its room is kept, so that nothing moves when it appears."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worded: Callable[[], str] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._sign = MarkIcon(self.fontMetrics().height() + 1)
        self.text = PlainLabel(wrap=True)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        self.tell(None)

    def tell(self, worded: Callable[[], str] | None, mark: Mark = Mark.OK) -> None:
        """Say what `worded` gives, now and whenever the language changes; None says nothing."""
        self._worded = worded
        self._sign.setVisible(worded is not None)
        self._sign.show_mark(mark)
        self.retranslate()

    def say(self, worded: Callable[[], str]) -> None:
        """Say that something was done; after a moment of nothing, which shows that it was done once more."""
        self.tell(None)
        QTimer.singleShot(BLINK_MS, self, lambda: self.tell(worded))

    def retranslate(self) -> None:
        """Say it in the language of now."""
        self.text.setText(self._worded() if self._worded is not None else "")

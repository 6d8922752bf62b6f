"""What a plan expects of the test on the page, and whether it came out so, above the page."""

from PySide6.QtWidgets import QWidget

from app.gui.run_item import Item
from app.gui.run_words import told_text, verdict_mark
from app.gui.sign_line import SignLine
from app.gui.wording import Wording


class ExpectedLine(SignLine):
    """What is told of one target of a plan; not there where a plan says nothing of it."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._layout.setContentsMargins(26, 10, 26, 0)

    def show_item(self, item: Item | None) -> None:
        """Show what is told of a target."""
        told = told_text(item, self._wording) if item is not None else ""
        self.tell(told, verdict_mark(item) if item is not None else None)

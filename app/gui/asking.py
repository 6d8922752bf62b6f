"""Asks, in the background, what a text in the field is; the answer to the last question counts."""

from PySide6.QtCore import QObject, Signal

from app.gui.background import Background
from app.gui.pasted import TARGET, Kind, Read, may_be_more, read


class Asking(QObject):
    """Reads texts on threads: what reads error messages takes a while to load, and long texts take a while to read.

    Signals:
        answered: what the text asked about last is can be had from `ask` now.
        sorted_out: a text of several lines, what it is, and whether to go on with it at once.
    """

    answered = Signal()
    sorted_out = Signal(str, object, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._asked = ""
        self._known: tuple[str, Read] = ("", TARGET)

    def ask(self, text: str) -> Read | None:
        """Return what a text is; None where that takes a while: `answered` tells when to ask again."""
        self._asked = text
        if not may_be_more(text):
            return TARGET
        if text == self._known[0]:
            return self._known[1]
        self._background.do(lambda: read(text), lambda found: self._on_read(text, found))
        return None

    def sort_out(self, text: str, *, go_on: bool) -> None:
        """Find out what several lines are."""

        def tell(found: Read) -> None:
            self._known = (text, found)
            self.sorted_out.emit(text, found, go_on)

        self._background.do(lambda: read(text), tell)

    def _on_read(self, text: str, found: Read) -> None:
        if text == self._asked:
            # In the field, what it knows to be several targets is one text that is none.
            self._known = (text, Read(Kind.TARGET) if found.kind is Kind.LIST else found)
            self.answered.emit()

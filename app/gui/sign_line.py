"""A sign and a sentence beside it; not there while nothing is said."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui.icons import MarkIcon
from app.gui.labels import PlainLabel
from app.picture.marks import Mark


class SignLine(QWidget):
    """Says one thing, in one line or several."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._sign = MarkIcon(self.fontMetrics().height() + 1)
        self.text = PlainLabel(wrap=True)
        self._layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addWidget(self.text, 1)
        self.hide()

    def tell(self, text: str, mark: Mark | None) -> None:
        """Say this, with a sign or none; an empty text says nothing."""
        self.text.setText(text)
        self._sign.setVisible(mark is not None)
        if mark is not None:
            self._sign.show_mark(mark)
        self.setVisible(bool(text))

"""Says why a report file cannot be read. Nothing else has changed by it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.gui.fitted import fit
from app.gui.icons import MarkIcon
from app.gui.labels import Column, PlainLabel, clear, fill, show_in
from app.gui.opening import Unread
from app.gui.wording import Wording
from app.picture.marks import Mark

translate = QCoreApplication.translate
SHOWN = 6  # files; a folder full of them says no more


class UnreadDialog(QDialog):
    """Names the files, and for each the reason; further ones are added while it is open."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._unread: tuple[Unread, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 16)
        layout.setSpacing(12)
        top = QHBoxLayout()
        top.setSpacing(14)
        icon = MarkIcon(30)
        icon.show_mark(Mark.FAILED)
        top.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        self._texts = Column(spacing=5)
        top.addLayout(self._texts, 1)
        layout.addLayout(top)
        layout.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        self.close_button = QPushButton()
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        row.addWidget(self.close_button)
        layout.addLayout(row)
        self.setMinimumWidth(480)
        self.retranslate()

    def add(self, unread: tuple[Unread, ...]) -> None:
        """Show further files."""
        self._unread = (*self._unread, *(one for one in unread if one not in self._unread))[-SHOWN:]
        self.retranslate()

    def texts(self) -> list[str]:
        """Return what is said, line by line."""
        return [label.text() for label in self.findChildren(PlainLabel)]

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setWindowTitle(translate("Viewer", "Not opened"))
        self.close_button.setText(translate("Viewer", "Close"))
        clear(self._texts)
        for one in self._unread:
            if one.name:
                title = fill(translate("Viewer", "{file} cannot be opened"), file=one.name)
            else:
                title = translate("Viewer", "The report that was pasted cannot be read")
            show_in(self._texts, PlainLabel(title, wrap=True).sized(1.15, bold=True))
            show_in(self._texts, PlainLabel(one.text(self._wording.words), wrap=True))
        fit(self)

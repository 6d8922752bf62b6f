"""What changed since the same target last worked: the first thing on the page of a failure."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.explanation import change_text, moment
from app.gui.labels import Column, Heading, PlainLabel, clear, fill, show_in
from app.model.change import Change
from app.model.words import Words

BULLET = "•"


class ChangesStrip(QFrame):
    """A strip with one sentence for each change; hidden without any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        layout = Column(self, spacing=4)
        layout.setContentsMargins(14, 9, 14, 11)
        self._title = Heading()
        self._title.setWordWrap(True)
        layout.addWidget(self._title)
        self._rows = Column(spacing=3)
        layout.addLayout(self._rows)

    def show_changes(self, changes: tuple[Change, ...], since: datetime | None, words: Words) -> None:
        """Show the changes since the moment at which it last worked, if that is known."""
        title = QCoreApplication.translate("Page", "What changed since it last worked")
        if since is not None:
            #: {time}: a date and time
            template = QCoreApplication.translate("Page", "What changed since it last worked ({time})")
            title = fill(template, time=moment(since, words))
        self._title.setText(title)
        clear(self._rows)
        for change in changes:
            show_in(self._rows, _row(change_text(change, words)))
        self.setVisible(bool(changes))


def _row(text: str) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    layout.addWidget(PlainLabel(BULLET), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(PlainLabel(text, wrap=True), 1)
    return row

"""While a cause is looked for: the checks, whom each talks to, and how far it is. They are listed before they run."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.explanation.checks import check_text
from app.gui.check_words import state_text, touches_text
from app.gui.icons import MarkIcon
from app.gui.labels import Column, Heading, PlainLabel, clear, show_in
from app.model.events import PlannedCheck
from app.model.words import Words
from app.picture.marks import Mark

translate = QCoreApplication.translate
_MARKS = {"waiting": Mark.UNREACHED, "running": Mark.RUNNING, "done": Mark.OK}


class CheckList(QWidget):
    """The list; hidden where no check is planned."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = Column(self, spacing=8)
        self._title = Heading()
        layout.addWidget(self._title)
        self._rows = Column(spacing=6)
        layout.addLayout(self._rows)

    def show_checks(self, checks: Sequence[tuple[PlannedCheck, str]], words: Words) -> None:
        """Show planned checks, each with its state: waiting, running or done."""
        self._title.setText(translate("Check", "Looking for the cause"))
        clear(self._rows)
        for planned, state in checks:
            show_in(self._rows, _row(planned, state, words))
        self.setVisible(bool(checks))


def _row(planned: PlannedCheck, state: str, words: Words) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(9)
    icon = MarkIcon(row.fontMetrics().height() + 1)
    icon.show_mark(_MARKS.get(state, Mark.UNREACHED))
    layout.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(PlainLabel(check_text(planned.name, words)), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(PlainLabel(touches_text(planned.touches, planned.details), wrap=True, muted=True), 1)
    layout.addWidget(PlainLabel(state_text(state), muted=True), 0, Qt.AlignmentFlag.AlignTop)
    return row

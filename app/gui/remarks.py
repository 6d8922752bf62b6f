"""Further diagnoses of the same result, each in a line: what was noticed beside the leading one."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui.icons import MarkIcon
from app.gui.labels import Column, Heading, PlainLabel, clear, show_in
from app.model.explanation import Explanation
from app.picture.marks import MARK_OF_SEVERITY


class Remarks(QWidget):
    """The list; hidden where there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = Column(self, spacing=6)
        self._title = Heading()
        layout.addWidget(self._title)
        self._rows = Column(spacing=8)
        layout.addLayout(self._rows)

    def show_remarks(self, explanations: tuple[Explanation, ...]) -> None:
        """Show headline and sentence of each."""
        self._title.setText(QCoreApplication.translate("Page", "Also noticed"))
        clear(self._rows)
        for explanation in explanations:
            show_in(self._rows, _row(explanation))
        self.setVisible(bool(explanations))


def _row(explanation: Explanation) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(10)
    icon = MarkIcon(row.fontMetrics().height() + 3)
    icon.show_mark(MARK_OF_SEVERITY[explanation.severity])
    layout.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    texts = Column(spacing=2)
    texts.addWidget(PlainLabel(explanation.headline, wrap=True).sized(1.0, bold=True))
    texts.addWidget(PlainLabel(explanation.summary, wrap=True, muted=True))
    layout.addLayout(texts, 1)
    return row

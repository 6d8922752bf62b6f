"""The chips above the table of a run: all, not as expected, failed, with remarks, open, each with its count."""

from enum import Enum

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.flow_layout import FlowLayout
from app.gui.labels import fill
from app.gui.run_entry import RunEntry
from app.gui.run_item import Item
from app.gui.theme import scaled
from app.model.names import Severity

translate = QCoreApplication.translate
_KINDS = ((Severity.FAILURE, Severity.INTERNAL), (Severity.REMARK,))  # what is counted as failed, as a remark


class Show(Enum):
    """Which items are shown."""

    ALL = "all"
    UNEXPECTED = "unexpected"
    FAILED = "failed"
    REMARKS = "remarks"
    OPEN = "open"

    def wants(self, item: Item) -> bool:
        """Tell whether an item is shown."""
        if self is Show.ALL:
            return True
        if self is Show.UNEXPECTED:
            return item.unexpected
        if self is Show.FAILED:
            return item.failed
        return item.is_open if self is Show.OPEN else item.severity is Severity.REMARK


class _Chip(QPushButton):
    """A chip that keeps its width when it is pressed, and its text becomes bold by that."""

    def sizeHint(self) -> QSize:
        """Return room for the bold text."""
        usual, bold = self.fontMetrics(), QFontMetrics(scaled(self.font(), 1.0, bold=True))
        wider = bold.horizontalAdvance(self.text()) - usual.horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(0, wider), 0)


class RunFilter(QWidget):
    """The chips, one of them pressed; none while a card is.

    Signals:
        chosen: the kind of items that shall be shown.
    """

    chosen = Signal(Show)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = FlowLayout(self, spacing=8)
        self._choice = Show.ALL
        self.chips = {show: _Chip() for show in Show}
        for show, chip in self.chips.items():
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            chip.clicked.connect(lambda _checked, show=show: self._on_clicked(show))
            layout.addWidget(chip)

    def choose(self, show: Show) -> None:
        """Press a chip."""
        self._choice = show

    def show_counts(self, run: RunEntry, *, pressed: bool) -> None:
        """Say how many items each would show; `pressed` is false while a card decides."""
        texts = {
            Show.ALL: translate("Run", "All {count}"),
            Show.UNEXPECTED: translate("Run", "Not as expected {count}"),
            Show.FAILED: translate("Run", "Failed {count}"),
            Show.REMARKS: translate("Run", "With remarks {count}"),
            #: Targets that were not tested yet
            Show.OPEN: translate("Run", "Open {count}"),
        }
        failed, remarks = (sum(len(one.ids) for one in run.groups if one.severity in kinds) for kinds in _KINDS)
        counts = (run.total, run.unexpected, failed, remarks, run.total - run.tested)
        for (show, chip), count in zip(self.chips.items(), counts, strict=True):
            chip.setText(fill(texts[show], count=str(count)))
            chip.setChecked(pressed and show is self._choice)
            chip.setVisible(run.judged or show is not Show.UNEXPECTED)

    def _on_clicked(self, show: Show) -> None:
        self.choose(show)
        self.chosen.emit(show)

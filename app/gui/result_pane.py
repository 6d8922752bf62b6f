"""A result page, with the way back where it belongs to a run or a watch."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.gui.entries import Entry
from app.gui.expected_line import ExpectedLine
from app.gui.labels import button_text, fill, technical
from app.gui.result_page import ResultPage
from app.gui.rows import Row
from app.gui.run_entry import RunEntry
from app.gui.wording import Wording

translate = QCoreApplication.translate


class ResultPane(QWidget):
    """Shows one test.

    Attributes:
        owner: the run or watch that the test shown belongs to; None for a test of its own.

    Signals:
        back_wanted: the id of the row to go back to.
    """

    back_wanted = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.owner: Row | None = None
        self.page = ResultPage(wording)
        self.back = QPushButton()
        self.back.setProperty("kind", "small")
        self.back.clicked.connect(self._on_back)
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(26, 12, 26, 0)
        bar.addWidget(self.back)
        bar.addStretch(1)
        self.expected = ExpectedLine(wording)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self.expected)
        layout.addWidget(self.page, 1)

    def show_test(self, entry: Entry, owner: Row | None) -> None:
        """Show a test and whose it is."""
        self.owner = owner
        self._bar.setVisible(owner is not None)
        self._name_button()
        self.page.show_entry(entry)
        self.show_expected()

    def show_expected(self) -> None:
        """Show what a plan expects of the test, and whether it came out so."""
        entry = self.page.entry()
        run = self.owner if isinstance(self.owner, RunEntry) else None
        self.expected.show_item(run.item_of(entry.id) if run is not None and entry is not None else None)

    def show_own(self) -> None:
        """Show again what a person added to the test, wherever that was done."""
        entry = self.page.entry()
        if entry is not None:
            self.page.header.pin.setChecked(entry.pinned)
            self.page.header.note.setVisible(not entry.note)
            self.page.note.show_note(entry.title(), entry.note)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._name_button()
        self.show_expected()
        self.page.retranslate()

    def _name_button(self) -> None:
        title = technical(self.owner.title(), self._wording.words) if self.owner is not None else ""
        #: {row}: the name of a list of targets, or a host that is watched
        self.back.setText(button_text(fill(translate("Page", "Back to {row}"), row=title)))

    def _on_back(self) -> None:
        if self.owner is not None:
            self.back_wanted.emit(self.owner.id)

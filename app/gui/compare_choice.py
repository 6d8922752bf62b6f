"""What something is compared with: a choice of other results, or a report file that is opened for it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QWidget

from app.explanation import report_fault
from app.gui.background import Background
from app.gui.compared import Side, names_of, side_of
from app.gui.icons import MarkIcon
from app.gui.labels import Column, PlainLabel, fill
from app.gui.opening import NoReport, Opened, Unread, read_any
from app.gui.wording import Wording
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.report import ReportFault
from app.picture.marks import Mark
from app.text import display_text

translate = QCoreApplication.translate


class CompareChoice(QWidget):
    """Offers sides to compare `a` with, and the button for a file.

    Signals:
        chosen: the other `Side`.
    """

    chosen = Signal(object)

    def __init__(self, wording: Wording, a: Side, others: tuple[Side, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._a = a
        self._others = others
        self._unread: Unread | NoReport | None = None
        self._background = Background(self)
        self._alone = PlainLabel(wrap=True)
        self._with = PlainLabel()
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(16)
        self.box.activated.connect(self._on_activated)
        self.open_button = QPushButton()
        self.open_button.setAutoDefault(False)
        self.open_button.clicked.connect(self._ask_for_file)
        self.problem = PlainLabel(wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = Column(self, spacing=12)
        layout.addWidget(self._alone)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._with)
        row.addWidget(self.box, 1)
        row.addWidget(self.open_button)
        row.addStretch(0)
        layout.addLayout(row)
        self._row = row
        self._fault_row = QWidget()
        fault = QHBoxLayout(self._fault_row)
        fault.setContentsMargins(0, 0, 0, 0)
        fault.setSpacing(10)
        sign = MarkIcon(self.fontMetrics().height() + 1)
        sign.show_mark(Mark.FAILED)
        fault.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        fault.addWidget(self.problem, 1)
        layout.addWidget(self._fault_row)

    def show_choice(self, b: Side | None) -> None:
        """Show everything in the language of now; `b` is the other side that is shown."""
        self.open_button.setText(translate("Compare", "Report from a file …"))
        self.box.setAccessibleName(translate("Compare", "Compare with"))
        self._with.setText(translate("Compare", "Compare with"))
        text = translate(
            "Compare",
            "There is nothing to compare it with yet. Test it again later, or open a report that somebody sent you.",
        )
        self._alone.setText(text)
        self._alone.setVisible(b is None)
        for part in (self._with, self.box):
            part.setVisible(b is not None)
        self._row.setStretch(self._row.count() - 1, 1 if b is None else 0)
        self.box.clear()
        for side in self._others:
            name = names_of(self._a, side, self._wording.words)[1]
            self.box.addItem(f"{name} · {side.said(self._wording)[1]}", side.id)
        if b is not None:
            self.box.setCurrentIndex(self.box.findData(b.id))
        self._show_fault()

    def open_file(self, file: Path) -> None:
        """Choose the report in a file, once it is read."""
        self._background.do(lambda: read_any(file), self._on_opened)

    def _show_fault(self) -> None:
        unread, words = self._unread, self._wording.words
        self._fault_row.setVisible(unread is not None)
        if unread is None:
            return
        if isinstance(unread, Unread):
            name, reason = unread.name, unread.text(words)
        else:
            name = display_text(unread.file.name, SHORT_TEXT_CHARACTERS)
            reason = report_fault(ReportFault.NOT_A_REPORT, words)
        #: A file that cannot be used, and why
        self.problem.setText(fill(translate("Compare", "{file}: {reason}"), file=name, reason=reason))

    def _on_opened(self, opened: Opened) -> None:
        if isinstance(opened, Unread | NoReport):
            self._unread = opened
            self._show_fault()
        elif (side := side_of(opened)) is not None:
            self._unread = None
            self._others = (side, *(one for one in self._others if one.id != side.id))
            self.chosen.emit(side)

    def _on_activated(self, place: int) -> None:
        self._unread = None
        self._show_fault()
        self.chosen.emit(next(side for side in self._others if side.id == self.box.itemData(place)))

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, translate("Compare", "Open a report"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        every = translate("List", "All files")
        dialog.setNameFilters([f"{translate('Compare', 'Reports')} (*.json)", f"{every} (*)"])
        dialog.fileSelected.connect(lambda chosen: self.open_file(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

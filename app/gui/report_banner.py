"""What stands above a page that comes from a report file: whose it is, what to know of it, and the test from here."""

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QWidget

from app.explanation.reports import made_text, notices
from app.gui.fold_button import FoldButton
from app.gui.icons import MarkIcon
from app.gui.labels import Column, Heading, PlainLabel, clear, fill, show_in, tooltip
from app.gui.note_line import NoteIcon
from app.gui.report_entry import Origin
from app.gui.wording import Wording
from app.model.report import ReportedResult
from app.picture.marks import Mark
from app.report.text import origin_lines
from app.report.verdicts import expected_lines

translate = QCoreApplication.translate
_replace = msgspec.structs.replace
_SHARE = 3  # the banner takes at most this part of the height of the window, or what so many lines need
_LINES = 3


class ReportBanner(QFrame):
    """Shows the `Origin` of a row, whatever page of it is open.

    Signals:
        again_wanted: the same shall be tested from here.
    """

    again_wanted = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._origin: Origin | None = None
        self._one: ReportedResult | None = None
        self.setProperty("kind", "card")
        layout = Column(self, spacing=4)
        layout.setContentsMargins(14, 9, 14, 9)
        top = QHBoxLayout()
        top.setSpacing(9)
        self.title = Heading()
        self.title.setWordWrap(True)
        self.title.setMinimumWidth(1)
        self.again = QPushButton()
        self.again.setProperty("kind", "small")
        self.again.clicked.connect(self.again_wanted)
        top.addWidget(NoteIcon(), 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.title, 1)
        top.addWidget(self.again)
        layout.addLayout(top)
        self._lines = Column(spacing=3)
        layout.addLayout(self._lines)
        self.fold = FoldButton()
        self.fold.toggled.connect(self._show)
        layout.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeading)
        content = QWidget()
        self._details = Column(content, spacing=3)
        self.details = QScrollArea()
        self.details.setWidgetResizable(True)
        self.details.setFrameShape(QFrame.Shape.NoFrame)
        self.details.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.details.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys scroll it
        self.details.setFixedHeight(0)
        self.details.setWidget(content)
        for part in (content, self.details.viewport()):  # the card shines through
            part.setAutoFillBackground(False)
        layout.addWidget(self.details)

    def show_origin(self, origin: Origin, one: ReportedResult | None) -> None:
        """Show where something comes from; `one` is the result that is on the page, None for all of a report."""
        if origin is self._origin and one == self._one:
            return
        if origin is not self._origin:
            self.fold.setChecked(False)
        self._origin, self._one = origin, one
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setAccessibleName(translate("Viewer", "Report"))
        self.details.setAccessibleName(translate("Viewer", "Report"))
        self.again.setText(translate("Viewer", "Test the same from here …"))
        self.fold.show_texts(translate("Viewer", "About this report"), "")
        self._show()

    def texts(self) -> list[str]:
        """Return what is said, line by line."""
        return [label.text() for label in self.findChildren(PlainLabel)]

    def _show(self) -> None:
        origin = self._origin
        if origin is None:
            return
        words = self._wording.words
        self.title.setText(
            translate("Viewer", "Not made on this computer")
            if origin.foreign
            else translate("Viewer", "From a report that was made on this computer")
        )
        self.again.setEnabled(not origin.report.aliases)
        tip = aliases_text() if origin.report.aliases else translate("Viewer", "Asks first; until then nothing is sent")
        self.again.setToolTip(tooltip(tip))
        clear(self._lines)
        show_in(self._lines, PlainLabel(made_text(origin.report, words), wrap=True, muted=True))
        known = origin.report if self._one is not None else _replace(origin.report, contact="")  # a run's page has it
        for number, text in enumerate(notices(known, words)):
            show_in(self._lines, _line(text, warning=number == 0 and known.damaged))
        for text in expected_lines(self._one, words) if self._one is not None else ():
            show_in(self._lines, PlainLabel(text, wrap=True))
        clear(self._details)
        if self.fold.isChecked():
            for text in self._told():
                show_in(self._details, PlainLabel(text, wrap=True, muted=True))
        self.details.setVisible(self.fold.isChecked())
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the height of the window from now on."""
        super().showEvent(event)
        self.window().installEventFilter(self)  # the same one again is not taken twice
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the height of the window."""
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Leave most of the height to the page: what is unfolded scrolls where it needs more than its share."""
        layout = self.layout()
        if not self.fold.isChecked() or layout is None:
            return
        margins, width = layout.contentsMargins(), self.width()
        room = width - margins.left() - margins.right()
        wanted = max(self._details.heightForWidth(room), 0)  # -1: nothing is in it
        above = layout.heightForWidth(width) - self.details.minimumHeight()
        least = _LINES * self.fontMetrics().lineSpacing()
        most = max(self.window().height() // _SHARE - above, least)
        self.details.setFixedHeight(min(wanted, most))

    def _told(self) -> list[str]:
        origin = self._origin
        assert origin is not None
        lines = list(origin_lines(origin.report, self._wording.words))
        if origin.file:
            lines.insert(0, fill(translate("Viewer", "File: {file}"), file=origin.file))
        if origin.foreign:
            lines.append(translate("Viewer", "Nothing in a report proves who made it."))
        return lines


def aliases_text() -> str:
    """Return why nothing of a report with aliases can be tested, in the language of now."""
    return translate("Viewer", "This report names no real hosts, so what it holds cannot be tested from here.")


def _line(text: str, *, warning: bool) -> QWidget:
    if not warning:
        return PlainLabel(text, wrap=True)
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    sign = MarkIcon(row.fontMetrics().height() + 1)
    sign.show_mark(Mark.REMARK)
    layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(PlainLabel(text, wrap=True), 1)
    return row

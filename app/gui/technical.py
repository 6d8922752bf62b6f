"""Technical details: the ladder of exceptions, addresses, certificates, headers, and everything as text to copy.

Built when it is unfolded, not before: most people never look, and a list is walked through quickly.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QWidget

from app.document import encode
from app.explanation import moment
from app.gui.focus_order import arrange
from app.gui.fold_button import FoldButton
from app.gui.icons import MarkIcon
from app.gui.labels import Column, CopyButton, Heading, Line, PlainLabel, clear, show_in, technical, time_text
from app.gui.ladder import ladder
from app.gui.raw_text import header_lines, raw_text
from app.gui.theme import fixed_font
from app.gui.waterfall import MARK_OF_STEP
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.attempt import Attempt
from app.model.facts import CertificateFacts, ConnectFacts, TlsFacts
from app.model.names import StepOutcome
from app.model.result import Result
from app.model.words import Words
from app.target import endpoint
from app.text import display_text

translate = QCoreApplication.translate
LINES_SHOWN = 14


class Technical(QWidget):
    """The foldable part at the end of the page.

    Signals:
        folded: whether a person unfolded it (True) or folded it.
    """

    folded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: Result | None = None
        self._words: Words | None = None
        layout = Column(self, spacing=6)
        layout.addWidget(Line())
        self._button = FoldButton()
        self._button.clicked.connect(self._on_clicked)
        layout.addWidget(self._button)
        self._content = Column(spacing=14)
        layout.addLayout(self._content)

    def show_result(self, result: Result, words: Words) -> None:
        """Show the details of a result, if they are unfolded now or later."""
        self._result, self._words = result, words
        failed = bool(result.attempts) and result.attempts[-1].failure is not None
        self._button.show_texts(
            translate("Page", "Technical details"),
            translate("Page", "The exception that was caught") if failed else "",
        )
        self._fill()

    def unfold(self, opened: bool) -> None:
        """Fold or unfold without telling anybody."""
        self._button.setChecked(opened)
        self._fill()

    def _on_clicked(self, opened: bool) -> None:
        self._fill()
        self.folded.emit(opened)

    def _fill(self) -> None:
        clear(self._content)
        if self._result is None or self._words is None or not self._button.isChecked():
            return
        result, words = self._result, self._words
        if (rungs := ladder(result, words)) is not None:
            show_in(self._content, rungs)
        if result.attempts:
            attempt = result.attempts[-1]
            self._add(translate("Page", "Addresses"), _addresses(attempt, words))
            self._add(translate("Page", "Certificates, as the server sent them"), _certificates(attempt, words))
            self._add(translate("Page", "What the server answered"), _text(header_lines(attempt)))
        self._add(translate("Page", "Everything as text"), _raw(result))
        arrange(self)

    def _add(self, title: str, widget: QWidget | None) -> None:
        if widget is None:
            return
        part = QWidget()
        layout = Column(part, spacing=6)
        layout.addWidget(Heading(title))
        layout.addWidget(widget)
        if not widget.accessibleName():
            widget.setAccessibleName(title)
        show_in(self._content, part)


def _addresses(attempt: Attempt, words: Words) -> QWidget | None:
    steps = [(step, step.facts) for step in attempt.steps if isinstance(step.facts, ConnectFacts)]
    if not steps:
        return None
    table = QWidget()
    grid = _grid(table)
    outcomes = {
        StepOutcome.OK: translate("Page", "connected"),
        StepOutcome.FAILED: translate("Page", "failed"),
        StepOutcome.DEADLINE: translate("Page", "no answer in time"),
        StepOutcome.CANCELLED: translate("Page", "stopped"),
    }
    for row, (step, facts) in enumerate(steps):
        size = table.fontMetrics().height()
        icon = MarkIcon(size)
        icon.show_mark(MARK_OF_STEP[step.outcome])
        grid.addWidget(icon, row, 0)
        grid.addWidget(_fixed(endpoint(facts.address, facts.port), words), row, 1)
        code = technical(display_text(facts.code, SHORT_TEXT_CHARACTERS), words)
        said = f"{outcomes[step.outcome]} · {code}" if facts.code else outcomes[step.outcome]
        grid.addWidget(PlainLabel(said, muted=True), row, 2)
        grid.addWidget(PlainLabel(time_text(step.seconds, words)), row, 3)
    return table


def _certificates(attempt: Attempt, words: Words) -> QWidget | None:
    chains = [step.facts.chain for step in attempt.steps if isinstance(step.facts, TlsFacts) and step.facts.chain]
    if not chains:
        return None
    table = QWidget()
    layout = Column(table, spacing=10)
    for number, certificate in enumerate(chains[-1]):
        if number:
            layout.addWidget(Line())
        layout.addWidget(_certificate(certificate, words))
    return table


def _certificate(certificate: CertificateFacts, words: Words) -> QWidget:
    table = QWidget()
    grid = _grid(table)
    rows = (
        (translate("Page", "Issued to"), certificate.subject),
        (translate("Page", "Valid for"), ", ".join(certificate.names)),
        (translate("Page", "Issued by"), certificate.issuer),
        (translate("Page", "Valid from"), moment(certificate.not_before, words)),
        (translate("Page", "Valid until"), moment(certificate.not_after, words)),
        (translate("Page", "Key"), certificate.key),
        (translate("Page", "Signature"), certificate.signature),
        (translate("Page", "SHA-256"), certificate.sha256),
    )
    for row, (name, value) in enumerate((name, value) for name, value in rows if value):
        grid.addWidget(PlainLabel(name, muted=True), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_fixed(value, words, wrap=True), row, 1)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(4, 0)
    return table


def _raw(result: Result) -> QWidget:
    box = QWidget()
    layout = Column(box, spacing=6)
    text = raw_text(result)
    view = _text(text.splitlines())
    assert view is not None
    layout.addWidget(view)
    row = QHBoxLayout()
    for title, copied in (
        (translate("Page", "Copy as text"), text),
        (translate("Page", "Copy as JSON"), encode(result).decode()),
    ):
        button = CopyButton()
        button.setText(title)
        button.offer(copied)
        row.addWidget(button)
    row.addStretch(1)
    layout.addLayout(row)
    view.setAccessibleName(translate("Page", "Everything as text"))
    return box


def _text(lines: Sequence[str]) -> QPlainTextEdit | None:
    """Return a pane of raw lines, left to right in every language."""
    if not lines:
        return None
    pane = QPlainTextEdit()
    pane.setReadOnly(True)
    pane.setTabChangesFocus(True)
    pane.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    pane.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    pane.setFont(fixed_font(pane.font()))
    pane.setPlainText("\n".join(lines))
    pane.setFixedHeight(int((min(len(lines), LINES_SHOWN) + 2.5) * QFontMetricsF(pane.font()).lineSpacing()))
    return pane


def _fixed(text: str, words: Words, *, wrap: bool = False) -> PlainLabel:
    label = PlainLabel(technical(display_text(text, SHORT_TEXT_CHARACTERS * 4), words), wrap=wrap)
    label.setFont(fixed_font(label.font()))
    return label


def _grid(table: QWidget) -> QGridLayout:
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(4, 1)
    return grid

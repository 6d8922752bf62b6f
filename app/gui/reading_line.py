"""The line under the field: how the text was understood and what was repaired, or why it cannot be tested."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.gui.flow_layout import FlowLayout
from app.gui.icons import MarkIcon
from app.gui.labels import Column, ElidedLabel, PlainLabel, button_text, clear, fill, show_in, tooltip
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.names import Kind, NoteCode, Protocol
from app.model.target import InputProblem, Note, Target
from app.model.words import Words
from app.picture.marks import Mark
from app.text import display_text, isolate

if TYPE_CHECKING:
    from app.lookup import Lookup

translate = QCoreApplication.translate
KIND_NAMES = {Kind.TCP: "TCP", Kind.TLS: "TLS", Kind.HTTP: "HTTP", Kind.HTTPS: "HTTPS"}


class ReadingLine(QWidget):
    """Says how the input is read.

    Signals:
        kind_chosen: another protocol for the same text.
        reading_chosen: a repaired text for the field.
        height_changed: whether the line takes room now.
    """

    kind_chosen = Signal(object)
    reading_chosen = Signal(str)
    height_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problem = False
        layout = Column(self)
        layout.setContentsMargins(16, 4, 16, 8)
        self._content = Column(spacing=4)
        layout.addLayout(self._content)
        self.setVisible(False)

    def shows_problem(self) -> bool:
        """Return whether a problem stands here."""
        return self._problem

    def show_nothing(self, *, keep_height: bool = False) -> None:
        """Say nothing; with `keep_height` nothing below moves for the moment."""
        self._problem = False
        clear(self._content)
        if keep_height and self.isVisible():
            show_in(self._content, PlainLabel(" "))
        else:
            self.setVisible(False)

    def setVisible(self, visible: bool) -> None:
        """Show or hide the line and tell of it."""
        super().setVisible(visible)
        self.height_changed.emit(visible)

    def show_target(
        self, target: Target, others: tuple[tuple[Protocol, Target], ...], words: Words, *, practice: bool
    ) -> None:
        """Say what would be tested, with the other kinds one click away."""
        self._problem = False
        clear(self._content)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        reading = fill(
            translate("Input", "{protocol} on port {port}"), protocol=KIND_NAMES[target.kind], port=str(target.port)
        )
        row.addWidget(PlainLabel(reading))
        row.addSpacing(8)
        if others:
            #: Between the protocol that will be used and buttons with the names of other protocols.
            row.addWidget(PlainLabel(translate("Input", "or"), muted=True))
        for protocol, other in others:
            row.addWidget(self._other(protocol, other))
        # That a protocol was added is what the line itself says.
        notes = _notes([note for note in target.notes if note.code is not NoteCode.SCHEME_ADDED], words)
        if practice:
            notes.insert(0, translate("Input", "A practice target, tested with its own options."))
        row.addSpacing(12)
        row.addWidget(ElidedLabel(" ".join(notes), muted=True), 1)
        show_in(self._content, line)
        self.setVisible(True)

    def show_problem(self, problem: InputProblem, readings: tuple[str, ...], words: Words) -> None:
        """Say why the text cannot be tested, and offer the `readings`: what may have been meant, in full."""
        from app.diagnosis import from_input  # behind it stand all cases; the window is painted before
        from app.explanation import explain

        self._problem = True
        clear(self._content)
        explanation = explain(from_input(problem), words)
        show_in(self._content, self._said(Mark.FAILED, explanation.headline, explanation.summary))
        if readings:
            choices = QWidget()
            flow = FlowLayout(choices)
            flow.addWidget(PlainLabel(translate("Input", "Did you mean:"), muted=True))
            for shown, text in zip(problem.readings, readings, strict=False):
                flow.addWidget(self._reading(shown.text, text))
            show_in(self._content, choices)
        self.setVisible(True)

    def show_error(self, found: "Lookup") -> None:
        """Say that the text is an error message, and what of it was recognised."""
        from app.lookup import Source  # as above; it was imported to find this

        self._problem = False
        clear(self._content)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        icon = MarkIcon(self.fontMetrics().height() + 2)
        icon.show_mark(Mark.TEXT)
        row.addWidget(icon)
        if found.source is Source.SHORT_CODE:
            what = translate("Input", "The short code of a result")
        else:
            what = translate("Input", "An error message")
        row.addWidget(PlainLabel(what))
        row.addSpacing(8)
        names = " · ".join(isolate(display_text(name, SHORT_TEXT_CHARACTERS)) for name in found.recognised)
        row.addWidget(ElidedLabel(names, muted=True), 1)
        show_in(self._content, line)
        self.setVisible(True)

    def show_unknown(self) -> None:
        """Say that the text is neither a target nor an error message that is known here, and what would help."""
        self._problem = True
        clear(self._content)
        help = translate(
            "Input",
            "Is it an error message? Paste all of it, with its codes and numbers: they say more than words. To test a "
            "server, enter its host, host:port or URL.",
        )
        show_in(self._content, self._said(Mark.REMARK, translate("Input", "This text was not recognised"), help))
        self.setVisible(True)

    def _said(self, mark: Mark, headline: str, sentence: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        icon = MarkIcon(self.fontMetrics().height() + 2)
        icon.show_mark(mark)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = Column(spacing=2)
        texts.addWidget(PlainLabel(headline, wrap=True).sized(1.0, bold=True))
        texts.addWidget(PlainLabel(sentence, wrap=True, muted=True))
        row.addLayout(texts, 1)
        return line

    def _other(self, protocol: Protocol, target: Target) -> QPushButton:
        name = KIND_NAMES[target.kind]
        button = QPushButton(name)
        button.setProperty("kind", "link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        hint = fill(
            translate("Input", "Test with {protocol} on port {port} instead"), protocol=name, port=str(target.port)
        )
        button.setAccessibleName(hint)
        button.setToolTip(tooltip(hint))
        button.clicked.connect(lambda: self.kind_chosen.emit(protocol))
        return button

    def _reading(self, masked: str, text: str) -> QPushButton:
        shown = display_text(masked, SHORT_TEXT_CHARACTERS)
        button = QPushButton(button_text(fill("{reading}", reading=shown)))
        button.setProperty("kind", "small")
        button.setAccessibleName(fill(translate("Input", "Use {text} instead"), text=shown))
        button.clicked.connect(lambda: self.reading_chosen.emit(text))
        return button


def _notes(notes: list[Note], words: Words) -> list[str]:
    if not notes:
        return []
    from app.explanation import note_text  # as above

    return [note_text(note, words) for note in notes]

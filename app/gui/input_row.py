"""The top row: target, port, protocol, options, the button that tests, and the language."""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.gui.asking import Asking
from app.gui.focus_order import arrange
from app.gui.labels import tooltip
from app.gui.pasted import TARGET, Kind, Read, is_plain_list
from app.gui.reading_line import ReadingLine
from app.gui.segments import Segments
from app.gui.target_field import TargetField
from app.gui.theme import scaled
from app.gui.wording import Wording
from app.model.names import Field, Protocol
from app.model.options import Options
from app.model.target import InputProblem, Target

if TYPE_CHECKING:
    from app.lookup import Lookup

translate = QCoreApplication.translate
SEGMENTS = (Protocol.AUTO, Protocol.TCP, Protocol.TLS, Protocol.HTTP)
BESIDE = 44  # pixels beside the text of the button
PAUSE_MS = 700  # a problem is told when typing pauses: every URL is wrong while it is being typed


class Typed(msgspec.Struct, frozen=True):
    """What stands in the row; equal texts mean the same test."""

    text: str
    port_text: str
    protocol: Protocol
    options: Options


class InputRow(QWidget):
    """Reads what is typed and says how it is understood; starts nothing itself.

    Signals:
        submitted: a target and its options shall be tested.
        explain_wanted: an error message that stands here shall be explained; given is what it says (`Lookup`).
        list_wanted: several targets were pasted.
        stopped: the test of what stands here shall be stopped.
        options_wanted: the options shall be shown.
        edited: what stands here has changed.
    """

    submitted = Signal(object, object)
    explain_wanted = Signal(object)
    list_wanted = Signal(str)
    stopped = Signal()
    options_wanted = Signal()
    edited = Signal()

    def __init__(self, wording: Wording, reading_line: ReadingLine, language_button: QWidget) -> None:
        super().__init__()
        self._options = Options()
        self._practice: Options | None = None  # of the practice target in the field, until it is edited
        self._port_typed = False
        self._busy = False
        self._asking = Asking(self)
        self._read_as: Read | None = TARGET  # what stands in the field; None until that is found out
        self._follow = True  # the port, once it is
        self._tell_soon = False  # what is wrong
        self._go_on = False  # and test or explain it
        self._line = reading_line
        self._language = language_button
        self._wording = wording
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._tell_problem)
        self.field = TargetField()
        self.port = TargetField()
        self.protocols = Segments(("", "TCP", "TLS", "HTTP"))
        self._protocol = Protocol.AUTO
        self.options_button = QPushButton()
        self.button = QPushButton()
        self.button.setProperty("kind", "primary")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 0)
        layout.setSpacing(8)
        layout.addWidget(self.field, 1)
        for widget in (self.port, self.protocols, self.options_button, self.button, language_button):
            layout.addWidget(widget)
        self._reading: Target | InputProblem | None = None
        self._connect()

    def _connect(self) -> None:
        self.field.textEdited.connect(self._on_field_edited)
        self.port.textEdited.connect(self._on_port_edited)
        self.field.entered.connect(self.submit)
        self.field.lines_pasted.connect(self.take_lines)
        self._asking.answered.connect(self._on_answered)
        self._asking.sorted_out.connect(self._on_sorted_out)
        self.port.entered.connect(self.submit)
        self.protocols.chosen.connect(self._on_segment)
        self.options_button.clicked.connect(self.options_wanted)
        self.button.clicked.connect(self._on_button)
        self._line.kind_chosen.connect(self._on_kind)
        self._line.reading_chosen.connect(self._on_reading)

    @property
    def reading(self) -> Target | InputProblem:
        """How what stands here is understood."""
        if self._reading is None:
            from app.target import parse  # its patterns take a while to compile; the window is painted before

            self._reading = parse(self.field.text(), self._port_text(), self._protocol)
        return self._reading

    @property
    def error(self) -> "Lookup | None":
        """What the error message says that stands here; None for anything else."""
        return self._read_as.found if self._read_as is not None else None

    def typed(self) -> Typed:
        """Return what stands here."""
        return Typed(self.field.text(), self._port_text(), self._protocol, self.options())

    def options(self) -> Options:
        """Return the options of the test that would be made now."""
        chosen = self._practice if self._practice is not None else self._options
        return msgspec.structs.replace(chosen, protocol=self._protocol)

    def set_options(self, options: Options) -> None:
        """Set the options of further tests."""
        self._options = options
        self.options_button.setText(self._options_text())
        self.edited.emit()

    def put(self, text: str, practice: Options | None = None) -> None:
        """Put a text into the field, as if it had been typed; `practice` are the options that belong to it."""
        self.field.setText(text)
        self.port.clear()
        self._port_typed = False
        self._practice = practice
        self._protocol = Protocol.AUTO
        self._go_on = False
        self._read()
        self._tell_problem()

    def take_lines(self, text: str, *, go_on: bool = False) -> None:
        """Put an error message of several lines into the field, or tell of a list; `go_on` explains it at once."""
        if is_plain_list(text):
            self.list_wanted.emit(text)
        else:
            self._asking.sort_out(text, go_on=go_on)

    def show_busy(self, busy: bool) -> None:
        """Show whether what stands here is being tested."""
        if busy is not self._busy:
            self._busy = busy
            self._name_button()

    def submit(self) -> None:
        """Ask for a test of what stands here, or for its explanation; where neither can be, show the place instead."""
        self._read()
        self._go_on = self._read_as is None
        if self._go_on:
            return
        if self.error is not None:
            self.explain_wanted.emit(self.error)
            return
        if isinstance(self.reading, Target):
            if not self._busy:
                self.submitted.emit(self.reading, self.options())
            return
        self._tell_problem()
        problem = self.reading
        if self._is_words():
            self.field.setFocus()
            return
        (self.port if problem.field is Field.PORT else self.field).select_place(problem.start, problem.end)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.field.setPlaceholderText(translate("Input", "Host, host:port, URL or error message"))
        self.field.setAccessibleName(translate("Input", "Host, host:port, URL or error message"))
        self.field.setToolTip(tooltip(translate("Input", "What to test or to explain (Ctrl+L)")))
        self.port.setPlaceholderText(translate("Input", "Port"))
        self.port.setAccessibleName(translate("Input", "Port"))
        self.protocols.setAccessibleName(translate("Input", "Protocol"))
        self.options_button.setText(self._options_text())
        self.options_button.setAccessibleName(translate("Input", "Options"))
        self.options_button.setToolTip(tooltip(translate("Input", "How tests are made (Ctrl+,)")))
        self._name_segments()
        self._name_button()
        for control in (self.field, self.port, self.protocols, self.options_button, self.button, self._language):
            control.setFixedHeight(self.fontMetrics().height() + 20)
        self.port.setFixedWidth(self.port.fontMetrics().horizontalAdvance("000000") + 32)
        self._show_reading()

    def _options_text(self) -> str:
        text = translate("Input", "Options")
        return text if self._options == Options() else f"{text} •"

    def _name_segments(self) -> None:
        last = "HTTPS" if self._protocol is Protocol.HTTPS else "HTTP"
        texts = (translate("Input", "Automatic"), "TCP", "TLS", last)
        names = (translate("Input", "Protocol: automatic"), "TCP", "TLS", last)
        self.protocols.name_parts(texts, names)
        self.protocols.choose(3 if self._protocol is Protocol.HTTPS else SEGMENTS.index(self._protocol))

    def _name_button(self) -> None:
        texts = (translate("Input", "Test"), translate("Input", "Cancel"), translate("Input", "Explain"))
        now = 2 if self.error is not None else int(self._busy)
        self.button.setText(texts[now])
        self.button.setAccessibleName(texts[now])
        bold = QFontMetrics(scaled(self.button.font(), 1.0, bold=True))
        widest = max(bold.horizontalAdvance(text) for text in texts)
        self.button.setMinimumWidth(widest + BESIDE)  # the row keeps still when the text changes
        hints = (
            translate("Input", "Test this target (Enter)"),
            translate("Input", "Stop this test (Esc)"),
            translate("Input", "Explain this error message (Enter)"),
        )
        self.button.setToolTip(tooltip(hints[now]))

    def _port_text(self) -> str:
        return self.port.text() if self._port_typed else ""

    def _on_field_edited(self) -> None:
        self._practice = None
        self._go_on = self._tell_soon = False
        if not self.field.text():  # begun anew: what belonged to the last target goes with it
            self._port_typed = False
            self._protocol = Protocol.AUTO
        self._read()

    def _on_port_edited(self) -> None:
        self._practice = None
        self._go_on = False
        self._port_typed = bool(self.port.text())
        self._read(follow=self._port_typed)

    def _on_segment(self, number: int) -> None:
        self._protocol = SEGMENTS[number]
        self._read()

    def _on_kind(self, protocol: Protocol) -> None:
        self._protocol = protocol
        self._read()
        self.field.setFocus()

    def _on_reading(self, text: str) -> None:
        practice = self._practice
        self.put(text, practice)
        self.field.setFocus()

    def _on_button(self) -> None:
        if self._busy and self.error is None:
            self.stopped.emit()
        else:
            self.submit()

    def _read(self, *, follow: bool = True) -> None:
        self._reading = None
        self._follow = follow
        self._read_as = self._asking.ask(self.field.text())
        if self._read_as is not None:
            self._settle()
            return
        self._pause.stop()  # what stands below stays until it is known what stands here
        self.field.mark(0, 0)
        self.edited.emit()

    def _settle(self) -> None:
        if not self._port_typed and self._follow:
            is_target = self.error is None and isinstance(self.reading, Target)
            self.port.setText(str(self.reading.port) if is_target else "")
        self._name_segments()
        self._name_button()
        self._show_reading()
        self.edited.emit()

    def _on_answered(self) -> None:
        self._read_as = self._asking.ask(self.field.text())
        if self._read_as is None:
            return
        self._settle()
        if self._tell_soon:
            self._tell_problem()
        if self._go_on:
            self.submit()

    def _on_sorted_out(self, text: str, found: Read, go_on: bool) -> None:
        if found.kind is Kind.LIST:
            self.list_wanted.emit(text)
            return
        self.put(text)
        self.field.setCursorPosition(0)
        if go_on:
            self.submit()

    def _is_words(self) -> bool:
        return self._read_as is not None and self._read_as.kind is Kind.WORDS

    def _show_reading(self) -> None:
        self.field.mark(0, 0)
        if self._read_as is None:
            return
        if not self.field.text() and not self._port_text():
            self._pause.stop()
            self._show_wrong(None)
            self._line.show_nothing()
        elif self.error is not None:
            self._pause.stop()
            self._show_wrong(None)
            self._line.show_error(self.error)
        elif not self._is_words() and isinstance(self.reading, Target):
            from app.target import other_kinds  # as above

            self._pause.stop()
            self._show_wrong(None)
            self._line.show_target(
                self.reading,
                other_kinds(self.field.text(), self._port_text(), self._protocol),
                self._wording.words,
                practice=self._practice is not None,
            )
            arrange(self, self._line)
        elif self._line.shows_problem():
            self._tell_problem()
        else:
            self._line.show_nothing(keep_height=True)
            self._pause.start()

    def _tell_problem(self) -> None:
        self._pause.stop()
        self._tell_soon = self._read_as is None
        if self._tell_soon or self.error is not None:
            return
        if self._is_words():
            self._show_wrong(None)
            self._line.show_unknown()
            return
        problem = self.reading
        if isinstance(problem, InputProblem):
            from app.target import full_readings  # as above

            wrong = self.port if problem.field is Field.PORT else self.field
            self._show_wrong(wrong)
            wrong.mark(problem.start, problem.end)
            readings = full_readings(self.field.text(), self._port_text(), self._protocol)
            self._line.show_problem(problem, readings, self._wording.words)
            arrange(self, self._line)

    def _show_wrong(self, wrong: QWidget | None) -> None:
        for field in (self.field, self.port):
            field.show_wrong(field is wrong)

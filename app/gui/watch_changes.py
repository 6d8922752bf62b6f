"""The list of what changed while a target was watched: time, sign, sentence and code; a line opens its test."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.gui.icons import MarkIcon
from app.gui.labels import Column, Heading, Line, PlainLabel, discard, show_in, technical, tooltip
from app.gui.plot_axis import clock, day_of
from app.gui.plot_card import dated
from app.gui.theme import fixed_font
from app.gui.watch_words import Noted
from app.gui.wording import Wording
from app.text import strip_isolates

translate = QCoreApplication.translate
SHOWN = 40  # lines; earlier changes are found in the plot


class Changes(QWidget):
    """The lines, oldest first, as in the plot.

    Signals:
        chosen: the number of the test that a line is about.
    """

    chosen = Signal(int)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._lines: list[ChangeLine] = []
        layout = Column(self, spacing=4)
        self._title = Heading()
        self._nothing = PlainLabel(muted=True, wrap=True)
        self._earlier = PlainLabel(muted=True, wrap=True)
        self._rows = Column()
        layout.addWidget(self._title)
        layout.addWidget(self._nothing)
        layout.addWidget(self._earlier)
        layout.addLayout(self._rows)

    def show_changes(self, noted: Sequence[Noted], *, more: bool) -> None:
        """Show these lines; `more` where there were earlier ones."""
        self._title.setText(translate("Watch", "What changed"))
        self._nothing.setText(translate("Watch", "Nothing has changed so far."))
        self._nothing.setVisible(not noted)
        self._earlier.setText(translate("Watch", "Only the latest changes are listed; the plot shows all of them."))
        self._earlier.setVisible(more)
        while len(self._lines) > len(noted):
            discard(self._lines.pop())
        for number, one in enumerate(noted):
            if number == len(self._lines):
                self._add()
            self._lines[number].show_change(one, day_of(noted[-1].time), self._wording)

    def lines(self) -> tuple["ChangeLine", ...]:
        """Return what is shown."""
        return tuple(self._lines)

    def _add(self) -> None:
        line = ChangeLine()
        line.clicked.connect(lambda: self.chosen.emit(line.number))
        self._lines.append(line)
        show_in(self._rows, line)


class ChangeLine(QPushButton):
    """A button over a whole line; its texts are labels, so that they wrap and mirror like all others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = 0  # of the test
        self.setProperty("kind", "row")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        whole = Column(self)
        layout = QHBoxLayout()
        layout.setContentsMargins(8, 7, 8, 7)
        layout.setSpacing(8)
        whole.addLayout(layout)
        whole.addWidget(Line())
        self._time = PlainLabel()
        self._time.setMinimumWidth(self.fontMetrics().horizontalAdvance("00:00:00") + 46)
        self._icon = MarkIcon(self.fontMetrics().height() + 1)
        self._text = PlainLabel(wrap=True)
        self._code = PlainLabel(muted=True)
        layout.addWidget(self._time, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        for label in (self._time, self._icon, self._text, self._code):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_change(self, noted: Noted, today: date, wording: Wording) -> None:
        """Show one change, with its day where that is not `today`."""
        self.number = noted.number
        when = clock(noted.time) if day_of(noted.time) == today else dated(day_of(noted.time), clock(noted.time))
        self._time.setText(technical(when, wording.words))
        self._icon.show_mark(noted.mark)
        self._text.setText(noted.text)
        self._code.setText(technical(noted.code, wording.words))
        self._code.setFont(fixed_font(self.font()))
        self._code.setVisible(bool(noted.code))
        told = (when, strip_isolates(noted.text), noted.code)
        self.setAccessibleName(", ".join(part for part in told if part))
        self.setToolTip(tooltip(translate("Watch", "Open this test")))

    def sizeHint(self) -> QSize:
        """Return the size of the labels."""
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size of the labels."""
        return self.layout().minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Long sentences take more lines in a narrow window."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the labels."""
        return self.layout().heightForWidth(width)

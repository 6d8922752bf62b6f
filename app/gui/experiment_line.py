"""On the page of an experiment: what was changed, and what came out before; a click leads back there."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.gui.entries import Entry
from app.gui.icons import MarkIcon
from app.gui.labels import PlainLabel, fill
from app.gui.trial_words import changed_text
from app.gui.wording import Wording
from app.limits import SHORT_TEXT_CHARACTERS
from app.text import display_text

translate = QCoreApplication.translate


class ExperimentLine(QWidget):
    """One line; hidden on the page of any other result.

    Signals:
        wanted: the id of the result that the experiment came from shall be shown.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._origin = ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._what = PlainLabel(wrap=True, muted=True)
        self._icon = MarkIcon(self.fontMetrics().height() + 1)
        self.back = QPushButton()
        self.back.setProperty("kind", "small")
        self.back.clicked.connect(lambda: self.wanted.emit(self._origin))
        layout.addWidget(self._what, 1)
        layout.addWidget(self._icon)
        layout.addWidget(self.back)

    def show_origin(self, entry: Entry, origin: Entry | None, wording: Wording) -> None:
        """Show what `entry` changed and, while it is still there, where it came from."""
        self.setVisible(entry.change is not None)
        if entry.change is None:
            return
        changed = changed_text(entry.change)
        for widget in (self._icon, self.back):
            widget.setVisible(origin is not None)
        if origin is None:
            self._what.setText(fill(translate("Page", "An experiment: {change}."), change=changed))
            return
        self._origin = origin.id
        self._icon.show_mark(origin.mark(wording))
        before = display_text(origin.short(wording), SHORT_TEXT_CHARACTERS)
        #: {change}: what was different, "IPv4 only"; {before}: what came out there, "Connection refused"
        template = translate("Page", "An experiment: {change}. Compared with the test before: {before}.")
        self._what.setText(fill(template, change=changed, before=before))

    def retranslate(self) -> None:
        """Name the button in the language of now."""
        self.back.setText(translate("Page", "Back to the test before"))

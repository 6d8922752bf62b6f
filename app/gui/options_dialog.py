"""How tests are made and how the window works: every choice with one line that says what it does."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.gui.focus_order import arrange
from app.gui.labels import Line
from app.gui.options_page import OptionsPage
from app.gui.options_program_page import ProgramPage
from app.gui.options_test_page import TestPage
from app.gui.options_way_pages import CertificatesPage, ProxyPage
from app.gui.segments import Segments
from app.gui.wording import Wording
from app.model.options import Options
from app.store.settings import Preferences

translate = QCoreApplication.translate


class OptionsDialog(QDialog):
    """A dialog beside the window; what is chosen counts when it is accepted.

    Signals:
        chosen: the options and the preferences that were accepted.
        history_cleared: every kept result shall be deleted; it was asked for twice and does not wait for "Apply".
    """

    chosen = Signal(object, object)
    history_cleared = Signal()

    def __init__(
        self, wording: Wording, options: Options, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.test = TestPage()
        self.proxy = ProxyPage()
        self.certificates = CertificatesPage(wording)
        self.program = ProgramPage()
        self._pages: tuple[OptionsPage, ...] = (self.test, self.proxy, self.certificates, self.program)
        self.tabs = Segments(tuple(page.name() for page in self._pages))
        self._stack = QStackedWidget()
        for page in self._pages:
            self._stack.addWidget(page)
        self._lay_out()
        self.tabs.chosen.connect(self._stack.setCurrentIndex)
        self.program.history_cleared.connect(self.history_cleared)
        self.defaults.clicked.connect(lambda: self.show_values(Options(), Preferences()))
        self.ok.clicked.connect(self._on_ok)
        self.cancel.clicked.connect(self.reject)
        self.retranslate()
        self.show_values(options, preferences)
        arrange(self)
        self.setMinimumSize(560, 420)
        self.resize(760, 660)

    def values(self) -> tuple[Options, Preferences]:
        """Return what is chosen now; what cannot be read stays as it was."""
        options, preferences = self._base
        for page in self._pages:
            options, preferences = page.put(options, preferences)
        return options, preferences

    def show_values(self, options: Options, preferences: Preferences) -> None:
        """Show options and preferences."""
        self._base = (options, preferences)
        for page in self._pages:
            page.show_values(options, preferences)

    def retranslate(self) -> None:
        """Say everything in the language of now; nothing chosen is lost."""
        self.setWindowTitle(translate("Options", "Options"))
        names = tuple(page.name() for page in self._pages)
        self.tabs.name_parts(names, names)
        for page in self._pages:
            page.retranslate()
        self.defaults.setText(translate("Options", "Restore defaults"))
        self.ok.setText(translate("Options", "Apply"))
        self.cancel.setText(translate("Options", "Cancel"))

    def _lay_out(self) -> None:
        self.defaults, self.ok, self.cancel = (QPushButton() for _ in range(3))
        self.ok.setProperty("kind", "primary")
        self.ok.setDefault(True)
        self.defaults.setAutoDefault(False)
        top = QHBoxLayout()
        top.setContentsMargins(22, 16, 22, 8)
        top.addWidget(self.tabs)
        top.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(22, 8, 22, 0)
        buttons.addWidget(self.defaults)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.ok)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 14)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)
        layout.addWidget(Line())
        layout.addLayout(buttons)

    def _on_ok(self) -> None:
        """Hand over what is chosen, unless something has to be mended first: that is shown."""
        found: list[tuple[int, QLineEdit]] = []
        for number, page in enumerate(self._pages):
            if (field := page.wrong()) is not None:
                found.append((number, field))
        if found:
            number, field = found[0]
            self.tabs.choose(number)
            self._stack.setCurrentIndex(number)
            self._pages[number].ensureWidgetVisible(field)
            field.setFocus()
            return
        self.chosen.emit(*self.values())
        self.accept()

"""The button with the language's own name, and its menu: each language in its own script."""

from PySide6.QtCore import QCollator, QCoreApplication, QLocale, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.gui.labels import button_text, fill
from app.i18n import Language, languages, system_language

translate = QCoreApplication.translate
SYSTEM = ""  # the code that stands for "whatever the system uses"


class LanguageButton(QPushButton):
    """Chooses the language of the window.

    Signals:
        chosen: a code, or "" for the system's language.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = SYSTEM
        self._shown = ""
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def show_choice(self, choice: str, shown: str) -> None:
        """Show which language was chosen, and which one it led to."""
        self._choice, self._shown = choice, shown
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now; the languages' names stay their own."""
        known = {language.code: language for language in languages()}
        name = known[self._shown].native_name if self._shown in known else ""
        self.setText(button_text(name))
        self.setAccessibleName(fill(translate("Language", "Language: {language}"), language=name))
        self._menu.clear()
        group = QActionGroup(self._menu)
        system = known[system_language()].native_name
        self._add(group, SYSTEM, fill(translate("Language", "System default ({language})"), language=system))
        self._menu.addSeparator()
        for language in _sorted(tuple(known.values())):
            self._add(group, language.code, language.native_name)

    def _add(self, group: QActionGroup, code: str, text: str) -> None:
        action = self._menu.addAction(button_text(text))
        action.setCheckable(True)
        action.setChecked(code == self._choice)
        action.triggered.connect(lambda: self.chosen.emit(code))
        group.addAction(action)


def _sorted(found: tuple[Language, ...]) -> list[Language]:
    collator = QCollator(QLocale.c() if not found else QLocale(QLocale.Language.English))
    return sorted(found, key=lambda language: collator.sortKey(language.native_name))

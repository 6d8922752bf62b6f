"""The language of a text for somebody: that of the window, or any other that this program speaks."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from app.gui.labels import fill
from app.gui.options_controls import Choice
from app.gui.wording import Wording
from app.i18n import languages, words_for
from app.model.words import Words

translate = QCoreApplication.translate
WINDOW = ""  # stands for the language of the window, whatever that is


class LanguageBox(Choice):
    """A choice of languages, each in its own script; `activated` tells of a choice."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        self._languages = languages()
        super().__init__((WINDOW, *(one.code for one in self._languages)), parent)
        self._wording = wording
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(self.sizePolicy().Policy.Fixed, self.sizePolicy().Policy.Fixed)
        self.retranslate()

    def minimumSizeHint(self) -> QSize:
        """Return room for every language: none is cut."""
        return self.sizeHint()

    def words(self) -> Words:
        """Return the words of the language that is chosen."""
        return words_for(self.value()) if self.value() != WINDOW else self._wording.words

    def retranslate(self) -> None:
        """Say everything in the language of now; the languages' names stay their own."""
        names = {one.code: one.native_name for one in self._languages}
        #: One of the languages in which a text can be written; {language}: "Deutsch"
        window = translate("Report", "As this window ({language})")
        here = fill(window, language=names.get(self._wording.words.language, ""))
        self.show_texts((here, *names.values()))
        self.setAccessibleName(translate("Report", "Language of the text"))

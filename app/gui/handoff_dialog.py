"""A message to somebody else who can do something about a result, in that person's language."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.gui.dialog_size import comfortable
from app.gui.entries import Entry
from app.gui.labels import PlainLabel, copy
from app.gui.language_box import LanguageBox
from app.gui.summary_text import owner_text
from app.gui.text_pane import TextPane
from app.gui.told_line import ToldLine
from app.gui.wording import Wording
from app.model.explanation import Owner

translate = QCoreApplication.translate


class HandoffDialog(QDialog):
    """Shows the message as it is copied."""

    def __init__(self, wording: Wording, entry: Entry, owner: Owner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._entry = entry
        self._owner = owner
        self._intro = PlainLabel(wrap=True)
        self._language_label = PlainLabel()
        self.language = LanguageBox(wording)
        self.language.activated.connect(lambda _: self._show())
        self.text = TextPane()
        self.told = ToldLine()
        self.copy_text, self.close_button = QPushButton(), QPushButton()
        self.copy_text.setProperty("kind", "primary")
        self.copy_text.setDefault(True)
        self.copy_text.clicked.connect(self._on_copy)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self._lay_out()
        self.resize(self.sizeHint())
        self.retranslate()
        self.copy_text.setFocus()

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return comfortable(self, 680, 560)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self._intro)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._language_label)
        row.addWidget(self.language)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.told)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.copy_text)
        layout.addLayout(buttons)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        title, intro = {
            Owner.ADMIN: (
                translate("Handoff", "Message to your network administrator"),
                translate(
                    "Handoff",
                    "What your network administrator needs to look into this, and nothing else. Copy it into a mail or "
                    "a ticket.",
                ),
            ),
            Owner.OPERATOR: (
                translate("Handoff", "Message to the server’s operator"),
                translate(
                    "Handoff",
                    "What the server’s operator needs to look into this, and nothing about your network. Copy it into "
                    "a mail or a ticket.",
                ),
            ),
        }[self._owner]
        self.setWindowTitle(title)
        self._intro.setText(intro)
        self._language_label.setText(translate("Report", "Language of the text"))
        self.language.retranslate()
        self.text.setAccessibleName(translate("Report", "The text as it leaves"))
        self.copy_text.setText(translate("Report", "Copy text"))
        self.close_button.setText(translate("Report", "Close"))
        self.told.retranslate()
        self._show()

    def _show(self) -> None:
        words = self.language.words()
        self.text.direct(right_to_left=words.right_to_left)
        self.text.show_text(owner_text(self._entry, self._owner, words))

    def _on_copy(self) -> None:
        copy(self.text.toPlainText())
        self.told.say(lambda: translate("Report", "The text is copied."))

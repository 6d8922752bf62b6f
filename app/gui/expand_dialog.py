"""A dialog that puts the real names back into an answer to a report with other names."""

from PySide6.QtCore import QCoreApplication, QSize, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app import limits
from app.explanation.reports import answered_text
from app.gui.background import Background
from app.gui.dialog_size import comfortable
from app.gui.labels import Heading, PlainLabel, copy, fill
from app.gui.text_pane import TextPane
from app.gui.told_line import ToldLine
from app.gui.wording import Wording
from app.model.handover import AliasMap
from app.report.aliases import expand, maps_for
from app.store.alias_maps import AliasMaps

translate = QCoreApplication.translate
PAUSE_MS = 150  # without a key until the text is read


class ExpandDialog(QDialog):
    """Takes an answer and shows it with the real names; nothing of it leaves this computer."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._maps: tuple[AliasMap, ...] | None = None  # None until they are read
        self._found: tuple[AliasMap, ...] = ()
        self._background = Background(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._show)
        self._make_parts()
        self._lay_out()
        self.resize(self.sizeHint())
        self.retranslate()
        self.answer.setFocus()
        self._background.do(lambda: AliasMaps().all(), self._on_maps)

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return comfortable(self, 680, 600)

    def _make_parts(self) -> None:
        self._intro = PlainLabel(wrap=True)
        self._answer_title, self._text_title = Heading(), Heading()
        self.answer = QPlainTextEdit()
        self.answer.setTabChangesFocus(True)
        self.answer.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self.answer.textChanged.connect(self._pause.start)
        self.text = TextPane()
        self.state = PlainLabel(wrap=True, muted=True)
        self.told = ToldLine()
        self.copy_text, self.close_button = QPushButton(), QPushButton()
        self.copy_text.setProperty("kind", "primary")
        self.copy_text.setAutoDefault(False)
        self.copy_text.clicked.connect(self._on_copy)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self._intro)
        layout.addWidget(self._answer_title)
        layout.addWidget(self.answer, 1)
        layout.addWidget(self._text_title)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.state)
        layout.addWidget(self.told)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.copy_text)
        layout.addLayout(buttons)

    def retranslate(self) -> None:
        """Say everything in the language of now; what was pasted stays."""
        self.setWindowTitle(translate("Expand", "Read an answer"))
        intro = translate(
            "Expand",
            "Did you hand over a report with other names for hosts and addresses? Paste the answer to it, and it is "
            "shown with the real names. Nothing of it leaves this computer.",
        )
        self._intro.setText(intro)
        self._answer_title.setText(translate("Expand", "The answer"))
        self.answer.setAccessibleName(translate("Expand", "The answer"))
        #: An example of an answer with other names; the names stay as they are
        example = translate("Expand", "for example: Please ask for port 443 of {host} to be opened.")
        self.answer.setPlaceholderText(fill(example, host="host-1.example"))
        self._text_title.setText(translate("Expand", "With the real names"))
        self.text.setAccessibleName(translate("Expand", "With the real names"))
        self.copy_text.setText(translate("Report", "Copy text"))
        self.close_button.setText(translate("Report", "Close"))
        self.told.retranslate()
        self._show()

    def _on_maps(self, maps: tuple[AliasMap, ...]) -> None:
        self._maps = maps
        self._show()

    def _show(self) -> None:
        """Show the answer with the real names, or why it cannot be."""
        answer = self.answer.toPlainText()[: limits.ANSWER_CHARACTERS]
        self._found = maps_for(answer, self._maps or ())
        self.text.show_text(expand(answer, self._found[0]) if self._found else "")
        self.copy_text.setEnabled(bool(self._found))
        self.state.setText(self._state(answer))

    def _state(self, answer: str) -> str:
        if self._maps == ():
            return translate("Expand", "No report with other names was handed over from this computer.")
        if answer.strip() and self._maps is not None:
            return answered_text(self._found, self._wording.words)
        return ""

    def _on_copy(self) -> None:
        copy(self.text.toPlainText())
        self.told.say(lambda: translate("Report", "The text is copied."))

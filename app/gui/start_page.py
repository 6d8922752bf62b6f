"""The empty state: what the program does, and practice targets whose faults are shown and explained offline."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.gui.flow_layout import FlowLayout
from app.gui.labels import Align, Column, PlainLabel
from app.gui.wording import Wording
from app.lab.practices import PRACTICES, Practice

translate = QCoreApplication.translate
SHOWN = ("refused", "expired", "wrong_name", "silent", "redirect_loop", "proxy_password")
COLUMNS = 3
WIDTH = 800  # pixels; wider is harder to read


class StartPage(QScrollArea):
    """Sentence, practice targets, keyboard hints.

    Signals:
        practice_chosen: the id of a practice target.
        list_wanted: many targets shall be tested.
    """

    practice_chosen = Signal(str)
    list_wanted = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setObjectName("content")
        outer = QHBoxLayout(content)
        outer.setContentsMargins(26, 0, 26, 24)
        column = QWidget()
        column.setMaximumWidth(WIDTH)
        outer.addStretch(1)
        outer.addWidget(column, 100)
        outer.addStretch(1)
        layout = Column(column, spacing=10)
        layout.addSpacing(84)
        self._title = PlainLabel(wrap=True, align=Align.CENTRE).sized(1.9, bold=True)
        self._sentence = PlainLabel(wrap=True, muted=True, align=Align.CENTRE).sized(1.1)
        self._note = PlainLabel(wrap=True, muted=True, align=Align.CENTRE)
        layout.addWidget(self._title)
        layout.addWidget(self._sentence)
        layout.addSpacing(22)
        self._buttons = {id: PracticeButton() for id in SHOWN}
        layout.addLayout(self._grid())
        layout.addSpacing(22)
        layout.addWidget(self._note)
        self.list = QPushButton()
        self.list.setProperty("kind", "link")
        self.list.clicked.connect(lambda: self.list_wanted.emit())
        layout.addWidget(self.list, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(4)
        keys = QWidget()
        line = FlowLayout(keys, spacing=14, centred=True)
        self._hints = [KeyHint() for _ in range(4)]
        for hint in self._hints:
            line.addWidget(hint)
        layout.addWidget(keys)
        layout.addStretch(1)
        self.setWidget(content)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        words = self._wording.words
        self._title.setText(translate("Start", "Why doesn’t it connect?"))
        self._sentence.setText(
            "\n".join(
                (
                    translate(
                        "Start",
                        "Enter a host, a port or a URL. The program really tries it and explains what happened.",
                    ),
                    translate("Start", "Or paste an error message of any program to learn what it means."),
                )
            )
        )
        self._note.setText(translate("Start", "Practice targets run inside this program: no network needed."))
        self.list.setText(translate("Start", "Test many targets at once"))
        texts = {practice.id: practice for practice in PRACTICES}
        for id, button in self._buttons.items():
            practice: Practice = texts[id]
            button.show_texts(words.translate("Lab", practice.title), words.translate("Lab", practice.detail))
        for hint, (keys, text) in zip(
            self._hints,
            (
                #: Stands behind a key: this key leads to the field for the target.
                (_shortcut("Ctrl+L"), translate("Start", "target")),
                #: Stands behind a key: this key starts the test.
                (_shortcut("Enter"), translate("Start", "test")),
                #: Stands behind a key: this key cancels the test.
                (_shortcut("Esc"), translate("Start", "cancel")),
                #: A link, or a file with a list of targets, can be dragged into the window from elsewhere.
                ("", translate("Start", "drop a link or a list anywhere")),
            ),
            strict=True,
        ):
            hint.show_texts(keys, text)

    def show_waiting(self, waiting: bool) -> None:
        """Show that the practice servers are being started."""
        for button in self._buttons.values():
            button.setEnabled(not waiting)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(12)
        for number, (id, button) in enumerate(self._buttons.items()):
            button.clicked.connect(lambda _=False, chosen=id: self.practice_chosen.emit(chosen))
            grid.addWidget(button, number // COLUMNS, number % COLUMNS)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        return grid


class PracticeButton(QPushButton):
    """A card with a title and a line about it, that is a button."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(15, 13, 15, 14)
        layout.setSpacing(4)
        self._title = PlainLabel(wrap=True).sized(1.0, bold=True)
        self._detail = PlainLabel(wrap=True, muted=True).sized(0.96)
        for label in (self._title, self._detail):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)
        layout.addStretch(1)

    def show_texts(self, title: str, detail: str) -> None:
        """Set both texts."""
        self._title.setText(title)
        self._detail.setText(detail)
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)

    def sizeHint(self):
        """Return the room of the texts, not of a button's own empty text."""
        return self.layout().sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Texts may need a second line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the texts."""
        return self.layout().heightForWidth(width)

    def minimumSizeHint(self):
        """Return the room of the longest words."""
        return self.layout().minimumSize()


class KeyHint(QWidget):
    """A key and what it does."""

    def __init__(self) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        self._key = PlainLabel().sized(0.9)
        self._key.setProperty("kind", "key")
        self._text = PlainLabel(muted=True)
        layout.addWidget(self._key)
        layout.addWidget(self._text)

    def show_texts(self, key: str, text: str) -> None:
        """Set both texts; an empty key is left out."""
        self._key.setText(key)
        self._key.setVisible(bool(key))
        self._text.setText(text)


def _shortcut(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)

"""All shortcuts with what they do."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.gui.labels import Heading, Line, PlainLabel
from app.gui.shortcuts import IN_LIST, Key, key_texts, meaning

translate = QCoreApplication.translate


class ShortcutsDialog(QDialog):
    """A list to look at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content = QWidget()
        content.setObjectName("content")
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(22, 18, 22, 18)
        self._grid.setHorizontalSpacing(22)
        self._grid.setVerticalSpacing(9)
        self._grid.setColumnStretch(1, 1)
        self._meanings: dict[Key, PlainLabel] = {}
        self._titles = (Heading(), Heading())
        self._add(self._titles[0], tuple(key for key in Key if key not in IN_LIST))
        self._add(self._titles[1], IN_LIST)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        area = QScrollArea()
        area.setObjectName("page")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys scroll it
        area.setWidget(content)
        self.area = area
        self.close_button = QPushButton()
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(22, 8, 22, 0)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 14)
        layout.addWidget(area, 1)
        layout.addWidget(Line())
        layout.addLayout(buttons)
        self.close_button.setFocus()
        self.resize(560, 560)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setWindowTitle(translate("Shortcuts", "Keyboard shortcuts"))
        self.area.setAccessibleName(translate("Shortcuts", "Keyboard shortcuts"))
        self._titles[0].setText(translate("Shortcuts", "Everywhere"))
        self._titles[1].setText(translate("Shortcuts", "In the list of results"))
        for key, label in self._meanings.items():
            label.setText(meaning(key))
        self.close_button.setText(translate("Shortcuts", "Close"))

    def _add(self, title: Heading, keys: tuple[Key, ...]) -> None:
        row = self._grid.rowCount()
        title.setContentsMargins(0, 8 if row > 1 else 0, 0, 0)
        self._grid.addWidget(title, row, 0, 1, 2)
        for key in keys:
            row += 1
            self._meanings[key] = PlainLabel(wrap=True)
            self._grid.addWidget(_caps(key), row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            self._grid.addWidget(self._meanings[key], row, 1)


def _caps(key: Key) -> QWidget:
    """Return the keys, each like a key on the keyboard; they read from left to right in every language."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for text in key_texts(key):
        cap = QLabel(text)
        cap.setTextFormat(Qt.TextFormat.PlainText)
        cap.setProperty("kind", "key")
        cap.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row.addWidget(cap)
    return box

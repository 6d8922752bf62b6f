"""The raw text with a search inside it: hits are marked and counted, Enter goes to the next one."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QTextEdit, QWidget

from app.gui.code_pane import RawPane
from app.gui.labels import Column, PlainLabel, fill, tooltip
from app.gui.theme import colors_now

translate = QCoreApplication.translate
HITS_MAX = 2000  # marked and counted; nobody looks through more


class SearchedPane(QWidget):
    """A pane of lines and the field that searches them. Ctrl+F inside it goes to the field."""

    def __init__(self, lines: list[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits: list[QTextCursor] = []
        self._now = -1
        layout = Column(self, spacing=6)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(False)
        self.field.setPlaceholderText(translate("Page", "Search in this text"))
        self.field.setAccessibleName(translate("Page", "Search in this text"))
        self.field.setMaximumWidth(320)
        self.field.textChanged.connect(self._search)
        row.addWidget(self.field, 1)
        self.before = _button(translate("Page", "Previous"), translate("Page", "Previous hit (Shift+Enter)"))
        self.next = _button(translate("Page", "Next"), translate("Page", "Next hit (Enter)"))
        self.before.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        row.addWidget(self.before)
        row.addWidget(self.next)
        self.count = PlainLabel(muted=True)
        row.addWidget(self.count)
        row.addStretch(1)
        layout.addLayout(row)
        self.pane = RawPane(lines, name)
        layout.addWidget(self.pane)
        for widget in (self.field, self.pane, self.before, self.next):
            widget.installEventFilter(self)
        self._search("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of a search before the window does; they mean the list of results elsewhere."""
        kind = event.type()
        if kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and isinstance(event, QKeyEvent):
            action = self._action(event, watched is self.field)
            if action is not None:
                if kind == QEvent.Type.KeyPress:
                    action()
                event.accept()
                return kind == QEvent.Type.KeyPress
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Mark the hits in the colours of now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark()

    def _action(self, event: QKeyEvent, in_field: bool) -> Callable[[], None] | None:
        standard = QKeySequence.StandardKey
        if event.matches(standard.Find):
            return self._focus_field
        if event.matches(standard.FindNext):
            return lambda: self._step(1)
        if event.matches(standard.FindPrevious):
            return lambda: self._step(-1)
        if in_field and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            return lambda: self._step(-1 if back else 1)
        if in_field and event.key() == Qt.Key.Key_Escape and self.field.text():
            return self.field.clear
        return None

    def _focus_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _search(self, text: str) -> None:
        self._hits = []
        self._now = -1
        cursor = QTextCursor(self.pane.document())
        while text and len(self._hits) < HITS_MAX:
            cursor = self.pane.document().find(text, cursor, QTextDocument.FindFlag(0))
            if cursor.isNull():
                break
            self._hits.append(QTextCursor(cursor))
        if self._hits:
            self._step(1)
        else:
            self._mark()

    def _step(self, by: int) -> None:
        if not self._hits:
            return
        self._now = (self._now + by) % len(self._hits)
        place = QTextCursor(self._hits[self._now])
        place.clearSelection()
        self.pane.setTextCursor(place)
        self.pane.ensureCursorVisible()
        self._mark()

    def _mark(self) -> None:
        colors = colors_now()
        marks = []
        for number, hit in enumerate(self._hits):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = hit
            here = number == self._now
            mark.format.setBackground(QColor(colors.accent_fill if here else colors.selection))
            mark.format.setForeground(QColor(colors.accent_text if here else colors.text))
            marks.append(mark)
        self.pane.setExtraSelections(marks)
        for button in (self.before, self.next):
            button.setEnabled(bool(self._hits))
        self.count.setText(self._count_text())

    def _count_text(self) -> str:
        if not self.field.text():
            return ""
        if not self._hits:
            return translate("Page", "Nothing found")
        #: Which of the hits of a search is shown: "3 of 12"
        template = translate("Page", "{number} of {count}")
        return fill(template, number=str(self._now + 1), count=str(len(self._hits)))


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("kind", "small")
    button.setToolTip(tooltip(tip))
    return button

"""A pane with a text of several lines that somebody is going to hand over: read, selected, copied, never mark-up."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.gui.theme import fixed_font


class TextPane(QPlainTextEdit):
    """Shows a text exactly as it leaves, in the direction of its language, which may be another than the window's."""

    def __init__(self, *, raw: bool = False, parent: QWidget | None = None) -> None:
        """Make an empty pane; a `raw` one is for code, whose lines are not wrapped."""
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        if raw:
            self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            self.setFont(fixed_font(self.font()))
            self.direct(right_to_left=False)
        else:
            self.direct_each()

    def direct(self, *, right_to_left: bool) -> None:
        """Let the lines begin at one side, whatever their first letter is."""
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(direction)
        self._use(direction, side | Qt.AlignmentFlag.AlignAbsolute)

    def direct_each(self) -> None:
        """Let each line begin at the side of its own language."""
        self._use(Qt.LayoutDirection.LayoutDirectionAuto, Qt.AlignmentFlag.AlignLeading)

    def _use(self, direction: Qt.LayoutDirection, side: Qt.AlignmentFlag) -> None:
        option = self.document().defaultTextOption()
        option.setTextDirection(direction)
        option.setAlignment(side)
        self.document().setDefaultTextOption(option)

    def show_text(self, text: str) -> None:
        """Show a text; where it is the same, nothing scrolls and nothing loses its selection."""
        if text != self.toPlainText():
            self.setPlainText(text)

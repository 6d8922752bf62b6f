"""The button below the list, with everything that has no button of its own on the screen."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.gui.shortcuts import Key, sequences

translate = QCoreApplication.translate
# Lines between the groups of the menu.
_NOWHERE = Qt.ShortcutContext.WidgetShortcut
_GROUPS = ((Key.OPEN, Key.LIST, Key.WATCH), (Key.OPTIONS, Key.SHORTCUTS))


class MoreButton(QPushButton):
    """A menu of things to do, each with its keys.

    Signals:
        wanted: the `Key` of what was chosen.
        about_wanted: what this program is shall be shown.
        answer_wanted: an answer to a report with other names shall be read.
    """

    wanted = Signal(object)
    about_wanted = Signal()
    answer_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "link")
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setText(translate("Window", "More"))
        self.setAccessibleName(translate("Window", "More"))
        self._menu.clear()
        names = {
            Key.OPEN: translate("Window", "Open a report or list …"),
            Key.LIST: translate("Window", "Test many targets …"),
            Key.WATCH: translate("Window", "Watch this target"),
            Key.OPTIONS: translate("Window", "Options …"),
            Key.SHORTCUTS: translate("Window", "Keyboard shortcuts"),
        }
        for group in _GROUPS:
            for key in group:
                action = self._menu.addAction(names[key])
                # Shown only: the window's own shortcuts act, so that nothing happens twice.
                action.setShortcut(sequences(key)[0])
                action.setShortcutVisibleInContextMenu(True)
                action.setShortcutContext(_NOWHERE)
                action.triggered.connect(lambda _=False, chosen=key: self.wanted.emit(chosen))
            self._menu.addSeparator()
        answer = self._menu.addAction(translate("Window", "Read an answer to a report …"))
        answer.triggered.connect(self.answer_wanted)
        about = self._menu.addAction(translate("Window", "About this program"))
        about.triggered.connect(self.about_wanted)

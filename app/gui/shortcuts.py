"""Every shortcut, once: the window makes its keys from this table, and the list of shortcuts shows the same one."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


class Key(StrEnum):
    """What a shortcut does."""

    FIELD = "field"
    PASTE = "paste"
    OPEN = "open"
    LIST = "list"
    WATCH = "watch"
    STOP = "stop"
    COPY = "copy"
    REPORT = "report"
    SEARCH = "search"
    AGAIN = "again"
    PIN = "pin"
    NOTE = "note"
    COMPARE = "compare"
    REMOVE = "remove"
    OPTIONS = "options"
    SHORTCUTS = "shortcuts"
    QUIT = "quit"


# Qt reads "Ctrl" as the command key on macOS.
_KEYS: dict[Key, tuple[str, ...]] = {
    Key.FIELD: ("Ctrl+L",),
    Key.PASTE: ("Ctrl+V",),
    Key.OPEN: ("Ctrl+O",),
    Key.LIST: ("Ctrl+Shift+L",),
    Key.WATCH: ("Ctrl+Shift+W",),
    Key.STOP: ("Esc",),
    Key.COPY: ("Ctrl+C",),
    Key.REPORT: ("Ctrl+S",),
    Key.SEARCH: ("Ctrl+F",),
    Key.AGAIN: ("Ctrl+R", "F5"),
    Key.PIN: ("Ctrl+D",),
    Key.NOTE: ("F2",),
    Key.COMPARE: ("Ctrl+K",),
    Key.REMOVE: ("Del",),
    Key.OPTIONS: ("Ctrl+,",),
    Key.SHORTCUTS: ("F1",),
    Key.QUIT: ("Ctrl+Q",),
}

IN_LIST = (Key.AGAIN, Key.PIN, Key.NOTE, Key.COMPARE, Key.REMOVE)
"""Those that belong to actions of the list of results; all others are the window's."""


def sequences(key: Key) -> tuple[QKeySequence, ...]:
    """Return the keys; any of them will do."""
    return tuple(QKeySequence(text) for text in _KEYS[key])


def key_texts(key: Key) -> tuple[str, ...]:
    """Return the keys as this system writes them."""
    return tuple(one.toString(QKeySequence.SequenceFormat.NativeText) for one in sequences(key))


def add_shortcuts(window: QWidget, actions: Mapping[Key, Callable[[], object]]) -> tuple[QShortcut, ...]:
    """Make the window's shortcuts; an action is needed for each, or the list would promise what is not there."""
    missing = [key for key in Key if key not in IN_LIST and key not in actions]
    if missing or any(key in IN_LIST for key in actions):
        raise ValueError(f"the actions do not fit the table: {missing or sorted(actions)}")
    return tuple(
        QShortcut(sequence, window, activated=action) for key, action in actions.items() for sequence in sequences(key)
    )


def meaning(key: Key) -> str:
    """Return what a shortcut does, in the language of now."""
    return {
        Key.FIELD: translate("Shortcuts", "Enter another target"),
        Key.PASTE: translate("Shortcuts", "Test or explain what was copied elsewhere"),
        Key.OPEN: translate("Shortcuts", "Open a report, a plan or a list of targets"),
        Key.LIST: translate("Shortcuts", "Test many targets"),
        Key.WATCH: translate("Shortcuts", "Watch the target: test it again and again"),
        Key.STOP: translate("Shortcuts", "Stop the test"),
        Key.COPY: translate("Shortcuts", "Copy the selected text, or a summary of the result"),
        Key.REPORT: translate("Shortcuts", "Make a report of the chosen results"),
        Key.SEARCH: translate("Shortcuts", "Search the results"),
        Key.AGAIN: translate("Shortcuts", "Test the chosen ones again"),
        Key.PIN: translate("Shortcuts", "Pin the chosen ones, or let them go"),
        Key.NOTE: translate("Shortcuts", "Write a note about the chosen one"),
        Key.COMPARE: translate("Shortcuts", "Compare the two chosen ones, or the chosen one with another"),
        Key.REMOVE: translate("Shortcuts", "Remove the chosen ones"),
        Key.OPTIONS: translate("Shortcuts", "Open the options"),
        Key.SHORTCUTS: translate("Shortcuts", "Show this list"),
        Key.QUIT: translate("Shortcuts", "Close the program"),
    }[key]

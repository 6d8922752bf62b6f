"""A person at the program: types, clicks, waits for what can be seen, and starts it again another day."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_language import tree

from app.gui.application import Program
from app.gui.entries import Entry
from app.gui.rows import Row
from app.gui.run_entry import RunEntry
from app.lab.handlers import close_at_once, page
from app.lab.servers import Connection
from app.store.history import History, Summary, default_file
from app.text import strip_isolates

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Switch:
    """A server that can be broken and mended."""

    def __init__(self) -> None:
        self.works = True

    def __call__(self, connection: Connection) -> None:
        (page() if self.works else close_at_once)(connection)


@dataclass
class User:
    """Does what a person does, and waits for what a person would see."""

    program: Program
    qtbot: QtBot

    def __post_init__(self) -> None:
        self.window = self.program.window
        self.activate()
        self.until(lambda: self.program.keeping._history is not None)

    def until(self, true: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(true()), timeout=20_000)

    def activate(self) -> None:
        """Bring the window to the front, as the desktop does; offscreen there is none."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def press(self, key: Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def test(self, text: str) -> Entry:
        """Type a target, and wait for what comes out."""
        self.press(Key.Key_L, CONTROL)
        self.qtbot.keyClicks(self.window.input.field, text)
        self.press(Key.Key_Return)
        return self.ended()

    def ended(self) -> Entry:
        entry = self.row()
        assert isinstance(entry, Entry)
        self.until(lambda: not entry.running)
        return entry

    def row(self) -> Row:
        row = self.window.results.chosen()
        assert row is not None
        return row

    def start_list(self, *targets: str) -> RunEntry:
        """Paste a list into the field, and start it."""
        QGuiApplication.clipboard().setText("\n".join(targets))
        self.press(Key.Key_L, CONTROL)
        self.press(Key.Key_V, CONTROL)
        self.until(lambda: self.window.dialogs.open_one("list") is not None)
        dialog = self.window.dialogs.open_one("list")
        dialog.start.click()
        self.until(lambda: self.window.dialogs.open_one("list") is None)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.activate()
        run = self.row()
        assert isinstance(run, RunEntry)
        return run

    def on_page(self) -> str:
        return strip_isolates(self.window.page.header.case.text())


@contextmanager
def next_start(qapp: QApplication, qtbot: QtBot) -> Iterator[User]:
    """The program started once more; what it shows of earlier tests is there."""
    program = Program(qapp, "en")
    program.window.show()
    user = User(program, qtbot)
    qtbot.wait(60)  # rows come with the next look of the bridge
    try:
        yield user
    finally:
        program.window.close()
        for one in (program.window, program.appearance, program.bridge):
            one.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def kept() -> tuple[Summary, ...]:
    """What the file of the history holds."""
    history = History(default_file())
    found = history.find()
    history.close()
    return found


def texts(user: User, language: str = "en") -> Counter[tuple[str, ...]]:
    user.program.choose_language(language)
    user.qtbot.wait(20)  # what was taken off the page is gone
    return Counter(tree(user.window))

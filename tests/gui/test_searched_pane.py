from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.gui.searched_pane import SearchedPane
from app.picture.colors import LIGHT
from app.text import strip_isolates

LINES = ["one 😀 Connection refused", "two", "three connection", "[x].*(a"]


class Frame(QWidget):
    """A window with a search of its own under the same keys."""

    def __init__(self) -> None:
        super().__init__()
        self.other = QLineEdit()
        self.stopped = 0
        layout = QVBoxLayout(self)
        layout.addWidget(self.other)
        self.searched = SearchedPane(LINES, "Everything as text")
        layout.addWidget(self.searched)
        QShortcut("Ctrl+F", self, activated=self.other.setFocus)
        QShortcut("Esc", self, activated=self._stop)

    def _stop(self) -> None:
        self.stopped += 1


@pytest.fixture
def frame(qapp: QApplication) -> Iterator[Frame]:
    made = Frame()
    made.show()
    made.activateWindow()
    QCoreApplication.processEvents()
    yield made
    made.close()
    made.deleteLater()


def count(frame: Frame) -> str:
    return strip_isolates(frame.searched.count.text())


def test_hits_are_counted_marked_and_gone_through(frame: Frame, qtbot: QtBot) -> None:
    searched = frame.searched
    assert count(frame) == ""
    assert not searched.next.isEnabled()
    qtbot.keyClicks(searched.field, "connection")
    assert count(frame) == "1 of 2"
    marks = searched.pane.extraSelections()
    assert [mark.cursor.selectedText() for mark in marks] == ["Connection", "connection"]
    assert [mark.format.background().color().name() for mark in marks] == [LIGHT.accent_fill, LIGHT.selection]
    qtbot.keyClick(searched.field, Qt.Key.Key_Return)
    assert count(frame) == "2 of 2"
    assert searched.pane.textCursor().blockNumber() == 2
    searched.next.click()
    assert count(frame) == "1 of 2", "after the last comes the first"
    qtbot.keyClick(searched.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert count(frame) == "2 of 2"
    qtbot.keyClicks(searched.field, "!")
    assert count(frame) == "Nothing found"
    assert searched.pane.extraSelections() == []


def test_text_is_searched_literally(frame: Frame) -> None:
    frame.searched.field.setText("[X].*(")
    assert count(frame) == "1 of 1"


@pytest.mark.parametrize("inside", ["pane", "next", "field"])
def test_find_stays_inside_while_the_focus_is_there(frame: Frame, qtbot: QtBot, inside: str) -> None:
    frame.searched.field.setText("o")
    widget = getattr(frame.searched, inside)
    widget.setFocus()
    qtbot.keyClick(widget, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert frame.searched.field.hasFocus()
    frame.other.setFocus()
    qtbot.keyClick(frame.other, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert frame.other.hasFocus()


def test_escape_clears_the_search_before_it_means_anything_else(frame: Frame, qtbot: QtBot) -> None:
    frame.searched.field.setFocus()
    qtbot.keyClicks(frame.searched.field, "two")
    qtbot.keyClick(frame.searched.field, Qt.Key.Key_Escape)
    assert frame.searched.field.text() == ""
    assert frame.stopped == 0
    qtbot.keyClick(frame.searched.field, Qt.Key.Key_Escape)
    assert frame.stopped == 1


def test_pane_is_left_to_right_in_every_window(frame: Frame) -> None:
    frame.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert frame.searched.pane.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert frame.searched.field.layoutDirection() == Qt.LayoutDirection.RightToLeft

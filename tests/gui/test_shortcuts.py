import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from stage import Stage

from app.gui.shortcuts import IN_LIST, Key, add_shortcuts, key_texts, meaning, sequences
from app.gui.shortcuts_dialog import ShortcutsDialog


def test_table_is_whole_and_no_key_means_two_things() -> None:
    keys = [text for key in Key for text in key_texts(key)]
    assert all(keys)
    assert len(keys) == len(set(keys))
    assert len({meaning(key) for key in Key}) == len(Key)


def test_each_shortcut_needs_its_action(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    called: list[Key] = []
    actions = {key: lambda key=key: called.append(key) for key in Key if key not in IN_LIST}
    made = add_shortcuts(window, actions)
    assert {one.key().toString() for one in made} == {one.toString() for key in actions for one in sequences(key)}
    for one in window.findChildren(QShortcut):
        one.activated.emit()
    assert called == list(actions)
    del actions[Key.QUIT]
    with pytest.raises(ValueError, match="quit"):
        add_shortcuts(window, actions)


def test_actions_of_the_list_keep_to_the_table(stage: Stage) -> None:
    actions = stage.window.results.findChildren(QAction)
    found = {one.toString() for action in actions for one in action.shortcuts()}
    assert {one.toString() for key in IN_LIST for one in sequences(key)} <= found


def test_dialog_lists_them_all(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    for key in Key:
        assert meaning(key) in texts
        assert all(text in texts for text in key_texts(key))
    caps = [label for label in dialog.findChildren(QLabel) if label.property("kind") == "key"]
    assert all(cap.layoutDirection() is Qt.LayoutDirection.LeftToRight for cap in caps)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()

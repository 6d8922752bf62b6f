"""An error message in the field: recognised, explained, tested from here; never sent, never kept."""

import pytest
import sample_lookup as samples
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from servers import closed_port
from test_input_row import said
from test_language import tree
from user import CONTROL, Key, User, kept, texts

from app.gui.application import Program
from app.gui.entries import Entry
from app.gui.lookup_entry import LookupEntry
from app.gui.lookup_page import LookupPage
from app.gui.reading_line import ReadingLine
from app.knowledge.short_code import short_code
from app.picture.marks import Mark
from app.text import strip_isolates

BOTH = pytest.mark.parametrize("language", ["en", "ar"])
CURL = "curl: (7) Failed to connect to 127.0.0.1 port {port}: Connection refused"


@pytest.fixture
def user(program: Program, qtbot: QtBot) -> User:
    return User(program, qtbot)


def paste(user: User, text: str) -> None:
    """Paste into the field."""
    QGuiApplication.clipboard().setText(text)
    user.press(Key.Key_L, CONTROL)
    user.press(Key.Key_V, CONTROL)


def explained(user: User) -> LookupPage:
    """Wait for the page of what was pasted."""
    user.until(lambda: isinstance(user.window.results.chosen(), LookupEntry))
    page = user.window.pages.lookup
    assert page.isVisible()
    return page


def shown(root: QWidget) -> str:
    """Everything that is said somewhere, but for the field itself."""
    return "\n".join(text for line in tree(root) for text in line)


@BOTH
def test_pasted_traceback_is_explained_and_its_secret_is_nowhere(user: User, language: str) -> None:
    user.program.choose_language(language)
    paste(user, samples.TRACEBACK)
    user.until(lambda: user.window.input.error)
    assert user.window.dialogs.open_one("list") is None
    assert "certificate has expired" in said(user.window.line)
    assert user.window.input.port.text() == ""
    user.press(Key.Key_Return)
    page = explained(user)
    assert strip_isolates(page.case.text()) == "tls.expired"
    assert "orders.example.com" in page.summary.text()
    assert page.test.isVisible()
    row = user.row()
    assert (row.title(), row.mark(user.program.wording)) == ("orders.example.com", Mark.TEXT)
    user.window.input.field.clear()
    user.press(Key.Key_C, CONTROL)
    page.copy_summary()
    copied = QGuiApplication.clipboard().text()
    assert "tls.expired" in copied
    assert samples.SECRET not in copied + shown(user.window)
    user.window.results.view.setFocus()
    user.press(Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == copied
    user.window.close()
    assert kept() == ()


@BOTH
def test_target_of_the_message_is_tested_from_here(user: User, language: str) -> None:
    user.program.choose_language(language)
    with closed_port() as port:
        text = CURL.format(port=port)
        paste(user, text)
        user.press(Key.Key_Return)
        page = explained(user)
        assert f"127.0.0.1:{port}" in strip_isolates(page.test.text())
        page.test.click()
        entry = user.ended()
        assert user.on_page() == "local.nothing_listening"
        assert entry.title() == f"127.0.0.1:{port}"
    assert user.window.input.field.text() == text, "what was pasted is not lost"
    assert len(user.window.model) == 2


def test_problem_of_a_target_never_flashes(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong: list[object] = []
    for name in ("show_problem", "show_target", "show_unknown"):
        monkeypatch.setattr(ReadingLine, name, lambda _self, *given, **named: wrong.append(given))
    for text in (CURL.format(port=1), samples.NODE, "ECONNREFUSED", "Error: self signed certificate in chain"):
        paste(user, text)
        user.until(lambda: user.window.input.error)
        user.qtbot.wait(20)
        user.window.input.field.clear()
        user.window.input._on_field_edited()
    assert wrong == []


def test_button_explains_and_tests_again_what_is_a_target(user: User) -> None:
    row = user.window.input
    user.press(Key.Key_L, CONTROL)
    user.qtbot.keyClicks(row.field, "connect ECONNREFUSED 127.0.0.1:1")
    user.until(lambda: row.error)
    assert row.button.text() == "Explain"
    row.button.click()
    explained(user)
    row.field.selectAll()
    user.qtbot.keyClicks(row.field, "127.0.0.1:1")
    assert row.button.text() == "Test"
    assert row.error is None


def test_paste_outside_of_texts_explains_at_once(user: User) -> None:
    for text in (samples.NODE, CURL.format(port=1)):
        QGuiApplication.clipboard().setText(text)
        user.window.results.order.setFocus()
        before = len(user.window.model)
        user.press(Key.Key_V, CONTROL)
        user.until(lambda before=before: len(user.window.model) > before)
        explained(user)


def test_dropped_message_waits_in_the_field(user: User) -> None:
    for target in (user.window, user.window.input.field):
        data = QMimeData()
        data.setText(samples.NODE)
        action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        event = QDropEvent(QPoint(20, 20), action, data, buttons, Qt.KeyboardModifier.NoModifier)
        target.dropEvent(event)
        user.until(lambda: user.window.input.error)
        assert len(user.window.model) == 0
        user.window.input.put("")
    assert user.window.dialogs.open_one("list") is None


def test_list_with_remarks_is_still_a_list(user: User) -> None:
    paste(user, "10.0.0.7, 22, backup server\n10.0.0.8, 22, connection refused since Monday")
    user.until(lambda: user.window.dialogs.open_one("list"))
    assert "backup server" in user.window.dialogs.open_one("list").pane.toPlainText()
    assert user.window.input.field.text() == ""
    user.window.dialogs.open_one("list").reject()


@BOTH
def test_unknown_text_is_told_with_what_would_help(user: User, language: str) -> None:
    paste(user, f"{samples.UNKNOWN}\nand nothing more was said about it")
    user.until(user.window.line.shows_problem)
    assert "was not recognised" in said(user.window.line)
    assert "codes and numbers" in said(user.window.line)
    user.press(Key.Key_Return)
    user.program.choose_language(language)
    assert user.window.line.shows_problem()
    assert len(user.window.model) == 0
    assert user.window.dialogs.open_one("list") is None


def test_enter_does_not_have_to_wait(user: User) -> None:
    user.press(Key.Key_L, CONTROL)
    user.window.input.field.insert("connect ETIMEDOUT 192.0.2.1:443")
    user.window.input._on_field_edited()
    user.press(Key.Key_Return)
    assert strip_isolates(explained(user).case.text()) == "tcp.timeout"


def test_what_was_entered_before_an_edit_is_not_explained(user: User) -> None:
    user.press(Key.Key_L, CONTROL)
    user.window.input.field.insert("connect ETIMEDOUT 192.0.2.1:443")
    user.press(Key.Key_Return)
    user.press(Key.Key_Backspace)
    user.until(lambda: user.window.input.error)
    assert len(user.window.model) == 0


def test_short_code_leads_to_its_result(user: User) -> None:
    with closed_port() as port:
        entry = user.test(f"127.0.0.1:{port}")
    assert entry.result is not None
    paste(user, short_code(entry.result))
    user.until(lambda: user.window.input.error)
    assert "short code" in said(user.window.line)
    user.press(Key.Key_Return)
    page = explained(user)
    assert user.row().short(user.program.wording).startswith("Short code · ")
    assert not page.test.isVisible()
    page.result.click()
    assert user.row() is entry
    user.window.input.put("TLS-EXPIRED-0000")
    user.until(lambda: user.window.input.error)
    user.window.input.submit()
    assert not explained(user).result.isVisible()


def test_language_changes_page_and_line(user: User) -> None:
    paste(user, samples.NODE)
    user.until(lambda: user.window.input.error)
    user.press(Key.Key_Return)
    page = explained(user)
    page.show_commands.click()
    headline, before = page.headline.text(), texts(user)
    user.program.choose_language("ar")
    assert page.headline.text() != headline
    assert page.layoutDirection() is Qt.LayoutDirection.RightToLeft
    user.program.choose_language("de")
    assert texts(user) == before


def test_row_is_no_test_and_is_not_kept(user: User) -> None:
    paste(user, samples.NODE)
    user.until(lambda: user.window.input.error)
    user.press(Key.Key_Return)
    explained(user)
    row = user.row()
    user.window.results.view.setFocus()
    user.press(Key.Key_D, CONTROL)
    user.press(Key.Key_F2)
    assert not row.pinned
    assert user.window.results._dialog is None, "a note would be lost with the window"
    user.press(Key.Key_F5)
    user.press(Key.Key_K, CONTROL)
    user.press(Key.Key_S, CONTROL)
    assert len(user.window.model) == 1
    assert not user.window.dialogs._open
    user.press(Key.Key_Delete)
    assert len(user.window.model) == 0
    assert user.window.start.isVisible()


def test_watching_an_error_explains_it(user: User) -> None:
    paste(user, "ECONNREFUSED")
    user.until(lambda: user.window.input.error)
    user.press(Key.Key_W, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    explained(user)
    assert not any(isinstance(row, Entry) for row in user.window.model.entries())

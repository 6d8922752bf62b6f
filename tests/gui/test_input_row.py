from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from stage import Stage

from app.gui.labels import PlainLabel
from app.gui.reading_line import ReadingLine
from app.model.names import Kind, Protocol
from app.model.options import Options
from app.model.target import InputProblem, Target
from app.text import strip_isolates


def said(line: ReadingLine) -> str:
    texts = [label.text() for label in line.findChildren(PlainLabel) if not label.isHidden()]
    return strip_isolates(" ".join(text for text in texts if text.strip()))


def buttons(line: ReadingLine) -> dict[str, QPushButton]:
    return {strip_isolates(one.text()): one for one in line.findChildren(QPushButton) if not one.isHidden()}


def typed(stage: Stage, qtbot: QtBot, text: str) -> None:
    stage.window.input.field.clear()
    qtbot.keyClicks(stage.window.input.field, text)


def test_reading_is_shown_while_typing(stage: Stage, qtbot: QtBot) -> None:
    line = stage.window.line
    assert not line.isVisible()
    typed(stage, qtbot, "example.com")
    assert said(line).startswith("HTTPS on port 443")
    assert set(buttons(line)) == {"HTTP", "TLS"}, "tcp beside a bare host has no port"
    assert stage.window.input.port.text() == "443"


def test_other_kind_is_one_click_away(stage: Stage, qtbot: QtBot) -> None:
    row = stage.window.input
    typed(stage, qtbot, "example.com:8080")
    buttons(stage.window.line)["TLS"].click()
    assert isinstance(row.reading, Target)
    assert (row.reading.kind, row.reading.port) == (Kind.TLS, 8080)
    assert row.protocols.choice() == 2
    assert row.field.text() == "example.com:8080"
    buttons(stage.window.line)["HTTPS"].click()
    assert row.options().protocol is Protocol.HTTPS
    assert row.protocols.choice() == 3


def test_port_field_follows_until_something_is_typed_into_it(stage: Stage, qtbot: QtBot) -> None:
    row = stage.window.input
    typed(stage, qtbot, "http://example.com")
    assert row.port.text() == "80"
    row.port.selectAll()
    qtbot.keyClicks(row.port, "8080")
    assert isinstance(row.reading, Target)
    assert row.reading.port == 8080
    qtbot.keyClicks(row.field, "/path")
    assert row.port.text() == "8080"
    row.field.selectAll()
    qtbot.keyClick(row.field, Qt.Key.Key_Delete)
    assert row.port.text() == ""
    typed(stage, qtbot, "example.com")
    assert row.port.text() == "443"


def test_conflict_of_both_fields_is_told_with_both_readings(stage: Stage, qtbot: QtBot) -> None:
    row = stage.window.input
    typed(stage, qtbot, "http://example.com:81")
    row.port.selectAll()
    qtbot.keyClicks(row.port, "82")
    qtbot.keyClick(row.port, Qt.Key.Key_Return)
    assert isinstance(row.reading, InputProblem)
    assert row.reading.case == "input.port_conflict"
    choices = buttons(stage.window.line)
    assert len(choices) == 2
    assert (row.field.text(), row.port.text()) == ("http://example.com:81", "82"), "nothing typed is lost"
    next(iter(choices.values())).click()
    assert isinstance(row.reading, Target)


def test_problem_is_told_when_typing_pauses(stage: Stage, qtbot: QtBot) -> None:
    typed(stage, qtbot, "::1:80")
    assert not stage.window.line.shows_problem()
    qtbot.waitUntil(stage.window.line.shows_problem)
    assert set(buttons(stage.window.line)) == {"[::1]:80", "[::1:80]"}
    buttons(stage.window.line)["[::1]:80"].click()
    reading = stage.window.input.reading
    assert isinstance(reading, Target)
    assert (reading.host, reading.port) == ("::1", 80)


def test_enter_shows_the_place(stage: Stage, qtbot: QtBot) -> None:
    field = stage.window.input.field
    typed(stage, qtbot, "http://exa mple.com:99999/")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(stage.window.line.shows_problem)
    assert not stage.submitted
    problem = stage.window.input.reading
    assert isinstance(problem, InputProblem)
    assert field.selectedText() == field.text()[problem.start : problem.end]
    assert field.property("wrong") is True
    assert field.text() == "http://exa mple.com:99999/", "marking changes nothing"


def test_place_is_right_beside_letters_of_two_units(stage: Stage) -> None:
    field = stage.window.input.field
    field.setText("😀ab")
    field.select_place(1, 2)
    assert field.selectedText() == "a"


def test_empty_field_is_explained_on_enter(stage: Stage, qtbot: QtBot) -> None:
    qtbot.keyClick(stage.window.input.field, Qt.Key.Key_Return)
    assert stage.window.line.shows_problem()
    assert not stage.submitted


def test_practice_options_last_until_the_text_is_edited(stage: Stage, qtbot: QtBot) -> None:
    row = stage.window.input
    own = Options(redirects=3)
    row.put("127.0.0.1:99", own)
    assert row.options().redirects == 3
    assert "practice" in said(stage.window.line)
    qtbot.keyClicks(row.field, "9")
    assert row.options().redirects == Options().redirects
    assert "practice" not in said(stage.window.line)


def test_repairs_are_told(stage: Stage) -> None:
    stage.window.input.put(" 'http://example.com' ")
    assert "Quotation marks" in said(stage.window.line)


def test_changed_options_are_marked(stage: Stage) -> None:
    button = stage.window.input.options_button
    plain = button.text()
    stage.window.input.set_options(Options(redirects=0))
    assert button.text() != plain
    stage.window.input.set_options(Options())
    assert button.text() == plain


def test_secret_is_not_shown_in_readings(stage: Stage) -> None:
    stage.window.input.put("htp://user:pass-word-1@example.com")
    shown = buttons(stage.window.line)
    assert shown
    assert all("pass-word-1" not in text for text in shown)
    assert all("pass-word-1" not in one.accessibleName() for one in shown.values())
    next(iter(shown.values())).click()
    assert "pass-word-1" in stage.window.input.field.text(), "the field itself keeps what was typed"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=40), port=st.text(max_size=6))
def test_every_text_can_be_typed(stage: Stage, text: str, port: str) -> None:
    row = stage.window.input
    row.put(text)
    row.port.setText(port)
    row._on_port_edited()
    row.submit()
    assert isinstance(row.reading, Target | InputProblem)


def test_enter_tests_while_earlier_targets_are_offered(stage: Stage, qtbot: QtBot) -> None:
    """Enter takes what was typed, unless a suggestion was chosen with the arrow keys."""
    field = stage.window.input.field
    field.suggest(("localhost:1", "localhost:22"))
    entered: list[str] = []
    field.entered.connect(lambda: entered.append(field.text()))
    field.setFocus()
    qtbot.keyClicks(field, "localhost:1")
    qtbot.waitUntil(field.completer().popup().isVisible)
    qtbot.keyClick(field.completer().popup(), Qt.Key.Key_Return)
    assert entered == ["localhost:1"]
    assert not field.completer().popup().isVisible()

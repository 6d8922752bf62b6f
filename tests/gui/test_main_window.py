import json

import msgspec
import pytest
import sample_results as samples
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from stage import Stage

from app.gui.focus_order import in_order
from app.model.events import Finished, StepStarted
from app.model.names import Family, Leg, ProxyMode, StepName
from app.model.options import Options
from app.model.secret import Secret
from app.picture.marks import Mark
from app.text import strip_isolates


def press(qtbot: QtBot, window: QWidget, key: Qt.Key, control: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


def test_everything_by_keyboard(stage: Stage, qtbot: QtBot) -> None:
    window = stage.window
    window.results.search.setFocus()
    press(qtbot, window, Qt.Key.Key_L, control=True)
    assert window.input.field.hasFocus()
    qtbot.keyClicks(window.input.field, "127.0.0.1:9")
    press(qtbot, window, Qt.Key.Key_Return)
    assert [(target.host, target.port) for target, _ in stage.submitted] == [("127.0.0.1", 9)]
    press(qtbot, window, Qt.Key.Key_Escape)
    assert stage.cancelled == ["id-1"]
    press(qtbot, window, Qt.Key.Key_F, control=True)
    assert window.results.search.hasFocus()


def test_button_is_test_then_cancel_then_test_beside_it(stage: Stage, qtbot: QtBot) -> None:
    window = stage.window
    button = window.input.button
    qtbot.keyClicks(window.input.field, "127.0.0.1:9")
    button.click()
    assert button.text() == "Cancel"
    press(qtbot, window, Qt.Key.Key_Return)
    assert len(stage.submitted) == 1, "Enter never cancels, and never tests the same twice at once"
    qtbot.keyClicks(window.input.field, "9")
    assert button.text() == "Test"
    button.click()
    assert len(stage.submitted) == 2
    press(qtbot, window, Qt.Key.Key_Backspace)
    assert button.text() == "Cancel", "the first one still runs"
    button.click()
    assert stage.cancelled == ["id-1"]


def test_result_arrives_on_its_own_row(stage: Stage) -> None:
    window = stage.window
    window.test_text("127.0.0.1:9")
    window.test_text("127.0.0.1:10")
    window.receive([Finished("id-1", samples.refused())])
    first, second = window.model.entry("id-1"), window.model.entry("id-2")
    assert first is not None
    assert second is not None
    assert not first.running
    assert second.running
    assert window.page.entry() is second, "a result that comes late changes no page it does not belong to"
    assert window.page.header.headline.text() == "Testing \u2066127.0.0.1:10\u2069"


def test_late_result_never_overwrites(stage: Stage) -> None:
    window = stage.window
    window.test_text("127.0.0.1:9")
    window.receive([Finished("id-1", samples.cancelled()), Finished("id-1", samples.refused())])
    entry = window.model.entry("id-1")
    assert entry is not None
    assert entry.mark(stage.window._wording) is Mark.STOPPED
    window.results.removed.emit(["id-1"])
    window.receive([Finished("id-1", samples.refused())])
    assert window.model.rowCount() == 0


def test_progress_is_shown_live(stage: Stage) -> None:
    window = stage.window
    window.test_text("https://orders.example.com:8443")
    assert window.page.header.summary.text() == "Waiting for its turn …"
    window.receive([StepStarted("id-1", StepName.CONNECT, 0, Leg.TARGET, 1)])
    assert window.page.header.summary.text() == "Connecting …"
    assert "Port 8443: in progress" in strip_isolates(window.page.path.accessibleDescription())
    window.page.header.cancel.click()
    assert window.page.header.summary.text() == "Stopping …"
    assert stage.cancelled == ["id-1"]
    window.receive([Finished("id-1", samples.cancelled())])
    assert window.input.button.text() == "Test"


def test_copy_takes_the_summary_without_marks(stage: Stage, qtbot: QtBot) -> None:
    stage.show(samples.refused())
    stage.window.page.path.setFocus()
    press(qtbot, stage.window, Qt.Key.Key_C, control=True)
    text = QGuiApplication.clipboard().text()
    assert "tcp.refused" in text
    assert "orders.example.com" in text
    assert text == strip_isolates(text)


def test_copy_takes_selected_text_first(stage: Stage, qtbot: QtBot) -> None:
    stage.show(samples.refused())
    field = stage.window.input.field
    field.setText("some text")
    field.setFocus()
    field.setSelection(0, 4)
    press(qtbot, stage.window, Qt.Key.Key_C, control=True)
    assert QGuiApplication.clipboard().text() == "some"


def test_cards_are_copied_with_what_happened(stage: Stage) -> None:
    stage.show(samples.refused())
    button = next(
        one
        for one in stage.window.page.fixes.findChildren(QPushButton)
        if "operator" in strip_isolates(one.accessibleName())
    )
    button.click()
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[0] == "Subject: Connection refused (orders.example.com:8443)"
    assert any(line.startswith("- ") for line in text.splitlines())


def test_dropped_link_is_put_into_the_field_and_not_tested(stage: Stage) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.com:8443/a")])
    event = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    stage.window.dropEvent(event)
    assert stage.window.input.field.text() == "https://example.com:8443/a"
    assert stage.window.input.button.hasFocus()
    assert not stage.submitted


ONE_LINE = (
    '{"targets":["a.example:22"],"name":"N"}',
    '[{"id":1,"serviceArea":"Common","urls":["a.example"],"tcpPorts":"80,443","note":"' + 50_000 * "x" + '"}]',
    json.dumps({"log": {"entries": 900 * [{"request": {"url": "https://a.example/"}}]}}, separators=(",", ":")),
)


@pytest.mark.parametrize("text", ONE_LINE, ids=["plan", "Microsoft 365", "HAR"])
@pytest.mark.parametrize("way", ["field", "elsewhere", "dropped into the field", "dropped"])
def test_a_document_in_one_line_is_no_host(stage: Stage, qtbot: QtBot, text: str, way: str) -> None:
    window = stage.window
    data = QMimeData()
    data.setText(text)
    if way.startswith("dropped"):
        none = Qt.KeyboardModifier.NoModifier
        values = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
        target = window.input.field if way == "dropped into the field" else window
        target.dropEvent(QDropEvent(QPoint(5, 5), *values))
    else:
        QGuiApplication.clipboard().setText(text)
        widget = window.input.field if way == "field" else window.results.view
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.dialogs.open_one("list") is not None)
    dialog = window.dialogs.open_one("list")
    qtbot.waitUntil(dialog.start.isEnabled)
    qtbot.waitUntil(lambda: not dialog._pending)
    assert [one.target.host for one in dialog._read.opened.plan.targets][:1] == ["a.example"]
    assert window.input.field.text() == ""
    assert not stage.submitted
    dialog.close()


@pytest.mark.parametrize("text", ["[::1]:80", "[2001:db8::1]"])
def test_an_address_in_brackets_is_no_document(stage: Stage, qtbot: QtBot, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    stage.window.input.field.setFocus()
    qtbot.keyClick(stage.window.input.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert stage.window.input.field.text() == text
    assert stage.window.dialogs.open_one("list") is None


def test_test_again_uses_the_same_options(stage: Stage) -> None:
    entry = stage.show(samples.proxy_password())
    stage.window.page.again.click()
    assert stage.submitted == [(entry.target, msgspec.structs.replace(entry.options, by_hand=True))]


def test_suggestions_change_one_thing(stage: Stage) -> None:
    stage.show(samples.refused())
    buttons = {strip_isolates(one.text()): one for one in stage.window.page.trials}
    assert list(buttons) == ["Try port 443", "Try IPv4 only", "Try IPv6 only"]
    buttons["Try port 443"].click()
    buttons["Try IPv4 only"].click()
    assert [(target.port, options.family) for target, options in stage.submitted] == [
        (443, Family.ANY),
        (8443, Family.IPV4),
    ]
    stage.show(samples.proxy_password())
    stage.window.page.trials[0].click()
    assert stage.submitted[-1][1].proxy.mode is ProxyMode.NONE
    stage.show(samples.works())
    assert stage.window.page.trials == []


def test_tab_follows_the_screen(stage: Stage) -> None:
    stage.show(samples.refused())
    page = stage.window.page
    order = list(in_order(page))
    assert order.index(page.path) < order.index(page.waterfall)
    copies = [order.index(one) for one in page.fixes.findChildren(QPushButton)]
    assert order.index(page.waterfall) < min(copies)
    assert max(copies) < order.index(page.trials[0]) < order.index(page.again)
    widget = page.path
    for expected in order[order.index(page.path) + 1 :][:6]:
        widget = widget.nextInFocusChain()
        while not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            widget = widget.nextInFocusChain()
        assert widget is expected


def test_start_page_can_be_reached_again(stage: Stage) -> None:
    window = stage.window
    stage.show(samples.refused())
    assert window.pages.currentWidget() is window.pages.pane
    window.results._start.click()
    assert window.pages.currentWidget() is window.start
    window.results.choose("refused")
    assert window.pages.currentWidget() is window.pages.pane


def test_fault_of_this_program_offers_its_report(stage: Stage) -> None:
    stage.show(samples.refused())
    assert not stage.window.page.actions_row.fault.isVisible()
    stage.show(samples.internal())
    stage.window.page.actions_row.fault.click()
    text = QGuiApplication.clipboard().text()
    assert "Traceback" in text
    assert "app.internal" in text


def test_number_of_tries_is_told(stage: Stage) -> None:
    result = samples.refused()
    options = Options(retries=2)
    attempt = msgspec.structs.replace(result.attempts[0], options=options)
    stage.show(msgspec.structs.replace(result, attempts=(attempt, attempt)))
    assert "try \u20662\u2069 of \u20663\u2069 · at step" in stage.window.page.header._where.text()


def test_what_was_not_kept_is_asked_for(stage: Stage) -> None:
    """A row of an earlier start whose address held a password: without it something else would be tested."""
    window, result = stage.window, samples.refused()
    target = msgspec.structs.replace(
        result.target, source="https://•••@orders.example.com/", secret=Secret(known=False)
    )
    attempts = tuple(msgspec.structs.replace(one, target=target) for one in result.attempts)
    entry = stage.show(msgspec.structs.replace(result, target=target, attempts=attempts))
    for button in (window.page.again, window.page.actions_row.watch, window.page.trials[0]):
        window.input.put("")
        button.click()
        assert window.input.field.text() == target.source
        assert "was not kept" in window.results.notice.text()
    window.results.again.emit([entry])
    assert not stage.submitted

"""The program as a person uses it: real tests of loopback servers, from the first click to the next start."""

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot
from servers import closed_port, serve
from user import CONTROL, NONE, SHIFT, Key, Switch, User, kept, next_start, texts

from app.gui.application import Program
from app.gui.options_program_page import DeleteAll
from app.gui.suggestions import Change
from app.gui.watch_entry import WatchEntry
from app.lab.handlers import page, silent

BOTH = pytest.mark.parametrize("language", ["en", "ar"])


@pytest.fixture
def user(program: Program, qtbot: QtBot) -> User:
    return User(program, qtbot)


@BOTH
def test_a_test_and_its_experiment_lead_to_each_other(user: User, language: str) -> None:
    user.program.choose_language(language)
    with serve(page(text="It works.")) as port:
        first = user.test(f"https://127.0.0.1:{port}/")
        assert user.on_page() == "tls.not_tls"
        trial = next(one for one in user.window.page.trials if one.suggestion.change is Change.PLAIN)
        trial.click()
        second = user.ended()
        assert second is not first
        assert user.on_page() == "ok"
        assert user.window.page.experiment.isVisible()
        user.window.page.experiment.back.click()
        assert user.row() is first
        trial = next(one for one in user.window.page.trials if one.suggestion.change is Change.PLAIN)
        trial.click()
        assert user.row() is second, "made once: it leads there"
        user.window.page.again.click()
        third = user.ended()
    assert third.target == second.target
    assert len(user.window.model) == 3


def test_pin_note_and_remove_are_kept_and_shown(user: User) -> None:
    with closed_port() as port:
        first, second = user.test(f"127.0.0.1:{port}"), user.test(f"tcp://127.0.0.1:{port}")
        page_ = user.window.page
        page_.header.pin.click()
        assert second.pinned
        page_.header.note.click()
        page_.note._dialog.text.setPlainText("of the page")
        page_.note._dialog.accept()
        assert second.note == "of the page"
        assert page_.note.text.text() == "of the page", "the page shows what was just written on it"
        user.window.results.view.setFocus()
        user.press(Key.Key_D, CONTROL)
        assert not second.pinned
        assert not page_.header.pin.isChecked(), "the page follows the list"
        user.press(Key.Key_F2)
        user.window.results._dialog.text.setPlainText("of the list")
        user.window.results._dialog.accept()
        assert page_.note.text.text() == "of the list"
        user.window.results.choose(first.id)
        user.window.results.view.setFocus()
        user.press(Key.Key_Delete)
        assert user.row() is second
        user.window.close()
    assert [(one.id, one.pinned, one.note) for one in kept()] == [(second.id, False, "of the list")]


def test_what_is_done_to_a_running_test_is_kept(user: User) -> None:
    with serve(silent) as port:
        for _ in range(2):
            user.window.test_text(f"http://127.0.0.1:{port}/")
            entry = user.row()
            user.until(lambda entry=entry: entry.steps)
            if len(user.window.model) == 1:
                user.window.page.header.pin.click()
                user.window.results.noted.emit(entry.id, "early")
                user.press(Key.Key_Escape)
                user.ended()
            else:
                user.window.results.removed.emit([entry.id])
        user.until(lambda: user.program._get_workers().wait(0))
        user.qtbot.wait(60)
        user.window.close()
    assert [(one.pinned, one.note) for one in kept()] == [(True, "early")], "the removed one does not come back"


@BOTH
def test_list_is_pasted_run_opened_and_cancelled(user: User, language: str) -> None:
    user.program.choose_language(language)
    with serve(page()) as good, serve(silent) as slow, closed_port() as closed:
        run = user.start_list(f"127.0.0.1:{closed}", f"http://127.0.0.1:{good}", f"http://127.0.0.1:{slow}")
        assert user.window.pages.currentWidget() is user.window.pages.run
        user.until(lambda: run.tested == 2 and run.items[2].entry.steps)
        user.window.pages.run._open(run.items[0])
        assert user.window.pages.currentWidget() is user.window.pages.pane
        assert user.on_page() in ("tcp.refused", "local.nothing_listening")
        user.window.pages.pane.back.click()
        assert user.window.pages.currentWidget() is user.window.pages.run
        user.window.pages.run._open(run.items[2])
        assert user.window.page.header.cancel.isVisible()
        user.window.page.header.cancel.click()
        user.until(lambda: not run.running)
        user.qtbot.wait(60)
        assert not user.window.page.header.cancel.isVisible(), "the page of an item follows its test"
        user.window.results.removed.emit([run.id])
        user.window.close()
    assert kept() == (), "what was removed is not there at the next start"


def test_list_is_cancelled_at_once(user: User) -> None:
    with serve(silent) as port:
        run = user.start_list(*(f"http://127.0.0.1:{port}/{number}" for number in range(40)))
        user.until(lambda: run.items[0].entry.steps)
        user.press(Key.Key_Escape)
        user.until(lambda: not run.running)
    assert user.row() is run
    user.until(lambda: not user.window.pages.run.header.going.isVisible())


def test_item_of_a_list_is_pinned_and_tried_differently(user: User) -> None:
    pages = user.window.pages
    with serve(page()) as port, closed_port() as closed:
        run = user.start_list(f"https://127.0.0.1:{port}/", f"127.0.0.1:{closed}")
        user.until(lambda: not run.running)
        pages.run._open(run.items[0])
        pages.page.header.pin.click()
        next(one for one in pages.page.trials if one.suggestion.change is Change.PLAIN).click()
        user.ended()
        pages.page.experiment.back.click()
        assert pages.page.entry() is run.items[0].entry
        assert pages.page.header.pin.isChecked()
        pages.pane.back.click()
        assert pages.currentWidget() is pages.run
        assert user.row() is run
        pages.run.view.selectRow(1)
        pages.run.view.setFocus()
        user.press(Key.Key_C, CONTROL)
        assert f":{port}" not in QGuiApplication.clipboard().text(), "only the line that is chosen"
        user.window.close()
    assert [one.id for one in kept() if one.pinned] == [run.items[0].entry.id]


@BOTH
def test_watch_fails_recovers_stops_and_goes_on(user: User, language: str) -> None:
    user.program.choose_language(language)
    switch = Switch()
    with serve(switch) as port:
        user.window.input.put(f"http://127.0.0.1:{port}/")
        user.press(Key.Key_W, CONTROL | SHIFT)
        watch = user.row()
        assert isinstance(watch, WatchEntry)
        header = user.window.pages.watch.header
        header.interval_chosen.emit(1.0)
        for number, works in enumerate((True, False, True)):
            switch.works = works
            user.until(lambda number=number: watch.count > number)
        assert [sample.works for sample in watch.samples[:3]] == [True, False, True]
        header.stop.click()
        count = watch.count
        assert not watch.running
        assert user.window.pages.watch.changes.lines()
        user.window.pages.open_test(watch.id_of(1))
        assert user.window.page.header.isVisible()
        assert user.on_page().startswith("http.")
        user.window.pages.pane.back.click()
        header.stop.click()
        user.until(lambda: watch.count > count)
        user.window.results.removed.emit([watch.id])
        user.until(lambda: user.program._get_workers().wait(0))
    assert len(user.window.model) == 0
    assert user.window.pages.currentWidget() is user.window.start


def test_next_start_knows_what_was(user: User, qapp: QApplication, qtbot: QtBot) -> None:
    switch = Switch()
    with serve(switch) as port, closed_port() as closed:
        user.test(f"http://127.0.0.1:{port}/")
        user.test(f"127.0.0.1:{closed}")
        user.window.close()
        with next_start(qapp, qtbot) as again:
            assert again.window.results.chosen() is None
            rows = again.window.model.entries()
            assert [row.title() for row in rows] == [f"127.0.0.1:{port}", f"127.0.0.1:{closed}"]
            again.window.results.choose(rows[0].id)
            assert again.on_page() == "ok"
            again.window.results.choose(rows[1].id)
            assert again.window.page.causes.isVisible()
            switch.works = False
            again.window.results.choose(rows[0].id)
            again.window.page.again.click()
            again.ended()
            again.until(again.window.page.changes.isVisible)
            again.window.show_options()
            options = again.window.dialogs.open_one("options")
            options.findChild(DeleteAll).button.click()
            options.findChild(DeleteAll).sure.click()
            assert len(again.window.model) == 0, "nothing is on the screen that is said to be deleted"
            options.reject()
    assert kept() == ()


def test_history_can_be_off_and_on(user: User, qapp: QApplication, qtbot: QtBot) -> None:
    known = user.window._options
    off = msgspec.structs.replace(known[1], history_on=False)
    with closed_port() as port:
        user.window.options_chosen.emit(known[0], off)
        user.test(f"127.0.0.1:{port}")
        user.window.options_chosen.emit(known[0], known[1])
        user.test(f"tcp://127.0.0.1:{port}")
        user.window.options_chosen.emit(known[0], off)
        user.window.close()
    assert [one.source for one in kept()] == [f"tcp://127.0.0.1:{port}"]
    with next_start(qapp, qtbot) as again:
        assert len(again.window.model) == 0
        again.window.dialogs.history_cleared.emit()
    assert kept() == (), "what was kept before can be deleted while nothing is kept"


def test_there_and_back_every_page_is_as_before(user: User) -> None:
    with closed_port() as port:
        user.test(f"127.0.0.1:{port}")
        run = user.start_list(f"127.0.0.1:{port}", f"localhost:{port}")
        user.until(lambda: not run.running)
        user.window.input.put(f"127.0.0.1:{port}")
        user.press(Key.Key_W, CONTROL | SHIFT)
        watch = user.row()
        user.until(lambda: watch.count)
        user.window.pages.watch.header.stop.click()
        user.qtbot.wait(600)
        for row in (*user.window.model.entries(), None):
            user.window.results.choose(row.id) if row else user.window.results._on_start()
            user.qtbot.wait(60)
            fresh = texts(user)
            for language in ("ar", "de"):
                assert texts(user, language) - fresh, row
            assert texts(user, "en") == fresh, row


def test_keys(user: User) -> None:
    window = user.window
    with closed_port() as port:
        window.results.search.setFocus()
        user.press(Key.Key_Tab)
        QGuiApplication.clipboard().setText(f"127.0.0.1:{port}\n")
        user.press(Key.Key_V, CONTROL)
        user.ended()
        window.results.view.setFocus()
        user.press(Key.Key_C, CONTROL)
        assert f"127.0.0.1:{port}" in QGuiApplication.clipboard().text()
        window.page.technical.unfold(True)
        pane = next(one for one in window.page.findChildren(QPlainTextEdit) if one.isVisible())
        pane.setFocus()
        QGuiApplication.clipboard().setText(f"tcp://127.0.0.1:{port}")
        user.press(Key.Key_V, CONTROL)
        assert user.ended().target.source == f"tcp://127.0.0.1:{port}"
    user.press(Key.Key_F, CONTROL)
    user.qtbot.keyClicks(window.results.search, "nothing like it")
    assert window.model.rowCount() == 0
    user.press(Key.Key_Escape)
    assert window.model.rowCount() == 2
    for key, modifiers, name in ((Key.Key_F1, NONE, "shortcuts"), (Key.Key_L, CONTROL | SHIFT, "list")):
        user.press(key, modifiers)
        assert window.dialogs.open_one(name) is not None
        window.dialogs.open_one(name).reject()


def test_more_at_once_take_effect_while_tests_wait(user: User) -> None:
    known = user.window._options
    with serve(silent) as port:
        run = user.start_list(*(f"http://127.0.0.1:{port}/{number}" for number in range(12)))
        user.until(lambda: run.items[0].entry.steps)
        assert sum(bool(item.entry.steps) for item in run.items) <= known[1].per_host
        user.window.options_chosen.emit(known[0], msgspec.structs.replace(known[1], parallel=12, per_host=12))
        user.until(lambda: all(item.entry.steps for item in run.items))
        user.press(Key.Key_Escape)
        user.until(lambda: not run.running)

"""Runs and watches across starts, the rest of the history in a search, and secrets asked for again."""

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
import sample_results as samples
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from servers import closed_port, http_proxy, serve
from user import CONTROL, SHIFT, Key, Switch, User, kept, next_start

from app.gui.application import Program
from app.gui.kept_rows import KeptRun, KeptWatch
from app.gui.proxy_dialog import ProxyDialog
from app.gui.watch_entry import WatchEntry
from app.lab.handlers import page, silent
from app.model.group import Group
from app.model.names import ProxyMode
from app.model.options import ProxyChoice
from app.model.result import Result
from app.model.secret import Secret
from app.store.history import History, default_file


@pytest.fixture
def user(program: Program, qtbot: QtBot) -> User:
    return User(program, qtbot)


def watched(user: User, port: int, tests: int) -> WatchEntry:
    """A watch that was stopped after so many tests."""
    user.window.input.put(f"http://127.0.0.1:{port}/")
    user.press(Key.Key_W, CONTROL | SHIFT)
    watch = user.row()
    assert isinstance(watch, WatchEntry)
    header = user.window.pages.watch.header
    header.interval_chosen.emit(1.0)
    user.until(lambda: watch.count >= tests)
    header.stop.click()
    return watch


def series() -> tuple[str, ...]:
    history = History(default_file())
    found = tuple(one.series.id for one in history.series())
    history.close()
    return found


def question(user: User) -> ProxyDialog | None:
    """The question for the password of a proxy, if it is asked."""
    return next((one for one in user.window.findChildren(ProxyDialog) if one.isVisible()), None)


def answer(user: User, secret: Secret) -> None:
    asked = question(user)
    assert asked is not None
    asked.user.setText(secret.user)
    asked.password.setText(secret.password)
    asked.ok.click()


# Esc


def test_esc_on_the_page_of_one_test_leaves_the_rest_of_the_run(user: User) -> None:
    with serve(silent) as port:
        run = user.start_list(*(f"http://127.0.0.1:{port}/{number}" for number in range(2)))
        user.until(lambda: all(item.entry.steps for item in run.items))
        user.window.pages.open_test(run.items[0].entry.id)
        user.press(Key.Key_Escape)
        user.until(lambda: not run.items[0].entry.running)
        assert run.running
        assert not run.stopped
        assert user.window.pages.currentWidget() is user.window.pages.pane
        user.press(Key.Key_Escape)
        assert run.running, "nothing that is shown runs any more"
        user.window.pages.pane.back.click()
        user.press(Key.Key_Escape)
        user.until(lambda: not run.running)
    assert run.stopped


# The password of a proxy


def test_password_of_a_proxy_is_asked_for_again(user: User, qapp: QApplication, qtbot: QtBot) -> None:
    secret = Secret("anna", "pass word")
    with serve(page()) as port, serve(http_proxy(secret)) as through:
        own = ProxyChoice(ProxyMode.OWN, f"http://127.0.0.1:{through}", secret)
        known = user.window._options
        user.window.options_chosen.emit(msgspec.structs.replace(known[0], proxy=own), known[1])
        first = user.test(f"http://127.0.0.1:{port}/")
        assert user.on_page().startswith("ok")
        user.window.close()
        with next_start(qapp, qtbot) as again:
            pages = again.window.pages
            again.window.results.choose(first.id)
            pages.page.again.click()
            dialog = question(again)
            assert dialog is not None
            assert f"127.0.0.1:{through}" in dialog._intro.text()
            assert not dialog.ok.isEnabled()
            again.program.choose_language("de")
            again.until(lambda: dialog.cancel.text() == "Abbrechen")
            again.program.choose_language("en")
            dialog.reject()
            assert again.row().id == first.id
            pages.page.again.click()
            answer(again, secret)
            second = again.ended()
            assert second.id != first.id
            assert again.on_page().startswith("ok")
            again.window.results.choose(first.id)
            pages.page.again.click()
            assert question(again) is None, "known for this session"
            assert again.ended().id not in (first.id, second.id)
            assert again.on_page().startswith("ok")


# Watches


def test_watched_test_without_change_is_kept_once_it_is_pinned_or_noted(
    user: User, qapp: QApplication, qtbot: QtBot
) -> None:
    with serve(page()) as port:
        watch = watched(user, port, 3)
        pinned, noted = watch.id_of(1), watch.id_of(2)
        user.window.pages.open_test(pinned)
        user.window.page.header.pin.click()
        user.window.pages.open_test(noted)
        user.window.page.noted.emit(noted, "look here")
        user.window.close()
    assert {(one.id, one.pinned, one.note) for one in kept()} == {
        (watch.id_of(0), False, ""),
        (pinned, True, ""),
        (noted, False, "look here"),
    }
    with next_start(qapp, qtbot) as again:
        again.window.results.choose(watch.id)
        row = again.row()
        again.until(lambda: row.loaded)
        again.window.pages.open_test(pinned)
        assert again.window.page.header.pin.isChecked()
        again.window.pages.open_test(noted)
        assert again.window.page.note.text.text() == "look here"


def test_watch_comes_back_stopped_and_goes_on(user: User, qapp: QApplication, qtbot: QtBot) -> None:
    switch = Switch()
    with serve(switch) as port:
        watch = watched(user, port, 1)
        switch.works = False
        user.window.pages.watch.header.stop.click()
        user.until(lambda: watch.count >= 2)
        user.window.pages.watch.header.stop.click()
        count, summary, changed = watch.count, watch.summary, watch.id_of(1)
        user.window.close()
        with next_start(qapp, qtbot) as again:
            (row,) = again.window.model.entries()
            assert isinstance(row, KeptWatch)
            assert (row.id, row.title(), row.running, row.interval) == (watch.id, watch.title(), False, 1.0)
            wording = again.window._wording
            assert row.mark(wording) is watch.mark(wording)
            assert row.short(wording) == watch.short(wording)
            again.window.results.choose(row.id)
            again.until(lambda: row.loaded)
            shown = again.window.pages.watch
            assert (row.count, row.summary, row.samples) == (count, summary, watch.samples)
            assert len(shown.plot.plot.chart.bars) == count
            assert row.paused_before(1)
            again.window.pages.open_test(changed)
            assert again.on_page().startswith("http.")
            again.window.pages.pane.back.click()
            switch.works = True
            shown.header.stop.click()
            again.until(lambda: row.count > count)
            shown.header.stop.click()
            assert row.samples[count].works
            number = row.count
            again.window.close()
        with next_start(qapp, qtbot) as third:
            (row,) = third.window.model.entries()
            third.window.body.control.again(row)
            assert row.count == number, "it goes on without having been looked at"
            third.until(lambda: row.count > number)
            third.window.results.removed.emit([row.id])
            third.until(lambda: third.program._get_workers().wait(0))
            third.window.close()
    assert (kept(), series()) == ((), ())


# Runs


def in_one_order(groups: tuple[Group, ...]) -> list[Group]:
    """Results stand in groups as they came at first, and in the order of the targets after a start."""
    return [msgspec.structs.replace(group, ids=tuple(sorted(group.ids))) for group in groups]


def test_run_comes_back_as_one_row(user: User, qapp: QApplication, qtbot: QtBot) -> None:
    with serve(page()) as good, closed_port() as closed:
        targets = (f"127.0.0.1:{closed}", f"http://127.0.0.1:{good}", f"localhost:{closed}")
        run = user.start_list(*targets)
        user.until(lambda: not run.running)
        user.window.results.pinned.emit([run.id], True)
        user.window.results.noted.emit(run.id, "branch office")
        user.window.close()
        with next_start(qapp, qtbot) as again:
            (row,) = again.window.model.entries()
            wording = again.window._wording
            assert isinstance(row, KeptRun)
            assert (row.id, row.pinned, row.note) == (run.id, True, "branch office")
            for words in (row.title(), row.short(wording), row.mark(wording)):
                assert words in (run.title(), run.short(wording), run.mark(wording))
            assert row.state().failed == 2
            again.window.results.choose(row.id)
            again.until(lambda: row.loaded)
            assert [(item.title, item.severity, item.place) for item in row.items] == [
                (item.title, item.severity, item.place) for item in run.items
            ]
            assert in_one_order(row.groups) == in_one_order(run.groups)
            shown = again.window.pages.run
            assert shown.model.rowCount() == 3
            shown._open(row.items[0])
            assert again.on_page() in ("tcp.refused", "local.nothing_listening")
            again.window.pages.pane.back.click()
            shown.again.click()
            second = again.row()
            again.until(lambda: not second.running)
            assert [item.title for item in second.items] == [run.items[0].title, run.items[2].title]
            third = again.window.body.control.again(row)
            again.until(lambda: not third.running)
            assert [item.target for item in third.items] == [item.target for item in run.items]
            again.window.results.removed.emit([row.id, third.id])
            again.window.close()
        assert series() == (second.id,)
        assert len(kept()) == 2
        with next_start(qapp, qtbot) as fourth:
            fourth.window.results.removed.emit([second.id])
            fourth.window.close()
    assert (kept(), series()) == ((), ())


def test_run_that_was_cut_short_says_so(user: User, qapp: QApplication, qtbot: QtBot) -> None:
    with serve(page()) as good, serve(silent) as slow:
        run = user.start_list(f"http://127.0.0.1:{good}", *(f"http://127.0.0.1:{slow}/{n}" for n in range(5)))
        user.until(lambda: run.tested == 1)
        user.window.close()
        with next_start(qapp, qtbot) as again:
            (row,) = again.window.model.entries()
            wording = again.window._wording
            assert (row.total, row.tested, row.running) == (6, 1, False)
            assert "1" in row.short(wording)
            again.window.results.choose(row.id)
            again.until(lambda: row.loaded)
            assert [item.severity is not None for item in row.items] == [True, *[False] * 5]
            assert row.state().total == 6


def test_secrets_of_a_run_are_asked_for(user: User, qapp: QApplication, qtbot: QtBot) -> None:
    with serve(page()) as port:
        run = user.start_list(f"http://127.0.0.1:{port}/", f"http://anna:word@127.0.0.1:{port}/")
        user.until(lambda: not run.running)
        user.window.close()
        with next_start(qapp, qtbot) as again:
            again.window.results.choose(run.id)
            again.window.results.again.emit([again.row()])
            assert len(again.window.model) == 1
            assert again.window.results.notice.isVisible()
            assert "anna" not in again.window.input.field.text()
            again.until(lambda: again.row().loaded)
            again.window.pages.run._test_again([again.row().items[1]])
            assert len(again.window.model) == 1, "not without the password"
            again.window.pages.run._test_again([again.row().items[0]])
            assert len(again.window.model) == 2
            again.until(lambda: not again.row().running)


def test_secret_of_a_watch_is_asked_for(user: User, qapp: QApplication, qtbot: QtBot) -> None:
    with serve(page()) as port, serve(http_proxy(Secret("anna", "word"))) as through:
        own = ProxyChoice(ProxyMode.OWN, f"http://127.0.0.1:{through}", Secret("anna", "word"))
        known = user.window._options
        user.window.options_chosen.emit(msgspec.structs.replace(known[0], proxy=own), known[1])
        watch = watched(user, port, 1)
        user.window.close()
        with next_start(qapp, qtbot) as again:
            again.window.results.choose(watch.id)
            row, pages = again.row(), again.window.pages
            pages.watch.header.stop.click()
            assert not row.running
            answer(again, Secret("anna", "word"))
            assert row.running
            again.until(lambda: row.count == 2)
            assert row.samples[1].works
            pages.watch.header.stop.click()


# The rest of the history


def old(number: int, when: datetime) -> Result:
    result = samples.refused()
    target = msgspec.structs.replace(result.target, host=f"old-{number}.example", source=f"old-{number}.example:8443")
    attempt = msgspec.structs.replace(result.attempts[0], target=target, started=when)
    return msgspec.structs.replace(result, id=f"old-{number}", target=target, attempts=(attempt,))


def test_search_goes_through_the_whole_history(
    user: User, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    user.window.close()
    day = datetime.now(UTC).astimezone().replace(hour=12) - timedelta(days=40)
    history = History(default_file())
    for number in range(10):
        history.add(old(number, day + timedelta(days=number)))
    history.close(30)
    monkeypatch.setattr("app.limits.HISTORY_SHOWN", 3)
    monkeypatch.setattr("app.gui.kept_rows.kept_rows.__defaults__", (3,))
    with next_start(qapp, qtbot) as again:
        results, model = again.window.results, again.window.model
        assert [row.id for row in model.entries()] == ["old-7", "old-8", "old-9"]
        again.press(Key.Key_F, CONTROL)
        again.qtbot.keyClicks(results.search, "OLD-2.example")
        assert model.rowCount() == 0
        again.until(lambda: model.rowCount() == 1)
        assert "1" in results._count.text()
        results.choose("old-2")
        assert again.on_page() == "tcp.refused"
        results.search.setText(f"{day:%Y-%m-%d}")
        again.until(lambda: model.entry("old-0") is not None)
        assert model.rowCount() == 1
        assert model.entry("old-2") is again.row(), "what is on the page stays"
        results.search.setText("old-8")
        again.qtbot.wait(400)
        assert model.rowCount() == 1
        results.search.clear()
        assert {row.id for row in model.entries()} == {"old-2", "old-7", "old-8", "old-9"}
        month = day + timedelta(days=9)
        results.search.setText(f"{month:%Y-%m} tcp.refused")
        count = sum((day + timedelta(days=number)).month == month.month for number in range(10))
        again.until(lambda: model.rowCount() == count)

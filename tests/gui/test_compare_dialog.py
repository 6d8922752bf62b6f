"""Two results, runs or reports side by side: chosen in the list, on a page or from a file."""

import dataclasses
import json
from pathlib import Path

import msgspec
import pytest
import sample_compared as samples
import sample_run
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from servers import closed_port, serve
from stage import Stage
from test_language import tree
from user import CONTROL, SHIFT, Key, Switch, User, next_start

from app.gui.application import Program
from app.gui.compare_dialog import DIFFERENCES, EVERYTHING, CompareDialog
from app.gui.compared import Side, names_of, others, side_of
from app.gui.compared_targets import State
from app.gui.entries import Entry
from app.gui.labels import PlainLabel
from app.gui.watch_entry import WatchEntry
from app.i18n import EnglishWords
from app.lab.handlers import page
from app.model.events import Finished
from app.model.options import Options
from app.model.report import ReportedResult
from app.picture.marks import Mark
from app.report.document import encode
from app.report.make import make_report
from app.text import strip_isolates

BOTH = pytest.mark.parametrize("language", ["en", "ar"])
ENGLISH = EnglishWords()


@pytest.fixture
def user(program: Program, qtbot: QtBot) -> User:
    return User(program, qtbot)


def run_test(user: User, text: str) -> Entry:
    """Test a target; its name is not typed: the suggestions would take the second Enter."""
    user.window.test_text(text)
    return user.ended()


def opened(user: User) -> CompareDialog:
    user.until(lambda: user.window.dialogs.open_one("compare") is not None)
    dialog = user.window.dialogs.open_one("compare")
    user.until(lambda: dialog._comparison is not None)
    return dialog


def show(stage: Stage, qtbot: QtBot, *given: object) -> CompareDialog:
    stage.window.dialogs.show_compare(*given)
    dialog = stage.window.dialogs.open_one("compare")
    if dialog._b is not None:
        qtbot.waitUntil(lambda: dialog._comparison is not None or dialog._lost)
    return dialog


def said(dialog: CompareDialog) -> str:
    labels = (one for one in dialog.findChildren(PlainLabel) if one.isVisible())
    return strip_isolates("\n".join(one.text() for one in labels)).replace("\u200f", "")


def file_of(folder: Path, *results: object) -> Path:
    file = folder / "report.json"
    file.write_bytes(encode(make_report([ReportedResult(one) for one in results], "de")))
    return file


@BOTH
def test_two_rows_before_and_after(user: User, language: str) -> None:
    user.program.choose_language(language)
    switch = Switch()
    with serve(switch) as port:
        first = run_test(user, f"http://127.0.0.1:{port}/")
        switch.works = False
        second = run_test(user, f"http://127.0.0.1:{port}/")
    view = user.window.results.view
    view.setFocus()
    view.selectAll()
    user.press(Key.Key_K, CONTROL)
    dialog = opened(user)
    assert (dialog._a.id, dialog._b.id) == (first.id, second.id), "the earlier one stands first"
    assert not dialog.choice.isVisible()
    assert dialog.table.isVisible()
    if language == "en":
        assert "it worked for one only: Test of" in said(dialog)
        assert "Works" in said(dialog)
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert f"127.0.0.1:{port}" in copied
    assert copied == strip_isolates(copied)
    dialog.close_button.click()
    assert user.window.dialogs.open_one("compare") is None


def test_result_is_compared_with_the_newest_that_works(user: User) -> None:
    switch = Switch()
    with serve(switch) as port, closed_port() as closed:
        first = run_test(user, f"http://127.0.0.1:{port}/")
        works = run_test(user, f"http://127.0.0.1:{port}/")
        switch.works = False
        run_test(user, f"http://127.0.0.1:{port}/")
        run_test(user, f"127.0.0.1:{closed}")
        run_test(user, f"http://127.0.0.1:{port}/")
    user.window.page.actions_row.compare.click()
    dialog = opened(user)
    assert dialog._b.id == works.id
    assert dialog.choice.box.count() == 3, "what is of another port is not offered"
    dialog.choice.box.setCurrentIndex(1)
    dialog.choice.box.activated.emit(1)
    user.until(lambda: dialog._comparison is not None)
    assert dialog._b.id == first.id
    assert dialog._comparison.differs


def test_same_facts(stage: Stage, qtbot: QtBot) -> None:
    a = samples.sides()[0]
    dialog = show(stage, qtbot, a, copy_of(a))
    assert "No difference was found." in said(dialog)
    assert "No single fact differs." in said(dialog)
    dialog.shown._group.button(EVERYTHING).click()
    assert "No single fact differs." not in said(dialog)
    assert "Addresses of the name" in said(dialog)
    assert "the same" in said(dialog)


def test_alone_it_is_compared_with_a_report(user: User, tmp_path: Path) -> None:
    with serve(page()) as port:
        entry = run_test(user, f"http://127.0.0.1:{port}/")
    user.window.results.view.setFocus()
    user.press(Key.Key_K, CONTROL)
    dialog = user.window.dialogs.open_one("compare")
    assert "nothing to compare it with yet" in said(dialog)
    assert not dialog.choice.box.isVisible()
    assert not dialog.copy_button.isVisible()
    broken = tmp_path / "broken.json"
    broken.write_bytes(b'{"kind": "connection-tester-report", ')
    dialog.choice.open_file(broken)
    user.until(dialog.choice.problem.isVisible)
    assert "broken.json" in said(dialog)
    result = entry.result
    assert result is not None
    good = file_of(tmp_path, samples.here(), result)
    dialog.choice.open_file(good)
    user.until(lambda: dialog._comparison is not None)
    assert not dialog.choice.problem.isVisible()
    assert len(dialog._comparison.pairs) == 1, "only the result of the same target"
    assert not dialog._many
    assert "Here, " in said(dialog)
    assert "Report of" in said(dialog) or "report" in said(dialog)


def test_other_files_are_refused(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = show(stage, qtbot, samples.sides()[0])
    for name, content in (("list.txt", "www.example.com\n"), ("plan.json", json.dumps({"targets": ["a:1"]}))):
        (tmp_path / name).write_text(content)
        dialog.choice.open_file(tmp_path / name)
        qtbot.waitUntil(lambda name=name: name in dialog.choice.problem.text())
        assert "no report" in dialog.choice.problem.text()
    dialog.choice.open_file(tmp_path / "nowhere.json")
    qtbot.waitUntil(lambda: "nowhere.json" in dialog.choice.problem.text())


def test_first_difference_is_on_top_and_marked(stage: Stage, qtbot: QtBot) -> None:
    dialog = show(stage, qtbot, *samples.sides())
    text = said(dialog)
    assert "certificates come from different issuers" in dialog.head.headline.text()
    assert "opens encrypted connections" in text
    assert "Example Web Filter CA" in text
    assert "TLS_AES_256" not in text
    signs = len(dialog.table.findChildren(type(dialog._legend_sign)))
    dialog.shown._group.button(EVERYTHING).click()
    assert "192.0.2.81, 192.0.2.82" in said(dialog) or "192.0.2.82" in said(dialog)
    assert "not reached" in said(dialog)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(dialog.table.findChildren(type(dialog._legend_sign))) == signs, "what is the same has no sign"
    dialog.shown._group.button(DIFFERENCES).click()
    assert said(dialog) == text


def test_runs_target_by_target(stage: Stage, qtbot: QtBot) -> None:
    dialog = show(stage, qtbot, *samples.runs())
    assert dialog.head.headline.text() == "Different: 6 · The same: 28 · Tested on one side only: 4"
    model = dialog.targets.model()
    assert model.rowCount() == 10
    assert dialog.table.head.isVisible()
    states = [one.state for one in dialog._targets]
    assert states == sorted(states, key=lambda state: state.value)
    only = states.index(State.ONLY_A)
    dialog.targets.setCurrentIndex(model.index(only))
    assert "Only in: Außenstelle Nord" in said(dialog)
    assert not dialog.table.head.isVisible()
    dialog.shown._group.button(EVERYTHING).click()
    assert model.rowCount() == 38
    assert dialog.targets.currentIndex().row() == only, "what was chosen stays so"
    dialog.copy_text()
    assert "Only in: Außenstelle Nord" in QGuiApplication.clipboard().text()


def test_runs_that_do_not_differ(stage: Stage, qtbot: QtBot) -> None:
    side = samples.runs()[0]
    dialog = show(stage, qtbot, side, copy_of(side))
    assert dialog.head.headline.text() == "The same: 38"
    assert "No target differs." in said(dialog)
    assert not dialog.targets.isVisible()
    dialog.shown._group.button(EVERYTHING).click()
    assert dialog.targets.isVisible()
    assert dialog.table.head.isVisible()


def test_language_changes_while_it_is_open(user: User, qtbot: QtBot) -> None:
    a, choice = samples.choice()
    user.window.dialogs.show_compare(a, None, choice)
    dialog = opened(user)
    fresh = tree(dialog)
    for language in ("ar", "de"):
        user.program.choose_language(language)
        qtbot.wait(30)
        assert tree(dialog) != fresh
    user.program.choose_language("en")
    qtbot.wait(30)
    assert tree(dialog) == fresh


def test_what_cannot_be_read_any_more_is_said(stage: Stage, qtbot: QtBot) -> None:
    a, b = samples.sides()
    lost = Side("lost", b.started, "", False, False, lambda _: (Mark.FAILED, ""), lambda: ())
    dialog = show(stage, qtbot, a, lost)
    assert "cannot be read any more" in said(dialog)


def test_names_tell_the_two_apart() -> None:
    a, b = samples.sides()
    assert plain(names_of(a, b, ENGLISH)) == ("Here, 11:04", "Report of 11:11")
    assert plain(names_of(a, copy_of(a), ENGLISH))[0].startswith("Test of 11:04:")
    earlier = samples.choice()[1][1]
    here, there = plain(names_of(a, earlier, ENGLISH))
    assert here.startswith("Test of 20")
    assert there.startswith("with VPN (20")
    long = side_of(noted(samples.entry(samples.here()), "word " * 30))
    assert long is not None
    assert len(plain(names_of(long, b, ENGLISH))[0]) < 60


def test_what_can_be_compared() -> None:
    running = Entry("running", samples.here().target, Options(), samples.NOW)
    assert side_of(running) is None
    assert side_of(WatchEntry(samples.here().target, Options())) is None
    entry, other = samples.entry(samples.here()), samples.entry(samples.there(), 3)
    watch = WatchEntry(other.target, Options())
    tested = watch.test(lambda _target, _options: "watched")
    watch.take(Finished(tested, msgspec.structs.replace(samples.there(), id=tested)))
    assert [side.id for side in others(entry, [entry, watch])] == ["watched"]
    run = sample_run.run(over=True)
    assert [side.id for side in others(entry, [entry, other, running, run])] == [other.id]
    assert [side.id for side in others(run, [entry, run])] == []


def test_menu_offers_what_can_be_done(user: User) -> None:
    with closed_port() as port:
        run_test(user, f"127.0.0.1:{port}")
        user.window.input.put(f"127.0.0.1:{port}")
        user.press(Key.Key_W, CONTROL | SHIFT)
        watch = user.row()
        user.until(lambda: watch.count)
        user.window.pages.watch.header.stop.click()
    results = user.window.results
    results.view.setFocus()
    user.press(Key.Key_K, CONTROL)
    assert user.window.dialogs.open_one("compare") is None, "a watch has no one result"
    results.view.selectAll()
    user.press(Key.Key_K, CONTROL)
    assert user.window.dialogs.open_one("compare") is None


def copy_of(side: Side) -> Side:
    return dataclasses.replace(side, id="copy")


def test_runs_of_now_and_of_an_earlier_start(user: User, qapp: QApplication, qtbot: QtBot) -> None:
    with serve(page()) as port, closed_port() as closed:
        targets = (f"http://127.0.0.1:{port}/", f"127.0.0.1:{closed}")
        for _ in range(2):
            run = user.start_list(*targets)
            user.until(lambda run=run: not run.running)
        user.until(user.window.pages.run.compare.isVisible)
        user.window.pages.run.compare.click()
        dialog = opened(user)
        assert dialog.choice.box.count() == 1
        assert len(dialog._comparison.pairs) == 2
        dialog.reject()
        user.window.close()
    with next_start(qapp, qtbot) as again:
        again.window.results.view.setFocus()
        again.window.results.view.selectAll()
        again.press(Key.Key_K, CONTROL)
        dialog = opened(again)
        assert len(dialog._comparison.pairs) == 2
        assert not dialog._comparison.only_a
        dialog.reject()


def test_report_row_is_compared_with_a_result_of_here(user: User, tmp_path: Path) -> None:
    with serve(page()) as port:
        entry = run_test(user, f"http://127.0.0.1:{port}/")
    user.window.open_files((file_of(tmp_path, entry.result),))
    user.until(lambda: user.row() is not entry)
    user.window.page.actions_row.compare.click()
    dialog = opened(user)
    assert dialog._a.foreign
    assert "Report: " not in said(dialog), "its name says so"
    assert dialog._b.id == entry.id
    assert "Report of" in said(dialog)
    assert "Here, " in said(dialog)


def noted(entry: Entry, note: str) -> Entry:
    entry.note = note
    return entry


def plain(names: tuple[str, str]) -> tuple[str, str]:
    return strip_isolates(names[0]), strip_isolates(names[1])

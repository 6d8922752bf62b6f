"""Report files in the window: opened, dropped, pasted; shown as rows, never kept, never tested without being asked."""

import threading
from collections import Counter
from pathlib import Path

import msgspec
import pytest
import sample_report
import sample_results as samples
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from servers import serve
from stage import Stage
from user import CONTROL, Key, User, kept, texts

from app.gui import opening
from app.gui.application import Program
from app.gui.report_draft import Saved, draft, save
from app.gui.report_entry import ReportEntry, ReportRun
from app.gui.report_source import source_of
from app.gui.run_export import csv_of_run
from app.i18n import words_for
from app.lab.handlers import page
from app.limits import REPORT_BYTES
from app.model.attempt import Attempt
from app.model.handover import Choices
from app.model.names import Certainty, Outcome, ProxyMode
from app.model.options import Options, ProxyChoice
from app.model.report import Report, ReportedResult
from app.model.result import Diagnosis, Result
from app.model.secret import Secret
from app.model.target import InputProblem
from app.plan import write_plan
from app.report.document import encode
from app.report.make import make_report
from app.store.made_here import MadeHere
from app.text import strip_isolates

BOTH = pytest.mark.parametrize("language", ["en", "ar"])
_replace = msgspec.structs.replace


@pytest.fixture
def user(program: Program, qtbot: QtBot) -> User:
    return User(program, qtbot)


def file_of(report: Report, folder: Path, name: str = "report.json") -> Path:
    file = folder / name
    file.write_bytes(encode(report))
    return file


def opened(stage: Stage, qtbot: QtBot, *files: Path) -> None:
    """Open files and wait until they are read."""
    stage.window.open_files(files)
    qtbot.waitUntil(lambda: not stage.window._opening._background._waiting, timeout=20_000)


def said(stage: Stage) -> str:
    return strip_isolates("\n".join(stage.window.body.banner.texts()))


def local(folder: Path, *results: Result, **changed: object) -> Path:
    return file_of(_replace(make_report(map(ReportedResult, results), "en"), **changed), folder)


# What is shown


@BOTH
def test_a_report_is_a_row_read_in_the_own_language(user: User, tmp_path: Path, language: str) -> None:
    user.program.choose_language(language)
    fresh = texts(user, language)
    user.window.open_files((file_of(sample_report.one(), tmp_path),))
    user.until(lambda: user.window.results.chosen() is not None)
    row = user.row()
    assert isinstance(row, ReportEntry)
    assert row.foreign
    own = user.window.wording if hasattr(user.window, "wording") else user.program.wording
    expected = own.explanation(sample_report.one().results[0].result)
    assert user.window.page.header.headline.text() == expected.headline
    assert user.window.body.banner.isVisible()
    assert user.window.page.note.text.text() == "Since Monday, only from the office"
    shown = texts(user, language)
    assert texts(user, "de") != shown
    assert texts(user, language) == shown, "everything follows the language, there and back"
    assert fresh != shown
    user.window.close()
    assert kept() == (), "what came from a file is not kept"


def test_who_made_it_and_when_stands_above(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    opened(stage, qtbot, file_of(sample_report.one(aliases=True, contact="helpdesk@example.com"), tmp_path))
    text = said(stage)
    assert "Not made on this computer" in text
    assert "2026-11-22, 11:04 UTC" in text
    assert "their language is de" in text
    assert "stand under other names" in text
    assert "helpdesk@example.com" in text
    assert "Windows 11" not in text
    stage.window.body.banner.fold.click()
    text = said(stage)
    assert "Windows 11" in text
    assert "Connection Tester 0.5.0" in text
    assert "File: report.json" in text
    assert "Nothing in a report proves who made it." in text


def test_what_is_unfolded_leaves_the_height_to_the_page(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    opened(stage, qtbot, file_of(sample_report.many(), tmp_path))
    banner, window = stage.window.body.banner, stage.window
    window.resize(900, 560)
    qtbot.waitUntil(lambda: window.height() == 560)
    folded = banner.height()
    banner.fold.click()
    few = 4 * banner.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: folded < banner.height() <= max(560 // 3, folded + few))
    scroll = banner.details.verticalScrollBar()
    qtbot.waitUntil(lambda: scroll.maximum() > 0)
    banner.details.setFocus()
    qtbot.keyClick(banner.details, Qt.Key.Key_Down)
    assert scroll.value() > 0, "the keys reach the rest"
    window.resize(1240, 900)
    qtbot.waitUntil(lambda: scroll.maximum() == 0)
    banner.fold.click()
    qtbot.waitUntil(lambda: not banner.details.isVisible())


def test_a_damaged_report_is_shown_with_a_warning(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    file = file_of(sample_report.one(), tmp_path)
    file.write_bytes(file.read_bytes().replace(b"Since Monday", b"Since Sunday"))
    opened(stage, qtbot, file)
    assert "Careful: this report was damaged or changed" in said(stage)


def test_what_was_made_here_is_not_called_foreign(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    file = file_of(sample_report.one(), tmp_path)
    MadeHere().add(file.read_bytes())
    opened(stage, qtbot, file)
    row = stage.window.results.chosen()
    assert isinstance(row, ReportEntry)
    assert not row.foreign
    assert "Not made on this computer" not in said(stage)
    assert "made on this computer" in said(stage)
    file.write_bytes(file.read_bytes().replace(b"Since Monday", b"Since Sunday"))
    opened(stage, qtbot, file)
    assert "Not made on this computer" in said(stage), "what was changed since is no longer ours"


def test_several_results_are_a_run(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    opened(stage, qtbot, file_of(sample_report.many(), tmp_path))
    run = stage.window.results.chosen()
    assert isinstance(run, ReportRun)
    assert run.title() == "Branch office"
    assert strip_isolates(run.short(stage.window._wording)) == "Report: 5 targets · 4 tested"
    pages = stage.window.pages
    assert pages.currentWidget() is pages.run
    assert stage.window.body.banner.isVisible()
    pages.run._open(run.items[1])
    assert pages.currentWidget() is pages.pane
    assert strip_isolates(stage.window.page.header.case.text()) == "tls.expired"
    assert stage.window.body.banner.isVisible()
    assert "Not as expected" in said(stage), "what its plan expected"
    pages.pane.back.click()
    assert pages.currentWidget() is pages.run
    stage.window.results.choose_nothing()
    assert not stage.window.body.banner.isVisible()


def test_large_reports_are_announced_while_they_are_read(
    stage: Stage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = threading.Event()
    monkeypatch.setattr(opening, "PATIENCE_MS", 1)
    monkeypatch.setattr(opening, "read_file", lambda *_: release.wait(20) and encode(sample_report.one()))
    stage.window.open_files((file_of(sample_report.one(), tmp_path),))
    notice = stage.window.results.notice
    qtbot.waitUntil(lambda: notice.isVisible() and notice.text() == "Reading …")
    release.set()
    qtbot.waitUntil(lambda: isinstance(stage.window.results.chosen(), ReportEntry))
    assert not notice.isVisible()


def test_other_rows_have_no_banner(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    opened(stage, qtbot, file_of(sample_report.one(), tmp_path))
    stage.show(samples.works())
    assert not stage.window.body.banner.isVisible()
    assert stage.window.page.again.isVisible()
    assert stage.window.page.header.pin.isVisible()
    assert stage.window.page.header.note.isVisible()


def test_the_same_file_is_shown_once(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    file = file_of(sample_report.one(), tmp_path)
    opened(stage, qtbot, file)
    first = stage.window.results.chosen()
    stage.show(samples.works())
    opened(stage, qtbot, file)
    assert len(stage.window.model) == 2
    assert stage.window.results.chosen() is first


def test_what_is_opened_last_stands_first(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    old = _replace(samples.refused().attempts[0], started=samples.STARTED.replace(year=2020))
    newer = _replace(samples.works().attempts[0], started=samples.STARTED.replace(year=2021))
    stage.show(_replace(samples.works(), attempts=(newer,)))
    opened(stage, qtbot, local(tmp_path, _replace(samples.refused(), attempts=(old,))))
    row = stage.window.results.chosen()
    assert row is not None
    assert row.started.year == 2020
    assert stage.window.model.index_of(row.id).row() == 0


# A stranger's file and what is here


def test_ids_of_a_report_change_nothing_of_ones_own(user: User, tmp_path: Path) -> None:
    with serve(page(text="It works.")) as port:
        own = user.test(f"http://127.0.0.1:{port}/")
        stolen = _replace(samples.expired(), id=own.id)
        user.window.open_files((local(tmp_path, stolen),))
        user.until(lambda: isinstance(user.window.results.chosen(), ReportEntry))
        row = user.row()
        assert user.on_page() == "tls.expired"
        user.window.results.choose(own.id)
        assert user.on_page() == "ok"
        assert user.window.page.header.headline.text() != row.short(user.program.wording)
        user.window.results.removed.emit([row.id])
        user.qtbot.wait(60)
        user.window.close()
    assert [one.id for one in kept()] == [own.id]


def test_no_past_is_invented(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    """What last worked here has nothing to do with what fails elsewhere."""
    stage.window.pages.earlier = lambda _result: samples.works()
    opened(stage, qtbot, local(tmp_path, samples.refused()))
    assert not stage.window.page.changes.isVisible()


def test_nothing_can_be_pinned_or_noted_that_would_be_lost(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    opened(stage, qtbot, file_of(sample_report.one(), tmp_path))
    header = stage.window.page.header
    assert not header.pin.isVisible()
    assert not header.note.isVisible()
    assert not stage.window.page.note.edit.isVisible()
    row = stage.window.results.chosen()
    assert row is not None
    stage.window.results._on_pin()
    stage.window.results._on_note()
    assert not row.pinned
    assert stage.window.results._dialog is None


def strange() -> list[Result]:
    """What no program of ours writes, and what is read all the same."""
    whole = samples.expired()
    attempt: Attempt = whole.attempts[0]
    unknown = Diagnosis("case.of_the_future", Certainty.CONFIRMED, evidence=("attempts[99].steps[-1]", "nonsense[["))
    return [
        _replace(whole, diagnoses=(unknown,)),
        _replace(whole, attempts=()),
        _replace(whole, attempts=(_replace(attempt, steps=()),)),
        _replace(whole, attempts=(_replace(attempt, failure=None),)),
        _replace(whole, outcome=Outcome.INVALID),
        _replace(whole, target=InputProblem(case="input.of_the_future", source="x" * 300), attempts=()),
        _replace(samples.works(), outcome=Outcome.FAILED),
    ]


@pytest.mark.parametrize("number", range(len(strange())))
def test_strange_contents_are_shown(stage: Stage, qtbot: QtBot, tmp_path: Path, number: int) -> None:
    result = strange()[number]
    stage.window.page.technical.unfold(True)
    opened(stage, qtbot, local(tmp_path, result))
    assert isinstance(stage.window.results.chosen(), ReportEntry)
    assert stage.window.page.header.headline.text()
    stage.window.results.choose_nothing()
    (tmp_path / "more").mkdir()
    opened(stage, qtbot, local(tmp_path / "more", result, samples.works()))
    run = stage.window.results.chosen()
    assert isinstance(run, ReportRun)
    assert not run.running
    qtbot.wait(30)
    assert len(write_plan(run.plan)) == 2
    assert csv_of_run(run, stage.window._wording)
    stage.window.pages.run.copy_chosen()
    stage.window.pages.run._open(run.items[0])
    stage.window.page.copy_summary()
    stage.window.page.copy_for_support()


# What is no report, or a broken one


@pytest.mark.parametrize("seconds", [1e300, -5.0])
def test_times_that_make_no_sense_are_refused(stage: Stage, qtbot: QtBot, tmp_path: Path, seconds: float) -> None:
    whole = samples.expired()
    opened(stage, qtbot, local(tmp_path, _replace(whole, attempts=(_replace(whole.attempts[0], seconds=seconds),))))
    assert stage.window.dialogs.open_one("unread") is not None
    assert len(stage.window.model) == 0


def test_a_list_is_offered_and_not_started(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "hosts.txt"
    file.write_text("www.example.com\n")
    opened(stage, qtbot, file, file_of(sample_report.one(), tmp_path))
    assert stage.window.dialogs.open_one("list") is not None
    assert isinstance(stage.window.results.chosen(), ReportEntry), "each goes where it belongs"
    assert stage.submitted == []


@BOTH
def test_a_broken_report_is_told_and_changes_nothing(user: User, tmp_path: Path, language: str) -> None:
    user.program.choose_language(language)
    file = file_of(sample_report.one(), tmp_path)
    file.write_bytes(file.read_bytes()[:-40])
    before = texts(user, language)
    user.window.open_files((file, tmp_path / "missing.json"))
    user.until(lambda: user.window.dialogs.open_one("unread"))
    dialog = user.window.dialogs.open_one("unread")
    assert "report.json" in "\n".join(dialog.texts())
    assert "missing.json" in "\n".join(dialog.texts())
    told = dialog.texts()
    user.program.choose_language("de")
    assert dialog.texts() != told
    user.program.choose_language(language)
    assert dialog.texts() == told
    dialog.close_button.click()
    user.activate()
    assert len(user.window.model) == 0
    after = texts(user, language)
    assert after == before


@pytest.mark.parametrize(
    "data",
    [
        b'{"kind":"connection-tester-report"',
        b'{"kind":"connection-tester-report","schema":99}',
        b'{"kind":"connection-tester-report","schema":1,"sha256":"","content":{}}',
        b'{"kind":"connection-tester-report","schema":' + b"9" * 5000 + b"}",
        b'{"kind":"connection-tester-report","kind":"connection-tester-report"}',
        b'{"kind":"connection-tester-report","x":' + b"[" * 100_000,
        b'{"kind":"connection-tester-report","x":"\xff\xfe"}',
        b'{"kind":"connection-tester-report"}' + b" " * (2 * REPORT_BYTES),
    ],
)
def test_a_hostile_report_is_told(stage: Stage, qtbot: QtBot, tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "\u202ejson.exe"
    file.write_bytes(data)
    opened(stage, qtbot, file)
    dialog = stage.window.dialogs.open_one("unread")
    assert dialog is not None
    assert "\u202e" not in "".join(dialog.texts())
    assert len(stage.window.model) == 0


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
def test_a_report_in_another_charset_is_called_so(stage: Stage, qtbot: QtBot, tmp_path: Path, charset: str) -> None:
    file = tmp_path / "report.json"
    file.write_bytes(f"\ufeff{encode(sample_report.one()).decode()}".encode(charset))
    opened(stage, qtbot, file)
    dialog = stage.window.dialogs.open_one("unread")
    assert dialog is not None
    assert "A report is text in UTF-8, and this file is not." in "".join(dialog.texts())
    assert stage.window.dialogs.open_one("list") is None


# The ways in


def test_a_file_is_dropped_on_the_window_and_on_the_field(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file_of(sample_report.one(), tmp_path)))])
    values = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), *values)
    stage.window.input.field.dragEnterEvent(enter)
    assert not enter.isAccepted(), "the field leaves it to the window"
    stage.window.dragEnterEvent(enter)
    assert enter.isAccepted()
    stage.window.dropEvent(QDropEvent(QPointF(5, 5), *values))
    qtbot.waitUntil(lambda: isinstance(stage.window.results.chosen(), ReportEntry))
    assert stage.window.input.field.text() == ""


def test_a_file_and_its_text_are_pasted(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    file = file_of(sample_report.one(), tmp_path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    QGuiApplication.clipboard().setMimeData(data)
    stage.window.input.field.setFocus()
    qtbot.keyClick(stage.window.input.field, Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: isinstance(stage.window.results.chosen(), ReportEntry))
    row = stage.window.results.chosen()
    stage.show(samples.works())
    for widget in (stage.window.input.field, stage.window.results.view):
        widget.setFocus()
        QGuiApplication.clipboard().setText(file.read_text())
        qtbot.keyClick(widget, Key.Key_V, CONTROL)
        qtbot.waitUntil(lambda: stage.window.results.chosen() is row)
        stage.window.results.choose_nothing()
    assert stage.window.input.field.text() == ""
    assert stage.submitted == []


def test_the_keys_ask_for_a_file(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    qtbot.keyClick(stage.window, Key.Key_O, CONTROL)
    dialog = stage.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(file_of(sample_report.one(), tmp_path))])
    qtbot.waitUntil(lambda: isinstance(stage.window.results.chosen(), ReportEntry))
    dialog.close()


def test_a_report_given_to_the_list_dialog_is_opened(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    stage.window.dialogs.show_list()
    dialog = stage.window.dialogs.open_one("list")
    dialog.open_file(file_of(sample_report.one(), tmp_path))
    qtbot.waitUntil(lambda: isinstance(stage.window.results.chosen(), ReportEntry))
    assert stage.window.dialogs.open_one("list") is None, "nothing stood in it"
    stage.window.results.choose_nothing()
    stage.window.dialogs.show_list("www.example.com")
    dialog = stage.window.dialogs.open_one("list")
    dialog.open_file(tmp_path / "report.json")
    qtbot.waitUntil(lambda: isinstance(stage.window.results.chosen(), ReportEntry))
    assert dialog.pane.toPlainText() == "www.example.com", "nothing typed is lost"
    dialog.reject()


def test_what_was_saved_here_is_ours_and_what_is_handed_on_is_not(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    def saved(row: object, name: str) -> Path:
        source = source_of([row])
        known = draft(source, Choices(), "en", stage.window._wording.words)
        assert known is not None
        assert save(known, source, tmp_path / name, "json") == Saved()
        return tmp_path / name

    own = saved(stage.show(samples.expired()), "own.json")
    opened(stage, qtbot, own)
    row = stage.window.results.chosen()
    assert isinstance(row, ReportEntry)
    assert not row.foreign
    opened(stage, qtbot, file_of(sample_report.one(), tmp_path))
    opened(stage, qtbot, saved(stage.window.results.chosen(), "theirs.json"))
    row = stage.window.results.chosen()
    assert isinstance(row, ReportEntry)
    assert row.foreign
    assert row.note == "Since Monday, only from the office"


# Tested from here


def asked(stage: Stage, qtbot: QtBot):
    qtbot.waitUntil(lambda: stage.window.dialogs.open_one("again") is not None)
    return stage.window.dialogs.open_one("again")


def test_opening_sends_nothing_and_testing_asks_first(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    window = stage.window
    window.show_options_values(Options(retries=3), window._options[1])
    theirs = ProxyChoice(ProxyMode.OWN, "http://proxy.elsewhere.example:3128", Secret(known=False))
    attempt = samples.refused().attempts[0]
    attempt = _replace(attempt, options=Options(proxy=theirs, retries=9))
    opened(stage, qtbot, local(tmp_path, _replace(samples.refused(), attempts=(attempt,))))
    actions = window.page.actions_row
    assert not any(one.isVisible() for one in (*actions.trials, actions.others, actions.watch, actions.again))
    assert stage.submitted == []
    window.body.banner.again.click()
    dialog = asked(stage, qtbot)
    assert "https://orders.example.com:8443/api" in dialog.list.toPlainText()
    dialog.cancel.click()
    assert stage.submitted == []
    window.body.banner.again.click()
    dialog = asked(stage, qtbot)
    dialog.test.click()
    assert len(stage.submitted) == 1
    target, options = stage.submitted[0]
    assert (target.host, target.port) == ("orders.example.com", 8443)
    assert options.retries == 3, "with the options of this window"
    assert options.proxy == Options().proxy, "never by a proxy that a stranger chose"


def test_all_of_a_run_is_asked_for(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    opened(stage, qtbot, file_of(sample_report.many(), tmp_path))
    window = stage.window
    window.results.view.setFocus()
    window.results._on_again()
    dialog = asked(stage, qtbot)
    assert len(dialog.list.toPlainText().splitlines()) == 5
    dialog.cancel.click()
    run = window.results.chosen()
    assert isinstance(run, ReportRun)
    window.pages.run._test_again([run.items[1]])
    dialog = asked(stage, qtbot)
    assert dialog.list.toPlainText() == "tls://mail.example.com:993"
    dialog.cancel.click()
    assert stage.submitted == []
    window.body.banner.again.click()
    asked(stage, qtbot).test.click()
    assert len(stage.submitted) == 5
    tested = window.results.chosen()
    assert [item.expectation for item in tested.items] == [item.expectation for item in run.items]
    assert tested.name == "Branch office"
    assert Counter(type(row).__name__ for row in window.model.entries()) == {"ReportRun": 1, "RunEntry": 1}
    assert not window.body.banner.isVisible(), "what is tested here is ours"


def test_other_names_are_not_tested(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    opened(stage, qtbot, file_of(sample_report.one(aliases=True), tmp_path))
    assert not stage.window.body.banner.again.isEnabled()
    stage.window.results._on_again()
    assert "no real hosts" in stage.window.results.notice.text()
    assert stage.window.dialogs.open_one("again") is None
    assert stage.submitted == []


def test_the_control_tests_no_report(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    """Whoever asks: there is one way to test what a report holds, and it asks first."""
    opened(stage, qtbot, file_of(sample_report.one(), tmp_path))
    row = stage.window.results.chosen()
    assert isinstance(row, ReportEntry)
    assert stage.window.body.control.again(row) is None
    stage.window.pages._on_watch(row)
    stage.window.pages._on_others(row)
    qtbot.wait(60)
    assert stage.submitted == []


def test_words_of_the_question_follow_the_language(user: User, tmp_path: Path) -> None:
    user.window.open_files((file_of(sample_report.many(), tmp_path),))
    user.until(lambda: user.window.results.chosen() is not None)
    user.window.body.banner.again.click()
    user.until(lambda: user.window.dialogs.open_one("again"))
    dialog = user.window.dialogs.open_one("again")
    assert dialog.windowTitle() == "Test the same from here?"
    user.program.choose_language("ar")
    assert words_for("ar").right_to_left
    assert dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert dialog.list.layoutDirection() == Qt.LayoutDirection.LeftToRight
    user.program.choose_language("en")
    assert dialog.windowTitle() == "Test the same from here?"
    dialog.cancel.click()

"""Reports, messages and answers: what is shown is what leaves, and nothing leaves that was not chosen."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
import sample_results as samples
import sample_run
import sample_watch
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from servers import closed_port, serve
from stage import Stage
from user import CONTROL, Key, User, next_start

from app import limits, paths
from app.document import Order
from app.explanation import handoff
from app.gui.application import Program
from app.gui.expand_dialog import ExpandDialog
from app.gui.handoff_dialog import HandoffDialog
from app.gui.report_dialog import ReportDialog
from app.gui.report_draft import draft
from app.gui.report_entry import row_of_report
from app.gui.report_source import Part, Source, about, reportable, source_of
from app.gui.run_entry import RunEntry
from app.gui.series import series_of
from app.i18n import words_for
from app.lab.handlers import page
from app.model.explanation import Owner
from app.model.handover import Choices
from app.model.names import Kind
from app.model.options import Options
from app.model.plan import Expectation
from app.model.report import Removed, Report, ReportedResult
from app.report.document import decode, encode
from app.report.make import make_report
from app.report.text import render_text
from app.store.alias_maps import AliasMaps
from app.store.made_here import MadeHere
from app.text import strip_isolates

translate = QCoreApplication.translate
BOTH = pytest.mark.parametrize("language", ["en", "ar"])


@pytest.fixture
def user(program: Program, qtbot: QtBot) -> User:
    return User(program, qtbot)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def opened(stage: Stage) -> ReportDialog:
    stage.window.body.report()
    dialog = stage.window.dialogs.open_one("report")
    assert isinstance(dialog, ReportDialog)
    return dialog


def decode_shown(dialog: ReportDialog) -> Report:
    return decode(encode(dialog._draft.prepared.report))


def save(dialog: ReportDialog, file: Path, qtbot: QtBot) -> None:
    """Choose a place in the dialog that asks for one."""
    dialog.save.click()
    asking = dialog.findChild(QFileDialog)
    assert asking is not None
    assert asking.selectedFiles()[0].endswith(".json")
    asking.fileSelected.emit(str(file))
    asking.done(0)
    qtbot.waitUntil(lambda: dialog.told.text.text() not in ("", translate("Report", "Saving …")))


@BOTH
def test_a_result_is_reported_in_a_language_of_its_own(user: User, language: str, tmp_path: Path) -> None:
    user.program.choose_language(language)
    with closed_port() as port:
        user.test(f"127.0.0.1:{port}")
    user.press(Key.Key_S, CONTROL)
    dialog = user.window.dialogs.open_one("report")
    here = dialog.text.toPlainText()
    assert str(port) in here
    dialog.copy_text.click()
    assert clipboard() == here
    other = "de" if language == "en" else "en"
    dialog.language.choose(other)
    dialog.language.activated.emit(dialog.language.currentIndex())
    there = dialog.text.toPlainText()
    assert there != here
    dialog.copy_code.click()
    assert clipboard().replace("-", ".").lower().rsplit(".", 1)[0] in (
        "tcp.refused",
        "local.nothing.listening",
    )
    save(dialog, tmp_path / "report.json", user.qtbot)
    report = decode((tmp_path / "report.json").read_bytes())
    assert report.language == language, "of the person, not of the text"
    assert render_text(report, words_for(language)) == here
    assert render_text(report, words_for(other)) == there
    assert MadeHere().knows((tmp_path / "report.json").read_bytes())


def test_what_is_shown_is_what_is_written(stage: Stage, tmp_path: Path, qtbot: QtBot) -> None:
    stage.show(samples.refused())
    dialog = opened(stage)
    for form in ("json", "txt", "html", "csv"):
        save(dialog, tmp_path / f"report.{form}", qtbot)
    written = (tmp_path / "report.json").read_bytes()
    assert json.loads(dialog.contents.toPlainText()) == json.loads(written)
    assert (tmp_path / "report.txt").read_text("utf-8") == dialog.text.toPlainText()
    assert "<script" not in (tmp_path / "report.html").read_text("utf-8")
    assert (tmp_path / "report.csv").read_bytes().startswith(b"\xef\xbb\xbftarget,")
    assert str(tmp_path / "report.csv") in strip_isolates(dialog.told.text.text())


def test_a_file_that_cannot_be_written_says_so_and_loses_nothing(stage: Stage, tmp_path: Path, qtbot: QtBot) -> None:
    stage.show(samples.refused())
    dialog = opened(stage)
    (tmp_path / "folder.json").mkdir()
    save(dialog, tmp_path / "folder.json", qtbot)
    assert "could not be saved" in dialog.told.text.text()
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    save(dialog, tmp_path / "no" / "folder.json", qtbot)
    assert not (tmp_path / "no").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_stays_a_link(stage: Stage, tmp_path: Path, qtbot: QtBot) -> None:
    stage.show(samples.refused())
    (tmp_path / "link.json").symlink_to(tmp_path / "report.json")
    save(opened(stage), tmp_path / "link.json", qtbot)
    assert (tmp_path / "link.json").is_symlink()
    assert decode((tmp_path / "report.json").read_bytes()).results


def test_a_run_without_a_name_leaves_without_one() -> None:
    run = RunEntry("", [samples.target(Kind.TCP, "a.example", 22)] * 2, Options())
    assert run.title() == "Many targets"
    assert source_of([run]).title == run.plan.name == series_of(run).title == ""
    assert about([run]) == "Many targets", "a file is named all the same"


def test_a_run_without_a_name_is_called_something_in_the_language_of_now(user: User) -> None:
    with closed_port() as port:
        user.window.body.begin_order("", Order((samples.target(Kind.TCP, "127.0.0.1", port),) * 2, Options()))
        run = user.window.results.chosen()
        user.until(lambda: not run.running)
    index = user.window.model.index(0, 0)
    assert index.data() == "Many targets"
    user.program.choose_language("de")
    assert index.data() == run.title() == translate("Run", "Many targets") != "Many targets"
    assert source_of([run]).title == ""


def test_other_names_leave_and_their_meaning_stays(stage: Stage, tmp_path: Path, qtbot: QtBot) -> None:
    stage.show(samples.refused())
    dialog = opened(stage)
    assert "orders.example.com" in dialog.text.toPlainText()
    dialog.aliases.click()
    text = dialog.text.toPlainText() + dialog.contents.toPlainText()
    assert "orders" not in text
    assert "192.0.2.10" not in text
    assert "names of hosts (1)" in dialog._removed.text()
    assert AliasMaps().all() == (), "nothing has left yet"
    dialog.copy_text.click()
    qtbot.waitUntil(lambda: clipboard() == dialog.text.toPlainText())
    (known,) = AliasMaps().all()
    dialog.answer.click()
    expanded = stage.window.dialogs.open_one("expand")
    assert isinstance(expanded, ExpandDialog)
    expanded.answer.setPlainText(f"Please open {known.pairs[0][0]}, port 8443.")
    qtbot.waitUntil(lambda: "example.com" in expanded.text.toPlainText())
    assert "names are those of your report" in expanded.state.text()
    expanded.copy_text.click()
    assert "example.com" in clipboard()
    asked: list[str] = []
    dialog.save.click()
    asking = dialog.findChild(QFileDialog)
    asked += asking.selectedFiles()
    asking.done(0)
    assert "orders" not in Path(asked[0]).name, "the file's name is part of what leaves"
    assert known.pairs


def test_without_a_place_for_their_meaning_other_names_do_not_leave(
    stage: Stage, tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    (paths.user_data() / "aliases").parent.mkdir(parents=True, exist_ok=True)
    (paths.user_data() / "aliases").write_text("a file where a folder should be")
    QGuiApplication.clipboard().setText("before")
    stage.show(samples.refused())
    dialog = opened(stage)
    dialog.aliases.click()
    dialog.copy_text.click()
    qtbot.waitUntil(lambda: bool(dialog.told.text.text()))
    assert "could not be kept" in dialog.told.text.text()
    assert clipboard() == "before"
    save(dialog, tmp_path / "report.json", qtbot)
    assert not (tmp_path / "report.json").exists()


def test_certificates_are_left_out_on_request(stage: Stage) -> None:
    stage.show(samples.expired())
    dialog = opened(stage)
    issuer = samples.certificate().issuer_name
    assert issuer in dialog.contents.toPlainText()
    dialog.certificates.click()
    assert issuer not in dialog.contents.toPlainText()
    assert "certificates (" in dialog._removed.text()
    dialog.certificates.click()
    assert issuer in dialog.contents.toPlainText()


def test_own_addresses_are_only_there_when_they_are_wanted(stage: Stage) -> None:
    result = samples.works()
    attempt = result.attempts[0]
    steps = tuple(
        msgspec.structs.replace(one, facts=msgspec.structs.replace(one.facts, local_address="198.51.100.7"))
        if type(one.facts).__name__ == "ConnectFacts"
        else one
        for one in attempt.steps
    )
    stage.show(msgspec.structs.replace(result, attempts=(msgspec.structs.replace(attempt, steps=steps),)))
    dialog = opened(stage)
    assert "198.51.100.7" not in dialog.contents.toPlainText()
    dialog.own_addresses.click()
    assert "198.51.100.7" in dialog.contents.toPlainText()


def test_secrets_and_notes(stage: Stage) -> None:
    entry = stage.show(samples.refused())
    entry.note = "asked on Monday, password=plan-ted-7"
    dialog = opened(stage)
    shown = dialog.text.toPlainText() + dialog.contents.toPlainText()
    assert "asked on Monday" in shown
    assert "plan-ted-7" not in shown
    assert "passwords and other secrets (1)" in dialog._removed.text()


def test_the_page_copies_for_support_at_once(stage: Stage) -> None:
    stage.show(samples.refused())
    stage.window.page.actions_row.copy_button.click()
    assert clipboard().startswith("```\n")
    assert "orders.example.com" in clipboard()
    assert len(clipboard().splitlines()) <= 60
    stage.window.page.actions_row.report.click()
    assert stage.window.dialogs.open_one("report") is not None


def test_a_run_makes_one_report(stage: Stage, tmp_path: Path, qtbot: QtBot) -> None:
    run = sample_run.run(over=True)
    stage.window.model.add(run)
    stage.window.results.choose(run.id)
    dialog = opened(stage)
    qtbot.waitUntil(dialog.copy_text.isEnabled)
    save(dialog, tmp_path / "run.json", qtbot)
    report = decode((tmp_path / "run.json").read_bytes())
    assert len(report.results) == run.tested
    assert report.title == sample_run.NAME
    assert not dialog.copy_code.isVisible()
    dialog.aliases.click()
    dialog.aliases.click()
    dialog.language.choose("de")
    dialog.language.activated.emit(0)
    qtbot.waitUntil(lambda: dialog._draft is not None and dialog._draft.words.language == "de")
    assert not dialog._draft.prepared.report.aliases, "of several choices the last one counts"


def test_chosen_rows_make_one_report(stage: Stage, qtbot: QtBot) -> None:
    for result in (samples.refused(), samples.works(), samples.expired()):
        stage.show(result)
    stage.window.results.view.selectAll()
    dialog = opened(stage)
    assert len(dialog._draft.prepared.report.results) == 3


def test_a_watch_reports_what_is_kept() -> None:
    watch = sample_watch.design_watch()
    assert reportable([watch])
    kept = source_of([watch]).parts
    assert len(kept) == len(watch.kept())
    assert [one.started for one in watch.kept()] == sorted(one.started for one in watch.kept())


@pytest.mark.parametrize("foreign", [True, False])
def test_a_report_that_was_opened_is_handed_on(stage: Stage, tmp_path: Path, qtbot: QtBot, foreign: bool) -> None:
    reported = [ReportedResult(samples.refused(), "first", Expectation()), ReportedResult(samples.works())]
    report = make_report(reported, "ar", title="Branch", contact="Help desk")
    data = encode(report)
    row = row_of_report(report, data, "branch.json", foreign=foreign)
    stage.window.model.add(row)
    stage.window.results.choose(row.id)
    dialog = opened(stage)
    assert not dialog.own_addresses.isVisible()
    save(dialog, tmp_path / "on.json", qtbot)
    assert decode((tmp_path / "on.json").read_bytes()) == report
    assert MadeHere().knows(data) is not foreign
    dialog.close()
    stage.window.pages.open_test(row.items[0].entry.id)
    dialog = opened(stage)
    assert decode_shown(dialog).results == report.results[:1]


def test_a_damaged_report_is_not_made_whole(stage: Stage) -> None:
    report = msgspec.structs.replace(make_report([ReportedResult(samples.refused())], "en"), damaged=True)
    row = row_of_report(report, b"{}", "x.json", foreign=True)
    stage.window.model.add(row)
    stage.window.results.choose(row.id)
    dialog = opened(stage)
    assert "damaged" in dialog.text.toPlainText()
    dialog.save.click()
    asking = dialog.findChild(QFileDialog)
    assert not any("json" in one for one in asking.nameFilters())
    assert asking.selectedFiles()[0].endswith(".html")
    asking.done(0)


def test_the_kind_of_file_changes_its_ending(stage: Stage) -> None:
    stage.show(samples.refused())
    dialog = opened(stage)
    dialog.save.click()
    asking = dialog.findChild(QFileDialog)
    pages = next(one for one in asking.nameFilters() if "html" in one)
    asking.selectNameFilter(pages)
    asking.filterSelected.emit(pages)
    assert asking.selectedFiles()[0].endswith(".html")
    assert asking.defaultSuffix() == "html"
    asking.done(0)


def test_nothing_to_report_opens_nothing(stage: Stage) -> None:
    stage.window.body.report()
    assert stage.window.dialogs.open_one("report") is None


def test_lost_results_are_told(qtbot: QtBot, stage: Stage) -> None:
    assert draft(Source("", "", (Part(lambda: None),)), Choices(), "en", words_for("en")) is None
    stage.show(samples.refused())
    dialog = opened(stage)
    dialog._source = Source("", "", (Part(lambda: None),))
    dialog._known = None
    dialog.retranslate()
    assert not dialog.copy_text.isEnabled()
    assert "no result" in dialog.told.text.text()


def test_a_large_report_is_shown_in_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "REPORT_SHOWN", 500)
    made = draft(_source(samples.refused), Choices(), "en", words_for("en"))
    assert made is not None
    assert made.is_cut
    assert len(made.contents) == 500 < made.size


def _source(*makes: Callable[[], object]) -> Source:
    return Source("", "", tuple(Part(make) for make in makes))  # type: ignore[arg-type]


def test_a_table_holds_also_what_the_file_has_no_room_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from app.gui.report_draft import save as write

    monkeypatch.setattr(limits, "REPORT_BYTES", 4000)
    source = _source(samples.refused, samples.works, samples.expired)
    made = draft(source, Choices(), "en", words_for("en"))
    assert made is not None
    assert Removed.RESULTS in [one.what for one in made.made.removed]
    assert write(made, source, tmp_path / "all.csv", "csv").kept
    assert len((tmp_path / "all.csv").read_text("utf-8-sig").splitlines()) == 4


@BOTH
def test_everything_of_the_dialog_follows_the_language(user: User, language: str) -> None:
    with serve(page()) as port:
        user.test(f"http://127.0.0.1:{port}/")
    user.press(Key.Key_S, CONTROL)
    dialog = user.window.dialogs.open_one("report")
    before = dialog.text.toPlainText()
    user.program.choose_language("de" if language == "en" else language)
    assert dialog.text.toPlainText() != before, "as the window"
    dialog.language.choose("en")
    dialog.language.activated.emit(0)
    user.program.choose_language("ar")
    assert dialog.text.toPlainText() == before, "what was chosen stays"
    assert dialog.text.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_run_of_an_earlier_start_is_read_first(user: User, qapp: object, qtbot: QtBot) -> None:
    with closed_port() as port, serve(page()) as works:
        run = user.start_list(f"127.0.0.1:{port}", f"http://127.0.0.1:{works}/")
        user.until(lambda: not run.running)
        user.test(f"127.0.0.1:{port}")
        user.window.close()
        with next_start(qapp, qtbot) as again:  # type: ignore[arg-type]
            again.window.results.view.selectAll()
            again.window.body.report()
            again.until(lambda: again.window.dialogs.open_one("report"))
            dialog = again.window.dialogs.open_one("report")
            again.until(lambda: dialog._draft is not None)
            assert len(dialog._draft.prepared.report.results) == 3


# Messages


def links(stage: Stage) -> list[QPushButton]:
    return [one for one in stage.window.page.fixes.findChildren(QPushButton) if one.text() == "Message …"]


def test_a_message_is_written_in_the_language_of_its_reader(stage: Stage) -> None:
    result = samples.refused()
    stage.show(result)
    operator = next(one for one in links(stage) if "operator" in strip_isolates(one.accessibleName()))
    operator.click()
    dialog = stage.window.dialogs.open_one("handoff")
    assert isinstance(dialog, HandoffDialog)
    assert dialog.text.toPlainText().startswith("Subject: Connection refused")
    dialog.language.choose("de")
    dialog.language.activated.emit(0)
    offset = samples.STARTED.astimezone().utcoffset()
    assert dialog.text.toPlainText() == handoff(
        result, Owner.OPERATOR, words_for("de"), int(offset.total_seconds() // 60)
    )
    dialog.copy_text.click()
    assert clipboard() == dialog.text.toPlainText()
    dialog.language.choose("ar")
    dialog.language.activated.emit(0)
    assert dialog.text.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_who_has_nothing_to_do_gets_no_message(stage: Stage) -> None:
    stage.show(samples.cancelled())
    assert links(stage) == []


# Answers


def test_an_answer_without_our_names(stage: Stage, qtbot: QtBot) -> None:
    stage.window.dialogs.show_expand()
    dialog = stage.window.dialogs.open_one("expand")
    qtbot.waitUntil(lambda: "No report with other names" in dialog.state.text())
    assert not dialog.copy_text.isEnabled()
    stage.show(samples.refused())
    report = draft(_source(samples.refused), Choices(aliases=True), "en", words_for("en"))
    AliasMaps().add(report.prepared.aliases)
    dialog._on_maps(AliasMaps().all())
    dialog.answer.setPlainText("Nothing of yours.")
    qtbot.waitUntil(lambda: "has all the names in this text" in dialog.state.text())
    assert dialog.answer.toPlainText() == "Nothing of yours."


def test_deleting_the_history_deletes_what_is_kept_of_reports(user: User) -> None:
    report = draft(_source(samples.refused), Choices(aliases=True), "en", words_for("en"))
    AliasMaps().add(report.prepared.aliases)
    MadeHere().add(b"x")
    user.window.history_cleared.emit()
    user.until(lambda: AliasMaps().all() == () and not MadeHere().knows(b"x"))

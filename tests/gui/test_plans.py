"""Plans in the window: opened of every kind, tested, judged apart from success, kept and handed on."""

import json
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
import sample_plan
import sample_results as samples
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot
from servers import closed_port, serve
from user import CONTROL, Key, User, next_start

from app.gui.kept_rows import KeptRun
from app.gui.list_dialog import ListDialog
from app.gui.run_entry import RunEntry
from app.gui.run_export import csv_of_run
from app.gui.run_filter import Show
from app.gui.run_model import JUDGED, USUAL, Column
from app.gui.run_page import RunPage
from app.gui.run_words import line_text
from app.gui.wording import Wording
from app.i18n import EnglishWords, words_for
from app.lab.handlers import page as answers
from app.model.events import Finished
from app.model.options import Options
from app.model.plan import Difference, Expectation, Expected, OpenedPlan, PlanFormat
from app.model.report import REPORT_KIND
from app.picture.marks import Mark
from app.plan import order_of, read_plan
from app.text import strip_isolates

WORDING = Wording(EnglishWords())
ROLE = Qt.ItemDataRole
OTHERS = {
    "targets.json": ('[{"targets": ["a.example:9100", "b.example:9100"], "labels": {"job": "x"}}]', "Prometheus", 2),
    "prometheus.yml": ("- targets:\n  - a.example:9100\n", "Prometheus", 1),
    "pages.har": ('{"log": {"entries": [{"request": {"url": "https://a.example/x?y=1"}}]}}', "HAR", 1),
    "office.json": (
        '[{"id": 1, "serviceArea": "Common", "urls": ["a.example", "*.b.example"], "tcpPorts": "80,443"}]',
        "Microsoft 365",
        2,
    ),
    "bookmarks.html": ('<!DOCTYPE html><DL><DT><A HREF="https://a.example/">A</A></DL>', "bookmarks", 1),
}


def lines_of(dialog: ListDialog) -> list[str]:
    """What is listed of an opened file."""
    model = dialog.file.view.model()
    return [model.index(row, 0).data(ROLE.AccessibleTextRole) for row in range(model.rowCount())]


class Opened:
    """The dialog and what it asked for."""

    def __init__(self) -> None:
        self.dialog = ListDialog(WORDING)
        self.started: list[tuple[str, OpenedPlan]] = []
        self.reports: list[Path] = []
        self.dialog.started.connect(lambda name, opened: self.started.append((name, opened)))
        self.dialog.report_found.connect(self.reports.append)
        self.dialog.show()

    def shown(self) -> str:
        """Everything that stands on the dialog beside the lines."""
        dialog = self.dialog
        labels = (dialog.count, dialog._form, dialog._near, dialog._problem.text, dialog._caution.text)
        labels += (dialog.file._name, dialog.file._form)
        left_out = [dialog.skipped.item(row).text() for row in range(dialog.skipped.count())]
        told = [label.text() for label in labels if label.isVisible()]
        return strip_isolates("\n".join(told + left_out + lines_of(dialog)))


@pytest.fixture
def opened(qapp: QApplication) -> Iterator[Opened]:
    made = Opened()
    yield made
    made.dialog.close()
    made.dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(qapp: QApplication) -> Iterator[RunPage]:
    made = RunPage(WORDING)
    made.resize(930, 840)
    made.retranslate()
    made.show()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def user(program: object, qtbot: QtBot) -> User:
    return User(program, qtbot)  # type: ignore[arg-type]


def column(page: RunPage, wanted: Column) -> list[str]:
    section = page.model.columns.index(wanted)
    return [strip_isolates(str(page.model.index(row, section).data())) for row in range(page.model.rowCount())]


# The dialog


def test_a_plan_is_shown_whole_before_anything_starts(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    opened.dialog.pane.add("kept.example")
    opened.dialog.open_file(sample_plan.write(tmp_path))
    qtbot.waitUntil(opened.dialog.file.isVisible)
    assert not opened.dialog.pane.isVisible()
    shown = opened.shown()
    for text in (
        *("branch.json", "Read as: a plan of this program", sample_plan.CONTACT, "6 target", "4 entr"),
        *("on this computer", "private", "169.254.169.254", "Something other than “reachable” is expected of 4"),
        *("Passed over: password", "Passed over: verify", "*.example.com", "10.0.0.0/24", "holds a user name"),
        *("what is expected of it is not understood", "db.example.com:5432 – Expected: not reachable · Database"),
        "www.example.com – Expected: status 200; certificate from Let's Encrypt · Web site",
    ):
        assert text in shown
    assert "hunter2" not in shown
    assert "secret@" not in shown
    assert opened.dialog._caution.isVisible()
    assert opened.dialog.name.text() == sample_plan.NAME
    assert not opened.started
    opened.dialog.start.click()
    [(name, plan)] = opened.started
    assert (name, plan.format) == (sample_plan.NAME, PlanFormat.PLAN)
    assert len(plan.plan.targets) == 6


def test_a_removed_file_gives_the_lines_back(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    opened.dialog.pane.add("kept.example")
    opened.dialog.open_file(sample_plan.write(tmp_path))
    qtbot.waitUntil(opened.dialog.file.isVisible)
    opened.dialog.file.remove.click()
    assert opened.dialog.pane.isVisible()
    assert opened.dialog.name.text() == ""
    qtbot.waitUntil(lambda: opened.shown().startswith("1 target"))
    opened.dialog.start.click()
    assert [one.target.host for one in opened.started[0][1].plan.targets] == ["kept.example"]


@pytest.mark.parametrize("name", OTHERS)
def test_files_of_other_programs_are_recognised(opened: Opened, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    content, form, count = OTHERS[name]
    (tmp_path / name).write_text(content)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
    opened.dialog.pane.insertFromMimeData(data)
    qtbot.waitUntil(opened.dialog.file.isVisible)
    shown = opened.shown()
    assert form in shown
    assert f"{count} target" in shown


def test_more_is_dropped_while_a_file_is_shown(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    file = sample_plan.write(tmp_path)
    opened.dialog.open_file(file)
    qtbot.waitUntil(opened.dialog.file.isVisible)
    (tmp_path / "more.har").write_text(OTHERS["pages.har"][0])
    for data in (QMimeData(), QMimeData()):
        if opened.dialog.file._name.text() == "branch.json":
            data.setUrls([QUrl.fromLocalFile(str(tmp_path / "more.har"))])
        else:
            data.setText("a.example")
        place = QPointF(5, 5)
        action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(place.toPoint(), action, data, button, none)
        QApplication.sendEvent(opened.dialog, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(opened.dialog, QDropEvent(place, action, data, button, none))
        qtbot.waitUntil(lambda: not opened.dialog._pending and "branch.json" not in opened.shown())
    assert opened.dialog.pane.toPlainText() == "a.example"
    assert opened.dialog.pane.isVisible()


def test_different_targets_look_different(opened: Opened, qtbot: QtBot, tmp_path: Path, page: RunPage) -> None:
    place = "a.example:8080"
    urls = [f"http://{place}/", f"tls://{place}", f"https://{place}/", f"https://{place}/a", f"https://{place}/b"]
    (tmp_path / "plan.json").write_text(json.dumps({"targets": [*urls, "tcp://b.example:22"]}))
    opened.dialog.open_file(tmp_path / "plan.json")
    qtbot.waitUntil(opened.dialog.file.isVisible)
    titles = [
        *(f"http://{place}", f"{place} · TLS", f"https://{place}", f"https://{place}/a", f"https://{place}/b"),
        "b.example:22",
    ]
    assert lines_of(opened.dialog) == titles
    opened.dialog.start.click()
    order = order_of(opened.started[0][1], Options())
    page.show_run(RunEntry("x", order.targets, Options()))
    assert column(page, Column.TARGET) == titles


def test_of_several_files_opened_at_once_one_is_shown_and_the_others_are_named(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "list.txt").write_text("line.example")
    (tmp_path / "one.json").write_text('{"targets": ["one.example"]}')
    (tmp_path / "two.har").write_text(OTHERS["pages.har"][0])
    data = QMimeData()
    names = ("list.txt", "one.json", "two.har")
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    opened.dialog.pane.insertFromMimeData(data)
    opened.dialog.accept()
    qtbot.waitUntil(opened.dialog.file.isVisible)
    assert "Only one.json is shown. Not taken: list.txt, two.har." in opened.shown()
    assert lines_of(opened.dialog) == ["one.example"]
    assert opened.dialog.pane.toPlainText() == ""
    assert not opened.started, "it was asked for before this was said"
    opened.dialog.file.remove.click()
    assert "Not taken" not in opened.shown()
    opened.dialog.open_file(tmp_path / "two.har")
    qtbot.waitUntil(opened.dialog.file.isVisible)
    assert "Not taken" not in opened.shown()


def test_lists_opened_at_once_are_joined_in_their_order(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(f"{name}.example\n")
        opened.dialog.open_file(tmp_path / f"{name}.txt")
    qtbot.waitUntil(lambda: opened.shown().startswith("2 target"))
    assert opened.dialog.pane.toPlainText().split() == ["a.example", "b.example"]
    assert "Not taken" not in opened.shown()


@pytest.mark.parametrize("name", OTHERS)
def test_what_other_programs_write_can_be_pasted(opened: Opened, qtbot: QtBot, name: str) -> None:
    content, form, count = OTHERS[name]
    opened.dialog.pane.insertPlainText(content)
    qtbot.waitUntil(lambda: opened.shown().startswith(f"{count} target"))
    assert form in opened.shown()
    assert opened.dialog.pane.isVisible()


def test_a_pasted_table_may_say_what_is_expected(opened: Opened, qtbot: QtBot) -> None:
    opened.dialog.pane.insertPlainText("host;port;expect;note\na.example;22;refused;old\nb.example;22;;\n")
    qtbot.waitUntil(lambda: opened.shown().startswith("2 target"))
    opened.dialog.start.click()
    order = order_of(opened.started[0][1], Options())
    assert order.expectations == (Expectation(Expected.REFUSED), Expectation())
    assert order.notes == ("old", "")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"targets": [', "ends in the middle"),
        (b'{"kind": "connection-tester-plan", "schema": 99, "targets": []}', "newer version"),
        (b'{"a": 1}', "nothing that targets can be taken from"),
        (b'{"targets": 5}', "targets"),
        (b'{"a": 1, "a": 2}', "stands twice"),
        (b'{"targets": ' + b"[" * 5000, "nested too deeply"),
    ],
)
def test_what_cannot_be_read_says_why_and_loses_nothing(
    opened: Opened, qtbot: QtBot, tmp_path: Path, content: bytes, said: str
) -> None:
    opened.dialog.pane.insertPlainText("a.example")
    (tmp_path / "broken.json").write_bytes(content)
    opened.dialog.open_file(tmp_path / "broken.json")
    qtbot.waitUntil(opened.dialog._problem.isVisible)
    assert said in opened.shown()
    assert "broken.json" in opened.shown()
    assert opened.dialog.pane.toPlainText() == "a.example"
    opened.dialog.pane.setPlainText(content.decode())
    qtbot.waitUntil(lambda: not opened.dialog._pending)
    assert not opened.dialog.start.isEnabled()
    opened.dialog._fault = None
    opened.dialog._show()
    assert said in opened.shown()


def test_start_waits_for_a_file_that_is_still_read(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    opened.dialog.open_file(sample_plan.write(tmp_path))
    assert opened.dialog.count.text() == "Reading …"
    opened.dialog.accept()
    assert not opened.started
    qtbot.waitUntil(lambda: len(opened.started) == 1)


def test_start_is_forgotten_where_the_file_cannot_be_read(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    opened.dialog.pane.insertPlainText("a.example")
    qtbot.waitUntil(lambda: opened.shown().startswith("1 target"))
    opened.dialog.open_file(tmp_path / "missing.json")
    opened.dialog.accept()
    qtbot.waitUntil(opened.dialog._problem.isVisible)
    assert not opened.started
    assert opened.dialog.isVisible()


def test_a_report_is_passed_on(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    file.write_text(json.dumps({"kind": REPORT_KIND}))
    opened.dialog.open_file(file)
    qtbot.waitUntil(lambda: opened.reports == [file])
    assert not opened.dialog._problem.isVisible()


def test_a_name_that_somebody_gave_stays(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    opened.dialog.name.setText("Mine")
    opened.dialog.open_file(sample_plan.write(tmp_path))
    qtbot.waitUntil(opened.dialog.file.isVisible)
    assert opened.dialog.name.text() == "Mine"
    opened.dialog.file.remove.click()
    assert opened.dialog.name.text() == "Mine"


def test_what_is_shown_follows_the_language(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    wording = Wording(EnglishWords())
    dialog = ListDialog(wording)
    dialog.open_file(sample_plan.write(tmp_path))
    qtbot.waitUntil(lambda: len(lines_of(dialog)) == 6)
    before = dialog.count.text(), dialog.file._form.text(), dialog.skipped.item(0).text()
    wording.speak(words_for("de"))
    dialog.retranslate()
    after = dialog.count.text(), dialog.file._form.text(), dialog.skipped.item(0).text()
    assert all(one != other for one, other in zip(before, after, strict=True))
    dialog.deleteLater()


# The row and the page of a run


def test_a_run_of_a_plan_is_judged_apart_from_success() -> None:
    run = sample_plan.run(over=True)
    assert (run.judged, run.as_expected, run.unexpected) == (True, 6, 2)
    assert [item.target.host for item in run.wrong()] == ["db.example.com", "mail.example.com"]
    database = run.items[2]
    assert database.verdict is not None
    assert database.verdict.differences == (Difference.ACCEPTS,)
    assert not database.failed
    assert run.items[1].failed
    assert not run.items[1].unexpected
    assert run.mark(WORDING) is Mark.FAILED
    assert strip_isolates(run.short(WORDING)).endswith("· 2 not as expected")
    assert "Web site" in run.sought(WORDING)


def test_a_run_in_which_all_is_as_expected_is_good_although_something_fails() -> None:
    run = sample_plan.run(over=True)
    good = [item for item in run.items if not item.unexpected]
    order = run.part(good)
    again = type(run)("x", order.targets, Options(), expectations=order.expectations, notes=order.notes)
    ids = iter(range(len(good)))
    again.feed(lambda _target, _options: f"id-{next(ids)}")
    assert again.mark(WORDING) is Mark.RUNNING
    for number, item in enumerate(good):
        assert item.entry is not None
        assert item.entry.result is not None
        again.take(Finished(f"id-{number}", item.entry.result))
    assert any(item.failed for item in again.items)
    assert again.mark(WORDING) is Mark.OK
    assert again.short(WORDING).endswith("· all as expected")


def test_stopped_targets_are_neither_expected_nor_not() -> None:
    targets = [samples.target(samples.Kind.TCP, "a.example", 22)]
    run = type(sample_plan.run())("x", targets, Options(), expectations=[Expectation(Expected.UNREACHABLE)])
    run.feed(lambda _target, _options: "id")
    run.cancel(lambda _id: None)
    run.take(Finished("id", msgspec.structs.replace(samples.cancelled(), id="id")))
    assert run.items[0].verdict is None
    assert run.mark(WORDING) is Mark.STOPPED


def test_page_says_what_is_not_as_expected(page: RunPage) -> None:
    page.show_run(sample_plan.run())
    header = page.header
    assert strip_isolates(header.headline.text()).startswith("2 of 8 target")
    assert "as expected" in header.headline.text()
    summary = strip_isolates(header.summary.text())
    assert summary.startswith("For example db.example.com:5432 – Not as expected: it answers")
    assert sample_plan.CONTACT in header.contact.text()
    assert page.model.columns == JUDGED
    assert column(page, Column.VERDICT)[:3] == ["As expected", "As expected", "Not as expected"]
    assert column(page, Column.VERDICT)[-1] == ""
    page.show_run(sample_plan.run(over=True))
    assert strip_isolates(page.header.headline.text()).startswith("2 of 8")


def test_column_and_chip_are_there_only_where_something_is_expected(page: RunPage) -> None:
    import sample_run

    chip = page.filter.chips[Show.UNEXPECTED]
    page.show_run(sample_run.run())
    assert page.model.columns == USUAL
    assert not chip.isVisible()
    assert not page.header.contact.isVisible()
    page.show_run(sample_plan.run(over=True))
    assert strip_isolates(chip.text()) == "Not as expected 2"
    chip.click()
    assert column(page, Column.TARGET) == ["db.example.com:5432", "mail.example.com:993"]
    menu = QMenu()
    page.view.add_sorting(menu)
    assert [action.text() for action in menu.actions()[0].menu().actions()][3] == "Verdict"
    page.show_run(sample_run.run())
    assert page.model.columnCount() == 4


def test_table_sorts_by_the_verdict(page: RunPage) -> None:
    page.show_run(sample_plan.run())
    section = JUDGED.index(Column.VERDICT)
    page.view.sortByColumn(section, Qt.SortOrder.AscendingOrder)
    assert column(page, Column.VERDICT)[:3] == ["Not as expected", "Not as expected", "As expected"]
    assert column(page, Column.VERDICT)[-2:] == ["", ""]
    page.view.sortByColumn(section, Qt.SortOrder.DescendingOrder)
    assert column(page, Column.VERDICT)[0] == "As expected"
    assert column(page, Column.VERDICT)[-2:] == ["", ""]


def test_unexpected_ones_are_tested_again_with_what_is_expected(page: RunPage, qtbot: QtBot) -> None:
    run = sample_plan.run(over=True)
    page.show_run(run)
    assert page.again.text() == "Test unexpected ones again"
    with qtbot.waitSignal(page.again_wanted) as wanted:
        page.again.click()
    order = wanted.args[1]
    assert [one.host for one in order.targets] == ["db.example.com", "mail.example.com"]
    assert order.expectations == (Expectation(Expected.UNREACHABLE), Expectation())
    assert order.notes == ("Database: only from the office", "Asked for a new certificate")
    assert order.contact == sample_plan.CONTACT


def test_expectation_and_note_are_told_of_each_row(page: RunPage) -> None:
    run = sample_plan.run()
    page.show_run(run)
    told = page.model.index(2, 0).data(ROLE.ToolTipRole)
    assert told.startswith("<qt>")
    for text in ("Expected: not reachable", "it should not be reachable", "Database"):
        assert text in told
    assert "Not as expected" in line_text(run.items[2], WORDING)
    assert "Database" in page.model.index(2, 0).data(ROLE.AccessibleTextRole)


def test_summary_names_what_is_not_as_expected(page: RunPage) -> None:
    page.show_run(sample_plan.run(over=True))
    page.copy_summary()
    text = QApplication.clipboard().text()
    assert "db.example.com:5432: Not as expected: it answers, but it should not be reachable." in text


def test_report_is_asked_for(page: RunPage, qtbot: QtBot) -> None:
    run = sample_plan.run(over=True)
    page.show_run(run)
    with qtbot.waitSignal(page.report_wanted) as wanted:
        page.report.click()
    assert wanted.args == [[run]]


# Files


@pytest.mark.parametrize("kind", ["plan", "table"])
def test_a_run_is_exported_as_what_can_be_opened_again(page: RunPage, tmp_path: Path, kind: str) -> None:
    run = sample_plan.run()
    page.show_run(run)
    getattr(page.export, kind).trigger()
    [dialog] = page.findChildren(QFileDialog)
    file = tmp_path / ("plan.json" if kind == "plan" else "plan.csv")
    dialog.fileSelected.emit(str(file))
    dialog.close()
    assert "plan" in page.notice.text.text()
    again = order_of(read_plan(file.read_bytes()), Options())
    assert [one.host for one in again.targets] == [item.target.host for item in run.items]
    assert again.expectations == run.order.expectations
    assert again.notes == run.order.notes


def test_results_say_what_was_expected() -> None:
    table = csv_of_run(sample_plan.run(), WORDING).decode("utf-8-sig").splitlines()
    assert ",expected,as_expected,note,expected_state," in table[0]
    assert table[3].endswith("unreachable,no,Database: only from the office,unreachable,,,")
    assert table[1].endswith("reachable,yes,Web site,reachable,,,")
    assert table[-1].endswith("unreachable,,,unreachable,,,")


# The window


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_plan_from_the_file_to_the_next_start(
    user: User, qapp: QApplication, qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    user.program.choose_language(language)
    with serve(answers()) as good, closed_port() as closed:
        plan = {
            "name": "Branch",
            "contact": "it@example.com",
            "targets": [
                {"target": f"http://127.0.0.1:{good}/", "expect": "unreachable", "note": "Must be closed"},
                {"target": f"127.0.0.1:{closed}", "expect": "refused"},
                f"127.0.0.1:{good}",
            ],
        }
        file = tmp_path / "plan.json"
        file.write_text(json.dumps(plan))
        user.window.dialogs.show_list("", (file,))
        dialog = user.window.dialogs.open_one("list")
        user.until(dialog.file.isVisible)
        assert not user.window.model.entries()
        dialog.activateWindow()
        qtbot.keyClick(dialog, Key.Key_Return, CONTROL)
        user.until(lambda: user.window.model.entries())
        user.activate()
        run = user.row()
        user.until(lambda: not run.running)
        user.until(lambda: len(user.window.pages.run.filter.chips) == 5)
        assert (run.title(), run.as_expected, run.unexpected) == ("Branch", 2, 1)
        user.window.pages.run._open(run.items[0])
        expected = user.window.pages.pane.expected
        assert expected.isVisible()
        assert "Must be closed" in expected.text.text()
        user.program.choose_language("de")
        user.until(lambda: "Nicht wie erwartet" in expected.text.text())
        user.window.close()
        with next_start(qapp, qtbot) as again:
            (row,) = again.window.model.entries()
            assert isinstance(row, KeptRun)
            wording = again.window._wording
            assert (row.mark(wording), row.short(wording)) == (Mark.FAILED, run.short(wording))
            again.window.results.choose(row.id)
            again.until(lambda: row.loaded)
            assert [item.verdict for item in row.items] == [item.verdict for item in run.items]
            assert [item.note for item in row.items] == ["Must be closed", "", ""]
            assert row.contact == "it@example.com"
            again.until(again.window.pages.run.again.isVisible)
            again.window.pages.run.again.click()
            second = again.row()
            again.until(lambda: not second.running)
            assert [item.expectation for item in second.items] == [Expectation(Expected.UNREACHABLE)]
            assert second.unexpected == 1


def test_a_test_of_its_own_expects_nothing(user: User) -> None:
    with serve(answers()) as good:
        user.test(f"http://127.0.0.1:{good}/")
        assert not user.window.pages.pane.expected.isVisible()

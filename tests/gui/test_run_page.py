"""The page of a run of many targets, and the entry behind it."""

import contextlib
import csv
import io
import queue
import socket
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
import sample_plan
import sample_results as samples
import sample_run
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app import limits
from app.gui.focus_order import in_order
from app.gui.run_entry import RunEntry
from app.gui.run_export import csv_of_run
from app.gui.run_filter import Show
from app.gui.run_item import Item, State
from app.gui.run_model import USUAL, Column
from app.gui.run_page import RunPage
from app.gui.run_row import PADDING, sign_room
from app.gui.run_words import mark_of
from app.gui.theme import scaled
from app.gui.wording import Wording
from app.i18n import EnglishWords, Translators, words_for
from app.model.events import Event, Finished
from app.model.names import Certainty, Kind, Outcome, ProxyMode
from app.model.options import Options, ProxyChoice
from app.model.plan import Expectation, Expected
from app.model.result import Diagnosis, Result
from app.model.target import Target
from app.picture.marks import Mark
from app.plan import read_plan
from app.probe.engine import Engine
from app.text import strip_isolates
from app.workers import Workers

ROLE = Qt.ItemDataRole


class Bench:
    """A run with nothing behind it; tests end when they are told to."""

    def __init__(self, count: int) -> None:
        self.submitted: list[Target] = []
        self.cancelled: list[str] = []
        targets = [samples.target(Kind.HTTPS, f"host-{number}.example", 443, "/") for number in range(count)]
        self.run = RunEntry("Run", targets, Options())
        self.run.feed(self.submit)

    def submit(self, target: Target, _options: Options) -> str:
        self.submitted.append(target)
        return f"id-{len(self.submitted) - 1}"

    def end(self, number: int, result: Result) -> bool:
        return self.run.take(Finished(f"id-{number}", msgspec.structs.replace(result, id=f"id-{number}")))


def stopped() -> Result:
    return samples.result("", samples.cancelled().target, Outcome.CANCELLED, samples.cancelled().diagnoses)


@pytest.fixture
def page(qapp: QApplication) -> Iterator[RunPage]:
    made = RunPage(Wording(EnglishWords()))
    made.resize(930, 840)
    made.retranslate()
    made.show()
    made.activateWindow()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[Wording]:
    translators = Translators()
    translators.install(qapp, "ar")
    yield Wording(words_for("ar"))
    translators.install(qapp, "en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def column(page: RunPage, number: Column) -> list[str]:
    model = page.model
    return [strip_isolates(str(model.index(row, number).data())) for row in range(model.rowCount())]


def hosts(page: RunPage) -> list[str]:
    return column(page, Column.TARGET)


# The entry


def test_a_run_hands_over_a_few_targets_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "RUN_AHEAD", 3)
    bench = Bench(5)
    assert len(bench.submitted) == 3
    assert bench.end(0, samples.works())
    bench.run.feed(bench.submit)
    assert len(bench.submitted) == 4
    assert bench.run.progress() == pytest.approx(0.2)
    assert bench.run.state().done == 1


def test_events_reach_their_item_only() -> None:
    run = sample_run.run()
    assert [item.state for item in run.items].count(State.DONE) == 38
    assert [item.state for item in run.items].count(State.RUNNING) == 1
    assert not run.take(Finished("unknown", samples.works()))
    assert not run.take(Finished("run-0", samples.works())), "it has ended already"
    assert run.item_of("run-3") is run.items[3]
    assert run.entry_of("run-3") is run.items[3].entry
    assert run.entry_of("unknown") is None


def test_the_row_of_a_run_says_how_it_goes() -> None:
    wording = Wording(EnglishWords())
    run = sample_run.run()
    assert run.title() == "Außenstelle Nord"
    assert strip_isolates(run.short(wording)).endswith("· 38 tested")
    assert run.mark(wording) is Mark.FAILED
    assert run.time(wording) == ""
    assert run.progress() == pytest.approx(0.76)
    assert any("proxy.denied" in text for text in run.sought(wording))
    assert "backup.example:873" in run.sought(wording)


def test_a_finished_run_stands_still() -> None:
    wording = Wording(EnglishWords())
    run = sample_run.run(over=True)
    assert not run.running
    assert run.progress() is None
    assert run.seconds == pytest.approx(38 * 1.6)
    assert run.time(wording) == "1 min 1 s"
    assert "tested" not in run.short(wording)


def test_cancel_is_at_once_and_keeps_what_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "RUN_AHEAD", 2)
    bench = Bench(1000)
    bench.end(0, samples.refused())
    bench.run.feed(bench.submit)
    bench.run.cancel(bench.cancelled.append)
    bench.run.cancel(bench.cancelled.append)
    assert bench.cancelled == ["id-1", "id-2"]
    assert bench.run.running, "two are still under way"
    bench.run.feed(bench.submit)
    assert len(bench.submitted) == 3
    bench.end(1, stopped())
    bench.end(2, stopped())
    assert not bench.run.running
    assert bench.run.tested == 1
    assert [mark_of(item) for item in bench.run.items[:3]] == [Mark.FAILED, Mark.STOPPED, Mark.STOPPED]


def test_the_sign_of_a_run_is_its_worst() -> None:
    wording = Wording(EnglishWords())
    for results, mark in (
        ([samples.works], Mark.REMARK),
        ([samples.works, samples.refused], Mark.FAILED),
        ([stopped], Mark.STOPPED),
        ([lambda: sample_run.working(samples.target(Kind.TCP, "a.example", 22), 5)], Mark.OK),
    ):
        bench = Bench(len(results))
        assert bench.run.mark(wording) is Mark.RUNNING
        for number, make in enumerate(results):
            bench.end(number, make())
        assert bench.run.mark(wording) is mark


def test_a_run_by_real_workers_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "RUN_AHEAD", 4)
    events: queue.SimpleQueue[Event] = queue.SimpleQueue()
    options = Options(proxy=ProxyChoice(ProxyMode.NONE), checks=False)
    server = socket.create_server(("127.0.0.1", 0))
    targets = [samples.target(Kind.TCP, f"127.0.0.{number}", server.getsockname()[1]) for number in range(1, 12)]
    run = RunEntry("Run", targets, options)
    with server, contextlib.closing(Engine()) as engine, contextlib.closing(Workers(engine, events.put)) as workers:
        run.feed(workers.submit)
        while run.running:
            if run.take(events.get(timeout=20)):
                run.feed(workers.submit)
    assert run.tested == 11
    assert [item.failed for item in run.items] == [False] + [True] * 10
    assert run.state().running == 0


# The page


def test_headline_names_the_largest_cause(page: RunPage) -> None:
    page.show_run(sample_run.run())
    header = page.header
    assert strip_isolates(header.headline.text()).startswith("31 of 38 target")
    assert "proxy" in header.headline.text()
    assert "proxy.nord.example:3128" in header.summary.text()
    assert strip_isolates(header.done.text()) == "38 of 50"
    assert strip_isolates(header.left.text()) == "about 19 s left"
    assert (header.bar.maximum(), header.bar.value()) == (50, 38)
    assert not page.again.isVisible()


def test_headline_when_all_work(page: RunPage) -> None:
    bench = Bench(2)
    page.show_run(bench.run)
    assert page.header.headline.text().startswith("Testing 2")
    for number in range(2):
        bench.end(number, samples.works())
    page.show_run(bench.run)
    page._show()
    assert page.header.headline.text().startswith("All 2")
    assert not page.header.summary.isVisible()
    assert not page.header.going.isVisible()
    assert not page.again.isVisible()


def test_headline_of_a_run_stopped_before_anything(page: RunPage) -> None:
    bench = Bench(1)
    bench.run.cancel(bench.cancelled.append)
    bench.end(0, stopped())
    page.show_run(bench.run)
    assert page.header.headline.text() == "Stopped before anything was tested"
    assert column(page, Column.RESULT) == ["Cancelled"]


def test_causes_are_cards_that_filter(page: RunPage, qtbot: QtBot) -> None:
    page.show_run(sample_run.run())
    cards = page.cards.cards()
    told = [(card.cluster.count, card.cluster.below.split(" ")[0]) for card in cards if card.cluster]
    assert told == [(31, "proxy.denied"), (2, "tls.expired"), (1, "dns.internal_name"), (4, "1")]
    cards[1].setFocus()
    qtbot.keyClick(cards[1], Qt.Key.Key_Space)
    assert hosts(page) == ["alt.example", "vpn.example:1194"]
    assert not any(chip.isChecked() for chip in page.filter.chips.values())
    cards[3].click()
    assert not cards[1].isChecked()
    assert len(hosts(page)) == 4
    cards[3].click()
    assert len(hosts(page)) == 50
    assert page.filter.chips[Show.ALL].isChecked()


def test_many_causes_share_a_card(page: RunPage) -> None:
    bench = Bench(12)
    cases = ("tcp.refused", "tcp.timeout", "tls.expired", "dns.not_found", "http.stalled", "status.not_found")
    cases += ("tcp.reset", "tls.wrong_name", "tls.closed", "dns.timeout", "status.forbidden")
    for number, case in enumerate(cases):
        lead = Diagnosis(case, Certainty.CONFIRMED)
        bench.end(number, msgspec.structs.replace(samples.refused(), diagnoses=(lead,)))
    bench.end(11, samples.works())
    page.show_run(bench.run)
    clusters = [card.cluster for card in page.cards.cards() if card.cluster]
    assert len(clusters) == 8
    assert clusters[6].count == 5
    page.cards.cards()[6].click()
    assert len(hosts(page)) == 5


def test_chips_count_and_filter(page: RunPage) -> None:
    page.show_run(sample_run.run())
    texts = [strip_isolates(chip.text()) for chip in page.filter.chips.values() if chip.isVisible()]
    assert texts == ["All 50", "Failed 34", "With remarks 1", "Open 12"]
    for show, count in ((Show.FAILED, 34), (Show.REMARKS, 1), (Show.OPEN, 12), (Show.ALL, 50)):
        page.filter.chips[show].click()
        assert len(hosts(page)) == count


def test_table_sorts_by_each_column(page: RunPage) -> None:
    run = sample_run.run()
    page.show_run(run)
    assert hosts(page) == [item.title for item in run.items], "as in the list at first"
    page.view.sortByColumn(Column.TARGET, Qt.SortOrder.AscendingOrder)
    assert hosts(page) == sorted(hosts(page))
    page.view.sortByColumn(Column.SECONDS, Qt.SortOrder.DescendingOrder)
    assert hosts(page)[0] == "dateien.example"
    assert column(page, Column.SECONDS)[-1] == ""
    page.view.sortByColumn(Column.SECONDS, Qt.SortOrder.AscendingOrder)
    assert hosts(page)[0] == "10.0.0.7:22"
    page.view.sortByColumn(Column.PLACE, Qt.SortOrder.AscendingOrder)
    assert column(page, Column.PLACE)[0] == "Name"
    page.view.sortByColumn(Column.RESULT, Qt.SortOrder.AscendingOrder)
    assert column(page, Column.RESULT) == sorted(column(page, Column.RESULT), key=str.casefold)
    page.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert hosts(page) == [item.title for item in run.items]


def test_rows_that_come_into_a_filter_leave_the_choice_alone(page: RunPage) -> None:
    bench = Bench(200)
    page.show_run(bench.run)
    page.filter.chips[Show.FAILED].click()
    for number in (3, 150):
        bench.end(number, samples.refused())
    page._show()
    page.view.selectRow(1)
    for number in (0, 100, 199):
        bench.end(number, samples.expired())
    page._show()
    assert hosts(page) == [f"host-{number}.example" for number in (0, 3, 100, 150, 199)]
    assert [item.number for item in page.view.chosen()] == [150]
    page.view.sortByColumn(Column.SECONDS, Qt.SortOrder.DescendingOrder)
    assert [item.number for item in page.view.chosen()] == [150]
    for number in (item.number for item in bench.run.items if item.is_open):
        bench.end(number, samples.refused())
    page._show()
    assert len(hosts(page)) == 200


def test_results_that_arrive_are_shown_by_themselves(page: RunPage, qtbot: QtBot) -> None:
    bench = Bench(2)
    page.show_run(bench.run)
    bench.end(0, samples.refused())
    page.show_run(bench.run)
    qtbot.waitUntil(lambda: column(page, Column.RESULT)[0] == "Connection refused")
    qtbot.waitUntil(lambda: strip_isolates(page.header.done.text()) == "1 of 2")


def test_an_item_opens_by_enter_and_double_click(page: RunPage, qtbot: QtBot) -> None:
    page.show_run(sample_run.run())
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.entry_wanted) as opened:
        qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert opened.args == ["run-1"]
    with qtbot.waitSignal(page.entry_wanted) as opened:
        page.view.doubleClicked.emit(page.model.index(4, Column.RESULT))
    assert opened.args == ["run-4"]


def test_failed_ones_can_be_tested_again(page: RunPage, qtbot: QtBot) -> None:
    run = sample_run.run(over=True)
    page.show_run(run)
    with qtbot.waitSignal(page.again_wanted) as wanted:
        page.again.click()
    assert wanted.args[0] is run
    assert len(wanted.args[1].targets) == 34
    assert all(isinstance(target, Target) for target in wanted.args[1].targets)


def test_menu_offers_what_can_be_done(page: RunPage, qtbot: QtBot) -> None:
    page.show_run(sample_run.run())
    page.view.selectRow(0)
    page._on_menu(page.mapToGlobal(page.rect().center()))
    menu = page.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Open", "Test again", "Copy", "Sort by"]
    with qtbot.waitSignal(page.again_wanted) as wanted:
        menu.actions()[1].trigger()
    assert [target.host for target in wanted.args[1].targets] == ["mail.example"]
    menu.actions()[2].trigger()
    assert QApplication.clipboard().text() == "mail.example:993, Proxy does not allow it, Proxy, 31 ms"
    menu.close()


def test_menu_sorts_without_the_mouse(page: RunPage) -> None:
    page.show_run(sample_run.run())
    for first in ("10.0.0.7:22", "dateien.example", "10.0.0.7:22"):
        menu = QMenu()
        page.view.add_sorting(menu)
        menu.actions()[0].menu().actions()[1 + Column.SECONDS].trigger()
        assert hosts(page)[0] == first
    menu = QMenu()
    page.view.add_sorting(menu)
    menu.actions()[0].menu().actions()[0].trigger()
    assert hosts(page)[0] == "mail.example:993"


def test_cancel_is_asked_for(page: RunPage, qtbot: QtBot) -> None:
    run = sample_run.run()
    page.show_run(run)
    with qtbot.waitSignal(page.cancel_wanted) as wanted:
        page.header.cancel.click()
    assert wanted.args == [run]


def test_summary_can_be_copied(page: RunPage) -> None:
    page.show_run(sample_run.run())
    page.copy_summary()
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0] == "Außenstelle Nord"
    assert lines[1].startswith("31 of 38")
    assert len(lines) == 7


def test_table_can_be_exported(page: RunPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.show_run(sample_run.run())
    page.export.results.trigger()
    [dialog] = page.findChildren(QFileDialog)
    file = tmp_path / "run.csv"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    assert "run.csv" in page.notice.text.text()
    rows = list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"))))
    assert len(rows) == 50
    assert rows[0]["target"] == "tls://mail.example:993"
    assert (rows[0]["case"], rows[0]["certainty"], rows[0]["station"]) == ("proxy.denied", "confirmed", "Proxy")
    assert (rows[0]["seconds"], rows[0]["cause"]) == ("0.031", "Proxy does not allow it")
    assert rows[0]["started"] == "2026-11-22T11:04:12.000+00:00"
    assert (rows[49]["case"], rows[49]["cause"]) == ("", "Waiting")
    page.export.save(lambda run: (b"", ""), file / "run.csv")
    assert "could not be saved" in page.notice.text.text()


def test_the_table_is_read_as_the_plan_again() -> None:
    wanted = (Expectation(Expected.UNREACHABLE), Expectation(status=404, case="status.not_found"))
    targets = [samples.target(Kind.HTTPS, host, 443) for host in ("a.example", "b.example")]
    table = csv_of_run(RunEntry("x", targets, Options(), expectations=wanted), Wording(EnglishWords()))
    assert tuple(one.expectation for one in read_plan(table).plan.targets) == wanted


def test_no_cell_is_taken_for_a_formula() -> None:
    what = msgspec.structs.replace(samples.target(Kind.TCP, "a.example", 22), source="=cmd|' /C calc'!A0")
    table = csv_of_run(RunEntry("x", [what], Options()), Wording(EnglishWords())).decode("utf-8-sig")
    assert next(csv.DictReader(io.StringIO(table)))["target"].startswith("'=")


def test_page_reads_from_right_to_left(page: RunPage, arabic: Wording) -> None:
    made = RunPage(arabic)
    made.resize(930, 840)
    made.retranslate()
    made.show_run(sample_run.run())
    made.show()
    assert made.cards.cards()[0].x() > made.cards.cards()[1].x()
    assert made.view.columnViewportPosition(Column.TARGET) > made.view.columnViewportPosition(Column.SECONDS)
    said = made.model.index(0, 0).data(ROLE.AccessibleTextRole)
    assert said.startswith("mail.example:993, ")
    assert not {"\u2066", "\u2069"} & set(said)
    assert not made.grab().isNull()
    made.close()
    made.deleteLater()


def test_in_a_narrow_window_targets_keep_their_room_and_other_columns_give_way(page: RunPage) -> None:
    page.show_run(sample_plan.run(over=True))
    view, columns = page.view, page.model.columns
    place, seconds = columns.index(Column.PLACE), columns.index(Column.SECONDS)
    hidden = set()
    for width in (1100, 640, 582):  # the last: in a window as small as it gets
        page.resize(width, 500)
        QCoreApplication.processEvents()
        hidden.add((view.isColumnHidden(place), view.isColumnHidden(seconds)))
        shown = [number for number in range(len(columns)) if not view.isColumnHidden(number)]
        assert sum(view.columnWidth(number) for number in shown) == view.viewport().width()
        bold = QFontMetrics(scaled(view.font(), 1.0, bold=True))
        room = view.columnWidth(columns.index(Column.TARGET)) - sign_room(Column.TARGET) - 2 * PADDING
        assert room >= bold.horizontalAdvance("www.example.com"), width
    assert (False, False) in hidden
    assert (True, True) in hidden
    assert (False, True) not in hidden
    page.resize(1100, 500)
    QCoreApplication.processEvents()
    assert not view.isColumnHidden(place), "it comes back"


def test_actions_stand_below_the_chips_where_both_would_take_several_lines(page: RunPage) -> None:
    page.show_run(sample_plan.run(over=True))
    chip = page.filter.chips[Show.ALL]

    def place(widget: QWidget) -> QPoint:
        return widget.mapTo(page.widget(), QPoint())

    page.resize(1400, 700)
    QCoreApplication.processEvents()
    assert place(page.again).y() == place(chip).y()
    page.resize(582, 500)
    QCoreApplication.processEvents()
    assert place(page.again).x() == place(chip).x()
    assert place(page.again).y() >= place(page.filter.chips[Show.OPEN]).y() + chip.height()
    lines = {place(one).y() for one in (*page.filter.chips.values(), page.again, page.compare, page.report)}
    assert len(lines) <= 4


def test_rows_say_everything_to_a_screen_reader(page: RunPage) -> None:
    page.show_run(sample_run.run())
    model = page.model
    said = [model.index(0, number).data(ROLE.AccessibleTextRole) for number in USUAL]
    assert said == [
        "mail.example:993, Proxy does not allow it, Proxy, 31 ms",
        "Proxy does not allow it",
        "Proxy",
        "31 ms",
    ]
    heads = [model.headerData(number, Qt.Orientation.Horizontal) for number in USUAL]
    assert heads == ["Target", "Result", "Station", "Duration"]


def test_everything_is_reached_by_tab_and_has_a_name(page: RunPage) -> None:
    page.show_run(sample_run.run(over=True))
    widgets = [widget for widget in in_order(page) if widget.isVisible()]
    chips = [chip for chip in page.filter.chips.values() if chip.isVisible()]
    assert {*page.cards.cards(), *chips, page.again, page.report, page.export, page.view} <= set(widgets)
    for widget in widgets:
        text = getattr(widget, "text", lambda: "")()
        assert widget.accessibleName() or text, widget


def test_texts_are_never_mark_up(page: RunPage) -> None:
    page.show_run(sample_run.run())
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
    for widget in page.findChildren(QWidget):
        assert not widget.toolTip() or widget.toolTip().startswith("<qt>")


def test_ten_thousand_rows_are_a_list_like_any_other(page: RunPage) -> None:
    bench = Bench(10_000)
    page.show_run(bench.run)
    assert len(bench.submitted) == limits.RUN_AHEAD
    assert page.model.rowCount() == 10_000
    item: Item = page.model.index(9_999, 0).data(ROLE.UserRole)
    assert item.number == 9_999
    bench.run.cancel(bench.cancelled.append)
    assert len(bench.cancelled) == limits.RUN_AHEAD
    page._show()
    assert column(page, Column.RESULT)[-1] == "Cancelled"

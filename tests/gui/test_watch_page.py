"""The page of a watch and its row: what they say, how tests are opened, saved and driven."""

import csv
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sample_results as samples
import sample_watch
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app import limits
from app.gui.focus_order import in_order
from app.gui.saving import file_name
from app.gui.watch_entry import WatchEntry
from app.gui.watch_page import WatchPage
from app.gui.wording import Wording
from app.i18n import EnglishWords, Translators, words_for
from app.model.change import ChangeCode
from app.model.events import Finished, StepStarted
from app.model.names import Leg, StepName
from app.model.options import Options
from app.model.target import Target
from app.picture.marks import Mark
from app.text import strip_isolates

ENGLISH = Wording(EnglishWords())


def page_of(qtbot: QtBot, watch: WatchEntry, wording: Wording = ENGLISH) -> WatchPage:
    page = WatchPage(wording)
    qtbot.addWidget(page)
    page.resize(928, 840)
    page.retranslate()
    page.show_watch(watch)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[Wording]:
    translators = Translators()
    translators.install(qapp, "ar")
    yield Wording(words_for("ar"))
    translators.install(qapp, "en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def lines_of(page: WatchPage) -> list[str]:
    return [strip_isolates(line.accessibleName()) for line in page.changes.lines()]


# How it is driven


def test_one_test_at_a_time_and_none_after_stopping() -> None:
    clock = sample_watch.Clock()
    watch = sample_watch.new_watch(clock, 10.0)
    assert watch.due() == 0
    assert watch.mark(ENGLISH) is Mark.RUNNING
    submitted: list[tuple[Target, Options]] = []
    assert watch.test(lambda *what: submitted.append(what) or "one") == "one"
    assert [(target, options.retries) for target, options in submitted] == [(sample_watch.TARGET, 0)]
    assert watch.due() is None
    assert not watch.take(StepStarted("one", StepName.CONNECT, 0, Leg.TARGET, 1))
    assert not watch.take(Finished("another", sample_watch.refused()))
    clock.go(4)
    assert watch.take(Finished("one", sample_watch.refused()))
    assert watch.due() == pytest.approx(6)
    assert watch.mark(ENGLISH) is Mark.FAILED
    clock.go(6)
    watch.test(lambda *_: "two")
    assert watch.stop() == "two"
    assert not watch.running
    assert watch.due() is None
    assert not watch.take(Finished("two", samples.cancelled()))
    assert watch.count == len(watch.samples) == 1
    assert watch.time(ENGLISH) == ""


def test_started_again_it_remembers_and_blames_no_sleep() -> None:
    clock = sample_watch.Clock()
    watch = sample_watch.new_watch(clock, 5.0)
    first = sample_watch.one_test(watch, clock, sample_watch.refused())
    watch.stop()
    clock.go(3600)
    watch.start_again()
    assert watch.due() == 0
    sample_watch.one_test(watch, clock, sample_watch.works(4, 4, 4, 20))
    assert [sample.works for sample in watch.samples] == [False, True]
    assert watch.samples[1].gap == 0
    assert watch.paused_before(1)
    assert watch.id_of(0) == first
    assert watch.summary.tests == 2


def test_interval_changes_at_once() -> None:
    clock = sample_watch.Clock()
    watch = sample_watch.new_watch(clock, 300.0)
    sample_watch.one_test(watch, clock, sample_watch.refused())
    clock.go(-299)
    assert watch.due() == pytest.approx(299)
    watch.every(5.0)
    assert watch.due() == pytest.approx(4)
    assert strip_isolates(watch.time(ENGLISH)) == "every 5 s"
    watch.every(60.0)
    assert strip_isolates(watch.time(ENGLISH)) == "every 1 min"


def test_results_that_tell_something_are_kept_longest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "WATCH_RESULTS", 4)
    monkeypatch.setattr(limits, "WATCH_RESULTS_LAST", 3)
    good, bad = sample_watch.works(4, 4, 4, 20), sample_watch.refused()
    watch = sample_watch.watch_of([good, good, bad, good, *[good] * 6])
    assert [number for number in range(watch.count) if watch.id_of(number) is not None] == [2, 3, 7, 8, 9]
    id = watch.id_of(2)
    assert id is not None
    entry = watch.entry_of(id)
    assert entry is not None
    assert entry.result is not None
    assert entry.result.diagnoses[0].id == "tcp.refused"
    assert watch.id_of(99) is None


def test_a_change_that_is_found_later_is_kept_as_well() -> None:
    watch = sample_watch.watch_of(sample_watch.design_results(200))
    slower = next(n for n, one in enumerate(watch.samples) if any(c.code is ChangeCode.SLOWER for c in one.changes))
    assert watch.id_of(slower) == f"test-{slower}"
    assert watch.id_of(slower + 5) is None


def test_oldest_tests_are_forgotten_everywhere(qtbot: QtBot) -> None:
    good = sample_watch.works(4, 4, 4, 20)
    clock = sample_watch.Clock()
    watch = sample_watch.new_watch(clock, 1.0)
    watch._ids = type(watch._ids)(maxlen=10)
    watch._watching._samples = type(watch._ids)(maxlen=10)  # as if ten were the most that is remembered
    page = page_of(qtbot, watch)
    for number in range(25):
        sample_watch.one_test(watch, clock, sample_watch.refused() if number == 18 else good)
        page.show_watch(watch)
    plot = page.plot.plot
    assert len(plot.chart.bars) == len(watch.samples) == 10
    assert [bar for bar in range(10) if plot.chart.bars[bar].failed] == [3]
    with qtbot.waitSignal(page.result_wanted) as wanted:
        plot.chosen.emit(3)
    assert wanted.args == [watch.id_of(18)]


def test_a_long_watch_sums_up_less_often_but_never_tells_an_old_state() -> None:
    good, bad = sample_watch.works(4, 4, 4, 20), sample_watch.refused()
    clock = sample_watch.Clock()
    watch = sample_watch.new_watch(clock, 1.0)
    for _ in range(1_200):
        sample_watch.one_test(watch, clock, good)
    known = watch.summary
    sample_watch.one_test(watch, clock, good)
    assert watch.summary is known
    sample_watch.one_test(watch, clock, bad)
    assert watch.summary.failing
    assert watch.summary.tests == 1_202
    sample_watch.one_test(watch, clock, good)
    assert not watch.summary.failing
    sample_watch.one_test(watch, clock, good)
    watch.stop()
    assert watch.summary.tests == 1_204


# What the row says


def test_row_tells_state_pace_and_what_can_be_searched() -> None:
    watch = sample_watch.design_watch()
    assert watch.title() == "orders.example.com"
    assert watch.mark(ENGLISH) is Mark.REMARK
    assert watch.short(ENGLISH) == "Watching · fails now and then"
    assert strip_isolates(watch.time(ENGLISH)) == "every 10 s"
    assert watch.progress() is None
    assert "tcp.refused" in watch.sought(ENGLISH)
    watch.stop()
    assert watch.short(ENGLISH) == "Watched · fails now and then"
    works = sample_watch.watch_of([sample_watch.works(4, 4, 4, 20)])
    assert works.short(ENGLISH) == "Watching · works"
    assert works.mark(ENGLISH) is Mark.OK
    nothing = sample_watch.watch_of([])
    assert nothing.short(ENGLISH) == "Watching"
    nothing.stop()
    assert nothing.short(ENGLISH) == "Stopped"
    assert nothing.mark(ENGLISH) is Mark.STOPPED


# What the page says


def test_page_tells_what_the_picture_tells(qtbot: QtBot) -> None:
    page = page_of(qtbot, sample_watch.design_watch())
    header = page.header
    assert header.headline.text() == "Works, but fails now and then"
    assert "9 of 120" in strip_isolates(header.summary.text())
    assert strip_isolates(header.worked.text()) == "92.5 % worked"
    assert strip_isolates(header.times.text()).startswith("median ")
    lines = lines_of(page)
    assert len(lines) == 4, "that it works again after one failure goes without saying"
    assert "One test failed: No answer., tcp.timeout" in lines[0]
    assert "slower" in lines[1]
    assert "Failed tests in a row: 8." in lines[2]
    assert "192.0.2.11" in lines[3]
    assert [strip_isolates(one.text).split(" since")[0] for one in page.plot.plot.chart.moments] == [
        "slower",
        "other addresses · faster",
    ]
    told = page.plot.plot.accessibleDescription()
    assert "9 of 120" in told
    assert told == strip_isolates(told)
    shown = [chip.text() for chip in (*page.plot.parts, page.plot.failed) if chip.isVisible()]
    assert shown == ["Name", "Port", "TLS", "First byte", "Content", "Failed"]


def test_one_that_never_worked_is_told_in_one_line(qtbot: QtBot) -> None:
    page = page_of(qtbot, sample_watch.watch_of([sample_watch.refused()] * 3))
    (line,) = lines_of(page)
    assert "It does not work: Connection refused. Failed tests in a row: 3." in line


def test_sleep_is_told_and_left_out_of_the_plot(qtbot: QtBot) -> None:
    clock = sample_watch.Clock()
    watch = sample_watch.new_watch(clock, 10.0)
    for number in range(6):
        if number == 3:
            clock.sleep(7200)
        sample_watch.one_test(watch, clock, sample_watch.works(4, 4, 4, 20))
    page = page_of(qtbot, watch)
    assert len(page.plot.plot.chart.bars.gaps) == 1
    (line,) = lines_of(page)
    assert "2 h 0 min" in line
    page.grab()


def test_times_in_seconds_are_titled_so(qtbot: QtBot) -> None:
    page = page_of(qtbot, sample_watch.watch_of([sample_watch.works(4, 4, 4, 20)]))
    assert page.plot.title() == "Time of each test, in milliseconds"
    page.show_watch(sample_watch.watch_of([sample_watch.works(4, 4, 4, 20_000)]))
    assert page.plot.title() == "Time of each test, in seconds"


def test_many_changes_are_cut_and_it_is_said(qtbot: QtBot) -> None:
    good, bad = sample_watch.works(4, 4, 4, 20), sample_watch.refused()
    page = page_of(qtbot, sample_watch.watch_of([good, bad] * 60))
    assert len(page.changes.lines()) == 40
    assert page.changes._earlier.isVisible()
    page.show_watch(sample_watch.watch_of([good, good]))
    assert page.changes.lines() == ()
    assert page.changes._nothing.isVisible()


def test_new_tests_arrive_without_losing_the_part_that_is_seen(qtbot: QtBot) -> None:
    clock = sample_watch.Clock()
    watch = sample_watch.new_watch(clock, 10.0)
    for result in sample_watch.design_results(80):
        sample_watch.one_test(watch, clock, result)
    page = page_of(qtbot, watch)
    plot = page.plot.plot
    page.plot.zoom_in.click()
    plot.move_by(-0.5)
    seen = plot.chart.view.start
    line = page.changes.lines()[0]
    line.setFocus()
    for result in sample_watch.design_results(3):
        sample_watch.one_test(watch, clock, result)
        page.show_watch(watch)
    assert len(plot.chart.bars) == 83
    assert plot.chart.view.start == pytest.approx(seen)
    assert line.hasFocus()


# What people do


def test_stop_start_and_interval_are_asked_for(qtbot: QtBot) -> None:
    watch = sample_watch.design_watch()
    page = page_of(qtbot, watch)
    with qtbot.waitSignal(page.stop_wanted) as wanted:
        qtbot.mouseClick(page.header.stop, Qt.MouseButton.LeftButton)
    assert wanted.args == [watch]
    watch.stop()
    page.show_watch(watch)
    assert page.header.stop.text() == "Start again"
    with qtbot.waitSignal(page.start_wanted):
        page.header.stop.click()
    box: QComboBox = page.header.interval
    assert strip_isolates(box.currentText()) == "Every 10 s"
    box.setFocus()
    with qtbot.waitSignal(page.interval_wanted) as wanted:
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert wanted.args == [watch, 30.0]
    watch.every(7.0)
    page.show_watch(watch)
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.assertNotEmitted(page.interval_wanted):
        QApplication.sendEvent(box, turn)
    assert strip_isolates(box.currentText()) == "Every 7 s", "one that is not among the choices is shown as well"


def test_change_and_bar_open_the_result(qtbot: QtBot) -> None:
    watch = sample_watch.design_watch()
    page = page_of(qtbot, watch)
    with qtbot.waitSignal(page.result_wanted) as wanted:
        qtbot.mouseClick(page.changes.lines()[2], Qt.MouseButton.LeftButton)
    assert wanted.args == ["test-71"]
    page.changes.lines()[0].setFocus()
    with qtbot.waitSignal(page.result_wanted) as wanted:
        qtbot.keyClick(page.changes.lines()[0], Qt.Key.Key_Space)
    assert wanted.args == ["test-30"]
    plot = page.plot.plot
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_End)
    with qtbot.waitSignal(page.result_wanted) as wanted:
        qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert wanted.args == ["test-119"]
    with qtbot.assertNotEmitted(page.result_wanted):
        plot.chosen.emit(3)
    assert page.notice.text() == "The details of this test are no longer kept, only its times."


def test_legend_switches_parts_on_and_off(qtbot: QtBot) -> None:
    page = page_of(qtbot, sample_watch.design_watch())
    bars = page.plot.plot.chart.bars
    before = bars.highest(bars.place(0), bars.place(20))
    name = page.plot.parts[0]
    name.setFocus()
    qtbot.keyClick(name, Qt.Key.Key_Space)
    assert bars.highest(bars.place(0), bars.place(20)) < before
    page.plot.failed.click()
    assert not bars.failures_shown
    assert [one.text for one in page.plot.legend()] == ["Port", "TLS", "First byte", "Content"]
    page.grab()
    page.show_watch(sample_watch.design_watch())
    assert not bars.failures_shown, "another watch is shown the same way"


def test_zoom_buttons_know_their_limits(qtbot: QtBot) -> None:
    page = page_of(qtbot, sample_watch.design_watch())
    assert not page.plot.zoom_out.isEnabled()
    for _ in range(30):
        page.plot.zoom_in.click()
    assert not page.plot.zoom_in.isEnabled()
    page.plot.whole.click()
    assert page.plot.plot.chart.view.whole
    assert page.plot.zoom_in.isEnabled()


@pytest.mark.parametrize("button", ["save_picture", "export_table"])
def test_picture_and_table_are_saved_where_the_dialog_says(qtbot: QtBot, tmp_path: Path, button: str) -> None:
    watch = sample_watch.design_watch()
    page = page_of(qtbot, watch)
    getattr(page.plot, button).click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    (proposed,) = dialog.selectedFiles()
    suffix = "png" if button == "save_picture" else "csv"
    assert Path(proposed).name == file_name("watch", "orders.example.com", watch.started, suffix)
    file = tmp_path / f"out.{suffix}"
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(file.name)
    dialog.accept()
    assert strip_isolates(page.notice.text()) == f"Saved as {file}."
    if button == "save_picture":
        picture = QImage(str(file))
        assert picture.width() == 2400
        assert len({picture.pixelColor(x, 600).name() for x in range(0, 2400, 3)}) > 4
    else:
        with file.open(encoding="utf-8", newline="") as text:
            rows = list(csv.DictReader(text))
        assert len(rows) == 120
        assert rows[30]["case"] == "tcp.timeout"


def test_file_that_cannot_be_written_is_told_in_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    page = page_of(qtbot, sample_watch.design_watch())
    page._save_table(tmp_path / "missing" / "out.csv")
    assert strip_isolates(page.notice.text()).startswith("out.csv could not be saved: ")
    assert page.notice.isVisible()
    page._save_picture(tmp_path / "out.png")
    assert "Saved as" in page.notice.text()


@pytest.mark.parametrize(
    ("about", "name"),
    [
        ("orders.example.com", "watch-orders.example.com-"),
        ("[2001:db8::1]:8443", "watch-2001-db8-1-8443-"),
        ("../../etc/passwd", "watch-etc-passwd-"),
        ("münchen.example", "watch-münchen.example-"),
        ("\u2066a\u202eb\x00c", "watch-a-b-c-"),
        ("", "watch-"),
    ],
)
def test_names_of_files_are_harmless(about: str, name: str) -> None:
    time = datetime(2026, 11, 22, 12, 4, tzinfo=UTC)
    assert file_name("watch", about, time, "png") == f"{name}{time.astimezone():%Y-%m-%d-%H%M}.png"


def test_summary_is_copied_without_marks(qtbot: QtBot) -> None:
    page = page_of(qtbot, sample_watch.design_watch())
    page.copy_summary()
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[:2] == ["orders.example.com", "Works, but fails now and then"]
    assert text == strip_isolates(text)


def test_everything_is_reached_by_tab_and_has_a_name(qtbot: QtBot) -> None:
    page = page_of(qtbot, sample_watch.design_watch())
    order = list(in_order(page))
    for widget in (
        page.header.interval,
        page.header.stop,
        page.plot.plot,
        page.plot.save_picture,
        *page.plot.parts[2:3],
        *page.changes.lines(),
    ):
        assert widget in order
    assert order.index(page.header.stop) < order.index(page.plot.plot) < order.index(page.plot.failed)
    for widget in order:
        named = widget.accessibleName() or (widget.text() if isinstance(widget, QPushButton) else "") or widget.text()
        assert named, widget


def test_right_to_left_mirrors_all_but_time(qtbot: QtBot, arabic: Wording) -> None:
    page = page_of(qtbot, sample_watch.design_watch(), arabic)
    assert page.layoutDirection() == Qt.LayoutDirection.RightToLeft
    first, second = page.plot.parts[0], page.plot.parts[2]
    assert first.x() > second.x()
    assert page.plot.save_picture.x() < first.mapTo(page.plot, first.rect().topLeft()).x()
    assert page.plot.plot.layoutDirection() == Qt.LayoutDirection.LeftToRight
    canvas = page.plot.plot._canvas()
    assert canvas.mirrored
    qtbot.keyClick(page.plot.plot, Qt.Key.Key_Home)
    page.grab()
    assert strip_isolates(page.changes.lines()[0].accessibleName()).startswith(tuple("0123456789"))


def test_language_changes_live(qtbot: QtBot, qapp: QApplication) -> None:
    wording = Wording(EnglishWords())
    page = page_of(qtbot, sample_watch.design_watch(), wording)
    english = page.changes.lines()[2].accessibleName()
    translators = Translators()
    translators.install(qapp, "ar")
    wording.speak(words_for("ar"))
    page.retranslate()
    arabic = page.changes.lines()[2].accessibleName()
    translators.install(qapp, "en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    wording.speak(EnglishWords())
    page.retranslate()
    assert arabic != english, "at least the case is told in the other language"
    assert page.changes.lines()[2].accessibleName() == english

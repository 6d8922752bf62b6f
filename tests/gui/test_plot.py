"""The plot: what it counts, where its lines stand, what is painted, and what mouse and keyboard do to it."""

import time as clocks
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.plot import Plot
from app.gui.plot_axis import scale, ticks, time_step
from app.gui.plot_data import Bar, Bars
from app.gui.plot_paint import Moment, Series
from app.gui.plot_view import View
from app.gui.wording import Wording
from app.i18n import EnglishWords, words_for
from app.picture.colors import LIGHT
from app.text import strip_isolates

SERIES = (Series("Name", "time_name"), Series("Port", "time_port"))
NOON = 1_795_000_000.0 - 1_795_000_000.0 % 3600


@pytest.fixture
def utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC")
    clocks.tzset()
    yield
    monkeypatch.undo()
    clocks.tzset()


def bar(number: int, failed: bool = False, seconds: float = 0.02, gap: float = 0.0) -> Bar:
    return Bar(NOON + 10 * number, (seconds / 4, seconds * 3 / 4), failed, "tcp.refused" if failed else "ok", gap)


def plot_of(qtbot: QtBot, count: int = 60, failed: tuple[int, ...] = (20,), language: str = "en") -> Plot:
    words = EnglishWords() if language == "en" else words_for(language)
    plot = Plot(Wording(words), SERIES)
    qtbot.addWidget(plot)
    plot.resize(900, 250)
    plot.add([bar(number, number in failed) for number in range(count)])
    with qtbot.waitActive(plot):
        plot.show()
        plot.activateWindow()
    return plot


def x_of(plot: Plot, number: int) -> int:
    return round(plot._canvas().x(plot.chart.bars.place(number)))


def place_of(plot: Plot, number: int) -> QPoint:
    return QPoint(x_of(plot, number), round(plot._canvas().area.center().y()))


def turn(plot: Plot, place: QPoint, degrees: int) -> None:
    nothing = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(place),
        QPointF(plot.mapToGlobal(place)),
        QPoint(),
        QPoint(0, degrees * 8),
        Qt.MouseButton.NoButton,
        nothing,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(plot, event)


# What is counted


def test_many_bars_share_columns_that_show_the_slowest_and_every_failure() -> None:
    bars = Bars(2)
    for number in range(20_000):
        bars.add(bar(number, failed=number == 7_000, seconds=0.9 if number == 12_345 else 0.02))
    slots = bars.slots(bars.place(0), bars.place(len(bars) - 1), 800)
    assert len(slots) <= 401
    assert sum(slot.count for slot in slots) == 20_000
    assert [slot.first <= 7_000 < slot.end for slot in slots if slot.failed] == [True]
    assert [slot.tallest for slot in slots if slot.first <= 12_345 < slot.end] == [12_345]
    assert bars.highest(bars.place(0), bars.place(19_999)) == pytest.approx(0.9)
    assert bars.highest(bars.place(0), bars.place(100)) == pytest.approx(0.02)


def test_few_bars_stand_alone_and_do_not_touch() -> None:
    bars = Bars(2)
    for number in range(100):
        bars.add(bar(number, failed=number == 50))
    slots = bars.slots(bars.place(0), bars.place(99), 800)
    assert [slot.count for slot in slots] == [1] * 100
    assert all(one.right < other.left for one, other in pairwise(slots))
    assert slots[50].tallest == -1


def test_hidden_parts_do_not_count() -> None:
    bars = Bars(2)
    bars.add(bar(0))
    bars.show([True, False], failed=True)
    assert bars.highest(NOON, NOON) == pytest.approx(0.005)
    bars.show([False, False], failed=True)
    assert bars.highest(NOON, NOON) == 0


def test_columns_where_nothing_is_shown_still_name_a_test_that_was_reached() -> None:
    bars = Bars(2)
    for number in range(5_000):
        bars.add(bar(number, failed=number % 2 == 0))
    bars.show([False, False], failed=True)
    for slot in bars.slots(bars.place(0), bars.place(4_999), 500):
        assert slot.tallest == -1 or not bars[slot.tallest].failed


def test_sleep_is_left_out_and_times_are_found_on_both_sides() -> None:
    bars = Bars(2)
    for number in range(10):
        bars.add(bar(number))
    late = Bar(NOON + 8 * 3600, (0.1, 0.1), gap=8 * 3600 - 100)
    bars.add(late)
    assert bars.place(10) - bars.place(9) < 100
    assert bars.time_of(bars.place(10)) == pytest.approx(late.time)
    assert bars.place_of(late.time) == pytest.approx(bars.place(10))
    assert bars.place_of(NOON + 50) == pytest.approx(NOON + 50)
    assert bars.place(9) < bars.place_of(NOON + 4 * 3600) < bars.place(10)
    (before, after) = bars.stretches(bars.place(0), bars.place(10))
    assert before[0] == pytest.approx(NOON)
    assert after[1] == pytest.approx(late.time)
    bars.drop(10)
    assert len(bars) == 1
    assert bars.gaps == []


def test_oldest_are_dropped() -> None:
    bars = Bars(2)
    for number in range(30):
        bars.add(bar(number, failed=number in (3, 20)))
    bars.drop(10)
    assert len(bars) == 20
    assert bars[0].time == NOON + 100
    slots = bars.slots(bars.place(0), bars.place(19), 800)
    assert [slot.first for slot in slots if slot.failed] == [10]


def test_a_clock_that_is_set_back_moves_nothing_back() -> None:
    bars = Bars(2)
    bars.add(bar(5))
    bars.add(bar(1))
    bars.add(bar(2))
    assert bars.place(1) == bars.place(0)
    assert bars.place(2) == bars.place(0) + 10
    assert bars.room(0) == 10


# Where the lines stand


@pytest.mark.parametrize(
    ("highest", "lines"),
    [
        (0.066, (0, 0.025, 0.05, 0.075)),
        (0.0005, (0, 0.00025, 0.0005, 0.00075, 0.001)),
        (4.2, (0, 2, 4)),
        (0, (0, 0.00025, 0.0005, 0.00075, 0.001)),
    ],
)
def test_lines_are_round(highest: float, lines: tuple[float, ...]) -> None:
    found = scale(highest)
    assert found.lines() == pytest.approx(lines)
    assert found.top > highest


@pytest.mark.parametrize(
    ("seconds", "count", "step"), [(1200, 5, 300), (30, 10, 5), (7200, 8, 900), (86_400 * 9, 5, 172_800), (3, 10, 1)]
)
def test_steps_of_time_are_round(seconds: float, count: float, step: int) -> None:
    assert time_step(seconds, count) == step


def test_ticks_tell_local_time_and_the_day_where_there_are_several(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Kolkata")  # five and a half hours ahead of UTC
    clocks.tzset()
    try:
        found = ticks([(NOON, NOON + 3600)], 1800)
        assert all(tick.text.endswith((":00", ":30")) for tick in found)
        assert len(found) == 3
        assert not any(tick.day for tick in found)
        days = ticks([(NOON, NOON + 2 * 86_400)], 21_600)
        assert sum(tick.day for tick in days) == 3
        assert ticks([(NOON, NOON + 4)], 2)[0].text.count(":") == 2
    finally:
        monkeypatch.undo()
        clocks.tzset()


# Which part is seen


def test_view_follows_the_newest_only_while_its_end_is_seen() -> None:
    view = View()
    view.cover(0, 100, 1)
    view.zoom(0.5, 100)
    assert (view.start, view.end) == (50, 100)
    view.cover(0, 110, 1)
    assert (view.start, view.end) == (60, 110)
    view.move(-20)
    view.cover(0, 150, 1)
    assert (view.start, view.end) == (40, 90)
    view.zoom(10, 60)
    assert view.whole
    view.move(10)
    assert (view.start, view.end) == (0, 150)


def test_view_stays_inside_and_shows_a_few_bars_at_least() -> None:
    view = View()
    view.cover(0, 100, 1)
    view.zoom(0.0001, 50)
    assert view.end - view.start == pytest.approx(5)
    assert view.closest
    view.move(1000)
    assert view.end == 100
    view.move(-1000)
    assert view.start == 0
    view.reveal(50, 1)
    assert view.end == pytest.approx(51)
    view.reveal(48, 1)
    assert view.end == pytest.approx(51), "it is seen already"


# The widget


def test_failures_reach_over_the_whole_height_and_differ_in_shape(qtbot: QtBot) -> None:
    plot = plot_of(qtbot)
    picture = plot.grab().toImage()
    ratio = picture.devicePixelRatio()
    area = plot._canvas().area
    reds = []
    for number in (20, 21):
        x = round(x_of(plot, number) * ratio)
        heights = range(round(area.top()) + 2, round(area.bottom()) - 2)
        column = [picture.pixelColor(x, round(y * ratio)) for y in heights]
        reds.append(sum(color.red() > 150 and color.green() < 140 for color in column) / len(column))
    assert reds[0] > 0.8
    assert reds[1] == 0
    hatched = {picture.pixelColor(round(x_of(plot, 20) * ratio), round(y * ratio)).name() for y in range(60, 120)}
    assert len(hatched) > 1, "it is hatched, not only red"
    above = range(round((area.top() - 16) * ratio), round((area.top() - 3) * ratio))
    sign = {
        picture.pixelColor(round(x_of(plot, 20) * ratio) + beside, y).name() for beside in (-3, 0, 3) for y in above
    }
    assert LIGHT.red in sign, "and a sign stands over it"


def test_failures_can_be_hidden(qtbot: QtBot) -> None:
    plot = plot_of(qtbot)
    plot.show_parts([True, True], failed=False)
    picture = plot.grab().toImage()
    x = round(x_of(plot, 20) * picture.devicePixelRatio())
    column = {picture.pixelColor(x, y).name() for y in range(picture.height())}
    assert LIGHT.red not in column


def test_hover_tells_exact_values(qtbot: QtBot, utc: None) -> None:
    plot = plot_of(qtbot)
    qtbot.mouseMove(plot, place_of(plot, 20))
    card = plot.card()
    assert card is not None
    told = strip_isolates(card.sentence(EnglishWords()))
    assert told[2:] == ":03:20; Name: 5 ms; Port: 15 ms; Failed after: 20 ms; tcp.refused"
    qtbot.mouseMove(plot, place_of(plot, 21))
    card = plot.card()
    assert card is not None
    assert "Whole test: 20 ms" in strip_isolates(card.sentence(EnglishWords()))
    plot.grab()
    qtbot.mouseMove(plot, QPoint(2, 2))
    assert plot.card() is None


def test_columns_are_told_together(qtbot: QtBot) -> None:
    plot = plot_of(qtbot, 5_000, failed=(2_500,))
    qtbot.mouseMove(plot, place_of(plot, 2_500))
    card = plot.card()
    assert card is not None
    told = strip_isolates(card.sentence(EnglishWords()))
    assert "Failed: 1" in told
    assert "Tests: " in told
    assert "Slowest: 20 ms" in told


def test_click_chooses_a_bar_and_prefers_a_failure(qtbot: QtBot) -> None:
    plot = plot_of(qtbot)
    with qtbot.waitSignal(plot.chosen) as chosen:
        qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=place_of(plot, 12))
    assert chosen.args == [12]
    many = plot_of(qtbot, 5_000, failed=(2_502,))
    with qtbot.waitSignal(many.chosen) as chosen:
        qtbot.mouseClick(many, Qt.MouseButton.LeftButton, pos=place_of(many, 2_502))
    assert chosen.args == [2_502]


def test_wheel_zooms_around_the_mouse(qtbot: QtBot) -> None:
    plot = plot_of(qtbot)
    place = place_of(plot, 30)
    turn(plot, place, 45)
    view = plot.chart.view
    assert not view.whole
    assert abs(x_of(plot, 30) - place.x()) <= 1
    turn(plot, place, -90)
    assert view.whole


def test_drag_moves_and_chooses_nothing(qtbot: QtBot) -> None:
    plot = plot_of(qtbot)
    plot.zoom(0.3)
    start = plot.chart.view.start
    chosen: list[int] = []
    plot.chosen.connect(chosen.append)
    qtbot.mousePress(plot, Qt.MouseButton.LeftButton, pos=QPoint(300, 120))
    for x in (320, 360, 400):
        qtbot.mouseMove(plot, QPoint(x, 120))
    qtbot.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=QPoint(400, 120))
    assert plot.chart.view.start < start
    assert chosen == []


def test_everything_by_keyboard(qtbot: QtBot) -> None:
    plot = plot_of(qtbot)
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    for _ in range(20):
        qtbot.keyClick(plot, Qt.Key.Key_Right)
    card = plot.card()
    assert card is not None
    assert strip_isolates(card.code) == "tcp.refused"
    with qtbot.waitSignal(plot.chosen) as chosen:
        qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert chosen.args == [20]
    qtbot.keyClick(plot, Qt.Key.Key_Plus)
    qtbot.keyClick(plot, Qt.Key.Key_Plus)
    assert plot.chart.view.start < plot.chart.bars.place(20) < plot.chart.view.end, "the zoom is around the cursor"
    qtbot.keyClick(plot, Qt.Key.Key_End)
    assert plot.chart.view.end >= plot.chart.bars.place(59), "the view goes along with the cursor"
    start = plot.chart.view.start
    qtbot.keyClick(plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert plot.chart.view.start < start
    qtbot.keyClick(plot, Qt.Key.Key_PageDown)
    assert plot.chart.view.start > start - 1
    qtbot.keyClick(plot, Qt.Key.Key_Minus)
    qtbot.keyClick(plot, Qt.Key.Key_0)
    assert plot.chart.view.whole


def test_cursor_and_part_seen_stay_while_bars_come_and_go(qtbot: QtBot) -> None:
    plot = plot_of(qtbot)
    plot.setFocus()
    plot._look_at(20)
    plot.zoom(0.3)
    seen = plot.chart.view.start
    plot.add([bar(60), bar(61)])
    assert plot.chart.view.start == pytest.approx(seen)
    plot.drop(5)
    card = plot.card()
    assert card is not None
    assert strip_isolates(card.code) == "tcp.refused"


def test_empty_plot_takes_keys_and_mouse(qtbot: QtBot) -> None:
    plot = plot_of(qtbot, 0)
    plot.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Plus, Qt.Key.Key_Return, Qt.Key.Key_0):
        qtbot.keyClick(plot, key)
    turn(plot, QPoint(300, 100), 15)
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(300, 100))
    plot.grab()
    assert plot.card() is None


@pytest.mark.parametrize("language", ["en", "ar"])
def test_time_runs_from_left_to_right_in_every_language(
    qtbot: QtBot, qapp: QApplication, language: str, utc: None
) -> None:
    right_to_left = language == "ar"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    try:
        plot = plot_of(qtbot, language=language)
        plot.mark([Moment(NOON + 300, "slower")])
        assert plot.layoutDirection() == Qt.LayoutDirection.LeftToRight
        assert x_of(plot, 0) < x_of(plot, 59)
        qtbot.mouseMove(plot, place_of(plot, 20))
        picture = plot.grab().toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    left = [picture.pixelColor(x, y) for x in range(4, 30) for y in range(30, picture.height() - 30)]
    assert any(color != QColor(LIGHT.window) for color in left), "the numbers stand at the left"

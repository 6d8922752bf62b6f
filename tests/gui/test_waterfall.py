import pytest
import sample_pages as pages
import sample_results as samples
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from app.explanation.waterfall import rows_of
from app.gui.waterfall import Waterfall
from app.i18n import EnglishWords
from app.picture.marks import Mark
from app.text import strip_isolates

WORDS = EnglishWords()
STEPS = pages.gap_in_the_chain().attempts[0].steps


def titles(rows: tuple) -> list[str]:
    return [strip_isolates(row.title) for row in rows]


def test_each_hop_has_a_heading() -> None:
    rows = rows_of(STEPS, WORDS)
    assert [title for title, row in zip(titles(rows), rows, strict=True) if row.heading] == [
        "First request: orders.example.com:8443",
        "Redirect 1: shop.example.net",
    ]
    assert rows[-1].mark is Mark.FAILED
    assert not any(row.heading for row in rows_of(samples.refused().attempts[0].steps, WORDS))


def test_very_many_hops_are_put_together() -> None:
    many = [replace(step, hop=hop) for hop in range(9) for step in STEPS[:5]]
    rows = rows_of(many, WORDS)
    assert titles(rows)[:2] == ["First request: orders.example.com:8443", "Redirect 1: orders.example.com:8443"]
    assert [row.heading for row in rows] == [False] * 8 + [True] + [False] * 5


def test_number_of_a_hop_may_be_any() -> None:
    """A report from elsewhere may call its only hop the billionth."""
    rows = rows_of([replace(STEPS[0], hop=10**9)], WORDS)
    assert titles(rows)[-1] == "Look up the name"


def test_exact_figures_are_told() -> None:
    figures = {strip_isolates(row.title): list(map(strip_isolates, row.figures)) for row in rows_of(STEPS[6:], WORDS)}
    assert figures["Look up the name"] == [
        "Address: 192.0.2.81",
        "Began after: 78.00 ms",
        "Took: 3.00 ms",
        "Waited for its turn in this program: 12.00 ms",
        "It went well.",
    ]
    assert figures["Agree on encryption (TLS)"][-1] == "It failed."


def test_what_the_system_measured_is_told() -> None:
    step = replace(STEPS[1], facts=replace(STEPS[1].facts, round_trip=0.0165, resent=2))
    figures = list(map(strip_isolates, rows_of([step], WORDS)[0].figures))
    assert "There and back: 16.50 ms" in figures
    assert any("2" in line and "sent again" in line for line in figures)


@pytest.fixture
def waterfall(qapp: QApplication, qtbot: QtBot) -> Waterfall:
    made = Waterfall()
    qtbot.addWidget(made)
    made.show_steps(STEPS, WORDS)
    made.resize(made.sizeHint())
    made.show()
    made.activateWindow()
    return made


def test_mouse_finds_the_figures_of_a_row(waterfall: Waterfall) -> None:
    place = waterfall.row_box(1).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, waterfall.mapToGlobal(place))
    QApplication.sendEvent(waterfall, event)
    assert "Look up the name" in QToolTip.text()
    assert "Took: " in QToolTip.text()
    below = QPoint(5, waterfall.height() + 50)
    QApplication.sendEvent(waterfall, QHelpEvent(QEvent.Type.ToolTip, below, waterfall.mapToGlobal(below)))


def test_keys_go_from_row_to_row_past_the_headings(waterfall: Waterfall, qtbot: QtBot) -> None:
    waterfall.setFocus()
    seen = []
    for _ in range(20):
        qtbot.keyClick(waterfall, Qt.Key.Key_Down)
        seen.append(waterfall.here())
    headings = [number for number, row in enumerate(waterfall.rows()) if row.heading]
    assert sorted(set(seen)) == [number for number in range(len(waterfall.rows())) if number not in headings]
    qtbot.keyClick(waterfall, Qt.Key.Key_Up)
    assert waterfall.here() == len(waterfall.rows()) - 2
    waterfall.grab()
    waterfall.clearFocus()
    assert waterfall.here() == -1


def test_rows_are_told_in_words(waterfall: Waterfall) -> None:
    told = strip_isolates(waterfall.accessibleDescription())
    assert told.startswith("First request: orders.example.com:8443; Look up the name: 4 ms; ")
    assert told.endswith("Agree on encryption (TLS): 37 ms, failed")

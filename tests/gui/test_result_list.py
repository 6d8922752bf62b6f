import itertools
from collections.abc import Iterator
from datetime import date

import msgspec
import pytest
import sample_results as samples
import sample_rows
from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

import app.explanation
from app.gui.entries import Entry
from app.gui.note_dialog import NoteDialog
from app.gui.result_list import ResultList
from app.gui.result_model import ROW, ResultModel
from app.gui.row_order import Show, Sort
from app.gui.row_words import began
from app.gui.wording import Wording
from app.i18n import EnglishWords
from app.model.events import Finished
from app.model.names import Kind
from app.model.options import Options
from app.model.result import Result
from app.text import strip_isolates


class Side:
    """The list alone, and what it asked for."""

    def __init__(self) -> None:
        self.wording = Wording(EnglishWords())
        self.model = ResultModel(self.wording)
        self.list = ResultList(self.model, self.wording)
        self.list.resize(312, 800)
        self.list.retranslate()
        self.shown: list[str | None] = []
        self.asked: list[object] = []
        self.list.shown.connect(lambda row: self.shown.append(row.id if row else None))
        self.list.again.connect(lambda rows: self.asked.append(("again", [row.id for row in rows])))
        self.list.removed.connect(self._remove)
        self.list.pinned.connect(lambda ids, pinned: self.asked.append(("pinned", ids, pinned)))
        self.list.noted.connect(lambda id, text: self.asked.append(("noted", id, text)))
        self.list.copy_wanted.connect(lambda rows: self.asked.append(("copy", [row.id for row in rows])))

    def _remove(self, ids: list[str]) -> None:
        self.asked.append(("removed", ids))
        self.model.remove(ids)

    def add(self, *results: Result) -> None:
        self.model.add_all(Entry(one.id, one.target, Options(), samples.STARTED, result=one) for one in results)

    def select(self, *ids: str) -> None:
        self.list.choose(ids[0])
        for id in ids[1:]:
            self.list.view.selectionModel().select(self.model.index_of(id), QItemSelectionModel.SelectionFlag.Select)

    def menu(self) -> dict[str, QAction]:
        self.list.view.menu_wanted.emit(QPoint(0, 0))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return {action.text(): action for action in menu.actions() if not action.isSeparator()}


@pytest.fixture
def side(qapp: QApplication) -> Iterator[Side]:
    made = Side()
    made.list.show()
    made.list.activateWindow()
    yield made
    made.list.close()
    made.list.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def titles(side: Side) -> list[str]:
    return [str(side.model.index(row).data()) for row in range(side.model.rowCount())]


def test_newest_stands_first(side: Side) -> None:
    side.add(samples.refused())
    side.add(samples.expired())
    assert titles(side) == ["mail.example.com:993", "orders.example.com:8443"]


def test_hint_gives_way_to_the_list(side: Side) -> None:
    assert not side.list.view.isVisible()
    side.add(samples.refused())
    assert side.list.view.isVisible()
    side.model.remove(["refused"])
    assert not side.list.view.isVisible()


def test_search_filters_by_target_words_and_case(side: Side) -> None:
    side.add(samples.refused(), samples.expired(), samples.missing_page())
    for sought, expected in (
        ("ORDERS", ["orders.example.com:8443"]),
        ("expired", ["mail.example.com:993"]),
        ("status.not", ["intranet.example"]),
        ("nowhere", []),
        ("", ["intranet.example", "mail.example.com:993", "orders.example.com:8443"]),
    ):
        side.list.search.setText(sought)
        assert titles(side) == expected
        assert side.list.everything.isVisible() is bool(sought)


def test_everything_is_one_click_away(side: Side) -> None:
    side.add(samples.refused(), samples.expired())
    side.list.search.setText("nowhere")
    side.list.order.shows[Show.WORKS].trigger()
    side.list.everything.click()
    assert len(titles(side)) == 2
    assert side.list.order.shows[Show.ALL].isChecked()
    assert not side.list.everything.isVisible()


def test_order_is_chosen_in_the_menu(side: Side) -> None:
    side.add(samples.works(), samples.expired(), samples.refused())
    side.list.order.sorts[Sort.TARGET].trigger()
    assert titles(side) == ["mail.example.com:993", "orders.example.com:8443", "www.example.com"]
    side.list.order.sorts[Sort.DURATION].trigger()
    assert titles(side) == ["www.example.com", "mail.example.com:993", "orders.example.com:8443"]


def test_chosen_row_is_found_although_search_and_filter_hide_it(side: Side) -> None:
    side.list.search.setText("nowhere")
    side.list.order.shows[Show.WORKS].trigger()
    side.add(samples.refused())
    side.list.choose("refused")
    assert side.shown == ["refused"]
    assert side.list.view.currentIndex().data(ROW).id == "refused"


def test_page_stays_while_the_search_hides_its_row(side: Side) -> None:
    side.add(samples.refused(), samples.expired())
    side.list.choose("refused")
    side.list.search.setText("expired")
    assert not side.list.view.currentIndex().isValid()
    side.list.search.clear()
    assert side.list.view.currentIndex().data(ROW).id == "refused"
    assert side.shown == ["refused"], "told once"


def test_removing_what_is_shown_shows_its_neighbour_once(side: Side) -> None:
    side.add(*(msgspec.structs.replace(samples.refused(), id=str(number)) for number in range(6)))
    side.select("4", "2", "0")
    side.list.view.setFocus()
    side.list._delete.trigger()
    assert [one for one in side.asked if one[0] == "removed"] == [("removed", ["4", "2", "0"])]  # type: ignore[index]
    assert side.shown[0] == "4"
    assert len(side.shown) == 2
    assert side.shown[1] in ("5", "3", "1")
    chosen = side.list.chosen()
    assert chosen is not None
    assert chosen.id == side.shown[1]


def test_rows_say_everything_to_a_screen_reader(side: Side) -> None:
    side.add(samples.refused())
    text = side.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text.startswith("orders.example.com:8443, Connection refused, ")
    assert text.endswith("38 ms")
    side.model.pin(["refused"], pinned=True)
    side.model.note("refused", "asked <b>Anna</b>\n\u2069tomorrow")
    text = side.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text.endswith("38 ms, pinned, Note: asked <b>Anna</b> tomorrow")
    assert text == strip_isolates(text)
    assert "&lt;b&gt;Anna" in side.model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_several_rows_are_tested_again_pinned_copied(side: Side, qtbot: QtBot) -> None:
    side.add(samples.refused(), samples.expired(), samples.works())
    side.select("works", "refused")
    side.list.view.setFocus()
    view = side.list.view
    qtbot.keyClick(view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_F5)
    side.list.copy_chosen()
    qtbot.keyClick(view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert side.asked == [
        ("again", ["works", "refused"]),
        ("again", ["works", "refused"]),
        ("copy", ["works", "refused"]),
        ("pinned", ["works", "refused"], True),
    ]
    assert titles(side) == ["www.example.com", "orders.example.com:8443", "mail.example.com:993"]
    assert [row.id for row in view.chosen()] == ["works", "refused"], "they stay selected"
    qtbot.keyClick(view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert side.asked[-1] == ("pinned", ["works", "refused"], False)


def test_running_rows_are_not_tested_again_and_not_cleaned_away(side: Side) -> None:
    side.add(samples.refused(), samples.expired())
    side.model.add(Entry("running", samples.target(Kind.TCP, "h", 1), Options(), samples.STARTED))
    side.model.pin(["expired"], pinned=True)
    side.select("running", "refused")
    side.list._again.trigger()
    assert side.asked[-1] == ("again", ["refused"])
    side.menu()["Remove all finished, except pinned"].trigger()
    assert side.asked[-1] == ("removed", ["refused"])
    assert titles(side) == ["mail.example.com:993", "h:1"]


def test_menu_offers_what_is_possible(side: Side) -> None:
    side.add(samples.refused(), samples.expired())
    side.select("refused")
    things = ["Test again", "Pin", "Note …", "Compare with …", "Report …", "Copy summary"]
    assert list(side.menu()) == [*things, "Remove", "Remove all finished"]
    assert all(action.isEnabled() for action in side.menu().values())
    side.model.pin(["refused"], pinned=True)
    side.select("refused", "expired")
    assert "Pin" in side.menu(), "one of them is not pinned"
    assert not side.menu()["Note …"].isEnabled()
    assert side.menu()["Compare"].isEnabled()
    side.select("refused")
    assert "Unpin" in side.menu()


def test_menu_key_opens_the_menu_at_the_row(side: Side) -> None:
    side.add(samples.refused(), samples.expired())
    side.list.choose("refused")
    wanted: list[QPoint] = []
    side.list.view.menu_wanted.connect(wanted.append)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(side.list.view.viewport(), event)
    place = side.list.view.viewport().mapFromGlobal(wanted[0])
    assert side.list.view.indexAt(place).data(ROW).id == "refused"


def test_note_is_written_and_kept(side: Side, qtbot: QtBot) -> None:
    side.add(samples.refused())
    side.select("refused")
    side.list.view.setFocus()
    qtbot.keyClick(side.list.view, Qt.Key.Key_F2)
    dialog = side.list._dialog
    assert isinstance(dialog, NoteDialog)
    assert dialog.text.accessibleName() == "Note"
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.text.setPlainText("  asked Anna  ")
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert side.asked == [("noted", "refused", "asked Anna")]
    row = side.model.entry("refused")
    assert row is not None
    assert row.note == "asked Anna"
    assert side.list._dialog is None
    side.list.search.setText("anna")
    assert len(titles(side)) == 1


def test_cancelled_note_changes_nothing(side: Side) -> None:
    side.add(samples.refused())
    side.select("refused")
    side.list._note.trigger()
    dialog = side.list._dialog
    assert dialog is not None
    dialog.text.setPlainText("other")
    dialog.cancel.click()
    assert side.asked == []


def test_home_and_end_reach_the_ends(side: Side, qtbot: QtBot) -> None:
    side.add(*(msgspec.structs.replace(samples.refused(), id=str(number)) for number in range(50)))
    side.list.choose("20")
    qtbot.keyClick(side.list.view, Qt.Key.Key_End)
    assert side.shown[-1] == "0"
    qtbot.keyClick(side.list.view, Qt.Key.Key_Home)
    assert side.shown[-1] == "49"


def test_view_stays_where_one_reads_while_rows_come_in(side: Side) -> None:
    side.add(*(msgspec.structs.replace(samples.refused(), id=str(number)) for number in range(100)))
    view = side.list.view
    view.verticalScrollBar().setValue(1000)
    top = view.indexAt(QPoint(50, 1)).data(ROW).id
    side.add(*(msgspec.structs.replace(samples.refused(), id=f"new {number}") for number in range(30)))
    assert view.indexAt(QPoint(50, 1)).data(ROW).id == top


def test_thousands_are_added_without_explaining_them(side: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    explained: list[str] = []
    original = app.explanation.explain

    def counting(diagnosis, words):
        explained.append(diagnosis.id)
        return original(diagnosis, words)

    monkeypatch.setattr(app.explanation, "explain", counting)
    result = samples.refused()
    side.add(*(msgspec.structs.replace(result, id=str(number)) for number in range(5000)))
    side.list.search.setText("refused")
    assert side.model.rowCount() == 5000
    side.list.grab()
    assert len(explained) == 1


def test_only_rows_that_are_seen_are_painted(side: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    painted: list[str] = []
    title = Entry.title

    def counting(entry: Entry) -> str:
        painted.append(entry.id)
        return title(entry)

    side.add(*(msgspec.structs.replace(samples.refused(), id=str(number)) for number in range(1000)))
    side.list.grab()
    monkeypatch.setattr(Entry, "title", counting)
    side.list.grab()
    assert 5 < len(set(painted)) < 40


def test_row_under_way_is_painted_in_both_directions(side: Side, qapp: QApplication) -> None:
    entry = Entry("1", samples.target(Kind.HTTPS, "orders.example.com", 8443), Options(), samples.STARTED)
    side.model.add(entry)
    for event in samples.running_events("1"):
        entry.take(event)
    left = side.list.grab().toImage()
    side.list.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert side.list.grab().toImage() != left
    entry.take(Finished("1", samples.refused()))
    side.model.touch(["1"])
    side.model.pin(["1"], pinned=True)
    side.model.note("1", "x")
    side.list.grab()


def test_rows_of_other_days_show_their_date() -> None:
    words, local = EnglishWords(), samples.STARTED.astimezone()
    assert began(samples.STARTED, words, local.date()) == local.strftime("%H:%M")
    assert began(samples.STARTED, words, date(2027, 11, 22)) == local.strftime("%Y-%m-%d")


def test_tab_goes_through_everything_and_leaves(side: Side, qtbot: QtBot) -> None:
    side.add(samples.refused())
    order = [side.list.search, side.list.order, side.list.view, side.list._start]
    order[0].setFocus()
    for before, after in itertools.pairwise(order):
        qtbot.keyClick(before, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is after
        assert after.accessibleName() or after.text()  # type: ignore[attr-defined]


def test_rows_of_every_kind_stand_together(side: Side, qtbot: QtBot) -> None:
    sample_rows.fill(side.model)
    assert titles(side)[0] == "intranet.example", "pinned"
    side.list.choose("kept-expired")
    chosen = side.list.chosen()
    assert isinstance(chosen, Entry)
    assert chosen.result == samples.expired()
    side.list.grab()

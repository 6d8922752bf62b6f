import msgspec
import pytest
import sample_results as samples
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot
from stage import Stage

from app.gui import wording as wording_module
from app.gui.entries import Entry
from app.gui.result_model import ENTRY
from app.model.names import Kind
from app.model.options import Options
from app.text import strip_isolates


def rows(view: QListView) -> list[str]:
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_newest_stands_first(stage: Stage) -> None:
    stage.show(samples.refused())
    stage.show(samples.expired())
    assert rows(stage.window.results.view) == ["mail.example.com:993", "orders.example.com:8443"]


def test_hint_gives_way_to_the_list(stage: Stage) -> None:
    results = stage.window.results
    assert not results.view.isVisible()
    stage.show(samples.refused())
    assert results.view.isVisible()


def test_search_filters_by_target_words_and_case(stage: Stage, qtbot: QtBot) -> None:
    for make in (samples.refused, samples.expired, samples.missing_page):
        stage.show(make())
    results = stage.window.results
    for sought, expected in (
        ("ORDERS", ["orders.example.com:8443"]),
        ("expired", ["mail.example.com:993"]),
        ("status.not", ["intranet.example"]),
        ("nowhere", []),
        ("", ["intranet.example", "mail.example.com:993", "orders.example.com:8443"]),
    ):
        results.search.setText(sought)
        assert rows(results.view) == expected


def test_chosen_row_is_found_although_the_search_hides_it(stage: Stage) -> None:
    stage.window.results.search.setText("nowhere")
    entry = stage.show(samples.refused())
    assert stage.window.results.chosen() is entry


def test_rows_say_everything_to_a_screen_reader(stage: Stage) -> None:
    stage.show(samples.refused())
    index = stage.window.results.view.model().index(0, 0)
    text = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert text.startswith("orders.example.com:8443, Connection refused, ")
    assert text.endswith("38 ms")
    assert text == strip_isolates(text)


def test_thousands_are_added_without_explaining_them(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    explained: list[str] = []
    original = wording_module.explain

    def counting(diagnosis, words):
        explained.append(diagnosis.id)
        return original(diagnosis, words)

    monkeypatch.setattr(wording_module, "explain", counting)
    model = stage.window.model
    result = samples.refused()
    for number in range(5000):
        one = msgspec.structs.replace(result, id=str(number))
        model.add(Entry(one.id, one.target, Options(), samples.STARTED, result=one))
    assert stage.window.results.view.model().rowCount() == 5000
    stage.window.grab()
    assert len(explained) <= 2, "once for the rows, once for the page"


def test_removing_keeps_the_rest_in_order(stage: Stage) -> None:
    model = stage.window.model
    for number in range(5):
        model.add(Entry(str(number), samples.target(Kind.TCP, f"h{number}", 1), Options(), samples.STARTED))
    model.remove(["1", "3"])
    assert [model.index(row).data(ENTRY).id for row in range(3)] == ["4", "2", "0"]
    assert [model.index_of(id).row() for id in ("4", "2", "0")] == [0, 1, 2]
    assert model.entry("1") is None


def test_delete_removes_and_cancels_what_runs(stage: Stage, qtbot: QtBot) -> None:
    window = stage.window
    window.test_text("tcp://127.0.0.1:9")
    window.results.view.setFocus()
    window.results._delete.trigger()
    assert stage.cancelled == ["id-1"]
    assert window.model.rowCount() == 0
    assert window.pages.currentWidget() is window.start


def test_tab_leaves_the_list(stage: Stage, qtbot: QtBot) -> None:
    stage.show(samples.refused())
    view = stage.window.results.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert not view.hasFocus()

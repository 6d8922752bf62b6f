from collections.abc import Iterator
from datetime import datetime, timedelta
from unittest.mock import Mock

import msgspec
import pytest
import sample_results as samples
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.gui.entries import Entry
from app.gui.result_model import RANGES, ROW, ResultModel
from app.gui.row_order import Show, Sort
from app.gui.wording import Wording
from app.i18n import EnglishWords, words_for
from app.model.events import Finished
from app.model.names import Kind
from app.model.options import Options
from app.model.result import Result


@pytest.fixture
def model(qapp: QApplication) -> Iterator[ResultModel]:
    made = ResultModel(Wording(EnglishWords()))
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    tester.deleteLater()


def finished(id: str, result: Result, *, minutes: int = 0) -> Entry:
    return Entry(id, result.target, Options(), when(minutes), result=msgspec.structs.replace(result, id=id))


def running(id: str, host: str = "host.example", *, minutes: int = 0) -> Entry:
    return Entry(id, samples.target(Kind.TCP, host, 22), Options(), when(minutes))


def when(minutes: int) -> datetime:
    return samples.STARTED + timedelta(minutes=minutes)


def ids(model: ResultModel) -> list[str]:
    return [model.index(row).data(ROW).id for row in range(model.rowCount())]


def test_newest_first_whatever_the_order_of_coming(model: ResultModel) -> None:
    model.add_all([running("old", minutes=1), running("new", minutes=3)])
    model.add_all([running("middle", minutes=2), running("same", minutes=2)])
    assert ids(model) == ["new", "same", "middle", "old"]


def test_pinned_rows_stand_on_top_and_stay_there(model: ResultModel) -> None:
    model.add_all(running(str(number), minutes=number) for number in range(5))
    model.pin(["1", "3"], pinned=True)
    model.add(running("5", minutes=5))
    assert ids(model) == ["3", "1", "5", "4", "2", "0"]
    model.pin(["3"], pinned=False)
    assert ids(model) == ["1", "5", "4", "3", "2", "0"]


def test_sorts_by_target_and_by_duration(model: ResultModel) -> None:
    model.add_all(
        [
            finished("a", samples.refused()),
            finished("b", samples.expired()),
            finished("c", samples.works()),
            running("d"),
        ]
    )
    model.sort_by(Sort.TARGET)
    assert ids(model) == ["d", "b", "a", "c"]
    model.sort_by(Sort.DURATION)
    assert ids(model) == ["d", "c", "b", "a"]
    model.add(finished("e", samples.cancelled()))
    assert ids(model) == ["d", "e", "c", "b", "a"]
    entry = model.entry("d")
    assert isinstance(entry, Entry)
    entry.take(Finished("d", samples.missing_page()))
    model.touch(["d"])
    assert ids(model) == ["e", "c", "b", "a", "d"]


def test_filters_by_state(model: ResultModel) -> None:
    results = (samples.refused, samples.works, samples.cancelled, samples.internal)
    model.add_all([finished(make.__name__, make()) for make in results])
    model.add(running("running"))
    for show, expected in (
        (Show.FAILED, {"refused", "internal"}),
        (Show.REMARKS, {"works"}),
        (Show.WORKS, {"works"}),
        (Show.ALL, {"refused", "works", "cancelled", "internal", "running"}),
    ):
        model.show_only(show)
        assert set(ids(model)) == expected
        assert len(model) == 5


def test_row_comes_and_goes_as_its_state_changes(model: ResultModel) -> None:
    model.show_only(Show.FAILED)
    entry = running("1")
    model.add(entry)
    assert ids(model) == []
    entry.take(Finished("1", samples.refused()))
    model.touch(["1"])
    assert ids(model) == ["1"]
    model.seek("anna")
    assert ids(model) == []
    model.note("1", "asked Anna")
    assert ids(model) == ["1"]
    model.note("1", "")
    assert ids(model) == []


def test_search_takes_words_in_any_order_and_language(model: ResultModel) -> None:
    wording = Wording(EnglishWords())
    model = ResultModel(wording)
    model.add_all([finished("a", samples.refused()), finished("b", samples.expired())])
    model.seek("  REFUSED orders ")
    assert ids(model) == ["a"]
    model.seek("abgelaufen")
    assert ids(model) == []
    wording.speak(words_for("de"))
    model.retranslate()
    assert ids(model) == ["b"]


def test_what_is_chosen_stays_chosen_while_rows_move(model: ResultModel) -> None:
    model.add_all([finished("a", samples.refused()), finished("b", samples.expired()), finished("c", samples.works())])
    chosen = QItemSelectionModel(model)
    chosen.select(model.index_of("b"), QItemSelectionModel.SelectionFlag.Select)
    kept = QPersistentModelIndex(model.index_of("a"))
    model.sort_by(Sort.TARGET)
    model.add_all([running("0", "aaa.example"), running("1", "zzz.example"), running("2", "nnn.example")])
    model.sort_by(Sort.DURATION)
    assert [index.data(ROW).id for index in chosen.selectedIndexes()] == ["b"]
    assert QModelIndex(kept).data(ROW).id == "a"


@pytest.mark.parametrize("count", [10, 4 * RANGES])
def test_removes_every_other_row(model: ResultModel, count: int) -> None:
    model.add_all(running(str(number), minutes=number) for number in range(count))
    model.remove([str(number) for number in range(0, count, 2)])
    assert ids(model) == [str(number) for number in range(count - 1, 0, -2)]
    assert len(model) == count // 2
    assert model.entry("0") is None
    assert [model.index_of(id).row() for id in ids(model)] == list(range(count // 2))
    model.remove(["unknown", *ids(model)])
    assert (len(model), model.rowCount()) == (0, 0)


def test_batch_is_one_insertion_in_any_order(model: ResultModel) -> None:
    model.sort_by(Sort.TARGET)
    model.add_all(running(f"a{number}", f"host-{number:04}.example") for number in range(0, 500, 2))
    inserted, moved = Mock(), Mock()
    model.rowsInserted.connect(inserted)
    model.layoutChanged.connect(moved)
    model.add_all(running(f"b{number}", f"host-{number:04}.example") for number in range(499, 0, -2))
    assert inserted.call_count == 1
    assert moved.call_count == 1
    titles = [model.index(row).data() for row in range(model.rowCount())]
    assert titles == sorted(titles)
    assert len(titles) == 500


def test_touching_what_does_not_move_is_one_signal(model: ResultModel) -> None:
    model.add_all(running(str(number), minutes=number) for number in range(100))
    shown, changed = Mock(), Mock()
    model.dataChanged.connect(shown)
    model.changed.connect(changed)
    model.touch([str(number) for number in range(10, 20)])
    assert shown.call_count == 1
    assert changed.call_count == 0


def test_index_of_what_is_hidden_is_not_valid(model: ResultModel) -> None:
    model.add(running("1"))
    model.seek("nowhere")
    assert not model.index_of("1").isValid()
    assert not model.index_of("2").isValid()
    assert model.entry("1") is not None

import threading
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app import document, limits
from app.store.history import FILE_NAME, History
from tests.store.history_samples import BEGAN, everything_on_disk, ids, result, target, written


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    history = History(tmp_path / "data" / FILE_NAME)
    yield history
    history.close(30)


def test_old_results_go_and_pinned_ones_stay(history: History) -> None:
    now = (datetime.now(UTC) - BEGAN) / timedelta(minutes=1)
    day = 24 * 60
    written(history, *(result(f"day{age}", minutes=now - age * day) for age in (0, 1, 5, 40)), result("year"))
    history.pin("day40", True)
    history.keep(10, 100)
    assert history.flush(30)
    assert ids(history.find()) == ["day0", "day1", "day5", "day40"]
    history.keep(None, 2)
    assert history.flush(30)
    assert [(row.id, row.pinned) for row in history.find()] == [("day0", False), ("day1", False), ("day40", True)]
    history.pin("day40", False)
    history.keep(10**9, 0)
    assert history.flush(30)
    assert history.find() == ()


def test_retention_goes_on_while_results_come(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.history._KEEP_EVERY", 10)
    history.keep(None, 5)
    written(history, *(result(f"id{number}", minutes=number) for number in range(40)))
    assert ids(history.find()) == ["id39", "id38", "id37", "id36", "id35"]


@pytest.mark.parametrize("how", ["remove", "keep", "delete_all"])
def test_what_is_removed_stands_in_no_file(history: History, how: str) -> None:
    canary = "canary.example"
    gone = [result(f"gone{number}", target(canary), minutes=number) for number in range(20)]
    encoded = [document.encode(one) for one in gone]
    for one, data in zip(gone, encoded, strict=True):
        history.add(one, data)
    written(history, result("stays", minutes=100))
    history.set_note("stays", "canary-note")
    before = everything_on_disk(history)
    starts = [zlib.compress(data)[:100] for data in encoded]
    assert canary.encode() in before
    assert all(start in before for start in starts)
    if how == "remove":
        history.remove([one.id for one in gone])
    elif how == "keep":
        history.keep(None, 1)
    else:
        history.delete_all()
    after = everything_on_disk(history)
    assert canary.encode() not in after
    assert not any(start in after for start in starts)
    assert (b"canary-note" in after) == (how != "delete_all")
    assert ids(history.find()) == ([] if how == "delete_all" else ["stays"])


def test_delete_all_deletes_all(history: History) -> None:
    file = history._file.path
    set_aside = file.with_name(f"{file.name}.corrupt-20260131-120000-000000")
    set_aside.write_bytes(b"old results")
    written(history, *(result(f"id{number}", minutes=number) for number in range(300)))
    history.pin("id7", True)
    assert history.flush(30)
    before = len(everything_on_disk(history))
    history.delete_all()
    history.add(result("new"))
    after = everything_on_disk(history)
    assert b"id299" not in after
    assert len(after) < before / 3
    assert ids(history.find()) == ["new"]
    assert not set_aside.exists()


def test_delete_all_while_another_window_reads(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "HISTORY_RETRY_SECONDS", 0.02)
    written(history, *(result(f"canary{number}", minutes=number) for number in range(100)))
    reading = history._file.open()
    cursor = reading.connection.execute("SELECT * FROM result")
    cursor.fetchone()
    history.delete_all()
    assert history.flush(30)
    assert history.find() == ()
    cursor.close()
    reading.close()
    wait_until(lambda: b"canary" not in everything_on_disk(history))


def wait_until(true: Callable[[], bool]) -> None:
    pause = threading.Event()
    for _ in range(1000):
        if true():
            return
        pause.wait(0.02)
    raise AssertionError("it did not become true")

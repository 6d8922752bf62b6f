import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from app import limits
from app.store.history import FILE_NAME, History
from app.store.history_schema import MIGRATIONS, SCHEMA
from app.store.history_series import Count, Part, Series, SeriesKind
from tests.store.history_samples import BEGAN, everything_on_disk, ids, result, target, worked, written

RUN = Series("run-1", SeriesKind.RUN, "branch \ud800 office", BEGAN, b"targets" * 100, b"state")
WATCH = Series("watch-1", SeriesKind.WATCH, "orders.example.com", BEGAN + timedelta(minutes=5), b"order", b"{}")


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    history = History(tmp_path / "data" / FILE_NAME)
    yield history
    history.close(30)


def with_run(history: History, many: int = 3) -> History:
    """The same history with a run."""
    for number in range(many):
        one = worked(f"part-{number}", minutes=number) if number else result("part-0")
        history.add(one, part=Part(RUN, number))
    assert history.flush(30)
    return history


def names(history: History) -> list[str]:
    return [one.series.id for one in history.series()]


def test_series_comes_back_with_the_counts_of_its_results(history: History) -> None:
    written(with_run(history), result("alone", minutes=1))
    (kept,) = history.series()
    assert kept.series == msgspec.structs.replace(RUN, title="branch ? office", data=b"")
    assert [(one.outcome, one.count) for one in kept.counts] == [("reached", 2), ("failed", 1)]
    assert all(isinstance(one, Count) and one.ended > BEGAN for one in kept.counts)
    assert history.read_series(RUN.id) == RUN.data
    assert history.read_series("unknown") is None
    assert [(place, one.id) for place, one in history.parts(RUN.id)] == [(n, f"part-{n}") for n in range(3)]
    assert ids(history.apart()) == ["alone"]
    assert len(history.find()) == 4


def test_what_is_pinned_comes_back_however_old_it_is(history: History) -> None:
    written(history, *(result(f"id{number}", minutes=number) for number in range(6)))
    history.begin_series(RUN)
    history.begin_series(WATCH)
    history.pin("id0", True)
    history.pin(RUN.id, True)
    history.set_note(RUN.id, " look ")
    assert history.flush(30)
    assert ids(history.apart(2)) == ["id5", "id4", "id0"]
    (kept,) = history.series(1)
    assert (kept.series.id, kept.series.pinned, kept.series.note) == (RUN.id, True, "look")
    assert names(history) == [WATCH.id, RUN.id], "newest first"


def test_state_and_tests_of_a_watch_are_kept(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "WATCH_SAMPLES", 4)
    history.update_series(WATCH.id, b"too early", [(0, b"lost")])
    history.begin_series(WATCH)
    history.begin_series(WATCH)
    for number in range(6):
        history.update_series(WATCH.id, b"%d" % number, [(number, b"one"), (max(0, number - 1), b"marked")])
    assert history.flush(30)
    assert history.samples(WATCH.id) == ((2, b"marked"), (3, b"marked"), (4, b"marked"), (5, b"one"))
    assert history.series()[0].series.state == b"5"
    history.update_series(WATCH.id, b"stopped", [])
    assert history.flush(30)
    assert history.series()[0].series.state == b"stopped"
    assert len(history.samples(WATCH.id)) == 4


def test_removed_series_leaves_nothing(history: History) -> None:
    canary = "canary.example"
    series = msgspec.structs.replace(RUN, title=canary)
    history.add(result("part", target(canary)), part=Part(series, 0))
    history.update_series(series.id, canary.encode(), [(0, canary.encode())])
    written(history, result("alone"))
    assert canary.encode() in everything_on_disk(history)
    history.remove([series.id, "unknown"])
    assert history.flush(30)
    assert ids(history.find()) == ["alone"]
    assert (names(history), history.samples(series.id)) == ([], ())
    assert canary.encode() not in everything_on_disk(history)


def test_delete_all_deletes_series(history: History) -> None:
    with_run(history).delete_all()
    assert history.flush(30)
    assert (history.find(), history.series()) == ((), ())
    with_run(history, 1)
    assert names(history) == [RUN.id], "what goes on is kept together again"


def test_old_series_go_with_their_results(history: History) -> None:
    now = datetime.now(UTC)
    age = (now - BEGAN) / timedelta(minutes=1)
    recent = Series("run-2", SeriesKind.RUN, "new", now)
    with_run(history)
    history.begin_series(WATCH)
    history.begin_series(recent)
    history.add(result("new", minutes=age), part=Part(recent, 0))
    history.pin(RUN.id, True)
    history.keep(10, 100)
    assert history.flush(30)
    assert names(history) == ["run-2", RUN.id]
    assert len(history.parts(RUN.id)) == 3, "those of a pinned one stay"
    history.keep(None, 0)
    assert history.flush(30)
    assert len(history.find()) == 3
    history.pin(RUN.id, False)
    history.pin("part-1", True)
    history.keep(10, 0)
    assert history.flush(30)
    assert ids(history.find()) == ["part-1"]
    assert RUN.id in names(history), "as long as one of its results stays"


def test_file_of_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    with sqlite3.connect(file) as connection:
        for statement in MIGRATIONS[0]:
            connection.execute(statement)
        connection.execute(
            "INSERT INTO result (id, started, seconds, source, host, host_ascii, port, kind, path, outcome, leading,"
            " certainty, worked, words) VALUES ('old', 5, 1, 's', 'h', 'h', 1, 'tcp', '', 'failed', 'tcp.refused',"
            " 'confirmed', 0, 's')"
        )
        connection.execute("PRAGMA user_version = 1")
    connection.close()
    history = with_run(History(file))
    assert history.notice is None
    assert ids(history.apart()) == ["old"]
    assert names(history) == [RUN.id]
    history.close(30)
    with sqlite3.connect(file) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
    connection.close()


def test_series_that_cannot_be_read_is_left_out(history: History) -> None:
    with_run(history)
    with sqlite3.connect(history._file.path) as connection:
        connection.execute("UPDATE series SET kind = 'newer', data = x'00'")
    connection.close()
    assert history.series() == ()
    assert history.read_series(RUN.id) is None

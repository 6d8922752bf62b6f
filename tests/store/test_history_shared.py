"""Several processes at once, full disks, and processes that are killed."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import limits
from app.store.history import FILE_NAME, History, HistoryFault
from tests.store.history_samples import Heard, filled_with, names, result, works

GARBAGE = bytes(range(256)) * 64


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / FILE_NAME


@pytest.fixture
def filled(file: Path) -> Path:
    """A history of 200 results that nobody uses."""
    history = History(file)
    filled_with(history, 200)
    history.close(30)
    return file


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from app.store.history import History
from tests.store.history_samples import result

told = []
history = History(Path(sys.argv[1]), on_problem=told.append)
history.add(result("before"))
assert history.flush(30)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, hard))
for number in range(300):
    history.add(result(f"id{number}", minutes=number))
assert not history.flush(3)
assert [notice.fault.value for notice in told] == ["not_written"], told
assert "before" in [row.id for row in history.find()]
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
assert history.flush(30)
assert len(history.find()) == 301
history.close(30)
print(told[0].code)
"""


def test_full_disk_is_told_once_and_nothing_is_lost_when_there_is_room_again(file: Path, checkout: Path) -> None:
    """A limit to the size of files stands for the full disk: writing fails in the same place."""
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, file], cwd=checkout, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("SQLITE_")


def test_what_waits_is_bounded_while_nothing_can_be_written(
    filled: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(limits, "HISTORY_BUSY_SECONDS", 0.05)
    monkeypatch.setattr(limits, "HISTORY_RETRY_SECONDS", 0.05)
    monkeypatch.setattr(limits, "HISTORY_BATCH", 10)
    monkeypatch.setattr(limits, "HISTORY_WAITING", 20)
    heard = Heard()
    history = History(filled, on_problem=heard)
    other = sqlite3.connect(filled, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    history.add(result("first"))
    assert heard.came.wait(30)
    for number in range(100):
        history.add(result(f"new{number}", minutes=1000 + number))
    assert not history.flush(0)
    assert len(history.find()) == 200, "reading goes on"
    other.execute("ROLLBACK")
    other.close()
    assert history.flush(30)
    new = history.find("", since=history.find(limit=1)[0].started.replace(hour=0, minute=0))
    assert new[0].id == "new99"
    assert 220 <= len(history.find()) <= 231
    assert [notice.fault for notice in heard.notices] == [HistoryFault.NOT_WRITTEN]
    history.close(30)


def test_closing_does_not_wait_for_a_file_that_somebody_holds(
    filled: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(limits, "HISTORY_BUSY_SECONDS", 0.05)
    other = sqlite3.connect(filled, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    history = History(filled)
    history.add(result("lost"))
    history.close(30)
    other.execute("ROLLBACK")
    other.close()
    assert len(History(filled).find()) == 200


# Several at once


def test_two_histories_share_one_file(file: Path) -> None:
    one, two = History(file), History(file)
    for number in range(100):
        one.add(result(f"one{number}", minutes=number))
        two.add(result(f"two{number}", minutes=number))
    assert one.flush(30)
    assert two.flush(30)
    assert len(one.find()) == len(two.find()) == 200
    one.delete_all()
    assert one.flush(30)
    assert two.find() == ()
    assert works(two)
    one.close(30)
    assert works(two)
    two.close(30)


def test_one_sets_aside_and_the_other_follows(filled: Path, caplog: pytest.LogCaptureFixture) -> None:
    one, two = History(filled), History(filled)
    assert len(one.find()) == len(two.find()) == 200
    filled.write_bytes(GARBAGE)
    assert works(one)
    assert [row.id for row in two.find()] == ["fresh"]
    two.add(result("second"))
    assert two.flush(30)
    assert len(one.find()) == 2
    assert sum("corrupt" in name and not name.endswith(("-wal", "-shm")) for name in names(filled)) == 1
    one.close(30)
    assert works(two)
    two.close(30)
    assert len(History(filled).find()) == 2


START = """
import sys
from pathlib import Path
from app.store.history import History
from tests.store.history_samples import result

history = History(Path(sys.argv[1]))
assert history.notice is None, history.notice
for number in range(50):
    history.add(result(f"{sys.argv[2]}-{number}", minutes=number))
assert history.flush(30)
"""


def test_several_processes_begin_at_once(file: Path, checkout: Path) -> None:
    running = [
        subprocess.Popen([sys.executable, "-c", START, file, str(number)], cwd=checkout, stderr=subprocess.PIPE)
        for number in range(4)
    ]
    for process in running:
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors.decode()
    assert len(History(file).find()) == 200


# Killed


WRITE = """
import itertools, sys
from pathlib import Path
from app.store.history import History
from tests.store.history_samples import result

history = History(Path(sys.argv[1]))
for number in itertools.count():
    for part in range(7):
        history.add(result(f"{sys.argv[2]}-{number}-{part}", minutes=100_000 * int(sys.argv[2]) + number))
    if number % 20 == 19:
        history.keep(None, 400)
        history.remove([f"{sys.argv[2]}-{number}-0"])
    assert history.flush(30)
    print(number, flush=True)
"""


@pytest.fixture
def dice() -> Iterator[random.Random]:
    return random.Random(20260131)


def test_killing_the_process_loses_nothing_that_was_written(file: Path, checkout: Path, dice: random.Random) -> None:
    for kill in range(8):
        process = subprocess.Popen([sys.executable, "-c", WRITE, file, str(kill)], cwd=checkout, stdout=subprocess.PIPE)
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(dice.randrange(1, 60))]
        threading.Event().wait(dice.random() / 50)
        os.kill(process.pid, signal.SIGKILL)
        lines += process.stdout.readlines()
        process.stdout.close()
        process.wait()
        last = int([line for line in lines if line.endswith(b"\n")][-1])
        history = History(file)
        assert history.notice is None
        found = {row.id for row in history.find(limit=10_000)}
        expected = {f"{kill}-{number}-{part}" for number in range(max(0, last - 20), last + 1) for part in range(1, 7)}
        assert expected <= found
        assert all(history.read(id) for id in expected)
        history.close(30)
        with sqlite3.connect(file) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        connection.close()

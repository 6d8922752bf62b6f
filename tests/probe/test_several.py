"""Several sockets waited for at once, also where a selector has no number of its own."""

import selectors
import socket
import threading
import time
from collections.abc import Iterator

import pytest

from app.probe.engine import Engine
from app.probe.several import Several
from app.probe.waiting import Cancelled, LimitReached, Stop
from app.probe.wake import READ, WRITE


@pytest.fixture(params=["the system's own", "as on Windows"], autouse=True)
def _selector(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "as on Windows":
        monkeypatch.setattr(selectors, "DefaultSelector", selectors.SelectSelector)


@pytest.fixture
def pairs() -> Iterator[list[tuple[socket.socket, socket.socket]]]:
    pairs = [socket.socketpair() for _ in range(3)]
    yield pairs
    for pair in pairs:
        for one in pair:
            one.close()


Pairs = list[tuple[socket.socket, socket.socket]]


def test_the_ready_one(engine: Engine, pairs: Pairs) -> None:
    with engine.working(Stop(), 5) as work, Several(work) as several:
        for number, (one, _) in enumerate(pairs):
            several.add(one, READ, number)
        threading.Timer(0.05, pairs[1][1].send, [b"x"]).start()
        assert several.wait(time.perf_counter() + 5) == [(pairs[1][0], 1)]
        several.close(pairs[1][0])
        assert sorted(several.rest()) == [0, 2]
        assert several.wait(time.perf_counter() + 0.05) == []
    assert [one.fileno() for one, _ in pairs] == [-1, -1, -1]


def test_writable_and_nothing_at_all(engine: Engine, pairs: Pairs) -> None:
    with engine.working(Stop(), 5) as work, Several(work) as several:
        assert several.wait(time.perf_counter() + 5) == []
        several.add(pairs[0][0], WRITE, "out")
        assert several.wait(time.perf_counter() + 5) == [(pairs[0][0], "out")]


def test_the_works_own_deadline(engine: Engine, pairs: Pairs) -> None:
    with engine.working(Stop(), 0.1) as work, Several(work) as several:
        several.add(pairs[0][0], READ, None)
        with pytest.raises(LimitReached):
            several.wait(time.perf_counter() + 30)


def test_cancelled(engine: Engine, pairs: Pairs) -> None:
    stop = Stop()
    with engine.working(stop, 30) as work, Several(work) as several:
        several.add(pairs[0][0], READ, None)
        threading.Timer(0.05, stop.set).start()
        with pytest.raises(Cancelled):
            several.wait(time.perf_counter() + 30)
    assert pairs[0][0].fileno() == -1

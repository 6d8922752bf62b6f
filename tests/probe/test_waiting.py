"""Waiting: cancelled at once, limits of ours told apart from the library's, the run token given back."""

import itertools
import socket
import threading
import time

import pytest

from app.probe.engine import Engine
from app.probe.waiting import Cancelled, LimitReached, Stop, current
from app.probe.wake import READ, WRITE


@pytest.fixture
def pair() -> object:
    one, other = socket.socketpair()
    yield one, other
    one.close()
    other.close()


Pair = tuple[socket.socket, socket.socket]


def test_ready(engine: Engine, pair: Pair) -> None:
    with engine.working(Stop(), 5) as work:
        assert work.wait(pair[0].fileno(), WRITE, 1)
        pair[1].send(b"x")
        assert work.wait(pair[0].fileno(), READ, 1)


def test_the_library_s_own_timeout(engine: Engine, pair: Pair) -> None:
    with engine.working(Stop(), 5) as work:
        assert not work.wait(pair[0].fileno(), READ, 0.02)


@pytest.mark.parametrize("timeout", [None, 30.0])
def test_total_limit(engine: Engine, pair: Pair, timeout: float | None) -> None:
    with engine.working(Stop(), 0.05) as work, pytest.raises(LimitReached) as reached:
        work.wait(pair[0].fileno(), READ, timeout)
    assert reached.value.total
    assert reached.value.limit == 0.05


def test_step_limit(engine: Engine, pair: Pair) -> None:
    with engine.working(Stop(), 5) as work, work.limited(0.05), pytest.raises(LimitReached) as reached:
        work.wait(pair[0].fileno(), READ, 30)
    assert not reached.value.total


def test_a_socket_that_is_always_ready_still_reaches_the_limit(engine: Engine, pair: Pair) -> None:
    with engine.working(Stop(), 0.05) as work, pytest.raises(LimitReached):
        all(work.wait(pair[0].fileno(), WRITE, 30) for _ in itertools.count())


def test_limits_nest(engine: Engine) -> None:
    with engine.working(Stop(), 50) as work:
        with work.until(0.0), pytest.raises(LimitReached):
            work.check()
        with work.limited(-1.0), pytest.raises(LimitReached):
            work.check()
        work.check()


def test_stop_frees_every_waiting_thread(engine: Engine, pair: Pair) -> None:
    stop, freed = Stop(), []

    def wait() -> None:
        with engine.working(stop, 60) as work:
            try:
                work.wait(pair[0].fileno(), READ, 60)
            except Cancelled:
                freed.append(threading.get_ident())

    threads = [threading.Thread(target=wait) for _ in range(8)]
    for thread in threads:
        thread.start()
    stop.set()
    for thread in threads:
        thread.join(10)
    assert len(freed) == 8


def test_pause_is_cancelled(engine: Engine) -> None:
    stop = Stop()
    threading.Timer(0.05, stop.set).start()
    began = time.monotonic()
    with engine.working(stop, 60) as work, pytest.raises(Cancelled):
        work.pause(30)
    assert time.monotonic() - began < 5


def test_the_token_is_given_back_while_waiting(engine: Engine, pair: Pair) -> None:
    """A second worker computes while the first waits, and never while the first computes."""
    other_ran = threading.Event()

    def other() -> None:
        with engine.working(Stop(), 60):
            other_ran.set()

    with engine.working(Stop(), 60) as work:
        thread = threading.Thread(target=other)
        thread.start()
        assert not other_ran.wait(0.05)
        assert work.wait_for(other_ran.is_set, lambda: time.perf_counter() + 0.05) or other_ran.wait(5)
        thread.join(5)


def test_queueing_is_not_the_network_s_time(engine: Engine, pair: Pair) -> None:
    """The socket is ready after 50 ms, but the token is free only after 300 ms: 50 ms are reported."""
    began, busy = threading.Event(), threading.Event()

    def hog() -> None:
        began.wait(5)
        with engine.working(Stop(), 60):
            busy.set()
            time.sleep(0.3)  # computes, as far as the others can tell

    thread = threading.Thread(target=hog)
    thread.start()
    with engine.working(Stop(), 60) as work:
        mark = work.mark()
        began.set()
        threading.Timer(0.05, pair[1].send, (b"x",)).start()
        assert work.wait(pair[0].fileno(), READ, 10)
        seconds = work.ready.time - mark.time - (work.ready.queued - mark.queued)
        queued = work.queued - mark.queued
    thread.join()
    assert busy.is_set()
    assert seconds < 0.2
    assert queued > 0.1


def test_outside_of_work_there_is_none() -> None:
    with pytest.raises(RuntimeError):
        current()

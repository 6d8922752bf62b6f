"""Lookups that hang: bounded threads, replaced when abandoned, and waiting for one is queueing."""

import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from app.model.names import Kind, Outcome, StepName
from app.model.options import TimeLimits
from app.probe.engine import Engine
from app.probe.resolve import Resolver
from app.probe.waiting import Cancelled, LimitReached, Stop
from tests.probe.conftest import DIRECT, Try


@pytest.fixture
def hanging(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """getaddrinfo hangs for every name but "localhost" until the event is set, as with a dead name server."""
    original, answer = socket.getaddrinfo, threading.Event()

    def hang(host: str, *arguments: Any) -> Any:
        if host != "localhost":
            answer.wait(30)
        return original("localhost", *arguments)

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    yield answer
    answer.set()


def test_a_step_limit_ends_a_lookup(engine: Engine, hanging: threading.Event) -> None:
    with engine.working(Stop(), 30) as work, pytest.raises(LimitReached) as reached:
        engine.resolver.lookup(work, "dead.example", 80, 0, 0.05)
    assert not reached.value.total


def test_cancel_ends_a_lookup(engine: Engine, hanging: threading.Event) -> None:
    stop = Stop()
    threading.Timer(0.05, stop.set).start()
    with engine.working(stop, 30) as work, pytest.raises(Cancelled):
        engine.resolver.lookup(work, "dead.example", 80, 0, 30)


def test_abandoned_threads_are_replaced_up_to_a_cap(engine: Engine, hanging: threading.Event) -> None:
    resolver = Resolver(threads=1, most=3)
    with engine.working(Stop(), 30) as work:
        for _ in range(2):
            with pytest.raises(LimitReached):
                resolver.lookup(work, "dead.example", 80, 0, 0.05)
        assert resolver.lookup(work, "localhost", 80, 0, 5)
        with pytest.raises(LimitReached):
            resolver.lookup(work, "dead.example", 80, 0, 0.05)
        # Three hang now: the next one waits, and that is no lookup time of its own.
        with work.until(0.1), pytest.raises(LimitReached) as reached:
            resolver.lookup(work, "localhost", 80, 0, 0.01)
        assert work.queued > 0.05
    assert reached.value.total
    hanging.set()
    with engine.working(Stop(), 30) as work:
        assert resolver.lookup(work, "localhost", 80, 0, 5)


def test_waiting_for_a_thread_is_queueing(engine: Engine, hanging: threading.Event) -> None:
    resolver = Resolver(threads=1, most=1)
    threading.Timer(0.3, hanging.set).start()
    stop = Stop()

    def first() -> None:
        with engine.working(stop, 30) as work:
            resolver.lookup(work, "slow.example", 80, 0, 20)

    thread = threading.Thread(target=first)
    thread.start()
    time.sleep(0.05)
    with engine.working(stop, 30) as work:
        mark = work.mark()
        resolver.lookup(work, "localhost", 80, 0, 0.2)  # less than the wait, which does not count
        seconds = work.ready.time - mark.time - (work.ready.queued - mark.queued)
        assert work.queued - mark.queued > 0.1
    thread.join()
    assert seconds < 0.2


def test_addresses_ask_nobody(engine: Engine, hanging: threading.Event, monkeypatch: pytest.MonkeyPatch) -> None:
    hanging.set()
    monkeypatch.setattr(threading, "Thread", None)  # none is needed
    with engine.working(Stop(), 30) as work:
        for host in ("127.0.0.1", "::1"):
            assert engine.resolver.lookup(work, host, 80, 0, 1)


def test_the_limit_in_an_attempt(attempt: Try, hanging: threading.Event) -> None:
    options = msgspec.structs.replace(DIRECT, limits=TimeLimits(resolve=0.1, total=20))
    for kind in (Kind.TCP, Kind.HTTP):
        tried = attempt(kind, 80, options, host="dead.example")
        assert tried.outcome is Outcome.FAILED
        assert tried.failure is not None
        assert tried.failure.step is StepName.RESOLVE
        assert [link.name for link in tried.failure.links] == ["app.probe.waiting.DeadlineExceeded"]

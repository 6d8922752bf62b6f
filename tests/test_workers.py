"""Many investigations at once: bounded, a few a host, cancelled at once, the process leaves in time."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.lab import handlers
from app.lab.servers import Connection
from app.model.events import Event, Finished, StepStarted
from app.model.names import Kind, Outcome, ProxyMode
from app.model.options import Options, ProxyChoice, TimeLimits
from app.model.target import Target
from app.probe.engine import Engine
from app.workers import Workers
from tests import servers

LONG = Options(
    proxy=ProxyChoice(mode=ProxyMode.NONE),
    limits=TimeLimits(connect=60, tls=60, response=60, body=60, total=120),
    checks=False,
)


def target_of(port: int, kind: Kind = Kind.HTTP, host: str = "127.0.0.1") -> Target:
    return Target(kind=kind, host=host, host_ascii=host, port=port, path="/", source=f"{host}:{port}")


class Listener:
    """Keeps what the workers told."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.events: list[Event] = []

    def __call__(self, event: Event) -> None:
        with self._lock:
            self.events.append(event)

    @property
    def results(self) -> dict[str, Outcome]:
        with self._lock:
            return {event.id: event.result.outcome for event in self.events if isinstance(event, Finished)}


class Busy:
    """A server that holds every client until it is told to answer, and counts them."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self._lock = threading.Lock()
        self.now = self.most = 0

    def __call__(self, connection: Connection) -> None:
        with self._lock:
            self.now += 1
            self.most = max(self.most, self.now)
        self.go.wait(30)
        with self._lock:
            self.now -= 1
        handlers.page()(connection)


@pytest.fixture
def engine() -> Iterator[Engine]:
    engine = Engine()
    engine.prepare()
    yield engine
    engine.close()


def wait_until(condition: object, seconds: float = 20.0) -> bool:
    ends = time.monotonic() + seconds
    while not condition():  # type: ignore[operator]
        if time.monotonic() > ends:
            return False
        time.sleep(0.005)
    return True


def test_many(engine: Engine) -> None:
    listener = Listener()
    workers = Workers(engine, listener, parallel=8, per_host=8)
    with servers.serve(handlers.page()) as port:
        ids = [workers.submit(target_of(port), LONG) for _ in range(50)]
        assert workers.wait(60)
    assert listener.results == dict.fromkeys(ids, Outcome.REACHED)
    workers.close()


@pytest.mark.parametrize(("parallel", "per_host", "most"), [(3, 9, 3), (9, 2, 2)])
def test_bounds(engine: Engine, parallel: int, per_host: int, most: int) -> None:
    server, listener = Busy(), Listener()
    workers = Workers(engine, listener, parallel=parallel, per_host=per_host)
    with servers.serve(server) as port:
        for _ in range(8):
            workers.submit(target_of(port), LONG)
        assert wait_until(lambda: server.now == most)
        server.go.set()
        assert workers.wait(60)
        assert server.most == most
    assert len(listener.results) == 8
    workers.close()


def test_a_busy_host_does_not_hold_up_others(engine: Engine) -> None:
    server, listener = Busy(), Listener()
    workers = Workers(engine, listener, parallel=4, per_host=1)
    with servers.serve_localhost(server) as busy, servers.serve_localhost(handlers.page()) as free:
        for _ in range(6):
            workers.submit(target_of(busy), LONG)
        other = workers.submit(target_of(free, host="localhost"), LONG)
        assert wait_until(lambda: other in listener.results)
        server.go.set()
        assert workers.wait(60)
    workers.close()


def test_cancel_one_running_and_one_waiting(engine: Engine) -> None:
    listener = Listener()
    workers = Workers(engine, listener, parallel=1)
    with servers.serve(handlers.silent) as port:
        first = workers.submit(target_of(port), LONG)
        second = workers.submit(target_of(port), LONG)
        assert wait_until(lambda: any(isinstance(event, StepStarted) for event in listener.events))
        workers.cancel(second)
        workers.cancel(first)
        workers.cancel("unknown")
        assert workers.wait(20)
    assert listener.results == {first: Outcome.CANCELLED, second: Outcome.CANCELLED}
    workers.close()


def test_cancelling_one_that_waits_does_not_wait_for_its_turn(engine: Engine) -> None:
    server, listener = Busy(), Listener()
    workers = Workers(engine, listener, parallel=2, per_host=1)
    with servers.serve_localhost(server) as port, servers.serve_localhost(server) as other:
        for _ in range(2):
            workers.submit(target_of(port), LONG)
        held = workers.submit(target_of(port), LONG)
        workers.submit(target_of(other, host="localhost"), LONG)
        ready = workers.submit(target_of(other, host="localhost"), LONG)
        assert wait_until(lambda: server.now == 2)
        for one in (held, ready):
            workers.cancel(one)
            assert wait_until(lambda one=one: one in listener.results)
        assert listener.results == {held: Outcome.CANCELLED, ready: Outcome.CANCELLED}
        assert server.now == 2  # and nobody else took the place
        server.go.set()
        assert workers.wait(20)
        assert server.most == 2
    workers.close()


def test_close_cancels_everything(engine: Engine) -> None:
    listener = Listener()
    workers = Workers(engine, listener, parallel=16, per_host=16)
    with servers.serve(handlers.silent) as port:
        for _ in range(32):
            workers.submit(target_of(port, Kind.HTTPS), LONG)
        assert wait_until(lambda: len(listener.events) >= 16)
        began = time.monotonic()
        workers.close()
        assert time.monotonic() - began < 1
        assert workers.wait(20)
    assert set(listener.results.values()) == {Outcome.CANCELLED}
    assert len(listener.results) == 32


LEAVING = """
import socket, threading, time
hangs = threading.Semaphore(0)
def hang(*arguments):
    hangs.release()
    time.sleep(60)
socket.getaddrinfo = hang
from app.model.names import Kind
from app.model.options import Options
from app.model.target import Target
from app.probe.engine import Engine
from app.workers import Workers
engine = Engine()
workers = Workers(engine, lambda event: None, parallel=32, per_host=32)
for number in range(32):
    host = f"dead{number}.example"
    workers.submit(Target(kind=Kind.TCP, host=host, host_ascii=host, port=80), Options())
for number in range(32):
    assert hangs.acquire(timeout=30)
workers.close()
engine.close()
print("leaving", time.time(), flush=True)
"""


def test_the_process_leaves_with_32_hanging_lookups(checkout: Path) -> None:
    done = subprocess.Popen([sys.executable, "-c", LEAVING], cwd=checkout, stdout=subprocess.PIPE, text=True)
    printed, _ = done.communicate(timeout=60)
    took = time.time() - float(printed.split()[1])
    assert done.returncode == 0
    assert took < 1.0

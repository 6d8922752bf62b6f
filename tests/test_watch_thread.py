"""A real server, watched on a thread of its own."""

import itertools
import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest

from app.investigation import EventHook
from app.lab import handlers
from app.lab.servers import Connection
from app.model.change import ChangeCode
from app.model.events import CheckStarted, Event, Finished, StepStarted
from app.model.names import CheckName, Kind, ProxyMode, StepName
from app.model.options import Options, ProxyChoice
from app.model.result import Result
from app.model.target import Target
from app.model.watch import Sample
from app.probe.engine import Engine
from app.watch import Watch
from tests import servers


@pytest.fixture
def engine() -> Iterator[Engine]:
    engine = Engine()
    engine.prepare()
    yield engine
    engine.close()


class Listener:
    """Keeps what a watch tells, and says when there is enough."""

    def __init__(self, wanted: int) -> None:
        self.told: list[tuple[Sample, Result]] = []
        self.enough = threading.Event()
        self._wanted = wanted

    def __call__(self, sample: Sample, result: Result) -> None:
        self.told.append((sample, result))
        if len(self.told) == self._wanted:
            self.enough.set()


DIRECT = Options(proxy=ProxyChoice(mode=ProxyMode.NONE))


def watch_of(engine: Engine, port: int, listener: Listener, on_event: EventHook = lambda event: None) -> Watch:
    target = Target(Kind.HTTP, "127.0.0.1", "127.0.0.1", port, path="/", source=f"127.0.0.1:{port}")
    return Watch(engine, target, DIRECT, 1, on_sample=listener, on_event=on_event)


def test_a_real_watch(engine: Engine) -> None:
    listener, events = Listener(4), list[Event]()
    turns = servers.in_turn(handlers.page(), handlers.raw_answer(b"no HTTP at all\r\n"))
    with servers.serve(turns) as port:
        watch = watch_of(engine, port, listener, events.append)
        watch.start()
        assert listener.enough.wait(60)
        watch.stop()
        assert watch.wait(30)
    samples = [sample for sample, _ in listener.told]
    assert list(watch.samples) == samples
    assert [sample.works for sample in samples] == [True, False, False, False]
    assert samples[1].changes[-1].code is ChangeCode.FAILS
    assert samples[0].times.connect > 0
    assert all(result.attempts[0].started for _, result in listener.told)
    begun = [sample.started for sample in samples]
    assert all(later - earlier >= timedelta(seconds=0.99) for earlier, later in itertools.pairwise(begun))
    # Checks were made once, in the test after the first failure, and never that of other ports.
    checked = [event.id for event in events if isinstance(event, CheckStarted)]
    assert set(checked) == {listener.told[2][1].id}
    assert not [event for event in events if isinstance(event, CheckStarted) and event.check is CheckName.SERVICE]
    assert len([event for event in events if isinstance(event, Finished)]) == len(samples)


def test_a_watch_stops_at_once_during_a_test(engine: Engine) -> None:
    listener, waits = Listener(1), threading.Event()

    def hold(connection: Connection) -> None:
        waits.set()
        connection.drain(60)

    with servers.serve(hold) as port:
        watch = watch_of(engine, port, listener)
        watch.start()
        assert waits.wait(30)
        watch.stop()
        assert watch.wait(30)
    assert listener.told == []
    assert watch.samples == ()


def test_a_watch_stops_at_once_between_tests(engine: Engine) -> None:
    listener, events = Listener(1), list[Event]()
    with servers.serve(handlers.page()) as port:
        watch = Watch(
            engine,
            Target(Kind.HTTP, "127.0.0.1", "127.0.0.1", port, path="/", source="127.0.0.1"),
            DIRECT,
            3600,
            on_sample=listener,
            on_event=events.append,
        )
        watch.start()
        assert watch.seconds == 3600
        assert listener.enough.wait(30)
        assert not watch.wait(0.01)
        watch.stop()
        assert watch.wait(30)
    assert len(listener.told) == 1
    assert len([event for event in events if isinstance(event, StepStarted) and event.name is StepName.CONNECT]) == 1


def test_a_watch_that_never_began_has_ended(engine: Engine) -> None:
    watch = watch_of(engine, 9, Listener(1))
    watch.stop()
    assert watch.wait(0)


def test_a_listener_that_fails_does_not_end_the_watch(engine: Engine, caplog: pytest.LogCaptureFixture) -> None:
    enough = threading.Event()
    count = 0

    def fail(sample: Sample, result: Result) -> None:
        nonlocal count
        count += 1
        if count == 2:
            enough.set()
        raise KeyError("oops")

    with servers.serve(handlers.page()) as port:
        target = Target(Kind.HTTP, "127.0.0.1", "127.0.0.1", port, path="/", source="127.0.0.1")
        watch = Watch(engine, target, DIRECT, 1, on_sample=fail)
        watch.start()
        assert enough.wait(60)
        watch.stop()
        assert watch.wait(30)
    assert len(watch.samples) >= 2
    assert "a listener failed on a sample" in caplog.text

import threading

from pytestqt.qtbot import QtBot

from app.gui.bridge import BATCH, Bridge
from app.model.events import CheckStarted, Event
from app.model.names import CheckName


def event(number: int) -> Event:
    return CheckStarted(str(number), CheckName.LOCAL)


def test_events_come_in_order_and_in_batches(qtbot: QtBot) -> None:
    batches: list[list[Event]] = []
    bridge = Bridge(batches.append)
    for number in range(BATCH + 3):
        bridge.post(event(number))
    assert not batches, "nothing is delivered on the thread that posts"
    qtbot.waitUntil(lambda: sum(map(len, batches)) == BATCH + 3)
    assert [len(batch) for batch in batches] == [BATCH, 3]
    assert [one.id for batch in batches for one in batch] == [str(number) for number in range(BATCH + 3)]
    bridge.close()


def test_many_threads_may_post(qtbot: QtBot) -> None:
    received: list[Event] = []
    receivers: set[int] = set()

    def receive(events: list[Event]) -> None:
        receivers.add(threading.get_ident())
        received.extend(events)

    bridge = Bridge(receive)
    threads = [threading.Thread(target=lambda: [bridge.post(event(number)) for number in range(100)]) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    qtbot.waitUntil(lambda: len(received) == 800)
    assert receivers == {threading.get_ident()}
    bridge.close()


def test_closed_bridge_delivers_nothing(qtbot: QtBot) -> None:
    received: list[Event] = []
    bridge = Bridge(received.extend)
    bridge.post(event(1))
    bridge.close()
    bridge.post(event(2))
    bridge.call(lambda: received.append(event(3)))
    bridge.drain()
    assert received == []


def test_functions_are_called_here(qtbot: QtBot) -> None:
    called: list[int] = []
    bridge = Bridge(lambda _: None)
    thread = threading.Thread(target=lambda: bridge.call(lambda: called.append(threading.get_ident())))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(called))
    assert called == [threading.get_ident()]
    bridge.close()

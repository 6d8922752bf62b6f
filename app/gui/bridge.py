"""The way of events from worker threads to the window: put into a queue by them, taken out in batches by a timer.

One queued Qt signal an event would flood the event loop (measured: the worst delay grows five times), and a
signal sent to a window that is being destroyed ends the process.
"""

import threading
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from app.model.events import Event

INTERVAL_MS = 25
BATCH = 500  # events handled at once, so that a burst does not freeze the window


class Bridge(QObject):
    """Hands events over to `receive`, in order and in batches, on the thread that made the bridge."""

    def __init__(self, receive: Callable[[list["Event"]], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._receive = receive
        self._events: deque[Event] = deque()
        self._calls: deque[Callable[[], None]] = deque()
        self._lock = threading.Lock()
        self._open = True
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.drain)
        self._timer.start()

    def post(self, event: "Event") -> None:
        """Queue an event; callable from every thread, and without effect once the bridge is closed."""
        with self._lock:
            if self._open:
                self._events.append(event)

    def call(self, function: Callable[[], None]) -> None:
        """Queue a function to be called on the window's thread; callable like `post`."""
        with self._lock:
            if self._open:
                self._calls.append(function)

    def drain(self) -> None:
        """Deliver what is waiting, at most one batch of events."""
        with self._lock:
            calls = tuple(self._calls)
            self._calls.clear()
            events = [self._events.popleft() for _ in range(min(BATCH, len(self._events)))]
        for function in calls:
            function()
        if events:
            self._receive(events)

    def close(self) -> None:
        """Deliver nothing any more."""
        with self._lock:
            self._open = False
            self._events.clear()
            self._calls.clear()
        self._timer.stop()

"""Work that can wait, done on the window's thread a little at a time, so that the window stays fluent."""

import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer

SLICE_SECONDS = 0.002  # of work without a pause
PAUSE_MS = 6  # until there is more; the window's own events come first

_waiting: deque[Callable[[], None]] = deque()


def later(work: Callable[[], None]) -> None:
    """Do `work` soon; at once where no event loop will ever run.

    A thread would be no help: where it takes turns with the window, the window waits for it (measured).
    """
    if QCoreApplication.instance() is None:
        work()
        return
    if not _waiting:
        QTimer.singleShot(PAUSE_MS, _go_on)
    _waiting.append(work)


def _go_on() -> None:
    end = time.perf_counter() + SLICE_SECONDS
    try:
        while _waiting and time.perf_counter() < end:
            _waiting.popleft()()
    finally:  # a fault in one does not keep the others waiting for ever
        if _waiting:
            QTimer.singleShot(PAUSE_MS, _go_on)

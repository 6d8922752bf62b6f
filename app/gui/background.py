"""Work that would hold up the window, done on a thread; what it returns is handed over on the window's."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 20  # between two looks whether something is done


class Background(QObject):
    """Threads whose results are looked for by a timer: one that outlasts the window disturbs nobody."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[tuple[list[Any], threading.Thread, Callable[[Any], None]]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def do(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Call `work` on a thread, and soon after `then` with what it returned; not where it failed."""
        box: list[Any] = []
        thread = threading.Thread(target=lambda: box.append(work()), name="background", daemon=True)
        self._waiting.append((box, thread, then))
        thread.start()
        self._timer.start()

    def _look(self) -> None:
        ended = [one for one in self._waiting if not one[1].is_alive()]
        self._waiting = [one for one in self._waiting if one not in ended]
        if not self._waiting:
            self._timer.stop()
        for box, _, then in ended:
            if box:
                then(box[0])

"""Lets Python's cyclic garbage be collected on the window's thread only.

The collector runs in whichever thread happens to allocate. Widgets that are part of a cycle, as those with connected
lambdas are, would be destroyed by a worker thread, which crashes Qt (measured: one crash in a dozen runs of the tests).
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 200
# Objects of the youngest generation, and collections of it and of the middle one, after which it is time: Python's
# own numbers, with the first one larger because it is looked at only now and then.
THRESHOLDS = (2000, 10, 10)


class Collector(QObject):
    """Collects in the place of Python, for as long as the process lives: threads outlast the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation for which it is time."""
        counts = gc.get_count()
        due = [generation for generation, most in enumerate(THRESHOLDS) if counts[generation] > most]
        if due:
            gc.collect(due[-1])

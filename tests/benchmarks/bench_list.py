"""Prints how fluent the window's list stays while results pour in, and how much memory they take.

    make bench

10,000 results come from another thread at 5,000 a second, through the window's own bridge, into a list that is
sorted by target and filtered by a search. They are real ones: the practice targets, each with a name of its own.
Measurements, not tests: machines are noisy, so run it twice.
"""

import gc
import os
import threading
import time
from collections.abc import Sequence
from datetime import UTC, datetime

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
import psutil
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.gui.bridge import Bridge
from app.gui.entries import Entry
from app.gui.result_list import ResultList
from app.gui.result_model import ResultModel
from app.gui.row_order import Sort
from app.gui.theme import Appearance
from app.gui.wording import Wording
from app.i18n import EnglishWords
from app.investigation import investigate
from app.lab.lab import Lab
from app.model.events import Event, Finished
from app.model.options import Options
from app.model.result import Result
from app.model.target import Target
from app.probe.engine import Engine
from app.probe.waiting import Stop
from app.store.settings import Theme
from app.target import parse

COUNT = 10_000
RATE = 5000  # a second
BEAT = 0.005  # seconds between two ticks of the timer that is measured
PRACTICES = ("refused", "expired", "unknown_authority", "works_secure", "works", "status_404")


def show(what: str, figure: str, goal: str) -> None:
    """Print one line."""
    print(f"{what:<64} {figure:>28}   goal {goal}", flush=True)


def real_results() -> list[Result]:
    """Test the practice targets once."""
    engine = Engine()
    engine.prepare()
    found = []
    with Lab() as lab:
        for id in PRACTICES:
            practice = lab.practice(id)
            target = parse(practice.target)
            assert isinstance(target, Target)
            found.append(investigate(engine, target, practice.options, Stop(), lambda event: None))
    engine.close()
    return found


def renamed(result: Result, number: int) -> Result:
    """Return the result as that of another target."""
    assert isinstance(result.target, Target)
    host = f"host-{number * 7919 % COUNT:05}.example.com"  # in no order
    target = msgspec.structs.replace(result.target, host=host, host_ascii=host, source=f"https://{host}/path/{number}")
    return msgspec.structs.replace(result, id=f"result-{number}", target=target)


class Window(QObject):
    """The list, filled by a bridge as the window does it."""

    finished = Signal()

    def __init__(self) -> None:
        """Show an empty list, sorted and filtered."""
        super().__init__()
        wording = Wording(EnglishWords())
        self.model = ResultModel(wording)
        self.list = ResultList(self.model, wording)
        self.list.retranslate()
        self.list.resize(312, 900)
        self.list.show()
        self.model.sort_by(Sort.TARGET)
        self.list.search.setText("example.com re")
        self.bridge = Bridge(self._receive, self)

    def _receive(self, events: Sequence[Event]) -> None:
        entries = []
        for event in events:
            assert isinstance(event, Finished)
            entry = Entry(event.id, event.result.target, Options(), datetime.now(UTC))
            entry.take(event)
            entries.append(entry)
        self.model.add_all(entries)
        if len(self.model) == COUNT:
            self.finished.emit()


class Beat:
    """A timer, and how late it came each time; seconds."""

    def __init__(self) -> None:
        """Begin to beat."""
        self.late: list[float] = []
        self._due = time.perf_counter() + BEAT
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(round(BEAT * 1000))

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, now - self._due))
        self._due = now + BEAT

    def stop(self) -> None:
        """Beat no longer."""
        self._timer.stop()

    def quantile(self, share: float) -> float:
        """Return by how many milliseconds a share of the ticks was late at most."""
        return sorted(self.late)[min(len(self.late) - 1, int(len(self.late) * share))] * 1000


def pour(window: Window, prototypes: Sequence[Result]) -> None:
    """Post the results at an even rate, on this thread, some 25 at once: it is the list that is measured."""
    began = time.perf_counter()
    for number in range(COUNT):
        wait = began + number / RATE - time.perf_counter()
        if wait > BEAT:
            time.sleep(wait)
        result = renamed(prototypes[number % len(prototypes)], number)
        window.bridge.post(Finished(result.id, result))


def run(loop_for: float) -> None:
    """Let the event loop run for some seconds."""
    loop = QEventLoop()
    QTimer.singleShot(round(loop_for * 1000), loop.quit)
    loop.exec()


def memory() -> float:
    """Return the memory of this process in MiB."""
    gc.collect()
    return psutil.Process().memory_info().rss / 2**20


def main() -> None:
    """Run all."""
    app = QApplication([])
    Appearance(app).choose(Theme.LIGHT)
    prototypes = real_results()
    window = Window()
    run(0.5)
    idle = memory()
    alone = Beat()
    run(1.0)
    alone.stop()
    beat, loop = Beat(), QEventLoop()
    window.finished.connect(loop.quit)
    began = time.perf_counter()
    threading.Thread(target=pour, args=(window, prototypes), daemon=True).start()
    loop.exec()
    seconds = time.perf_counter() - began
    run(0.2)
    beat.stop()
    assert window.model.rowCount() < COUNT
    figure = f"p50 {beat.quantile(0.5):.1f}, p99 {beat.quantile(0.99):.1f}, max {beat.quantile(1):.0f} ms"
    show(f"5 ms Qt timer late, {COUNT} results in {seconds:.1f} s into the list", figure, "p99 <= 20 ms")
    figure = f"p50 {alone.quantile(0.5):.1f}, p99 {alone.quantile(0.99):.1f}, max {alone.quantile(1):.0f} ms"
    show("5 ms Qt timer late, nothing to do", figure, "(to compare)")
    run(0.5)
    show(f"memory of {COUNT} results, over idle", f"{memory() - idle:.1f} MiB", "<= 60 MiB")


if __name__ == "__main__":
    main()

"""Prints how fast the history writes and finds, and how little the caller of `add` waits.

    make bench

On the disk that holds the folder of temporary files; medians, with the slowest in brackets.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # for the samples, which are the tests' own

from app.model.names import Outcome
from app.store.history import FILE_NAME, History
from tests.store.history_samples import BEGAN, result, target

SIZES = (10_000, 100_000)
ROUNDS = 9


def show(what: str, figure: str, goal: str) -> None:
    """Print one line."""
    print(f"{what:<64} {figure:>28}   goal {goal}", flush=True)


def timed(what: str, goal: str, action: Callable[[], object]) -> None:
    """Print how long an action takes."""
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        action()
        times.append(time.perf_counter() - began)
    show(what, f"{statistics.median(times) * 1000:.1f} ms ({max(times) * 1000:.1f})", goal)


def fill(history: History, first: int, end: int) -> None:
    """Add results, half of them successes, of a thousand hosts, and print the rate."""
    waits = []
    began = time.perf_counter()
    for number in range(first, end):
        reached = number % 2 == 0
        case, outcome = ("ok", Outcome.REACHED) if reached else ("tcp.refused", Outcome.FAILED)
        one = result(f"id{number}", target(f"host{number % 1000}.example"), minutes=number, case=case, outcome=outcome)
        before = time.perf_counter()
        history.add(one)
        waits.append(time.perf_counter() - before)
    assert history.flush(600)
    rate = (end - first) / (time.perf_counter() - began)
    waits.sort()
    show(f"history: {end - first:,} results made, added and written", f"{rate:,.0f} a second", ">= 5,000 a second")
    late = waits[int(len(waits) * 0.999)] * 1000
    show("history: add() returns, p99.9 (slowest)", f"{late:.2f} ms ({waits[-1] * 1000:.1f})", "<= 5 ms")


def ask(history: History, rows: int) -> None:
    """Time every question at a number of rows."""
    last = result("now", target("host7.example"), minutes=rows)
    for what, action in (
        ("newest 500", history.find),
        ("a frequent word", lambda: history.find("example")),
        ("a word that stands nowhere", lambda: history.find("nowhere.example")),
        ("by case", lambda: history.find(case="tcp.refused")),
        ("by time", lambda: history.find(until=BEGAN + timedelta(minutes=rows / 2))),
        ("last time the target worked", lambda: history.last_reached(last)),
        ("recent targets", lambda: history.recent_targets(200)),
        ("one document", lambda: history.read("id77")),
    ):
        timed(f"history of {rows:,}: {what}", "<= 100 ms", action)


def main() -> None:
    """Run all."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / FILE_NAME
        first = 0
        for rows in SIZES:
            history = History(file)
            fill(history, first, rows)
            ask(history, rows)
            history.close(60)
            timed(f"history of {rows:,}: opened before the window", "<= 50 ms", lambda: History(file).close())
            first = rows
        history = History(file)
        began = time.perf_counter()
        history.delete_all()
        assert history.flush(600)
        show(f"history of {first:,}: everything deleted", f"{time.perf_counter() - began:.2f} s", "<= 5 s")
        history.close(60)


if __name__ == "__main__":
    main()

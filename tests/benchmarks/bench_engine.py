"""Prints ratios: what the engine costs and promises, against stock requests and against itself alone.

    make bench

These are measurements, not tests: machines are noisy, so read medians and ratios, and run it twice.
"""

import contextlib
import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import requests

from app.model.attempt import Attempt
from app.model.events import Event, Finished
from app.model.facts import ConnectFacts
from app.model.names import Kind, Outcome, ProxyMode, TrustMode
from app.model.options import Options, ProxyChoice, TimeLimits, TrustChoice
from app.model.target import Target
from app.probe.attempt import run_attempt
from app.probe.engine import Engine
from app.probe.waiting import Stop
from app.workers import Workers

WORKERS = 256
DIRECT = ProxyChoice(mode=ProxyMode.NONE)


@contextlib.contextmanager
def server() -> Iterator[tuple[int, int, int, str]]:
    """Run the server's process."""
    command = [sys.executable, "-m", "tests.benchmarks.server"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        http, https, silent, roots = process.stdout.readline().split()
        try:
            yield int(http), int(https), int(silent), roots
        finally:
            process.kill()


def target_of(kind: Kind, port: int) -> Target:
    """Return a target on loopback."""
    return Target(kind=kind, host="127.0.0.1", host_ascii="127.0.0.1", port=port, path="/", source=f"127.0.0.1:{port}")


def one_attempt(engine: Engine, target: Target, options: Options) -> Attempt:
    """Make one attempt on this thread."""
    with engine.working(Stop(), 30) as work:
        attempt = run_attempt(engine, work, target, options, 1, lambda *told: None)
    assert attempt.outcome is Outcome.REACHED, attempt.failure
    return attempt


def show(what: str, figure: str, goal: str) -> None:
    """Print one line."""
    print(f"{what:<64} {figure:>28}   goal {goal}", flush=True)


def https_probe(engine: Engine, port: int, roots: str) -> None:
    """Time one HTTPS attempt against stock requests, both with the full bundle, in pairs."""
    options = Options(proxy=DIRECT, trust=TrustChoice(mode=TrustMode.FILE, path=roots))
    target = target_of(Kind.HTTPS, port)
    pairs = []
    for _ in range(41):
        began = time.perf_counter()
        one_attempt(engine, target, options)
        middle = time.perf_counter()
        requests.get(f"https://127.0.0.1:{port}/", verify=roots, timeout=(5, 10))
        pairs.append((middle - began, time.perf_counter() - middle))
    ratio = statistics.median(ours / stock for ours, stock in pairs[1:])
    ours, stock = (statistics.median(side) * 1000 for side in zip(*pairs[1:], strict=True))
    show("one HTTPS attempt / stock requests.get", f"{ours:.2f} / {stock:.2f} ms = {ratio:.3f}", "<= 0.25")


class Kept:
    """Keeps the connect times of finished attempts and counts them."""

    def __init__(self) -> None:
        """Begin without any."""
        self.times: list[float] = []
        self.outcomes: list[Outcome] = []

    def __call__(self, event: Event) -> None:
        """Hear of an event."""
        if isinstance(event, Finished):
            self.outcomes.append(event.result.outcome)
            self.times += connect_times(event.result.attempts[-1])


def connect_times(attempt: Attempt) -> list[float]:
    """Return the reported connect times, in seconds."""
    return [step.seconds for step in attempt.steps if isinstance(step.facts, ConnectFacts)]


def percentile(values: list[float], share: float) -> float:
    """Return a percentile."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def honest_times(engine: Engine, port: int) -> None:
    """Compare the connect times reported with many workers with those reported alone."""
    target, options = target_of(Kind.HTTP, port), Options(proxy=DIRECT, checks=False)
    alone = [time for _ in range(300) for time in connect_times(one_attempt(engine, target, options))]
    kept = Kept()
    workers = Workers(engine, kept, parallel=WORKERS, per_host=WORKERS)
    for _ in range(3000):
        workers.submit(target, options)
    workers.wait()
    workers.close()
    assert set(kept.outcomes) == {Outcome.REACHED}
    base, many = statistics.median(alone), statistics.median(kept.times)
    figure = f"{many * 1e6:.0f} / {base * 1e6:.0f} us = {many / base:.2f}"
    show(f"connect time reported, p50: {WORKERS} workers / alone", figure, "<= 2")
    show(f"connect time reported, p99: {WORKERS} workers", f"{percentile(kept.times, 0.99) * 1000:.2f} ms", "<= 5 ms")


def timer_lag(engine: Engine, port: int) -> None:
    """Measure how late a 5 ms Qt timer comes while the workers run."""
    from PySide6.QtCore import QCoreApplication, Qt, QTimer

    app = QCoreApplication.instance() or QCoreApplication([])
    target, options = target_of(Kind.HTTP, port), Options(proxy=DIRECT, checks=False)
    lags: list[float] = []
    due = time.perf_counter() + 0.005

    def tick() -> None:
        nonlocal due
        now = time.perf_counter()
        lags.append(max(0.0, now - due))
        due = now + 0.005
        if done.is_set():
            app.quit()

    done = threading.Event()
    kept = Kept()
    workers = Workers(engine, kept, parallel=WORKERS, per_host=WORKERS)

    def load() -> None:
        for _ in range(4000):
            workers.submit(target, options)
        workers.wait()
        done.set()

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start(5)
    threading.Thread(target=load, daemon=True).start()
    app.exec()
    timer.stop()
    workers.close()
    middle, late, most = (value * 1000 for value in (percentile(lags, 0.5), percentile(lags, 0.99), max(lags)))
    figure = f"p50 {middle:.1f}, p99 {late:.1f}, max {most:.0f} ms"
    show(f"5 ms Qt timer late, {WORKERS} workers", figure, "p99 <= 20 ms")


def cancel(engine: Engine, silent: int) -> None:
    """Measure how long it takes to free many attempts, half in the response and half in the handshake."""
    limits = TimeLimits(connect=60, tls=60, response=60, total=120)
    options = Options(proxy=DIRECT, limits=limits, checks=False)
    times = []
    for _ in range(3):
        kept = Kept()
        workers = Workers(engine, kept, parallel=WORKERS, per_host=WORKERS)
        for number in range(WORKERS):
            workers.submit(target_of(Kind.HTTPS if number % 2 else Kind.HTTP, silent), options)
        time.sleep(3)  # until all of them wait
        began = time.perf_counter()
        workers.cancel_all()
        workers.wait()
        times.append(time.perf_counter() - began)
        assert kept.outcomes == [Outcome.CANCELLED] * WORKERS
        workers.close()
    show(f"cancel {WORKERS} attempts", f"{statistics.median(times) * 1000:.0f} ms", "<= 250 ms")


def main() -> None:
    """Run all."""
    engine = Engine()
    engine.prepare()
    with server() as (http, https, silent, roots):
        https_probe(engine, https, roots)
        honest_times(engine, http)
        timer_lag(engine, http)
        cancel(engine, silent)
    engine.close()


if __name__ == "__main__":
    main()

"""Repeats the tests of one target on a daemon thread of its own, until it is told to stop."""

import threading
import time
from collections.abc import Callable

from app import limits
from app.investigation import EventHook, investigate
from app.log import LOG
from app.model.options import Options
from app.model.result import Result
from app.model.target import Target
from app.model.watch import Sample
from app.probe.engine import Engine
from app.probe.waiting import Stop, leave_thread
from app.watch.watching import Watching

SampleHook = Callable[[Sample, Result], None]


class Watch:
    """Tests one target every `seconds`, begin to begin; `on_sample` and `on_event` are called on its thread."""

    def __init__(
        self,
        engine: Engine,
        target: Target,
        options: Options,
        seconds: float = limits.WATCH_SECONDS,
        *,
        on_sample: SampleHook,
        on_event: EventHook = lambda event: None,
    ) -> None:
        self.target = target
        self._engine = engine
        self._on_sample = on_sample
        self._on_event = on_event
        self._watching = Watching(options, seconds)
        self._lock = threading.Lock()  # the marks of a lasting change are put on samples of the past
        self._stop = Stop()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._repeat, name="watch", daemon=True)

    @property
    def seconds(self) -> float:
        """From the begin of a test to that of the next."""
        return self._watching.seconds

    @property
    def samples(self) -> tuple[Sample, ...]:
        """The tests so far, oldest first, with all marks; callable from every thread."""
        with self._lock:
            return self._watching.samples

    def start(self) -> None:
        """Begin with the first test at once."""
        self._thread.start()

    def stop(self) -> None:
        """Cancel the test under way, whose result is dropped, and begin none any more; returns at once."""
        self._over.set()
        self._stop.set()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until a stopped watch has ended; False when `timeout` seconds passed before."""
        if self._thread.ident is not None:  # joining one that was never started is an error
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def _repeat(self) -> None:
        try:
            while not self._over.wait(self._watching.due(time.monotonic())):
                self._test_once()
        except Exception:  # a watch that ends by itself must leave its reason
            LOG.exception("the watch of %s ended", self.target.source)
        finally:
            leave_thread()

    def _test_once(self) -> None:
        options = self._watching.begin(time.monotonic(), time.time())
        result = investigate(self._engine, self.target, options, self._stop, self._on_event)
        if self._over.is_set():
            return
        with self._lock:
            sample = self._watching.add(result, time.monotonic(), time.time())
        try:
            self._on_sample(sample, result)
        except Exception:
            LOG.exception("a listener failed on a sample")

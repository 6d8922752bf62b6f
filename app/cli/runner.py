"""Investigates a list of targets on the worker threads and hands out the results, until it is interrupted."""

import contextlib
import time
from collections.abc import Callable, Iterator
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Self

from app import limits
from app.cli.interrupts import interrupts
from app.investigation import refuse
from app.model.events import ChecksPlanned, Event, Finished
from app.model.options import Options
from app.model.result import Result
from app.model.target import InputProblem, Target
from app.probe.engine import Engine, raise_file_limit
from app.workers import Workers

WAKE_SECONDS = 0.2  # on Windows a wait without a limit cannot be interrupted
STOP_SECONDS = 0.6  # for cancelled tests to hand in what they know; the program is to be gone within LEAVE_SECONDS

Job = tuple[Target | InputProblem, Options]


class Runner:
    """Runs jobs and yields their results with their numbers, as they finish. A context manager.

    Attributes:
        interrupted: Ctrl+C was pressed, or the system asked the program to end.
    """

    def __init__(self, *, parallel: int = limits.PARALLEL, per_host: int = limits.PER_HOST) -> None:
        """Allow `parallel` tests at once, and `per_host` of one host."""
        raise_file_limit()
        self.interrupted = False
        self._queue: SimpleQueue[Event | None] = SimpleQueue()
        self._engine = Engine()
        self._workers = Workers(self._engine, self._queue.put, parallel=parallel, per_host=per_host)
        self._stack = contextlib.ExitStack()

    def __enter__(self) -> Self:
        self._stack.enter_context(interrupts(lambda: self._queue.put(None)))
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self._workers.close()
        self._engine.close()
        self._stack.close()

    def run(
        self,
        jobs: tuple[Job, ...],
        on_wait: Callable[[], None] = lambda: None,
        on_plan: Callable[[ChecksPlanned], None] = lambda _plan: None,
    ) -> Iterator[tuple[int, Result]]:
        """Yield each result with the number of its job; `on_wait` is called before every wait for the next.

        `on_plan` hears of follow-up experiments before they begin.

        After an interruption what is under way is cancelled and handed out as far as it got.
        """
        numbers: dict[str, int] = {}
        for number, (target, options) in enumerate(jobs):
            if isinstance(target, Target):
                numbers[self._workers.submit(target, options)] = number
        for number, (target, _) in enumerate(jobs):
            if isinstance(target, InputProblem):
                yield number, refuse(target, self._engine.environment())
        stops: float | None = None
        while numbers and (stops is None or time.monotonic() < stops):
            on_wait()
            event = self._next()
            if isinstance(event, Finished):
                yield numbers.pop(event.id), event.result
            elif isinstance(event, ChecksPlanned):
                on_plan(event)
            elif self.interrupted and stops is None:
                self._workers.cancel_all()
                stops = time.monotonic() + STOP_SECONDS

    def _next(self) -> Event | None:
        try:
            event = self._queue.get(timeout=WAKE_SECONDS)
        except Empty:
            return None
        if event is None:
            self.interrupted = True
        return event

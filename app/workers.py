"""Runs many investigations on daemon worker threads: bounded, a few a host, cancellable, gone at once.

Plain daemon threads on purpose: a QThreadPool or a ThreadPoolExecutor holds the process for as long as a name lookup
hangs, an unjoined QThread aborts it (measured).
"""

import threading
import time
from collections import deque

from app import limits
from app.investigation import EventHook, investigate, new_id
from app.log import LOG
from app.model.options import Options
from app.model.target import Target
from app.probe.engine import Engine
from app.probe.waiting import Stop, leave_thread


class _Job:
    """One investigation, waiting or under way."""

    __slots__ = ("host", "id", "options", "stop", "target")

    def __init__(self, target: Target, options: Options) -> None:
        self.id = new_id()
        self.target = target
        self.options = options
        self.host = target.host_ascii.rstrip(".").lower()
        self.stop = Stop()


class Workers:
    """A bounded set of worker threads, started when there is work.

    `on_event` is called on worker threads, for one investigation always in order; the last event is Finished, also
    for one that was cancelled before it began.
    """

    def __init__(
        self,
        engine: Engine,
        on_event: EventHook,
        *,
        parallel: int = limits.PARALLEL,
        per_host: int = limits.PER_HOST,
    ) -> None:
        """Begin with no thread; `parallel` and `per_host` as in `allow`."""
        self._engine = engine
        self._on_event = on_event
        self._parallel = max(1, min(parallel, limits.PARALLEL_MAX))
        self._per_host = max(1, per_host)
        self._lock = threading.Lock()
        # Two of them: whoever finishes must not wake every idle thread.
        self._work = threading.Condition(self._lock)
        self._nothing_left = threading.Condition(self._lock)
        self._jobs: dict[str, _Job] = {}  # waiting and under way, by id
        self._ready: deque[_Job] = deque()  # may begin at once
        self._held: dict[str, deque[_Job]] = {}  # of a host that has its share
        self._running: dict[str, int] = {}  # counted against each host's share
        self._threads = 0
        self._idle = 0
        self._closed = False

    def allow(self, parallel: int, per_host: int) -> None:
        """Allow `parallel` investigations at once, and `per_host` of the same host, from now on."""
        with self._lock:
            self._parallel = max(1, min(parallel, limits.PARALLEL_MAX))
            self._per_host = max(1, per_host)
            for host, held in tuple(self._held.items()):
                while held and self._running.get(host, 0) < self._per_host:
                    self._make_ready(held.popleft())
                if not held:
                    del self._held[host]
            for _ in range(min(len(self._ready) - self._idle, self._parallel - self._threads)):
                self._start_thread()
            self._work.notify_all()

    def submit(self, target: Target, options: Options) -> str:
        """Queue an investigation and return its id at once."""
        job = _Job(target, options)
        with self._lock:
            self._jobs[job.id] = job
            if self._running.get(job.host, 0) < self._per_host:
                self._make_ready(job)
            else:
                self._held.setdefault(job.host, deque()).append(job)
        return job.id

    def _make_ready(self, job: _Job) -> None:
        self._running[job.host] = self._running.get(job.host, 0) + 1
        self._ready.append(job)
        if self._idle < len(self._ready) and self._threads < self._parallel:
            self._start_thread()
        self._work.notify()

    def _start_thread(self) -> None:
        self._threads += 1
        threading.Thread(target=self._serve, args=(self._threads,), name="worker", daemon=True).start()

    def cancel(self, id: str) -> None:
        """Cancel an investigation, waiting or under way; unknown ids are ignored."""
        with self._lock:
            job = self._jobs.get(id)
            waiting = job is not None and self._take_back(job)
        if job is not None:
            job.stop.set()
        if job is not None and waiting:
            self._engine.helpers.run(lambda: self._end_early(job))  # it need not wait for its turn

    def _take_back(self, job: _Job) -> bool:
        """Take a job out of the queues; False when it is under way."""
        held = self._held.get(job.host)
        if held and job in held:
            held.remove(job)
            self._running[job.host] += 1  # as if its turn had come; _finish() counts it out again
            return True
        if job in self._ready:
            self._ready.remove(job)
            return True
        return False

    def _end_early(self, job: _Job) -> None:
        self._run(job)
        self._finish(job)

    def cancel_all(self) -> None:
        """Cancel everything."""
        with self._lock:
            jobs = tuple(self._jobs.values())
        for job in jobs:
            job.stop.set()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until nothing is waiting or under way; False when `timeout` seconds passed before."""
        with self._lock:
            return self._nothing_left.wait_for(lambda: not self._jobs, timeout)

    def close(self) -> None:
        """Cancel everything and take no more work; does not wait for threads that hang in a system call."""
        with self._lock:
            self._closed = True
            self._work.notify_all()
        self.cancel_all()

    def _serve(self, number: int) -> None:
        # A burst of thread starts is the one thing that makes a window stutter: start in slices.
        time.sleep(number // limits.START_SLICE * limits.START_PAUSE_SECONDS)
        try:
            while (job := self._next()) is not None:
                self._run(job)
                self._finish(job)
        finally:
            leave_thread()

    def _next(self) -> _Job | None:
        with self._lock:
            self._idle += 1
            self._work.wait_for(lambda: self._ready or self._closed or self._threads > self._parallel)
            self._idle -= 1
            if self._threads > self._parallel:  # fewer are allowed than there were
                self._threads -= 1
                self._work.notify()
                return None
            return self._ready.popleft() if self._ready else None

    def _run(self, job: _Job) -> None:
        try:
            investigate(self._engine, job.target, job.options, job.stop, self._on_event, job.id)
        except Exception:  # investigate() never raises; a worker thread must not die all the same
            LOG.exception("an investigation failed")

    def _finish(self, job: _Job) -> None:
        with self._lock:
            del self._jobs[job.id]
            if not self._jobs:
                self._nothing_left.notify_all()
            self._running[job.host] -= 1
            held = self._held.get(job.host)
            if held and self._running[job.host] < self._per_host:
                self._make_ready(held.popleft())
            if not held:
                self._held.pop(job.host, None)
            if not self._running[job.host]:
                del self._running[job.host]

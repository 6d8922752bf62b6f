"""What all workers share; made once by the window or the terminal and passed in."""

import contextlib
import functools
import importlib
import threading
from collections import deque
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from app import limits
from app.model.result import Environment
from app.probe.resolve import Resolver
from app.probe.waiting import RunToken, Stop, Work, leave_thread, working

if TYPE_CHECKING:
    from app.probe.tls import Contexts


class Engine:
    """The run token, the resolver threads, the TLS contexts and the helper threads.

    Making one is cheap: ssl, requests and urllib3 are imported by prepare() or by the first attempt.

    Attributes:
        resolver: looks names up for every attempt.
        helpers: threads for checks.
    """

    def __init__(self) -> None:
        """Begin without any thread."""
        self._token = RunToken()
        self._environment: Environment | None = None
        self._lock = threading.Lock()
        self.resolver = Resolver()
        self.helpers = Helpers()

    @contextlib.contextmanager
    def working(self, stop: Stop, total: float) -> Iterator[Work]:
        """Make this thread a worker for the time of one piece of work with a deadline `total` seconds from now."""
        with working(self._token, stop, total) as work:
            yield work

    @functools.cached_property
    def contexts(self) -> "Contexts":
        """The shared TLS contexts."""
        from app.probe.tls import Contexts

        return Contexts()

    def prepare(self) -> None:
        """Import what an attempt needs, so that the first one does not pay for it; for a background thread."""
        from app.model.options import TrustChoice

        for name in ("app.probe.http", "app.probe.attempt", "cryptography.x509", "psutil"):
            importlib.import_module(name)
        raise_file_limit()
        self.contexts.for_requests(TrustChoice())

    def environment(self) -> Environment:
        """Return what support asks first, read once."""
        from app.probe.environment import read_environment

        with self._lock:
            if self._environment is None:
                self._environment = read_environment()
            return self._environment

    def close(self) -> None:
        """Let idle threads end; those that hang in a system call end with the process."""
        self.resolver.close()
        self.helpers.close()


class Helpers:
    """Bounded daemon threads for checks, started when needed."""

    def __init__(self, threads: int = limits.HELPER_THREADS) -> None:
        """Allow this many at once."""
        self._threads = threads
        self._condition = threading.Condition()
        self._queue: deque[Callable[[], None]] = deque()
        self._alive = 0
        self._idle = 0
        self._closed = False

    def run(self, task: Callable[[], None]) -> None:
        """Run a task that catches its own exceptions."""
        with self._condition:
            self._queue.append(task)
            if self._idle < len(self._queue) and self._alive < self._threads:
                self._alive += 1
                threading.Thread(target=self._serve, name="check", daemon=True).start()
            self._condition.notify()

    def _serve(self) -> None:
        try:
            while True:
                with self._condition:
                    self._idle += 1
                    while not self._queue and not self._closed:
                        self._condition.wait()
                    self._idle -= 1
                    if self._closed:
                        return
                    task = self._queue.popleft()
                task()
        finally:
            leave_thread()

    def close(self) -> None:
        """Let idle threads end."""
        with self._condition:
            self._closed = True
            self._queue.clear()
            self._condition.notify_all()


def raise_file_limit() -> None:
    """Raise the limit of open files to its hard limit: every attempt needs a socket and every worker a wake handle."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = hard if hard != resource.RLIM_INFINITY else limits.OPEN_FILES
    if soft < wanted:
        with contextlib.suppress(ValueError, OSError):  # macOS refuses "unlimited"
            resource.setrlimit(resource.RLIMIT_NOFILE, (min(wanted, limits.OPEN_FILES), hard))

"""The one place where a worker waits.

A worker runs Python only while it holds the run token and gives it back for every wait, so that at most one worker
computes at a time: reported times stay true with hundreds of workers and a window in the same process stays fluent
(measured: without the token a TCP connection of 0.06 ms was reported as 8 ms with 256 workers). The time of an event
is stamped before the token is taken again; queueing for it is counted apart and is never the network's time.

Every wait polls the worker's wake handle beside the socket. Waking it is the only thing that frees a blocked worker
at once: closing a socket from another thread frees nothing, shutting it down looks like a real network error.
"""

import contextlib
import threading
from collections.abc import Callable, Iterator
from http.client import HTTPException
from time import perf_counter
from typing import TYPE_CHECKING

from app import limits
from app.probe.wake import WakeHandle, poll_both

if TYPE_CHECKING:
    from app.probe.recorder import Recorder
    from app.probe.setup import Setup


class Cancelled(Exception):  # noqa: N818  # no OSError, so that the libraries let it through untouched
    """The person stopped this investigation."""


class LimitReached(Exception):  # noqa: N818  # as above; the attempt turns it into DeadlineExceeded
    """A limit of this program ended a wait for which the libraries know no exception.

    `total` tells the total deadline from a step's limit; `limit` is in seconds.
    """

    def __init__(self, limit: float, *, total: bool) -> None:
        """Say which limit it was."""
        super().__init__(limit)
        self.limit = limit
        self.total = total


class DeadlineExceeded(TimeoutError):  # noqa: N818  # the name is shown to people
    """Stopped by this program: the exception shown where no library raised one."""


class TooMuchReceived(HTTPException):  # as above
    """Stopped by this program: a peer sends headers without end."""


class Stop:
    """Cancels one investigation from any thread; wakes every thread that waits for it."""

    def __init__(self) -> None:
        """Begin unset."""
        self._lock = threading.Lock()
        self._handles: set[WakeHandle] = set()
        self._set = False

    def set(self) -> None:
        """Cancel, at once and for good."""
        with self._lock:
            self._set = True
            handles = tuple(self._handles)
        for handle in handles:
            handle.wake()

    def is_set(self) -> bool:
        """Tell whether it was cancelled."""
        return self._set

    def attach(self, handle: WakeHandle) -> None:
        """Wake this handle on set(); one attached later finds is_set() true."""
        with self._lock:
            self._handles.add(handle)

    def detach(self, handle: WakeHandle) -> None:
        """Forget the handle."""
        with self._lock:
            self._handles.discard(handle)


class RunToken:
    """At most one worker computes at a time; those in flight come before newcomers.

    Without the second lock a handshake queued behind hundreds of new probes and took 1 to 2 s (measured).
    """

    def __init__(self) -> None:
        """Begin free."""
        self._run = threading.Lock()
        self._newcomers = threading.Lock()

    def enter(self) -> None:
        """Take the token for new work."""
        with self._newcomers:
            self._run.acquire()

    def take(self) -> None:
        """Take it back after a wait."""
        self._run.acquire()

    def give(self) -> None:
        """Give it to the next."""
        self._run.release()


class Mark:
    """A moment of a piece of work: its time, and how long it had queued until then."""

    __slots__ = ("queued", "time")

    def __init__(self, time: float, queued: float) -> None:
        """Remember both, in seconds."""
        self.time = time
        self.queued = queued


class Work:
    """What one thread is working on: an attempt, or a check.

    Attributes:
        ends: when the total deadline falls, by perf_counter.
        queued: seconds spent waiting for the token or for a free helper so far.
        ready: the moment at which the last wait was over, before queueing for the token.
        received: bytes read so far; tells "no answer" from "an answer that stopped".
        most: the number of received bytes above which reading stops; None is no limit.
        recorder: where the steps of this attempt are written; None for a check.
        setup: what this attempt's connections need; None for a check.
    """

    def __init__(self, token: RunToken, stop: Stop, handle: WakeHandle, total: float) -> None:
        """Begin now; `total` seconds from now is the deadline."""
        self._token = token
        self._handle = handle
        self._step_limit = 0.0
        self._step_ends: float | None = None
        self.stop = stop
        self.total = total
        self.queued = 0.0
        self.received = 0
        self.most: int | None = None
        self.recorder: Recorder | None = None
        self.setup: Setup | None = None
        self._alarm: tuple[float, Callable[[], None]] | None = None
        self.ends = perf_counter() + total
        self.ready = Mark(perf_counter(), 0.0)

    def mark(self) -> Mark:
        """Return the present moment."""
        return Mark(perf_counter(), self.queued)

    def left(self) -> float:
        """Return the seconds until the total deadline; negative when it is over."""
        return self.ends - perf_counter()

    @contextlib.contextmanager
    def until(self, seconds: float) -> Iterator[None]:
        """Bring the total deadline forward to `seconds` from now for everything inside."""
        before = self.total, self.ends
        self.total, self.ends = seconds, min(self.ends, perf_counter() + seconds)
        try:
            yield
        finally:
            self.total, self.ends = before

    @contextlib.contextmanager
    def limited(self, seconds: float) -> Iterator[None]:
        """Limit everything inside to `seconds`, whatever the libraries' own limits per read say.

        A little more is given, because a library's limit of the same length begins a moment later and its own
        exception says more than ours.
        """
        before = self._step_limit, self._step_ends
        self._step_limit, self._step_ends = seconds, perf_counter() + seconds + limits.STEP_GRACE_SECONDS
        try:
            yield
        finally:
            self._step_limit, self._step_ends = before

    def count(self, size: int) -> None:
        """Count bytes that were read; raises TooMuchReceived above `most`."""
        self.received += size
        if self.most is not None and self.received > self.most:
            raise TooMuchReceived(f"more than {limits.HEADER_BYTES} bytes of headers")

    def check(self) -> None:
        """Raise Cancelled or LimitReached when it is time to stop."""
        if self.stop.is_set():
            raise Cancelled
        now = perf_counter()
        if now >= self.ends:
            raise LimitReached(self.total, total=True)
        if self._step_ends is not None and now >= self._step_ends:
            raise LimitReached(self._step_limit, total=False)

    def wait(self, fd: int, events: int, timeout: float | None) -> bool:
        """Wait until the socket is ready; False when `timeout` seconds passed (the library's own limit).

        Raises Cancelled, or LimitReached when a limit of ours is the earlier one.
        """
        ends = None if timeout is None else perf_counter() + timeout
        while True:
            self.check()
            until = self._earliest(ends)
            if self._poll(fd, events, until - perf_counter()):
                return True
            if ends is not None and perf_counter() >= ends and not self.stop.is_set() and until == ends:
                return False

    def wait_for(self, done: Callable[[], bool], until: Callable[[], float | None]) -> bool:
        """Wait until another thread has made `done()` true and woken this one; False at `until()`.

        Raises as wait() does.
        """
        while not done():
            self.check()
            ends = until()
            if ends is not None and perf_counter() >= ends:
                return False
            self._poll(None, 0, self._earliest(ends) - perf_counter())
        return True

    def pause(self, seconds: float) -> None:
        """Sleep, but end at once when cancelled or at the deadline."""
        ends = perf_counter() + seconds
        self.wait_for(lambda: False, lambda: ends)

    def alarm(self, seconds: float, call: Callable[[], None]) -> None:
        """Call a function on this thread as soon as it has waited until `seconds` from now; the last alarm counts."""
        self._alarm = (perf_counter() + seconds, call)

    def no_alarm(self) -> None:
        """Forget the alarm."""
        self._alarm = None

    def wake(self) -> None:
        """End this thread's wait, from another thread."""
        self._handle.wake()

    def _earliest(self, ends: float | None) -> float:
        until = self.ends if self._step_ends is None else min(self.ends, self._step_ends)
        return until if ends is None else min(until, ends)

    def _poll(self, fd: int | None, events: int, seconds: float) -> bool:
        """Wait once without the token, or until the alarm; True when the socket is ready."""
        if self._alarm is not None:
            seconds = min(seconds, self._alarm[0] - perf_counter())
        self._token.give()
        try:
            ready, woken = poll_both(self._handle.fileno, fd, events, max(0.0, seconds))
            self.ready = Mark(perf_counter(), self.queued)
        finally:
            self._token.take()
            self.queued += perf_counter() - self.ready.time
        if woken:
            self._handle.drain()
        if self._alarm is not None and perf_counter() >= self._alarm[0]:
            call, self._alarm = self._alarm[1], None
            call()
        return ready


class _ThisThread(threading.local):
    """The one exception to "shared things are passed in": urllib3 makes our connection objects itself."""

    work: Work | None = None
    handle: WakeHandle | None = None


_this_thread = _ThisThread()


def current() -> Work:
    """Return what this thread works on; only to be called inside working()."""
    work = _this_thread.work
    if work is None:
        raise RuntimeError("no attempt is under way on this thread")
    return work


@contextlib.contextmanager
def working(token: RunToken, stop: Stop, total: float) -> Iterator[Work]:
    """Make this thread a worker for the time of one attempt or check: take the token, listen to `stop`."""
    token.enter()
    try:
        handle = _this_thread.handle
        if handle is None:
            handle = _this_thread.handle = WakeHandle()
        outer = _this_thread.work
        work = _this_thread.work = Work(token, stop, handle, total)
        stop.attach(handle)
        try:
            yield work
        finally:
            stop.detach(handle)
            handle.drain()
            _this_thread.work = outer
    finally:
        token.give()


def leave_thread() -> None:
    """Free this thread's wake handle; the last call of a worker thread."""
    if _this_thread.handle is not None:
        _this_thread.handle.close()
        _this_thread.handle = None

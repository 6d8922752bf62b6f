"""Name lookups by the system's own resolver, which cannot be interrupted.

getaddrinfo runs on bounded daemon threads. At the limit the lookup is abandoned: its thread is replaced, up to a hard
cap, and ends when the system gives up (10 to 20 s with a dead name server). Waiting for a free thread is queueing
inside this program, never lookup time.
"""

import ipaddress
import socket
import threading
from collections import deque
from time import perf_counter
from typing import Any

from app import limits
from app.model.facts import ResolveFacts
from app.model.names import Family, Leg, StepName
from app.probe.waiting import LimitReached, Mark, Work, current

AddressInfo = tuple[int, int, int, str, tuple[Any, ...]]

FAMILIES = {Family.ANY: socket.AF_UNSPEC, Family.IPV4: socket.AF_INET, Family.IPV6: socket.AF_INET6}


class _Lookup:
    """One getaddrinfo call; `work` is woken when it starts and when it is done."""

    def __init__(self, work: Work, host: str, port: int, family: int) -> None:
        self.work = work
        self.arguments = (host, port, family, socket.SOCK_STREAM)
        self.submitted = perf_counter()
        self.started: float | None = None
        self.ended = 0.0
        self.abandoned = False
        self.answer: list[AddressInfo] | None = None
        self.error: BaseException | None = None

    def done(self) -> bool:
        return self.answer is not None or self.error is not None

    def run(self) -> None:
        self.started = perf_counter()
        self.work.wake()
        try:
            answer, error = socket.getaddrinfo(*self.arguments), None
        except Exception as problem:
            answer, error = None, problem
        self.ended = perf_counter()
        self.answer, self.error = answer, error  # type: ignore[assignment]  # its addresses are plain tuples
        self.work.wake()


class Resolver:
    """The lookup threads that all attempts share; they start when needed and are daemons."""

    def __init__(self, threads: int = limits.RESOLVER_THREADS, most: int = limits.RESOLVER_THREADS_MAX) -> None:
        """Allow `threads` lookups at once, and `most` threads with those that hang in abandoned lookups."""
        self._threads = threads
        self._most = most
        self._condition = threading.Condition()
        self._queue: deque[_Lookup] = deque()
        self._alive = 0
        self._idle = 0
        self._hanging = 0
        self._closed = False

    def lookup(self, work: Work, host: str, port: int, family: int, limit: float) -> list[AddressInfo]:
        """Return what socket.getaddrinfo returns, or raise what it raises.

        Raises LimitReached `limit` seconds after the lookup really began, or at the total deadline.
        """
        if is_address(host):
            return list(socket.getaddrinfo(host, port, family, socket.SOCK_STREAM))  # asks nobody
        lookup = _Lookup(work, host, port, family)
        self._submit(lookup)
        try:
            done = work.wait_for(lookup.done, lambda: None if lookup.started is None else lookup.started + limit)
            if not done:
                raise LimitReached(limit, total=False)
        except BaseException:
            self._abandon(lookup)
            if lookup.started is None:
                work.queued += perf_counter() - lookup.submitted  # no thread was free: nobody was ever asked
            raise
        assert lookup.started is not None
        # The answer's own time: the wait for a free thread is queueing.
        work.queued += lookup.started - lookup.submitted
        work.ready = Mark(lookup.ended, work.queued)
        if lookup.error is not None:
            raise lookup.error
        assert lookup.answer is not None
        return lookup.answer

    def _submit(self, lookup: _Lookup) -> None:
        with self._condition:
            self._queue.append(lookup)
            if self._idle < len(self._queue):
                self._start_thread()
            self._condition.notify()

    def _start_thread(self) -> None:
        if self._alive - self._hanging < self._threads and self._alive < self._most:
            self._alive += 1
            threading.Thread(target=self._serve, name="resolver", daemon=True).start()

    def _abandon(self, lookup: _Lookup) -> None:
        with self._condition:
            if lookup in self._queue:
                self._queue.remove(lookup)
            elif not lookup.done():
                lookup.abandoned = True
                self._hanging += 1
                if self._queue:
                    self._start_thread()

    def _serve(self) -> None:
        while True:
            with self._condition:
                self._idle += 1
                while not self._queue and not self._closed:
                    self._condition.wait()
                self._idle -= 1
                if self._closed:
                    return
                lookup = self._queue.popleft()
            lookup.run()
            with self._condition:
                if lookup.abandoned:
                    self._hanging -= 1
                    if self._alive - self._hanging > self._threads:  # it was replaced meanwhile
                        self._alive -= 1
                        return

    def close(self) -> None:
        """Let idle threads end; hanging ones end with the process."""
        with self._condition:
            self._closed = True
            self._queue.clear()
            self._condition.notify_all()


def is_address(host: str) -> bool:
    """Tell whether the host is an IP address literal, for which no name server is asked."""
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True


def resolve(resolver: Resolver, host: str, port: int, family: int, limit: float, leg: Leg) -> list[AddressInfo]:
    """Look the name up as a step of the attempt under way; raises what getaddrinfo raises."""
    work = current()
    recorder = work.recorder
    if recorder is None:
        return resolver.lookup(work, host, port, family, limit)
    with recorder.step(StepName.RESOLVE, ResolveFacts(host=host, literal=is_address(host)), leg) as step:
        step.at_ready = not is_address(host)
        infos = resolver.lookup(work, host, port, family, limit)
        addresses = tuple(dict.fromkeys(str(info[4][0]) for info in infos))
        step.facts = ResolveFacts(host=host, addresses=addresses, literal=is_address(host))
        return infos

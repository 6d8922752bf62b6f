"""Waiting for several sockets at once, through the one place where a worker waits."""

import selectors
import socket
from time import perf_counter
from types import TracebackType
from typing import Any, Self

from app.probe.waiting import Work
from app.probe.wake import READ, WRITE

_SLICE_SECONDS = 0.02  # between two looks where a selector cannot be waited for itself (Windows)


class Several:
    """Sockets with what is kept about each; a context manager that closes those still watched."""

    def __init__(self, work: Work) -> None:
        """Wait as part of this work."""
        self._work = work
        self._selector = selectors.DefaultSelector()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for key in list((self._selector.get_map() or {}).values()):
            self.close(key.fileobj)  # type: ignore[arg-type]  # only sockets come in
        self._selector.close()

    def __len__(self) -> int:
        return len(self._selector.get_map() or ())

    def add(self, sock: socket.socket, events: int, kept: Any) -> None:
        """Watch a socket for READ or WRITE."""
        wanted = (selectors.EVENT_READ if events & READ else 0) | (selectors.EVENT_WRITE if events & WRITE else 0)
        self._selector.register(sock, wanted, kept)

    def rest(self) -> list[Any]:
        """Return what is kept about the sockets still watched."""
        return [key.data for key in (self._selector.get_map() or {}).values()]

    def close(self, sock: socket.socket) -> None:
        """Stop watching a socket and close it."""
        self._selector.unregister(sock)
        sock.close()

    def wait(self, until: float) -> list[tuple[socket.socket, Any]]:
        """Return the sockets that are ready with what is kept about them; none when `until` (perf_counter) has come.

        Raises Cancelled or LimitReached.
        """
        while True:
            ready = self._selector.select(0)
            if ready:
                return [(key.fileobj, key.data) for key, _ in ready]  # type: ignore[misc]  # as above
            left = until - perf_counter()
            if left <= 0 or not len(self):
                self._work.check()
                return []
            number = getattr(self._selector, "fileno", None)  # epoll and kqueue are readable when a socket is ready
            if number is not None:
                self._work.wait(number(), READ, left)
            else:
                self._work.pause(min(left, _SLICE_SECONDS))

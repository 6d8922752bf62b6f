"""Wake handles, and waiting for a socket and a wake handle at once on every system."""

import contextlib
import os
import select
import socket
import sys
import threading

READ = 1
WRITE = 2


class WakeHandle:
    """One thread's wake handle: readable from the moment another thread calls wake() until drain()."""

    def __init__(self) -> None:
        """Open the handle: a pipe, or where only sockets can be polled (Windows) a pair of sockets."""
        self._pair: tuple[socket.socket, socket.socket] | None = None
        if sys.platform == "win32":
            self._pair = socket.socketpair()
            for end in self._pair:
                end.setblocking(False)
            self.fileno = self._pair[0].fileno()
        else:
            self.fileno, self._write = os.pipe()
            os.set_blocking(self.fileno, False)
            os.set_blocking(self._write, False)
        self._lock = threading.Lock()
        self._open = True

    def wake(self) -> None:
        """Make the handle readable; from any thread, any number of times, also after close()."""
        with self._lock, contextlib.suppress(BlockingIOError):
            if self._open:
                if self._pair:
                    self._pair[1].send(b"!")
                else:
                    os.write(self._write, b"!")

    def drain(self) -> None:
        """Take back everything wake() wrote."""
        with contextlib.suppress(BlockingIOError):
            if self._pair:
                self._pair[0].recv(4096)
            else:
                os.read(self.fileno, 4096)

    def close(self) -> None:
        """Free the file handles."""
        with self._lock:
            if not self._open:
                return
            self._open = False
            if self._pair:
                for end in self._pair:
                    end.close()
            else:
                os.close(self.fileno)
                os.close(self._write)


if hasattr(select, "poll"):

    def poll_both(wake_fd: int, fd: int | None, events: int, seconds: float) -> tuple[bool, bool]:
        """Wait at most so many seconds; return whether the socket is ready and whether the handle was woken."""
        poll = select.poll()
        poll.register(wake_fd, select.POLLIN)
        if fd is not None:
            poll.register(fd, (select.POLLIN if events & READ else 0) | (select.POLLOUT if events & WRITE else 0))
        # Rounded up: poll() counts whole milliseconds, and a wait that ends early would spin.
        seen = {number for number, _ in poll.poll(int(seconds * 1000) + 1 if seconds else 0)}
        return fd in seen, wake_fd in seen

else:  # Windows has no poll(); an attempt's failed connection shows in the third set there

    def poll_both(wake_fd: int, fd: int | None, events: int, seconds: float) -> tuple[bool, bool]:
        """Wait at most so many seconds; return whether the socket is ready and whether the handle was woken."""
        mine = [] if fd is None else [fd]
        read, write, broken = select.select(
            [wake_fd, *(mine if events & READ else [])],
            mine if events & WRITE else [],
            mine if events & WRITE else [],
            seconds,
        )
        return fd in read or fd in write or fd in broken, wake_fd in read

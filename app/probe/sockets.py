"""Sockets whose every wait goes through `waiting`.

Given to urllib3, `ssl` (SSLContext.sslsocket_class) and PySocks they cover handshakes, bodies, CONNECT and SOCKS too.
They raise what the originals raise: TimeoutError with the same texts when the socket's own timeout passes.
"""

import os
import socket
import ssl
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from app.model.facts import TlsFacts
from app.model.names import StepName, StepOutcome
from app.probe import waiting
from app.probe.wake import READ, WRITE

if TYPE_CHECKING:
    from app.probe.recorder import OpenStep, Recorder

T = TypeVar("T")

# A timeout of this length makes ssl itself raise its TimeoutError, whose text names a line of its source.
_AT_ONCE = 0.001


class WaitingSocket(socket.socket):
    """A plain socket that gives the run token back while it waits."""

    def _await(self, events: int) -> None:
        if not waiting.current().wait(self.fileno(), events, self.gettimeout()):
            raise TimeoutError("timed out")

    def connect(self, address: Any) -> None:
        """Connect; raises what socket.connect raises."""
        timeout = self.gettimeout()
        self.settimeout(0)
        try:
            super().connect(address)
        except BlockingIOError:  # EINPROGRESS, on Windows WSAEWOULDBLOCK
            if not waiting.current().wait(self.fileno(), WRITE, timeout):
                raise TimeoutError("timed out") from None
            error = self.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if error:
                raise _os_error(error) from None
        finally:
            if self.fileno() >= 0:
                self.settimeout(timeout)

    def recv(self, *args: Any) -> bytes:
        """Receive, waiting first."""
        self._await(READ)
        data = super().recv(*args)
        waiting.current().count(len(data))
        return data

    def recv_into(self, *args: Any) -> int:
        """Receive into a buffer, waiting first."""
        self._await(READ)
        size = super().recv_into(*args)
        waiting.current().count(size)
        return size

    def send(self, *args: Any) -> int:
        """Send, waiting first."""
        self._await(WRITE)
        return super().send(*args)

    def sendall(self, data: Any, *args: Any) -> None:
        """Send everything, waiting before each part."""
        with memoryview(data) as view, view.cast("B") as parts:
            sent = 0
            while sent < len(parts):
                sent += self.send(parts[sent:], *args)


class WaitingTlsSocket(ssl.SSLSocket):
    """A TLS socket that gives the run token back while it waits, and records its own handshake."""

    def do_handshake(self, block: bool = False) -> None:
        """Shake hands; raises what SSLSocket.do_handshake raises."""
        work = waiting.current()
        try:
            if work.setup is None or work.recorder is None:
                self._until_done(super().do_handshake)
                return
            timeout, seconds = self.gettimeout(), work.setup.options.limits.tls
            self.settimeout(seconds)
            with work.recorder.handshake(self), work.limited(seconds):
                self._until_done(super().do_handshake)
            self.settimeout(timeout)
        except (waiting.Cancelled, waiting.LimitReached):
            self.close()  # ssl closes it for an OSError only
            raise

    def recv(self, *args: Any) -> bytes:
        """Receive; closes the socket that ssl forgets when the peer has reset it before the handshake (3.11)."""
        try:
            return super().recv(*args)
        except OSError:
            if self._sslobj is None:  # type: ignore[attr-defined]
                self.close()
            raise

    def read(self, size: int = 1024, buffer: Any = None) -> Any:
        """Read decrypted bytes; recv and recv_into end here. Returns a count when a buffer is given."""
        read: Any = self._until_done(lambda: super(WaitingTlsSocket, self).read(size, buffer))
        waiting.current().count(read if isinstance(read, int) else len(read))
        return read

    def send(self, data: Any, flags: int = 0) -> int:
        """Send bytes; sendall ends here."""
        return self._until_done(lambda: super(WaitingTlsSocket, self).send(data, flags))

    def _until_done(self, call: Callable[[], T]) -> T:
        """Repeat a non-blocking TLS operation until it went through."""
        timeout = self.gettimeout()
        self.settimeout(0)
        try:
            while True:
                try:
                    return call()
                except ssl.SSLWantReadError:
                    events = READ
                except ssl.SSLWantWriteError:
                    events = WRITE
                if not waiting.current().wait(self.fileno(), events, timeout):
                    self.settimeout(_AT_ONCE)
                    return call()
        finally:
            if self.fileno() >= 0:
                self.settimeout(timeout)


class RecordedTlsObject(ssl.SSLObject):
    """TLS inside the TLS of an https proxy: urllib3 moves the bytes, this records the handshake."""

    _step: "OpenStep | None" = None

    def do_handshake(self) -> None:
        """Take the next part of the handshake; called again until it went through."""
        recorder = waiting.current().recorder
        if recorder is None:
            super().do_handshake()
            return
        if self._step is None:
            self._step = recorder.begin(StepName.TLS, TlsFacts(server_name=self.server_hostname or ""))
        try:
            super().do_handshake()
        except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
            raise
        except ssl.SSLError:
            self._end(recorder, StepOutcome.FAILED)
            raise
        self._end(recorder, StepOutcome.OK)

    def _end(self, recorder: "Recorder", outcome: StepOutcome) -> None:
        from app.probe import tls

        assert self._step is not None
        self._step.facts = tls.facts_of(self)
        recorder.end(self._step, outcome)


def _os_error(number: int) -> OSError:
    """Make the exception the system's own call would have raised: OSError picks the subclass by number."""
    return OSError(number, os.strerror(number))

"""TLS on the server's side, over a socket that stays a plain one.

`SSLContext.wrap_socket` takes the socket away from its owner, who then can neither wake nor close it from another
thread; a pair of memory buffers leaves it where it is.
"""

import contextlib
import socket
import ssl
from collections.abc import Callable
from typing import TypeVar

RECORD_BYTES = 64 * 1024

T = TypeVar("T")


class TlsLayer:
    """The encryption of one connection."""

    def __init__(self, sock: socket.socket, context: ssl.SSLContext) -> None:
        """Prepare for a handshake as a server; nothing is read or sent yet."""
        self._socket = sock
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._object = context.wrap_bio(self._incoming, self._outgoing, server_side=True)

    def handshake(self) -> None:
        """Shake hands; an alert that OpenSSL wants to send goes out before the error is raised."""
        self._run(self._object.do_handshake)

    def receive(self, size: int) -> bytes:
        """Return decrypted bytes; empty when the client hung up, politely or not."""
        try:
            return self._run(lambda: self._object.read(size))
        except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
            return b""

    def send(self, data: bytes) -> None:
        """Encrypt and send everything."""
        rest = memoryview(data)
        while rest:
            rest = rest[self._write(rest) :]

    def end(self) -> None:
        """Send close_notify, without waiting for the client's."""
        with contextlib.suppress(ssl.SSLWantReadError):
            self._object.unwrap()
        self._flush()

    def _write(self, data: memoryview) -> int:
        return self._run(lambda: self._object.write(data))

    def _run(self, step: Callable[[], T]) -> T:
        while True:
            try:
                return step()
            except ssl.SSLWantReadError:
                self._flush()
                data = self._socket.recv(RECORD_BYTES)
                if data:
                    self._incoming.write(data)
                else:
                    self._incoming.write_eof()
            finally:
                self._flush()

    def _flush(self) -> None:
        if self._outgoing.pending:
            self._socket.sendall(self._outgoing.read())

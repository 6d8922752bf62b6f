"""Tiny TCP servers: one thread accepts for all of them, every client gets a thread and a handler.

Standard library only; `ssl` is imported when the first client speaks TLS. All threads are daemons.
"""

import contextlib
import errno
import selectors
import socket
import struct
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    import ssl

    from app.lab.tls import TlsLayer

BACKLOG = 512  # hundreds of clients may knock in the same moment
CONNECTIONS = 1024  # clients served at once; whoever comes on top of them is closed at once
IDLE_SECONDS = 600.0  # a forgotten client gives its thread back after this time; longer than any time limit
FINISH_SECONDS = 2.0  # how long a server that has said everything waits for the client to hang up
JOIN_SECONDS = 1.0  # how long close() waits for the threads of clients
HEAD_BYTES = 64 * 1024
CHUNK_BYTES = 64 * 1024
PORT_TRIES = 50

Handler = Callable[["Connection"], None]


class Connection:
    """One client. A handler talks to it and returns; the connection is closed behind it.

    Every method may raise OSError when the client or the program goes away; handlers let it pass.
    """

    def __init__(self, client: socket.socket, stopping: threading.Event) -> None:
        """Take over an accepted socket."""
        client.settimeout(IDLE_SECONDS)
        self._client = client
        self._stopping = stopping
        self._sockets = [client]
        self._lock = threading.Lock()  # between our own close() and abort() from another thread
        self._tls: TlsLayer | None = None

    def start_tls(self, context: "ssl.SSLContext") -> None:
        """Shake hands as a server; from here on everything is encrypted."""
        from app.lab.tls import TlsLayer

        tls = TlsLayer(self._client, context)
        tls.handshake()
        self._tls = tls

    @property
    def client(self) -> socket.socket:
        """The client's socket, for handlers that need more than bytes."""
        return self._client

    def peek(self) -> bytes:
        """Return the first byte that waits to be read, without taking it."""
        return self._client.recv(1, socket.MSG_PEEK)

    def receive(self) -> bytes:
        """Return what the client sent next; empty when it hung up."""
        return self._tls.receive(CHUNK_BYTES) if self._tls else self._client.recv(CHUNK_BYTES)

    def send(self, data: bytes) -> None:
        """Send everything."""
        if self._tls:
            self._tls.send(data)
        else:
            self._client.sendall(data)

    def read_head(self) -> bytes:
        """Return the bytes up to the empty line that ends an HTTP head.

        Bytes that cannot begin a request (a TLS ClientHello, garbage, an endless line) are returned as they came.
        """
        data = b""
        while b"\r\n\r\n" not in data and b"\n\n" not in data:
            more = self.receive()
            if not more:
                raise ConnectionAbortedError("the client hung up")
            data += more
            if not data[:1].isalpha() or len(data) > HEAD_BYTES:
                break
        return data

    def pause(self, seconds: float) -> None:
        """Wait, unless the servers are being closed."""
        if self._stopping.wait(seconds):
            raise ConnectionAbortedError("the server is closing")

    def drain(self, seconds: float = IDLE_SECONDS) -> None:
        """Read and drop until the client hangs up, for at most `seconds`."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and not self._stopping.is_set():
            self._client.settimeout(left)
            if not self.receive():
                return

    def finish(self) -> None:
        """Say goodbye so that everything sent arrives: closing over unread bytes would send a reset."""
        if self._tls:
            self._tls.end()
        self._client.shutdown(socket.SHUT_WR)
        self.drain(FINISH_SECONDS)

    def reset(self) -> None:
        """Hang up with a RST, as a crashed program or a strict firewall does."""
        linger = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)  # on, for 0 seconds
        self._client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.close()

    def connect(self, host: str, port: int) -> socket.socket:
        """Connect to another server on behalf of the client; closed together with this connection."""
        upstream = socket.create_connection((host, port), timeout=IDLE_SECONDS)
        with self._lock:
            self._sockets.append(upstream)
        if self._stopping.is_set():
            raise ConnectionAbortedError("the server is closing")
        return upstream

    def abort(self) -> None:
        """Free the handler's thread from another thread; shutdown() wakes a blocked recv(), close() would not."""
        with self._lock:
            for each in self._sockets:
                with contextlib.suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close every socket."""
        with self._lock:
            for each in self._sockets:
                each.close()
            self._sockets.clear()


class Servers:
    """Any number of listening ports, each with its handler; a context manager."""

    def __init__(self) -> None:
        """Start the accepting thread; ports follow by `serve`."""
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._sockets: list[socket.socket] = []
        self._ports: set[int] = set()
        self._waiting: deque[tuple[socket.socket, Handler]] = deque()  # listeners the thread has yet to adopt
        self._clients: dict[threading.Thread, Connection] = {}
        self._bell, self._alarm = socket.socketpair()
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._alarm, selectors.EVENT_READ)
        self._acceptor = threading.Thread(target=self._accept_all, name="lab-accept", daemon=True)
        self._acceptor.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def ports(self) -> frozenset[int]:
        """Every port that is served."""
        with self._lock:
            return frozenset(self._ports)

    def serve(self, handler: Handler, host: str = "127.0.0.1", port: int = 0) -> int:
        """Listen on `host` and return the port."""
        listener = _bound(host, port)
        self._listen(listener, handler)
        return int(listener.getsockname()[1])

    def serve_localhost(self, handler: Handler) -> int:
        """Listen wherever the name "localhost" may lead: on 127.0.0.1 and, if there is one, on ::1; same port."""
        for _ in range(PORT_TRIES):
            first = _bound("127.0.0.1", 0)
            port = int(first.getsockname()[1])
            try:
                second = _bound("::1", port)
            except OSError as error:
                if error.errno in (errno.EADDRINUSE, errno.EACCES):
                    first.close()
                    continue
            else:
                self._listen(second, handler)
            self._listen(first, handler)
            return port
        raise OSError(errno.EADDRINUSE, "no port is free on both loopback addresses")

    def reserve(self, host: str = "127.0.0.1") -> int:
        """Return a port that is really closed: bound, so that nobody else gets it, but not listening."""
        sock = _bound(host, 0)
        self.keep(sock)
        return int(sock.getsockname()[1])

    def keep(self, *sockets: socket.socket) -> None:
        """Close these together with the servers."""
        with self._lock:
            self._sockets += sockets

    def close(self) -> None:
        """Stop at once: no port, client, thread or file handle is left. May be called twice."""
        if self._stopping.is_set():
            return
        self._stopping.set()
        self._ring()
        self._acceptor.join()
        with self._lock:
            clients = dict(self._clients)
        for connection in clients.values():
            connection.abort()
        end = time.monotonic() + JOIN_SECONDS
        for thread, connection in clients.items():
            thread.join(max(0.0, end - time.monotonic()))
            connection.close()
        self._selector.close()
        for sock in (*self._sockets, self._bell, self._alarm):
            sock.close()

    def _listen(self, listener: socket.socket, handler: Handler) -> None:
        listener.listen(BACKLOG)
        listener.setblocking(False)
        with self._lock:
            self._sockets.append(listener)
            self._ports.add(int(listener.getsockname()[1]))
        self._waiting.append((listener, handler))
        self._ring()

    def _ring(self) -> None:
        self._bell.send(b"\0")

    def _accept_all(self) -> None:
        while not self._stopping.is_set():
            for key, _ in self._selector.select():
                if key.data is None:
                    self._alarm.recv(CHUNK_BYTES)
                    while self._waiting:
                        listener, handler = self._waiting.popleft()
                        self._selector.register(listener, selectors.EVENT_READ, (listener, handler))
                else:
                    self._accept(*key.data)

    def _accept(self, listener: socket.socket, handler: Handler) -> None:
        try:
            client, _ = listener.accept()
        except (BlockingIOError, ConnectionError):
            return  # it went away again
        except OSError:
            self._stopping.wait(0.05)  # out of file handles: the queue keeps the client until some are free
            return
        if len(self._clients) >= CONNECTIONS:
            client.close()
            return
        connection = Connection(client, self._stopping)
        thread = threading.Thread(target=self._talk, args=(connection, handler), name="lab-client", daemon=True)
        with self._lock:
            self._clients[thread] = connection
        try:
            thread.start()
        except RuntimeError:  # no more threads on this computer
            self._forget(thread, connection)

    def _talk(self, connection: Connection, handler: Handler) -> None:
        try:
            with contextlib.suppress(OSError):  # clients come, break the rules and go as they like
                handler(connection)
        finally:
            self._forget(threading.current_thread(), connection)

    def _forget(self, thread: threading.Thread, connection: Connection) -> None:
        connection.close()
        with self._lock:
            self._clients.pop(thread, None)


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":  # there another program could otherwise take the same port
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        elif port:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        sock.bind((host, port))
    except OSError:
        sock.close()
        raise
    return sock

"""Servers that fail on purpose, for tests beyond the lab: context managers that yield a port, handlers to combine.

Built on the lab's servers; the plain behaviours (silent, close_at_once, page, drip ...) are `app.lab.handlers`.
Every handler can also be served inside a network namespace: `host.enter(Servers)`, see `tests/namespaces.py`.
"""

import contextlib
import select
import socket
import ssl
import struct
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from app.lab.authority import Authority, Identity
from app.lab.handlers import page, raw_answer, tls
from app.lab.proxies import proxy, relay
from app.lab.servers import Connection, Handler, Servers
from app.model.secret import Secret

LOOPBACK = ("localhost", "127.0.0.1", "::1")

# What may follow after a handler has said its piece.
FINISH = Connection.finish
RESET = Connection.reset
HOLD = Connection.drain


# ---------------------------------------------------------------- ports


@contextlib.contextmanager
def serve(handler: Handler, host: str = "127.0.0.1", port: int = 0) -> Iterator[int]:
    """Serve one handler on one port."""
    with Servers() as servers:
        yield servers.serve(handler, host, port)


@contextlib.contextmanager
def serve_localhost(handler: Handler) -> Iterator[int]:
    """Serve one handler on 127.0.0.1 and, where there is one, ::1."""
    with Servers() as servers:
        yield servers.serve_localhost(handler)


@contextlib.contextmanager
def closed_port(host: str = "127.0.0.1") -> Iterator[int]:
    """A port that is bound, so that nobody gets it, but not listening: ECONNREFUSED."""
    with Servers() as servers:
        yield servers.reserve(host)


@contextlib.contextmanager
def full_backlog(host: str = "127.0.0.1") -> Iterator[int]:
    """A port whose queue is full, so that the system drops every SYN: a connect that times out."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket(family))
        listener.bind((host, 0))
        listener.listen(0)
        for _ in range(64):  # on Linux the second one already hangs
            client = stack.enter_context(socket.socket(family))
            client.setblocking(False)
            client.connect_ex(listener.getsockname())
            if not select.select([], [client], [], 0.2)[1]:  # loopback answers within connect() itself, or never
                break
        else:
            raise RuntimeError("the backlog does not fill up on this system")
        yield listener.getsockname()[1]


# ---------------------------------------------------------------- behaviours


def reset_at_once(connection: Connection) -> None:
    """Accept and reset, before a byte was read."""
    connection.reset()


def say(data: bytes, then: Handler = FINISH) -> Handler:
    """Send bytes unasked."""

    def handle(connection: Connection) -> None:
        connection.send(data)
        then(connection)

    return handle


def answer_slowly(pieces: Iterable[bytes], seconds: float, then: Handler = FINISH) -> Handler:
    """Wait for a request and answer it piece by piece, with a pause before each."""
    kept = tuple(pieces)

    def handle(connection: Connection) -> None:
        connection.read_head()
        for piece in kept:
            connection.pause(seconds)
            connection.send(piece)
        then(connection)

    return handle


def in_turn(*handlers: Handler) -> Handler:
    """Treat the first client with the first handler and so on; the last handler serves all further ones."""
    waiting = list(handlers)

    def handle(connection: Connection) -> None:
        (waiting.pop(0) if len(waiting) > 1 else waiting[0])(connection)

    return handle


class Recorder:
    """A handler that keeps the request heads it sees, then passes on to another handler's answer."""

    def __init__(self, data: bytes = b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n") -> None:
        self.heads: list[bytes] = []
        self._data = data

    def __call__(self, connection: Connection) -> None:
        self.heads.append(connection.read_head())
        connection.send(self._data)
        connection.finish()


# ---------------------------------------------------------------- TLS


def server_context(
    identity: Identity,
    *,
    minimum: ssl.TLSVersion | None = None,
    maximum: ssl.TLSVersion | None = None,
    ciphers: str = "",
    clients: Authority | None = None,
) -> ssl.SSLContext:
    """Return a server's context; with `clients` it insists on a client certificate signed by that authority."""
    with tempfile.TemporaryDirectory() as folder:
        context = identity.server_context(Path(folder))
    if minimum is not None:
        context.minimum_version = minimum
    if maximum is not None:
        context.maximum_version = maximum
    if ciphers:
        context.set_ciphers(ciphers)
    if clients is not None:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(cadata=clients.pem().decode())
    return context


@contextlib.contextmanager
def serve_tls(context: ssl.SSLContext, handler: Handler | None = None) -> Iterator[int]:
    """Serve a page, or any other handler, over TLS under the names of localhost."""
    with serve_localhost(tls(context, handler or page())) as port:
        yield port


@contextlib.contextmanager
def trust_file(authority: Authority) -> Iterator[str]:
    """The path of a file with the authority's root."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "authority.pem")
        path.write_bytes(authority.pem())
        yield str(path)


# ---------------------------------------------------------------- proxies


def http_proxy(secret: Secret | None = None) -> Handler:
    """A proxy that forwards anywhere. Its faults are `raw_answer(b"HTTP/1.1 502 ...")`, `silent` ..."""
    return proxy(lambda host, port: True, secret)


def tunnel_then(then: Handler) -> Handler:
    """Agree to CONNECT, then do not go on as a proxy should."""
    return raw_answer(b"HTTP/1.1 200 Connection established\r\n\r\n", then)


class Incoming:
    """Reads exact numbers of bytes from a client; SOCKS is counted, not delimited."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._data = b""

    def take(self, size: int) -> bytes:
        while len(self._data) < size:
            self._more()
        taken, self._data = self._data[:size], self._data[size:]
        return taken

    def take_text(self) -> bytes:
        """Return the bytes up to a zero byte."""
        while b"\0" not in self._data:
            self._more()
        taken, _, self._data = self._data.partition(b"\0")
        return taken

    def _more(self) -> None:
        data = self._connection.receive()
        if not data:
            raise ConnectionAbortedError("the client hung up")
        self._data += data


def socks5(secret: Secret | None = None, reply: int = 0, seconds: float = 0.0) -> Handler:
    """A SOCKS5 proxy (RFC 1928, 1929); `reply` other than 0 refuses, `seconds` pass before the reply."""

    def handle(connection: Connection) -> None:
        incoming = Incoming(connection)
        methods = incoming.take(incoming.take(2)[1])
        wanted = 2 if secret is not None else 0
        if wanted not in methods:
            say(b"\x05\xff")(connection)
            return
        connection.send(bytes((5, wanted)))
        if secret is not None and not _socks_password(connection, incoming, secret):
            return
        kind = incoming.take(4)[3]
        if kind == 3:
            host = incoming.take(incoming.take(1)[0]).decode("ascii")
        else:
            size, family = (4, socket.AF_INET) if kind == 1 else (16, socket.AF_INET6)
            host = socket.inet_ntop(family, incoming.take(size))
        (port,) = struct.unpack("!H", incoming.take(2))
        _socks_reply(connection, host, port, lambda code: bytes((5, code, 0, 1)) + bytes(6), reply, seconds)

    return handle


def _socks_password(connection: Connection, incoming: Incoming, secret: Secret) -> bool:
    user = incoming.take(incoming.take(2)[1]).decode()
    password = incoming.take(incoming.take(1)[0]).decode()
    if Secret(user, password) != secret:
        say(b"\x01\x01")(connection)
        return False
    connection.send(b"\x01\x00")
    return True


def socks4(reply: int = 0, seconds: float = 0.0) -> Handler:
    """A SOCKS4 and 4a proxy; `reply` other than 0 refuses (0x5b to 0x5d), `seconds` pass before the reply."""

    def handle(connection: Connection) -> None:
        incoming = Incoming(connection)
        port, address = struct.unpack("!2xH4s", incoming.take(8))
        incoming.take_text()  # the user's name
        named = address[:3] == bytes(3) and address[3]  # 0.0.0.x announces a name: 4a
        host = incoming.take_text().decode("ascii") if named else socket.inet_ntoa(address)
        _socks_reply(connection, host, port, lambda code: bytes((0, code or 0x5A)) + bytes(6), reply, seconds)

    return handle


def _socks_reply(
    connection: Connection, host: str, port: int, encode: Callable[[int], bytes], reply: int, seconds: float
) -> None:
    connection.pause(seconds)
    if reply:
        say(encode(reply))(connection)
        return
    upstream = connection.connect(host, port)
    connection.send(encode(0))
    relay(connection.client, upstream)


@contextlib.contextmanager
def tls_front(context: ssl.SSLContext, port: int) -> Iterator[int]:
    """A port that takes TLS off and passes the rest on to a plain port here: an https proxy from a plain one."""
    listener = socket.create_server(("127.0.0.1", 0))
    kept: list[socket.socket] = [listener]

    def copy(source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError):
            while data := source.recv(65536):
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)

    def pass_on(client: socket.socket) -> None:
        with contextlib.suppress(OSError):
            secure = context.wrap_socket(client, server_side=True)
            plain = socket.create_connection(("127.0.0.1", port))
            kept.extend((secure, plain))
            threading.Thread(target=copy, args=(plain, secure), daemon=True).start()
            copy(secure, plain)

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = listener.accept()
                threading.Thread(target=pass_on, args=(client,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield listener.getsockname()[1]
    finally:
        for one in kept:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

"""A small HTTP proxy: CONNECT and plain requests, with a password or without. And a SOCKS proxy that fails."""

import base64
import binascii
import contextlib
import selectors
import socket
from collections.abc import Callable
from urllib.parse import urlsplit

from app.lab.handlers import Request, read_request, respond
from app.lab.servers import CHUNK_BYTES, IDLE_SECONDS, Connection, Handler
from app.model.secret import Secret

HOP_BY_HOP = frozenset({"connection", "proxy-connection", "proxy-authorization", "keep-alive", "te", "upgrade"})

Allowed = Callable[[str, int], bool]


def proxy(allowed: Allowed, secret: Secret | None = None) -> Handler:
    """Return a proxy that forwards where `allowed` says so, to whoever knows the password."""

    def handle(connection: Connection) -> None:
        request = read_request(connection)
        if request is None:
            respond(connection, 400)
        elif secret is not None and _credentials(request) != secret:
            respond(connection, 407, (("Proxy-Authenticate", 'Basic realm="Practice proxy"'),))
        else:
            _forward(connection, request, allowed)

    return handle


def _credentials(request: Request) -> Secret | None:
    scheme, _, value = request.header("proxy-authorization").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        user, _, password = base64.b64decode(value, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return Secret(user, password)


def _forward(connection: Connection, request: Request, allowed: Allowed) -> None:
    tunnel = request.method == "CONNECT"
    try:
        parts = urlsplit(f"//{request.target}" if tunnel else request.target)
        host, port = parts.hostname or "", parts.port or (443 if tunnel else 80)
    except ValueError:
        respond(connection, 400)
        return
    if not host or (not tunnel and parts.scheme != "http"):
        respond(connection, 400)
    elif not allowed(host, port):
        respond(connection, 403)
    else:
        try:
            upstream = connection.connect(host, port)
        except OSError:
            respond(connection, 502)
            return
        if tunnel:
            connection.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        else:
            upstream.sendall(_plain_request(request, parts.path or "/", parts.query))
        relay(connection.client, upstream)


def _plain_request(request: Request, path: str, query: str) -> bytes:
    lines = [f"{request.method} {path}{'?' + query if query else ''} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in request.headers if name not in HOP_BY_HOP]
    return "\r\n".join([*lines, "Connection: close", "", ""]).encode("latin-1")


def socks_failing(code: int) -> Handler:
    """Return a SOCKS5 proxy that wants no password and answers every request with an error (RFC 1928, 6)."""

    def handle(connection: Connection) -> None:
        connection.receive()  # the ways to sign in that are offered; small enough to come in one piece
        connection.send(b"\x05\x00")
        connection.receive()  # where to go
        connection.send(bytes((5, code, 0, 1)) + bytes(6))
        connection.finish()

    return handle


def relay(one: socket.socket, other: socket.socket) -> None:
    """Carry bytes both ways until both sides have hung up, one of them breaks, or nothing moves for long."""
    with selectors.DefaultSelector() as selector:
        selector.register(one, selectors.EVENT_READ, (one, other))
        selector.register(other, selectors.EVENT_READ, (other, one))
        while selector.get_map() and (ready := selector.select(IDLE_SECONDS)):
            for key, _ in ready:
                source, sink = key.data
                data = source.recv(CHUNK_BYTES)
                if data:
                    sink.sendall(data)
                else:
                    selector.unregister(source)
                    with contextlib.suppress(OSError):
                        sink.shutdown(socket.SHUT_WR)

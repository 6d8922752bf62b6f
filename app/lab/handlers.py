"""What the practice servers do to their clients: each function is, or makes, one behaviour."""

from collections.abc import Iterable
from http import HTTPStatus
from typing import TYPE_CHECKING

import msgspec

from app.lab.servers import Connection, Handler

if TYPE_CHECKING:
    import ssl

TLS_HANDSHAKE = b"\x16"  # the first byte of every TLS handshake record (RFC 8446, 5.1)
TLS_ALERT = b"\x15\x03\x01\x00\x02\x02\x0a"  # fatal, unexpected_message (RFC 8446, 6)
DRIP_SECONDS = 0.2
SOON_SECONDS = 0.1

Headers = Iterable[tuple[str, str]]


class Request(msgspec.Struct, frozen=True):
    """The head of an HTTP request; header names in lower case."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]

    def header(self, name: str) -> str:
        """Return the first value of a header, or an empty text."""
        return next((value for key, value in self.headers if key == name), "")


def read_request(connection: Connection) -> Request | None:
    """Return the request, or None when what came is no HTTP."""
    first, *lines = connection.read_head().decode("latin-1").replace("\r\n", "\n").split("\n")
    words = first.split(" ")
    if len(words) != 3 or not words[2].startswith("HTTP/"):
        return None
    pairs = (line.partition(":") for line in lines if line)
    return Request(words[0], words[1], tuple((name.strip().lower(), value.strip()) for name, _, value in pairs))


def respond(connection: Connection, status: int, headers: Headers = (), text: str = "", *, head: bool = False) -> None:
    """Send a whole response and say goodbye; `head` leaves the text out, as the answer to HEAD."""
    from email.utils import formatdate  # the window knows this module's practices before it is painted

    phrase = HTTPStatus(status).phrase
    body = f"<!doctype html><title>{phrase}</title><p>{text or phrase}</p>\n".encode()
    pairs = [
        ("Date", formatdate(usegmt=True)),
        ("Content-Type", "text/html; charset=utf-8"),
        ("Content-Length", str(len(body))),
        ("Connection", "close"),
        *headers,
    ]
    lines = "".join(f"{name}: {value}\r\n" for name, value in pairs)
    connection.send(f"HTTP/1.1 {status} {phrase}\r\n{lines}\r\n".encode("latin-1") + (b"" if head else body))
    connection.finish()


def page(status: int = 200, headers: Headers = (), text: str = "") -> Handler:
    """Answer every request with one status; what is no HTTP gets 400, as from any web server."""

    def handle(connection: Connection) -> None:
        request = read_request(connection)
        if request is None:
            respond(connection, 400)
        else:
            respond(connection, status, headers, text, head=request.method == "HEAD")

    return handle


def redirect(location: str) -> Handler:
    """Send every request elsewhere."""
    return page(302, (("Location", location),))


def redirect_loop(connection: Connection) -> None:
    """Send the client to and fro between two pages."""
    request = read_request(connection)
    respond(connection, 302, (("Location", "/there" if request and request.target == "/" else "/"),))


def silent(connection: Connection) -> None:
    """Accept and never say anything."""
    connection.drain()


def close_at_once(connection: Connection) -> None:
    """Hang up without a byte."""


def close_soon(connection: Connection) -> None:
    """Hang up without a byte, a moment after the client was let in."""
    connection.pause(SOON_SECONDS)


def reset_soon(connection: Connection) -> None:
    """Crash a moment after the client was let in."""
    connection.pause(SOON_SECONDS)
    connection.reset()


def reset_after_request(connection: Connection) -> None:
    """Take the request and crash."""
    connection.read_head()
    connection.reset()


def empty_reply(connection: Connection) -> None:
    """Take the request and hang up politely, without an answer."""
    connection.read_head()
    connection.finish()


def raw_answer(data: bytes, then: Handler = Connection.finish) -> Handler:
    """Answer every request with these bytes, whatever they are, and hang up unless told otherwise."""

    def handle(connection: Connection) -> None:
        connection.read_head()
        connection.send(data)
        then(connection)

    return handle


def answer_bytes(body: bytes, *headers: tuple[str, str]) -> bytes:
    """Return the bytes of an answer with status 200, for `raw_answer`; its length is right."""
    pairs = (("Content-Type", "text/html"), ("Content-Length", str(len(body))), ("Connection", "close"), *headers)
    lines = "".join(f"{name}: {value}\r\n" for name, value in pairs)
    return f"HTTP/1.1 200 OK\r\n{lines}\r\n".encode("latin-1") + body


def truncated(connection: Connection) -> None:
    """Promise more bytes than are sent."""
    raw_answer(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 4096\r\n\r\nThe rest is missing")(
        connection
    )


def drip(start: bytes, seconds: float = DRIP_SECONDS) -> Handler:
    """Answer every request with `start` and then one byte now and then, without end."""

    def handle(connection: Connection) -> None:
        connection.read_head()
        connection.send(start)
        while True:
            connection.pause(seconds)
            connection.send(b".")

    return handle


drip_headers = drip(b"HTTP/1.1 200 OK\r\nX-Practice: ")
drip_body = drip(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 1000000\r\n\r\n")


def greet(line: bytes) -> Handler:
    """Speak first, as mail and SSH servers do, then listen without answering."""

    def handle(connection: Connection) -> None:
        connection.send(line)
        connection.drain()

    return handle


def tls(context: "ssl.SSLContext", handler: Handler) -> Handler:
    """Serve `handler` over TLS. Plain text is answered with an alert, as many TLS servers do."""

    def handle(connection: Connection) -> None:
        if connection.peek() == TLS_HANDSHAKE:
            try:
                connection.start_tls(context)
            except OSError:
                connection.finish()  # so that the alert arrives
            else:
                handler(connection)
        else:
            connection.send(TLS_ALERT)
            connection.finish()

    return handle

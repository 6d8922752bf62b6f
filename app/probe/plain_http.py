"""One plain HTTP request for a check: no redirects, no credentials, no proxy, a bounded answer.

The attempt's own requests go through `requests`; this is for experiments beside it, on a socket of our own.
"""

import http.client
import socket
from collections.abc import Iterable
from typing import NamedTuple

from app import __version__, limits
from app.model.names import Leg
from app.probe.connect import connect_any
from app.probe.resolve import AddressInfo
from app.probe.waiting import current


class PlainAnswer(NamedTuple):
    """What came back; `headers` and `body` are raw: nothing is cleaned or redacted yet.

    Attributes:
        body: its first bytes, empty for HEAD.
        address: of the peer that answered.
    """

    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    address: str

    def header(self, name: str) -> str:
        """Return the first value of a header, whatever its case, or an empty text."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")


def ask(
    infos: Iterable[AddressInfo], host: str, *, method: str = "GET", path: str = "/", seconds: float
) -> PlainAnswer:
    """Connect to the first of these addresses that accepts and ask there for a page of `host`.

    `seconds` limit the connection to each address and each wait for bytes; the check's own deadline holds beside
    them. Raises OSError or http.client.HTTPException, and Cancelled or LimitReached.
    """
    with connect_any(infos, seconds, Leg.TARGET) as sock:
        return talk(sock, host, method=method, path=path)


def talk(sock: socket.socket, host: str, *, method: str = "GET", path: str = "/") -> PlainAnswer:
    """Ask over a connected waiting socket, whose own timeout limits each wait; raises as ask() does."""
    work = current()
    address, port = sock.getpeername()[:2]
    before, work.most = work.most, work.received + limits.HEADER_BYTES
    connection = http.client.HTTPConnection(host, port)
    connection.sock = sock
    connection.auto_open = 0  # never connects by itself, which would not be through our sockets
    try:
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in (
            ("Host", _authority(host, port)),
            ("User-Agent", f"connection-tester/{__version__}"),
            ("Accept", "*/*"),
            ("Accept-Encoding", "identity"),
            ("Connection", "close"),
        ):
            connection.putheader(name, value)
        connection.endheaders()
        with connection.getresponse() as response:
            return PlainAnswer(
                status=response.status,
                reason=response.reason,
                headers=tuple(response.getheaders()),
                body=_start(response),
                address=str(address),
            )
    finally:
        work.most = before


def _start(response: http.client.HTTPResponse) -> bytes:
    """Return the first bytes of the body; one that breaks off or stalls is as long as what came."""
    data = bytearray()
    try:
        while len(data) < limits.PLAIN_BODY_BYTES:
            more = response.read1(limits.PLAIN_BODY_BYTES - len(data))
            if not more:
                break
            data += more
    except (OSError, http.client.HTTPException):
        pass
    return bytes(data)


def _authority(host: str, port: int) -> str:
    """Return a Host header (RFC 9110, 7.2); a zone means nothing to the server (RFC 6874, 1)."""
    name = host.partition("%")[0]
    name = f"[{name}]" if ":" in name else name
    return name if port == http.client.HTTP_PORT else f"{name}:{port}"

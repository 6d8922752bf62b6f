"""What routers and hosts say about a packet: ICMP errors, which Linux hands to an ordinary UDP socket.

IP_RECVERR (ip(7)) and IPV6_RECVERR (ipv6(7)) need no privilege. Elsewhere nothing is told.
"""

import socket
import struct
import sys
from typing import Any, NamedTuple

_IP_RECVERR = 11  # linux/in.h
_IPV6_RECVERR = 25  # linux/in6.h
_ORIGIN_ICMP = 2  # linux/errqueue.h
_ORIGIN_ICMP6 = 3
_ERROR = struct.Struct("=IBBBxII")  # struct sock_extended_err; the sender's address follows
_PORT = 33434  # where traceroute begins: nothing listens there

# RFC 792, RFC 1812 5.2.7.1: (type, code).
_CODES = {
    (3, 0): "net-unreachable",
    (3, 1): "host-unreachable",
    (3, 3): "port-unreachable",
    (3, 6): "net-unreachable",
    (3, 7): "host-unreachable",
    (3, 9): "net-prohibited",
    (3, 10): "host-prohibited",
    (3, 13): "admin-prohibited",
    (11, 0): "ttl-exceeded",
}
# RFC 4443 3.1, 3.3.
_CODES6 = {
    (1, 0): "net-unreachable",
    (1, 1): "admin-prohibited",
    (1, 3): "host-unreachable",
    (1, 4): "port-unreachable",
    (1, 5): "admin-prohibited",
    (1, 6): "net-unreachable",
    (3, 0): "ttl-exceeded",
}


class Told(NamedTuple):
    """An ICMP error: its code by name and the address of who sent it."""

    code: str
    sender: str


def probe(address: str) -> socket.socket | None:
    """Send one byte to a port of the address where nothing listens; None where the system would not tell the answer.

    The socket becomes readable when an answer has come; `told` reads it. The caller closes it.
    """
    if sys.platform != "linux":
        return None
    info = socket.getaddrinfo(address, _PORT, type=socket.SOCK_DGRAM, flags=socket.AI_NUMERICHOST)[0]
    sock = socket.socket(info[0], socket.SOCK_DGRAM)
    try:
        sock.setblocking(False)
        if info[0] == socket.AF_INET6:
            sock.setsockopt(socket.IPPROTO_IPV6, _IPV6_RECVERR, 1)
        else:
            sock.setsockopt(socket.IPPROTO_IP, _IP_RECVERR, 1)
        sock.connect(info[4])
        sock.send(b"\0")
    except OSError:  # this computer itself sends nothing there: no router was asked
        sock.close()
        return None
    return sock


def told(sock: socket.socket) -> Told | None:
    """Return the ICMP error that waits on a probe; None when it is another kind of error or an answer."""
    if sys.platform != "linux":
        return None
    try:
        _, ancillary, _, _ = sock.recvmsg(64, 512, socket.MSG_ERRQUEUE)
    except OSError:
        return None
    for level, kind, data in ancillary:
        if (level, kind) in ((socket.IPPROTO_IP, _IP_RECVERR), (socket.IPPROTO_IPV6, _IPV6_RECVERR)):
            return _read(data)
    return None


def _read(data: Any) -> Told | None:
    _, origin, kind, code, _, _ = _ERROR.unpack_from(data)
    codes = {_ORIGIN_ICMP: _CODES, _ORIGIN_ICMP6: _CODES6}.get(origin, {})
    name = codes.get((kind, code), "")
    return Told(name, _sender(data[_ERROR.size :])) if name else None


def _sender(data: bytes) -> str:
    """Return the address in a sockaddr_in or sockaddr_in6; empty when there is none."""
    if len(data) < 16:
        return ""
    (family,) = struct.unpack_from("=H", data)
    if family == socket.AF_INET:
        return socket.inet_ntop(socket.AF_INET, data[4:8])
    if family == socket.AF_INET6 and len(data) >= 24:
        return socket.inet_ntop(socket.AF_INET6, data[8:24])
    return ""

"""What the system knows of a TCP connection: its round trip, and packets that had to be sent again.

TCP_INFO (tcp(7)) needs no privilege. It is read on Linux, whose layout is fixed; elsewhere nothing is told.
"""

import socket
import struct
import sys
from typing import NamedTuple

_FIELDS = struct.Struct("=68xI28xI")  # struct tcp_info of linux/tcp.h: tcpi_rtt and tcpi_total_retrans


class TcpInfo(NamedTuple):
    """One connection so far.

    Attributes:
        round_trip: smoothed, in seconds; None when it was not measured or the system does not tell.
        resent: packets that this computer sent again because nobody confirmed them; 0 also when it is not told.
    """

    round_trip: float | None = None
    resent: int = 0


def read(sock: object) -> TcpInfo:
    """Read a connection that is or was under way; nothing is known of a closed socket or one that is none."""
    if sys.platform != "linux" or not isinstance(sock, socket.socket):
        return TcpInfo()
    try:
        microseconds, resent = _FIELDS.unpack(sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, _FIELDS.size))
    except (OSError, struct.error):  # closed, or a system that only claims to be Linux
        return TcpInfo()
    return TcpInfo(microseconds / 1e6 or None, resent)

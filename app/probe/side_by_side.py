"""Plain TCP connections begun side by side and closed again at once: which of them are taken?"""

import errno
import socket
from collections.abc import Callable
from time import perf_counter
from typing import NamedTuple

from app.probe.failure import codes_of, system_codes
from app.probe.resolve import AddressInfo
from app.probe.several import Several
from app.probe.wake import WRITE

TIMEOUT = "timeout"
_UNDER_WAY = (errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EAGAIN)


class Tried(NamedTuple):
    """One connection: `code` names the errno or is "timeout"; empty when it was taken. Seconds."""

    address: str
    port: int
    seconds: float
    code: str


class _Begun(NamedTuple):
    address: str
    port: int
    began: float


class SideBySide:
    """Connections among the sockets of a `Several`; `note` hears how each of them ended."""

    def __init__(self, several: Several, note: Callable[[Tried], None]) -> None:
        """Begin with none."""
        self._several = several
        self._note = note

    def begin(self, info: AddressInfo) -> None:
        """Start connecting; what fails or works at once is told at once."""
        family, kind, proto, _, address = info
        begun = _Begun(str(address[0]), int(address[1]), perf_counter())
        try:
            sock = socket.socket(family, kind, proto)
        except OSError as error:
            self._end(begun, codes_of(error).errno)
            return
        sock.setblocking(False)
        try:
            number = sock.connect_ex(address)
        except OSError as error:
            number = error.errno or errno.EINVAL
        if number in _UNDER_WAY:
            self._several.add(sock, WRITE, begun)
        else:
            sock.close()
            self._end(begun, _name(number))

    def under_way(self) -> int:
        """Return how many are not decided yet."""
        return sum(isinstance(kept, _Begun) for kept in self._several.rest())

    def take(self, ready: list[tuple[socket.socket, object]]) -> list[socket.socket]:
        """Note those that are decided and return the sockets that are none of these connections."""
        others = []
        for sock, kept in ready:
            if isinstance(kept, _Begun):
                self._end(kept, _name(sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)))
                self._several.close(sock)
            else:
                others.append(sock)
        return others

    def give_up(self) -> None:
        """Note those that nobody answered; whoever made the `Several` closes them."""
        for kept in self._several.rest():
            if isinstance(kept, _Begun):
                self._end(kept, TIMEOUT)

    def _end(self, begun: _Begun, code: str) -> None:
        self._note(Tried(begun.address, begun.port, perf_counter() - begun.began, code))


def _name(number: int) -> str:
    """Return an errno's name, the same on every system; empty for 0."""
    name = system_codes(number).errno or str(number) if number else ""
    return TIMEOUT if name == "ETIMEDOUT" else name

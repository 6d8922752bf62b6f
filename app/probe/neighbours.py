"""Whether the next device on the way answers: ARP's table (RFC 826, proc(5)), which Linux shows to everybody.

It knows IPv4 only. Elsewhere nothing is told.
"""

import ipaddress
import socket
import sys
from pathlib import Path
from typing import NamedTuple

_ARP = Path("/proc/net/arp")
_ROUTES = Path("/proc/net/route")
_COMPLETE = 0x2  # linux/if_arp.h, ATF_COM: the device's own address is known
_UP, _GATEWAY, _REJECT = 0x1, 0x2, 0x200  # linux/route.h


class Neighbour(NamedTuple):
    """A device of the own network: the target itself or the router that leads to it.

    `answers` stays true for some seconds after it fell silent. False is sure where it was just tried.
    """

    address: str
    answers: bool


def towards(address: str) -> Neighbour | None:
    """Return the next device on the way to an IPv4 address, as far as it was asked for and the system tells."""
    if sys.platform != "linux":
        return None
    try:
        if ipaddress.IPv4Address(address).is_loopback:
            return None
        known = _known(_ARP.read_text("ascii"))
        for one in (address, _gateway(_ROUTES.read_text("ascii"), address)):
            if one in known:
                return Neighbour(one, known[one])
    except (OSError, ValueError):  # no such files, no IPv4 address, or tables of another form
        pass
    return None


def _known(table: str) -> dict[str, bool]:
    """Return who was asked for, and whether an answer is known on some interface."""
    known: dict[str, bool] = {}
    for line in table.splitlines()[1:]:
        address, _, flags, *_ = line.split()
        known[address] = known.get(address, False) or bool(int(flags, 16) & _COMPLETE)
    return known


def _gateway(table: str, address: str) -> str:
    """Return the router of the narrowest, then cheapest route to an address; empty where it needs none."""
    wanted = int(ipaddress.IPv4Address(address))
    found: list[tuple[int, int, str]] = []
    for line in table.splitlines()[1:]:
        words = line.split()
        network, gateway, mask = (_number(words[index]) for index in (1, 2, 7))
        flags = int(words[3], 16)
        if flags & _UP and not flags & _REJECT and wanted & mask == network:
            found.append((-mask, int(words[6]), str(ipaddress.IPv4Address(gateway)) if flags & _GATEWAY else ""))
    return min(found)[2] if found else ""


def _number(text: str) -> int:
    """Read an address as the table writes it: hexadecimal, in the byte order of this computer."""
    return socket.ntohl(int(text, 16))

"""Local: what listens on this port here, and on which address? Is this computer connected to anything?"""

import errno
import ipaddress
import socket
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

import msgspec

from app import limits
from app.checks.check import Check, Subject
from app.checks.host import is_here
from app.model.attempt import Step
from app.model.facts import ConnectFacts
from app.model.finding import Listener, LocalFinding
from app.model.names import CheckName, Leg, StepOutcome, Touches
from app.probe.waiting import current
from app.text import display_text

# Flags of /proc/net/route and /proc/net/ipv6_route (linux/route.h, linux/ipv6_route.h).
_RTF_UP = 0x1
_RTF_REJECT = 0x200

_TCP_LISTEN = 0x0A  # net/tcp_states.h


class _Sockets(NamedTuple):
    """This computer's TCP sockets: who listens, and which local ports are in use at all."""

    listeners: tuple[Listener, ...]
    ports: frozenset[int]


def look(subject: Subject) -> LocalFinding:
    """List who listens on the target's port and near it if it is on this computer, else look for a way out of here."""
    began = perf_counter()
    steps = _tried(subject)
    current().check()
    if steps and all(is_here(_facts(step).address) for step in steps):
        finding = _here(steps)
    else:
        finding = LocalFinding(
            seconds=0.0,
            local_target=False,
            readable=False,
            default_route=_default_route(),
            interface_up=_interface_up(),
        )
    return msgspec.structs.replace(finding, seconds=perf_counter() - began)


def _here(steps: list[Step]) -> LocalFinding:
    import psutil

    try:
        sockets = _sockets()
    except (psutil.Error, OSError):  # macOS tells only an administrator
        return LocalFinding(seconds=0.0, local_target=True, readable=False)
    port = _facts(steps[-1]).port
    on_port = tuple(one for one in sockets.listeners if one.port == port)
    others = sorted((one for one in sockets.listeners if one.port != port), key=lambda one: abs(one.port - port))
    return LocalFinding(
        seconds=0.0,
        local_target=True,
        on_port=on_port,
        nearby=tuple(others[: limits.LISTENERS_SHOWN]),
        bound=port not in sockets.ports and any(_is_bound(_facts(step).address, port) for step in steps),
        backlog_full=bool(on_port) and _timed_out(steps) and _clients_wait(port),
    )


def _tried(subject: Subject) -> list[Step]:
    """Return the connections to the host at which the last attempt ended, which a redirect may have led to."""
    attempt = subject.attempts[-1] if subject.attempts else None
    if attempt is None:
        return []
    hop = attempt.failure.hop if attempt.failure is not None else 0
    return [
        step
        for step in attempt.steps
        if isinstance(step.facts, ConnectFacts) and step.leg is Leg.TARGET and step.hop == hop
    ]


def _facts(step: Step) -> ConnectFacts:
    assert isinstance(step.facts, ConnectFacts)
    return step.facts


def _sockets() -> _Sockets:
    import psutil

    connections = psutil.net_connections("tcp")
    found = {
        Listener(address=one.laddr.ip, port=one.laddr.port, process=_process_name(one.pid))
        for one in connections
        if one.status == psutil.CONN_LISTEN and one.laddr
    }
    listeners = tuple(sorted(found, key=lambda one: (one.port, one.address)))
    return _Sockets(listeners, frozenset(one.laddr.port for one in connections if one.laddr))


def _process_name(pid: int | None) -> str:
    """Return a process's name; empty when it is not ours to know, or gone."""
    import psutil

    if not pid:
        return ""
    try:
        return display_text(psutil.Process(pid).name(), limits.SHORT_TEXT_CHARACTERS)
    except psutil.Error:
        return ""


def _is_bound(address: str, port: int) -> bool:
    """Tell whether something holds the port, by trying to take it; only where no connection uses it any more.

    Without SO_REUSEADDR connections that ended lately hold it too, which the caller has ruled out.
    """
    with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET) as sock:
        try:
            sock.bind(socket.getaddrinfo(address, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)[0][4])
        except OSError as error:  # also EACCES below port 1024
            return error.errno == errno.EADDRINUSE
    return False


def _timed_out(steps: list[Step]) -> bool:
    return any(step.outcome is not StepOutcome.OK and _facts(step).code in ("", "ETIMEDOUT") for step in steps)


def _clients_wait(port: int) -> bool:
    """Tell whether clients wait in the queue of a listener on the port (Linux).

    Where a connection timed out on this very computer that queue is full: otherwise the system had let it in.
    """
    for file in ("/proc/net/tcp", "/proc/net/tcp6"):
        for words in _table(file):
            # sl local_address rem_address st tx_queue:rx_queue; of a listener the latter counts waiting clients
            own_port, waiting = (int(words[at].rpartition(":")[2], 16) for at in (1, 4))
            if int(words[3], 16) == _TCP_LISTEN and own_port == port and waiting:
                return True
    return False


def _default_route() -> bool | None:
    """Tell whether packets to anywhere have a way (Linux; None elsewhere)."""
    if not Path("/proc/net/route").exists():
        return None
    # Iface Destination Gateway Flags RefCnt Use Metric Mask ...
    for words in _table("/proc/net/route"):
        if words[1] == words[7] == "00000000" and _is_way(int(words[3], 16)):
            return True
    # destination prefix source prefix next_hop metric references use flags device
    for words in _table("/proc/net/ipv6_route", header=0):
        if not int(words[0], 16) and words[1] == "00" and _is_way(int(words[8], 16)):
            return True
    return False


def _is_way(flags: int) -> bool:
    return bool(flags & _RTF_UP) and not flags & _RTF_REJECT


def _table(file: str, header: int = 1) -> list[list[str]]:
    """Return the words of each line; nothing where there is no such file."""
    try:
        lines = Path(file).read_text("ascii", "replace").splitlines()
    except OSError:
        return []
    return [line.split() for line in lines[header:]]


def _interface_up() -> bool | None:
    """Tell whether an interface is up and has an address that reaches beyond its own cable."""
    import psutil

    try:
        states, addresses = psutil.net_if_stats(), psutil.net_if_addrs()
    except (psutil.Error, OSError):
        return None
    return any(
        states[name].isup and any(_reaches_out(one.family, one.address) for one in ones)
        for name, ones in addresses.items()
        if name in states
    )


def _reaches_out(family: int, text: str) -> bool:
    if family not in (socket.AF_INET, socket.AF_INET6):
        return False
    address = ipaddress.ip_address(text.partition("%")[0])
    return not (address.is_loopback or address.is_link_local)


LOCAL = Check(CheckName.LOCAL, look, limits.CHECK_SECONDS, Touches.THIS_COMPUTER)

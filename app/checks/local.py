"""Local: what listens on this port here, and on which address?"""

import ipaddress
import socket
from time import perf_counter

from app import limits
from app.checks.check import Check, NotApplicable, Subject
from app.model.facts import ConnectFacts
from app.model.finding import Listener, LocalFinding
from app.model.names import CheckName, Leg
from app.probe.waiting import current
from app.text import display_text


def look(subject: Subject) -> LocalFinding:
    """List the listeners on the target's port and near it; only for a target on this computer."""
    import psutil

    began = perf_counter()
    addresses = _tried(subject)
    if not addresses or not all(_is_here(address) for address in addresses):
        raise NotApplicable
    current().check()
    port = subject.target.port
    try:
        listeners = _listeners()
    except (psutil.Error, OSError):  # macOS tells only an administrator
        return LocalFinding(seconds=perf_counter() - began, local_target=True, readable=False)
    on_port = tuple(one for one in listeners if one.port == port)
    others = sorted((one for one in listeners if one.port != port), key=lambda one: abs(one.port - port))
    return LocalFinding(
        seconds=perf_counter() - began,
        local_target=True,
        on_port=on_port,
        nearby=tuple(others[: limits.LISTENERS_SHOWN]),
    )


def _tried(subject: Subject) -> set[str]:
    """Return the target's addresses that the last attempt connected to."""
    steps = subject.attempts[-1].steps if subject.attempts else ()
    return {
        step.facts.address.partition("%")[0]
        for step in steps
        if isinstance(step.facts, ConnectFacts) and step.leg is Leg.TARGET
    }


def _is_here(address: str) -> bool:
    """Tell whether an address belongs to this computer."""
    import psutil

    if ipaddress.ip_address(address).is_loopback:
        return True
    families = (socket.AF_INET, socket.AF_INET6)
    own = (one.address for ones in psutil.net_if_addrs().values() for one in ones if one.family in families)
    return address in {one.partition("%")[0] for one in own}


def _listeners() -> list[Listener]:
    import psutil

    found = {
        Listener(address=connection.laddr.ip, port=connection.laddr.port, process=_process_name(connection.pid))
        for connection in psutil.net_connections("tcp")
        if connection.status == psutil.CONN_LISTEN and connection.laddr
    }
    return sorted(found, key=lambda one: (one.port, one.address))


def _process_name(pid: int | None) -> str:
    """Return a process's name; empty when it is not ours to know, or gone."""
    import psutil

    if not pid:
        return ""
    try:
        return display_text(psutil.Process(pid).name(), limits.SHORT_TEXT_CHARACTERS)
    except psutil.Error:
        return ""


LOCAL = Check(CheckName.LOCAL, look, limits.CHECK_SECONDS, "this_computer")

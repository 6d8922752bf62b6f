"""TCP connections: every address of a name in the resolver's order, as the standard library tries them."""

import socket
from collections.abc import Iterable
from typing import Any

import msgspec

from app.model.facts import ConnectFacts
from app.model.names import Leg, StepName
from app.probe import failure, tcp_info
from app.probe.resolve import AddressInfo
from app.probe.sockets import WaitingSocket
from app.probe.waiting import current


def connect_any(
    infos: Iterable[AddressInfo],
    timeout: float | None,
    leg: Leg,
    options: Iterable[tuple[Any, ...]] = (),
) -> WaitingSocket:
    """Connect to the first address that accepts, each with its own `timeout` in seconds.

    Raises the last address's OSError, as socket.create_connection and urllib3 do; each address is a step of its own.
    """
    error: OSError | None = None
    for family, kind, proto, _, address in infos:
        sock: WaitingSocket | None = None
        try:
            sock = WaitingSocket(family, kind, proto)
            for option in options:
                sock.setsockopt(*option)
            sock.settimeout(timeout)
            connect_one(sock, address, leg)
            return sock
        except OSError as problem:
            error = problem
            if sock is not None:
                sock.close()
        except BaseException:
            if sock is not None:
                sock.close()
            raise
    try:
        raise error if error is not None else OSError("getaddrinfo returns an empty list")
    finally:
        error = None  # an exception that is kept by its own frame is never freed


def connect_one(sock: WaitingSocket, address: tuple[Any, ...], leg: Leg) -> None:
    """Connect one socket as a step of the attempt under way."""
    recorder = current().recorder
    if recorder is None:
        sock.connect(address)
        return
    facts = ConnectFacts(address=str(address[0]), port=int(address[1]))
    with recorder.step(StepName.CONNECT, facts, leg) as step:
        step.at_ready = True
        try:
            sock.connect(address)
        except OSError as problem:
            step.facts = msgspec.structs.replace(
                facts, code=failure.codes_of(problem).errno, resent=tcp_info.read(sock).resent
            )
            raise
        round_trip, resent = tcp_info.read(sock)
        step.facts = msgspec.structs.replace(
            facts, local_address=_own_address(sock), round_trip=round_trip, resent=resent
        )


def _own_address(sock: socket.socket) -> str:
    try:
        return str(sock.getsockname()[0])
    except OSError:  # the peer was quicker
        return ""

"""The way an attempt reached the target's own host, for checks that go it once more."""

import socket
from typing import Any, NamedTuple

import msgspec

from app.model.attempt import Attempt, Step
from app.model.facts import ConnectFacts, ResolveFacts, TlsFacts
from app.model.names import Leg, StepName, StepOutcome
from app.model.options import Options, TimeLimits
from app.model.target import Target
from app.probe.connect import connect_any
from app.probe.engine import Engine
from app.probe.environment import ProxyInUse, choose_proxy
from app.probe.recorder import Recorder
from app.probe.setup import Setup
from app.probe.waiting import current

# A host that resets at once is sometimes heard doing so before connect() returned (measured): it was reached.
_RESET = "ECONNRESET"


class Peer(NamedTuple):
    """The target's own host as an attempt reached it.

    Attributes:
        host: the name without a trailing dot, as sent in the TLS handshake.
        address: the one connected to; empty when a proxy looked the name up.
        proxy: the proxy on the way, or None.
        seconds: how long the TCP connection took, which tells the distance.
    """

    target: Target
    options: Options
    host: str
    port: int
    address: str
    proxy: ProxyInUse | None
    seconds: float


def peer_of(target: Target, attempt: Attempt) -> Peer | None:
    """Return the peer of the attempt's last connection; None when it is another host or was never reached."""
    host = target.host_ascii.rstrip(".")
    for step in reversed(attempt.steps):
        facts = step.facts
        if step.leg is Leg.TARGET and isinstance(facts, ConnectFacts):
            if facts.code not in ("", _RESET) or not _is_own(host, step.hop, attempt.steps):
                return None
            if not facts.code and step.outcome is not StepOutcome.OK:  # cancelled, or out of time
                return None
            return Peer(target, attempt.options, host, facts.port, facts.address, None, step.seconds)
        if step.leg is Leg.PROXY and step.name is StepName.CONNECT:
            proxy = choose_proxy(attempt.options.proxy, target.kind, target.host_ascii, target.port)
            if proxy is None or step.hop or not _went_through(proxy, attempt.steps):
                return None
            return Peer(target, attempt.options, host, target.port, "", proxy, step.seconds)
    return None


def _is_own(host: str, hop: int, steps: tuple[Step, ...]) -> bool:
    """Tell whether this hop led to the target's own host, and not where a redirect pointed."""
    names = [step.facts.host for step in steps if step.hop == hop and isinstance(step.facts, ResolveFacts)]
    return not hop or bool(names and names[-1].strip("[]").rstrip(".").lower() == host.lower())


def _went_through(proxy: ProxyInUse, steps: tuple[Step, ...]) -> bool:
    """Tell whether the proxy made a tunnel: a forward proxy speaks for the target, there is no way behind it."""
    return any(step.leg is Leg.TARGET and isinstance(step.facts, TlsFacts) for step in steps) or any(
        step.name is StepName.PROXY and step.outcome is StepOutcome.OK for step in steps
    )


def open_again(engine: Engine, peer: Peer, seconds: float) -> Any:
    """Connect the way the attempt did, each wait at most `seconds`; returns a waiting socket.

    Raises OSError, whatever the proxy did, and Cancelled or LimitReached.
    """
    if peer.proxy is None:
        infos = engine.resolver.lookup(current(), peer.address, peer.port, socket.AF_UNSPEC, seconds)
        return connect_any(infos, seconds, Leg.TARGET)
    from urllib3.exceptions import HTTPError

    from app.probe import proxy

    work = current()
    limit = TimeLimits(resolve=seconds, connect=seconds, tls=seconds, proxy=seconds)
    work.setup = Setup(engine.resolver, msgspec.structs.replace(peer.options, limits=limit), peer.target.secret)
    work.setup.proxy = peer.proxy
    Recorder(work, 1, lambda *told: None)
    try:
        sock = proxy.open_tunnel(engine, peer.target, peer.proxy)
    except HTTPError as error:
        raise OSError(str(error)) from error
    finally:
        work.recorder = work.setup = None
    sock.settimeout(seconds)
    return sock

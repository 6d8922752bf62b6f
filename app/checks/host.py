"""What several checks ask about the target's host: its addresses, and how they were reached."""

import ipaddress
import socket

from app import limits
from app.checks.check import NotApplicable, Subject
from app.model.attempt import Attempt, Step
from app.model.facts import ConnectFacts, ResolveFacts
from app.model.names import Family, Leg, StepOutcome
from app.probe.resolve import AddressInfo
from app.probe.waiting import LimitReached, current


def at_most(seconds: float) -> float:
    """Return how long to wait for an answer: so many seconds, or less when the check's own deadline is near.

    Raises LimitReached when so little is left that silence would say nothing.
    """
    left = current().left() - limits.CHECK_MARGIN_SECONDS
    if left < min(seconds, limits.CHECK_LEAST_SECONDS):
        raise LimitReached(current().total, total=True)
    return min(seconds, left)


def first_hop(attempt: Attempt) -> tuple[Step, ...]:
    """Return the steps for the typed host itself: what a redirect leads to is another host."""
    return tuple(step for step in attempt.steps if step.hop == 0)


def through_proxy(subject: Subject) -> bool:
    """Tell whether the target was tried through a proxy, so that a direct try would say something else."""
    return any(step.leg is Leg.PROXY for attempt in subject.attempts[-1:] for step in first_hop(attempt))


def connections(subject: Subject) -> dict[str, Step]:
    """Return the last attempt's connections to the target's own addresses."""
    steps = first_hop(subject.attempts[-1]) if subject.attempts else ()
    return {
        step.facts.address: step
        for step in steps
        if isinstance(step.facts, ConnectFacts)
        and step.leg is Leg.TARGET
        and step.facts.port == subject.target.port
        and step.outcome is not StepOutcome.CANCELLED
    }


def infos(subject: Subject, port: int) -> list[AddressInfo]:
    """Return the addresses of the target's host, those of both families, each once; nobody is asked a second time.

    Raises NotApplicable when the name cannot be looked up: the attempt has said so already.
    """
    known = looked_up(subject)
    if known:
        return [
            socket.getaddrinfo(address, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)[0]
            for address in known
        ]
    host = subject.target.host_ascii
    try:
        found = subject.engine.resolver.lookup(current(), host, port, socket.AF_UNSPEC, limits.CHECK_LOOKUP_SECONDS)
    except (OSError, UnicodeError):
        raise NotApplicable from None
    except LimitReached as reached:
        if reached.total:
            raise
        raise NotApplicable from None
    return list({info[4]: info for info in found}.values())


def looked_up(subject: Subject) -> tuple[str, ...]:
    """Return the addresses that the last attempt found for the target's name, when it wanted those of both families."""
    for attempt in subject.attempts[-1:]:
        for step in first_hop(attempt) if attempt.options.family is Family.ANY else ():
            if isinstance(step.facts, ResolveFacts) and step.leg is Leg.TARGET:
                return tuple(dict.fromkeys(step.facts.addresses))
    return ()


def is_here(address: str) -> bool:
    """Tell whether an address belongs to this computer."""
    import psutil

    plain = address.partition("%")[0]
    if ipaddress.ip_address(plain).is_loopback:
        return True
    families = (socket.AF_INET, socket.AF_INET6)
    own = (one.address for ones in psutil.net_if_addrs().values() for one in ones if one.family in families)
    return plain in {one.partition("%")[0] for one in own}

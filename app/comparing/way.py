"""The way of one attempt: its places, the proxy, and from where it began."""

import ipaddress
from typing import NamedTuple

from app import limits
from app.model.attempt import Attempt, Step
from app.model.facts import ConnectFacts, GreetingFacts, ProxyFacts, ResolveFacts
from app.model.names import Leg, StepName, StepOutcome
from app.target import endpoint

_IPV6_NETWORK = 64  # bits; what follows changes daily (RFC 8981)


class Place(NamedTuple):
    """What makes two steps the same one; a greeting belongs to another step's name, so the kind of facts counts."""

    hop: int
    leg: Leg
    name: StepName
    kind: type


def places_of(attempt: Attempt) -> dict[Place, list[Step]]:
    """Return the steps of each place, in the order of the way: of several connections the last one counts."""
    places: dict[Place, list[Step]] = {}
    for step in attempt.steps:
        places.setdefault(Place(step.hop, step.leg, step.name, type(step.facts)), []).append(step)
    return places


def other_pace(a: list[Step], b: list[Step]) -> bool:
    """Tell whether a step that went well in both took far longer in one, failed tries before it included."""
    good = a[-1].outcome is StepOutcome.OK and b[-1].outcome is StepOutcome.OK
    if not good or isinstance(b[-1].facts, GreetingFacts):  # how long we listen for one is up to us
        return False
    less, more = sorted((seconds_of(a), seconds_of(b)))
    return more - less >= limits.PACE_SECONDS and more >= less * limits.PACE_FACTOR


def seconds_of(steps: list[Step]) -> float:
    """Return how long all tries of a step took together."""
    return sum(step.seconds for step in steps)


def proxy_of(attempt: Attempt) -> tuple[str, ...] | None:
    """Return the proxy of the first hop as host:port, nothing when there is none, None when it is not known."""
    host, port = "", 0
    for step in attempt.steps:
        if step.hop:
            break
        if isinstance(step.facts, ProxyFacts):
            return (endpoint(step.facts.host, step.facts.port),)
        if isinstance(step.facts, ConnectFacts) and step.leg is Leg.TARGET:
            return ()
        if isinstance(step.facts, ResolveFacts) and step.leg is Leg.PROXY:
            host = step.facts.host
        if isinstance(step.facts, ConnectFacts) and step.leg is Leg.PROXY:
            port = step.facts.port
            host = host or step.facts.address
    return (endpoint(host, port),) if host and port else None


def local_address_of(attempt: Attempt) -> str:
    """Return the address that this computer had in the first connection, or an empty text."""
    own = (step.facts.local_address for step in attempt.steps if isinstance(step.facts, ConnectFacts))
    return next(filter(None, own), "")


def other_network(a: str, b: str) -> bool:
    """Tell whether two own addresses of one family belong to different networks, as far as addresses tell."""
    return bool(a and b) and (":" in a) == (":" in b) and _network(a) != _network(b)


def _network(address: str) -> str:
    """Return what stays the same of an own address as long as this computer stays in its network."""
    try:
        bare = address.partition("%")[0]
        return str(ipaddress.ip_network((bare, _IPV6_NETWORK if ":" in bare else 32), strict=False))
    except ValueError:
        return address

"""Addresses read for deciding: their family, whether they are public, and which of the target's work."""

import ipaddress

from app.knowledge.case import CaseFacts
from app.knowledge.findings import addresses_of
from app.model.attempt import Step
from app.model.facts import ConnectFacts
from app.model.names import Leg

# Ends of names that are not meant for the internet (RFC 6762, 8375, the names ICANN keeps free, and habit).
_INTERNAL_ENDS = frozenset(
    {"local", "lan", "corp", "internal", "home", "localdomain", "intranet", "private", "localhost"}
)


def family_of(address: str) -> str:
    """Return "IPv4" or "IPv6"; an empty text for a name."""
    try:
        return f"IPv{ipaddress.ip_address(address.partition('%')[0]).version}"
    except ValueError:
        return ""


def is_private(address: str) -> bool:
    """Tell whether an address belongs to a network of a house or company, without this computer's own."""
    try:
        one = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    # 192.0.2.0/24 and its like stand in documents: Python counts them as private too.
    ranges = _PRIVATE4 if one.version == 4 else _PRIVATE6
    return any(one in network for network in ranges)


_PRIVATE4 = tuple(map(ipaddress.ip_network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16")))
_PRIVATE6 = tuple(map(ipaddress.ip_network, ("fc00::/7", "fe80::/10")))


def is_nowhere(address: str) -> bool:
    """Tell whether an address leads nowhere, or back to this computer: what filters answer for a forbidden name."""
    try:
        one = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return one.is_unspecified or one.is_loopback


def is_internal_name(host: str) -> bool:
    """Tell whether a name looks like one of a house or company; an address is none."""
    labels = host.lower().rstrip(".").split(".")
    if family_of(host):
        return False
    return len(labels) == 1 or labels[-1] in _INTERNAL_ENDS or labels[-2:] == ["home", "arpa"]


def by_family(facts: CaseFacts) -> dict[str, dict[str, str]]:
    """Return what became of each address of the typed host: {"IPv6": {address: code, or empty when it worked}}.

    The check knows best; without it, what the attempt tried.
    """
    finding = addresses_of(facts)
    if finding is not None and finding.tried:
        results = {one.address: one.code for one in finding.tried}
    else:
        results = dict(connections(facts))
    families: dict[str, dict[str, str]] = {}
    for address, code in results.items():
        families.setdefault(family_of(address), {})[address] = code
    return families


def connections(facts: CaseFacts) -> list[tuple[str, str]]:
    """Return each address of the typed host that the last attempt tried, with the code of its error."""
    steps = facts.last.steps if facts.last is not None else ()
    return [(step.facts.address, _code(step)) for step in steps if _to_target(step)]  # type: ignore[union-attr]


def seconds_lost(facts: CaseFacts, family: str) -> float:
    """Return how long the last attempt spent on addresses of a family that failed."""
    steps = facts.last.steps if facts.last is not None else ()
    lost = 0.0
    for step in steps:
        if isinstance(step.facts, ConnectFacts) and family_of(step.facts.address) == family:
            lost += step.seconds if _to_target(step) and _code(step) else 0.0
    return lost


def _to_target(step: Step) -> bool:
    return isinstance(step.facts, ConnectFacts) and step.leg is Leg.TARGET and step.hop == 0


def _code(step: Step) -> str:
    """Return why this connection failed; a limit of ours leaves no code."""
    assert isinstance(step.facts, ConnectFacts)
    return step.facts.code or ("" if step.outcome == "ok" else "timeout")

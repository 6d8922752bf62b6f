"""What the checks found out, read for deciding: None where a check did not run or gave nothing."""

import msgspec

from app.knowledge.case import CaseFacts, Match
from app.model.finding import (
    AddressesFinding,
    LocalFinding,
    NamesFinding,
    PortalFinding,
    ProtocolFinding,
    ProxyFinding,
    ServiceFinding,
    TrustFinding,
)


def trust_of(facts: CaseFacts) -> TrustFinding | None:
    """Return who vouches for the server's certificate."""
    found = facts.findings.trust
    return found if isinstance(found, TrustFinding) else None


def protocol_of(facts: CaseFacts) -> ProtocolFinding | None:
    """Return what is spoken on the port."""
    found = facts.findings.protocol
    return found if isinstance(found, ProtocolFinding) else None


def portal_of(facts: CaseFacts) -> PortalFinding | None:
    """Return whether a login page is in the way."""
    found = facts.findings.portal
    return found if isinstance(found, PortalFinding) else None


def local_of(facts: CaseFacts) -> LocalFinding | None:
    """Return what listens on this computer, and whether it is connected."""
    found = facts.findings.local
    return found if isinstance(found, LocalFinding) else None


def addresses_of(facts: CaseFacts) -> AddressesFinding | None:
    """Return what became of every address of the target."""
    found = facts.findings.addresses
    return found if isinstance(found, AddressesFinding) else None


def names_of(facts: CaseFacts) -> NamesFinding | None:
    """Return what each name server said; nothing when none was asked."""
    found = facts.findings.names
    return found if isinstance(found, NamesFinding) and found.servers else None


def proxy_of(facts: CaseFacts) -> ProxyFinding | None:
    """Return what the proxy does by itself, and the target without it."""
    found = facts.findings.proxy
    return found if isinstance(found, ProxyFinding) else None


def service_ports_of(facts: CaseFacts) -> ServiceFinding | None:
    """Return which usual ports of the same host answer."""
    found = facts.findings.service
    return found if isinstance(found, ServiceFinding) and found.ports else None


def also(match: Match, *evidence: str) -> Match:
    """Return the match with more evidence, such as "findings.trust"."""
    return msgspec.structs.replace(match, evidence=(*match.evidence, *evidence))


def agreed(found: ProtocolFinding, *ways: str) -> bool:
    """Tell whether one of these kinds of handshake came to an end."""
    return any(one.ok for one in found.handshakes if one.how in ways)


def refused(found: ProtocolFinding, *ways: str) -> bool:
    """Tell whether all of these kinds of handshake were tried and none came to an end."""
    results = {one.how: one.ok for one in found.handshakes}
    return all(results.get(way) is False for way in ways)


def plain_text(found: ProtocolFinding) -> bool:
    """Tell whether something answered in plain text on the port and nothing with TLS."""
    return not found.speaks_tls and bool(found.service or found.http_status) and found.service != "TLS"


def service_of(found: ProtocolFinding | None) -> str:
    """Return the protocol that was recognised in plain text, or an empty text."""
    if found is None or found.service == "TLS":
        return ""
    return found.service or ("HTTP" if found.http_status else "")

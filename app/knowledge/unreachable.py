"""No way to the target, or a way that somebody closed."""

from typing import Any

from app.knowledge import commands, phrases
from app.knowledge.addresses import family_of
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.fault import Fault
from app.knowledge.findings import addresses_of, also
from app.knowledge.values import address_of, fault_match, tried
from app.model.facts import ConnectFacts
from app.model.names import Certainty, CheckName, Severity, StepName, StepOutcome
from app.model.words import N

_NO_WAY_TO_HOST = frozenset({"EHOSTUNREACH", "EHOSTDOWN"})
_NO_WAY_TO_NETWORK = frozenset({"ENETUNREACH", "ENETDOWN"})
# How the systems report that a router or firewall forbids the connection, or the whole protocol (measured).
_MAY_BE_PROHIBITED = _NO_WAY_TO_HOST | _NO_WAY_TO_NETWORK | {"EACCES", "ENOPROTOOPT"}


def _fault(facts: CaseFacts) -> Fault | None:
    fault = facts.fault
    return fault if fault is not None and fault.at(StepName.CONNECT) else None


def _unreachable(facts: CaseFacts, codes: frozenset[str]) -> Match | None:
    fault, finding = _fault(facts), addresses_of(facts)
    if fault is None or fault.code not in codes:
        return None
    silent = silence(facts, fault)
    told = finding is not None and not silent and not finding.icmp_code.startswith("port")
    sender = finding.icmp_sender if finding is not None and told else ""
    values: dict[str, Any] = {"address": address_of(fault), "addresses": tried(fault, fault.code), "sender": sender}
    match = fault_match(facts, fault, Certainty.CONFIRMED, **values, **silent)
    return also(match, "findings.addresses") if sender or silent else match


def silence(facts: CaseFacts, fault: Fault) -> dict[str, Any]:
    """Return which device of the own network does not answer: the target, or else the router that leads to it."""
    finding = addresses_of(facts)
    if finding is None or finding.neighbour != "silent":
        return {}
    steps = (step.facts for step in fault.steps)
    itself = any(isinstance(one, ConnectFacts) and one.address == finding.neighbour_address for one in steps)
    return {"silent_address" if itself else "silent_router": finding.neighbour_address}


def _host_unreachable(facts: CaseFacts) -> Match | None:
    return _unreachable(facts, _NO_WAY_TO_HOST)


def _network_unreachable(facts: CaseFacts) -> Match | None:
    return _unreachable(facts, _NO_WAY_TO_NETWORK)


def _prohibited(facts: CaseFacts) -> Match | None:
    """Somebody on the way says so; the code alone may also come from this computer."""
    fault, finding = _fault(facts), addresses_of(facts)
    if fault is None or fault.code not in _MAY_BE_PROHIBITED:
        return None
    if fault.step is not None and fault.step.outcome is StepOutcome.OK:
        return None  # something on this computer that is no connection, such as a file
    values: dict[str, Any] = {"address": address_of(fault), "addresses": tried(fault, fault.code)}
    if finding is not None and "prohibited" in finding.icmp_code:
        values |= {"sender": finding.icmp_sender, "code": finding.icmp_code}
        return also(fault_match(facts, fault, Certainty.CONFIRMED, **values), "findings.addresses")
    if fault.code == "ENOPROTOOPT":
        return fault_match(facts, fault, Certainty.LIKELY, **values)
    if fault.code == "EACCES" and family_of(address_of(fault)) == "IPv6" and not fault.codes.winerror:
        return fault_match(facts, fault, Certainty.POSSIBLE, **values)
    return None


_SWITCHED_OFF = Cause(
    N("Case", "The server is switched off or not connected"),
    N("Case", "No computer answers at this address at the moment."),
    Certainty.LIKELY,
    unless="silent_address silent_router",
)
SILENT = (
    Cause(
        N("Case", "No device answers at this address"),
        N(
            "Case",
            "Nobody in this computer’s network answers to {silent_address}: the device is off or the address is wrong.",
        ),
        Certainty.CONFIRMED,
    ),
    Cause(
        N("Case", "The router of this network does not answer"),
        N("Case", "The way leads over {silent_router}. It is switched off, or the connection to it is interrupted."),
        Certainty.LIKELY,
    ),
)

CASES = (
    Case(
        id="tcp.prohibited",
        severity=Severity.FAILURE,
        when=_prohibited,
        asks=(CheckName.ADDRESSES, CheckName.LOCAL),
        texts=Texts(
            short=N("Case", "Connection forbidden"),
            headline=N("Case", "A firewall on the way forbids the connection"),
            summary=(
                N(
                    "Case",
                    "{sender}, a router or firewall, forbids the connection to {host}, port {port} ({code}).",
                ),
                N("Case", "The network forbids the connection to {host}, port {port}."),
            ),
            causes=(
                Cause(
                    N("Case", "A rule of a firewall forbids this connection"),
                    (
                        N("Case", "The rule is at {sender}: in your own network, at the provider or at the server."),
                        N("Case", "The firewall may be in your own network, at the provider or at the server."),
                    ),
                    Certainty.LIKELY,
                ),
                phrases.OTHER_NETWORK_NEEDED,
                Cause(
                    N("Case", "A firewall or security program on this computer forbids it"),
                    N("Case", "Not ruled out: the system reports both in the same way."),
                    Certainty.POSSIBLE,
                    unless="sender",
                ),
            ),
            you=(phrases.USE_VPN, phrases.OTHER_NETWORK, phrases.SEND_TO_ADMIN),
            admin=(
                (
                    N("Case", "Check the rules of the firewall at {sender} for {host}, port {port}."),
                    N("Case", "Check the firewall rules on the way to {host}, port {port}."),
                ),
            ),
            operator=(N("Case", "Check whether the computer that ran this test is allowed to connect."),),
            commands=(*commands.TRACE, *commands.PORT),
        ),
    ),
    Case(
        id="tcp.host_unreachable",
        severity=Severity.FAILURE,
        when=_host_unreachable,
        asks=(CheckName.ADDRESSES, CheckName.LOCAL),
        texts=Texts(
            short=N("Case", "Host unreachable"),
            headline=N("Case", "There is no way to the server"),
            summary=(
                N("Case", "{sender}, a router or host on the way, reports that {host} cannot be reached."),
                N("Case", "The network reports that {host} ({addresses}) cannot be reached."),
                N("Case", "The network reports that {host} cannot be reached."),
            ),
            causes=(
                *SILENT,
                _SWITCHED_OFF,
                phrases.WRONG_ADDRESS,
                Cause(
                    N("Case", "A firewall forbids the connection"),
                    N("Case", "Not ruled out: many firewalls that forbid a connection answer the same way."),
                    Certainty.POSSIBLE,
                    unless="silent_address silent_router",
                ),
                Cause(
                    N("Case", "A router on the way does not know where to send"),
                    N("Case", "A connection between networks may be down or wrongly set up."),
                    Certainty.POSSIBLE,
                    unless="silent_address silent_router",
                ),
                phrases.OTHER_NETWORK_NEEDED,
            ),
            you=(phrases.CHECK_HOST, phrases.CHECK_CONNECTED, phrases.USE_VPN),
            admin=(
                (
                    N("Case", "Check the route and the firewall rules for these addresses: {addresses}."),
                    N("Case", "Check the route and the firewall rules for {host}."),
                ),
            ),
            operator=(N("Case", "Check that the server is switched on and connected."),),
            commands=(*commands.PING, *commands.TRACE, *commands.ROUTE),
        ),
    ),
    Case(
        id="tcp.network_unreachable",
        severity=Severity.FAILURE,
        when=_network_unreachable,
        asks=(CheckName.ADDRESSES, CheckName.LOCAL),
        texts=Texts(
            short=N("Case", "Network unreachable"),
            headline=N("Case", "There is no way to the server’s network"),
            summary=(
                N("Case", "From here no way is known to the network of {host} ({addresses})."),
                N("Case", "From here no way is known to the network of {host}."),
            ),
            causes=(
                Cause(
                    N("Case", "This computer is not connected to a network"),
                    N("Case", "Cable, Wi-Fi or VPN may be disconnected, or no router may be set."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "This network does not carry this kind of address"),
                    N("Case", "Many networks know only IPv4, and IPv6 addresses (with colons) lead nowhere there."),
                    Certainty.POSSIBLE,
                ),
                phrases.WRONG_ADDRESS,
                phrases.OTHER_NETWORK_NEEDED,
                Cause(
                    N("Case", "A router or firewall closes the way"),
                    N("Case", "Some of them answer as if the network did not exist."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(phrases.CHECK_CONNECTED, phrases.OPEN_OTHER_SITE, phrases.USE_VPN),
            admin=(
                N("Case", "Check the default route of this computer and the route to the network of {host}."),
                N("Case", "Check whether IPv6 is provided here, if only IPv6 addresses fail."),
            ),
            operator=(N("Case", "Offer the server over IPv4 too, if it has only IPv6 addresses."),),
            commands=(*commands.ROUTE, *commands.INTERFACES, *commands.TRACE),
        ),
    ),
)

"""Ports that cannot be connected to."""

from collections.abc import Set
from typing import Any

import msgspec

from app.knowledge import commands, phrases, unreachable
from app.knowledge.answer import greeting_of
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.fault import Fault
from app.knowledge.findings import also, local_of, service_ports_of
from app.knowledge.here import covering, refusing, waiting_in_vain
from app.knowledge.values import address_of, attempt_match, fault_match, tried
from app.model.names import Certainty, CheckName, Kind, Severity, StepName
from app.model.words import N

_ANSWERS = frozenset({"", "ECONNREFUSED", "ECONNRESET"})  # of a port: somebody is there


def _fault(facts: CaseFacts) -> Fault | None:
    fault = facts.fault
    return fault if fault is not None and fault.at(StepName.CONNECT) else None


def _refused(facts: CaseFacts) -> Match | None:
    fault, finding = _fault(facts), local_of(facts)
    if fault is None or fault.code != "ECONNREFUSED":
        return None
    listeners = covering(finding, refusing(fault)) if finding is not None and finding.local_target else ()
    values: dict[str, Any] = {
        "address": address_of(fault),
        "addresses": tried(fault, fault.code),
        "listeners": listeners,
        "open_ports": (ports := _ports(facts, {""})),
    }
    match = fault_match(facts, fault, Certainty.CONFIRMED, **values)
    return also(match, *(["findings.local"] if listeners else []), *(["findings.service"] if ports else []))


def _timeout(facts: CaseFacts) -> Match | None:
    fault = _fault(facts)
    if fault is None or not fault.timed_out:
        return None
    answering = _ports(facts, _ANSWERS)
    quiet = () if answering else _ports(facts, {"timeout"})
    finding = local_of(facts)
    busy = waiting_in_vain(finding, fault) if finding is not None else ()
    silent = unreachable.silence(facts, fault)
    values: dict[str, Any] = {
        "address": address_of(fault),
        "addresses": tried(fault),
        "listeners": busy,
        "open_ports": answering,
        "silent_ports": quiet,
        **silent,
    }
    match = fault_match(facts, fault, Certainty.CONFIRMED, **values)
    evidence = {"service": answering or quiet, "local": busy, "addresses": silent}
    return also(match, *(f"findings.{name}" for name, found in evidence.items() if found))


def _ports(facts: CaseFacts, codes: Set[str]) -> tuple[str, ...]:
    """Return the other ports of the host with which one of these codes came out."""
    finding = service_ports_of(facts)
    return tuple(str(one.port) for one in finding.ports if one.code in codes) if finding is not None else ()


def _reset(facts: CaseFacts) -> Match | None:
    fault = _fault(facts)
    if fault is None or not fault.broken_off:
        return None
    return fault_match(facts, fault, Certainty.CONFIRMED)


def _closed(facts: CaseFacts) -> Match | None:
    """The greeting showed it; whether the engine calls that a failure makes no difference."""
    attempt = facts.last
    if attempt is None or attempt.target.kind is not Kind.TCP:
        return None
    greeting = greeting_of(attempt)
    if greeting is None or not greeting[1].closed:
        return None
    return attempt_match(facts, attempt, Certainty.CONFIRMED, greeting[0])


def _unless(cause: Cause, values: str) -> Cause:
    return msgspec.structs.replace(cause, unless=values)


_FIREWALL_BREAKS = Cause(
    N("Case", "A firewall or filter ends the connection"),
    N("Case", "Some let every connection begin and then end those they do not allow."),
    Certainty.LIKELY,
)
_NOT_LET_IN = Cause(
    N("Case", "The server lets in only certain computers"),
    N("Case", "It may end connections from addresses that are not on its allow list."),
    Certainty.POSSIBLE,
)
_NOTHING_BEHIND = Cause(
    N("Case", "The service behind the port is not running"),
    N("Case", "A system in front of it, such as a load balancer or a container, accepts and finds nobody behind it."),
    Certainty.POSSIBLE,
)
CASES = (
    Case(
        id="tcp.refused",
        severity=Severity.FAILURE,
        when=_refused,
        asks=(CheckName.LOCAL, CheckName.SERVICE),
        texts=Texts(
            short=N("Case", "Connection refused"),
            headline=N("Case", "The server refused the connection"),
            summary=(
                N("Case", "A program accepts connections here ({listeners}), but {endpoint} refused this one."),
                N("Case", "{host} was reached, but nothing accepts connections on port {port}."),
            ),
            causes=(
                Cause(
                    N("Case", "A firewall on this computer rejects the connection"),
                    N("Case", "The program does listen ({listeners}), so something before it refuses."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The program was just starting"),
                    N("Case", "It may have begun to listen ({listeners}) only after the connection was tried."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The service is not running on the server"),
                    N("Case", "The computer answers, but no program there listens on port {port}."),
                    Certainty.LIKELY,
                    unless="listeners",
                ),
                msgspec.structs.replace(
                    phrases.WRONG_PORT,
                    detail=(
                        N("Case", "These ports of {host} do accept connections: {open_ports}."),
                        phrases.WRONG_PORT.detail,
                    ),
                ),
                phrases.WRONG_ADDRESS,
                Cause(
                    N("Case", "The service listens on another address only"),
                    N("Case", "It may accept connections only from its own computer, or only over IPv4 or IPv6."),
                    Certainty.POSSIBLE,
                    unless="listeners",
                ),
                Cause(
                    N("Case", "A firewall rejects this port"),
                    N("Case", "Not ruled out: a firewall that rejects connections answers the same way."),
                    Certainty.POSSIBLE,
                    unless="listeners",
                ),
            ),
            you=(
                phrases.CHECK_PORT,
                phrases.CHECK_HOST,
                N("Case", "Ask whether the service is running at the moment."),
            ),
            admin=(N("Case", "Check whether outgoing connections to port {port} are rejected."),),
            operator=(
                N("Case", "Start the service, and check that it listens on port {port} on all addresses."),
                N("Case", "Check that the server’s firewall allows connections to port {port}."),
            ),
            commands=(*commands.PORT, *commands.LISTENER_THERE),
        ),
    ),
    Case(
        id="tcp.timeout",
        severity=Severity.FAILURE,
        when=_timeout,
        asks=(CheckName.ADDRESSES, CheckName.SERVICE, CheckName.LOCAL, CheckName.PROXY),
        texts=Texts(
            short=N("Case", "No answer"),
            headline=N("Case", "The server did not answer"),
            summary=(
                N("Case", "No answer came from {host} ({addresses}) on port {port} within {seconds}."),
                N("Case", "No answer came from {host} on port {port} within {seconds}."),
            ),
            causes=(
                *unreachable.SILENT,
                Cause(
                    N("Case", "The program does not accept connections any more"),
                    N(
                        "Case",
                        "Its queue is full: more connections wait for it than it may keep waiting ({listeners}).",
                    ),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "A firewall lets only some ports through"),
                    N("Case", "The server is there: it answers on other ports ({open_ports}), but not on port {port}."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The server is switched off or not connected"),
                    N("Case", "Other usual ports of this address stay silent too: {silent_ports}."),
                    Certainty.LIKELY,
                    unless="silent_address silent_router",
                ),
                Cause(
                    N("Case", "A firewall discards the connection"),
                    N("Case", "Many firewalls give no answer at all: your network’s, the provider’s or the server’s."),
                    Certainty.LIKELY,
                    unless="open_ports silent_address silent_router",
                ),
                Cause(
                    N("Case", "The server is switched off or not connected"),
                    N("Case", "No computer answers at this address at the moment."),
                    Certainty.LIKELY,
                    unless="open_ports silent_ports silent_address silent_router",
                ),
                _unless(phrases.WRONG_ADDRESS, "open_ports silent_router"),
                _unless(phrases.WRONG_PORT, "silent_address silent_router"),
                phrases.OTHER_NETWORK_NEEDED,
                _unless(phrases.SHORT_LIMIT, "open_ports silent_address silent_router"),
            ),
            you=(
                phrases.CHECK_HOST,
                phrases.CHECK_PORT,
                phrases.USE_VPN,
                phrases.OTHER_NETWORK,
                phrases.TRY_LONGER,
            ),
            admin=(phrases.ADMIN_FIREWALL,),
            operator=(
                N("Case", "Check that the server is switched on and connected."),
                N("Case", "Check that its firewall allows connections to port {port} from outside."),
            ),
            commands=(*commands.PORT, *commands.PING, *commands.TRACE),
        ),
    ),
    *unreachable.CASES,
    Case(
        id="tcp.reset",
        severity=Severity.FAILURE,
        when=_reset,
        texts=Texts(
            short=N("Case", "Connection reset"),
            headline=N("Case", "The connection was broken off at once"),
            summary=N(
                "Case", "The connection to {host}, port {port}, was reset (broken off) before any data was sent."
            ),
            causes=(
                _FIREWALL_BREAKS,
                _NOTHING_BEHIND,
                _NOT_LET_IN,
                Cause(
                    N("Case", "The server program has a fault"),
                    N("Case", "It may be ending or starting anew, or have more connections than it can serve."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(phrases.TRY_LATER, phrases.CHECK_PORT, phrases.OTHER_NETWORK),
            admin=(phrases.ADMIN_FIREWALL,),
            operator=(
                phrases.OPERATOR_LOGS,
                phrases.OPERATOR_FRONT,
                N("Case", "Check whether the computer that ran this test is allowed to connect."),
            ),
            commands=(*commands.PORT, *commands.TRACE),
        ),
    ),
    Case(
        id="tcp.closed",
        severity=Severity.FAILURE,
        when=_closed,
        texts=Texts(
            short=N("Case", "Closed at once"),
            headline=N("Case", "The server closed the connection at once"),
            summary=N("Case", "{host} accepted the connection on port {port} and closed it without sending anything."),
            causes=(
                Cause(
                    N("Case", "The server lets in only certain computers"),
                    N("Case", "It may end connections from addresses that are not on its allow list."),
                    Certainty.LIKELY,
                ),
                _NOTHING_BEHIND,
                Cause(
                    N("Case", "A firewall or filter ends the connection"),
                    N("Case", "Some let every connection begin and then end those they do not allow."),
                    Certainty.POSSIBLE,
                ),
                phrases.OVERLOADED,
            ),
            you=(phrases.CHECK_PORT, phrases.TRY_LATER, phrases.OTHER_NETWORK),
            admin=(phrases.ADMIN_FIREWALL,),
            operator=(
                phrases.OPERATOR_LOGS,
                N("Case", "Check whether the computer that ran this test is allowed to connect."),
                phrases.OPERATOR_FRONT,
            ),
            commands=commands.PORT,
        ),
    ),
)

"""A target on this computer on which no program listens."""

import ipaddress
from typing import Any

from app.knowledge import commands, phrases
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.fault import Fault
from app.knowledge.findings import also, local_of
from app.knowledge.values import address_of, fault_match
from app.model.facts import ConnectFacts
from app.model.finding import Listener, LocalFinding
from app.model.names import Certainty, CheckName, Severity, StepName
from app.model.words import N
from app.target import endpoint

_ANY_ADDRESS = frozenset({"0.0.0.0", "::", "*", ""})  # what the systems' lists write for "all addresses"


def _nothing_listening(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or not fault.at(StepName.CONNECT) or fault.code != "ECONNREFUSED":
        return None
    finding = local_of(facts)
    if finding is None or not finding.local_target:
        return None
    tried = refusing(fault)
    if covering(finding, tried):
        return None  # a program does listen there: something else refuses, such as a firewall
    certainty = Certainty.CONFIRMED if finding.readable else Certainty.LIKELY
    match = fault_match(
        facts, fault, certainty, address=address_of(fault), addresses=tried, **_listening(fault, finding)
    )
    return also(match, "findings.local")


def covering(finding: LocalFinding, addresses: tuple[str, ...]) -> tuple[str, ...]:
    """Return who listens on the target's port for one of these addresses, each with its process, as texts."""
    found = (one for one in finding.on_port if any(_covers(one, address) for address in addresses))
    return tuple(dict.fromkeys(map(_text, found)))


def waiting_in_vain(finding: LocalFinding, fault: Fault) -> tuple[str, ...]:
    """Return who listens on the target's port here without accepting, its queue full; nothing where all is well."""
    if not finding.local_target or not finding.backlog_full or fault.by_proxy:
        return ()
    return tuple(dict.fromkeys(map(_text, finding.on_port)))


def refusing(fault: Fault) -> tuple[str, ...]:
    """Return the addresses that refused, those of a host that is an address itself included."""
    steps = (step.facts for step in fault.steps if step.leg is fault.failure.leg)
    return tuple(
        dict.fromkeys(one.address for one in steps if isinstance(one, ConnectFacts) and one.code == "ECONNREFUSED")
    ) or tuple(filter(None, (address_of(fault),)))


def _listening(fault: Fault, finding: LocalFinding) -> dict[str, Any]:
    """Return who listens on the port at other addresses, or that it is held, or else who listens nearby."""
    if finding.bound:
        return {"bound_port": fault.attempt.target.port, "names": tuple(one.address for one in finding.on_port)}
    if finding.on_port:
        return {"names": tuple(dict.fromkeys(one.address for one in finding.on_port))}
    return {"listeners": tuple(map(_text, finding.nearby))}


def _text(listener: Listener) -> str:
    place = endpoint(listener.address, listener.port)
    return f"{place} ({listener.process})" if listener.process else place


def _covers(listener: Listener, address: str) -> bool:
    """Tell whether this listener accepts connections to the address; "::" mostly accepts IPv4 as well."""
    if listener.address in _ANY_ADDRESS:
        return listener.address != "0.0.0.0" or ":" not in address
    try:
        return ipaddress.ip_address(listener.address.partition("%")[0]) == ipaddress.ip_address(
            address.partition("%")[0]
        )
    except ValueError:
        return listener.address == address


CASES = (
    Case(
        id="local.nothing_listening",
        severity=Severity.FAILURE,
        when=_nothing_listening,
        asks=(CheckName.LOCAL,),
        texts=Texts(
            short=N("Case", "Nothing listens here"),
            headline=N("Case", "No program on this computer accepts the connection"),
            summary=(
                N("Case", "A program on this computer holds port {bound_port}, but does not accept connections on it."),
                N("Case", "Port {port} is in use on this computer, but at other addresses ({names}) than {addresses}."),
                N("Case", "{host} is this computer, and no program here listens on port {port}."),
            ),
            causes=(
                Cause(
                    N("Case", "The program is not ready yet"),
                    N(
                        "Case",
                        "It has taken port {bound_port} and may still be starting, or may have stopped half-way.",
                    ),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The server program was not started"),
                    N("Case", "A program accepts connections only while it runs; it may have ended with an error."),
                    Certainty.LIKELY,
                    unless="bound_port",
                ),
                Cause(
                    N("Case", "The program listens on another port"),
                    (
                        N("Case", "On this computer these ports are in use: {listeners}."),
                        N("Case", "Its settings or its first messages tell which port it uses."),
                    ),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The program listens on another address"),
                    (
                        N("Case", "The port is in use at these addresses: {names}."),
                        N("Case", "A program that listens on 127.0.0.1 (IPv4) is not reached over ::1 (IPv6)."),
                    ),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The program runs in a container or a virtual machine"),
                    N("Case", "Its port has to be published on this computer before it can be reached here."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Start the program that should answer, and read its first messages."),
                phrases.CHECK_PORT,
                (
                    N("Case", "Use one of the addresses that the program listens on: {names}."),
                    N("Case", "Try the address 127.0.0.1 instead of the name localhost."),
                ),
            ),
            operator=(
                N("Case", "Set the program to listen on port {port}, at the right address or at all addresses."),
            ),
            commands=(*commands.LISTENERS_HERE, *commands.PORT),
        ),
    ),
)

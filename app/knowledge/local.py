"""Failures that this computer itself explains. Its clock and its roots are in `roots`, its listeners in `here`."""

from typing import Any

from app.knowledge import commands, phrases, roots
from app.knowledge.addresses import by_family, family_of, is_nowhere, is_private
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.fault import Fault
from app.knowledge.findings import addresses_of, also, local_of, names_of
from app.knowledge.values import address_of, fault_match, follow
from app.model.facts import ConnectFacts
from app.model.finding import NameServerAnswer
from app.model.names import Certainty, CheckName, Severity, StepName, StepOutcome
from app.model.words import N

_NO_WAY = frozenset({"ENETUNREACH", "ENETDOWN"})
_FORBIDDEN = frozenset({"EACCES", "EPERM"})
_USED_UP = frozenset({"ENOBUFS", "EMFILE", "ENFILE"})
_CUT_OFF = frozenset({"ECONNABORTED", "ENETRESET"})
_NOT_THIS_FAMILY = frozenset({"EAFNOSUPPORT", "EPFNOSUPPORT"})


def _connecting(facts: CaseFacts, codes: frozenset[str]) -> Fault | None:
    """Return the fault when a connection, to the target or to a proxy, was not opened for one of these reasons."""
    fault = facts.fault
    if fault is None or fault.failure.step is not StepName.CONNECT or fault.code not in codes:
        return None
    return fault if fault.step is None or fault.step.outcome is not StepOutcome.OK else None


def _tried_codes(fault: Fault) -> dict[str, str]:
    """Return each address of the failing leg with the code of its error."""
    steps = (step.facts for step in fault.steps if step.leg is fault.failure.leg)
    return {one.address: one.code for one in steps if isinstance(one, ConnectFacts)}


def _offline(facts: CaseFacts) -> Match | None:
    """Lookups fail in many ways without a network; a connection in one."""
    fault, finding = facts.fault, local_of(facts)
    if fault is None or finding is None or True not in (finding.default_route is False, finding.interface_up is False):
        return None
    looking_up = fault.failure.step is StepName.RESOLVE and (fault.code.startswith("EAI_") or fault.timed_out)
    if not looking_up and _connecting(facts, _NO_WAY) is None:
        return None
    if any(code not in _NO_WAY for code in _tried_codes(fault).values()):
        return None
    names = names_of(facts)
    if names is not None and any(_heard_of(one) for one in names.servers):
        return None  # some network is there
    if fault.code == "EAI_NONAME" and names is None and finding.interface_up is not False:
        return None  # mostly the answer of a name server, which may be in the own network
    # Without a default route a network of its own may still be in use, with a name server in it that is silent.
    sure = finding.interface_up is False or not looking_up
    certainty = Certainty.CONFIRMED if sure else Certainty.LIKELY
    return also(fault_match(facts, fault, certainty, address=address_of(fault)), "findings.local")


def _heard_of(one: NameServerAnswer) -> bool:
    """Tell whether a question left this computer: one that nobody answers did, unless it went to a program here."""
    return one.outcome in ("answer", "garbage") or (one.outcome == "timeout" and not is_nowhere(one.server))


def _blocked(facts: CaseFacts) -> Match | None:
    """For IPv6 the system says the same when a router on the way forbids the connection (measured)."""
    fault = _connecting(facts, _FORBIDDEN)
    if fault is None:
        return _blocked_on_macos(facts)
    address = address_of(fault)
    from_afar = family_of(address) == "IPv6" and fault.code == "EACCES" and not fault.codes.winerror
    if not from_afar:
        return fault_match(facts, fault, Certainty.CONFIRMED, address=address)
    finding = addresses_of(facts)
    if finding is not None and "prohibited" in finding.icmp_code:
        return None  # it is known who forbids it
    return fault_match(facts, fault, Certainty.LIKELY, address=address)


def _blocked_on_macos(facts: CaseFacts) -> Match | None:
    """macOS denies programs the local network by "no route", unless the person allowed it."""
    fault = _connecting(facts, frozenset({"EHOSTUNREACH"}))
    system = facts.environment.system if facts.environment is not None else ""
    if fault is None or not system.startswith("Darwin") or not is_private(address_of(fault)):
        return None
    return follow(fault_match(facts, fault, Certainty.POSSIBLE, address=address_of(fault)))


def _ports_exhausted(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None:
        return None
    if fault.code in _USED_UP:
        return fault_match(facts, fault, Certainty.CONFIRMED)
    if _connecting(facts, frozenset({"EADDRNOTAVAIL"})) is None or _without_ipv6(facts, fault):
        return None
    return fault_match(facts, fault, Certainty.LIKELY, address=address_of(fault))


def _without_ipv6(facts: CaseFacts, fault: Fault) -> bool:
    """Tell whether IPv6 is off on this computer and an IPv6 address failed."""
    off = facts.environment is not None and not facts.environment.ipv6
    return off and family_of(address_of(fault)) == "IPv6"


def _family_unsupported(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None:
        return None
    literal = family_of(fault.attempt.target.host_ascii) if fault.failure.hop == 0 and not fault.by_proxy else ""
    if fault.code == "EAI_ADDRFAMILY" and literal:
        return fault_match(facts, fault, Certainty.CONFIRMED, family=literal)
    # A socket of a family that is not there is refused before the connection becomes a step.
    if fault.code in _NOT_THIS_FAMILY and fault.failure.step in (StepName.RESOLVE, StepName.CONNECT):
        return fault_match(facts, fault, Certainty.CONFIRMED, family=family_of(address_of(fault)) or literal or "IPv6")
    if _connecting(facts, frozenset({"EADDRNOTAVAIL"})) is not None and _without_ipv6(facts, fault):
        return fault_match(facts, fault, Certainty.CONFIRMED, family="IPv6", address=address_of(fault))
    return _no_way_for_one_family(facts)


def _no_way_for_one_family(facts: CaseFacts) -> Match | None:
    """This computer has a way out, but none for addresses of this kind, and no router said so."""
    fault, found_here, finding = _connecting(facts, _NO_WAY), local_of(facts), addresses_of(facts)
    if fault is None or fault.by_proxy or found_here is None or not found_here.default_route:
        return None
    if finding is not None and finding.icmp_sender:
        return None
    tried = _tried_codes(fault)
    families = {family_of(address) for address in tried}
    if len(families) != 1 or any(code not in _NO_WAY for code in tried.values()):
        return None
    family = families.pop()
    other = by_family(facts).get("IPv6" if family == "IPv4" else "IPv4", {})
    if family != "IPv6" and not any(code == "" for code in other.values()):
        return None
    values: dict[str, Any] = {"family": family, "address": address_of(fault), "addresses": tuple(tried)}
    return also(fault_match(facts, fault, Certainty.LIKELY, **values), "findings.local")


def _network_changed(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or fault.code not in _CUT_OFF:
        return None
    return fault_match(facts, fault, Certainty.LIKELY)


_SECURITY_PROGRAM = Cause(
    N("Case", "A firewall or security program on this computer forbids it"),
    N("Case", "It may allow connections only to some programs, or ask first and have been answered with no."),
    Certainty.LIKELY,
)
_ADMIN_PROGRAMS = N("Case", "Check whether security software on this computer keeps this program from connecting.")

CASES = (
    Case(
        id="local.offline",
        severity=Severity.FAILURE,
        when=_offline,
        asks=(CheckName.LOCAL,),
        texts=Texts(
            short=N("Case", "Not connected"),
            headline=N("Case", "This computer is not connected to a network"),
            summary=(
                N("Case", "This computer has no way into any network at the moment, so {host} cannot be reached."),
            ),
            causes=(
                Cause(
                    N("Case", "The connection is off"),
                    N("Case", "Wi-Fi or mobile data may be switched off, flight mode on, or the cable unplugged."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The router gave this computer no address"),
                    N("Case", "Then this computer looks connected, but no way leads out of it."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "A VPN has taken over the connection"),
                    N("Case", "Some cut every other way while they connect, or when they have failed."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                phrases.CHECK_CONNECTED,
                N("Case", "Switch the network connection off and on again, and restart the router if it is yours."),
                N("Case", "If a VPN is in use, disconnect it and connect again."),
            ),
            admin=(N("Case", "Check that this computer gets an address and a default route (a router to send to)."),),
            commands=commands.INTERFACES,
        ),
    ),
    Case(
        id="local.blocked",
        severity=Severity.FAILURE,
        when=_blocked,
        asks=(CheckName.ADDRESSES, CheckName.LOCAL),
        texts=Texts(
            short=N("Case", "Blocked on this computer"),
            headline=N("Case", "This computer does not allow the connection"),
            summary=(
                N("Case", "The system of this computer forbade the connection to {host} ({address}), port {port}."),
                N("Case", "The system of this computer forbade the connection to {host}, port {port}."),
            ),
            causes=(
                _SECURITY_PROGRAM,
                Cause(
                    N("Case", "This program lacks a permission"),
                    N("Case", "Systems for phones, containers and some desktops give each program its own rights."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "A route on this computer forbids the address"),
                    N("Case", "A VPN or an administrator can close the way to some addresses."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N(
                    "Case",
                    "Look into the messages of your firewall or antivirus program, and allow this program there.",
                ),
                N(
                    "Case",
                    "Check that this program may use the network, and the local network, in the system’s settings.",
                ),
                phrases.SEND_TO_ADMIN,
            ),
            admin=(
                _ADMIN_PROGRAMS,
                N("Case", "Check the firewall rules and the routes of this computer for {host}, port {port}."),
            ),
            commands=(*commands.ROUTE, *commands.PORT),
        ),
    ),
    Case(
        id="local.family_unsupported",
        severity=Severity.FAILURE,
        when=_family_unsupported,
        asks=(CheckName.ADDRESSES, CheckName.LOCAL),
        texts=Texts(
            short=N("Case", "Address kind not usable"),
            headline=N("Case", "This computer cannot use this kind of address"),
            summary=(
                N("Case", "{host} was to be reached over {family}, but this computer has no {family} connection."),
                N("Case", "{host} has a kind of address for which this computer has no connection."),
            ),
            causes=(
                Cause(
                    N("Case", "This network has no connection of this kind"),
                    N("Case", "Many networks know only IPv4, and IPv6 addresses (with colons) lead nowhere there."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "It is switched off on this computer"),
                    N("Case", "IPv6 can be switched off in the settings of the system, of a container or by a VPN."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Use the server’s name, or its address of the other kind, and test again."),
                phrases.OTHER_NETWORK,
            ),
            admin=(N("Case", "Check whether {family} is meant to be available on this computer and in this network."),),
            operator=(N("Case", "Offer the server over IPv4 and IPv6, so that every network can reach it."),),
            commands=commands.INTERFACES,
        ),
    ),
    Case(
        id="local.ports_exhausted",
        severity=Severity.FAILURE,
        when=_ports_exhausted,
        asks=(CheckName.LOCAL,),
        texts=Texts(
            short=N("Case", "No connection left here"),
            headline=N("Case", "This computer has no free connection left"),
            summary=N("Case", "The system could not open one more connection, so {host} was not contacted ({code})."),
            causes=(
                Cause(
                    N("Case", "Too many connections or files are open"),
                    N(
                        "Case",
                        "A program, or this one with very many tests at once, has used up what the system allows.",
                    ),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The system has a low limit"),
                    N("Case", "Containers and some servers allow only few open files or connections."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Run fewer tests at once."),
                N("Case", "Close programs that use the network a lot, or restart this computer."),
                phrases.TRY_LATER,
            ),
            admin=(N("Case", "Check the limits for open files and for local ports, and which program uses them up."),),
            commands=commands.CONNECTIONS,
        ),
    ),
    *roots.CASES,
    Case(
        id="local.network_changed",
        severity=Severity.FAILURE,
        when=_network_changed,
        texts=Texts(
            short=N("Case", "Network changed"),
            headline=N("Case", "The connection of this computer changed during the test"),
            summary=N("Case", "The system of this computer broke off the connection to {host} ({code})."),
            causes=(
                Cause(
                    N("Case", "This computer moved to another network"),
                    N("Case", "Changing between Wi-Fi, cable and mobile network, or waking up, ends open connections."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "A VPN connected or disconnected"),
                    N("Case", "Then connections that were open before cannot go on."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "A firewall or security program ended the connection"),
                    N("Case", "Some antivirus programs end connections that they look into."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Wait until the connection is stable, and test again."),
                phrases.CHECK_CONNECTED,
            ),
            admin=(_ADMIN_PROGRAMS,),
            commands=commands.INTERFACES,
        ),
    ),
)

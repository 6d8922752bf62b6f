"""Names that could not be looked up. A proxy's own name belongs to `proxy`."""

from app.knowledge import commands, phrases
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.values import fault_match
from app.model.names import Certainty, Severity, StepName
from app.model.words import N


def _not_found(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or not fault.at(StepName.RESOLVE) or fault.code != "EAI_NONAME":
        return None
    # Only likely: offline systems and damaged answers give this code too (measured), until a name server is asked.
    return fault_match(facts, fault, Certainty.LIKELY)


def _temporary(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or not fault.at(StepName.RESOLVE) or fault.code != "EAI_AGAIN":
        return None
    return fault_match(facts, fault, Certainty.LIKELY, addresses=_name_servers(facts))


def _timeout(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or not fault.at(StepName.RESOLVE) or not fault.timed_out or fault.busy_here:
        return None
    return fault_match(facts, fault, Certainty.CONFIRMED, addresses=_name_servers(facts))


def _name_servers(facts: CaseFacts) -> tuple[str, ...]:
    return facts.environment.name_servers if facts.environment is not None else ()


_SILENT_NAME_SERVER = Cause(
    N("Case", "The name server does not answer"),
    (
        N("Case", "It may be switched off, overloaded or out of reach. This computer asks: {addresses}."),
        N("Case", "It may be switched off, overloaded or out of reach, or wrongly set on this computer."),
    ),
    Certainty.LIKELY,
)
_LOOKUPS_BLOCKED = Cause(
    N("Case", "A firewall or VPN stops name lookups"),
    N("Case", "Lookups use port 53; many networks allow them only to their own name servers."),
    Certainty.POSSIBLE,
)
_DOMAIN_SERVERS = Cause(
    N("Case", "The name servers of the domain do not answer"),
    N("Case", "Then only names of this one domain fail, and other websites work."),
    Certainty.POSSIBLE,
)
_ADMIN = (
    (
        N("Case", "Check that these name servers answer: {addresses}"),
        N("Case", "Check that the name servers set on this computer answer."),
    ),
    N("Case", "Check that lookups to port 53 (UDP and TCP) are allowed."),
)
_OPERATOR = (N("Case", "Check that the name servers of the domain of {host} answer from outside."),)

CASES = (
    Case(
        id="dns.not_found",
        severity=Severity.FAILURE,
        when=_not_found,
        texts=Texts(
            short=N("Case", "Name not found"),
            headline=N("Case", "The name was not found"),
            summary=(
                N("Case", "The name {host}, sent as {host_ascii}, is not known to the name server."),
                N("Case", "The name {host} is not known to the name server, so there is no address to connect to."),
            ),
            causes=(
                Cause(
                    N("Case", "The name is misspelled"),
                    N("Case", "One wrong letter or one dot too many is enough."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The name is known only inside another network"),
                    N("Case", "Names of companies and schools often exist only in their own network or over VPN."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The name does not exist any more, or not yet"),
                    N("Case", "The domain may have expired, or its entry may be missing or still new."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "This computer is not connected to a network"),
                    N("Case", "Without a connection some systems give the same answer for every name."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(phrases.CHECK_HOST, phrases.OPEN_OTHER_SITE, phrases.USE_VPN),
            admin=(
                N(
                    "Case",
                    "Check whether your name servers know {host}, and whether they answer lookups for it from here.",
                ),
            ),
            operator=(
                N("Case", "Check that {host} has an address entry: type A for IPv4, type AAAA for IPv6."),
                N("Case", "Check that the domain is still registered."),
            ),
            commands=(*commands.LOOKUP, *commands.LOOKUP_HERE),
        ),
    ),
    Case(
        id="dns.temporary",
        severity=Severity.FAILURE,
        when=_temporary,
        texts=Texts(
            short=N("Case", "Name lookup failed"),
            headline=N("Case", "The name could not be looked up"),
            summary=N("Case", "No name server gave a usable answer, so the address of {host} is not known."),
            causes=(
                Cause(
                    N("Case", "This computer is not connected to a network"),
                    N("Case", "Without a connection no name server can be reached, and every name fails."),
                    Certainty.LIKELY,
                ),
                _SILENT_NAME_SERVER,
                _LOOKUPS_BLOCKED,
                _DOMAIN_SERVERS,
            ),
            you=(phrases.CHECK_CONNECTED, phrases.OPEN_OTHER_SITE, phrases.TRY_LATER),
            admin=_ADMIN,
            operator=_OPERATOR,
            commands=(*commands.LOOKUP, *commands.NAME_SERVERS, *commands.INTERFACES),
        ),
    ),
    Case(
        id="dns.timeout",
        severity=Severity.FAILURE,
        when=_timeout,
        texts=Texts(
            short=N("Case", "Name lookup timed out"),
            headline=N("Case", "The name lookup took too long"),
            summary=N("Case", "No address for {host} was found within {seconds}, because no name server answered."),
            causes=(
                _SILENT_NAME_SERVER,
                _LOOKUPS_BLOCKED,
                _DOMAIN_SERVERS,
                phrases.SHORT_LIMIT,
            ),
            you=(phrases.OPEN_OTHER_SITE, phrases.CHECK_CONNECTED, phrases.TRY_LONGER),
            admin=_ADMIN,
            operator=_OPERATOR,
            commands=(*commands.LOOKUP, *commands.NAME_SERVERS, *commands.INTERFACES),
        ),
    ),
)

"""Ports that cannot be connected to."""

from app.knowledge import commands, phrases
from app.knowledge.answer import greeting_of
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.values import address_of, attempt_match, fault_match, tried
from app.model.names import Certainty, CheckName, Kind, Severity, StepName
from app.model.words import N

_NO_WAY_TO_HOST = frozenset({"EHOSTUNREACH", "EHOSTDOWN"})
_NO_WAY_TO_NETWORK = frozenset({"ENETUNREACH", "ENETDOWN"})


def _connect(facts: CaseFacts, codes: frozenset[str]) -> Match | None:
    fault = facts.fault
    if fault is None or not fault.at(StepName.CONNECT) or fault.code not in codes:
        return None
    addresses = tried(fault, fault.code)
    return fault_match(facts, fault, Certainty.CONFIRMED, address=address_of(fault), addresses=addresses)


def _refused(facts: CaseFacts) -> Match | None:
    return _connect(facts, frozenset({"ECONNREFUSED"}))


def _timeout(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or not fault.at(StepName.CONNECT) or not fault.timed_out:
        return None
    return fault_match(facts, fault, Certainty.CONFIRMED, address=address_of(fault), addresses=tried(fault))


def _host_unreachable(facts: CaseFacts) -> Match | None:
    return _connect(facts, _NO_WAY_TO_HOST)


def _network_unreachable(facts: CaseFacts) -> Match | None:
    return _connect(facts, _NO_WAY_TO_NETWORK)


def _reset(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or not fault.at(StepName.CONNECT) or not fault.broken_off:
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
_SWITCHED_OFF = Cause(
    N("Case", "The server is switched off or not connected"),
    N("Case", "No computer answers at this address at the moment."),
    Certainty.LIKELY,
)

CASES = (
    Case(
        id="tcp.refused",
        severity=Severity.FAILURE,
        when=_refused,
        asks=(CheckName.LOCAL,),
        texts=Texts(
            short=N("Case", "Connection refused"),
            headline=N("Case", "The server refused the connection"),
            summary=N("Case", "{host} was reached, but nothing accepts connections on port {port}."),
            causes=(
                Cause(
                    N("Case", "The service is not running on the server"),
                    N("Case", "The computer answers, but no program there listens on port {port}."),
                    Certainty.LIKELY,
                ),
                phrases.WRONG_PORT,
                phrases.WRONG_ADDRESS,
                Cause(
                    N("Case", "The service listens on another address only"),
                    N("Case", "It may accept connections only from its own computer, or only over IPv4 or IPv6."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "A firewall rejects this port"),
                    N("Case", "Not ruled out: a firewall that rejects connections answers the same way."),
                    Certainty.POSSIBLE,
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
        texts=Texts(
            short=N("Case", "No answer"),
            headline=N("Case", "The server did not answer"),
            summary=(
                N("Case", "No answer came from {host} ({addresses}) on port {port} within {seconds}."),
                N("Case", "No answer came from {host} on port {port} within {seconds}."),
            ),
            causes=(
                Cause(
                    N("Case", "A firewall discards the connection"),
                    N("Case", "Many firewalls give no answer at all: your network’s, the provider’s or the server’s."),
                    Certainty.LIKELY,
                ),
                _SWITCHED_OFF,
                phrases.WRONG_ADDRESS,
                phrases.WRONG_PORT,
                phrases.OTHER_NETWORK_NEEDED,
                phrases.SHORT_LIMIT,
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
    Case(
        id="tcp.host_unreachable",
        severity=Severity.FAILURE,
        when=_host_unreachable,
        texts=Texts(
            short=N("Case", "Host unreachable"),
            headline=N("Case", "There is no way to the server"),
            summary=(
                N("Case", "The network reports that {host} ({addresses}) cannot be reached."),
                N("Case", "The network reports that {host} cannot be reached."),
            ),
            causes=(
                _SWITCHED_OFF,
                phrases.WRONG_ADDRESS,
                Cause(
                    N("Case", "A firewall forbids the connection"),
                    N("Case", "Not ruled out: many firewalls that forbid a connection answer the same way."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "A router on the way does not know where to send"),
                    N("Case", "A connection between networks may be down or wrongly set up."),
                    Certainty.POSSIBLE,
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

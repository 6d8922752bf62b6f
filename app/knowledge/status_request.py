"""Web answers that object to the request itself: its method, its size, its pace, its place."""

from app.knowledge import commands, phrases
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.in_the_way import blocked
from app.knowledge.status import FILTER_ANSWERED, NOT_THE_NETWORK, OPEN_IN_BROWSER, status_is
from app.model.names import Certainty, Severity
from app.model.words import N


def _legal(facts: CaseFacts) -> Match | None:
    """Nobody's law, where a filter is recognised."""
    return None if blocked(facts) is not None else _UNAVAILABLE_FOR_LEGAL_REASONS(facts)


_UNAVAILABLE_FOR_LEGAL_REASONS = status_is(lambda status: status == 451)
_WAIT = (
    N("Case", "Wait before the next test; the server asks for a pause of {retry_after}."),
    phrases.TRY_LATER,
)

CASES = (
    Case(
        id="status.method",
        severity=Severity.FAILURE,
        when=status_is(lambda status: status in (405, 501)),
        texts=Texts(
            short=N("Case", "Method not allowed"),
            headline=N("Case", "The connection works, but the server does not allow this kind of request"),
            summary=N(
                "Case", "The connection works; {host} answered “{status_line}”: it wants another method (GET, POST …)."
            ),
            causes=(
                Cause(
                    N("Case", "The address is meant for programs that send data"),
                    N("Case", "Such addresses accept POST or PUT and turn away a simple request."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The server switched this method off"),
                    N("Case", "Many servers turn away methods that they do not need, such as HEAD or OPTIONS."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "If you only wanted to know whether the server can be reached: it can."),
                N("Case", "Choose another method in the options, for example GET, and test again."),
                phrases.CHECK_URL,
            ),
            admin=(NOT_THE_NETWORK,),
            operator=(N("Case", "Check which methods this address should accept."),),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="status.request_timeout",
        severity=Severity.FAILURE,
        when=status_is(lambda status: status == 408),
        texts=Texts(
            short=N("Case", "Server waited in vain"),
            headline=N("Case", "The connection works, but the server did not get the request in time"),
            summary=N(
                "Case", "The connection works; {host} answered “{status_line}”: it waited too long for the request."
            ),
            causes=(
                Cause(
                    N("Case", "The request arrived too slowly or not completely"),
                    N("Case", "A bad connection, a VPN or a firewall may hold back part of it."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The server is overloaded"),
                    N("Case", "It may have more requests than it can serve at the moment."),
                    Certainty.POSSIBLE,
                ),
                phrases.PROXY_BETWEEN,
            ),
            you=(phrases.TRY_LATER, phrases.OTHER_NETWORK),
            admin=(N("Case", "Check whether a filter or proxy server on the way to {host} holds back requests."),),
            operator=(phrases.OPERATOR_LIMITS, phrases.OPERATOR_LOGS),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="status.misdirected",
        severity=Severity.FAILURE,
        when=status_is(lambda status: status == 421),
        texts=Texts(
            short=N("Case", "Wrong server"),
            headline=N("Case", "The connection works, but this server is not the right one"),
            summary=N(
                "Case",
                "The connection works; {host} answered “{status_line}”: it does not answer for this name.",
            ),
            causes=(
                Cause(
                    N("Case", "The server is not set up for this name"),
                    N("Case", "Its certificate or its list of sites does not contain {host}."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The name leads to the wrong server"),
                    N("Case", "The entry at the name server may be outdated after a move."),
                    Certainty.POSSIBLE,
                ),
                phrases.PROXY_BETWEEN,
            ),
            you=(phrases.CHECK_HOST, OPEN_IN_BROWSER, phrases.SEND_TO_OPERATOR),
            admin=(N("Case", "Check whether {host} leads to the right address in this network."),),
            operator=(
                N("Case", "Check that the name {host} belongs to the right site in the server’s settings."),
                N("Case", "Check that the name used for encryption (SNI) and the one in the request agree."),
            ),
            commands=(*commands.FETCH, *commands.LOOKUP),
        ),
    ),
    Case(
        id="status.too_many_requests",
        severity=Severity.FAILURE,
        when=status_is(lambda status: status == 429),
        texts=Texts(
            short=N("Case", "Too many requests"),
            headline=N("Case", "The connection works, but the server got too many requests from here"),
            summary=(
                N("Case", "The connection works; {host} answered “{status_line}” and asks to wait {retry_after}."),
                N("Case", "The connection works; {host} answered “{status_line}”: it limits how often you may ask."),
            ),
            causes=(
                Cause(
                    N("Case", "Too many requests came from here"),
                    N("Case", "Servers limit how often one network may ask, and remove the limit after a while."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "Others share your address"),
                    N("Case", "A company or a VPN often shows one address for all its users."),
                    Certainty.POSSIBLE,
                ),
                FILTER_ANSWERED,
            ),
            you=(_WAIT, N("Case", "Let programs that ask this server automatically do so less often.")),
            admin=(N("Case", "Check whether a program in your network asks {host} very often."),),
            operator=(N("Case", "Check the limit on requests, and name the pause in the header Retry-After."),),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="status.headers_too_large",
        severity=Severity.FAILURE,
        when=status_is(lambda status: status == 431),
        texts=Texts(
            short=N("Case", "Request headers too large"),
            headline=N("Case", "The connection works, but the request was too large for the server"),
            summary=N(
                "Case",
                "The connection works; {host} answered “{status_line}”: the request’s headers are too long.",
            ),
            causes=(
                Cause(
                    N("Case", "The address is very long"),
                    N("Case", "Addresses with much data after a question mark can exceed the server’s limit."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "A system on the way adds to the request"),
                    N("Case", "Proxy servers and filters add lines of their own."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The server’s limit is very small"),
                    N("Case", "This program sends few and short lines; a browser with cookies sends far more."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Test the start page of {host}, without the part after the host name."),
                N("Case", "If a browser shows the same, delete the cookies of this site there."),
            ),
            admin=(N("Case", "Check whether a proxy server or filter adds long lines to requests."),),
            operator=(N("Case", "Check the server’s limits for the size of addresses and request headers."),),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="status.legal",
        severity=Severity.FAILURE,
        when=_legal,
        texts=Texts(
            short=N("Case", "Blocked for legal reasons"),
            headline=N("Case", "The connection works, but the page is withheld for legal reasons"),
            summary=N(
                "Case", "The connection works; {host} answered “{status_line}”: law forbids showing this page here."
            ),
            causes=(
                Cause(
                    N("Case", "The page may not be shown in your country"),
                    N("Case", "Courts, authorities or laws on privacy and copyright can demand this."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The server takes you for somebody in another country"),
                    N("Case", "A VPN or a proxy server makes requests seem to come from elsewhere."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "A filter or protection system answered"),
                    N("Case", "Providers, companies and schools can block a page in the server’s place."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Read the page in a browser: it often says who demanded this: {url}"),
                N("Case", "If you use a VPN or a proxy server, check which country it is in."),
            ),
            admin=(N("Case", "Check whether a filter in this network answers in place of {host}."),),
            operator=(N("Case", "Name the reason and who demanded it, as RFC 7725 asks."),),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="status.version",
        severity=Severity.FAILURE,
        when=status_is(lambda status: status == 505),
        texts=Texts(
            short=N("Case", "HTTP version refused"),
            headline=N("Case", "The connection works, but the server refuses this version of HTTP"),
            summary=N(
                "Case", "The connection works; {host} answered “{status_line}”: it does not accept HTTP/1.1 requests."
            ),
            causes=(
                Cause(
                    N("Case", "The server expects a newer version of HTTP"),
                    N("Case", "This program asks with HTTP/1.1, which nearly all servers accept; browsers use HTTP/2."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The server did not understand the request"),
                    N("Case", "A space or an odd character in the address can look like a wrong version."),
                    Certainty.POSSIBLE,
                ),
                phrases.PROXY_BETWEEN,
            ),
            you=(OPEN_IN_BROWSER, phrases.CHECK_URL, phrases.SEND_TO_OPERATOR),
            admin=(NOT_THE_NETWORK,),
            operator=(N("Case", "Accept HTTP/1.1 requests, or say which version is needed."),),
            commands=commands.FETCH,
        ),
    ),
)

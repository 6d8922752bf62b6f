"""What the status of a web answer says. The connection worked: every text says so first."""

from collections.abc import Callable

from app.knowledge import commands, phrases
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.values import attempt_match
from app.model.names import Certainty, Severity
from app.model.words import N

_NOT_FOUND = (404, 410)
CDN_ORIGIN = range(520, 531)  # invented by Cloudflare for faults between its servers and the site's own
_OWN_CASE = frozenset(
    (401, 403, 405, 408, 421, 429, 431, 451, 500, 501, 502, 503, 504, 505, 511, *_NOT_FOUND, *CDN_ORIGIN)
)


def status_is(matches: Callable[[int], bool]) -> Callable[[CaseFacts], Match | None]:
    """Return the predicate of a case that the status of the last answer decides."""

    def when(facts: CaseFacts) -> Match | None:
        attempt, answer = facts.last, facts.answer
        if attempt is None or answer is None or not matches(answer.response.status):
            return None
        if answer.from_proxy:
            return None
        response = answer.response
        line = f"{response.status} {response.reason}".strip()
        return attempt_match(
            facts,
            attempt,
            Certainty.CONFIRMED,
            answer.step_index,
            status=response.status,
            status_line=line,
            retry_after=_pause(answer.headers("Retry-After")),
        )

    return when


def _pause(values: tuple[str, ...]) -> str:
    """Return a pause that the server asks for, when it says it in seconds (RFC 9110, 10.2.3)."""
    value = values[0].strip() if values else ""
    return value if value.isascii() and value.isdecimal() and len(value) <= 6 and int(value) else ""


WRONG_PATH = Cause(
    N("Case", "The address is not quite right"),
    N("Case", "A typing error in the part after the host name is enough; capital letters count there."),
    Certainty.LIKELY,
)
_ANOTHER_SERVER = Cause(
    N("Case", "Another server answered"),
    N("Case", "Another site or a default page may be set up under this name or port."),
    Certainty.POSSIBLE,
)
FILTER_ANSWERED = Cause(
    N("Case", "A filter or protection system answered"),
    N("Case", "Some answer this way to unknown programs, to certain countries or to company networks."),
    Certainty.POSSIBLE,
)
OPEN_IN_BROWSER = N("Case", "Open the same address in a browser and compare: {url}")
NOT_THE_NETWORK = N("Case", "Usually nothing: the network works, because the server has answered.")
_OPERATOR_LATEST_CHANGE = N("Case", "Check what was changed last, such as an update or a setting.")

CASES = (
    Case(
        id="status.authentication",
        severity=Severity.FAILURE,
        when=status_is(lambda status: status == 401),
        texts=Texts(
            short=N("Case", "Sign-in needed"),
            headline=N("Case", "The connection works, but the server asks you to sign in"),
            summary=N("Case", "The connection works; {host} answered “{status_line}”: this address needs a sign-in."),
            causes=(
                Cause(
                    N("Case", "No user name and password were sent"),
                    N("Case", "A browser may have you signed in already; this program does not use its data."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The user name, password or key is wrong or has expired"),
                    N("Case", "Then the server refuses them, even if they worked before."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "If you only wanted to know whether the server can be reached: it can."),
                N("Case", "Open the same address in a browser and sign in there: {url}"),
                N("Case", "In another program, check the user name, password or key that it uses."),
            ),
            admin=(NOT_THE_NETWORK,),
            operator=(N("Case", "Say which way to sign in the server expects, and who gets access."),),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="status.forbidden",
        severity=Severity.FAILURE,
        when=status_is(lambda status: status == 403),
        texts=Texts(
            short=N("Case", "Access forbidden"),
            headline=N("Case", "The connection works, but the server denies access"),
            summary=N("Case", "The connection works; {host} answered “{status_line}”: it does not give out this page."),
            causes=(
                Cause(
                    N("Case", "The page is not meant for everybody"),
                    N("Case", "It may need a sign-in, a certain account or a certain network."),
                    Certainty.LIKELY,
                ),
                FILTER_ANSWERED,
                Cause(
                    N("Case", "The server’s permissions are wrong"),
                    N("Case", "The files may not be readable for the server program, or have no start page."),
                    Certainty.POSSIBLE,
                ),
                phrases.PROXY_BETWEEN,
            ),
            you=(OPEN_IN_BROWSER, phrases.USE_VPN, phrases.OTHER_NETWORK),
            admin=(N("Case", "Check whether a filter in this network answers in place of {host}."),),
            operator=(
                N("Case", "Check the access rules for this address, and the permissions of its files."),
                N("Case", "Check whether a protection system turned this request away."),
            ),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="status.not_found",
        severity=Severity.FAILURE,
        when=status_is(lambda status: status in _NOT_FOUND),
        texts=Texts(
            short=N("Case", "Page not found"),
            headline=N("Case", "The connection works, but this page does not exist"),
            summary=N("Case", "The connection works; {host} answered “{status_line}”: nothing is at this address."),
            causes=(
                WRONG_PATH,
                Cause(
                    N("Case", "The page was moved or removed"),
                    N("Case", "Links and bookmarks can be older than the site."),
                    Certainty.LIKELY,
                ),
                _ANOTHER_SERVER,
            ),
            you=(
                phrases.CHECK_URL,
                N("Case", "Begin at the start page of {host} and look for the page from there."),
            ),
            admin=(NOT_THE_NETWORK,),
            operator=(
                N("Case", "Check whether the page should exist, and redirect old addresses to the new ones."),
                N("Case", "Check that the name {host} belongs to the right site in the server’s settings."),
            ),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="status.client_error",
        severity=Severity.FAILURE,
        when=status_is(lambda status: 400 <= status <= 499 and status not in _OWN_CASE),
        texts=Texts(
            short=N("Case", "Request not accepted"),
            headline=N("Case", "The connection works, but the server does not accept the request"),
            summary=N("Case", "The connection works; {host} answered “{status_line}” and refused the request."),
            causes=(
                Cause(
                    N("Case", "The server expects another kind of request"),
                    N("Case", "Addresses made for programs often need certain data that a simple test does not send."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The address is not quite right"),
                    N("Case", "A typing error in the part after the host name is enough; capital letters count there."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "Too many requests came from here"),
                    N("Case", "Servers limit how often one network may ask, and remove the limit after a while."),
                    Certainty.POSSIBLE,
                ),
                FILTER_ANSWERED,
                phrases.PROXY_BETWEEN,
            ),
            you=(
                phrases.CHECK_URL,
                OPEN_IN_BROWSER,
                N("Case", "Wait before the next test; the server asks for a pause of {retry_after}."),
            ),
            admin=(NOT_THE_NETWORK,),
            operator=(phrases.OPERATOR_LOGS, N("Case", "Say which request the server expects at this address.")),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="status.server_error",
        severity=Severity.FAILURE,
        when=status_is(lambda status: status == 500),
        texts=Texts(
            short=N("Case", "Server fault"),
            headline=N("Case", "The connection works, but the server has a fault"),
            summary=N("Case", "The connection works; {host} answered “{status_line}”: its program failed."),
            causes=(
                Cause(
                    N("Case", "The server program has a fault"),
                    N("Case", "An error in the program or in its settings stopped this request."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "Something that the server depends on fails"),
                    N("Case", "Its database, its storage or another server may not be available."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(phrases.TRY_LATER, phrases.SEND_TO_OPERATOR),
            admin=(NOT_THE_NETWORK,),
            operator=(phrases.OPERATOR_LOGS, _OPERATOR_LATEST_CHANGE),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="status.unavailable",
        severity=Severity.FAILURE,
        when=status_is(lambda status: status == 503),
        texts=Texts(
            short=N("Case", "Service unavailable"),
            headline=N("Case", "The connection works, but the service is not available at the moment"),
            summary=(
                N("Case", "The connection works; {host} answered “{status_line}” and asks to wait {retry_after}."),
                N("Case", "The connection works; {host} answered “{status_line}”: the service is not ready now."),
            ),
            causes=(
                Cause(
                    N("Case", "The service is overloaded or under maintenance"),
                    N("Case", "Such a state is meant to pass."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The service behind the web server is not running"),
                    N("Case", "A load balancer or reverse proxy answers for it and finds nobody there."),
                    Certainty.LIKELY,
                ),
                FILTER_ANSWERED,
                phrases.PROXY_BETWEEN,
            ),
            you=(phrases.TRY_LATER, phrases.SEND_TO_OPERATOR),
            admin=(NOT_THE_NETWORK,),
            operator=(
                N("Case", "Check that the service behind the web server is running and ready."),
                phrases.OPERATOR_FRONT,
            ),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="status.server_error_other",
        severity=Severity.FAILURE,
        when=status_is(lambda status: 500 <= status <= 599 and status not in _OWN_CASE),
        texts=Texts(
            short=N("Case", "Server reports a fault"),
            headline=N("Case", "The connection works, but the server reports a fault"),
            summary=N("Case", "The connection works; {host} answered “{status_line}”, a fault on the server’s side."),
            causes=(
                Cause(
                    N("Case", "The service behind the web server does not answer properly"),
                    N("Case", "The web server, or a system in front of it, reports this in its place."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The server program has a fault"),
                    N("Case", "An error in the program or in its settings stopped this request."),
                    Certainty.POSSIBLE,
                ),
                phrases.PROXY_BETWEEN,
            ),
            you=(phrases.TRY_LATER, phrases.SEND_TO_OPERATOR),
            admin=(NOT_THE_NETWORK,),
            operator=(phrases.OPERATOR_LOGS, phrases.OPERATOR_FRONT),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="status.unknown",
        severity=Severity.FAILURE,
        when=status_is(lambda status: not 100 <= status <= 599),
        texts=Texts(
            short=N("Case", "Unknown answer"),
            headline=N("Case", "The connection works, but the answer has no known meaning"),
            summary=N("Case", "The connection works; {host} answered “{status_line}”, which HTTP does not define."),
            causes=(
                Cause(
                    N("Case", "The server answers in a way of its own"),
                    N("Case", "Some sites send such status numbers to programs that they do not want to serve."),
                    Certainty.LIKELY,
                ),
                FILTER_ANSWERED,
                phrases.PROXY_BETWEEN,
            ),
            you=(OPEN_IN_BROWSER, phrases.SEND_TO_OPERATOR),
            admin=(NOT_THE_NETWORK,),
            operator=(
                N("Case", "Answer with a status number between 100 and 599, so that every program understands it."),
            ),
            commands=commands.FETCH,
        ),
    ),
)

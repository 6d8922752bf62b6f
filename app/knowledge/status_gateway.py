"""Web answers of a system in front of the server: it was reached, but not what lies behind it."""

from app.knowledge import commands, phrases
from app.knowledge.case import Case, Cause, Texts
from app.knowledge.status import CDN_ORIGIN, NOT_THE_NETWORK, status_is
from app.model.names import Certainty, Severity
from app.model.words import N

_NOT_RUNNING = Cause(
    N("Case", "The service behind the web server is not running"),
    N("Case", "A load balancer or reverse proxy answers for it and finds nobody there."),
    Certainty.LIKELY,
)
_RESTARTING = Cause(
    N("Case", "The service is being restarted or updated"),
    N("Case", "Such a state is meant to pass."),
    Certainty.POSSIBLE,
)
_NOT_HERE = N("Case", "There is nothing to repair on this computer.")
_CHECK_BEHIND = N("Case", "Check that the service behind the web server is running and ready.")

CASES = (
    Case(
        id="status.bad_gateway",
        severity=Severity.FAILURE,
        when=status_is(lambda status: status == 502),
        texts=Texts(
            short=N("Case", "Bad gateway"),
            headline=N("Case", "The connection works, but the system behind the server does not answer well"),
            summary=N(
                "Case", "The connection works; {host} answered “{status_line}”: it got no usable answer from behind it."
            ),
            causes=(_NOT_RUNNING, _RESTARTING, phrases.PROXY_BETWEEN),
            you=(phrases.TRY_LATER, phrases.SEND_TO_OPERATOR, _NOT_HERE),
            admin=(NOT_THE_NETWORK,),
            operator=(
                _CHECK_BEHIND,
                N("Case", "Look into the log of the load balancer or reverse proxy: it names the address that failed."),
            ),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="status.gateway_timeout",
        severity=Severity.FAILURE,
        when=status_is(lambda status: status == 504),
        texts=Texts(
            short=N("Case", "Gateway timed out"),
            headline=N("Case", "The connection works, but the system behind the server is too slow"),
            summary=N(
                "Case",
                "The connection works; {host} answered “{status_line}”: what is behind it did not answer in time.",
            ),
            causes=(
                Cause(
                    N("Case", "The service behind the web server is slow or stuck"),
                    N("Case", "It may wait for a database or another server, or have too much to do."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "A firewall between the two swallows the requests"),
                    N("Case", "The web server waits for an answer that never comes."),
                    Certainty.POSSIBLE,
                ),
                phrases.PROXY_BETWEEN,
            ),
            you=(phrases.TRY_LATER, phrases.SEND_TO_OPERATOR, _NOT_HERE),
            admin=(NOT_THE_NETWORK,),
            operator=(
                N("Case", "Check what the service behind the web server waits for, such as a database."),
                phrases.OPERATOR_LIMITS,
            ),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="status.cdn_origin",
        severity=Severity.FAILURE,
        when=status_is(lambda status: status in CDN_ORIGIN),
        texts=Texts(
            short=N("Case", "Site behind CDN fails"),
            headline=N("Case", "The connection works, but the network in front cannot reach the site"),
            summary=N(
                "Case",
                "The connection works; {host} answered “{status_line}”: its delivery network (CDN) lost the site.",
            ),
            causes=(
                Cause(
                    N("Case", "The site’s own server is down or refuses the delivery network"),
                    N("Case", "Numbers from 520 to 530 come from networks that deliver sites, such as Cloudflare."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The certificate or the address of the site’s own server is wrong"),
                    N("Case", "Number 525 or 526 speaks for its certificate, 523 or 530 for its name or address."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(phrases.TRY_LATER, phrases.SEND_TO_OPERATOR, _NOT_HERE),
            admin=(NOT_THE_NETWORK,),
            operator=(
                N("Case", "Check that the site’s own server is running and lets the delivery network in."),
                N("Case", "Check its certificate and the address that the delivery network uses for it."),
            ),
            commands=commands.FETCH,
        ),
    ),
)

"""Proxy servers that stand in the way. The leg of the step decides, never the host that a message names."""

from app.knowledge import commands, phrases, proxy_answers, proxy_settings
from app.knowledge.answer import header_values, request_of, response_of
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.fault import Fault
from app.knowledge.values import attempt_match, fault_match
from app.model.facts import ProxyFacts
from app.model.names import Certainty, CheckName, Severity, StepName
from app.model.words import N

_AUTHENTICATION_REQUIRED = 407
_SOCKS_BROKEN = "socks.GeneralProxyError"
_SOCKS_AUTHENTICATION = "socks.SOCKS5AuthError"


def _name_not_found(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or not fault.by_proxy or fault.failure.step is not StepName.RESOLVE:
        return None
    if not fault.code.startswith("EAI_"):
        return None
    certainty = Certainty.LIKELY if fault.code == "EAI_NONAME" else Certainty.POSSIBLE
    return fault_match(facts, fault, certainty)


def _refused(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or not fault.by_proxy or fault.failure.step is not StepName.CONNECT:
        return None
    return fault_match(facts, fault, Certainty.CONFIRMED) if fault.code == "ECONNREFUSED" else None


def _timeout(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or not fault.timed_out:
        return None
    if _silent_forward(fault):  # it may be waiting for the server in its turn
        return fault_match(facts, fault, Certainty.LIKELY)
    if not fault.by_proxy:
        return None
    if fault.failure.step not in (StepName.RESOLVE, StepName.CONNECT, StepName.PROXY, StepName.TLS):
        return None
    return None if fault.busy_here else fault_match(facts, fault, Certainty.CONFIRMED)


def _silent_forward(fault: Fault) -> bool:
    """Tell whether an http request was handed to a forward proxy, and nothing came back from it."""
    request = request_of(fault.attempt, fault.failure.hop)
    if request is None or not request.via_proxy or fault.failure.step not in (StepName.REQUEST, StepName.RESPONSE):
        return False
    response = response_of(fault.attempt, fault.failure.hop)
    return response is None or not (response.status or response.received)


def _auth_required(facts: CaseFacts) -> Match | None:
    return _connect_refused_without_password(facts) or _answered_407(facts)


def _connect_refused_without_password(facts: CaseFacts) -> Match | None:
    """A CONNECT answered with 407, or a SOCKS proxy that did not accept who asked."""
    fault = facts.fault
    if fault is None or not fault.by_proxy:
        return None
    talk = next((step.facts for step in fault.steps if isinstance(step.facts, ProxyFacts)), None)
    if talk is not None and talk.status == _AUTHENTICATION_REQUIRED:
        return fault_match(facts, fault, Certainty.CONFIRMED, auth_scheme=_schemes(talk.headers))
    link = fault.find(_SOCKS_AUTHENTICATION)
    return fault_match(facts, fault, Certainty.CONFIRMED, link) if link >= 0 else None


def _answered_407(facts: CaseFacts) -> Match | None:
    """A forward proxy answers an http request itself."""
    attempt, answer = facts.last, facts.answer
    if attempt is None or answer is None or not answer.asks_for_proxy_password:
        return None
    schemes = _schemes(answer.response.headers)
    return attempt_match(facts, attempt, Certainty.CONFIRMED, answer.step_index, auth_scheme=schemes)


def _schemes(headers: tuple[tuple[str, str], ...]) -> str:
    """Return the ways to sign in that a proxy offers: "Basic, NTLM"."""
    values = (value.split() for value in header_values(headers, "Proxy-Authenticate"))
    return ", ".join(dict.fromkeys(words[0].rstrip(",") for words in values if words))


def _closed(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is not None and _silent_forward(fault) and (fault.closed or fault.broken_off):
        return fault_match(facts, fault, Certainty.LIKELY)  # it may have passed on what the server did
    if fault is None or not fault.by_proxy or fault.failure.step is StepName.RESOLVE:
        return None
    if fault.closed or fault.broken_off:
        return fault_match(facts, fault, Certainty.CONFIRMED)
    # PySocks has one class for a proxy that hangs up and for one that says something else than SOCKS.
    odd = fault.failure.step is StepName.PROXY and fault.link is not None and fault.link.name == _SOCKS_BROKEN
    return fault_match(facts, fault, Certainty.LIKELY) if odd else None


_OLD_SETTING = Cause(
    N("Case", "The proxy setting is wrong or out of date"),
    N("Case", "It may belong to another network, or name a proxy server that is no longer in use."),
    Certainty.LIKELY,
)
_PROXY_PROGRAM_ENDED = Cause(
    N("Case", "The proxy program is not running"),
    N("Case", "Filters and VPN programs often work as a proxy server; it may have ended and left its setting behind."),
    Certainty.POSSIBLE,
)
_FIREWALL_BEFORE_PROXY = Cause(
    N("Case", "A firewall stands between this computer and the proxy server"),
    N("Case", "The proxy server may answer only inside its own network."),
    Certainty.POSSIBLE,
)
_ADMIN_ADDRESS = N("Case", "Tell its users the right address and port of the proxy server.")
_ADMIN_RUNNING = (
    N("Case", "Check that the proxy server {proxy} is running and reachable from this computer."),
    N("Case", "Check that the proxy server is running and reachable from this computer."),
)
_ADMIN_LOGS = N("Case", "Look into the log of the proxy server at the time of this test.")
_COMMANDS = (*commands.PROXY_SETTINGS, *commands.FETCH_DIRECT)

CASES = (
    *proxy_settings.CASES,
    Case(
        id="proxy.name_not_found",
        severity=Severity.FAILURE,
        when=_name_not_found,
        asks=(CheckName.PROXY, CheckName.LOCAL),
        texts=Texts(
            short=N("Case", "Proxy name not found"),
            headline=N("Case", "The name of the proxy server could not be looked up"),
            summary=(
                N("Case", "No address was found for the proxy server {proxy}, so {host} was not contacted."),
                N("Case", "No address was found for the proxy server, so {host} was not contacted."),
            ),
            causes=(
                _OLD_SETTING,
                Cause(
                    N("Case", "The name of the proxy server is misspelled"),
                    N("Case", "Quotation marks or spaces in the setting are enough to make it unusable."),
                    Certainty.POSSIBLE,
                ),
                phrases.NOT_CONNECTED,
            ),
            you=(phrases.PROXY_SETTING, phrases.TRY_WITHOUT_PROXY, phrases.CHECK_CONNECTED),
            admin=(_ADMIN_ADDRESS, N("Case", "Check whether your name servers know the name of the proxy server.")),
            commands=_COMMANDS,
        ),
    ),
    Case(
        id="proxy.refused",
        severity=Severity.FAILURE,
        when=_refused,
        asks=(CheckName.PROXY,),
        texts=Texts(
            short=N("Case", "Proxy refused"),
            headline=N("Case", "The proxy server refused the connection"),
            summary=(
                N("Case", "Nothing accepts connections at the proxy server {proxy}, so {host} was not contacted."),
                N("Case", "Nothing accepts connections at the proxy server, so {host} was not contacted."),
            ),
            causes=(_OLD_SETTING, _PROXY_PROGRAM_ENDED, _FIREWALL_BEFORE_PROXY),
            you=(phrases.PROXY_SETTING, phrases.TRY_WITHOUT_PROXY),
            admin=(_ADMIN_RUNNING, _ADMIN_ADDRESS),
            commands=_COMMANDS,
        ),
    ),
    Case(
        id="proxy.timeout",
        severity=Severity.FAILURE,
        when=_timeout,
        asks=(CheckName.PROXY,),
        texts=Texts(
            short=N("Case", "Proxy did not answer"),
            headline=N("Case", "The proxy server did not answer"),
            summary=(
                N("Case", "The proxy server {proxy} gave no answer within {seconds}, so {host} was not reached."),
                N("Case", "The proxy server gave no answer within {seconds}, so {host} was not reached."),
            ),
            causes=(
                _OLD_SETTING,
                Cause(
                    N("Case", "The proxy server is overloaded or has a fault"),
                    N("Case", "Then other websites fail or are slow through it too."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The proxy server itself cannot reach the server"),
                    N("Case", "Some proxy servers say nothing while they wait for a server that does not answer."),
                    Certainty.POSSIBLE,
                ),
                _FIREWALL_BEFORE_PROXY,
                phrases.SHORT_LIMIT,
            ),
            you=(
                phrases.OPEN_OTHER_SITE,
                phrases.PROXY_SETTING,
                phrases.TRY_WITHOUT_PROXY,
                phrases.TRY_LONGER,
            ),
            admin=(_ADMIN_RUNNING, _ADMIN_LOGS),
            commands=_COMMANDS,
        ),
    ),
    Case(
        id="proxy.auth_required",
        severity=Severity.FAILURE,
        when=_auth_required,
        asks=(CheckName.PROXY,),
        texts=Texts(
            short=N("Case", "Proxy asks to sign in"),
            headline=N("Case", "The proxy server asks for a user name and password"),
            summary=(
                N("Case", "The proxy server {proxy} wants a sign-in ({auth_scheme}) before it connects to {host}."),
                N("Case", "The proxy server {proxy} wants a sign-in before it connects to {host}."),
                N("Case", "The proxy server wants a sign-in before it connects to {host}."),
            ),
            causes=(
                Cause(
                    N("Case", "No user name and password were given for the proxy server"),
                    N("Case", "A browser may have them stored; this program takes only those you give it."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The user name or password is wrong"),
                    N("Case", "The password may have been changed, or may have expired."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The proxy server wants another way to sign in"),
                    N("Case", "Ways such as NTLM or Negotiate use the account of the company and are not tried here."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Give the user name and password for the proxy server in the options, and test again."),
                phrases.TRY_WITHOUT_PROXY,
            ),
            admin=(
                N("Case", "Say which user name and which way to sign in the proxy server expects."),
                N("Case", "Check whether {host} may be reached without signing in to the proxy server."),
            ),
            commands=_COMMANDS,
        ),
    ),
    *proxy_answers.CASES,
    Case(
        id="proxy.closed",
        severity=Severity.FAILURE,
        when=_closed,
        asks=(CheckName.PROXY,),
        texts=Texts(
            short=N("Case", "Proxy closed the connection"),
            headline=N("Case", "The proxy server closed the connection"),
            summary=(
                N("Case", "The proxy server {proxy} closed the connection without answering; {host} was not reached."),
                N("Case", "The proxy server closed the connection without answering; {host} was not reached."),
            ),
            causes=(
                Cause(
                    N("Case", "The proxy server does not allow this connection"),
                    N(
                        "Case",
                        "Some proxy servers close the connection instead of saying that a host or port is not allowed.",
                    ),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "No proxy server of this kind is at that address"),
                    N("Case", "The port may belong to another service, or to another kind of proxy server."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The proxy server is overloaded or has a fault"),
                    N("Case", "Then other websites fail or are slow through it too."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(phrases.PROXY_SETTING, phrases.OPEN_OTHER_SITE, phrases.TRY_WITHOUT_PROXY),
            admin=(
                N("Case", "Check whether the proxy server allows connections to {host}, port {port}."),
                _ADMIN_LOGS,
            ),
            commands=_COMMANDS,
        ),
    ),
)

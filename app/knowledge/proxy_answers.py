"""What a proxy itself answers instead of passing one on, and a plain proxy that was taken for an encrypted one."""

from app.knowledge import commands, phrases
from app.knowledge.answer import Answer
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.fault import Fault
from app.knowledge.values import attempt_match, fault_match
from app.model.facts import ProxyFacts
from app.model.names import Certainty, CheckName, Severity, StepName
from app.model.words import N

_DENIED = frozenset({403, 451})
_FAILED = frozenset({502, 503, 504})
_AUTHENTICATION_REQUIRED = 407

# Reply codes of SOCKS 5 (RFC 1928, 6), which PySocks puts before its text, and nowhere else.
_SOCKS_REFUSAL = "socks.SOCKS5Error"
_SOCKS_DENIED = ("0x02",)
_SOCKS_FAILED = ("0x01", "0x03", "0x04", "0x05", "0x06")
_SOCKS4_REFUSAL = "socks.SOCKS4Error"

# Left only by a proxy that answers itself (RFC 9209; RFC 9110 11.7.1; Squid's error pages). A "Via" alone may also
# stand in an answer that it passed on.
_OWN_HEADERS = ("Proxy-Status", "Proxy-Authenticate", "X-Squid-Error")
_OWN_SERVERS = ("squid", "tinyproxy", "privoxy", "zscaler", "proxysg", "bluecoat", "fortiproxy", "ironport", "ats/")

# What OpenSSL says of a peer that answers a handshake in plain text, by version.
_PLAIN_TEXT = frozenset({"WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "PACKET_LENGTH_TOO_LONG", "HTTP_REQUEST"})


def _denied(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is not None and fault.by_proxy:
        status = _talk(fault).status if _talk(fault) is not None else 0  # type: ignore[union-attr]
        if 400 <= status <= 499 and status != _AUTHENTICATION_REQUIRED:
            return _refusal(facts, fault, Certainty.CONFIRMED if status in _DENIED else Certainty.LIKELY)
        return _by_socks(facts, fault, _SOCKS_DENIED)
    return _own_answer(facts, _DENIED)


def _upstream_failed(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is not None and fault.by_proxy:
        status = _talk(fault).status if _talk(fault) is not None else 0  # type: ignore[union-attr]
        if 500 <= status <= 599:
            return _refusal(facts, fault, Certainty.CONFIRMED if status in _FAILED else Certainty.LIKELY)
        index = fault.find(_SOCKS4_REFUSAL)
        if index >= 0:  # SOCKS 4 does not say why
            return fault_match(facts, fault, Certainty.LIKELY, index)
        return _by_socks(facts, fault, _SOCKS_FAILED)
    return _own_answer(facts, _FAILED)


def _talk(fault: Fault) -> ProxyFacts | None:
    return next((step.facts for step in fault.steps if isinstance(step.facts, ProxyFacts)), None)


def _refusal(facts: CaseFacts, fault: Fault, certainty: Certainty) -> Match:
    talk = _talk(fault)
    status, reason = (talk.status, talk.reason) if talk is not None else (0, "")
    return fault_match(facts, fault, certainty, status=status, status_line=f"{status} {reason}".strip())


def _by_socks(facts: CaseFacts, fault: Fault, codes: tuple[str, ...]) -> Match | None:
    index = fault.find(_SOCKS_REFUSAL)
    if index < 0 or not fault.failure.links[index].message.startswith(codes):
        return None
    return fault_match(facts, fault, Certainty.CONFIRMED, index, code=fault.failure.links[index].message[:4])


def _own_answer(facts: CaseFacts, statuses: frozenset[int]) -> Match | None:
    """A forward proxy answers an http request itself."""
    attempt, answer = facts.last, facts.answer
    if attempt is None or answer is None or not answer.from_proxy or answer.response.status not in statuses:
        return None
    response = answer.response
    line = f"{response.status} {response.reason}".strip()
    certainty = Certainty.CONFIRMED if _surely_own(answer) else Certainty.LIKELY
    return attempt_match(facts, attempt, certainty, answer.step_index, status=response.status, status_line=line)


def _surely_own(answer: Answer) -> bool:
    servers = " ".join(answer.headers("Server")).lower()
    return any(answer.headers(name) for name in _OWN_HEADERS) or any(one in servers for one in _OWN_SERVERS)


def _not_https(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or not fault.by_proxy or fault.failure.step not in (StepName.CONNECT, StepName.TLS):
        return None
    return fault_match(facts, fault, Certainty.CONFIRMED) if fault.codes.ssl_reason in _PLAIN_TEXT else None


_ASKS = (CheckName.PROXY,)
_COMMANDS = (*commands.PROXY_SETTINGS, *commands.FETCH_DIRECT)
_ADMIN_LOGS = N("Case", "Look into the log of the proxy server at the time of this test.")

CASES = (
    Case(
        id="proxy.denied",
        severity=Severity.FAILURE,
        when=_denied,
        asks=_ASKS,
        texts=Texts(
            short=N("Case", "Proxy does not allow it"),
            headline=N("Case", "The proxy server does not allow this connection"),
            summary=(
                N("Case", "The proxy server {proxy} answered “{status_line}” and made no connection to {host}."),
                N("Case", "The proxy server answered “{status_line}” and made no connection to {host}."),
                N("Case", "The proxy server does not allow a connection to {host}, port {port}."),
            ),
            causes=(
                Cause(
                    N("Case", "A rule of the proxy server forbids this host or port"),
                    N("Case", "Many allow only ports 80 and 443, and filter by name or by kind of site."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "This computer or account may not use the proxy server"),
                    N("Case", "It may serve only its own network, or only people who have signed in."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "A web server, not a proxy server, is at that address"),
                    N("Case", "A web server refuses to connect to other hosts; the port may be wrong."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Ask your administrator to allow {host}, port {port}, and send this result along."),
                phrases.PROXY_SETTING,
            ),
            admin=(N("Case", "Check whether the proxy server allows connections to {host}, port {port}."), _ADMIN_LOGS),
            commands=_COMMANDS,
        ),
    ),
    Case(
        id="proxy.upstream_failed",
        severity=Severity.FAILURE,
        when=_upstream_failed,
        asks=_ASKS,
        texts=Texts(
            short=N("Case", "Proxy cannot reach it"),
            headline=N("Case", "The proxy server could not reach the server"),
            summary=(
                N("Case", "The proxy server {proxy} works, but answered “{status_line}”: it did not reach {host}."),
                N("Case", "The proxy server works, but answered “{status_line}”: it did not reach {host}."),
                N("Case", "The proxy server works, but it did not reach {host}, port {port}."),
            ),
            causes=(
                Cause(
                    N("Case", "The server is down or does not answer the proxy server"),
                    N("Case", "Then it fails from other networks too."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The name or the port is wrong"),
                    N("Case", "The proxy server looks up {host} itself and connects to port {port}."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The server is inside your own network"),
                    N("Case", "Proxy servers often reach only the internet; internal servers need no proxy server."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The proxy server has lost its own connection"),
                    N("Case", "Then other websites fail through it too."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                phrases.CHECK_HOST,
                phrases.OPEN_OTHER_SITE,
                phrases.TRY_WITHOUT_PROXY,
                phrases.TRY_LATER,
            ),
            admin=(
                N("Case", "Check from the proxy server whether {host}, port {port}, can be looked up and reached."),
                _ADMIN_LOGS,
            ),
            operator=(N("Case", "Check that {host} answers on port {port} from other networks."),),
            commands=_COMMANDS,
        ),
    ),
    Case(
        id="proxy.not_https",
        severity=Severity.FAILURE,
        when=_not_https,
        asks=_ASKS,
        texts=Texts(
            short=N("Case", "Proxy is not https"),
            headline=N("Case", "The proxy server does not speak https itself"),
            summary=(
                N("Case", "The setting begins with https://, but the proxy server {proxy} speaks plain http."),
                N("Case", "The setting begins with https://, but the proxy server speaks plain http."),
            ),
            causes=(
                Cause(
                    N("Case", "The setting should begin with http://"),
                    N(
                        "Case",
                        "It says how to talk to the proxy server, not what for; http:// serves secure sites too.",
                    ),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The port is that of another service"),
                    N("Case", "The proxy server may accept encrypted connections on another port."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Write http:// instead of https:// before the address of the proxy server, and test again."),
                phrases.PROXY_SETTING,
            ),
            admin=(N("Case", "Tell its users the right address and port of the proxy server."),),
            commands=_COMMANDS,
        ),
    ),
)

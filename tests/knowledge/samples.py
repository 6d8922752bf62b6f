"""For every case at least one set of facts that must lead to it, under a name that says what is special."""

import msgspec

from app.knowledge.case import CaseFacts
from app.model.attempt import Codes
from app.model.facts import (
    BodyFacts,
    ConnectFacts,
    GreetingFacts,
    ProxyFacts,
    RequestFacts,
    ResolveFacts,
    ResponseFacts,
)
from app.model.names import Kind, Leg, Origin, Outcome, StepName, StepOutcome
from app.model.options import TimeLimits
from tests.knowledge.factories import (
    ADDRESS,
    CONNECT_TALK,
    ELSEWHERE,
    ENVIRONMENT,
    HOST,
    MAX_RETRY,
    NEW_CONNECTION,
    NOBODY,
    OPENED,
    OWN_LIMIT,
    PROTOCOL_ERROR,
    PROXY,
    REQUESTS_ERROR,
    certificate,
    connect_failed,
    connected,
    errno,
    exchange_failed,
    failed,
    handshake_failed,
    handshaken,
    link,
    local_refused,
    lookup_failed,
    proxy_failed,
    reached,
    requested,
    resolved,
    responded,
    step,
    target,
    verification_failed,
    with_status,
)

READ_TIMEOUT = (link("requests.exceptions.ReadTimeout"), link("urllib3.exceptions.ReadTimeoutError"))
ABORTED = (link(REQUESTS_ERROR), link(PROTOCOL_ERROR))
CUT_SHORT = (link("requests.exceptions.ChunkedEncodingError"), link(PROTOCOL_ERROR))
TIMED_OUT = link("TimeoutError")
STOPPED = link(OWN_LIMIT)
REFUSED = errno("ConnectionRefusedError", "ECONNREFUSED")
RESET = errno("ConnectionResetError", "ECONNRESET")
DISCONNECTED = link("http.client.RemoteDisconnected")
NO_ANSWER = ResponseFacts()
PART_OF_BODY = BodyFacts(size=700, declared=4096)


def ssl_error(reason: str, name: str = "ssl.SSLError", alert: str = "") -> tuple:
    """The chain of a handshake that failed."""
    chain = ("requests.exceptions.SSLError", MAX_RETRY, "urllib3.exceptions.SSLError")
    return (*map(link, chain), link(name, Codes(ssl_reason=reason, alert=alert)))


def greeted(data: str, service: str, *, kind: Kind = Kind.TCP, closed: bool = False) -> CaseFacts:
    """A port that was listened to."""
    name = StepName.TLS if kind is Kind.TLS else StepName.CONNECT
    outcome = StepOutcome.FAILED if closed else StepOutcome.OK
    said = step(name, GreetingFacts(data=data, service=service, closed=closed), outcome)
    opened = (resolved(), connected(), handshaken()) if kind is Kind.TLS else (resolved(), connected())
    return reached(*opened, said, kind=kind)


def redirected(location: str, url: str, *last) -> CaseFacts:
    """A redirect that was followed."""
    first = (*OPENED, responded(301, "Moved Permanently", location=location))
    return reached(*first, resolved("www.example.org", hop=1), requested(url, hop=1), *last)


def changed(facts: CaseFacts, **fields) -> CaseFacts:
    """The same with another outcome or other fields of the attempt."""
    attempt = msgspec.structs.replace(facts.attempts[-1], **fields)
    return CaseFacts(facts.target, (*facts.attempts[:-1], attempt), facts.findings, facts.environment)


def with_environment(facts: CaseFacts) -> CaseFacts:
    """The same on a computer with name servers and a proxy that are known."""
    return CaseFacts(facts.target, facts.attempts, facts.findings, ENVIRONMENT)


def forward_proxy(status: int, reason: str, *headers: tuple[str, str]) -> CaseFacts:
    """An http request through a forward proxy."""
    opened = (resolved(PROXY, leg=Leg.PROXY), connected(port=3128, leg=Leg.PROXY))
    facts = reached(*opened, requested(via_proxy=True), responded(status, reason, *headers), kind=Kind.HTTP)
    return with_environment(facts)


def busy() -> CaseFacts:
    """A lookup that never got its turn inside this program."""
    lookup = step(StepName.RESOLVE, ResolveFacts(host=HOST), StepOutcome.DEADLINE, seconds=0.0, queued=28.0)
    return failed((lookup,), (STOPPED,), outcome=Outcome.DEADLINE)


def two_tries(first: CaseFacts, second: CaseFacts) -> CaseFacts:
    """A try after another."""
    return CaseFacts(first.target, (*first.attempts, *second.attempts), second.findings, second.environment)


def lookup_timeout(*, outcome: Outcome = Outcome.FAILED) -> CaseFacts:
    """A lookup that hung."""
    lookup = step(StepName.RESOLVE, ResolveFacts(host=HOST), StepOutcome.FAILED, seconds=5.0)
    return failed((lookup,), (STOPPED,), outcome=outcome, environment=ENVIRONMENT)


SOCKET_TIMEOUT = failed(
    (resolved(), step(StepName.CONNECT, ConnectFacts(ADDRESS, 8443), StepOutcome.FAILED, seconds=5.0)),
    (TIMED_OUT,),
    kind=Kind.TCP,
)
CONNECT_TIMEOUT = (link("requests.exceptions.ConnectTimeout"), link(MAX_RETRY), link(NEW_CONNECTION))
AFTER_REFUSAL = (STOPPED, REFUSED)  # the address before had refused
NEW = certificate(days=400)
CHAIN = (certificate(days=90), certificate("Example Intermediate", "Example Root", (), days=-3))
PROXY_CHAIN = ("requests.exceptions.ProxyError", MAX_RETRY, "urllib3.exceptions.ProxyError")
DENIED = msgspec.structs.replace(
    CONNECT_TALK,
    status=407,
    reason="Proxy Authentication Required",
    headers=(("Proxy-Authenticate", 'Basic realm="office"'), ("Proxy-Authenticate", "NTLM")),
)
SOCKS = ProxyFacts(scheme="socks5", host=PROXY, port=1080, source=CONNECT_TALK.source)

# (the id that must lead, what is special about the facts, the facts)
SAMPLES: tuple[tuple[str, str, CaseFacts], ...] = (
    ("app.cancelled", "plain", changed(connect_failed(TIMED_OUT), outcome=Outcome.CANCELLED, failure=None)),
    ("app.cancelled", "after a failed try", changed(connect_failed(REFUSED), outcome=Outcome.CANCELLED)),
    ("app.internal", "a fault of ours", failed((OPENED[0],), (link("KeyError"),), origin=Origin.BUG)),
    ("app.internal", "no attempt", CaseFacts(target())),
    ("app.internal", "failed without a reason", changed(reached(*OPENED), outcome=Outcome.FAILED)),
    ("local.nothing_listening", "nobody, others nearby", local_refused(NOBODY)),
    ("local.nothing_listening", "on another address only", local_refused(ELSEWHERE)),
    ("local.nothing_listening", "own address", local_refused(NOBODY, "192.0.2.7", "192.0.2.7")),
    ("dns.not_found", "Linux", lookup_failed("EAI_NONAME")),
    ("dns.temporary", "plain", lookup_failed("EAI_AGAIN")),
    ("dns.temporary", "name servers known", with_environment(lookup_failed("EAI_AGAIN"))),
    ("dns.timeout", "own limit", lookup_timeout()),
    ("dns.timeout", "total", lookup_timeout(outcome=Outcome.DEADLINE)),
    ("tcp.refused", "Linux", connect_failed(REFUSED)),
    ("tcp.refused", "this computer, not looked at", local_refused(None)),
    ("tcp.refused", "Windows", connect_failed(link("ConnectionRefusedError", Codes(winerror=10061)))),
    ("tcp.timeout", "requests", failed(SOCKET_TIMEOUT.attempts[0].steps, (*CONNECT_TIMEOUT, TIMED_OUT))),
    ("tcp.timeout", "socket", SOCKET_TIMEOUT),
    ("tcp.timeout", "the system's own", connect_failed(errno("TimeoutError", "ETIMEDOUT"), seconds=127.0)),
    ("tcp.timeout", "Windows", connect_failed(link("TimeoutError", Codes(winerror=10060)))),
    (
        "tcp.timeout",
        "total",
        changed(failed(SOCKET_TIMEOUT.attempts[0].steps, AFTER_REFUSAL), outcome=Outcome.DEADLINE),
    ),
    ("tcp.host_unreachable", "Linux", connect_failed(errno("OSError", "EHOSTUNREACH"))),
    ("tcp.network_unreachable", "Linux", connect_failed(errno("OSError", "ENETUNREACH"))),
    ("tcp.reset", "while connecting", connect_failed(RESET)),
    (
        "tcp.reset",
        "while waiting for a greeting",
        failed(
            (resolved(), connected(), step(StepName.CONNECT, GreetingFacts(), StepOutcome.FAILED)),
            (RESET,),
            kind=Kind.TCP,
        ),
    ),
    ("tcp.closed", "reached", greeted("", "", closed=True)),
    ("tcp.closed", "failed", changed(greeted("", "", closed=True), outcome=Outcome.FAILED)),
    ("proxy.name_not_found", "plain", lookup_failed("EAI_NONAME", Leg.PROXY)),
    ("proxy.name_not_found", "no answer", with_environment(lookup_failed("EAI_AGAIN", Leg.PROXY))),
    ("proxy.refused", "plain", connect_failed(REFUSED, leg=Leg.PROXY, port=3128)),
    ("proxy.refused", "source known", with_environment(connect_failed(REFUSED, leg=Leg.PROXY, port=3128))),
    (
        "proxy.timeout",
        "lookup",
        failed(
            (step(StepName.RESOLVE, ResolveFacts(host=PROXY), StepOutcome.FAILED, leg=Leg.PROXY, seconds=5.0),),
            (STOPPED,),
        ),
    ),
    ("proxy.timeout", "connecting", connect_failed(TIMED_OUT, leg=Leg.PROXY, seconds=5.0)),
    ("proxy.timeout", "CONNECT", proxy_failed(CONNECT_TALK, *READ_TIMEOUT, TIMED_OUT, seconds=5.0)),
    ("proxy.auth_required", "CONNECT", proxy_failed(DENIED, *map(link, PROXY_CHAIN), link("OSError"))),
    ("proxy.auth_required", "SOCKS", proxy_failed(SOCKS, link("socks.SOCKS5AuthError"))),
    ("proxy.auth_required", "forward", forward_proxy(407, "Proxy Auth", ("Proxy-Authenticate", "Negotiate"))),
    ("proxy.closed", "CONNECT", proxy_failed(CONNECT_TALK, *map(link, PROXY_CHAIN), DISCONNECTED)),
    ("proxy.closed", "reset", proxy_failed(CONNECT_TALK, *ABORTED, RESET)),
    ("tls.expired", "the server's own", verification_failed(10, certificate())),
    ("tls.expired", "an intermediate", verification_failed(10, *CHAIN)),
    ("tls.expired", "not read", verification_failed(10)),
    ("tls.not_yet_valid", "plain", verification_failed(9, NEW)),
    ("tls.not_yet_valid", "not read", verification_failed(9)),
    ("tls.wrong_name", "names known", verification_failed(62, certificate(names=("a.example", "b.example")))),
    ("tls.wrong_name", "address", verification_failed(64)),
    ("tls.self_signed", "another name", verification_failed(18, certificate("device", "device", days=90))),
    ("tls.self_signed", "plain", verification_failed(18, certificate(issuer=HOST, days=90))),
    ("tls.self_signed", "not read", verification_failed(18)),
    ("tls.unknown_root", "plain", verification_failed(19, certificate(days=90))),
    ("tls.unknown_root", "not read", verification_failed(20)),
    ("tls.invalid_certificate", "another purpose", verification_failed(26, certificate(days=90))),
    ("tls.not_tls", "http", handshake_failed(*ssl_error("WRONG_VERSION_NUMBER"))),
    ("tls.not_tls", "newer OpenSSL", handshake_failed(*ssl_error("RECORD_LAYER_FAILURE"))),
    ("tls.timeout", "requests", handshake_failed(*READ_TIMEOUT, TIMED_OUT, seconds=5.0)),
    ("tls.timeout", "total", handshake_failed(STOPPED, seconds=5.0, outcome=Outcome.DEADLINE)),
    ("tls.closed", "end", handshake_failed(*ssl_error("UNEXPECTED_EOF_WHILE_READING", "ssl.SSLEOFError"))),
    ("tls.closed", "reset", handshake_failed(*ABORTED, RESET)),
    ("tls.closed", "after the handshake", greeted("", "", kind=Kind.TLS, closed=True)),
    ("http.no_answer_in_time", "plain", exchange_failed(StepName.RESPONSE, NO_ANSWER, *READ_TIMEOUT, TIMED_OUT)),
    ("http.no_answer_in_time", "own limit", exchange_failed(StepName.RESPONSE, NO_ANSWER, STOPPED)),
    (
        "proxy.timeout",
        "a forward proxy waits in vain",
        failed(
            (
                connected(port=3128, leg=Leg.PROXY),
                requested(via_proxy=True),
                step(StepName.RESPONSE, NO_ANSWER, StepOutcome.FAILED, leg=Leg.PROXY),
            ),
            (*READ_TIMEOUT, TIMED_OUT),
            kind=Kind.HTTP,
        ),
    ),
    ("http.no_answer_in_time", "sending", failed(OPENED, (STOPPED,))),
    ("http.stalled", "headers", exchange_failed(StepName.RESPONSE, ResponseFacts(status=200, reason="OK"), STOPPED)),
    ("http.stalled", "status line", exchange_failed(StepName.RESPONSE, ResponseFacts(received=7), STOPPED)),
    ("http.stalled", "body", exchange_failed(StepName.BODY, PART_OF_BODY, link(REQUESTS_ERROR), TIMED_OUT)),
    ("http.no_response", "plain", exchange_failed(StepName.RESPONSE, NO_ANSWER, *ABORTED, DISCONNECTED)),
    ("http.reset", "answer", exchange_failed(StepName.RESPONSE, NO_ANSWER, *ABORTED, RESET)),
    ("http.reset", "body", exchange_failed(StepName.BODY, PART_OF_BODY, *CUT_SHORT, RESET)),
    ("http.reset", "sending", failed(OPENED, (*ABORTED, errno("BrokenPipeError", "EPIPE")))),
    (
        "http.not_http",
        "banner over TLS",
        exchange_failed(
            StepName.RESPONSE, ResponseFacts(start="SSH-2.0-OpenSSH_9.2"), *ABORTED, link("http.client.BadStatusLine")
        ),
    ),
    (
        "http.invalid_response",
        "chunk",
        exchange_failed(
            StepName.BODY, PART_OF_BODY, *CUT_SHORT, link("urllib3.exceptions.InvalidChunkLength"), link("ValueError")
        ),
    ),
    (
        "http.truncated",
        "plain",
        exchange_failed(StepName.BODY, PART_OF_BODY, *CUT_SHORT, link("urllib3.exceptions.IncompleteRead")),
    ),
    (
        "http.decoding_failed",
        "gzip",
        exchange_failed(
            StepName.BODY, BodyFacts(), link("requests.exceptions.ContentDecodingError"), link("zlib.error")
        ),
    ),
    (
        "http.redirect_loop",
        "plain",
        failed(
            (
                *OPENED,
                responded(302, "Found", location="/api"),
                step(StepName.REQUEST, RequestFacts("GET", f"https://{HOST}:8443/again"), StepOutcome.FAILED, hop=1),
            ),
            (link("requests.exceptions.TooManyRedirects", Codes(status=302)),),
        ),
    ),
    ("status.authentication", "401", with_status(401, "Unauthorized")),
    ("status.forbidden", "403", with_status(403, "Forbidden")),
    ("status.not_found", "404", with_status(404, "Not Found")),
    ("status.not_found", "410", with_status(410, "Gone")),
    ("status.client_error", "400", with_status(400, "Bad Request")),
    ("status.client_error", "407 from an origin", with_status(407, "Proxy Authentication Required")),
    ("status.client_error", "407 without a way to sign in", forward_proxy(407, "Strange")),
    ("status.server_error", "500", with_status(500, "Internal Server Error")),
    ("status.unavailable", "503", with_status(503, "Service Unavailable")),
    ("status.unavailable", "pause", with_status(503, "Service Unavailable", ("retry-after", "120"))),
    ("status.unavailable", "date", with_status(503, "", ("Retry-After", "Sun, 01 Mar 2026 12:00:00 GMT"))),
    ("status.server_error_other", "508", with_status(508, "Loop Detected")),
    ("status.unknown", "999", with_status(999, "Request denied")),
    (
        "ok.redirected_host",
        "another host",
        redirected("https://www.example.org/", "https://www.example.org/", responded(200, "OK", hop=1)),
    ),
    ("ok.port_banner", "SSH", greeted("SSH-2.0-OpenSSH_9.2", "SSH")),
    ("ok.port_banner", "nobody we know", greeted("hello", "")),
    ("ok.port_banner", "inside TLS", greeted("220 mail.example ESMTP", "SMTP", kind=Kind.TLS)),
    ("ok.port_open", "silent", greeted("", "")),
    ("ok", "200", with_status(200, "OK")),
    ("ok", "redirect not followed", reached(*OPENED, responded(302, "Found", location="/next"))),
    (
        "ok",
        "same host in capitals",
        redirected(f"https://{HOST.upper()}./", f"https://{HOST.upper()}./", responded(200, "OK", hop=1)),
    ),
    ("ok", "TLS", greeted("", "", kind=Kind.TLS)),
    ("ok", "after a failed try", two_tries(connect_failed(REFUSED), with_status(200, "OK"))),
    ("app.deadline", "between two steps", changed(reached(*OPENED), outcome=Outcome.DEADLINE)),
    ("app.deadline", "busy here", busy()),
    ("app.unknown_network_error", "odd", connect_failed(errno("OSError", "EINVAL"))),
    (
        "app.unknown_network_error",
        "input",
        failed(OPENED, (link("urllib3.exceptions.LocationParseError"),), origin=Origin.INPUT),
    ),
    ("app.unknown_network_error", "alert", handshake_failed(*ssl_error("SSLV3_ALERT_HANDSHAKE_FAILURE", alert="x"))),
    ("app.unknown_network_error", "lookup", lookup_failed("EAI_SYSTEM")),
    ("app.unknown_network_error", "no link kept", failed(OPENED, ())),
    ("app.unknown_network_error", "proxy's network", connect_failed(errno("OSError", "EHOSTUNREACH"), leg=Leg.PROXY)),
)

# Limits that leave nothing to show, as a plan or a document may hold them.
NO_LIMITS = TimeLimits(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)


def without_times(facts: CaseFacts) -> CaseFacts:
    """The same with every duration zero and no environment: values that read as missing."""
    attempts = []
    for attempt in facts.attempts:
        steps = tuple(msgspec.structs.replace(one, seconds=0.0, queued=0.0) for one in attempt.steps)
        options = msgspec.structs.replace(attempt.options, limits=NO_LIMITS)
        attempts.append(msgspec.structs.replace(attempt, steps=steps, seconds=0.0, options=options))
    return CaseFacts(facts.target, tuple(attempts), facts.findings)

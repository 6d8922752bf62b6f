"""Realistic results made of the model's types, for window tests and screenshots: documentation addresses only."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from app.model.attempt import Attempt, Codes, Failure, Link, Step
from app.model.events import Event, StepEnded, StepStarted
from app.model.facts import (
    BodyFacts,
    CertificateFacts,
    ConnectFacts,
    Facts,
    ProxyFacts,
    RequestFacts,
    ResolveFacts,
    ResponseFacts,
    TlsFacts,
)
from app.model.finding import Findings, Listener, LocalFinding
from app.model.names import Certainty, Kind, Leg, Origin, Outcome, ProxyMode, ProxySource, StepName, StepOutcome
from app.model.options import Options, ProxyChoice
from app.model.params import Params
from app.model.result import Diagnosis, Environment, Result
from app.model.target import Target

STARTED = datetime(2026, 11, 22, 11, 4, 12, tzinfo=UTC)
ENVIRONMENT = Environment(
    app="0.1.0",
    python="3.11.7",
    system="Debian GNU/Linux 12",
    machine="x86_64",
    openssl="OpenSSL 3.0.15",
    libraries=("requests 2.34.2", "urllib3 2.8.0"),
    name_servers=("192.0.2.53",),
)
REQUESTS_BASES = ("requests.exceptions.RequestException", "OSError", "Exception")


def target(kind: Kind, host: str, port: int, path: str = "") -> Target:
    source = f"{kind.value}://{host}:{port}{path}"
    return Target(kind, host, host, port, path, source)


def step(
    name: StepName,
    start: float,
    milliseconds: float,
    facts: Facts,
    outcome: StepOutcome = StepOutcome.OK,
    *,
    hop: int = 0,
    leg: Leg = Leg.TARGET,
) -> Step:
    return Step(name, start / 1000, milliseconds / 1000, outcome, facts, hop, leg)


def result(
    id: str,
    what: Target,
    outcome: Outcome,
    diagnoses: Sequence[Diagnosis],
    steps: Sequence[Step] = (),
    failure: Failure | None = None,
    *,
    options: Options = Options(),  # noqa: B008  # frozen
    findings: Findings = Findings(),  # noqa: B008  # frozen
) -> Result:
    seconds = max((one.start + one.seconds for one in steps), default=0.0)
    attempt = Attempt(what, options, STARTED, seconds, outcome, tuple(steps), failure)
    return Result(
        id=id,
        target=what,
        outcome=outcome,
        diagnoses=tuple(diagnoses),
        attempts=(attempt,),
        findings=findings,
        environment=ENVIRONMENT,
    )


def refused() -> Result:
    what = target(Kind.HTTPS, "orders.example.com", 8443, "/api")
    addresses = ("192.0.2.10", "2001:db8::10")
    steps = (
        step(StepName.RESOLVE, 0, 4, ResolveFacts("orders.example.com", addresses)),
        step(StepName.CONNECT, 4, 17, ConnectFacts(addresses[0], 8443, code="ECONNREFUSED"), StepOutcome.FAILED),
        step(StepName.CONNECT, 21, 17, ConnectFacts(addresses[1], 8443, code="ECONNREFUSED"), StepOutcome.FAILED),
    )
    links = (
        Link(
            "requests.exceptions.ConnectionError",
            REQUESTS_BASES,
            message="HTTPSConnectionPool(host='orders.example.com', port=8443): Max retries exceeded with url: /api",
        ),
        Link("urllib3.exceptions.MaxRetryError", ("urllib3.exceptions.HTTPError", "Exception")),
        Link(
            "urllib3.exceptions.NewConnectionError",
            ("urllib3.exceptions.HTTPError", "Exception"),
            message="Failed to establish a new connection: [Errno 111] Connection refused",
        ),
        Link(
            "ConnectionRefusedError",
            ("ConnectionError", "OSError", "Exception"),
            Codes(errno="ECONNREFUSED"),
            "[Errno 111] Connection refused",
        ),
    )
    params = Params(
        host=what.host,
        port=8443,
        endpoint="orders.example.com:8443",
        addresses=addresses,
        address=addresses[0],
        count=2,
        code="ECONNREFUSED",
    )
    lead = Diagnosis("tcp.refused", Certainty.CONFIRMED, params, ("attempts[0].failure.links[3]",))
    return result("refused", what, Outcome.FAILED, [lead], steps, Failure(StepName.CONNECT, links))


def works() -> Result:
    what = target(Kind.HTTPS, "www.example.com", 443, "/")
    steps = (
        step(StepName.RESOLVE, 0, 6, ResolveFacts(what.host, ("192.0.2.80",))),
        step(StepName.CONNECT, 6, 18, ConnectFacts("192.0.2.80", 443)),
        step(StepName.TLS, 24, 31, TlsFacts(what.host, "TLSv1.3", "TLS_AES_256_GCM_SHA384", "", (certificate(),))),
        step(StepName.REQUEST, 55, 1, RequestFacts("GET", "https://www.example.com/")),
        step(StepName.RESPONSE, 56, 24, ResponseFacts(302, "Found", "1.1", HEADERS, "https://example.net/")),
        step(StepName.RESOLVE, 80, 3, ResolveFacts("example.net", ("192.0.2.81",)), hop=1),
        step(StepName.CONNECT, 83, 17, ConnectFacts("192.0.2.81", 443), hop=1),
        step(StepName.TLS, 100, 30, TlsFacts("example.net", "TLSv1.3", "TLS_AES_256_GCM_SHA384"), hop=1),
        step(StepName.REQUEST, 130, 1, RequestFacts("GET", "https://example.net/"), hop=1),
        step(StepName.RESPONSE, 131, 22, ResponseFacts(200, "OK", "1.1", HEADERS), hop=1),
        step(StepName.BODY, 153, 5, BodyFacts(1256, 1256), hop=1),
    )
    params = Params(
        host=what.host,
        port=443,
        endpoint="www.example.com:443",
        status=200,
        status_line="200 OK",
        seconds=0.158,
        url="https://example.net/",
        location="https://example.net/",
        other_host="example.net",
        tls_version="TLS 1.3",
    )
    redirected = Diagnosis("ok.redirected_host", Certainty.CONFIRMED, params, ("attempts[0].steps[4]",))
    return result("works", what, Outcome.REACHED, [redirected], steps)


def expired() -> Result:
    what = target(Kind.TLS, "mail.example.com", 993)
    steps = (
        step(StepName.RESOLVE, 0, 5, ResolveFacts(what.host, ("192.0.2.25",))),
        step(StepName.CONNECT, 5, 19, ConnectFacts("192.0.2.25", 993)),
        step(StepName.TLS, 24, 37, TlsFacts(what.host, chain=(certificate(-12),), chain_length=1), StepOutcome.FAILED),
    )
    links = (
        Link(
            "ssl.SSLCertVerificationError",
            ("ssl.SSLError", "OSError", "Exception"),
            Codes(ssl_reason="CERTIFICATE_VERIFY_FAILED", verify_code=10),
            "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired",
        ),
    )
    params = Params(
        host=what.host,
        port=993,
        endpoint="mail.example.com:993",
        subject="mail.example.com",
        issuer="Example Authority R3",
        not_after=certificate(-12).not_after,
        not_before=certificate(-12).not_before,
        names=("mail.example.com",),
        count=12,
    )
    lead = Diagnosis("tls.expired", Certainty.CONFIRMED, params, ("attempts[0].failure.links[0]",))
    return result("expired", what, Outcome.FAILED, [lead], steps, Failure(StepName.TLS, links))


def missing_page() -> Result:
    what = target(Kind.HTTP, "intranet.example", 80, "/wiki")
    steps = (
        step(StepName.RESOLVE, 0, 2, ResolveFacts(what.host, ("198.51.100.7", "198.51.100.8"))),
        step(StepName.CONNECT, 2, 3, ConnectFacts("198.51.100.7", 80)),
        step(StepName.REQUEST, 5, 1, RequestFacts("GET", "http://intranet.example/wiki")),
        step(StepName.RESPONSE, 6, 11, ResponseFacts(404, "Not Found", "1.1", HEADERS)),
    )
    params = Params(
        host=what.host, port=80, status=404, status_line="404 Not Found", url="http://intranet.example/wiki"
    )
    lead = Diagnosis("status.not_found", Certainty.CONFIRMED, params, ("attempts[0].steps[3]",))
    return result("missing", what, Outcome.REACHED, [lead], steps)


def proxy_password() -> Result:
    what = target(Kind.HTTPS, "www.example.org", 443, "/")
    proxy = ProxyFacts("http", "proxy.example", 3128, ProxySource.OPTION, 407, "Proxy Authentication Required")
    steps = (
        step(StepName.RESOLVE, 0, 2, ResolveFacts("proxy.example", ("192.0.2.31",)), leg=Leg.PROXY),
        step(StepName.CONNECT, 2, 3, ConnectFacts("192.0.2.31", 3128), leg=Leg.PROXY),
        step(StepName.PROXY, 5, 3, proxy, StepOutcome.FAILED, leg=Leg.PROXY),
    )
    links = (
        Link("requests.exceptions.ProxyError", ("requests.exceptions.ConnectionError", *REQUESTS_BASES)),
        Link(
            "OSError", ("Exception",), Codes(status=407), "Tunnel connection failed: 407 Proxy Authentication Required"
        ),
    )
    params = Params(host=what.host, port=443, proxy="proxy.example:3128", proxy_source="option", status=407)
    lead = Diagnosis("proxy.auth_required", Certainty.CONFIRMED, params, ("attempts[0].failure.links[1]",))
    options = Options(proxy=ProxyChoice(ProxyMode.OWN, "http://proxy.example:3128"))
    failure = Failure(StepName.PROXY, links, leg=Leg.PROXY)
    return result("proxy", what, Outcome.FAILED, [lead], steps, failure, options=options)


def nothing_listening() -> Result:
    what = target(Kind.TCP, "localhost", 8080)
    steps = (
        step(StepName.RESOLVE, 0, 0.2, ResolveFacts("localhost", ("127.0.0.1",))),
        step(StepName.CONNECT, 0.2, 0.1, ConnectFacts("127.0.0.1", 8080, code="ECONNREFUSED"), StepOutcome.FAILED),
    )
    links = (Link("ConnectionRefusedError", ("ConnectionError", "OSError", "Exception"), Codes(errno="ECONNREFUSED")),)
    listener = Listener("127.0.0.1", 8000, "python")
    params = Params(host="localhost", port=8080, endpoint="localhost:8080", listeners=("127.0.0.1:8000 (python)",))
    diagnoses = [
        Diagnosis("local.nothing_listening", Certainty.CONFIRMED, params, ("findings.local",)),
        Diagnosis("tcp.refused", Certainty.CONFIRMED, params, ("attempts[0].failure.links[0]",)),
    ]
    findings = Findings(LocalFinding(0.004, local_target=True, nearby=(listener,)))
    return result("nobody", what, Outcome.FAILED, diagnoses, steps, Failure(StepName.CONNECT, links), findings=findings)


def cancelled() -> Result:
    what = target(Kind.TCP, "10.0.0.7", 22)
    steps = (
        step(StepName.RESOLVE, 0, 0, ResolveFacts("10.0.0.7", ("10.0.0.7",), literal=True)),
        step(StepName.CONNECT, 0, 900, ConnectFacts("10.0.0.7", 22), StepOutcome.CANCELLED),
    )
    params = Params(host="10.0.0.7", port=22, endpoint="10.0.0.7:22", seconds=0.9)
    lead = Diagnosis("app.cancelled", Certainty.CONFIRMED, params)
    return result("cancelled", what, Outcome.CANCELLED, [lead], steps)


def internal() -> Result:
    what = target(Kind.HTTPS, "shop.example", 443, "/")
    steps = (step(StepName.RESOLVE, 0, 5, ResolveFacts(what.host, ("203.0.113.9",))),)
    links = (Link("KeyError", ("LookupError", "Exception"), message="'unexpected'"),)
    trace = 'Traceback (most recent call last):\n  File "app/probe/attempt.py", line 1, in run\nKeyError'
    failure = Failure(StepName.CONNECT, links, Origin.BUG, trace=trace)
    params = Params(host=what.host, port=443, exception="KeyError", step="connect")
    lead = Diagnosis("app.internal", Certainty.CONFIRMED, params, ("attempts[0].failure",))
    return result("internal", what, Outcome.FAILED, [lead], steps, failure)


def running_events(id: str) -> list[Event]:
    """Return what is told of a test that has looked up the name and shaken hands, and waits for the answer."""
    host = "orders.example.com"
    ended = (
        step(StepName.RESOLVE, 0, 4, ResolveFacts(host, ("192.0.2.10", "2001:db8::10"))),
        step(StepName.CONNECT, 4, 17, ConnectFacts("192.0.2.10", 8443)),
        step(StepName.TLS, 21, 31, TlsFacts(host, "TLSv1.3", "TLS_AES_256_GCM_SHA384")),
    )
    events: list[Event] = []
    for one in ended:
        events += [StepStarted(id, one.name, 0, Leg.TARGET, 1), StepEnded(id, one)]
    return [*events, StepStarted(id, StepName.RESPONSE, 0, Leg.TARGET, 1)]


def certificate(days_left: int = 60) -> CertificateFacts:
    end = datetime(2026, 11, 22, tzinfo=UTC) + timedelta(days=days_left)
    return CertificateFacts(
        subject="CN=mail.example.com,O=Example",
        issuer="CN=Example Authority R3,O=Example Trust,C=US",
        common_name="mail.example.com",
        issuer_name="Example Authority R3",
        names=("mail.example.com", "imap.example.com"),
        not_before=end - timedelta(days=90),
        not_after=end,
        serial="04:5A:C1:0B:77",
        sha256="5B:1C:" + ":".join(f"{number:02X}" for number in range(30)),
        key="ECDSA P-256",
        signature="ecdsa-with-SHA384",
    )


HEADERS = (("Server", "nginx"), ("Content-Type", "text/html; charset=utf-8"), ("Set-Cookie", "session=•••"))
ALL = (refused, works, expired, missing_page, proxy_password, nothing_listening, cancelled, internal)

"""Facts as the engine writes them down, put together by hand: what each case is proved with by table.

The chains of exceptions are those that requests, urllib3 and the standard library really raise (measured).
"""

from datetime import UTC, datetime, timedelta

from app.knowledge.case import CaseFacts
from app.model.attempt import Attempt, Codes, Failure, Link, Step
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
from app.model.names import Kind, Leg, Origin, Outcome, ProxyMode, ProxySource, StepName, StepOutcome
from app.model.options import Options, ProxyChoice
from app.model.result import Environment, ProxySetting
from app.model.target import Target

STARTED = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
HOST, ADDRESS, PROXY = "orders.example.com", "192.0.2.10", "proxy.example.net"

OS_BASES = {
    "ConnectionRefusedError": ("ConnectionError", "OSError", "Exception"),
    "ConnectionResetError": ("ConnectionError", "OSError", "Exception"),
    "BrokenPipeError": ("ConnectionError", "OSError", "Exception"),
    "TimeoutError": ("OSError", "Exception"),
    "OSError": ("Exception",),
    "socket.gaierror": ("OSError", "Exception"),
    "ssl.SSLError": ("OSError", "Exception"),
    "ssl.SSLCertVerificationError": ("ssl.SSLError", "OSError", "ValueError", "Exception"),
    "ssl.SSLEOFError": ("ssl.SSLError", "OSError", "Exception"),
    "http.client.RemoteDisconnected": (
        "ConnectionResetError",
        "ConnectionError",
        "OSError",
        "http.client.BadStatusLine",
        "http.client.HTTPException",
        "Exception",
    ),
    "http.client.BadStatusLine": ("http.client.HTTPException", "Exception"),
    "urllib3.exceptions.IncompleteRead": (
        "urllib3.exceptions.HTTPError",
        "http.client.IncompleteRead",
        "http.client.HTTPException",
        "Exception",
    ),
    "urllib3.exceptions.InvalidChunkLength": (
        "urllib3.exceptions.HTTPError",
        "http.client.IncompleteRead",
        "http.client.HTTPException",
        "Exception",
    ),
    "app.probe.waiting.DeadlineExceeded": ("TimeoutError", "OSError", "Exception"),
}
REQUESTS_ERROR = "requests.exceptions.ConnectionError"
MAX_RETRY = "urllib3.exceptions.MaxRetryError"
NEW_CONNECTION = "urllib3.exceptions.NewConnectionError"
PROTOCOL_ERROR = "urllib3.exceptions.ProtocolError"
OWN_LIMIT = "app.probe.waiting.DeadlineExceeded"
NO_CODES, USUAL, NOTHING_FOUND = Codes(), Options(), Findings()


def link(name: str, codes: Codes = NO_CODES) -> Link:
    """One exception with its real bases."""
    return Link(name=name, bases=OS_BASES.get(name, ("Exception",)), codes=codes, message=f"text of {name}")


def errno(name: str, code: str) -> Link:
    """An OSError with a code."""
    return link(name, Codes(errno=code))


def step(
    name: StepName,
    facts: Facts,
    outcome: StepOutcome = StepOutcome.OK,
    *,
    hop: int = 0,
    leg: Leg = Leg.TARGET,
    seconds: float = 0.02,
    queued: float = 0.0,
) -> Step:
    """One step."""
    return Step(name=name, start=0.0, seconds=seconds, outcome=outcome, facts=facts, hop=hop, leg=leg, queued=queued)


def target(kind: Kind = Kind.HTTPS, host: str = HOST, port: int = 8443, path: str = "/api") -> Target:
    """A target of this kind."""
    web = kind in (Kind.HTTP, Kind.HTTPS)
    return Target(kind=kind, host=host, host_ascii=host, port=port, path=path if web else "", source=host)


def resolved(host: str = HOST, *addresses: str, leg: Leg = Leg.TARGET, hop: int = 0) -> Step:
    """A finished lookup."""
    return step(StepName.RESOLVE, ResolveFacts(host=host, addresses=addresses or (ADDRESS,)), leg=leg, hop=hop)


def connected(address: str = ADDRESS, port: int = 8443, leg: Leg = Leg.TARGET, hop: int = 0) -> Step:
    """An open connection."""
    return step(StepName.CONNECT, ConnectFacts(address=address, port=port), leg=leg, hop=hop)


def handshaken(hop: int = 0) -> Step:
    """A finished handshake."""
    return step(StepName.TLS, TlsFacts(server_name=HOST, version="TLSv1.3"), hop=hop)


def requested(url: str = f"https://{HOST}:8443/api", *, hop: int = 0, via_proxy: bool = False) -> Step:
    """A request that was sent."""
    return step(StepName.REQUEST, RequestFacts(method="GET", url=url, via_proxy=via_proxy), hop=hop)


def responded(
    status: int, reason: str, *headers: tuple[str, str], location: str = "", hop: int = 0, leg: Leg = Leg.TARGET
) -> Step:
    """An answer that came."""
    facts = ResponseFacts(status=status, reason=reason, http_version="1.1", headers=headers, location=location)
    return step(StepName.RESPONSE, facts, hop=hop, leg=leg)


OPENED = (resolved(), connected(), handshaken(), requested())


def failed(
    steps: tuple[Step, ...],
    links: tuple[Link, ...],
    *,
    kind: Kind = Kind.HTTPS,
    outcome: Outcome = Outcome.FAILED,
    origin: Origin = Origin.NETWORK,
    options: Options = USUAL,
    of: Target | None = None,
    findings: Findings = NOTHING_FOUND,
    environment: Environment | None = None,
) -> CaseFacts:
    """An attempt that failed in its last step."""
    last = steps[-1]
    attempt = Attempt(
        target=of or target(kind),
        options=options,
        started=STARTED,
        seconds=2.0,
        outcome=outcome,
        steps=steps,
        failure=Failure(step=last.name, links=links, origin=origin, hop=last.hop, leg=last.leg),
    )
    return CaseFacts(attempt.target, (attempt,), findings, environment)


def reached(*steps: Step, kind: Kind = Kind.HTTPS) -> CaseFacts:
    """An attempt that got through."""
    attempt = Attempt(
        target=target(kind), options=Options(), started=STARTED, seconds=0.084, outcome=Outcome.REACHED, steps=steps
    )
    return CaseFacts(attempt.target, (attempt,))


def lookup_failed(gai: str, leg: Leg = Leg.TARGET) -> CaseFacts:
    """A name that was not found."""
    host = PROXY if leg is Leg.PROXY else HOST
    steps = (step(StepName.RESOLVE, ResolveFacts(host=host), StepOutcome.FAILED, leg=leg),)
    chain = (REQUESTS_ERROR, MAX_RETRY, "urllib3.exceptions.NameResolutionError")
    return failed(steps, (*map(link, chain), link("socket.gaierror", Codes(gai=gai))))


def connect_failed(last: Link, *, leg: Leg = Leg.TARGET, port: int = 8443, seconds: float = 0.017) -> CaseFacts:
    """A connection that was not opened, after a lookup."""
    host = PROXY if leg is Leg.PROXY else HOST
    facts = ConnectFacts(address=ADDRESS, port=port, code=last.codes.errno)
    steps = (resolved(host, leg=leg), step(StepName.CONNECT, facts, StepOutcome.FAILED, leg=leg, seconds=seconds))
    return failed(steps, (link(REQUESTS_ERROR), link(MAX_RETRY), link(NEW_CONNECTION), last))


def local_refused(finding: LocalFinding | None, host: str = "localhost", address: str = "127.0.0.1") -> CaseFacts:
    """This computer refused."""
    facts = ConnectFacts(address=address, port=8080, code="ECONNREFUSED")
    steps = (resolved(host, address), step(StepName.CONNECT, facts, StepOutcome.FAILED))
    chain = (errno("ConnectionRefusedError", "ECONNREFUSED"),)
    return failed(steps, chain, of=target(Kind.TCP, host, 8080), findings=Findings(local=finding))


def certificate(
    subject: str = HOST, issuer: str = "Example CA", names: tuple[str, ...] = (HOST,), days: int = -29
) -> CertificateFacts:
    """A certificate that ends so many days after the attempt; a year before that it began."""
    return CertificateFacts(
        subject=f"CN={subject}",
        issuer=f"CN={issuer}",
        common_name=subject,
        issuer_name=issuer,
        names=names,
        not_before=STARTED + timedelta(days=days - 365),
        not_after=STARTED + timedelta(days=days),
        serial="0a",
        sha256="00" * 32,
        key="EC secp256r1",
        signature="sha256",
    )


def verification_failed(code: int, *chain: CertificateFacts) -> CaseFacts:
    """A certificate that was not accepted."""
    tls = step(StepName.TLS, TlsFacts(server_name=HOST, chain=chain), StepOutcome.FAILED)
    links = ("requests.exceptions.SSLError", MAX_RETRY, "urllib3.exceptions.SSLError")
    last = link("ssl.SSLCertVerificationError", Codes(verify_code=code, ssl_reason="CERTIFICATE_VERIFY_FAILED"))
    return failed((resolved(), connected(), tls), (*map(link, links), last))


def handshake_failed(*links: Link, seconds: float = 0.03, outcome: Outcome = Outcome.FAILED) -> CaseFacts:
    """A handshake that did not end."""
    tls = step(StepName.TLS, TlsFacts(server_name=HOST), StepOutcome.FAILED, seconds=seconds)
    return failed((resolved(), connected(), tls), links, outcome=outcome)


def exchange_failed(name: StepName, facts: Facts, *links: Link, steps: tuple[Step, ...] = OPENED) -> CaseFacts:
    """An HTTP exchange that broke in this step."""
    return failed((*steps, step(name, facts, StepOutcome.FAILED, seconds=1.5)), links)


def with_status(status: int, reason: str, *headers: tuple[str, str]) -> CaseFacts:
    """An answer with this status."""
    return reached(*OPENED, responded(status, reason, *headers), step(StepName.BODY, BodyFacts(size=12)))


def proxy_failed(facts: ProxyFacts, *links: Link, seconds: float = 0.1) -> CaseFacts:
    """A CONNECT that did not get through."""
    talk = step(StepName.PROXY, facts, StepOutcome.FAILED, leg=Leg.PROXY, seconds=seconds)
    steps = (resolved(PROXY, leg=Leg.PROXY), connected(port=3128, leg=Leg.PROXY), talk)
    return failed(steps, links, options=OWN_PROXY)


OWN_PROXY = Options(proxy=ProxyChoice(mode=ProxyMode.OWN, url=f"http://{PROXY}:3128"))
CONNECT_TALK = ProxyFacts(scheme="http", host=PROXY, port=3128, source=ProxySource.OPTION)
ENVIRONMENT = Environment(
    app="1.0",
    python="3.11.2",
    system="Linux",
    machine="x86_64",
    openssl="OpenSSL 3.0",
    proxies=(ProxySetting(scheme="https", url=f"http://{PROXY}:3128", source=ProxySource.ENVIRONMENT),),
    name_servers=("192.0.2.53",),
)
NOBODY = LocalFinding(seconds=0.01, local_target=True, nearby=(Listener("127.0.0.1", 8000, "python3"),))
ELSEWHERE = LocalFinding(seconds=0.01, local_target=True, on_port=(Listener("::1", 8080, "node"),))

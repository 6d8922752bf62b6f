"""Results with everything a page can show: findings, a chain with a gap, redirects, experiments, changes."""

from datetime import UTC, datetime, timedelta

import sample_results as samples
from msgspec.structs import replace
from sample_results import step

from app.gui.entries import Entry
from app.gui.suggestions import Change
from app.model.attempt import Codes, Failure, Link
from app.model.change import Change as Difference
from app.model.change import ChangeCode
from app.model.events import PlannedCheck
from app.model.facts import (
    BodyFacts,
    CertificateFacts,
    ConnectFacts,
    RequestFacts,
    ResolveFacts,
    ResponseFacts,
    TlsFacts,
)
from app.model.finding import (
    AddressesFinding,
    AddressTried,
    CheckSkipped,
    ClockFinding,
    Findings,
    HandshakeTried,
    LocalFinding,
    NameServerAnswer,
    NamesFinding,
    PortalFinding,
    ProtocolFinding,
    ProxyFinding,
    TrustFinding,
)
from app.model.names import Certainty, CheckName, Kind, Outcome, StepName, StepOutcome, Touches
from app.model.params import Params
from app.model.result import Diagnosis, Result

SINCE = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
DIFFERENCES = (
    Difference(ChangeCode.ADDRESSES, ("192.0.2.9",), ("192.0.2.10", "2001:db8::10"), StepName.RESOLVE),
    Difference(ChangeCode.ISSUER, ("Example Authority R3",), ("Example Filter CA",), StepName.TLS),
    Difference(ChangeCode.FAILS, ("ok",), ("tls.chain_incomplete",)),
)
ALL_FINDINGS = Findings(
    local=LocalFinding(0.004, local_target=False, readable=False, default_route=True, interface_up=True),
    addresses=AddressesFinding(
        0.42,
        (AddressTried("192.0.2.10", 0.017, "ECONNREFUSED"), AddressTried("2001:db8::10", 0.4, "timeout")),
    ),
    names=NamesFinding(0.03, (NameServerAnswer("192.0.2.53", "answer", "NOERROR", ("192.0.2.10",), 0.012, "works"),)),
    trust=TrustFinding(0.05, 20, 20, (samples.certificate(),), issuer_missing=True),
    protocol=ProtocolFinding(0.2, (HandshakeTried("TLSv1.2", True), HandshakeTried("TLSv1.3", True)), speaks_tls=True),
    proxy=ProxyFinding(0.3, direct_status=200),
    service=CheckSkipped(CheckName.SERVICE, "not_asked"),
    clock=ClockFinding(0.06, SINCE, 3725.0),
    portal=PortalFinding(0.02),
)
PLANNED = (
    (PlannedCheck(CheckName.LOCAL, Touches.THIS_COMPUTER), "done"),
    (PlannedCheck(CheckName.ADDRESSES, Touches.TARGET_HOST, ("8443",)), "running"),
    (PlannedCheck(CheckName.NAMES, Touches.NAME_SERVERS, ("192.0.2.53", "2001:db8::53")), "waiting"),
)


def certificate(name: str, issuer: str, days_before: int = -30, days_left: int = 60) -> CertificateFacts:
    made = samples.certificate(days_left)
    return replace(
        made,
        subject=f"CN={name},O=Example",
        issuer=f"CN={issuer},O=Example Trust",
        common_name=name,
        issuer_name=issuer,
        not_before=samples.STARTED + timedelta(days=days_before),
        self_issued=name == issuer,
    )


def gap_in_the_chain() -> Result:
    """A failure with a chain of two, the issuer of which is missing, after one redirect."""
    what = samples.target(Kind.HTTPS, "orders.example.com", 8443, "/api")
    chain = (
        certificate("orders.example.com", "Example Authority R3"),
        certificate("Example Authority R3", "Example Root X1", -400, -12),
    )
    steps = (
        step(StepName.RESOLVE, 0, 4, ResolveFacts(what.host, ("192.0.2.10", "2001:db8::10"))),
        step(StepName.CONNECT, 4, 17, ConnectFacts("192.0.2.10", 8443)),
        step(
            StepName.TLS, 21, 31, TlsFacts(what.host, "TLSv1.3", "TLS_AES_256_GCM_SHA384", "", (samples.certificate(),))
        ),
        step(StepName.REQUEST, 52, 1, RequestFacts("GET", "https://orders.example.com:8443/api")),
        step(StepName.RESPONSE, 53, 24, ResponseFacts(302, "Found", "1.1", HEADERS, "https://shop.example.net/")),
        step(StepName.BODY, 77, 0.3, BodyFacts(0, 0)),
        replace(step(StepName.RESOLVE, 78, 3, ResolveFacts("shop.example.net", ("192.0.2.81",)), hop=1), queued=0.012),
        step(StepName.CONNECT, 81, 17, ConnectFacts("192.0.2.81", 443), hop=1),
        step(StepName.TLS, 98, 37, TlsFacts("shop.example.net", chain=chain), StepOutcome.FAILED, hop=1),
    )
    links = (
        Link(
            "requests.exceptions.SSLError",
            ("requests.exceptions.ConnectionError", *samples.REQUESTS_BASES),
            message="HTTPSConnectionPool(host='shop.example.net', port=443): Max retries exceeded with url: /",
        ),
        Link("urllib3.exceptions.MaxRetryError", ("urllib3.exceptions.HTTPError", "Exception")),
        Link(
            "ssl.SSLCertVerificationError",
            ("ssl.SSLError", "OSError", "ValueError", "Exception"),
            Codes(ssl_reason="CERTIFICATE_VERIFY_FAILED", verify_code=20),
            "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate",
        ),
    )
    params = Params(
        host="shop.example.net",
        port=443,
        endpoint="shop.example.net:443",
        subject="shop.example.net",
        issuer="Example Root X1",
    )
    lead = Diagnosis("tls.chain_incomplete", Certainty.LIKELY, params, ("attempts[0].failure.links[2]",))
    failure = Failure(StepName.TLS, links, hop=1)
    return samples.result("gap", what, Outcome.FAILED, [lead], steps, failure, findings=ALL_FINDINGS)


HEADERS = (*samples.HEADERS, ("Location", "https://shop.example.net/"), ("Date", "Sun, 22 Nov 2026 11:04:12 GMT"))


def entry_of(result: Result, origin_id: str = "", change: Change | None = None) -> Entry:
    """An entry that is over."""
    attempt = result.attempts[-1]
    return Entry(
        result.id, result.target, attempt.options, attempt.started, result=result, origin_id=origin_id, change=change
    )

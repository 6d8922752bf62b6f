"""Facts that must lead to a case of TLS, HTTP, a status or a degraded success; see `samples` for the rest."""

from datetime import timedelta

import msgspec

from app.knowledge.case import CaseFacts
from app.model.attempt import Codes
from app.model.facts import (
    BodyFacts,
    CertificateFacts,
    ConnectFacts,
    ResponseFacts,
    TlsFacts,
)
from app.model.finding import (
    HandshakeTried,
    PortalFinding,
    ProtocolFinding,
    TrustFinding,
)
from app.model.names import Kind, Outcome, StepName, StepOutcome
from tests.knowledge.factories import (
    HOST,
    OPENED,
    REQUESTS_ERROR,
    STARTED,
    certificate,
    connected,
    exchange_failed,
    failed,
    handshake_failed,
    link,
    reached,
    requested,
    resolved,
    responded,
    step,
    verification_failed,
    with_status,
)
from tests.knowledge.samples import (
    ABORTED,
    DISCONNECTED,
    NO_ANSWER,
    READ_TIMEOUT,
    REFUSED,
    RESET,
    TIMED_OUT,
    changed,
    forward_proxy,
    greeted,
    ssl_error,
)

PLAIN_URL = f"http://{HOST}:8443/api"
PLAIN = (resolved(), connected(), requested(PLAIN_URL))
OTHER = "shop.example.org"
ENDED = ssl_error("UNEXPECTED_EOF_WHILE_READING", "ssl.SSLEOFError")
GARBAGE = (*ABORTED, link("http.client.BadStatusLine"))
# A TLS alert (protocol_version) as display_text shows it.
ALERT = "\N{REPLACEMENT CHARACTER}" * 6 + "F"


def found(facts: CaseFacts, **findings) -> CaseFacts:
    """The same after these checks."""
    return CaseFacts(facts.target, facts.attempts, msgspec.structs.replace(facts.findings, **findings))


def alerted(name: str, reason: str = "") -> CaseFacts:
    """A handshake that the server ended with an alert."""
    return handshake_failed(*ssl_error(reason or f"SSLV3_ALERT_{name.upper()}", alert=name))


def alerted_later(name: str, where: StepName = StepName.RESPONSE) -> CaseFacts:
    """TLS 1.3: the alert comes when the request was sent."""
    last = ssl_error(f"TLSV13_ALERT_{name.upper()}", alert=name)
    if where is StepName.REQUEST:
        return failed(OPENED, last)
    return exchange_failed(StepName.RESPONSE, NO_ANSWER, *last)


def protocol(*ok: str, bad: tuple[str, ...] = ("TLSv1.2", "TLSv1.3"), **fields) -> ProtocolFinding:
    """Handshakes that were tried."""
    tried = (*(HandshakeTried(how, False) for how in bad), *(HandshakeTried(how, True) for how in ok))
    return ProtocolFinding(seconds=0.2, handshakes=tried, **fields)


def trust(bundled: int = 20, system: int = 20, *chain: CertificateFacts, **fields) -> TrustFinding:
    """Who vouches for the certificate."""
    return TrustFinding(seconds=0.1, bundled=bundled, system=system, chain=chain, **fields)


def redirect_failed(location: str, last: tuple, *, host: str = OTHER) -> CaseFacts:
    """A redirect whose target refused the connection."""
    refused = step(StepName.CONNECT, ConnectFacts("192.0.2.99", 443, code="ECONNREFUSED"), StepOutcome.FAILED, hop=1)
    return failed((*OPENED, responded(302, "Found", location=location), resolved(host, hop=1), refused), last)


def bad_redirect(name: str, location: str) -> CaseFacts:
    """A redirect that cannot be followed: the last step is the content of the redirect."""
    body = step(StepName.BODY, BodyFacts())
    return failed((*OPENED, responded(302, "Found", location=location), body), (link(name),))


def followed(*steps, location: str, kind: Kind = Kind.HTTPS) -> CaseFacts:
    """A redirect that was followed to another place."""
    opened = PLAIN if kind is Kind.HTTP else OPENED
    before = (*opened, responded(302, "Found", location=location))
    return reached(*before, resolved(OTHER, hop=1), requested(location, hop=1), *steps, kind=kind)


def page(status: int, reason: str, start: str, *headers: tuple[str, str], kind: Kind = Kind.HTTPS) -> CaseFacts:
    """An answer whose content begins like this."""
    opened = PLAIN if kind is Kind.HTTP else OPENED
    body = step(StepName.BODY, BodyFacts(size=900, start=start))
    return reached(*opened, responded(status, reason, *headers), body, kind=kind)


def secured(leaf: CertificateFacts | None = None, version: str = "TLSv1.3", *more: CertificateFacts) -> CaseFacts:
    """A page that works over this kind of encryption."""
    chain = (leaf or certificate(days=60), *more)
    tls = step(StepName.TLS, TlsFacts(server_name=HOST, version=version, chain=chain))
    return reached(resolved(), connected(), tls, requested(), responded(200, "OK"), step(StepName.BODY, BodyFacts(12)))


def lasting(days: int, life: int) -> CertificateFacts:
    """A certificate with so many days left of its life."""
    end = STARTED + timedelta(days=days)
    return msgspec.structs.replace(certificate(), not_after=end, not_before=end - timedelta(days=life))


def slow(name: StepName, seconds: float) -> CaseFacts:
    """A page that works, one step of it slow."""
    facts = with_status(200, "OK")
    steps = tuple(
        msgspec.structs.replace(one, seconds=seconds) if one.name is name else one for one in facts.attempts[0].steps
    )
    return changed(facts, steps=steps)


def after_ipv6(seconds: float) -> CaseFacts:
    """IPv6 first and in vain."""
    lost = step(StepName.CONNECT, ConnectFacts("2001:db8::1", 8443), StepOutcome.FAILED, seconds=seconds)
    return reached(resolved(), lost, *OPENED[1:], responded(200, "OK"), step(StepName.BODY, BodyFacts(12)))


def shortened(size: int, declared: int, *headers: tuple[str, str], cut: bool = False) -> CaseFacts:
    """A content of another size than announced."""
    body = step(StepName.BODY, BodyFacts(size=size, declared=declared, cut=cut))
    return reached(*OPENED, responded(200, "OK", *headers), body)


def interrupted(*links, **fields) -> CaseFacts:
    """A plain request without a usable answer."""
    last = step(StepName.RESPONSE, ResponseFacts(**fields), StepOutcome.FAILED, seconds=0.5)
    return failed((*PLAIN, last), links, kind=Kind.HTTP)


WEAK_KEY = msgspec.structs.replace(certificate(days=90), key="RSA 512")
WEAK_SIGNATURE = msgspec.structs.replace(certificate(days=90), signature="md5")
ROOT = msgspec.structs.replace(certificate("Example CA", "Example CA", (), days=900), self_issued=True)
ZSCALER = certificate(issuer="Zscaler Intermediate Root CA", days=20)
WORKS_PLAIN = ProtocolFinding(seconds=0.1, service="HTTP", start="HTTP/1.1 400 Bad Request", http_status=400)
SPEAKS_TLS = protocol("TLSv1.2", bad=(), speaks_tls=True)
ASKED = protocol(bad=("TLSv1.2",), client_certificate_requested=True, speaks_tls=True)
NOT_ASKED = protocol(client_certificate_requested=False, speaks_tls=True)
PORTAL = PortalFinding(seconds=0.1, portal=True, location="http://login.hotel.example/", status=302)
NGINX = "<html> <head><title>400 The plain HTTP request was sent to HTTPS port</title></head>"
COOVA = "http://10.1.0.1:3990/www/login.chi?res=•••&uamip=•••&challenge=•••"
EXPIRED_HOP = step(StepName.TLS, TlsFacts(server_name=OTHER, chain=(certificate(OTHER),)), StepOutcome.FAILED, hop=1)

# (the id that must lead, what is special about the facts, the facts)
SAMPLES: tuple[tuple[str, str, CaseFacts], ...] = (
    ("tls.no_san", "common name only", verification_failed(62, certificate(names=(), days=90))),
    ("tls.weak_certificate", "key", verification_failed(66, WEAK_KEY)),
    ("tls.weak_certificate", "key of the issuer", verification_failed(67, certificate(days=90), ROOT)),
    ("tls.weak_certificate", "signature", verification_failed(68, WEAK_SIGNATURE)),
    ("tls.weak_certificate", "not read", verification_failed(68)),
    ("tls.weak_certificate", "refused by the library", handshake_failed(*ssl_error("EE_KEY_TOO_SMALL"))),
    ("tls.weak_certificate", "digest, refused by the library", handshake_failed(*ssl_error("CA_MD_TOO_WEAK"))),
    ("tls.revoked", "list loaded", verification_failed(23, certificate(days=90))),
    (
        "tls.chain_incomplete",
        "leaf alone",
        found(verification_failed(20, certificate(days=90)), trust=trust(issuer_missing=True)),
    ),
    (
        "tls.chain_incomplete",
        "read by the check",
        found(verification_failed(21), trust=trust(20, 20, certificate(), issuer_missing=True)),
    ),
    (
        "tls.unknown_root",
        "an intermediate was sent",
        found(
            verification_failed(20, certificate(days=90), certificate("Example CA", "Root", (), days=90)),
            trust=trust(issuer_missing=True),
        ),
    ),
    (
        "tls.chain_incomplete",
        "another intermediate was sent",
        found(
            verification_failed(20, certificate(days=90), certificate("Other CA", "Root", (), days=90)),
            trust=trust(issuer_missing=True),
        ),
    ),
    ("tls.unknown_root", "root sent", found(verification_failed(19, certificate(days=9), ROOT), trust=trust(19, 19))),
    ("tls.intercepted", "known issuer", verification_failed(20, ZSCALER)),
    ("tls.intercepted", "known to the system", found(verification_failed(19, certificate(), ROOT), trust=trust(19, 0))),
    (
        "tls.intercepted",
        "named by the check",
        found(verification_failed(19), trust=trust(19, 0, interceptor="Kaspersky")),
    ),
    ("tls.version_mismatch", "alert", alerted("protocol_version", "TLSV1_ALERT_PROTOCOL_VERSION")),
    ("tls.version_mismatch", "refused here", handshake_failed(*ssl_error("UNSUPPORTED_PROTOCOL"))),
    ("tls.version_mismatch", "old only", found(alerted("handshake_failure"), protocol=protocol("TLSv1"))),
    ("tls.version_mismatch", "old only, closed", found(handshake_failed(*ENDED), protocol=protocol("TLSv1"))),
    ("tls.name_rejected", "alert", alerted("unrecognized_name", "TLSV1_UNRECOGNIZED_NAME")),
    ("tls.name_rejected", "works without", found(alerted("handshake_failure"), protocol=protocol("no_sni"))),
    ("tls.cipher_mismatch", "not looked into", alerted("handshake_failure")),
    ("tls.cipher_mismatch", "weak ones work", found(alerted("handshake_failure"), protocol=protocol("weak_ciphers"))),
    ("tls.cipher_mismatch", "no certificate wanted", found(alerted("handshake_failure"), protocol=NOT_ASKED)),
    ("tls.cipher_mismatch", "key exchange", handshake_failed(*ssl_error("DH_KEY_TOO_SMALL"))),
    ("tls.legacy_renegotiation", "OpenSSL 3", handshake_failed(*ssl_error("UNSAFE_LEGACY_RENEGOTIATION_DISABLED"))),
    ("tls.client_certificate_required", "TLS 1.3, waiting", alerted_later("certificate_required")),
    (
        "tls.client_certificate_required",
        "TLS 1.3, sending",
        alerted_later("certificate_required", StepName.REQUEST),
    ),
    ("tls.client_certificate_required", "TLS 1.2", found(alerted("handshake_failure"), protocol=ASKED)),
    (
        "tls.client_certificate_required",
        "closed fast",
        found(exchange_failed(StepName.RESPONSE, NO_ANSWER, *ENDED), protocol=ASKED),
    ),
    (
        "tls.client_certificate_required",
        "reset",
        found(exchange_failed(StepName.RESPONSE, NO_ANSWER, *ABORTED, RESET), protocol=ASKED),
    ),
    (
        "tls.client_certificate_required",
        "no web server",
        found(changed(greeted("", "", kind=Kind.TLS, closed=True), outcome=Outcome.FAILED), protocol=ASKED),
    ),
    ("tls.client_certificate_rejected", "in the handshake", alerted("bad_certificate")),
    ("tls.client_certificate_rejected", "afterwards", alerted_later("unknown_ca")),
    ("tls.closed", "alert that says nothing", alerted("internal_error")),
    ("tls.not_tls", "waits for a line", found(handshake_failed(*READ_TIMEOUT, TIMED_OUT), protocol=WORKS_PLAIN)),
    ("tls.not_tls", "hangs up", found(handshake_failed(*ENDED), protocol=WORKS_PLAIN)),
    ("http.plain_to_tls_port", "alert", interrupted(*GARBAGE, start=ALERT, received=7)),
    ("http.plain_to_tls_port", "alert, sure", found(interrupted(*GARBAGE, start=ALERT), protocol=SPEAKS_TLS)),
    ("http.plain_to_tls_port", "reset", found(interrupted(*ABORTED, RESET), protocol=SPEAKS_TLS)),
    ("http.plain_to_tls_port", "closed", found(interrupted(*ABORTED, DISCONNECTED), protocol=SPEAKS_TLS)),
    ("http.plain_to_tls_port", "page", page(400, "Bad Request", NGINX, kind=Kind.HTTP)),
    ("status.client_error", "400 over TLS", page(400, "Bad Request", NGINX)),
    ("http.not_http", "SSH", interrupted(*GARBAGE, start="SSH-2.0-OpenSSH_9.2", received=21)),
    (
        "http.not_http",
        "named by the check",
        found(interrupted(*GARBAGE, start="J"), protocol=ProtocolFinding(seconds=0.1, service="MySQL", start="J")),
    ),
    ("http.invalid_response", "garbage", interrupted(*GARBAGE, start="hello", received=7)),
    ("http.redirect_bad", "app", bad_redirect("requests.exceptions.InvalidSchema", "myapp://open")),
    ("http.redirect_bad", "port", bad_redirect("requests.exceptions.InvalidURL", "https://a.example:99999/")),
    ("http.redirect_bad", "bracket", bad_redirect("ValueError", "http://[::1")),
    ("http.redirect_bad", "letters", bad_redirect("UnicodeDecodeError", "/caf�")),
    (
        "http.redirect_bad",
        "label",
        changed(
            bad_redirect("urllib3.exceptions.LocationParseError", "http://a..b/"),
            failure=msgspec.structs.replace(
                bad_redirect("urllib3.exceptions.LocationParseError", "").attempts[0].failure, hop=1
            ),
        ),
    ),
    (
        "http.redirect_other_failed",
        "refused",
        redirect_failed(f"https://{OTHER}/", (link(REQUESTS_ERROR), REFUSED)),
    ),
    (
        "http.redirect_other_failed",
        "expired",
        failed(
            (*OPENED, responded(301, "Moved", location=f"https://{OTHER}/"), connected(hop=1), EXPIRED_HOP),
            (link("ssl.SSLCertVerificationError", Codes(verify_code=10)),),
        ),
    ),
    ("tcp.refused", "redirect to itself", redirect_failed(f"https://{HOST}/", (REFUSED,), host=HOST)),
    ("http.captive_portal", "511", with_status(511, "Network Authentication Required")),
    ("http.captive_portal", "511 through a forward proxy", forward_proxy(511, "Network Authentication Required")),
    (
        "http.captive_portal",
        "marks of one",
        followed(responded(200, "OK", hop=1), location=COOVA, kind=Kind.HTTP),
    ),
    ("http.captive_portal", "WISPr", page(200, "OK", "<html><!-- <WISPAccessGatewayParam", kind=Kind.HTTP)),
    (
        "http.captive_portal",
        "named by the check",
        found(verification_failed(62, certificate(names=("a.example",))), portal=PORTAL),
    ),
    ("http.blocked_by_filter", "451", page(451, "Blocked", "<title>Web Page Blocked</title>")),
    ("http.blocked_by_filter", "header", page(403, "Forbidden", "", ("Server", "Zscaler/6.2"))),
    ("http.blocked_by_filter", "page with 200", page(200, "OK", "<html><title>This site is blocked</title>")),
    (
        "http.blocked_by_filter",
        "host",
        followed(responded(200, "OK", hop=1), location="https://block.opendns.com/main"),
    ),
    ("status.method", "405", with_status(405, "Method Not Allowed")),
    ("status.method", "501", with_status(501, "Not Implemented")),
    ("status.request_timeout", "408", with_status(408, "Request Timeout")),
    ("status.misdirected", "421", with_status(421, "Misdirected Request")),
    ("status.too_many_requests", "plain", with_status(429, "Too Many Requests")),
    ("status.too_many_requests", "pause", with_status(429, "Too Many Requests", ("Retry-After", "30"))),
    ("status.headers_too_large", "431", with_status(431, "Request Header Fields Too Large")),
    ("status.legal", "451", with_status(451, "Unavailable For Legal Reasons")),
    ("status.bad_gateway", "502", with_status(502, "Bad Gateway")),
    ("status.bad_gateway", "not the proxy's own", forward_proxy(502, "Bad Gateway")),
    ("status.gateway_timeout", "504", with_status(504, "Gateway Timeout")),
    ("status.version", "505", with_status(505, "HTTP Version Not Supported")),
    ("status.cdn_origin", "520", with_status(520, "")),
    ("status.cdn_origin", "530", with_status(530, "")),
    ("status.server_error_other", "531", with_status(531, "")),
    ("ok.intercepted", "known issuer", secured(ZSCALER)),
    ("ok.intercepted", "by the check", found(secured(), trust=trust(19, 0, certificate(), interceptor="ESET"))),
    ("ok.old_tls", "TLS 1.0", secured(version="TLSv1")),
    ("ok.certificate_expires_soon", "ten days", secured(lasting(10, 90))),
    ("ok.certificate_expires_soon", "one of six days", secured(lasting(1, 6))),
    (
        "ok.downgraded_to_http",
        "another host",
        followed(responded(200, "OK", hop=1), location=f"http://{OTHER}/"),
    ),
    ("ok.truncated", "no exception", shortened(10, 20)),
    ("ok.unusual_status", "103", with_status(103, "Early Hints")),
    ("ok.unusual_status", "304", with_status(304, "Not Modified")),
    ("ok.unusual_status", "302 without target", with_status(302, "Found")),
    ("ok.ipv6_fallback", "five seconds", after_ipv6(5.0)),
    ("ok.slow_step", "lookup", slow(StepName.RESOLVE, 3.1)),
    ("ok.slow_step", "answer", slow(StepName.RESPONSE, 6.0)),
    ("ok", "content without a length", shortened(10, -1)),
    ("ok", "content that was packed", shortened(10, 20, ("content-encoding", "gzip"))),
    ("ok", "content that this program cut", shortened(10, 20, cut=True)),
    ("ok", "four days of six", secured(lasting(4, 6))),
    ("ok", "slow content", slow(StepName.BODY, 6.0)),
    ("ok", "all is well", secured()),
    ("ok", "through a proxy", forward_proxy(200, "OK")),
)

# Cases that only ever stand beside another one: (the id, the facts).
FOLLOWING: tuple[tuple[str, CaseFacts], ...] = (
    ("ok.via_proxy", forward_proxy(200, "OK")),
    ("ok.revocation_unchecked", secured()),
)


def sample(id: str, special: str) -> CaseFacts:
    """The facts of one row of the table."""
    return next(facts for one, what, facts in SAMPLES if (one, what) == (id, special))

"""The check of trust: both sets of roots, a missing intermediate, who signs anew."""

import ssl
from pathlib import Path

import certifi
import pytest

from app.checks import trust
from app.lab import handlers
from app.model import interceptors
from app.model.finding import CheckSkipped, TrustFinding
from app.model.names import CheckName, Kind, Outcome, TrustMode
from app.model.options import Options, TrustChoice
from app.probe.certificates import certificate_facts
from tests import servers
from tests.certificates import LOOPBACK, Certificate
from tests.checks.experiments import DIRECT, Done, experiment, own_proxy

TLS_KINDS = pytest.mark.parametrize("kind", [Kind.HTTPS, Kind.TLS])


def chain_of(*, root: str = "Test Root", organization: str = "Test") -> tuple[Certificate, Certificate, Certificate]:
    """A root, an intermediate and a server's certificate."""
    top = Certificate(root, authority=True, organization=organization)
    middle = Certificate("Test Intermediate", issuer=top, authority=True, organization=organization)
    return top, middle, Certificate("server", LOOPBACK, middle)


def trusting(*certificates: Certificate, folder: Path) -> Options:
    path = folder / "roots.pem"
    path.write_bytes(b"".join(one.pem() for one in certificates))
    return Options(proxy=DIRECT.proxy, trust=TrustChoice(mode=TrustMode.FILE, path=str(path)))


def finding_of(done: Done) -> TrustFinding:
    assert isinstance(done.findings.trust, TrustFinding)
    return done.findings.trust


@TLS_KINDS
def test_missing_intermediate(kind: Kind, tmp_path: Path) -> None:
    root, _, leaf = chain_of()
    with servers.serve_tls(leaf.server_context()) as port:
        done = experiment(kind, port, CheckName.TRUST, options=trusting(root, folder=tmp_path))
    found = finding_of(done)
    assert done.attempt.outcome is Outcome.FAILED
    assert (found.bundled, found.system) == (20, 20)
    assert found.issuer_missing
    assert [one.common_name for one in found.chain] == ["server"]
    assert found.chain[0].issuer_name == "Test Intermediate"
    assert found.interceptor == ""


def test_the_root_itself_may_be_left_out(tmp_path: Path) -> None:
    root, middle, leaf = chain_of()
    with servers.serve_tls(leaf.server_context(middle)) as port:
        done = experiment(Kind.HTTPS, port, CheckName.TRUST, options=trusting(root, folder=tmp_path))
    found = finding_of(done)
    assert done.attempt.outcome is Outcome.REACHED
    assert (found.bundled, found.system) == (20, 20)
    assert not found.issuer_missing


def test_the_wrong_intermediate(tmp_path: Path) -> None:
    root, _, leaf = chain_of()
    other = Certificate("Other Intermediate", issuer=root, authority=True)
    with servers.serve_tls(leaf.server_context(other)) as port:
        found = finding_of(experiment(Kind.HTTPS, port, CheckName.TRUST, options=trusting(root, folder=tmp_path)))
    assert found.issuer_missing
    assert len(found.chain) == 2


def test_an_unknown_root_that_was_sent_is_not_missing() -> None:
    root, middle, leaf = chain_of()
    with servers.serve_tls(leaf.server_context(middle, root)) as port:
        found = finding_of(experiment(Kind.HTTPS, port, CheckName.TRUST))
    assert (found.bundled, found.system) == (19, 19)
    assert not found.issuer_missing
    assert len(found.chain) == 3


def test_self_signed() -> None:
    leaf = Certificate("FortiGate", LOOPBACK, organization="Fortinet")
    with servers.serve_tls(leaf.server_context()) as port:
        found = finding_of(experiment(Kind.HTTPS, port, CheckName.TRUST))
    assert (found.bundled, found.system) == (18, 18)
    assert not found.issuer_missing
    assert found.interceptor == ""  # the page of the device itself


def test_expired_is_no_missing_issuer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root, middle, _ = chain_of()
    leaf = Certificate("server", LOOPBACK, middle, days=(-20, -10))
    options = trusting(root, folder=tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", options.trust.path)
    with servers.serve_tls(leaf.server_context(middle)) as port:
        found = finding_of(experiment(Kind.HTTPS, port, CheckName.TRUST, options=options))
    assert (found.bundled, found.system) == (20, 10)
    assert not found.issuer_missing


@pytest.mark.parametrize("mode", list(TrustMode))
def test_interception_with_a_root_of_the_system(
    mode: TrustMode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a company filter does: its root is known to the system, not to the bundle."""
    root = Certificate("Zscaler Intermediate Root CA (zscalertwo.net)", authority=True, organization="Zscaler Inc.")
    leaf = Certificate("server", LOOPBACK, root)
    options = trusting(root, folder=tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", options.trust.path)
    if mode is not TrustMode.FILE:
        options = Options(proxy=DIRECT.proxy, trust=TrustChoice(mode=mode))
    with servers.serve_tls(leaf.server_context()) as port:
        done = experiment(Kind.HTTPS, port, CheckName.TRUST, options=options)
    found = finding_of(done)
    assert done.attempt.outcome is (Outcome.FAILED if mode is TrustMode.BUNDLED else Outcome.REACHED)
    assert (found.bundled, found.system) == (20, 0)
    assert found.interceptor == "Zscaler"
    assert not found.issuer_missing


@pytest.mark.parametrize("scheme", ["http", "socks5h"])
def test_through_the_same_proxy(scheme: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root, middle, leaf = chain_of(root="mitmproxy", organization="mitmproxy")
    monkeypatch.setenv("SSL_CERT_FILE", trusting(root, folder=tmp_path).trust.path)
    handler = servers.http_proxy() if scheme == "http" else servers.socks5()
    with servers.serve(handler) as proxy_port, servers.serve_tls(leaf.server_context(middle)) as port:
        options = own_proxy(f"{scheme}://127.0.0.1:{proxy_port}")
        found = finding_of(experiment(Kind.HTTPS, port, CheckName.TRUST, options=options))
    assert (found.bundled, found.system) == (20, 0)
    assert found.interceptor == "mitmproxy"


def test_nothing_is_sent_after_the_handshake(tmp_path: Path) -> None:
    root, middle, leaf = chain_of()
    heard: list[bytes] = []

    def listen(connection: servers.Connection) -> None:
        heard.append(connection.receive())

    with servers.serve_tls(leaf.server_context(middle), listen) as port:
        done = experiment(Kind.TLS, port, CheckName.TRUST, options=trusting(root, folder=tmp_path))
    assert finding_of(done).bundled == 20
    assert set(heard) <= {b""}


def test_without_a_certificate_there_is_nothing_to_judge() -> None:
    with servers.serve(handlers.page()) as port:
        for kind in (Kind.HTTP, Kind.HTTPS, Kind.TCP):
            skipped = experiment(kind, port, CheckName.TRUST).findings.trust
            assert isinstance(skipped, CheckSkipped)
            assert skipped.reason == "not_applicable"


def test_a_server_that_stalls_later_costs_only_its_own_part(tmp_path: Path) -> None:
    _, middle, leaf = chain_of()
    encrypted = handlers.tls(leaf.server_context(middle), handlers.page())
    with servers.serve(servers.in_turn(encrypted, handlers.silent)) as port:
        found = finding_of(experiment(Kind.HTTPS, port, CheckName.TRUST, host="127.0.0.1"))
    assert (found.bundled, found.system) == (20, -1)
    assert found.issuer_missing


def test_no_common_root_is_taken_for_an_interceptor() -> None:
    text = Path(certifi.where()).read_text("utf-8")
    context = ssl.create_default_context(cadata=text)
    subjects = [
        ",".join(f"{key}={value}" for part in one["subject"] for key, value in part) for one in context.get_ca_certs()
    ]
    assert len(subjects) > 100
    assert [one for one in subjects if interceptors.product_in([one])] == []


@pytest.mark.parametrize(
    "issuer",
    [
        "CN=Cloudflare Inc ECC CA-3,O=Cloudflare\\, Inc.,C=US",
        "CN=Symantec Class 3 Secure Server CA - G4,OU=Symantec Trust Network,O=Symantec Corporation,C=US",
        "CN=R11,O=Let's Encrypt,C=US",
        "CN=GTS CA 1C3,O=Google Trust Services LLC,C=US",
        "CN=Microsoft Azure RSA TLS Issuing CA 03,O=Microsoft Corporation,C=US",
        "CN=Apple Public EV Server RSA CA 1 - G1,O=Apple Inc.,ST=California,C=US",
        "CN=Cisco SSL CA 2,O=Cisco Systems\\, Inc.",
        "CN=Charles University CA,O=Charles University",
        "CN=Philosophos Thesettled CA,O=Avgust,OU=Burpham",
        "CN=Nortonville City,O=Palo Verde",
    ],
)
def test_ordinary_issuers(issuer: str) -> None:
    assert interceptors.product_in([issuer]) == ""


@pytest.mark.parametrize(
    ("issuer", "product"),
    [
        ("CN=Zscaler Intermediate Root CA (zscloud.net) (t),OU=Zscaler Inc.,O=Zscaler Inc.,C=US", "Zscaler"),
        ("CN=ca.acme.goskope.com,OU=cert-admin,O=Netskope", "Netskope"),
        ("CN=FG100FTK19000001,OU=Certificate Authority,O=Fortinet,C=US", "Fortinet"),
        ("CN=FortiGate CA", "Fortinet"),
        ("CN=Palo Alto Networks Root", "Palo Alto Networks"),
        ("CN=Cisco Umbrella Secondary SubCA lon-SG,O=Cisco", "Cisco Umbrella"),
        ("CN=Cisco Secure Access Root CA,O=Cisco", "Cisco Secure Access"),
        ("CN=Sophos SSL CA_C01001ABC,O=Sophos", "Sophos"),
        ("CN=Kaspersky Anti-Virus Personal Root Certificate,O=AO Kaspersky Lab", "Kaspersky"),
        ("CN=ESET SSL Filter CA,O=ESET\\, spol. s r. o.,C=SK", "ESET"),
        ("CN=Bitdefender Personal CA.Net-Defender,OU=IDS,O=Bitdefender", "Bitdefender"),
        ("CN=Avast Web/Mail Shield Root,OU=generated by Avast Antivirus for SSL/TLS scanning", "Avast"),
        ("CN=AVG Web/Mail Shield Root", "AVG"),
        ("CN=mitmproxy,O=mitmproxy", "mitmproxy"),
        ("CN=DO_NOT_TRUST_FiddlerRoot,O=DO_NOT_TRUST,OU=Created by http://www.fiddler2.com", "Fiddler"),
        ("CN=Charles Proxy CA (1 Jan 2026\\, laptop),OU=https://charlesproxy.com/ssl,O=XK72 Ltd", "Charles"),
        ("CN=Blue Coat ProxySG", "Blue Coat"),
        ("CN=Fireware HTTPS Proxy: Unrecognized Certificate,O=WatchGuard Technologies", "WatchGuard"),
        ("CN=*.barracuda.com,O=Barracuda Networks", "Barracuda"),
        ("CN=Check Point Gateway", "Check Point"),
        ("CN=Forcepoint Cloud CA,O=Forcepoint LLC", "Forcepoint"),
        ("CN=Websense Public Primary Certificate Authority", "Forcepoint"),
        ("CN=McAfee Web Gateway", "McAfee"),
        ("CN=Skyhigh Secure Web Gateway", "Skyhigh Security"),
        ("CN=www.untangle.com,O=Untangle", "Untangle"),
        ("CN=pfSense-CA", "pfSense"),
        ("CN=squid.proxy.example", "Squid"),
        ("CN=Gateway CA - Cloudflare Managed G1,O=Cloudflare\\, Inc.", "Cloudflare Gateway"),
        ("CN=iboss Network Security", "iboss"),
        ("CN=Lightspeed Rocket", "Lightspeed"),
        ("CN=*.securly.com,O=Securly", "Securly"),
        ("CN=GoGuardian Root", "GoGuardian"),
        ("CN=PortSwigger CA,O=PortSwigger", "Burp Suite"),
        ("CN=OWASP Zed Attack Proxy Root CA,O=OWASP Root CA", "OWASP ZAP"),
        ("CN=AdGuard Personal CA,O=AdGuard", "AdGuard"),
        ("CN=NetSpark CA", "NetSpark"),
    ],
)
def test_interceptors(issuer: str, product: str) -> None:
    assert interceptors.product_in(["CN=server", issuer]) == product


def test_a_vendors_own_site_is_not_intercepted() -> None:
    root = Certificate("Test Root", authority=True)
    leaf = Certificate("www.kaspersky.com", ("www.kaspersky.com",), root, organization="Kaspersky Lab")
    facts = certificate_facts(ssl.PEM_cert_to_DER_cert(leaf.pem().decode()))
    assert facts is not None
    assert trust.interceptor_of((facts,)) == ""

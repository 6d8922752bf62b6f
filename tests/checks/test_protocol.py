"""The check of the protocol: which handshakes a server takes, and what speaks on a port without TLS."""

import ssl
from pathlib import Path
from time import perf_counter

import msgspec
import pytest

from app.lab import handlers
from app.lab.servers import Handler
from app.model.finding import CheckSkipped, HandshakeTried, ProtocolFinding, TrustFinding
from app.model.names import CheckName, Kind, Outcome, TrustMode
from app.model.options import TimeLimits, TrustChoice
from tests import servers
from tests.certificates import LOOPBACK, Certificate
from tests.checks.experiments import DIRECT, Done, experiment, own_proxy

TLS_KINDS = pytest.mark.parametrize("kind", [Kind.HTTPS, Kind.TLS])
ROOT = Certificate("Test Root", authority=True)
LEAF = Certificate("server", LOOPBACK, ROOT)


@pytest.fixture
def context() -> ssl.SSLContext:
    return LEAF.server_context()


def finding_of(done: Done) -> ProtocolFinding:
    assert isinstance(done.findings.protocol, ProtocolFinding)
    return done.findings.protocol


def taken(found: ProtocolFinding) -> set[str]:
    return {one.how for one in found.handshakes if one.ok}


def old(context: ssl.SSLContext, version: ssl.TLSVersion) -> ssl.SSLContext:
    with pytest.deprecated_call():
        context.minimum_version = version
        context.maximum_version = version
    return context


@TLS_KINDS
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1])
def test_old_versions_only(kind: Kind, version: ssl.TLSVersion, context: ssl.SSLContext) -> None:
    with servers.serve_tls(old(context, version)) as port:
        done = experiment(kind, port, CheckName.PROTOCOL)
    found = finding_of(done)
    assert done.attempt.outcome is Outcome.FAILED
    assert taken(found) == {version.name.replace("_", ".")}
    assert {one.how for one in found.handshakes if not one.ok} >= {"TLSv1.2", "TLSv1.3"}
    assert found.speaks_tls
    assert found.service == ""


@pytest.mark.parametrize(
    ("minimum", "maximum", "expected"),
    [
        (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_2, {"TLSv1.2"}),
        (ssl.TLSVersion.TLSv1_3, ssl.TLSVersion.TLSv1_3, {"TLSv1.3"}),
        (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3, {"TLSv1.2", "TLSv1.3"}),
    ],
)
def test_todays_versions(
    minimum: ssl.TLSVersion, maximum: ssl.TLSVersion, expected: set[str], context: ssl.SSLContext
) -> None:
    context.minimum_version, context.maximum_version = minimum, maximum
    with servers.serve_tls(context) as port:
        found = finding_of(experiment(Kind.HTTPS, port, CheckName.PROTOCOL))
    assert taken(found) == expected
    assert found.client_certificate_requested is False
    assert all(one.how in ("TLSv1.2", "TLSv1.3") for one in found.handshakes)


@TLS_KINDS
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_client_certificate_required(kind: Kind, version: ssl.TLSVersion, context: ssl.SSLContext) -> None:
    context.minimum_version = context.maximum_version = version
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(cadata=ROOT.pem().decode())
    with servers.serve_tls(context) as port:
        found = finding_of(experiment(kind, port, CheckName.PROTOCOL))
    assert found.client_certificate_requested is True
    assert found.speaks_tls
    assert taken(found) == ({"TLSv1.3"} if version is ssl.TLSVersion.TLSv1_3 else set())


def test_weak_ciphers_only(context: ssl.SSLContext) -> None:
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("AECDH-AES128-SHA:@SECLEVEL=0")
    with servers.serve_tls(context) as port:
        done = experiment(Kind.HTTPS, port, CheckName.PROTOCOL)
    found = finding_of(done)
    assert done.attempt.outcome is Outcome.FAILED
    assert taken(found) == {"weak_ciphers"}
    assert HandshakeTried(how="TLSv1.2", ok=False, reason="handshake_failure") in found.handshakes


@TLS_KINDS
def test_name_rejected(kind: Kind, context: ssl.SSLContext) -> None:
    def judge(sock: ssl.SSLObject, name: str, context: ssl.SSLContext) -> int | None:
        return ssl.ALERT_DESCRIPTION_UNRECOGNIZED_NAME if name else None

    context.sni_callback = judge
    with servers.serve_tls(context) as port:
        found = finding_of(experiment(kind, port, CheckName.PROTOCOL))
    assert found.handshakes[0] == HandshakeTried(how="no_sni", ok=True)
    assert HandshakeTried(how="TLSv1.2", ok=False, reason="unrecognized_name") in found.handshakes
    assert taken(found) == {"no_sni"}


@TLS_KINDS
@pytest.mark.parametrize(
    ("handler", "service", "status", "start"),
    [
        (handlers.page(), "HTTP", 200, "HTTP/1.1 200"),
        (handlers.page(404), "HTTP", 404, "HTTP/1.1 404"),
        (handlers.greet(b"SSH-2.0-OpenSSH_9.2\r\n"), "SSH", 0, "SSH-2.0"),
        (handlers.greet(b"220 mail.example ESMTP ready\r\n"), "SMTP", 0, "220 mail"),
        (handlers.greet(b"something\x1b[2J else\r\n"), "", 0, "something\N{REPLACEMENT CHARACTER}[2J else"),
    ],
)
def test_plain_text(kind: Kind, handler: Handler, service: str, status: int, start: str) -> None:
    with servers.serve_localhost(handler) as port:
        found = finding_of(experiment(kind, port, CheckName.PROTOCOL))
    assert (found.service, found.http_status) == (service, status)
    assert found.start.startswith(start)
    assert not found.speaks_tls
    assert found.client_certificate_requested is None


def test_plain_request_to_a_port_with_tls(context: ssl.SSLContext) -> None:
    with servers.serve_tls(context) as port:
        found = finding_of(experiment(Kind.HTTP, port, CheckName.PROTOCOL))
    assert found.speaks_tls
    assert taken(found) == {"TLSv1.3"}


def test_plain_request_to_another_service() -> None:
    with servers.serve_localhost(handlers.greet(b"SSH-2.0-OpenSSH_9.2\r\n")) as port:
        found = finding_of(experiment(Kind.HTTP, port, CheckName.PROTOCOL))
    assert found.service == "SSH"
    assert not found.speaks_tls


@pytest.mark.parametrize("handler", [handlers.close_at_once, servers.reset_at_once])
def test_closed_at_once(handler: Handler) -> None:
    with servers.serve_localhost(handler) as port:
        found = finding_of(experiment(Kind.HTTPS, port, CheckName.PROTOCOL))
    assert found.handshakes
    assert not taken(found)
    assert not found.speaks_tls
    assert {one.reason for one in found.handshakes} <= {"closed", "ECONNRESET", "EPIPE"}


def test_silence_ends_with_the_checks_own_deadline() -> None:
    options = msgspec.structs.replace(DIRECT, limits=TimeLimits(tls=0.3))
    with servers.serve_localhost(handlers.silent) as port:
        began = perf_counter()
        found = finding_of(experiment(Kind.HTTPS, port, CheckName.PROTOCOL, options=options))
    assert HandshakeTried(how="TLSv1.2", ok=False, reason="timeout") in found.handshakes
    assert not found.speaks_tls
    assert perf_counter() - began < 10


def test_cancelled() -> None:
    options = msgspec.structs.replace(DIRECT, limits=TimeLimits(tls=0.3))
    with servers.serve_localhost(handlers.silent) as port:
        done = experiment(Kind.HTTPS, port, CheckName.PROTOCOL, options=options, cancel_after=0.1)
    assert isinstance(done.findings.protocol, CheckSkipped)
    assert done.findings.protocol.reason == "cancelled"


@pytest.mark.parametrize("scheme", ["http", "socks5h"])
def test_through_the_same_proxy(scheme: str, context: ssl.SSLContext) -> None:
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    handler = servers.http_proxy() if scheme == "http" else servers.socks5()
    with servers.serve(handler) as proxy_port, servers.serve_tls(context) as port:
        options = own_proxy(f"{scheme}://127.0.0.1:{proxy_port}")
        found = finding_of(experiment(Kind.HTTPS, port, CheckName.PROTOCOL, options=options))
    assert taken(found) == {"TLSv1.2"}


def test_through_an_https_proxy(context: ssl.SSLContext, tmp_path: Path) -> None:
    """TLS inside TLS; the client certificate that is asked for is the inner server's wish."""
    tmp_path.joinpath("roots.pem").write_bytes(ROOT.pem())
    inner = LEAF.server_context()
    inner.verify_mode = ssl.CERT_REQUIRED
    inner.load_verify_locations(cadata=ROOT.pem().decode())
    with (
        servers.serve_tls(inner) as port,
        servers.serve(servers.http_proxy()) as plain,
        servers.tls_front(context, plain) as front,
    ):
        options = msgspec.structs.replace(
            own_proxy(f"https://127.0.0.1:{front}"),
            trust=TrustChoice(mode=TrustMode.FILE, path=str(tmp_path / "roots.pem")),
        )
        done = experiment(Kind.HTTPS, port, CheckName.PROTOCOL, CheckName.TRUST, options=options)
    found = finding_of(done)
    assert taken(found) == {"TLSv1.3"}
    assert found.client_certificate_requested is True
    assert isinstance(done.findings.trust, TrustFinding)
    assert done.findings.trust.bundled == 19  # a server that knows the root sends it along


def test_behind_a_forward_proxy_there_is_nothing_to_ask() -> None:
    with servers.serve(servers.http_proxy()) as proxy_port, servers.serve_localhost(handlers.page()) as port:
        options = own_proxy(f"http://127.0.0.1:{proxy_port}")
        done = experiment(Kind.HTTP, port, CheckName.PROTOCOL, options=options)
    assert isinstance(done.findings.protocol, CheckSkipped)
    assert done.findings.protocol.reason == "not_applicable"


def test_another_host_is_left_alone() -> None:
    """A redirect led elsewhere: what goes wrong there is not asked about."""
    with (
        servers.serve(handlers.page(), "127.0.0.1") as other,
        servers.serve_localhost(handlers.redirect(f"https://127.0.0.1:{other}/")) as port,
    ):
        done = experiment(Kind.HTTP, port, CheckName.PROTOCOL, CheckName.TRUST)
    assert isinstance(done.findings.protocol, CheckSkipped)
    assert done.findings.protocol.reason == "not_asked"

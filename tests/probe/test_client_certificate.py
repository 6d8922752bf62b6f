"""The certificate of this side: shown to those who ask, never kept, and honest about files that cannot be used."""

import ssl
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.x509.oid import ExtendedKeyUsageOID

from app.document import decode, encode
from app.investigation import investigate
from app.lab.authority import Authority
from app.lab.handlers import raw_answer
from app.model.names import Kind, Outcome, ProxyMode, StepName, TrustMode
from app.model.options import CertificateProblem, ClientCertificate, Options, ProxyChoice, TrustChoice
from app.model.result import Result
from app.model.secret import Secret
from app.probe.client_certificate import check_client_certificate, check_roots
from app.probe.engine import Engine
from app.probe.tls import _showing, _system_context
from app.probe.waiting import Stop
from tests import servers
from tests.certificates import LOOPBACK, Certificate
from tests.probe.conftest import DIRECT, Try, target_of

KINDS = pytest.mark.parametrize("kind", [Kind.HTTPS, Kind.TLS])
VERSIONS = pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=["1.2", "1.3"])
PASSPHRASE = "open-sesame-77"


def key_of(certificate: Certificate, passphrase: str = "") -> bytes:
    encryption: serialization.KeySerializationEncryption = serialization.NoEncryption()
    if passphrase:
        encryption = serialization.BestAvailableEncryption(passphrase.encode())
    return certificate.key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption)


class World:
    """An authority of clients, a client, a stranger, and the files of a server's own authority."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clients = Certificate("Clients", authority=True)
        self.client = self.certificate("me", self.clients)
        self.stranger = self.certificate("somebody", Certificate("Others", authority=True))
        self.authority = Authority("Servers")
        self.identity = self.authority.issue(LOOPBACK)
        self.roots = self.file("roots.pem", self.authority.pem())

    def certificate(self, name: str, issuer: Certificate) -> Certificate:
        return Certificate(name, issuer=issuer, purpose=ExtendedKeyUsageOID.CLIENT_AUTH)

    def file(self, name: str, *parts: bytes) -> str:
        path = self.folder / name
        path.write_bytes(b"".join(parts))
        return str(path)

    def whole(self, certificate: Certificate, name: str = "client.pem", passphrase: str = "") -> ClientCertificate:
        secret = Secret(password=passphrase) if passphrase else None
        return ClientCertificate(self.file(name, certificate.pem(), key_of(certificate, passphrase)), "", secret)

    def options(self, shown: ClientCertificate | None) -> Options:
        trust = TrustChoice(TrustMode.FILE, self.roots)
        return msgspec.structs.replace(DIRECT, trust=trust, client_certificate=shown)

    def server(self, version: ssl.TLSVersion) -> ssl.SSLContext:
        context = servers.server_context(self.identity, minimum=version, maximum=version)
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(cadata=self.clients.pem().decode())
        return context


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def investigated(engine: Engine, kind: Kind, port: int, options: Options) -> Result:
    return investigate(engine, target_of(kind, "127.0.0.1", port), options, Stop(), lambda event: None)


@KINDS
@VERSIONS
@pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
def test_the_right_one_is_let_in(
    engine: Engine, world: World, kind: Kind, version: ssl.TLSVersion, passphrase: str
) -> None:
    options = world.options(world.whole(world.client, passphrase=passphrase))
    with servers.serve_tls(world.server(version)) as port:
        result = investigated(engine, kind, port, options)
    assert result.outcome is Outcome.REACHED
    assert result.diagnoses[0].id.startswith("ok")
    document = encode(result)
    assert PASSPHRASE.encode() not in document
    kept = decode(document).attempts[0].options.client_certificate
    assert kept is not None
    assert kept.path == result.attempts[0].options.client_certificate.path  # type: ignore[union-attr]
    assert kept.secret is None if not passphrase else kept.secret is not None and not kept.secret.known


@KINDS
@VERSIONS
def test_a_foreign_one_is_refused(engine: Engine, world: World, kind: Kind, version: ssl.TLSVersion) -> None:
    with servers.serve_tls(world.server(version)) as port:
        result = investigated(engine, kind, port, world.options(world.whole(world.stranger)))
    assert result.outcome is Outcome.FAILED
    assert result.diagnoses[0].id == "tls.client_certificate_rejected"


@KINDS
def test_none_is_still_asked_for(engine: Engine, world: World, kind: Kind) -> None:
    with servers.serve_tls(world.server(ssl.TLSVersion.TLSv1_3)) as port:
        result = investigated(engine, kind, port, world.options(None))
    assert result.diagnoses[0].id == "tls.client_certificate_required"


def test_key_in_a_file_of_its_own(attempt: Try, world: World) -> None:
    path = world.file("certificate.pem", world.client.pem())
    shown = ClientCertificate(path, world.file("key.pem", key_of(world.client)))
    with servers.serve_tls(world.server(ssl.TLSVersion.TLSv1_2)) as port:
        assert attempt(Kind.HTTPS, port, world.options(shown)).outcome is Outcome.REACHED


def test_http_needs_no_certificate(attempt: Try, world: World) -> None:
    options = world.options(ClientCertificate(str(world.folder / "gone.pem")))
    with servers.serve(raw_answer(b"HTTP/1.1 204 No Content\r\n\r\n")) as port:
        assert attempt(Kind.HTTP, port, options).outcome is Outcome.REACHED


def test_through_an_encrypted_proxy(attempt: Try, world: World) -> None:
    """The certificate is for the target; the proxy, which asks for none, never sees it."""
    options = world.options(world.whole(world.client))
    outer = servers.server_context(world.identity)
    with (
        servers.serve_tls(world.server(ssl.TLSVersion.TLSv1_3)) as port,
        servers.serve(servers.http_proxy()) as plain,
        servers.tls_front(outer, plain) as proxy_port,
    ):
        own = ProxyChoice(ProxyMode.OWN, f"https://127.0.0.1:{proxy_port}")
        options = msgspec.structs.replace(options, proxy=own)
        for kind in (Kind.HTTPS, Kind.TLS):
            assert attempt(kind, port, options).outcome is Outcome.REACHED


@KINDS
def test_a_file_that_vanished_is_said(engine: Engine, world: World, kind: Kind) -> None:
    shown = world.whole(world.client)
    options = world.options(shown)
    with servers.serve_tls(world.server(ssl.TLSVersion.TLSv1_3)) as port:
        assert investigated(engine, kind, port, options).outcome is Outcome.REACHED
        Path(shown.path).unlink()
        result = investigated(engine, kind, port, options)
    assert result.outcome is Outcome.FAILED
    failure = result.attempts[0].failure
    assert failure is not None
    assert failure.links[0].name == "app.probe.client_certificate.ClientCertificateError"
    assert failure.links[-1].codes.errno == "ENOENT"
    assert all(step.name is not StepName.REQUEST for step in result.attempts[0].steps)
    assert not result.diagnoses[0].id.startswith(("local.ca_bundle", "app.internal"))


@KINDS
def test_a_renewed_file_is_read_again(engine: Engine, world: World, kind: Kind) -> None:
    shown = world.whole(world.stranger)
    with servers.serve_tls(world.server(ssl.TLSVersion.TLSv1_2)) as port:
        assert investigated(engine, kind, port, world.options(shown)).outcome is Outcome.FAILED
        Path(shown.path).write_bytes(world.client.pem() + key_of(world.client) + b"\n")
        assert investigated(engine, kind, port, world.options(shown)).outcome is Outcome.REACHED


def test_one_context_is_shared(engine: Engine, world: World) -> None:
    shown = world.whole(world.client, passphrase=PASSPHRASE)
    again = ClientCertificate(shown.path, "", Secret(password=PASSPHRASE))
    trust = world.options(None).trust
    context = engine.contexts.for_requests(trust, shown)
    assert engine.contexts.for_requests(trust, again) is context
    assert engine.contexts.for_requests(trust) is not context
    assert engine.contexts.for_sockets(trust, shown) is not context
    wrong = ClientCertificate(shown.path, "", Secret(password="other"))
    with pytest.raises(OSError, match="client certificate"):
        engine.contexts.for_requests(trust, wrong)
    assert engine.contexts.for_requests(trust, shown) is context


def test_the_systems_own_verifier_takes_it_too(world: World) -> None:
    pytest.importorskip("truststore", reason="only installed on Windows and macOS")
    context = _showing(_system_context(), world.whole(world.client, passphrase=PASSPHRASE))
    assert type(context).__module__.startswith("truststore")
    with pytest.raises(OSError, match="client certificate"):
        _showing(_system_context(), ClientCertificate(world.file("junk.pem", b"junk")))


def test_a_saved_path_hides_the_home_folder(attempt: Try, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(world.folder))
    with servers.serve_tls(world.server(ssl.TLSVersion.TLSv1_3)) as port:
        tried = attempt(Kind.TLS, port, world.options(world.whole(world.client)))
        kept = tried.options.client_certificate
        assert kept is not None
        assert str(world.folder) not in kept.path
        assert attempt(Kind.TLS, port, world.options(kept)).outcome is Outcome.REACHED


def test_what_is_the_matter_with_a_file(world: World) -> None:
    client, other = world.client, world.stranger
    certificate = world.file("certificate.pem", client.pem())
    key = key_of(client)
    rows: list[tuple[ClientCertificate, CertificateProblem | None]] = [
        (world.whole(client), None),
        (ClientCertificate(str(world.folder / "gone.pem")), CertificateProblem.MISSING),
        (ClientCertificate(str(world.folder)), CertificateProblem.UNREADABLE),
        (ClientCertificate("bad\0name"), CertificateProblem.MISSING),
        (ClientCertificate("~nobody-here-77/me.pem"), CertificateProblem.MISSING),
        (ClientCertificate(world.file("text.pem", b"hello")), CertificateProblem.NO_CERTIFICATE),
        (ClientCertificate(world.file("only.pem", key)), CertificateProblem.NO_CERTIFICATE),
        (ClientCertificate(certificate), CertificateProblem.NO_KEY),
        (ClientCertificate(certificate, str(world.folder / "gone.pem")), CertificateProblem.KEY_MISSING),
        (ClientCertificate(certificate, str(world.folder)), CertificateProblem.KEY_UNREADABLE),
        (ClientCertificate(certificate, world.file("other.pem", key_of(other))), CertificateProblem.MISMATCH),
        (ClientCertificate(world.file("cut.pem", client.pem(), key[:60], key[100:])), CertificateProblem.DAMAGED),
    ]
    hidden = world.whole(client, "hidden.pem", PASSPHRASE).path
    rows += [
        (ClientCertificate(hidden), CertificateProblem.PASSPHRASE_NEEDED),
        (ClientCertificate(hidden, "", Secret(known=False)), CertificateProblem.PASSPHRASE_NEEDED),
        (ClientCertificate(hidden, "", Secret(password="wrong")), CertificateProblem.PASSPHRASE_WRONG),
        (ClientCertificate(hidden, "", Secret(password="x" * 2000)), CertificateProblem.PASSPHRASE_WRONG),
        (ClientCertificate(hidden, "", Secret(password=PASSPHRASE)), None),
    ]
    for shown, problem in rows:
        assert check_client_certificate(shown) is problem, shown.path


def test_what_is_the_matter_with_roots(world: World) -> None:
    pem = world.authority.pem()
    for path, problem in (
        (world.roots, None),
        (str(world.folder / "gone.pem"), CertificateProblem.MISSING),
        ("~nobody-here-77/roots.pem", CertificateProblem.MISSING),
        (str(world.folder), CertificateProblem.UNREADABLE),
        (world.file("text.pem", b"hello"), CertificateProblem.NO_CERTIFICATE),
        (world.file("cut.pem", pem[:80], pem[130:]), CertificateProblem.DAMAGED),
    ):
        assert check_roots(path) is problem, path

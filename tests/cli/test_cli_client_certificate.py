"""The whole program with a certificate of one's own."""

import ssl
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.x509.oid import ExtendedKeyUsageOID

from app.lab.authority import Authority
from tests import servers
from tests.certificates import LOOPBACK, Certificate
from tests.cli.programs import lines_of_json, program

PASSPHRASE = b"open-sesame-77"


def key_of(certificate: Certificate, encryption: serialization.KeySerializationEncryption) -> bytes:
    return certificate.key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption)


def test_a_server_lets_in_who_shows_one(tmp_path: Path) -> None:
    clients, authority = Certificate("Clients", authority=True), Authority("Servers")
    client = Certificate("me", issuer=clients, purpose=ExtendedKeyUsageOID.CLIENT_AUTH)
    certificate, key, roots = tmp_path / "me.pem", tmp_path / "key.pem", tmp_path / "roots.pem"
    certificate.write_bytes(client.pem())
    key.write_bytes(key_of(client, serialization.NoEncryption()))
    roots.write_bytes(authority.pem())
    context = servers.server_context(authority.issue(LOOPBACK))
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(cadata=clients.pem().decode())
    with servers.serve_tls(context) as port:
        usual = ("check", "--json", "--proxy", "none", "--trust", str(roots), f"https://127.0.0.1:{port}/")
        without = program(*usual)
        shown = program(*usual, "--client-cert", str(certificate), "--client-key", str(key))
    assert without.returncode == 1
    assert lines_of_json(without.stdout)[0]["diagnoses"][0]["id"] == "tls.client_certificate_required"
    assert shown.returncode == 0, shown.stderr
    assert lines_of_json(shown.stdout)[0]["outcome"] == "reached"


def test_nobody_to_be_asked_for_the_passphrase(tmp_path: Path) -> None:
    certificate = Certificate("me")
    hidden = tmp_path / "hidden.pem"
    hidden.write_bytes(certificate.pem() + key_of(certificate, serialization.BestAvailableEncryption(PASSPHRASE)))
    done = program("check", "--client-cert", str(hidden), "https://127.0.0.1:9/")
    assert done.returncode == 2
    assert "The key is protected: its passphrase is needed." in done.stderr
    assert done.stdout == ""

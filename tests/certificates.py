"""Certificates with any fault one likes, for tests; the lab's own are in `app.lab.authority`."""

import ipaddress
import ssl
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

LOOPBACK = ("localhost", "127.0.0.1", "::1")
Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


class Certificate:
    """A certificate with its key; signs others when it is an authority."""

    def __init__(
        self,
        name: str,
        names: tuple[str, ...] = (),
        issuer: "Certificate | None" = None,
        *,
        authority: bool = False,
        days: tuple[float, float] = (-1, 365),
        key: Key | None = None,
        purpose: x509.ObjectIdentifier = ExtendedKeyUsageOID.SERVER_AUTH,
        digest: hashes.HashAlgorithm | None = None,
        path_length: int | None = None,
        organization: str = "Test",
    ) -> None:
        """Make it: `days` from now are its start and end, without an issuer it signs itself."""
        self.key: Key = key or ec.generate_private_key(ec.SECP256R1())
        self.issuer = issuer
        self.name = x509.Name(
            [
                x509.NameAttribute(NameOID.ORGANIZATION_NAME, organization),
                x509.NameAttribute(NameOID.COMMON_NAME, name),
            ]
        )
        now = datetime.now(UTC)
        signer = issuer or self
        builder = x509.CertificateBuilder(signer.name, self.name, self.key.public_key(), x509.random_serial_number())
        builder = builder.not_valid_before(now + timedelta(days=days[0])).not_valid_after(now + timedelta(days=days[1]))
        builder = builder.add_extension(x509.BasicConstraints(authority, path_length if authority else None), True)
        builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(self.key.public_key()), False)
        builder = builder.add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.key.public_key()), False
        )
        if names:
            builder = builder.add_extension(x509.SubjectAlternativeName([_general(one) for one in names]), False)
        if not authority:
            builder = builder.add_extension(x509.ExtendedKeyUsage([purpose]), False)
        self.certificate = builder.sign(signer.key, digest or hashes.SHA256())

    def pem(self) -> bytes:
        """Return the certificate alone."""
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    def server_context(self, *chain: "Certificate") -> ssl.SSLContext:
        """Return a server's context that sends this certificate and those after it, however weak they are."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.set_ciphers("ALL:@SECLEVEL=0")
        secret = self.key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "server.pem")
            file.write_bytes(secret + self.pem() + b"".join(one.pem() for one in chain))
            context.load_cert_chain(file)
        return context


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)

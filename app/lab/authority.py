"""The lab's own certificate authority, made anew each run.

Certificates keep the rules of RFC 5280 that OpenSSL checks in strict mode (the default from Python 3.13), so that
each shows its one fault and no other. Imports `cryptography`, so it is imported late itself.
"""

import ipaddress
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

ORGANIZATION = "Connection Tester practice"
YEAR = timedelta(days=365)
DAY = timedelta(days=1)

Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey

_CA_USAGE = ("key_cert_sign", "crl_sign")
_LEAF_USAGE = ("digital_signature",)
_USAGES = (
    "digital_signature",
    "content_commitment",
    "key_encipherment",
    "data_encipherment",
    "key_agreement",
    "key_cert_sign",
    "crl_sign",
    "encipher_only",
    "decipher_only",
)


class Identity:
    """A certificate with its key and the certificates a server sends after it."""

    def __init__(self, certificate: x509.Certificate, key: Key, chain: tuple[x509.Certificate, ...] = ()) -> None:
        """Put the parts together; `chain` holds the issuers to be sent, nearest first."""
        self.certificate = certificate
        self.key = key
        self.chain = chain

    def pem(self) -> bytes:
        """Return key and certificates in the one file form that `ssl` and other servers read."""
        key = self.key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        return key + b"".join(_pem(one) for one in (self.certificate, *self.chain))

    def server_context(self, folder: Path) -> ssl.SSLContext:
        """Return a context that presents this identity, however weak; what is too weak is for the client to say.

        The key lies in the private `folder` only while it is read.
        """
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.set_ciphers("DEFAULT:@SECLEVEL=0")
        context.num_tickets = 0  # a client that hangs up early would answer the tickets with a reset
        file = folder / "identity.pem"
        file.touch(mode=0o600)
        try:
            file.write_bytes(self.pem())
            context.load_cert_chain(file)
        finally:
            file.unlink()
        return context


class Authority:
    """An authority that signs server certificates: a root, or an intermediate below another one."""

    def __init__(self, name: str, issuer: "Authority | None" = None) -> None:
        """Make a key and a certificate, valid for ten years; without an issuer it is a root."""
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._subject = _subject(name)
        signer = issuer or self
        now = datetime.now(UTC)
        builder = _builder(self._subject, signer._subject, self._key, now - DAY, now + 10 * YEAR)
        builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0 if issuer else 1), critical=True)
        builder = builder.add_extension(_usage(_CA_USAGE), critical=True)
        self.certificate = signer._sign(builder)

    def pem(self) -> bytes:
        """Return its certificate as the file that is given as the trusted authority."""
        return _pem(self.certificate)

    def issue(
        self,
        names: tuple[str, ...],
        not_before: datetime | None = None,
        not_after: datetime | None = None,
        *,
        subject: str = "",
        key: Key | None = None,
    ) -> Identity:
        """Sign a server certificate for host names and addresses; valid from yesterday for a year unless told.

        It is made out to the first name, or to `subject`, which alone names no host in the modern way.
        """
        key = key or ec.generate_private_key(ec.SECP256R1())
        builder = _leaf(names, subject or names[0], self._subject, key, not_before, not_after)
        return Identity(self._sign(builder), key)

    def _sign(self, builder: x509.CertificateBuilder) -> x509.Certificate:
        identifier = x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key())
        return builder.add_extension(identifier, critical=False).sign(self._key, hashes.SHA256())


def self_signed(names: tuple[str, ...]) -> Identity:
    """Return a certificate that nobody but itself vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    return Identity(_leaf(names, names[0], _subject(names[0]), key).sign(key, hashes.SHA256()), key)


def _leaf(
    names: tuple[str, ...],
    subject: str,
    issuer: x509.Name,
    key: Key,
    not_before: datetime | None = None,
    not_after: datetime | None = None,
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    builder = _builder(_subject(subject), issuer, key, not_before or now - DAY, not_after or now + YEAR)
    if names:
        builder = builder.add_extension(x509.SubjectAlternativeName([_general_name(name) for name in names]), False)
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    builder = builder.add_extension(_usage(_LEAF_USAGE), critical=True)
    return builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)


def _builder(
    subject: x509.Name, issuer: x509.Name, key: Key, not_before: datetime, not_after: datetime
) -> x509.CertificateBuilder:
    builder = x509.CertificateBuilder(issuer, subject, key.public_key(), x509.random_serial_number())
    builder = builder.not_valid_before(not_before).not_valid_after(not_after)
    return builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)


def _usage(allowed: tuple[str, ...]) -> x509.KeyUsage:
    return x509.KeyUsage(**{usage: usage in allowed for usage in _USAGES})


def _subject(name: str) -> x509.Name:
    return x509.Name(
        [x509.NameAttribute(NameOID.ORGANIZATION_NAME, ORGANIZATION), x509.NameAttribute(NameOID.COMMON_NAME, name)]
    )


def _general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)

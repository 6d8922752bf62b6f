"""Certificates as facts. `cryptography` is imported only when a certificate was seen."""

import functools
import hashlib
import ipaddress

from app import limits
from app.model.facts import CertificateFacts
from app.redaction import redact_text
from app.text import display_text


@functools.lru_cache(maxsize=512)  # many targets share their intermediates
def certificate_facts(der: bytes) -> CertificateFacts | None:
    """Read one DER certificate; None when it cannot be read."""
    from cryptography import x509

    try:
        certificate = x509.load_der_x509_certificate(der)
        return CertificateFacts(
            subject=_text(certificate.subject.rfc4514_string()),
            issuer=_text(certificate.issuer.rfc4514_string()),
            common_name=_common_name(certificate.subject),
            issuer_name=_common_name(certificate.issuer),
            names=_names(certificate),
            not_before=certificate.not_valid_before_utc,
            not_after=certificate.not_valid_after_utc,
            serial=f"{certificate.serial_number:x}",
            sha256=hashlib.sha256(der).hexdigest(),
            key=_key(certificate),
            signature=_signature(certificate),
            self_issued=certificate.subject == certificate.issuer,
        )
    except Exception:  # foreign bytes: cryptography raises many kinds for a malformed certificate
        return None


def _text(value: str) -> str:
    return display_text(redact_text(value), limits.SHORT_TEXT_CHARACTERS)  # a company's own may hold anything


def _common_name(name: object) -> str:
    """Return the common name, or the organisation of one that has none."""
    from cryptography.x509 import Name
    from cryptography.x509.oid import NameOID

    assert isinstance(name, Name)
    for oid in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME, NameOID.ORGANIZATIONAL_UNIT_NAME):
        for attribute in name.get_attributes_for_oid(oid):
            return _text(str(attribute.value))
    return _text(name.rfc4514_string())


def _names(certificate: object) -> tuple[str, ...]:
    """Return the DNS names and addresses that the certificate is valid for."""
    from cryptography import x509

    assert isinstance(certificate, x509.Certificate)
    try:
        extension = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName)
    except (x509.ExtensionNotFound, ValueError):
        return ()
    names = []
    for name in extension.value:
        if isinstance(name, x509.DNSName | x509.IPAddress):
            value = name.value
            names.append(
                str(value) if isinstance(value, ipaddress.IPv4Address | ipaddress.IPv6Address) else _text(str(value))
            )
    return tuple(names[: limits.NAMES_KEPT])


def _key(certificate: object) -> str:
    """Return the kind and size of the key: "RSA 2048", "EC secp256r1", "Ed25519"."""
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    assert isinstance(certificate, x509.Certificate)
    key = certificate.public_key()
    if isinstance(key, rsa.RSAPublicKey):
        return f"RSA {key.key_size}"
    if isinstance(key, ec.EllipticCurvePublicKey):
        return f"EC {key.curve.name}"
    return type(key).__name__.removesuffix("PublicKey").lstrip("_")


def _signature(certificate: object) -> str:
    """Return the hash that the issuer signed with: "sha256", or the name of a scheme that has none of its own."""
    from cryptography import x509

    assert isinstance(certificate, x509.Certificate)
    algorithm = certificate.signature_hash_algorithm
    return algorithm.name if algorithm is not None else certificate.signature_algorithm_oid._name

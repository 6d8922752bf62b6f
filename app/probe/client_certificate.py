"""The certificate that this side shows: loaded into a context, and looked at before anybody relies on it."""

import ssl
from pathlib import Path

from app.limits import CERTIFICATE_FILE_BYTES
from app.model.options import CertificateProblem, ClientCertificate

Stamp = tuple[str, int, int]
"""A file as it was when it was read: its path, its time in nanoseconds and its size."""

_MISFITS = frozenset({"KEY_VALUES_MISMATCH", "KEY_TYPE_MISMATCH", "NO_CERTIFICATE_ASSIGNED", "UNKNOWN_KEY_TYPE"})


class ClientCertificateError(OSError):
    """The client certificate cannot be used; nothing has been sent. The library's own exception is its cause."""


def load(context: ssl.SSLContext, certificate: ClientCertificate) -> None:
    """Have `context` show the certificate; raises ClientCertificateError."""
    path, key = _paths(certificate)
    try:
        context.load_cert_chain(path, key or None, lambda: _passphrase(certificate))
    except (OSError, ValueError) as error:  # ValueError: OpenSSL takes no passphrase longer than 1,024 bytes
        raise ClientCertificateError(f"the client certificate cannot be used: {error}") from error


def stamps(certificate: ClientCertificate) -> tuple[Stamp, ...]:
    """Return what tells whether its files are still the same ones; raises ClientCertificateError if one is gone."""
    try:
        return tuple(_stamp(path) for path in _paths(certificate) if path)
    except (OSError, ValueError) as error:
        raise ClientCertificateError(f"the client certificate cannot be used: {error}") from error


def check_client_certificate(certificate: ClientCertificate) -> CertificateProblem | None:
    """Tell what is the matter with a client certificate, or None when it can be used; reads its files."""
    path, key_path = _paths(certificate)
    data = _read(path)
    if isinstance(data, CertificateProblem):
        return data
    if b"CERTIFICATE-----" not in data:
        return CertificateProblem.NO_CERTIFICATE
    key = _read(key_path) if key_path else data
    if isinstance(key, CertificateProblem):
        missing = key is CertificateProblem.MISSING
        return CertificateProblem.KEY_MISSING if missing else CertificateProblem.KEY_UNREADABLE
    if b"PRIVATE KEY-----" not in key:
        return CertificateProblem.NO_KEY
    encrypted = b"ENCRYPTED" in key  # in the first line of PKCS#8, in "Proc-Type" of the older form
    if encrypted and not _passphrase(certificate):
        return CertificateProblem.PASSPHRASE_NEEDED
    try:
        load(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), certificate)
    except ClientCertificateError as error:
        if getattr(error.__cause__, "reason", None) in _MISFITS:
            return CertificateProblem.MISMATCH
        return CertificateProblem.PASSPHRASE_WRONG if encrypted else CertificateProblem.DAMAGED
    return None


def check_roots(path: str) -> CertificateProblem | None:
    """Tell what is the matter with a file of root certificates, or None when it can be used; reads the file."""
    place = whole_path(path)
    data = _read(place)
    if isinstance(data, CertificateProblem):
        return data
    if b"CERTIFICATE-----" not in data:
        return CertificateProblem.NO_CERTIFICATE
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(place)
    except (OSError, ValueError):
        return CertificateProblem.DAMAGED
    return None


def whole_path(path: str) -> str:
    """Return a path as the system takes it: saved options name the home folder "~"."""
    try:
        return str(Path(path).expanduser())
    except RuntimeError:  # "~somebody", and there is no such user
        return path


def _paths(certificate: ClientCertificate) -> tuple[str, str]:
    return whole_path(certificate.path), whole_path(certificate.key) if certificate.key else ""


def _stamp(path: str) -> Stamp:
    state = Path(path).stat()
    return path, state.st_mtime_ns, state.st_size


def _passphrase(certificate: ClientCertificate) -> bytes:
    """Return the passphrase; an empty one keeps OpenSSL from asking for it on the terminal."""
    return certificate.secret.password.encode() if certificate.secret is not None else b""


def _read(path: str) -> bytes | CertificateProblem:
    try:
        place = Path(path)
        if not place.is_file():  # reading a pipe or a device might never end
            return CertificateProblem.UNREADABLE if place.exists() else CertificateProblem.MISSING
        with place.open("rb") as file:
            return file.read(CERTIFICATE_FILE_BYTES)
    except (OSError, ValueError):
        return CertificateProblem.UNREADABLE

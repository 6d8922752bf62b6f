"""TLS: contexts that all attempts share, and what a handshake found out."""

import ssl
import sys
import threading
from typing import Any

from app import limits
from app.model.facts import TlsFacts
from app.model.names import TrustMode
from app.model.options import ClientCertificate, TrustChoice
from app.model.secret import Secret
from app.probe.certificates import certificate_facts
from app.probe.client_certificate import Stamp, load, stamps, whole_path
from app.probe.sockets import RecordedTlsObject, WaitingTlsSocket

_Key = tuple[TrustChoice, tuple[Stamp, ...], bool]


class Contexts:
    """One plain SSLContext per trust setting, client certificate and use, built once and shared read-only.

    A context per connection, as requests makes it, costs 13 handshakes (measured: 23.8 ms against 1.8 ms).
    """

    def __init__(self) -> None:
        """Begin without any."""
        self._lock = threading.Lock()
        self._contexts: dict[_Key, tuple[Secret | None, ssl.SSLContext]] = {}

    def for_requests(self, trust: TrustChoice, certificate: ClientCertificate | None = None) -> ssl.SSLContext:
        """Return a context as urllib3 makes it: TLS 1.2 or later, a certificate's common name is not looked at.

        Raises what `_build` raises for the roots, and ClientCertificateError.
        """
        return self._shared(trust, certificate, True)

    def for_sockets(self, trust: TrustChoice, certificate: ClientCertificate | None = None) -> ssl.SSLContext:
        """Return a context as ssl.create_default_context makes it; raises the same."""
        return self._shared(trust, certificate, False)

    def _shared(self, trust: TrustChoice, certificate: ClientCertificate | None, like_urllib3: bool) -> ssl.SSLContext:
        if trust.mode is TrustMode.SYSTEM and sys.platform in ("win32", "darwin"):
            # truststore holds a lock of its context during the whole handshake: one silent server would
            # delay every other (measured), so it is never shared.
            return _showing(_system_context(), certificate)
        secret = certificate.secret if certificate is not None else None
        files = stamps(certificate) if certificate is not None else ()
        with self._lock:
            known = self._contexts.get((trust, files, like_urllib3))
            if known is not None and known[0] == secret:  # a secret has no hash to be found by
                return known[1]
            context = _showing(_build(trust, like_urllib3), certificate)
            self._contexts[trust, files, like_urllib3] = (secret, context)
            return context


def _showing(context: ssl.SSLContext, certificate: ClientCertificate | None) -> ssl.SSLContext:
    if certificate is not None:
        load(context, certificate)
    return context


def _build(trust: TrustChoice, like_urllib3: bool) -> ssl.SSLContext:
    """Build a context; raises OSError for a file of roots that is missing, ssl.SSLError for one that holds none."""
    if like_urllib3:
        from urllib3.util.ssl_ import create_urllib3_context

        context = create_urllib3_context()
    else:
        context = ssl.create_default_context(cafile=None if trust.mode is TrustMode.SYSTEM else roots_file(trust))
    if trust.mode is TrustMode.SYSTEM:
        context.load_default_certs()
    elif like_urllib3:
        context.load_verify_locations(roots_file(trust))
    context.sslsocket_class = WaitingTlsSocket
    context.sslobject_class = RecordedTlsObject
    return context


def _system_context() -> ssl.SSLContext:
    import truststore

    context: Any = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context._ctx.sslsocket_class = WaitingTlsSocket
    return context  # type: ignore[no-any-return]


def roots_file(trust: TrustChoice) -> str:
    """Return the path of the file of roots."""
    if trust.mode is TrustMode.FILE:
        return whole_path(trust.path)
    import certifi

    return certifi.where()


def wrap(context: ssl.SSLContext, sock: Any, server_name: str) -> Any:
    """Speak TLS over a connected socket, also over one that speaks TLS with a proxy already."""
    if isinstance(sock, ssl.SSLSocket):
        from urllib3.util.ssltransport import SSLTransport

        return SSLTransport(sock, context, server_hostname=server_name)
    return context.wrap_socket(sock, server_hostname=server_name)


def facts_of(sock: ssl.SSLSocket | ssl.SSLObject) -> TlsFacts:
    """Return what a handshake, finished or failed, found out."""
    inner: Any = getattr(sock, "_sslobj", None)
    cipher = sock.cipher() if inner is not None else None
    chain = _chain(sock, inner)
    certificates = (certificate_facts(der) for der in chain[: limits.CHAIN_SHOWN])
    return TlsFacts(
        server_name=sock.server_hostname or "",
        version=(sock.version() or "") if cipher else "",
        cipher=cipher[0] if cipher else "",
        alpn=(sock.selected_alpn_protocol() or "") if cipher else "",
        chain=tuple(one for one in certificates if one is not None),
        chain_length=len(chain) if len(chain) > limits.CHAIN_SHOWN else 0,
    )


def _chain(sock: Any, inner: Any) -> list[bytes]:
    """Return the certificates as the server sent them, DER, leaf first.

    OpenSSL keeps them for a handshake whose verification failed too (measured with 3.0), so no second handshake
    is needed to read them. The method is public from Python 3.13 on.
    """
    if inner is None:
        return []
    try:
        chain = sock.get_unverified_chain() if sys.version_info >= (3, 13) else inner.get_unverified_chain()
    except (ssl.SSLError, ValueError):
        return []
    return [one if isinstance(one, bytes) else ssl.PEM_cert_to_DER_cert(one.public_bytes()) for one in chain or ()]

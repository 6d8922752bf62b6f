"""Practices about the handshake: it is refused, breaks off, stalls, or was never meant to happen."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.lab import handlers
from app.lab.practices.bench import Bench
from app.lab.practices.practice import DIRECT, QUICK, Prepare, Prepared, Row, https
from app.model.options import Options
from app.model.words import N

if TYPE_CHECKING:
    import ssl


def _shaking(spoil: "Callable[[ssl.SSLContext, Bench], None]", host: str = "127.0.0.1") -> Prepare:
    """Serve a page that works but for one thing in the server's settings."""

    def prepare(bench: Bench) -> Prepared:
        context = bench.good_context()
        spoil(context, bench)
        port = bench.servers.serve_localhost(handlers.tls(context, handlers.page()))
        return f"https://{host}:{port}", Options(proxy=DIRECT, trust=bench.trust)

    return prepare


def _outdated(context: "ssl.SSLContext", bench: Bench) -> None:
    import ssl

    oldest = ssl.TLSVersion.MINIMUM_SUPPORTED  # TLS 1.0, or SSL 3.0 where OpenSSL was built with it
    context.minimum_version = context.maximum_version = oldest


def _wants_certificate(context: "ssl.SSLContext", bench: Bench) -> None:
    import ssl

    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(cadata=bench.authority.pem().decode())


def _knows_other_names(context: "ssl.SSLContext", bench: Bench) -> None:
    import ssl

    def refuse(connection: ssl.SSLObject, name: str | None, context: ssl.SSLContext) -> int | None:
        return None if name is None else ssl.ALERT_DESCRIPTION_UNRECOGNIZED_NAME  # addresses are not sent

    context.sni_callback = refuse


def _plain_to_tls(bench: Bench) -> Prepared:
    return f"http://127.0.0.1:{bench.secure_page}", Options(proxy=DIRECT)


TABLE = (
    Row("outdated", N("Lab", "Outdated encryption"), N("Lab", "The server knows nothing newer than TLS 1.0"),
        ("tls.version_mismatch",), _shaking(_outdated)),
    Row("client_certificate", N("Lab", "Client certificate needed"), N("Lab", "The server asks who you are"),
        ("tls.client_certificate_required",), _shaking(_wants_certificate)),
    Row("name_rejected", N("Lab", "Unknown name"), N("Lab", "The server does not know the host that is asked for"),
        ("tls.name_rejected",), _shaking(_knows_other_names, "localhost")),
    Row("stalled_handshake", N("Lab", "Stalled encryption"), N("Lab", "The handshake never ends"),
        ("tls.timeout",), https(handlers.silent, QUICK)),
    Row("closed", N("Lab", "Closed at once"), N("Lab", "The server hangs up without a word"),
        ("tls.closed",), https(handlers.close_at_once)),
    Row("http_on_tls", N("Lab", "Not encrypted"), N("Lab", "https:// to a port that speaks plain HTTP"),
        ("tls.not_tls",), https(handlers.page())),
    Row("tls_on_http", N("Lab", "Encrypted only"), N("Lab", "http:// to a port that speaks TLS"),
        ("http.plain_to_tls_port",), _plain_to_tls),
)  # fmt: skip

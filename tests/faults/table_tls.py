"""Faults of TLS on loopback: certificates, versions, and ports that do not speak it."""

import ssl
from collections.abc import Callable

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID

from app.lab import handlers
from app.lab.servers import Connection, Handler
from tests import servers
from tests.certificates import LOOPBACK, Certificate
from tests.faults.rows import OPTIONS, Bench, Prepared, Row, raw

# sha256WithRSAEncryption and sha1WithRSAEncryption (RFC 8017, A.2.4)
SHA256_RSA, SHA1_RSA = bytes.fromhex("2a864886f70d01010b"), bytes.fromhex("2a864886f70d010105")

Chain = tuple[Certificate, ...]


def presenting(
    make: Callable[[Certificate], Chain], kind: str = "https", host: str = "127.0.0.1", *, trusted: bool = True
) -> Callable[[Bench], Prepared]:
    """A server that sends these certificates; `make` gets the root that is trusted, or would be."""

    def prepare(bench: Bench) -> Prepared:
        leaf, *chain = make(bench.root)
        port = bench.port(bench.secure(handlers.page(), leaf, *chain), "localhost")
        path = "/" if kind == "https" else ""
        shown = f"[{host}]" if ":" in host else host
        return Prepared(f"{kind}://{shown}:{port}{path}", bench.trusting if trusted else OPTIONS)

    return prepare


def behind(make: Callable[[Certificate], Chain]) -> Callable[[Bench], Prepared]:
    def prepare(bench: Bench) -> Prepared:
        leaf, *chain = make(bench.root)
        port = bench.port(bench.secure(handlers.page(), leaf, *chain))
        return Prepared(bench.url("http", handlers.redirect(f"https://127.0.0.1:{port}/")), bench.trusting)

    return prepare


def leaf(issuer: Certificate | None, **how: object) -> Certificate:
    return Certificate("leaf", LOOPBACK, issuer, **how)  # type: ignore[arg-type]


def with_intermediate(root: Certificate, **how: object) -> Chain:
    between = Certificate("Intermediate", issuer=root, authority=True, **how)  # type: ignore[arg-type]
    return leaf(between), between


def stranger(name: str = "Stranger", organization: str = "Nobody") -> Certificate:
    return Certificate(name, authority=True, organization=organization)


def signed_by_a_stranger(root: Certificate) -> Chain:
    unknown = stranger()
    return leaf(unknown), unknown


def signed_by_a_filter(name: str, organization: str) -> Callable[[Certificate], Chain]:
    def make(root: Certificate) -> Chain:
        box = stranger(name, organization)
        return leaf(box), box

    return make


def signed_with_sha1(root: Certificate) -> Chain:
    """A leaf whose signature is made with SHA-1, which `cryptography` no longer does by itself."""
    issuer_key = rsa.generate_private_key(65537, 2048)
    between = Certificate("Intermediate", issuer=root, authority=True, key=issuer_key)
    made = leaf(between)
    signed = made.certificate.tbs_certificate_bytes.replace(SHA256_RSA, SHA1_RSA)
    signature = issuer_key.sign(signed, padding.PKCS1v15(), hashes.SHA1())
    whole = made.certificate.public_bytes(Encoding.DER).replace(SHA256_RSA, SHA1_RSA)
    made.certificate = x509.load_der_x509_certificate(whole[: -len(signature)] + signature)
    return made, between


def short_path(root: Certificate) -> Chain:
    first = Certificate("First", issuer=root, authority=True, path_length=0)
    second = Certificate("Second", issuer=first, authority=True)
    return leaf(second), second, first


def no_authority(root: Certificate) -> Chain:
    between = Certificate("No authority", ("between.example",), root)
    return leaf(between), between


# Each is served to https, tls and behind a redirect.
_CERTIFICATES: tuple[tuple[str, tuple[str, ...], Callable[[Certificate], Chain]], ...] = (
    ("expired", ("tls.expired",), lambda root: (leaf(root, days=(-90, -2)),)),
    ("an intermediate that has expired", ("tls.expired",), lambda root: with_intermediate(root, days=(-90, -2))),
    ("not yet valid", ("tls.not_yet_valid",), lambda root: (leaf(root, days=(2, 90)),)),
    ("an intermediate not yet valid", ("tls.not_yet_valid",), lambda root: with_intermediate(root, days=(2, 90))),
    ("another name", ("tls.wrong_name",), lambda root: (Certificate("leaf", ("shop.example",), root),)),
    ("another address", ("tls.wrong_name",), lambda root: (Certificate("leaf", ("192.0.2.1",), root),)),
    ("no name in the modern way", ("tls.no_san",), lambda root: (Certificate("127.0.0.1", (), root),)),
    ("self-signed", ("tls.self_signed",), lambda root: (Certificate("localhost", LOOPBACK),)),
    ("an unknown root, sent along", ("tls.unknown_root",), signed_by_a_stranger),
    ("a missing intermediate", ("tls.chain_incomplete",), lambda root: with_intermediate(root)[:1]),
    ("the wrong intermediate", ("tls.chain_incomplete", "tls.unknown_root"),
     lambda root: (with_intermediate(root)[0], Certificate("Other", issuer=root, authority=True))),
    ("Zscaler", ("tls.intercepted",), signed_by_a_filter("Zscaler Root CA", "Zscaler Inc.")),
    ("FortiGate", ("tls.intercepted",), signed_by_a_filter("FortiGate CA", "Fortinet")),
    ("mitmproxy", ("tls.intercepted",), signed_by_a_filter("mitmproxy", "mitmproxy")),
    ("Kaspersky", ("tls.intercepted",),
     signed_by_a_filter("Kaspersky Anti-Virus Personal Root Certificate", "AO Kaspersky Lab")),
    ("a key too weak", ("tls.weak_certificate",),
     lambda root: (leaf(root, key=rsa.generate_private_key(65537, 1024)),)),
    ("a signature too weak", ("tls.weak_certificate",),
     signed_with_sha1),
    ("for clients only", ("tls.invalid_certificate",),
     lambda root: (leaf(root, purpose=ExtendedKeyUsageOID.CLIENT_AUTH),)),
    ("for e-mail only", ("tls.invalid_certificate",),
     lambda root: (leaf(root, purpose=x509.ObjectIdentifier("1.3.6.1.5.5.7.3.4")),)),
    ("a path too long", ("tls.invalid_certificate",), short_path),
    ("signed by no authority", ("tls.invalid_certificate",), no_authority),
)  # fmt: skip


# ---------------------------------------------------------------- handshakes


def shaking(
    build: Callable[[ssl.SSLContext, Bench], None], kind: str = "https", host: str = "127.0.0.1"
) -> Callable[[Bench], Prepared]:
    """A server whose context is changed in one way."""

    def prepare(bench: Bench) -> Prepared:
        context = bench.good.server_context()
        context.num_tickets = 0
        build(context, bench)
        port = bench.port(handlers.tls(context, handlers.page()), "localhost")
        return Prepared(f"{kind}://{host}:{port}" + ("/" if kind == "https" else ""), bench.trusting)

    return prepare


def at_most(version: ssl.TLSVersion) -> Callable[[ssl.SSLContext, Bench], None]:
    def build(context: ssl.SSLContext, bench: Bench) -> None:
        import warnings

        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            context.minimum_version = ssl.TLSVersion.TLSv1
            context.maximum_version = version

    return build


def rare_ciphers(context: ssl.SSLContext, bench: Bench) -> None:
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("NULL:@SECLEVEL=0")


def other_keys(context: ssl.SSLContext, bench: Bench) -> None:
    """Ciphers for RSA keys only, and an EC key."""
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("ECDHE-RSA-AES256-GCM-SHA384")


def wants_a_certificate(version: ssl.TLSVersion) -> Callable[[ssl.SSLContext, Bench], None]:
    def build(context: ssl.SSLContext, bench: Bench) -> None:
        context.maximum_version = version
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(bench.roots)

    return build


def unknown_name(context: ssl.SSLContext, bench: Bench) -> None:
    context.sni_callback = lambda *_: ssl.ALERT_DESCRIPTION_UNRECOGNIZED_NAME  # type: ignore[assignment]


def alert(number: int) -> Handler:
    """Answer the first message with a fatal alert (RFC 8446, 6)."""

    def handle(connection: Connection) -> None:
        connection.receive()
        connection.send(b"\x15\x03\x03\x00\x02\x02" + bytes((number,)))
        connection.finish()

    return handle


def old_server(connection: Connection) -> None:
    """A ServerHello of TLS 1.2 without secure renegotiation (RFC 5746), as from before 2010."""
    connection.receive()
    hello = b"\x03\x03" + bytes(32) + b"\x00\xc0\x2f\x00"
    message = b"\x02" + len(hello).to_bytes(3, "big") + hello
    connection.send(b"\x16\x03\x03" + len(message).to_bytes(2, "big") + message)
    connection.drain(5)


def close_after_hello(connection: Connection) -> None:
    connection.receive()
    connection.finish()


def reset_after_hello(connection: Connection) -> None:
    connection.receive()
    connection.reset()


def waits_for_a_line(connection: Connection) -> None:
    """A plain web server that waits for the end of a line which never comes in a TLS message."""
    if connection.peek().isalpha():
        handlers.page()(connection)
    else:
        connection.drain()


SSH, SMTP, FTP = b"SSH-2.0-OpenSSH_9.2\r\n", b"220 mail.example ESMTP\r\n", b"220 FTP server ready\r\n"


def three_ways(
    name: str, cases: tuple[str, ...], handler: Handler, *, racing: bool = False, waits: bool = False
) -> tuple[Row, ...]:
    def redirected(bench: Bench) -> Prepared:
        location = f"https://127.0.0.1:{bench.port(handler)}/"
        return Prepared(bench.url("http", handlers.redirect(location)), bench.trusting)

    return (
        Row(f"{name}, https", cases, raw(handler), racing=racing),
        Row(f"{name}, tls", cases, raw(handler, "tls"), racing=racing, slow=waits),
        Row(f"{name}, behind a redirect", cases, redirected, slow=waits),
        Row(f"{name}, IPv6", cases, raw(handler, "https", "::1"), slow=waits),
    )


Build = Callable[[ssl.SSLContext, Bench], None]


def two_kinds(
    name: str, cases: tuple[str, ...], build: Build, *, racing: bool = False, host: str = "127.0.0.1"
) -> tuple[Row, ...]:
    return tuple(Row(f"{name}, {kind}", cases, shaking(build, kind, host), racing=racing) for kind in ("https", "tls"))


ROWS = (
    *(Row(f"{name}, https", cases, presenting(make)) for name, cases, make in _CERTIFICATES),
    *(Row(f"{name}, tls", cases, presenting(make, "tls")) for name, cases, make in _CERTIFICATES),
    *(Row(f"{name}, behind a redirect", cases, behind(make)) for name, cases, make in _CERTIFICATES[::3]),
    Row("self-signed, IPv6", ("tls.self_signed",), presenting(_CERTIFICATES[7][2], host="::1", trusted=False)),
    Row("an unknown root, not sent", ("tls.unknown_root", "tls.chain_incomplete"),
        presenting(lambda root: (leaf(stranger()),))),
    Row("another name, by name", ("tls.wrong_name",), presenting(_CERTIFICATES[4][2], host="localhost")),
    Row("no name, by name", ("tls.no_san",),
        presenting(lambda root: (Certificate("localhost", (), root),), "https", "localhost")),
    *two_kinds("TLS 1.0 only", ("tls.version_mismatch",), at_most(ssl.TLSVersion.TLSv1)),
    *two_kinds("TLS 1.1 at most", ("tls.version_mismatch",), at_most(ssl.TLSVersion.TLSv1_1)),
    *three_ways("an alert about the version", ("tls.version_mismatch",), alert(70)),
    *two_kinds("no common cipher: none encrypts", ("tls.cipher_mismatch",), rare_ciphers),
    *two_kinds("no common cipher: other keys", ("tls.cipher_mismatch",), other_keys),
    *two_kinds("a client certificate, TLS 1.2", ("tls.client_certificate_required",),
               wants_a_certificate(ssl.TLSVersion.TLSv1_2), racing=True),
    *two_kinds("a client certificate, TLS 1.3", ("tls.client_certificate_required",),
               wants_a_certificate(ssl.TLSVersion.TLSv1_3), racing=True),
    *three_ways("an alert that a certificate is needed", ("tls.client_certificate_required",), alert(116)),
    *(row for number, name in ((42, "bad"), (45, "expired"), (48, "of unknown authority"))
      for row in three_ways(f"an alert that the certificate is {name}", ("tls.client_certificate_rejected",),
                             alert(number))),
    *two_kinds("a name that the server does not know", ("tls.name_rejected",), unknown_name, host="localhost"),
    *three_ways("an alert about the name", ("tls.name_rejected",), alert(112)),
    *three_ways("plain HTTP", ("tls.not_tls",), handlers.page()),
    *three_ways("plain HTTP that waits for a line", ("tls.not_tls",), waits_for_a_line, waits=True),
    *three_ways("SSH", ("tls.not_tls",), handlers.greet(SSH)),
    *three_ways("SMTP", ("tls.not_tls",), handlers.greet(SMTP)),
    *three_ways("FTP that hangs up", ("tls.not_tls",), servers.say(FTP)),
    *three_ways("closed at once", ("tls.closed",), handlers.close_at_once, racing=True),
    *three_ways("closed in the handshake", ("tls.closed",), close_after_hello, racing=True),
    *three_ways("reset in the handshake", ("tls.closed",), reset_after_hello, racing=True),
    *three_ways("a handshake that stalls", ("tls.timeout",), handlers.silent, waits=True),
    *three_ways("an old server", ("tls.legacy_renegotiation",), old_server),
)  # fmt: skip

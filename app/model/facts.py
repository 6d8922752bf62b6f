"""What each kind of step found out: facts, never judgement."""

import msgspec

from app.model.names import ProxySource
from app.model.times import Time


class ResolveFacts(msgspec.Struct, frozen=True, tag="resolve", omit_defaults=True):
    """A name lookup. `literal` is true when the host was an address already and nobody was asked."""

    host: str
    addresses: tuple[str, ...] = ()
    literal: bool = False


class ConnectFacts(msgspec.Struct, frozen=True, tag="connect", omit_defaults=True):
    """One TCP connection to one address. `code` names the errno when it failed.

    Attributes:
        round_trip: to the peer and back, in seconds, as the system measured it; None where it does not tell.
        resent: packets that had to be sent again, where Linux tells: the first is repeated after 1, 3, 7 … seconds
            (RFC 6298, 2 and 5.5).
    """

    address: str
    port: int
    local_address: str = ""
    code: str = ""
    round_trip: float | None = None
    resent: int = 0


class GreetingFacts(msgspec.Struct, frozen=True, tag="greeting", omit_defaults=True):
    """What the server said of its own accord after the connection (step connect) or handshake (step tls).

    Attributes:
        data: the first bytes, as cleaned text; empty when it said nothing.
        service: the protocol recognised in it ("SSH", "SMTP" …), or empty.
        closed: the server closed the connection without a byte.
    """

    data: str = ""
    service: str = ""
    closed: bool = False


class ProxyFacts(msgspec.Struct, frozen=True, tag="proxy", omit_defaults=True):
    """The talk with a proxy: a CONNECT or a SOCKS handshake.

    Attributes:
        scheme: http, https, socks4, socks4a, socks5 or socks5h.
        status: of the proxy's answer to CONNECT; 0 when there was none (or with SOCKS).
        headers: of that answer, as far as they are safe to show.
    """

    scheme: str
    host: str
    port: int
    source: ProxySource
    status: int = 0
    reason: str = ""
    headers: tuple[tuple[str, str], ...] = ()


class CertificateFacts(msgspec.Struct, frozen=True, omit_defaults=True):
    """One certificate. Names are RFC 4514 texts; `names` are the DNS names and IP addresses it is valid for."""

    subject: str
    issuer: str
    common_name: str
    issuer_name: str
    names: tuple[str, ...]
    not_before: Time
    not_after: Time
    serial: str
    sha256: str
    key: str
    signature: str
    self_issued: bool = False


class TlsFacts(msgspec.Struct, frozen=True, tag="tls", omit_defaults=True):
    """A TLS handshake.

    Attributes:
        server_name: the name sent as SNI and compared with the certificate.
        version: "TLSv1.3" …; empty when it was not agreed.
        chain: the certificates as the server sent them, leaf first. After a failed verification they come from a
            second handshake on which nothing else was sent.
        chain_length: how many were sent, when more than are kept.
    """

    server_name: str
    version: str = ""
    cipher: str = ""
    alpn: str = ""
    chain: tuple[CertificateFacts, ...] = ()
    chain_length: int = 0


class RequestFacts(msgspec.Struct, frozen=True, tag="request", omit_defaults=True):
    """The HTTP request of one hop; the URL is redacted. `via_proxy` is true when it was sent to a forward proxy."""

    method: str
    url: str
    via_proxy: bool = False


class ResponseFacts(msgspec.Struct, frozen=True, tag="response", omit_defaults=True):
    """The status line and headers of one hop.

    Attributes:
        http_version: "1.1" or "1.0".
        headers: as sent, with secrets removed and cut.
        location: where a redirect leads, redacted.
        start: the first bytes, as cleaned text, when they were not HTTP.
        received: bytes that arrived in this step; 0 with status 0 means that no answer came at all.
        resent: packets that had to be sent again while it was waited for, where Linux tells.
    """

    status: int = 0
    reason: str = ""
    http_version: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    location: str = ""
    start: str = ""
    received: int = 0
    resent: int = 0


class BodyFacts(msgspec.Struct, frozen=True, tag="body", omit_defaults=True):
    """The body of one hop; sizes in bytes.

    Attributes:
        size: bytes read after decompression.
        declared: the Content-Length, or -1 without one.
        cut: reading stopped at the size limit of this program.
        unfinished: it was compressed and broke off before the end of the compressed data, which raises nothing.
        start: the first bytes, as cleaned text.
    """

    size: int = 0
    declared: int = -1
    cut: bool = False
    unfinished: bool = False
    start: str = ""


Facts = ResolveFacts | ConnectFacts | GreetingFacts | ProxyFacts | TlsFacts | RequestFacts | ResponseFacts | BodyFacts

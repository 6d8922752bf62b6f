"""What the follow-up experiments showed."""

import msgspec

from app.model.facts import CertificateFacts
from app.model.names import CheckName
from app.model.times import Time


class CheckSkipped(msgspec.Struct, frozen=True, tag="skipped", omit_defaults=True):
    """A check that was asked for and gave no finding; `reason` is one of the words below.

    reason: `deadline` (no time left), `cancelled`, `not_applicable`, `not_asked` (it would leave the target's host and
    nobody agreed), `failed` (a fault in this program).
    """

    check: CheckName
    reason: str
    seconds: float = 0.0


class Listener(msgspec.Struct, frozen=True, omit_defaults=True):
    """A TCP socket on this computer that accepts connections. `process` is empty when the system does not tell."""

    address: str
    port: int
    process: str = ""


class LocalFinding(msgspec.Struct, frozen=True, tag="local", omit_defaults=True):
    """What listens on this computer, and whether it is connected at all.

    Attributes:
        local_target: the target's addresses belong to this computer.
        readable: the system let us read its list of listeners; false also when that was not looked at.
        on_port: listeners on the target's port, whatever their address.
        nearby: other listeners, nearest port numbers first, a few.
        bound: something holds the port without listening on it.
        backlog_full: a listener on the port does not accept and its queue is full (Linux tells).
        default_route: there is a default route (of IPv4 or IPv6); None when the system does not tell, and for a target
            on this computer, which needs none.
        interface_up: an interface other than loopback is up and has an address; None as above.
    """

    seconds: float
    local_target: bool
    readable: bool = True
    on_port: tuple[Listener, ...] = ()
    nearby: tuple[Listener, ...] = ()
    bound: bool = False
    backlog_full: bool = False
    default_route: bool | None = None
    interface_up: bool | None = None


class AddressTried(msgspec.Struct, frozen=True, omit_defaults=True):
    """One TCP connection to one address of the target. `code` names the errno or is "timeout"; empty when it worked."""

    address: str
    seconds: float
    code: str = ""


class AddressesFinding(msgspec.Struct, frozen=True, tag="addresses", omit_defaults=True):
    """Every address of the target, each family apart, by a plain TCP connection.

    Attributes:
        tried: one entry an address, IPv6 and IPv4, those of the attempt included.
        icmp_code, icmp_sender: what a router or host said about a probe, where Linux tells ("host-prohibited" …).
        neighbour: whether the next device on the way to an address that gave no answer is there: "answers", "silent",
            or empty where that was not looked at or is not told (IPv4 on Linux alone tells).
        neighbour_address: of that device: the target itself when it is of the own network, else the router.
    """

    seconds: float
    tried: tuple[AddressTried, ...] = ()
    icmp_code: str = ""
    icmp_sender: str = ""
    neighbour: str = ""
    neighbour_address: str = ""


class NameServerAnswer(msgspec.Struct, frozen=True, omit_defaults=True):
    """What one configured name server said.

    Attributes:
        outcome: `answer`, `timeout`, `unreachable` (ICMP or no route), `garbage`.
        rcode: "NOERROR", "NXDOMAIN", "SERVFAIL", "REFUSED" …; empty without an answer.
        addresses: of the name, both families.
        other_name: outcome of a lookup of another, common name on the same server: "works", "fails" or empty.
    """

    server: str
    outcome: str
    rcode: str = ""
    addresses: tuple[str, ...] = ()
    seconds: float = 0.0
    other_name: str = ""


class NamesFinding(msgspec.Struct, frozen=True, tag="names", omit_defaults=True):
    """Each configured name server asked for the name by itself."""

    seconds: float
    servers: tuple[NameServerAnswer, ...] = ()


class TrustFinding(msgspec.Struct, frozen=True, tag="trust", omit_defaults=True):
    """Who vouches for the server's certificate.

    Attributes:
        bundled, system: 0 when that set of roots accepts it, OpenSSL's verify code when not, -1 when not tried.
        chain: as the server sent it, leaf first.
        issuer_missing: the last certificate sent was signed by one that was not sent and is no known root.
        interceptor: the product that re-signs connections, by its issuer's name ("Zscaler" …), or empty.
    """

    seconds: float
    bundled: int = -1
    system: int = -1
    chain: tuple[CertificateFacts, ...] = ()
    issuer_missing: bool = False
    interceptor: str = ""


class HandshakeTried(msgspec.Struct, frozen=True, omit_defaults=True):
    """One handshake without verification: `how` is "TLSv1.2", "TLSv1.3", "TLSv1", "no_sni" or "weak_ciphers"."""

    how: str
    ok: bool
    reason: str = ""


class ProtocolFinding(msgspec.Struct, frozen=True, tag="protocol", omit_defaults=True):
    """What is spoken on the port.

    Attributes:
        handshakes: those tried.
        client_certificate_requested: the server asked for a certificate of the client; None when no handshake told.
        service: what greeted or answered in plain text ("HTTP", "SSH", "SMTP" …), or empty.
        start: the first bytes of that, as cleaned text.
        speaks_tls: a TLS handshake (or a TLS alert) came back.
        http_status: of a plain HTTP request on the port, 0 without an HTTP answer.
    """

    seconds: float
    handshakes: tuple[HandshakeTried, ...] = ()
    client_certificate_requested: bool | None = None
    service: str = ""
    start: str = ""
    speaks_tls: bool = False
    http_status: int = 0


class ProxyFinding(msgspec.Struct, frozen=True, tag="proxy", omit_defaults=True):
    """The proxy alone, and the target without it.

    Attributes:
        proxy_code, direct_code: an errno's name, "timeout" or "name"; empty when the connection worked.
        direct_status: the HTTP status without the proxy; 0 without an answer.
        pac: the system uses a proxy script (PAC or WPAD), which programs like this one do not run.
    """

    seconds: float
    proxy_code: str = ""
    direct_code: str = ""
    direct_status: int = 0
    pac: bool = False


class PortTried(msgspec.Struct, frozen=True, omit_defaults=True):
    """A usual port of the target's host. `code` as in AddressTried."""

    port: int
    code: str = ""


class ServiceFinding(msgspec.Struct, frozen=True, tag="service", omit_defaults=True):
    """Whether usual ports of the same host answer."""

    seconds: float
    ports: tuple[PortTried, ...] = ()


class ClockFinding(msgspec.Struct, frozen=True, tag="clock", omit_defaults=True):
    """This computer's clock against the `Date` header of the target's host (RFC 9110 6.6.1).

    `difference` in seconds, positive when this computer's clock is ahead; None without a usable header.
    """

    seconds: float
    server_time: Time | None = None
    difference: float | None = None


class PortalFinding(msgspec.Struct, frozen=True, tag="portal", omit_defaults=True):
    """Whether a network's login page is in the way: a plain request for the host is answered by another host."""

    seconds: float
    portal: bool = False
    location: str = ""
    status: int = 0


Finding = (
    LocalFinding
    | AddressesFinding
    | NamesFinding
    | TrustFinding
    | ProtocolFinding
    | ProxyFinding
    | ServiceFinding
    | ClockFinding
    | PortalFinding
)


class Findings(msgspec.Struct, frozen=True, omit_defaults=True):
    """One field a check; None where the check did not run because no case asked for it."""

    local: LocalFinding | CheckSkipped | None = None
    addresses: AddressesFinding | CheckSkipped | None = None
    names: NamesFinding | CheckSkipped | None = None
    trust: TrustFinding | CheckSkipped | None = None
    protocol: ProtocolFinding | CheckSkipped | None = None
    proxy: ProxyFinding | CheckSkipped | None = None
    service: ServiceFinding | CheckSkipped | None = None
    clock: ClockFinding | CheckSkipped | None = None
    portal: PortalFinding | CheckSkipped | None = None

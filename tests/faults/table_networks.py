"""Faults of names, routes and firewalls: in networks of their own."""

import contextlib
import functools
import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import dns.message
import dns.rcode
import msgspec

from app.lab import handlers
from app.lab.servers import Connection, Handler, Servers
from app.model.names import Family
from app.probe.engine import Engine
from tests.certificates import Certificate
from tests.faults.rows import OPTIONS, QUICK, Bench, Prepared, Row, fixed, through
from tests.faults.scene import Place, Scene
from tests.nameservers import Answer, NameServer, garbage, rcode, silence
from tests.namespaces import FIRST_SYN, Host, Network

# Addresses of the public internet, so that nothing looks private; no packet leaves these networks.
CLIENT, ROUTER, SERVER = "11.9.0.1", "11.9.0.2", "11.9.1.2"
CLIENT6, ROUTER6, SERVER6 = "2a00:9::1", "2a00:9::2", "2a00:9:1::2"
PORTAL, FAST, SLOW = "11.9.1.5", "11.9.1.6", "11.9.1.7"  # a login page; hosts for which the clock is ahead, behind
HONEST = "11.9.1.4"  # a host whose certificate has ended and whose clock is right
DEAD, DEAD6, REFUSING6 = "11.9.1.25", "2a00:9:1::25", "2a00:9:1::3"
DAYS = 750.0  # by which clocks are wrong

NAMES: dict[str, tuple[str, ...]] = {
    "shop.example.com": (SERVER,),
    "both.example.com": (SERVER, SERVER6),
    "half6-refused.example.com": (SERVER, REFUSING6),
    "half6-dead.example.com": (SERVER, DEAD6),
    "half4-refused.example.com": ("11.9.1.8", SERVER6),
    "half4-dead.example.com": (DEAD, SERVER6),
    "some-refused.example.com": (SERVER, "11.9.1.8"),
    "some-dead.example.com": (SERVER, DEAD),
    "all-refused.example.com": ("11.9.1.8", "11.9.1.9"),
    "all-dead.example.com": (DEAD, "11.9.1.26"),
    "empty.example.com": (),
    "only4.example.com": (SERVER,),
    "only6.example.com": (SERVER6,),
    "zero.example.com": ("0.0.0.0",),
    "loop.example.com": ("127.0.0.1",),
    "private.example.com": ("192.168.77.9",),
    "login.hotel.example.net": (PORTAL,),
    "news.example.com": (PORTAL,),
}
ODD: dict[str, Answer] = {
    "servfail.example.com": rcode(dns.rcode.SERVFAIL),
    "refused.example.com": rcode(dns.rcode.REFUSED),
    "formerr.example.com": rcode(dns.rcode.FORMERR),
    "silent.example.com": silence,
    "garbage.example.com": garbage,
}
# (icmp, icmpv6) per address of nobody, refused by the router for every protocol.
ROUTER_SAYS = {
    "11.9.1.30": "icmp type host-unreachable",
    "11.9.1.31": "icmp type net-unreachable",
    "11.9.1.32": "icmp type admin-prohibited",
    "11.9.1.33": "icmp type host-prohibited",
    "11.9.1.34": "icmp type net-prohibited",
    "11.9.1.35": "icmp type prot-unreachable",
    "2a00:9:1::30": "icmpv6 type addr-unreachable",
    "2a00:9:1::31": "icmpv6 type no-route",
    "2a00:9:1::32": "icmpv6 type admin-prohibited",
}
EXISTING = ("example.com", "www.example.com", "example.org", "example.net", "iana.org", "www.iana.org")


def known(name: str) -> bool:
    """Whether the good name server knows a name: the tested ones, and those everybody knows."""
    return name in NAMES or name in EXISTING or name.endswith((".", "google.com", "cloudflare.com", "root-servers.net"))


def good_zone(query: dns.message.Message) -> dns.message.Message | bytes | None:
    """Answer as a name server that works, but for some names."""
    from tests.nameservers import zone

    name = query.question[0].name.to_text(omit_final_dot=True).lower()
    if name in ODD:
        return ODD[name](query)
    addresses = NAMES if name in NAMES or not known(name) else {name: (SERVER, SERVER6)}
    return zone(addresses)(query)


def dated(days: float, status: int = 200) -> Handler:
    """A page whose Date is so many days off."""

    def handle(connection: Connection) -> None:
        connection.read_head()
        date = format_datetime(datetime.now(UTC) + timedelta(days=days), usegmt=True)
        connection.send(
            f"HTTP/1.1 {status} Some\r\nDate: {date}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode()
        )
        connection.finish()

    return handle


def portal(connection: Connection) -> None:
    """Send everybody to the login page."""
    request = handlers.read_request(connection)
    if request is not None and request.header("host").startswith("login."):
        handlers.respond(connection, 200, text="Welcome to the hotel. Please log in.")
    else:
        handlers.respond(connection, 302, (("Location", "http://login.hotel.example.net/welcome"),))


def tls_or(bench: Bench, certificate: Certificate, plain: Handler, inside: Handler) -> Handler:
    """TLS with a certificate; plain text on the same port gets an answer too."""
    secure = bench.secure(inside, certificate)

    def handle(connection: Connection) -> None:
        (secure if connection.peek() == handlers.TLS_HANDSHAKE else plain)(connection)

    return handle


class Wire:
    """A computer, a router with a name server, and a server behind it."""

    def __init__(self, stack: contextlib.ExitStack, bench: Bench, answer: Answer = good_zone) -> None:
        network = stack.enter_context(Network())
        self.client, self.router, self.server = (network.host(name) for name in ("client", "router", "server"))
        network.cable(self.client, f"{CLIENT}/24 {CLIENT6}/64", self.router, f"{ROUTER}/24 {ROUTER6}/64")
        others = " ".join(f"11.9.1.{number}/24" for number in range(3, 10))
        network.cable(
            self.router, "11.9.1.1/24 2a00:9:1::1/64", self.server, f"{SERVER}/24 {SERVER6}/64 {REFUSING6}/64 {others}"
        )
        for host, one, other in ((self.client, ROUTER, ROUTER6), (self.server, "11.9.1.1", "2a00:9:1::1")):
            host.ip("route", "add", "default", "via", one)
            host.ip("-6", "route", "add", "default", "via", other)
        self.router.forward()
        for host in (self.router, self.server):
            tell_every_error(host)
        self.client.name_servers(ROUTER)
        stack.enter_context(self.router.enter(lambda: NameServer(answer, ROUTER, 53)))
        self._servers = stack.enter_context(self.server.enter(Servers))
        self._bench = bench

    def serve(self, handler: Handler, port: int, *addresses: str) -> None:
        for address in addresses:
            self.server.enter(functools.partial(self._servers.serve, handler, address, port))

    def dress(self) -> None:
        """Put up the servers and firewalls of the large table."""
        names = tuple(NAMES)
        good = Certificate("shop", (*names, SERVER, SERVER6), self._bench.root)
        self.serve(handlers.page(), 80, SERVER, SERVER6)
        self.serve(tls_or(self._bench, good, handlers.page(400), handlers.page()), 443, SERVER, SERVER6)
        for address, days in ((FAST, -DAYS), (SLOW, DAYS)):
            moved = Certificate("moved", (address,), self._bench.root, days=(days - 30, days + 30))
            self.serve(dated(days), 80, address)
            self.serve(tls_or(self._bench, moved, dated(days, 400), dated(days)), 443, address)
        ended = Certificate("ended", (HONEST,), self._bench.root, days=(-90, -2))
        self.serve(dated(0), 80, HONEST)
        self.serve(tls_or(self._bench, ended, dated(0, 400), dated(0)), 443, HONEST)
        self.serve(tls_or(self._bench, good, dated(DAYS, 400), dated(DAYS)), 444, SERVER)
        own = Certificate("login", ("login.hotel.example.net",), self._bench.root)
        self.serve(portal, 80, PORTAL)
        self.serve(tls_or(self._bench, own, portal, portal), 443, PORTAL)
        for port in (86, 87):
            self.serve(handlers.page(), port, SERVER)
        self.serve(handlers.redirect("http://no-such-name.example.com/"), 8001, SERVER)
        self.serve(handlers.redirect(f"http://{DEAD}/"), 8002, SERVER)
        self.serve(handlers.redirect("https://news.example.com/"), 8003, SERVER)
        self.server.firewall(
            "input",
            "tcp dport 81 drop",
            "tcp dport 82 reject with tcp reset",
            "tcp dport 83 reject with icmpx type port-unreachable",
            "tcp dport 84 reject with icmp type host-unreachable",
            "tcp dport 85 reject with icmp type net-unreachable",
            *(FIRST_SYN.format(port=port) for port in (86, 87)),
        )
        self.router.firewall(
            "forward",
            f"ip daddr {{ {DEAD}, 11.9.1.26 }} drop",
            f"ip6 daddr {DEAD6} drop",
            *(
                f"{'ip6' if ':' in address else 'ip'} daddr {address} reject with {reply}"
                for address, reply in ROUTER_SAYS.items()
            ),
        )
        self.client.ip("route", "add", "prohibit", "11.70.0.0/24")
        self.client.ip("route", "add", "unreachable", "11.71.0.0/24")
        self.client.ip("route", "add", "throw", "11.72.0.0/24")
        self.client.ip("route", "add", "blackhole", "11.73.0.0/24")
        self.router.ip("route", "add", "11.66.0.0/16", "via", SERVER)
        self.server.forward()
        for address in (SERVER, SERVER6):
            self.client.enter(functools.partial(settle, address))


def settle(address: str) -> None:
    """Let the first packets of a new network, which are often lost, be ours."""
    with contextlib.suppress(OSError):
        socket.create_connection((address, 80), timeout=5).close()


def tell_every_error(host: Host) -> None:
    """Linux sends only a few ICMP errors a second to one peer unless told otherwise."""
    for switch in ("ipv4/icmp_ratelimit", "ipv6/icmp/ratelimit"):
        host.enter(functools.partial(Path("/proc/sys/net", switch).write_text, "0"))


@contextlib.contextmanager
def wire(bench: Bench) -> Iterator[Place]:
    with contextlib.ExitStack() as stack:
        made = Wire(stack, bench)
        made.dress()
        yield Place(made.client)


@contextlib.contextmanager
def wire_that_prefers_ipv4(bench: Bench) -> Iterator[Place]:
    with contextlib.ExitStack() as stack:
        made = Wire(stack, bench)
        made.dress()
        made.client.etc("gai.conf", "precedence ::ffff:0:0/96 100\n")
        yield Place(made.client)


def small(
    answer: Answer | None = None,
    change: Callable[[Host], None] = lambda host: None,
    *,
    name_servers: tuple[str, ...] = (ROUTER,),
    default: bool = True,
    prepare: Callable[[Engine], object] | None = None,
) -> Callable[[Bench], "contextlib.AbstractContextManager[Place]"]:
    """A computer and a router that is its name server and web server too."""

    @contextlib.contextmanager
    def set_up(bench: Bench) -> Iterator[Place]:
        with contextlib.ExitStack() as stack:
            network = stack.enter_context(Network())
            client, router = network.host("client"), network.host("router")
            network.cable(client, f"{CLIENT}/24 {CLIENT6}/64", router, f"{ROUTER}/24 {ROUTER6}/64")
            if default:
                client.ip("route", "add", "default", "via", ROUTER)
            client.name_servers(*name_servers)
            if answer is not None:
                stack.enter_context(router.enter(lambda: NameServer(answer, ROUTER, 53)))
            running = stack.enter_context(router.enter(Servers))
            router.enter(lambda: running.serve(handlers.page(), ROUTER, 80))
            change(client)
            yield Place(client, prepare=prepare)

    return set_up


@contextlib.contextmanager
def alone(bench: Bench) -> Iterator[Place]:
    """A computer with nothing but itself."""
    with Network() as network:
        host = network.host("alone")
        host.name_servers("11.9.0.2")
        yield Place(host)


def unplugged(host: Host) -> None:
    host.ip("link", "set", "eth0", "down")


def router_off(host: Host) -> None:
    host.ip("route", "add", "default", "via", "11.9.0.99")


def no_lookups(host: Host) -> None:
    host.firewall("output", "udp dport 53 drop", "tcp dport 53 drop")


def without_ipv6(host: Host) -> None:
    for place in ("all", "default", "lo"):
        host.enter(functools.partial(Path(f"/proc/sys/net/ipv6/conf/{place}/disable_ipv6").write_text, "1"))


def two_ports_only(host: Host) -> None:
    host.enter(functools.partial(Path("/proc/sys/net/ipv4/ip_local_port_range").write_text, "61000 61001"))


def use_every_port(engine: Engine) -> object:
    kept = []
    with contextlib.suppress(OSError):
        for _ in range(8):
            kept.append(socket.create_connection((ROUTER, 80), timeout=2))
    return kept


# Over a cable of this kind an ICMPv6 error that comes back within connect() is lost: the second SYN, after 1 s, tells.
ROUTED = msgspec.structs.replace(OPTIONS, limits=msgspec.structs.replace(QUICK, connect=1.8))


def three(
    case: tuple[str, ...] | str, name: str, target: str, port: int = 0, also: tuple[str, ...] = ()
) -> tuple[Row, ...]:
    """The same place asked for by tcp, http and https."""
    cases = (case,) if isinstance(case, str) else case
    place = f"{target}:{port or 80}"
    return tuple(
        Row(f"{name}, {kind}", cases, fixed(f"{kind}://{place}" + ("/" if kind != "tcp" else ""), ROUTED), also)
        for kind in ("tcp", "http", "https")
    )


def trusting(text: str) -> Callable[[Bench], Prepared]:
    return lambda bench: Prepared(text, msgspec.structs.replace(bench.trusting, limits=ROUTED.limits))


def within(seconds: float, step: str, text: str) -> Callable[[Bench], Prepared]:
    """With another limit for one step."""
    limits = msgspec.structs.replace(ROUTED.limits, **{step: seconds})
    return fixed(text, msgspec.structs.replace(OPTIONS, limits=limits))


ONLY6 = msgspec.structs.replace(ROUTED, family=Family.IPV6)
ONLY4 = msgspec.structs.replace(ROUTED, family=Family.IPV4)
IPV6_LOST = ("tcp.ipv6_broken", "ok.ipv6_fallback")

NAMES_ROWS = (
    *three("dns.not_found", "a name that does not exist", "no-such-name.example.com"),
    *(row for name in ("intranet", "printer.local", "nas.lan", "wiki.corp", "build.internal", "router.home.arpa")
      for row in three("dns.internal_name", f"an internal name, {name}", name)[:2]),
    *three("dns.no_address", "a name without an address", "empty.example.com"),
    Row("a name without IPv6", ("dns.no_address",), fixed("http://only4.example.com/", ONLY6)),
    Row("a name without IPv4", ("dns.no_address",), fixed("only6.example.com:80", ONLY4)),
    *three("dns.server_failure", "SERVFAIL for one name", "servfail.example.com"),
    *three("dns.server_failure", "REFUSED for one name", "refused.example.com"),
    Row("FORMERR for one name", ("dns.server_failure",), fixed("http://formerr.example.com/", ROUTED)),
    Row("garbage for one name", ("dns.temporary", "dns.server_failure", "dns.timeout"),
        fixed("http://garbage.example.com/", ROUTED)),
    *(Row(f"silence for one name, the system gives up, {kind}", ("dns.temporary",),
          within(8.0, "resolve", f"{kind}://silent.example.com:80")) for kind in ("tcp", "http")),
    *(Row(f"silence for one name, our limit, {kind}", ("dns.timeout",),
          within(0.5, "resolve", f"{kind}://silent.example.com:80")) for kind in ("tcp", "http")),
    *three("dns.suspicious_answer", "a public name at 0.0.0.0", "zero.example.com", 99),
    *three("dns.suspicious_answer", "a public name at 127.0.0.1", "loop.example.com", 99),
    *three("dns.suspicious_answer", "a public name at a private address", "private.example.com"),
    *(Row(f"the proxy's name does not exist, {kind}", ("proxy.name_not_found",),
          fixed(f"{kind}://{SERVER}:80", through("http://no-proxy.example.com:3128", ROUTED)))
      for kind in ("tcp", "http", "https")),
    Row("the SOCKS proxy's name does not exist", ("proxy.name_not_found",),
        fixed(f"http://{SERVER}/", through("socks5h://no-proxy.example.com:1080"))),
    Row("a redirect to a name that does not exist", ("http.redirect_other_failed",),
        fixed(f"http://{SERVER}:8001/", ROUTED), also=("dns.not_found",)),
    Row("a redirect to a host that is dead", ("http.redirect_other_failed",), fixed(f"http://{SERVER}:8002/", ROUTED),
        also=("tcp.timeout",)),
    Row("a redirect to a bad certificate", ("http.redirect_other_failed",), trusting(f"http://{SERVER}:8003/")),
    Row("a name that works", ("ok",), fixed("http://shop.example.com/", ROUTED)),
    Row("a name that works, https", ("ok",), trusting("https://shop.example.com/")),
    Row("a name that works in both families", ("ok",), fixed("http://both.example.com/", ROUTED)),
)  # fmt: skip

ROUTE_ROWS = (
    *three("tcp.refused", "a closed port", SERVER, 90),
    *three("tcp.refused", "a closed port, IPv6", f"[{SERVER6}]", 90),
    *three("tcp.refused", "a reset from the firewall", SERVER, 82),
    *three("tcp.refused", "a reset from the firewall, IPv6", f"[{SERVER6}]", 82),
    *three("tcp.refused", "port-unreachable", SERVER, 83),
    *three("tcp.refused", "port-unreachable, IPv6", f"[{SERVER6}]", 83),
    *three("tcp.refused", "both addresses refuse", "all-refused.example.com"),
    *three("tcp.timeout", "a port that is dropped", SERVER, 81),
    *three("tcp.timeout", "a port that is dropped, IPv6", f"[{SERVER6}]", 81),
    *three("tcp.timeout", "a host that is dropped", DEAD),
    *three("tcp.timeout", "a host that is dropped, IPv6", f"[{DEAD6}]"),
    *three("tcp.timeout", "both addresses dropped", "all-dead.example.com"),
    *three(("tcp.timeout", "tcp.host_unreachable"), "nobody has this address", "11.9.0.200"),
    *(Row(f"nobody has this address, and the system gives up, {kind}", ("tcp.host_unreachable",),
          within(8.0, "connect", f"{kind}://11.9.0.201:80")) for kind in ("tcp", "http")),
    *(Row(f"the first packet gets lost, {kind}", ("ok.slow_step",), within(8.0, "connect", f"{kind}://{SERVER}:{port}"))
      for kind, port in (("tcp", 86), ("http", 87))),
    *three("tcp.host_unreachable", "host-unreachable for a port", SERVER, 84),
    *three("tcp.host_unreachable", "host-unreachable", "11.9.1.30"),
    *three("tcp.host_unreachable", "address-unreachable, IPv6", "[2a00:9:1::30]"),
    *three("tcp.host_unreachable", "a routing loop", "11.66.0.1"),
    *three("tcp.host_unreachable", "an unreachable route", "11.71.0.1"),
    *three("tcp.network_unreachable", "net-unreachable for a port", SERVER, 85),
    *three("tcp.network_unreachable", "net-unreachable", "11.9.1.31"),
    *three(("tcp.network_unreachable", "local.family_unsupported"), "no route, IPv6", "[2a00:9:1::31]"),
    *three(("tcp.network_unreachable", "local.offline"), "a thrown route", "11.72.0.1"),
    *three("tcp.prohibited", "admin-prohibited", "11.9.1.32"),
    *three("tcp.prohibited", "host-prohibited", "11.9.1.33"),
    *three("tcp.prohibited", "net-prohibited", "11.9.1.34"),
    *three("tcp.prohibited", "protocol-unreachable", "11.9.1.35"),
    *three(("tcp.prohibited", "local.blocked"), "admin-prohibited, IPv6", "[2a00:9:1::32]"),
    *three("local.blocked", "a prohibited route", "11.70.0.1"),
    *three("app.unknown_network_error", "a route into nothing", "11.73.0.1"),
    *three("local.nothing_listening", "this computer's own address", CLIENT, 90, also=("tcp.refused",)),
    *three("local.nothing_listening", "this computer's own IPv6 address", f"[{CLIENT6}]", 90, also=("tcp.refused",)),
    *(Row(f"IPv6 refused, {kind}", ("tcp.ipv6_broken",), trusting(f"{kind}://half6-refused.example.com"))
      for kind in ("http", "https", "tcp") if kind != "tcp"),
    Row("IPv6 refused, tcp", ("tcp.ipv6_broken",), fixed("half6-refused.example.com:80", ROUTED)),
    *(Row(f"IPv6 dropped, {kind}", IPV6_LOST, trusting(f"{kind}://half6-dead.example.com"), IPV6_LOST)
      for kind in ("http", "https")),
    Row("IPv4 refused, http", ("tcp.ipv4_broken",), fixed("http://half4-refused.example.com/", ROUTED)),
    Row("IPv4 dropped, http", ("tcp.ipv4_broken",), fixed("http://half4-dead.example.com/", ROUTED)),
    *(Row(f"one of two addresses refuses, {kind}", ("tcp.partial",), trusting(f"{kind}://some-refused.example.com"))
      for kind in ("http", "https")),
    Row("one of two addresses dropped", ("tcp.partial",), fixed("http://some-dead.example.com/", ROUTED)),
    Row("one of two addresses dropped, tcp", ("tcp.partial",), fixed("some-dead.example.com:80", ROUTED)),
    Row("the clock here is ahead", ("local.clock_wrong",), trusting(f"https://{FAST}/")),
    Row("the clock here is ahead, tls", ("local.clock_wrong",), trusting(f"tls://{FAST}:443")),
    Row("the clock here is behind", ("local.clock_wrong",), trusting(f"https://{SLOW}/")),
    Row("a certificate that has ended, and the clocks agree", ("tls.expired",), trusting(f"https://{HONEST}/")),
    Row("only the server's clock is wrong", ("ok",), trusting(f"https://{SERVER}:444/")),
    Row("a login page in the way of https", ("http.captive_portal",), trusting("https://news.example.com/")),
    Row("a login page in the way of http", ("http.captive_portal", "ok.redirected_host"),
        fixed("http://news.example.com/", ROUTED)),
)  # fmt: skip

PREFERS_IPV4 = (
    Row("IPv4 refused and tried first, http", ("tcp.ipv4_broken",), fixed("http://half4-refused.example.com/", ROUTED)),
    Row("IPv4 refused and tried first, tcp", ("tcp.ipv4_broken",), fixed("half4-refused.example.com:80", ROUTED)),
    Row("IPv4 dropped and tried first, http", ("tcp.ipv4_broken",), fixed("http://half4-dead.example.com/", ROUTED)),
)
ANY_NAME = three("dns.resolver_down", "for every name", "shop.example.com")
OFFLINE = (
    *three("local.offline", "an address", "11.9.1.2"),
    *three("local.offline", "an IPv6 address", "[2a00:9:1::2]"),
    *three("local.offline", "a name", "shop.example.com"),
)
NO_IPV6 = (*three("local.family_unsupported", "an IPv6 address", "[2a00:9:1::2]"),
           *three("local.family_unsupported", "the IPv6 loopback", "[::1]", 90))  # fmt: skip

SCENES = (
    Scene("names", wire, NAMES_ROWS),
    Scene("routes", wire, ROUTE_ROWS),
    Scene("IPv4 first", wire_that_prefers_ipv4, PREFERS_IPV4, slow=True),
    Scene("a silent name server", small(silence), ANY_NAME),
    Scene("two silent name servers", small(silence, name_servers=(ROUTER, "11.9.0.9")), ANY_NAME[:1], slow=True),
    Scene("no name server there", small(), ANY_NAME),
    Scene("a name server that refuses everybody", small(rcode(dns.rcode.REFUSED)), tuple(
        row._replace(cases=("dns.resolver_down", "dns.server_failure")) for row in ANY_NAME)),
    Scene("a name server that fails for everybody", small(rcode(dns.rcode.SERVFAIL)), tuple(
        row._replace(cases=("dns.resolver_down", "dns.server_failure")) for row in ANY_NAME)),
    Scene("alone", alone, OFFLINE),
    Scene("unplugged", small(good_zone, unplugged), OFFLINE),
    Scene("lookups blocked by the own firewall", small(good_zone, no_lookups), tuple(
        row._replace(cases=("dns.resolver_down", "local.blocked")) for row in ANY_NAME)),
    Scene("without IPv6", small(good_zone, without_ipv6), NO_IPV6),
    Scene("without a route to IPv6", small(good_zone), NO_IPV6[:3]),
    Scene("a router that is switched off", small(good_zone, router_off, default=False), (
        Row("our limit", ("tcp.timeout",), fixed("tcp://11.9.1.2:80", ROUTED)),
        Row("the system gives up", ("tcp.host_unreachable",), within(8.0, "connect", "http://11.9.1.2/")))),
    Scene("every local port in use", small(good_zone, two_ports_only, prepare=use_every_port),
          three("local.ports_exhausted", "no local port left", ROUTER)),
)  # fmt: skip

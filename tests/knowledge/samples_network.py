"""Facts that must lead to each case of this computer, names, ports and proxies, with what the checks found out."""

from datetime import timedelta

import msgspec

from app.knowledge.case import CaseFacts
from app.model.attempt import Codes, Link, Step
from app.model.facts import ConnectFacts, ProxyFacts, ResolveFacts, ResponseFacts, TlsFacts
from app.model.finding import (
    AddressesFinding,
    AddressTried,
    ClockFinding,
    Listener,
    LocalFinding,
    NameServerAnswer,
    NamesFinding,
    PortTried,
    ProxyFinding,
    ServiceFinding,
)
from app.model.names import Kind, Leg, ProxyMode, ProxySource, StepName, StepOutcome, TrustMode
from app.model.options import Options, ProxyChoice, TrustChoice
from app.model.result import Environment, ProxySetting
from tests.knowledge.factories import (
    ADDRESS,
    CONNECT_TALK,
    ENVIRONMENT,
    HOST,
    MAX_RETRY,
    OWN_LIMIT,
    PROXY,
    REQUESTS_ERROR,
    STARTED,
    certificate,
    connect_failed,
    connected,
    errno,
    exchange_failed,
    failed,
    link,
    local_refused,
    lookup_failed,
    proxy_failed,
    reached,
    requested,
    resolved,
    responded,
    step,
    target,
    verification_failed,
)

V6, OTHER_V6, OTHER = "2001:db8::10", "2001:db8::11", "192.0.2.11"
TIMED_OUT, STOPPED = link("TimeoutError"), link(OWN_LIMIT)
REFUSED = errno("ConnectionRefusedError", "ECONNREFUSED")
RESET = errno("ConnectionResetError", "ECONNRESET")
FORBIDDEN = errno("PermissionError", "EACCES")
NO_NETWORK = errno("OSError", "ENETUNREACH")
NO_HOST = errno("OSError", "EHOSTUNREACH")
NOT_AVAILABLE = errno("OSError", "EADDRNOTAVAIL")
PROXY_CHAIN = tuple(map(link, ("requests.exceptions.ProxyError", MAX_RETRY, "urllib3.exceptions.ProxyError")))
SSL_CHAIN = tuple(map(link, ("requests.exceptions.SSLError", MAX_RETRY, "urllib3.exceptions.SSLError")))

ONLINE = LocalFinding(0.01, local_target=False, default_route=True, interface_up=True)
NO_ROUTE = LocalFinding(0.01, local_target=False, default_route=False, interface_up=True)
UNPLUGGED = LocalFinding(0.01, local_target=False, default_route=False, interface_up=False)
UNTOLD = LocalFinding(0.01, local_target=False)
LISTENS = LocalFinding(0.01, local_target=True, on_port=(Listener("0.0.0.0", 8080, "nginx"),))
BOUND = LocalFinding(0.01, local_target=True, bound=True)
FULL = LocalFinding(0.01, local_target=True, on_port=(Listener("127.0.0.1", 8080, "worker"),), backlog_full=True)
WITHOUT_IPV6 = msgspec.structs.replace(ENVIRONMENT, ipv6=False, proxies=())
MACOS = msgspec.structs.replace(ENVIRONMENT, system="Darwin 23.4.0", proxies=())


def found(facts: CaseFacts, environment: Environment | None = None, **findings) -> CaseFacts:
    """The same after these checks, in this environment."""
    all_findings = msgspec.structs.replace(facts.findings, **findings)
    return CaseFacts(facts.target, facts.attempts, all_findings, environment or facts.environment)


def refused_step(address: str, code: str = "ECONNREFUSED", seconds: float = 0.01) -> Step:
    """A connection that was not opened; no code for a limit of ours."""
    facts = ConnectFacts(address=address, port=8443, code=code)
    return step(StepName.CONNECT, facts, StepOutcome.FAILED, seconds=seconds)


def connecting(last: Link, address: str, *, host: str = HOST, kind: Kind = Kind.TCP) -> CaseFacts:
    """A connection to one address that was not opened."""
    seconds = 5.0 if not last.codes.errno else 0.01
    steps = (resolved(host, address), refused_step(address, last.codes.errno, seconds))
    return failed(steps, (last,), of=target(kind, host))


def literal(last: Link, address: str) -> CaseFacts:
    """The same for a host that is an address."""
    lookup = step(StepName.RESOLVE, ResolveFacts(host=address, addresses=(address,), literal=True))
    return failed((lookup, refused_step(address, last.codes.errno)), (last,), of=target(Kind.TCP, address))


def before_connecting(last: Link, *, host: str = HOST) -> CaseFacts:
    """A socket that this computer did not even make."""
    return failed((resolved(host, ADDRESS),), (last,), of=target(Kind.TCP, host))


def name_failed(gai: str, host: str, environment: Environment | None = None) -> CaseFacts:
    """A lookup of this name that failed."""
    lookup = step(StepName.RESOLVE, ResolveFacts(host=host), StepOutcome.FAILED)
    last = link("socket.gaierror", Codes(gai=gai))
    return failed((lookup,), (last,), of=target(Kind.TCP, host), environment=environment)


def lookup_hung() -> CaseFacts:
    """A lookup that was stopped."""
    lookup = step(StepName.RESOLVE, ResolveFacts(host=HOST), StepOutcome.FAILED, seconds=5.0)
    return failed((lookup,), (STOPPED,), environment=ENVIRONMENT)


def said(
    rcode: str, *addresses: str, outcome: str = "answer", other: str = "", server: str = "192.0.2.53"
) -> NameServerAnswer:
    """What one name server said."""
    return NameServerAnswer(server=server, outcome=outcome, rcode=rcode, addresses=addresses, other_name=other)


def names(*answers: NameServerAnswer) -> NamesFinding:
    """What the name servers said."""
    return NamesFinding(seconds=0.1, servers=answers)


def icmp(code: str, sender: str = "192.0.2.1") -> AddressesFinding:
    """What a router said of the target's only address."""
    return AddressesFinding(0.2, (AddressTried(ADDRESS, 0.01, "EHOSTUNREACH"),), code, sender)


def tried(**codes: str) -> AddressesFinding:
    """What became of V6, OTHER_V6, ADDRESS and OTHER by the names six, six2, four, four2."""
    places = {"six": V6, "six2": OTHER_V6, "four": ADDRESS, "four2": OTHER}
    return AddressesFinding(0.3, tuple(AddressTried(places[name], 0.01, code) for name, code in codes.items()))


def after(*failing: Step, address: str = ADDRESS, kind: Kind = Kind.TCP) -> CaseFacts:
    """A target that was reached at this address after others failed."""
    addresses = [one.facts.address for one in failing if isinstance(one.facts, ConnectFacts)]
    return reached(resolved(HOST, *addresses, address), *failing, connected(address), kind=kind)


def clock(days: float) -> ClockFinding:
    """This clock is ahead of the server's by so many days."""
    return ClockFinding(0.1, STARTED - timedelta(days=days), days * 86400)


def roots(path: str = "/etc/ours.pem") -> Options:
    """Options that name a file of roots."""
    return Options(trust=TrustChoice(mode=TrustMode.FILE, path=path))


def without_steps(*links: Link, options: Options | None = None, environment: Environment | None = None) -> CaseFacts:
    """A test that ended before its first step."""
    facts = failed((resolved(),), links, options=options or Options(), environment=environment)
    attempt = msgspec.structs.replace(facts.attempts[0], steps=())
    return CaseFacts(facts.target, (attempt,), facts.findings, facts.environment)


def own_proxy(url: str) -> Options:
    """Options that name a proxy."""
    return Options(proxy=ProxyChoice(mode=ProxyMode.OWN, url=url))


def answered(status: int, reason: str, *, source: ProxySource = ProxySource.OPTION) -> CaseFacts:
    """A CONNECT that the proxy answered with this status."""
    talk = msgspec.structs.replace(CONNECT_TALK, status=status, reason=reason, source=source)
    return proxy_failed(talk, *PROXY_CHAIN, link("OSError"))


def socks(name: str, message: str, version: str = "socks5") -> CaseFacts:
    """A SOCKS proxy that answered with a code."""
    talk = ProxyFacts(scheme=version, host=PROXY, port=1080, source=ProxySource.OPTION)
    last = Link(name=name, bases=("socks.ProxyError", "OSError", "Exception"), message=message)
    return proxy_failed(talk, link("urllib3.exceptions.NewConnectionError"), last)


def forward(status: int, reason: str, *headers: tuple[str, str]) -> CaseFacts:
    """An http request through a forward proxy."""
    opened = (resolved(PROXY, leg=Leg.PROXY), connected(port=3128, leg=Leg.PROXY))
    facts = reached(*opened, requested(via_proxy=True), responded(status, reason, *headers), kind=Kind.HTTP)
    return CaseFacts(facts.target, facts.attempts, facts.findings, ENVIRONMENT)


def system_proxy(url: str, source: ProxySource = ProxySource.ENVIRONMENT) -> Environment:
    """A computer on which this proxy is set."""
    return msgspec.structs.replace(ENVIRONMENT, proxies=(ProxySetting(scheme="all", url=url, source=source),))


HTTP_PROXY_REFUSED = connect_failed(REFUSED, leg=Leg.PROXY, port=3128)
TLS_TO_PLAIN_PROXY = failed(
    (resolved(PROXY, leg=Leg.PROXY), connected(port=3128, leg=Leg.PROXY)),
    (*PROXY_CHAIN, link("urllib3.exceptions.SSLError"), link("ssl.SSLError", Codes(ssl_reason="WRONG_VERSION_NUMBER"))),
)
TLS_STEP_TO_PLAIN_PROXY = failed(
    (
        resolved(PROXY, leg=Leg.PROXY),
        connected(port=3128, leg=Leg.PROXY),
        step(StepName.TLS, TlsFacts(server_name=PROXY), StepOutcome.FAILED, leg=Leg.PROXY),
    ),
    (link("ssl.SSLError", Codes(ssl_reason="WRONG_VERSION_NUMBER")),),
    kind=Kind.TCP,
)
NO_ROOTS = link("ssl.SSLError", Codes(ssl_reason="NO_CERTIFICATE_OR_CRL_FOUND"))
ENDED_DAYS_AGO = certificate(days=-29)
FILES_USED_UP = failed(
    (step(StepName.RESOLVE, ResolveFacts(host=HOST), StepOutcome.FAILED),),
    (link(REQUESTS_ERROR), errno("OSError", "EMFILE")),
)
FORWARD_CLOSED = failed(
    (
        resolved(PROXY, leg=Leg.PROXY),
        connected(port=3128, leg=Leg.PROXY),
        requested(via_proxy=True),
        step(StepName.RESPONSE, ResponseFacts(), StepOutcome.FAILED),
    ),
    (link(REQUESTS_ERROR), link("http.client.RemoteDisconnected")),
    kind=Kind.HTTP,
)
NO_PROXY_IN_A_SMALL_NETWORK = found(lookup_failed("EAI_NONAME", Leg.PROXY), local=NO_ROUTE)
PAC = ProxyFinding(0.2, direct_code="timeout", pac=True)
WORKS_DIRECTLY = ProxyFinding(0.2, proxy_code="ECONNREFUSED", direct_status=200)

LOCAL = (
    ("local.offline", "no route for an address", found(connecting(NO_NETWORK, ADDRESS), local=NO_ROUTE)),
    ("local.offline", "no route to the proxy", found(connect_failed(NO_NETWORK, leg=Leg.PROXY), local=NO_ROUTE)),
    ("local.offline", "lookup, unplugged", found(lookup_failed("EAI_AGAIN"), local=UNPLUGGED)),
    ("local.offline", "lookup, no route", found(lookup_failed("EAI_AGAIN"), local=NO_ROUTE)),
    (
        "local.offline",
        "lookup hung",
        found(lookup_hung(), local=NO_ROUTE, names=names(said("", outcome="unreachable"))),
    ),
    ("proxy.name_not_found", "in a network without a way out", NO_PROXY_IN_A_SMALL_NETWORK),
    ("local.blocked", "IPv4", connecting(FORBIDDEN, ADDRESS)),
    ("local.blocked", "sandbox", connecting(errno("PermissionError", "EPERM"), ADDRESS)),
    ("local.blocked", "IPv6", connecting(FORBIDDEN, V6)),
    ("local.blocked", "Windows", connecting(link("PermissionError", Codes(winerror=10013)), V6)),
    ("local.ports_exhausted", "ports", connecting(NOT_AVAILABLE, ADDRESS)),
    ("local.ports_exhausted", "files", before_connecting(errno("OSError", "EMFILE"))),
    ("local.ports_exhausted", "buffers on Windows", before_connecting(link("OSError", Codes(winerror=10055)))),
    ("local.ports_exhausted", "files, in the lookup", FILES_USED_UP),
    ("local.family_unsupported", "no such socket", before_connecting(errno("OSError", "EAFNOSUPPORT"))),
    ("local.family_unsupported", "requests, literal", name_failed("EAI_ADDRFAMILY", "2001:db8::10")),
    ("local.family_unsupported", "IPv6 is off", found(literal(NOT_AVAILABLE, "::1"), WITHOUT_IPV6)),
    ("local.family_unsupported", "no way for IPv6", found(literal(NO_NETWORK, V6), local=ONLINE)),
    (
        "local.family_unsupported",
        "no way for IPv4",
        found(connecting(NO_NETWORK, ADDRESS), local=ONLINE, addresses=tried(four="ENETUNREACH", six="")),
    ),
    ("local.clock_wrong", "behind", found(verification_failed(9, certificate(days=200)), clock=clock(-200.0))),
    ("local.clock_wrong", "ahead", found(verification_failed(10, ENDED_DAYS_AGO), clock=clock(60.0))),
    ("local.clock_wrong", "chain not read", found(verification_failed(10), clock=clock(60.0))),
    (
        "local.clock_wrong",
        "time not kept",
        found(verification_failed(10, ENDED_DAYS_AGO), clock=ClockFinding(0.1, difference=60 * 86400.0)),
    ),
    ("local.ca_bundle_missing", "requests", without_steps(link("OSError"), options=roots())),
    ("local.ca_bundle_missing", "the program's own", without_steps(link("OSError"))),
    (
        "local.ca_bundle_missing",
        "socket",
        failed((resolved(), connected()), (errno("FileNotFoundError", "ENOENT"),), kind=Kind.TLS, options=roots()),
    ),
    ("local.ca_bundle_bad", "requests", failed((resolved(), connected()), (*SSL_CHAIN, NO_ROOTS), options=roots())),
    ("local.ca_bundle_bad", "socket", failed((resolved(), connected()), (NO_ROOTS,), kind=Kind.TLS)),
    (
        "local.ca_bundle_bad",
        "may not be read",
        failed((resolved(), connected()), (*SSL_CHAIN, FORBIDDEN), options=roots()),
    ),
    (
        "local.ca_bundle_bad",
        "damaged inside",
        failed((resolved(), connected()), (*SSL_CHAIN, link("ssl.SSLError")), options=roots()),
    ),
    ("local.network_changed", "Windows", connect_failed(link("OSError", Codes(winerror=10053)))),
    (
        "local.network_changed",
        "while waiting",
        exchange_failed(StepName.RESPONSE, responded(0, "").facts, errno("OSError", "ENETRESET")),
    ),
    ("local.nothing_listening", "taken, not listening", local_refused(BOUND)),
)

DNS = (
    ("dns.suspicious_answer", "a filter", connecting(REFUSED, "0.0.0.0")),
    ("dns.suspicious_answer", "this computer", found(local_refused(None, HOST, "127.0.0.1"), local=BOUND)),
    (
        "dns.suspicious_answer",
        "sure",
        found(connecting(REFUSED, "0.0.0.0"), names=names(said("NOERROR", "0.0.0.0", "::"))),
    ),
    ("dns.suspicious_answer", "private and silent", connecting(TIMED_OUT, "10.1.2.3")),
    ("dns.suspicious_answer", "private, no way", connecting(NO_HOST, "192.168.7.7")),
    ("dns.resolver_down", "silent", found(lookup_failed("EAI_AGAIN"), names=names(said("", outcome="timeout")))),
    (
        "dns.resolver_down",
        "two of them",
        found(
            lookup_hung(),
            local=ONLINE,
            names=names(said("", outcome="timeout"), said("", outcome="unreachable", server="192.0.2.54")),
        ),
    ),
    ("dns.server_failure", "the system's word", lookup_failed("EAI_FAIL")),
    ("dns.server_failure", "known name servers", name_failed("EAI_FAIL", HOST, ENVIRONMENT)),
    (
        "dns.server_failure",
        "SERVFAIL",
        found(lookup_failed("EAI_AGAIN"), names=names(said("SERVFAIL", other="works"), said("", outcome="timeout"))),
    ),
    ("dns.server_failure", "REFUSED", found(lookup_failed("EAI_AGAIN"), names=names(said("REFUSED", other="fails")))),
    ("dns.server_failure", "garbage", found(lookup_failed("EAI_AGAIN"), names=names(said("", outcome="garbage")))),
    ("dns.server_failure", "FORMERR", found(lookup_failed("EAI_NONAME"), names=names(said("FORMERR")))),
    ("dns.no_address", "the system's word", lookup_failed("EAI_NODATA")),
    (
        "dns.no_address",
        "the other family",
        found(name_failed("EAI_ADDRFAMILY", HOST), names=names(said("NOERROR", V6))),
    ),
    ("dns.no_address", "empty answer", found(lookup_failed("EAI_NONAME"), names=names(said("NOERROR")))),
    ("dns.internal_name", "single label", name_failed("EAI_NONAME", "printer")),
    ("dns.internal_name", "home", name_failed("EAI_NONAME", "nas.home.arpa")),
    ("dns.internal_name", "company", found(name_failed("EAI_AGAIN", "git.corp"), names=names(said("NXDOMAIN")))),
    ("dns.not_found", "asked", found(lookup_failed("EAI_NONAME"), local=ONLINE, names=names(said("NXDOMAIN")))),
    ("dns.not_found", "a slow one", found(lookup_failed("EAI_AGAIN"), names=names(said("NXDOMAIN")))),
    ("dns.not_found", "known to the name server", found(lookup_failed("EAI_NONAME"), names=names(said("NOERROR", V6)))),
    ("dns.temporary", "it works again", found(lookup_failed("EAI_AGAIN"), names=names(said("NOERROR", ADDRESS)))),
    (
        "dns.temporary",
        "this one name",
        found(lookup_failed("EAI_AGAIN"), names=names(said("", outcome="timeout", other="works"))),
    ),
    ("dns.timeout", "a name server answers now", found(lookup_hung(), names=names(said("NOERROR", ADDRESS)))),
)

TCP = (
    ("tcp.refused", "a program listens", local_refused(LISTENS)),
    ("tcp.refused", "from a private address", connecting(REFUSED, "10.1.2.3")),
    ("tcp.refused", "another computer", found(connecting(REFUSED, ADDRESS), local=UNTOLD)),
    (
        "tcp.timeout",
        "queue full",
        found(connecting(TIMED_OUT, "127.0.0.1", host="localhost"), local=FULL),
    ),
    (
        "tcp.timeout",
        "only this port",
        found(connecting(TIMED_OUT, ADDRESS), service=ServiceFinding(0.3, (PortTried(443), PortTried(22, "timeout")))),
    ),
    (
        "tcp.timeout",
        "every port",
        found(connecting(TIMED_OUT, ADDRESS), local=ONLINE, service=ServiceFinding(0.3, (PortTried(22, "timeout"),))),
    ),
    ("tcp.host_unreachable", "router", found(connecting(NO_HOST, ADDRESS), addresses=icmp("host-unreachable"))),
    ("tcp.host_unreachable", "macOS at home", found(connecting(NO_HOST, "192.168.1.9", host="192.168.1.9"), MACOS)),
    ("tcp.network_unreachable", "one of many", found(connecting(NO_NETWORK, ADDRESS), local=ONLINE)),
    (
        "tcp.network_unreachable",
        "router",
        found(literal(NO_NETWORK, V6), local=ONLINE, addresses=icmp("net-unreachable")),
    ),
    ("tcp.prohibited", "IPv4", found(connecting(NO_HOST, ADDRESS), addresses=icmp("admin-prohibited"))),
    ("tcp.prohibited", "network", found(connecting(NO_NETWORK, ADDRESS), addresses=icmp("net-prohibited"))),
    ("tcp.prohibited", "IPv6", found(connecting(FORBIDDEN, V6), addresses=icmp("admin-prohibited", "2001:db8::1"))),
    ("tcp.prohibited", "protocol", connecting(errno("OSError", "ENOPROTOOPT"), ADDRESS)),
    ("tcp.ipv6_broken", "in the attempt", after(refused_step(V6))),
    ("tcp.ipv6_broken", "asked", found(after(refused_step(V6)), addresses=tried(six="ECONNREFUSED", four=""))),
    ("tcp.ipv4_broken", "in the attempt", after(refused_step(ADDRESS), address=V6)),
    (
        "tcp.ipv4_broken",
        "asked",
        found(after(refused_step(ADDRESS), address=V6), addresses=tried(four="timeout", six="")),
    ),
    ("tcp.partial", "in the attempt", after(refused_step(OTHER))),
    ("tcp.partial", "asked", found(after(refused_step(OTHER)), addresses=tried(four="", four2="ECONNREFUSED"))),
)

PROXIES = (
    ("proxy.pac_ignored", "silent", found(connecting(TIMED_OUT, ADDRESS, kind=Kind.HTTPS), proxy=PAC)),
    ("proxy.pac_ignored", "unknown name", found(lookup_failed("EAI_NONAME"), proxy=PAC)),
    ("proxy.unexpected", "closed", found(HTTP_PROXY_REFUSED, ENVIRONMENT, proxy=WORKS_DIRECTLY)),
    (
        "proxy.unexpected",
        "cannot reach it",
        found(answered(503, "Busy", source=ProxySource.SYSTEM), proxy=WORKS_DIRECTLY),
    ),
    (
        "proxy.unexpected",
        "unusable setting",
        found(
            without_steps(link("requests.exceptions.InvalidProxyURL"), environment=system_proxy("http://")),
            proxy=WORKS_DIRECTLY,
        ),
    ),
    (
        "proxy.config_bad",
        "no host",
        without_steps(link("requests.exceptions.InvalidProxyURL"), options=own_proxy("http://")),
    ),
    (
        "proxy.config_bad",
        "unknown kind",
        without_steps(link("urllib3.exceptions.ProxySchemeUnknown"), options=own_proxy("ftp://proxy:21")),
    ),
    (
        "proxy.config_bad",
        "port",
        without_steps(link("urllib3.exceptions.LocationParseError"), options=own_proxy("http://proxy:99999")),
    ),
    (
        "proxy.config_bad",
        "blank",
        without_steps(link("requests.exceptions.InvalidURL"), environment=system_proxy("my proxy:80")),
    ),
    (
        "proxy.socks_support_missing",
        "plain",
        without_steps(link("requests.exceptions.InvalidSchema"), options=own_proxy(f"socks5h://{PROXY}:1080")),
    ),
    ("proxy.not_https", "requests", TLS_TO_PLAIN_PROXY),
    ("proxy.not_https", "own tunnel", TLS_STEP_TO_PLAIN_PROXY),
    ("proxy.denied", "403", answered(403, "Forbidden")),
    ("proxy.denied", "451", answered(451, "Unavailable For Legal Reasons")),
    ("proxy.denied", "a web server", answered(405, "Method Not Allowed")),
    ("proxy.denied", "SOCKS", socks("socks.SOCKS5Error", "0x02: Connection not allowed by ruleset")),
    ("proxy.denied", "forward, Squid", forward(403, "Forbidden", ("X-Squid-Error", "ERR_ACCESS_DENIED 0"))),
    ("proxy.denied", "forward, Via", forward(403, "Forbidden", ("Via", "1.1 gate"))),
    (
        "proxy.denied",
        "direct would work",
        found(
            forward(403, "No", ("Via", "1.1 gate"), ("Server", "squid/6")),
            system_proxy("http://p:1"),
            proxy=WORKS_DIRECTLY,
        ),
    ),
    ("proxy.upstream_failed", "502", answered(502, "Bad Gateway")),
    ("proxy.upstream_failed", "503", answered(503, "Service Unavailable")),
    ("proxy.upstream_failed", "504", answered(504, "Gateway Timeout")),
    ("proxy.upstream_failed", "500", answered(500, "Internal Server Error")),
    ("proxy.upstream_failed", "SOCKS 5", socks("socks.SOCKS5Error", "0x05: Connection refused")),
    ("proxy.upstream_failed", "SOCKS 4", socks("socks.SOCKS4Error", "0x5b: Request rejected", "socks4")),
    ("proxy.upstream_failed", "forward", forward(503, "Busy", ("Via", "1.1 gate"), ("Server", "squid/6"))),
    ("proxy.closed", "forward", FORWARD_CLOSED),
    ("proxy.closed", "SOCKS", socks("socks.GeneralProxyError", "Connection closed unexpectedly")),
)

SAMPLES: tuple[tuple[str, str, CaseFacts], ...] = (*LOCAL, *DNS, *TCP, *PROXIES)

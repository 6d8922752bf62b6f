"""Every case of the catalogue is reached by a real fault, whole investigations included; no exception is made up.

What the lab shows on loopback is tested with the lab. Here are the rest: names and routes in networks of our own,
and what needs other options.
"""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from cryptography.x509.oid import ExtendedKeyUsageOID

from app.investigation import investigate, refuse
from app.lab import handlers
from app.lab.servers import Servers
from app.model.names import Protocol, ProxyMode, TrustMode
from app.model.options import Options, ProxyChoice, TimeLimits, TrustChoice
from app.model.result import Result
from app.model.target import InputProblem, Target
from app.probe.engine import Engine
from app.probe.resolve import Resolver
from app.probe.waiting import Stop
from app.target import parse
from tests import servers
from tests.certificates import LOOPBACK, Certificate
from tests.nameservers import NameServer, rcode, silence, zone
from tests.namespaces import Host, Network

DIRECT = ProxyChoice(mode=ProxyMode.NONE)
QUICK = TimeLimits(resolve=1.0, connect=1.0, tls=1.0, proxy=1.0, response=1.0, body=1.0, total=20.0)
OPTIONS = Options(proxy=DIRECT, limits=QUICK)


def look_into(text: str, options: Options = OPTIONS, stop: Stop | None = None) -> Result:
    """Do what the terminal does; also called on other hosts."""
    target = parse(text, "", options.protocol)
    if isinstance(target, InputProblem):
        return refuse(target)
    engine = Engine()
    try:
        return investigate(engine, target, options, stop or Stop(), lambda event: None)
    finally:
        engine.close()


def ids(text: str, options: Options = OPTIONS) -> list[str]:
    """Return the ids of the diagnoses, the leading one first."""
    return [one.id for one in look_into(text, options).diagnoses]


# ---------------------------------------------------------------- input

INPUT = {
    "": "input.empty",
    "ftp://files.example/": "input.scheme_unsupported",
    "htp://www.example": "input.scheme_typo",
    "http://": "input.host_missing",
    "a..b": "input.host_invalid",
    "http://[bad": "input.host_invalid",
    "a" * 64 + ".example": "input.host_invalid",
    "\u0301a.example": "input.idn_invalid",
    "1.2.3.999": "input.ip_invalid",
    "127.1": "input.ip_invalid",
    "localhost:0": "input.port_invalid",
    "localhost:99999": "input.port_invalid",
    "localhost:http": "input.port_invalid",
    "::1:80": "input.ipv6_brackets",
    "\ud800": "input.hidden_characters",
    "x" * 10_000: "input.too_long",
    "0.0.0.0": "input.address_not_testable",
    "fe80::1": "input.address_not_testable",
}


@pytest.mark.parametrize("text", INPUT, ids=lambda text: repr(text[:20]))
def test_input(text: str) -> None:
    assert ids(text) == [INPUT[text]]


def test_two_ports_that_disagree() -> None:
    problem = parse("http://localhost:80/", "81")
    assert isinstance(problem, InputProblem)
    assert refuse(problem).diagnoses[0].id == "input.port_conflict"


# ---------------------------------------------------------------- loopback

PROXY_PAGE = (
    b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n"
)


def status(number: int) -> bytes:
    return b"HTTP/1.1 %d Some Reason\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" % number


STATUS = {
    401: "status.authentication",
    403: "status.forbidden",
    404: "status.not_found",
    410: "status.not_found",
    407: "status.client_error",  # of an origin
    418: "status.client_error",
    500: "status.server_error",
    503: "status.unavailable",
    508: "status.server_error_other",
    999: "status.unknown",
}


@pytest.mark.parametrize("number", STATUS)
def test_status(number: int) -> None:
    with servers.serve(handlers.raw_answer(status(number))) as port:
        assert ids(f"http://127.0.0.1:{port}/")[0] == STATUS[number]


def test_open_port() -> None:
    with servers.serve(handlers.silent) as port:
        assert ids(f"127.0.0.1:{port}") == ["ok.port_open"]


def test_closed_at_once() -> None:
    with servers.serve(handlers.close_at_once) as port:
        assert ids(f"127.0.0.1:{port}")[0] in ("tcp.closed", "tcp.reset")  # one fault, two faces


def test_reset() -> None:
    def reset_a_moment_later(connection: object) -> None:
        connection.pause(0.1)  # type: ignore[attr-defined]
        connection.reset()  # type: ignore[attr-defined]

    with servers.serve(reset_a_moment_later) as port:
        assert ids(f"127.0.0.1:{port}")[0] == "tcp.reset"


def test_backlog() -> None:
    with servers.full_backlog() as port:
        assert ids(f"127.0.0.1:{port}")[0] == "tcp.timeout"


def through(port: int) -> Options:
    return Options(proxy=ProxyChoice(mode=ProxyMode.OWN, url=f"http://127.0.0.1:{port}"), limits=QUICK)


def test_proxy_refused() -> None:
    with servers.closed_port() as port:
        for text in ("https://127.0.0.1:9/", "http://127.0.0.1:9/"):
            assert ids(text, through(port))[0] == "proxy.refused"


def test_proxy_wants_a_password() -> None:
    with servers.serve(handlers.raw_answer(PROXY_PAGE)) as port:
        for text in ("https://127.0.0.1:9/", "http://127.0.0.1:9/"):
            assert ids(text, through(port))[0] == "proxy.auth_required"


def test_proxy_silent() -> None:
    with servers.serve(handlers.silent) as port:
        assert ids("https://127.0.0.1:9/", through(port))[0] == "proxy.timeout"


def test_the_total_deadline() -> None:
    """Where a better case holds it leads: the step that was under way says more than "no time left"."""
    limits = TimeLimits(connect=30, response=30, total=1.0)
    with servers.serve(handlers.silent) as port:
        found = look_into(f"http://127.0.0.1:{port}/", Options(proxy=DIRECT, limits=limits))
    assert found.outcome == "deadline"
    assert [one.id for one in found.diagnoses] == ["http.no_answer_in_time"]


def test_cancelled() -> None:
    stop = Stop()
    threading.Timer(0.1, stop.set).start()
    with servers.serve(handlers.silent) as port:
        found = look_into(f"http://127.0.0.1:{port}/", OPTIONS, stop)
    assert [one.id for one in found.diagnoses] == ["app.cancelled"]


CERTIFICATES: dict[str, Callable[[Certificate], Certificate]] = {
    "tls.expired": lambda root: Certificate("leaf", LOOPBACK, root, days=(-9, -2)),
    "tls.not_yet_valid": lambda root: Certificate("leaf", LOOPBACK, root, days=(2, 9)),
    "tls.wrong_name": lambda root: Certificate("leaf", ("shop.example",), root),
    "tls.invalid_certificate": lambda root: Certificate(
        "leaf", LOOPBACK, root, purpose=ExtendedKeyUsageOID.CLIENT_AUTH
    ),
    "tls.self_signed": lambda root: Certificate("localhost", LOOPBACK),
    # The root of a stranger that is not sent along looks like an intermediate that was forgotten.
    "tls.chain_incomplete": lambda root: Certificate("leaf", LOOPBACK, Certificate("stranger", authority=True)),
}


@pytest.mark.parametrize("kind", ["https", "tls"])
@pytest.mark.parametrize("case", CERTIFICATES)
def test_certificates(tmp_path: Path, case: str, kind: str) -> None:
    root = Certificate("root", authority=True)
    roots = tmp_path / "roots.pem"
    roots.write_bytes(root.pem())
    options = msgspec.structs.replace(OPTIONS, trust=TrustChoice(mode=TrustMode.FILE, path=str(roots)))
    with servers.serve_tls(CERTIFICATES[case](root).server_context()) as port:
        assert ids(f"{kind}://127.0.0.1:{port}", options)[0] == case


def test_broken_compression() -> None:
    data = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd"
    with servers.serve(handlers.raw_answer(data)) as port:
        assert ids(f"http://127.0.0.1:{port}/")[0] == "http.decoding_failed"


# ---------------------------------------------------------------- names and routes


@pytest.fixture(scope="module")
def network() -> Iterator[tuple[Host, Host]]:
    """A computer and the one it talks to, which also runs the name server."""
    with Network() as made:
        client, server = made.host("client"), made.host("server")
        made.cable(client, "10.9.0.1/24 fd00:9::1/64", server, "10.9.0.2/24 fd00:9::2/64")
        client.name_servers("10.9.0.2")
        server.firewall("input", "tcp dport 81 drop", "tcp dport 82 reject with icmp type host-unreachable")
        server.firewall("input", "tcp dport 83 reject with tcp reset")
        yield client, server


@pytest.mark.namespace
@pytest.mark.parametrize("text", ["https://no-such-name.example/", "no-such-name.example:22"])
def test_a_name_that_does_not_exist(network: tuple[Host, Host], text: str) -> None:
    client, server = network
    with server.enter(lambda: NameServer(zone({}), "10.9.0.2", 53)):
        assert client.call(ids, text)[0] == "dns.not_found"


@pytest.mark.namespace
def test_a_name_server_that_fails(network: tuple[Host, Host]) -> None:
    import dns.rcode

    client, server = network
    with server.enter(lambda: NameServer(rcode(dns.rcode.SERVFAIL), "10.9.0.2", 53)):
        assert client.call(ids, "https://some-name.example/")[0] == "dns.server_failure"


@pytest.mark.namespace
@pytest.mark.parametrize("resolve", [0.5, 10.0])
def test_a_silent_name_server(network: tuple[Host, Host], resolve: float) -> None:
    """Our limit comes first, or the system gives up first: two faces of one fault."""
    client, server = network
    options = msgspec.structs.replace(OPTIONS, limits=msgspec.structs.replace(QUICK, resolve=resolve))
    with server.enter(lambda: NameServer(silence, "10.9.0.2", 53)):
        assert client.call(ids, "https://some-name.example/", options)[:2] == [
            "dns.resolver_down",
            "dns.timeout" if resolve < 1 else "dns.temporary",
        ]


@pytest.mark.namespace
def test_a_proxy_whose_name_does_not_exist(network: tuple[Host, Host]) -> None:
    client, server = network
    options = Options(proxy=ProxyChoice(mode=ProxyMode.OWN, url="http://no-proxy.example:3128"), limits=QUICK)
    with server.enter(lambda: NameServer(zone({}), "10.9.0.2", 53)):
        for text in ("https://10.9.0.2/", "http://10.9.0.2/", "10.9.0.2:22"):
            assert client.call(ids, text, options)[0] == "proxy.name_not_found"


def ids_while_lookups_hang(text: str) -> list[str]:
    """Test a name while the only lookup thread hangs in another lookup."""
    engine = Engine()
    engine.resolver = Resolver(threads=1, most=1)
    options = msgspec.structs.replace(OPTIONS, limits=TimeLimits(resolve=20, total=2.0))
    first = threading.Thread(
        target=investigate, args=(engine, parse("dead.example:22"), options, Stop(), lambda event: None)
    )
    first.start()
    time.sleep(0.3)
    target = parse(text)
    assert isinstance(target, Target)
    found = investigate(engine, target, options, Stop(), lambda event: None)
    return [one.id for one in found.diagnoses]


@pytest.mark.namespace
def test_lookups_that_never_began(network: tuple[Host, Host]) -> None:
    """That this program was busy is no fault of the network."""
    client, server = network
    client.name_servers("10.9.0.2", options="timeout:5 attempts:3")
    with server.enter(lambda: NameServer(silence, "10.9.0.2", 53)):
        assert client.call(ids_while_lookups_hang, "shop.example:22") == ["app.deadline"]
    client.name_servers("10.9.0.2")


@pytest.mark.namespace
def test_what_has_no_case(network: tuple[Host, Host]) -> None:
    client, _ = network
    client.ip("route", "replace", "blackhole", "10.77.0.0/24")
    assert client.call(ids, "10.77.0.1:80") == ["app.unknown_network_error"]


@pytest.mark.namespace
@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("10.9.0.2:81", "tcp.timeout"),
        ("https://10.9.0.2:81/", "tcp.timeout"),
        ("10.9.0.2:82", "tcp.host_unreachable"),
        ("10.9.0.2:83", "tcp.refused"),
        ("10.9.0.2:84", "tcp.refused"),
        ("10.200.0.1:80", "local.offline"),
        ("https://10.200.0.1/", "local.offline"),
    ],
)
def test_routes_and_firewalls(network: tuple[Host, Host], text: str, case: str) -> None:
    client, _ = network
    assert client.call(ids, text)[0] == case


@pytest.mark.namespace
def test_a_name_that_works(network: tuple[Host, Host]) -> None:
    client, server = network
    with (
        server.enter(lambda: NameServer(zone({"shop.example": ("10.9.0.2",)}), "10.9.0.2", 53)),
        server.enter(Servers) as running,
    ):
        server.enter(lambda: running.serve(handlers.page(), "10.9.0.2", 80))
        assert client.call(ids, "http://shop.example/") == ["ok"]
        assert client.call(ids, "http://shop.example./") == ["ok"]
        https = msgspec.structs.replace(OPTIONS, protocol=Protocol.TLS)
        assert client.call(ids, "shop.example:80", https)[0] == "tls.not_tls"


@pytest.mark.namespace
@pytest.mark.parametrize("text", ["http://[fe80::9:2%25eth0]/", "http://[fe80::9:2%eth0]:80/", "[fe80::9:2%eth0]:80"])
def test_a_link_local_address_with_its_zone(network: tuple[Host, Host], text: str) -> None:
    client, server = network
    server.ip("address", "replace", "fe80::9:2/64", "dev", "eth0", "nodad")
    client.ip("address", "replace", "fe80::9:1/64", "dev", "eth0", "nodad")
    with server.enter(Servers) as running:
        server.enter(lambda: running.serve(handlers.page(), "::", 80))
        assert client.call(ids, text)[0] in ("ok", "ok.port_open")

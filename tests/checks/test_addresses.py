"""Addresses: each one tried, each family apart, and what a router says of the rest."""

import functools
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.checks.addresses import ADDRESSES
from app.lab import handlers
from app.lab.servers import Servers
from app.model.finding import AddressesFinding, CheckSkipped
from app.model.names import Family, ProxyMode
from app.model.options import Options, ProxyChoice
from app.probe.waiting import LimitReached, Stop
from tests import servers
from tests.checking import DIRECT, cancelled_while, checked
from tests.nameservers import NameServer, zone
from tests.namespaces import Host, Network

# Linux drops an ICMPv6 error that comes back while connect() is still sending, as it does over a cable between
# namespaces: it sees the one for the second SYN, a second later.
PATIENT = msgspec.structs.replace(DIRECT, limits=msgspec.structs.replace(DIRECT.limits, connect=3.0))


def tried(text: str, options: Options = DIRECT) -> AddressesFinding:
    finding = checked(ADDRESSES, text, options)
    assert isinstance(finding, AddressesFinding)
    return finding


def codes(text: str) -> dict[str, str]:
    return {one.address: one.code for one in tried(text, PATIENT).tried}


def test_what_the_attempt_tried_is_not_tried_again() -> None:
    seen: list[bool] = []
    with servers.serve(lambda connection: seen.append(True)) as port:
        assert codes(f"127.0.0.1:{port}") == {"127.0.0.1": ""}
    assert len(seen) == 1


def test_both_families() -> None:
    with servers.serve(handlers.silent) as port:
        assert codes(f"localhost:{port}")["127.0.0.1"] == ""


def test_refused() -> None:
    with servers.closed_port() as port:
        finding = tried(f"127.0.0.1:{port}")
    assert [(one.address, one.code) for one in finding.tried] == [("127.0.0.1", "ECONNREFUSED")]
    assert finding.seconds < 1.5


def test_not_behind_a_proxy() -> None:
    with servers.closed_port() as port:
        proxy = Options(proxy=ProxyChoice(mode=ProxyMode.OWN, url=f"http://127.0.0.1:{port}"))
        finding = checked(ADDRESSES, "http://127.0.0.1:9/", proxy)
    assert finding == CheckSkipped(check=ADDRESSES.name, reason="not_applicable")


def test_cancelled() -> None:
    stop = Stop()
    with servers.full_backlog() as port:
        threading.Timer(0.1, stop.set).start()
        began = time.monotonic()
        assert cancelled_while(ADDRESSES, f"127.0.0.1:{port}", stop)
        assert time.monotonic() - began < 1.0


def test_without_an_attempt() -> None:
    with servers.full_backlog() as port:
        finding = checked(ADDRESSES, f"127.0.0.1:{port}", attempts=())
    assert isinstance(finding, AddressesFinding)
    assert [one.code for one in finding.tried] == ["timeout"]


def test_little_time_is_left() -> None:
    with servers.full_backlog() as port:
        finding = checked(ADDRESSES, f"127.0.0.1:{port}", attempts=(), seconds=0.9)
        assert isinstance(finding, AddressesFinding)
        assert [one.code for one in finding.tried] == ["timeout"]
        with pytest.raises(LimitReached):
            checked(ADDRESSES, f"127.0.0.1:{port}", attempts=(), seconds=0.3)


# ---------------------------------------------------------------- networks

REJECTED = {
    "10.8.0.11": ("host-unreachable", "EHOSTUNREACH"),
    "10.8.0.12": ("net-unreachable", "ENETUNREACH"),
    "10.8.0.13": ("host-prohibited", "EHOSTUNREACH"),
    "10.8.0.14": ("net-prohibited", "ENETUNREACH"),
    "10.8.0.15": ("admin-prohibited", "EHOSTUNREACH"),
    "10.8.0.16": ("port-unreachable", "ECONNREFUSED"),
    "fd00:8::11": ("host-unreachable", "EHOSTUNREACH"),
    "fd00:8::12": ("net-unreachable", "ENETUNREACH"),
    "fd00:8::15": ("admin-prohibited", "EACCES"),
    "fd00:8::16": ("port-unreachable", "ECONNREFUSED"),
}
_NFT6 = {
    "host-unreachable": "addr-unreachable",
    "net-unreachable": "no-route",
    "admin-prohibited": "admin-prohibited",
    "port-unreachable": "port-unreachable",
}


@pytest.fixture(scope="module")
def network() -> Iterator[tuple[Host, Host]]:
    """A computer, and behind a router with a firewall the server."""
    with Network() as made:
        client, router, server = made.host("client"), made.host("router"), made.host("server")
        made.cable(client, "10.9.0.1/24 fd00:9::1/64", router, "10.9.0.2/24 fd00:9::2/64")
        made.cable(router, "10.8.0.1/24 fd00:8::1/64", server, "10.8.0.2/24 fd00:8::2/64")
        router.forward()
        for limit in ("ipv4/icmp_ratelimit", "ipv6/icmp/ratelimit"):  # one test after the other asks this router
            router.enter(functools.partial(Path("/proc/sys/net", limit).write_text, "0"))
        for host, way in ((client, "9"), (server, "8")):
            via = "2" if host is client else "1"
            host.ip("route", "add", "default", "via", f"10.{way}.0.{via}")
            host.ip("-6", "route", "add", "default", "via", f"fd00:{way}::{via}")
        router.ip("route", "add", "10.7.0.0/24", "via", "10.8.0.2")
        server.forward()
        for address, (code, _) in REJECTED.items():
            if ":" in address:
                router.firewall("forward", f"ip6 daddr {address} reject with icmpv6 type {_NFT6[code]}")
            else:
                router.firewall("forward", f"ip daddr {address} reject with icmp type {code}")
        router.firewall("forward", "ip daddr 10.8.0.20 drop", "tcp dport 81 drop")
        client.name_servers("10.8.0.2")
        yield client, server


@pytest.mark.namespace
@pytest.mark.parametrize("address", REJECTED)
def test_what_a_router_says(network: tuple[Host, Host], address: str) -> None:
    client, _ = network
    code, number = REJECTED[address]
    finding = client.call(tried, f"[{address}]:80" if ":" in address else f"{address}:80", PATIENT)
    assert (finding.icmp_code, finding.icmp_sender) == (code, "fd00:9::2" if ":" in address else "10.9.0.2")
    assert [one.code for one in finding.tried] == [number]


@pytest.mark.namespace
def test_a_host_that_answers_while_a_port_is_filtered(network: tuple[Host, Host]) -> None:
    client, _ = network
    finding = client.call(tried, "10.8.0.2:81")
    assert [one.code for one in finding.tried] == ["timeout"]
    assert (finding.icmp_code, finding.icmp_sender) == ("port-unreachable", "10.8.0.2")


@pytest.mark.namespace
def test_a_host_that_nobody_speaks_for(network: tuple[Host, Host]) -> None:
    client, _ = network
    finding = client.call(tried, "10.8.0.20:80")
    assert [one.code for one in finding.tried] == ["timeout"]
    assert (finding.icmp_code, finding.icmp_sender) == ("", "")


@pytest.mark.namespace
def test_two_routers_that_send_a_packet_to_and_fro(network: tuple[Host, Host]) -> None:
    client, _ = network
    finding = client.call(tried, "10.7.0.1:80")
    assert (finding.icmp_code, finding.icmp_sender) == ("ttl-exceeded", "10.8.0.2")


@pytest.mark.namespace
def test_a_firewall_of_this_computer_says_nothing(network: tuple[Host, Host]) -> None:
    client, _ = network
    client.firewall("output", "ip daddr 10.8.0.77 drop")
    finding = client.call(tried, "10.8.0.77:80")
    assert [one.code for one in finding.tried] == ["timeout"]
    assert finding.icmp_code == ""


@pytest.mark.namespace
def test_each_address_of_a_name(network: tuple[Host, Host]) -> None:
    client, server = network
    names = {"mixed.example": ("10.8.0.2", "10.8.0.20", "fd00:8::2", "fd00:8::15")}
    with (
        server.enter(Servers) as running,
        server.enter(lambda: NameServer(zone(names), "10.8.0.2", 53)),
    ):
        server.enter(lambda: running.serve(handlers.silent, "10.8.0.2", 80))
        found = client.call(codes, "mixed.example:80")
    assert found == {"10.8.0.2": "", "10.8.0.20": "timeout", "fd00:8::2": "ECONNREFUSED", "fd00:8::15": "EACCES"}


def other_family(text: str) -> dict[str, str]:
    """Test over IPv4 alone; the check looks at IPv6 too."""
    finding = tried(text, msgspec.structs.replace(PATIENT, family=Family.IPV4))
    return {one.address: one.code for one in finding.tried}


@pytest.mark.namespace
def test_the_family_that_was_not_asked_for(network: tuple[Host, Host]) -> None:
    client, server = network
    names = {"both.example": ("10.8.0.2", "fd00:8::2")}
    with (
        server.enter(Servers) as running,
        server.enter(lambda: NameServer(zone(names), "10.8.0.2", 53)) as asked,
    ):
        server.enter(lambda: running.serve(handlers.silent, "10.8.0.2", 80))
        assert client.call(other_family, "both.example:80") == {"10.8.0.2": "", "fd00:8::2": "ECONNREFUSED"}
        assert len(asked.questions) == 3  # A for the attempt, A and AAAA for the check
        assert client.call(codes, "both.example:80") == {"10.8.0.2": "", "fd00:8::2": "ECONNREFUSED"}
        assert len(asked.questions) == 5  # A and AAAA for the attempt, which the check does not ask again


def neighbour(text: str) -> tuple[str, str, str]:
    """Test and say what became of the address and of the next device on the way."""
    finding = tried(text, PATIENT)
    return finding.tried[0].code, finding.neighbour, finding.neighbour_address


@pytest.mark.namespace
def test_the_next_device_on_the_way(network: tuple[Host, Host]) -> None:
    client, _ = network
    assert client.call(neighbour, "10.9.0.77:80")[1:] == ("silent", "10.9.0.77")
    assert client.call(neighbour, "10.8.0.20:80") == ("timeout", "answers", "10.9.0.2")
    assert client.call(neighbour, "10.8.0.2:80") == ("ECONNREFUSED", "", "")
    client.ip("route", "add", "10.6.0.0/24", "via", "10.9.0.78")
    assert client.call(neighbour, "10.6.0.1:80")[1:] == ("silent", "10.9.0.78")

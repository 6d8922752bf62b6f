"""Name servers and networks of one's own do what they promise."""

import functools
import os
import socket
import subprocess
from pathlib import Path

import dns.message
import dns.query
import dns.rcode
import pytest

from app.lab.handlers import page
from app.lab.servers import Servers
from tests.nameservers import Answer, NameServer, garbage, rcode, silence, zone
from tests.namespaces import Network, unavailable

KNOWN = {"good.test": ("192.0.2.7", "2001:db8::7"), "half.test": ("192.0.2.8",)}


def ask(server: NameServer, name: str, kind: str, seconds: float = 20.0) -> dns.message.Message:
    host, port = server.address
    return dns.query.udp(dns.message.make_query(name, kind), host, port=port, timeout=seconds)


def test_a_zone_knows_names_by_family() -> None:
    with NameServer(zone(KNOWN)) as server:
        assert "192.0.2.7" in str(ask(server, "good.test", "A").answer[0])
        assert "2001:db8::7" in str(ask(server, "GOOD.test", "AAAA").answer[0])
        empty = ask(server, "half.test", "AAAA")
        assert (empty.rcode(), empty.answer) == (dns.rcode.NOERROR, [])
        assert ask(server, "bad.test", "A").rcode() == dns.rcode.NXDOMAIN
        assert server.questions[0] == ("good.test", "A")


def test_codes_silence_and_garbage() -> None:
    with NameServer(rcode(dns.rcode.SERVFAIL)) as server:
        assert ask(server, "a.test", "A").rcode() == dns.rcode.SERVFAIL
    with NameServer(silence) as server, pytest.raises(dns.exception.Timeout):
        ask(server, "a.test", "A", 0.2)
    with NameServer(garbage) as server, pytest.raises(dns.exception.DNSException):
        ask(server, "a.test", "A")


def test_a_name_server_survives_nonsense() -> None:
    with NameServer(zone(KNOWN)) as server, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
        for data in (b"", b"\xff" * 30, bytes(12)):
            client.sendto(data, server.address)
        assert ask(server, "good.test", "A").rcode() == dns.rcode.NOERROR


def dial(host: str, port: int) -> str:
    """Connect and say how it went; runs inside a namespace."""
    try:
        with socket.create_connection((host, port), timeout=2) as client:
            client.sendall(b"GET / HTTP/1.1\r\n\r\n")
            return client.recv(15).decode()
    except OSError as error:
        return type(error).__name__ if error.errno is None else f"{type(error).__name__} {error.strerror}"


def dial_all(places: tuple[tuple[str, int], ...]) -> dict[tuple[str, int], str]:
    return {place: dial(*place) for place in places}


def look_up(name: str) -> list[str] | int | None:
    """Ask this system's resolver; an error is its number. Runs inside a namespace."""
    try:
        return sorted({str(info[4][0]) for info in socket.getaddrinfo(name, 80, type=socket.SOCK_STREAM)})
    except socket.gaierror as error:
        return error.errno


@pytest.mark.namespace
def test_a_network_with_a_firewall() -> None:
    with Network() as network:
        client, router, server = (network.host(label) for label in ("client", "router", "server"))
        network.cable(client, "10.9.0.1/24 fd00:9::1/64", router, "10.9.0.2/24 fd00:9::2/64")
        network.cable(router, "10.9.1.1/24", server, "10.9.1.2/24")
        client.ip("route", "add", "default", "via", "10.9.0.2")
        server.ip("route", "add", "default", "via", "10.9.1.1")
        router.forward()
        server.firewall("input", "tcp dport 81 drop", "tcp dport 82 reject with tcp reset")
        server.firewall("input", "tcp dport 83 reject with icmp type admin-prohibited")
        router.firewall("forward", "tcp dport 84 reject with icmp type host-unreachable")
        expected = {
            ("10.9.1.2", 80): "HTTP/1.1 200 OK",
            ("10.9.1.2", 81): "TimeoutError",
            ("10.9.1.2", 82): "ConnectionRefusedError Connection refused",
            ("10.9.1.2", 83): "OSError No route to host",
            ("10.9.1.2", 84): "OSError No route to host",
            ("10.9.1.2", 85): "ConnectionRefusedError Connection refused",
            ("fd00:9::2", 80): "HTTP/1.1 200 OK",
            ("fd00:8::2", 80): "OSError Network is unreachable",
        }
        with server.enter(Servers) as there, router.enter(Servers) as between:
            for port in range(80, 85):
                server.enter(functools.partial(there.serve, page(), "10.9.1.2", port))
            router.enter(functools.partial(between.serve, page(), "fd00:9::2", 80))
            assert client.call(dial_all, tuple(expected)) == expected


@pytest.mark.namespace
@pytest.mark.parametrize(
    ("answer", "name", "expected"),
    [
        (zone(KNOWN), "good.test", ["192.0.2.7", "2001:db8::7"]),
        (zone(KNOWN), "bad.test", socket.EAI_NONAME),
        (zone({"none.test": ()}), "none.test", socket.EAI_NODATA),
        (rcode(dns.rcode.SERVFAIL), "good.test", socket.EAI_AGAIN),
        (silence, "good.test", socket.EAI_AGAIN),
    ],
    ids=["found", "nxdomain", "nodata", "servfail", "silence"],
)
def test_a_host_asks_its_own_name_server(answer: Answer, name: str, expected: object) -> None:
    with Network() as network:
        host = network.host()
        host.name_servers("127.0.0.1")
        with host.enter(lambda: NameServer(answer, "127.0.0.1", 53)) as server:
            assert host.call(look_up, name) == expected
        assert server.questions


@pytest.mark.namespace
def test_commands_and_errors_inside() -> None:
    with Network() as network:
        host = network.host()
        host.etc("hosts", "10.1.2.3 inside.test\n")
        assert host.run("cat", "/etc/hosts").stdout == "10.1.2.3 inside.test\n"
        with pytest.raises(RuntimeError, match="ValueError"):
            host.call(int, "x")
        with pytest.raises(ZeroDivisionError):
            host.enter(lambda: 1 // 0)
        with pytest.raises(RuntimeError, match="ip -n"):
            host.ip("route", "add", "nonsense")


@pytest.mark.namespace
def test_nothing_is_left_behind() -> None:
    with Network() as network:
        host = network.host()
        host.etc("hosts", "")
        assert Path("/run/netns", host.name).exists()
    with pytest.raises(ZeroDivisionError), Network() as network:
        network.host().enter(lambda: 1 // 0)
    listed = subprocess.run(("ip", "netns", "list"), capture_output=True, text=True).stdout
    assert f"connection-tester-{os.getpid()}-" not in listed
    assert not list(Path("/etc").glob(f"netns/connection-tester-{os.getpid()}-*"))


def test_what_is_missing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    unavailable.cache_clear()
    monkeypatch.setattr("os.geteuid", lambda: 1000, raising=False)
    try:
        assert unavailable()
        with pytest.raises(pytest.skip.Exception), Network():
            pass
    finally:
        unavailable.cache_clear()

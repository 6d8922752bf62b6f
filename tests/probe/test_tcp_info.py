"""TCP_INFO and ARP on real connections: on loopback, and in a network that loses packets or has nobody there."""

import socket
import sys

import msgspec
import pytest

from app.lab import handlers
from app.lab.servers import Servers
from app.model.attempt import Attempt
from app.model.facts import ConnectFacts, ResponseFacts
from app.model.names import Kind, StepOutcome
from app.probe import neighbours, tcp_info
from app.probe.engine import Engine
from tests.checking import DIRECT, attempt_of, target_of
from tests.namespaces import FIRST_SYN, Network
from tests.probe.conftest import Try
from tests.servers import serve

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="Linux tells")


def connection(made: Attempt) -> ConnectFacts:
    return next(step.facts for step in made.steps if isinstance(step.facts, ConnectFacts))


@LINUX
def test_a_connection_knows_its_round_trip(attempt: Try) -> None:
    with serve(handlers.page()) as port:
        made = attempt(Kind.HTTP, port)
    facts = connection(made)
    assert facts.round_trip is not None
    assert 0 < facts.round_trip < 5
    assert facts.resent == 0
    assert [step.facts.resent for step in made.steps if isinstance(step.facts, ResponseFacts)] == [0]


def test_nothing_is_known_of_what_is_no_connection() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        assert tcp_info.read(sock) == tcp_info.TcpInfo()
    assert tcp_info.read(sock) == tcp_info.TcpInfo()  # closed
    assert tcp_info.read(None) == tcp_info.TcpInfo()


def test_other_systems_tell_nothing(monkeypatch: pytest.MonkeyPatch, attempt: Try) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    with serve(handlers.silent) as port:
        assert (connection(attempt(Kind.TCP, port)).round_trip, neighbours.towards("127.0.0.1")) == (None, None)


def test_nobody_is_asked_for_these() -> None:
    assert neighbours.towards("127.0.0.1") is None
    assert neighbours.towards("::1") is None
    assert neighbours.towards("fe80::1%lo") is None


def test_tables_of_the_system() -> None:
    arp = """IP address       HW type     Flags       HW address            Mask     Device
10.9.0.7         0x1         0x0         00:00:00:00:00:00     *        eth0
10.9.0.2         0x1         0x2         1e:bf:31:d9:67:f0     *        eth0
10.9.0.2         0x1         0x0         00:00:00:00:00:00     *        eth1
"""
    assert neighbours._known(arp) == {"10.9.0.7": False, "10.9.0.2": True}
    if sys.byteorder == "little":
        routes = """Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT
eth0\t00000000\t0100090A\t0003\t0\t0\t100\t00000000\t0\t0\t0
eth1\t00000000\t0200090A\t0003\t0\t0\t50\t00000000\t0\t0\t0
eth0\t0000090A\t00000000\t0001\t0\t0\t100\t0000FFFF\t0\t0\t0
*\t0000080A\t00000000\t0201\t0\t0\t0\t0000FFFF\t0\t0\t0
"""
        assert neighbours._gateway(routes, "10.9.0.7") == ""
        assert neighbours._gateway(routes, "192.0.2.1") == "10.9.0.2"


PATIENT = msgspec.structs.replace(DIRECT, limits=msgspec.structs.replace(DIRECT.limits, connect=8.0))


def connect(text: str) -> tuple[StepOutcome, float, int]:
    """Connect once, with time for a packet to be sent again; runs inside a namespace."""
    engine = Engine()
    try:
        made = attempt_of(engine, target_of(text, PATIENT), PATIENT)
    finally:
        engine.close()
    step = next(step for step in made.steps if isinstance(step.facts, ConnectFacts))
    return step.outcome, step.seconds, connection(made).resent


@pytest.mark.namespace
def test_a_first_packet_that_gets_lost() -> None:
    with Network() as network:
        client, server = network.host("client"), network.host("server")
        network.cable(client, "10.9.0.1/24", server, "10.9.0.2/24")
        server.firewall("input", FIRST_SYN.format(port=80), "tcp dport 81 drop")
        with server.enter(Servers) as servers:
            server.enter(lambda: servers.serve(handlers.silent, "10.9.0.2", 80))
            outcome, seconds, resent = client.call(connect, "10.9.0.2:80")
        assert (outcome, resent) == (StepOutcome.OK, 1)
        assert seconds >= 1.0
        outcome, _, resent = client.call(connect, "10.9.0.2:81")
        assert outcome is StepOutcome.FAILED
        assert resent >= 3  # after 1, 3 and 7 s; newer systems repeat the first ones each second

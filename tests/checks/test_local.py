"""Local: who listens here, who only holds a port, whose queue is full, and whether there is a way out."""

import socket
from collections.abc import Iterator

import pytest

from app.checks.local import LOCAL
from app.lab import handlers
from app.model.finding import LocalFinding
from tests import servers
from tests.checking import checked
from tests.namespaces import Host, Network


def looked(text: str) -> LocalFinding:
    finding = checked(LOCAL, text)
    assert isinstance(finding, LocalFinding)
    return finding


def free_port() -> int:
    """A port that nobody holds any more; loopback is quiet enough for it to stay so."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def test_a_listener() -> None:
    with servers.serve(handlers.silent) as port:
        finding = looked(f"127.0.0.1:{port}")
    assert finding.local_target
    assert finding.readable
    assert [(one.address, one.port) for one in finding.on_port] == [("127.0.0.1", port)]
    assert finding.on_port[0].process
    assert not finding.bound
    assert not finding.backlog_full


def test_nobody() -> None:
    finding = looked(f"127.0.0.1:{free_port()}")
    assert "127.0.0.1" not in [one.address for one in finding.on_port]
    assert not finding.bound


def test_bound_but_not_listening() -> None:
    with servers.closed_port() as port:
        finding = looked(f"127.0.0.1:{port}")
    assert finding.on_port == ()
    assert finding.bound


def test_a_server_that_just_ended_holds_nothing() -> None:
    """Its last connection rests in TIME_WAIT on the port for a minute."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port)) as client:
            connection, _ = listener.accept()
            connection.close()
            assert client.recv(1) == b""
    finding = looked(f"127.0.0.1:{port}")
    assert "127.0.0.1" not in [one.address for one in finding.on_port]
    assert not finding.bound


def test_a_full_queue() -> None:
    with servers.full_backlog() as port:
        finding = looked(f"127.0.0.1:{port}")
    assert [one.port for one in finding.on_port] == [port]
    assert finding.backlog_full


def test_waiting_clients_do_not_make_a_queue_full() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=16) as listener:
        finding = looked(f"127.0.0.1:{listener.getsockname()[1]}")
    assert not finding.backlog_full


# ---------------------------------------------------------------- routes


@pytest.fixture
def network() -> Iterator[tuple[Host, Host]]:
    with Network() as made:
        yield made.host("client"), made.host("server")


def connected(host: Host, text: str) -> tuple[bool | None, bool | None]:
    finding = host.call(looked, text)
    assert not finding.local_target
    assert not finding.readable
    return finding.default_route, finding.interface_up


@pytest.mark.namespace
def test_offline(network: tuple[Host, Host]) -> None:
    client, _ = network
    assert connected(client, "192.0.2.1:80") == (False, False)
    assert connected(client, "no-such-name.example:80") == (False, False)


@pytest.mark.namespace
@pytest.mark.parametrize("route", ["10.9.0.2", "fd00:9::2"])
def test_connected(network: tuple[Host, Host], route: str) -> None:
    client, server = network
    cable = Network()
    cable.cable(client, "10.9.0.1/24 fd00:9::1/64", server, "10.9.0.2/24 fd00:9::2/64")
    assert connected(client, "192.0.2.1:80") == (False, True)
    client.ip("-6" if ":" in route else "-4", "route", "add", "default", "via", route)
    assert connected(client, "10.9.0.2:80") == (True, True)
    client.ip("link", "set", "eth0", "down")
    assert connected(client, "10.9.0.2:80") == (False, False)


@pytest.mark.namespace
def test_a_route_that_leads_nowhere(network: tuple[Host, Host]) -> None:
    client, _ = network
    client.ip("route", "add", "unreachable", "default")
    assert connected(client, "192.0.2.1:80") == (False, False)


@pytest.mark.namespace
def test_an_address_of_this_computer(network: tuple[Host, Host]) -> None:
    client, server = network
    Network().cable(client, "10.9.0.1/24", server, "10.9.0.2/24")
    finding = client.call(looked, "10.9.0.1:80")
    assert finding.local_target
    assert finding.readable
    assert finding.on_port == ()

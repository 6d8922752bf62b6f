"""Service: usual ports of one target's host, tried only when a person tests it by hand."""

import functools
from collections.abc import Iterator

import msgspec
import pytest

from app.checks.service import SERVICE, usual_ports
from app.investigation import investigate
from app.lab import handlers
from app.lab.servers import Servers
from app.model.events import ChecksPlanned, Event
from app.model.finding import CheckSkipped, PortTried, ServiceFinding
from app.model.names import CheckName, Touches
from app.model.options import Options
from app.model.result import Result
from app.probe.engine import Engine
from app.probe.waiting import Stop
from tests import servers
from tests.checking import DIRECT, checked, target_of
from tests.namespaces import Host, Network

BY_HAND = msgspec.structs.replace(DIRECT, by_hand=True)


@pytest.mark.parametrize(
    ("port", "usual"),
    [(8443, (443, 80, 22)), (443, (80, 22)), (22, (443, 80)), (587, (993, 443, 80)), (993, (587, 443, 80))],
)
def test_at_most_three(port: int, usual: tuple[int, ...]) -> None:
    assert usual_ports(port) == usual


def test_this_computer_knows_better() -> None:
    with servers.closed_port() as port:
        assert checked(SERVICE, f"127.0.0.1:{port}") == CheckSkipped(check=CheckName.SERVICE, reason="not_applicable")


@pytest.fixture
def network() -> Iterator[tuple[Host, Host]]:
    with Network() as network:
        client, server = network.host("client"), network.host("server")
        network.cable(client, "10.9.0.1/24 fd00:9::1/64", server, "10.9.0.2/24 fd00:9::2/64")
        yield client, server


def look(text: str, options: Options) -> tuple[Result, list[ChecksPlanned]]:
    engine, events = Engine(), list[Event]()
    try:
        result = investigate(engine, target_of(text), options, Stop(), events.append)
    finally:
        engine.close()
    return result, [event for event in events if isinstance(event, ChecksPlanned)]


@pytest.mark.namespace
def test_a_filtered_port_of_a_host_that_is_up(network: tuple[Host, Host]) -> None:
    client, server = network
    server.firewall("input", "tcp dport 8443 drop", "tcp dport 22 drop")
    with server.enter(Servers) as there:
        server.enter(lambda: there.serve(handlers.silent, "10.9.0.2", 443))
        result, planned = client.call(look, "10.9.0.2:8443", BY_HAND)
    finding = result.findings.service
    assert isinstance(finding, ServiceFinding)
    assert finding.ports == (PortTried(443), PortTried(80, "ECONNREFUSED"), PortTried(22, "timeout"))
    told = {one.name: one for plan in planned for one in plan.checks}[CheckName.SERVICE]
    assert told.touches is Touches.TARGET_HOST
    assert told.details == ("443", "80", "22")


@pytest.mark.namespace
def test_never_in_a_list(network: tuple[Host, Host]) -> None:
    client, server = network
    server.firewall("input", "tcp dport 8443 drop")
    result, planned = client.call(look, "10.9.0.2:8443", msgspec.structs.replace(BY_HAND, by_hand=False))
    assert result.findings.service is None
    assert CheckName.SERVICE not in {one.name for plan in planned for one in plan.checks}
    assert result.diagnoses[0].id == "tcp.timeout"


@pytest.mark.namespace
def test_over_ipv6(network: tuple[Host, Host]) -> None:
    client, _server = network
    finding = client.call(functools.partial(checked, SERVICE), "[fd00:9::2]:8443")
    assert isinstance(finding, ServiceFinding)
    assert {one.code for one in finding.ports} == {"ECONNREFUSED"}

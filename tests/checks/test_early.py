"""Checks that begin while the attempt still waits, and those that follow a redirect to another host."""

from collections.abc import Iterator

import msgspec
import pytest

from app.investigation import investigate
from app.lab import handlers
from app.lab.servers import Servers
from app.model.events import CheckEnded, ChecksPlanned, Event, StepEnded
from app.model.finding import AddressesFinding, CheckSkipped, ProtocolFinding
from app.model.names import CheckName, Outcome, StepName, Touches
from app.model.options import Options, TimeLimits
from app.model.result import Result
from app.probe.engine import Engine
from app.probe.waiting import Stop
from tests import servers
from tests.checking import DIRECT, target_of
from tests.nameservers import NameServer, first_lost, zone
from tests.namespaces import Host, Network

PATIENT = msgspec.structs.replace(DIRECT, limits=TimeLimits(connect=4.0, tls=3.0))


@pytest.fixture
def network() -> Iterator[tuple[Host, Host]]:
    with Network() as network:
        client, server = network.host("client"), network.host("server")
        network.cable(client, "10.9.0.1/24", server, "10.9.0.2/24")
        yield client, server


def investigated(text: str, options: Options = PATIENT) -> tuple[Result, list[Event]]:
    engine, events = Engine(), list[Event]()
    try:
        return investigate(engine, target_of(text), options, Stop(), events.append), events
    finally:
        engine.close()


def planned(events: list[Event]) -> dict[CheckName, Touches]:
    plans = [event for event in events if isinstance(event, ChecksPlanned)]
    return {one.name: one.touches for plan in plans for one in plan.checks}


def place(events: list[Event], kind: type[Event], name: str) -> int:
    """Return where an event stands in their order."""
    for number, event in enumerate(events):
        if isinstance(event, ChecksPlanned) and kind is ChecksPlanned and name in [one.name for one in event.checks]:
            return number
        if isinstance(event, StepEnded) and kind is StepEnded and event.step.name == name:
            return number
    raise AssertionError(f"no such event: {name}")


@pytest.mark.namespace
def test_the_addresses_are_tried_while_the_connection_is_still_waited_for(network: tuple[Host, Host]) -> None:
    client, server = network
    server.firewall("input", "tcp dport 81 drop")
    result, events = client.call(investigated, "10.9.0.2:81")
    assert place(events, ChecksPlanned, CheckName.ADDRESSES) < place(events, StepEnded, StepName.CONNECT)
    assert isinstance(result.findings.addresses, AddressesFinding)
    assert [one.code for one in result.findings.addresses.tried] == ["timeout"]
    assert result.diagnoses[0].id == "tcp.timeout"
    assert [event.check for event in events if isinstance(event, CheckEnded)].count(CheckName.ADDRESSES) == 1


def test_the_protocol_is_looked_at_while_the_handshake_still_stalls() -> None:
    with servers.serve(handlers.silent) as port:
        result, events = investigated(f"tls://127.0.0.1:{port}")
    assert place(events, ChecksPlanned, CheckName.PROTOCOL) < place(events, StepEnded, StepName.TLS)
    assert isinstance(result.findings.protocol, ProtocolFinding)
    assert result.diagnoses[0].id == "tls.timeout"


@pytest.mark.namespace
def test_what_no_case_asks_for_is_given_up(network: tuple[Host, Host]) -> None:
    """The name comes with the second question, a second late: the name servers are asked meanwhile, for nothing."""
    client, server = network
    client.name_servers("10.9.0.2", options="timeout:2 attempts:2")
    with (
        server.enter(Servers) as running,
        server.enter(lambda: NameServer(first_lost(zone({"slow.example": ("10.9.0.2",)})), "10.9.0.2", 53)),
    ):
        server.enter(lambda: running.serve(handlers.silent, "10.9.0.2", 80))
        result, events = client.call(investigated, "tcp://slow.example:80")
    assert result.outcome is Outcome.REACHED
    assert planned(events)[CheckName.NAMES] is Touches.NAME_SERVERS
    assert result.findings.names is None


def test_without_leave_the_other_host_is_left_alone() -> None:
    with (
        servers.serve(handlers.page(), "127.0.0.1") as other,
        servers.serve_localhost(handlers.redirect(f"https://127.0.0.1:{other}/")) as port,
    ):
        result, events = investigated(f"http://localhost:{port}")
    assert result.diagnoses[0].id == "http.redirect_other_failed"
    assert result.findings.protocol == CheckSkipped(
        check=CheckName.PROTOCOL, reason="not_asked", seconds=result.findings.protocol.seconds
    )
    assert Touches.OTHER_HOST not in planned(events).values()


def test_with_leave_the_other_host_is_looked_at() -> None:
    options = msgspec.structs.replace(PATIENT, ask_others=True)
    with (
        servers.serve(handlers.page(), "127.0.0.1") as other,
        servers.serve_localhost(handlers.redirect(f"https://127.0.0.1:{other}/")) as port,
    ):
        result, events = investigated(f"http://localhost:{port}", options)
    assert isinstance(result.findings.protocol, ProtocolFinding)
    assert result.findings.protocol.service == "HTTP"
    assert planned(events)[CheckName.PROTOCOL] is Touches.OTHER_HOST
    assert [one.id for one in result.diagnoses][:2] == ["http.redirect_other_failed", "tls.not_tls"]

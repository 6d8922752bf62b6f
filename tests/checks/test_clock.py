"""Clock: a server whose date is right, wrong, odd or missing; asked for only where no answer was had."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from app.checks.clock import CLOCK
from app.lab import handlers
from app.lab.servers import Servers
from app.model.finding import ClockFinding
from app.model.names import ProxyMode
from app.model.options import Options, ProxyChoice
from tests import servers
from tests.certificates import Certificate
from tests.checking import DIRECT, checked
from tests.namespaces import Host, Network

DAY = 86400


def compared(text: str, options: Options = DIRECT) -> ClockFinding:
    finding = checked(CLOCK, text, options)
    assert isinstance(finding, ClockFinding)
    return finding


def answer(days: float = 0.0, more: str = "") -> bytes:
    date = format_datetime(datetime.now(UTC) + timedelta(days=days), usegmt=True)
    return f"HTTP/1.1 200 OK\r\nDate: {date}\r\n{more}Content-Length: 0\r\n\r\n".encode()


@pytest.mark.parametrize("days", [0, 3000, -3000])
def test_the_attempts_own_answer(days: int) -> None:
    recorder = servers.Recorder(answer(days))
    with servers.serve(recorder) as port:
        finding = compared(f"http://127.0.0.1:{port}/")
    assert len(recorder.heads) == 1
    assert finding.difference == pytest.approx(-days * DAY, abs=3)
    assert finding.server_time is not None


@pytest.mark.parametrize(
    "data",
    [
        answer(-1, "Age: 86400\r\n"),
        b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nDate: yesterday\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nDate: Fri, 31 Dec 9999 23:59:59 -1200\r\nContent-Length: 0\r\n\r\n",
        b"SSH-2.0-server\r\n",
        b"",
    ],
    ids=["from a cache", "no date", "a word", "the end of the calendar", "no HTTP", "nothing"],
)
def test_nothing_to_compare_with(data: bytes) -> None:
    recorder = servers.Recorder(data)
    with servers.serve(recorder) as port:
        finding = compared(f"http://127.0.0.1:{port}/")
    assert (finding.server_time, finding.difference) == (None, None)
    assert len(recorder.heads) == 2
    assert recorder.heads[1].startswith(b"HEAD / HTTP/1.1\r\nHost: 127.0.0.1:")


def test_not_past_a_proxy() -> None:
    recorder = servers.Recorder()
    with servers.serve(recorder) as port, servers.closed_port() as proxy:
        options = Options(proxy=ProxyChoice(mode=ProxyMode.OWN, url=f"http://127.0.0.1:{proxy}"))
        assert compared(f"http://127.0.0.1:{port}/", options).difference is None
    assert not recorder.heads


@pytest.fixture
def network() -> Iterator[tuple[Host, Host]]:
    with Network() as made:
        client, server = made.host("client"), made.host("server")
        made.cable(client, "10.9.0.1/24", server, "10.9.0.2/24")
        yield client, server


@pytest.mark.namespace
def test_a_certificate_that_seems_expired(network: tuple[Host, Host]) -> None:
    """The date comes over plain http; the server over TLS sees no request."""
    client, server = network
    seen: list[bytes] = []
    context = Certificate("leaf", ("10.9.0.2",), days=(-9, -2)).server_context()
    with server.enter(Servers) as running:
        server.enter(
            lambda: running.serve(handlers.tls(context, lambda one: seen.append(one.read_head())), "10.9.0.2", 443)
        )
        server.enter(lambda: running.serve(handlers.raw_answer(answer(400)), "10.9.0.2", 80))
        finding = client.call(compared, "https://10.9.0.2/")
    assert finding.difference == pytest.approx(-400 * DAY, abs=5)
    assert not seen


@pytest.mark.namespace
def test_a_host_that_does_not_answer(network: tuple[Host, Host]) -> None:
    client, server = network
    server.firewall("input", "tcp dport 80 drop")
    finding = client.call(compared, "10.9.0.2:22")
    assert finding.difference is None
    assert finding.seconds < CLOCK.seconds

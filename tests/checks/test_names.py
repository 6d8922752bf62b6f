"""Names: what each name server says by itself."""

import threading
import time
from collections.abc import Callable, Iterator

import dns.message
import dns.rcode
import dns.rrset
import pytest

from app.checks.names import NAMES
from app.lab import handlers
from app.model.finding import CheckSkipped, NamesFinding
from app.model.names import ProxyMode
from app.model.options import Options, ProxyChoice
from app.probe.waiting import Stop
from tests import servers
from tests.checking import DIRECT, cancelled_while, checked
from tests.nameservers import Answer, NameServer, first_lost, garbage, rcode, silence, zone
from tests.namespaces import Host, Network


def asked(text: str, options: Options = DIRECT) -> NamesFinding:
    finding = checked(NAMES, text, options)
    assert isinstance(finding, NamesFinding)
    return finding


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_no_name_server_is_asked_for_these(host: str) -> None:
    with servers.serve(handlers.silent) as port:
        finding = checked(NAMES, f"{host}:{port}")
    assert finding == CheckSkipped(check=NAMES.name, reason="not_applicable")


@pytest.fixture(scope="module")
def network() -> Iterator[tuple[Host, Host]]:
    """A computer and its name server's."""
    with Network() as made:
        client, server = made.host("client"), made.host("server")
        made.cable(client, "10.9.0.1/24 fd00:9::1/64", server, "10.9.0.2/24 10.9.0.3/24 fd00:9::2/64")
        client.ip("route", "add", "prohibit", "10.66.0.0/24")
        yield client, server


def with_root(answer: Answer) -> Answer:
    """Answer for the root as a real resolver does, whatever else is said."""

    def reply(query: dns.message.Message) -> dns.message.Message | bytes | None:
        if query.question[0].name != dns.name.root:
            return answer(query)
        response = dns.message.make_response(query, recursion_available=True)
        response.answer.append(dns.rrset.from_text(".", 60, "IN", "NS", "a.root-servers.net."))
        return response

    return reply


def another_question(query: dns.message.Message) -> dns.message.Message:
    """Answer with the right number something that was not asked."""
    other = dns.message.make_query("other.example", "A", id=query.id)
    return dns.message.make_response(other)


KNOWN = zone({"shop.example": ("10.9.0.2", "fd00:9::2"), "mail.example": ()})
BOTH = ("10.9.0.2", "fd00:9::2")

Case = tuple[Callable[[], Answer], str, str, tuple[str, ...], str]
CASES: dict[str, Case] = {
    "known": (lambda: with_root(KNOWN), "answer", "NOERROR", BOTH, "works"),
    "knows some names only": (lambda: KNOWN, "answer", "NOERROR", BOTH, ""),
    "lost once": (lambda: first_lost(KNOWN), "answer", "NOERROR", BOTH, ""),
    "unknown": (lambda: with_root(zone({})), "answer", "NXDOMAIN", (), "works"),
    "no address": (lambda: with_root(zone({"shop.example": ()})), "answer", "NOERROR", (), "works"),
    "servfail": (lambda: rcode(dns.rcode.SERVFAIL), "answer", "SERVFAIL", (), "fails"),
    "servfail for one name": (lambda: with_root(rcode(dns.rcode.SERVFAIL)), "answer", "SERVFAIL", (), "works"),
    "refused": (lambda: rcode(dns.rcode.REFUSED), "answer", "REFUSED", (), "fails"),
    "silent": (lambda: silence, "timeout", "", (), "fails"),
    "silent for one name": (lambda: with_root(silence), "timeout", "", (), "works"),
    "garbage": (lambda: garbage, "garbage", "", (), "fails"),
    "another question": (lambda: another_question, "garbage", "", (), "fails"),
}


@pytest.mark.namespace
@pytest.mark.parametrize("case", CASES)
def test_what_it_says(network: tuple[Host, Host], case: str) -> None:
    client, server = network
    make, outcome, code, addresses, other = CASES[case]
    client.name_servers("10.9.0.2")
    with server.enter(lambda: NameServer(make(), "10.9.0.2", 53)):
        finding = client.call(asked, "shop.example:80")
    (said,) = finding.servers
    assert (said.server, said.outcome, said.rcode, said.addresses, said.other_name) == (
        "10.9.0.2",
        outcome,
        code,
        addresses,
        other,
    )
    assert finding.seconds < NAMES.seconds


@pytest.mark.namespace
def test_a_closed_port_is_seen_at_once(network: tuple[Host, Host]) -> None:
    client, _ = network
    client.name_servers("10.9.0.2")
    finding = client.call(asked, "shop.example:80")
    assert [(one.outcome, one.other_name) for one in finding.servers] == [("unreachable", "fails")]
    assert finding.seconds < 1.0


@pytest.mark.namespace
def test_no_way_to_it(network: tuple[Host, Host]) -> None:
    client, _ = network
    client.name_servers("10.99.0.1", "10.66.0.1", "no-address")
    assert [one.outcome for one in client.call(asked, "shop.example:80").servers] == ["unreachable"] * 3


@pytest.mark.namespace
def test_each_by_itself(network: tuple[Host, Host]) -> None:
    client, server = network
    client.name_servers("10.9.0.3", "10.9.0.2", "fd00:9::2")
    with (
        server.enter(lambda: NameServer(silence, "10.9.0.3", 53)),
        server.enter(lambda: NameServer(KNOWN, "10.9.0.2", 53)),
        server.enter(lambda: NameServer(rcode(dns.rcode.REFUSED), "fd00:9::2", 53)),
    ):
        finding = client.call(asked, "mail.example:80")
    assert [(one.server, one.outcome, one.rcode) for one in finding.servers] == [
        ("10.9.0.3", "timeout", ""),
        ("10.9.0.2", "answer", "NOERROR"),
        ("fd00:9::2", "answer", "REFUSED"),
    ]


@pytest.mark.namespace
def test_the_name_that_failed_is_asked_for(network: tuple[Host, Host]) -> None:
    client, server = network
    client.name_servers("10.9.0.2")
    proxy = Options(proxy=ProxyChoice(mode=ProxyMode.OWN, url="http://proxy.example:3128"), limits=DIRECT.limits)
    with server.enter(lambda: NameServer(KNOWN, "10.9.0.2", 53)) as running:
        finding = client.call(asked, "http://shop.example/", proxy)
    assert [one.rcode for one in finding.servers] == ["NXDOMAIN"]
    assert {name for name, _ in running.questions} == {"proxy.example", "."}


def cancelled_soon(text: str) -> tuple[bool, float]:
    stop = Stop()
    threading.Timer(0.1, stop.set).start()
    began = time.monotonic()
    return cancelled_while(NAMES, text, stop), time.monotonic() - began


@pytest.mark.namespace
def test_cancelled(network: tuple[Host, Host]) -> None:
    client, server = network
    client.name_servers("10.9.0.2")
    with server.enter(lambda: NameServer(silence, "10.9.0.2", 53)):
        cancelled, seconds = client.call(cancelled_soon, "shop.example:80")
    assert cancelled
    assert seconds < 1.2

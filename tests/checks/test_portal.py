"""Portal: somebody else's page in the place of the host's, and the redirects of ordinary sites."""

from collections.abc import Iterator

import pytest

from app.checks.portal import PORTAL, _is_elsewhere
from app.lab import handlers
from app.lab.servers import Servers
from app.model.finding import CheckSkipped, PortalFinding
from tests import servers
from tests.checking import checked
from tests.nameservers import NameServer, zone
from tests.namespaces import Host, Network

LOGIN = b"<html><form><input name=user><INPUT type='password' name=p></form>"


def asked(text: str) -> PortalFinding:
    finding = checked(PORTAL, text)
    assert isinstance(finding, PortalFinding)
    return finding


def redirect(status: int, location: str) -> bytes:
    return f"HTTP/1.1 {status} Elsewhere\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n".encode()


def page(body: bytes, status: int = 200) -> bytes:
    return b"HTTP/1.1 %d Page\r\nContent-Length: %d\r\n\r\n" % (status, len(body)) + body


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_not_for_this_computer(host: str) -> None:
    with servers.serve(handlers.raw_answer(page(LOGIN))) as port:
        assert checked(PORTAL, f"http://{host}:{port}/") == CheckSkipped(check=PORTAL.name, reason="not_applicable")


@pytest.mark.parametrize(
    ("location", "elsewhere"),
    [
        ("https://shop.example/", False),
        ("https://www.shop.example/", False),
        ("/login", False),
        ("//cdn.shop.example/", False),
        ("https://SHOP.example./", False),
        ("http://login.hotel.test/?from=shop.example", True),
        ("http://192.0.2.1:8080/", True),
        ("http://[bad", False),
    ],
)
def test_another_site(location: str, elsewhere: bool) -> None:
    assert _is_elsewhere("shop.example", location) is elsewhere


@pytest.fixture(scope="module")
def network() -> Iterator[tuple[Host, Host]]:
    """A guest and the hotel's box, whose name server sends every name to itself or to a public address it took over."""
    with Network() as made:
        client, server = made.host("client"), made.host("server")
        made.cable(client, "10.9.0.1/24", server, "10.9.0.2/24 8.8.4.4/32")
        client.ip("route", "add", "default", "via", "10.9.0.2")
        client.name_servers("10.9.0.2")
        yield client, server


NAMES = {"shop.example": ("8.8.4.4",), "sent-inside.example": ("10.9.0.2",), "router.lan": ("10.9.0.2",)}
GATEWAY = b"<!-- <WISPAccessGatewayParam> -->"


@pytest.mark.namespace
@pytest.mark.parametrize(
    ("host", "answer", "portal"),
    [
        ("shop.example", redirect(302, "http://login.hotel.test/?password=x"), True),
        ("shop.example", redirect(307, "http://10.9.0.2/login"), True),
        ("shop.example", redirect(301, "https://other-brand.test/"), False),
        ("shop.example", redirect(302, "https://shop.example/"), False),
        ("shop.example", page(LOGIN), False),
        ("sent-inside.example", page(LOGIN), True),
        ("sent-inside.example", page(b"<p>Welcome"), False),
        ("shop.example", page(GATEWAY), True),
        ("shop.example", page(b"", 511), True),
        ("shop.example", b"SSH-2.0-server\r\n", False),
    ],
    ids=[
        "sent to a login",
        "sent to a box of the own network",
        "moved for good",
        "to https",
        "a login page of its own",
        "a login page inside",
        "another page inside",
        "a page for programs",
        "511",
        "no HTTP",
    ],
)
def test_what_answers(network: tuple[Host, Host], host: str, answer: bytes, portal: bool) -> None:
    client, server = network
    recorder = servers.Recorder(answer)
    with server.enter(lambda: NameServer(zone(NAMES), "10.9.0.2", 53)), server.enter(Servers) as running:
        for address in ("10.9.0.2", "8.8.4.4"):
            server.enter(lambda address=address: running.serve(recorder, address, 80))
        finding = client.call(asked, f"{host}:443")
    assert finding.portal is portal
    assert "password=x" not in finding.location
    assert [head.split(b"\r\n")[:2] for head in recorder.heads] == [[b"GET / HTTP/1.1", b"Host: " + host.encode()]]


@pytest.mark.namespace
def test_nothing_on_port_80(network: tuple[Host, Host]) -> None:
    client, server = network
    with server.enter(lambda: NameServer(zone(NAMES), "10.9.0.2", 53)):
        assert client.call(asked, "shop.example:443").status == 0


@pytest.mark.namespace
def test_not_for_the_own_network(network: tuple[Host, Host]) -> None:
    client, server = network
    with server.enter(lambda: NameServer(zone(NAMES), "10.9.0.2", 53)):
        assert isinstance(client.call(checked, PORTAL, "router.lan:443"), CheckSkipped)

"""The servers of `tests/servers.py` do what their names say."""

import socket
import ssl

import pytest
import requests

from app.lab import handlers
from app.lab.authority import Authority, Identity
from app.lab.handlers import page, raw_answer
from app.lab.servers import Handler
from app.model.secret import Secret
from tests import servers

SECRET = Secret("bob", "p:ss")


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority("Test authority")


@pytest.fixture(scope="module")
def identity(authority: Authority) -> Identity:
    return authority.issue(servers.LOOPBACK)


def connect(port: int, host: str = "127.0.0.1", seconds: float = 20.0) -> socket.socket:
    return socket.create_connection((host, port), timeout=seconds)


def read_all(client: socket.socket) -> bytes:
    data = b""
    while more := client.recv(4096):
        data += more
    return data


def test_a_closed_port_refuses() -> None:
    with servers.closed_port() as port, pytest.raises(ConnectionRefusedError):
        connect(port)


def test_a_full_backlog_lets_nobody_in() -> None:
    with servers.full_backlog() as port, pytest.raises(TimeoutError):
        connect(port, seconds=0.3)


def test_a_reset_at_once_is_a_reset() -> None:
    with servers.serve(servers.reset_at_once) as port, pytest.raises(ConnectionResetError), connect(port) as client:
        client.recv(1)


def test_raw_bytes_unasked_and_asked() -> None:
    with servers.serve(servers.say(b"hello\xff")) as port, connect(port) as client:
        assert read_all(client) == b"hello\xff"
    with servers.serve(handlers.raw_answer(b"\x00junk")) as port, connect(port) as client:
        client.sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert read_all(client) == b"\x00junk"


def test_what_follows_the_bytes() -> None:
    with servers.serve(servers.say(b"x", servers.HOLD)) as port, connect(port, seconds=0.3) as client:
        assert client.recv(1) == b"x"
        with pytest.raises(TimeoutError):
            client.recv(1)
    with servers.serve(handlers.raw_answer(b"", servers.RESET)) as port, connect(port) as client:
        client.sendall(b"GET / HTTP/1.1\r\n\r\n")
        with pytest.raises(ConnectionResetError):
            client.recv(1)


def test_slow_pieces_and_turns() -> None:
    pieces = servers.answer_slowly((b"HTTP/1.1 200 OK\r\n", b"Content-Length: 2\r\n\r\n", b"ok"), 0.02)
    with servers.serve(servers.in_turn(page(500), pieces)) as port:
        url = f"http://127.0.0.1:{port}/"
        assert [requests.get(url, timeout=20).status_code for _ in range(3)] == [500, 200, 200]


def test_the_recorder_keeps_requests() -> None:
    recorder = servers.Recorder()
    with servers.serve(recorder) as port:
        assert requests.get(f"http://127.0.0.1:{port}/x?y", timeout=20).status_code == 204
    assert recorder.heads[0].startswith(b"GET /x?y HTTP/1.1\r\n")


def test_tls_of_one_version_only(identity: Identity, authority: Authority) -> None:
    context = servers.server_context(identity, maximum=ssl.TLSVersion.TLSv1_2)
    with servers.serve_tls(context) as port, servers.trust_file(authority) as trust:
        assert requests.get(f"https://localhost:{port}/", timeout=20, verify=trust).status_code == 200
        client = ssl.create_default_context(cafile=trust)
        client.minimum_version = ssl.TLSVersion.TLSv1_3
        with connect(port) as plain, pytest.raises(ssl.SSLError, match="PROTOCOL_VERSION"):
            client.wrap_socket(plain, server_hostname="localhost")


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_tls_that_wants_a_client_certificate(identity: Identity, authority: Authority, version: ssl.TLSVersion) -> None:
    context = servers.server_context(identity, minimum=version, maximum=version, clients=authority)
    with (
        servers.serve_tls(context) as port,
        servers.trust_file(authority) as trust,
        pytest.raises(requests.exceptions.ConnectionError),
    ):
        requests.get(f"https://localhost:{port}/", timeout=20, verify=trust)


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize(
    ("proxy_scheme", "handler"),
    [
        ("http", servers.http_proxy(SECRET)),
        ("socks4", servers.socks4()),
        ("socks4a", servers.socks4()),
        ("socks5", servers.socks5(SECRET)),
        ("socks5h", servers.socks5(SECRET)),
    ],
)
def test_proxies_that_work(
    scheme: str, proxy_scheme: str, handler: Handler, identity: Identity, authority: Authority
) -> None:
    with servers.Servers() as running, servers.trust_file(authority) as trust:
        served = page() if scheme == "http" else servers.tls(servers.server_context(identity), page())
        url = f"{scheme}://localhost:{running.serve_localhost(served)}/"
        user = "" if proxy_scheme.startswith("socks4") else "bob:p%3Ass@"
        proxy = f"{proxy_scheme}://{user}127.0.0.1:{running.serve(handler)}"
        response = requests.get(url, proxies={scheme: proxy}, verify=trust, timeout=20)
        assert response.status_code == 200


@pytest.mark.parametrize(
    ("proxy", "text"),
    [
        ("socks5://bob:wrong@", "SOCKS5 authentication failed"),
        ("socks5://", "All offered SOCKS5 authentication methods were rejected"),
    ],
)
def test_socks5_insists_on_its_password(proxy: str, text: str) -> None:
    with servers.serve(servers.socks5(SECRET)) as port, pytest.raises(requests.exceptions.ConnectionError, match=text):
        requests.get("http://127.0.0.1:1/", proxies={"http": f"{proxy}127.0.0.1:{port}"}, timeout=20)


@pytest.mark.parametrize(
    ("scheme", "handler", "text"),
    [
        ("socks5", servers.socks5(reply=5, seconds=0.02), "Connection refused"),
        ("socks4", servers.socks4(reply=0x5B), "Request rejected or failed"),
    ],
)
def test_socks_refuses(scheme: str, handler: Handler, text: str) -> None:
    with servers.serve(handler) as port, pytest.raises(requests.exceptions.ConnectionError, match=text):
        requests.get("http://127.0.0.1:1/", proxies={"http": f"{scheme}://127.0.0.1:{port}"}, timeout=20)


@pytest.mark.parametrize("status", [403, 502])
def test_a_proxy_that_answers_connect_with_a_status(status: int) -> None:
    handler = raw_answer(f"HTTP/1.1 {status} No\r\nContent-Length: 0\r\n\r\n".encode())
    with servers.serve(handler) as port, pytest.raises(requests.exceptions.ProxyError, match=f"{status} No"):
        requests.get("https://127.0.0.1:1/", proxies={"https": f"http://127.0.0.1:{port}"}, timeout=20)


def test_a_tunnel_that_breaks_after_the_agreement() -> None:
    agreed = servers.tunnel_then(servers.FINISH)  # a reset here makes CPython's own ssl lose a socket now and then
    with servers.serve(agreed) as port, pytest.raises(requests.exceptions.ConnectionError):
        requests.get("https://127.0.0.1:1/", proxies={"https": f"http://127.0.0.1:{port}"}, timeout=20)

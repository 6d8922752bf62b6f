"""The exception shown is the one that stock requests or socket raises: class, text and chain, fault by fault."""

import contextlib
import gc
import re
import socket
import ssl
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import certifi
import pytest
import requests

from app.lab import handlers
from app.lab.authority import Authority, self_signed
from app.lab.servers import Connection, Handler
from app.model.attempt import Attempt
from app.model.names import Kind, ProxyMode, TrustMode
from app.model.options import Options, ProxyChoice, TimeLimits, TrustChoice
from app.probe.failure import _walk
from app.redaction import redact_text
from app.text import display_text
from tests import servers
from tests.probe.conftest import DIRECT, Try

CONNECT, READ = 1.0, 1.0
LIMITS = TimeLimits(connect=CONNECT, tls=CONNECT, proxy=CONNECT, response=READ, body=READ, total=20.0)
OPTIONS = Options(limits=LIMITS, proxy=DIRECT.proxy)
LOOPBACK = ("localhost", "127.0.0.1")


def raised_by_requests(url: str, **settings: Any) -> Exception:
    with requests.Session() as session:
        session.trust_env = False
        session.max_redirects = OPTIONS.redirects
        with pytest.raises(Exception) as caught:  # noqa: PT011  # whatever it is
            session.get(url, timeout=(CONNECT, READ), **settings)
    with warnings.catch_warnings(action="ignore", category=ResourceWarning):
        gc.collect()  # requests itself leaves sockets open in some of these faults
    return caught.value


def assert_same(attempt: Attempt, error: Exception) -> None:
    assert attempt.failure is not None, attempt
    ours = [(link.name.rpartition(".")[2], _comparable(link.message)) for link in attempt.failure.links]
    stock = [(type(one).__qualname__, _comparable(display_text(redact_text(str(one))))) for one in _walk(error)]
    assert ours == stock


def _comparable(text: str) -> str:
    """Take out what differs from call to call: addresses of objects and of lines in C."""
    return re.sub(r"0x[0-9a-f]+|_ssl\.c:\d+", "", text)


BAD_HEADER = b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70000 + b"\r\n\r\n"
MANY_HEADERS = b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: y\r\n" % n for n in range(101)) + b"\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"

HTTP_FAULTS: dict[str, Handler] = {
    "silent": handlers.silent,
    "reset after the request": handlers.reset_after_request,
    "empty reply": handlers.empty_reply,
    "truncated": handlers.truncated,
    "ssh": servers.say(b"SSH-2.0-OpenSSH_9.2\r\n"),
    "status line without sense": handlers.raw_answer(b"hello\r\n\r\n"),
    "status out of range": handlers.raw_answer(b"HTTP/1.1 1000 No\r\n\r\n"),
    "long header": handlers.raw_answer(BAD_HEADER),
    "many headers": handlers.raw_answer(MANY_HEADERS),
    "two lengths": handlers.raw_answer(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc"),
    "chunk without sense": handlers.raw_answer(CHUNKED + b"zz\r\nabc\r\n"),
    "chunks cut": handlers.raw_answer(CHUNKED + b"5\r\nab"),
    "broken gzip": handlers.raw_answer(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd"),
    "body stalls": handlers.raw_answer(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab", servers.HOLD),
    "body reset": handlers.raw_answer(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab", servers.RESET),
    "redirect loop": handlers.redirect_loop,
    "redirect to another scheme": handlers.raw_answer(b"HTTP/1.1 302 Found\r\nLocation: ftp://x.example/\r\n\r\n"),
    "redirect to a broken address": handlers.raw_answer(b"HTTP/1.1 302 Found\r\nLocation: http://[::1\r\n\r\n"),
    "redirect in latin-1": handlers.raw_answer(b"HTTP/1.1 302 Found\r\nLocation: //\xff\xfe\r\n\r\n"),
    "tls alert": handlers.raw_answer(b"\x15\x03\x03\x00\x02\x02\x46"),
}


@pytest.mark.parametrize("fault", HTTP_FAULTS)
def test_http(attempt: Try, fault: str) -> None:
    with servers.serve(HTTP_FAULTS[fault]) as port:
        error = raised_by_requests(f"http://127.0.0.1:{port}/")
        assert_same(attempt(Kind.HTTP, port, OPTIONS), error)


def reset_after_hello(connection: Connection) -> None:
    """Not at once: then it depends on the moment whether connect(), the handshake or a send() sees it."""
    connection.receive()
    connection.reset()


def close_after_hello(connection: Connection) -> None:
    """Not at once, for the same reason."""
    connection.receive()
    connection.finish()


HTTPS_FAULTS: dict[str, Handler] = {
    "silent": handlers.silent,
    "closed": close_after_hello,
    "reset": reset_after_hello,
    "plain http": handlers.page(),
    "ssh": servers.say(b"SSH-2.0-OpenSSH_9.2\r\n", servers.HOLD),
    "alert": servers.say(b"\x15\x03\x01\x00\x02\x02\x28"),
}


@pytest.mark.parametrize("fault", HTTPS_FAULTS)
def test_https(attempt: Try, fault: str) -> None:
    with servers.serve(HTTPS_FAULTS[fault]) as port:
        error = raised_by_requests(f"https://127.0.0.1:{port}/")
        assert_same(attempt(Kind.HTTPS, port, OPTIONS), error)


@pytest.mark.parametrize("kind", [Kind.HTTP, Kind.HTTPS])
def test_refused(attempt: Try, kind: Kind) -> None:
    with servers.closed_port() as port:
        error = raised_by_requests(f"{kind}://localhost:{port}/")
        assert_same(attempt(kind, port, OPTIONS, host="localhost"), error)


def test_connect_timeout(attempt: Try) -> None:
    with servers.full_backlog() as port:
        error = raised_by_requests(f"http://127.0.0.1:{port}/")
        assert_same(attempt(Kind.HTTP, port, OPTIONS), error)


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority("Test authority")


def _expired(authority: Authority) -> Any:
    from datetime import UTC, datetime, timedelta

    now = datetime.now(UTC)
    return authority.issue(LOOPBACK, now - timedelta(days=9), now - timedelta(days=2))


CERTIFICATES: dict[str, Callable[[Authority], Any]] = {
    "expired": _expired,
    "wrong name": lambda authority: authority.issue(("shop.example",)),
    "self-signed": lambda authority: self_signed(LOOPBACK),
    "unknown": lambda authority: Authority("Another").issue(LOOPBACK),
}


@pytest.mark.parametrize("fault", CERTIFICATES)
def test_certificates(attempt: Try, authority: Authority, fault: str) -> None:
    context = servers.server_context(CERTIFICATES[fault](authority))
    with servers.serve_tls(context) as port, servers.trust_file(authority) as roots:
        options = Options(limits=LIMITS, proxy=DIRECT.proxy, trust=TrustChoice(mode=TrustMode.FILE, path=roots))
        error = raised_by_requests(f"https://127.0.0.1:{port}/", verify=roots)
        tried = attempt(Kind.HTTPS, port, options)
    assert_same(tried, error)
    handshake = next(step for step in tried.steps if step.name == "tls")
    assert handshake.facts.chain, "the chain of a refused certificate is read"  # type: ignore[union-attr]


def test_files_of_roots(attempt: Try, tmp_path: Any) -> None:
    garbage = tmp_path / "garbage.pem"
    garbage.write_text("no certificate")
    with servers.serve(handlers.close_at_once) as port:
        for path in (garbage, tmp_path / "missing.pem"):
            options = Options(limits=LIMITS, proxy=DIRECT.proxy, trust=TrustChoice(mode=TrustMode.FILE, path=str(path)))
            error = raised_by_requests(f"https://127.0.0.1:{port}/", verify=str(path))
            assert_same(attempt(Kind.HTTPS, port, options), error)


PROXY_FAULTS: dict[str, Handler] = {
    "silent": handlers.silent,
    "hangs up": handlers.empty_reply,
    "reset": handlers.reset_after_request,
    "asks for a password": handlers.raw_answer(
        b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n"
    ),
    "denies": handlers.raw_answer(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"),
    "cannot reach": handlers.raw_answer(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"),
    "garbage": handlers.raw_answer(b"hello there\r\n\r\n"),
    "agrees and hangs up": servers.tunnel_then(servers.FINISH),
    "agrees and is silent": servers.tunnel_then(servers.HOLD),
}


@pytest.mark.parametrize("fault", PROXY_FAULTS)
def test_proxies(attempt: Try, fault: str) -> None:
    with servers.serve(PROXY_FAULTS[fault]) as port:
        assert_same_through(attempt, f"http://127.0.0.1:{port}")


SOCKS_FAULTS: dict[str, Handler] = {
    "silent": handlers.silent,
    "hangs up": close_after_hello,
    "refuses": servers.socks5(reply=5),
    "no method": servers.say(b"\x05\xff"),
    "garbage": servers.say(b"HTTP/1.1 400 Bad Request\r\n\r\n"),
}


@pytest.mark.parametrize("fault", SOCKS_FAULTS)
def test_socks(attempt: Try, fault: str) -> None:
    with servers.serve(SOCKS_FAULTS[fault]) as port:
        assert_same_through(attempt, f"socks5h://127.0.0.1:{port}")


@pytest.mark.parametrize("scheme", ["http", "socks5", "socks4", "https"])
def test_refused_by_the_proxy(attempt: Try, scheme: str) -> None:
    with servers.closed_port() as port:
        assert_same_through(attempt, f"{scheme}://127.0.0.1:{port}")


@pytest.mark.parametrize("url", ["http://", "foo://127.0.0.1:9", "http://127.0.0.1:port"])
def test_proxies_without_sense(attempt: Try, url: str) -> None:
    assert_same_through(attempt, url)


def assert_same_through(attempt: Try, proxy: str) -> None:
    error = raised_by_requests("https://127.0.0.1:9/", proxies={"https": proxy})
    options = Options(limits=LIMITS, proxy=ProxyChoice(mode=ProxyMode.OWN, url=proxy))
    assert_same(attempt(Kind.HTTPS, 9, options), error)


@contextlib.contextmanager
def _raised() -> Iterator[Any]:
    with pytest.raises(OSError) as caught:  # noqa: PT011  # whatever it is
        yield caught


def test_plain_sockets(attempt: Try) -> None:
    with servers.closed_port() as port:
        with _raised() as caught:
            socket.create_connection(("127.0.0.1", port), CONNECT)
        assert_same(attempt(Kind.TCP, port, OPTIONS), caught.value)
    with servers.full_backlog() as port:
        with _raised() as caught:
            socket.create_connection(("127.0.0.1", port), CONNECT)
        assert_same(attempt(Kind.TCP, port, OPTIONS), caught.value)


TLS_FAULTS = {name: HTTPS_FAULTS[name] for name in ("silent", "plain http", "alert", "reset")}


@pytest.mark.parametrize("fault", TLS_FAULTS)
def test_tls_sockets(attempt: Try, fault: str) -> None:
    with servers.serve(TLS_FAULTS[fault]) as port:
        context = ssl.create_default_context(cafile=certifi.where())
        with socket.create_connection(("127.0.0.1", port), CONNECT) as plain, _raised() as caught:
            context.wrap_socket(plain, server_hostname="127.0.0.1")
        assert_same(attempt(Kind.TLS, port, OPTIONS), caught.value)


@pytest.mark.parametrize("fault", CERTIFICATES)
def test_tls_certificates(attempt: Try, authority: Authority, fault: str) -> None:
    identity = servers.server_context(CERTIFICATES[fault](authority))
    with servers.serve_tls(identity) as port, servers.trust_file(authority) as roots:
        context = ssl.create_default_context(cafile=roots)
        with socket.create_connection(("127.0.0.1", port), CONNECT) as plain, _raised() as caught:
            context.wrap_socket(plain, server_hostname="127.0.0.1")
        options = Options(limits=LIMITS, trust=TrustChoice(mode=TrustMode.FILE, path=roots))
        assert_same(attempt(Kind.TLS, port, options), caught.value)

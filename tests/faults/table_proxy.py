"""Faults of proxies on loopback."""

import socket
from collections.abc import Callable

from app.lab import handlers
from app.lab.proxies import proxy
from app.lab.servers import Handler
from app.model.secret import Secret
from tests import servers
from tests.certificates import Certificate
from tests.faults.rows import Bench, Prepared, Row, fixed, through
from tests.faults.table_web import status

SECRET = Secret("visitor", "open-sesame")


def behind(handler: Handler, kind: str, scheme: str = "http") -> Callable[[Bench], Prepared]:
    """A page that works, behind a proxy that does not."""

    def make(bench: Bench) -> Prepared:
        url = f"{scheme}://127.0.0.1:{bench.port(handler)}"
        return Prepared(bench.url(kind, handlers.page()), through(url, bench.trusting))

    return make


def to(target: Callable[[Bench], str], handler: Handler) -> Callable[[Bench], Prepared]:
    """A target that does not work, behind a proxy that does."""

    def make(bench: Bench) -> Prepared:
        return Prepared(target(bench), through(f"http://127.0.0.1:{bench.port(handler)}", bench.trusting))

    return make


def closed(scheme: str, kind: str) -> Callable[[Bench], Prepared]:
    def make(bench: Bench) -> Prepared:
        return Prepared(
            bench.url(kind, handlers.page()), through(f"{scheme}://127.0.0.1:{bench.servers.reserve()}", bench.trusting)
        )

    return make


def plain_called_https(kind: str) -> Callable[[Bench], Prepared]:
    def make(bench: Bench) -> Prepared:
        port = bench.port(servers.http_proxy())
        return Prepared(bench.url(kind, handlers.page()), through(f"https://127.0.0.1:{port}", bench.trusting))

    return make


def redirected(handler: Handler) -> Callable[[Bench], Prepared]:
    """The proxy lets the plain page through and fails at the second hop."""

    def make(bench: Bench) -> Prepared:
        forward = servers.http_proxy()

        def handle(connection: servers.Connection) -> None:
            start = connection.client.recv(7, socket.MSG_PEEK)
            (handler if start == b"CONNECT" else forward)(connection)

        location = bench.url("https", handlers.page())
        url = f"http://127.0.0.1:{bench.port(handle)}"
        return Prepared(bench.url("http", handlers.redirect(location)), through(url, bench.trusting))

    return make


NTLM = status(407, "Proxy-Authenticate: NTLM", "Proxy-Authenticate: Negotiate")
VIA = "Via: 1.1 proxy.example (squid/5.7)"
_ANSWERS: tuple[tuple[str, tuple[str, ...], Handler], ...] = (
    ("a password wanted", ("proxy.auth_required",), proxy(lambda host, port: True, SECRET)),
    ("NTLM wanted", ("proxy.auth_required",), NTLM),
    ("403", ("proxy.denied",), status(403, VIA)),
    ("451", ("proxy.denied",), status(451, VIA)),
    ("502", ("proxy.upstream_failed",), status(502, VIA)),
    ("503", ("proxy.upstream_failed",), status(503, VIA)),
    ("504", ("proxy.upstream_failed",), status(504, VIA)),
    ("silent", ("proxy.timeout",), handlers.silent),
    ("closed without a byte", ("proxy.closed",), handlers.empty_reply),
    ("reset", ("proxy.closed",), handlers.reset_after_request),
)
_BAD = (
    "ftp://127.0.0.1:3128",
    "foo://127.0.0.1:3128",
    "http://127.0.0.1:99999",
    "http://[127.0.0.1:3128",
    "http://:3128",
)


def dead(kind: str) -> Callable[[Bench], str]:
    return lambda bench: f"{kind}://127.0.0.1:{bench.servers.reserve()}/"


def expired(bench: Bench) -> str:
    old = Certificate("leaf", ("127.0.0.1",), bench.root, days=(-9, -2))
    return f"https://127.0.0.1:{bench.port(bench.secure(handlers.page(), old))}/"


ROWS = (
    *(Row(f"proxy {name}, {kind}", cases, behind(handler, kind), racing=name == "reset")
      for name, cases, handler in _ANSWERS for kind in ("http", "https")),
    *(Row(f"proxy {name}, second hop", cases, redirected(handler)) for name, cases, handler in _ANSWERS[::2]),
    *(Row(f"proxy {name}, tcp", cases, behind(handler, "tcp")) for name, cases, handler in _ANSWERS[:8]),
    *(Row(f"proxy set as {url}, {kind}", ("proxy.config_bad",), fixed(f"{kind}://127.0.0.1:9/", through(url)))
      for url in _BAD for kind in ("http", "https")),
    *(Row(f"proxy refuses, {scheme}, {kind}", ("proxy.refused",), closed(scheme, kind))
      for scheme in ("http", "socks5h", "socks4a") for kind in ("http", "https", "tcp")),
    *(Row(f"a plain proxy called https, {kind}", ("proxy.not_https",), plain_called_https(kind))
      for kind in ("http", "https")),
    *(Row(f"SOCKS that {name}, {kind}", (case,), behind(handler, kind, "socks5h")) for kind in ("http", "https", "tcp")
      for name, case, handler in (
        ("wants a password", "proxy.auth_required", servers.socks5(SECRET)),
        ("does not allow it", "proxy.denied", servers.socks5(reply=2)),
        ("does not reach the host", "proxy.upstream_failed", servers.socks5(reply=4)),
        ("is refused", "proxy.upstream_failed", servers.socks5(reply=5)),
        ("is silent", "proxy.timeout", handlers.silent),
        ("hangs up", "proxy.closed", handlers.raw_answer(b"")))),
    Row("the proxy says 502 for a dead target, https", ("proxy.upstream_failed",),
        to(dead("https"), servers.http_proxy())),
    Row("a target that expired, through a proxy", ("tls.expired",), to(expired, servers.http_proxy())),
    Row("the tunnel is open and silent", ("tls.timeout",), behind(servers.tunnel_then(handlers.silent), "https")),
    Row("the tunnel is open and closed", ("tls.closed",),
        behind(servers.tunnel_then(servers.FINISH), "https")),
)  # fmt: skip

"""Faults of TCP and HTTP on loopback, and the silent ones behind a success."""

import gzip
import zlib

from app.lab import handlers
from app.lab.servers import Connection, Handler
from app.model.options import TimeLimits
from tests import servers
from tests.certificates import LOOPBACK, Certificate
from tests.faults.rows import Bench, Prepared, Row, behind_a_redirect, served, through

PATIENT = TimeLimits(resolve=1, connect=1, tls=1, proxy=1, response=8, body=8, total=20)


def status(number: int, *headers: str, text: bytes = b"") -> Handler:
    """Answer with this status."""
    lines = "".join(f"{header}\r\n" for header in headers)
    head = f"HTTP/1.1 {number} Some Reason\r\n{lines}Content-Length: {len(text)}\r\nConnection: close\r\n\r\n"
    return handlers.raw_answer(head.encode("latin-1") + text)


def ok(*headers: str, text: bytes = b"") -> bytes:
    """The bytes of an answer that begins well."""
    return "".join(f"{line}\r\n" for line in ("HTTP/1.1 200 OK", *headers, "")).encode("latin-1") + text


# ---------------------------------------------------------------- tcp


def reset_later(connection: Connection) -> None:
    connection.pause(0.1)
    connection.reset()


def closed(host: str, kind: str) -> Row:
    def make(bench: Bench) -> Prepared:
        shown = f"[{host}]" if ":" in host else host
        real = "127.0.0.1" if host == "localhost" else host
        return Prepared(f"{kind}://{shown}:{bench.servers.reserve(real)}")

    return Row(f"nothing listens on {host}, {kind}", ("local.nothing_listening",), make, also=("tcp.refused",))


def other_family(bench: Bench) -> Prepared:
    return Prepared(f"tcp://127.0.0.1:{bench.port(handlers.page(), '::1')}")


def other_address(bench: Bench) -> Prepared:
    return Prepared(f"http://127.0.0.1:{bench.port(handlers.page(), '127.0.0.2')}/")


def full(bench: Bench) -> Prepared:
    return Prepared(f"127.0.0.1:{bench.keep(servers.full_backlog())}")


def full_http(bench: Bench) -> Prepared:
    return Prepared(f"http://127.0.0.1:{bench.keep(servers.full_backlog())}/")


TCP = (
    *(closed(host, kind) for host in ("127.0.0.1", "::1", "127.0.0.9") for kind in ("tcp", "http", "https", "tls")),
    closed("localhost", "tcp"),
    Row("listens on the other family only", ("local.nothing_listening",), other_family, also=("tcp.refused",)),
    Row("listens on another address only", ("local.nothing_listening",), other_address, also=("tcp.refused",)),
    Row("a queue that is full, tcp", ("tcp.timeout",), full),
    Row("a queue that is full, http", ("tcp.timeout",), full_http),
    Row("reset a moment after connecting", ("tcp.reset",), served("tcp", reset_later)),
    Row("reset a moment after connecting, IPv6", ("tcp.reset",), served("tcp", reset_later, "::1")),
    Row("reset at once", ("tcp.reset", "tcp.closed"), served("tcp", servers.reset_at_once), racing=True),
    Row("closed at once", ("tcp.closed", "tcp.reset"), served("tcp", handlers.close_at_once), racing=True),
    Row("closed a moment after connecting", ("tcp.closed",), served("tcp", lambda one: one.pause(0.1))),
    Row("closed a moment after connecting, IPv6", ("tcp.closed",), served("tcp", lambda one: one.pause(0.1), "::1")),
)


# ---------------------------------------------------------------- http

GZIP = gzip.compress(b"The page. " * 500)
CUT_GZIP = GZIP[: len(GZIP) - 12]
MANY_HEADERS = "".join(f"X-{number}: a\r\n" for number in range(150)).encode()
TO_THE_TLS_PORT = b"<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head></html>"

# Each is served four ways: http, https, behind a redirect, IPv6.
_FAULTS: tuple[tuple[str, tuple[str, ...], Handler, bool], ...] = (
    ("silent after the request", ("http.no_answer_in_time",), handlers.silent, False),
    ("headers that drip", ("http.stalled",), handlers.drip_headers, False),
    ("a status line that drips", ("http.stalled",), handlers.drip(b"HTTP/1.1 2"), False),
    ("a body that drips", ("http.stalled",), handlers.drip_body, False),
    ("a body that stops", ("http.stalled",),
     handlers.raw_answer(ok("Content-Length: 99", text=b"abc"), servers.HOLD), False),
    ("chunks that stop", ("http.stalled",),
     handlers.raw_answer(ok("Transfer-Encoding: chunked", text=b"3\r\nabc\r\n"), servers.HOLD), False),
    ("closed without a byte", ("http.no_response", "http.reset"), handlers.empty_reply, True),
    ("reset after the request", ("http.reset", "http.no_response"), handlers.reset_after_request, True),
    ("not HTTP: SSH", ("http.not_http",), handlers.raw_answer(b"SSH-2.0-OpenSSH_9.2\r\n"), False),
    ("not HTTP: SMTP", ("http.not_http",), handlers.raw_answer(b"220 mail.example ESMTP Postfix\r\n"), False),
    ("not HTTP: FTP", ("http.not_http",), handlers.raw_answer(b"220 ProFTPD Server ready.\r\n"), False),
    ("an endless status line", ("http.invalid_response",), handlers.raw_answer(b"HTTP/1.1 200 " + b"a" * 70_000),
     False),
    ("an endless header", ("http.invalid_response",), handlers.raw_answer(ok("X: " + "a" * 70_000)), False),
    ("too many headers", ("http.invalid_response",),
     handlers.raw_answer(b"HTTP/1.1 200 OK\r\n" + MANY_HEADERS + b"\r\n"), False),
    ("a broken chunk", ("http.invalid_response",),
     handlers.raw_answer(ok("Transfer-Encoding: chunked", text=b"zz\r\nabc\r\n")), False),
    ("two lengths", ("http.invalid_response",),
     handlers.raw_answer(ok("Content-Length: 3", "Content-Length: 5", text=b"abcde")), False),
    ("shorter than promised", ("http.truncated",), handlers.truncated, False),
    ("chunks cut short", ("http.truncated",),
     handlers.raw_answer(ok("Transfer-Encoding: chunked", text=b"ff\r\nabc")), False),
    ("reset inside the body", ("http.truncated", "http.reset"),
     handlers.raw_answer(ok("Content-Length: 99", text=b"abc"), reset_later), False),
    ("broken gzip", ("http.decoding_failed",),
     handlers.raw_answer(ok("Content-Encoding: gzip", "Content-Length: 4", text=b"abcd")), False),
    ("broken deflate", ("http.decoding_failed",),
     handlers.raw_answer(ok("Content-Encoding: deflate", "Content-Length: 12", text=b"\x78\x9c" + b"\xff" * 10)),
     False),
    ("a redirect loop", ("http.redirect_loop",), handlers.redirect_loop, False),
    ("a redirect to an app", ("http.redirect_bad",), handlers.redirect("myapp://open"), False),
    ("a redirect to half a bracket", ("http.redirect_bad",), handlers.redirect("http://[::1"), False),
    ("a redirect to an impossible port", ("http.redirect_bad",), handlers.redirect("http://127.0.0.1:99999/"), False),
    ("a redirect to an impossible name", ("http.redirect_bad",),
     handlers.redirect(f"http://{'a' * 64}.example/"), False),
    ("a redirect in another alphabet", ("http.redirect_bad",), handlers.redirect("/caf\xe9\xff"), False),
    ("511", ("http.captive_portal",), status(511, text=b"<a href='http://login.example/'>Log in</a>"), False),
)  # fmt: skip


def four_ways(name: str, cases: tuple[str, ...], handler: Handler, racing: bool) -> tuple[Row, ...]:
    waits = cases[0] in ("http.stalled", "http.no_answer_in_time")
    return (
        Row(f"{name}, http", cases, served("http", handler), racing=racing),
        Row(f"{name}, https", cases, served("https", handler), racing=racing, slow=waits),
        Row(f"{name}, behind a redirect", cases, behind_a_redirect("http", handler), slow=waits),
        Row(f"{name}, IPv6", cases, served("http", handler, "::1"), slow=waits),
    )


def tls_port(plain: Handler) -> "servers.Callable[[Bench], Prepared]":
    """A port that speaks TLS and treats plain text in this way."""

    def make(bench: Bench) -> Prepared:
        secure = bench.secure(handlers.page())

        def handle(connection: Connection) -> None:
            (secure if connection.peek() == handlers.TLS_HANDSHAKE else plain)(connection)

        return Prepared(f"http://127.0.0.1:{bench.port(handle)}/")

    return make


def redirected(location: str, host: str = "127.0.0.1") -> "servers.Callable[[Bench], Prepared]":
    return served("http", handlers.redirect(location), host)


def redirect_to_refused(bench: Bench) -> Prepared:
    return Prepared(bench.url("http", handlers.redirect(f"http://127.0.0.9:{bench.servers.reserve('127.0.0.9')}/")))


def redirect_to_expired(bench: Bench) -> Prepared:
    expired = Certificate("old", LOOPBACK, bench.root, days=(-9, -2))
    port = bench.port(bench.secure(handlers.page(), expired), "localhost")
    return Prepared(bench.url("http", handlers.redirect(f"https://localhost:{port}/")), bench.trusting)


def redirect_to_silence(bench: Bench) -> Prepared:
    return Prepared(
        bench.url("http", handlers.redirect(f"http://localhost:{bench.port(handlers.silent, 'localhost')}/"))
    )


FORTINET = (
    b"<html><head><title>Web Filter Violation</title></head><body><h1>FortiGuard Intrusion Prevention - Access Blocked"
    b"</h1><p>Web Page Blocked! You have tried to access a web page which is in violation of your internet usage "
    b"policy.</p></body></html>"
)
ZSCALER = b"<html><head><title>Zscaler: access denied</title></head><body>Internet Security by Zscaler</body></html>"

HTTP = (
    *(row for fault in _FAULTS for row in four_ways(*fault)),
    *(Row(f"plain HTTP to a TLS port: {name}", ("http.plain_to_tls_port",), tls_port(handler), racing=racing)
      for name, handler, racing in (
        ("an alert", handlers.raw_answer(handlers.TLS_ALERT), False),
        ("a reset", handlers.reset_after_request, True),
        ("closed", handlers.empty_reply, True),
        ("400 that says so", status(400, text=TO_THE_TLS_PORT), False))),
    Row("a redirect to another host that refuses", ("http.redirect_other_failed",), redirect_to_refused,
        also=("tcp.refused",)),
    Row("a redirect to another host that has expired", ("http.redirect_other_failed",), redirect_to_expired,
        also=("tls.expired",)),
    Row("a redirect to another host that is silent", ("http.redirect_other_failed",), redirect_to_silence,
        also=("http.no_answer_in_time",)),
    Row("a block page with 403", ("http.blocked_by_filter",), served("http", status(403, text=FORTINET))),
    Row("a block page with 200", ("http.blocked_by_filter",), served("http", status(200, text=FORTINET))),
    Row("a block page with 451", ("http.blocked_by_filter",),
        served("http", status(451, "Server: Zscaler/6.2", text=ZSCALER))),
    Row("a block page of a filter that names itself in a header", ("http.blocked_by_filter",),
        served("http", status(403, "Server: Zscaler/6.2", text=ZSCALER))),
)  # fmt: skip


# ---------------------------------------------------------------- status

_STATUS: dict[str, tuple[int, ...]] = {
    "status.authentication": (401,),
    "status.forbidden": (403,),
    "status.not_found": (404, 410),
    "status.method": (405, 501),
    "status.request_timeout": (408,),
    "status.misdirected": (421,),
    "status.too_many_requests": (429,),
    "status.headers_too_large": (431,),
    "status.legal": (451,),
    "status.client_error": (400, 402, 406, 407, 409, 418, 422, 499),
    "status.server_error": (500,),
    "status.bad_gateway": (502,),
    "status.unavailable": (503,),
    "status.gateway_timeout": (504,),
    "status.version": (505,),
    "status.cdn_origin": (520, 522, 525, 530),
    "status.server_error_other": (507, 508, 510, 599),
    "status.unknown": (600, 999),
}


def by_forward_proxy(number: int) -> "servers.Callable[[Bench], Prepared]":
    """The origin's own status, passed on by a proxy."""

    def make(bench: Bench) -> Prepared:
        proxy = bench.port(servers.http_proxy())
        return Prepared(bench.url("http", status(number)), through(f"http://127.0.0.1:{proxy}"))

    return make


STATUS = (
    *(Row(f"{number}", (case,), served("http", status(number))) for case, ones in _STATUS.items() for number in ones),
    *(Row(f"{ones[0]} over https", (case,), served("https", status(ones[0]))) for case, ones in _STATUS.items()),
    *(Row(f"{ones[0]} behind a redirect", (case,), behind_a_redirect("http", status(ones[0])))
      for case, ones in _STATUS.items()),
    Row("404 of the origin through a proxy", ("status.not_found",), by_forward_proxy(404)),
    Row("500 of the origin through a proxy", ("status.server_error",), by_forward_proxy(500)),
    Row("503 with a time", ("status.unavailable",), served("http", status(503, "Retry-After: 120"))),
    Row("429 with a time", ("status.too_many_requests",), served("http", status(429, "Retry-After: 30"))),
)  # fmt: skip


# ---------------------------------------------------------------- ok


def slow(connection: Connection) -> None:
    connection.pause(4.5)
    handlers.page()(connection)


def expires_soon(bench: Bench) -> Prepared:
    soon = Certificate("soon", LOOPBACK, bench.root, days=(-80, 3))
    return Prepared(f"https://127.0.0.1:{bench.port(bench.secure(handlers.page(), soon))}/", bench.trusting)


def to_another_host(bench: Bench) -> Prepared:
    port = bench.port(handlers.page(), "localhost")
    return Prepared(bench.url("http", handlers.redirect(f"http://localhost:{port}/")))


def to_plain_http(bench: Bench) -> Prepared:
    location = bench.url("http", handlers.page())
    return Prepared(bench.url("https", handlers.redirect(location)), bench.trusting)


def by_proxy(kind: str, scheme: str = "http") -> "servers.Callable[[Bench], Prepared]":
    def make(bench: Bench) -> Prepared:
        kinds = {"http": servers.http_proxy(), "socks5h": servers.socks5(), "socks4a": servers.socks4()}
        proxy = bench.port(kinds[scheme])
        return Prepared(bench.url(kind, handlers.page()), through(f"{scheme}://127.0.0.1:{proxy}", bench.trusting))

    return make


OK = (
    *(Row(f"a page that works, {kind}, {host}", ("ok",), served(kind, handlers.page(), host))
      for kind in ("http", "https") for host in ("127.0.0.1", "::1")),
    Row("a TLS server", ("ok", "ok.port_open"), served("tls", handlers.silent)),
    Row("revocation is not looked at", ("ok",), served("https", handlers.page()), also=("ok.revocation_unchecked",)),
    Row("an answer that takes its time", ("ok.slow_step",), served("http", slow, limits=PATIENT), slow=True),
    *(Row(f"an unusual {number}", ("ok.unusual_status",), served("http", status(number)))
      for number in (103, 304, 302)),
    Row("an unusual 304, https", ("ok.unusual_status",), served("https", status(304))),
    Row("compressed and cut short", ("ok.truncated",), served("http", handlers.raw_answer(
        ok("Content-Encoding: gzip", f"Content-Length: {len(CUT_GZIP)}", text=CUT_GZIP)))),
    Row("deflated and cut short", ("ok.truncated",), served("http", handlers.raw_answer(
        ok("Content-Encoding: deflate", "Connection: close", text=zlib.compress(b"The page. " * 500)[:-12])))),
    Row("a certificate that expires soon", ("ok.certificate_expires_soon",), expires_soon),
    Row("moved to another host", ("ok.redirected_host",), to_another_host),
    Row("moved to plain http", ("ok.downgraded_to_http",), to_plain_http),
    *(Row(f"{kind} through {scheme}", ("ok.via_proxy", "ok"), by_proxy(kind, scheme), also=("ok.via_proxy",))
      for kind in ("http", "https") for scheme in ("http", "socks5h", "socks4a")),
    Row("an open port", ("ok.port_open",), served("tcp", handlers.silent)),
    Row("an open port, IPv6", ("ok.port_open",), served("tcp", handlers.silent, "::1")),
    *(Row(f"a port that greets: {data[:12]!r}", ("ok.port_banner",), served("tcp", handlers.greet(data)))
      for data in (b"SSH-2.0-OpenSSH_9.2\r\n", b"220 mail.example ESMTP\r\n", b"* OK IMAP4rev1 ready\r\n",
                   b"+OK POP3 ready\r\n")),
    Row("a port that greets behind TLS", ("ok.port_banner",),
        served("tls", handlers.greet(b"220 m.example ESMTP\r\n"))),
)  # fmt: skip
ROWS = (*TCP, *HTTP, *STATUS, *OK)

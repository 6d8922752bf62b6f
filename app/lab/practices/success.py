"""Practices that work, in full or with something to remark."""

import gzip
from datetime import UTC, datetime, timedelta

from app.lab import handlers
from app.lab.handlers import answer_bytes
from app.lab.practices.bench import LOOPBACK, Bench
from app.lab.practices.practice import DIRECT, Prepared, Row, http, tcp
from app.lab.practices.proxy import password_given
from app.lab.servers import Connection
from app.model.options import Options
from app.model.words import N

SLOW_SECONDS = 1.3  # a bit more than limits.SLOW_STEP_SECONDS
CUT_SHORT = answer_bytes(gzip.compress(b"It works. " * 1000, mtime=0)[:-12], ("Content-Encoding", "gzip"))


def _works(bench: Bench) -> Prepared:
    return f"http://127.0.0.1:{bench.page}", Options(proxy=DIRECT)


def _secure(bench: Bench, port: int) -> Prepared:
    return f"https://127.0.0.1:{port}", Options(proxy=DIRECT, trust=bench.trust)


def _works_secure(bench: Bench) -> Prepared:
    return _secure(bench, bench.secure_page)


def _other_host(bench: Bench) -> Prepared:
    return http(handlers.redirect(f"http://localhost:{bench.page}/"))(bench)


def _downgraded(bench: Bench) -> Prepared:
    leading_out = handlers.redirect(f"http://127.0.0.1:{bench.page}/")
    return _secure(bench, bench.serve_tls(bench.authority.issue(LOOPBACK), leading_out))


def _expires_soon(bench: Bench) -> Prepared:
    now = datetime.now(UTC)  # made for 90 days, as most are: one for a few days would just be new
    soon = bench.authority.issue(LOOPBACK, now - timedelta(days=87), now + timedelta(days=3, hours=1))
    return _secure(bench, bench.serve_tls(soon, handlers.page()))


def _slow(bench: Bench) -> Prepared:
    page = handlers.tls(bench.good_context(), handlers.page())

    def hesitate(connection: Connection) -> None:
        connection.pause(SLOW_SECONDS)
        page(connection)

    return _secure(bench, bench.servers.serve(hesitate))


TABLE = (
    Row("works", N("Lab", "A page that works"), N("Lab", "Plain HTTP"),
        ("ok",), _works),
    Row("works_secure", N("Lab", "A secure page that works"), N("Lab", "HTTPS under the practice authority"),
        ("ok",), _works_secure),
    Row("port_open", N("Lab", "Open port"), N("Lab", "Connects, and waits to be spoken to"),
        ("ok.port_open",), tcp(handlers.silent)),
    Row("proxy_works", N("Lab", "A proxy that works"), N("Lab", "The password is given along"),
        ("ok",), password_given),
    Row("other_host", N("Lab", "Moved elsewhere"), N("Lab", "A redirect to another host that works"),
        ("ok.redirected_host",), _other_host),
    Row("downgraded", N("Lab", "Encryption lost"), N("Lab", "Works, but leads from https:// to http://"),
        ("ok.downgraded_to_http",), _downgraded),
    Row("expires_soon", N("Lab", "Expires soon"), N("Lab", "Works for three more days"),
        ("ok.certificate_expires_soon",), _expires_soon),
    Row("slow", N("Lab", "Slow encryption"), N("Lab", "Works, but the handshake takes more than a second"),
        ("ok.slow_step",), _slow),
    Row("cut_short_unseen", N("Lab", "Cut short, unnoticed"), N("Lab", "The end is missing, yet no error is raised"),
        ("ok.truncated",), http(handlers.raw_answer(CUT_SHORT))),
)  # fmt: skip

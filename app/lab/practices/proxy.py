"""Practices about proxies: the page behind them works, they do not."""

import msgspec

from app.lab import handlers
from app.lab.practices.bench import LOOPBACK, Bench
from app.lab.practices.practice import QUICK, Prepare, Prepared, Row
from app.lab.proxies import proxy, socks_failing
from app.lab.servers import Handler
from app.model.names import ProxyMode
from app.model.options import Options, ProxyChoice, TimeLimits
from app.model.secret import Secret
from app.model.words import N

PASSWORD = Secret("visitor", "open-sesame")  # of the practice proxy; opens nothing but the lab
HOST_UNREACHABLE = 4  # RFC 1928, 6


def _through(bench: Bench, proxy_port: int, limits: TimeLimits = TimeLimits(), scheme: str = "http") -> Options:  # noqa: B008  # frozen
    own = ProxyChoice(mode=ProxyMode.OWN, url=f"{scheme}://127.0.0.1:{proxy_port}")
    return Options(limits=limits, proxy=own, trust=bench.trust)


def _behind(handler: Handler, limits: TimeLimits = TimeLimits(), scheme: str = "http") -> Prepare:  # noqa: B008  # frozen
    def prepare(bench: Bench) -> Prepared:
        options = _through(bench, bench.servers.serve(handler), limits, scheme)
        return f"https://127.0.0.1:{bench.secure_page}", options

    return prepare


def _refused(bench: Bench) -> Prepared:
    return f"https://127.0.0.1:{bench.secure_page}", _through(bench, bench.servers.reserve())


def _dead_end(bench: Bench) -> Prepared:
    dead = bench.servers.reserve()
    trying = proxy(lambda host, port: host in LOOPBACK and port == dead)
    return f"https://127.0.0.1:{dead}", _through(bench, bench.servers.serve(trying))


def _not_https(bench: Bench) -> Prepared:
    return _behind(proxy(bench.allows), scheme="https")(bench)


def _password_asked(bench: Bench) -> Prepared:
    return _behind(proxy(bench.allows, PASSWORD))(bench)


def password_given(bench: Bench) -> Prepared:
    """Prepare a proxy that is content."""
    target, options = _password_asked(bench)
    given = msgspec.structs.replace(options.proxy, secret=PASSWORD)
    return target, msgspec.structs.replace(options, proxy=given)


TABLE = (
    Row("proxy_password", N("Lab", "Proxy wants a password"), N("Lab", "407 on the way out"),
        ("proxy.auth_required",), _password_asked),
    Row("proxy_refused", N("Lab", "Proxy refused"), N("Lab", "No proxy runs at the address that is set"),
        ("proxy.refused",), _refused),
    Row("proxy_denies", N("Lab", "Proxy says no"), N("Lab", "403: its rules forbid the way out"),
        ("proxy.denied",), _behind(proxy(lambda host, port: False))),
    Row("proxy_dead_end", N("Lab", "Proxy gets no further"), N("Lab", "502: it does not reach the server"),
        ("proxy.upstream_failed",), _dead_end),
    Row("proxy_dies", N("Lab", "Proxy hangs up"), N("Lab", "Closes the connection without a word"),
        ("proxy.closed",), _behind(handlers.empty_reply)),
    Row("proxy_silent", N("Lab", "Silent proxy"), N("Lab", "Takes the request and does nothing"),
        ("proxy.timeout",), _behind(handlers.silent, QUICK)),
    Row("proxy_not_https", N("Lab", "Proxy set as https://"), N("Lab", "But the proxy itself speaks plain HTTP"),
        ("proxy.not_https",), _not_https),
    Row("socks_fails", N("Lab", "SOCKS proxy fails"), N("Lab", "It finds no way to the server"),
        ("proxy.upstream_failed",), _behind(socks_failing(HOST_UNREACHABLE), scheme="socks5h")),
)  # fmt: skip

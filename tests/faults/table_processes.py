"""Faults of a process: its environment, its limits, its packages, and what only a program can do to itself."""

import contextlib
import os
import resource
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from app.investigation import investigate
from app.lab import handlers
from app.model.names import ProxyMode, TrustMode
from app.model.options import Options, ProxyChoice, TimeLimits, TrustChoice
from app.model.result import Result
from app.model.target import Target
from app.probe.engine import Engine
from app.probe.resolve import Resolver
from app.probe.waiting import Stop
from app.target import parse
from tests import servers
from tests.faults.rows import OPTIONS, Bench, Prepared, Row, served, through
from tests.faults.scene import Place, Scene, hang_up_later, look_at
from tests.faults.table_proxy import VIA
from tests.faults.table_tls import leaf, signed_by_a_filter, stranger
from tests.faults.table_web import status

SYSTEM_TRUST = msgspec.structs.replace(OPTIONS, trust=TrustChoice(mode=TrustMode.SYSTEM))
SYSTEM_PROXY = msgspec.structs.replace(OPTIONS, proxy=ProxyChoice(mode=ProxyMode.SYSTEM))


def investigated(engine: Engine, text: str, options: Options, stop: Stop) -> Result:
    target = parse(text, "", options.protocol)
    assert isinstance(target, Target)
    return investigate(engine, target, options, stop, lambda event: None)


# ---------------------------------------------------------------- in any process


def look_and_stop(engine: Engine, text: str, port: str, options: Options) -> Result:
    """Cancel after a moment."""
    stop = Stop()
    hang_up_later(stop.set, 0.2)
    return investigated(engine, text, options, stop)


def look_with_a_fault(engine: Engine, text: str, port: str, options: Options) -> Result:
    """Look into it with a part of the program that is broken."""

    class Broken(Engine):
        @property
        def contexts(self) -> object:  # type: ignore[override]
            raise ZeroDivisionError("a fault made on purpose")

    broken = Broken()
    try:
        return investigated(broken, text, options, Stop())
    finally:
        broken.close()


def stopped(kind: str) -> Callable[[Bench], Prepared]:
    def make(bench: Bench) -> Prepared:
        return Prepared(f"{kind}://127.0.0.1:{bench.port(handlers.silent)}/", look=look_and_stop)

    return make


def fault_of_ours(bench: Bench) -> Prepared:
    return Prepared(bench.url("https", handlers.page()), bench.trusting, look=look_with_a_fault)


def roots_from(data: bytes | None, name: str) -> Callable[[Bench], Prepared]:
    """Trust a file that is damaged, or absent."""

    def make(bench: Bench) -> Prepared:
        path = str(bench.folder / name) if data is None else bench.file(name, data)
        trust = TrustChoice(mode=TrustMode.FILE, path=path)
        return Prepared(bench.url("https", handlers.page()), msgspec.structs.replace(OPTIONS, trust=trust))

    return make


def roots_for_tls(data: bytes | None, name: str) -> Callable[[Bench], Prepared]:
    def make(bench: Bench) -> Prepared:
        prepared = roots_from(data, name)(bench)
        return prepared._replace(text=bench.url("tls", handlers.page()))

    return make


_SHORT = msgspec.structs.replace(OPTIONS, limits=TimeLimits(connect=30, response=30, total=1.5))

HERE = (
    *(Row(f"stopped by the person, {kind}", ("app.cancelled",), stopped(kind)) for kind in ("http", "https")),
    Row("a fault of this program", ("app.internal",), fault_of_ours),
    Row("a file of roots that is absent", ("local.ca_bundle_missing",), roots_from(None, "absent.pem")),
    Row("a file of roots that is absent, tls", ("local.ca_bundle_missing",), roots_for_tls(None, "absent.pem")),
    Row("a file of roots that is empty", ("local.ca_bundle_bad",), roots_from(b"", "empty.pem")),
    Row("a file of roots that is no such file", ("local.ca_bundle_bad",), roots_from(b"No roots.\n" * 9, "text.pem")),
    Row("a file of roots that is damaged", ("local.ca_bundle_bad",),
        roots_from(b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "damaged.pem")),
    Row("a file of roots that is damaged, tls", ("local.ca_bundle_bad",),
        roots_for_tls(b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "damaged-tls.pem")),
    Row("the total deadline with a better case", ("http.no_answer_in_time",),
        served("http", handlers.silent, limits=_SHORT.limits)),
)  # fmt: skip


# ---------------------------------------------------------------- processes of their own


def look_while_lookups_hang(engine: Engine, text: str, port: str, options: Options) -> Result:
    """Test a name while the only lookup thread is busy: nothing was found out about the network."""
    hang = threading.Event()
    engine.resolver = Resolver(threads=1, most=1)
    original = socket.getaddrinfo
    socket.getaddrinfo = lambda *arguments, **named: hang.wait(4) and original(*arguments, **named)  # type: ignore
    try:
        first = threading.Thread(target=investigated, args=(engine, "dead.example:22", options, Stop()), daemon=True)
        first.start()
        threading.Event().wait(0.3)
        return investigated(engine, text, options, Stop())
    finally:
        hang.set()
        socket.getaddrinfo = original


def use_every_handle(engine: Engine) -> object:
    """Leave hardly any file handle."""
    look_at(engine, Prepared("127.0.0.1:9"))  # what is needed once is open already
    handles = len(list(Path("/proc/self/fd").iterdir())) if sys.platform == "linux" else 64
    resource.setrlimit(resource.RLIMIT_NOFILE, (handles + 40, handles + 40))
    kept = []
    with contextlib.suppress(OSError):
        while True:
            kept.append(os.dup(0))
    return kept


def forget_socks(engine: Engine) -> object:
    """As if PySocks was never packaged."""
    sys.modules["socks"] = None  # type: ignore[assignment]
    for name in [name for name in sys.modules if name.startswith("urllib3.contrib.socks")]:
        del sys.modules[name]
    return None


def place(**how: object) -> Callable[[Bench], "contextlib.AbstractContextManager[Place]"]:
    @contextlib.contextmanager
    def set_up(bench: Bench) -> Iterator[Place]:
        yield Place(**how)  # type: ignore[arg-type]

    return set_up


@contextlib.contextmanager
def system_roots(bench: Bench) -> Iterator[Place]:
    """The system trusts the root of a filter; what the program brings along does not."""
    yield Place(environment=(("SSL_CERT_FILE", bench.roots),))


@contextlib.contextmanager
def dead_proxy(bench: Bench) -> Iterator[Place]:
    url = f"http://127.0.0.1:{bench.servers.reserve()}"
    yield Place(environment=(("http_proxy", url), ("https_proxy", url), ("no_proxy", "")))


@contextlib.contextmanager
def denying_proxy(bench: Bench) -> Iterator[Place]:
    url = f"http://127.0.0.1:{bench.port(status(403, VIA))}"
    yield Place(environment=(("http_proxy", url), ("https_proxy", url), ("no_proxy", "")))


@contextlib.contextmanager
def working_proxy(bench: Bench) -> Iterator[Place]:
    url = f"http://127.0.0.1:{bench.port(servers.http_proxy())}"
    yield Place(environment=(("http_proxy", url), ("https_proxy", url), ("no_proxy", "")))


def page(kind: str, options: Options) -> Callable[[Bench], Prepared]:
    def make(bench: Bench) -> Prepared:
        trust = options.trust if options.trust.mode is not TrustMode.BUNDLED else bench.trusting.trust
        return Prepared(bench.url(kind, handlers.page()), msgspec.structs.replace(options, trust=trust))

    return make


def resigned(options: Options) -> Callable[[Bench], Prepared]:
    """A certificate of the test's root, which only the system trusts."""

    def make(bench: Bench) -> Prepared:
        return Prepared(bench.url("https", handlers.page()), options)

    return make


def filtered(bench: Bench) -> Prepared:
    unknown, box = signed_by_a_filter("Netskope CA", "Netskope")(bench.root)
    return Prepared(f"https://127.0.0.1:{bench.port(bench.secure(handlers.page(), unknown, box))}/", OPTIONS)


def unknown_everywhere(bench: Bench) -> Prepared:
    other = stranger()
    return Prepared(f"https://127.0.0.1:{bench.port(bench.secure(handlers.page(), leaf(other), other))}/", OPTIONS)


def by_socks(kind: str) -> Callable[[Bench], Prepared]:
    def make(bench: Bench) -> Prepared:
        url = f"socks5h://127.0.0.1:{bench.port(servers.socks5())}"
        return Prepared(bench.url(kind, handlers.page()), through(url, bench.trusting))

    return make


def never_asked(bench: Bench) -> Prepared:
    limits = TimeLimits(resolve=20, total=2.0)
    return Prepared("shop.example:22", msgspec.structs.replace(OPTIONS, limits=limits), look=look_while_lookups_hang)


SCENES = (
    Scene("a system that trusts another root", system_roots, (
        Row("the system trusts it", ("tls.intercepted",), resigned(OPTIONS)),
        Row("a filter that nobody trusts", ("tls.intercepted",), filtered),
        Row("an unknown root that nobody trusts", ("tls.unknown_root",), unknown_everywhere),
        Row("reached with the system's roots", ("ok.intercepted",), resigned(SYSTEM_TRUST)),
    ), namespace=False),
    Scene("a dead proxy in the environment", dead_proxy, tuple(
        Row(f"unknowingly through a proxy, {kind}", ("proxy.unexpected",), page(kind, SYSTEM_PROXY), ("proxy.refused",))
        for kind in ("http", "https")), namespace=False),
    Scene("a denying proxy in the environment", denying_proxy, tuple(
        Row(f"unknowingly through a proxy that denies, {kind}", ("proxy.unexpected", "proxy.denied"),
            page(kind, SYSTEM_PROXY), ("proxy.denied",)) for kind in ("http", "https")), namespace=False),
    Scene("a proxy in the environment", working_proxy, tuple(
        Row(f"a proxy of the environment that works, {kind}", ("ok.via_proxy", "ok"), page(kind, SYSTEM_PROXY),
            ("ok.via_proxy",)) for kind in ("http", "https")), namespace=False),
    Scene("without SOCKS", place(prepare=forget_socks), tuple(
        Row(f"SOCKS is not built in, {kind}", ("proxy.socks_support_missing",), by_socks(kind))
        for kind in ("http", "https")), namespace=False),
    Scene("no file handles left", place(prepare=use_every_handle, parallel=1), tuple(
        Row(f"no file handle left, {kind}", ("local.ports_exhausted",), served(kind, handlers.page()))
        for kind in ("tcp", "http", "https")), namespace=False),
    Scene("lookups that hang", place(parallel=1), (Row("nothing was looked up", ("app.deadline",), never_asked),),
          slow=True,          namespace=False),
)  # fmt: skip

"""What a row of the table of faults is, and what its faults are made with."""

import contextlib
import tempfile
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import msgspec

from app.investigation import investigate, refuse
from app.knowledge.case import CaseFacts
from app.lab import handlers
from app.lab.servers import Handler, Servers
from app.model.names import ProxyMode, TrustMode
from app.model.options import Options, ProxyChoice, TimeLimits, TrustChoice
from app.model.result import Result
from app.model.target import InputProblem
from app.probe.engine import Engine
from app.probe.waiting import Stop
from app.target import parse
from tests.certificates import LOOPBACK, Certificate

DIRECT = ProxyChoice(mode=ProxyMode.NONE)
QUICK = TimeLimits(resolve=1.0, connect=1.0, tls=1.0, proxy=1.0, response=1.0, body=1.0, total=20.0)
OPTIONS = Options(proxy=DIRECT, limits=QUICK)

Look = Callable[[Engine, str, str, Options], Result]


def look_into(engine: Engine, text: str, port: str, options: Options) -> Result:
    """Do what the terminal does."""
    target = parse(text, port, options.protocol)
    if isinstance(target, InputProblem):
        return refuse(target)
    return investigate(engine, target, options, Stop(), lambda event: None)


class Prepared(NamedTuple):
    """A fault that waits to be found: what is typed, and the options."""

    text: str
    options: Options = OPTIONS
    port: str = ""
    look: Look = look_into


class Row(NamedTuple):
    """One fault.

    Attributes:
        cases: the ids that may lead.
        make: makes the fault and returns what to type.
        also: ids that must stand somewhere in the list.
        racing: the fault has several faces; `python -m tests.faults` runs it 20 times.
        slow: too slow for `make test`.
    """

    name: str
    cases: tuple[str, ...]
    make: "Callable[[Bench], Prepared]"
    also: tuple[str, ...] = ()
    racing: bool = False
    slow: bool = False


class FactsRow(NamedTuple):
    """A fault that cannot be made on this platform: proved by the facts it would leave."""

    name: str
    cases: tuple[str, ...]
    facts: CaseFacts
    also: tuple[str, ...] = ()


class Bench:
    """What the servers of all rows share: the accepting thread, a root, certificates. A context manager."""

    def __init__(self) -> None:
        self._stack = contextlib.ExitStack()
        self.servers = self._stack.enter_context(Servers())
        self.folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory()))
        self.root = Certificate("Test root", authority=True, organization="Test authority")
        self.roots = self.file("roots.pem", self.root.pem())
        self.trusting = msgspec.structs.replace(OPTIONS, trust=TrustChoice(mode=TrustMode.FILE, path=self.roots))

    def __enter__(self) -> "Bench":
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def keep(self, context: "contextlib.AbstractContextManager[int]") -> int:
        """Keep a server of `tests.servers` until the end."""
        return self._stack.enter_context(context)

    def file(self, name: str, data: bytes) -> str:
        """Write a file and return its path."""
        path = self.folder / name
        path.write_bytes(data)
        return str(path)

    @cached_property
    def good(self) -> Certificate:
        """A certificate without a fault."""
        return Certificate("localhost", LOOPBACK, self.root)

    def secure(self, handler: Handler, certificate: Certificate | None = None, *chain: Certificate) -> Handler:
        """The same behind TLS."""
        return handlers.tls((certificate or self.good).server_context(*chain), handler)

    def port(self, handler: Handler, host: str = "127.0.0.1") -> int:
        """Serve and return the port; with host "localhost" on both loopback addresses."""
        return self.servers.serve_localhost(handler) if host == "localhost" else self.servers.serve(handler, host)

    def url(self, kind: str, handler: Handler, host: str = "127.0.0.1") -> str:
        """Serve with http, https, tcp or tls and return what to type."""
        port = self.port(self.secure(handler) if kind in ("https", "tls") else handler, host)
        return f"{kind}://{f'[{host}]' if ':' in host else host}:{port}" + ("/" if kind.startswith("http") else "")


def fixed(text: str, options: Options = OPTIONS, port: str = "") -> Callable[[Bench], Prepared]:
    """A fault that needs nothing but what is typed."""
    return lambda bench: Prepared(text, options, port)


def served(
    kind: str, handler: Handler, host: str = "127.0.0.1", limits: TimeLimits = QUICK
) -> Callable[[Bench], Prepared]:
    """A handler on a port; https and tls trust its certificate."""

    def make(bench: Bench) -> Prepared:
        return Prepared(bench.url(kind, handler, host), msgspec.structs.replace(bench.trusting, limits=limits))

    return make


def behind_a_redirect(kind: str, handler: Handler) -> Callable[[Bench], Prepared]:
    """A handler to which another server of the same host redirects."""

    def make(bench: Bench) -> Prepared:
        location = bench.url(kind, handler)
        return Prepared(bench.url("http", handlers.redirect(location)), bench.trusting)

    return make


def raw(
    handler: Handler, kind: str = "https", host: str = "127.0.0.1", limits: TimeLimits = QUICK
) -> Callable[[Bench], Prepared]:
    """A handler that gets the connection as it is, whatever the URL says."""

    def make(bench: Bench) -> Prepared:
        port = bench.port(handler, host)
        shown = f"[{host}]" if ":" in host else host
        options = msgspec.structs.replace(bench.trusting, limits=limits)
        return Prepared(f"{kind}://{shown}:{port}" + ("/" if kind.startswith("http") else ""), options)

    return make


def through(url: str, options: Options = OPTIONS) -> Options:
    """The same through a proxy."""
    return msgspec.structs.replace(options, proxy=ProxyChoice(mode=ProxyMode.OWN, url=url))

"""What a practice is, and the usual ways to set one up."""

from collections.abc import Callable

import msgspec

from app.lab.practices.bench import Bench
from app.lab.servers import Handler
from app.model.names import ProxyMode
from app.model.options import Options, ProxyChoice, TimeLimits

DIRECT = ProxyChoice(mode=ProxyMode.NONE)  # a proxy set on this computer knows nothing of its loopback
QUICK = TimeLimits(tls=1.5, proxy=1.5, response=1.5, body=1.5, total=4.0)  # a first click should not have to wait


class Practice(msgspec.Struct, frozen=True, omit_defaults=True):
    """One practice target.

    Attributes:
        id: stable, for buttons and tests.
        title, detail: marked texts of context "Lab", translated when they are shown.
        cases: the ids of the cases that may lead the result.
        target: the text for the input field; empty while the lab is not started.
        options: what has to be set for it.
    """

    id: str
    title: str
    detail: str
    cases: tuple[str, ...]
    target: str = ""
    options: Options = Options()


Prepared = tuple[str, Options]
Prepare = Callable[[Bench], Prepared]


class Row:
    """A practice and how it is prepared: a function that starts its server and returns target and options."""

    def __init__(self, id: str, title: str, detail: str, cases: tuple[str, ...], prepare: Prepare) -> None:
        """Put the parts together; they are those of `Practice`."""
        self.practice = Practice(id, title, detail, cases)
        self._prepare = prepare

    def set_up(self, bench: Bench) -> Practice:
        """Start the server and return the practice with its target and options."""
        target, options = self._prepare(bench)
        return msgspec.structs.replace(self.practice, target=target, options=options)


def tcp(handler: Handler) -> Prepare:
    """Serve a port that is tested without a protocol."""
    return lambda bench: (f"127.0.0.1:{bench.servers.serve(handler)}", Options())


def http(handler: Handler, limits: TimeLimits = TimeLimits()) -> Prepare:  # noqa: B008  # frozen
    """Serve a port that is asked for a page."""
    return lambda bench: (f"http://127.0.0.1:{bench.servers.serve(handler)}", Options(limits=limits, proxy=DIRECT))


def https(handler: Handler, limits: TimeLimits = TimeLimits()) -> Prepare:  # noqa: B008  # frozen
    """Serve a port that is asked to encrypt; what becomes of that is up to the handler."""
    return lambda bench: (f"https://127.0.0.1:{bench.servers.serve(handler)}", Options(limits=limits, proxy=DIRECT))

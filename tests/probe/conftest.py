"""An engine for each test, and a short way to make one attempt."""

from collections.abc import Callable, Iterator

import pytest

from app.model.attempt import Attempt
from app.model.names import Kind, ProxyMode
from app.model.options import Options, ProxyChoice, TimeLimits
from app.model.target import Target
from app.probe.attempt import run_attempt
from app.probe.engine import Engine
from app.probe.recorder import StepHook
from app.probe.waiting import Stop

DIRECT = Options(proxy=ProxyChoice(mode=ProxyMode.NONE), limits=TimeLimits(total=20.0))

Try = Callable[..., Attempt]


def target_of(kind: Kind, host: str, port: int, path: str = "/") -> Target:
    """A target as the parser makes it."""
    path = path if kind in (Kind.HTTP, Kind.HTTPS) else ""
    return Target(kind=kind, host=host, host_ascii=host, port=port, path=path, source=f"{host}:{port}")


@pytest.fixture
def engine() -> Iterator[Engine]:
    """An engine of one's own."""
    engine = Engine()
    yield engine
    engine.close()


@pytest.fixture
def attempt(engine: Engine) -> Try:
    """Make one attempt on this thread."""

    def make(
        kind: Kind,
        port: int,
        options: Options = DIRECT,
        *,
        host: str = "127.0.0.1",
        path: str = "/",
        target: Target | None = None,
        total: float | None = None,
        stop: Stop | None = None,
        on_step: StepHook = lambda *told: None,
    ) -> Attempt:
        with engine.working(stop or Stop(), options.limits.total if total is None else total) as work:
            what = target or target_of(kind, host, port, path)
            return run_attempt(engine, work, what, options, 1, on_step)

    return make

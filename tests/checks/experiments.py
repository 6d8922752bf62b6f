"""One attempt and then some checks on it, by hand."""

import threading
from typing import NamedTuple

from app.checks.check import Subject
from app.checks.run import Checking
from app.model.attempt import Attempt
from app.model.finding import Findings
from app.model.names import CheckName, Kind, ProxyMode
from app.model.options import Options, ProxyChoice
from app.model.target import Target
from app.probe.attempt import run_attempt
from app.probe.engine import Engine
from app.probe.waiting import Stop

DIRECT = Options(proxy=ProxyChoice(mode=ProxyMode.NONE))


class Done(NamedTuple):
    attempt: Attempt
    findings: Findings


def own_proxy(url: str) -> Options:
    """Options with this proxy."""
    return Options(proxy=ProxyChoice(mode=ProxyMode.OWN, url=url))


def experiment(
    kind: Kind,
    port: int,
    *names: CheckName,
    host: str = "localhost",
    options: Options = DIRECT,
    total: float = 20.0,
    cancel_after: float | None = None,
) -> Done:
    """Try a target once and run these checks on the attempt; `total` and `cancel_after` begin with the checks."""
    engine, stop = Engine(), Stop()
    target = Target(kind=kind, host=host, host_ascii=host, port=port, path="/", source=f"{host}:{port}")
    try:
        with engine.working(Stop(), options.limits.total) as work:
            made = run_attempt(engine, work, target, options, 1, lambda *told: None)
        timer = threading.Timer(cancel_after, stop.set) if cancel_after is not None else None
        with engine.working(stop, total) as work:
            if timer is not None:
                timer.start()
            checking = Checking(work, "", lambda event: None, ask_others=options.ask_others)
            found = checking.collect(names, Subject(engine, target, (made,)))
        if timer is not None:
            timer.join()
        return Done(made, found)
    finally:
        engine.close()

"""One attempt and then one check, as an investigation makes them; functions that can also be called on other hosts."""

from app.checks.check import Check, NotApplicable, Subject
from app.checks.run import Outcome
from app.model.attempt import Attempt
from app.model.finding import CheckSkipped
from app.model.names import ProxyMode
from app.model.options import Options, ProxyChoice, TimeLimits
from app.model.target import Target
from app.probe.attempt import run_attempt
from app.probe.engine import Engine
from app.probe.waiting import Cancelled, Stop
from app.target import parse

DIRECT = Options(
    proxy=ProxyChoice(mode=ProxyMode.NONE),
    limits=TimeLimits(resolve=1.0, connect=1.0, tls=1.0, proxy=1.0, response=1.0, body=1.0, total=20.0),
)


def target_of(text: str, options: Options = DIRECT) -> Target:
    target = parse(text, "", options.protocol)
    assert isinstance(target, Target)
    return target


def attempt_of(engine: Engine, target: Target, options: Options = DIRECT) -> Attempt:
    with engine.working(Stop(), options.limits.total) as work:
        return run_attempt(engine, work, target, options, 1, lambda *told: None)


def checked(
    check: Check,
    text: str,
    options: Options = DIRECT,
    *,
    attempts: tuple[Attempt, ...] | None = None,
    seconds: float = 0.0,
) -> Outcome:
    """Try the target, then make the check; `attempts` stand in for trying, `seconds` for its own
    deadline."""
    engine = Engine()
    try:
        target = target_of(text, options)
        if attempts is None:
            attempts = (attempt_of(engine, target, options),)
        with engine.working(Stop(), seconds or check.seconds):
            return check.run(Subject(engine, target, attempts))
    except NotApplicable:
        return CheckSkipped(check=check.name, reason="not_applicable")
    finally:
        engine.close()


def cancelled_while(check: Check, text: str, stop: Stop, attempts: tuple[Attempt, ...] = ()) -> bool:
    """Make the check until `stop` is set; whether it ended as cancelled."""
    engine = Engine()
    try:
        with engine.working(stop, check.seconds):
            check.run(Subject(engine, target_of(text), attempts))
    except Cancelled:
        return True
    finally:
        engine.close()
    return False

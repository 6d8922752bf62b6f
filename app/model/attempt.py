"""One attempt: its steps with their times, and the chain of exceptions if it failed."""

import msgspec

from app.model.facts import Facts
from app.model.names import Leg, Origin, Outcome, StepName, StepOutcome
from app.model.options import Options
from app.model.target import Target
from app.model.times import Time


class Step(msgspec.Struct, frozen=True, omit_defaults=True):
    """One step of an attempt.

    Attributes:
        hop: 0 for the typed target, 1 for the first redirect and so on.
        leg: whether the peer of this step is the target or a proxy.
        try_no: 1 for the first try.
        start: seconds since the attempt began.
        seconds: how long it took, less the time spent queueing inside this program.
        queued: seconds spent waiting for our own turn; never the network's time.
    """

    name: StepName
    start: float
    seconds: float
    outcome: StepOutcome
    facts: Facts
    hop: int = 0
    leg: Leg = Leg.TARGET
    try_no: int = 1
    queued: float = 0.0


class Codes(msgspec.Struct, frozen=True, omit_defaults=True):
    """The codes of one exception, by name, as far as it carries any.

    `status` is an HTTP status, `alert` the name of a TLS alert, `errno` and `gai` symbolic names.
    """

    errno: str = ""
    gai: str = ""
    winerror: int = 0
    ssl_reason: str = ""
    verify_code: int = 0
    alert: str = ""
    status: int = 0


class Link(msgspec.Struct, frozen=True, omit_defaults=True):
    """One exception of the chain: full class name, bases up to Exception, codes, redacted message."""

    name: str
    bases: tuple[str, ...] = ()
    codes: Codes = Codes()
    message: str = ""


class Failure(msgspec.Struct, frozen=True, omit_defaults=True):
    """Why an attempt failed.

    Attributes:
        step, hop, leg: where it happened.
        links: the chain, outermost first, root cause last.
        origin: network, input or a fault in this program.
        chain_length: how many links there were, when more than are kept.
        trace: the redacted traceback, only for a fault in this program.
    """

    step: StepName
    links: tuple[Link, ...]
    origin: Origin = Origin.NETWORK
    hop: int = 0
    leg: Leg = Leg.TARGET
    chain_length: int = 0
    trace: str = ""


class Attempt(msgspec.Struct, frozen=True, omit_defaults=True):
    """One try to reach a target. `started` is UTC, `seconds` monotonic."""

    target: Target
    options: Options
    started: Time
    seconds: float
    outcome: Outcome
    steps: tuple[Step, ...] = ()
    failure: Failure | None = None
    try_no: int = 1

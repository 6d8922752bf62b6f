"""What every check is: a question with its own deadline, run on a helper thread."""

from collections.abc import Callable
from typing import NamedTuple

from app.model.attempt import Attempt
from app.model.finding import Finding
from app.model.names import CheckName, Leg, StepName, Touches
from app.model.target import Target
from app.probe.engine import Engine


class NotApplicable(Exception):  # noqa: N818  # an answer, not an error
    """The question makes no sense for this target."""


class Subject(NamedTuple):
    """What a check is about."""

    engine: Engine
    target: Target
    attempts: tuple[Attempt, ...]


def no_details(_subject: Subject) -> tuple[str, ...]:
    """Return nothing: what is touched has no parts worth naming."""
    return ()


class Check(NamedTuple):
    """One experiment.

    Attributes:
        run: makes it; inside, `waiting.current()` is the check's own work with its own deadline. Raises
            NotApplicable, Cancelled or LimitReached.
        seconds: its own deadline.
        touches: what it reads or sends to; said before it runs.
        details: what it touches there, in addition: ports.
        early: the steps during whose wait it may begin already, because it needs nothing of how they end.
        follows: it is about the host at which the attempt failed. Where a redirect led to another host, it goes there
            only when the person agreed.
    """

    name: CheckName
    run: Callable[[Subject], Finding]
    seconds: float
    touches: Touches
    details: Callable[[Subject], tuple[str, ...]] = no_details
    early: frozenset[tuple[StepName, Leg]] = frozenset()
    follows: bool = False

"""What every check is: a question with its own deadline, run on a helper thread."""

from collections.abc import Callable
from typing import NamedTuple

from app.model.attempt import Attempt
from app.model.finding import Finding
from app.model.names import CheckName
from app.model.target import Target
from app.probe.engine import Engine


class NotApplicable(Exception):  # noqa: N818  # an answer, not an error
    """The question makes no sense for this target."""


class Subject(NamedTuple):
    """What a check is about."""

    engine: Engine
    target: Target
    attempts: tuple[Attempt, ...]


class Check(NamedTuple):
    """One experiment.

    Attributes:
        run: makes it; inside, `waiting.current()` is the check's own work with its own deadline. Raises
            NotApplicable, Cancelled or LimitReached.
        seconds: its own deadline.
        touches: what it reads or sends to, as a code that the window says before it runs: `this_computer`,
            `target_host`, `proxy_and_target_host` or `name_servers`.
    """

    name: CheckName
    run: Callable[[Subject], Finding]
    seconds: float
    touches: str

"""Many results taken together: groups of one cause, and how far the tests are."""

import msgspec

from app.model.names import Certainty, Severity


class Group(msgspec.Struct, frozen=True):
    """Results that share their leading case and, where the case has one, who caused it.

    Attributes:
        party: the one thing they share: a proxy, name servers, an issuer, a router; empty without one.
        ids: of the results, in their order.
        certainty: of the least certain one.
    """

    case: str
    severity: Severity
    party: str
    ids: tuple[str, ...]
    certainty: Certainty


class Progress(msgspec.Struct, frozen=True):
    """How far a list of tests is; `seconds_left` is None as long as it cannot be told."""

    total: int
    done: int = 0
    running: int = 0
    failed: int = 0
    seconds_left: float | None = None

    @property
    def waiting(self) -> int:
        """How many have not begun."""
        return self.total - self.done - self.running

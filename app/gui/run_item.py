"""One target of a run: how far its test is, and what a run keeps of the result."""

from enum import Enum, auto
from itertools import repeat
from typing import NamedTuple

from app.document import Order
from app.grouping import Row, row_of
from app.gui.entries import Entry
from app.gui.progress_words import subjects
from app.model.names import Severity
from app.model.plan import Expectation, Verdict
from app.model.result import Result
from app.model.target import Target
from app.picture.stations import Place, path_of_result, place_of_trouble
from app.plan import judge

_GOOD = (Severity.OK, Severity.REMARK)


class State(Enum):
    """How far one item is."""

    WAITING = auto()
    RUNNING = auto()
    DONE = auto()
    STOPPED = auto()  # cancelled, whether it had begun or not


class Item:
    """One target of a run.

    Attributes:
        entry: the test; None until it is handed to the workers.
        title: how the target is called among the others of its run.
        place: where the way broke, or where something is worth a remark; None where nothing is, and until it ends.
        expectation: what a plan expects of the target; None where nobody said anything.
        note: what stood beside the target.
        verdict: whether it came out as expected; None without an expectation, and until it ends.
    """

    __slots__ = ("entry", "expectation", "note", "number", "place", "severity", "state", "target", "title", "verdict")

    def __init__(
        self, number: int, target: Target, title: str, expectation: Expectation | None = None, note: str = ""
    ) -> None:
        self.number = number
        self.target = target
        self.expectation = expectation
        self.note = note
        self.verdict: Verdict | None = None
        self.title = title
        self.state = State.WAITING
        self.entry: Entry | None = None
        self.severity: Severity | None = None
        self.place: Place | None = None

    @property
    def failed(self) -> bool:
        """Whether its test ended and says that something fails."""
        return self.severity is not None and self.severity not in _GOOD

    @property
    def is_open(self) -> bool:
        """Whether nothing is known of it: it waits, runs or was cancelled."""
        return self.severity is None

    @property
    def unexpected(self) -> bool:
        """Whether its test ended and came out otherwise than expected."""
        return self.verdict is not None and not self.verdict.as_expected


class Digest(NamedTuple):
    """What a run needs of a result.

    Attributes:
        row: how it is grouped; None where it was cancelled.
        place: where the way broke.
        verdict: whether it is as expected; None where nobody said what is.
    """

    row: Row | None
    place: Place | None
    verdict: Verdict | None = None


def digest_of(result: Result, expectation: Expectation | None = None) -> Digest:
    """Return what a run needs of a result."""
    row = row_of(result)
    if row is None:
        return Digest(None, None)
    place = place_of_trouble(path_of_result(result), row.severity)
    return Digest(row, place, judge(expectation, result) if expectation is not None else None)


def items_of(order: Order) -> tuple[Item, ...]:
    """Return what a run is made of; who asks for expectations or notes gives one for each target."""
    nothing = repeat(None)
    return tuple(
        Item(number, target, title, expectation, note or "")
        for number, (target, title, expectation, note) in enumerate(
            zip(
                order.targets,
                subjects(order.targets),
                order.expectations or nothing,
                order.notes or nothing,
                strict=False,
            )
        )
    )

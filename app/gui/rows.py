"""What the list on the left shows: rows of any kind, each the short form of a page."""

from datetime import datetime
from typing import TYPE_CHECKING, Protocol, TypeGuard

from app.gui.wording import Wording
from app.picture.marks import Mark

if TYPE_CHECKING:
    from app.gui.report_entry import ReportRow


def can_be_kept(row: object) -> bool:
    """Whether a pin or a note on a row would still be there at the next start."""
    return getattr(row, "can_be_kept", True)


def is_reported(row: object) -> "TypeGuard[ReportRow]":
    """Whether a row, or a test of one, comes from a report file: it is shown, and never tested by itself."""
    return hasattr(row, "origin")


class Row(Protocol):
    """One line of the list: an investigation, a run of many targets or a target that is watched.

    Words are made when they are asked for, in the language of then; a row keeps values only.

    Attributes:
        id: unlike that of every other row.
        started: UTC.
        pinned: whether it is kept on top.
        note: what somebody wrote about it; "" for nothing.
    """

    id: str
    started: datetime
    pinned: bool
    note: str

    @property
    def running(self) -> bool:
        """Whether something may still come."""

    @property
    def seconds(self) -> float:
        """How long it took, to sort by; 0 where that is not known."""

    def mark(self, wording: Wording) -> Mark:
        """Return the sign of its state."""

    def title(self) -> str:
        """Return what it is about: technical text, painted isolated and elided in the middle."""

    def short(self, wording: Wording) -> str:
        """Return a few words about its state."""

    def time(self, wording: Wording) -> str:
        """Return how long it took ("42 ms"), how often it runs ("every 10 s"), or ""."""

    def progress(self) -> float | None:
        """Return how much of it is done, 0 to 1, while it runs; None for no bar."""

    def sought(self, wording: Wording) -> tuple[str, ...]:
        """Return the texts that the search looks through, besides the note."""

"""Which rows the list shows, and in which order."""

from enum import Enum, auto
from typing import Any

from app.gui.rows import Row
from app.gui.wording import Wording
from app.picture.marks import Mark


class Sort(Enum):
    """What rows are sorted by, pinned ones first in any case."""

    NEWEST = auto()
    TARGET = auto()
    DURATION = auto()  # running ones, then the longest first


class Show(Enum):
    """Which rows are shown."""

    ALL = auto()
    FAILED = auto()
    REMARKS = auto()
    WORKS = auto()


_MARKS = {
    Show.FAILED: (Mark.FAILED, Mark.INTERNAL),
    Show.REMARKS: (Mark.REMARK,),
    Show.WORKS: (Mark.OK, Mark.REMARK),
}


def key_of(row: Row, number: int, sorting: Sort) -> tuple[Any, ...]:
    """Return what a row is sorted by; `number` is how many came before it, and decides where all else is the same."""
    came = getattr(row, "opened", row.started)  # that of a file stands where it was opened, not where it was tested
    newest = (-came.timestamp(), -number)
    if sorting is Sort.TARGET:
        return (not row.pinned, row.title().casefold(), *newest)
    if sorting is Sort.DURATION:
        return (not row.pinned, not row.running, -row.seconds, *newest)
    return (not row.pinned, *newest)


def is_of_kind(row: Row, showing: Show, wording: Wording) -> bool:
    """Tell whether a row is one of those to be shown."""
    return showing is Show.ALL or row.mark(wording) in _MARKS[showing]

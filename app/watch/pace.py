"""When a step of a watched target became slower or faster for good: medians, since single tests say little."""

from collections import deque
from statistics import median
from typing import NamedTuple

from app import limits
from app.comparing import Difference, pace_change


class _Time(NamedTuple):
    number: int
    seconds: float


class Pace:
    """The times of one step: what is usual, and the last few tests that are held against it."""

    def __init__(self) -> None:
        self._usual: deque[float] = deque(maxlen=limits.WATCH_PACE_USUAL)
        self._last: deque[_Time] = deque()

    def add(self, number: int, seconds: float) -> tuple[int, Difference] | None:
        """Take the time of one test; return where a lasting change began (the number of that test), and which."""
        self._last.append(_Time(number, seconds))
        if len(self._last) > limits.WATCH_PACE_TESTS:
            self._usual.append(self._last.popleft().seconds)
        if len(self._usual) < limits.WATCH_PACE_TESTS:
            return None
        before, after = median(self._usual), median(one.seconds for one in self._last)
        if not _differs(before, after, slower=after > before):
            return None
        self._usual.clear()
        first = next(one for one in self._last if _differs(before, one.seconds, slower=after > before))
        return first.number, pace_change(before, after)


def _differs(before: float, after: float, *, slower: bool) -> bool:
    less, more = (before, after) if slower else (after, before)
    return more - less >= limits.WATCH_PACE_SECONDS and more >= less * limits.WATCH_PACE_FACTOR

"""What the plot shows: bars in the order of time, and what one column of pixels needs of them. No Qt.

The plot's time line leaves out the hours in which nothing could be measured (the computer slept): a `place` on it is
a number of seconds without those, and `Bars` translates between the two.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

GAP_SLOTS = 4  # a gap is shown as wide as this many bars
ROOM = 10.0  # seconds of a bar while it is the only one
WIDEST = 30.0  # pixels of a bar
NARROWEST = 3.0  # pixels from bar to bar; below, several share a column
COLUMN = 2.0  # pixels of such a column
SHARE = 0.72  # of its room that a bar fills


@dataclass(frozen=True, slots=True)
class Bar:
    """One attempt.

    Attributes:
        time: when it began, in seconds since 1970.
        parts: the seconds of each series, from the bottom up.
        note: what came out, as a code; the plot only hands it on.
        gap: seconds before it in which nothing could be measured.
        seconds: of the whole test, with what lies between its parts; 0 for no more than these.
    """

    time: float
    parts: tuple[float, ...]
    failed: bool = False
    note: str = ""
    gap: float = 0.0
    seconds: float = 0.0

    @property
    def whole(self) -> float:
        """The seconds of the whole test."""
        return max(self.seconds, sum(self.parts))


@dataclass(frozen=True, slots=True)
class Gap:
    """Time left out: from when to when, and where the break stands on the time line."""

    start: float
    end: float
    place: float
    width: float


@dataclass(frozen=True, slots=True)
class Slot:
    """One bar of the picture: the attempts `first` up to but not including `end`, between two places in pixels.

    Attributes:
        tallest: the number of the slowest attempt that was reached, or -1.
        failed: how many of them failed.
    """

    first: int
    end: int
    left: float
    right: float
    tallest: int
    failed: int

    @property
    def count(self) -> int:
        """How many attempts it stands for."""
        return self.end - self.first


class Bars:
    """All bars. Adding one and looking at a part of them costs little however many there are."""

    def __init__(self, series: int) -> None:
        """Make room for bars of that many parts each."""
        self.gaps: list[Gap] = []
        self._bars: list[Bar] = []
        self.failures_shown = True
        self.longest = 0.0  # seconds of the longest bar so far
        self._visible = (True,) * series
        self._everything = True
        self._places = array("d")
        self._totals = array("d")  # of the parts that are shown; 0 for an attempt that failed
        self._failed = array("q", [0])  # how many before each bar, and in all

    def __len__(self) -> int:
        return len(self._bars)

    def __getitem__(self, number: int) -> Bar:
        return self._bars[number]

    def add(self, bar: Bar) -> None:
        """Put a bar at the end; one whose clock ran back stands where the last one stands."""
        place = bar.time
        if self._bars:
            left_out = self._add_gap(bar) if bar.gap > 0 else 0.0
            place = self._places[-1] + max(bar.time - self._bars[-1].time - left_out, 0.0)
        total = self._total(bar)
        if total > self.longest:
            self.longest = total
        self._bars.append(bar)
        self._places.append(place)
        self._totals.append(total)
        self._failed.append(self._failed[-1] + bar.failed)

    def drop(self, count: int) -> None:
        """Remove the oldest bars."""
        for numbers in (self._bars, self._places, self._totals, self._failed):
            del numbers[:count]
        self.gaps = [gap for gap in self.gaps if self._places and gap.place >= self._places[0]]

    def clear(self) -> None:
        """Remove all bars."""
        self.drop(len(self))
        self.longest = 0.0

    def show(self, visible: Sequence[bool], *, failed: bool) -> None:
        """Count only the parts that are shown, and failures or not."""
        self._visible = tuple(visible)
        self._everything = all(visible)
        self.failures_shown = failed
        self._totals = array("d", map(self._total, self._bars))

    @property
    def visible(self) -> tuple[bool, ...]:
        """Which parts are shown."""
        return self._visible

    def place(self, number: int) -> float:
        """Return where a bar stands on the time line."""
        return self._places[number]

    def place_of(self, time: float) -> float:
        """Return where a time stands; one that was left out stands in its gap."""
        for gap in reversed(self.gaps):
            if time >= gap.end:
                return gap.place + gap.width + time - gap.end
            if time >= gap.start:
                return gap.place + gap.width * (time - gap.start) / (gap.end - gap.start)
        return time

    def time_of(self, place: float) -> float:
        """Return the time that stands at a place."""
        for gap in reversed(self.gaps):
            if place >= gap.place + gap.width:
                return gap.end + place - gap.place - gap.width
            if place >= gap.place:
                return gap.start + (gap.end - gap.start) * (place - gap.place) / gap.width
        return place

    def stretches(self, start: float, end: float) -> list[tuple[float, float]]:
        """Return the times between two places, without what was left out."""
        found = []
        for gap in self.gaps:
            if start < gap.place and gap.place < end:
                found.append((self.time_of(start), gap.start))
            start = max(start, gap.place + gap.width)
        if start < end:
            found.append((self.time_of(start), self.time_of(end)))
        return found

    def room(self, number: int) -> float:
        """Return the seconds from a bar to its nearest neighbour."""
        before = self._places[number] - self._places[number - 1] if number > 0 else 0.0
        after = self._places[number + 1] - self._places[number] if number + 1 < len(self) else 0.0
        return min((step for step in (before, after) if step > 0), default=ROOM)

    def nearest(self, place: float) -> int:
        """Return the number of the bar nearest to a place, or -1 without bars."""
        number = bisect_left(self._places, place)
        found = [one for one in (number - 1, number) if 0 <= one < len(self)]
        return min(found, key=lambda one: abs(self._places[one] - place), default=-1)

    def slots(self, start: float, end: float, width: float) -> list[Slot]:
        """Return what is painted of the places `start` to `end` on `width` pixels, from left to right."""
        scale = width / (end - start)
        first = max(bisect_left(self._places, start) - 1, 0)  # one that is cut by the edge
        last = min(bisect_right(self._places, end) + 1, len(self))
        if last - first > width / NARROWEST:
            return self._columns(start, scale, first, last)
        found = []
        for number in range(first, last):
            middle = (self._places[number] - start) * scale
            half = min(max(self.room(number) * scale * SHARE, 1.0), WIDEST) / 2
            failed = int(self._bars[number].failed)
            found.append(Slot(number, number + 1, middle - half, middle + half, -1 if failed else number, failed))
        return found

    def highest(self, start: float, end: float) -> float:
        """Return the longest time shown of an attempt that was reached, between two places."""
        return max(
            self._totals[bisect_left(self._places, start) : bisect_right(self._places, end)],
            default=0.0,
        )

    def _columns(self, start: float, scale: float, first: int, last: int) -> list[Slot]:
        found = []
        column = int((self._places[first] - start) * scale / COLUMN)
        while first < last:
            column += 1
            end = min(bisect_left(self._places, start + column * COLUMN / scale, first), last)
            if end > first:
                failed = self._failed[end] - self._failed[first]
                tallest = -1 if failed == end - first else self._tallest(first, end)
                right = column * COLUMN
                found.append(Slot(first, end, right - COLUMN, right, tallest, failed))
                first = end
        return found

    def _tallest(self, first: int, end: int) -> int:
        part = self._totals[first:end]
        number = first + part.index(max(part))
        if self._bars[number].failed:  # all of them take no time, those that were reached as well
            number = next(one for one in range(first, end) if not self._bars[one].failed)
        return number

    def _total(self, bar: Bar) -> float:
        if bar.failed:
            return 0.0
        if self._everything:
            return sum(bar.parts)
        return sum(part for part, shown in zip(bar.parts, self._visible, strict=True) if shown)

    def _add_gap(self, bar: Bar) -> float:
        """Leave out what lies before a bar and return how much that is."""
        last = len(self) - 1
        room = self.room(last)
        start = self._bars[last].time + room
        end = max(bar.time - room, start)
        width = GAP_SLOTS * room
        if end - start <= width:  # too short to leave anything out
            return 0.0
        self.gaps.append(Gap(start, end, self._places[last] + room, width))
        return end - start - width

"""Which part of a plot's time line is seen. No Qt."""

NEAREST = 5.0  # bars that are seen at least
STEP = 1.25  # of one turn of the wheel or one press of a key


class View:
    """Everything, or a part of it that moves along with the newest bar for as long as its end is seen."""

    def __init__(self) -> None:
        self._first = 0.0
        self._last = 1.0
        self._shortest = NEAREST
        self._part: tuple[float, float] | None = None

    @property
    def start(self) -> float:
        """The first place seen."""
        return self._part[0] if self._part is not None else self._first

    @property
    def end(self) -> float:
        """The last place seen."""
        return self._part[1] if self._part is not None else self._last

    @property
    def whole(self) -> bool:
        """Whether everything is seen."""
        return self._part is None

    @property
    def closest(self) -> bool:
        """Whether it cannot be looked at more closely."""
        return self.end - self.start <= self._shortest * 1.001

    def cover(self, first: float, last: float, room: float) -> None:
        """Take what there is: from `first` to `last`, `room` from bar to bar."""
        follows = self._part is not None and self._part[1] >= self._last
        moved = last - self._last
        self._first, self._last = first, last
        self._shortest = min(NEAREST * room, last - first)
        if self._part is not None:
            start, end = self._part
            self._see(*((start + moved, end + moved) if follows else (start, end)))

    def zoom(self, factor: float, around: float) -> None:
        """See `factor` times as much, `around` staying where it is."""
        length = max((self.end - self.start) * factor, self._shortest)
        share = (around - self.start) / (self.end - self.start)
        start = around - share * length
        self._see(start, start + length)

    def move(self, by: float) -> None:
        """See what lies `by` seconds later."""
        if self._part is not None:
            self._see(self._part[0] + by, self._part[1] + by)

    def reveal(self, place: float, margin: float) -> None:
        """Move as far as is needed to see a place, and `margin` beside it."""
        if place - margin < self.start:
            self.move(place - margin - self.start)
        elif place + margin > self.end:
            self.move(place + margin - self.end)

    def see_all(self) -> None:
        """See everything."""
        self._part = None

    def _see(self, start: float, end: float) -> None:
        length = end - start
        if length >= self._last - self._first:
            self._part = None
            return
        start = min(max(start, self._first), self._last - length)
        self._part = (start, start + length)

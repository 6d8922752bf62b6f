"""Where the lines of a plot's grid stand: round numbers upwards, round times of day sideways. No Qt."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

HEADROOM = 1.25  # above the highest bar
INTERVALS = 4  # about as many between the lines
DAY = 86_400
TIME_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200)


@dataclass(frozen=True, slots=True)
class Scale:
    """The axis of times taken: from 0 to `top`, a line every `step`, both in seconds."""

    top: float
    step: float

    def lines(self) -> tuple[float, ...]:
        """Return the lines, 0 first."""
        return tuple(number * self.step for number in range(int(self.top / self.step + 1e-9) + 1))


@dataclass(frozen=True, slots=True)
class Tick:
    """One time of day on the axis; `day` where it is the first one of its day and more than one day is seen."""

    time: float
    seconds: bool
    day: bool

    @property
    def text(self) -> str:
        """The time of day, here."""
        return clock(self.time) if self.seconds else clock(self.time)[:-3]


def clock(time: float) -> str:
    """Return the time of day of this computer: "11:56:40"."""
    return f"{datetime.fromtimestamp(time).astimezone():%H:%M:%S}"


def day_of(time: float) -> date:
    """Return the day of this computer."""
    return datetime.fromtimestamp(time).astimezone().date()


def scale(highest: float) -> Scale:
    """Return a scale with room for a bar of `highest` seconds."""
    top = max(highest * HEADROOM, 0.001)
    rough = top / INTERVALS
    unit = 10.0 ** math.floor(math.log10(rough))
    step = next((factor * unit for factor in (1, 2, 2.5, 5) if factor * unit >= rough), 10 * unit)
    return Scale(top, step)


def time_step(seconds: float, count: float) -> int:
    """Return the shortest round step, in seconds, that cuts `seconds` into at most `count` parts."""
    rough = seconds / max(count, 1.0)
    days = math.ceil(rough / DAY)
    return next((step for step in TIME_STEPS if step >= rough), days * DAY)


def ticks(stretches: Sequence[tuple[float, float]], step: int) -> tuple[Tick, ...]:
    """Return the round times of day in some stretches of time."""
    found = []
    for start, end in stretches:
        ahead = _ahead_of_utc(start)
        first = math.ceil((start + ahead) / step)
        last = math.floor((end + ahead) / step)
        found += [number * step - ahead for number in range(first, last + 1)]
    days = [day_of(time) for time in found]
    several = len(set(days)) > 1
    return tuple(
        Tick(time, step < 60, several and (number == 0 or days[number - 1] != days[number]))
        for number, time in enumerate(found)
    )


def _ahead_of_utc(time: float) -> float:
    offset = datetime.fromtimestamp(time).astimezone().utcoffset()
    return offset.total_seconds() if offset is not None else 0.0

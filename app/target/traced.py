"""A text that remembers where each of its characters stood in what was typed."""

from collections.abc import Iterable
from typing import NamedTuple

# Full-width forms of ASCII and the dots that IDNA takes for a full stop: the same keys, typed with an East Asian
# input method. One character becomes one character, so places stay true.
_FOLDED = {0xFF01 + offset: 0x21 + offset for offset in range(0x5E)} | {0x3002: ".", 0xFF61: "."}


class Traced(NamedTuple):
    """A part of the typed text.

    Attributes:
        text: its characters, full-width forms folded to ASCII, for reading the structure.
        typed: the same characters as they were typed, for what must not be changed: passwords, paths.
        places: for each character its index in the field, and behind them the index where the part ends.
    """

    text: str
    typed: str
    places: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> "Traced":
        """Return the whole of a field's text."""
        return cls(text.translate(_FOLDED), text, tuple(range(len(text) + 1)))

    def cut(self, start: int, end: int | None = None) -> "Traced":
        """Return the part from `start` to `end`, both not negative."""
        end = len(self.text) if end is None else min(end, len(self.text))
        start = min(start, end)
        end_place = self.places[end - 1] + 1 if end > start else self.places[start]
        return Traced(self.text[start:end], self.typed[start:end], (*self.places[start:end], end_place))

    def keep(self, indexes: Iterable[int]) -> "Traced":
        """Return only the characters at `indexes`, which ascend."""
        kept = tuple(indexes)
        end = self.places[kept[-1]] + 1 if kept else self.places[0]
        return Traced(
            "".join(self.text[index] for index in kept),
            "".join(self.typed[index] for index in kept),
            (*(self.places[index] for index in kept), end),
        )

    def strip(self, unwanted: str | None = None) -> "Traced":
        """Return the part without the characters in `unwanted` (white space if None) at both its ends."""
        start = len(self.text) - len(self.text.lstrip(unwanted))
        return self.cut(start, max(start, len(self.text.rstrip(unwanted))))

    @property
    def span(self) -> tuple[int, int]:
        """The place in the field: start, and end exclusive."""
        return self.places[0], self.places[-1]

    @property
    def gap(self) -> "Traced":
        """The empty part right behind this one."""
        return self.cut(len(self.text))

    def with_text(self, text: str) -> "Traced":
        """Return the part read as `text`, which has the same length: what was typed differs by a repair."""
        return Traced(
            text,
            "".join(new if new != old else raw for new, old, raw in zip(text, self.text, self.typed, strict=True)),
            self.places,
        )

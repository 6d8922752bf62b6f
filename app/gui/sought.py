"""What is typed into the search of the list: words, and days or months by their dates."""

import re
from datetime import datetime
from typing import NamedTuple

from app.text import strip_isolates

# As dates are written in files everywhere (ISO 8601), and as the list shows them in some language.
_FORMS = (
    re.compile(r"(?P<year>\d{4})[-/](?P<month>\d{1,2})(?:[-/](?P<day>\d{1,2}))?"),
    re.compile(r"(?:(?P<day>\d{1,2})[./])?(?P<month>\d{1,2})[./](?P<year>\d{4})"),
)


class Span(NamedTuple):
    """A day or a month here; `until` is exclusive."""

    since: datetime
    until: datetime


class Sought(NamedTuple):
    """The words of a search, case-folded, and those of them that are dates."""

    words: tuple[str, ...]
    spans: dict[str, Span]

    @property
    def text(self) -> str:
        """The words that are no dates."""
        return " ".join(word for word in self.words if word not in self.spans)

    def matches(self, text: str, time: datetime) -> bool:
        """Tell whether every word occurs in a case-folded text, or is the date of a time."""
        return all(word in text or (word in self.spans and _is_in(self.spans[word], time)) for word in self.words)


def read_search(text: str) -> Sought:
    """Return what a text seeks."""
    words = tuple(strip_isolates(text).casefold().split())
    return Sought(words, {word: span for word in words if (span := _span(word)) is not None})


def _is_in(span: Span, time: datetime) -> bool:
    return span.since <= time < span.until


def _span(word: str) -> Span | None:
    found = next((match for form in _FORMS if (match := form.fullmatch(word))), None)
    if found is None:
        return None
    year, month, day = (int(found[name] or 0) for name in ("year", "month", "day"))
    try:
        since = datetime(year, month, day or 1)
        until = datetime.fromordinal(since.toordinal() + 1) if day else datetime(year + month // 12, month % 12 + 1, 1)
        return Span(since.astimezone(), until.astimezone())
    except (ValueError, OverflowError, OSError):  # no such day, or none that the system's clock knows
        return None

"""Numbers, times, sizes and lists in the order and with the signs of a language; digits are always ASCII."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from functools import reduce

from app import limits
from app.model.words import Words
from app.text import display_text, isolate

LIST_SHOWN = 5  # items of a list inside a sentence; the technical details hold them all

_LONGEST_SECONDS = 1e12  # what a server or a report of somebody else says may be endless
_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


def placeholders(text: str) -> frozenset[str]:
    """Return the names of the placeholders in a text."""
    return frozenset(_PLACEHOLDER.findall(text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put the values in place of the placeholders, in one pass: braces inside a value stay what they are."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), text)


def joined(parts: Iterable[str], words: Words) -> str:
    """Return parts of a description one behind the other, with the mark that the language sets between them."""
    #: Only the mark between two parts is to be translated, for example into the semicolon of the language
    form = words.translate("Page", "{before}; {next}")
    return reduce(lambda before, part: fill(form, {"before": before, "next": part}), parts)


def listed(items: Iterable[str], words: Words) -> str:
    """Return items as a list, with the comma of the language; empty without any."""
    #: Puts one more item at the end of a list; only the comma is to be translated
    form = words.translate("Format", "{list}, {item}")
    return reduce(lambda before, item: fill(form, {"list": before, "item": item}) if before else item, items, "")


def duration(seconds: float, words: Words) -> str:
    """Return a duration in seconds with its unit: "0.4 ms", "42 ms", "2.1 s", "2 min 5 s", "3 h 20 min"."""
    seconds = min(max(seconds, 0.0), _LONGEST_SECONDS)
    if seconds < 0.0005:
        return fill(words.translate("Format", "{number} ms"), {"number": _decimal(max(seconds * 1000, 0.1), words)})
    if seconds < 0.9995:
        return fill(words.translate("Format", "{number} ms"), {"number": f"{seconds * 1000:.0f}"})
    if seconds < 59.95:
        return fill(words.translate("Format", "{number} s"), {"number": _decimal(seconds, words)})
    whole = round(seconds)
    if whole < 3600:
        values = {"minutes": str(whole // 60), "seconds": str(whole % 60)}
        return fill(words.translate("Format", "{minutes} min {seconds} s"), values)
    values = {"hours": str(whole // 3600), "minutes": str(whole % 3600 // 60)}
    return fill(words.translate("Format", "{hours} h {minutes} min"), values)


def exact_duration(seconds: float, words: Words) -> str:
    """Return a duration to the hundredth of a millisecond, from a second on to the millisecond: "17.42 ms"."""
    seconds = max(seconds, 0.0)
    if seconds < 1:
        number = f"{seconds * 1000:.2f}".replace(".", words.decimal_point)
        return fill(words.translate("Format", "{number} ms"), {"number": number})
    number = f"{seconds:.3f}".replace(".", words.decimal_point)
    return fill(words.translate("Format", "{number} s"), {"number": number})


def size(count: int, words: Words) -> str:
    """Return a number of bytes with its unit, decimal: "512 B", "1.2 kB", "3.4 MB"."""
    if count < 1000:
        #: Bytes
        return fill(words.translate("Format", "{number} B"), {"number": str(count)})
    if count < 999_950:
        return fill(words.translate("Format", "{number} kB"), {"number": _decimal(count / 1000, words)})
    return fill(words.translate("Format", "{number} MB"), {"number": _decimal(count / 1_000_000, words)})


def moment(time: datetime, words: Words) -> str:
    """Return a date and time, always UTC: "2026-01-31, 12:04 UTC"; a time without zone is taken as UTC."""
    time = time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    values = {
        "year": f"{time.year:04}",
        "month": f"{time.month:02}",
        "day": f"{time.day:02}",
        "hour": f"{time.hour:02}",
        "minute": f"{time.minute:02}",
    }
    #: A date and time; put the parts into the order of the language, for example {day}.{month}.{year}
    return fill(words.translate("Format", "{year}-{month}-{day}, {hour}:{minute} UTC"), values)


def listing(items: tuple[str, ...], words: Words) -> str:
    """Return foreign texts as a list inside a sentence, each in an isolate, cut after a few: "a, b and 3 more"."""
    shown = [isolate(display_text(item, limits.SHORT_TEXT_CHARACTERS)) for item in items[:LIST_SHOWN]]
    text = shown[0] if shown else ""
    for item in shown[1:]:
        #: Puts one more item at the end of a list; only the comma is to be translated
        text = fill(words.translate("Format", "{list}, {item}"), {"list": text, "item": item})
    if len(items) > LIST_SHOWN:
        #: Ends a list that was cut: "a, b and 3 more" (names or addresses)
        more = words.translate("Count", "%n more", "", len(items) - LIST_SHOWN)
        #: {list}: "a, b"; {more}: "3 more"
        text = fill(words.translate("Format", "{list} and {more}"), {"list": text, "more": more})
    return text


def count_of_addresses(count: int, words: Words) -> str:
    """Return "2 addresses"."""
    return words.translate("Count", "%n address(es)", "", count)


def count_of_days(count: int, words: Words) -> str:
    """Return "12 days"."""
    return words.translate("Count", "%n day(s)", "", count)


def _decimal(number: float, words: Words) -> str:
    return f"{number:.1f}".replace(".", words.decimal_point)

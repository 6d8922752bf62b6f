"""Foreign text (of servers, name servers, certificates, the operating system, files) made safe to show."""

import re

from app.limits import TEXT_CHARACTERS

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
ELLIPSIS = "…"
LRI = "\u2066"  # begins a part that is read from left to right, whatever is around it
PDI = "\u2069"  # ends it

_LINE_BREAKS_AND_TABS = re.compile(r"[\t\r\n]+")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")  # what spreadsheets take for the begin of one
_ISOLATES_AND_MARKS = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F))


def display_text(value: str | bytes, limit: int = TEXT_CHARACTERS) -> str:
    """Return `value` as one line that can neither change the direction of a text nor steer a terminal.

    Every run of tabs and line breaks becomes one space, spaces at the ends go. Every other character that is not
    meant to be seen (control, format, bidi, surrogate, private use, unassigned, line and paragraph separators)
    becomes U+FFFD, so that a trick stays visible. What is longer than `limit` characters is cut and ends in "…".
    Bytes are UTF-8 with replacement: no other encoding is guessed. Mark-up is left alone, because what is shown
    is never rich text.
    """
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else value
    text = _LINE_BREAKS_AND_TABS.sub(" ", text).strip(" ")
    if len(text) > limit:
        text = text[: max(limit - 1, 0)] + ELLIPSIS
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() or _is_space(letter) else REPLACEMENT for letter in text)


def isolate(value: str) -> str:
    """Return `value` between U+2066 and U+2069, so that it keeps its own order inside right-to-left text.

    The value has passed `display_text` before: a U+2069 of its own would end the isolate too early.
    """
    return f"{LRI}{value}{PDI}"


def strip_isolates(value: str) -> str:
    """Return `value` without bidi isolates and marks: for copies, files, pipes, searching and sorting."""
    return value.translate(_ISOLATES_AND_MARKS)


def formula_safe(value: str) -> str:
    """Return `value` as a cell of a table that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    return f"'{value}" if value.startswith(_FORMULA) else str(value)


def _is_space(letter: str) -> bool:
    """Tell the spaces (no-break, ideographic …) from the line and paragraph separators, none of which print."""
    return letter.isspace() and letter not in "\u2028\u2029\x0b\x0c\x1c\x1d\x1e\x1f\x85"

"""What surrounds a pasted text, and what cannot be seen in it: taken away with a note where one meaning is left."""

import re
import unicodedata

from app.model.names import NoteCode
from app.model.params import Params
from app.target.refusal import RefusedError
from app.target.tables import (
    BRACKET_PAIRS,
    EMPHASIS,
    KINDS,
    OPAQUE_SCHEMES,
    QUOTES,
    TRAILING_PUNCTUATION,
)
from app.target.traced import Traced

Notes = dict[NoteCode, str]

JOINERS = "\u200c\u200d"  # parts of some Persian and Indic names: `host` decides whether they stand rightly
_STRAY_JOINERS = re.compile(
    f"(?<![^\\x00-\\x7f])[{JOINERS}]+|[{JOINERS}]+(?![^\\x00-\\x7f])"
)  # beside ASCII, or at an end
_INVISIBLE = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u2800\u3164\ufe00-\ufe0f\uffa0]")
_OPENING = {")": "(", "]": "[", "}": "{"}
_BULLET = re.compile(r"(?:[-*•>–]|\d{1,3}[.)])\s+")
_MARKDOWN_LINK = re.compile(r"!?\[[^\[\]]*\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)")


def remove_hidden(part: Traced, notes: Notes) -> Traced:
    """Take away what nobody can have typed on purpose: bidi marks, zero-width characters, BOM, soft hyphens."""
    if part.typed.isprintable() and not _INVISIBLE.search(part.typed):
        return part
    part = _without(part, {index for index, letter in enumerate(part.typed) if _is_hidden(letter)}, notes)
    stray = {index for run in _STRAY_JOINERS.finditer(part.typed) for index in range(*run.span())}
    return _without(part, stray, notes)


def trim(part: Traced, notes: Notes) -> Traced:
    """Take away white space, control characters and joiners at both ends."""
    start, end = 0, len(part.typed)
    while start < end and _is_margin(part.typed[start]):
        start += 1
    while end > start and _is_margin(part.typed[end - 1]):
        end -= 1
    margins = part.typed[:start] + part.typed[end:]
    if not margins:
        return part
    hidden = "".join(letter for letter in margins if letter not in " \t\r\n")
    if hidden:
        _note_hidden(notes, hidden)
    if len(hidden) < len(margins):
        notes.setdefault(NoteCode.SPACES_REMOVED, "")
    return part.cut(start, end)


def unwrap(part: Traced, notes: Notes) -> Traced:
    """Take away quotes, brackets, list marks and the punctuation of a sentence around the text."""
    while True:
        before = part
        part = trim(part, notes)
        part = _without_pair(part, notes)
        part = _without_start(part, notes)
        part = _without_end(part, notes)
        if part.span == before.span and len(part.text) == len(before.text):
            return part


def refuse_unprintable(part: Traced) -> None:
    """Refuse control characters and lone surrogates inside the text: they were hardly meant, and never harmless.

    Raises:
        RefusedError: with the text without them as its reading.
    """
    for index, letter in enumerate(part.typed):
        if unicodedata.category(letter) in ("Cc", "Cs"):
            rest = "".join(one for one in part.typed if unicodedata.category(one) not in ("Cc", "Cs"))
            params = Params(text=code_points(letter))
            raise RefusedError("input.hidden_characters", part.cut(index, index + 1), params, (rest,))


def code_points(letters: str) -> str:
    """Name characters that cannot be shown: "U+200B U+FEFF", each once, a few."""
    return " ".join(f"U+{ord(letter):04X}" for letter in list(dict.fromkeys(letters))[:5])


def _without(part: Traced, gone: set[int], notes: Notes) -> Traced:
    if not gone:
        return part
    _note_hidden(notes, "".join(part.typed[index] for index in sorted(gone)))
    return part.keep(index for index in range(len(part.text)) if index not in gone)


def _note_hidden(notes: Notes, letters: str) -> None:
    notes.setdefault(NoteCode.HIDDEN_REMOVED, code_points(letters))


def _is_hidden(letter: str) -> bool:
    if letter in JOINERS:
        return False
    return unicodedata.category(letter) == "Cf" or _INVISIBLE.match(letter) is not None


def _is_margin(letter: str) -> bool:
    return letter.isspace() or letter in JOINERS or unicodedata.category(letter) == "Cc"


def _without_pair(part: Traced, notes: Notes) -> Traced:
    text = part.text
    link = _MARKDOWN_LINK.fullmatch(text)
    if link:
        notes.setdefault(NoteCode.BRACKETS_REMOVED, "")
        return part.cut(*link.span(1))
    if len(text) < 2:
        return part
    ends = (text[0], text[-1])
    if text[0] in QUOTES and text[-1] in QUOTES:
        notes.setdefault(NoteCode.QUOTES_REMOVED, "")
        return part.strip(QUOTES)
    # [::1] keeps its brackets: they are part of the address.
    if ends in BRACKET_PAIRS or (ends == ("[", "]") and "://" in text):
        notes.setdefault(NoteCode.BRACKETS_REMOVED, "")
        inner = part.cut(1, len(text) - 1)
        return inner.cut(4) if inner.text[:4].upper() == "URL:" else inner  # RFC 3986, appendix C
    if text[0] == text[-1] and text[0] in EMPHASIS:
        notes.setdefault(NoteCode.PUNCTUATION_REMOVED, "")
        return part.strip(text[0])
    return part


def _without_start(part: Traced, notes: Notes) -> Traced:
    bullet = _BULLET.match(part.text)
    if bullet:
        notes.setdefault(NoteCode.PUNCTUATION_REMOVED, "")
        return part.cut(bullet.end())
    text = part.text
    quotes = len(text) - len(text.lstrip(QUOTES))
    if quotes:
        notes.setdefault(NoteCode.QUOTES_REMOVED, "")
        return part.cut(quotes)
    brackets = len(text) - len(text.lstrip("<" if ")" in text else "<("))
    if brackets:
        notes.setdefault(NoteCode.BRACKETS_REMOVED, "")
    return part.cut(brackets) if brackets else part


def _without_end(part: Traced, notes: Notes) -> Traced:
    text = part.text
    last = text[-1:]
    if not text or (last == "'" and "/" in text.partition("://")[2]):  # an apostrophe may end a path
        return part
    if last in TRAILING_PUNCTUATION:
        code, end = NoteCode.PUNCTUATION_REMOVED, len(text.rstrip(TRAILING_PUNCTUATION))
    elif last in ".:|" and _ends_a_sentence(text):
        code, end = NoteCode.PUNCTUATION_REMOVED, len(text) - 1
    elif last in QUOTES:
        code, end = NoteCode.QUOTES_REMOVED, len(text.rstrip(QUOTES))
    elif last == ">":
        code, end = NoteCode.BRACKETS_REMOVED, len(text.rstrip(">"))
    elif last in _OPENING and text.count(last) > text.count(_OPENING[last]):
        spare = text.count(last) - text.count(_OPENING[last])
        code, end = NoteCode.BRACKETS_REMOVED, max(len(text.rstrip(last)), len(text) - spare)
    else:
        return part
    notes.setdefault(code, "")
    return part.cut(0, end)


def _ends_a_sentence(text: str) -> bool:
    """Tell a full stop or colon behind the text from the root's dot of a host name and the end of "fe80::"."""
    if text[-1] == ".":
        has_path = "/" in text.partition("://")[2] or ("://" not in text and "/" in text)
        return has_path and text[-2:-1].isalnum()
    if text[-1] == ":":
        word = text[:-1].lower()
        return not text.endswith("::") and word not in KINDS and word not in OPAQUE_SCHEMES
    return True

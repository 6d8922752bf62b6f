"""What mail, chat, web pages and terminals do to an error text, undone: quotes, colours, entities, line wraps."""

import html
import re
import unicodedata

from app import limits

_COLOURS = re.compile(r"(?:\x1b|\u241b)(?:\[[0-9;?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\-_])")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_BREAKS = re.compile(r"</?(?:br|p|div|li|ul|tr|pre|h[1-6])\b[^<>]{0,200}>", re.IGNORECASE)
_TAGS = re.compile(
    r"</?(?:span|code|b|i|a|em|strong|font|td|th|title|center|body|html|head|hr)\b[^<>]{0,200}>", re.IGNORECASE
)
_QUOTED = re.compile(r"^[ \t]*(?:[>|\u2502\u2503][ \t]?)+", re.MULTILINE)
_PLAIN = str.maketrans(
    {"\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u2032": "'", "\u02bc": "'", "\u0060": "'"}
    | {"\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u00ab": '"', "\u00bb": '"'}
    | {"\u2010": "-", "\u2011": "-", "\u2212": "-", "\u2013": "-", "\uff1a": ":", "\u2028": "\n", "\u2029": "\n"}
)
_SPACES = re.compile(r"\s+")


def clean(text: str) -> str:
    """Return the text as the program printed it, as far as that can be known; lines stay lines. Total."""
    text = _within_limit(text)
    text = _COLOURS.sub("", text)
    text = _ENTITY.sub(lambda found: html.unescape(found[0]), text)
    text = _TAGS.sub("", _BREAKS.sub("\n", text))
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_PLAIN)
    text = "".join(" " if letter == "\t" else letter for letter in text if not _unseen(letter))
    text = "".join(" " if letter.isspace() and letter != "\n" else letter for letter in text)
    return _QUOTED.sub("", text)


def flat(text: str) -> str:
    """Return a cleaned text in one line: for lines that were broken between words."""
    return _SPACES.sub(" ", text).strip()


def glued(text: str) -> str:
    """Return a cleaned text in one line with nothing added at the breaks: for lines broken inside words."""
    return _SPACES.sub(" ", text.replace("\n", "")).strip()


def _within_limit(text: str) -> str:
    """Cut the middle out of a long text: the kind of trouble stands at its beginning or at its end."""
    if len(text) <= limits.LOOKUP_CHARACTERS:
        return text
    half = limits.LOOKUP_CHARACTERS // 2
    return f"{text[:half]}\n{text[-half:]}"


def _unseen(letter: str) -> bool:
    """Tell whether a character is neither seen nor white space: soft hyphens, marks of direction, controls."""
    if letter in "\n\t":
        return False
    return unicodedata.category(letter) in ("Cf", "Cs", "Cc") and not letter.isspace()

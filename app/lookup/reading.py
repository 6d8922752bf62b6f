"""Everything in a text that is in one of the tables, with its place."""

import re
from collections.abc import Iterator

from app.lookup import (
    browsers,
    curl,
    dotnet,
    go,
    java,
    node,
    openssl,
    others,
    python_names,
    services,
    system,
    tools,
    translated,
    verification,
    windows,
)
from app.lookup.forms import forms
from app.lookup.names import Name, Phrase, Sighting, Source, Weight
from app.lookup.numbers import meaning_named, numbers
from app.lookup.statuses import statuses

# By the exact name; what one program means goes before what several use.
_NAMES: dict[str, Name] = {
    **java.NAMES,
    **dotnet.NAMES,
    **system.NAMES,
    **windows.NAMES,
    **curl.NAMES,
    **node.NAMES,
    **browsers.NAMES,
    **others.NAMES,
    **verification.NAMES,
}
# In the order in which they decide among each other.
_PHRASES: tuple[Phrase, ...] = (
    *openssl.PHRASES,
    *services.PHRASES,
    *tools.PHRASES,
    *others.PHRASES,
    *curl.PHRASES,
    *go.PHRASES,
    *java.PHRASES,
    *dotnet.PHRASES,
    *python_names.PHRASES,
    *node.PHRASES,
    *browsers.PHRASES,
    *windows.PHRASES,
    *system.PHRASES,
    *translated.PHRASES,
)
_TOKEN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:[.$][A-Za-z_][A-Za-z0-9_]*)*(?:/TLS_[A-Z_]+)?")
_SYSTEM_NAME = re.compile(r"(?:WSA|CERT_E_|TRUST_E_|CRYPT_E_|errSec)[A-Za-z_]{3,40}")
_URL = re.compile(r"\b(?:https?|wss?|ftp)://[^\s\"'<>]+", re.IGNORECASE)


def sightings(line: str) -> tuple[Sighting, ...]:
    """Return everything recognised in a text of one line, in the order of the tables; URLs are not read."""
    text = _URL.sub(lambda found: " " * len(found[0]), line)
    lower = _lower(text)
    return (*numbers(text), *forms(text), *statuses(lower), *_names(text), *_phrases(text, lower))


def _lower(text: str) -> str:
    """Lower case that keeps every place: some letters of other alphabets become two."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(one.lower() if one.isascii() else one for one in text)


def _names(text: str) -> Iterator[Sighting]:
    seen = set()
    for found in _TOKEN.finditer(text):
        token = found[0]
        if token in seen:
            continue
        seen.add(token)
        last = re.split(r"[.$]", token)[-1]
        full = python_names.full_name(token)
        known = python_names.CLASSES.get(full) or _NAMES.get(token) or _NAMES.get(last)
        if known is not None:
            yield Sighting(full or token, known.source, known.meaning, known.weight, known.weak, start=found.start())
        elif _SYSTEM_NAME.fullmatch(token):
            meaning = meaning_named(token)
            if meaning is not None:
                source = Source.OTHER if token.startswith("errSec") else Source.WINDOWS
                yield Sighting(token, source, meaning, Weight.CODE, start=found.start())


def _phrases(text: str, lower: str) -> Iterator[Sighting]:
    for phrase in _PHRASES:
        start = lower.find(phrase.text)
        if start >= 0:
            shown = text[start : start + len(phrase.text)].strip(" .:'(")
            yield Sighting(shown, phrase.source, phrase.meaning, phrase.weight, phrase.weak, True, start)

"""An error text pasted from any program becomes a failure and is diagnosed, without a connection being made."""

import re

from app.knowledge.short_code import ShortCode, parse_short_code, written
from app.lookup import chain, cleaning, judging
from app.lookup.deciding import believable, decide
from app.lookup.names import Lookup, Sighting, Source, Weight
from app.lookup.places import place_in, testable
from app.lookup.reading import sightings
from app.lookup.refusals import without_connecting
from app.lookup.statuses import reason_of
from app.lookup.waits import waited
from app.model.names import Certainty
from app.model.result import Diagnosis
from app.model.secret import MASK
from app.model.target import Target
from app.redaction import redact_text
from app.target import parse
from app.text import display_text

__all__ = ["Lookup", "Source", "look_up", "looks_like_error", "testable"]

_NAME = re.compile(
    r"(?:net::|NET::)?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|E[A-Z]{4,}|WSA[A-Z_]+|0x[0-9A-Fa-f]{8}"
    r"|(?:[a-z_]\w*\.)*[A-Z][A-Za-z]+(?:Error|Exception|Timeout)"
)
_OF_CURL = re.compile(r"curl(?: error|:) ?\(?[0-9]{1,2}\b", re.IGNORECASE)  # no command, though it begins like one
_SHORT_CODE = re.compile(r"[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+")
_SOCKET_CODE = re.compile(r"100[0-9]{2}")  # Windows'; as an address such a number would be 0.0.39.77
_WORDS_SHOWN = 8
_UNKNOWN = "app.unknown_network_error"
_REPEATED = frozenset({Source.ERRNO, Source.OPENSSL, Source.HTTP, Source.WINDOWS})


def look_up(text: str) -> Lookup:
    """Return what an error text says. Total and pure; a long text is cut in its middle (limits.LOOKUP_CHARACTERS).

    Names and numbers decide; English sentences only where there is neither. A diagnosis is never `confirmed`: a text
    may be old, incomplete or about something else.
    """
    code = parse_short_code(text)
    if code is not None:
        return _of_case(code)
    cleaned = cleaning.clean(text)
    line, whole = cleaning.flat(cleaned), cleaning.glued(cleaned)
    # Lines may have been broken between words and inside them.
    seen = sightings(line) if line == whole else _joined(sightings(line), sightings(whole))
    found = believable(without_connecting(seen, line))
    if not found:
        return Lookup()
    deciding, meaning = decide(found, line)
    place = place_in(line)
    if place.target is None and line != whole:
        place = place_in(whole)
    names = chain.chain(line) if any(one.source is Source.PYTHON for one in found) else ()
    failure = judging.failure_of(meaning, names, _message(deciding, cleaned, whole))
    phrase = reason_of(meaning.status, line.lower()) if meaning.status else ""
    diagnoses = judging.judge(meaning, failure, place, deciding.source, phrase=phrase, seconds=waited(line))
    if not diagnoses:
        return Lookup()
    return Lookup(_shown(found, names), _source(deciding, found, names), failure, diagnoses, place.target, True)


def looks_like_error(text: str) -> bool:
    """Tell whether a text of the target's field is an error text; a host, host:port or URL never is one.

    A name of an error could be a host's too; only in capitals it is taken for what it says. Of bare numbers only the
    well-known ones of Windows' sockets are errors.
    """
    bare = text.strip()
    if _SOCKET_CODE.fullmatch(bare):
        return any(one.id != _UNKNOWN for one in look_up(bare).diagnoses)
    if _NAME.fullmatch(bare) or _SHORT_CODE.fullmatch(bare):
        return bool(look_up(bare).diagnoses)
    if not re.search(r"\s", bare) or not look_up(bare).diagnoses:
        return False
    if _OF_CURL.match(bare) or not isinstance(parse(bare), Target):
        return True
    # A command line is a target; with its output behind it, it is not.
    return any(look_up(line).diagnoses and not isinstance(parse(line), Target) for line in bare.splitlines())


def _of_case(code: ShortCode) -> Lookup:
    """Return what the code of a result says, which another computer may have found out."""
    diagnosis = Diagnosis(code.case, Certainty.LIKELY)
    return Lookup((written(code),), Source.SHORT_CODE, diagnoses=(diagnosis,), is_error_text=True)


def _joined(first: tuple[Sighting, ...], second: tuple[Sighting, ...]) -> tuple[Sighting, ...]:
    """Add what only shows where broken words were put together again, but no word made of two by that."""
    known = tuple(one.name.lower() for one in first)
    new = (one for one in second if one.name.lower() not in known)
    return (*first, *(one for one in new if one.sentence or not one.name.lower().endswith(known)))


def _source(deciding: Sighting, found: tuple[Sighting, ...], names: tuple[str, ...]) -> Source:
    """Return whose words they are: of the program, where it only repeats what a system or library says."""
    if names:
        return Source.PYTHON
    if deciding.source not in _REPEATED:
        return deciding.source
    own = (one.source for one in found if one.source not in _REPEATED and not one.weak)
    return next(own, deciding.source)


def _shown(found: tuple[Sighting, ...], names: tuple[str, ...]) -> tuple[str, ...]:
    """Return what was recognised, each once, Python's chain first and the rest in the order of the text.

    Sentences that only say where it happened are left out where there is more, and so are parts of others.
    """
    telling = [one for one in found if not one.sentence or one.weight < Weight.STEP] or list(found)
    rest = [display_text(one.name) for one in sorted(telling, key=lambda one: one.start)]
    shown = list(dict.fromkeys([*names, *rest]))
    lower = [one.lower() for one in shown]
    whole = (one for one in shown if sum(one.lower() in other for other in lower) == 1)
    return tuple(whole)[:_WORDS_SHOWN]


def _message(deciding: Sighting, cleaned: str, whole: str) -> str:
    """Return the line that holds the words that decided, without secrets; empty where a line break cuts a secret."""
    lines = [line for line in map(cleaning.flat, cleaned.splitlines()) if line]
    safe = [redact_text(line) for line in lines]
    if redact_text(whole).count(MASK) != sum(line.count(MASK) for line in safe):
        return ""
    end = 0  # of this line in the text of one line, in which the words have their place
    for line, shown in zip(lines, safe, strict=True):
        end += len(line) + 1
        if deciding.start < end:
            return display_text(shown)
    return ""

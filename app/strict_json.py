"""JSON of other people: what a careful reader refuses, and why. The meaning of the content is up to the caller."""

import codecs
import json
from enum import StrEnum
from typing import Any, NoReturn

from app import limits


class JsonFault(StrEnum):
    """Why a text is not read as JSON."""

    TOO_LARGE = "too_large"
    NOT_TEXT = "not_text"  # not UTF-8
    EMPTY = "empty"
    TRUNCATED = "truncated"  # it ends in the middle
    NOT_JSON = "not_json"
    TOO_DEEP = "too_deep"
    NUMBER = "number"  # NaN or Infinity, which are no JSON, or so many digits that it is an attack
    DUPLICATE_KEY = "duplicate_key"  # readers differ in which one they take: a text that two people read differently


class JsonError(ValueError):
    """The only exception that `load` raises.

    Attributes:
        fault: the reason.
        line: where it is, counted from 1; 0 where nobody knows.
        key: the key that stands twice.
    """

    def __init__(self, fault: JsonFault, *, line: int = 0, key: str = "") -> None:
        """Keep the reason and its place; `key` is foreign text."""
        self.fault = fault
        self.line = line
        self.key = key
        super().__init__(f"{fault} in line {line}" if line else str(fault))


def load(data: bytes, limit: int, depth: int = limits.JSON_DEPTH) -> Any:
    """Return the value of a JSON text in UTF-8 of up to `limit` bytes, nested up to `depth`; raise `JsonError`."""
    if len(data) > limit:
        raise JsonError(JsonFault.TOO_LARGE)
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        raise JsonError(JsonFault.NOT_TEXT, line=data.count(b"\n", 0, error.start) + 1) from None
    text = text.rstrip()
    if not text:
        raise JsonError(JsonFault.EMPTY)
    try:
        value = _decoder.decode(text)
    except json.JSONDecodeError as error:
        cut = error.pos >= len(text) or error.msg.startswith("Unterminated string")
        raise JsonError(JsonFault.TRUNCATED if cut else JsonFault.NOT_JSON, line=error.lineno) from None
    except RecursionError:
        raise JsonError(JsonFault.TOO_DEEP) from None
    _limit_depth(value, depth)
    return value


def _limit_depth(value: Any, depth: int) -> None:
    """Refuse what is nested deeper, without recursion of our own."""
    level = [value] if isinstance(value, dict | list) else []  # and nothing else below
    for _ in range(depth):
        level = [
            item
            for one in level
            for item in (one.values() if type(one) is dict else one)
            if type(item) is dict or type(item) is list
        ]
        if not level:
            return
    raise JsonError(JsonFault.TOO_DEEP)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise JsonError(JsonFault.DUPLICATE_KEY, key=key)
            seen.add(key)
    return found


def _whole(digits: str) -> int:
    return int(_short(digits))


def _broken(digits: str) -> float:
    return float(_short(digits))


def _short(digits: str) -> str:
    if len(digits) > limits.JSON_DIGITS:
        raise JsonError(JsonFault.NUMBER)
    return digits


def _constant(name: str) -> NoReturn:
    raise JsonError(JsonFault.NUMBER)


_decoder = json.JSONDecoder(object_pairs_hook=_object, parse_int=_whole, parse_float=_broken, parse_constant=_constant)

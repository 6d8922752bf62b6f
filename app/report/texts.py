"""One change for every text inside a value of the model, however deep; and foreign texts of several lines."""

from collections.abc import Callable
from typing import Any, TypeVar, cast

import msgspec

from app import limits
from app.text import display_text

Value = TypeVar("Value")
Change = Callable[[str, str], str]
"""Returns what becomes of a text in the field of this name; texts in tuples are those of the tuple's field."""


def map_texts(value: Value, change: Change) -> Value:
    """Return `value` with `change` made to each text in it; numbers, times, secrets and words of a closed set stay.

    What holds nothing that changes is returned as the very same object.
    """
    return cast(Value, _mapped(value, "", change))


def cleaned(value: Value) -> Value:
    """Return `value` with `clean` made to each text in it."""
    return map_texts(value, lambda _, text: clean(text))


def clean(text: str) -> str:
    """Return foreign text so that it can neither steer a terminal nor turn the text around it; lines stay lines.

    More lines than a traceback may have, and what is too long of a line, are cut.
    """
    if "\n" not in text:
        return display_text(text)
    lines = text.split("\n")[: limits.TRACE_LINES]
    return "\n".join(_indent(line) + display_text(line) for line in lines).rstrip()


def _indent(line: str) -> str:
    return line[: min(len(line) - len(line.lstrip(" ")), limits.SHORT_TEXT_CHARACTERS)]


def _mapped(value: Any, field: str, change: Change) -> Any:
    if type(value) is str:  # an enum's word is of another type
        changed = change(field, value)
        return value if changed == value else changed
    if isinstance(value, tuple):
        items = [_mapped(item, field, change) for item in value]
        return value if all(map(_same, items, value)) else tuple(items)
    if isinstance(value, msgspec.Struct):
        fields = value.__struct_fields__
        before = [getattr(value, name) for name in fields]
        after = [_mapped(item, name, change) for name, item in zip(fields, before, strict=True)]
        changes = {name: new for name, old, new in zip(fields, before, after, strict=True) if new is not old}
        return msgspec.structs.replace(value, **changes) if changes else value
    return value


def _same(one: object, other: object) -> bool:
    return one is other

"""A `Result` as JSON: the one encoding of the terminal, the report and the history.

A document never holds a secret: each is written as a mask and read back as "unknown, ask again". Times are RFC 3339.
Fields may be added within one schema number, so unknown fields are skipped; a newer schema is refused.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

import msgspec

from app.limits import DOCUMENT_BYTES
from app.model.options import Options
from app.model.plan import Expectation
from app.model.result import SCHEMA, Result
from app.model.secret import MASK, Secret
from app.model.target import Target
from app.text import display_text


class DocumentFault(StrEnum):
    """Why a document cannot be read."""

    TOO_LARGE = "too_large"
    NOT_JSON = "not_json"
    NEWER_SCHEMA = "newer_schema"
    NOT_A_RESULT = "not_a_result"


class DocumentError(ValueError):
    """The only exception that `decode` raises.

    Attributes:
        fault: the reason, for the words shown to people.
        detail: the place and kind of the fault, in English, for support.
    """

    def __init__(self, fault: DocumentFault, detail: str) -> None:
        """Keep the reason and a detail that is safe to show."""
        self.fault = fault
        self.detail = display_text(detail)
        super().__init__(f"{fault}: {self.detail}")


class Order(msgspec.Struct, frozen=True, omit_defaults=True):
    """What it takes to make the tests of a run or a watch once more, but for secrets.

    Attributes:
        expectations: what is expected of each target; empty where nobody said so.
        notes: what stood beside each target; empty where nothing did.
        contact: whom to ask about a plan.
    """

    targets: tuple[Target, ...]
    options: Options
    expectations: tuple[Expectation, ...] = ()
    notes: tuple[str, ...] = ()
    contact: str = ""


class _Head(msgspec.Struct):
    schema: int


def encode(result: Result) -> bytes:
    """Return the result as one line of JSON in UTF-8."""
    try:
        return _encoder.encode(result)
    except UnicodeEncodeError:  # half a surrogate pair slipped through; a result is never lost for that
        return _encoder.encode(_encodable(msgspec.to_builtins(result, enc_hook=_write, builtin_types=())))


def decode(data: bytes) -> Result:
    """Return the result that `encode` wrote, with unknown secrets; raise `DocumentError` for anything else."""
    if len(data) > DOCUMENT_BYTES:
        raise DocumentError(DocumentFault.TOO_LARGE, f"{len(data)} bytes; the limit is {DOCUMENT_BYTES}")
    try:
        schema = _head_decoder.decode(data).schema
        if schema > SCHEMA:
            raise DocumentError(DocumentFault.NEWER_SCHEMA, f"schema {schema}; this program reads up to {SCHEMA}")
        result = _decoder.decode(data)
    except msgspec.ValidationError as error:
        raise DocumentError(DocumentFault.NOT_A_RESULT, str(error)) from error
    except RecursionError as error:
        raise DocumentError(DocumentFault.NOT_A_RESULT, "nested too deeply") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise DocumentError(DocumentFault.NOT_JSON, str(error)) from error
    if schema < 1 or not result.diagnoses:
        raise DocumentError(DocumentFault.NOT_A_RESULT, "a result has a schema of 1 or more and at least one diagnosis")
    if _EDGES.search(data) and not all(map(_in_calendar, _times(result))):
        raise DocumentError(DocumentFault.NOT_A_RESULT, "a time outside of the calendar")
    return result


def encode_order(order: Order) -> bytes:
    """Return the order as JSON without its secrets."""
    return _encoder.encode(order)


def decode_order(data: bytes) -> Order:
    """Return the order that `encode_order` wrote, with unknown secrets; raise `DocumentError` for anything else."""
    try:
        return _order_decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise DocumentError(DocumentFault.NOT_A_RESULT, str(error)) from error


def _write(value: Any) -> str:
    if isinstance(value, Secret):
        return MASK
    raise TypeError(f"{type(value).__name__} has no place in a document")


def _read(kind: type, value: Any) -> Secret:
    if kind is Secret and value == MASK:
        return Secret(known=False)
    raise ValueError(f"Expected {MASK}")


def _in_calendar(time: datetime) -> bool:
    """Whether UTC has a word for this time, as for the first year of all with an offset it may not."""
    try:
        time.astimezone(UTC)
    except OverflowError:
        return False
    return True


def _times(value: Any) -> Iterator[datetime]:
    if isinstance(value, datetime):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _times(item)
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _times(getattr(value, name))


def _encodable(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8") if not value.isascii() else value
    if isinstance(value, dict):
        return {name: _encodable(item) for name, item in value.items()}
    return [_encodable(item) for item in value] if isinstance(value, list | tuple) else value


_EDGES = re.compile(rb'"(?:0001|9999)-|\\u')  # where it is worth looking at each time; an escape may hide a digit
_encoder = msgspec.json.Encoder(enc_hook=_write)
_decoder = msgspec.json.Decoder(Result, dec_hook=_read)
_order_decoder = msgspec.json.Decoder(Order, dec_hook=_read)
_head_decoder = msgspec.json.Decoder(_Head)

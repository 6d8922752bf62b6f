"""How times, texts and documents are written into the history."""

import zlib
from datetime import UTC, datetime, timedelta

from app import limits

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def number_of(time: datetime) -> int:
    """Return a time in microseconds since 1970; one without its offset is local."""
    return (time.astimezone(UTC) - _EPOCH) // _MICROSECOND


def time_of(number: int) -> datetime:
    """Return the time of a number, UTC; raise `ValueError`, `TypeError` or `OverflowError` where there is none."""
    return _EPOCH + int(number) * _MICROSECOND


def storable(text: str) -> str:
    """Return the text as SQLite takes it: without NUL, which ends it there, and without half surrogate pairs."""
    text = text.replace("\0", "")
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def unpacked(row: tuple[bytes] | None) -> bytes | None:
    """Return the document that is compressed in the one column of a row; None where it is damaged or there is none."""
    if row is None:
        return None
    unpacker = zlib.decompressobj()
    try:
        data = unpacker.decompress(row[0], limits.DOCUMENT_BYTES)
    except (zlib.error, TypeError):
        return None
    return data if unpacker.eof else None

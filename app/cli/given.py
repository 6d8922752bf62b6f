"""A text that is given to a command: as its words, or on the input."""

import sys
from collections.abc import Sequence

from app import limits

INPUT = "-"
"""Stands on the command line for the input."""


def given_text(words: Sequence[str]) -> str:
    """Return the words as one text, or what comes from the input, in UTF-8 or nearly so."""
    if tuple(words) != (INPUT,):
        return " ".join(words)
    return given_bytes(limits.DOCUMENT_BYTES).decode("utf-8", errors="replace")


def given_bytes(limit: int) -> bytes:
    """Return what comes from the input, up to a number of bytes."""
    return sys.stdin.buffer.read(limit) if sys.stdin is not None else b""

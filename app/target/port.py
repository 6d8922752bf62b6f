"""Port numbers, as typed in any script."""

import re
import unicodedata

from app.limits import INPUT_CHARACTERS, SHORT_TEXT_CHARACTERS
from app.model.names import Field, NoteCode
from app.model.params import Params
from app.target.cleaning import Notes, remove_hidden, unwrap
from app.target.refusal import RefusedError
from app.target.traced import Traced
from app.text import display_text

PORT_MAX = 65535
_DIGITS = re.compile(r"0*([0-9]{1,5})")


def western_digits(text: str) -> str:
    """Return `text` with the decimal digits of every script as ASCII; its length stays."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in text)


def port_number(text: str) -> int | None:
    """Return the port that `text` is: 1 to 65535 in ASCII digits, or None."""
    match = _DIGITS.fullmatch(text)
    number = int(match[1]) if match else 0  # never int() of the whole: it reads "4_4_3" and fails at 4,300 digits
    return number if 1 <= number <= PORT_MAX else None


def read_port(
    part: Traced, notes: Notes, host: str, readings: tuple[str, ...] = (), field: Field = Field.TARGET
) -> int:
    """Read the port of a part that is not empty.

    Raises:
        RefusedError: `input.port_invalid`.
    """
    digits = western_digits(part.text)
    number = port_number(digits)
    if number is None:
        params = Params(text=display_text(part.typed, SHORT_TEXT_CHARACTERS), host=host)
        raise RefusedError("input.port_invalid", part, params, readings, field)
    if digits != part.typed:
        notes.setdefault(NoteCode.DIGITS_CONVERTED, str(number))
    return number


def read_port_field(text: str, notes: Notes) -> int | None:
    """Read the port field; None when it is empty.

    Raises:
        RefusedError: `input.port_invalid`, pointing into the port field.
    """
    part = Traced.of(text)
    if len(text) > INPUT_CHARACTERS:
        raise RefusedError("input.port_invalid", part, field=Field.PORT)
    part = unwrap(remove_hidden(part, notes), notes)
    if part.text.startswith(":"):
        notes.setdefault(NoteCode.PUNCTUATION_REMOVED, "")
        part = unwrap(part.cut(1), notes)
    return read_port(part, notes, "", field=Field.PORT) if part.text else None

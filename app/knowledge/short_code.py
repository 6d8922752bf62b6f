"""The short code of a result: a case and the beginning of a result's id, to be said on the telephone.

It names a case in every version, as the ids of cases do, and finds the result again where it is kept.
"""

import re
from functools import cache
from typing import NamedTuple

from app.knowledge import CASES
from app.model.result import Result

ID_CHARACTERS = 4  # of the result's id: enough to tell apart the results that two people speak of

_LONGEST = 100  # of a text that may be one
_SEPARATORS = re.compile(r"[\s.,:_\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}-]+")
_LETTER = re.compile(r"[0-9A-Z]+")
_LOOK_ALIKE = str.maketrans("OIL", "011")


class ShortCode(NamedTuple):
    """What a short code says: the id of a case, and how the result's id begins (lower case)."""

    case: str
    prefix: str


def short_code(result: Result) -> str:
    """Return the code of a result: "TLS-EXPIRED-7F3A"."""
    return written(ShortCode(result.diagnoses[0].id, _plain(result.id)[:ID_CHARACTERS]))


def written(code: ShortCode) -> str:
    """Return a code as it is shown."""
    return "-".join(filter(None, (re.sub("[._]", "-", code.case), code.prefix))).upper()


def parse_short_code(text: str) -> ShortCode | None:
    """Read a code as people write down what they hear; None for any other text.

    Lower case, spaces and other signs between its parts, or none at all, and O for 0, I and L for 1 are understood.
    The id of a case as it stands, "tls.expired", is read too; it says nothing about a result.
    """
    if len(text) > _LONGEST:
        return None
    if text.strip() in _by_letters().values():
        return ShortCode(text.strip(), "")
    letters = _plain(text).upper()
    head, tail = letters[:-ID_CHARACTERS], letters[-ID_CHARACTERS:].translate(_LOOK_ALIKE).lower()
    case = _by_letters().get(head.translate(_LOOK_ALIKE))
    if case is None or not _LETTER.fullmatch(letters) or not re.fullmatch("[0-9a-f]+", tail):
        return None
    return ShortCode(case, tail)


def _plain(text: str) -> str:
    return _SEPARATORS.sub("", text)


@cache
def _by_letters() -> dict[str, str]:
    return {_plain(case.id).upper().translate(_LOOK_ALIKE): case.id for case in CASES}

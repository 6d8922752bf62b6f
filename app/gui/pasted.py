"""What was put into the field: a target, a list of them, an error message, or words that are none of these.

Without Qt, and imported before the first paint: what reads error messages is imported by `read`, on a thread.
"""

import re
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from app.lookup import Lookup
    from app.model.plan import OpenedPlan

_DOCUMENT = re.compile(r'\ufeff?\s*(?:\{|\[\s*[{"])')  # JSON in one line; "[::1]:80" is a host
_SPACE = re.compile(r"\s")
_CODE = re.compile(r"(?:net::|NET::)?[A-Z0-9][A-Z0-9_-]{3,}|0x[0-9A-Fa-f]{8}|[A-Za-z_.]+(?:Error|Exception|Timeout)")
_WORD = re.compile(r"[^\W\d_]{2,}[.,;:!?…]*")
_WORDS = 4  # of a line from which on it is a sentence, and no target with a slip
_LISTED = 2 / 3  # of the lines: with so many targets it is a list, whatever its remarks say


class Kind(Enum):
    """What a text is."""

    TARGET = auto()  # or something that was meant to be one
    LIST = auto()
    ERROR = auto()
    WORDS = auto()  # a sentence that is not recognised


class Read(NamedTuple):
    """What was read; `found` is what an error message says."""

    kind: Kind
    found: "Lookup | None" = None


TARGET = Read(Kind.TARGET)


def may_be_more(text: str) -> bool:
    """Tell, at once, whether a text can be anything but a target."""
    bare = text.strip()
    return bool(_SPACE.search(bare) or _CODE.fullmatch(bare) or is_document(bare))


def is_document(text: str) -> bool:
    """Tell, at once, whether a text can be a plan or another program's file, however many lines it has."""
    return _DOCUMENT.match(text) is not None


def is_plain_list(text: str) -> bool:
    """Tell, at once, whether a text has several lines without a space in any."""
    lines = _lines(text)
    return len(lines) > 1 and not any(_SPACE.search(line) for line in lines)


def read(text: str) -> Read:
    """Return what a text is; on any thread, for it takes a while with long ones."""
    from app.lookup import look_up, looks_like_error
    from app.model.target import Target
    from app.target import parse

    lines = _lines(text)
    several = len(lines) > 1 or is_document(text)
    plan = _plan(text) if several else None
    if plan is not None and _is_list(plan, len(lines)):
        return Read(Kind.LIST)
    if looks_like_error(text):
        return Read(Kind.ERROR, look_up(text))
    sentences = sum(sum(map(bool, map(_WORD.fullmatch, line.split()))) >= _WORDS for line in lines)
    if several:
        listed = len(plan.plan.targets) if plan is not None else 0
        long = any(len(line.split()) >= _WORDS for line in lines)
        return Read(Kind.WORDS if sentences > listed or (long and not listed) else Kind.LIST)
    return TARGET if not sentences or isinstance(parse(text), Target) else Read(Kind.WORDS)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _plan(text: str) -> "OpenedPlan | None":
    from app.plan import PlanError, read_plan

    try:
        return read_plan(text.encode("utf-8", "replace"))
    except PlanError:
        return None


def _is_list(plan: "OpenedPlan", lines: int) -> bool:
    """Tell whether a text is a list for certain: most of its lines are targets, or it is a file that holds some."""
    from app.model.plan import PlanFormat

    targets = len(plan.plan.targets)
    if plan.format is not PlanFormat.LIST:
        return targets > 0
    return targets > 1 and targets >= lines * _LISTED

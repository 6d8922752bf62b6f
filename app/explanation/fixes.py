"""What can be done, by who can do it."""

from typing import NamedTuple

from app.model.explanation import Explanation, Owner
from app.model.words import Words


class Fix(NamedTuple):
    """What one person can do; `owner` is set for those who can be written to."""

    who: str
    steps: tuple[str, ...]
    owner: Owner | None = None


def fixes_by_owner(explanation: Explanation, words: Words) -> tuple[Fix, ...]:
    """Return everybody who can do something, each with the steps in order."""
    everybody = (
        Fix(words.translate("Page", "You"), explanation.for_you),
        Fix(words.translate("Page", "Your network administrator"), explanation.for_admin, Owner.ADMIN),
        Fix(words.translate("Page", "The server’s operator"), explanation.for_operator, Owner.OPERATOR),
        Fix(words.translate("Page", "Whoever gave you this program"), explanation.for_packager),
    )
    return tuple(fix for fix in everybody if fix.steps)


def fixes(explanation: Explanation, words: Words) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the same for a text, without the owners."""
    return tuple((fix.who, fix.steps) for fix in fixes_by_owner(explanation, words))

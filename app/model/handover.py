"""What a person chooses before a report leaves, and the names under which hosts and addresses stand in it."""

import re
from datetime import datetime
from typing import Final

import msgspec

ALIAS: Final = re.compile(r"(?<![\w-])(?:(?:[\w*-]+\.)*host-\d+(?:\.example)?|(?:ip6?|certificate)-\d+)(?![\w-])", re.I)
"""How a name that stands for another one looks, inside any text."""

_CODE_CHARACTERS = 8


def code_of(report: str) -> str:
    """Return the short form of a report's id, which people can copy into an answer."""
    return report[:_CODE_CHARACTERS]


class Choices(msgspec.Struct, frozen=True):
    """What goes into a report beside what always does. Secrets never do.

    Attributes:
        aliases: hosts and addresses stand under other names.
        own_addresses: of this computer.
        certificates: whose certificates were seen and who issued them; their dates and kinds of keys always go.
    """

    aliases: bool = False
    own_addresses: bool = False
    certificates: bool = True


class AliasMap(msgspec.Struct, frozen=True):
    """What stands for what in one report; it never leaves the computer that made the report.

    Attributes:
        report: the id of the report.
        created: when that was made, UTC.
        pairs: alias and original, each alias once.
    """

    report: str
    created: datetime
    pairs: tuple[tuple[str, str], ...] = ()

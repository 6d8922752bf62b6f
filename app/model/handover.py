"""What a person chooses before a report leaves, and the names under which hosts and addresses stand in it."""

from datetime import datetime

import msgspec


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

"""What the history has to tell people beside results; the words for it are made elsewhere."""

from enum import StrEnum

import msgspec


class HistoryFault(StrEnum):
    """What is the matter with the history's file."""

    SET_ASIDE = "set_aside"  # it was damaged and is kept under the name `file`; a new one was begun
    NEWER = "newer"  # a newer version wrote it: it is read and never changed
    UNAVAILABLE = "unavailable"  # it cannot be used: nothing is kept this time
    NOT_WRITTEN = "not_written"  # what waits cannot be written (full disk …); it is tried again


class HistoryNotice(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing to tell. `file` is a name without folder, `code` SQLite's or the system's name of the error."""

    fault: HistoryFault
    file: str = ""
    code: str = ""

"""The history's file: made private, opened, checked, and set aside where it is damaged.

Several processes may use it at once. Each connection knows which file it belongs to: whoever finds that another one
stands there now (set aside, deleted) opens that one.
"""

import errno
import os
import sqlite3
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

from app import limits
from app.log import LOG
from app.store.history_notice import HistoryFault, HistoryNotice
from app.store.history_schema import SCHEMA, migrate, version

_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_SIDES = ("", "-wal", "-shm")  # the files that belong together
# As statfs(2) and mount(8) name them; a file system that another computer serves through FUSE is called after it.
_NETWORK_TYPES = {"9p", "afpfs", "afs", "ceph", "cifs", "fuse.sshfs", "glusterfs", "nfs", "nfs4", "smb3", "smbfs"}
Identity = tuple[int, int] | None


class Access(Enum):
    """What may be done with the file."""

    NONE = 0
    READ = 1
    WRITE = 2


class DamagedError(sqlite3.DatabaseError):
    """The check of the whole file found damage."""

    sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    sqlite_errorname = "SQLITE_CORRUPT"


class Opened:
    """A connection and the file that it was opened on."""

    def __init__(self, connection: sqlite3.Connection, identity: Identity) -> None:
        self.connection = connection
        self.identity = identity

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()


class HistoryFile:
    """The file by its path. `access` says what it may be used for since it was last prepared."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.access = Access.NONE

    def identity(self) -> Identity:
        """Return what tells this file from another one of the same name; None where there is none."""
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino

    def is_current(self, opened: Opened) -> bool:
        """Whether the connection still belongs to the file that stands there."""
        return opened.identity == self.identity()

    def prepare(self) -> HistoryNotice | None:
        """Create the file or bring it up to date; a damaged one is set aside. Never raises."""
        before = self.identity()
        try:
            return self._prepare()
        except (sqlite3.Error, OSError) as error:
            return self.begin_anew(before) if is_damage(error) else self.give_up(error)

    def begin_anew(self, damaged: Identity) -> HistoryNotice | None:
        """Set the damaged file aside and begin a new one; None where somebody else did that already. Never raises."""
        try:
            if self.identity() != damaged:
                return self._prepare()
            name = self._set_aside()
            return self._prepare() or HistoryNotice(HistoryFault.SET_ASIDE, name)
        except (sqlite3.Error, OSError) as error:
            return self.give_up(error)

    def open(self) -> Opened:
        """Return a new connection; raises `sqlite3.Error` or `OSError`."""
        identity = self.identity()
        if identity is None:  # connecting would create a file that everybody may read
            raise FileNotFoundError(errno.ENOENT, "no history", self.path.name)
        connection = sqlite3.connect(
            self.path, timeout=limits.HISTORY_BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        connection.text_factory = _text
        try:
            for setting in ("foreign_keys = ON", "secure_delete = ON", "synchronous = NORMAL", "temp_store = MEMORY"):
                connection.execute(f"PRAGMA {setting}")
            if self.access is Access.READ:
                connection.execute("PRAGMA query_only = ON")
        except BaseException:
            connection.close()
            raise
        return Opened(connection, identity)

    def is_large(self) -> bool:
        """Whether checking the whole file takes longer than somebody who opens the window should wait."""
        try:
            return self.path.stat().st_size > limits.HISTORY_CHECK_BYTES
        except OSError:  # it was just deleted
            return False

    def remove_set_aside(self) -> None:
        """Delete the damaged files that were set aside: they hold results too."""
        for old in self.path.parent.glob(f"{self.path.name}.corrupt-*"):
            try:
                old.unlink(missing_ok=True)
            except OSError as error:
                LOG.warning("%s cannot be deleted: %s", old.name, code_of(error))

    def _prepare(self) -> HistoryNotice | None:
        _create_private(self.path)
        self.access = Access.WRITE
        opened = self.open()
        try:
            if version(opened.connection) > SCHEMA:
                self.access = Access.READ
                return HistoryNotice(HistoryFault.NEWER, self.path.name)
            if not self.is_large():
                check(opened.connection)
            _choose_journal(opened.connection, self.path)
            migrate(opened.connection)
        finally:
            opened.close()
        return None

    def _set_aside(self) -> str:
        moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
        name = f"{self.path.name}.corrupt-{moment}"
        for side in reversed(_SIDES):  # the file itself last: nobody begins a new one beside an old -wal
            part = self.path.with_name(self.path.name + side)
            if part.exists():
                part.rename(part.with_name(name + side))
        LOG.warning("the history is damaged and set aside: %s", name)
        return name

    def give_up(self, error: Exception) -> HistoryNotice:
        """Use the file no more."""
        self.access = Access.NONE
        code = code_of(error)
        LOG.warning("the history cannot be used: %s", code)
        return HistoryNotice(HistoryFault.UNAVAILABLE, self.path.name, code)


def check(connection: sqlite3.Connection) -> None:
    """Read the whole file; raises `sqlite3.DatabaseError` where it is damaged."""
    answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if answer != "ok":
        raise DamagedError(answer)


def is_damage(error: Exception) -> bool:
    """Whether the error says that the file is no sound database."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGE  # the upper bits only say more


def code_of(error: Exception) -> str:
    """Return the error's name among SQLite's or the system's, for support."""
    if isinstance(error, OSError):
        return errno.errorcode.get(error.errno or 0, type(error).__name__)
    return str(getattr(error, "sqlite_errorname", type(error).__name__))


def _choose_journal(connection: sqlite3.Connection, path: Path) -> None:
    """Use a write-ahead log, but not on a network: it needs memory that all users of the file share."""
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal" and not on_network(path):
        connection.execute("PRAGMA journal_mode = WAL")


def on_network(path: Path) -> bool:
    """Whether the file lies on another computer."""
    import psutil  # used late: only a new history asks

    place = path.resolve()
    try:
        parts = [part for part in psutil.disk_partitions(all=True) if place.is_relative_to(part.mountpoint)]
    except (OSError, psutil.Error):  # some containers do not tell
        return False
    if not parts:
        return False
    part = max(parts, key=lambda part: len(part.mountpoint))
    return part.fstype.lower() in _NETWORK_TYPES or "remote" in part.opts.split(",")


def _create_private(path: Path) -> None:
    """Create folder and file for this person only; SQLite gives -wal and -shm the mode of the file."""
    if not path.parent.is_dir():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    if path.stat().st_mode & 0o077:
        path.chmod(0o600)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")  # a damaged letter is no reason to show nothing

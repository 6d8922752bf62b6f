"""The one thread of this process that writes to the history, in small transactions.

What waits while a transaction is written goes into the next one: nothing waits for company, and a burst costs little.
A commit reaches the operating system, so that killing the process loses nothing that was written.
"""

import contextlib
import sqlite3
import threading
from collections import deque
from collections.abc import Callable
from enum import IntEnum

from app import limits
from app.log import LOG
from app.store.history_file import Access, HistoryFile, Identity, Opened, code_of, is_damage
from app.store.history_notice import HistoryFault, HistoryNotice

_ERASE_BUSY_MILLISECONDS = 200  # a reader in another window may delay erasing, not writing


class Erase(IntEnum):
    """What has to follow a transaction, so that what was deleted stands in no file any more."""

    NOTHING = 0
    LOG = 1  # deleted rows are overwritten in the file, but older copies of their pages stand in the -wal
    FILE = 2  # after deleting everything: written anew, so that it is small again as well


class Job:
    """One change, made inside a transaction; `work` may be called again where that fails."""

    __slots__ = ("erase", "work")

    def __init__(self, work: Callable[[sqlite3.Connection], object], erase: Erase = Erase.NOTHING) -> None:
        self.work = work
        self.erase = erase


class Writer:
    """Writes jobs in their order; none of its methods raises or waits for the disk, but `flush` and `close`."""

    def __init__(self, file: HistoryFile, tell: Callable[[HistoryNotice], None], let_go: Callable[[], None]) -> None:
        """Write to `file`; `let_go` closes idle readers before a damaged file is renamed."""
        self._file = file
        self._tell = tell
        self._let_go = let_go
        self._changed = threading.Condition()
        self._jobs: deque[Job] = deque()
        self._submitted = 0
        self._done = 0
        self._closing = False
        self._thread: threading.Thread | None = None
        self._opened: Opened | None = None  # from here on the thread's own
        self._identity: Identity = None  # of the file last opened
        self._erase = Erase.NOTHING
        self._failing = False

    def submit(self, job: Job) -> None:
        """Queue a job."""
        with self._changed:
            if self._closing:
                return
            self._jobs.append(job)
            self._submitted += 1
            if self._failing and len(self._jobs) > limits.HISTORY_WAITING:
                self._jobs.popleft()
                self._done += 1
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="history", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def flush(self, timeout: float) -> bool:
        """Wait until everything submitted so far is written; False when `timeout` seconds passed before."""
        with self._changed:
            wanted = self._submitted
            return self._changed.wait_for(lambda: self._done >= wanted, timeout)

    def close(self, timeout: float) -> None:
        """Take nothing more, write what waits and end; after `timeout` seconds the rest is given up."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
            thread = self._thread
        if thread is not None:
            thread.join(timeout)

    def _run(self) -> None:
        while (batch := self._take()) or not self._closing:
            if batch:
                self._write(batch)
                with self._changed:
                    self._done += len(batch)
                    self._changed.notify_all()
            elif self._erase:
                self._erase_now()
        self._close()

    def _take(self) -> list[Job]:
        """Wait for jobs; an empty list means the end, or that erasing is to be tried again."""
        with self._changed:
            pause = limits.HISTORY_RETRY_SECONDS if self._erase else None
            self._changed.wait_for(lambda: self._jobs or self._closing, pause)
            return [self._jobs.popleft() for _ in range(min(len(self._jobs), limits.HISTORY_BATCH))]

    def _write(self, batch: list[Job]) -> None:
        """Write a batch, again and again where the disk is full or the file is held by somebody."""
        replaced = False
        while True:
            try:
                if (connection := self._connection()) is None:
                    return
                self._transact(connection, batch)
            except (sqlite3.Error, OSError) as error:
                if not is_damage(error):
                    if self._wait_to_try_again(error):
                        continue
                    return
                self._close()
                self._let_go()
                if replaced:  # the disk destroys what is written: no third file
                    self._tell(self._file.give_up(error))
                    return
                replaced = True
                self._announce(self._file.begin_anew(self._identity))
            else:
                self._failing = False
                self._erase = max(self._erase, *(job.erase for job in batch))
                if self._erase:
                    self._erase_now()
                return

    def _transact(self, connection: sqlite3.Connection, batch: list[Job]) -> None:
        connection.execute("BEGIN IMMEDIATE")
        try:
            for job in batch:
                _do(job, connection)
            connection.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(sqlite3.Error):  # a full disk ends the transaction by itself
                connection.execute("ROLLBACK")
            raise

    def _connection(self) -> sqlite3.Connection | None:
        """Return a connection to the file that stands there now; None where it cannot be used any more."""
        if self._opened is not None and not self._file.is_current(self._opened):
            self._close()
            self._announce(self._file.prepare())
        elif self._file.identity() is None:
            self._announce(self._file.prepare())
        if self._file.access is not Access.WRITE:
            return None
        if self._opened is None:
            self._identity = self._file.identity()
            self._opened = self._file.open()
        return self._opened.connection

    def _wait_to_try_again(self, error: Exception) -> bool:
        """Tell of the failure, once; False where there is no time left to try again."""
        code = code_of(error)
        if not self._failing:
            LOG.warning("the history cannot be written: %s", code)
            self._tell(HistoryNotice(HistoryFault.NOT_WRITTEN, self._file.path.name, code))
        self._failing = True
        with self._changed:
            if self._closing:
                return False
            self._changed.wait_for(lambda: self._closing, limits.HISTORY_RETRY_SECONDS)
            return True

    def _erase_now(self) -> None:
        """Leave nothing of deleted rows in the files; where another process reads, it is tried again later."""
        try:
            connection = self._connection()
            if connection is None:
                return
            connection.execute(f"PRAGMA busy_timeout = {_ERASE_BUSY_MILLISECONDS}")
            try:
                if self._erase is Erase.FILE:
                    connection.execute("VACUUM")
                    self._erase = Erase.LOG
                busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
                self._erase = Erase.LOG if busy else Erase.NOTHING
            finally:
                connection.execute(f"PRAGMA busy_timeout = {int(limits.HISTORY_BUSY_SECONDS * 1000)}")
        except (sqlite3.Error, OSError) as error:
            LOG.info("deleted results could not be erased yet: %s", code_of(error))

    def _announce(self, notice: HistoryNotice | None) -> None:
        if notice is not None:
            self._tell(notice)

    def _close(self) -> None:
        if self._opened is not None:
            with contextlib.suppress(sqlite3.Error):
                self._opened.close()
            self._opened = None


def _do(job: Job, connection: sqlite3.Connection) -> None:
    """Do one job; one that cannot be done whatever the disk says must not hold up the others."""
    try:
        job.work(connection)
    except Exception as error:
        if is_damage(error) or (isinstance(error, sqlite3.OperationalError) and not _is_ours(error)):
            raise
        LOG.error("a change of the history failed: %s", code_of(error))


def _is_ours(error: sqlite3.OperationalError) -> bool:
    """Whether the statement is at fault, not the disk, the memory or another process: trying again would not help."""
    return error.sqlite_errorcode == sqlite3.SQLITE_ERROR

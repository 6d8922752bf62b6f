"""The history: every result kept in one file, found again by host, case, text and time.

Writing happens on a thread of its own, reading on the caller's through connections of their own: nobody who looks
waits for a write. What cannot be kept or read is told as a `HistoryNotice`; no method raises. Results hold no secrets,
so neither does the file; it is readable by this person only.
"""

import contextlib
import itertools
import sqlite3
import threading
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from app import limits, paths
from app.log import LOG
from app.model.result import Result
from app.redaction import redact_text
from app.store import history_rows as rows
from app.store import history_series
from app.store.history_file import Access, HistoryFile, Identity, Opened, check, is_damage
from app.store.history_notice import HistoryFault, HistoryNotice
from app.store.history_rows import Query, Summary, summary_of
from app.store.history_series import KeptSeries, Part, Series
from app.store.history_writer import Erase, Job, Writer

__all__ = ["FILE_NAME", "History", "HistoryFault", "HistoryNotice", "Summary", "default_file", "summary_of"]

FILE_NAME = "history.sqlite"
_DAYS_MAX = 100_000  # longer than there are computers
_KEEP_EVERY = 1000  # results added between two times that old ones are removed

T = TypeVar("T")


def default_file() -> Path:
    """Return where the history of this person is."""
    return paths.user_data() / FILE_NAME


def _nobody(_notice: HistoryNotice) -> None:
    """Hear of a problem when nobody asked to."""


class History:
    """The results kept in one file; several processes may use it at once.

    What is written by `add`, `pin` and the others is found some milliseconds later, in the order of the calls;
    `flush` waits for it.
    """

    def __init__(self, file: Path, *, on_problem: Callable[[HistoryNotice], None] = _nobody) -> None:
        """Open or create the file. What is the matter with it stands in `notice` afterwards.

        What comes later is told to `on_problem`, on any thread, and takes the place of `notice`.
        """
        self._file = HistoryFile(file)
        self._on_problem = on_problem
        self._idle: list[Opened] = []
        self._closed = False
        self._added = itertools.count(1)
        self._keep: Job | None = None
        self._writer = Writer(self._file, self._tell, self._let_go)
        self.notice = self._file.prepare()
        if self._file.access is not Access.NONE and self._file.is_large():
            threading.Thread(target=self._check, name="history check", daemon=True).start()

    @property
    def writable(self) -> bool:
        """Whether results are kept; where not, `notice` says why."""
        return self._file.access is Access.WRITE

    # Writing

    def add(self, result: Result, encoded: bytes | None = None, part: Part | None = None) -> None:
        """Keep a result; `encoded` spares encoding it. One that was cancelled before anything was learnt is not kept.

        A result whose id is known already is not written again. `part` tells to which series it belongs, which is
        written as well unless it is known.
        """
        if not self.writable or not rows.learnt_something(result):
            return
        try:
            row = rows.row_of(result, encoded)
        except (TypeError, ValueError, OverflowError) as error:  # a fault of ours must not end a test
            LOG.error("a result cannot be kept: %s", type(error).__name__)
            return
        self._submit(Job(partial(rows.add, row=row, part=part)))
        if self._keep is not None and next(self._added) % _KEEP_EVERY == 0:
            self._submit(self._keep)

    def begin_series(self, series: Series) -> None:
        """Keep a run or a watch as such; its results are added with their `Part`."""
        self._submit(Job(partial(history_series.begin, series=series)))

    def update_series(self, id: str, state: bytes, samples: Sequence[tuple[int, bytes]]) -> None:
        """Keep what a series shows now, and the tests of a watch, by their places; at most `WATCH_SAMPLES` stay."""
        self._submit(Job(partial(history_series.update, id=id, state=state, samples=tuple(samples))))

    def pin(self, id: str, pinned: bool) -> None:
        """Keep a result or a series whatever its age, or no longer."""
        self._submit(Job(partial(rows.pin, id=id, pinned=pinned)))

    def set_note(self, id: str, text: str) -> None:
        """Give a result or series a note of at most `NOTE_CHARACTERS`, without secrets; an empty one takes it away."""
        self._submit(Job(partial(rows.set_note, id=id, text=redact_text(text)), Erase.LOG))

    def remove(self, ids: Iterable[str]) -> None:
        """Delete results, and series with all that belongs to them, also from the disk."""
        self._submit(Job(partial(rows.remove, ids=tuple(ids)), Erase.LOG))

    def delete_all(self) -> None:
        """Delete every result, pinned ones and damaged files that were set aside included, also from the disk."""
        self._submit(Job(self._delete_all, Erase.FILE))

    def keep(self, days: int | None, rows: int) -> None:
        """Delete what is older than `days` (None: no limit) and all but the newest `rows`, now and from now on.

        Pinned results stay and are not counted.
        """
        self._keep = Job(partial(_remove_old, days=days, newest=rows), Erase.LOG)
        self._submit(self._keep)

    def flush(self, timeout: float) -> bool:
        """Wait until everything so far is written; False when `timeout` seconds passed before."""
        return self._writer.flush(timeout)

    def close(self, timeout: float = limits.LEAVE_SECONDS) -> None:
        """Write what waits, for at most `timeout` seconds, and end; nothing is kept or found afterwards."""
        self._closed = True
        self._writer.close(timeout)
        self._let_go()

    def _submit(self, job: Job) -> None:
        if self.writable:
            self._writer.submit(job)

    def _delete_all(self, connection: sqlite3.Connection) -> None:
        rows.remove_all(connection)
        self._file.remove_set_aside()

    # Reading

    def read(self, id: str) -> bytes | None:
        """Return a result's encoded document; None where it is unknown."""
        return self._ask(partial(rows.read, id=id), None)

    def find(
        self,
        text: str = "",
        *,
        case: str = "",
        since: datetime | None = None,
        until: datetime | None = None,
        limit: int = limits.HISTORY_SHOWN,
        before: Summary | None = None,
    ) -> tuple[Summary, ...]:
        """Return the newest `limit` rows that match everything given, newest first.

        Args:
            text: words that all stand, in upper or lower case, in what was typed, the host, the case or the note.
            case: the id of the leading case.
            since, until: when the test began, `until` exclusive; times without an offset are local.
            before: the last row of the page before.
        """
        query = Query(text=text, case=case, since=since, until=until, limit=limit, before=before)
        return self._ask(partial(rows.find, query=query), ())

    def apart(self, limit: int = limits.HISTORY_SHOWN) -> tuple[Summary, ...]:
        """Return the newest `limit` results that belong to no series, and all of them that are pinned, newest first."""
        return self._ask(partial(rows.apart, limit=limit), ())

    def series(self, limit: int = limits.HISTORY_SHOWN) -> tuple[KeptSeries, ...]:
        """Return pinned and then the newest series, at most `limit`, newest first and without their data."""
        return self._ask(partial(history_series.find, limit=limit), ())

    def read_series(self, id: str) -> bytes | None:
        """Return the data of a series; None where it is unknown."""
        return self._ask(partial(history_series.read, id=id), None)

    def parts(self, id: str) -> tuple[tuple[int, Summary], ...]:
        """Return the results of a series, each with its place, in their order."""
        return self._ask(partial(rows.parts, id=id), ())

    def samples(self, id: str) -> tuple[tuple[int, bytes], ...]:
        """Return the tests of a watch by their places, oldest first."""
        return self._ask(partial(history_series.samples, id=id), ())

    def last_reached(self, result: Result) -> bytes | None:
        """Return the document of the newest earlier test of the same target that worked; None where there is none.

        The same target has the same host, port, kind and path; it worked where it was reached and no failure leads.
        """
        return self._ask(partial(rows.last_reached, result=result), None)

    def recent_targets(self, limit: int) -> tuple[str, ...]:
        """Return what was typed last, each text once, newest first; none that held a secret or cannot be tested."""
        return self._ask(partial(rows.recent_targets, limit=limit), ())

    def _ask(self, question: Callable[[sqlite3.Connection], T], nothing: T) -> T:
        """Return the answer, or `nothing` where the file cannot be read."""
        opened: Opened | None = None
        try:
            opened = self._take()
            answer = question(opened.connection) if opened is not None else nothing
        except (sqlite3.Error, OSError, ValueError, OverflowError) as error:
            if opened is not None:
                opened.close()
                if is_damage(error):
                    self._report_damage(opened.identity, error)
            return nothing
        if opened is not None:
            self._give_back(opened)
        return answer

    def _take(self) -> Opened | None:
        while self._idle:
            with contextlib.suppress(IndexError):  # another thread was faster
                opened = self._idle.pop()
                if self._file.is_current(opened):
                    return opened
                opened.close()
        return None if self._closed or self._file.access is Access.NONE else self._file.open()

    def _give_back(self, opened: Opened) -> None:
        self._idle.append(opened)
        if self._closed:
            self._let_go()

    def _let_go(self) -> None:
        while self._idle:
            with contextlib.suppress(IndexError, sqlite3.Error):
                self._idle.pop().close()

    # Trouble

    def _check(self) -> None:
        """Read a large file from end to end while the window is open already."""
        self._ask(check, None)

    def _report_damage(self, damaged: Identity, error: Exception) -> None:
        """Let the writer set the file aside, unless another one stands there by then."""

        def fail(_connection: sqlite3.Connection) -> None:
            if self._file.identity() == damaged:
                raise error

        self._submit(Job(fail))

    def _tell(self, notice: HistoryNotice) -> None:
        self.notice = notice
        try:
            self._on_problem(notice)
        except Exception:
            LOG.exception("a listener failed on %s", notice.fault)


def _remove_old(connection: sqlite3.Connection, days: int | None, newest: int) -> None:
    oldest = None if days is None else datetime.now(UTC) - timedelta(days=min(max(0, days), _DAYS_MAX))
    rows.remove_old(connection, oldest, newest)

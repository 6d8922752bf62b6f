"""Rows of the history: what is kept of a result, and the questions asked of them."""

import sqlite3
import zlib
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import NamedTuple

import msgspec

from app import document, limits
from app.comparing import works
from app.model.names import Certainty, Kind, Outcome, StepOutcome
from app.model.result import Result
from app.model.secret import MASK
from app.model.target import Target
from app.store import history_series as series
from app.store.history_series import Part
from app.store.history_values import number_of, storable, time_of, unpacked
from app.text import strip_isolates

_COLUMNS = "id, started, seconds, source, host, port, kind, outcome, leading, certainty, pinned, note"


class Summary(msgspec.Struct, frozen=True):
    """One row of the list, without a sentence: its words follow from `case` in any language.

    Attributes:
        started: UTC.
        seconds: of all tries together.
        source: what was typed, without secrets.
        host, port, kind: of the target; "", 0 and None for input that cannot be tested.
        case: the id of the diagnosis that leads.
    """

    id: str
    started: datetime
    seconds: float
    source: str
    host: str
    port: int
    kind: Kind | None
    outcome: Outcome
    case: str
    certainty: Certainty
    pinned: bool = False
    note: str = ""


class Row(NamedTuple):
    """A result as it is written: flat, so that thousands may wait without being a burden to the garbage collector."""

    values: tuple[str | float, ...]
    data: bytes


class Query(msgspec.Struct, frozen=True):
    """What rows are looked for; see `History.find`."""

    text: str = ""
    case: str = ""
    since: datetime | None = None
    until: datetime | None = None
    limit: int = limits.HISTORY_SHOWN
    before: Summary | None = None


def summary_of(result: Result, now: datetime | None = None) -> Summary:
    """Return the row of a result; `now` (else the present) is its time where nothing was tried."""
    target, lead = result.target, result.diagnoses[0]
    known = target if isinstance(target, Target) else None
    return Summary(
        id=result.id,
        started=result.attempts[0].started if result.attempts else now or datetime.now(UTC),
        seconds=sum(attempt.seconds for attempt in result.attempts),
        source=target.source,
        host=known.host if known else "",
        port=known.port if known else 0,
        kind=known.kind if known else None,
        outcome=result.outcome,
        case=lead.id,
        certainty=lead.certainty,
    )


def row_of(result: Result, encoded: bytes | None = None) -> Row:
    """Return what is written of a result; `encoded` is its document, where the caller has it already."""
    summary, target = summary_of(result), result.target
    ascii_host, path = (target.host_ascii, target.path) if isinstance(target, Target) else ("", "")
    kind = summary.kind or ""
    words = folded("\n".join((summary.source, summary.host, ascii_host, kind, summary.case)))
    texts = (
        *(summary.id, summary.source, summary.host, ascii_host, kind, path),
        *(summary.outcome, summary.case, summary.certainty, words),
    )
    numbers = (number_of(summary.started), summary.seconds, summary.port, works(result))
    return Row((*map(storable, texts), *numbers), document.encode(result) if encoded is None else encoded)


def add(connection: sqlite3.Connection, row: Row, part: Part | None = None) -> None:
    """Write one result and where it belongs; one whose id is there already stays as it is."""
    packed = zlib.compress(row.data)
    written = connection.execute(
        "INSERT INTO result (id, source, host, host_ascii, kind, path, outcome, leading, certainty, words, started,"
        " seconds, port, worked) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO NOTHING",
        row.values,
    )
    if written.rowcount:
        connection.execute("INSERT INTO document VALUES (?, ?)", (written.lastrowid, packed))
        if part is not None:
            series.belong(connection, written.lastrowid, part)


def pin(connection: sqlite3.Connection, id: str, *, pinned: bool) -> None:
    """Keep a result or a series whatever its age, or no longer."""
    for table in ("result", "series"):
        connection.execute(f"UPDATE {table} SET pinned = ? WHERE id = ?", (pinned, storable(id)))


def set_note(connection: sqlite3.Connection, id: str, text: str) -> None:
    """Give a result or a series a note; an empty one takes it away."""
    text = storable(text.strip()[: limits.NOTE_CHARACTERS])
    connection.execute("UPDATE result SET note = ?, note_words = ? WHERE id = ?", (text, folded(text), storable(id)))
    connection.execute("UPDATE series SET note = ? WHERE id = ?", (text, storable(id)))


def remove(connection: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Delete results, and series with all that belongs to them; unknown ids are ignored."""
    known = tuple(ids)
    connection.executemany("DELETE FROM result WHERE id = ?", ((storable(id),) for id in known))
    series.remove(connection, known)


def remove_all(connection: sqlite3.Connection) -> None:
    """Delete every result and every series."""
    connection.execute("DELETE FROM document")
    connection.execute("DELETE FROM result")
    series.remove_all(connection)


def remove_old(connection: sqlite3.Connection, oldest: datetime | None, rows: int) -> int:
    """Delete what is older than `oldest` and all but the newest `rows`.

    Pinned results, and those of pinned series, stay and are not counted.
    """
    free = "NOT pinned AND (series IS NULL OR series NOT IN (SELECT id FROM series WHERE pinned))"
    old = connection.execute(
        f"DELETE FROM result WHERE {free} AND (started < ? OR number IN (SELECT number FROM result WHERE {free}"
        " ORDER BY started DESC, number DESC LIMIT -1 OFFSET ?))",
        (number_of(oldest) if oldest else -(2**63), max(0, rows)),
    )
    series.remove_old(connection, oldest)
    return old.rowcount


def read(connection: sqlite3.Connection, id: str) -> bytes | None:
    """Return the encoded document of a result; None where it is unknown or damaged."""
    found = connection.execute(
        "SELECT data FROM result JOIN document USING (number) WHERE id = ?", (storable(id),)
    ).fetchone()
    return unpacked(found)


def find(connection: sqlite3.Connection, query: Query) -> tuple[Summary, ...]:
    """Return the rows that a query asks for, newest first."""
    conditions: list[str] = ["TRUE"]
    values: list[str | int] = []
    for word in folded(strip_isolates(query.text)).split()[: limits.HISTORY_WORDS]:
        conditions.append("(instr(words, ?) OR instr(note_words, ?))")
        values += [word, word]
    if query.case:
        conditions.append("leading = ?")
        values.append(storable(query.case))
    if query.since is not None:
        conditions.append("started >= ?")
        values.append(number_of(query.since))
    if query.until is not None:
        conditions.append("started < ?")
        values.append(number_of(query.until))
    if query.before is not None:
        conditions.append("(started, number) < (?, (SELECT number FROM result WHERE id = ?))")
        values += [number_of(query.before.started), storable(query.before.id)]
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM result WHERE {' AND '.join(conditions)} ORDER BY started DESC, number DESC LIMIT ?",
        (*values, max(0, query.limit)),
    )
    return tuple(row for row in map(_summary, found) if row is not None)


def apart(connection: sqlite3.Connection, limit: int) -> tuple[Summary, ...]:
    """Return the newest `limit` results that belong to no series, and all of them that are pinned, newest first."""
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM result WHERE number IN ("
        "SELECT number FROM result WHERE series IS NULL AND pinned UNION "
        "SELECT number FROM (SELECT number FROM result WHERE series IS NULL ORDER BY started DESC, number DESC LIMIT ?)"
        ") ORDER BY started DESC, number DESC",
        (max(0, limit),),
    )
    return tuple(row for row in map(_summary, found) if row is not None)


def parts(connection: sqlite3.Connection, id: str) -> tuple[tuple[int, Summary], ...]:
    """Return the results that belong to a series, each with its place, in their order."""
    found = connection.execute(f"SELECT place, {_COLUMNS} FROM result WHERE series = ? ORDER BY place", (storable(id),))
    known = ((place, _summary(tuple(row))) for place, *row in found)
    return tuple((place, row) for place, row in known if row is not None)


def last_reached(connection: sqlite3.Connection, result: Result) -> bytes | None:
    """Return the document of the newest earlier result of the same target that worked."""
    target = result.target
    if not isinstance(target, Target) or not result.attempts:
        return None
    found = connection.execute(
        "SELECT data FROM result JOIN document USING (number) WHERE worked AND host_ascii = ? AND port = ?"
        " AND kind = ? AND path = ? AND started < ? AND id <> ? ORDER BY started DESC, number DESC LIMIT 1",
        (
            *(storable(target.host_ascii), target.port, target.kind, storable(target.path)),
            *(number_of(result.attempts[0].started), storable(result.id)),
        ),
    ).fetchone()
    return unpacked(found)


def recent_targets(connection: sqlite3.Connection, limit: int) -> tuple[str, ...]:
    """Return what was typed last, each text once, newest first: only what can be tested and held no secret."""
    found = connection.execute(
        "SELECT source FROM result WHERE kind <> '' GROUP BY source HAVING source <> '' AND NOT instr(source, ?)"
        " ORDER BY max(started) DESC LIMIT ?",
        (MASK, max(0, limit)),
    )
    return tuple(source for (source,) in found)


def learnt_something(result: Result) -> bool:
    """Whether a result is worth keeping: not one that was cancelled before any step came to its end."""
    if result.outcome is not Outcome.CANCELLED:
        return True
    return len(result.attempts) > 1 or any(
        step.outcome is not StepOutcome.CANCELLED for attempt in result.attempts for step in attempt.steps
    )


def folded(text: str) -> str:
    """Return `text` as it is compared in a search."""
    return storable(text).casefold()


def _summary(row: tuple[object, ...]) -> Summary | None:
    id, started, seconds, source, host, port, kind, outcome, case, certainty, pinned, note = row
    try:
        return msgspec.convert(
            {
                "id": id,
                "started": time_of(started),  # type: ignore[arg-type]
                "seconds": seconds,
                "source": source,
                "host": host,
                "port": port,
                "kind": kind or None,
                "outcome": outcome,
                "case": case,
                "certainty": certainty,
                "pinned": bool(pinned),
                "note": note,
            },
            Summary,
        )
    except (msgspec.ValidationError, ValueError, TypeError, OverflowError):  # of a newer version, or tampered with
        return None

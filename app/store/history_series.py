"""Runs and watches in the history: what results belong together, so that they come back as the one row they were.

What is needed to make a run or a watch again and what is shown of it are kept as the window encodes them; nothing here
looks inside. A result knows its series by id: where that is gone, the result stands for itself.
"""

import sqlite3
import zlib
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

import msgspec

from app import limits
from app.store.history_values import number_of, storable, time_of, unpacked


class SeriesKind(StrEnum):
    """What a series was: many targets once, or one target many times."""

    RUN = "run"
    WATCH = "watch"


class Series(msgspec.Struct, frozen=True):
    """One run or watch.

    Attributes:
        id: unlike that of any result.
        title: what the row is called; "" for a run without a name.
        started: UTC.
        data: what is needed to make it again; empty where the series was found, see `History.read_series`.
        state: what the row shows beside its results.
    """

    id: str
    kind: SeriesKind
    title: str
    started: datetime
    data: bytes = b""
    state: bytes = b""
    pinned: bool = False
    note: str = ""


class Part(NamedTuple):
    """Where a result belongs: to which series, and to which of its targets or tests, counted from 0."""

    series: Series
    place: int


class Count(msgspec.Struct, frozen=True):
    """How many results of a series have a case and an outcome, and when the last of them ended, UTC."""

    case: str
    outcome: str
    count: int
    ended: datetime


class KeptSeries(msgspec.Struct, frozen=True):
    """A series as it is found, with the counts of its results."""

    series: Series
    counts: tuple[Count, ...]


def begin(connection: sqlite3.Connection, series: Series) -> None:
    """Write a series; one whose id is there already stays as it is."""
    if connection.execute("SELECT 1 FROM series WHERE id = ?", (storable(series.id),)).fetchone() is None:
        connection.execute(
            "INSERT INTO series (id, kind, title, started, data, state) VALUES (?,?,?,?,?,?)",
            (
                *(storable(series.id), series.kind, storable(series.title)),
                *(number_of(series.started), zlib.compress(series.data), series.state),
            ),
        )


def update(connection: sqlite3.Connection, id: str, state: bytes, samples: Sequence[tuple[int, bytes]]) -> None:
    """Write what a series shows now, and tests of it by their places; the oldest of too many tests are deleted."""
    id = storable(id)
    if not connection.execute("UPDATE series SET state = ? WHERE id = ?", (state, id)).rowcount or not samples:
        return
    connection.executemany("INSERT OR REPLACE INTO sample VALUES (?,?,?)", ((id, *sample) for sample in samples))
    oldest = max(place for place, _ in samples) - limits.WATCH_SAMPLES
    connection.execute("DELETE FROM sample WHERE series = ? AND place <= ?", (id, oldest))


def belong(connection: sqlite3.Connection, result: int | None, part: Part) -> None:
    """Note to which series a result belongs, by the number of its row."""
    begin(connection, part.series)
    connection.execute(
        "UPDATE result SET series = ?, place = ? WHERE number = ?", (storable(part.series.id), part.place, result)
    )


def remove(connection: sqlite3.Connection, ids: Sequence[str]) -> None:
    """Delete series with everything that belongs to them; unknown ids are ignored."""
    known = [(storable(id),) for id in ids]
    for statement in (
        "DELETE FROM result WHERE series = ?",
        "DELETE FROM sample WHERE series = ?",
        "DELETE FROM series WHERE id = ?",
    ):
        connection.executemany(statement, known)


def remove_all(connection: sqlite3.Connection) -> None:
    """Delete every series."""
    connection.execute("DELETE FROM sample")
    connection.execute("DELETE FROM series")


def remove_old(connection: sqlite3.Connection, oldest: datetime | None) -> None:
    """Delete series that are older than `oldest`, or than every result, unless pinned or some of their results stay."""
    connection.execute(
        "DELETE FROM series WHERE NOT pinned AND NOT EXISTS (SELECT 1 FROM result WHERE result.series = series.id)"
        " AND (started < ? OR started < (SELECT min(started) FROM result WHERE NOT pinned))",
        (number_of(oldest) if oldest else -(2**63),),
    )
    connection.execute("DELETE FROM sample WHERE series NOT IN (SELECT id FROM series)")


def find(connection: sqlite3.Connection, limit: int) -> tuple[KeptSeries, ...]:
    """Return the newest `limit` series, newest first, each without its data."""
    found = connection.execute(
        "SELECT id, kind, title, started, state, pinned, note FROM series"
        " ORDER BY pinned DESC, started DESC, number DESC LIMIT ?",
        (max(0, limit),),
    ).fetchall()
    read = (_series(row) for row in sorted(found, key=lambda row: -row[3]))
    return tuple(KeptSeries(series, _counts(connection, series.id)) for series in read if series is not None)


def _series(row: tuple[str, str, str, int, bytes, int, str]) -> Series | None:
    id, kind, title, started, state, pinned, note = row
    try:
        return Series(*(id, SeriesKind(kind), title, time_of(started)), state=state, pinned=bool(pinned), note=note)
    except (ValueError, TypeError, OverflowError):  # of a newer version, or tampered with
        return None


def _counts(connection: sqlite3.Connection, id: str) -> tuple[Count, ...]:
    found = connection.execute(
        "SELECT leading, outcome, count(*), max(started + CAST(seconds * 1000000 AS INTEGER)) FROM result"
        " WHERE series = ? GROUP BY leading, outcome",
        (id,),
    )
    return tuple(Count(case, outcome, count, time_of(ended)) for case, outcome, count, ended in found)


def read(connection: sqlite3.Connection, id: str) -> bytes | None:
    """Return the data of a series; None where it is unknown or damaged."""
    return unpacked(connection.execute("SELECT data FROM series WHERE id = ?", (storable(id),)).fetchone())


def samples(connection: sqlite3.Connection, id: str) -> tuple[tuple[int, bytes], ...]:
    """Return the tests of a watch by their places, oldest first."""
    found = connection.execute("SELECT place, data FROM sample WHERE series = ? ORDER BY place", (storable(id),))
    return tuple(found)

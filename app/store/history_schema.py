"""The tables of the history and how an older file becomes a newer one.

What a row of the list shows stands in `result`; whole documents stand apart, so that searching reads little. `words`
and `note_words` are what a search looks into: case-folded, because SQLite folds ASCII only. Times are microseconds
since 1970, UTC. A run or a watch is a `series`; its results know it by its id, and `sample` holds the times of the
tests of a watch, of which few results are kept.
"""

import sqlite3

# One step a version, never changed once released; `PRAGMA user_version` counts those a file has seen.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE result (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            started INTEGER NOT NULL,
            seconds REAL NOT NULL,
            source TEXT NOT NULL,
            host TEXT NOT NULL,
            host_ascii TEXT NOT NULL,
            port INTEGER NOT NULL,
            kind TEXT NOT NULL,
            path TEXT NOT NULL,
            outcome TEXT NOT NULL,
            leading TEXT NOT NULL,
            certainty TEXT NOT NULL,
            worked INTEGER NOT NULL,
            pinned INTEGER NOT NULL DEFAULT 0,
            note TEXT NOT NULL DEFAULT '',
            words TEXT NOT NULL,
            note_words TEXT NOT NULL DEFAULT ''
        )
        """,
        """
        CREATE TABLE document (
            number INTEGER PRIMARY KEY REFERENCES result (number) ON DELETE CASCADE,
            data BLOB NOT NULL
        )
        """,
        "CREATE INDEX by_time ON result (started)",
        "CREATE INDEX by_case ON result (leading, started)",
        "CREATE INDEX by_source ON result (source, started) WHERE kind <> ''",
        "CREATE INDEX by_success ON result (host_ascii, port, kind, path, started) WHERE worked",
    ),
    (
        """
        CREATE TABLE series (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            title TEXT NOT NULL,
            started INTEGER NOT NULL,
            pinned INTEGER NOT NULL DEFAULT 0,
            note TEXT NOT NULL DEFAULT '',
            data BLOB NOT NULL,
            state BLOB NOT NULL
        )
        """,
        """
        CREATE TABLE sample (
            series TEXT NOT NULL,
            place INTEGER NOT NULL,
            data BLOB NOT NULL,
            PRIMARY KEY (series, place)
        ) WITHOUT ROWID
        """,
        "ALTER TABLE result ADD COLUMN series TEXT",
        "ALTER TABLE result ADD COLUMN place INTEGER",
        "CREATE INDEX by_series ON result (series, place) WHERE series IS NOT NULL",
        "CREATE INDEX by_time_apart ON result (started) WHERE series IS NULL",
        "CREATE INDEX by_pin ON result (series) WHERE pinned",
    ),
)
SCHEMA = len(MIGRATIONS)


def version(connection: sqlite3.Connection) -> int:
    """Return how many migrations the file has seen."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file up to this version, all in one transaction; a second process waits and finds it done."""
    if version(connection) >= SCHEMA:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statements in MIGRATIONS[version(connection) :]:
            for statement in statements:
                connection.execute(statement)
        if version(connection) < SCHEMA:
            connection.execute(f"PRAGMA user_version = {SCHEMA}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise

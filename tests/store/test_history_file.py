import shutil
import sqlite3
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from app import limits
from app.store.history import FILE_NAME, History, HistoryFault, HistoryNotice
from app.store.history_file import on_network
from app.store.history_schema import MIGRATIONS, SCHEMA
from tests.store.history_samples import Heard, filled_with, names, result, works

GARBAGE = bytes(range(256)) * 64


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / FILE_NAME


@pytest.fixture
def filled(file: Path) -> Path:
    """A history of 200 results that nobody uses."""
    history = History(file)
    filled_with(history, 200)
    history.close(30)
    return file


def break_pages(file: Path) -> None:
    """Overwrite the file from its third page on."""
    with file.open("r+b") as opened:
        opened.seek(8192)
        opened.write(GARBAGE * 8)


# Made, opened, private


def test_only_this_person_reads_the_files(file: Path) -> None:
    history = History(file)
    filled_with(history, 3)
    assert {oct(one.stat().st_mode & 0o777) for one in file.parent.iterdir()} == {"0o600"}
    assert len(names(file)) == 3
    assert oct(file.parent.stat().st_mode & 0o777) == "0o700"
    history.close(30)


def test_file_that_others_could_read_is_made_private(filled: Path) -> None:
    filled.chmod(0o644)
    assert History(filled).notice is None
    assert oct(filled.stat().st_mode & 0o777) == "0o600"


def test_settings_of_the_connections(filled: Path) -> None:
    history = History(filled)
    opened = history._file.open()
    for name, value in (("journal_mode", "wal"), ("synchronous", 1), ("secure_delete", 1), ("busy_timeout", 5000)):
        assert opened.connection.execute(f"PRAGMA {name}").fetchone() == (value,)
    opened.close()


def test_history_is_there_at_the_next_start(filled: Path) -> None:
    history = History(filled)
    assert history.notice is None
    assert len(history.find()) == 200
    assert works(history)
    history.close(30)
    assert names(filled) == [FILE_NAME], "the last one to leave tidies up"


def test_no_write_ahead_log_on_a_network(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def partitions(all: bool) -> list[object]:
        return [
            SimpleNamespace(mountpoint="/", fstype="ext4", opts="rw"),
            SimpleNamespace(mountpoint=str(file.parent), fstype="nfs4", opts="rw,addr=192.0.2.1"),
            SimpleNamespace(mountpoint="/elsewhere", fstype="ext4", opts="rw"),
        ]

    monkeypatch.setattr(psutil, "disk_partitions", partitions)
    history, other = History(file), History(file)
    filled_with(history, 20)
    filled_with(other, 20, "other")
    assert names(file) == [FILE_NAME]
    assert len(history.find()) == 40
    history.delete_all()
    assert history.flush(30)
    assert b"id7" not in file.read_bytes()
    history.close(30)
    other.close(30)


@pytest.mark.parametrize(
    ("kind", "options", "expected"), [("NTFS", "rw,remote", True), ("NTFS", "rw,fixed", False), ("CIFS", "rw", True)]
)
def test_network_is_known_by_type_or_option(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, options: str, expected: bool
) -> None:
    root = SimpleNamespace(mountpoint="/", fstype=kind, opts=options)
    monkeypatch.setattr(psutil, "disk_partitions", lambda all: [root])
    assert on_network(tmp_path / "file") is expected
    monkeypatch.setattr(psutil, "disk_partitions", lambda all: [])
    assert not on_network(tmp_path / "file")


# Damage


@pytest.mark.parametrize(
    "damage",
    [
        lambda file: file.write_bytes(GARBAGE),
        lambda file: file.write_bytes(b"SQLite format 3\0" + GARBAGE),
        lambda file: file.write_bytes(file.read_bytes()[:20000]),
        lambda file: file.write_bytes(file.read_bytes()[:100]),
        break_pages,
    ],
    ids=["garbage", "garbage behind the head", "truncated", "head only", "pages"],
)
def test_damaged_file_is_set_aside(filled: Path, damage: object, caplog: pytest.LogCaptureFixture) -> None:
    damage(filled)  # type: ignore[operator]
    broken = filled.read_bytes()
    history = History(filled)
    assert history.notice is not None
    assert history.notice.fault is HistoryFault.SET_ASIDE
    assert history.notice.file.startswith(f"{FILE_NAME}.corrupt-2")
    assert (filled.parent / history.notice.file).read_bytes() == broken
    assert works(history)
    assert len(history.find()) == 1
    history.close(30)
    assert History(filled).notice is None


def test_log_of_a_damaged_file_is_not_read_again(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    file.parent.mkdir()
    for side in ("", "-wal", "-shm"):
        file.with_name(FILE_NAME + side).write_bytes(GARBAGE)
    history = History(file)
    assert history.notice is not None
    assert works(history)
    assert len(history.find()) == 1
    history.close(30)
    assert names(file) == [FILE_NAME, history.notice.file]


def test_empty_file_is_a_new_one(file: Path) -> None:
    file.parent.mkdir()
    file.touch()
    history = History(file)
    assert history.notice is None
    assert works(history)


def test_large_file_is_checked_behind_the_window(
    filled: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(limits, "HISTORY_CHECK_BYTES", 0)
    break_pages(filled)
    heard = Heard()
    history = History(filled, on_problem=heard)
    assert heard.came.wait(30)
    assert history.notice == heard.notices[0]
    assert history.notice.fault is HistoryFault.SET_ASIDE
    assert works(history)
    history.close(30)
    assert len(heard.notices) == 1


@pytest.mark.parametrize("first", ["read", "write"])
def test_damage_while_open(filled: Path, first: str, caplog: pytest.LogCaptureFixture) -> None:
    heard = Heard()
    history = History(filled, on_problem=heard)
    assert len(history.find()) == 200
    filled.write_bytes(GARBAGE)
    if first == "read":
        assert history.find() == ()
        assert heard.came.wait(30)
    assert works(history)
    assert [notice.fault for notice in heard.notices] == [HistoryFault.SET_ASIDE]
    history.close(30)


def test_file_deleted_while_open_is_made_again(filled: Path) -> None:
    history = History(filled)
    assert len(history.find()) == 200
    assert works(history)
    shutil.rmtree(filled.parent)
    assert history.find() == ()
    assert works(history)
    assert len(history.find()) == 1
    history.close(30)


# Versions


def test_newer_file_is_read_and_never_changed(filled: Path) -> None:
    with sqlite3.connect(filled) as connection:
        connection.execute("ALTER TABLE result ADD COLUMN more TEXT")
        connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    connection.close()
    history = History(filled)
    assert history.notice == HistoryNotice(HistoryFault.NEWER, FILE_NAME)
    assert not history.writable
    history.add(result("new"))
    history.pin("id1", True)
    history.delete_all()
    history.keep(1, 1)
    assert history.flush(30)
    assert len(history.find()) == 200
    assert history.read("id7")
    history.close(30)


def test_file_of_unknown_form_is_read_as_far_as_it_goes(file: Path) -> None:
    file.parent.mkdir()
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE results_of_tomorrow (id)")
        connection.execute(f"PRAGMA user_version = {SCHEMA + 7}")
    connection.close()
    history = History(file)
    assert history.find() == ()
    assert history.read("id1") is None


def test_row_of_a_newer_version_is_left_out(filled: Path) -> None:
    with sqlite3.connect(filled) as connection:
        connection.execute("UPDATE result SET outcome = 'postponed' WHERE id = 'id1'")
        connection.execute("UPDATE result SET started = 9e15 WHERE id = 'id2'")
        connection.execute(f"UPDATE result SET started = {2**63 - 1} WHERE id = 'id3'")
        connection.execute("UPDATE result SET source = CAST(X'ff' AS TEXT) WHERE id = 'id4'")
        connection.execute("UPDATE document SET data = X'00' WHERE number = 5")
    connection.close()
    history = History(filled)
    assert len(history.find()) == 198
    assert history.read("id4") is None
    assert history.read("id5")


def test_failed_migration_changes_nothing(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    more = (("ALTER TABLE result ADD COLUMN more TEXT", "CREATE TABLE result (again)"),)
    monkeypatch.setattr("app.store.history_schema.MIGRATIONS", MIGRATIONS + more)
    monkeypatch.setattr("app.store.history_schema.SCHEMA", SCHEMA + 1)
    logged = []
    monkeypatch.setattr("app.store.history_file.LOG.warning", lambda *values: logged.append(values))
    history = History(filled)
    assert history.notice == HistoryNotice(HistoryFault.UNAVAILABLE, FILE_NAME, "SQLITE_ERROR")
    assert len(logged) == 1
    with sqlite3.connect(filled) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
        assert "more" not in {row[1] for row in connection.execute("PRAGMA table_info(result)")}
    connection.close()


def test_change_that_no_table_takes_holds_up_nobody(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    file.parent.mkdir()
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE result (id, note, note_words)")
        connection.execute("CREATE TABLE series (id, note)")
        connection.execute(f"PRAGMA user_version = {SCHEMA}")
    connection.close()
    history = History(file)
    history.add(result("one"))
    history.set_note("one", "note")
    assert history.flush(30)
    assert [record.getMessage() for record in caplog.records] == ["a change of the history failed: SQLITE_ERROR"]
    history.close(30)


def test_listener_that_fails_harms_nobody(filled: Path, caplog: pytest.LogCaptureFixture) -> None:
    def fail(notice: HistoryNotice) -> None:
        raise RuntimeError("listener")

    history = History(filled, on_problem=fail)
    filled.write_bytes(GARBAGE)
    assert works(history)
    assert history.notice is not None
    assert history.notice.fault is HistoryFault.SET_ASIDE
    history.close(30)


# Places where nothing can be kept


@pytest.mark.parametrize("place", ["folder", "inside a file", "too long", "link to nowhere"])
def test_unusable_place_is_told_and_everything_else_works(
    tmp_path: Path, place: str, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "note.txt").touch()
    (tmp_path / "link").symlink_to(tmp_path / "nowhere" / "file")
    file = {
        "folder": tmp_path / "folder",
        "inside a file": tmp_path / "note.txt" / FILE_NAME,
        "too long": tmp_path / ("x" * 5000) / FILE_NAME,
        "link to nowhere": tmp_path / "link",
    }[place]
    history = History(file)
    assert history.notice is not None
    assert history.notice.fault is HistoryFault.UNAVAILABLE
    assert history.notice.code
    assert not history.writable
    history.add(result("one"))
    history.delete_all()
    assert history.flush(30)
    assert history.find() == ()
    assert history.read("one") is None
    history.close(30)

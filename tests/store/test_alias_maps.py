"""The maps of aliases: private, whole or not at all, a limited number of them, gone when they are deleted."""

import logging
import stat
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app import limits, paths
from app.model.handover import AliasMap
from app.store.alias_maps import FOLDER, AliasMaps

CREATED = datetime(2026, 1, 31, 12, tzinfo=UTC)


def map_of(number: int) -> AliasMap:
    created = CREATED + timedelta(minutes=number)
    return AliasMap(
        f"report-{number}", created, (("host-1.example", f"intern-{number}.firma.de"), ("ip-2", "192.0.2.1"))
    )


def test_a_map_is_kept_and_found() -> None:
    maps = AliasMaps()
    assert maps.all() == ()
    assert maps.add(map_of(1))
    assert maps.add(map_of(2))
    assert AliasMaps().get("report-1") == map_of(1)
    assert AliasMaps().all() == (map_of(2), map_of(1))
    assert maps.get("report-3") is None
    assert maps.damaged == ()
    assert sorted(one.name for one in (paths.user_data() / FOLDER).iterdir()) == ["report-1.json", "report-2.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    folder = tmp_path / "new" / FOLDER
    assert AliasMaps(folder).add(map_of(1))
    assert stat.S_IMODE((folder / "report-1.json").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_oldest_are_dropped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ALIAS_MAPS", 3)
    maps = AliasMaps(tmp_path)
    for number in (5, 1, 4, 2, 3):
        assert maps.add(map_of(number))
    assert [one.report for one in maps.all()] == ["report-5", "report-4", "report-3"]


def test_a_map_is_replaced_by_a_newer_one_of_its_report(tmp_path: Path) -> None:
    maps = AliasMaps(tmp_path)
    maps.add(map_of(1))
    newer = AliasMap("report-1", CREATED, (("ip-9", "192.0.2.9"),))
    assert maps.add(newer)
    assert maps.all() == (newer,)


@pytest.mark.parametrize("data", [b"", b"{", b'{"report": 1}', b"[" * 100_000, b"\xff\xfe", b'{"report": "\xff"}'])
def test_a_damaged_file_is_set_aside(tmp_path: Path, data: bytes, caplog: pytest.LogCaptureFixture) -> None:
    maps = AliasMaps(tmp_path)
    maps.add(map_of(1))
    (tmp_path / "report-2.json").write_bytes(data)
    assert maps.all() == (map_of(1),)
    assert len(maps.damaged) == 1
    assert (tmp_path / maps.damaged[0]).read_bytes() == data
    assert AliasMaps(tmp_path).all() == (map_of(1),)
    assert "firma" not in caplog.text


def test_a_huge_file_is_set_aside(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with (tmp_path / "report-1.json").open("wb") as file:
        file.truncate(limits.ALIAS_MAP_BYTES + 1)
    assert AliasMaps(tmp_path).all() == ()
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


def test_delete_all_really_deletes(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    maps = AliasMaps(tmp_path)
    maps.add(map_of(1))
    (tmp_path / "report-2.json").write_bytes(b"intern.firma.de")
    maps.all()
    assert maps.delete_all()
    assert list(tmp_path.iterdir()) == []
    assert maps.all() == ()


@pytest.mark.parametrize("id", ["", "../x", "a/b", "a\\b", ".", "x" * 65])
def test_an_id_is_no_path(tmp_path: Path, id: str) -> None:
    maps = AliasMaps(tmp_path / FOLDER)
    assert not maps.add(AliasMap(id, CREATED, (("ip-1", "192.0.2.1"),)))
    assert maps.get(id) is None
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_written_is_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / FOLDER).write_bytes(b"")  # a file where the folder should be
    maps = AliasMaps(tmp_path / FOLDER)
    assert not maps.add(map_of(1))
    assert maps.all() == ()
    assert "cannot be written" in caplog.text


def test_nothing_to_keep(tmp_path: Path) -> None:
    assert AliasMaps(tmp_path / FOLDER).add(AliasMap("report-1", CREATED))
    assert list(tmp_path.iterdir()) == []

"""Which report files were made on this computer."""

from pathlib import Path

import pytest

from app import limits
from app.store.made_here import MadeHere


@pytest.fixture
def made(tmp_path: Path) -> MadeHere:
    return MadeHere(tmp_path / "made.txt")


def test_a_file_is_known_by_what_it_holds(made: MadeHere, tmp_path: Path) -> None:
    assert not made.knows(b"{}")
    assert made.add(b"{}\n")
    assert made.add(b"{}")
    assert MadeHere(tmp_path / "made.txt").knows(b"{}")
    assert not made.knows(b"{ }")
    assert len((tmp_path / "made.txt").read_text().split()) == 1


def test_nothing_of_the_file_is_kept(made: MadeHere, tmp_path: Path) -> None:
    made.add(b"orders.example.com")
    assert "orders" not in (tmp_path / "made.txt").read_text()


def test_only_the_newest_are_kept(made: MadeHere, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "REPORTS_MADE", 3)
    for number in range(5):
        made.add(b"%d" % number)
    assert [made.knows(b"%d" % number) for number in range(5)] == [False, False, True, True, True]


def test_a_broken_list_knows_nothing_and_is_begun_anew(made: MadeHere, tmp_path: Path) -> None:
    (tmp_path / "made.txt").write_bytes(b"\xff\x00 no sums" * 10)
    assert not made.knows(b"{}")
    assert made.add(b"{}")
    assert made.knows(b"{}")


def test_where_nothing_can_be_written(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "made.txt").mkdir()
    made = MadeHere(tmp_path / "made.txt")
    assert not made.add(b"{}")
    assert not made.knows(b"{}")
    assert not made.delete_all()
    assert str(tmp_path) not in caplog.text


def test_all_are_forgotten(made: MadeHere) -> None:
    made.add(b"{}")
    assert made.delete_all()
    assert made.delete_all()
    assert not made.knows(b"{}")

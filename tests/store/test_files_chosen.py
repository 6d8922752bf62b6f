"""Files where people choose a place: through links, never in place of what is no file, and without new folders."""

import os
import sys
from pathlib import Path

import pytest

from app.store.files import place_of, write_chosen

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links and devices need rights there")


def test_a_file_is_made_and_replaced(tmp_path: Path) -> None:
    for data in (b"one", b"two"):
        write_chosen(tmp_path / "report.json", data)
        assert (tmp_path / "report.json").read_bytes() == data
    assert [one.name for one in tmp_path.iterdir()] == ["report.json"]


@pytest.mark.parametrize("there", [True, False])
def test_what_a_link_leads_to_is_written(tmp_path: Path, there: bool) -> None:
    (tmp_path / "folder").mkdir()
    file, link = tmp_path / "folder" / "report.json", tmp_path / "link.json"
    if there:
        file.write_bytes(b"before")
    link.symlink_to(file)
    write_chosen(link, b"now")
    assert link.is_symlink()
    assert not file.is_symlink()
    assert file.read_bytes() == b"now"


def test_folders_are_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_chosen(tmp_path / "no" / "folder.json", b"x")
    (tmp_path / "file").write_bytes(b"before")
    with pytest.raises(FileNotFoundError):
        write_chosen(tmp_path / "file" / "report.json", b"x")
    assert [one.name for one in tmp_path.iterdir()] == ["file"]


def test_what_is_no_file_stays(tmp_path: Path) -> None:
    pipe, link, circle = tmp_path / "pipe.json", tmp_path / "device.json", tmp_path / "circle.json"
    os.mkfifo(pipe)
    link.symlink_to(os.devnull)
    circle.symlink_to(circle)
    before = sorted(tmp_path.iterdir())
    for one in (pipe, link, circle, tmp_path, tmp_path / "na\0me"):
        with pytest.raises(OSError, match=r"\w") as caught:
            write_chosen(one, b"x")
        assert caught.value.strerror
    assert sorted(tmp_path.iterdir()) == before
    assert pipe.is_fifo()
    assert all(one.is_symlink() for one in (link, circle))
    assert not Path(os.devnull).is_file()


def test_a_place_is_free_or_a_file(tmp_path: Path) -> None:
    assert place_of(tmp_path / "new.json") == tmp_path.resolve() / "new.json"

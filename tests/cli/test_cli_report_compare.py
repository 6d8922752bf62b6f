"""`report compare`: two files side by side, in a real process."""

import json
from pathlib import Path

import pytest

from app.model.result import Result
from app.report.document import encode
from tests.cli.programs import program
from tests.knowledge.factories import HOST, connect_failed
from tests.test_comparing import result_of
from tests.test_comparison import GOOD, REFUSED, of, report

BAD = of(HOST, result_of(connect_failed(REFUSED)))


@pytest.fixture
def write(tmp_path: Path) -> "Writer":
    return Writer(tmp_path)


class Writer:
    """Writes reports into files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, name: str, *results: Result, aliases: bool = False) -> str:
        path = self._folder / name
        path.write_bytes(encode(report(*results, aliases=aliases)))
        return str(path)


def test_what_differs(write: Writer) -> None:
    ended = program("report", "compare", write("user.json", BAD, of("x.example")), write("support.json", of(HOST)))
    assert ended.returncode == 1, ended.stderr
    lines = ended.stdout.splitlines()
    assert lines[0] == f"✗ https://{HOST}:8443/api"
    assert lines[1].strip() == "The first difference is in the step “Connect”: it worked for one only: support.json."
    at = lines.index("    Connect")
    assert [line.split() for line in lines[at + 1 : at + 3]] == [
        ["user.json", "failed", "(ECONNREFUSED)"],
        ["support.json", "worked"],
    ]
    assert "Only in user.json:" in ended.stdout
    assert "  • https://x.example:8443/api" in lines


def test_what_does_not_differ(write: Writer) -> None:
    files = write("a.json", GOOD), write("b.json", GOOD)
    ended = program("report", "compare", *files)
    assert ended.returncode == 0, ended.stderr
    assert "No difference was found." in ended.stdout
    assert "The same in both" in ended.stdout
    everything = program("report", "compare", "--all", *files)
    assert "    Connected address: 192.0.2.10" in everything.stdout.splitlines()


def test_in_the_reader_s_language(write: Writer) -> None:
    ended = program("report", "compare", "--lang", "de", write("a.json", BAD), write("b.json", of(HOST)))
    assert ended.returncode == 1, ended.stderr
    assert "Verbindung abgelehnt" in ended.stdout


def test_as_json(write: Writer) -> None:
    ended = program("report", "compare", "--json", write("a.json", BAD), write("b.json", of(HOST), aliases=True))
    assert ended.returncode == 1
    (found,) = map(json.loads, ended.stdout.splitlines())
    assert found["aliases"] is True
    assert found["pairs"][0]["first"]["code"] == "ended"


def test_files_that_cannot_be_compared(write: Writer, tmp_path: Path) -> None:
    good = write("a.json", GOOD)
    (tmp_path / "text.json").write_text("no report")
    for files in (
        (good,),
        (good, good, good),
        (good, str(tmp_path / "none.json")),
        (str(tmp_path / "text.json"), good),
    ):
        ended = program("report", "compare", *files)
        assert ended.returncode == 2
        assert ended.stderr
        assert not ended.stdout


def test_the_same_name_in_two_folders(write: Writer, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    ended = program("report", "compare", write("a.json", BAD), write("other/a.json", of(HOST)))
    assert f"only: {tmp_path}/other/a.json" in " ".join(ended.stdout.split())

import json

import pytest

from app import paths, selfcheck
from app.__main__ import main
from app.selfcheck import TITLES
from tests.cli.programs import program


def test_what_is_built_in_works_here() -> None:
    done = program("self-check")
    assert done.returncode == 0, done.stdout
    assert [line.partition(":")[0] for line in done.stdout.splitlines() if line.startswith("✓")] == [
        f"✓ {title}" for title in TITLES.values()
    ]


def test_json() -> None:
    done = program("self-check", "--json")
    items = [json.loads(line) for line in done.stdout.splitlines()]
    assert [item["name"] for item in items] == list(TITLES)
    assert all(item["ok"] and item["detail"] for item in items)
    assert done.returncode == 0


def test_something_missing_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: object
) -> None:
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    assert main(["self-check"]) == 1
    out = capsys.readouterr().out
    assert f"✗ {selfcheck.TITLES['files']}: missing or broken" in out
    assert f"✓ {selfcheck.TITLES['encryption']}: works" in out

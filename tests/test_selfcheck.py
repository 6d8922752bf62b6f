from pathlib import Path

import pytest

from app import i18n, paths, selfcheck


def test_everything_works_here() -> None:
    items = selfcheck.run()
    assert [item.name for item in items] == list(selfcheck.TITLES)
    assert [item for item in items if not item.ok] == []
    details = {item.name: item.detail for item in items}
    assert details["languages"].startswith("en")
    assert int(details["certificates"]) > 50
    assert details["connection"].startswith("TLSv1.")
    assert details["window"].startswith("Qt 6.11.")


def test_what_is_broken_is_named_and_the_rest_still_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "resources", lambda: tmp_path / "absent")
    monkeypatch.setattr("certifi.where", lambda: str(tmp_path / "absent.pem"))
    (tmp_path / "home").touch()
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    items = {item.name: item for item in selfcheck.run()}
    assert {name for name, item in items.items() if not item.ok} == {"files", "folders", "certificates"}
    assert "FileNotFoundError" in items["certificates"].detail


def test_every_item_has_a_title_in_words() -> None:
    words = i18n.words_for("en")
    titles = [selfcheck.title(selfcheck.CheckItem(name, True, ""), words) for name in selfcheck.TITLES]
    assert all(titles)
    assert len(set(titles)) == len(titles)

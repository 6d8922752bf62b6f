from collections.abc import Callable
from pathlib import Path

import pytest

from app import paths


def test_checkout_has_its_folders_beside_the_package(checkout: Path) -> None:
    assert paths.resources() == checkout / "resources"
    assert paths.translations() == checkout / "translations"


def test_wheel_and_frozen_program_have_them_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "app" / "translations").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "app")
    assert paths.translations() == tmp_path / "app" / "translations"
    assert paths.resources() == tmp_path / "resources"


@pytest.mark.parametrize("folder", [paths.user_config, paths.user_data, paths.user_log])
def test_user_folders_are_below_home_and_not_made(folder: Callable[[], Path]) -> None:
    place = folder()
    assert Path.home() in place.parents
    assert paths.NAME in place.parts
    assert not place.exists()

import re

import pytest
from msgspec.structs import asdict
from PySide6.QtWidgets import QApplication

from app.gui import theme
from app.gui.application import Program
from app.paths import resources
from app.store.settings import Theme

THEMES = pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=["light", "dark"])


@THEMES
@pytest.mark.parametrize(("front", "back"), theme.TEXT_PAIRS)
def test_text_can_be_read(colors: theme.Colors, front: str, back: str) -> None:
    assert theme.contrast(getattr(colors, front), getattr(colors, back)) >= 4.5


@THEMES
@pytest.mark.parametrize(("front", "back"), theme.SIGN_PAIRS)
def test_signs_and_edges_can_be_seen(colors: theme.Colors, front: str, back: str) -> None:
    assert theme.contrast(getattr(colors, front), getattr(colors, back)) >= 3.0


def test_contrast_is_that_of_wcag() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@THEMES
def test_style_sheet_uses_colours_of_the_theme_only(colors: theme.Colors) -> None:
    text = (resources() / "style.qss").read_text(encoding="utf-8")
    names = set(re.findall(r"@(\w+)", text))
    assert names <= set(asdict(colors))
    assert "@" not in theme.style_sheet(colors)
    assert not re.search(r"#[0-9a-fA-F]{6}\b", text), "colours stand in theme.py"


def test_theme_changes_live(program: Program, qapp: QApplication) -> None:
    program.appearance.choose(Theme.DARK)
    assert theme.colors_now() is theme.DARK
    assert program.window.palette().window().color().name() == theme.DARK.window
    program.appearance.choose(Theme.LIGHT)
    assert theme.colors_now() is theme.LIGHT
    assert qapp.palette().text().color().name() == theme.LIGHT.text


def test_system_without_a_scheme_is_light(program: Program) -> None:
    program.appearance.choose(Theme.DARK)
    program.appearance.choose(Theme.SYSTEM)
    assert theme.colors_now() is theme.LIGHT

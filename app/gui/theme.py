"""The colours of the window, light and dark, and how they reach Qt: one palette, one small style sheet.

Painted widgets ask `colors_now()`; nothing keeps a colour, so a theme changes live.
"""

import re

import msgspec
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from app.paths import resources
from app.picture.colors import DARK, LIGHT, Colors
from app.store.settings import Theme

# Every pair of text on a background that the window uses (4.5:1), and of signs and edges (3:1): WCAG 2.2, AA.
TEXT_PAIRS = (
    *((front, back) for back in ("window", "side", "card", "selection") for front in ("text", "muted")),
    *((front, back) for back in ("window", "card") for front in ("accent", "red_text")),
    ("accent_text", "accent_fill"),
    ("text", "faint"),
)
SIGN_PAIRS = (
    *(
        (front, back)
        for front in ("green", "amber", "red", "accent")
        for back in ("window", "side", "card", "selection")
    ),
    ("edge", "window"),
    ("edge", "side"),
    ("on_state", "green"),
    ("on_state", "red"),
    ("edge", "card"),
    *((f"time_{part}", "window") for part in ("name", "proxy", "port", "tls", "answer", "rest")),
)


def colors_now() -> Colors:
    """Return the colours that the window is shown in."""
    return DARK if QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours as WCAG 2 defines it, 1 to 21."""

    def luminance(name: str) -> float:
        color = QColor(name)
        parts = (color.redF(), color.greenF(), color.blueF())
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def fixed_font(like: QFont) -> QFont:
    """Return the system's monospaced font in the size of `like`."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(like.pointSizeF())
    return font


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """Return `font` larger or smaller by `factor`."""
    copy = QFont(font)
    copy.setPointSizeF(font.pointSizeF() * factor)
    copy.setBold(bold)
    return copy


def palette(colors: Colors) -> QPalette:
    """Return the palette of a theme, for what Qt paints itself."""
    role = QPalette.ColorRole
    made = QPalette()
    for name, color in (
        (role.Window, colors.window),
        (role.Base, colors.window),
        (role.AlternateBase, colors.card),
        (role.Button, colors.card),
        (role.WindowText, colors.text),
        (role.Text, colors.text),
        (role.ButtonText, colors.text),
        (role.BrightText, colors.red_text),
        (role.PlaceholderText, colors.muted),
        (role.ToolTipBase, colors.card),
        (role.ToolTipText, colors.text),
        (role.Highlight, colors.accent_fill),
        (role.HighlightedText, colors.accent_text),
        (role.Accent, colors.accent),
        (role.Link, colors.accent),
        (role.LinkVisited, colors.accent),
        (role.Mid, colors.line),
        (role.Midlight, colors.card),
        (role.Light, colors.card),
        (role.Dark, colors.edge),
        (role.Shadow, colors.edge),
    ):
        made.setColor(name, QColor(color))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(colors.edge))
    return made


def style_sheet(colors: Colors) -> str:
    """Return the style sheet with the colours of a theme filled in."""
    values = msgspec.structs.asdict(colors)
    text = (resources() / "style.qss").read_text(encoding="utf-8")
    return re.sub(r"@(\w+)", lambda found: values[found.group(1)], text)


class Appearance(QObject):
    """Applies a theme to the application and follows the system while the choice is "system"."""

    def __init__(self, app: QApplication) -> None:
        """Take charge of the looks of `app`; nothing changes before `choose`."""
        super().__init__(app)
        self._app = app
        self._choice = Theme.SYSTEM
        self._applied: Colors | None = None
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    def choose(self, choice: Theme) -> None:
        """Show the theme of `choice` at once."""
        self._choice = choice
        hints = self._app.styleHints()
        if choice is Theme.SYSTEM:
            hints.unsetColorScheme()
        else:  # for what the desktop paints: title bars and its own dialogs
            hints.setColorScheme(Qt.ColorScheme.Dark if choice is Theme.DARK else Qt.ColorScheme.Light)
        self._apply()

    def _on_scheme_changed(self) -> None:
        self._apply()

    def _apply(self) -> None:
        dark = self._choice is Theme.DARK or (
            self._choice is Theme.SYSTEM and self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        )
        colors = DARK if dark else LIGHT
        if colors is self._applied:
            return
        self._applied = colors
        self._app.setPalette(palette(colors))
        self._app.setStyleSheet(style_sheet(colors))

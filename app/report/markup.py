"""HTML that cannot be broken by what is put into it: whatever is not `Html` already is escaped."""

import html
import re
from collections.abc import Sequence

from app.text import LRI, PDI, REPLACEMENT, display_text, strip_isolates

_PARTS = re.compile(f"([{LRI}{PDI}])")
_NOT_SHOWN = {0x00A0, 0x202F, 0x000A, 0x0020}  # spaces that may stay
_VOID = frozenset({"meta", "br"})


class Html(str):
    """Markup: everything foreign in it is escaped."""

    __slots__ = ()


def sentence(text: str) -> Html:
    """Return a text of ours as markup, each isolated value in a `<bdi>` of its own order (files hold no isolates)."""
    made, opened = [], 0
    for part in _PARTS.split(text):
        if part == LRI:
            made.append('<bdi dir="ltr">')
            opened += 1
        elif part == PDI:
            made.append("</bdi>" if opened else "")
            opened = max(opened - 1, 0)
        else:
            made.append(html.escape(_shown(part)))
    return Html("".join(made) + "</bdi>" * opened)


def value(text: str) -> Html:
    """Return a technical value, foreign or not, in its own order."""
    return tag("bdi", display_text(text), dir="ltr")


def code(text: str) -> Html:
    """Return a technical value in a fixed font."""
    return tag("bdi", display_text(text), dir="ltr", class_="code")


def tag(name: str, /, *content: str, **attributes: str | bool) -> Html:
    """Return an element; `class_` is the attribute class, `aria_label` aria-label; an empty attribute is left out."""
    marked = "".join(_attribute(key, item) for key, item in attributes.items() if item)
    if name in _VOID:
        return Html(f"<{name}{marked}>")
    return Html(f"<{name}{marked}>{join(content)}</{name}>")


def join(content: Sequence[str], between: str = "") -> Html:
    """Return several pieces as one."""
    return Html(between.join(piece if isinstance(piece, Html) else sentence(piece) for piece in content))


def _attribute(name: str, content: str | bool) -> str:
    name = name.rstrip("_").replace("_", "-")
    if content is True:
        return f" {name}"
    return f' {name}="{html.escape(_shown(strip_isolates(str(content))), quote=True)}"'


def _shown(text: str) -> str:
    """Return `text` without what no browser shall see, should anything have come past `display_text`."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() or ord(letter) in _NOT_SHOWN else REPLACEMENT for letter in text)

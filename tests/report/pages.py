"""Reads pages of a report as a browser would, into what a test compares: elements, their texts, their tables."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"meta", "br"})
FREE = frozenset({"title", "aria-label"})  # attributes that may hold foreign text


@dataclass
class Page:
    """What a parser found.

    Attributes:
        tree: begins and ends of elements in their order, with their attributes; of those in `FREE` the name alone.
        text: all text that a reader sees.
        open: elements that were never ended.
    """

    tree: list[str] = field(default_factory=list)
    elements: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    text: str = ""
    open: list[str] = field(default_factory=list)


def read_page(markup: str) -> Page:
    """Return what a page consists of."""
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    reader.page.text = "".join(reader.pieces)
    return reader.page


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self.pieces: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        shown = (name if name in FREE else f"{name}={content}" for name, content in attrs)
        self.page.tree.append(f"<{tag} {' '.join(shown)}>")
        self.page.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.page.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        self.page.tree.append(f"</{tag}>")
        assert self.page.open.pop() == tag, "elements are nested"

    def handle_data(self, data: str) -> None:
        if self.page.open and self.page.open[-1] != "style":
            self.pieces.append(data)

    def handle_comment(self, data: str) -> None:
        self.page.tree.append("<!---->")

    def handle_pi(self, data: str) -> None:
        self.page.tree.append("<?>")

    def unknown_decl(self, data: str) -> None:
        self.page.tree.append("<![>")

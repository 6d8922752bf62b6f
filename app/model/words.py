"""What the core needs of a language, without Qt, and the mark for texts that stand in tables."""

from typing import Protocol


def N(context: str, text: str) -> str:  # noqa: N802  # a mark, short because it stands before hundreds of texts
    """Mark `text` for extraction under `context` and return it unchanged; it is translated when it is shown."""
    return text


class Words(Protocol):
    """One language. `i18n` makes them: English without Qt, the others from the compiled catalogues."""

    @property
    def language(self) -> str:
        """The language's code: "en", "de", "ar"."""

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from right to left."""

    @property
    def decimal_point(self) -> str:
        """The decimal sign used with ASCII digits."""

    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        """Return `text` in this language; with `n` the right plural form, its `%n` filled."""

"""Languages made up for tests: English with its plurals, and one that shows what went through translation."""

import msgspec


class English(msgspec.Struct, frozen=True):
    """The source texts as they are; counts with "(s)" and the like left in."""

    language: str = "en"
    right_to_left: bool = False
    decimal_point: str = "."

    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        """Return the text itself."""
        return text.replace("%n", str(n)) if n >= 0 else text


class Marked(msgspec.Struct, frozen=True):
    """A right-to-left language that puts every text into ⟦brackets⟧ with its context."""

    language: str = "xx"
    right_to_left: bool = True
    decimal_point: str = ","

    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        """Return the text marked as translated."""
        return f"⟦{context}:{text.replace('%n', str(n)) if n >= 0 else text}⟧"


ENGLISH = English()
MARKED = Marked()

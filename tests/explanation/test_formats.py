from app.explanation.formats import joined
from app.i18n import EnglishWords, words_for


class Semicolon(EnglishWords):
    """A language with a semicolon of its own."""

    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        return "{before}؛ {next}" if text == "{before}; {next}" else text


def test_parts_are_joined_with_the_mark_of_the_language() -> None:
    english = words_for("en")
    assert joined(["first", "{before}", "last"], english) == "first; {before}; last"
    assert joined(["alone"], english) == "alone"
    assert joined(["first", "second", "last"], Semicolon()) == "first؛ second؛ last"

"""One change for every text of a value, and foreign texts of several lines."""

import pytest

from app import limits
from app.model.names import Kind
from app.model.secret import Secret
from app.model.target import Target
from app.report.texts import clean, cleaned, map_texts
from tests.gui import sample_results as samples


def test_every_text_is_changed_with_the_name_of_its_field() -> None:
    seen: dict[str, set[str]] = {}

    def change(field: str, text: str) -> str:
        seen.setdefault(field, set()).add(text)
        return text.upper() if field == "host" else text

    before = samples.expired()
    after = map_texts(before, change)
    assert isinstance(after.target, Target)
    assert after.target.host == "MAIL.EXAMPLE.COM"
    assert after.target.host_ascii == "mail.example.com"
    assert after.attempts[0].target.host == "MAIL.EXAMPLE.COM"
    assert {"host", "evidence", "libraries", "name", "message"} <= set(seen)
    assert "tls" not in seen.get("kind", ()), "a word of a closed set is no text"
    assert after.environment is before.environment, "what does not change stays the same object"


def test_a_value_without_change_is_the_same_object() -> None:
    before = samples.works()
    assert map_texts(before, lambda _, text: text) is before
    assert cleaned(before) is before


def test_secrets_are_not_looked_at() -> None:
    secret = Secret("me", "word")
    target = Target(Kind.TCP, "h", "h", 1, secret=secret)
    assert map_texts(target, lambda _, text: "x").secret is secret


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("two\nlines", "two\nlines"),
        ("a\n    indented \u202e\n", "a\n    indented \ufffd"),
        ("tab\there", "tab here"),
        ("a\r\nb", "a\nb"),
    ],
)
def test_lines_stay_lines(text: str, shown: str) -> None:
    assert clean(text) == shown


def test_long_texts_are_cut() -> None:
    assert clean("x\n" * 1000).count("\n") < limits.TRACE_LINES
    assert all(len(line) <= limits.TEXT_CHARACTERS for line in clean("y\n" + "x" * 10_000).split("\n"))
    assert len(clean("a\n" + " " * 10_000 + "b").split("\n")[1]) <= limits.SHORT_TEXT_CHARACTERS + 1

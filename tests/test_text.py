"""Foreign text: nothing of it may steer a terminal, turn a line round or fill a window."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.limits import TEXT_CHARACTERS
from app.text import REPLACEMENT, display_text, isolate, strip_isolates

SHOWN = {
    "": "",
    "220 mail.example ESMTP\r\n": "220 mail.example ESMTP",
    "a\tb\r\n\r\nc": "a b c",
    "  spaces  ": "spaces",
    "\x1b[31mred\x07": "�[31mred�",
    "nul\0": "nul�",
    "gpj\u202eexe.com": "gpj�exe.com",
    "\u2066x\u2069": "�x�",
    "soft\u00adhyphen\ufeff": "soft�hyphen�",
    "lone \ud800": "lone �",
    "private \ue000 \U0010ffff": "private � �",
    "line\u2028paragraph\u2029": "line�paragraph�",
    "next\x85form\x0c": "next�form�",
    "no\u00a0break\u3000wide": "no\u00a0break\u3000wide",
    "<b>&amp;</b>": "<b>&amp;</b>",
    "خطأ في الاتصال": "خطأ في الاتصال",
    "Größe 😀": "Größe 😀",
}


@pytest.mark.parametrize("raw", SHOWN, ids=ascii)
def test_what_is_shown(raw: str) -> None:
    assert display_text(raw) == SHOWN[raw]


def test_bytes_are_utf_8_and_nothing_else() -> None:
    assert display_text("Grüße".encode()) == "Grüße"
    assert display_text("Grüße".encode("latin-1")) == "Gr��e"
    assert display_text(b"\x15\x03\x01\x00\x02") == REPLACEMENT * 5


@pytest.mark.parametrize("length", [TEXT_CHARACTERS - 1, TEXT_CHARACTERS, TEXT_CHARACTERS + 1])
def test_the_limit(length: int) -> None:
    shown = display_text("x" * length)
    assert len(shown) == min(length, TEXT_CHARACTERS)
    assert shown.endswith("…") is (length > TEXT_CHARACTERS)


def test_an_own_limit() -> None:
    assert display_text("abcdef", 6) == "abcdef"
    assert display_text("abcdefg", 6) == "abcde…"
    assert display_text("abc", 1) == "…"


@given(st.one_of(st.text(), st.binary(), st.text(alphabet=st.characters())), st.integers(1, 40))
def test_only_what_can_be_seen_is_left(value: str | bytes, limit: int) -> None:
    shown = display_text(value, limit)
    assert len(shown) <= limit
    for letter in shown:
        assert unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    shown.encode()
    assert display_text(shown, limit) == shown.strip(" ")


@given(st.text())
def test_isolates_come_off_again(text: str) -> None:
    clean = display_text(text)
    assert isolate(clean) == f"\u2066{clean}\u2069"
    assert strip_isolates(isolate(clean)) == clean


def test_marks_come_off_too() -> None:
    assert strip_isolates("\u200e\u2067a\u200fb\u2068\u2069") == "ab"

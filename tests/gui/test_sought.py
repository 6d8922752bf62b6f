from datetime import datetime

import pytest

from app.gui.sought import read_search


def day(*parts: int) -> datetime:
    return datetime(*parts).astimezone()


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("2026-11-03", (2026, 11, 3), (2026, 11, 4)),
        ("2026/11/3", (2026, 11, 3), (2026, 11, 4)),
        ("3.11.2026", (2026, 11, 3), (2026, 11, 4)),
        ("\u206603.11.2026\u2069", (2026, 11, 3), (2026, 11, 4)),
        ("2026-12-31", (2026, 12, 31), (2027, 1, 1)),
        ("2026-11", (2026, 11, 1), (2026, 12, 1)),
        ("12.2026", (2026, 12, 1), (2027, 1, 1)),
    ],
)
def test_dates_are_understood(text: str, since: tuple[int, ...], until: tuple[int, ...]) -> None:
    sought = read_search(f"Host {text}")
    (span,) = sought.spans.values()
    assert span == (day(*since), day(*until))
    assert sought.text == "host"
    assert sought.matches("the host", day(*since))
    assert not sought.matches("the host", day(*until))
    assert not sought.matches("another", day(*since))


@pytest.mark.parametrize("text", ["", "2026", "2026-13", "2026-02-30", "10.0.0.1", "30.2.2026", "9999-12-31", "1-2-3"])
def test_what_is_no_date_is_a_word(text: str) -> None:
    sought = read_search(text)
    assert sought.spans == {}
    assert sought.words == tuple(text.split())


def test_text_with_a_date_in_it_is_found_as_well() -> None:
    assert read_search("2026-11").matches("backup 2026-11 failed", day(2025, 1, 1))

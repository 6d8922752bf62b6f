"""What a watch says in words."""

import re
from datetime import UTC, datetime, timedelta, timezone

import msgspec
import pytest

from app.explanation import clock, gap_text, watch_figures, watch_headline, watch_sentences
from app.i18n import words_for
from app.model.watch import WatchSummary
from app.text import strip_isolates
from app.watch import summary
from tests.knowledge.words import ENGLISH, MARKED
from tests.test_watch_summary import samples_of

PATTERNS = ("", "i", "....", "r", "rrr", "..rr", "..rr..", "..r.t.", "r.rrtr", "r.....r.....r.....r...")


def told(pattern: str) -> tuple[str, ...]:
    return tuple(map(strip_isolates, watch_sentences(summary(samples_of(pattern)), ENGLISH, UTC)))


@pytest.mark.parametrize(
    ("pattern", "headline"),
    [
        ("", "No test has ended yet"),
        ("....", "Works"),
        ("rrr", "Does not work"),
        ("..rr", "Does not work at the moment"),
        ("..rr..", "Works again"),
        ("..r.t.", "Works, but fails now and then"),
    ],
)
def test_headlines(pattern: str, headline: str) -> None:
    assert watch_headline(summary(samples_of(pattern)), ENGLISH) == headline


def test_sentences() -> None:
    assert told("") == ()
    assert told("....") == ("4 test(s) since 12:00:00; none failed.",)
    assert told("..rrrt..") == (
        "4 of 8 test(s) failed since 12:00:00.",
        "4 test(s) failed in a row from 12:00:20 to 12:00:50: Connection refused.",
        "It has been working since 12:01:00.",
        "Connection refused: 3 time(s).",
        "No answer: 1 time(s).",
    )
    assert told(".r.")[1] == "That was at 12:00:10: Connection refused."
    assert told("..r.r.rr")[-1] == "It has been failing since 12:01:00."
    assert "Never two in a row; the first at 12:00:20: Connection refused." in told("..r.r.")
    assert told("r.....r.....r.....r...")[-1].startswith("The failures come about every 1 min 0 s:")


@pytest.mark.parametrize("pattern", PATTERNS)
def test_everything_is_whole(pattern: str) -> None:
    found = summary(samples_of(pattern))
    for words in (ENGLISH, MARKED):
        texts = (watch_headline(found, words), *watch_sentences(found, words), *watch_figures(found, words))
        for text in texts:
            assert not re.search(r"[{}]|%n", text)
            assert text.count("\u2066") == text.count("\u2069")
    assert all("⟦" in text for text in watch_sentences(found, MARKED))


def test_english_counts() -> None:
    """The plural forms of English are read from its catalogue, as far as it has them already."""
    assert watch_sentences(summary(samples_of("r.")), words_for("en"), UTC)


def test_figures() -> None:
    assert watch_figures(WatchSummary(), ENGLISH) == ()
    found = WatchSummary(tests=120, failures=9, median=0.044, slowest=0.081)
    assert tuple(map(strip_isolates, watch_figures(found, ENGLISH))) == ("92.5 % worked", "median 44 ms, slowest 81 ms")
    nearly = WatchSummary(tests=20_000, failures=1, median=0.044, slowest=0.081)
    assert strip_isolates(watch_figures(nearly, ENGLISH)[0]) == "99.9 % worked"
    assert len(watch_figures(WatchSummary(tests=1, failures=1), ENGLISH)) == 1


def test_times_of_another_day_have_a_date() -> None:
    found = summary(samples_of("..rr.."))
    began = found.began
    assert began is not None
    earlier = msgspec.structs.replace(found, began=began - timedelta(days=2))
    assert strip_isolates(watch_sentences(earlier, ENGLISH, UTC)[0]) == (
        "2 of 6 test(s) failed since 2026-02-27, 12:00:00."
    )


def test_times_are_those_of_the_zone() -> None:
    noon = datetime(2026, 3, 1, 12, 0, 5, tzinfo=UTC)
    assert clock(noon, timezone(timedelta(hours=5, minutes=30))) == "17:30:05"
    assert clock(noon, UTC) == "12:00:05"


def test_a_gap() -> None:
    assert (
        strip_isolates(gap_text(8 * 3600, ENGLISH))
        == "Nothing was tested for 8 h 0 min: the computer was asleep or very busy."
    )

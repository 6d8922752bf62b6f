"""Sentences about many results that share a cause."""

import pytest

from app.explanation import group_text, progress_text, time_left_text
from app.knowledge import case_by_id
from app.model.group import Group, Progress
from app.model.names import Certainty
from app.text import strip_isolates
from tests.knowledge.words import ENGLISH, MARKED


def group(case: str, count: int, party: str = "") -> Group:
    ids = tuple(map(str, range(count)))
    return Group(case, case_by_id(case).severity, party, ids, Certainty.CONFIRMED)


@pytest.mark.parametrize(
    ("one", "text"),
    [
        (group("proxy.refused", 41, "px:3128"), "41 of 50 target(s) share one cause: Proxy refused (px:3128)."),
        (group("tcp.refused", 3), "3 of 50 target(s) fail in the same way: Connection refused."),
        (group("tcp.refused", 1), "One of 50 fails: Connection refused."),
        (group("ok", 6), "6 of 50 target(s) work."),
        (group("ok.slow_step", 2), "2 of 50 target(s): Works, but slowly."),
    ],
)
def test_groups(one: Group, text: str) -> None:
    assert strip_isolates(group_text(one, 50, ENGLISH)) == text
    marked = group_text(one, 50, MARKED)
    assert "⟦" in marked
    assert "{" not in marked


def test_who_caused_it_is_foreign_text() -> None:
    text = group_text(group("tls.intercepted", 2, "Filter\u202e {all}\n" + "x" * 500), 5, ENGLISH)
    assert "\u2066Filter\ufffd {all} xxx" in text
    assert len(text) < 300


def test_progress() -> None:
    progress = Progress(total=50, done=38, seconds_left=19.6)
    assert strip_isolates(progress_text(progress, ENGLISH)) == "38 of 50"
    assert strip_isolates(time_left_text(progress, ENGLISH)) == "about 20 s left"
    later = Progress(total=5000, done=38, seconds_left=125.4)
    assert strip_isolates(time_left_text(later, ENGLISH)) == "about 2 min 5 s left"
    assert time_left_text(Progress(total=50, done=1), ENGLISH) == ""
    assert time_left_text(Progress(total=50, done=50, seconds_left=0.0), ENGLISH) == ""

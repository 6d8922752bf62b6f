"""Words about lists of targets and runs."""

import pytest

from app.explanation.lists import (
    count_of_causes,
    count_of_own_addresses,
    count_of_private_addresses,
    count_of_skipped,
    count_of_targets,
    count_with_remarks,
    example,
    run_headline,
)
from app.i18n import EnglishWords
from app.model.group import Group, Progress
from app.model.names import Certainty, Severity
from app.text import strip_isolates

WORDS = EnglishWords()


def group(case: str, count: int, severity: Severity = Severity.FAILURE, party: str = "") -> Group:
    return Group(case, severity, party, tuple(map(str, range(count))), Certainty.CONFIRMED)


def headline(groups: tuple[Group, ...], *, total: int = 50, done: int = 50, running: bool = False) -> str:
    return strip_isolates(run_headline(Progress(total, done), groups, WORDS, running=running))


@pytest.mark.parametrize(
    ("case", "place"),
    [
        ("dns.not_found", "at the name lookup"),
        ("proxy.denied", "at the proxy"),
        ("tcp.refused", "at the connection"),
        ("tls.expired", "at the encryption"),
        ("http.stalled", "at the answer of the server"),
        ("status.not_found", "at the answer of the server"),
        ("local.no_network", "on this computer"),
        ("app.internal", "for the same reason"),
    ],
)
def test_headline_names_the_place(case: str, place: str) -> None:
    text = headline((group(case, 31), group("ok", 7, Severity.OK)))
    assert text.startswith("31 of 38 ")
    assert text.endswith(f"fail {place}")


def test_headline_without_failures() -> None:
    good = (group("ok.slow_step", 2, Severity.REMARK), group("ok", 3, Severity.OK))
    assert headline(good, total=5, done=5).startswith("All 5 ")
    assert headline(good, total=9, done=5, running=True).endswith("tested so far work")
    assert headline((), total=9, done=0, running=True).startswith("Testing 9 ")
    assert headline((), total=9, done=0) == "Stopped before anything was tested"


def test_example_names_target_and_party() -> None:
    text = example(group("proxy.denied", 2, party="proxy.example:3128"), "a.example", "It said no.", WORDS)
    assert strip_isolates(text) == "Proxy does not allow it (proxy.example:3128). For example a.example: It said no."
    text = example(group("tls.expired", 2), "a.example", "It is over.", WORDS)
    assert text == "For example \u2066a.example\u2069: It is over."


def test_counts_hold_their_number() -> None:
    for count in (
        count_of_causes,
        count_of_own_addresses,
        count_of_private_addresses,
        count_of_skipped,
        count_of_targets,
        count_with_remarks,
    ):
        assert "7" in count(7, WORDS)

"""Sentences about what differs between two results."""

import itertools
import re

import pytest

from app.comparing import changes
from app.explanation import case_short, change_text
from app.model.change import Change, ChangeCode
from app.model.names import Leg, StepName
from app.text import strip_isolates
from tests.knowledge.samples import SAMPLES
from tests.knowledge.words import ENGLISH, MARKED
from tests.test_comparing import result_of

LRI, PDI = "\u2066", "\u2069"
FACTS = {
    ChangeCode.SLOWER: ("0.042000", "2.100000"),
    ChangeCode.FASTER: ("2.100000", "0.042000"),
    ChangeCode.CERTIFICATE: ("2026-03-01T12:00:00+00:00", "2027-03-01T12:00:00+00:00"),
    ChangeCode.WORKS: ("tcp.refused", "ok"),
    ChangeCode.FAILS: ("ok", "tcp.refused"),
    ChangeCode.CASE: ("tcp.refused", "tcp.timeout"),
}


def change(code: ChangeCode, leg: Leg = Leg.TARGET) -> Change:
    before, after = FACTS.get(code, ("old", "new"))
    return Change(code, (before,), (after,), StepName.TLS, leg=leg)


@pytest.mark.parametrize("leg", Leg)
@pytest.mark.parametrize("code", ChangeCode)
def test_every_change_has_a_sentence(code: ChangeCode, leg: Leg) -> None:
    for words in (ENGLISH, MARKED):
        text = change_text(change(code, leg), words)
        assert not re.search(r"[{}]", text)
        assert text.count(LRI) == text.count(PDI)
    text = change_text(change(code, leg), ENGLISH)
    assert text.endswith(".")
    assert leg is Leg.TARGET or "proxy" in text or code not in (ChangeCode.SLOWER, ChangeCode.ISSUER)


@pytest.mark.parametrize(
    ("one", "text"),
    [
        (
            Change(ChangeCode.ADDRESSES, ("192.0.2.1", "192.0.2.2"), ("192.0.2.3",), StepName.RESOLVE),
            "The name now leads to other addresses: 192.0.2.3 (before: 192.0.2.1, 192.0.2.2).",
        ),
        (Change(ChangeCode.PROXY, (), ("px:3128",)), "A proxy server is now in between: px:3128."),
        (
            Change(ChangeCode.PROXY, ("px:3128",), ()),
            "No proxy server is in between any more (before: px:3128).",
        ),
        (Change(ChangeCode.REDIRECT, (), ("/login",)), "The server now redirects to /login."),
        (Change(ChangeCode.REDIRECT, ("/login",), ()), "The server no longer redirects (before: to /login)."),
        (
            change(ChangeCode.CERTIFICATE),
            "The server now has another certificate, valid until 2027-03-01, 12:00 UTC "
            "(before: valid until 2026-03-01, 12:00 UTC).",
        ),
        (
            change(ChangeCode.SLOWER),
            "Agree on encryption (TLS): this is now slower and takes 2.1 s (before: 42 ms).",
        ),
        (change(ChangeCode.FAILS), "It no longer works: Connection refused."),
        (change(ChangeCode.WORKS), "It works now (before: Connection refused)."),
    ],
)
def test_sentences(one: Change, text: str) -> None:
    assert strip_isolates(change_text(one, ENGLISH)) == text


def test_a_new_remark_is_no_failure() -> None:
    fine = change_text(Change(ChangeCode.CASE, ("ok",), ("ok.slow_step",)), ENGLISH)
    bad = change_text(Change(ChangeCode.CASE, ("tcp.refused",), ("tcp.timeout",)), ENGLISH)
    assert fine.startswith("It works as before")
    assert bad.startswith("It still fails")


def test_foreign_values_cannot_change_the_sentence() -> None:
    text = change_text(Change(ChangeCode.HTTP_SERVER, ("{after}",), (f"x{PDI}\u202e\n<b>",)), ENGLISH)
    assert f"{LRI}x\ufffd\ufffd <b>{PDI}" in text
    assert f"{LRI}{{after}}{PDI}" in text


def test_a_case_of_a_newer_version_has_words() -> None:
    assert case_short("tcp.of_tomorrow", ENGLISH) == "Result not known here"


def test_real_differences_have_sentences() -> None:
    results = [result_of(facts) for _, _, facts in SAMPLES[::3]]
    for before, after in itertools.pairwise(results):
        for one in changes(before, after):
            assert change_text(one, ENGLISH).endswith(".")
            assert "⟦" in change_text(one, MARKED)

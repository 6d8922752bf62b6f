"""Words for two results that stand side by side."""

import re

import msgspec
import pytest

from app.comparing import compare, compare_reports
from app.explanation import aliases_text, comparison_words
from app.explanation.facts import fact_label, fact_value
from app.investigation import refuse
from app.model.comparison import FactCode, FactPair, FactPart
from app.model.explanation import ComparedRow, ExplainedComparison
from app.model.facts import ResolveFacts
from app.model.names import Leg, Outcome, StepName, TrustMode
from app.model.options import Options, TrustChoice
from app.model.result import Result
from app.model.target import InputProblem
from app.text import display_text, isolate, strip_isolates
from tests.knowledge.factories import (
    HOST,
    PROXY,
    certificate,
    connect_failed,
    connected,
    errno,
    reached,
    requested,
    resolved,
    responded,
    step,
    target,
    verification_failed,
    with_status,
)
from tests.knowledge.samples import SAMPLES
from tests.knowledge.words import ENGLISH, MARKED
from tests.report.injection_corpus import PAYLOADS, behind, planted
from tests.test_comparing import result_of, with_steps
from tests.test_comparison import GOOD, REFUSED, report, secured

NAMES = ("Ann", "Support")
VALUES = {
    FactCode.CASE: ("tcp.refused",),
    FactCode.REMARKS: ("ok.via_proxy", "ok.slow_step"),
    FactCode.STARTED: ("2026-03-01T12:00:00+00:00",),
    FactCode.VALID_FROM: ("2026-03-01T12:00:00+00:00",),
    FactCode.VALID_UNTIL: ("2026-03-01T12:00:00+00:00",),
    FactCode.SECONDS: ("0.042000",),
    FactCode.TOTAL: ("0.042000",),
    FactCode.TIME_LIMIT: ("30.000000",),
    FactCode.PROXY_SOURCE: ("environment",),
    FactCode.IPV6: ("true",),
    FactCode.ENDED: ("failed", "ECONNREFUSED"),
    FactCode.ADDRESS_KIND: ("ipv6",),
    FactCode.PROXY_CHOICE: ("system",),
    FactCode.TRUST: ("system",),
}


def said(a: Result, b: Result) -> ExplainedComparison:
    return comparison_words(compare(a, b), ENGLISH, NAMES)


def headline(a: Result, b: Result) -> str:
    return strip_isolates(said(a, b).headline)


def row(explained: ExplainedComparison, label: str) -> ComparedRow:
    rows = [row for part in explained.parts for row in part.rows if strip_isolates(row.label) == label]
    assert rows, [row.label for part in explained.parts for row in part.rows]
    return rows[0]


@pytest.mark.parametrize("leg", Leg)
@pytest.mark.parametrize("code", FactCode)
def test_every_fact_has_a_label_and_a_value(code: FactCode, leg: Leg) -> None:
    values = VALUES.get(code, ("value",))
    fact = FactPair(FactPart.WAY, code, values, None, name="server", step=StepName.TLS, hop=2, leg=leg)
    for words in (ENGLISH, MARKED):
        for text in (fact_label(fact, words), fact_value(fact, values, words), fact_value(fact, None, words)):
            assert text
            assert not re.search(r"[{}]", text)
        assert "2" in fact_label(fact, words)
    assert fact_value(fact, None, ENGLISH) == "not reached"
    assert fact_value(fact, (), ENGLISH) == "none"
    assert fact_value(msgspec.structs.replace(fact, part=FactPart.COMPUTER), None, ENGLISH) == "not known"


def test_every_difference_has_a_headline() -> None:
    results = [result_of(facts) for _, _, facts in SAMPLES]
    for one in results:
        for other in results[::11]:
            for words in (ENGLISH, MARKED):
                explained = comparison_words(compare(one, other), words, NAMES)
                for text in (explained.headline, *explained.notes):
                    assert not re.search(r"[{}]", text)
                    assert text.endswith((".", ".⟧"))
                assert all(row.label and row.a and row.b for part in explained.parts for row in part.rows)


@pytest.mark.parametrize(
    ("a", "b", "text"),
    [
        (GOOD, GOOD, "No difference was found."),
        (
            with_steps(resolved()),
            with_steps(resolved(HOST, "192.0.2.2")),
            "The first difference: the name leads to other addresses.",
        ),
        (
            GOOD,
            result_of(connect_failed(REFUSED)),
            "The first difference is in the step “Connect”: it worked for one only: Ann.",
        ),
        (
            result_of(connect_failed(REFUSED)),
            result_of(connect_failed(errno("TimeoutError", "ETIMEDOUT"))),
            "The first difference is in the step “Connect”: it failed in different ways.",
        ),
        (
            with_steps(connected()),
            with_steps(connected(leg=Leg.PROXY), resolved(PROXY, leg=Leg.PROXY)),
            "The first difference: only one of them goes through a proxy server: Support.",
        ),
        (
            result_of(reached(connected(), requested(), responded(302, "Found", location="/login"))),
            result_of(reached(connected(), requested(), responded(302, "Found"))),
            "The first difference: the server redirects only one of them: Ann.",
        ),
        (
            result_of(with_status(200, "OK")),
            result_of(with_status(500, "Internal Server Error")),
            "The first difference: the server answers in different ways.",
        ),
        (
            with_steps(step(StepName.RESOLVE, ResolveFacts(HOST, ("192.0.2.1",)), seconds=0.04)),
            with_steps(step(StepName.RESOLVE, ResolveFacts(HOST, ("192.0.2.1",)), seconds=2.5)),
            "Only the time differs: the step “Look up the name” takes far longer for one: Support, 2.5 s.",
        ),
        (
            GOOD,
            refuse(InputProblem(case="input.empty")),
            "There is nothing to compare: one of the two was not tested, because its target cannot be tested.",
        ),
    ],
)
def test_headlines(a: Result, b: Result, text: str) -> None:
    assert headline(a, b) == text


def test_a_difference_behind_a_redirect_says_where() -> None:
    def moved(status: int, reason: str) -> Result:
        return with_steps(connected(hop=1), responded(status, reason, hop=1))

    assert headline(moved(200, "OK"), moved(404, "Not Found")) == "The first difference: Answer (redirect 1)."


def test_results_that_differ_without_a_known_reason() -> None:
    other = msgspec.structs.replace(GOOD, diagnoses=result_of(connect_failed(REFUSED)).diagnoses)
    assert headline(GOOD, other) == (
        "Both went the same way as far as is known, but the results differ: Works, Connection refused."
    )


def test_values_stand_side_by_side() -> None:
    foreign = msgspec.structs.replace(certificate(), issuer="CN=Zscaler", issuer_name="Zscaler")
    explained = said(secured(certificate(days=90)), result_of(verification_failed(20, foreign)))
    issuer = row(explained, "Issuer of the certificate")
    assert (strip_isolates(issuer.a), strip_isolates(issuer.b), issuer.marked) == ("Example CA", "Zscaler", True)
    assert row(explained, "Agree on encryption (TLS)").a == "worked"
    assert strip_isolates(row(explained, "Certificate valid until").a) == "2026-05-30, 12:00 UTC"
    assert row(explained, "Answer").b == "not reached"
    assert explained.parts[0].title == "What came out"
    assert any("filter" in note for note in explained.notes)


def test_what_has_to_be_known_first() -> None:
    www = msgspec.structs.replace(GOOD, target=target(host=f"www.{HOST}"))
    assert strip_isolates(said(GOOD, www).notes[0]) == (
        f"The two tests had different targets: https://{HOST}:8443/api and https://www.{HOST}:8443/api."
    )
    stopped = msgspec.structs.replace(GOOD, outcome=Outcome.CANCELLED)
    assert strip_isolates(said(GOOD, stopped).notes[0]).startswith("A test was stopped before it had ended (Support)")
    options = Options(trust=TrustChoice(TrustMode.SYSTEM))
    attempt = msgspec.structs.replace(GOOD.attempts[0], options=options)
    explained = said(GOOD, msgspec.structs.replace(GOOD, attempts=(attempt,)))
    assert explained.headline == "The connections do not differ; the computers or the options do."
    assert row(explained, "Trusted certificates").b == "Of the system"
    assert "different options" in explained.notes[0]


def test_aliases_are_said() -> None:
    assert aliases_text(compare_reports(report(GOOD), report(GOOD)), ENGLISH) == ""
    assert "other names" in aliases_text(compare_reports(report(GOOD), report(GOOD, aliases=True)), ENGLISH)


def called(name: str) -> str:
    """What a file is called, as whoever asks for the words gives it."""
    return isolate(display_text(name))


def test_foreign_values_cannot_change_a_text() -> None:
    evil = with_steps(resolved("x\u202e\n<b>{name}", "192.0.2.9"))
    explained = comparison_words(compare(GOOD, evil), ENGLISH, (called("{step}\u2069"), "b"))
    name = row(explained, "Name looked up")
    assert name.b == "\u2066x\ufffd <b>{name}\u2069"
    bad = comparison_words(compare(GOOD, result_of(connect_failed(REFUSED))), ENGLISH, (called("{step}\u2069"), "b"))
    assert "\u2066{step}\ufffd\u2069" in bad.headline


@pytest.mark.parametrize("name", PAYLOADS)
def test_hostile_texts_change_nothing_but_themselves(name: str) -> None:
    result = secured(certificate(days=90), cipher="x")
    explained, usual = (
        comparison_words(compare(GOOD, planted(result, one, behind)), ENGLISH, (called(one), "b"))
        for one in (PAYLOADS[name], "harmless")
    )
    assert [len(part.rows) for part in explained.parts] == [len(part.rows) for part in usual.parts]
    texts = [text for part in explained.parts for row in part.rows for text in (row.label, row.a, row.b)]
    for text in (explained.target, explained.headline, *explained.notes, *texts):
        assert not re.search("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]", text)
        assert text.count("\u2066") == text.count("\u2069")

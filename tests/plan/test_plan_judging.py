"""What is as expected: every expectation against results of every kind."""

import msgspec
import pytest

from app.explanation.plans import verdict_lines, verdict_word
from app.i18n import words_for
from app.knowledge import CASES
from app.model.names import Outcome, Severity
from app.model.plan import Difference, Expectation, Expected, Verdict
from app.model.result import Result
from app.plan import judge
from app.text import strip_isolates
from tests.knowledge.all_samples import SAMPLES
from tests.knowledge.factories import connected, handshaken, reached, responded
from tests.test_comparing import result_of

ALL: dict[str, Result] = {}
for _id, _, _facts in SAMPLES:
    if (_result := result_of(_facts)).diagnoses[0].id == _id:
        ALL.setdefault(_id, _result)
WORKS = result_of(reached(connected(), handshaken(), responded(200, "OK")))
REDIRECTED = result_of(reached(connected(), responded(301, "Moved"), responded(200, "OK", hop=1)))

REACHABLE, ANSWERS, REFUSED, UNREACHABLE = map(Expectation, Expected)
MET = None
TABLE = [
    (REACHABLE, "ok", MET),
    (REACHABLE, "ok.port_open", MET),
    (REACHABLE, "ok.certificate_expires_soon", MET),
    (REACHABLE, "status.not_found", Difference.COMPLAINT),
    (REACHABLE, "http.captive_portal", Difference.COMPLAINT),
    (REACHABLE, "tls.expired", Difference.NOT_REACHED),
    (REACHABLE, "tcp.refused", Difference.NOT_REACHED),
    (REACHABLE, "dns.not_found", Difference.NOT_REACHED),
    (REACHABLE, "local.offline", Difference.NOT_REACHED),
    (ANSWERS, "ok", MET),
    (ANSWERS, "status.not_found", MET),
    (ANSWERS, "status.server_error", MET),
    (ANSWERS, "http.captive_portal", Difference.COMPLAINT),
    (ANSWERS, "tcp.timeout", Difference.NOT_REACHED),
    (REFUSED, "tcp.refused", MET),
    (REFUSED, "local.nothing_listening", MET),
    (REFUSED, "tcp.prohibited", MET),
    (REFUSED, "tcp.timeout", Difference.NOT_REFUSED),
    (REFUSED, "dns.not_found", Difference.NOT_REFUSED),
    (REFUSED, "ok", Difference.ACCEPTS),
    (REFUSED, "local.offline", Difference.NOT_TESTED),
    (UNREACHABLE, "tcp.refused", MET),
    (UNREACHABLE, "tcp.timeout", MET),
    (UNREACHABLE, "tcp.host_unreachable", MET),
    (UNREACHABLE, "dns.not_found", MET),
    (UNREACHABLE, "proxy.denied", MET),
    (UNREACHABLE, "proxy.upstream_failed", MET),
    (UNREACHABLE, "local.blocked", MET),
    (UNREACHABLE, "ok", Difference.ACCEPTS),
    (UNREACHABLE, "ok.port_open", Difference.ACCEPTS),
    (UNREACHABLE, "status.forbidden", Difference.ACCEPTS),
    (UNREACHABLE, "tls.expired", Difference.ACCEPTS),
    (UNREACHABLE, "tls.not_tls", Difference.ACCEPTS),
    (UNREACHABLE, "local.offline", Difference.NOT_TESTED),
    (UNREACHABLE, "dns.resolver_down", Difference.NOT_TESTED),
    (UNREACHABLE, "proxy.auth_required", Difference.NOT_TESTED),
    (UNREACHABLE, "proxy.refused", Difference.NOT_TESTED),
    (Expectation(case="tls.expired"), "tls.expired", MET),
    (Expectation(case="tls.expired"), "tls.self_signed", Difference.CASE),
    (Expectation(case="tls.expired"), "ok", Difference.CASE),
    (Expectation(status=404), "status.not_found", MET),
    (Expectation(status=200), "status.not_found", Difference.COMPLAINT),
    (Expectation(status=404), "tcp.refused", Difference.NOT_REACHED),
    (Expectation(issuer="nobody"), "ok", Difference.ISSUER),
]


@pytest.mark.parametrize(("expectation", "case", "difference"), TABLE)
def test_verdicts(expectation: Expectation, case: str, difference: Difference | None) -> None:
    result = ALL[case]
    assert result.diagnoses[0].id == case
    verdict = judge(expectation, result)
    assert verdict.as_expected == (difference is None)
    assert verdict.differences[:1] == (() if difference is None else (difference,))
    assert verdict.case == ("" if difference is None else case)


def test_status_and_issuer_can_both_differ() -> None:
    verdict = judge(Expectation(status=204, issuer="Other"), WORKS)
    assert verdict.differences == (Difference.STATUS, Difference.ISSUER)
    assert verdict.status == 200
    text = " ".join(verdict_lines(verdict, words_for("en")))
    assert "200" in text
    assert "204" in text


def test_the_issuer_is_a_part_in_any_letters() -> None:
    result = next(one for one in ALL.values() if judge(Expectation(issuer="nobody"), one).issuer)
    verdict = judge(Expectation(issuer="nobody", case=result.diagnoses[0].id), result)
    assert verdict.differences == (Difference.ISSUER,)
    part = Expectation(issuer=verdict.issuer[1:-1].upper(), case=result.diagnoses[0].id)
    assert judge(part, result).as_expected


@pytest.mark.parametrize(
    ("expectation", "said"),
    [
        (REACHABLE, "As expected: it can be reached."),
        (Expectation(status=200), "As expected: it answers with the status 200."),
        (Expectation(issuer="Example CA"), "As expected: certificate from Example CA."),
        (Expectation(status=200, issuer="CA"), "As expected: status 200; certificate from CA."),
        (Expectation(case="ok", status=200), "As expected: “Works”; status 200."),
    ],
)
def test_what_fits_is_named(expectation: Expectation, said: str) -> None:
    [line] = verdict_lines(Verdict(True, expectation), words_for("en"))
    assert strip_isolates(line) == said


def test_a_redirect_is_the_first_answer() -> None:
    assert judge(Expectation(status=301), REDIRECTED).as_expected
    assert judge(Expectation(status=200), REDIRECTED).as_expected
    assert judge(Expectation(status=302), REDIRECTED).status == 301


@pytest.mark.parametrize("state", Expected)
def test_what_was_not_tested_is_never_as_expected(state: Expected) -> None:
    for outcome in (Outcome.CANCELLED, Outcome.INVALID):
        result = msgspec.structs.replace(ALL["tcp.refused"], outcome=outcome)
        assert judge(Expectation(state), result).differences == (Difference.NOT_TESTED,)
    assert judge(Expectation(state), ALL["app.internal"]).differences == (Difference.NOT_TESTED,)


@pytest.mark.parametrize("case", [case for case in CASES if case.id in ALL], ids=lambda case: case.id)
def test_every_case_gets_a_verdict_in_words(case: object) -> None:
    words = words_for("en")
    result = ALL[case.id]  # type: ignore[attr-defined]
    for expectation in (*map(Expectation, Expected), Expectation(case="ok"), Expectation(status=404, issuer="x")):
        verdict = judge(expectation, result)
        lines = verdict_lines(verdict, words)
        begin = verdict_word(verdict, words)
        assert begin == ("As expected" if verdict.as_expected else "Not as expected")
        assert all(line.startswith(f"{begin}: ") and "{" not in line for line in lines)
        assert len(lines) == max(len(verdict.differences), 1)
    if case.severity is Severity.OK:  # type: ignore[attr-defined]
        assert judge(REACHABLE, result) == Verdict(True, REACHABLE)

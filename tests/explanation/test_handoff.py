"""Texts for somebody else who can do something: over the whole catalogue, and what must not be in them."""

import re

import msgspec
import pytest

from app.explanation import explain, handoff
from app.explanation.handoff import LINES
from app.knowledge import CASES
from app.model.attempt import Step
from app.model.explanation import Owner
from app.model.facts import ConnectFacts
from app.model.finding import Findings, NameServerAnswer, NamesFinding
from app.model.names import Certainty, Outcome, StepName, StepOutcome
from app.model.result import Diagnosis, Result
from tests.knowledge.all_samples import SAMPLES
from tests.knowledge.factories import (
    ADDRESS,
    CONNECT_TALK,
    ENVIRONMENT,
    HOST,
    PROXY,
    certificate,
    connect_failed,
    errno,
    lookup_failed,
    proxy_failed,
    resolved,
    step,
    target,
    verification_failed,
    with_status,
)
from tests.knowledge.words import ENGLISH, MARKED
from tests.report.injection_corpus import PAYLOADS, behind, planted
from tests.test_comparing import result_of

REFUSED = errno("ConnectionRefusedError", "ECONNREFUSED")
ISOLATES = re.compile("[\u2066-\u2069]")


def of_case(case: str) -> Result:
    """A result that knows nothing but its case."""
    diagnosis = Diagnosis(case, Certainty.LIKELY)
    return Result(id="7f3a11c2", target=target(), outcome=Outcome.FAILED, diagnoses=(diagnosis,))


def check(result: Result, owner: Owner) -> None:
    lead = explain(result.diagnoses[0], ENGLISH)
    steps = lead.for_admin if owner is Owner.ADMIN else lead.for_operator
    text = handoff(result, owner, ENGLISH, utc_offset=60)
    if text is None:
        assert all("othing" in step for step in steps)
        return
    lines = text.splitlines()
    assert lines[0].startswith(f"Subject: {lead.short} (")
    assert len(lines) <= LINES
    assert not ISOLATES.search(text)
    assert not re.search(r"[{}]", text)
    assert not [
        line for line in lines if line.endswith((":", ": ", ",")) and line not in ("Hello,", "What would help:")
    ]
    assert not re.search(r"\(\)|: ,|None|  ", text)
    asked = lines[lines.index("What would help:") + 1 : -2]
    assert len(asked) == len(steps)
    assert lines[-1].startswith(("Code of this result: ", "Tested with "))


@pytest.mark.parametrize("owner", Owner)
def test_over_all_facts(owner: Owner) -> None:
    texts = 0
    for _, _, facts in SAMPLES:
        result = msgspec.structs.replace(result_of(facts), environment=facts.environment or ENVIRONMENT)
        check(result, owner)
        texts += handoff(result, owner, ENGLISH) is not None
    assert texts > len(SAMPLES) / 2


@pytest.mark.parametrize("owner", Owner)
def test_over_the_whole_catalogue_with_nothing_known(owner: Owner) -> None:
    for case in CASES:
        check(of_case(case.id), owner)


def test_every_word_is_translated() -> None:
    for _, _, facts in SAMPLES:
        for owner in Owner:
            for line in (handoff(result_of(facts), owner, MARKED) or "").splitlines():
                assert not line or "⟦" in line


def test_for_the_administrator() -> None:
    facts = ConnectFacts(ADDRESS, 8443, local_address="10.0.0.7", code="ECONNREFUSED")
    result = result_of(connect_failed(REFUSED))
    steps: tuple[Step, ...] = (resolved(), step(StepName.CONNECT, facts, StepOutcome.FAILED))
    attempt = msgspec.structs.replace(result.attempts[0], steps=steps)
    result = msgspec.structs.replace(result, id="7f3a11c2", attempts=(attempt,), environment=ENVIRONMENT)
    text = handoff(result, Owner.ADMIN, ENGLISH, utc_offset=-210)
    assert text == (
        f"Subject: Connection refused ({HOST}:8443)\n\n"
        "Hello,\n\n"
        "A connection from a computer in your network meets with an error. Could you have a look at it, please?\n"
        f"What was found: {HOST} was reached, but nothing accepts connections on port 8443.\n\n"
        f"- Target: https://{HOST}:8443/api\n"
        "- Time of the test: 2026-03-01 08:30:00-03:30\n"
        "- Step that failed: Connect, after 20 ms\n"
        "- Error: ConnectionRefusedError [ECONNREFUSED]: text of ConnectionRefusedError\n"
        "- From this computer: 10.0.0.7\n"
        f"- To these addresses: {ADDRESS}:8443 (ECONNREFUSED)\n"
        "- Directly, not through a proxy server\n"
        f"- What would have to be allowed: TCP connections to {HOST}:8443\n\n"
        "What would help:\n"
        "- Check whether outgoing connections to port 8443 are rejected.\n\n"
        "Tested with Connection Tester 1.0; code of this result: TCP-REFUSED-7F3A"
    )


def test_the_operator_is_told_nothing_of_the_sender_s_network() -> None:
    result = result_of(proxy_failed(msgspec.structs.replace(CONNECT_TALK, status=502, reason="Bad Gateway")))
    admin, operator = (handoff(result, owner, ENGLISH) or "" for owner in Owner)
    assert f"Through this proxy server: {PROXY}:3128, set in the options of this test" in admin
    assert "The connection went through a proxy server." in operator
    assert PROXY not in operator
    facts = ConnectFacts(ADDRESS, 8443, local_address="10.0.0.7", code="ECONNREFUSED")
    refused = result_of(connect_failed(REFUSED))
    attempt = msgspec.structs.replace(refused.attempts[0], steps=(step(StepName.CONNECT, facts, StepOutcome.FAILED),))
    assert "10.0.0.7" not in (
        handoff(msgspec.structs.replace(refused, attempts=(attempt,)), Owner.OPERATOR, ENGLISH) or ""
    )


def test_names_that_are_not_found() -> None:
    answers = (NameServerAnswer("192.0.2.53", "answer", "NXDOMAIN"), NameServerAnswer("192.0.2.54", "timeout"))
    facts = lookup_failed("EAI_NONAME")
    found = msgspec.structs.replace(result_of(facts), findings=Findings(names=NamesFinding(0.1, answers)))
    text = handoff(found, Owner.ADMIN, ENGLISH) or ""
    assert "- Name servers asked: 192.0.2.53 (NXDOMAIN), 192.0.2.54 (timeout)" in text
    known = msgspec.structs.replace(result_of(facts), environment=ENVIRONMENT)
    assert "- Name servers asked: 192.0.2.53\n" in (handoff(known, Owner.ADMIN, ENGLISH) or "")


def test_certificates() -> None:
    text = handoff(result_of(verification_failed(10, certificate())), Owner.OPERATOR, ENGLISH) or ""
    assert f"- Certificate seen: CN={HOST}\n- Issued by: CN=Example CA\n" in text
    assert "- Valid from 2025-01-31, 12:00 UTC until 2026-01-31, 12:00 UTC\n" in text
    assert f"- Fingerprint (SHA-256): {'00' * 32}" in text


def test_what_the_operator_finds_the_request_by() -> None:
    result = result_of(with_status(503, "Service Unavailable", ("X-Request-ID", "abc"), ("X-Own", "never")))
    text = handoff(result, Owner.OPERATOR, ENGLISH) or ""
    assert "- Answer: 503 Service Unavailable\n- Header X-Request-Id: abc\n" in text
    assert "never" not in text


def test_who_has_nothing_to_do_gets_no_text() -> None:
    assert handoff(result_of(with_status(200, "OK")), Owner.ADMIN, ENGLISH) is None
    unavailable = result_of(with_status(503, "Service Unavailable"))
    assert handoff(unavailable, Owner.ADMIN, ENGLISH) is None
    assert handoff(unavailable, Owner.OPERATOR, ENGLISH) is not None
    assert handoff(of_case("tls.intercepted"), Owner.OPERATOR, ENGLISH) is None
    assert handoff(of_case("tls.intercepted"), Owner.ADMIN, ENGLISH) is not None


def test_a_remark_is_no_complaint() -> None:
    text = handoff(of_case("ok.certificate_expires_soon"), Owner.OPERATOR, ENGLISH) or ""
    assert "works, but with a remark" in text


def test_foreign_text_stays_in_its_line() -> None:
    bad = result_of(with_status(500, "x\r\nSubject: y\u202e{status}", ("Server", "a\nb" + "c" * 5000)))
    text = handoff(bad, Owner.OPERATOR, ENGLISH) or ""
    assert "- Answer: 500 x Subject: y\ufffd{status}\n" in text
    assert max(map(len, text.splitlines())) < 400


@pytest.mark.parametrize("owner", Owner)
@pytest.mark.parametrize("name", PAYLOADS)
def test_hostile_texts_change_nothing_but_themselves(name: str, owner: Owner) -> None:
    result = result_of(verification_failed(10, certificate()))
    result = msgspec.structs.replace(result, environment=ENVIRONMENT)
    text, usual = (handoff(planted(result, one, behind), owner, ENGLISH) or "" for one in (PAYLOADS[name], "harmless"))
    assert len(text.splitlines()) == len(usual.splitlines())
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]", text)

"""What leaves is what was shown, byte for byte, and what was chosen to stay is not in it."""

from datetime import UTC, datetime

import msgspec

from app.model.facts import CertificateFacts, TlsFacts
from app.model.handover import Choices
from app.model.names import Kind, Outcome, StepName
from app.model.plan import Expectation
from app.model.report import Removed, Report, ReportedResult
from app.model.result import Result
from app.report.document import decode, encode
from app.report.make import make_report
from app.report.masked import count_masked
from app.report.preview import prepare, preview
from app.report.text import render_text
from tests.knowledge.words import ENGLISH
from tests.store import history_samples

LEAF = CertificateFacts(
    subject="CN=shop.firma.de,O=Firma GmbH",
    issuer="CN=Haus-CA,O=Firma GmbH",
    common_name="shop.firma.de",
    issuer_name="Haus-CA",
    names=("shop.firma.de", "*.firma.de"),
    not_before=datetime(2026, 1, 1, tzinfo=UTC),
    not_after=datetime(2027, 1, 1, tzinfo=UTC),
    serial="1f2e",
    sha256="ab" * 32,
    key="RSA 2048",
    signature="sha256",
)


def result_with_certificate() -> Result:
    one = history_samples.worked("1", history_samples.target("shop.firma.de"))
    attempt = one.attempts[0]
    step = msgspec.structs.replace(
        attempt.steps[-1], name=StepName.TLS, facts=TlsFacts("shop.firma.de", "TLSv1.3", chain=(LEAF,))
    )
    attempt = msgspec.structs.replace(attempt, steps=(*attempt.steps, step))
    return msgspec.structs.replace(one, attempts=(attempt,))


def made(*results: ReportedResult) -> Report:
    return make_report(results or (ReportedResult(result_with_certificate()),), "en")


def counts(report: Report) -> dict[str, int]:
    return {one.what: one.count for one in report.removed}


def test_without_further_wishes_a_report_stays_as_it_was_made() -> None:
    report = made()
    prepared = prepare(report, Choices())
    assert prepared.report is report
    assert prepared.aliases is None


def test_what_is_shown_is_what_leaves() -> None:
    report = prepare(made(), Choices(aliases=True)).report
    shown = preview(report, ENGLISH)
    assert shown.json == encode(report)
    assert shown.text == render_text(report, ENGLISH)
    assert shown.removed == report.removed
    assert decode(shown.json) == report


def test_aliases_by_choice() -> None:
    prepared = prepare(made(), Choices(aliases=True))
    shown = preview(prepared.report, ENGLISH)
    assert prepared.aliases is not None
    assert ("sub-2.host-1.example", "shop.firma.de") in prepared.aliases.pairs
    for original in ("firma.de", "192.0.2.10", "2001:db8::10", LEAF.sha256, '"1f2e"'):
        assert original.encode() not in shown.json
        assert original not in shown.text
    found = counts(prepared.report)
    assert (found[Removed.HOSTS], found[Removed.ADDRESSES]) == (
        2,
        3,
    )  # the name, and the domain in the certificate; with a name server


def test_owners_of_certificates_by_choice() -> None:
    prepared = prepare(made(), Choices(certificates=False))
    tls = prepared.report.results[0].result.attempts[0].steps[-1].facts
    assert isinstance(tls, TlsFacts)
    data = encode(prepared.report)
    for original in (b"Firma GmbH", b"Haus-CA", b"*.firma.de", LEAF.sha256.encode()):
        assert original not in data
    assert (tls.chain[0].key, tls.chain[0].not_after) == (LEAF.key, LEAF.not_after)
    assert counts(prepared.report)[Removed.CERTIFICATES] == 1


def test_an_issuer_that_was_expected_stays_to_be_judged() -> None:
    one = ReportedResult(result_with_certificate(), expectation=Expectation(issuer="Haus-CA"))
    report = prepare(made(one), Choices(certificates=False)).report
    assert b"Haus-CA" in encode(report)
    assert Removed.CERTIFICATES not in counts(report)


def test_what_was_masked_when_it_was_captured_is_counted() -> None:
    target = msgspec.structs.replace(
        history_samples.target("x.example"), path="/a?b=•••&c=•••", source="https://•••@x.example/"
    )
    one = ReportedResult(history_samples.result("1", target, outcome=Outcome.FAILED))
    before = count_masked(ReportedResult(history_samples.result("1")))
    assert before == (0, 0)
    secrets, person = count_masked(ReportedResult(one.result, "see ~/notes.txt and /home/•••/x, password=•••"))
    # The target stands in the result and in its attempt.
    assert (secrets, person) == (7, 2)
    assert target.kind is Kind.HTTPS


def test_notes_of_a_person_are_redacted() -> None:
    note = "see /home/anna/x, password=hunter2 and Authorization: Bearer abc.def"
    report = make_report(
        (ReportedResult(result_with_certificate(), note),),
        "en",
        title="token=hunter2",
        contact="https://a:hunter2@x.de",
    )
    for text in (report.results[0].note, report.title, report.contact):
        assert "hunter2" not in text
        assert "•••" in text
    assert "anna" not in report.results[0].note
    assert counts(report)[Removed.SECRETS] == 2
    assert counts(report)[Removed.PERSON] == 1

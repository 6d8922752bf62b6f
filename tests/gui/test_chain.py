from datetime import timedelta

import pytest
import sample_pages as pages
import sample_results as samples
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from app.explanation.certificates import time_words
from app.gui.certificates import certificates
from app.gui.labels import PlainLabel
from app.i18n import EnglishWords
from app.model.facts import CertificateFacts, TlsFacts
from app.model.finding import TrustFinding
from app.model.names import StepOutcome
from app.model.result import Diagnosis, Result
from app.picture.chain import Chain, Role, Time, chain_of
from app.text import strip_isolates

LEAF = pages.certificate("a.example", "Middle")
MIDDLE = pages.certificate("Middle", "Root")
ROOT = pages.certificate("Root", "Root", -4000, 4000)


def result(
    lead: str, *chain: CertificateFacts, ok: bool = False, trust: TrustFinding | None = None, subject: str = ""
) -> Result:
    base = samples.expired()
    attempt = base.attempts[0]
    tls = replace(attempt.steps[-1], facts=TlsFacts("a.example", chain=chain))
    tls = replace(tls, outcome=StepOutcome.OK if ok else StepOutcome.FAILED)
    known = base.diagnoses[0]
    return replace(
        base,
        attempts=(replace(attempt, steps=(*attempt.steps[:-1], tls)),),
        diagnoses=(Diagnosis(lead, known.certainty, replace(known.params, subject=subject)),),
        findings=replace(base.findings, trust=trust),
    )


def chain(of: Result) -> Chain:
    found = chain_of(of)
    assert found is not None
    return found


def test_roles_from_leaf_to_root() -> None:
    assert [one.role for one in chain(result("ok", LEAF, MIDDLE, ROOT, ok=True)).pieces] == [
        Role.SERVER,
        Role.INTERMEDIATE,
        Role.ROOT,
    ]
    assert [one.role for one in chain(result("ok", LEAF, MIDDLE, ok=True)).pieces][-1] is Role.KNOWN_ROOT
    assert [one.role for one in chain(result("tls.self_signed", ROOT)).pieces] == [Role.SERVER]
    assert chain_of(samples.refused()) is None


def test_missing_issuer_is_a_piece_of_its_own_and_decides() -> None:
    pieces = chain(result("tls.chain_incomplete", LEAF, trust=TrustFinding(0.1, 20, 20, issuer_missing=True))).pieces
    assert [(one.name, one.role, one.decides) for one in pieces] == [
        ("a.example", Role.SERVER, False),
        ("Middle", Role.MISSING, True),
    ]


def test_times_are_those_of_the_moment_of_the_test() -> None:
    now = samples.STARTED
    old = replace(MIDDLE, not_after=now - timedelta(days=12, hours=5))
    soon = replace(LEAF, not_after=now + timedelta(days=3, hours=1))
    early = replace(LEAF, not_before=now + timedelta(hours=2), not_after=now + timedelta(days=90))
    for one, time, days, said in (
        (LEAF, Time.VALID, 59, "valid for 59 days more"),
        (soon, Time.SOON, 3, "valid for only 3 days more"),
        (old, Time.EXPIRED, 12, "had expired 12 days before this test"),
        (early, Time.NOT_YET, 1, "not valid until 1 day after this test"),
    ):
        piece = chain(result("ok", one, ok=True)).pieces[0]
        assert (piece.time, piece.days) == (time, days)
        told = strip_isolates(time_words(piece, EnglishWords())).replace("day(s)", "days" if days > 1 else "day")
        assert told == said


@pytest.mark.parametrize(
    ("lead", "sent", "decides"),
    [
        ("tls.expired", (LEAF, replace(MIDDLE, not_after=samples.STARTED - timedelta(days=1))), 1),
        ("tls.not_yet_valid", (replace(LEAF, not_before=samples.STARTED + timedelta(days=1)), MIDDLE), 0),
        ("tls.wrong_name", (LEAF, MIDDLE), 0),
        ("tls.weak_certificate", (LEAF, MIDDLE), 1),
        ("tls.unknown_root", (LEAF, MIDDLE, ROOT), 2),
        ("tcp.reset", (LEAF, MIDDLE), -1),
    ],
)
def test_one_decides(lead: str, sent: tuple[CertificateFacts, ...], decides: int) -> None:
    pieces = chain(result(lead, *sent, subject="Middle")).pieces
    assert [number for number, one in enumerate(pieces) if one.decides] == ([decides] if decides >= 0 else [])


def test_chain_of_the_check_stands_in_for_that_of_the_test() -> None:
    pieces = chain(result("tls.unknown_root", trust=TrustFinding(0.1, 20, 20, (LEAF, MIDDLE)))).pieces
    assert [one.name for one in pieces] == ["a.example", "Middle"]


def test_chain_is_shown_in_words(qapp: QApplication) -> None:
    shown = certificates(chain(pages.gap_in_the_chain()), EnglishWords())
    texts = [strip_isolates(label.text()) for label in shown.findChildren(PlainLabel)]
    assert texts.count("decides") == 1
    assert any(text.startswith("intermediate · had expired 12 day") for text in texts)
    assert "missing: the server did not send it, and it is no known root" in texts
    shown.deleteLater()

"""The code of a result that is said on the telephone."""

import msgspec
import pytest

from app.knowledge import CASES
from app.knowledge.short_code import ShortCode, parse_short_code, short_code
from app.model.names import Certainty, Outcome
from app.model.result import Diagnosis, Result
from app.model.target import InputProblem

ID = "7f3a11c2-0000-4000-8000-000000000000"


def result(case: str, id: str = ID) -> Result:
    diagnoses = (Diagnosis(case, Certainty.CONFIRMED),)
    return Result(id=id, target=InputProblem(case="input.empty"), outcome=Outcome.FAILED, diagnoses=diagnoses)


def test_every_case_has_a_code_that_leads_back_to_it() -> None:
    for case in CASES:
        code = short_code(result(case.id))
        assert code.isascii()
        assert code == code.upper()
        assert parse_short_code(code) == ShortCode(case.id, "7f3a")
        assert parse_short_code(case.id) == ShortCode(case.id, "")


def test_it_is_made_of_the_case_and_the_begin_of_the_id() -> None:
    assert short_code(result("tls.expired")) == "TLS-EXPIRED-7F3A"
    assert short_code(result("tls.client_certificate_required")) == "TLS-CLIENT-CERTIFICATE-REQUIRED-7F3A"
    assert short_code(result("tls.of_tomorrow")) == "TLS-OF-TOMORROW-7F3A"


@pytest.mark.parametrize(
    "text",
    [
        "TLS-EXPIRED-70FA",
        "tls-expired-70fa",
        " tls expired 7O fa\n",
        "TLS.EXPIRED.7oFA",
        "tls – expired – 70FA",
        "TLSEXPIRED70FA",
        "T1s_expired_70fa",
    ],
)
def test_it_is_understood_as_people_write_it(text: str) -> None:
    assert parse_short_code(text) == ShortCode("tls.expired", "70fa")


def test_one_and_the_letters_like_it() -> None:
    code = short_code(result("dns.internal_name", "11111111"))
    assert parse_short_code(code.replace("1", "l")) == parse_short_code(code.replace("1", "I"))
    assert parse_short_code(code.replace("1", "l")) == ShortCode("dns.internal_name", "1111")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "7F3A",
        "tls expired",
        "TCP timeout",
        "Connection refused",
        "TLS-EXPIRED-7G3A",
        "NO-SUCH-CASE-7F3A",
        "TLS-EXPIRED-7F3A and more",
        "TLS-EXPIRED-٧F3A",
        "TLS-EXPIRED-7F3A" * 1000,
        "example.com",
    ],
)
def test_other_texts_are_none(text: str) -> None:
    assert parse_short_code(text) is None


def test_a_short_id_is_enough() -> None:
    assert short_code(msgspec.structs.replace(result("ok"), id="7f")) == "OK-7F"

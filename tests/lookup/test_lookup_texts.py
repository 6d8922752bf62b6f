import pytest

from app.knowledge import case_by_id
from app.lookup import look_up, looks_like_error
from app.model.names import Certainty
from tests.lookup.error_texts import ERRORS, NO_ERRORS


def test_there_are_many_and_all_differ() -> None:
    assert len(ERRORS) >= 170
    assert len(NO_ERRORS) >= 40
    assert len({text for _, text in ERRORS}) == len(ERRORS)


@pytest.mark.parametrize(("case", "text"), ERRORS)
def test_an_error_text_leads_to_its_case(case: str, text: str) -> None:
    case_by_id(case)
    found = look_up(text)
    assert [one.id for one in found.diagnoses][:1] == [case]
    assert found.recognised
    assert found.source is not None
    assert found.is_error_text
    assert all(one.certainty is not Certainty.CONFIRMED for one in found.diagnoses)


@pytest.mark.parametrize("text", NO_ERRORS)
def test_other_texts_lead_to_none(text: str) -> None:
    found = look_up(text)
    assert (found.recognised, found.diagnoses, found.failure, found.is_error_text) == ((), (), None, False)
    assert not looks_like_error(text)

"""Entries of a plan: what makes two of them the same test, and that nothing secret comes out of one."""

import json

import pytest

from app.model.plan import Expected, SkipReason
from app.plan import PlanError, read_plan


def test_the_same_target_with_another_expectation_is_another_test() -> None:
    entries = ["a.example", {"target": "a.example:443", "expect": "refused"}, {"target": "a.example", "note": "x"}]
    opened = read_plan(json.dumps({"targets": entries}).encode())
    assert [one.expectation.state for one in opened.plan.targets] == [Expected.REACHABLE, Expected.REFUSED]
    assert [(one.line, one.reason, one.first) for one in opened.skipped] == [(3, SkipReason.DUPLICATE, 1)]


def test_texts_and_keys_of_a_plan_hold_no_secrets() -> None:
    entry = {"target": "a.example", "note": "token=PLANT10", "expect": {"secret=PLANT10": 1}}
    more = {"name": "password=PLANT10", "contact": "api_key=PLANT10", "token=PLANT10": 1}
    assert "PLANT10" not in str(read_plan(json.dumps({"targets": [entry], **more}).encode()))
    with pytest.raises(PlanError) as caught:
        read_plan(b'{"targets": ["a.example"], "secret=PLANT10": 1, "secret=PLANT10": 2}')
    assert "secret" in caught.value.key
    assert "PLANT10" not in caught.value.key

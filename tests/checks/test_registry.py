"""The checks that there are: one for each name, each with a field of its own among the findings."""

import msgspec
import pytest

from app import limits
from app.checks import CHECKS
from app.checks.check import Check
from app.model.finding import CheckSkipped, Finding, Findings
from app.model.names import CheckName, Touches


def test_every_name_has_one_check() -> None:
    names = [check.name for check in CHECKS]
    assert len(names) == len(set(names))
    assert set(names) == set(CheckName)


def test_every_name_has_a_finding_and_a_field() -> None:
    tags = {kind.__struct_config__.tag for kind in Finding.__args__}
    fields = {field.name for field in msgspec.structs.fields(Findings)}
    assert tags == fields == {name.value for name in CheckName}


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name.value)
def test_limits(check: Check) -> None:
    assert 0 < check.seconds <= limits.CHECK_SECONDS
    assert check.touches is not Touches.OTHER_HOST  # that is said of a test, never of a check
    assert Findings(**{check.name.value: CheckSkipped(check=check.name, reason="deadline")}) != Findings()

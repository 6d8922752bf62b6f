import itertools

import pytest

from app.cli.exit_codes import exit_code
from app.model.names import Outcome, Severity

GOOD = (Severity.OK, Severity.REMARK)


@pytest.mark.parametrize(
    ("outcome", "severity", "expected"),
    [
        (Outcome.REACHED, Severity.OK, 0),
        (Outcome.REACHED, Severity.REMARK, 0),
        (Outcome.REACHED, Severity.FAILURE, 1),  # status.*: the connection worked, the answer says no
        (Outcome.FAILED, Severity.FAILURE, 1),
        (Outcome.DEADLINE, Severity.FAILURE, 1),
        (Outcome.CANCELLED, Severity.REMARK, 1),  # nobody knows whether it would have been as expected
        (Outcome.CANCELLED, Severity.FAILURE, 1),
        (Outcome.INVALID, Severity.FAILURE, 2),
        (Outcome.FAILED, Severity.INTERNAL, 3),
        (Outcome.REACHED, Severity.INTERNAL, 3),
    ],
)
def test_one_result(outcome: Outcome, severity: Severity, expected: int) -> None:
    assert exit_code([(outcome, severity)]) == expected
    assert exit_code([(outcome, severity)], interrupted=True) == 130


def test_only_a_reached_target_without_failure_is_as_expected() -> None:
    for verdict in itertools.product(Outcome, Severity):
        good = verdict[0] is Outcome.REACHED and verdict[1] in GOOD
        assert (exit_code([verdict]) == 0) is good


def test_the_highest_that_occurs_counts() -> None:
    as_expected = (Outcome.REACHED, Severity.OK)
    failed = (Outcome.FAILED, Severity.FAILURE)
    invalid = (Outcome.INVALID, Severity.FAILURE)
    internal = (Outcome.FAILED, Severity.INTERNAL)
    assert exit_code([]) == 0
    assert exit_code([as_expected, failed]) == 1
    assert exit_code([invalid, failed, as_expected]) == 2
    assert exit_code([failed, internal, invalid]) == 3
    assert exit_code([], interrupted=True) == 130

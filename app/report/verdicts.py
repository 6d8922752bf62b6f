"""Whether the results of a report are as expected: by the plan that they come from, or because they simply work."""

from app.comparing import works
from app.explanation.plans import verdict_lines
from app.model.names import Outcome
from app.model.report import Report, ReportedResult
from app.model.words import Words
from app.plan import judge


def as_expected(one: ReportedResult) -> bool:
    """Whether a result is what its plan expects, and without one whether the target works."""
    return judge(one.expectation, one.result).as_expected if one.expectation is not None else works(one.result)


def expected_lines(one: ReportedResult, words: Words) -> tuple[str, ...]:
    """Return whether a result is what its plan expects, one sentence each for what differs; nothing without one."""
    return verdict_lines(judge(one.expectation, one.result), words) if one.expectation is not None else ()


def unexpected(report: Report) -> tuple[ReportedResult, ...]:
    """Return the results that are not as expected, in their order; those that were stopped tell nothing."""
    return tuple(one for one in report.results if one.result.outcome is not Outcome.CANCELLED and not as_expected(one))

"""What one result comes down to."""

from app.knowledge import case_by_id
from app.model.names import Outcome, Severity
from app.model.result import Result


def severity_of(result: Result) -> Severity:
    """Return how serious the leading case is."""
    return severity_of_case(result.diagnoses[0].id)


def severity_of_case(case: str) -> Severity:
    """Return how serious a case is; `failure` for one that this version does not know."""
    try:
        return case_by_id(case).severity
    except KeyError:
        return Severity.FAILURE


def works(result: Result) -> bool:
    """Tell whether the target was reached and answered as it should, with or without a remark."""
    return result.outcome is Outcome.REACHED and severity_of(result) in (Severity.OK, Severity.REMARK)

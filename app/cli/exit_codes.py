"""The exit codes: a contract with scripts."""

from collections.abc import Iterable

from app.model.names import Outcome, Severity

AS_EXPECTED = 0
NOT_AS_EXPECTED = 1
BAD_INPUT = 2
OWN_FAULT = 3
INTERRUPTED = 130  # 128 + SIGINT, as shells say it

Verdict = tuple[Outcome, Severity]
"""What a result comes down to: its outcome and the severity of its leading case."""


def exit_code(verdicts: Iterable[Verdict], *, interrupted: bool = False) -> int:
    """Return the exit code for all results of a run: the highest that occurs counts."""
    return INTERRUPTED if interrupted else max(map(code_of, verdicts), default=AS_EXPECTED)


def code_of(verdict: Verdict) -> int:
    """Return the exit code for one result."""
    outcome, severity = verdict
    if severity is Severity.INTERNAL:
        return OWN_FAULT
    if outcome is Outcome.INVALID:
        return BAD_INPUT
    if outcome is Outcome.REACHED and severity in (Severity.OK, Severity.REMARK):
        return AS_EXPECTED
    return NOT_AS_EXPECTED

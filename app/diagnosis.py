"""Which cases hold for what was found out: pure, total, never empty."""

import msgspec

from app.knowledge import CASES, case_by_id
from app.knowledge.case import CaseFacts, Match
from app.knowledge.program import without_case
from app.model.names import Certainty, CheckName, Severity
from app.model.result import Diagnosis
from app.model.target import InputProblem

_INTERNAL = "app.internal"


def diagnose(facts: CaseFacts) -> tuple[Diagnosis, ...]:
    """Return the cases that hold: the one that leads first, then the rest, remarks last; never empty."""
    leading: list[Diagnosis] = []
    following: list[Diagnosis] = []
    remarkable = False
    for case in CASES:
        # Where only remarks were found, a failure still needs its name; a success has them for its words.
        if case.fallback and (leading or (remarkable and case.severity is Severity.OK)):
            continue
        match = case.when(facts)
        if match is not None:
            (following if match.follows else leading).append(_diagnosis(case.id, match))
            remarkable = remarkable or case.severity is Severity.REMARK
    return (*leading, *following) or (_diagnosis(_INTERNAL, without_case(facts)),)


def questions(diagnoses: tuple[Diagnosis, ...]) -> tuple[CheckName, ...]:
    """Return the checks that would settle these cases, each once, those of the leading case first."""
    return tuple(dict.fromkeys(check for one in diagnoses for check in case_by_id(one.id).asks))


def from_input(problem: InputProblem) -> Diagnosis:
    """Return the diagnosis of a text that cannot be tested, with its repairs: one to use, or several to choose from."""
    params = problem.params
    if problem.readings:
        texts = tuple(reading.text for reading in problem.readings)
        params = msgspec.structs.replace(params, reading=texts[0], readings=texts if len(texts) > 1 else ())
    return Diagnosis(problem.case, Certainty.CONFIRMED, params, ("target",))


def _diagnosis(id: str, match: Match) -> Diagnosis:
    return Diagnosis(id, match.certainty, match.params, match.evidence)

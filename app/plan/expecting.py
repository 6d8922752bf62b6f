"""What somebody expects, from the texts of a plan or a table."""

import re

from app.knowledge import case_by_id
from app.model.plan import Expectation, Expected

_STATUS = re.compile(r"[1-5]\d\d")


def read_expectation(state: str, status: str = "", case: str = "", issuer: str = "") -> Expectation | None:
    """Return the expectation, or None where a word of it is not understood: it would give a wrong verdict."""
    state, status, case = state.strip().casefold(), status.strip(), case.strip()
    if (state and state not in tuple(Expected)) or (status and not _STATUS.fullmatch(status)):
        return None
    if case:
        try:
            case_by_id(case)
        except KeyError:
            return None
    return Expectation(Expected(state or Expected.REACHABLE), int(status or 0), case, issuer.strip())

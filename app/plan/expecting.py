"""What somebody expects, from the texts of a plan or a table."""

import re

from app.knowledge import case_by_id
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.plan import Expectation, Expected, SkipReason
from app.redaction import redact_text
from app.text import display_text

_STATUS = re.compile(r"[1-5]\d\d")
_REFUSED = ("tcp.refused", "tcp.prohibited", "local.nothing_listening")
_CONNECTED = ("ok", "status", "http", "tls")  # cases of these areas come after a connection


def read_expectation(state: str, status: str = "", case: str = "", issuer: str = "") -> Expectation | SkipReason:
    """Return the expectation, or why there is none: a word that is not understood would give a wrong verdict.

    So would an issuer with a secret, which must not be shown, and which no certificate has without it.
    """
    state, status, case, issuer = state.strip().casefold(), status.strip(), case.strip(), issuer.strip()
    if (state and state not in tuple(Expected)) or (status and not _STATUS.fullmatch(status)):
        return SkipReason.EXPECTATION
    if case:
        try:
            case_by_id(case)
        except KeyError:
            return SkipReason.EXPECTATION
    if issuer and display_text(redact_text(issuer), SHORT_TEXT_CHARACTERS) != issuer:
        return SkipReason.EXPECTATION
    expected = Expectation(Expected(state or Expected.REACHABLE), int(status or 0), case, issuer)
    return SkipReason.CONTRADICTION if _contradicts_itself(expected) else expected


def _contradicts_itself(expected: Expectation) -> bool:
    """Tell whether no result can be as expected: where nothing connects, there is no answer and no certificate."""
    if expected.state not in (Expected.REFUSED, Expected.UNREACHABLE):
        return False
    if expected.status or expected.issuer:
        return True
    if expected.state is Expected.REFUSED:
        return expected.case not in ("", *_REFUSED)
    return expected.case.partition(".")[0] in _CONNECTED

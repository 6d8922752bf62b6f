"""Which exception of a chain decided the diagnosis."""

import re
from collections.abc import Iterable

from app.model.attempt import Failure
from app.model.result import Result


def deciding_rung(result: Result) -> int:
    """Return the number of the link that the leading diagnosis names as its evidence, or -1."""
    failure = result.attempts[-1].failure if result.attempts else None
    return deciding_link(result.diagnoses[0].evidence, failure, f"attempts[{len(result.attempts) - 1}].")


def deciding_link(evidence: Iterable[str], failure: Failure | None, prefix: str = "") -> int:
    """Return the number of the first link of a failure that stands in `evidence`, or -1; `prefix` is whose it is."""
    pattern = re.compile(rf"{re.escape(prefix)}failure\.links\[(\d{{1,3}})\]")
    numbers = (int(found.group(1)) for path in evidence if (found := pattern.match(path)))
    known = len(failure.links) if failure is not None else 0
    return next((number for number in numbers if number < known), -1)

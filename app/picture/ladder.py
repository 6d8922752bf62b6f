"""Which exception of a chain decided the diagnosis."""

import re

from app.model.result import Result


def deciding_rung(result: Result) -> int:
    """Return the number of the link that the leading diagnosis names as its evidence, or -1."""
    pattern = re.compile(rf"attempts\[{len(result.attempts) - 1}\]\.failure\.links\[(\d{{1,3}})\]")
    failure = result.attempts[-1].failure if result.attempts else None
    numbers = [int(found.group(1)) for path in result.diagnoses[0].evidence if (found := pattern.match(path))]
    known = len(failure.links) if failure is not None else 0
    return next((number for number in numbers if number < known), -1)

"""How much of a result was taken out when its facts were captured: masks are counted, nothing else is known of it."""

import re

from app.model.report import ReportedResult
from app.model.secret import MASK
from app.report.texts import map_texts

# redact_text leaves "~" for the home folder, and for the user's name a mask as a part of a path.
_PERSON = re.compile(rf"(?<![\w~])~(?=[/\\])|[/\\]{MASK}(?=[/\\]|$)")


def count_masked(one: ReportedResult) -> tuple[int, int]:
    """Return how many secrets, and how many names of the person and of the home folder, stand there as a mask."""
    secrets = person = 0

    def count(_: str, text: str) -> str:
        nonlocal secrets, person
        if "~" in text or MASK in text:
            named = _PERSON.findall(text)
            person += len(named)
            secrets += text.count(MASK) - sum(found != "~" for found in named)
        return text

    map_texts(one, count)
    return secrets, person

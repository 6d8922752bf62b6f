"""What can be done, by who can do it."""

from app.model.explanation import Explanation
from app.model.words import Words


def fixes(explanation: Explanation, words: Words) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return everybody who can do something, each with the steps in order."""
    everybody = (
        (words.translate("Page", "You"), explanation.for_you),
        (words.translate("Page", "Your network administrator"), explanation.for_admin),
        (words.translate("Page", "The server’s operator"), explanation.for_operator),
        (words.translate("Page", "Whoever gave you this program"), explanation.for_packager),
    )
    return tuple((who, steps) for who, steps in everybody if steps)

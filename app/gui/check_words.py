"""The words of the checks: what each one asks, whom it talks to, and why it was not made."""

from PySide6.QtCore import QCoreApplication

from app.gui.labels import fill
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.names import Touches
from app.text import display_text

translate = QCoreApplication.translate


def touches_text(touches: Touches, details: tuple[str, ...]) -> str:
    """Return whom a check talks to, with the ports or addresses where they are known."""
    who = {
        Touches.THIS_COMPUTER: translate("Check", "looks at this computer only"),
        Touches.TARGET_HOST: translate("Check", "talks to the tested host"),
        Touches.PROXY_AND_TARGET_HOST: translate("Check", "talks to the proxy and the tested host"),
        Touches.NAME_SERVERS: translate("Check", "talks to the name servers set on this computer"),
        Touches.OTHER_HOST: translate("Check", "talks to another host"),
    }[touches]
    if not details:
        return who
    shown = display_text(", ".join(details), SHORT_TEXT_CHARACTERS)
    #: {who}: "talks to the tested host"; {details}: its ports or addresses
    return fill(translate("Check", "{who}: {details}"), who=who, details=shown)


def state_text(state: str) -> str:
    """Return how far a check is."""
    return {
        #: The state of a check, for screen readers
        "waiting": translate("Check", "waiting"),
        "running": translate("Check", "in progress"),
        "done": translate("Check", "done"),
    }.get(state, "")

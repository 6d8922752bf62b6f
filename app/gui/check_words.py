"""The words of the checks: what each one asks, whom it talks to, and why it was not made."""

from PySide6.QtCore import QCoreApplication

from app.gui.labels import fill
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.names import CheckName, Touches
from app.text import display_text

translate = QCoreApplication.translate


def check_text(check: CheckName) -> str:
    """Return what a check looks at: "each address by itself"."""
    return {
        #: What a check looks at, in a list
        CheckName.ADDRESSES: translate("Check", "Each address by itself"),
        CheckName.NAMES: translate("Check", "Each name server by itself"),
        CheckName.TRUST: translate("Check", "Who vouches for the certificate"),
        CheckName.PROTOCOL: translate("Check", "What is spoken on the port"),
        CheckName.PROXY: translate("Check", "The proxy alone, and the way without it"),
        CheckName.LOCAL: translate("Check", "This computer and its network"),
        CheckName.SERVICE: translate("Check", "Other usual ports of the same host"),
        CheckName.CLOCK: translate("Check", "The clock of this computer"),
        CheckName.PORTAL: translate("Check", "Whether a login page is in the way"),
    }[check]


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


def reason_text(reason: str) -> str:
    """Return why a check gave no finding."""
    return {
        #: Why a check was not made
        "deadline": translate("Check", "not finished: the time was up"),
        "cancelled": translate("Check", "stopped"),
        "not_applicable": translate("Check", "does not apply here"),
        "not_asked": translate("Check", "not made: it would contact another host, and nobody was asked"),
        "failed": translate("Check", "failed because of a fault in this program"),
    }.get(reason, translate("Check", "not made"))

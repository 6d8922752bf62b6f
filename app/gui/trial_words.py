"""The words on the buttons that try a suggestion."""

from PySide6.QtCore import QCoreApplication

from app.gui.labels import fill
from app.gui.suggestions import Change, Suggestion

translate = QCoreApplication.translate


def trial_text(suggestion: Suggestion) -> str:
    """Return what a click does."""
    template = {
        Change.USUAL_PORT: translate("Page", "Try port {port}"),
        Change.NO_PROXY: translate("Page", "Try without the proxy"),
        Change.IPV4: translate("Page", "Try IPv4 only"),
        Change.IPV6: translate("Page", "Try IPv6 only"),
        Change.PLAIN: translate("Page", "Try without encryption"),
        Change.ENCRYPTED: translate("Page", "Try with encryption"),
        Change.SYSTEM_TRUST: translate("Page", "Try the system’s certificates"),
        Change.MORE_TIME: translate("Page", "Try with more time"),
    }[suggestion.change]
    return fill(template, port=str(suggestion.target.port))

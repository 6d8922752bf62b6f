"""The words for the one thing that an experiment changes: on its button, and on the page of what came out."""

from PySide6.QtCore import QCoreApplication

from app.gui.labels import fill
from app.gui.suggestions import Change

translate = QCoreApplication.translate


def trial_text(change: Change) -> str:
    """Return what a click does."""
    port = translate("Page", "Try port {port}")
    if change in (Change.PORT_443, Change.PORT_80):
        return fill(port, port="443" if change is Change.PORT_443 else "80")
    return {
        Change.NO_PORT: translate("Page", "Try the host as a web address"),
        Change.NO_PROXY: translate("Page", "Try without the proxy"),
        Change.SYSTEM_PROXY: translate("Page", "Try with the system’s proxy"),
        Change.IPV4: translate("Page", "Try IPv4 only"),
        Change.IPV6: translate("Page", "Try IPv6 only"),
        Change.PLAIN: translate("Page", "Try without encryption"),
        Change.ENCRYPTED: translate("Page", "Try with encryption"),
        Change.SYSTEM_TRUST: translate("Page", "Try the system’s certificates"),
        Change.BUNDLED_TRUST: translate("Page", "Try the bundled certificates"),
        Change.MORE_TIME: translate("Page", "Try with more time"),
        Change.GET: translate("Page", "Try the method GET"),
    }[change]


def changed_text(change: Change) -> str:
    """Return what was different in an experiment."""
    if change in (Change.PORT_443, Change.PORT_80):
        return fill(translate("Page", "port {port}"), port="443" if change is Change.PORT_443 else "80")
    return {
        #: What was changed for an experiment
        Change.NO_PORT: translate("Page", "the host as a web address"),
        Change.NO_PROXY: translate("Page", "without the proxy"),
        Change.SYSTEM_PROXY: translate("Page", "with the system’s proxy"),
        Change.IPV4: translate("Page", "IPv4 only"),
        Change.IPV6: translate("Page", "IPv6 only"),
        Change.PLAIN: translate("Page", "without encryption"),
        Change.ENCRYPTED: translate("Page", "with encryption"),
        Change.SYSTEM_TRUST: translate("Page", "the system’s certificates"),
        Change.BUNDLED_TRUST: translate("Page", "the bundled certificates"),
        Change.MORE_TIME: translate("Page", "more time"),
        Change.GET: translate("Page", "the method GET"),
    }[change]

"""The words about a list of targets: why a line is skipped, and which targets are close by."""

from collections.abc import Iterable
from ipaddress import ip_address, ip_network

from PySide6.QtCore import QCoreApplication

from app.explanation.lists import count_of_own_addresses, count_of_private_addresses
from app.gui.labels import fill
from app.gui.wording import Wording
from app.model.target import Target
from app.plan import Skipped, SkipReason

translate = QCoreApplication.translate
# RFC 1918, RFC 6598 (carriers), RFC 3927 and RFC 4291 (link-local), RFC 4193
_PRIVATE = tuple(
    map(
        ip_network,
        ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16", "fc00::/7", "fe80::/10"),
    )
)


def skipped_text(skipped: Skipped, wording: Wording) -> str:
    """Return one line: where, what stood there, why it is not tested."""
    line, reason = str(skipped.line), _reason(skipped, wording)
    if not skipped.text:
        #: {reason} is a few words: "too many targets"
        return _with_reason(fill(translate("List", "Line {line}"), line=line), reason)
    where = fill(translate("List", "Line {line}: {text}"), line=line, text=skipped.text)
    return _with_reason(where, reason)


def near_text(targets: Iterable[Target], wording: Wording) -> str:
    """Return how many targets are addresses of this computer, and how many of private networks; "" for none."""
    own = private = 0
    for target in targets:
        host = target.host_ascii.rstrip(".").lower()
        try:
            address = ip_address(host)
        except ValueError:
            own += host == "localhost" or host.endswith(".localhost")
            continue
        own += address.is_loopback
        private += any(address in network for network in _PRIVATE if network.version == address.version)
    parts = (
        count_of_own_addresses(own, wording.words) if own else "",
        count_of_private_addresses(private, wording.words) if private else "",
    )
    return " ".join(filter(None, parts))


def _with_reason(where: str, reason: str) -> str:
    return f"{where} – {reason}"


def _reason(skipped: Skipped, wording: Wording) -> str:
    if skipped.problem is not None:
        return wording.short_of(skipped.problem.case)
    if skipped.reason is SkipReason.DUPLICATE:
        return fill(translate("List", "the same as in line {line}"), line=str(skipped.first))
    if skipped.reason is SkipReason.WILDCARD:
        return translate("List", "stands for many names; please list them")
    if skipped.reason is SkipReason.RANGE:
        return translate("List", "a range of addresses; please list them")
    return translate("List", "the list is too long, the rest is not tested")

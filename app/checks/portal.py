"""Portal: is a network's login page in the way? A plain request for the host, answered by somebody else, says so."""

import http.client
import ipaddress
import re
from time import perf_counter
from urllib.parse import urljoin, urlsplit

from app import limits
from app.checks.check import Check, NotApplicable, Subject
from app.checks.host import at_most, infos, is_here, looked_up, through_proxy
from app.model.finding import PortalFinding
from app.model.names import CheckName, Kind, Touches
from app.probe import plain_http
from app.probe.resolve import is_address
from app.redaction import redact_url
from app.text import display_text

_HTTP_PORT = 80
_NETWORK_AUTHENTICATION = 511  # RFC 6585, 6: only a portal answers it
# A portal sends people away for the moment; who moves a site for good says 301 or 308.
_FOR_NOW = (302, 303, 307)
_PASSWORD_FIELD = re.compile(rb"<input\b[^>]*\btype\s*=\s*[\"']?password\b", re.IGNORECASE)
_WISPR = b"WISPAccessGatewayParam"  # what portals put into their page for programs (WISPr 1.0)


def ask(subject: Subject) -> PortalFinding:
    """Ask the target's own host for its start page over plain http; no redirect is followed."""
    target = subject.target
    addresses = looked_up(subject)
    if is_address(target.host_ascii) or through_proxy(subject) or _is_inside(target.host_ascii):
        raise NotApplicable
    if addresses and all(map(is_here, addresses)):
        raise NotApplicable
    began = perf_counter()
    port = target.port if target.kind is Kind.HTTP else _HTTP_PORT
    found = infos(subject, port)
    try:
        answer = plain_http.ask(found, target.host_ascii, seconds=at_most(limits.CHECK_CONNECT_SECONDS))
    except (OSError, http.client.HTTPException, ValueError):
        return PortalFinding(seconds=perf_counter() - began)
    location = answer.header("location")
    return PortalFinding(
        seconds=perf_counter() - began,
        portal=_is_portal(answer, target.host_ascii, location),
        location=display_text(redact_url(location)) if location else "",
        status=answer.status,
    )


def _is_portal(answer: plain_http.PlainAnswer, host: str, location: str) -> bool:
    if answer.status == _NETWORK_AUTHENTICATION or _WISPR in answer.body:
        return True
    if answer.status in _FOR_NOW:
        return bool(location) and _is_elsewhere(host, location)
    return _is_private(answer.address) and bool(_PASSWORD_FIELD.search(answer.body))


def _is_elsewhere(host: str, location: str) -> bool:
    """Tell whether a redirect leads to another site: not to the host's own domain, one above or one below it."""
    try:
        other = urlsplit(urljoin(f"http://{host}/", location)).hostname or host
    except ValueError:
        return False
    ours, theirs = _labels(host), _labels(other)
    shared = min(len(ours), len(theirs), 2)
    return ours[-shared:] != theirs[-shared:]


def _labels(host: str) -> list[str]:
    return host.rstrip(".").lower().split(".")


def _is_private(address: str) -> bool:
    """Tell whether a public name led to an address of the own network, as a portal's name server answers."""
    return ipaddress.ip_address(address.partition("%")[0]).is_private


def _is_inside(host: str) -> bool:
    """Tell whether the name belongs to the own network, where a private address and a login page are as expected."""
    labels = _labels(host)
    return len(labels) == 1 or labels[-1] in _INSIDE or labels[-2:] == ["home", "arpa"]


_INSIDE = frozenset({"localhost", "local", "lan", "corp", "internal", "home", "intranet", "localdomain"})

PORTAL = Check(CheckName.PORTAL, ask, limits.CHECK_SECONDS, Touches.TARGET_HOST)

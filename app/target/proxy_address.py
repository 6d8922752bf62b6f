"""The address of a proxy as people write it, read once for the window and the terminal."""

import re
from urllib.parse import unquote

from app.model.names import ProxyMode
from app.model.options import ProxyChoice
from app.model.secret import Secret
from app.model.target import Target
from app.target.form import endpoint
from app.target.parser import parse

PROXY_PORTS = {"http": 80, "https": 443, "socks4": 1080, "socks4a": 1080, "socks5": 1080, "socks5h": 1080}
"""The schemes that a proxy's address may begin with, and the port that each means without one."""

_PORT = re.compile(r"(?:^[^:]*|\]):\d+$")


def read_proxy(text: str) -> ProxyChoice | None:
    """Return the proxy that an address means, or None when it is none.

    One without a scheme is an HTTP proxy, as nearly all are. User and password leave the address at once.
    """
    scheme, separator, rest = text.strip().partition("://")
    if not separator:
        scheme, rest = "http", text.strip()
    scheme = scheme.lower()
    userinfo, at, place = rest.rpartition("@")  # the last one: passwords may hold others
    place = place.rstrip("/")
    if scheme not in PROXY_PORTS:
        return None
    if not _PORT.search(place):
        place = f"{place}:{PROXY_PORTS[scheme]}"
    target = parse(f"http://{place}")
    if not isinstance(target, Target) or target.path not in ("", "/") or target.secret:
        return None
    user, _, password = userinfo.partition(":")
    return ProxyChoice(
        mode=ProxyMode.OWN,
        url=f"{scheme}://{endpoint(target.host_ascii, target.port)}",
        secret=Secret(user=unquote(user), password=unquote(password)) if at else None,
    )

"""What this computer is set up with: versions, proxies, name servers. Read by us, once, with its source."""

import contextlib
import platform
import re
import socket
import ssl
import sys
import urllib.request
from importlib import metadata
from pathlib import Path
from urllib.parse import unquote, urlsplit

from app import __version__
from app.model.facts import ProxyFacts
from app.model.names import ProxyMode, ProxySource
from app.model.options import ProxyChoice
from app.model.result import Environment, ProxySetting
from app.model.secret import MASK, Secret
from app.redaction import redact_url

_LIBRARIES = ("requests", "urllib3", "certifi", "PySocks", "cryptography")


class ProxyInUse:
    """A proxy chosen for one URL: where it came from, its address without credentials, and those apart.

    `raw` is the address as it was set when it could not be taken apart; the library then says what is wrong with it.
    """

    def __init__(self, url: str, source: ProxySource, secret: Secret | None = None) -> None:
        """Take the credentials out of the address at once."""
        if "//" not in url:
            url = f"http://{url}"  # as requests does
        self.source = source
        self.url, self.secret = _without_credentials(url)
        if secret is not None:
            self.secret = secret

    @property
    def is_socks(self) -> bool:
        """Whether it speaks SOCKS rather than HTTP."""
        return self.url.lower().startswith("socks")

    def facts(self) -> ProxyFacts:
        """Return the address in parts."""
        try:
            parts = urlsplit(self.url)
            port = parts.port or {"https": 443}.get(parts.scheme, 1080 if "socks" in parts.scheme else 80)
            return ProxyFacts(scheme=parts.scheme.lower(), host=parts.hostname or "", port=port, source=self.source)
        except ValueError:
            return ProxyFacts(scheme="", host="", port=0, source=self.source)


def _without_credentials(url: str) -> tuple[str, Secret | None]:
    """Take user and password out of a proxy's address.

    Where they hold a character that ends an authority no library can use the address: it is left as it is, so that
    the library says so, and what stands before the last @ counts as secret, whole and in its parts.
    """
    scheme, slashes, rest = url.partition("//")
    before, at, host = rest.rpartition("@")
    if not at:
        return url, None
    user, _, password = before.partition(":")
    if any(mark in before for mark in "/?#"):
        return url, Secret(
            user=user, password=password, query="&".join(f"={part}" for part in re.split("[/?#]", before))
        )
    return scheme + slashes + host, Secret(user=unquote(user), password=unquote(password))


def choose_proxy(choice: ProxyChoice, scheme: str, host: str, port: int) -> ProxyInUse | None:
    """Return the proxy that a connection of this kind to this host goes through, or None.

    Follows requests: the variables (or the system's settings) for the scheme, then "all", less what no_proxy
    exempts. tcp and tls use a proxy only when it is given explicitly (`own`).
    """
    if choice.mode is ProxyMode.OWN:
        return ProxyInUse(choice.url, ProxySource.OPTION, choice.secret)
    if choice.mode is ProxyMode.NONE or scheme not in ("http", "https"):
        return None
    from requests.utils import get_environ_proxies, select_proxy

    bracketed = f"[{host}]" if ":" in host else host
    url = f"{scheme}://{bracketed}:{port}/"
    try:
        address = select_proxy(url, get_environ_proxies(url))
    except (ValueError, OSError):  # requests cannot read what is set there
        address = None
    return ProxyInUse(address, _source_of(address)) if address else None


def _source_of(address: str) -> ProxySource:
    in_variables = address in urllib.request.getproxies_environment().values()
    return ProxySource.ENVIRONMENT if in_variables else ProxySource.SYSTEM


def read_environment() -> Environment:
    """Read everything that support asks first."""
    settings = []
    proxies = urllib.request.getproxies()
    for scheme, address in sorted(proxies.items()):
        if scheme != "no":
            settings.append(ProxySetting(scheme=scheme, url=_shown(address), source=_source_of(address)))
    return Environment(
        app=__version__,
        python=platform.python_version(),
        system=f"{platform.system()} {platform.release()}",
        machine=platform.machine(),
        openssl=ssl.OPENSSL_VERSION,
        libraries=tuple(f"{name} {_version(name)}" for name in _LIBRARIES),
        proxies=tuple(settings),
        no_proxy=proxies.get("no", ""),
        name_servers=name_servers(),
        ipv6=_has_ipv6(),
        frozen=bool(getattr(sys, "frozen", False)),
    )


def _shown(address: str) -> str:
    """Return a proxy's address without secrets; what stands before the last @ is one, whatever it looks like."""
    scheme, slashes, rest = address.partition("//")
    _, at, host = rest.rpartition("@")
    return redact_url(f"{scheme}{slashes}{MASK}@{host}" if at else address)


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "?"


def name_servers() -> tuple[str, ...]:
    """Return the configured name servers where a file tells them (all but Windows)."""
    with contextlib.suppress(OSError):
        lines = Path("/etc/resolv.conf").read_text("utf-8", "replace").splitlines()
        pairs = (line.split() for line in lines)
        return tuple(pair[1] for pair in pairs if len(pair) > 1 and pair[0] == "nameserver")
    return ()


def _has_ipv6() -> bool:
    """Tell whether this system can make IPv6 sockets and has the loopback address (urllib3 asks the same way)."""
    with contextlib.suppress(OSError), socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as sock:
        sock.bind(("::1", 0))
        return True
    return False

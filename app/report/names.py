"""Names of hosts and addresses as they stand in any text, whatever their spelling."""

import re
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from ipaddress import IPv4Address, IPv6Address, ip_address

Address = IPv4Address | IPv6Address

# Signs that belong to the letter before them and are no letters for Python, of the scripts that names are written in.
_SIGNS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0dff\u0e31-\u0e4e\u0f00-\u109f\u200c\u200d\u3099"
_LABEL = rf"[\w{_SIGNS}](?:[\w{_SIGNS}-]*[\w{_SIGNS}])?"
_DOTS = ".\u3002\uff0e\uff61"  # those that RFC 3490 takes for dots
_NAME = rf"{_LABEL}(?:[{_DOTS}]{_LABEL})*"

TOKEN = re.compile(
    r"(?P<escape>%[0-9A-Fa-f]{2})"
    r"|\[(?P<bracketed>(?=[^\]:]*:[^\]:]*:)[0-9A-Fa-f:.]+)(?:%[^\]\s]*)?\]"
    r"|(?P<address>(?=[0-9A-Fa-f.]*:[0-9A-Fa-f.]*:)[0-9A-Fa-f:.]++(?!\w))"
    rf"|(?P<name>{_NAME})"
)
NAME = re.compile(_NAME)
_AUTHORITY = re.compile(r"://([^/\s?#\"'<>\\]*)|\bhost=[\"']([^\"']*)")
_HOST_LIKE = re.compile(r"(?:.+\.)?[^.]+\.(?:xn--[a-z0-9-]+|[^\W\d_]{2,63})")
# How names of files end.
# fmt: off
_NO_DOMAIN = frozenset({
    "asp", "aspx", "cgi", "css", "dll", "exe", "gif", "htm", "html", "ico", "jpg", "js", "json", "jsp", "log", "pdf",
    "pem", "php", "png", "svg", "txt", "xml",
})
# fmt: on
_PRODUCTS = frozenset({"asp.net"})  # what servers say of themselves
_SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "go", "gov", "ne", "net", "or", "org"})  # co.uk, com.au …


def canonical(name: str) -> str:
    """Return what all spellings of a name have in common: small, in letters rather than Punycode. Total."""
    if not name.isascii():
        name = unicodedata.normalize("NFKC", name).replace("\u3002", ".")
    name = name.casefold().rstrip(".")
    return ".".join(map(_letters, name.split("."))) if "xn--" in name else name


def _letters(label: str) -> str:
    if label.startswith("xn--"):
        with suppress(UnicodeError):
            return label[4:].encode("ascii").decode("punycode").casefold()
    return label


def base_of(name: str) -> str:
    """Return the part of a canonical name that somebody registered: its last two labels, or three with co.uk."""
    labels = name.split(".")
    many = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL else 2
    return ".".join(labels[-many:])


def address_of(text: str) -> Address | None:
    """Return the address that a text without brackets and zone stands for; an IPv4-mapped one is the IPv4 address."""
    parts = text.split(".")
    if len(parts) == 4 and all(part.isdecimal() and len(part) <= 3 for part in parts):
        text = ".".join(str(int(part)) for part in parts)  # 010.0.0.1, and digits of any script
    try:
        address = ip_address(text)
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def says_nothing(address: Address) -> bool:
    """Whether an address is the same on every computer: loopback, or none at all."""
    return address.is_loopback or address.is_unspecified


def is_this_computer(name: str) -> bool:
    """Whether a canonical name means whatever computer it is used on."""
    return name in ("localhost", "localhost.localdomain", "ip6-localhost") or name.endswith(".localhost")


def hosts_of_urls(text: str) -> Iterator[str]:
    """Yield the names of hosts in the URLs of a text, and those that urllib3 names as `host='…'`."""
    if "://" not in text and "host=" not in text:
        return
    for match in _AUTHORITY.finditer(text):
        authority = match[1] if match[1] is not None else match[2]
        if found := NAME.match(authority.rpartition("@")[2]):
            yield found.group()


def host_like(text: str) -> Iterator[str]:
    """Yield what looks like the name of a host with a domain, in a text of which nothing is known."""
    for match in NAME.finditer(text):
        key = canonical(match.group())
        if key.rpartition(".")[2] not in _NO_DOMAIN and key not in _PRODUCTS and _HOST_LIKE.fullmatch(key):
            yield match.group()

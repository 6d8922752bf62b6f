"""What stands between the scheme and the path: credentials, host and port, taken apart but not yet judged."""

import re
from typing import NamedTuple

from app.limits import SHORT_TEXT_CHARACTERS
from app.model.names import NoteCode
from app.model.params import Params
from app.model.secret import MASK
from app.target.address import ipv6_address
from app.target.cleaning import Notes
from app.target.port import port_number, western_digits
from app.target.refusal import RefusedError
from app.target.tables import USUAL_PORTS
from app.target.traced import Traced
from app.text import display_text

_END = re.compile(r"[/\\?#]")
_HOST_AND_PORT = re.compile(r"(?:[^\[\]:]*|\[[^\[\]]*\])(?::\d*)?|[0-9A-Fa-f:.]+(?:%[^:]*)?(?::\d*)?")
_IPV6_LIKE = re.compile(r"[0-9A-Fa-f:.]*(?:%.*)?")
_SCP = re.compile(r"([^:]+):[^0-9].*")


class Authority(NamedTuple):
    """The parts before the path.

    Attributes:
        userinfo: everything before the @, or None.
        host: without brackets.
        bracketed: whether brackets stood around it.
        port: what stands behind the colon, or None.
        rest: path, query and fragment.
    """

    userinfo: Traced | None
    host: Traced
    bracketed: bool
    port: Traced | None
    rest: Traced


def read_authority(part: Traced, scheme: str, notes: Notes, field_port: int | None) -> Authority:
    """Take apart what follows the scheme (or the whole text, with an empty `scheme`).

    Raises:
        RefusedError: where parsers would disagree on the host, or an IPv6 address and a port run together.
    """
    prefix = f"{scheme}://" if scheme else ""
    stop = _END.search(part.text)
    authority = part.cut(0, stop.start() if stop else None)
    rest = part.cut(len(authority.text))
    if rest.text.startswith("\\"):
        rest = _without_backslash(part, authority, rest, prefix, notes)
    userinfo, server = _split_userinfo(authority, rest, prefix)
    host, bracketed, port = _split_port(server, rest, prefix, notes, field_port)
    return Authority(userinfo, host, bracketed, port, rest)


def _without_backslash(part: Traced, authority: Traced, rest: Traced, prefix: str, notes: Notes) -> Traced:
    """Read a backslash behind the host as a slash, as browsers do, where no other reading names another host."""
    place = rest.cut(0, 1)
    if "@" in rest.text:
        # http://a.example\@b.example/: a.example for browsers, b.example for others.
        behind = rest.typed.rpartition("@")[2]
        both = (f"{prefix}{authority.typed}/", f"{prefix}{behind}")
        raise RefusedError("input.host_invalid", place, Params(text="\\"), both)
    if not prefix:
        raise RefusedError("input.host_invalid", place, Params(text="\\"), (part.typed.replace("\\", "/"),))
    notes.setdefault(NoteCode.CHARACTERS_CONVERTED, "")
    return rest.with_text("/" + rest.text[1:])


def _split_userinfo(authority: Traced, rest: Traced, prefix: str) -> tuple[Traced | None, Traced]:
    text = authority.text
    url = prefix or "https://"
    count = text.count("@")
    if count > 1:
        at = text.index("@")
        readings = (f"{url}{MASK}@{authority.typed[text.rindex('@') + 1 :]}{rest.typed}",)
        raise RefusedError("input.host_invalid", authority.cut(at, at + 1), Params(text="@"), readings)
    if count == 1:
        at = text.index("@")
        userinfo, server = authority.cut(0, at), authority.cut(at + 1)
        if not prefix and ":" not in userinfo.text and userinfo.typed != MASK:
            raise _mail_address(authority, at, server)
        return userinfo, server
    if ("@" in rest.text or "%40" in text) and not _HOST_AND_PORT.fullmatch(text):
        # A password with / ? # or an encoded @ in the wrong place: half of it must not become a port.
        place = authority.cut(text.index("%40")).cut(0, 3) if "%40" in text else rest.cut(0, 1)
        whole = authority.typed + rest.typed
        behind = whole.rpartition("@" if "@" in rest.text else "%40")[2]
        readings = (f"{url}{MASK}@{behind}",)
        raise RefusedError("input.host_invalid", place, Params(text=place.typed), readings)
    return None, authority


def _mail_address(authority: Traced, at: int, server: Traced) -> RefusedError:
    """Refuse name@host: a mail address, a user of ssh, or a user name without password."""
    place = authority.cut(0, at + 1)
    scp = _SCP.fullmatch(server.text)
    if scp is not None:
        readings = (f"{scp[1]}:{USUAL_PORTS['ssh']}",)
        return RefusedError("input.scheme_unsupported", place, Params(scheme="ssh", text="@"), readings)
    return RefusedError("input.host_invalid", place, Params(text="@"), (server.typed,))


def _split_port(
    server: Traced, rest: Traced, prefix: str, notes: Notes, field_port: int | None
) -> tuple[Traced, bool, Traced | None]:
    text = server.text
    if text.startswith("[") and "]" in text:
        close = text.index("]")
        inside, behind = server.cut(1, close), server.cut(close + 1)
        if behind.text and not behind.text.startswith(":"):
            reading = f"{prefix}[{inside.typed}]:{behind.typed.lstrip('.')}{rest.typed}"
            raise _bad_brackets(server, behind, (reading,))
        return inside, True, behind.cut(1) if behind.text else None
    if "[" in text or "]" in text:
        place = re.search(r"[\[\]]+", text)
        bare = text.strip("[]")
        whole = f"[{bare}]" if ipv6_address(bare) else bare
        readings = (f"{prefix}{whole}{rest.typed}", f"{prefix}{text.replace('[.]', '.')}{rest.typed}")
        raise _bad_brackets(server, server.cut(*place.span()) if place else server, readings)
    if text.count(":") > 1:
        return _bare_ipv6(server.with_text(western_digits(text)), rest, prefix, notes, field_port)
    host, colon, _ = text.partition(":")
    return server.cut(0, len(host)), False, server.cut(len(host) + 1) if colon else None


def _bad_brackets(server: Traced, place: Traced, readings: tuple[str, ...]) -> RefusedError:
    if server.text.count(":") > 1:
        return RefusedError("input.ipv6_brackets", place, Params(text=_shown(server)), readings)
    return RefusedError("input.host_invalid", place, Params(text=_shown(place)), readings)


def _bare_ipv6(
    server: Traced, rest: Traced, prefix: str, notes: Notes, field_port: int | None
) -> tuple[Traced, bool, Traced | None]:
    """Read several colons without brackets: an address, or an address and a port, but never a guess between them."""
    text = server.text
    address, _, last = text.rpartition(":")
    whole = ipv6_address(text) is not None
    port = port_number(last)
    with_port = port is not None and ipv6_address(address) is not None
    if whole and with_port and field_port in (None, port):
        both = (f"{prefix}[{address}]:{last}{rest.text}", f"{prefix}[{text}]{rest.text}")
        raise RefusedError("input.ipv6_brackets", server, Params(text=text), both)
    if whole:
        if prefix:
            notes.setdefault(NoteCode.BRACKETS_ADDED, f"[{text}]")
        return server, True, None
    if with_port:
        notes.setdefault(NoteCode.BRACKETS_ADDED, f"[{address}]:{port}")
        return server.cut(0, len(address)), True, server.cut(len(address) + 1)
    if _IPV6_LIKE.fullmatch(text):
        raise RefusedError("input.ip_invalid", server, Params(text=_shown(server), host=_shown(server)))
    name, *ports = text.split(":")
    place = server.cut(len(name) + 1)
    readings = tuple(f"{prefix}{name}:{port}{rest.typed}" for port in dict.fromkeys(ports[:3]))
    raise RefusedError("input.port_invalid", place, Params(text=_shown(place), host=name), readings)


def _shown(part: Traced) -> str:
    return display_text(part.typed, SHORT_TEXT_CHARACTERS)

"""The beginning of the text: a scheme of ours, one that is not tested, or one with a slip in it."""

import re
from difflib import get_close_matches
from typing import NamedTuple

from app.limits import SHORT_TEXT_CHARACTERS
from app.model.names import NoteCode
from app.model.params import Params
from app.target.cleaning import Notes
from app.target.refusal import RefusedError
from app.target.tables import DEFANGED_SCHEMES, KINDS, OPAQUE_SCHEMES, SAME_AS, USUAL_PORTS
from app.target.traced import Traced
from app.text import display_text

_OURS = "(https?|tcp|tls)"
_NAME = r"([A-Za-z][A-Za-z0-9+.\-]*)"
_SCHEME = re.compile(rf"{_NAME}://")
_OPAQUE = re.compile(rf"{_NAME}:")
_BACKSLASHES = re.compile(rf"{_OURS}:\\\\(?!\\)", re.I | re.A)
_SLIP = re.compile(rf"{_OURS}(?:[:;.,]+[/\\]+|[/\\]{{2,}})|(https?)[/\\]", re.I | re.A)
_NO_SLASHES = re.compile(rf"{_OURS}:", re.I | re.A)
_TWICE = re.compile(rf"{_OURS}:?//", re.I | re.A)
_WINDOWS_PATH = re.compile(r"[A-Za-z]:(?:\\|/(?!/))")
_SHARE = re.compile(r"\\\\([^\\/]*)")
_SERVER = re.compile(r"(?:[^/?#@]*@)?(?P<host>\[[^\[\]]*\]|[^/?#@:]+)(?::(?P<port>[0-9]{1,5}))?(?=[/?#]|$)")
_PORT = re.compile(r"[0-9]{1,5}(?:[/?#]|$)")


class Scheme(NamedTuple):
    """What stands before the host.

    Attributes:
        name: one of ours in lower case, or empty.
        rest: everything behind it.
        web: the text is a URL without its scheme ("//host").
    """

    name: str
    rest: Traced
    web: bool = False


def read_scheme(part: Traced, notes: Notes) -> Scheme:
    """Read the scheme.

    Raises:
        RefusedError: for a scheme that is not tested, and for a slip (`htp://`, `http//`), with what may be meant.
    """
    text = part.text
    _refuse_local_path(part)
    if _BACKSLASHES.match(text) and "@" not in text:
        notes.setdefault(NoteCode.CHARACTERS_CONVERTED, "")
        end = re.search(r"[?#]|$", text).start()  # type: ignore[union-attr]  # the end of the text always matches
        part = part.with_text(text[:end].replace("\\", "/") + text[end:])
        text = part.text
    match = _SCHEME.match(text)
    if match is not None:
        if match[1].lower() not in KINDS:
            raise _other_scheme(part, match)
        return Scheme(match[1].lower(), _behind_slashes(part, match))
    _refuse_slip(part)
    match = _OPAQUE.match(text)
    if match is not None and match[1].lower() in OPAQUE_SCHEMES and not _PORT.match(text, match.end()):
        raise _other_scheme(part, match)
    if text.startswith("//"):
        rest = part.cut(2)
        if not rest.text or rest.text[0] in "/\\":
            raise RefusedError("input.host_missing", rest, readings=(f"https://{rest.typed.lstrip('/')}",))
        return Scheme("", rest, web=True)
    return Scheme("", part)


def _refuse_local_path(part: Traced) -> None:
    """Refuse files and network folders of Windows; of a folder the server's port can be tried."""
    share = _SHARE.match(part.text)
    if share is not None:
        params = Params(scheme="file", text=_short(part))
        readings = (f"{share[1]}:{USUAL_PORTS['smb']}",)
        raise RefusedError("input.scheme_unsupported", part.cut(*share.span()), params, readings)
    drive = _WINDOWS_PATH.match(part.text)
    if drive is not None:
        params = Params(scheme="file", text=_short(part))
        raise RefusedError("input.scheme_unsupported", part.cut(*drive.span()), params)


def _behind_slashes(part: Traced, match: re.Match[str]) -> Traced:
    rest = part.cut(match.end())
    name = match[1]
    twice = _TWICE.match(rest.text)
    if twice is not None:
        end = match.end() + twice.end()
        raise _slip(part, end, (f"{twice[1]}://{rest.typed[twice.end() :]}",), name)
    if rest.text[:1] in ("/", "\\"):
        behind = rest.typed.lstrip("/\\")
        if not behind:
            raise RefusedError("input.host_missing", rest, Params(scheme=name))
        raise _slip(part, len(part.text) - len(behind), (f"{name}://{behind}",), name)
    return rest


def _refuse_slip(part: Traced) -> None:
    """Refuse http:/x, http//x, http:x and ://x: the host is where a path should be, or the reverse."""
    text = part.text
    slip = _SLIP.match(text)
    if slip is not None:
        name = (slip[1] or slip[2]).lower()
        raise _slip(part, slip.end(), _both(name, part.typed[slip.end() :]), name)
    bare = _NO_SLASHES.match(text)
    if bare is not None:
        behind = part.typed[bare.end() :]
        if not behind or behind[:1].isdecimal():
            readings = (f"{bare[1]}://localhost:{behind}",) if behind else ()
            raise RefusedError("input.host_missing", part.cut(bare.end()), Params(scheme=bare[1]), readings)
        raise _slip(part, bare.end(), _both(bare[1].lower(), behind), bare[1])
    if text.startswith(":/"):
        end = len(text) - len(text.lstrip(":/\\"))
        raise _slip(part, end, _both("https", part.typed[end:]), "")


def _slip(part: Traced, end: int, readings: tuple[str, ...], scheme: str) -> RefusedError:
    place = part.cut(0, end)
    if end == len(part.text):
        return RefusedError("input.host_missing", place.gap, Params(scheme=scheme, text=_short(place)))
    return RefusedError("input.scheme_typo", place, Params(scheme=scheme, text=_short(place)), readings)


def _both(name: str, behind: str) -> tuple[str, ...]:
    """Return the readings of a scheme with a slip: the nearer one first, of the web always both."""
    if name not in ("http", "https"):
        return (f"{name}://{behind}",)
    other = "http" if name == "https" else "https"
    return (f"{name}://{behind}", f"{other}://{behind}")


def _other_scheme(part: Traced, match: re.Match[str]) -> RefusedError:
    """Refuse a scheme that is not ours, with what of it can be tested."""
    name = match[1].lower()
    behind = part.typed[match.end() :]
    params = Params(scheme=display_text(match[1], SHORT_TEXT_CHARACTERS), text=match.group()[:SHORT_TEXT_CHARACTERS])
    place = part.cut(0, match.end())
    if name in DEFANGED_SCHEMES:
        clean = behind.replace("[.]", ".").replace("[:]", ":")
        return RefusedError("input.scheme_typo", place, params, (f"{DEFANGED_SCHEMES[name]}://{clean}",))
    if name not in OPAQUE_SCHEMES and name not in USUAL_PORTS and name not in SAME_AS:
        near = get_close_matches(name, ("http", "https"), n=1)
        if near:
            meant = "https" if name.endswith("s") else near[0]
            return RefusedError("input.scheme_typo", place, params, _both(meant, behind))
    return RefusedError("input.scheme_unsupported", place, params, _testable(name, behind))


def _testable(name: str, behind: str) -> tuple[str, ...]:
    """Return what can be tested of a URL with a foreign scheme: the port of its server, a URL inside it."""
    if name in SAME_AS:
        return (f"{SAME_AS[name]}://{behind}",)
    inner = _SCHEME.match(behind)
    if inner is not None:  # view-source:https://…, jdbc:mysql://…
        name = inner[1].lower()
        if name in KINDS:
            return (behind,)
        behind = behind[inner.end() :]
    server = _SERVER.match(behind)
    port = (server["port"] if server else "") or USUAL_PORTS.get(name)
    return (f"{server['host']}:{port}",) if server and port else ()


def _short(part: Traced) -> str:
    return display_text(part.text, SHORT_TEXT_CHARACTERS)

"""Is this a host, and how is it asked for? Names by IDNA 2008 after the mapping of UTS #46, as requests does."""

import re
import unicodedata
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address
from typing import NamedTuple
from urllib.parse import unquote

import idna

from app.limits import SHORT_TEXT_CHARACTERS
from app.model.names import NoteCode
from app.model.params import Params
from app.target.address import ipv4_address, ipv4_numbers, ipv6_address, odd_ipv4_address, testable
from app.target.cleaning import JOINERS, Notes, code_points
from app.target.port import port_number, western_digits
from app.target.refusal import RefusedError
from app.target.traced import Traced
from app.text import display_text

_LABEL_MAX = 63  # RFC 1035, section 2.3.4
_NAME_MAX = 253  # 255 octets on the wire, less the first length and the root
_BAD_LETTER = re.compile(r"[^A-Za-z0-9._-]")  # the underscore is in many names of internal networks
_ENCODED = re.compile("%[0-9A-Fa-f]{2}")
_EMPTY_LABEL = re.compile(r"^\.+|\.{2,}")

# Puts another host in the place of the one that was typed, and returns the whole text.
Around = Callable[[str], str]


class Host(NamedTuple):
    """A host: as shown to people, and as it is looked up and sent."""

    shown: str
    ascii: str


def without_joiners(part: Traced, notes: Notes) -> Traced:
    """Take away joiners that are not in the place where Persian and Indic scripts need them."""
    if not any(letter in JOINERS for letter in part.text):
        return part
    kept = [index for index in range(len(part.text)) if not _stray_joiner(part.text, index)]
    if len(kept) < len(part.text):
        gone = "".join(letter for index, letter in enumerate(part.text) if _stray_joiner(part.text, index))
        notes.setdefault(NoteCode.HIDDEN_REMOVED, code_points(gone))
    return part.keep(kept)


def _stray_joiner(text: str, index: int) -> bool:
    if text[index] not in JOINERS:
        return False
    start = text.rfind(".", 0, index) + 1
    label = text[start:].partition(".")[0]
    try:
        return not idna.valid_contextj(label, index - start)
    except (ValueError, idna.IDNAError):
        return True


def read_host(part: Traced, notes: Notes, around: Around, *, bracketed: bool, url: bool) -> Host:
    """Judge the host, which is not empty.

    Raises:
        RefusedError: `input.host_invalid`, `idn_invalid`, `ip_invalid` or `address_not_testable`.
    """
    digits = western_digits(part.text)
    if digits.isascii():
        if digits != part.text:
            notes.setdefault(NoteCode.DIGITS_CONVERTED, digits)
        part = part.with_text(digits)
    if ":" in part.text:
        return _ipv6(part, around, url=url)
    if bracketed:
        notes.setdefault(NoteCode.BRACKETS_REMOVED, "")
    numbers = ipv4_numbers(part.text)
    if numbers is not None:
        return _ipv4(part, numbers, around)
    if "%" in part.text:
        at = part.text.index("%")
        end = at + 3 if _ENCODED.match(part.text, at) else at + 1
        raise _invalid(part, part.cut(at, end), (around(unquote(part.text)),))
    return _ascii_name(part, around) if part.text.isascii() else _international_name(part, notes, around)


def _ipv6(part: Traced, around: Around, *, url: bool) -> Host:
    text = part.text
    address, percent, zone = text.partition("%")
    if zone.startswith("25") and len(zone) > 2 and (url or not zone.isdecimal()):
        text = f"{address}{percent}{zone[2:]}"  # RFC 6874: in a URL the percent sign is itself encoded
    ipv6 = ipv6_address(text)
    if ipv6 is None:
        raise RefusedError("input.ip_invalid", part, Params(text=_shown(part.typed), host=_shown(part.typed)))
    _refuse_untestable(part, ipv6, around)
    return Host(str(ipv6), str(ipv6))


def _ipv4(part: Traced, numbers: list[str], around: Around) -> Host:
    ipv4 = ipv4_address(numbers)
    if ipv4 is not None and not part.text.endswith("."):
        _refuse_untestable(part, ipv4, around)
        return Host(str(ipv4), str(ipv4))
    meant: list[str] = []
    becomes = ipv4 or odd_ipv4_address(numbers)
    if len(numbers) == 1 and port_number(numbers[0]) is not None:
        meant.append(f"localhost:{int(numbers[0])}")  # a port alone was typed
    elif becomes is not None:
        meant.append(str(becomes))
    if len(numbers) == 4:
        meant.append(".".join(number.lstrip("0") or "0" for number in numbers))
    params = Params(
        text=_shown(part.typed), host=_shown(part.typed), address=str(becomes) if becomes is not None else ""
    )
    raise RefusedError("input.ip_invalid", part, params, tuple(map(around, meant)))


def _refuse_untestable(part: Traced, address: IPv4Address | IPv6Address, around: Around) -> None:
    if testable(address):
        return
    readings: tuple[str, ...] = ()
    if address.is_unspecified:  # what a server is told to listen on: it is reached here by its loopback address
        readings = (around("127.0.0.1" if isinstance(address, IPv4Address) else "[::1]"),)
    params = Params(address=str(address), text=_shown(part.typed))
    raise RefusedError("input.address_not_testable", part, params, readings)


def _ascii_name(part: Traced, around: Around) -> Host:
    text = part.text
    bad = _BAD_LETTER.search(text)
    if bad is not None:
        clean = text.removeprefix("*.").replace("(.)", ".")
        raise _invalid(part, part.cut(*bad.span()), (around(clean),) if clean != text else ())
    _refuse_empty_labels(part, around)
    _refuse_lengths(part, text)
    if text.startswith("-"):
        raise _invalid(part, part.cut(0, 1), (around(text.lstrip("-")),))
    name = text.lower()
    return Host(_decoded(name), name)


def _refuse_empty_labels(part: Traced, around: Around) -> None:
    empty = _EMPTY_LABEL.search(part.text)
    if empty is not None:
        place = part.cut(*empty.span())
        clean = re.sub(r"\.{2,}", ".", part.text.lstrip("."))
        raise _invalid(part, place, (around(clean),))


def _refuse_lengths(part: Traced, name: str) -> None:
    labels = name.removesuffix(".").split(".")
    for label, place in zip(labels, _label_places(part), strict=False):
        if len(label) > _LABEL_MAX:
            params = Params(text=_shown(place.typed), host=_shown(part.typed), count=len(label))
            raise RefusedError("input.host_invalid", place, params)
    length = len(name.removesuffix("."))
    if length > _NAME_MAX:
        raise RefusedError("input.host_invalid", part, Params(host=_shown(part.typed), count=length))


def _label_places(part: Traced) -> list[Traced]:
    places, start = [], 0
    for label in part.text.removesuffix(".").split("."):
        places.append(part.cut(start, start + len(label)))
        start += len(label) + 1
    return places


def _international_name(part: Traced, notes: Notes, around: Around) -> Host:
    if len(part.text) > _NAME_MAX:  # every letter takes at least one octet; idna needs long for very long texts
        raise RefusedError("input.host_invalid", part, Params(host=_shown(part.typed), count=len(part.text)))
    _refuse_empty_labels(part, around)
    try:
        mapped = idna.uts46_remap(part.text, std3_rules=False)
        name = idna.encode(mapped).decode("ascii").lower()
    except (idna.IDNAError, UnicodeError) as error:
        raise _not_encodable(part) from error
    if ipv4_numbers(name) is not None:
        params = Params(text=_shown(part.typed), host=_shown(part.typed), address=name)
        raise RefusedError("input.ip_invalid", part, params, (around(name),))
    notes.setdefault(NoteCode.NAME_ENCODED, name)
    return Host(_decoded(name), name)


def _not_encodable(part: Traced) -> RefusedError:
    """Find the label, and in it the letter, that no international name may have; or the label that is too long."""
    for label in _label_places(part):
        if not label.text or label.text.isascii():
            continue
        try:
            mapped = idna.uts46_remap(label.text, std3_rules=False)
            idna.encode(mapped)
        except (idna.IDNAError, UnicodeError):
            length = len(label.text.lower().encode("punycode", "replace")) + len("xn--")
            if length > _LABEL_MAX:
                params = Params(text=_shown(label.typed), host=_shown(part.typed), count=length)
                return RefusedError("input.host_invalid", label, params)
            place = next(
                (label.cut(index, index + 1) for index, one in enumerate(label.text) if not _is_letter(one)), label
            )
            return RefusedError("input.idn_invalid", place, Params(text=_shown(place.typed), host=_shown(part.typed)))
    return RefusedError("input.idn_invalid", part, Params(text=_shown(part.typed), host=_shown(part.typed)))


def _is_letter(letter: str) -> bool:
    return letter == "-" or unicodedata.category(letter)[0] in "LMN"


def _decoded(name: str) -> str:
    """Return a name with its international labels in their own script, where that is the same name."""
    if "xn--" not in name:
        return name
    try:
        shown = idna.decode(name)
        same = idna.encode(shown) == name.encode("ascii")
    except (idna.IDNAError, UnicodeError):
        return name
    return shown if same else name


def _invalid(part: Traced, place: Traced, readings: tuple[str, ...] = ()) -> RefusedError:
    return RefusedError(
        "input.host_invalid", place, Params(text=_shown(place.typed), host=_shown(part.typed)), readings
    )


def _shown(text: str) -> str:
    return display_text(text, SHORT_TEXT_CHARACTERS)

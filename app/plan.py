"""What many tests are to be made of: a list of targets, pasted or read from a file."""

import codecs
import csv
import re
from collections.abc import Iterator, Sequence
from enum import StrEnum, auto
from ipaddress import ip_network

import msgspec

from app import limits
from app.model.names import Protocol
from app.model.target import InputProblem, Target
from app.redaction import redact_text
from app.target import parse
from app.text import display_text


class SkipReason(StrEnum):
    """Why a line of a list is not tested."""

    PROBLEM = auto()  # the line's `problem` says which
    WILDCARD = auto()  # *.example.com stands for names that nobody here knows
    RANGE = auto()  # a network or a range of addresses
    DUPLICATE = auto()
    TOO_MANY = auto()  # from here on nothing more is taken


class Listed(msgspec.Struct, frozen=True):
    """One target of a list; `line` counts from 1, `note` is what stood beside it."""

    target: Target
    line: int
    note: str = ""


class Skipped(msgspec.Struct, frozen=True):
    """One target of a list, or a whole line, that is not tested.

    Attributes:
        line: counted from 1.
        text: what stood there, without secrets and clean to show.
        first: of a duplicate, the line that holds it already.
    """

    line: int
    reason: SkipReason
    text: str = ""
    problem: InputProblem | None = None
    first: int = 0


class TargetList(msgspec.Struct, frozen=True):
    """What was read of a list, both in its order."""

    targets: tuple[Listed, ...] = ()
    skipped: tuple[Skipped, ...] = ()


class _Piece(msgspec.Struct, frozen=True):
    """The texts of one target: as for the fields of the window."""

    text: str
    port: str = ""
    note: str = ""


class _Columns(msgspec.Struct, frozen=True):
    """Where a table says that the parts stand; -1 for a column that is not there."""

    host: int
    port: int
    note: int


_LINES = re.compile(r"\r\n|[\r\n\u2028\u2029]")
_MARGIN = re.compile("^[\\s\ufeff\u200b\u200e\u200f\u2066-\u2069]+|[\\s\u200b\u200e\u200f\u2066-\u2069]+$")
_BULLET = re.compile(r"^(?:[-*•·‣◦▪>–—+]|\[[ xX]?\]|[0-9]{1,5}[.)])\s+")
_COMMENT = re.compile(r"\s#")
_PORT = re.compile(r"(\d{1,6})(?:/(?:tcp|TCP))?")
_WILDCARD = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*://)?(?:[^/?#\s@]*@)?[^/?#\s@]*\*[^\s@]*")
_ADDRESS_RANGE = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}\s*[-–]\s*\d{1,3}(?:(?:\.\d{1,3}){3})?")
_DELIMITERS = re.compile(r"[\t;,]")
_SERVICE = re.compile(r"(:\d+)/tcp$")  # as scanners write ports
_HOST_NAMES = frozenset(
    (
        "host",
        "hostname",
        "host name",
        "fqdn",
        "target",
        "targets",
        "url",
        "address",
        "server",
        "domain",
        "ip",
        "endpoint",
    )
)
_PORT_NAMES = frozenset(("port", "ports"))
_NOTE_NAMES = frozenset(("note", "notes", "comment", "comments", "description", "remark"))


def decode(data: bytes) -> str:
    """Return the text of a file: UTF-8, UTF-16 with its mark (as spreadsheets save), else Windows' western set."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def read_list(text: str, protocol: Protocol = Protocol.AUTO) -> TargetList:
    """Return the targets of a list, and what was left out with the reason. Total, and it never touches the network.

    One target a line; empty lines and those that begin with # are passed over, marks of a list, quotes and commas at
    the end are removed. A line may be a row (tabs, semicolons or commas): target, port, note. A first row that names
    its columns (host, target, url …; port) may put them in any order. Several targets in one row are taken as such.
    """
    reader = _Reader(protocol)
    whole = len(text) <= limits.LIST_BYTES
    lines = _LINES.split(text[: limits.LIST_BYTES])
    if not whole:
        lines.pop()  # it may be cut
    reader.read(lines)
    if not whole:
        reader.skipped.append(Skipped(len(lines) + 1, SkipReason.TOO_MANY))
    return TargetList(tuple(reader.targets), tuple(reader.skipped))


class _Reader:
    """Collects what is read."""

    def __init__(self, protocol: Protocol) -> None:
        self.targets: list[Listed] = []
        self.skipped: list[Skipped] = []
        self._protocol = protocol
        self._columns: tuple[str, _Columns] | None = None
        self._lines: dict[tuple[str, ...], int] = {}  # of each target found
        self._problems = 0

    def read(self, lines: Sequence[str]) -> None:
        begun = False
        for number, line in enumerate(lines, 1):
            line, comment = _without_marks(line)
            if not line:
                continue
            if not begun and (found := _header(line)) is not None and len(lines) > number:
                self._columns = found
            elif len(self.targets) >= limits.LIST_TARGETS or self._problems >= limits.LIST_PROBLEMS:
                self.skipped.append(Skipped(number, SkipReason.TOO_MANY))
            else:
                for piece in self._pieces(line, comment):
                    self._take(piece, number)
            begun = True

    def _pieces(self, line: str, comment: str) -> Iterator[_Piece]:
        if self._columns is None:
            yield from _row(line, comment)
            return
        delimiter, columns = self._columns
        cells = [*_cells(line, delimiter), ""]
        named = (columns.host, columns.port)
        rest = [cell for place, cell in enumerate(cells) if place not in named]
        note = cells[min(columns.note, len(cells) - 1)] if columns.note >= 0 else " ".join(filter(None, rest))
        yield _Piece(
            cells[min(columns.host, len(cells) - 1)],
            _port(cells[min(columns.port, len(cells) - 1)]) if columns.port >= 0 else "",
            note or comment,
        )

    def _take(self, piece: _Piece, line: int) -> None:
        if reason := _left_out(piece.text):
            self._skip(Skipped(line, reason, _shown(piece.text)))
            return
        target = parse(piece.text, piece.port, self._protocol)
        if isinstance(target, InputProblem):
            text = display_text(target.source, limits.SHORT_TEXT_CHARACTERS)
            self._skip(Skipped(line, SkipReason.PROBLEM, text, target))
            return
        key = _key(target)
        if key in self._lines:
            self.skipped.append(Skipped(line, SkipReason.DUPLICATE, _shown(target.source), first=self._lines[key]))
            return
        self._lines[key] = line
        self.targets.append(Listed(target, line, display_text(piece.note, limits.SHORT_TEXT_CHARACTERS)))

    def _skip(self, skipped: Skipped) -> None:
        self._problems += 1
        self.skipped.append(skipped)


def _without_marks(line: str) -> tuple[str, str]:
    """Return a line without what surrounds the target, and the comment behind it; nothing where there is no target."""
    before = None
    while line != before:
        before = line
        line = _BULLET.sub("", _MARGIN.sub("", line))
    if line.startswith("#"):
        return "", ""
    comment = ""
    if found := _COMMENT.search(line):
        line, comment = line[: found.start()], line[found.end() :].strip(" #")
    line = line.rstrip(" \t,;")
    if not any(letter.isalnum() for letter in line) and ":" not in line:  # a ruler, a bracket of its own
        return "", ""
    return line, comment


def _row(line: str, comment: str) -> Iterator[_Piece]:
    """Read a line that nothing says the columns of."""
    delimiter = _delimiter(line)
    cells = list(filter(None, _cells(line, delimiter))) if delimiter else [line]
    if not delimiter or _is_one_url(line, cells):
        yield _Piece(_SERVICE.sub(r"\1", line), note=comment)
        return
    if len(cells) > 1 and _PORT.fullmatch(cells[0]):  # a numbered row
        cells = cells[1:]
    if not cells:
        return
    port = _port(cells[1]) if len(cells) > 1 else ""
    if not port and len(cells) > 1 and all(_names_a_host(cell) for cell in cells):
        yield from (_Piece(cell, note=comment) for cell in cells)
        return
    yield _Piece(cells[0], port, " ".join(cells[2 if port else 1 :]) or comment)


def _delimiter(line: str) -> str:
    """Return what separates the cells of a row: the first of the signs that occur; "" for none."""
    found = _DELIMITERS.search(line)
    return found.group() if found else ""


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        cells = next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
    except csv.Error:  # longer than a cell may be
        cells = line.split(delimiter)
    return [_BULLET.sub("", _MARGIN.sub("", cell).strip("\"'")) for cell in cells]


def _header(line: str) -> tuple[str, _Columns] | None:
    """Return the columns that a row names, or None where it is no such row."""
    delimiter = _delimiter(line) or "\t"
    names = [cell.strip("_ ").replace("_", " ").casefold() for cell in _cells(line, delimiter)]

    def place(known: frozenset[str]) -> int:
        return next((place for place, name in enumerate(names) if name in known), -1)

    host = place(_HOST_NAMES)
    return (delimiter, _Columns(host, place(_PORT_NAMES), place(_NOTE_NAMES))) if host >= 0 else None


def _is_one_url(line: str, cells: Sequence[str]) -> bool:
    """Whether commas and semicolons belong to the path of a URL: nothing but a comma at the end follows it."""
    _, scheme, rest = cells[0].partition("://") if cells else ("", "", "")
    return bool(scheme) and "/" in rest and len(cells) > 1 and line.count("://") == 1 and not re.search(r"\s|\"", line)


def _port(cell: str) -> str:
    found = _PORT.fullmatch(cell)
    return found[1] if found else ""


def _names_a_host(cell: str) -> bool:
    """Whether a cell can only be a target: it has the dots or colons of one, and can be tested."""
    dotted = ("." in cell or ":" in cell) and not any(letter.isspace() for letter in cell)
    return dotted and (bool(_left_out(cell)) or isinstance(parse(cell), Target))


def _left_out(text: str) -> SkipReason | None:
    """Return why a text that stands for many targets is none."""
    if _WILDCARD.fullmatch(text):
        return SkipReason.WILDCARD
    if _ADDRESS_RANGE.fullmatch(text):
        return SkipReason.RANGE
    before, slash, size = text.rpartition("/")
    if slash and size.isdecimal() and ("." in before or ":" in before):
        try:
            ip_network(text, strict=False)
        except ValueError:
            return None
        return SkipReason.RANGE
    return None


def _key(target: Target) -> tuple[str, ...]:
    """Return what two targets share that are the same test."""
    secret = target.secret
    hidden = (secret.user, secret.password, secret.query) if secret is not None else ()
    host = target.host_ascii.rstrip(".").lower()
    return (target.kind, host, str(target.port), target.path, *hidden)


def _shown(text: str) -> str:
    """Return a text that may hold secrets, to be shown."""
    return display_text(redact_text(text[: limits.TEXT_CHARACTERS]), limits.SHORT_TEXT_CHARACTERS)

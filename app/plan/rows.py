"""One line of a list, or one row of a table, taken apart into the texts of its targets."""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from app.model.plan import Expectation
from app.model.target import Target
from app.plan.collecting import PORT_RANGE, UDP, Piece, stands_for_many
from app.plan.expecting import read_expectation
from app.target import parse

# Spaces of every kind, and what stands unseen at the ends of lines that were copied.
_MARGIN = "".join(filter(str.isspace, map(chr, range(0x3001)))) + "\ufeff\u200b\u200e\u200f\u2066\u2067\u2068\u2069"
_BULLET = re.compile(r"^(?:[-*•·‣◦▪>–—+]|\[[ xX]?\]|[0-9]{1,5}[.)])\s+")
_COMMENT = re.compile(r"\s#")
_PORT = re.compile(r"(\d{1,6})(?:/(?:tcp|TCP))?")
_DELIMITERS = re.compile(r"[\t;,]")
_BETWEEN_PORTS = re.compile(r"[\s,;|]+")
_SERVICE = re.compile(r"(:\d+)/tcp$")  # as scanners write ports
_NAMES = {
    "host": "host|hostname|host name|fqdn|target|targets|url|address|server|domain|ip|endpoint",
    "port": "port|ports",
    "note": "note|notes|comment|comments|description|remark",
    "expect": "expect|expected|expectation",
    "status": "status",
    "case": "case",
    "issuer": "issuer",
}
_COLUMN_OF = {name: column for column, names in _NAMES.items() for name in names.split("|")}
_MARKS = 4  # before one target, such as a quotation mark, a number and a box to tick
_CELLS_READ = 20  # of a row, to tell whether it holds nothing but targets
_EXPECTATION = ("expect", "status", "case", "issuer")


class Columns(msgspec.Struct, frozen=True):
    """What a table says of its columns: the sign between them, and the place of each that is known."""

    delimiter: str
    places: Mapping[str, int]


def without_marks(line: str) -> tuple[str, str]:
    """Return a line without what surrounds the target, and the comment behind it; nothing where there is no target."""
    for _ in range(_MARKS):
        line = _BULLET.sub("", line.strip(_MARGIN))
    if line.startswith("#"):
        return "", ""
    comment = ""
    if found := _COMMENT.search(line):
        line, comment = line[: found.start()], line[found.end() :].strip(" #")
    line = line.rstrip(" \t,;")
    if not any(letter.isalnum() for letter in line) and ":" not in line:  # a ruler, a bracket of its own
        return "", ""
    return line, comment


def read_header(line: str) -> Columns | None:
    """Return the columns that a row names, or None where it is no such row."""
    delimiter = _delimiter(line) or "\t"
    places: dict[str, int] = {}
    for place, cell in enumerate(_cells(line, delimiter)):
        name = cell.strip("_ ").replace("_", " ").casefold()
        places.setdefault(_COLUMN_OF.get(name, ""), place)
    places.pop("", None)
    if "host" not in places:
        return None
    if "expect" not in places:  # then "status" and the like are other people's words
        places = {column: place for column, place in places.items() if column not in _EXPECTATION}
    return Columns(delimiter, places)


def read_table_row(line: str, comment: str, columns: Columns) -> Iterator[Piece]:
    """Read a row whose columns are known."""
    cells = _cells(line, columns.delimiter)

    def cell(name: str) -> str:
        place = columns.places.get(name, len(cells))
        return cells[place] if place < len(cells) else ""

    known = [place for name, place in columns.places.items() if name != "note"]
    rest = " ".join(cell for place, cell in enumerate(cells) if place not in known and cell)
    note = (cell("note") if "note" in columns.places else rest) or comment
    expected = Expectation() if "expect" not in columns.places else read_expectation(*map(cell, _EXPECTATION))
    for port in _udp(cells) or _ports(cell("port")) or ("",):
        yield Piece(cell("host"), port, note, expectation=expected)


def read_row(line: str, comment: str) -> Iterator[Piece]:
    """Read a line that nothing says the columns of: target, port, note; or several targets."""
    delimiter = _delimiter(line)
    cells = list(filter(None, _cells(line, delimiter))) if delimiter else [line]
    if not delimiter or _is_one_url(line, cells):
        yield Piece(_SERVICE.sub(r"\1", line), note=comment)
        return
    if len(cells) > 1 and _PORT.fullmatch(cells[0]):  # a numbered row
        cells = cells[1:]
    if not cells:
        return
    ports = _ports(cells[1]) if len(cells) > 1 else ()
    if not ports and len(cells) > 1 and all(map(_names_a_host, cells[:_CELLS_READ])):
        yield from (Piece(cell, note=comment) for cell in cells)
        return
    note = " ".join(cells[2 if ports else 1 :]) or comment
    for port in _udp(cells[1:]) or ports or ("",):
        yield Piece(cells[0], port, note)


def _delimiter(line: str) -> str:
    """Return what separates the cells of a row: the first of the signs that occur; "" for none."""
    found = _DELIMITERS.search(line)
    return found.group() if found else ""


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        cells = next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
    except csv.Error:  # longer than a cell may be
        cells = line.split(delimiter)
    return [_BULLET.sub("", cell.strip(_MARGIN).strip("\"'")) for cell in cells]


def _is_one_url(line: str, cells: Sequence[str]) -> bool:
    """Whether commas and semicolons belong to the path of a URL: nothing but a comma at the end follows it."""
    _, scheme, rest = cells[0].partition("://") if cells else ("", "", "")
    return bool(scheme) and "/" in rest and len(cells) > 1 and line.count("://") == 1 and not re.search(r"\s|\"", line)


def _ports(cell: str) -> tuple[str, ...]:
    """Return the ports of a cell, a range as it stands; nothing where it holds none."""
    if PORT_RANGE.fullmatch(cell):
        return (cell,)
    found = [_PORT.fullmatch(part) for part in _BETWEEN_PORTS.split(cell)] if len(cell) < 100 else []
    ports = tuple(one[1] for one in found if one)
    return ports if len(ports) == len(found) else ()


def _udp(cells: Sequence[str]) -> tuple[str, ...]:
    """Return the cell that says that a row is about UDP, as its port."""
    return tuple(cell for cell in cells if UDP.fullmatch(cell))[:1]


def _names_a_host(cell: str) -> bool:
    """Whether a cell can only be a target: it has the dots or colons of one, and can be tested."""
    dotted = ("." in cell or ":" in cell) and not any(letter.isspace() for letter in cell)
    return dotted and (bool(stands_for_many(cell) or UDP.fullmatch(cell)) or isinstance(parse(cell), Target))

"""One line of a list, or one row of a table, taken apart into the texts of its targets."""

import csv
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

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
_SEPARATOR = re.compile(r"\"?sep=([\t;,])\"?", re.IGNORECASE)
_QUOTED_CELL = re.compile(r'[\t;,]\s*"')
_SERVICE = re.compile(r"(:\d+)/tcp$")  # as scanners write ports
# How people name columns: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish and Arabic.
_NAMES = {
    "host": "host|hosts|hostname|host name|fqdn|target|targets|url|urls|uri|address|ip address|server|domain|ip"
    "|endpoint|link|ziel|ziele|adresse|ip adresse|rechner|rechnername|servername|hôte|hote|nom d'hôte|cible|serveur"
    "|adresse ip|domaine|anfitrión|nombre de host|servidor|destino|objetivo|dirección|direccion|dirección ip|dominio"
    "|destinazione|indirizzo|indirizzo ip|endereço|endereço ip|domínio|doel|adres|ip adres|domein|serwer|adres ip|cel"
    "|domena|مضيف|المضيف|اسم المضيف|خادم|الخادم|هدف|الهدف|عنوان|العنوان|الرابط|رابط|نطاق|النطاق|عنوان ip",
    "port": "port|ports|tcp port|portnummer|puerto|puertos|porta|porte|porto|poort"
    "|منفذ|المنفذ|منافذ|المنافذ|رقم المنفذ",
    "note": "note|notes|comment|comments|description|remark|remarks|bemerkung|bemerkungen|anmerkung|notiz|notizen"
    "|kommentar|beschreibung|hinweis|remarque|remarques|commentaire|commentaires|nota|notas|comentario"
    "|comentarios|descripción|descripcion|observaciones|commento|commenti|descrizione|osservazioni|comentário"
    "|comentários|descrição|observações|opmerking|opmerkingen|omschrijving|uwaga|uwagi|komentarz|opis|ملاحظة|ملاحظات"
    "|الملاحظة|الملاحظات|تعليق|التعليق|وصف|الوصف",
    "expect": "expect|expected|expectation|expected state|erwartet|erwartung|attendu|esperado|atteso|متوقع|المتوقع",
    "status": "status",
    "case": "case",
    "issuer": "issuer",
    "expected status": "expected status",
    "expected case": "expected case",
    "expected issuer": "expected issuer",
}
_COLUMN_OF = {name: column for column, names in _NAMES.items() for name in names.split("|")}
_MARKS = 4  # before one target, such as a quotation mark, a number and a box to tick
_CELLS_READ = 20  # of a row, to tell whether it holds nothing but targets
_EXPECTATION = ("expect", "status", "case", "issuer")
_FOUND = {"outcome", "as expected"}  # columns of a table of results: there "status" is what came out


class Columns(msgspec.Struct, frozen=True):
    """What a table says of its columns: the sign between them, the place of each that is known, and their number."""

    delimiter: str
    places: Mapping[str, int]
    number: int


def without_marks(line: str) -> tuple[str, str]:
    """Return a line without what surrounds the target, and the comment behind it; nothing where there is no target."""
    for _ in range(_MARKS):
        begun, line = line, _BULLET.sub("", line.strip(_MARGIN))
        if line == begun:
            break
    if line.startswith("#"):
        return "", ""
    comment = ""
    if found := _COMMENT.search(line):
        line, comment = line[: found.start()], line[found.end() :].strip(" #")
    line = line.rstrip(" \t,;")
    if not any(letter.isalnum() for letter in line) and ":" not in line:  # a ruler, a bracket of its own
        return "", ""
    return line, comment


def read_separator(line: str) -> str:
    """Return the sign that a first line `sep=;` says to stand between the cells, as Excel writes it; else ""."""
    found = _SEPARATOR.fullmatch(line)
    return found[1] if found else ""


def read_header(line: str, delimiter: str = "") -> Columns | None:
    """Return the columns that a row names, or None where it is no such row."""
    delimiter = delimiter or _delimiter(line) or "\t"
    places: dict[str, int] = {}
    names = [_name_of(cell) for cell in _cells(line, delimiter)]
    for place, name in enumerate(names):
        places.setdefault(_COLUMN_OF.get(name, ""), place)
    places.pop("", None)
    if "host" not in places:
        return None
    results = bool(_FOUND & set(names))
    for column in _EXPECTATION[1:]:
        if f"expected {column}" in places:
            places[column] = places.pop(f"expected {column}")
        elif results:
            places.pop(column, None)
    if "expect" not in places:  # then "status" and the like are other people's words
        places = {column: place for column, place in places.items() if column not in _EXPECTATION}
    return Columns(delimiter, places, len(names))


def is_open(line: str) -> bool:
    """Tell whether the last cell of a line begins with a quotation mark and goes on in the next line."""
    return line.count('"') % 2 == 1 and _QUOTED_CELL.search(line) is not None


def read_table_row(line: str, comment: str, columns: Columns) -> Iterator[Piece]:
    """Read a row whose columns are known."""
    cells = _cells(line, columns.delimiter)

    def cell(name: str) -> str:
        place = columns.places.get(name, len(cells))
        return cells[place] if place < len(cells) else ""

    known = [place for name, place in columns.places.items() if name != "note"]
    more = _leading_ports(cells[columns.number :]) if columns.places.get("port") == columns.number - 1 else ()
    left = cells[: columns.number] + cells[columns.number + len(more) :]
    rest = " ".join(cell for place, cell in enumerate(left) if place not in known and cell)
    note = (cell("note") if "note" in columns.places else rest) or comment
    expected = Expectation() if "expect" not in columns.places else read_expectation(*map(cell, _EXPECTATION))
    for port in _udp(cells) or (*_ports(cell("port")), *more) or ("",):
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
    more = _leading_ports(cells[2:]) if ports else ()
    note = " ".join(cells[2 + len(more) if ports else 1 :]) or comment
    for port in _udp(cells[1:]) or (*ports, *more) or ("",):
        yield Piece(cells[0], port, note)


def _name_of(cell: str) -> str:
    """Return the name of a column as `_NAMES` writes it."""
    return " ".join(re.split(r"[\s_-]+", unicodedata.normalize("NFC", cell).replace("’", "'").casefold().strip("_ :*")))


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


def _leading_ports(cells: Sequence[str]) -> tuple[str, ...]:
    """Return the cells that hold nothing but a port, up to the first that is something else."""
    return tuple(takewhile(_PORT.fullmatch, cells))


def _udp(cells: Sequence[str]) -> tuple[str, ...]:
    """Return the cell that says that a row is about UDP, as its port."""
    return tuple(cell for cell in cells if UDP.fullmatch(cell))[:1]


def _names_a_host(cell: str) -> bool:
    """Whether a cell can only be a target: it has the dots or colons of one, and can be tested."""
    dotted = ("." in cell or ":" in cell) and not any(letter.isspace() for letter in cell)
    return dotted and (bool(stands_for_many(cell) or UDP.fullmatch(cell)) or isinstance(parse(cell), Target))

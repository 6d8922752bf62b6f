"""A list of targets, pasted or read from a file: one a line, or a table."""

import codecs
import re
from collections.abc import Iterator, Sequence

from app import limits
from app.model.names import Protocol
from app.model.plan import TargetList
from app.plan.collecting import Collector
from app.plan.rows import (
    Columns,
    is_open,
    read_header,
    read_row,
    read_separator,
    read_table_row,
    without_marks,
)

_LINES = re.compile(r"\r\n|[\r\n\u2028\u2029]")
_CELL_LINES = 20  # of one cell; a quotation mark that is not closed by then is a slip


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
    its columns (host, target, url …; port; note; expect, status, case, issuer) may put them in any order. Several
    targets in one row are taken as such.
    """
    collector = Collector(protocol, credentials=True)
    collect_lines(text, collector)
    return TargetList(tuple(collector.targets), tuple(collector.skipped))


def collect_lines(text: str, collector: Collector) -> None:
    """Collect the targets of a list, up to the size that a list may have."""
    whole = len(text) <= limits.LIST_BYTES
    lines = _LINES.split(text[: limits.LIST_BYTES])
    if not whole:
        lines.pop()  # it may be cut
    columns: Columns | None = None
    separator = read_separator(lines[0].strip())
    if separator:
        lines[0] = ""
    for place, (number, line, comment) in enumerate(_with_content(lines)):
        if place == 0 and number < len(lines) and (columns := read_header(line, separator)):
            continue
        if collector.full:  # then it need not be taken apart
            collector.too_many(number)
            continue
        row = read_row(line, comment) if columns is None else read_table_row(line, comment, columns)
        collector.take_all(number, row)
    if not whole:
        collector.too_many(len(lines) + 1)


def _with_content(lines: Sequence[str]) -> Iterator[tuple[int, str, str]]:
    """Yield the number of each line that holds something, what it holds, and the comment behind it."""
    read = 0  # lines that belong to a cell of one before
    for number, line in enumerate(lines, 1):
        if not line or number <= read:
            continue
        whole = line
        if '"' in line and is_open(line):
            read, whole = _with_whole_cell(lines, number)
        content, comment = without_marks(whole)
        if content:
            yield number, content, comment


def _with_whole_cell(lines: Sequence[str], number: int) -> tuple[int, str]:
    """Return the last line of a row that begins with this line, and the row; where a cell is not closed, the line."""
    quotes = 0
    for last, line in enumerate(lines[number - 1 : number - 1 + _CELL_LINES], number):
        quotes += line.count('"')
        if quotes % 2 == 0:
            return last, " ".join(lines[number - 1 : last])
    return number, lines[number - 1]

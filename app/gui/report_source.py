"""What a report is made of: the results of rows, taken on the window's thread and read on any."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from app.gui.entries import Entry
from app.gui.report_entry import ReportEntry
from app.gui.rows import Row, is_reported
from app.gui.run_entry import RunEntry
from app.gui.watch_entry import WatchEntry
from app.model.plan import Expectation
from app.model.report import Report, ReportedResult
from app.model.result import Result


class Part(NamedTuple):
    """One result: what reads it on any thread, what a person wrote about it, what a plan expected."""

    read: Callable[[], Result | None]
    note: str = ""
    expectation: Expectation | None = None


class Source(NamedTuple):
    """The results of some rows; title and contact are those of one run, if it is one.

    Attributes:
        report: the rows are one report that was opened; it is handed on as it is, or with less. Its own results count
            for nothing, `parts` are what is handed on.
        foreign: that report comes from elsewhere.
    """

    title: str
    contact: str
    parts: tuple[Part, ...]
    report: Report | None = None
    foreign: bool = False

    def results(self) -> Iterator[ReportedResult]:
        """Read one after the other; those that are lost are left out."""
        for part in self.parts:
            result = part.read()
            if result is not None:
                yield ReportedResult(result, part.note, part.expectation)


def source_of(rows: Sequence[Row]) -> Source:
    """Return what there is to report of rows now: whatever has ended; of a watch what is kept of its tests."""
    parts = tuple(part for row in rows for part in _parts(row))
    if len(rows) == 1 and is_reported(rows[0]):
        report = rows[0].report
        return Source(report.title, report.contact, parts, report, rows[0].foreign)
    run = rows[0] if len(rows) == 1 and isinstance(rows[0], RunEntry) else None
    return Source(run.name if run is not None else "", run.contact if run is not None else "", parts)


def reportable(rows: Sequence[Row]) -> bool:
    """Whether anything of the rows has ended; true also where it has to be read first."""
    return any(map(_has_ended, rows))


def about(rows: Sequence[Row]) -> str:
    """Return what a report's file is named after."""
    return rows[0].title() if len(rows) == 1 else ""


def _has_ended(row: Row) -> bool:
    if isinstance(row, RunEntry):
        return row.tested > 0
    if isinstance(row, WatchEntry):
        return row.summary.tests > 0
    return isinstance(row, Entry) and not row.running


def _parts(row: Row) -> Iterator[Part]:
    if isinstance(row, Entry):
        yield from _part(row, row.note, row.expectation if isinstance(row, ReportEntry) else None)
    elif isinstance(row, WatchEntry):
        for entry in row.kept():
            yield from _part(entry, entry.note)
    elif isinstance(row, RunEntry):
        for item in row.items:
            if item.entry is not None:
                yield from _part(item.entry, item.entry.note or item.note, item.expectation)


def _part(entry: Entry, note: str, expectation: Expectation | None = None) -> Iterator[Part]:
    if not entry.running:
        yield Part(entry.reader(), note, expectation)

"""What a report file holds, as rows of the list: shown like any other, never kept and never tested by itself."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import NamedTuple, cast

import msgspec
from PySide6.QtCore import QCoreApplication

from app import document
from app.gui.entries import Entry
from app.gui.progress_words import subject, subjects
from app.gui.run_entry import RunEntry
from app.gui.run_item import Digest, Item, State, digest_of
from app.gui.wording import Wording
from app.model.group import Progress
from app.model.names import Severity
from app.model.options import Options
from app.model.plan import Expectation, Plan
from app.model.report import Report, ReportedResult
from app.model.target import Target
from app.store.history import summary_of

translate = QCoreApplication.translate
_GOOD = (Severity.OK, Severity.REMARK)
_replace = msgspec.structs.replace


class Origin(NamedTuple):
    """Where a row came from.

    Attributes:
        report: the report, of whose results only the first is still in it.
        foreign: nothing says that this computer made it.
        file: the name of the file, "" for none.
    """

    report: Report
    foreign: bool
    file: str


class _FromReport:
    """What both kinds of rows say of the report they are from."""

    __slots__ = ()

    can_be_kept = False
    origin: Origin
    opened: datetime

    @property
    def report(self) -> Report:
        """The report, of whose results only the first is still in it."""
        return self.origin.report

    @property
    def foreign(self) -> bool:
        """Whether it comes from elsewhere, as far as anybody knows here."""
        return self.origin.foreign


class ReportEntry(_FromReport, Entry):
    """One result of a report; a `Row` where it is the only one.

    Its id is no id of a result: that of a stranger's file may be the id of a test made here.

    Attributes:
        origin: where it came from.
        opened: when, UTC; the list sorts by it.
        expectation: what a plan expected of it.
    """

    __slots__ = ("expectation", "opened", "origin")

    expectation: Expectation | None

    def short(self, wording: Wording) -> str:
        """Return the few words about its case, and that it is from a report."""
        return _from_report(super().short(wording))

    @property
    def reported(self) -> ReportedResult | None:
        """It as it stood in the report; None where it is lost."""
        result = self.result
        return ReportedResult(result, self.note, self.expectation) if result is not None else None


class ReportRun(_FromReport, RunEntry):
    """The results of a report, as one row.

    Attributes:
        origin, opened: as those of `ReportEntry`.
    """

    def __init__(
        self, id: str, name: str, origin: Origin, parts: Sequence[tuple[ReportedResult, ReportEntry, Digest]]
    ) -> None:
        """Show `parts`; on any thread."""
        started = min((entry.started for _, entry, _ in parts), default=origin.report.created)
        super().__init__(name, (), Options(), started, contact=origin.report.contact)
        self.id = id
        self.origin = origin
        self.opened = datetime.now(UTC)
        titles = subjects(one.result.target for one, _, _ in parts)
        self.items = tuple(
            _item(number, one, title) for number, ((one, _, _), title) in enumerate(zip(parts, titles, strict=True))
        )
        self.judged = any(item.expectation is not None for item in self.items)
        for item, (_, entry, digest) in zip(self.items, parts, strict=True):
            item.entry = entry
            self._by_id[entry.id] = item
            self._note(item, digest)
            if digest.row is None:
                item.state = State.STOPPED
        ended = max((entry.started.timestamp() + entry.seconds for _, entry, _ in parts), default=0.0)
        self._begin, self._end = 0.0, max(0.0, ended - started.timestamp())

    @property
    def plan(self) -> Plan:
        """What was tested, as a plan: without what is no target."""
        known = super().plan
        return _replace(known, targets=tuple(one for one in known.targets if isinstance(one.target, Target)))

    def state(self) -> Progress:
        """Return how far it came."""
        failed = sum(row.severity not in _GOOD for row in self._rows)
        return Progress(self.total, self.tested, 0, failed, None)

    def short(self, wording: Wording) -> str:
        """Return how many targets there are, and that they are from a report."""
        return _from_report(super().short(wording))


ReportRow = ReportEntry | ReportRun


def row_of_report(report: Report, data: bytes, name: str, *, foreign: bool) -> ReportRow:
    """Return the row of a report; `data` is the file that holds it and `name` what that is called. On any thread.

    The same file gives a row of the same id, so that it is shown once.
    """
    id = f"report-{hashlib.sha256(data.strip()).hexdigest()[:32]}"
    origin = Origin(_replace(report, results=report.results[:1]), foreign, name)
    if len(report.results) == 1:
        return _entry(id, report.results[0], origin)
    parts = []
    for number, one in enumerate(report.results):
        entry = _entry(f"{id}-{number}", one, origin)
        digest = digest_of(one.result, one.expectation)
        if digest.row is not None:
            digest = digest._replace(row=_replace(digest.row, id=entry.id))
        parts.append((one, entry, digest))
    title = report.title or name.rpartition(".")[0] or name or f"{subject(report.results[0].result.target)} …"
    return ReportRun(id, title, origin, parts)


def _item(number: int, one: ReportedResult, title: str) -> Item:
    """Return an item; what could not be tested is none of the targets of a run made here, and shown all the same."""
    return Item(number, cast("Target", one.result.target), title, one.expectation)


def _entry(id: str, one: ReportedResult, origin: Origin) -> ReportEntry:
    summary = _replace(summary_of(one.result, origin.report.created), id=id, note=one.note)
    entry = ReportEntry.from_summary(summary, _reader(one))
    entry.origin = origin
    entry.opened = datetime.now(UTC)
    entry.expectation = one.expectation
    return entry


def _reader(one: ReportedResult) -> Callable[[str], bytes]:
    data = document.encode(one.result)  # some kilobytes; as a tree of objects it is many times that
    return lambda _id: data


def _from_report(text: str) -> str:
    #: A row of the list that comes from a report file; {text}: "Connection refused" or "5 targets"
    return translate("Viewer", "Report: {text}").replace("{text}", text)  # words of the language: nothing to isolate

"""What can stand on either side of a comparison: a result, a run, or what a report file holds."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.comparing import severity_of_case, target_key
from app.gui.entries import Entry
from app.gui.kept_rows import KeptRun
from app.gui.labels import fill
from app.gui.row_words import day_text, note_line
from app.gui.rows import Row
from app.gui.run_entry import RunEntry
from app.gui.watch_entry import WatchEntry
from app.gui.wording import Wording
from app.model.names import Outcome, Severity
from app.model.report import Report
from app.model.result import Result
from app.model.words import Words
from app.picture.marks import Mark

translate = QCoreApplication.translate
NOTE_SHOWN = 30  # characters of a note or a name that become the name of a side
OFFERED = 30  # results to compare with; the newest are the most likely
_GOOD = (Severity.OK, Severity.REMARK)


@dataclass(frozen=True)
class Side:
    """One of the two.

    Attributes:
        id: unlike that of every other side.
        started: UTC.
        note: what a person wrote about it or called it; "" for nothing.
        foreign: it was not made on this computer.
        many: it may hold results of many targets.
        said: its sign and a few words about it, in the language of then.
        read: gives its results, on any thread; those that are lost are left out.
        aliases: hosts and addresses stand under other names.
    """

    id: str
    started: datetime
    note: str
    foreign: bool
    many: bool
    said: Callable[[Wording], tuple[Mark, str]]
    read: Callable[[], tuple[Result, ...]]
    aliases: bool = False


def is_side(row: Row) -> bool:
    """Tell whether a row can be compared: not what still runs, nor a watch, whose results are compared one by one."""
    return isinstance(row, Entry | RunEntry) and not row.running


def side_of(row: Row) -> Side | None:
    """Return a row as one side; None where it cannot be compared."""
    if not is_side(row):
        return None
    foreign = bool(getattr(row, "foreign", False))
    report = getattr(row, "report", None)
    aliases = isinstance(report, Report) and report.aliases
    if isinstance(row, Entry):
        give = row.reader()
        return Side(row.id, row.started, row.note, foreign, False, _said_of(row), lambda: _found([give]), aliases)
    if isinstance(row, RunEntry):
        note = row.note or row.name
        return Side(row.id, row.started, note, foreign, True, _said_of(row), _reader_of(row), aliases)
    return None


def others(row: Row, rows: Iterable[Row]) -> tuple[Side, ...]:
    """Return what a row can be compared with, the most likely first.

    For a result those of the same host and port, tests of runs and watches too: of one that fails first the newest
    that works. For a run other runs, those of its name first.
    """
    found: list[Row]
    if isinstance(row, RunEntry):
        found = [one for one in rows if isinstance(one, RunEntry) and one is not row]
        found.sort(key=lambda one: (one.title() == row.title(), one.started), reverse=True)
    else:
        found = [one for one in _tests(rows) if one is not row and _place(one) == _place(row)]
        found.sort(key=lambda one: one.started, reverse=True)
        if not _works(row):
            found.sort(key=lambda one: not _works(one))
    sides = (side_of(one) for one in found[:OFFERED])
    return tuple(side for side in sides if side is not None)


def names_of(a: Side, b: Side, words: Words) -> tuple[str, str]:
    """Return how two sides are called beside each other, in the language of now."""
    names = _names(a, b, words, exact=False)
    return names if names[0] != names[1] else _names(a, b, words, exact=True)


def matching(a: tuple[Result, ...], b: tuple[Result, ...]) -> tuple[Result, ...]:
    """Return those of many results `b` that are of the targets of `a`; all where there are none."""
    wanted = {target_key(one.target) for one in a}
    return tuple(one for one in b if target_key(one.target) in wanted) or b


def _names(a: Side, b: Side, words: Words, *, exact: bool) -> tuple[str, str]:
    here = a.foreign is not b.foreign
    days = {side.started.astimezone().date() for side in (a, b)} | {date.today()}
    one, other = (_named(side, _time(side, words, exact=exact, dated=len(days) > 1), here=here) for side in (a, b))
    return one, other


def _named(side: Side, time: str, *, here: bool) -> str:
    if side.note:
        note = note_line(side.note)
        note = note if len(note) <= NOTE_SHOWN else f"{note[:NOTE_SHOWN].rstrip()}…"
        #: One of two results that are compared: what somebody noted about it, and when it was made
        return fill(translate("Compare", "{note} ({time})"), note=note, time=time)
    if side.foreign:
        return fill(translate("Compare", "Report of {time}"), time=time)
    #: The result of this computer, beside one from elsewhere
    text = translate("Compare", "Here, {time}") if here else translate("Compare", "Test of {time}")
    return fill(text, time=time)


def _time(side: Side, words: Words, *, exact: bool, dated: bool) -> str:
    local = side.started.astimezone()
    time = f"{local:%H:%M:%S}" if exact else f"{local:%H:%M}"
    if not dated:
        return time
    #: {day}: "2026-11-22"; {time}: "11:04"
    return fill(translate("Compare", "{day}, {time}"), day=day_text(local.date(), words), time=time)


def _said_of(row: Entry | RunEntry) -> Callable[[Wording], tuple[Mark, str]]:
    # Rows of reports say what they are, as does their name here: hence what their own kind would say.
    if isinstance(row, Entry):
        return lambda wording: (row.mark(wording), Entry.short(row, wording))
    return lambda wording: (row.mark(wording), RunEntry.short(row, wording))


def _reader_of(run: RunEntry) -> Callable[[], tuple[Result, ...]]:
    if isinstance(run, KeptRun) and not run.loaded:
        return lambda: tuple(run.read_results())
    readers = [item.entry.reader() for item in run.items if item.entry is not None]
    return lambda: _found(readers)


def _found(readers: Iterable[Callable[[], Result | None]]) -> tuple[Result, ...]:
    return tuple(result for read in readers if (result := read()) is not None)


def _tests(rows: Iterable[Row]) -> Iterable[Entry]:
    for row in rows:
        if isinstance(row, Entry):
            yield row
        elif isinstance(row, RunEntry):
            yield from (item.entry for item in row.items if item.entry is not None)
        elif isinstance(row, WatchEntry):
            yield from row.kept()


def _place(row: Row) -> tuple[str, int] | None:
    """Return host and port as the summary tells them: no document has to be read for it."""
    known = row.summary if isinstance(row, Entry) else None
    if known is None or known.kind is None:
        return None
    return known.host.lower().rstrip("."), known.port


def _works(row: Row) -> bool:
    known = row.summary if isinstance(row, Entry) else None
    if known is None or known.outcome is not Outcome.REACHED:
        return False
    return severity_of_case(known.case) in _GOOD

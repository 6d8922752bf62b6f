"""What the window knows of each investigation: what it was told so far, and the result once there is one.

A result is a tree of objects that takes some fifty kilobytes. Thousands are kept, a few are looked at: what is kept
is the encoded document, compressed, and the summary that a row of the list needs.
"""

import zlib
from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from typing import Self

import msgspec

from app import document
from app.gui.labels import time_text
from app.gui.little_by_little import later
from app.gui.progress_words import activity, subject
from app.gui.suggestions import Change
from app.gui.wording import Wording
from app.log import LOG
from app.model.attempt import Step
from app.model.events import (
    CheckEnded,
    ChecksPlanned,
    CheckStarted,
    Event,
    Finished,
    PlannedCheck,
    StepEnded,
    StepStarted,
)
from app.model.names import CheckName, Outcome, Protocol
from app.model.options import Options
from app.model.result import Result
from app.model.target import InputProblem, Target
from app.picture.marks import MARK_OF_SEVERITY, Mark
from app.picture.stations import Path, path_of_result, path_of_running, place_of
from app.store.history import Summary, summary_of
from app.target import parse

Read = Callable[[str], bytes | None]
UNPACKED = 16  # results kept ready: people go back and forth between a few
LEVEL = 1  # of compression: twice as quick as the usual one, and hardly larger
WAITING, RUNNING, DONE = "waiting", "running", "done"  # the states of a planned check
_PLAIN = b"{"  # what an encoded document begins with as long as it is not compressed


class Entry:
    """One investigation; a `Row` of the list.

    Attributes:
        started: UTC.
        steps: those that ended, of the try under way; nothing once there is a result.
        current: the step that runs now; None between steps.
        check: the follow-up experiment that began last and has not ended.
        checks: all that are planned, each with its state; nothing once there is a result.
        stopping: it was told to stop and has not yet.
        summary: what a row shows of the result; None while it runs.
        origin_id: the row that it was tried out from, with `change` made; "" and None for any other.
    """

    __slots__ = (
        "_kept",
        "_lost",
        "_options",
        "_read",
        "_target",
        "_title",
        "change",
        "check",
        "checks",
        "current",
        "id",
        "note",
        "origin_id",
        "pinned",
        "started",
        "steps",
        "stopping",
        "summary",
    )

    def __init__(
        self,
        id: str,
        target: Target | InputProblem,
        options: Options,
        started: datetime,
        *,
        result: Result | None = None,
        origin_id: str = "",
        change: Change | None = None,
    ) -> None:
        """Begin an investigation, or show one that is over where `result` is given."""
        self.id = id
        self.started = started
        self.pinned = False
        self.note = ""
        self.origin_id = origin_id
        self.change = change
        self.steps: list[Step] = []
        self.current: StepStarted | None = None
        self.check: CheckName | None = None
        self.checks: list[tuple[PlannedCheck, str]] = []
        self.stopping = False
        self.summary: Summary | None = None
        self._target: Target | InputProblem | None = target
        self._options: Options | None = options
        self._title = subject(target)
        self._kept: bytes | None = None
        self._read: Read | None = None
        self._lost = False
        if result is not None:
            self._finish(result)

    @classmethod
    def from_summary(cls, summary: Summary, read: Read) -> Self:
        """Return the entry of a result that is kept elsewhere; `read` gives its encoded document when it is needed."""
        entry = cls(summary.id, _outline(summary), Options(), summary.started)
        entry.summary = summary
        entry.pinned, entry.note = summary.pinned, summary.note
        entry._target = entry._options = None
        entry._read = read
        return entry

    @property
    def target(self) -> Target | InputProblem:
        """What is tested."""
        if self._target is None:
            result = self.result
            self._target = result.target if result is not None else self._read_again()
        return self._target

    @property
    def options(self) -> Options:
        """How it is tested."""
        if self._options is None:
            result = self.result
            self._options = result.attempts[0].options if result is not None and result.attempts else Options()
        return self._options

    @property
    def running(self) -> bool:
        """Whether it is not over yet."""
        return self.summary is None

    @property
    def result(self) -> Result | None:
        """The result; None while it runs, and where its document is lost."""
        if self._kept is None and self._read is not None:
            self._fetch(self._read)
        return self._with_secrets(_unpacked(self._kept)) if self._kept is not None else None

    def reader(self) -> Callable[[], Result | None]:
        """Return what gives the result on any thread, without secrets; None while it runs, and where it is lost."""
        kept, read = self._kept, self._read

        def result() -> Result | None:
            if kept is not None:
                return _decoded(kept)
            data = read(self.id) if read is not None else None
            try:
                return document.decode(data) if data is not None else None
            except document.DocumentError as error:
                LOG.warning("a kept result cannot be read: %s", error)
                return None

        return result

    @property
    def lost(self) -> bool:
        """Whether it is over, but its document is gone or cannot be read; only the summary is known."""
        return self.result is None and self._lost

    @property
    def seconds(self) -> float:
        """How long all tries took together; 0 while it runs."""
        return self.summary.seconds if self.summary is not None else 0.0

    def take(self, event: Event) -> bool:
        """Note what an event says; False when it comes too late to change anything."""
        if not self.running:
            return False
        if isinstance(event, Finished):
            self._finish(event.result)
        elif isinstance(event, StepStarted):
            if self.steps and event.try_no != self.steps[-1].try_no:
                self.steps.clear()
            self.current = event
        elif isinstance(event, StepEnded):
            self.steps.append(event.step)
            self.current = None
        elif isinstance(event, ChecksPlanned):
            again = {planned.name for planned in event.checks}  # some begin early, the others later
            kept = [one for one in self.checks if one[0].name not in again]
            self.checks = [*kept, *((planned, WAITING) for planned in event.checks)]
        elif isinstance(event, CheckStarted):
            self.check = event.check
            self._note_check(event.check, RUNNING)
        elif isinstance(event, CheckEnded):
            self.check = None
            self._note_check(event.check, DONE)
        return True

    def path(self) -> Path | None:
        """Return the stations as far as they are known."""
        if not self.running:
            result = self.result
            return path_of_result(result) if result is not None else None
        if not isinstance(self._target, Target):
            return None
        place = place_of(self.current.name, self.current.leg) if self.current is not None else None
        return path_of_running(self._target, self.options, self.steps, place)

    # What the list shows

    def mark(self, wording: Wording) -> Mark:
        """Return the sign of its state."""
        if self.summary is None:
            return Mark.RUNNING
        if self.summary.outcome is Outcome.CANCELLED:
            return Mark.STOPPED
        return MARK_OF_SEVERITY[wording.severity_of(self.summary.case)]

    def title(self) -> str:
        """Return its host, with the port where it is not the usual one."""
        return self._title

    def short(self, wording: Wording) -> str:
        """Return the few words about its case, or what it does at the moment."""
        return wording.short_of(self.summary.case) if self.summary is not None else activity(self)

    def time(self, wording: Wording) -> str:
        """Return how long it took; nothing while it runs."""
        return time_text(self.seconds, wording.words) if self.summary is not None else ""

    def progress(self) -> float | None:
        """Return the share of the stations that it has passed."""
        path = self.path() if self.running else None
        if path is None:
            return None
        return sum(station.mark in (Mark.OK, Mark.REMARK) for station in path.needed) / len(path.needed)

    def sought(self, wording: Wording) -> tuple[str, ...]:
        """Return target, words, code and kind."""
        if self.summary is None:
            return (self._title, self.short(wording), self.target.source)
        return (self._title, self.short(wording), self.summary.source, self.summary.case, self.summary.kind or "")

    def _note_check(self, check: CheckName, state: str) -> None:
        self.checks = [(one, state if one.name is check else before) for one, before in self.checks]

    # What is kept

    def _finish(self, result: Result) -> None:
        self.summary = summary_of(result, self.started)
        self.steps, self.checks = [], []
        self.current = self.check = None
        self._keep(document.encode(result))

    def _fetch(self, read: Read) -> None:
        """Read the document, once; what cannot be read is lost."""
        self._read = None
        data = read(self.id)
        try:
            if data is not None:
                self._keep(document.encode(document.decode(data)))
        except document.DocumentError as error:
            LOG.warning("a kept result cannot be read: %s", error)
        self._lost = self._kept is None

    def _keep(self, data: bytes) -> None:
        self._kept = data
        later(self.pack)

    def pack(self) -> None:
        """Compress what is kept."""
        if self._kept is not None and self._kept.startswith(_PLAIN):
            self._kept = zlib.compress(self._kept, LEVEL)

    def _read_again(self) -> Target | InputProblem:
        """Return the target as it was typed, where nothing else is left of it."""
        known = self.summary
        if known is None or known.kind is None:
            return InputProblem(case=known.case if known else "", source=known.source if known else "")
        return parse(known.source, str(known.port), Protocol(known.kind))

    def _with_secrets(self, result: Result) -> Result:
        """Return the result with the secrets typed in this session: its document holds none."""
        secret = self._target.secret if isinstance(self._target, Target) else None
        proxy = self._options.proxy.secret if self._options is not None else None
        if not isinstance(result.target, Target) or (secret is None and proxy is None):
            return result
        replace = msgspec.structs.replace
        target = replace(result.target, secret=secret)
        attempts = tuple(
            replace(one, target=target, options=replace(one.options, proxy=replace(one.options.proxy, secret=proxy)))
            for one in result.attempts
        )
        return replace(result, target=target, attempts=attempts)


@lru_cache(maxsize=UNPACKED)
def _unpacked(kept: bytes) -> Result:
    """Return what an encoded document says; kept ready for the window."""
    return _decoded(kept)


def _decoded(kept: bytes) -> Result:
    """Return what an encoded document says, be it compressed or not yet."""
    return document.decode(kept if kept.startswith(_PLAIN) else zlib.decompress(kept))


def _outline(summary: Summary) -> Target | InputProblem:
    """Return what a row needs of the target that a summary tells of."""
    if summary.kind is None:
        return InputProblem(case=summary.case, source=summary.source)
    return Target(summary.kind, summary.host, summary.host, summary.port, source=summary.source)

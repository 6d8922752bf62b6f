"""What the window keeps across starts: results go into the history as they come, and come back as rows."""

import threading
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app import limits
from app.gui.labels import fill
from app.log import LOG
from app.store.settings import Preferences, load

if TYPE_CHECKING:
    from app.gui.rows import Row
    from app.gui.series import Told
    from app.model.events import Event
    from app.model.result import Result
    from app.store.history import History, HistoryNotice
    from app.store.history_series import Part, Series

translate = QCoreApplication.translate
OPEN_SECONDS = 2.0  # a result is shown after this long even where the file is not open yet
WRITE_SECONDS = 0.25  # or not written yet
Change = Callable[["History"], object]


class _UnderWay:
    """What was said of a test before its result is there."""

    def __init__(self, *, kept: bool, part: "Part | None") -> None:
        self.kept = kept
        self.part = part
        self.removed = False
        self.pinned = False
        self.note = ""


class Keeping:
    """The history of this window, opened in the background; without one nothing is kept and nothing fails.

    What is to be done to it before it is open is done then, in the same order.
    """

    def __init__(self, tell: Callable[[Callable[[], str]], None]) -> None:
        """Begin without a history; `tell` is given, on any thread, what words the state of its file."""
        self._tell = tell
        self._lock = threading.Lock()  # results come on worker threads while the file is still being opened
        self._opening = threading.Lock()  # opened once, by whoever needs it first
        self._opened = threading.Event()
        self._early: list[Change] = []
        self._under_way: dict[str, _UnderWay] = {}
        self._history: History | None = None
        self._preferences: Preferences | None = None  # None: as in the settings; nobody has changed them
        self._closed = False

    def open(self, preferences: Preferences) -> list["Row"]:
        """Open the file and return what it holds, oldest first; on any thread but the window's.

        Where nothing is to be kept, nothing of it is shown, but it can still be deleted.
        """
        return self._open(preferences)

    def _open(self, preferences: Preferences) -> list["Row"]:
        """Open the file, unless that is done, and do what waited for it; return what it held before."""
        from app.store.history import History, default_file

        with self._opening:
            with self._lock:
                if self._history is not None or (self._closed and not self._early):
                    return []
                preferences = self._preferences = self._preferences or preferences
            history = History(default_file(), on_problem=self._on_notice)
            history.keep(preferences.history_days or None, limits.HISTORY_ROWS)
            if history.notice is not None:
                self._on_notice(history.notice)
            rows: list[Row] = []
            if preferences.history_on and not self._closed:
                from app.gui.kept_rows import kept_rows

                rows = kept_rows(history)
            self._catch_up(history)
            return rows

    def _catch_up(self, history: "History") -> None:
        while True:
            with self._lock:
                early, self._early = self._early, []
                if not early:
                    self._history = history
                    break
            for change in early:
                change(history)
        self._opened.set()

    def _on_notice(self, notice: "HistoryNotice") -> None:
        self._tell(partial(notice_text, notice))

    def use(self, preferences: Preferences) -> None:
        """Keep results or not, and for as long, from now on."""
        with self._lock:
            self._preferences = preferences
        if preferences.history_on:
            self._do(lambda history: history.keep(preferences.history_days or None, limits.HISTORY_ROWS))

    # What comes in

    def begin(self, submit: Callable[[], str], *, watched: bool = False, part: "Part | None" = None) -> str:
        """Begin a test by `submit` and return its id; of a watched one only a result given to `keep` is kept.

        `part` is where its result belongs in a run.
        """
        with self._lock:  # its result cannot come before its id is known
            id = submit()
            self._under_way[id] = _UnderWay(kept=not watched, part=part)
            return id

    def take(self, event: "Event") -> None:
        """Keep a result as soon as it is there; on any thread but the window's.

        Returns when the result is in the file, so that none is lost that a window was told of; it does not wait for
        long where the disk is slow.
        """
        from app.model.events import Finished

        if not isinstance(event, Finished):
            return
        with self._lock:
            said = self._under_way.get(event.id)
        kept = said is None or said.kept
        if kept:
            part = said.part if said is not None else None
            self._do(lambda history: self._add(history, event.result, part))
        with self._lock:  # what is said from here on finds the result in the history
            self._under_way.pop(event.id, None)
        if said is not None:
            self._do_as_said(event.id, said)
        if kept:
            self._wait()

    def _do_as_said(self, id: str, said: _UnderWay) -> None:
        if said.removed:
            self.remove([id] if said.part is None else [id, said.part.series.id])
            return
        if said.pinned:
            self.pin([id], True)
        if said.note:
            self.note(id, said.note)

    def _wait(self) -> None:
        """Wait until what came in is in the file."""
        if self._opened.wait(OPEN_SECONDS) and self._history is not None:
            self._history.flush(WRITE_SECONDS)

    def keep(self, told: "Series | Told") -> None:
        """Keep a run or a watch that begins, or what is told of a watch."""
        self._do(lambda history: self._add_told(history, told))

    def _add(self, history: "History", result: "Result", part: "Part | None") -> None:
        if self._preferences is None or self._preferences.history_on:
            history.add(result, part=part)

    def _add_told(self, history: "History", told: "Series | Told") -> None:
        from app.store.history_series import Part, Series

        if self._preferences is not None and not self._preferences.history_on:
            return
        if isinstance(told, Series):
            history.begin_series(told)
            return
        if told.result is not None:
            history.add(told.result, part=Part(told.series, told.number))
        history.update_series(told.series.id, told.series.state, told.samples)

    def _do(self, change: Change) -> None:
        """Change the history, now or as soon as it is open."""
        with self._lock:
            if (history := self._history) is None:
                self._early.append(change)
                return
        change(history)

    # What is done to it

    def pin(self, ids: Sequence[str], pinned: bool) -> None:
        """Keep results whatever their age, or no longer."""
        known = tuple(ids)
        for said in self._not_ended(known):
            said.pinned = pinned
        self._do(lambda history: _pin(history, known, pinned))

    def note(self, id: str, text: str) -> None:
        """Give a result a note."""
        for said in self._not_ended([id]):
            said.note = text
        self._do(lambda history: history.set_note(id, text))

    def remove(self, ids: Sequence[str]) -> None:
        """Delete results, also those still to come."""
        known = tuple(ids)
        for said in self._not_ended(known):
            said.kept, said.removed = False, True
        self._do(lambda history: history.remove(known))

    def delete_all(self) -> None:
        """Delete every result that is there, and what is known of the reports about them."""
        from app.store.alias_maps import AliasMaps
        from app.store.made_here import MadeHere

        AliasMaps().delete_all()
        MadeHere().delete_all()
        self._do(lambda history: history.delete_all())

    def _not_ended(self, ids: Sequence[str]) -> list[_UnderWay]:
        with self._lock:
            return [self._under_way[id] for id in ids if id in self._under_way]

    def last_reached(self, result: "Result") -> "Result | None":
        """Return the last result of the same target that worked."""
        from app.document import DocumentError, decode

        data = self._history.last_reached(result) if self._history is not None else None
        try:
            return decode(data) if data is not None else None
        except DocumentError as error:
            LOG.warning("an earlier result cannot be read: %s", error)
            return None

    def search(self, text: str) -> list["Row"]:
        """Return rows of kept results that a text seeks, at most `HISTORY_SHOWN`; on any thread but the window's."""
        from app.gui.entries import Entry
        from app.gui.sought import read_search

        history = self._history
        if history is None or self._preferences is None or not self._preferences.history_on:
            return []
        sought = read_search(text)
        spans = sought.spans.values()
        found = history.find(
            sought.text,
            since=max((span.since for span in spans), default=None),
            until=min((span.until for span in spans), default=None),
        )
        return [Entry.from_summary(one, history.read) for one in found]

    def close(self) -> None:
        """Write what waits and end, also where the file is not even open yet."""
        with self._lock:
            self._closed = True
            waiting = bool(self._early)
        if waiting:
            self._open(load().preferences)
        if self._history is not None:
            self._history.close()


def _pin(history: "History", ids: Sequence[str], pinned: bool) -> None:
    for id in ids:
        history.pin(id, pinned)


def notice_text(notice: "HistoryNotice") -> str:
    """Return what is the matter with the history's file, in the language of now."""
    from app.store.history import HistoryFault

    texts = {
        HistoryFault.SET_ASIDE: translate(
            "History", "The history was damaged. It is kept as {file}, and a new one was begun."
        ),
        HistoryFault.NEWER: translate(
            "History", "The history comes from a newer version of this program. It is shown, but nothing is added."
        ),
        HistoryFault.UNAVAILABLE: translate(
            "History", "The history cannot be used ({code}). Results are kept only until the window is closed."
        ),
        HistoryFault.NOT_WRITTEN: translate(
            "History", "The history cannot be written at the moment ({code}). It is tried again."
        ),
    }
    return fill(texts[notice.fault], file=notice.file, code=notice.code)

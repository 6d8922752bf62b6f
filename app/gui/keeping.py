"""What the window keeps across starts: results go into the history as they come, and come back as rows."""

import threading
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app import limits
from app.document import DocumentError, decode
from app.gui.labels import fill
from app.log import LOG
from app.model.events import Event, Finished
from app.model.result import Result
from app.store.settings import Preferences

if TYPE_CHECKING:
    from app.gui.entries import Entry
    from app.store.history import History, HistoryNotice

translate = QCoreApplication.translate


class _UnderWay:
    """What was said of a test before its result is there."""

    def __init__(self, *, kept: bool) -> None:
        self.kept = kept
        self.pinned = False
        self.note = ""


class Keeping:
    """The history of this window, opened in the background; without one nothing is kept and nothing fails."""

    def __init__(self, tell: Callable[[Callable[[], str]], None]) -> None:
        """Begin without a history; `tell` is given, on any thread, what words the state of its file."""
        self._tell = tell
        self._lock = threading.Lock()  # results come on worker threads while the file is still being opened
        self._early: list[Result] = []
        self._under_way: dict[str, _UnderWay] = {}
        self._history: History | None = None
        self._on = True

    def open(self, preferences: Preferences) -> list["Entry"]:
        """Open the file and return what it holds, oldest first; on any thread but the window's.

        Where nothing is to be kept, nothing of it is shown, but it can still be deleted.
        """
        from app.gui.entries import Entry
        from app.store.history import History, default_file

        history = History(default_file(), on_problem=self._on_notice)
        history.keep(preferences.history_days or None, limits.HISTORY_ROWS)
        if history.notice is not None:
            self._on_notice(history.notice)
        found = history.find(limit=limits.HISTORY_SHOWN) if preferences.history_on else ()
        entries = [Entry.from_summary(one, history.read) for one in reversed(found)]
        with self._lock:
            self._history = history
            early, self._early = self._early, []
        for result in early:
            history.add(result)
        return entries

    def _on_notice(self, notice: "HistoryNotice") -> None:
        self._tell(partial(notice_text, notice))

    def use(self, preferences: Preferences) -> None:
        """Keep results or not, and for as long, from now on."""
        with self._lock:
            self._on = preferences.history_on
            if not self._on:
                self._early.clear()
        if self._history is not None and self._on:
            self._history.keep(preferences.history_days or None, limits.HISTORY_ROWS)

    # What comes in

    def begin(self, submit: Callable[[], str], *, watched: bool) -> str:
        """Begin a test by `submit` and return its id; of a watched one only a result given to `keep` is kept."""
        with self._lock:  # its result cannot come before its id is known
            id = submit()
            self._under_way[id] = _UnderWay(kept=not watched)
            return id

    def take(self, event: Event) -> None:
        """Keep a result as soon as it is there, before the window knows of it; on any thread."""
        if not isinstance(event, Finished):
            return
        with self._lock:
            said = self._under_way.pop(event.id, None)
        if said is None or said.kept:
            self.keep(event.result)
        if said is not None and said.pinned:
            self.pin([event.id], True)
        if said is not None and said.note:
            self.note(event.id, said.note)

    def keep(self, result: Result) -> None:
        """Keep a result."""
        with self._lock:
            history = self._history
            if not self._on:
                return
            if history is None:
                self._early.append(result)
        if history is not None:
            history.add(result)

    # What is done to it

    def pin(self, ids: Sequence[str], pinned: bool) -> None:
        """Keep results whatever their age, or no longer."""
        for said in self._not_ended(ids):
            said.pinned = pinned
        if self._history is not None:
            for id in ids:
                self._history.pin(id, pinned)

    def note(self, id: str, text: str) -> None:
        """Give a result a note."""
        for said in self._not_ended([id]):
            said.note = text
        if self._history is not None:
            self._history.set_note(id, text)

    def remove(self, ids: Sequence[str]) -> None:
        """Delete results, also those still to come."""
        for said in self._not_ended(ids):
            said.kept = False
        if self._history is not None:
            self._history.remove(ids)

    def delete_all(self) -> None:
        """Delete every result that is there."""
        with self._lock:
            self._early.clear()
        if self._history is not None:
            self._history.delete_all()

    def _not_ended(self, ids: Sequence[str]) -> list[_UnderWay]:
        with self._lock:
            return [self._under_way[id] for id in ids if id in self._under_way]

    def last_reached(self, result: Result) -> Result | None:
        """Return the last result of the same target that worked."""
        data = self._history.last_reached(result) if self._history is not None else None
        try:
            return decode(data) if data is not None else None
        except DocumentError as error:
            LOG.warning("an earlier result cannot be read: %s", error)
            return None

    def close(self) -> None:
        """Write what waits and end."""
        if self._history is not None:
            self._history.close()


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

"""The rest of the history in a search: what the list does not hold comes into it for as long as it is sought."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.gui.background import Background
from app.gui.result_model import ResultModel
from app.gui.rows import Row

PAUSE_MS = 250  # without a key until the history is searched


class HistorySearch(QObject):
    """Puts rows that a text seeks into the model, and takes them out again; never those that are in use.

    Attributes:
        find: given by the program: rows of the history that a text seeks; called on a thread.
        in_use: given by the list: the row on the page, or None.

    Signals:
        changed: `count` has changed.
    """

    changed = Signal()

    def __init__(self, model: ResultModel, in_use: Callable[[], Row | None], parent: QObject) -> None:
        super().__init__(parent)
        self.find: Callable[[str], list[Row]] = lambda text: []
        self._model = model
        self._in_use = in_use
        self._text = ""
        self._found: set[str] = set()  # rows that are only there because they are sought
        self._background = Background(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look)

    @property
    def count(self) -> int:
        """How many rows of the model are there only because they are sought."""
        return len(self._found)

    def seek(self, text: str) -> None:
        """Search for a text as soon as it stays as it is; an empty one ends the search."""
        self._text = text.strip()
        if self._text:
            self._pause.start()
        else:
            self._pause.stop()
            self._show([])

    def _look(self) -> None:
        text, find = self._text, self.find
        self._background.do(lambda: find(text), lambda rows: self._on_found(text, rows))

    def _on_found(self, text: str, rows: list[Row]) -> None:
        if text and text == self._text:
            self._show(rows)

    def _show(self, rows: list[Row]) -> None:
        """Put rows into the list in the place of those found before."""
        wanted = {row.id for row in rows}
        gone = {id for id in self._found - wanted if self._is_idle(self._model.entry(id))}
        new = [row for row in rows if self._model.entry(row.id) is None and not self._is_part(row.id)]
        self._found = (self._found & wanted) | {row.id for row in new}
        if gone:
            self._model.remove(gone)
        if new:
            self._model.add_all(new)
        self.changed.emit()

    def _is_idle(self, row: Row | None) -> bool:
        return row is not None and not row.pinned and row is not self._in_use()

    def _is_part(self, id: str) -> bool:
        """Tell whether a test belongs to a run or a watch of the list that shows it."""
        from app.gui.run_entry import RunEntry
        from app.gui.watch_entry import WatchEntry

        owners = (row for row in self._model.entries() if isinstance(row, RunEntry | WatchEntry))
        return any(owner.entry_of(id) is not None for owner in owners)

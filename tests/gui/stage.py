"""A window with nothing behind it: what it wants to be tested is only noted down."""

from app.gui.entries import Entry
from app.gui.main_window import MainWindow
from app.gui.wording import Wording
from app.i18n import EnglishWords
from app.model.options import Options
from app.model.result import Result
from app.model.target import Target


class Stage:
    """The window and what it asked for."""

    def __init__(self) -> None:
        self.submitted: list[tuple[Target, Options]] = []
        self.cancelled: list[str] = []
        self.window = MainWindow(Wording(EnglishWords()), self._submit, self.cancelled.append)

    def _submit(self, target: Target, options: Options, **_kept: object) -> str:
        self.submitted.append((target, options))
        return f"id-{len(self.submitted)}"

    def show(self, result: Result) -> Entry:
        """Put a result into the list and choose it."""
        attempt = result.attempts[-1]
        entry = Entry(result.id, result.target, attempt.options, attempt.started, result=result)
        self.window.model.add(entry)
        self.window.results.choose(entry.id)
        return entry

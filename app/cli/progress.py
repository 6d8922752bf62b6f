"""A line that says what is going on, while somebody watches and nothing else is printed."""

import shutil
import time

from app.cli.terminal import Terminal

QUIET_SECONDS = 0.3  # what ends sooner needs no line that would only flicker


class Progress:
    """Writes over one line of the error stream; does nothing where nobody watches it."""

    def __init__(self, terminal: Terminal) -> None:
        """Begin without a line."""
        self._terminal = terminal
        self._shown = ""
        self._from = time.monotonic() + QUIET_SECONDS

    def show(self, text: str) -> None:
        """Show a text instead of the one before, cut to one line."""
        if not self._terminal.interactive or text == self._shown or time.monotonic() < self._from:
            return
        self.hide()
        self._shown = text[: shutil.get_terminal_size().columns - 1]
        self._terminal.status(self._shown)

    def hide(self) -> None:
        """Take the text away, so that something else can be printed."""
        if self._shown:
            self._terminal.status(" " * self._terminal.width(self._shown))
            self._terminal.status("")
            self._shown = ""

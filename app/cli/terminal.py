"""Where words go: wrapped, cleaned and coloured for a terminal; plain for a pipe or a file.

Results go to the standard output, progress and complaints to the standard error. `rich` is imported with the first
line of text, so that a program reading `--json` does not wait for it.
"""

import codecs
import contextlib
import errno
import io
import os
import re
import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from app.model.words import Words
from app.text import LRI, PDI, REPLACEMENT, display_text, isolate, strip_isolates

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

PIPE_WIDTH = 80  # columns of a text that goes into a file or a mail
WIDEST = 100  # longer lines are hard to read
NARROWEST = 20  # for a text; a narrower screen breaks the lines itself

# Everything that steers a terminal or turns a text around; the isolates of our own stay.
_STEERING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]")

# For encodings that know none of our signs, such as those of old Windows consoles.
_IN_ASCII = str.maketrans(
    {"’": "'", "\u2018": "'", "“": '"', "”": '"', "„": '"', "…": "...", "–": "-", "→": ">", "•": "*", "·": "-"}
    | {"✓": "+", "✗": "x", "×": "x", "\xa0": " ", "\u202f": " "}
)


class ReaderGoneError(Exception):
    """Nothing can be printed any more: nobody reads the standard output, as after `| head`, or the disk is full."""


def clean(text: str) -> str:
    """Return the text without anything that steers a terminal: the last net, behind `display_text`."""
    return _STEERING.sub(REPLACEMENT, text)


def _replace(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    found = error.object[error.start : error.end].translate(_IN_ASCII)
    return "".join(letter if letter.isascii() else "?" for letter in found), error.end


codecs.register_error("connection-tester", _replace)


class Terminal:
    """The two output streams of this program.

    Attributes:
        interactive: somebody watches the error stream, so that progress may be shown there.
        lost: something could not be printed though somebody wanted it, as on a full disk; it was complained of.
    """

    def __init__(self, words: Words) -> None:
        """Take the streams as they are now, and make them safe for every text."""
        self._words = words
        self._out = _stream(sys.stdout)
        self._err = _stream(sys.stderr)
        self.lost = False
        self.interactive = _is_terminal(self._err)

    def paragraph(self, text: str = "", *, indent: int = 0, mark: str = "", style: str = "") -> None:
        """Print a text, wrapped; `mark` stands before its first line, the others begin below its text."""
        from rich.text import Text

        lead = Text(" " * indent) + Text(mark, style=style)
        rest = Text(" " * lead.cell_len)
        room = max(self._console.width - lead.cell_len, NARROWEST)
        lines = Text(self._safe(text, self._out), style=style).wrap(self._console, room)
        open_isolates = 0
        for number, line in enumerate(lines or [Text()]):
            line.rstrip()
            # A terminal orders each line by itself: an isolate goes on in the next one.
            before = LRI * open_isolates
            open_isolates += line.plain.count(LRI) - line.plain.count(PDI)
            line = Text(before) + line + Text(PDI * open_isolates)
            whole = (rest if number else lead) + line
            whole.rstrip()
            self._print(whole)

    def line(self, text: str, *, indent: int = 0, style: str = "") -> None:
        """Print a text that must stay in one piece, such as a command to copy: never wrapped, without isolates."""
        from rich.text import Text

        self._print(Text(" " * indent + strip_isolates(clean(text)), style=style))

    def data(self, line: bytes) -> None:
        """Print one line of JSON, in UTF-8 whatever the terminal's encoding is."""
        try:
            self._out.flush()
            self._out.buffer.write(line + b"\n")
            self._out.buffer.flush()
        except OSError as error:
            self._lost(error)

    def complain(self, text: str) -> None:
        """Print a message to the error stream."""
        with contextlib.suppress(OSError):  # nobody is left to be told
            self._err.write(self._safe(text, self._err) + "\n")
            self._err.flush()

    def status(self, text: str) -> None:
        """Write over the present line of the error stream, without ending it."""
        with contextlib.suppress(OSError):
            self._err.write(f"\r{self._safe(text, self._err)}")
            self._err.flush()

    def width(self, text: str) -> int:
        """Return how many columns a text takes."""
        from rich.cells import cell_len

        return cell_len(text)

    @property
    def columns(self) -> int:
        """The width of the text."""
        return self._console.width

    @cached_property
    def _console(self) -> "Console":
        from rich.console import Console

        terminal = self

        class OurConsole(Console):
            def on_broken_pipe(self) -> None:
                terminal._lost(BrokenPipeError())

        watched = _is_terminal(self._out)
        console = OurConsole(
            file=self._out,
            force_terminal=watched,
            color_system="auto" if watched else None,
            no_color=bool(os.environ.get("NO_COLOR")) or not watched,  # https://no-color.org
            markup=False,
            highlight=False,
            emoji=False,
        )
        console.width = min(console.width if watched or os.environ.get("COLUMNS") else PIPE_WIDTH, WIDEST)
        return console

    def _print(self, text: "Text") -> None:
        try:
            self._console.print(text, soft_wrap=True)
        except OSError as error:
            self._lost(error)

    def _safe(self, text: str, stream: io.TextIOWrapper) -> str:
        """Isolates order a text on a right-to-left screen; everywhere else they are noise."""
        keep = self._words.right_to_left and _is_terminal(stream)
        return clean(text if keep else strip_isolates(text))

    def _lost(self, error: OSError) -> None:
        if error.errno not in (None, errno.EPIPE, errno.EINVAL):  # EINVAL is Windows' word for it
            self.lost = True
            reason = isolate(display_text(error.strerror or type(error).__name__))
            text = self._words.translate("Terminal", "The output cannot be written: {reason}")
            self.complain(text.format(reason=reason))
        # Or Python complains once more when it ends.
        with contextlib.suppress(OSError, ValueError), Path(os.devnull).open("wb") as nothing:
            os.dup2(nothing.fileno(), self._out.fileno())
        raise ReaderGoneError from None


def _stream(stream: TextIO | None) -> io.TextIOWrapper:
    """Return the stream, ready for texts that its encoding does not know; a closed one swallows everything."""
    if not isinstance(stream, io.TextIOWrapper):
        return io.TextIOWrapper(io.BytesIO(), "utf-8")  # a windowed program has none
    stream.reconfigure(errors="connection-tester")
    return stream


def _is_terminal(stream: io.TextIOWrapper) -> bool:
    try:
        return stream.isatty() and os.environ.get("TERM") != "dumb"
    except ValueError:  # closed
        return False

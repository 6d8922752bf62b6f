"""`explain TEXT`: say what an error message of any program means, without testing anything."""

import argparse
import contextlib
import shlex
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

import msgspec

from app.cli import exit_codes
from app.cli.given import INPUT, given_text
from app.cli.result_text import ResultText
from app.cli.terminal import ReaderGoneError, Terminal
from app.cli.usage import PROGRAM, Parser, UsageError, fill
from app.explanation import explain
from app.lookup import Lookup, look_up, testable
from app.model.names import Severity
from app.model.secret import MASK, Secret
from app.model.target import Target
from app.model.words import Words
from app.text import display_text

USAGE = "explain [OPTIONS] [--] TEXT|-"


def add_arguments(parser: Parser, words: Words) -> None:
    """Add what the command line of this command may hold."""
    text = words.translate(
        "Terminal",
        "The error message in quotation marks, or {sign} to read it from the input: an exception of Python, a line "
        "of curl, git or ssh, an error code of a browser or of Windows, the short code of a result …",
    )
    parser.explain(words.translate("Terminal", "TEXT"), fill(text, sign=INPUT))
    parser.flag("--json", help=words.translate("Terminal", "Print one line of JSON."))
    parser.explain(
        words.translate("Terminal", "Exit code"),
        words.translate(
            "Terminal", "0: recognised. 1: not recognised. 2: no text. 3: a fault in this program. 130: interrupted."
        ),
    )


def run(values: argparse.Namespace, rest: Sequence[str], terminal: Terminal, words: Words) -> int:
    """Explain one text; returns 1 when it was not recognised."""
    try:
        text = given_text(rest)
    except KeyboardInterrupt:
        return exit_codes.INTERRUPTED
    if not text.strip():
        raise UsageError(words.translate("Terminal", "There is nothing to explain: give the text of an error message."))
    found = look_up(text)
    with contextlib.suppress(ReaderGoneError):
        if values.json:
            terminal.data(msgspec.json.encode(found, enc_hook=_masked))
        elif found.diagnoses:
            LookupText(terminal, words).show_lookup(found)
        else:
            _not_recognised(terminal, words)
    return exit_codes.AS_EXPECTED if found.diagnoses else exit_codes.NOT_AS_EXPECTED


def _masked(value: Any) -> str:
    if isinstance(value, Secret):
        return MASK
    raise TypeError(f"{type(value).__name__} has no place in a lookup")


def _not_recognised(terminal: Terminal, words: Words) -> None:
    said = words.translate("Terminal", "This text was not recognised as an error of a connection.")
    terminal.paragraph(said, mark="- ", style="bold yellow")
    test = words.translate("Terminal", "To test the server itself, use {command}.")
    hints = (
        words.translate("Terminal", "Give the whole message, with its codes and numbers; they count more than words."),
        words.translate("Terminal", "Of a long message give the last lines too: the reason often stands there."),
        fill(test, command=f"{PROGRAM} check TARGET"),
    )
    for hint in hints:
        terminal.paragraph(hint, indent=2, mark="• ")


class LookupText(ResultText):
    """Prints what an error text means, in the parts of a result."""

    def show_lookup(self, found: Lookup) -> None:
        """Print the whole of it and an empty line."""
        lead, *others = (explain(diagnosis, self._words) for diagnosis in found.diagnoses)
        good = lead.severity in (Severity.OK, Severity.REMARK)  # which only a short code can say
        self._terminal.paragraph(lead.headline, mark="✓ " if good else "✗ ", style=f"bold {'green' if good else 'red'}")
        if lead.summary != lead.headline:
            self._terminal.paragraph(lead.summary, indent=2)
        recognised = self._words.translate("Terminal", "Recognised: {names}")
        self._terminal.paragraph(fill(recognised, names=" · ".join(found.recognised)), indent=2, style="dim")
        only_read = self._words.translate("Terminal", "This was read from the text alone; nothing was tested.")
        self._terminal.paragraph(only_read, indent=2, style="dim")
        self._causes(lead)
        self._what_to_do(lead)
        self._also(others)
        self._commands(lead)
        self._test(found.target)
        self._code(lead)

    def _test(self, target: Target | None) -> None:
        if target is None:
            return
        self._title(self._words.translate("Terminal", "Test it from here"))
        words = (PROGRAM, "check", testable(target))
        line = subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)
        self._terminal.line(display_text(line), indent=4, style="cyan")

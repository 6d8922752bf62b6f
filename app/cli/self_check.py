"""`self-check`: what is built in, and whether it works here."""

import argparse
import contextlib
from collections.abc import Sequence

import msgspec

from app import selfcheck
from app.cli import exit_codes
from app.cli.terminal import ReaderGoneError, Terminal
from app.cli.usage import Parser, UsageError, fill
from app.model.words import Words

USAGE = "self-check [--json]"


def add_arguments(parser: Parser, words: Words) -> None:
    """Add what the command line of this command may hold."""
    parser.flag("--json", help=words.translate("Terminal", "Print one line of JSON for each thing checked."))


def run(values: argparse.Namespace, rest: Sequence[str], terminal: Terminal, words: Words) -> int:
    """Check everything; returns 1 when something is missing."""
    if rest:
        raise UsageError(fill(words.translate("Terminal", "{word} means nothing here."), word=rest[0]))
    items = selfcheck.run()
    with contextlib.suppress(ReaderGoneError):
        for item in items:
            if values.json:
                terminal.data(msgspec.json.encode(item))
            else:
                _show(item, terminal, words)
    return exit_codes.AS_EXPECTED if all(item.ok for item in items) else exit_codes.NOT_AS_EXPECTED


def _show(item: selfcheck.CheckItem, terminal: Terminal, words: Words) -> None:
    state = words.translate("Terminal", "works") if item.ok else words.translate("Terminal", "missing or broken")
    text = fill(words.translate("Terminal", "{state} ({detail})"), state=state, detail=item.detail)
    terminal.paragraph(
        f"{selfcheck.title(item, words)}: {text}",
        mark="✓ " if item.ok else "✗ ",
        style="" if item.ok else "bold red",
    )

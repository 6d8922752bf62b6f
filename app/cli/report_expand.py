"""`report expand TEXT`: an answer of support to a report with other names, with the real ones."""

import contextlib
from collections.abc import Sequence

from app.cli import exit_codes
from app.cli.given import given_text
from app.cli.terminal import ReaderGoneError, Terminal
from app.cli.usage import UsageError, fill
from app.explanation.reports import answered_text
from app.model.words import Words
from app.report.aliases import expand, maps_for
from app.store.alias_maps import AliasMaps


def run(rest: Sequence[str], terminal: Terminal, words: Words) -> int:
    """Print the text with the real names; returns 1 when no report made here has all the names in it."""
    try:
        text = given_text(rest)
    except KeyboardInterrupt:
        return exit_codes.INTERRUPTED
    if not text.strip():
        raise UsageError(words.translate("Terminal", "There is nothing to read: give the text of the answer."))
    maps = AliasMaps()
    found = maps_for(text, maps.all())
    for name in maps.damaged:
        damaged = words.translate("Terminal", "A file that says what aliases stand for was damaged: {file}")
        terminal.complain(fill(damaged, file=name))
    terminal.complain(answered_text(found, words))
    if not found:
        return exit_codes.NOT_AS_EXPECTED
    with contextlib.suppress(ReaderGoneError):
        for line in expand(text, found[0]).splitlines():
            terminal.line(line)
    return exit_codes.AS_EXPECTED

"""`lab`: practice servers to try the program on; `lab --demo` tests them all and prints the explanations."""

import argparse
import contextlib
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from queue import Empty, SimpleQueue

from app import limits
from app.cli import exit_codes
from app.cli.interrupts import interrupts
from app.cli.progress import Progress
from app.cli.result_text import ResultText
from app.cli.runner import WAKE_SECONDS, Runner
from app.cli.terminal import ReaderGoneError, Terminal
from app.cli.usage import PROGRAM, Parser, UsageError, fill
from app.lab.command import command
from app.lab.lab import Lab
from app.lab.practices import Practice
from app.model.result import Result
from app.model.words import Words
from app.target import parse

USAGE = "lab [--demo]"


def add_arguments(parser: Parser, words: Words) -> None:
    """Add what the command line of this command may hold."""
    parser.flag("--demo", help=words.translate("Terminal", "Test all of them, print the explanations and end."))


def run(values: argparse.Namespace, rest: Sequence[str], terminal: Terminal, words: Words) -> int:
    """Keep the servers running until interrupted, or test them all; returns the exit code."""
    if rest:
        raise UsageError(fill(words.translate("Terminal", "{word} means nothing here."), word=rest[0]))
    with Lab() as lab:
        if values.demo:
            return _demo(lab.practices, terminal, words)
        return _stay(lab.practices, terminal, words)


def _stay(practices: tuple[Practice, ...], terminal: Terminal, words: Words) -> int:
    asked: SimpleQueue[None] = SimpleQueue()
    with interrupts(lambda: asked.put(None)):
        with contextlib.suppress(ReaderGoneError):  # the servers are wanted all the same
            _list(practices, terminal, words)
        while True:
            with contextlib.suppress(Empty):
                asked.get(timeout=WAKE_SECONDS)
                return exit_codes.INTERRUPTED


def _list(practices: tuple[Practice, ...], terminal: Terminal, words: Words) -> None:
    terminal.paragraph(words.translate("Terminal", "These practice servers now run on this computer."), style="bold")
    terminal.paragraph(words.translate("Terminal", "Test them from another terminal:"))
    terminal.paragraph()
    for practice in practices:
        _title(practice, terminal, words)
        terminal.line(_command(practice), indent=2, style="cyan")
    terminal.paragraph()
    terminal.paragraph(words.translate("Terminal", "They run until Ctrl+C is pressed."), style="bold")


def _demo(practices: tuple[Practice, ...], terminal: Terminal, words: Words) -> int:
    """Test every practice and print the results in the order of the list."""
    jobs = tuple((parse(practice.target), practice.options) for practice in practices)
    text, progress = ResultText(terminal, words), Progress(terminal)
    results: dict[int, Result] = {}
    shown = 0

    def wait() -> None:
        said = words.translate("Terminal", "Tested: {done} of {total} …")
        progress.show(fill(said, done=str(len(results)), total=str(len(jobs))))

    with Runner(per_host=limits.PARALLEL) as runner, contextlib.suppress(ReaderGoneError):
        for number, result in runner.run(jobs, wait):
            results[number] = result
            while shown in results:
                progress.hide()
                _title(practices[shown], terminal, words)
                text.show(results[shown])
                shown += 1
        progress.hide()
        said = words.translate("Terminal", "Practice servers: {total} · explained as expected: {good}")
        terminal.paragraph(fill(said, total=str(len(jobs)), good=str(_explained(results, practices))), style="bold")
    if runner.interrupted:
        return exit_codes.INTERRUPTED
    return exit_codes.AS_EXPECTED if _explained(results, practices) == len(jobs) else exit_codes.OWN_FAULT


def _explained(results: dict[int, Result], practices: tuple[Practice, ...]) -> int:
    """Return how many practices led to a case that was expected."""
    return sum(result.diagnoses[0].id in practices[number].cases for number, result in results.items())


def _title(practice: Practice, terminal: Terminal, words: Words) -> None:
    title, detail = (words.translate("Lab", text) for text in (practice.title, practice.detail))
    terminal.paragraph(f"{title} – {detail}", style="bold")


def _command(practice: Practice) -> str:
    """Return the command for a practice, with the program as it can be started from here."""
    if shutil.which(PROGRAM):
        return command(practice)
    started = Path(sys.argv[0])
    words = [str(started)] if started.stem == PROGRAM else [sys.executable, "-m", "app"]
    program = subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)
    return program + command(practice).removeprefix(PROGRAM)

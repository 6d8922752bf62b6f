"""`report compare A B`: put two reports side by side, the first difference on top."""

import argparse
import contextlib
from collections.abc import Sequence
from pathlib import Path

import msgspec

from app.cli import exit_codes
from app.cli.report_files import read_report
from app.cli.terminal import ReaderGoneError, Terminal
from app.cli.usage import Parser, UsageError, fill
from app.comparing import compare_reports
from app.explanation import aliases_text, comparison_words, subject_text
from app.explanation.reports import damaged_text
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.comparison import Comparison, FactPart, ReportComparison
from app.model.explanation import ComparedPart, ComparedRow
from app.model.words import Words
from app.text import display_text, isolate


def add_arguments(parser: Parser, words: Words) -> None:
    """Add what the command line of this command may hold beside the two files."""
    parser.flag("--all", help=words.translate("Terminal", "With compare: show what is the same in both, too."))
    parser.flag("--json", help=words.translate("Terminal", "With compare: print one line of JSON."))
    parser.explain(
        words.translate("Terminal", "Exit code"),
        words.translate(
            "Terminal",
            "0: done; with compare: the connections do not differ. 1: they differ; with expand: no report made here "
            "has the names in the text. 2: a file cannot be used. 3: a fault in this program. 130: interrupted.",
        ),
    )


def run(values: argparse.Namespace, rest: Sequence[str], terminal: Terminal, words: Words) -> int:
    """Compare two files; returns 1 when the connections in them differ. Raises UsageError."""
    if len(rest) != 2:
        raise UsageError(words.translate("Terminal", "Give the files of two reports to compare."))
    first, second = (read_report(path, words) for path in rest)
    comparison = compare_reports(first, second)
    for name, report in zip(_names(rest), (first, second), strict=True):
        if report.damaged:  # beside a line of JSON too
            text = words.translate("Terminal", "{file}: {reason}")
            terminal.complain(text.format(file=isolate(name), reason=damaged_text(words)))
    with contextlib.suppress(ReaderGoneError):
        if values.json:
            terminal.data(msgspec.json.encode(comparison))
        else:
            ComparisonText(terminal, words, _names(rest), everything=values.all).show(comparison)
    return exit_codes.NOT_AS_EXPECTED if comparison.differs else exit_codes.AS_EXPECTED


def _names(paths: Sequence[str]) -> tuple[str, str]:
    """Return what the two are called: their files' names, the whole paths where those are the same."""
    first, second = (Path(path).name for path in paths)
    if first == second:
        first, second = paths
    return display_text(first, SHORT_TEXT_CHARACTERS), display_text(second, SHORT_TEXT_CHARACTERS)


class ComparisonText:
    """Prints comparisons in one language."""

    def __init__(self, terminal: Terminal, words: Words, names: tuple[str, str], *, everything: bool) -> None:
        """Print to this terminal, in these words; with `everything` also what is the same in both."""
        self._terminal = terminal
        self._words = words
        self._names = names
        self._everything = everything

    def show(self, comparison: ReportComparison) -> None:
        """Print two reports: what needs to be known of both, each target, and what only one of them tested."""
        aliases = aliases_text(comparison, self._words)
        if aliases:
            self._terminal.paragraph(aliases, style="yellow")
            self._terminal.paragraph()
        for pair in comparison.pairs:
            self._pair(pair)
        for name, targets in zip(self._names, (comparison.only_a, comparison.only_b), strict=True):
            if targets:
                only = self._words.translate("Terminal", "Only in {file}:")
                self._terminal.paragraph(fill(only, file=name), style="bold")
                for target in targets:
                    self._terminal.paragraph(subject_text(target, self._words), indent=2, mark="• ")
                self._terminal.paragraph()

    def _pair(self, comparison: Comparison) -> None:
        first, second = map(isolate, self._names)
        said = comparison_words(comparison, self._words, (first, second))
        differs = comparison.differs
        self._terminal.paragraph(
            said.target, mark="✗ " if differs else "✓ ", style=f"bold {'red' if differs else 'green'}"
        )
        self._terminal.paragraph(said.headline, indent=2, style="bold")
        for note in said.notes:
            self._terminal.paragraph(note, indent=2)
        same: list[str] = []
        for part in said.parts:
            self._part(part)
            if part.part in (FactPart.WAY, FactPart.COMPUTER):
                same += [row.label for row in part.rows if not row.marked and row.a == row.b]
        if same and not self._everything:
            self._terminal.paragraph()
            self._terminal.paragraph(self._words.translate("Terminal", "The same in both"), indent=2, style="underline")
            self._terminal.paragraph(" · ".join(same), indent=4)
        self._terminal.paragraph()

    def _part(self, part: ComparedPart) -> None:
        rows = [row for row in part.rows if self._everything or row.marked]
        if not rows:
            return
        self._terminal.paragraph()
        self._terminal.paragraph(part.title, indent=2, style="underline")
        for row in rows:
            self._row(row)

    def _row(self, row: ComparedRow) -> None:
        """Print a fact above its two values: values such as names and fingerprints are too long for columns."""
        if not row.marked and row.a == row.b:
            self._terminal.paragraph(f"{row.label}: {row.a}", indent=4)
            return
        self._terminal.paragraph(row.label, indent=4, style="bold" if row.marked else "")
        width = max(map(self._terminal.width, self._names))
        for name, value in zip(self._names, (row.a, row.b), strict=True):
            gap = " " * (width - self._terminal.width(name))
            self._terminal.paragraph(value, indent=6, mark=f"{name}{gap}  ")

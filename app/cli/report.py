"""`report show|render|compare|expand`: read what somebody else, or this program yesterday, found out."""

import argparse
import contextlib
from collections.abc import Sequence

from app.cli import exit_codes, report_compare, report_expand
from app.cli.given import INPUT
from app.cli.report_files import add_aliases, check_place, form_of, read_report, with_choices, write_report
from app.cli.result_text import ResultText
from app.cli.terminal import ReaderGoneError, Terminal
from app.cli.usage import PROGRAM, Parser, UsageError, fill
from app.explanation.reports import report_lines
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.report import Report
from app.model.words import N, Words
from app.report.forms import FORMS, written
from app.report.verdicts import expected_lines
from app.text import display_text, isolate

USAGE = "report show|render|compare|expand [OPTIONS] [--] FILE...|TEXT"

_COMMANDS = {
    "show": N("Terminal", "Print the results of a report, each as after its test."),
    "render": N("Terminal", "Write a report as a web page, a text, a table or once more as JSON."),
    "compare": N("Terminal", "Put two reports side by side and show what differs."),
    "expand": N(
        "Terminal",
        "Put the real names back into an answer to a report with other names: its text in quotation marks, or {sign} "
        "to read it from the input.",
    ),
}


_RENDERS = (("--to", "to"), ("--output", "output"), ("--aliases", "aliases"))
_OPTIONS = {"render": _RENDERS, "compare": (("--all", "all"), ("--json", "json"))}
"""The options that only one of the commands takes, and where their values are."""


def add_arguments(parser: Parser, words: Words) -> None:
    """Add what the command line of this command may hold."""
    for name, text in _COMMANDS.items():
        parser.explain(f"{PROGRAM} report {name}", fill(words.translate("Terminal", text), sign=INPUT))
    parser.value(
        "--to",
        "|".join(FORMS),
        words.translate("Terminal", "With render: as what to write the report; usually what the file’s name ends in."),
    )
    parser.value(
        "--output",
        "FILE",
        words.translate("Terminal", "With render: the file to write; without it the report is printed."),
    )
    add_aliases(parser, words)
    report_compare.add_arguments(parser, words)


def run(values: argparse.Namespace, rest: Sequence[str], terminal: Terminal, words: Words) -> int:
    """Do what the first word says; returns the exit code."""
    command, *files = rest or ("",)
    if command not in _COMMANDS:
        text = words.translate("Terminal", "What is to be done with the report? Give one of these: {commands}.")
        raise UsageError(fill(text, commands=", ".join(_COMMANDS)))
    _refuse_others(command, values, words)
    if command == "compare":
        return report_compare.run(values, files, terminal, words)
    if command == "expand":
        return report_expand.run(files, terminal, words)
    if len(files) != 1:
        raise UsageError(words.translate("Terminal", "Give the file of one report."))
    with contextlib.suppress(ReaderGoneError):
        if command == "show":
            _show(read_report(files[0], words), terminal, words)
        else:
            _render(files[0], values, terminal, words)
    return exit_codes.AS_EXPECTED


def _refuse_others(command: str, values: argparse.Namespace, words: Words) -> None:
    """Refuse an option of another command: who gives `show --aliases` must not believe that names are hidden."""
    for owner, options in _OPTIONS.items():
        for option, place in options:
            if owner != command and getattr(values, place):
                text = words.translate("Terminal", "{option} belongs to {other}, which is missing.")
                raise UsageError(fill(text, option=option, other=f"report {owner}"))


def _show(report: Report, terminal: Terminal, words: Words) -> None:
    """Print what is to be known of the report as a whole, then each result as its test would have been."""
    if report.title:
        terminal.paragraph(isolate(display_text(report.title)), style="bold")
    for number, line in enumerate(report_lines(report, words)):
        terminal.paragraph(line, style="bold yellow" if report.damaged and not number else "dim")
    terminal.paragraph()
    text = ResultText(terminal, words)
    for one in report.results:
        text.show(one.result)
        beside = [*expected_lines(one, words)]
        if one.note:
            beside.append(fill(words.translate("Report", "Note: {value}"), value=one.note))
        for line in beside:
            terminal.paragraph(line, indent=2)
        if beside:
            terminal.paragraph()


def _render(path: str, values: argparse.Namespace, terminal: Terminal, words: Words) -> None:
    form = values.to
    if form is not None and form not in FORMS:
        text = words.translate("Terminal", "{option} takes one of these: {choices}. It was given {value}.")
        raise UsageError(fill(text, option="--to", choices=", ".join(FORMS), value=display_text(form)))
    if values.output is not None:
        form = form or form_of(values.output, "--output", words)
        check_place(values.output, "--output", (path,), words)
    if form is None:
        raise UsageError(fill(words.translate("Terminal", "The option {option} needs a value."), option="--to"))
    read = read_report(path, words)
    if read.damaged and form == "json":  # in a new file its checksum would fit
        text = words.translate(
            "Terminal", "{file} was damaged or changed after it was made, so it is not written as a new report."
        )
        raise UsageError(fill(text, file=display_text(path, SHORT_TEXT_CHARACTERS)))
    report = with_choices(read, aliases=values.aliases, words=words)
    if values.output is not None:
        write_report(values.output, form, report, words)
    else:
        terminal.data(written(report, form, words).removesuffix(b"\n"))

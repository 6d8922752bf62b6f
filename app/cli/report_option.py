"""`--report FILE` of a command that tests: what was found out as a file to hand over."""

import argparse
from collections.abc import Iterable

from app.cli.report_files import add_aliases, check_place, form_of, with_choices, write_report
from app.cli.usage import Parser, UsageError, fill
from app.model.report import ReportedResult
from app.model.words import Words
from app.report.forms import FORMS


def add_report(parser: Parser, words: Words) -> None:
    """Add the options of a report."""
    text = words.translate(
        "Terminal", "Write a report of the results to this file. Its name ends in one of these: {endings}."
    )
    parser.value("--report", "FILE", fill(text, endings=", ".join(f".{form}" for form in FORMS)))
    add_aliases(parser, words)
    parser.flag(
        "--own-addresses",
        help=words.translate("Terminal", "Let the addresses of this computer stand in the report."),
    )


class ReportOption:
    """The report that was asked for, if any. Raises UsageError for what cannot be followed or written."""

    def __init__(self, values: argparse.Namespace, words: Words) -> None:
        """Look at the file before anything is tested."""
        self.asked = values.report is not None
        for option, given in (("--aliases", values.aliases), ("--own-addresses", values.own_addresses)):
            if given and not self.asked:
                text = words.translate("Terminal", "{option} belongs to {other}, which is missing.")
                raise UsageError(fill(text, option=option, other="--report"))
        self._values = values
        self._words = words
        self._form = ""
        if self.asked:
            self._form = form_of(values.report, "--report", words)
            read = (values.plan, values.trust, values.client_cert, values.client_key)
            check_place(values.report, "--report", read, words)

    def write(self, results: Iterable[ReportedResult], title: str = "", contact: str = "") -> None:
        """Write the report, if one was asked for and there is anything to report."""
        found = tuple(results)
        if not self.asked or not found:
            return
        from app.report.make import make_report

        values, words = self._values, self._words
        made = make_report(
            found,
            words.language,
            title=title,
            contact=contact,
            own_addresses=values.own_addresses,
            whole=self._form != "json",
        )
        write_report(values.report, self._form, with_choices(made, aliases=values.aliases, words=words), words)

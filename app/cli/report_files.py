"""Reports as files: read whole and with care, written whole or not at all."""

import os
from collections.abc import Iterable
from pathlib import Path

from app.cli.usage import Parser, UsageError, fill
from app.explanation.reports import report_fault
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.handover import Choices
from app.model.report import Report
from app.model.words import Words
from app.report import files
from app.report.document import ReportError
from app.report.forms import FORMS, written
from app.store.files import place_of, write_chosen
from app.store.made_here import MadeHere
from app.text import display_text, isolate


def add_aliases(parser: Parser, words: Words) -> None:
    """Add the option that puts other names in place of hosts and addresses."""
    parser.flag(
        "--aliases",
        help=words.translate(
            "Terminal",
            "Write other names in place of hosts and addresses. What they stand for is kept on this computer only.",
        ),
    )


def read_report(path: str, words: Words) -> Report:
    """Return the report in a file; raises UsageError with the reason when there is none."""
    try:
        return files.read_report(Path(path))
    except ReportError as error:
        reason = report_fault(error.fault, words, line=error.line, key=error.key)
    text = words.translate("Terminal", "{file}: {reason}")
    raise UsageError(text.format(file=isolate(_shown(path)), reason=reason))


def form_of(path: str, option: str, words: Words) -> str:
    """Return as what a file is to be written, before anything is done for it; raises UsageError where it cannot be."""
    form = Path(path).suffix.lower().removeprefix(".")
    if form not in FORMS:
        text = words.translate("Terminal", "{option}: the file’s name has to end in one of these: {endings}.")
        raise UsageError(fill(text, option=option, endings=", ".join(f".{name}" for name in FORMS)))
    return form


def check_place(path: str, option: str, read: Iterable[str | None], words: Words) -> None:
    """Refuse a file that cannot be written, or one that the same command reads, before anything is done for it."""
    try:
        place = place_of(Path(path))
        usable = os.access(place.parent, os.W_OK)
        same = next((one for one in read if one is not None and usable and _same(place, one)), None)
    except OSError:
        raise _not_written(path, words) from None
    if not usable:
        raise _not_written(path, words)
    if same is not None:
        text = words.translate("Terminal", "{option} would overwrite {file}, which is read. Choose another name.")
        raise UsageError(fill(text, option=option, file=_shown(same)))


def _same(place: Path, other: str) -> bool:
    try:
        return place.samefile(other)
    except (OSError, ValueError):  # one of them is not there
        return False


def write_report(path: str, form: str, report: Report, words: Words) -> None:
    """Write a report; raises UsageError when the file cannot be written, and then leaves what was there."""
    data = written(report, form, words)
    try:
        write_chosen(Path(path), data)
    except OSError:
        raise _not_written(path, words) from None
    if form == "json":
        MadeHere().add(data)


def with_choices(report: Report, *, aliases: bool, words: Words) -> Report:
    """Return a report as it is to leave; what aliases stand for is kept first. Raises UsageError where it cannot be."""
    if not aliases:
        return report
    from app.report.preview import prepare
    from app.store.alias_maps import AliasMaps

    prepared = prepare(report, Choices(aliases=True))
    if prepared.aliases is not None and not AliasMaps().add(prepared.aliases):
        raise UsageError(
            words.translate(
                "Terminal", "What the other names stand for cannot be kept on this computer, so nothing was written."
            )
        )
    return prepared.report


def _not_written(path: str, words: Words) -> UsageError:
    text = words.translate("Terminal", "{file} cannot be written. Check that the folder exists and may be written to.")
    return UsageError(fill(text, file=_shown(path)))


def _shown(path: str) -> str:
    return display_text(path, SHORT_TEXT_CHARACTERS) or '""'

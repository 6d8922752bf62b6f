"""A report before it leaves: made of the results anew or of what is known already, as somebody chose it. No widgets."""

from pathlib import Path
from typing import NamedTuple

import msgspec

from app import limits
from app.gui.report_source import Source
from app.model.handover import Choices
from app.model.report import Removed, Report
from app.model.words import Words
from app.report.forms import written
from app.report.make import make_report
from app.report.preview import Prepared, prepare, preview
from app.report.text import render_text
from app.store.alias_maps import AliasMaps
from app.store.files import write_chosen
from app.store.made_here import MadeHere


class Draft(NamedTuple):
    """What would leave now.

    Attributes:
        made: the report before aliases; `choices` and `language` are what it was made with.
        prepared: the report that leaves, and what its aliases stand for.
        text: for a ticket, in the language of `words`.
        contents: the file of JSON in lines that can be read; cut after `limits.REPORT_SHOWN` characters.
        size: of the file, in bytes.
    """

    made: Report
    choices: Choices
    words: Words
    prepared: Prepared
    text: str
    contents: str
    size: int

    @property
    def is_cut(self) -> bool:
        """Whether the file holds more than is shown."""
        return len(self.contents) >= limits.REPORT_SHOWN


def draft(source: Source, choices: Choices, language: str, words: Words, before: Draft | None = None) -> Draft | None:
    """Return what would leave of the source, on any thread; None where no result can be read.

    `language` is that of the person, `words` that of the text. A draft of `before` is used as far as it fits.
    """
    if before is not None and before.choices.own_addresses == choices.own_addresses:
        made = before.made if source.report is not None else msgspec.structs.replace(before.made, language=language)
    elif (found := _made(source, choices, language, whole=False)) is not None:
        made = found
    else:
        return None
    prepared = prepare(made, choices)
    shown = preview(prepared.report, words)
    contents = msgspec.json.format(shown.json, indent=2).decode()[: limits.REPORT_SHOWN]
    return Draft(made, choices, words, prepared, shown.text, contents, len(shown.json))


def support_text(source: Source, words: Words) -> str:
    """Return the text of a report with the usual choices; empty where no result can be read."""
    made = _made(source, Choices(), words.language, whole=True)
    return render_text(made, words) if made is not None else ""


def keep_aliases(prepared: Prepared) -> bool:
    """Keep what the aliases stand for, before the report leaves; False where that is not possible."""
    return prepared.aliases is None or AliasMaps().add(prepared.aliases)


class Saved(NamedTuple):
    """What came of saving: nothing but the defaults is a success.

    Attributes:
        kept: what the aliases stand for could be kept; without that nothing is written.
        reason: why the file could not be written, in the words of the system.
    """

    kept: bool = True
    reason: str = ""


def save(known: Draft, source: Source, file: Path, form: str) -> Saved:
    """Write a draft into a file, on any thread; whole where people alone read it: a table, a page, a text."""
    prepared = known.prepared
    if form != "json" and any(one.what == Removed.RESULTS for one in known.made.removed):
        found = _made(source, known.choices, known.made.language, whole=True)
        prepared = prepare(found, known.choices) if found is not None else prepared
    if not keep_aliases(prepared):
        return Saved(kept=False)
    data = written(prepared.report, form, known.words)
    try:
        write_chosen(file, data)
    except OSError as error:
        return Saved(reason=error.strerror or type(error).__name__)
    if form == "json" and not source.foreign:
        MadeHere().add(data)
    return Saved()


def _made(source: Source, choices: Choices, language: str, *, whole: bool) -> Report | None:
    results = tuple(source.results())
    if not results:
        return None
    if source.report is not None:
        return msgspec.structs.replace(source.report, results=results)
    own = choices.own_addresses
    return make_report(results, language, title=source.title, contact=source.contact, own_addresses=own, whole=whole)

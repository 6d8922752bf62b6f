"""Results as plain text in the person's language: for the clipboard, an e-mail, a chat."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from app.explanation import certainty_word, handoff, moment
from app.explanation.fixes import Fix, fixes
from app.gui.entries import Entry
from app.gui.labels import fill
from app.gui.lookup_entry import LookupEntry
from app.gui.progress_words import activity, subject, testing
from app.gui.report_entry import ReportEntry
from app.gui.rows import Row
from app.gui.wording import Wording
from app.model.explanation import Explanation, Owner
from app.model.words import Words
from app.text import strip_isolates

translate = QCoreApplication.translate
MINUTE = timedelta(minutes=1)


def summary_text(entry: Entry, wording: Wording) -> str:
    """Return what happened to an entry, why and what to do."""
    return strip_isolates("\n".join(_summary(entry, wording)))


def rows_text(rows: Iterable[Row], wording: Wording) -> str:
    """Return what several rows say; of a run or a watch the few words of its row."""
    return "\n\n".join(_row_text(row, wording) for row in rows)


def _row_text(row: Row, wording: Wording) -> str:
    if isinstance(row, Entry):
        return summary_text(row, wording)
    if isinstance(row, LookupEntry):
        from app.gui.lookup_words import lookup_text

        return lookup_text(row, wording)
    return strip_isolates(f"{row.title()}\n{row.short(wording)}")


def message_text(entry: Entry, wording: Wording, fix: Fix) -> str:
    """Return a text to send to somebody who can do something: what happened first, then what is asked for.

    An owner gets the message made for them; it is empty where they have nothing to do.
    """
    if fix.owner is not None:
        return owner_text(entry, fix.owner, wording.words)
    return strip_isolates("\n".join((*_head(entry, wording), "", *(f"- {step}" for step in fix.steps))))


def owner_text(entry: Entry, owner: Owner, words: Words) -> str:
    """Return the message about an entry to one owner; empty where there is nothing that they could do."""
    result = entry.result
    local = entry.started.astimezone().utcoffset() or timedelta()
    # The time is given by the clock of whoever tested.
    offset = entry.report.utc_offset if isinstance(entry, ReportEntry) else local // MINUTE
    text = handoff(result, owner, words, offset) if result is not None else None
    return text or ""


def _head(entry: Entry, wording: Wording) -> Iterator[str]:
    result = entry.result
    if result is None:
        yield testing(entry) if entry.running else entry.short(wording)
        yield activity(entry) if entry.running else entry.title()
        return
    explanation = wording.explanation(result)
    yield explanation.headline
    yield explanation.summary
    yield fill(
        translate("Page", "Target: {target}; {time}; code: {code} ({certainty})"),
        target=subject(entry.target),
        time=moment(entry.started, wording.words),
        code=explanation.case,
        certainty=certainty_word(explanation.certainty, wording.words),
    )


def _summary(entry: Entry, wording: Wording) -> Iterator[str]:
    yield from _head(entry, wording)
    result = entry.result
    if result is None:
        return
    yield from explained(wording.explanation(result), wording.words)


def explained(explanation: Explanation, words: Words) -> Iterator[str]:
    """Yield the causes of an explanation, and what can be done."""
    if explanation.causes:
        yield ""
        yield translate("Page", "Most likely causes")
        for cause in explanation.causes:
            yield f"- {cause.title} ({certainty_word(cause.certainty, words)}): {cause.detail}"
    for who, steps in fixes(explanation, words):
        yield ""
        yield who
        yield from (f"- {step}" for step in steps)

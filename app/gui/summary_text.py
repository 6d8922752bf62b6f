"""Results as plain text in the person's language: for the clipboard, an e-mail, a chat."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from app.explanation import certainty_word, moment
from app.explanation.fixes import fixes
from app.gui.entries import Entry
from app.gui.labels import fill
from app.gui.progress_words import activity, subject, testing
from app.gui.rows import Row
from app.gui.wording import Wording
from app.model.explanation import Explanation
from app.model.words import Words
from app.text import strip_isolates

translate = QCoreApplication.translate


def summary_text(entry: Entry, wording: Wording) -> str:
    """Return what happened to an entry, why and what to do."""
    return strip_isolates("\n".join(_summary(entry, wording)))


def rows_text(rows: Iterable[Row], wording: Wording) -> str:
    """Return what several rows say; of a run or a watch the few words of its row."""
    texts = (
        summary_text(row, wording) if isinstance(row, Entry) else strip_isolates(f"{row.title()}\n{row.short(wording)}")
        for row in rows
    )
    return "\n\n".join(texts)


def message_text(entry: Entry, wording: Wording, steps: tuple[str, ...]) -> str:
    """Return a text to send to somebody who can do `steps`: what happened first, then what is asked for."""
    return strip_isolates("\n".join((*_head(entry, wording), "", *(f"- {step}" for step in steps))))


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
    explanation = wording.explanation(result)
    if explanation.causes:
        yield ""
        yield translate("Page", "Most likely causes")
        for cause in explanation.causes:
            yield f"- {cause.title} ({certainty_word(cause.certainty, wording.words)}): {cause.detail}"
    yield from _steps(explanation, wording.words)


def _steps(explanation: Explanation, words: Words) -> Iterator[str]:
    for who, steps in fixes(explanation, words):
        yield ""
        yield who
        yield from (f"- {step}" for step in steps)

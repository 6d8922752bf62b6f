"""The words of the page of a run: state of an item, its station, its line for a screen reader."""

from PySide6.QtCore import QCoreApplication

from app.explanation.expectations import expectation_text, plan_headline
from app.explanation.lists import run_headline
from app.explanation.path import place_text
from app.explanation.plans import verdict_lines, verdict_word
from app.gui.labels import time_text
from app.gui.progress_words import activity
from app.gui.run_entry import RunEntry
from app.gui.run_item import Item, State
from app.gui.wording import Wording
from app.model.plan import Expectation, Verdict
from app.model.words import Words
from app.picture.marks import MARK_OF_SEVERITY, Mark
from app.text import isolate, strip_isolates

translate = QCoreApplication.translate


def headline_of(run: RunEntry, wording: Wording) -> str:
    """Return what a run says so far: where something is expected, whether it came out so."""
    state, groups, words = run.state(), run.groups, wording.words
    if run.judged:
        return plan_headline(state, groups, run.unexpected, words, running=run.running)
    return run_headline(state, groups, words, running=run.running)


def mark_of(item: Item) -> Mark:
    """Return the sign of an item."""
    if item.severity is not None:
        return MARK_OF_SEVERITY[item.severity]
    return {State.WAITING: Mark.UNREACHED, State.RUNNING: Mark.RUNNING}.get(item.state, Mark.STOPPED)


def result_text(item: Item, wording: Wording) -> str:
    """Return the result in few words, or how far the test is."""
    if item.severity is not None and item.entry is not None and item.entry.summary is not None:
        return wording.short_of(item.entry.summary.case)
    if item.state is State.RUNNING and item.entry is not None:
        return activity(item.entry)
    #: The state of one target of many
    return translate("Run", "Waiting") if item.state is State.WAITING else translate("Run", "Cancelled")


def verdict_mark(item: Item) -> Mark | None:
    """Return the sign of what is as expected or not; None where that is not known."""
    if item.verdict is None:
        return None
    return Mark.OK if item.verdict.as_expected else Mark.FAILED


def verdict_text(item: Item, wording: Wording) -> str:
    """Return "As expected" or "Not as expected"; nothing where that is not known."""
    return verdict_word(item.verdict, wording.words) if item.verdict is not None else ""


def verdict_names(words: Words) -> tuple[str, ...]:
    """Return every text that the column of the verdict may show."""
    return tuple(verdict_word(Verdict(good, Expectation()), words) for good in (True, False))


def told_text(item: Item, wording: Wording) -> str:
    """Return in lines what is expected of an item, whether it came out so, and what a plan says of it."""
    words = wording.words
    verdict = verdict_lines(item.verdict, words) if item.verdict is not None else ()
    met = item.verdict is not None and item.verdict.as_expected  # then the verdict says what was expected
    expected = expectation_text(item.expectation, words) if item.expectation is not None and not met else ""
    return "\n".join(filter(None, (expected, *verdict, isolate(item.note) if item.note else "")))


def seconds_of(item: Item) -> float:
    """Return how long its test took; 0 while that is not known."""
    return item.entry.seconds if item.severity is not None and item.entry is not None else 0.0


def seconds_text(item: Item, wording: Wording) -> str:
    """Return how long its test took."""
    return time_text(seconds_of(item), wording.words) if item.severity is not None else ""


def line_text(item: Item, wording: Wording) -> str:
    """Return a whole line as plain text, to be read aloud or copied."""
    parts = (
        item.title,
        result_text(item, wording),
        verdict_text(item, wording),
        place_text(item.place, wording.words),
        seconds_text(item, wording),
        item.note,
    )
    return strip_isolates(", ".join(filter(None, parts)))


def column_names() -> tuple[str, ...]:
    """Return the headings of the table, by `Column`."""
    return (
        translate("Run", "Target"),
        translate("Run", "Result"),
        #: Heading of a table: where on the way the test broke (name, proxy, port …)
        translate("Run", "Station"),
        translate("Run", "Duration"),
        #: Heading of a table: whether something came out as expected
        translate("Run", "Verdict"),
    )

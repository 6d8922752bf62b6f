"""The words of the page of a run: state of an item, its station, its line for a screen reader."""

from PySide6.QtCore import QCoreApplication

from app.explanation.path import place_text
from app.gui.labels import time_text
from app.gui.progress_words import activity
from app.gui.run_entry import Item, State
from app.gui.wording import Wording
from app.picture.marks import MARK_OF_SEVERITY, Mark
from app.text import strip_isolates

translate = QCoreApplication.translate


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


def seconds_of(item: Item) -> float:
    """Return how long its test took; 0 while that is not known."""
    return item.entry.seconds if item.severity is not None and item.entry is not None else 0.0


def seconds_text(item: Item, wording: Wording) -> str:
    """Return how long its test took."""
    return time_text(seconds_of(item), wording.words) if item.severity is not None else ""


def line_text(item: Item, wording: Wording) -> str:
    """Return a whole line as plain text, to be read aloud or copied."""
    parts = (item.title, result_text(item, wording), place_text(item.place, wording.words), seconds_text(item, wording))
    return strip_isolates(", ".join(filter(None, parts)))


def column_names() -> tuple[str, str, str, str]:
    """Return the headings of the table."""
    return (
        translate("Run", "Target"),
        translate("Run", "Result"),
        #: Heading of a table: where on the way the test broke (name, proxy, port …)
        translate("Run", "Station"),
        translate("Run", "Duration"),
    )

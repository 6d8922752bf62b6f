"""What is said of a row beside its own words: when it was begun, whether it is pinned, what somebody noted."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.gui.labels import fill, technical, tooltip
from app.gui.rows import Row
from app.gui.wording import Wording
from app.model.words import Words
from app.text import isolate, strip_isolates

translate = QCoreApplication.translate
NOTE_SHOWN = 300  # characters of a note in a tooltip or read aloud


def began(started: datetime, words: Words, today: date | None = None) -> str:
    """Return the time of day, here; the date where it was not today."""
    local = started.astimezone()
    if local.date() == (today or date.today()):
        return f"{local.hour:02}:{local.minute:02}"
    return day_text(local.date(), words)


def day_text(day: date, words: Words) -> str:
    """Return a date."""
    #: A date in a narrow column; put the parts into the order of the language, for example {day}.{month}.{year}
    form = translate("List", "{year}-{month}-{day}")
    parts = {"year": f"{day.year:04}", "month": f"{day.month:02}", "day": f"{day.day:02}"}
    return technical(form.format(**parts), words)


def accessible_text(row: Row, wording: Wording) -> str:
    """Return everything about a row, for a screen reader."""
    parts = [row.title(), row.short(wording), began(row.started, wording.words), row.time(wording)]
    if row.pinned:
        parts.append(translate("List", "pinned"))
    if row.note:
        parts.append(_noted(row))
    return strip_isolates(", ".join(filter(None, parts)))


def tooltip_text(row: Row, wording: Wording) -> str:
    """Return what there may be no room for in a row."""
    parts = [isolate(row.title()), row.short(wording)]
    if row.note:
        parts.append(_noted(row))
    return tooltip("\n".join(parts))


def note_line(note: str) -> str:
    """Return a note as one line: its own words are trusted, only what could end the isolate around it goes."""
    line = " ".join(strip_isolates(note).split())
    return line if len(line) <= NOTE_SHOWN else f"{line[:NOTE_SHOWN]}…"


def _noted(row: Row) -> str:
    return fill(translate("List", "Note: {note}"), note=note_line(row.note))

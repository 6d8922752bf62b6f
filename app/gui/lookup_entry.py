"""An error message that was explained, as a row of the list: what it says, never its own text."""

from collections.abc import Iterable
from datetime import UTC, datetime
from uuid import uuid4

from PySide6.QtCore import QCoreApplication

from app.explanation import explain
from app.gui.entries import Entry
from app.gui.progress_words import subject
from app.gui.rows import Row
from app.gui.run_entry import RunEntry
from app.gui.wording import Wording
from app.knowledge.short_code import parse_short_code
from app.limits import SHORT_TEXT_CHARACTERS
from app.lookup import Lookup, Source
from app.picture.marks import Mark
from app.text import display_text, strip_isolates

translate = QCoreApplication.translate


class LookupEntry:
    """One error message or short code; a `Row` of the list, kept as long as the window is open.

    Attributes:
        found: what it says; without its text, in which there may be secrets.
        result_id: the test whose short code it is; "" for any other text, and where that test is not in the list.
    """

    running = False
    seconds = 0.0
    again = False  # nothing was tested
    can_be_kept = False

    def __init__(self, found: Lookup, result_id: str = "") -> None:
        self.id = f"lookup-{uuid4()}"
        self.started = datetime.now(UTC)
        self.pinned = False
        self.note = ""
        self.found = found
        self.result_id = result_id

    def mark(self, wording: Wording) -> Mark:
        """Return the sign of a text."""
        return Mark.TEXT

    def title(self) -> str:
        """Return the target that it names; what was recognised where it names none."""
        if self.found.target is not None:
            return subject(self.found.target)
        return display_text(" · ".join(self.found.recognised), SHORT_TEXT_CHARACTERS)

    def short(self, wording: Wording) -> str:
        """Return that it was pasted, and the few words about its case."""
        code = self.found.source is Source.SHORT_CODE
        #: Before a few words about an error, in a narrow list: this was read in a text that was pasted, not tested.
        kind = translate("Lookup", "Short code") if code else translate("Lookup", "Pasted")
        return f"{kind} · {wording.short_of(self.found.diagnoses[0].id)}"

    def time(self, wording: Wording) -> str:
        """Return nothing: it took no time."""
        return ""

    def progress(self) -> float | None:
        """Return None: it is over."""
        return None

    def sought(self, wording: Wording) -> tuple[str, ...]:
        """Return target, words, case and what was recognised."""
        return (self.title(), self.short(wording), self.found.diagnoses[0].id, *self.found.recognised)

    def said(self, wording: Wording) -> str:
        """Return what it says in two sentences, for a screen reader."""
        explanation = explain(self.found.diagnoses[0], wording.words)
        return strip_isolates(f"{explanation.headline}. {explanation.summary}")


def result_of(found: Lookup, rows: Iterable[Row]) -> str:
    """Return the id of the newest test among rows whose short code was found, or ""."""
    code = parse_short_code(found.recognised[0]) if found.source is Source.SHORT_CODE else None
    if code is None or not code.prefix:
        return ""
    tests = [entry for row in rows for entry in _tests_of(row) if entry.summary is not None]
    known = (one for one in reversed(tests) if one.id.replace("-", "").startswith(code.prefix))
    return next((one.id for one in known if one.summary is not None and one.summary.case == code.case), "")


def _tests_of(row: Row) -> Iterable[Entry]:
    if isinstance(row, RunEntry):
        return (item.entry for item in row.items if item.entry is not None)
    return (row,) if isinstance(row, Entry) else ()

"""The results of a run as a table for spreadsheets."""

import csv
import io
from datetime import UTC

from app.explanation.path import place_text
from app.gui.run_entry import Item, RunEntry
from app.gui.run_words import result_text, seconds_of
from app.gui.wording import Wording
from app.text import formula_safe, strip_isolates

_HEAD = ("target", "outcome", "case", "certainty", "station", "seconds", "started", "cause")


def csv_of_run(run: RunEntry, wording: Wording) -> bytes:
    """Return one line a target below one with the names of the columns (RFC 4180), also of those not tested.

    Times are UTC in ISO 8601; station and cause are in the language of now; no text can be taken for a formula. It is
    UTF-8 with its mark, without which spreadsheets read other letters than English ones wrongly.
    """
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(_HEAD)
    for item in run.items:
        table.writerow(_line(item, wording))
    return text.getvalue().encode("utf-8-sig")


def _line(item: Item, wording: Wording) -> list[str]:
    known = item.entry.summary if item.entry is not None else None
    cells = (
        item.target.source,
        known.outcome if known is not None else "",
        known.case if known is not None else "",
        known.certainty if known is not None else "",
        place_text(item.place, wording.words),
        f"{seconds_of(item):.3f}" if item.severity is not None else "",
        known.started.astimezone(UTC).isoformat(timespec="milliseconds") if known is not None else "",
        strip_isolates(result_text(item, wording)),
    )
    return [formula_safe(cell) for cell in cells]

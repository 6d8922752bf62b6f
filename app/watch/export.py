"""The tests of a watch as a table for spreadsheets."""

import csv
import io
from collections.abc import Iterable
from datetime import UTC

from app.model.watch import Sample, Times
from app.text import formula_safe

_STEPS = Times.__struct_fields__
_HEAD = ("started", "outcome", "severity", "case", "ms", *(f"{name}_ms" for name in _STEPS), "changes", "gap_s")


def csv_of(samples: Iterable[Sample]) -> str:
    """Return one line a test below one with the names of the columns (RFC 4180, ends of line included).

    Times are UTC in ISO 8601, durations whole milliseconds (`gap_s` whole seconds); no text can be taken for a formula.
    """
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(_HEAD)
    for sample in samples:
        table.writerow(_row(sample))
    return text.getvalue()


def _row(sample: Sample) -> list[str | int]:
    details = " ".join(f"{change.code}:{change.step}" if change.step else change.code for change in sample.changes)
    return [
        sample.started.astimezone(UTC).isoformat(timespec="milliseconds"),
        *map(formula_safe, (sample.outcome, sample.severity, sample.case)),
        round(sample.seconds * 1000),
        *(round(getattr(sample.times, name) * 1000) for name in _STEPS),
        formula_safe(details),
        round(sample.gap),
    ]

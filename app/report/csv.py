"""A report as a table for spreadsheets."""

import csv
import io
from collections.abc import Iterator
from datetime import UTC

from app.comparing import severity_of
from app.explanation import explain
from app.knowledge.short_code import short_code
from app.model.names import Outcome
from app.model.report import Report, ReportedResult
from app.model.target import Target
from app.model.words import Words
from app.plan import expectation_cells
from app.report.verdicts import as_expected
from app.target import plain_text
from app.text import display_text, formula_safe, strip_isolates

COLUMNS = (
    "target",
    "kind",
    "host",
    "port",
    "outcome",
    "as_expected",
    "case",
    "severity",
    "certainty",
    "seconds",
    "started",
    "expected",
    "note",
    "short_code",
    "id",
    "summary",
    "expected_state",
    "expected_status",
    "expected_case",
    "expected_issuer",
)
"""The names of the columns; others are added behind them, none is renamed."""


def render_csv(report: Report, words: Words) -> str:
    """Return one line a result below one with the names of the columns (RFC 4180, ends of line included).

    Times are UTC in ISO 8601, codes the same in every language; `summary` alone is in the reader's. No text can be
    taken for a formula. A file of it is to begin with the mark of UTF-8: spreadsheets misread other letters without.
    """
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(COLUMNS)
    for one in report.results:
        table.writerow([formula_safe(display_text(cell)) for cell in _cells(one, words)])
    return text.getvalue()


def _cells(one: ReportedResult, words: Words) -> Iterator[str]:
    result, target = one.result, one.result.target
    lead = result.diagnoses[0]
    yield plain_text(target) if isinstance(target, Target) else target.source
    yield from (target.kind.value, target.host, str(target.port)) if isinstance(target, Target) else ("", "", "")
    yield result.outcome.value
    yield "" if result.outcome is Outcome.CANCELLED else "yes" if as_expected(one) else "no"
    yield lead.id
    yield severity_of(result).value
    yield lead.certainty.value
    yield f"{sum(attempt.seconds for attempt in result.attempts):.3f}" if result.attempts else ""
    started = (attempt.started.astimezone(UTC) for attempt in result.attempts[:1])
    yield next((time.isoformat(timespec="milliseconds") for time in started), "")
    yield one.expectation.state.value if one.expectation is not None else ""
    yield one.note
    yield short_code(result)
    yield result.id
    yield strip_isolates(explain(lead, words).summary)
    yield from expectation_cells(one.expectation)

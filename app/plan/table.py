"""A plan as a table (CSV) that spreadsheets open safely and `read_plan` reads again."""

import csv
import io

from app.model.plan import Expectation, Notice, Plan
from app.plan.collecting import Collector, shown
from app.plan.plan_file import target_text
from app.text import formula_safe

_HEADER = ("target", "note", "expect", "status", "case", "issuer")


def write_csv(plan: Plan) -> tuple[str, tuple[Notice, ...]]:
    """Return a plan as CSV (RFC 4180), and what is not written: user, password and queries may be secret."""
    collector = Collector()
    output = io.StringIO()
    writer = csv.writer(output)
    writer.writerow(_HEADER)
    for one in plan.targets:
        expected: Expectation = one.expectation
        row = (
            target_text(one.target, collector),
            shown(one.note),
            expected.state.value,
            str(expected.status or ""),
            expected.case,
            expected.issuer,
        )
        writer.writerow(map(formula_safe, row))
    return output.getvalue(), collector.notices

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
        row = (target_text(one.target, collector), shown(one.note), *expectation_cells(one.expectation))
        writer.writerow(map(formula_safe, row))
    return output.getvalue(), collector.notices


def expectation_cells(expected: Expectation | None) -> tuple[str, str, str, str]:
    """Return the state, status, case and issuer that are expected, as the cells of a table; of None empty ones."""
    if expected is None:
        return "", "", "", ""
    return expected.state.value, str(expected.status or ""), expected.case, expected.issuer

"""Reports as somebody else would send them, and the rows they become."""

from datetime import timedelta, timezone

import sample_pages
import sample_results as samples
from msgspec.structs import replace

from app.gui.report_entry import ReportRow, row_of_report
from app.model.plan import Expectation, Expected
from app.model.report import Report, ReportedResult
from app.model.result import Environment
from app.report.document import decode, encode
from app.report.make import make_report

MADE = samples.STARTED.astimezone(timezone(timedelta(hours=1)))
ENVIRONMENT = Environment(
    "0.5.0",
    "3.11.7",
    "Windows 11",
    "AMD64",
    "OpenSSL 3.0.13",
    ("requests 2.34.2", "urllib3 2.8.0"),
    name_servers=("192.0.2.53",),
)


def one(*, note: str = "Since Monday, only from the office", **changed: object) -> Report:
    """The report of one failure."""
    result = replace(sample_pages.gap_in_the_chain(), environment=ENVIRONMENT)
    return replace(make_report([ReportedResult(result, note)], "de", now=MADE), **changed)


def many() -> Report:
    """The report of a plan that was worked off."""
    results = (samples.refused(), samples.expired(), samples.works(), samples.cancelled(), samples.missing_page())
    reported = [
        ReportedResult(replace(one, environment=ENVIRONMENT), "", Expectation(state)) for one, state in zip(
            results, (Expected.UNREACHABLE, *[Expected.REACHABLE] * 4), strict=True
        )
    ]  # fmt: skip
    return make_report(reported, "ar", title="Branch office", contact="helpdesk@example.com", now=MADE)


def row(report: Report, name: str = "report.json", *, foreign: bool = True) -> ReportRow:
    """The row of a report that was sent and read."""
    data = encode(report)
    read = replace(decode(data), damaged=report.damaged)
    return row_of_report(read, data, name, foreign=foreign)

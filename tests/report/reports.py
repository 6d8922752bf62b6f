"""Reports made of sample results, for the tests of what is rendered from them."""

from datetime import UTC, datetime

from app.diagnosis import diagnose
from app.knowledge.case import CaseFacts
from app.model.names import Outcome
from app.model.report import Report, ReportedResult
from app.model.result import Result
from tests.gui import sample_results as samples

CREATED = datetime(2026, 11, 22, 11, 10, tzinfo=UTC)
ALL = (
    samples.refused(),
    samples.works(),
    samples.expired(),
    samples.missing_page(),
    samples.proxy_password(),
    samples.nothing_listening(),
    samples.cancelled(),
    samples.internal(),
)


def report_of(*results: Result, note: str = "", title: str = "", language: str = "en") -> Report:
    return Report(
        id="0b7e3f5a-3c57-4d3c-9d54-6a1f5c1b7e10",
        created=CREATED,
        utc_offset=60,
        language=language,
        results=tuple(ReportedResult(one, note) for one in results),
        title=title,
        contact="support@example.com" if title else "",
    )


def result_of(facts: CaseFacts) -> Result:
    outcome = facts.attempts[-1].outcome if facts.attempts else Outcome.INVALID
    return Result(
        id="4f1c9a2e-0000",
        target=facts.target,
        outcome=outcome,
        diagnoses=diagnose(facts),
        attempts=facts.attempts,
        findings=facts.findings,
        environment=facts.environment,
    )

"""Clock: this computer's clock against the `Date` header of the target's host (RFC 9110, 6.6.1)."""

import http.client
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from time import perf_counter

from app import limits
from app.checks.check import Check, Subject
from app.checks.host import at_most, infos, through_proxy
from app.model.facts import ResponseFacts
from app.model.finding import ClockFinding
from app.model.names import CheckName, Kind, Touches
from app.probe import plain_http

_HTTP_PORT = 80
_HALF_A_SECOND = timedelta(seconds=0.5)  # the header counts whole seconds: on average it is that much behind


def compare(subject: Subject) -> ClockFinding:
    """Take the date of an answer that the attempt had, else ask the host for one over plain http.

    Never over TLS: where the clock is in question the certificate could not be verified, and nothing is sent on a
    connection that is not.
    """
    began = perf_counter()
    found = _from_attempts(subject) or _from_question(subject)
    seconds = perf_counter() - began
    if found is None:
        return ClockFinding(seconds=seconds)
    server, here = found
    return ClockFinding(seconds=seconds, server_time=server, difference=(here - server).total_seconds())


def _from_attempts(subject: Subject) -> tuple[datetime, datetime] | None:
    """Return the newest date that the target's host has sent, and the time here when it came."""
    for attempt in reversed(subject.attempts):
        for step in reversed(attempt.steps):
            if step.hop == 0 and isinstance(step.facts, ResponseFacts):
                date = _date(step.facts.headers)
                if date is not None:
                    return date, attempt.started + timedelta(seconds=step.start + step.seconds)
    return None


def _from_question(subject: Subject) -> tuple[datetime, datetime] | None:
    if through_proxy(subject):
        return None  # the host may not be asked past its proxy
    target = subject.target
    port = target.port if target.kind is Kind.HTTP else _HTTP_PORT
    found = infos(subject, port)
    try:
        answer = plain_http.ask(found, target.host_ascii, method="HEAD", seconds=at_most(limits.CHECK_CONNECT_SECONDS))
    except (OSError, http.client.HTTPException, ValueError):
        return None
    here = datetime.now(UTC)
    date = _date(answer.headers)
    return (date, here) if date is not None else None


def _date(headers: tuple[tuple[str, str], ...]) -> datetime | None:
    """Return when the answer was made; None when it does not say so, or comes from a cache (RFC 9111, 5.1)."""
    values = {name.lower(): value for name, value in headers}
    if values.get("age", "0").strip() != "0" or "date" not in values:
        return None
    try:
        date = parsedate_to_datetime(values["date"])
        return (date if date.tzinfo else date.replace(tzinfo=UTC)).astimezone(UTC) + _HALF_A_SECOND
    except (ValueError, OverflowError):  # not a date, or one at the edge of the calendar
        return None


CLOCK = Check(CheckName.CLOCK, compare, limits.CHECK_SECONDS, Touches.TARGET_HOST)

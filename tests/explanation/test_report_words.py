"""Words for reports as a whole."""

from datetime import UTC, datetime

import pytest

from app.explanation.reports import removed_text, report_fault, report_lines, settings_text, zone_text
from app.i18n import words_for
from app.model.names import Family, Protocol, ProxyMode, TrustMode
from app.model.options import ClientCertificate, Options, ProxyChoice, TrustChoice
from app.model.report import Removed, RemovedCount, Report, ReportedResult, ReportFault
from app.text import strip_isolates
from tests.gui import sample_results as samples

ENGLISH = words_for("en")


def report(**changes: object) -> Report:
    return Report(
        id="1",
        created=datetime(2026, 11, 22, 11, 10, tzinfo=UTC),
        utc_offset=-210,
        language="ar",
        results=(ReportedResult(samples.works()),),
        **changes,  # type: ignore[arg-type]
    )


def said(one: Report) -> list[str]:
    return [strip_isolates(line) for line in report_lines(one, ENGLISH)]


def test_a_plain_report_says_when_it_was_made_by_everybodys_clock() -> None:
    assert said(report()) == [
        "Made on 2026-11-22, 11:10 UTC; the sender’s clock shows UTC-03:30, their language is ar."
    ]


def test_warnings_come_first_and_what_is_missing_last() -> None:
    lines = said(report(damaged=True, aliases=True, contact="me\nyou", removed=(RemovedCount(Removed.TYPED, 2),)))
    assert [line.split()[0] for line in lines] == ["Careful:", "Hosts", "Please", "Contact:", "Made", "Left"]
    assert lines[3] == "Contact: me you"
    assert lines[-1] == "Left out: texts as they were typed (2)"


@pytest.mark.parametrize(
    ("minutes", "text"), [(0, "UTC+00:00"), (330, "UTC+05:30"), (-210, "UTC-03:30"), (840, "UTC+14:00")]
)
def test_offsets(minutes: int, text: str) -> None:
    assert zone_text(minutes) == text


def test_every_class_that_is_removed_has_a_word_of_its_own() -> None:
    assert removed_text((), ENGLISH) == ""
    names = {removed_text((RemovedCount(one, 1),), ENGLISH) for one in Removed}
    assert len(names) == len(Removed)
    assert removed_text((RemovedCount("unheard of", 7),), ENGLISH) == "other things (7)"


def test_the_limit_is_said() -> None:
    assert "8.4 MB" in strip_isolates(report_fault(ReportFault.TOO_LARGE, ENGLISH))


def test_settings_are_those_of_the_command_line() -> None:
    assert settings_text(Options()) == (
        "protocol auto, family any, timeout 30, proxy system, trust bundled, redirects 10, retries 0"
    )
    options = Options(
        protocol=Protocol.TLS,
        family=Family.IPV6,
        proxy=ProxyChoice(ProxyMode.OWN, "http://proxy.example:8080"),
        trust=TrustChoice(TrustMode.FILE, "roots.pem"),
        client_certificate=ClientCertificate("me.pem"),
        checks=False,
    )
    assert settings_text(options) == (
        "protocol tls, family ipv6, timeout 30, proxy http://proxy.example:8080, trust roots.pem, redirects 10, "
        "retries 0, no-checks, client-cert me.pem"
    )

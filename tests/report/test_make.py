"""What goes into a report: what is on the list of allowed contents, and nothing else."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from msgspec.structs import replace

from app import limits
from app.document import encode
from app.explanation import explain
from app.i18n import words_for
from app.model.attempt import Attempt
from app.model.facts import BodyFacts, ConnectFacts, GreetingFacts, ResponseFacts
from app.model.finding import Findings, Listener, LocalFinding
from app.model.names import TrustMode
from app.model.options import ClientCertificate, Options, TrustChoice
from app.model.report import Removed, Report, ReportedResult
from app.model.result import Result
from app.model.secret import MASK
from app.report.make import make_report
from app.target import plain_text
from tests.gui import sample_results as samples
from tests.knowledge.all_samples import SAMPLES
from tests.report.reports import result_of

LONDON = datetime(2026, 7, 1, 13, 30, tzinfo=timezone(timedelta(hours=1)))


def made(*results: Result, own_addresses: bool = False) -> Report:
    return make_report(map(ReportedResult, results), "en", own_addresses=own_addresses, now=LONDON)


def removed(report: Report) -> dict[str, int]:
    return {one.what: one.count for one in report.removed}


def with_facts(result: Result, kind: type, **changes: object) -> Result:
    """The result with its first facts of a kind changed."""
    attempt = result.attempts[0]
    steps = list(attempt.steps)
    place = next(number for number, step in enumerate(steps) if isinstance(step.facts, kind))
    steps[place] = replace(steps[place], facts=replace(steps[place].facts, **changes))
    return replace(result, attempts=(replace(attempt, steps=tuple(steps)), *result.attempts[1:]))


def facts_of(report: Report, kind: type) -> list[object]:
    return [step.facts for step in attempt_of(report).steps if isinstance(step.facts, kind)]


def attempt_of(report: Report) -> Attempt:
    return report.results[0].result.attempts[0]


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_words_of_a_report_are_those_of_its_results(language: str) -> None:
    words = words_for(language)
    results = [result_of(facts) for _, _, facts in SAMPLES]
    report = made(*results)
    for before, after in zip(results, report.results, strict=True):
        said = [explain(one, words) for one in before.diagnoses]
        assert said == [explain(one, words) for one in after.result.diagnoses]


def test_the_head_says_when_and_where() -> None:
    report = make_report([ReportedResult(samples.works())], "ar", title="Offices", contact="a@example.com", now=LONDON)
    assert (report.created, report.utc_offset) == (datetime(2026, 7, 1, 12, 30, tzinfo=UTC), 60)
    assert (report.language, report.title, report.contact) == ("ar", "Offices", "a@example.com")
    assert make_report([ReportedResult(samples.works())], "en").created.tzinfo is UTC


def test_only_listed_headers_leave() -> None:
    headers = (("Server", "nginx"), ("X-Internal-Team", "payroll"), ("Content-Type", "text/html"), ("Set-Cookie", "a"))
    report = made(with_facts(samples.works(), ResponseFacts, headers=headers))
    facts, *_ = facts_of(report, ResponseFacts)
    assert facts.headers == (("Server", "nginx"), ("Content-Type", "text/html"))  # type: ignore[attr-defined]
    assert removed(report)[Removed.HEADERS] >= 2


def test_the_content_of_an_answer_that_is_fine_stays_here() -> None:
    report = made(with_facts(samples.works(), BodyFacts, start="<title>Salaries</title>"))
    assert b"Salaries" not in encode(report.results[0].result)
    assert removed(report)[Removed.EXCERPTS] == 1


def test_the_start_of_an_answer_that_a_diagnosis_rests_on_leaves() -> None:
    facts = next(facts for case, _, facts in SAMPLES if case == "http.not_http")
    before = result_of(facts)
    kept = [step.facts for step in attempt_of(made(before)).steps]
    starts = [one.start for one in kept if isinstance(one, ResponseFacts)]
    assert starts == [step.facts.start for step in before.attempts[0].steps if isinstance(step.facts, ResponseFacts)]
    assert any(starts)


def test_a_greeting_leaves_with_the_words_that_name_it() -> None:
    facts = next(facts for case, _, facts in SAMPLES if case == "ok.port_banner")
    before = result_of(facts)
    greetings = facts_of(made(before), GreetingFacts)
    assert [one.data for one in greetings] == [before.diagnoses[0].params.banner]  # type: ignore[attr-defined]


def test_own_addresses_stay_here_unless_asked_for() -> None:
    own = "198.51.100.23"
    result = with_facts(samples.works(), ConnectFacts, local_address=own)
    listening = LocalFinding(0.01, True, on_port=(Listener(own, 443, "nginx"), Listener("127.0.0.1", 443)))
    result = replace(result, findings=Findings(local=listening))
    report = made(result)
    assert own.encode() not in encode(report.results[0].result)
    found = report.results[0].result.findings.local
    assert isinstance(found, LocalFinding)
    assert [one.address for one in found.on_port] == [MASK, "127.0.0.1"]
    assert removed(report)[Removed.OWN_ADDRESSES]
    asked_for = made(result, own_addresses=True)
    assert encode(asked_for.results[0].result).count(own.encode()) == 2
    assert Removed.OWN_ADDRESSES not in removed(asked_for)


def test_an_own_address_is_masked_in_words_but_not_inside_another_one() -> None:
    own = "10.0.0.5"
    result = with_facts(samples.refused(), ConnectFacts, local_address=own)
    lead = result.diagnoses[0]
    texts = (f"{own}:8000 (python)", "110.0.0.5", "10.0.0.55:80", f"[{own}]", f"{own}.example")
    params = replace(lead.params, listeners=texts)
    report = made(replace(result, diagnoses=(replace(lead, params=params),)))
    listeners = report.results[0].result.diagnoses[0].params.listeners
    assert listeners == (f"{MASK}:8000 (python)", "110.0.0.5", "10.0.0.55:80", f"[{MASK}]", f"{MASK}.example")


def test_the_address_of_a_target_on_this_computer_stays() -> None:
    result = samples.refused()
    address = next(step.facts.address for step in result.attempts[0].steps if isinstance(step.facts, ConnectFacts))
    report = made(with_facts(result, ConnectFacts, local_address=address))
    facts, *_ = facts_of(report, ConnectFacts)
    assert (facts.address, facts.local_address) == (address, "")  # type: ignore[attr-defined]


def test_files_leave_without_their_folders() -> None:
    options = Options(
        trust=TrustChoice(TrustMode.FILE, "/srv/project-x/roots.pem"),
        client_certificate=ClientCertificate(r"C:\Keys\Merger\me.pem", "key.pem"),
    )
    result = samples.works()
    report = made(replace(result, attempts=(replace(result.attempts[0], options=options),)))
    after = attempt_of(report).options
    assert after.trust.path == "roots.pem"
    assert after.client_certificate == ClientCertificate("me.pem", "key.pem")
    assert removed(report)[Removed.FOLDERS] == 2


def test_what_was_typed_gives_way_to_the_target() -> None:
    typed = "curl -H 'X-Team: payroll' https://orders.example.com/a?b=c"
    result = samples.works()
    result = replace(result, target=replace(result.target, source=typed))
    report = made(result)
    assert b"payroll" not in encode(report.results[0].result)
    assert removed(report)[Removed.TYPED] == 1
    assert report.results[0].result.target.source == plain_text(attempt_of(report).target)


@pytest.mark.parametrize("typed", ["orders.example.com", "https://orders.example.com:8443/a/b", "[::1]:25"])
def test_a_typed_address_says_no_more_than_the_target(typed: str) -> None:
    result = samples.works()
    result = replace(result, target=replace(result.target, source=typed))
    report = made(result)
    assert report.results[0].result.target.source == typed
    assert Removed.TYPED not in removed(report)


def test_hosts_of_the_own_network_do_not_leave_with_the_environment() -> None:
    environment = replace(samples.ENVIRONMENT, no_proxy="intranet.example,10.0.0.0/8")
    report = made(replace(samples.works(), environment=environment))
    assert b"intranet" not in encode(report.results[0].result)
    assert removed(report)[Removed.EXCEPTIONS] == 1


def test_a_note_is_redacted_cut_and_cleaned() -> None:
    note = "see https://me:secret@example.com/\n\x1b[31mred" + "x" * limits.NOTE_CHARACTERS
    (one,) = make_report([ReportedResult(samples.works(), note)], "en").results
    assert "secret" not in one.note
    assert "\x1b" not in one.note
    assert len(one.note) <= limits.NOTE_CHARACTERS + len(MASK)
    assert one.note.count("\n") == 1


def test_a_report_passed_on_loses_nothing_more() -> None:
    first = made(*(result_of(facts) for _, _, facts in SAMPLES[::7]))
    again = make_report(first.results, "en", now=LONDON)
    assert again.results == first.results


def test_where_there_is_no_room_results_that_work_are_left_out_first(monkeypatch: pytest.MonkeyPatch) -> None:
    results = (samples.works(), samples.refused(), samples.works(), samples.expired())
    size = sum(len(encode(one.result)) for one in made(samples.refused(), samples.expired()).results)
    monkeypatch.setattr(limits, "REPORT_BYTES", size + 3 * limits.REPORT_ENTRY_BYTES)
    report = made(*results)
    assert [one.result.outcome for one in report.results] == [results[1].outcome, results[3].outcome]
    assert removed(report)[Removed.RESULTS] == 2
    assert len(make_report(map(ReportedResult, results), "en", whole=True).results) == len(results)

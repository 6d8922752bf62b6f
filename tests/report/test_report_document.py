"""The file of a report: what is written is read back, and nothing that anybody puts into a file does harm."""

import copy
import json
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from app import limits
from app.explanation import explain
from app.explanation.reports import report_fault
from app.i18n import words_for
from app.model.facts import ResponseFacts
from app.model.plan import Expectation, Expected
from app.model.report import RemovedCount, Report, ReportedResult, ReportFault
from app.report.csv import render_csv
from app.report.document import ReportError, decode, encode
from app.report.html import render_html
from app.report.make import make_report
from app.report.text import render_text
from tests.gui import sample_results as samples
from tests.knowledge.all_samples import SAMPLES
from tests.report.reports import result_of

GOLDEN = sorted((Path(__file__).parent / "golden").glob("schema-1-*.json"))
HOSTILE = "\u202eevil\u2066 \x1b]0;x\x07<b>\u2028&{host} ```"
SECONDS = 10.0  # a hundred times what it takes; a hang is longer


def report() -> Report:
    return make_report([ReportedResult(samples.expired(), "two\nlines"), ReportedResult(samples.works())], "de")


def changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    """A file with its content changed, whatever its checksum says."""
    file = json.loads(encode(report()))
    change(file)
    return json.dumps(file).encode()


def fault_of(data: bytes) -> ReportFault:
    began = time.monotonic()
    with pytest.raises(ReportError) as caught:
        decode(data)
    assert time.monotonic() - began < SECONDS
    said = report_fault(caught.value.fault, words_for("en"), line=caught.value.line, key=caught.value.key)
    assert said.endswith(".")
    assert "{" not in said
    return caught.value.fault


def test_what_is_written_is_read_back() -> None:
    results = [ReportedResult(result_of(facts)) for _, _, facts in SAMPLES]
    results[0] = ReportedResult(results[0].result, "a note", Expectation(Expected.REFUSED, 403, "tcp.refused", "CA"))
    before = make_report(results, "ar", title="Plan", contact="me")
    assert before.removed
    after = decode(encode(before))
    assert after == before
    assert not after.damaged


def test_every_word_is_the_same_in_the_language_of_whoever_reads() -> None:
    german = words_for("de")
    results = [result_of(facts) for _, _, facts in SAMPLES]
    read = decode(encode(make_report(map(ReportedResult, results), "ar")))
    for before, after in zip(results, read.results, strict=True):
        assert [explain(one, german) for one in after.result.diagnoses] == [
            explain(one, german) for one in before.diagnoses
        ]


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_files_of_the_first_schema_stay_readable(path: Path) -> None:
    data = path.read_bytes()
    read = decode(data)
    file = json.loads(data)
    assert not read.damaged
    assert read.schema == 1
    assert len(read.results) == len(file["content"]["results"])
    assert [one.result.id for one in read.results] == [one["result"]["id"] for one in file["content"]["results"]]
    assert decode(encode(read)) == read
    assert render_text(read, words_for("de")).count("\n") <= 60


def test_there_are_golden_files() -> None:
    assert [path.stem for path in GOLDEN] == ["schema-1-aliases", "schema-1-run", "schema-1-single"]


def test_a_changed_file_is_read_and_marked() -> None:
    read = decode(changed(lambda file: file["content"].update(title="another title")))
    assert read.damaged
    assert read.title == "another title"
    assert decode(changed(lambda file: file.update(sha256=""))).damaged


def test_a_mark_at_the_begin_and_spaces_at_the_end_are_nothing() -> None:
    assert not decode(b"\xef\xbb\xbf" + encode(report()) + b"\r\n \n").damaged


def test_what_a_later_version_adds_is_passed_over() -> None:
    def add(file: dict[str, Any]) -> None:
        file["new"] = {"x": [1]}
        file["content"]["new"] = 1
        file["content"]["removed"] = [{"what": "names_of_pets", "count": 3}]
        file["content"]["results"][0]["result"]["diagnoses"][0] = {"id": "tls.not_known_yet", "certainty": "likely"}

    read = decode(changed(add))
    assert read.removed == (RemovedCount("names_of_pets", 3),)
    for language in ("en", "de", "ar"):
        text = render_text(replace(read, results=read.results[:1]), words_for(language))
        assert "tls.not_known_yet" in text


def _result(file: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = file["content"]["results"][0]["result"]
    return found


@pytest.mark.parametrize(
    ("fault", "data"),
    [
        (ReportFault.EMPTY, b" \n"),
        (ReportFault.NOT_A_REPORT, b"<html>"),
        (ReportFault.NOT_A_REPORT, b"[]"),
        (ReportFault.NOT_A_REPORT, b"{}"),
        (ReportFault.PLAN, b'{"kind": "connection-tester-plan", "schema": 1}'),
        (ReportFault.NOT_JSON, b'{"kind": connection}'),
        (ReportFault.NOT_TEXT, b'{"kind": "\xff"}'),
        (ReportFault.NOT_TEXT, '{"kind": "x"}'.encode("utf-16")),
        (ReportFault.TOO_DEEP, b'{"kind":' + b"[" * 100_000 + b"]" * 100_000 + b"}"),
        (ReportFault.TOO_DEEP, b"[" * 1_000_000),
        (ReportFault.NUMBER, b'{"schema": ' + b"9" * 5000 + b"}"),
        (ReportFault.NUMBER, b'{"schema": NaN}'),
        (ReportFault.NUMBER, b'{"schema": -Infinity}'),
        (ReportFault.DUPLICATE_KEY, b'{"kind": "a", "kind": "connection-tester-report"}'),
        (ReportFault.TRUNCATED, encode(report())[:-40]),
        (ReportFault.TRUNCATED, encode(report())[:700]),
        (ReportFault.NEWER_SCHEMA, b'{"kind": "connection-tester-report", "schema": 2, "other": true}'),
        (ReportFault.NEWER_SCHEMA, changed(lambda file: _result(file).update(schema=2))),
        (ReportFault.WRONG_CONTENT, b'{"kind": "connection-tester-report", "schema": 1}'),
        (ReportFault.WRONG_CONTENT, changed(lambda file: file.update(schema=0))),
        (ReportFault.WRONG_CONTENT, changed(lambda file: file.update(content=None))),
        (ReportFault.WRONG_CONTENT, changed(lambda file: file["content"].update(results=[]))),
        (ReportFault.WRONG_CONTENT, changed(lambda file: file["content"].update(id=7))),
        (ReportFault.WRONG_CONTENT, changed(lambda file: file["content"].update(created="yesterday"))),
        (ReportFault.WRONG_CONTENT, changed(lambda file: file["content"].update(created="2026-01-01T00:00:00"))),
        (ReportFault.WRONG_CONTENT, changed(lambda file: file["content"].update(created="9999-12-31T23:59:59Z"))),
        (ReportFault.WRONG_CONTENT, changed(lambda file: file["content"].update(utc_offset=10**9))),
        (ReportFault.WRONG_CONTENT, changed(lambda file: _result(file).update(diagnoses=[]))),
        (ReportFault.WRONG_CONTENT, changed(lambda file: _result(file).update(target="x"))),
        (ReportFault.WRONG_CONTENT, changed(lambda file: _result(file).update(outcome="fine"))),
        (
            ReportFault.WRONG_CONTENT,
            changed(lambda file: _result(file)["attempts"][0].update(started="0001-01-01T00:00:00+14:00")),
        ),
        (
            ReportFault.WRONG_CONTENT,
            changed(lambda file: _result(file)["diagnoses"][0]["params"].update(not_after="9999-12-31T23:00:00-14:00")),
        ),
        (
            ReportFault.WRONG_CONTENT,
            changed(
                lambda file: _result(file)["attempts"][0].update(steps=_result(file)["attempts"][0]["steps"] * 2000)
            ),
        ),
    ],
    ids=lambda value: value.value if isinstance(value, ReportFault) else "",
)
def test_files_that_are_none_are_refused_with_a_reason(fault: ReportFault, data: bytes) -> None:
    assert fault_of(data) is fault


@pytest.mark.parametrize(
    "change",
    [
        lambda result: result["target"].update(port=65536),
        lambda result: result["attempts"][0]["target"].update(port=-1),
        lambda result: result["attempts"][0].update(seconds=1e15),
        lambda result: result["attempts"][0]["steps"][0].update(seconds=-1e15),
    ],
)
def test_numbers_that_no_test_comes_to_are_refused(change: Callable[[dict[str, Any]], object]) -> None:
    assert fault_of(changed(lambda file: change(_result(file)))) is ReportFault.WRONG_CONTENT


def test_of_endless_lists_only_as_much_is_read_as_this_program_keeps() -> None:
    def endless(file: dict[str, Any]) -> None:
        result = _result(file)
        result["diagnoses"] *= 5000
        result["environment"]["libraries"] = ["x 1"] * 5000
        file["content"]["removed"] = [{"what": "x", "count": 1}] * 5000
        attempt = result["attempts"][0]
        attempt["failure"]["links"] *= 5000
        attempt["steps"] += [
            {**attempt["steps"][0], "facts": {"type": "response", "headers": [["server", "x"]] * 5000}},
        ]

    report = decode(changed(endless))
    one = report.results[0]
    assert one.result.environment is not None
    assert len(one.result.environment.libraries) == len(report.removed) == limits.REPORT_ITEMS
    (attempt,) = one.result.attempts
    assert len(one.result.diagnoses) == limits.REPORT_DIAGNOSES
    assert attempt.failure is not None
    assert len(attempt.failure.links) == limits.CHAIN_SHOWN < attempt.failure.chain_length
    facts = attempt.steps[-1].facts
    assert isinstance(facts, ResponseFacts)
    assert len(facts.headers) == limits.HEADERS_KEPT


def test_a_file_that_is_too_large_is_not_looked_at() -> None:
    assert fault_of(b"[" * (limits.REPORT_BYTES * 2)) is ReportFault.TOO_LARGE


def test_every_fault_has_its_words_in_every_language() -> None:
    for language in ("en", "de", "ar"):
        said = {report_fault(fault, words_for(language), line=1, key="x") for fault in ReportFault}
        assert len(said) == len(ReportFault)


def test_foreign_texts_are_cleaned_when_they_are_read() -> None:
    def put(file: dict[str, Any]) -> None:
        content = file["content"]
        content.update(id=HOSTILE, language=HOSTILE, title=HOSTILE, contact=HOSTILE)
        content["removed"] = [{"what": HOSTILE, "count": 1}]
        content["results"][0]["note"] = f"{HOSTILE}\n{HOSTILE}"
        content["results"][1]["expectation"] = {"issuer": HOSTILE, "case": HOSTILE}
        for name in ("host", "host_ascii", "source"):
            _result(file)["target"][name] = HOSTILE
        _result(file)["diagnoses"][0]["params"] = {"host": HOSTILE, "addresses": [HOSTILE]}
        _result(file)["attempts"][0]["failure"]["trace"] = f"a\n  {HOSTILE}"

    read = decode(changed(put))
    cleaned = "\ufffdevil\ufffd \ufffd]0;x\ufffd<b>\ufffd&{host} ```"
    one, other = read.results
    assert [read.id, read.language, read.title, read.contact, read.removed[0].what] == [cleaned] * 5
    assert one.note == f"{cleaned}\n{cleaned}"
    assert other.expectation == Expectation(issuer=cleaned, case=cleaned)
    assert one.result.target.source == cleaned
    assert one.result.diagnoses[0].params.addresses == (cleaned,)
    failure = one.result.attempts[0].failure
    assert failure is not None
    assert failure.trace == f"a\n  {cleaned}"


def test_a_text_without_end_is_cut() -> None:
    read = decode(changed(lambda file: _result(file)["diagnoses"][0]["params"].update(host="x" * 1_000_000)))
    assert len(read.results[0].result.diagnoses[0].params.host) == limits.TEXT_CHARACTERS


def test_whatever_is_read_can_be_shown() -> None:
    """Thousands of changed values: each file is refused with a reason or shown, in any form and language."""
    chance = random.Random(5)
    files = [json.loads(path.read_bytes()) for path in GOLDEN]
    content = files[1]["content"]
    content["results"] = content["results"][::6]
    shown = 0
    for number in range(250):
        file = copy.deepcopy(files[number % len(files)])
        for _ in range(chance.choice((1, 3, 10))):
            _damage(file["content"], chance)
        try:
            read = decode(json.dumps(file).encode())
        except ReportError:
            continue
        shown += 1
        words = words_for(("en", "de", "ar")[number % 3])
        assert render_text(read, words).count("\n") <= 60
        assert render_csv(read, words)
        assert render_html(read, words)
    assert shown > 50


def _damage(value: Any, chance: random.Random) -> None:
    """Put something of the same kind, but unheard of, in place of one value somewhere inside."""
    for _ in range(30):
        key = chance.choice(sorted(value)) if isinstance(value, dict) else chance.randrange(len(value))
        found = value[key]
        if isinstance(found, dict | list) and found and chance.random() < 0.9:
            value = found
            continue
        if isinstance(found, bool):
            value[key] = not found
        elif isinstance(found, str):
            value[key] = chance.choice((HOSTILE, "", "9" * 400, "x" * 5000, "٣", "[::", "0.0.0.0", found.upper()))
        elif isinstance(found, int | float):
            value[key] = chance.choice((0, -1, 10**30, -(10**18), 1e308, 2**63))
        elif isinstance(found, list):
            value[key] = chance.choice(([], found * 40))
        else:
            value.pop(key) if isinstance(value, dict) else value.clear()
        return

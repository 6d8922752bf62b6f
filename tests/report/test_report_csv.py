"""The table of a report: one row a result, codes that stay, and no cell that a spreadsheet calculates."""

import csv
import io

from msgspec.structs import replace

from app.i18n import words_for
from app.model.plan import Expectation, Expected
from app.model.report import Report, ReportedResult
from app.plan import read_plan
from app.report.csv import COLUMNS, render_csv
from tests.gui import sample_results as samples
from tests.report.reports import ALL, report_of


def rows_of(report: Report, language: str = "en") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render_csv(report, words_for(language)), newline="")))


def test_one_row_a_result_below_the_names_of_the_columns() -> None:
    text = render_csv(report_of(*ALL), words_for("en"))
    assert text.startswith(
        "target,kind,host,port,outcome,as_expected,case,severity,certainty,seconds,started,expected,note,short_code,"
        "id,summary,expected_state,expected_status,expected_case,expected_issuer\r\n"
    )
    rows = rows_of(report_of(*ALL))
    assert [row["id"] for row in rows] == [result.id for result in ALL]
    assert all(set(row) == set(COLUMNS) for row in rows)


def test_codes_are_the_same_in_every_language_and_words_are_not() -> None:
    english, german = (rows_of(report_of(*ALL), language) for language in ("en", "de"))
    for one, other in zip(english, german, strict=True):
        assert {**one, "summary": ""} == {**other, "summary": ""}
        assert one["summary"] != other["summary"]
        assert "\u2066" not in one["summary"] + other["summary"]


def test_the_row_of_a_failure() -> None:
    (row,) = rows_of(report_of(samples.expired(), note="since Monday"))
    assert (row["kind"], row["outcome"], row["case"]) == ("tls", "failed", "tls.expired")
    assert (row["as_expected"], row["severity"], row["note"]) == ("no", "failure", "since Monday")
    assert row["started"] == "2026-11-22T11:04:12.000+00:00"
    assert row["short_code"].startswith("TLS-EXPIRED-")
    assert float(row["seconds"]) > 0


def test_a_plan_decides_what_is_expected() -> None:
    blocked = ReportedResult(samples.refused(), expectation=Expectation(Expected.UNREACHABLE))
    open_ = ReportedResult(samples.works(), expectation=Expectation(Expected.UNREACHABLE))
    stopped = ReportedResult(samples.cancelled())
    rows = rows_of(replace(report_of(*ALL), results=(blocked, open_, stopped)))
    assert [(row["as_expected"], row["expected"]) for row in rows] == [
        ("yes", "unreachable"),
        ("no", "unreachable"),
        ("", ""),
    ]


def test_a_table_of_results_is_read_as_the_plan_that_it_came_from() -> None:
    wanted = (
        Expectation(Expected.REFUSED),
        Expectation(status=404, issuer="Let's Encrypt"),
        Expectation(case="tls.expired"),
        None,
    )
    results = (samples.refused(), samples.works(), samples.expired(), samples.missing_page())
    reported = tuple(ReportedResult(one, expectation=expected) for one, expected in zip(results, wanted, strict=True))
    text = render_csv(replace(report_of(*ALL), results=reported), words_for("en"))
    opened = read_plan(text.encode())
    assert not opened.skipped
    assert [one.target.host for one in opened.plan.targets] == [one.target.host for one in results]
    assert [one.expectation for one in opened.plan.targets] == [one or Expectation() for one in wanted]


def test_what_was_found_is_not_expected() -> None:
    table = (
        "target,outcome,as_expected,case,status,issuer,expected\nhttps://a.example/,failed,no,tls.expired,404,Bad CA,\n"
    )
    for text in (table, table.replace("outcome", "x"), table.replace("as_expected", "x")):
        assert [one.expectation for one in read_plan(text.encode()).plan.targets] == [Expectation()]


def test_no_cell_is_a_formula() -> None:
    result = samples.refused()
    target = replace(result.target, host='=HYPERLINK("http://evil.example")', path="")
    rows = rows_of(report_of(replace(result, target=target, id="-1+1"), note="@SUM(A1)\r\n=1"))
    (row,) = rows
    assert not [value for value in row.values() if value.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]
    assert row["note"] == "'@SUM(A1) =1"

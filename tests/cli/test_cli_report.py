"""`check --report` and `report` as their users run them."""

import csv
import io
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import document
from app.cli.report_files import check_place
from app.cli.usage import UsageError
from app.i18n import words_for
from app.report.document import decode
from app.report.text import render_text
from tests.cli.programs import program
from tests.servers import closed_port

GOLDEN = Path(__file__).parent.parent / "report" / "golden"
SINGLE, RUN = GOLDEN / "schema-1-single.json", GOLDEN / "schema-1-run.json"


@pytest.fixture
def refused() -> Iterator[str]:
    with closed_port() as port:
        yield f"127.0.0.1:{port}"


def test_a_test_leaves_a_report_that_others_read_in_their_language(refused: str, tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    made = program("check", refused, "--json", "--lang", "ar", "--report", str(file))
    assert (made.returncode, made.stderr) == (1, "")
    report = decode(file.read_bytes())
    assert report.language == "ar"
    assert not report.damaged
    (one,) = report.results
    assert one.result.diagnoses == document.decode(made.stdout.encode()).diagnoses
    shown = program("report", "show", str(file), "--lang", "de")
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "Kein Programm auf diesem Computer nimmt die Verbindung an" in shown.stdout
    assert "Code: local.nothing_listening" in shown.stdout


def test_targets_stand_in_the_order_given_also_those_that_cannot_be_tested(refused: str, tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    made = program("check", "::1:80", refused, "--report", str(file))
    assert made.returncode == 2
    first, second = decode(file.read_bytes()).results
    assert (first.result.outcome.value, second.result.outcome.value) == ("invalid", "failed")


@pytest.mark.parametrize(
    ("ending", "begin"), [("html", b"<!doctype html>"), ("txt", b"```\nTarget: "), ("csv", b"\xef\xbb\xbftarget,kind")]
)
def test_the_ending_of_the_name_says_what_is_written(refused: str, tmp_path: Path, ending: str, begin: bytes) -> None:
    file = tmp_path / f"report.{ending}"
    assert program("check", refused, "--no-checks", "--report", str(file)).returncode == 1
    assert file.read_bytes().startswith(begin)
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


def test_a_place_where_nothing_can_be_written_is_told_before_anything_is_tested(refused: str, tmp_path: Path) -> None:
    for name, reason in (("no/folder.json", "cannot be written"), ("report.pdf", ".json, .html"), ("a.csv", "cannot")):
        if name == "a.csv":
            (tmp_path / name).mkdir()
        made = program("check", refused, "--report", str(tmp_path / name))
        assert made.returncode == 2
        assert made.stdout == ""
        assert reason in made.stderr


@pytest.mark.parametrize("name", ["x" * 300 + ".json", "x" * 300 + "/report.json", "circle.json", "link.json"])
def test_names_that_no_file_can_have(refused: str, tmp_path: Path, name: str) -> None:
    (tmp_path / "circle.json").symlink_to(tmp_path / "circle.json")
    (tmp_path / "link.json").symlink_to(tmp_path / "missing" / "report.json")
    for arguments in (
        ("check", refused, "--report", str(tmp_path / name)),
        ("report", "render", str(SINGLE), "--output", str(tmp_path / name)),
    ):
        made = program(*arguments)
        assert (made.returncode, made.stdout) == (2, "")
        assert "cannot be written" in made.stderr


def test_a_folder_that_may_not_be_written_to(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write everywhere
    with pytest.raises(UsageError, match="cannot be written"):
        check_place(str(tmp_path / "a.json"), "--report", (), words_for("en"))


def test_a_report_does_not_overwrite_what_it_is_made_from(tmp_path: Path) -> None:
    plan, link = tmp_path / "plan.json", tmp_path / "link.json"
    plan.write_text(json.dumps({"kind": "connection-tester-plan", "schema": 1, "targets": ["127.0.0.1:9"]}))
    link.symlink_to(plan)
    before = plan.read_bytes()
    for name in (plan, link, tmp_path / "." / "plan.json"):
        made = program("check", "--plan", str(plan), "--report", str(name))
        assert (made.returncode, made.stdout) == (2, "")
        assert "--report would overwrite" in made.stderr
    assert plan.read_bytes() == before
    copy = tmp_path / "copy.json"
    copy.write_bytes(SINGLE.read_bytes())
    assert program("report", "render", str(copy), "--output", str(copy)).returncode == 2


def test_a_link_stays_and_what_it_leads_to_is_written(tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    link.symlink_to(real)
    assert program("report", "render", str(SINGLE), "--output", str(link)).returncode == 0
    assert link.is_symlink()
    assert real.read_bytes().startswith(b"```")


@pytest.mark.parametrize(
    ("command", "option"),
    [
        *(("show", option) for option in ("--aliases", "--output=a.txt", "--to=txt", "--json", "--all")),
        *(("compare", option) for option in ("--aliases", "--output=a.txt", "--to=txt")),
        *(("render", option) for option in ("--json", "--all")),
        ("expand", "--aliases"),
    ],
)
def test_an_option_of_another_command_is_refused(command: str, option: str) -> None:
    files = (str(SINGLE), str(SINGLE))[: 2 if command == "compare" else 1]
    done = program("report", command, *files, option)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{option.partition('=')[0]} belongs to report " in done.stderr


def test_a_damaged_report_gets_no_checksum_that_fits(tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.json"
    damaged.write_bytes(SINGLE.read_bytes().replace(b'"utc_offset":', b'"utc_offset": '))
    for more in (("--to", "json"), ("--output", str(tmp_path / "new.json"))):
        done = program("report", "render", str(damaged), *more)
        assert (done.returncode, done.stdout) == (2, "")
        assert "damaged or changed" in done.stderr
    assert program("report", "render", str(damaged), "--to", "txt").returncode == 0
    for more in ((), ("--json",)):
        compared = program("report", "compare", str(SINGLE), str(damaged), *more)
        assert compared.returncode == 0
        assert compared.stderr.startswith("damaged.json: Careful: this report was damaged")


def test_a_text_in_another_encoding_and_a_plan_are_told_apart(tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    file.write_text(SINGLE.read_text("utf-8"), "utf-16")
    assert "A report is text in UTF-8, and this file is not." in program("report", "show", str(file)).stderr
    file.write_text('{"kind": "connection-tester-plan", "schema": 1, "targets": []}')
    assert "This file is a plan" in program("report", "show", str(file)).stderr


@pytest.mark.parametrize("option", ["--aliases", "--own-addresses"])
def test_options_of_a_report_need_one(refused: str, option: str) -> None:
    made = program("check", refused, option)
    assert (made.returncode, made.stdout) == (2, "")
    assert f"{option} belongs to --report" in made.stderr


def test_a_plan_stands_in_the_report(refused: str, tmp_path: Path) -> None:
    plan, file = tmp_path / "plan.json", tmp_path / "report.json"
    target = {"target": refused, "expect": "refused", "note": "closed since May"}
    plan.write_text(
        json.dumps({"kind": "connection-tester-plan", "schema": 1, "name": "Offices", "targets": [target]}), "utf-8"
    )
    made = program("check", "--plan", str(plan), "--report", str(file))
    report = decode(file.read_bytes())
    assert (report.title, report.results[0].note) == ("Offices", "closed since May")
    assert report.results[0].expectation is not None
    assert made.returncode == 0, made.stdout + made.stderr


def test_every_form_is_printed_or_written(tmp_path: Path) -> None:
    text = program("report", "render", str(RUN), "--to", "txt", "--lang", "de")
    assert text.returncode == 0
    assert text.stdout == render_text(decode(RUN.read_bytes()), words_for("de"))
    table = program("report", "render", "--to=csv", str(RUN))
    assert len(list(csv.reader(io.StringIO(table.stdout)))) == len(decode(RUN.read_bytes()).results) + 1
    page = tmp_path / "page.html"
    written = program("report", "render", str(RUN), "--output", str(page), "--lang", "ar")
    assert (written.returncode, written.stdout, written.stderr) == (0, "", "")
    assert 'dir="rtl"' in page.read_text("utf-8")
    other = tmp_path / "page.txt"
    assert program("report", "render", str(RUN), "--output", str(other), "--to", "csv").returncode == 0
    assert other.read_text("utf-8").startswith("\ufefftarget,")


def test_a_report_that_is_written_again_is_the_same(tmp_path: Path) -> None:
    copy = tmp_path / "copy.json"
    assert program("report", "render", str(RUN), "--output", str(copy)).returncode == 0
    assert decode(copy.read_bytes()) == decode(RUN.read_bytes())


def test_other_names_can_stand_for_hosts(refused: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.json"
    assert program("report", "render", str(SINGLE), "--output", str(copy), "--aliases").returncode == 0
    read = decode(copy.read_bytes())
    assert read.aliases
    assert b"orders.example.com" in SINGLE.read_bytes()
    assert b"orders.example.com" not in copy.read_bytes()
    made = tmp_path / "made.json"
    assert program("check", refused, "--no-checks", "--report", str(made), "--aliases").returncode == 1
    assert decode(made.read_bytes()).aliases


def test_a_damaged_report_is_shown_and_says_so(tmp_path: Path) -> None:
    file = tmp_path / "damaged.json"
    data = json.loads(SINGLE.read_bytes())
    data["content"]["contact"] = "\x1b[31msomebody"
    file.write_text(json.dumps(data), "utf-8")
    shown = program("report", "show", str(file))
    assert shown.returncode == 0
    assert shown.stdout.startswith("Careful: this report was damaged or changed")
    assert "Contact: \ufffd[31msomebody" in shown.stdout
    assert "\x1b" not in shown.stdout


def test_a_report_of_many_is_shown_with_notes_and_what_the_plan_says() -> None:
    shown = program("report", "show", str(RUN))
    report = decode(RUN.read_bytes())
    assert shown.stdout.startswith("Freischaltung März\n")
    assert shown.stdout.count("  Code: ") == len(report.results)
    assert "expected" in shown.stdout


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "This file cannot be opened."),
        (b"", "There is nothing in this file."),
        (b"<html>", "This file is no report of this program."),
        (SINGLE.read_bytes()[:500], "ends in the middle"),
        (b'{"kind": "connection-tester-report", "schema": 99}', "made by a newer version"),
        (b"\xff\xfe\x00", "UTF-8"),
    ],
)
def test_a_file_that_is_no_report_is_refused_with_the_reason(
    tmp_path: Path, content: bytes | None, reason: str
) -> None:
    file = tmp_path / "file.json"
    if content is not None:
        file.write_bytes(content)
    for arguments in (("show",), ("render", "--to", "txt")):
        done = program("report", *arguments, str(file))
        assert (done.returncode, done.stdout) == (2, "")
        assert "file.json" in done.stderr
        assert reason in done.stderr


def test_a_file_as_large_as_a_disk_is_refused_at_once(tmp_path: Path) -> None:
    file = tmp_path / "file.json"
    with file.open("wb") as content:
        content.write(SINGLE.read_bytes())
        content.truncate(2**40)
    done = program("report", "show", str(file))
    assert (done.returncode, done.stdout) == (2, "")
    assert "too large" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ((), "show, render, compare"),
        (("print", str(SINGLE)), "show, render, compare"),
        (("show",), "Give the file of one report."),
        (("show", str(SINGLE), str(RUN)), "Give the file of one report."),
        (("render", str(SINGLE)), "--to"),
        (("render", str(SINGLE), "--to", "pdf"), "--to"),
        (("render", str(SINGLE), "--output", "x.pdf"), ".json, .html, .txt, .csv"),
    ],
)
def test_what_cannot_be_followed_is_told(arguments: tuple[str, ...], reason: str) -> None:
    done = program("report", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert reason in done.stderr

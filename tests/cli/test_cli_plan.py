"""`check --plan` as its users run it, on real servers."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import document
from app.lab.handlers import page
from app.model.names import Outcome
from app.model.plan import Expectation, Expected
from app.report.document import decode
from tests.cli.programs import PYTHON, SECONDS, environment, lines_of_json, program
from tests.servers import closed_port, serve


@pytest.fixture
def refused() -> Iterator[str]:
    with closed_port() as port:
        yield f"127.0.0.1:{port}"


@pytest.fixture
def works() -> Iterator[str]:
    with serve(page()) as port:
        yield f"http://127.0.0.1:{port}/"


def plan_of(folder: Path, *entries: object, **more: object) -> str:
    file = folder / "plan.json"
    file.write_text(json.dumps({"kind": "connection-tester-plan", "targets": entries, **more}), encoding="utf-8")
    return str(file)


def check(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return program("check", "--proxy", "none", "--no-checks", "--lang", "en", *arguments)


def test_a_plan_that_is_met(tmp_path: Path, works: str, refused: str) -> None:
    entries = (
        {"target": works, "note": "the shop", "expect": {"status": 200}},
        {"target": refused, "expect": "refused"},
    )
    done = check("--plan", plan_of(tmp_path, *entries))
    assert done.returncode == 0
    assert "Read as: a plan of this program" in done.stderr
    assert "on this computer itself" in done.stderr
    assert "As expected: it answers with the status 200." in done.stdout
    assert "the shop" in done.stdout
    assert "As expected: the connection is refused." in done.stdout
    assert "Targets: 2 · as expected: 2" in done.stdout
    assert "Step by step" not in done.stdout


def test_a_plan_that_is_not_met_explains_why(tmp_path: Path, works: str, refused: str) -> None:
    entries = ({"target": works, "expect": "unreachable"}, refused)
    done = check("--plan", plan_of(tmp_path, *entries))
    assert done.returncode == 1
    assert "Not as expected: it answers, but it should not be reachable." in done.stdout
    assert "Not as expected: it cannot be reached (" in done.stdout
    assert "Step by step" in done.stdout
    assert "not as expected: 2" in done.stdout


def test_targets_beside_a_plan_are_tested_as_well(tmp_path: Path, works: str, refused: str) -> None:
    done = check(works, "--json", "--plan", plan_of(tmp_path, {"target": refused, "expect": "unreachable"}))
    assert done.returncode == 0
    first, second = lines_of_json(done.stdout)
    assert "verdict" not in first
    assert second["verdict"] == {"as_expected": True, "expectation": {"state": "unreachable"}}
    results = [document.decode(line.encode()) for line in done.stdout.splitlines()]
    assert [one.outcome for one in results] == [Outcome.REACHED, Outcome.FAILED]


def test_what_cannot_be_tested_is_named_and_counts(tmp_path: Path, works: str) -> None:
    secret = "https://ann:pa55word@a.example/"
    done = check("--plan", plan_of(tmp_path, works, "*.example.com", secret, proxy="http://p:1"))
    assert done.returncode == 2
    assert "Entry 2: *.example.com – stands for many names" in done.stderr
    assert "Entry 3: " in done.stderr
    assert "A plan may not choose the proxy. Passed over: proxy" in done.stderr
    assert "pa55word" not in done.stderr + done.stdout


def test_other_programs_may_list_more_than_can_be_tested(tmp_path: Path, works: str) -> None:
    file = tmp_path / "targets.yml"
    file.write_text(f"- targets: ['{works}', '*.example.com']\n", encoding="utf-8")
    done = check("--plan", str(file))
    assert done.returncode == 0
    assert "a list of targets for Prometheus" in done.stderr
    assert "stands for many names" in done.stderr


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "There is no target in this file."),
        (b'{"targets": ["a.exam', "This file ends in the middle"),
        (b'{"schema": 9, "targets": []}', "made by a newer version"),
        (b'{"targets": ["*.example.com"]}', "There is nothing to test: no target of the plan can be tested."),
        (b'{"kind": "connection-tester-report", "results": []}', "This is a report of tests and no plan."),
        (b"# Readme\na word or two\n" * 5 + b"word\n", "this is hardly a list of targets"),
        (None, "This file cannot be opened"),
    ],
)
def test_files_that_are_no_plan(tmp_path: Path, content: bytes | None, said: str) -> None:
    file = tmp_path / "plan.json"
    if content is not None:
        file.write_bytes(content)
    done = check("--plan", str(file))
    assert done.returncode == 2
    assert said in done.stderr
    assert "0 targets" not in done.stderr
    assert done.stdout == ""


def test_a_plan_may_come_on_the_input(refused: str) -> None:
    entries = [{"target": refused, "expect": expected} for expected in ("refused", "reachable")]
    done = subprocess.run(
        (*PYTHON, "check", "--proxy", "none", "--no-checks", "--lang", "en", "--plan", "-"),
        env=environment(),
        input=json.dumps({"targets": entries}),
        capture_output=True,
        encoding="utf-8",
        timeout=SECONDS,
    )
    assert done.returncode == 1
    assert "As expected: the connection is refused." in done.stdout
    assert "as expected: 1 · not as expected: 1" in done.stdout


def test_a_plan_that_contradicts_itself_says_so(tmp_path: Path, refused: str) -> None:
    never = {"target": refused, "expect": {"state": "refused", "status": 200}}
    entries = ({"target": refused, "expect": "refused"}, never)
    done = check("--plan", plan_of(tmp_path, *entries))
    assert done.returncode == 2
    assert "what is expected of it contradicts itself" in done.stderr


def test_a_report_of_a_plan_holds_what_was_expected(tmp_path: Path, refused: str) -> None:
    plan = plan_of(
        tmp_path, {"target": refused, "note": "closed", "expect": "refused"}, name="Branch", contact="it@x.example"
    )
    report = tmp_path / "report.json"
    assert check("--plan", plan, "--report", str(report)).returncode == 0
    written = decode(report.read_bytes())
    assert (written.title, written.contact) == ("Branch", "it@x.example")
    [one] = written.results
    assert (one.note, one.expectation) == ("closed", Expectation(Expected.REFUSED))

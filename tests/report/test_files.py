"""Report files: recognised by their content, read with care, their targets taken anew from their texts."""

import codecs
import json
from pathlib import Path

import msgspec
import pytest
from reports import ALL, report_of

from app import limits
from app.model.names import Kind
from app.model.plan import Expectation, Expected, PlanSummary
from app.model.report import ReportFault
from app.model.secret import Secret
from app.model.target import InputProblem, Target
from app.report.again import Again, targets_again
from app.report.document import ReportError, decode, encode
from app.report.files import is_report, read_file, read_report
from app.target import parse

REPORT = report_of(*ALL)
PLAN = b'{"kind": "connection-tester-plan", "schema": 1, "targets": []}'


def test_a_report_is_recognised_however_it_was_written_since() -> None:
    data = encode(REPORT)
    document = json.loads(data)
    for one in (
        data,
        data[:200],
        b"\xef\xbb\xbf" + data,
        json.dumps(document, indent=4).encode(),
        json.dumps(document, sort_keys=True).encode(),
        data.decode().encode("utf-16"),
        codecs.BOM_UTF16_BE + data.decode().encode("utf-16-be"),
        data.decode().encode("utf-16")[:201],
    ):
        assert is_report(one)


@pytest.mark.parametrize(
    "data", [b"", PLAN, b"www.example.com\n", b'{"log": {"text": "{\\"kind\\":\\"connection-tester-report\\"}"}}']
)
def test_other_files_are_none(data: bytes) -> None:
    assert not is_report(data)


def test_a_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    file.write_bytes(encode(REPORT))
    assert read_report(file) == decode(encode(REPORT))
    assert read_file(file, 10) == file.read_bytes()[:11], "a byte too many tells that it is too large"


@pytest.mark.parametrize("name", ["missing.json", "folder", "na\0me"])
def test_a_file_that_is_not_to_be_had(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(ReportError) as caught:
        read_report(tmp_path / name)
    assert caught.value.fault is ReportFault.UNREADABLE


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    with file.open("wb") as opened:
        opened.truncate(10 * limits.REPORT_BYTES)  # claims more than it takes
    with pytest.raises(ReportError) as caught:
        read_report(file)
    assert caught.value.fault is ReportFault.TOO_LARGE


def target(text: str) -> Target:
    found = parse(text)
    assert isinstance(found, Target)
    return found


def test_each_target_is_tested_once() -> None:
    problem = InputProblem(case="input.empty", source="")
    again = targets_again([target("https://www.example.com/a"), target("10.0.0.7:22"), problem, target("10.0.0.7:22")])
    assert again.targets == (target("https://www.example.com/a"), target("10.0.0.7:22"))
    assert again.left_out == 1
    assert not again.incomplete
    assert again.counts == PlanSummary(targets=2, hosts=2, ports=2, private=1)


def test_each_thing_that_is_expected_of_a_target_is_tested() -> None:
    wanted = tuple(map(Expectation, (Expected.REFUSED, Expected.REACHABLE, Expected.REFUSED)))
    again = targets_again([target("10.0.0.7:22")] * 3, wanted)
    assert again.targets == (target("10.0.0.7:22"),) * 2
    assert again.expectations == wanted[:2]


def test_what_is_shown_is_what_is_tested() -> None:
    """A report may say one thing where people look and another where the program does."""
    lying = msgspec.structs.replace(target("https://www.example.com/"), host_ascii="evil.example", source="harmless")
    again = targets_again([lying])
    assert again.targets == (target("https://www.example.com/"),)
    assert again.targets[0].host_ascii == "www.example.com"


def test_what_a_report_does_not_hold_is_told() -> None:
    known = msgspec.structs.replace(target("https://www.example.com/a"), secret=Secret(known=False))
    again = targets_again([known])
    assert again.incomplete
    assert again.targets[0].secret is None


def test_what_cannot_be_read_is_left_out() -> None:
    broken = Target(Kind.HTTPS, "a b", "a b", 443, source="a b")
    assert targets_again([broken]) == Again((), (), 1)

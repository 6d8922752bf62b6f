"""Whatever outsiders write, a report says it and obeys none of it: the corpus through every way out of the program."""

import argparse
import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from injection_corpus import CANARY, PAYLOADS, Place, behind, in_front, likeness, planted
from msgspec.structs import replace
from pages import read_page
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from reports import report_of, result_of

from app.cli.report import run as report_command
from app.cli.result_text import ResultText
from app.cli.terminal import Terminal
from app.explanation.fixes import fixes_by_owner
from app.gui.entries import Entry
from app.gui.labels import copy
from app.gui.raw_text import header_lines, raw_text
from app.gui.summary_text import message_text, rows_text, summary_text
from app.gui.wording import Wording
from app.i18n import words_for
from app.model.options import Options
from app.model.report import Report
from app.model.result import Result
from app.report.csv import render_csv
from app.report.document import decode, encode
from app.report.html import render_html
from app.report.text import LINES, render_text
from app.report.texts import map_texts
from app.text import display_text
from tests.gui import sample_results as samples
from tests.knowledge.all_samples import SAMPLES

T = TypeVar("T")

WORDS = words_for("en")
ARABIC = words_for("ar")
_WITH_FINDINGS = next(facts for _, _, facts in SAMPLES if facts.findings.trust is not None)
FEW = report_of(samples.refused(), samples.works(), note="A note", title="A plan")
OTHERS = report_of(samples.expired(), samples.proxy_password(), samples.internal(), result_of(_WITH_FINDINGS))
REPORT = replace(FEW, results=(*FEW.results, *OTHERS.results))
SINGLE = report_of(samples.refused(), note="A note")
PLACES = pytest.mark.parametrize("place", [in_front, behind])
_KEPT: dict[Any, Any] = {}
EACH = pytest.mark.parametrize("name", list(PAYLOADS))

STEERING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def with_payload(name: str, place: Place, report: Report = REPORT) -> Report:
    return planted(report, PAYLOADS[name], place)


def without(name: str, place: Place, made: Callable[[Report], T], report: Report = REPORT) -> T:
    """Return what is made of the same report with a harmless text in place of the payload; made once a kind."""
    key = (likeness(PAYLOADS[name]), place, made, id(report))
    if key not in _KEPT:
        _KEPT[key] = made(planted(report, key[0], place))
    return _KEPT[key]


def test_corpus_is_large_and_each_payload_is_one_of_its_kind() -> None:
    assert len(PAYLOADS) >= 60
    assert len(set(PAYLOADS.values())) == len(PAYLOADS)


def tree(report: Report) -> list[str]:
    return read_page(render_html(report, WORDS)).tree


def tree_in_arabic(report: Report) -> list[str]:
    return read_page(render_html(report, ARABIC)).tree


def lines_of_text(report: Report) -> int:
    return render_text(report, WORDS).count("\n")


def cells(report: Report) -> list[list[str]]:
    return list(csv.reader(io.StringIO(render_csv(report, WORDS))))


def widths(report: Report) -> list[int]:
    return list(map(len, cells(report)))


@EACH
@PLACES
def test_page_has_the_same_elements(name: str, place: Place) -> None:
    made, words, report = (tree, WORDS, FEW) if place is behind else (tree_in_arabic, ARABIC, OTHERS)
    page = read_page(render_html(with_payload(name, place, report), words))
    assert page.tree == without(name, place, made, report)
    assert page.open == []
    assert not STEERING.search(page.text)
    assert display_text(PAYLOADS[name])[:40].strip() in page.text, "it is told as what it is"


@EACH
def test_text_has_the_same_lines(name: str) -> None:
    for report in (REPORT, SINGLE):
        lines = render_text(with_payload(name, in_front, report), WORDS).split("\n")
        assert len(lines) - 1 == without(name, in_front, lines_of_text, report) <= LINES
        assert not any(STEERING.search(line) for line in lines)
        assert [number for number, line in enumerate(lines) if "`" in line] == [0, len(lines) - 2], "the fence holds"


@EACH
@PLACES
def test_table_has_the_same_cells_and_no_formula(name: str, place: Place) -> None:
    rows = cells(with_payload(name, place))
    assert list(map(len, rows)) == without(name, place, widths)
    for row in rows:
        assert not [cell for cell in row if cell.startswith(FORMULA) or STEERING.search(cell)]


@EACH
def test_document_has_the_same_fields_and_is_read_back_clean(name: str) -> None:
    data = encode(with_payload(name, behind, SINGLE))
    assert b"\n" not in data
    assert _shape(json.loads(data)) == without(name, behind, shape_of_document, SINGLE)
    report = decode(data)
    assert not report.damaged
    texts: list[str] = []
    map_texts(report, lambda _, text: texts.append(text) or text)  # type: ignore[func-returns-value]
    assert texts
    assert not [text for text in texts if STEERING.search(text)]


def shape_of_document(report: Report) -> Any:
    return _shape(json.loads(encode(report)))


@EACH
def test_terminal_is_told_and_not_steered(name: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """The words of `check` and those of `report show`."""
    text = ResultText(Terminal(WORDS), WORDS)
    for one in with_payload(name, in_front, FEW).results:
        text.show(one.result, PAYLOADS[name])
    said = capsys.readouterr().out
    assert not STEERING.search(said)
    file = tmp_path / "report.json"
    file.write_bytes(encode(with_payload(name, in_front, FEW)))
    nothing = argparse.Namespace(to=None, output=None, aliases=False, all=False, json=False)
    report_command(nothing, ["show", str(file)], Terminal(WORDS), WORDS)
    shown = capsys.readouterr().out
    assert not STEERING.search(shown)
    for output in (said, shown):
        codes = re.findall(r"^  Code: (\S+)", output, re.MULTILINE)
        assert codes == [one.result.diagnoses[0].id for one in FEW.results], "nothing pretends to be a result"


@EACH
def test_clipboard_gets_the_same_lines(name: str, qapp: QApplication) -> None:
    for copied, plain in zip(copies(with_payload(name, behind)), without(name, behind, copies), strict=True):
        copy(copied)
        pasted = QGuiApplication.clipboard().text()
        assert not STEERING.search(pasted)
        assert pasted.count("\n") == plain.count("\n")


def copies(report: Report) -> list[str]:
    """Return what the window copies; a trace has lines of its own, which stand indented below each other."""
    return [
        text
        for one in map_texts(report, lambda name, text: "" if name == "trace" else text).results
        for text in _copied(one.result)
    ]


def _copied(result: Result) -> Iterator[str]:
    wording = Wording(WORDS)
    attempt = result.attempts[-1]
    entry = Entry(result.id, result.target, Options(), attempt.started, result=result)
    yield summary_text(entry, wording)
    for fix in fixes_by_owner(wording.explanation(result), WORDS):
        yield message_text(entry, wording, fix)
    yield rows_text([entry], wording)
    yield "\n".join(line for step in attempt.steps for line in header_lines(step))
    yield raw_text(result)


def _shape(value: Any) -> Any:
    """Return the keys and lengths of a document, without its texts."""
    if isinstance(value, dict):
        return {key: _shape(item) for key, item in value.items()}
    return [_shape(item) for item in value] if isinstance(value, list) else type(value).__name__


def test_canary_is_in_many_payloads() -> None:
    assert sum(CANARY in payload for payload in PAYLOADS.values()) >= 25

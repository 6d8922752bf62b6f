"""Every practice server, tested once and handed over: the reader's language says what a test of their own would say."""

import io
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from app.cli.result_text import ResultText
from app.cli.terminal import Terminal
from app.i18n import words_for
from app.investigation import investigate
from app.lab.lab import Lab
from app.lab.practices import Practice
from app.model.report import Report, ReportedResult
from app.model.result import Result
from app.model.target import Target
from app.model.words import Words
from app.probe.engine import Engine
from app.probe.waiting import Stop
from app.report.document import decode, encode
from app.report.make import make_report
from app.target import parse

AT_ONCE = 8


@pytest.fixture(scope="module")
def results() -> Iterator[tuple[Result, ...]]:
    with closing(Engine()) as engine, Lab() as lab, ThreadPoolExecutor(AT_ONCE) as pool:

        def result_of(practice: Practice) -> Result:
            target = parse(practice.target)
            assert isinstance(target, Target)
            return investigate(engine, target, practice.options, Stop(), lambda _: None)

        yield tuple(pool.map(result_of, lab.practices))


@pytest.fixture(scope="module")
def received(results: tuple[Result, ...]) -> Report:
    """What arrives of a report that somebody made in Arabic."""
    return decode(encode(make_report(map(ReportedResult, results), "ar")))


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_what_is_read_is_word_for_word_what_a_test_says(
    results: tuple[Result, ...], received: Report, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    words = words_for(language)
    assert len(received.results) == len(results) > 50
    for own, other in zip(results, received.results, strict=True):
        assert printed(other.result, words, monkeypatch) == printed(own, words, monkeypatch)


def printed(result: Result, words: Words, monkeypatch: pytest.MonkeyPatch) -> str:
    """The whole text of a result in the terminal."""
    stream = io.TextIOWrapper(io.BytesIO(), "utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", stream)
        ResultText(Terminal(words), words).show(result)
    stream.flush()
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue().decode()

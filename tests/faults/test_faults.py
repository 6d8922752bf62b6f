"""The table of real faults: every row lands on an accepted case, and every case has a row."""

import re
from collections.abc import Iterator

import pytest

from app.knowledge import CASES
from app.probe.engine import Engine
from tests.faults.catalogue import (
    FACTS,
    HERE,
    NOT_YET,
    SCENES,
    ids_proved,
    names_given_twice,
    real_rows,
    waits,
)
from tests.faults.rows import Bench, FactsRow, Row
from tests.faults.running import Judged, run_facts, run_here, run_scene
from tests.faults.scene import Scene


def problem(judged: Judged) -> str:
    """What is wrong with a row, or an empty text."""
    if judged.skipped:
        pytest.skip(judged.skipped)
    return "" if judged.right else f"{judged.name}: expected {judged.cases} with {judged.also}, found {judged.seen}"


@pytest.fixture(scope="module")
def bench() -> Iterator[tuple[Engine, Bench]]:
    engine = Engine()
    with Bench() as made:
        yield engine, made
    engine.close()


def test_no_case_without_a_row() -> None:
    proved = ids_proved()
    missing = [case.id for case in CASES if case.id not in proved]
    assert not missing
    assert len(real_rows()) >= 150


def test_the_rows_keep_to_the_contract() -> None:
    known = {case.id for case in CASES} | {row.cases[0] for row in FACTS}
    waiting = {case for name, row in real_rows() if waits(name) for case in (*row.cases, *row.also)}
    named = {case for _, row in real_rows() for case in (*row.cases, *row.also)}
    assert named - waiting <= known
    assert not names_given_twice()


def test_nothing_waits_that_is_not_there() -> None:
    names = [name for name, _ in real_rows()] + [row.name for row in FACTS]
    assert all(any(re.fullmatch(pattern, name) for name in names) for pattern, _ in NOT_YET)


OURS = "app.internal"  # is logged with its traceback
QUICK = [row for row in HERE if not row.slow and not waits(row.name)]


@pytest.mark.parametrize("row", [row for row in QUICK if OURS not in row.cases], ids=lambda row: row.name)
def test_a_fault(bench: tuple[Engine, Bench], row: Row) -> None:
    assert not problem(run_here(row, *bench))


@pytest.mark.parametrize("row", [row for row in QUICK if OURS in row.cases], ids=lambda row: row.name)
def test_a_fault_of_this_program(bench: tuple[Engine, Bench], row: Row, caplog: pytest.LogCaptureFixture) -> None:
    assert not problem(run_here(row, *bench))
    assert any(record.exc_info for record in caplog.records)


@pytest.mark.parametrize("row", [row for row in FACTS if not waits(row.name)], ids=lambda row: row.name)
def test_facts(row: FactsRow) -> None:
    assert not problem(run_facts(row))


@pytest.mark.namespace
@pytest.mark.parametrize("scene", [scene for scene in SCENES if not scene.slow], ids=lambda scene: scene.name)
def test_a_scene(scene: Scene) -> None:
    problems = [problem(one) for one in run_scene(scene, lambda name: not waits(name))]
    assert not any(problems), "\n".join(filter(None, problems))

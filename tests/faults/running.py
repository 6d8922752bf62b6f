"""Runs rows, several at once, and judges what was found."""

import re
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

from app.diagnosis import diagnose
from app.probe.engine import Engine
from tests.faults.catalogue import FACTS, HERE, SCENES
from tests.faults.rows import Bench, FactsRow, Row
from tests.faults.scene import Scene, Seen, look_at, play
from tests.namespaces import unavailable

AT_ONCE = 8  # rows on this computer; most of them wait
SCENES_AT_ONCE = 3
TIMES = 20  # a fault with several faces


class Judged(NamedTuple):
    """One row and what was found; `skipped` is a reason."""

    name: str
    cases: tuple[str, ...]
    also: tuple[str, ...]
    seen: Seen
    times: int = 1
    skipped: str = ""
    by_facts: bool = False

    @property
    def right(self) -> bool:
        """The first diagnosis is an accepted one, and what must stand in the list does."""
        return self.leads and set(self.also) <= set(self.seen.ids)

    @property
    def leads(self) -> bool:
        """The first diagnosis is an accepted one."""
        return bool(self.seen.ids) and self.seen.ids[0] in self.cases

    @property
    def wrong_and_sure(self) -> bool:
        """The worst: a wrong diagnosis that says it is confirmed."""
        return bool(self.seen.ids) and not self.leads and self.seen.certainties[0] == "confirmed"


NOTHING = Seen((), (), 0.0)
Tell = Callable[[Judged], None]


def try_row(engine: Engine, bench: Bench, row: Row) -> Seen:
    """Make one fault on this computer and look into it; never raises."""
    try:
        return look_at(engine, row.make(bench))
    except Exception as error:
        return NOTHING._replace(error=f"{type(error).__name__}: {error}")


def run_here(row: Row, engine: Engine, bench: Bench, times: int = 1) -> Judged:
    """Try a row, several times where it races; the first one that misses is what counts."""
    judged = Judged(row.name, row.cases, row.also, NOTHING)
    for number in range(1, times + 1):
        judged = judged._replace(seen=try_row(engine, bench, row), times=number)
        if not judged.right:
            break
    return judged


def run_scene(scene: Scene, wanted: Callable[[str], bool] = lambda name: True) -> list[Judged]:
    """Play a scene; skipped as a whole where it cannot be made."""
    rows = tuple(row for row in scene.rows if wanted(f"{scene.name}: {row.name}"))
    if not rows:
        return []
    judged = [Judged(f"{scene.name}: {row.name}", row.cases, row.also, NOTHING) for row in rows]
    if scene.namespace and (reason := unavailable()):
        return [one._replace(skipped=reason) for one in judged]
    try:
        found = play(scene, rows)
    except Exception as error:
        text = str(error).strip().splitlines()[-1:]  # of a child's whole traceback
        return [one._replace(seen=NOTHING._replace(error=" ".join((type(error).__name__, *text)))) for one in judged]
    return [one._replace(seen=seen) for one, (_, seen) in zip(judged, found, strict=True)]


def run_facts(row: FactsRow) -> Judged:
    """Diagnose facts."""
    found = diagnose(row.facts)
    seen = Seen(tuple(one.id for one in found), tuple(str(one.certainty) for one in found), 0.0)
    return Judged(row.name, row.cases, row.also, seen, by_facts=True)


def run_all(tell: Tell, only: str = "") -> list[Judged]:
    """Run the whole table; `only` is a pattern that the full name or an accepted id must match."""

    def wanted(name: str, cases: Iterable[str]) -> bool:
        return not only or any(re.search(only, text) for text in (name, *cases))

    judged: list[Judged] = []

    def note(one: Judged) -> None:
        judged.append(one)
        tell(one)

    cases = {f"{scene.name}: {row.name}": row.cases for scene in SCENES for row in scene.rows}
    engine = Engine()
    engine.prepare()
    with Bench() as bench, ThreadPoolExecutor(SCENES_AT_ONCE) as scenes, ThreadPoolExecutor(AT_ONCE) as rows:
        played = [scenes.submit(run_scene, scene, lambda name: wanted(name, cases[name])) for scene in SCENES]
        tried = [
            rows.submit(run_here, row, engine, bench, TIMES if row.racing else 1)
            for row in HERE
            if wanted(row.name, row.cases)
        ]
        for row in tried:
            note(row.result())
        for scene in played:
            for one in scene.result():
                note(one)
    for facts_row in FACTS:
        if wanted(facts_row.name, facts_row.cases):
            note(run_facts(facts_row))
    engine.close()
    return judged

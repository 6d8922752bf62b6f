"""Rows that share a place: a network of their own, or a process with its own environment."""

import contextlib
import multiprocessing
import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter
from typing import NamedTuple

from app.model.options import Options
from app.model.result import Result
from app.probe.engine import Engine
from tests.faults.rows import Bench, Look, Prepared, Row
from tests.namespaces import Host

SCENE_SECONDS = 120.0


class Seen(NamedTuple):
    """What an investigation found: ids and certainties, the leading one first."""

    ids: tuple[str, ...]
    certainties: tuple[str, ...]
    seconds: float
    error: str = ""


class Place(NamedTuple):
    """Where a scene plays.

    Attributes:
        host: a host of a network, or None for a process on this computer.
        environment: variables set there.
        prepare: called there with the engine before anything is looked at; returns what must be kept.
        parallel: how many rows at once.
    """

    host: Host | None = None
    environment: tuple[tuple[str, str], ...] = ()
    prepare: "Callable[[Engine], object] | None" = None
    parallel: int = 16  # most of them wait


class Scene(NamedTuple):
    """Rows and their place; `set_up` makes it and keeps it as long as the context manager is open."""

    name: str
    set_up: "Callable[[Bench], contextlib.AbstractContextManager[Place]]"
    rows: tuple[Row, ...]
    namespace: bool = True
    slow: bool = False


Request = tuple[Look, str, str, Options]


def seen(result: Result, seconds: float) -> Seen:
    """Keep what is scored."""
    ids = tuple(one.id for one in result.diagnoses)
    return Seen(ids, tuple(str(one.certainty) for one in result.diagnoses), seconds)


def look_at(engine: Engine, prepared: Prepared) -> Seen:
    """Look into one prepared fault."""
    began = perf_counter()
    result = prepared.look(engine, prepared.text, prepared.port, prepared.options)
    return seen(result, perf_counter() - began)


def look_at_all(
    requests: list[Request],
    environment: tuple[tuple[str, str], ...],
    prepare: Callable[[Engine], object] | None,
    parallel: int,
) -> list[Seen]:
    """Look into all, in the place this process is in."""
    os.environ.update(environment)
    engine = Engine()
    engine.prepare()
    kept = prepare(engine) if prepare else None
    found: list[Seen] = []
    try:
        if parallel == 1:
            found.extend(look_at(engine, Prepared(text, options, port, look)) for look, text, port, options in requests)
        else:
            with ThreadPoolExecutor(parallel) as pool:
                found.extend(pool.map(lambda one: look_at(engine, Prepared(one[1], one[3], one[2], one[0])), requests))
    finally:
        del kept
        engine.close()
    return found


def play(scene: Scene, rows: tuple[Row, ...] | None = None) -> list[tuple[Row, Seen]]:
    """Make the place, look into its rows there, and take it away again."""
    wanted = scene.rows if rows is None else rows
    with Bench() as bench, scene.set_up(bench) as place:
        prepared = [row.make(bench) for row in wanted]
        requests: list[Request] = [(one.look, one.text, one.port, one.options) for one in prepared]
        arguments = (requests, place.environment, place.prepare, place.parallel)
        if place.host is not None:
            found = place.host.call(look_at_all, *arguments, timeout=SCENE_SECONDS)
        else:
            found = _in_a_process(arguments)
    return list(zip(wanted, found, strict=True))


def _in_a_process(arguments: tuple[object, ...]) -> list[Seen]:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        found: list[Seen] = pool.apply_async(look_at_all, arguments).get(SCENE_SECONDS)
    return found


def hang_up_later(stop: Callable[[], None], seconds: float) -> None:
    """Call after a moment, from another thread."""
    timer = threading.Timer(seconds, stop)
    timer.daemon = True
    timer.start()

"""Prints what the follow-up checks cost beyond the attempt, on loopback.

    make bench

Medians of whole investigations, with the checks and without them, in pairs.
"""

import statistics
import time

import msgspec

from app.investigation import investigate
from app.lab.lab import Lab
from app.lab.practices import Practice
from app.model.options import Options
from app.model.target import Target
from app.probe.engine import Engine
from app.probe.waiting import Stop
from app.target import parse

PAIRS = 15


def seconds(engine: Engine, practice: Practice, *, checks: bool) -> float:
    """Time one investigation of a practice target."""
    target = parse(practice.target)
    assert isinstance(target, Target)
    options: Options = msgspec.structs.replace(practice.options, checks=checks)
    began = time.perf_counter()
    investigate(engine, target, options, Stop(), lambda event: None)
    return time.perf_counter() - began


def main() -> None:
    """Run all."""
    engine = Engine()
    engine.prepare()
    with Lab() as lab:
        for id in ("refused", "expired", "unknown_authority", "works_secure"):
            practice = lab.practice(id)
            seconds(engine, practice, checks=True)  # the first one builds what later ones share
            pairs = [
                (seconds(engine, practice, checks=True), seconds(engine, practice, checks=False)) for _ in range(PAIRS)
            ]
            more = statistics.median(with_checks - without for with_checks, without in pairs)
            figure = f"{more * 1000:.1f} ms"
            print(f"{'checks of ' + id + ' beyond the attempt, median':<64} {figure:>28}   goal <= 300 ms", flush=True)
    engine.close()


if __name__ == "__main__":
    main()

"""The program in a process of its own is closed or killed at any moment: nothing is lost that was shown as over."""

import random
import re
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from servers import closed_port, serve
from test_program import script

from app.lab.handlers import page, silent
from app.limits import LEAVE_SECONDS
from app.store.history import History, default_file

AT_ONCE = 256
KILLS = 8
PATIENCE = 30.0
# Tells of each test when the window shows it as over.
TELL = """
import msgspec
from app.document import Order
from app.gui.run_entry import RunEntry
from app.model.options import Options
from app.target import parse

told = set()

def tests(program):
    for row in program.window.model.entries():
        yield from (item.entry for item in row.items if item.entry) if isinstance(row, RunEntry) else (row,)

def tell(program):
    for entry in tests(program):
        if not entry.running and entry.id not in told:
            told.add(entry.id)
            print("over", entry.id, flush=True)

def begin(program, urls, at_once):
    window = program.window
    options, preferences = window._options
    preferences = msgspec.structs.replace(preferences, parallel=at_once, per_host=at_once)
    window.options_chosen.emit(options, preferences)
    window.body.control.changed.connect(lambda _: tell(program))
    return window.body.control.begin_order("", Order(tuple(parse(url) for url in urls), Options()))
"""
# On a disk that is slow, but on a computer that may be busy: what is slow there counts for nothing.
KILLED = (
    TELL
    + """
import app.gui.keeping
from app.store.history_writer import Writer

app.gui.keeping.OPEN_SECONDS = app.gui.keeping.WRITE_SECONDS = {patience}
transact = Writer._transact

def slowly(*arguments):
    time.sleep(0.02)
    transact(*arguments)

Writer._transact = slowly

def started(program):
    def go():
        window = program.window
        window.test_text("http://127.0.0.1:{port}/")
        begin(program, [f"http://127.0.0.1:{port}/{{number}}" for number in range(400)], 16)

    QTimer.singleShot(0, go)
"""
)
CLOSED = (
    TELL
    + """
def started(program):
    def go():
        urls = ["tcp://127.0.0.1:{closed}"] * 32
        urls += [f"http://127.0.0.1:{silent}/{{number}}" for number in range({at_once})]
        run = begin(program, urls, {at_once})
        waiting = QTimer(program.window)
        waiting.timeout.connect(lambda: look(run, waiting))
        waiting.start(20)

    def look(run, waiting):
        hanging = [item.entry for item in run.items[32:] if item.entry and item.entry.steps and item.entry.running]
        if len(hanging) == {at_once} and run.tested == 32:
            waiting.stop()
            print("closing", flush=True)
            program.window.close()

    QTimer.singleShot(0, go)
"""
)
NEXT = """
def started(program):
    def look():
        if program.keeping._history is not None and len(program.window.model):
            waiting.stop()
            print("rows", flush=True)
            program.window.close()

    waiting = QTimer(program.window)
    waiting.timeout.connect(look)
    waiting.start(20)
"""


@contextmanager
def child(checkout: Path, body: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(script(body), cwd=checkout, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def over(text: str) -> set[str]:
    """The tests that were shown as over; a line that was cut off does not count."""
    return set(re.findall(r"^over (\S+)\n", text, re.MULTILINE))


def in_the_history() -> set[str]:
    history = History(default_file())
    found = history.find(limit=100_000)
    assert history.notice is None
    history.close()
    assert not list(default_file().parent.glob("*corrupt*"))
    return {one.id for one in found}


def test_killed_at_any_moment_nothing_is_lost_that_was_shown(checkout: Path) -> None:
    chance = random.Random(4)
    known: set[str] = set()
    with serve(page()) as port:
        for number in range(KILLS):
            with child(checkout, KILLED.format(port=port, patience=PATIENCE)) as process:
                if number % 4:  # while results come in; the others at any moment from the very first
                    shown = "".join(process.stdout.readline() for _ in range(chance.randint(1, 90)))
                else:
                    shown = ""
                    time.sleep(chance.uniform(0.0, 1.2))
                process.kill()
                rest, _ = process.communicate()
            known |= over(shown + rest)
            assert known <= in_the_history(), f"after kill {number}"
        assert len(known) >= KILLS
        with child(checkout, NEXT) as process:
            shown, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
    assert shown == "rows\n"
    assert known <= in_the_history()


def close_with_many_running(checkout: Path) -> float:
    """Close the window while 256 tests run; return how long the process still lived."""
    with serve(silent) as hanging, closed_port() as closed:
        body = CLOSED.format(silent=hanging, closed=closed, at_once=AT_ONCE)
        with child(checkout, body) as process:
            shown = []
            while (line := process.stdout.readline()) != "closing\n":
                assert line, process.stderr.read()
                shown.append(line)
            begun = time.monotonic()
            rest, errors = process.communicate(timeout=30)
            took = time.monotonic() - begun
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
    known = over("".join(shown) + rest)
    assert len(known) == 32
    assert known <= in_the_history()
    return took


def test_closing_with_256_running_leaves_in_time_and_keeps_all(checkout: Path) -> None:
    took = [close_with_many_running(checkout)]
    while took[-1] >= LEAVE_SECONDS and len(took) < 3:  # the computer may be busy with something else
        took.append(close_with_many_running(checkout))
    assert took[-1] < LEAVE_SECONDS, took

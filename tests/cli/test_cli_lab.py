import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app.lab.practices import PRACTICES
from tests.cli.programs import SECONDS, program, start


def test_the_demo_explains_every_practice() -> None:
    done = program("lab", "--demo", seconds=120)
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    titles = [f"{practice.title} – {practice.detail}" for practice in PRACTICES]
    assert [line for line in lines if line in titles] == titles
    codes = re.findall(r"^  Code: (\S+) · ", done.stdout, re.MULTILINE)
    strange = [
        (practice.id, code) for practice, code in zip(PRACTICES, codes, strict=True) if code not in practice.cases
    ]
    assert strange == []
    assert lines[-1] == f"Practice servers: {len(PRACTICES)} · explained as expected: {len(PRACTICES)}"
    assert done.returncode == 0


def ready(child: "subprocess.Popen[str]") -> list[str]:
    """Return what `lab` prints until it waits."""
    assert child.stdout is not None
    lines: list[str] = []
    while not lines or "Ctrl+C" not in lines[-1]:
        line = child.stdout.readline()
        assert line, lines
        lines.append(line.rstrip("\n"))
    return lines


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_servers_run_until_they_are_told_to_stop(number: int) -> None:
    with start("lab") as child:
        lines = ready(child)
        commands = [line.strip() for line in lines if " check " in line]
        assert len(commands) == len(PRACTICES)
        folder = next(match[1] for match in map(re.compile(r"--trust (\S+)/").search, commands) if match)
        assert Path(folder).is_dir()
        places = [match for match in map(re.compile(r"127\.0\.0\.1:(\d+)").search, commands[1:]) if match]
        with socket.create_connection(("127.0.0.1", int(places[0][1])), 10) as client:
            client.settimeout(10)
            assert client.recv(100).startswith(b"SSH-2.0-")
        child.send_signal(number)
        out, err = child.communicate(timeout=SECONDS)
    assert (child.returncode, out, err) == (130, "", "")
    assert not Path(folder).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="quoted for another shell")
def test_a_printed_command_can_be_typed() -> None:
    with start("lab") as child:
        lines = ready(child)
        title = next(place for place, line in enumerate(lines) if line.startswith("Page not found"))
        done = subprocess.run(lines[title + 1].strip(), shell=True, capture_output=True, encoding="utf-8", timeout=60)
        child.send_signal(signal.SIGTERM)
        child.communicate(timeout=SECONDS)
    assert "Code: status.not_found" in done.stdout
    assert done.returncode == 1


def test_words_without_meaning() -> None:
    done = program("lab", "everything")
    assert done.returncode == 2
    assert "everything means nothing here." in done.stderr
    assert done.stdout == ""

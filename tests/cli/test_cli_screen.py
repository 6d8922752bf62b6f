"""The program in a real terminal: colours, a line of progress, Ctrl+C."""

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable

import pytest

from tests.cli.programs import PYTHON, environment
from tests.servers import closed_port, serve

if sys.platform == "win32":
    pytest.skip("pseudo terminals exist elsewhere", allow_module_level=True)

import pty
import termios

from app.lab.handlers import silent

SECONDS = 60.0


class Screen:
    """A terminal with the program in it; Ctrl+C reaches it as a person's does."""

    def __init__(self, *arguments: str, **changes: str) -> None:
        self.text = ""
        self._keyboard, screen = pty.openpty()
        termios.tcsetwinsize(screen, (40, 100))
        changes = {"TERM": "xterm-256color", **changes}
        self._child = subprocess.Popen(
            (*PYTHON, "check", "--proxy", "none", *arguments),
            env={name: value for name, value in environment(**changes).items() if name != "COLUMNS"},
            stdin=screen,
            stdout=screen,
            stderr=screen,
            start_new_session=True,
            preexec_fn=lambda: _take(screen),
        )
        os.close(screen)

    def read_until(self, done: Callable[[str], bool]) -> None:
        ends = time.monotonic() + SECONDS
        while not done(self.text):
            assert time.monotonic() < ends, self.text
            self._read()

    def type(self, keys: bytes) -> None:
        os.write(self._keyboard, keys)

    def end(self) -> int:
        with contextlib.suppress(OSError):  # Linux' word for the end
            while self._read():
                pass
        os.close(self._keyboard)
        return self._child.wait(SECONDS)

    def _read(self) -> bytes:
        data = os.read(self._keyboard, 65536)
        self.text += data.decode()
        return data


def _take(screen: int) -> None:
    import fcntl

    fcntl.ioctl(screen, termios.TIOCSCTTY, 0)


def test_colours() -> None:
    with closed_port() as port:
        for setting, coloured in (("", True), ("1", False)):
            screen = Screen(f"127.0.0.1:{port}", NO_COLOR=setting)
            assert screen.end() == 1
            assert ("\x1b[1;31m✗ " in screen.text) is coloured
            assert ("\x1b[31m" in screen.text) is coloured
            assert "Code: local.nothing_listening" in screen.text


def test_a_line_of_progress_comes_and_goes() -> None:
    with serve(silent) as port:
        screen = Screen("--timeout", "1", f"http://127.0.0.1:{port}/")
        assert screen.end() == 1
    line = f"Testing http://127.0.0.1:{port} …"
    before, shown, after = screen.text.partition(line)
    assert not before.strip()
    assert shown
    assert after.startswith("\r" + " " * len(line) + "\r")


def test_ctrl_c() -> None:
    with serve(silent) as port:
        screen = Screen(f"http://127.0.0.1:{port}/")
        screen.read_until(lambda text: "Testing " in text)
        time.sleep(0.3)  # into the test itself; before or after is right as well
        screen.type(b"\x03")
        assert screen.end() == 130
    assert "Stopped · " in screen.text
    assert "Traceback" not in screen.text

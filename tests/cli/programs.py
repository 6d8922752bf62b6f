"""Run the real program as its users do: in a process of its own, with time limits."""

import json
import os
import subprocess
import sys
from typing import Any

SECONDS = 60.0  # generous: several tests share the computer
PYTHON = (sys.executable, "-m", "app")


def environment(**changes: str) -> dict[str, str]:
    """The environment of this test, with UTF-8 output unless told otherwise."""
    return {**os.environ, "PYTHONIOENCODING": "utf-8", "COLUMNS": "100", **changes}


def program(*arguments: str, seconds: float = SECONDS, **changes: str) -> subprocess.CompletedProcess[str]:
    """Run the program to its end."""
    return subprocess.run(
        (*PYTHON, *arguments),
        env=environment(**changes),
        capture_output=True,
        encoding="utf-8",
        timeout=seconds,
        stdin=subprocess.DEVNULL,
    )


def start(*arguments: str, **changes: str) -> "subprocess.Popen[str]":
    """Start the program and return at once."""
    return subprocess.Popen(
        (*PYTHON, *arguments),
        env=environment(**changes),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
    )


def lines_of_json(text: str) -> list[dict[str, Any]]:
    """Read what `--json` prints: nothing but one object a line."""
    return [json.loads(line) for line in text.splitlines()]

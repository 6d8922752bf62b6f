"""What a command loads: nobody waits for a library that is not used."""

import subprocess
import sys

import pytest

from tests.cli.programs import environment
from tests.servers import closed_port

_REPORT = """
import sys
from app.__main__ import main
code = main(sys.argv[1:])
sys.stdout.flush()
names = ("PySide6", "requests", "urllib3", "rich", "psutil", "cryptography", "dns", "tenacity", "certifi")
print(code, *(name for name in names if name in sys.modules), file=sys.stderr)
"""


def loaded(*arguments: str, code: int, **changes: str) -> set[str]:
    """Run the program in a fresh interpreter and return the heavy libraries that it loaded."""
    done = subprocess.run(
        (sys.executable, "-c", _REPORT, *arguments),
        env=environment(**changes),
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    answer, *names = done.stderr.splitlines()[-1].split()
    assert int(answer) == code, done.stderr
    return set(names)


def test_a_plain_connection_needs_next_to_nothing() -> None:
    with closed_port() as port:
        found = loaded("check", "--json", "--no-checks", f"127.0.0.1:{port}", code=1)
    assert found <= {"tenacity"}


def test_text_needs_rich_and_the_local_check_psutil() -> None:
    with closed_port() as port:
        found = loaded("check", f"127.0.0.1:{port}", code=1)
    assert {"rich", "psutil"} <= found <= {"rich", "psutil", "tenacity"}


@pytest.mark.parametrize("arguments", [("--version",), ("--help",), ("check", "--help")])
def test_help_needs_no_engine(arguments: tuple[str, ...]) -> None:
    assert loaded(*arguments, code=0) <= {"rich", "tenacity"}


def test_english_needs_no_qt_whatever_it_does() -> None:
    with closed_port() as port:
        found = loaded("check", f"https://127.0.0.1:{port}", "a..b", code=2, LANG="en_GB.UTF-8")
    assert "requests" in found
    assert "PySide6" not in found


def test_everything_but_the_window_runs_without_qt(python_without_qt: list[str]) -> None:
    code = "import sys; from app.__main__ import main; sys.exit(main(sys.argv[1:]))"
    with closed_port() as port:
        for arguments, expected in ((("check", f"127.0.0.1:{port}"), 1), (("lab", "--help"), 0)):
            done = subprocess.run(
                (*python_without_qt, code, *arguments), env=environment(), capture_output=True, text=True, timeout=60
            )
            assert done.returncode == expected, done.stderr
        done = subprocess.run(
            (*python_without_qt, code),
            env=environment(QT_QPA_PLATFORM="offscreen"),
            capture_output=True,
            text=True,
            timeout=60,
        )
    assert done.returncode == 3
    assert "The window cannot open: PySide6 was imported." in done.stderr

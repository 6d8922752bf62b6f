import json
import subprocess

import pytest

from tests.cli.programs import PYTHON, SECONDS, environment, program
from tests.cli.test_cli_imports import loaded

REFUSED = "curl: (7) Failed to connect to db.example.com port 5432: Connection refused"


def explained(text: str, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    """Run `explain -` with a text at its input."""
    return subprocess.run(
        (*PYTHON, "explain", *arguments, "-"),
        env=environment(),
        capture_output=True,
        input=text.encode("utf-8", "surrogatepass"),
        timeout=SECONDS,
    )


def test_a_text_is_explained() -> None:
    done = program("explain", REFUSED)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0] == "✗ The server refused the connection"
    assert "  Recognised: curl (7) · Connection refused" in lines
    assert "  This was read from the text alone; nothing was tested." in lines
    assert "    connection-tester check db.example.com:5432" in lines
    assert "  Code: tcp.refused · Likely" in lines


def test_a_headline_is_not_said_twice() -> None:
    done = program("explain", "net::ERR_NAME_NOT_RESOLVED")
    assert done.stdout.count("The name was not found") == 1
    assert "Test it from here" not in done.stdout


def test_words_of_the_command_line_are_one_text() -> None:
    assert program("explain", *REFUSED.split()).stdout == program("explain", REFUSED).stdout


def test_a_text_is_read_from_the_input() -> None:
    done = explained(f"> {REFUSED}\n".replace("to connect", "to\n> connect"))
    assert done.returncode == 0
    assert b"Code: tcp.refused" in done.stdout


def test_json_is_one_line_without_secrets() -> None:
    done = program("explain", "--json", "HTTP Error 502: Bad Gateway https://anna:hunter2@example.com/?key=hunter2")
    assert done.returncode == 0
    (line,) = done.stdout.splitlines()
    assert "hunter2" not in line
    found = json.loads(line)
    assert found["recognised"] == ["HTTP 502"]
    assert found["source"] == "http"
    assert found["target"]["secret"] == "•••"
    assert found["diagnoses"][0]["id"] == "status.bad_gateway"
    assert found["diagnoses"][0]["certainty"] == "likely"


def test_a_masked_target_is_offered_without_its_secrets() -> None:
    done = program("explain", "404 Client Error: Not Found for url: https://anna:hunter2@example.com/a?key=hunter2")
    assert "    connection-tester check https://example.com/a\n" in done.stdout
    assert "•••@" not in done.stdout.partition("Test it from here")[2].partition("Code")[0]


@pytest.mark.parametrize("text", ["hello world", "KeyError: 'a'", "example.com"])
def test_what_is_not_recognised_is_said(text: str) -> None:
    done = program("explain", text)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("- This text was not recognised")
    as_json = program("explain", "--json", text)
    found = json.loads(as_json.stdout)
    assert (as_json.returncode, found["recognised"], found["diagnoses"], found["target"]) == (1, [], [], None)
    assert found["is_error_text"] is False


@pytest.mark.parametrize("text", ["", "  "])
def test_no_text_is_wrong_usage(text: str) -> None:
    done = program("explain", text)
    assert done.returncode == 2
    assert "There is nothing to explain" in done.stderr
    assert explained(text).returncode == 2


def test_no_argument_is_wrong_usage() -> None:
    assert program("explain").returncode == 2


def test_bytes_that_are_no_text_do_no_harm() -> None:
    done = explained("\ud800\x00\x1b[2J Connection refused")
    assert done.returncode == 0
    assert b"\x1b" not in done.stdout


def test_no_network_library_and_no_qt_is_loaded() -> None:
    assert loaded("explain", REFUSED, code=0, LANG="en_GB.UTF-8") <= {"rich", "tenacity"}
    assert not loaded("explain", "--json", REFUSED, code=0, LANG="en_GB.UTF-8") - {"tenacity"}


def test_help_names_it() -> None:
    assert "connection-tester explain" in program("--help").stdout
    assert "--json" in program("explain", "--help").stdout


def test_the_short_code_of_a_result() -> None:
    done = program("explain", "tls", "expired", "7f3a")
    assert done.returncode == 0
    assert done.stdout.startswith("✗ The server’s certificate has expired\n")
    assert "  Recognised: TLS-EXPIRED-7F3A" in done.stdout.splitlines()
    assert program("explain", "OK-7F3A").stdout.startswith("✓ The connection works\n")

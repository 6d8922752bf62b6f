"""`check` as its users run it, on servers that fail in real ways."""

import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app import document
from app.knowledge import CASES
from app.lab.command import command
from app.lab.handlers import page, redirect, silent
from app.lab.lab import Lab
from app.lab.servers import Connection, Servers
from app.model.names import Outcome
from app.report.files import read_report
from tests.cli.programs import PYTHON, environment, lines_of_json, program, start
from tests.nameservers import NameServer, silence
from tests.namespaces import Network
from tests.servers import closed_port, say, serve, serve_localhost


@pytest.fixture(scope="module")
def lab() -> Iterator[Lab]:
    with Lab() as running:
        yield running


@pytest.fixture
def refused() -> Iterator[str]:
    with closed_port() as port:
        yield f"127.0.0.1:{port}"


@pytest.fixture
def works() -> Iterator[str]:
    with serve(page()) as port:
        yield f"http://127.0.0.1:{port}/"


def direct(*arguments: str, **changes: str) -> "subprocess.CompletedProcess[str]":
    return program("check", "--proxy", "none", *arguments, **changes)


def test_an_explanation_in_text(refused: str) -> None:
    done = direct(refused)
    assert done.returncode == 1
    assert done.stderr == ""
    text = done.stdout
    assert text.startswith(f"✗ Failed · {refused} · TCP · ")
    for part in (
        "No program on this computer accepts the connection",
        "Step by step",
        "✗ Connect 127.0.0.1",
        "failed · ECONNREFUSED",
        "Most likely causes",
        "1. The program is not ready yet · Likely",
        "What to do",
        "The server’s operator",
        "Also noticed",
        "(tcp.refused)",
        "ConnectionRefusedError [ECONNREFUSED]",
        "[Errno 111] Connection refused" if sys.platform == "linux" else "[Errno",
        "Code: local.nothing_listening · Confirmed",
    ):
        assert part in text
    assert not set(text) & set("\x1b\u2066\u2067\u2068\u2069\u200e\u200f\ufffd")
    assert "{" not in text


@pytest.mark.skipif(sys.platform != "linux", reason="the commands are those of this system")
def test_commands_are_for_this_system_and_in_one_piece(refused: str) -> None:
    port = refused.partition(":")[2]
    assert f"\n      nc -vz -w 5 127.0.0.1 {port}\n" in direct(refused, COLUMNS="30").stdout


def test_what_works(works: str) -> None:
    done = direct(works)
    assert done.returncode == 0
    assert done.stdout.startswith(f"✓ Works · {works.removesuffix('/')} · ")
    assert "Code: ok · Confirmed" in done.stdout


def test_json_is_the_document_and_nothing_else(refused: str, works: str) -> None:
    done = direct("--json", refused, works)
    assert done.returncode == 1
    assert done.stderr == ""
    first, second = (document.decode(line.encode()) for line in done.stdout.splitlines())
    assert (first.outcome, first.diagnoses[0].id) == (Outcome.FAILED, "local.nothing_listening")
    assert (second.outcome, second.diagnoses[0].id) == (Outcome.REACHED, "ok")
    assert [document.encode(one).decode() for one in (first, second)] == done.stdout.splitlines()
    assert first.id != second.id


def test_json_keeps_the_order_of_the_targets(refused: str) -> None:
    with serve(silent) as slow:
        slowest = f"http://127.0.0.1:{slow}/"
        done = direct("--json", "--timeout", "1", slowest, "a..b", refused)
    found = [(line["outcome"], line["target"]["source"]) for line in lines_of_json(done.stdout)]
    assert found == [("deadline", slowest), ("invalid", "a..b"), ("failed", refused)]
    assert done.returncode == 2


def test_several_results_end_in_a_sum(refused: str, works: str) -> None:
    done = direct(refused, works, "a..b")
    assert done.stdout.splitlines()[-1] == ("Targets: 3 · as expected: 1 · not as expected: 1 · cannot be tested: 1")
    assert done.returncode == 2


@pytest.mark.parametrize(
    "text",
    ["a..b", "a" * 64, "http://[bad", "localhost:0", "localhost:99999", "::1:80", "", "x" * 10_000, "ftp://a/"],
)
def test_input_that_cannot_be_tested_is_a_result(text: str) -> None:
    done = program("check", "--json", "--", text)
    (line,) = lines_of_json(done.stdout)
    assert done.returncode == 2
    assert (line["outcome"], line["attempts"], line["findings"]) == ("invalid", [], {})
    assert line["diagnoses"][0]["id"].startswith("input.")
    explained = program("check", "--", text)
    assert explained.returncode == 2
    assert explained.stdout.startswith("✗ Cannot be tested ·")
    assert f"Code: {line['diagnoses'][0]['id']} · Confirmed" in explained.stdout


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("arguments are text there")
    done = subprocess.run((*PYTHON, "check", b"\xff\xfe.example"), env=environment(), capture_output=True, timeout=60)
    assert done.returncode == 2
    assert b"Code: input." in done.stdout


def test_the_place_of_the_trouble_is_shown() -> None:
    lines = program("check", "http://[bad").stdout.splitlines()
    shown = lines.index("    http://[bad")
    assert lines[shown + 1] == " " * 11 + "^"


def test_a_masked_password_shifts_nothing() -> None:
    done = program("check", "http://me:hunter22@a..b/")
    assert done.returncode == 2
    assert "hunter22" not in done.stdout + done.stderr
    assert "^" not in done.stdout


def test_repairs_are_told(works: str) -> None:
    assert "Spaces were removed." in direct(works.replace("127.0.0.1", " 127.0.0.1 ")).stdout


def test_hostile_servers_cannot_steer_the_terminal() -> None:
    with serve(say(b"SSH-2.0-\x1b]0;owned\x07\xe2\x80\xaeevil\r\n")) as port:
        done = direct(f"127.0.0.1:{port}")
    assert done.returncode == 0
    assert "SSH-2.0-\ufffd]0;owned\ufffd\ufffdevil" in done.stdout
    assert not set(done.stdout) & set("\x1b\x07\u202e")


def test_ascii_output_does_not_crash(refused: str) -> None:
    done = direct(refused, PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert done.stdout.startswith("x Failed - 127.0.0.1:")
    assert done.stdout.isascii()


def test_secrets_of_target_and_proxy_appear_nowhere(works: str) -> None:
    with serve(page(401)) as port:
        target = f"http://me:hunter22@127.0.0.1:{port}/?token=hunter33"
        for arguments in ((), ("--json",), ("-v",)):
            done = direct(*arguments, target)
            assert done.returncode == 1
            assert "hunter" not in done.stdout + done.stderr
    with serve(page(407)) as port:
        done = program("check", "--json", "--proxy", f"http://me:hunter22@127.0.0.1:{port}", works)
        assert done.returncode == 1
        assert "hunter" not in done.stdout + done.stderr


def test_verbose_logs_to_the_error_stream(refused: str) -> None:
    done = program("-v", "check", "--json", refused)
    assert len(lines_of_json(done.stdout)) == 1
    assert " INFO worker: " in done.stderr
    assert "local.nothing_listening" in done.stderr


def test_options_reach_the_test(refused: str) -> None:
    done = direct("--json", "--family", "6", "--no-checks", "--redirects", "3", "--retries", "1", refused)
    (line,) = lines_of_json(done.stdout)
    options = line["attempts"][0]["options"]
    assert options == {"family": "ipv6", "proxy": {"mode": "none"}, "redirects": 3, "retries": 1, "checks": False}
    assert line["findings"] == {}


def test_retries_are_shown() -> None:
    with closed_port() as port:
        done = direct("--retries", "1", f"127.0.0.1:{port}")
    assert "Step by step · Try 1 of 2" in done.stdout
    assert "Step by step · Try 2 of 2" in done.stdout


def test_the_deadline_is_kept(lab: Lab) -> None:
    begun = time.monotonic()
    done = direct("--json", "--timeout", "1", lab.practice("drip_body").target)
    seconds = sum(attempt["seconds"] for attempt in lines_of_json(done.stdout)[0]["attempts"])
    assert done.returncode == 1
    assert seconds < 2
    assert time.monotonic() - begun < 30  # the process as a whole, on a busy computer


def test_the_commands_of_the_lab_lead_to_its_cases(lab: Lab) -> None:
    """What `lab` prints for a practice can be typed, and shows what the practice is meant to show."""
    import shlex

    for id in ("ssh", "expired", "wrong_name", "status_404", "proxy_password", "proxy_works", "other_host"):
        practice = lab.practice(id)
        done = program(*shlex.split(command(practice))[1:], "--json")
        (line,) = lines_of_json(done.stdout)
        case = line["diagnoses"][0]["id"]
        assert case in practice.cases, id
        severity = next(one.severity for one in CASES if one.id == case)
        assert done.returncode == (0 if severity in ("ok", "remark") else 1)


class Arrivals:
    """A silent server that tells when somebody has come."""

    def __init__(self) -> None:
        self.arrived = threading.Event()

    def __call__(self, connection: Connection) -> None:
        connection.read_head()
        self.arrived.set()
        connection.drain()


def interrupt(child: "subprocess.Popen[str]", number: int = signal.SIGINT) -> tuple[float, str, str]:
    """Send a signal; return how long the program took to leave, and what it printed."""
    begun = time.monotonic()
    child.send_signal(number)
    out, err = child.communicate(timeout=30)
    return time.monotonic() - begun, out, err


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interruption_tells_what_is_known(number: int, refused: str) -> None:
    server = Arrivals()
    with serve(server) as port, start("check", "--proxy", "none", refused, f"http://127.0.0.1:{port}/") as child:
        assert child.stdout is not None
        while "Code: local.nothing_listening" not in (line := child.stdout.readline()):  # not held until the end
            assert line
        assert server.arrived.wait(30)
        seconds, out, err = interrupt(child, number)
    assert child.returncode == 130
    assert seconds < 5  # a second, and the end of a Python process on a busy computer
    assert f"- Stopped · http://127.0.0.1:{port} · " in out
    assert "Code: app.cancelled" in out
    assert out.splitlines()[-1] == "Targets: 2 · not as expected: 1 · stopped: 1"
    assert err == ""


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_an_interruption_prints_a_line_of_json_for_every_target() -> None:
    server = Arrivals()
    with serve(server) as port:
        targets = [f"http://127.0.0.1:{port}/{number}" for number in range(30)]
        with start("check", "--json", "--proxy", "none", *targets) as child:
            assert server.arrived.wait(30)
            _, out, err = interrupt(child)
    assert child.returncode == 130
    assert [line["target"]["source"] for line in lines_of_json(out)] == targets
    assert {line["outcome"] for line in lines_of_json(out)} == {"cancelled"}
    assert err == ""


@pytest.mark.namespace
def test_an_interruption_does_not_wait_for_a_lookup() -> None:
    with Network() as network:
        host = network.host()
        host.name_servers("127.0.0.1", options="timeout:30 attempts:3")
        server = host.enter(lambda: NameServer(silence, "127.0.0.1", 53))
        with server:
            inside = ("ip", "netns", "exec", host.name, *PYTHON, "check", "--timeout", "60", "host.test:80")
            with subprocess.Popen(
                inside, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
            ) as child:
                wait_until(lambda: bool(server.questions))
                seconds, out, err = interrupt(child)
    assert child.returncode == 130
    assert seconds < 5
    assert "- Look up the name" in out
    assert "stopped" in out
    assert err == ""


def wait_until(done: Callable[[], bool], seconds: float = 30.0) -> None:
    ends = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < ends
        time.sleep(0.02)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end differently there")
@pytest.mark.parametrize("arguments", [(), ("--json",)])
def test_a_reader_that_leaves_ends_it_quietly(arguments: tuple[str, ...], refused: str) -> None:
    reader, writer = socket.socketpair()
    reader.close()  # the first byte already has nobody to read it
    with writer:
        done = subprocess.run(
            (*PYTHON, "check", *arguments, refused),
            env=environment(),
            stdout=writer.fileno(),
            stderr=subprocess.PIPE,
            encoding="utf-8",
            timeout=60,
        )
    assert done.stderr == ""
    assert done.returncode == 1


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end differently there")
@pytest.mark.parametrize("arguments", [(), ("--json",)])
def test_a_reader_that_leaves_takes_nothing_from_a_report(arguments: tuple[str, ...], tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    reader, writer = socket.socketpair()
    reader.close()
    with writer, Servers() as servers:
        port = servers.serve(page())
        targets = [f"http://127.0.0.1:{port}/{number}" for number in range(5)]
        done = subprocess.run(
            (*PYTHON, "check", *arguments, "--proxy", "none", "--jobs", "1", "--report", str(file), *targets),
            env=environment(),
            stdout=writer.fileno(),
            stderr=subprocess.PIPE,
            encoding="utf-8",
            timeout=60,
        )
    assert (done.returncode, done.stderr) == (0, "")
    assert [one.result.outcome.value for one in read_report(file).results] == ["reached"] * 5


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk to be full")
@pytest.mark.parametrize("arguments", [("check", "a..b"), ("check", "--json", "a..b"), ("check", "--help")])
def test_a_full_disk(arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            (*PYTHON, *arguments),
            env=environment(LANG="C", LC_ALL="C"),
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            timeout=60,
        )
    assert done.returncode == 2
    assert done.stderr == "The output cannot be written: No space left on device\n"


def test_many_targets_at_once() -> None:
    with Servers() as servers:
        port = servers.serve(page())
        done = direct("--json", "--jobs", "4", *(f"http://127.0.0.1:{port}/{number}" for number in range(40)))
    assert done.returncode == 0
    assert [line["target"]["path"] for line in lines_of_json(done.stdout)] == [f"/{number}" for number in range(40)]


def test_the_host_of_a_redirect_is_asked_only_with_leave() -> None:
    """What leaves the target's own host needs the person's word, and is said before it is done."""
    with serve(page(), "127.0.0.1") as other, serve_localhost(redirect(f"https://127.0.0.1:{other}/")) as port:
        target = f"http://localhost:{port}/"
        without = program("check", target, "--proxy", "none")
        leave = program("check", target, "--proxy", "none", "--ask-others")
    assert "asking" not in without.stderr
    assert f"asking 127.0.0.1:{other} as well" in leave.stderr
    assert without.returncode == leave.returncode == 1


@pytest.mark.namespace
def test_further_ports_are_tried_for_a_single_target_only() -> None:
    with Network() as network:
        client, server = network.host("client"), network.host("server")
        network.cable(client, "10.9.0.1/24", server, "10.9.0.2/24")
        server.firewall("input", "tcp dport 8443 drop")
        options = ("--proxy", "none", "--timeout", "8")
        alone = client.run(*PYTHON, "check", "10.9.0.2:8443", *options)
        several = client.run(*PYTHON, "check", "10.9.0.2:8443", "10.9.0.2:8444", *options)
    assert "trying the ports 443, 80, 22 as well" in alone.stderr
    assert "trying the ports" not in several.stderr

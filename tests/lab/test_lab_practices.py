"""The table of practices as a whole, and the practices about ports."""

import shlex
import socket
import ssl
import sys
from pathlib import Path

import pytest

from app.lab.command import command
from app.lab.lab import Lab
from app.lab.practices import PRACTICES
from tests.lab.stock import STALL_SECONDS, dial, place


def test_the_table_is_known_before_the_start_and_kept_by_it(lab: Lab) -> None:
    assert [one.id for one in PRACTICES] == [one.id for one in lab.practices]
    assert len({one.id for one in PRACTICES}) == len(PRACTICES)
    assert len({(one.title, one.detail) for one in PRACTICES}) == len(PRACTICES)
    for before, after in zip(PRACTICES, lab.practices, strict=True):
        assert (before.title, before.detail, before.cases) == (after.title, after.detail, after.cases)
        assert not before.target
        assert after.target
        assert before.cases


def test_only_loopback_is_touched(lab: Lab) -> None:
    for practice in lab.practices:
        assert place(practice)[0] in ("127.0.0.1", "localhost")
        proxy = practice.options.proxy.url
        assert not proxy or proxy.partition("://")[2].startswith("127.0.0.1:")


def test_an_unknown_practice_is_a_key_error(lab: Lab) -> None:
    with pytest.raises(KeyError):
        lab.practice("nowhere")


def test_refused(lab: Lab) -> None:
    for _ in range(3):
        with pytest.raises(ConnectionRefusedError):
            dial(lab.practice("refused"))


def test_listening_on_the_other_family_only(lab: Lab) -> None:
    practice = lab.practice("other_family")
    with pytest.raises(ConnectionRefusedError):
        dial(practice)
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("no IPv6 here")
    socket.create_connection(("::1", place(practice)[1]), timeout=20).close()


@pytest.mark.skipif(sys.platform == "win32", reason="a full queue refuses there")
def test_nobody_is_let_in(lab: Lab) -> None:
    for _ in range(2):
        with pytest.raises(TimeoutError):
            dial(lab.practice("no_connection"), STALL_SECONDS)


def test_let_in_and_turned_away(lab: Lab) -> None:
    with dial(lab.practice("turned_away")) as client:
        assert client.recv(1) == b""
    with dial(lab.practice("cut_off")) as client, pytest.raises(ConnectionResetError):
        client.recv(1)


@pytest.mark.parametrize(("id", "line"), [("ssh", b"SSH-2.0-"), ("smtp", b"220 ")])
def test_greetings(lab: Lab, id: str, line: bytes) -> None:
    with dial(lab.practice(id)) as client:
        greeting = client.recv(100)
    assert greeting.startswith(line)
    assert greeting.endswith(b"\r\n")


def test_an_open_port_says_nothing(lab: Lab) -> None:
    with dial(lab.practice("port_open")) as client:
        client.settimeout(STALL_SECONDS)
        with pytest.raises(TimeoutError):
            client.recv(1)


def test_the_command_line_says_it_all(lab: Lab) -> None:
    words = shlex.split(command(lab.practice("works_secure")))
    trust = lab.practice("works_secure").options.trust.path
    assert words == [
        "connection-tester", "check", lab.practice("works_secure").target, "--trust", trust, "--proxy", "none"
    ]  # fmt: skip
    words = shlex.split(command(lab.practice("proxy_silent")))
    assert words[words.index("--proxy") + 1] == lab.practice("proxy_silent").options.proxy.url
    assert words[words.index("--timeout") + 1] == "4"
    words = shlex.split(command(lab.practice("proxy_works")))
    assert words[words.index("--proxy") + 1].startswith("http://visitor:open-sesame@127.0.0.1:")
    assert shlex.split(command(lab.practice("refused")))[2:] == [lab.practice("refused").target]


def test_the_authoritys_file_goes_away() -> None:
    with Lab() as lab:
        path = Path(lab.practice("expired").options.trust.path)
        assert path.read_text().startswith("-----BEGIN CERTIFICATE-----")
        assert [file.name for file in path.parent.iterdir()] == [path.name]  # no private key is left lying about
        assert path.parent.stat().st_mode & 0o077 == 0
        ssl.create_default_context(cafile=str(path))
    assert not path.parent.exists()

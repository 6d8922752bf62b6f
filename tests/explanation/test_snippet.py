"""The snippet is run as a program of its own: it meets and catches the class that the test met."""

import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from checking import DIRECT, attempt_of, target_of
from msgspec.structs import replace
from servers import closed_port, reset_at_once, serve, serve_tls, server_context, trust_file

from app.explanation.snippet import raised, snippet
from app.lab.authority import Authority
from app.lab.handlers import raw_answer, redirect, silent
from app.model.attempt import Attempt, Failure, Link
from app.model.names import Family, Kind, Origin, ProxyMode, StepName, TrustMode
from app.model.options import ClientCertificate, Options, ProxyChoice, TrustChoice
from app.model.secret import Secret
from app.probe.engine import Engine

QUICK = replace(DIRECT, limits=replace(DIRECT.limits, response=0.3, connect=0.5))


def attempt(text: str, options: Options = DIRECT) -> Attempt:
    engine = Engine()
    try:
        return attempt_of(engine, target_of(text, options), options)
    finally:
        engine.close()


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("server", "text", "options", "caught"),
    [
        (closed_port, "http://127.0.0.1:{port}/a'b", DIRECT, "requests.exceptions.ConnectionError"),
        (closed_port, "tcp://127.0.0.1:{port}", DIRECT, "ConnectionRefusedError"),
        (closed_port, "tcp://localhost:{port}", replace(DIRECT, family=Family.IPV4), "ConnectionRefusedError"),
        (closed_port, "http://localhost:{port}", replace(DIRECT, family=Family.IPV4), "requests.exceptions.Connec"),
        (lambda: serve(reset_at_once), "tcp://127.0.0.1:{port}", DIRECT, "ConnectionResetError"),
        (lambda: serve(silent), "http://127.0.0.1:{port}", QUICK, "requests.exceptions.ReadTimeout"),
        (lambda: serve(raw_answer(b"HELLO\r\n")), "https://127.0.0.1:{port}", DIRECT, "requests.exceptions.SSLError"),
        (lambda: serve(raw_answer(b"HELLO\r\n")), "tls://127.0.0.1:{port}", DIRECT, "ssl.SSLError"),
        (lambda: serve(redirect("/again")), "http://127.0.0.1:{port}", DIRECT, "requests.exceptions.TooManyRedirects"),
    ],
)
def test_program_meets_the_same_class(
    server: Callable[[], AbstractContextManager[int]], text: str, options: Options, caught: str
) -> None:
    with server() as port:
        made = attempt(text.format(port=port), options)
        assert made.failure is not None
        assert raised(made.failure).startswith(caught)
        code = snippet(made.target, made.options, made.failure)
        assert f"<class '{caught}" in run(code), code


def test_certificates_are_verified_with_the_roots_of_the_test() -> None:
    authority = Authority("Test Authority")
    context = server_context(authority.issue(("localhost",)))
    with serve_tls(context) as port, trust_file(authority) as path:
        for scheme in ("https", "tls"):
            made = attempt(f"{scheme}://localhost:{port}")
            assert made.failure is not None
            assert "SSL" in run(snippet(made.target, made.options, made.failure))
            trusting = replace(made.options, trust=TrustChoice(TrustMode.FILE, path))
            assert "SSL" not in run(snippet(made.target, trusting, made.failure))
            run(snippet(made.target, replace(made.options, trust=TrustChoice(TrustMode.SYSTEM)), made.failure))


@pytest.mark.parametrize("scheme", ["http", "https", "socks5", "socks4a"])
@pytest.mark.parametrize("text", ["tcp://localhost:9", "https://localhost:9/?key=secret"])
def test_proxies_are_used_and_secrets_masked(scheme: str, text: str) -> None:
    with closed_port() as port:
        proxy = ProxyChoice(ProxyMode.OWN, f"{scheme}://127.0.0.1:{port}", Secret("mary", "pass/word"))
        made = attempt(text, replace(DIRECT, proxy=proxy))
        assert made.failure is not None
        code = snippet(made.target, made.options, made.failure)
        if (scheme, made.target.kind) == ("https", Kind.TCP):  # no short program does that
            assert code == ""
            return
        assert str(port) in code
        assert "mary" not in code
        assert "word" not in code.replace("password", "")
        assert "secret" not in code
        assert f"<class '{made.failure.links[0].name}'>" in run(code), code


def test_client_certificate_is_shown(tmp_path: Path) -> None:
    authority = Authority("Test Authority")
    own = tmp_path / "own.pem"
    own.write_bytes(authority.issue(("client.example",)).pem())
    context = server_context(authority.issue(("localhost",)), clients=authority)
    failure = Failure(StepName.TLS, (Link("OSError", ("Exception",)),))  # the class differs from time to time
    with serve_tls(context) as port, trust_file(authority) as roots:
        options = replace(DIRECT, trust=TrustChoice(TrustMode.FILE, roots))
        showing = replace(options, client_certificate=ClientCertificate(str(own)))
        web = target_of(f"https://localhost:{port}")
        # That of a server: it is shown, and not accepted.
        assert "unsupported certificate" not in run(snippet(web, options, failure))
        assert "unsupported certificate" in run(snippet(web, showing, failure))
        assert "<class" not in run(snippet(target_of(f"tls://localhost:{port}"), showing, failure))
    hidden = replace(showing, client_certificate=ClientCertificate("~/own.pem", "~/own.key", Secret("", "pass phrase")))
    code = snippet(target_of("tls://localhost:9"), hidden, failure)
    assert "phrase" not in code
    assert "os.path.expanduser('~/own.key')" in code


def test_hostile_values_stay_values() -> None:
    with closed_port() as port:
        made = attempt(f"http://127.0.0.1:{port}/x")
        assert made.failure is not None
        target = replace(made.target, path="/');import os;os._exit(7)#\n\"'''", secret=Secret("a", "b"))
        output = run(snippet(target, replace(made.options, method="PUR'GE"), made.failure))
        assert "requests.exceptions" in output


def test_fault_of_this_program_is_in_no_other() -> None:
    failure = Failure(StepName.CONNECT, (Link("KeyError", ("Exception",)),), Origin.BUG)
    assert snippet(target_of("tcp://localhost:9"), DIRECT, failure) == ""


def test_own_deadline_is_in_no_other_program_either() -> None:
    failure = Failure(StepName.BODY, (Link("app.probe.waiting.DeadlineExceeded", ("TimeoutError", "OSError")),))
    assert raised(failure) == ""
    assert snippet(target_of("http://localhost"), DIRECT, failure) == ""

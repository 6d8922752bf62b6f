"""The check of the proxy: alone, and the target without it."""

from pathlib import Path

import msgspec
import pytest

from app.lab import handlers
from app.model.finding import CheckSkipped, ProxyFinding
from app.model.names import CheckName, Kind, Outcome, TrustMode
from app.model.options import Options, TimeLimits, TrustChoice
from app.probe import proxy_script
from tests import servers
from tests.certificates import LOOPBACK, Certificate
from tests.checks.experiments import Done, experiment, own_proxy


def finding_of(done: Done) -> ProxyFinding:
    assert isinstance(done.findings.proxy, ProxyFinding)
    return done.findings.proxy


@pytest.mark.parametrize("scheme", ["http", "https", "socks5h"])
def test_proxy_refused_and_direct_works(scheme: str) -> None:
    with servers.closed_port() as proxy_port, servers.serve_localhost(handlers.page()) as port:
        options = own_proxy(f"{scheme}://127.0.0.1:{proxy_port}")
        done = experiment(Kind.HTTP, port, CheckName.PROXY, options=options)
    found = finding_of(done)
    assert done.attempt.outcome is Outcome.FAILED
    assert (found.proxy_code, found.direct_code, found.direct_status) == ("ECONNREFUSED", "", 200)
    assert found.pac is False


def test_proxy_silent_and_direct_refused() -> None:
    with servers.serve(handlers.silent) as proxy_port, servers.closed_port() as port:
        options = own_proxy(f"http://127.0.0.1:{proxy_port}")
        options = msgspec.structs.replace(options, limits=TimeLimits(response=0.3))
        found = finding_of(experiment(Kind.HTTP, port, CheckName.PROXY, host="127.0.0.1", options=options))
    assert (found.proxy_code, found.direct_code, found.direct_status) == ("", "ECONNREFUSED", 0)


def test_proxy_that_drops_everything() -> None:
    with servers.full_backlog() as proxy_port, servers.serve_localhost(handlers.page()) as port:
        options = own_proxy(f"http://127.0.0.1:{proxy_port}")
        options = msgspec.structs.replace(options, limits=TimeLimits(connect=0.3))
        found = finding_of(experiment(Kind.HTTP, port, CheckName.PROXY, options=options))
    assert (found.proxy_code, found.direct_status) == ("timeout", 200)


def test_both_work() -> None:
    recorder = servers.Recorder(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
    with servers.serve(servers.http_proxy()) as proxy_port, servers.serve_localhost(recorder) as port:
        options = own_proxy(f"http://127.0.0.1:{proxy_port}")
        found = finding_of(experiment(Kind.HTTP, port, CheckName.PROXY, options=options))
    assert (found.proxy_code, found.direct_code, found.direct_status) == ("", "", 403)
    assert recorder.heads[-1].startswith(b"HEAD / HTTP/1.1\r\n")
    assert b"Authorization" not in recorder.heads[-1]


def test_direct_without_an_answer() -> None:
    with servers.closed_port() as proxy_port, servers.serve_localhost(handlers.silent) as port:
        options = own_proxy(f"http://127.0.0.1:{proxy_port}")
        found = finding_of(experiment(Kind.HTTP, port, CheckName.PROXY, options=options))
    assert (found.direct_code, found.direct_status) == ("timeout", 0)


def test_https_is_asked_only_when_its_certificate_is_accepted() -> None:
    recorder = servers.Recorder()
    leaf = Certificate("server", LOOPBACK)
    with servers.closed_port() as proxy_port, servers.serve_tls(leaf.server_context(), recorder) as port:
        options = own_proxy(f"http://127.0.0.1:{proxy_port}")
        found = finding_of(experiment(Kind.HTTPS, port, CheckName.PROXY, options=options))
    assert (found.proxy_code, found.direct_code, found.direct_status) == ("ECONNREFUSED", "", 0)
    assert not recorder.heads


def test_https_without_the_proxy(tmp_path: Path) -> None:
    recorder, root = servers.Recorder(), Certificate("root", authority=True)
    tmp_path.joinpath("roots.pem").write_bytes(root.pem())
    context = Certificate("server", LOOPBACK, root).server_context()
    with servers.closed_port() as proxy_port, servers.serve_tls(context, recorder) as port:
        options = msgspec.structs.replace(
            own_proxy(f"http://127.0.0.1:{proxy_port}"),
            trust=TrustChoice(mode=TrustMode.FILE, path=str(tmp_path / "roots.pem")),
        )
        found = finding_of(experiment(Kind.HTTPS, port, CheckName.PROXY, options=options))
    assert (found.direct_code, found.direct_status) == ("", 204)
    assert recorder.heads[0].startswith(b"HEAD / ")


@pytest.mark.parametrize("kind", [Kind.TCP, Kind.TLS])
def test_sockets(kind: Kind) -> None:
    with servers.closed_port() as proxy_port, servers.serve_localhost(handlers.silent) as port:
        options = own_proxy(f"socks5h://127.0.0.1:{proxy_port}")
        found = finding_of(experiment(kind, port, CheckName.PROXY, options=options))
    assert (found.proxy_code, found.direct_code) == ("ECONNREFUSED", "")


def test_a_proxy_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    with servers.closed_port() as proxy_port, servers.serve_localhost(handlers.page()) as port:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy_port}")
        found = finding_of(experiment(Kind.HTTP, port, CheckName.PROXY, options=Options()))
    assert (found.proxy_code, found.direct_status) == ("ECONNREFUSED", 200)


def test_an_address_that_cannot_be_used() -> None:
    with servers.serve_localhost(handlers.page()) as port:
        found = finding_of(experiment(Kind.HTTP, port, CheckName.PROXY, options=own_proxy("http://:8080")))
    assert (found.proxy_code, found.direct_status) == ("name", 200)


def test_without_a_proxy_there_is_nothing_to_ask() -> None:
    with servers.serve_localhost(handlers.page()) as port:
        done = experiment(Kind.HTTP, port, CheckName.PROXY)
    assert isinstance(done.findings.proxy, CheckSkipped)
    assert done.findings.proxy.reason == "not_applicable"


def test_cancelled() -> None:
    with servers.full_backlog() as proxy_port, servers.closed_port() as port:
        options = own_proxy(f"http://127.0.0.1:{proxy_port}")
        options = msgspec.structs.replace(options, limits=TimeLimits(connect=0.3))
        done = experiment(Kind.HTTP, port, CheckName.PROXY, options=options, cancel_after=0.1)
    assert isinstance(done.findings.proxy, CheckSkipped)
    assert done.findings.proxy.reason == "cancelled"


@pytest.mark.parametrize(
    ("settings", "on"),
    [
        (
            "<dictionary> {\n  HTTPEnable : 0\n  ProxyAutoConfigEnable : 1\n  ProxyAutoConfigURLString : http://x/\n}",
            True,
        ),
        ("<dictionary> {\n  ProxyAutoDiscoveryEnable : 1\n}", True),
        ("<dictionary> {\n  ProxyAutoConfigEnable : 0\n  ProxyAutoDiscoveryEnable : 0\n}", False),
        ("", False),
    ],
)
def test_proxy_script_of_macos(settings: str, on: bool) -> None:
    assert proxy_script.is_on(settings) is on


def test_no_proxy_script_here() -> None:
    assert proxy_script.is_set() is False

"""An investigation: tries, diagnosis, checks, events in order, one result."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app import document
from app.checks import CHECKS, check
from app.investigation import investigate, refuse
from app.lab import handlers
from app.model.events import CheckEnded, CheckStarted, Event, Finished, StepEnded, StepStarted
from app.model.finding import CheckSkipped, LocalFinding
from app.model.names import Certainty, CheckName, Kind, Origin, Outcome, ProxyMode, TrustMode
from app.model.options import Options, ProxyChoice, TimeLimits, TrustChoice
from app.model.result import Result
from app.model.target import InputProblem, Target
from app.probe.engine import Engine
from app.probe.waiting import Stop
from tests import servers

DIRECT = Options(proxy=ProxyChoice(mode=ProxyMode.NONE))


def target_of(kind: Kind, port: int, host: str = "127.0.0.1") -> Target:
    return Target(kind=kind, host=host, host_ascii=host, port=port, path="/", source=f"{host}:{port}")


@pytest.fixture
def engine() -> Iterator[Engine]:
    engine = Engine()
    yield engine
    engine.close()


def run(engine: Engine, target: Target, options: Options = DIRECT) -> tuple[Result, list[Event]]:
    events: list[Event] = []
    return investigate(engine, target, options, Stop(), events.append, "some-id"), events


def test_events(engine: Engine) -> None:
    with servers.serve(handlers.page()) as port:
        result, events = run(engine, target_of(Kind.HTTP, port))
    assert {event.id for event in events} == {result.id} == {"some-id"}
    assert events[-1] == Finished(id="some-id", result=result)
    started = [event.name for event in events if isinstance(event, StepStarted)]
    ended = [event.step.name for event in events if isinstance(event, StepEnded)]
    assert started == ended == ["resolve", "connect", "request", "response", "body"]
    assert result.outcome is Outcome.REACHED
    assert [one.id for one in result.diagnoses] == ["ok"]
    assert result.environment is not None
    assert document.decode(document.encode(result)) == result


def test_local_check(engine: Engine) -> None:
    with servers.closed_port() as port, servers.serve(handlers.silent) as other:
        result, events = run(engine, target_of(Kind.TCP, port))
    finding = result.findings.local
    assert isinstance(finding, LocalFinding)
    assert finding.local_target
    assert finding.readable
    assert finding.on_port == ()
    assert finding.nearby
    assert other  # something else does listen
    assert [event.check for event in events if isinstance(event, CheckStarted | CheckEnded)] == [CheckName.LOCAL] * 2
    assert [one.id for one in result.diagnoses] == ["local.nothing_listening", "tcp.refused"]
    assert result.diagnoses[0].certainty is Certainty.CONFIRMED
    assert "findings.local" in result.diagnoses[0].evidence


def test_without_checks_less_is_known(engine: Engine) -> None:
    with servers.closed_port() as port:
        result, events = run(engine, target_of(Kind.TCP, port), msgspec.structs.replace(DIRECT, checks=False))
    assert result.findings.local is None
    assert [one.id for one in result.diagnoses] == ["tcp.refused"]
    assert not [event for event in events if isinstance(event, CheckStarted)]


def test_a_broken_check_is_our_fault_and_not_the_end(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(subject: check.Subject) -> LocalFinding:
        raise KeyError("oops")

    from app.checks import run as module

    monkeypatch.setattr(module, "CHECKS", (CHECKS[0]._replace(run=broken),))
    with servers.closed_port() as port:
        result, _ = run(engine, target_of(Kind.TCP, port))
    assert isinstance(result.findings.local, CheckSkipped)
    assert result.findings.local.reason == "failed"
    assert result.diagnoses[0].id == "tcp.refused"
    assert "oops" in caplog.text


def test_a_check_that_hangs_ends_with_the_deadline(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.checks import run as module
    from app.probe.waiting import current

    def hang(subject: check.Subject) -> LocalFinding:
        current().pause(60)
        raise AssertionError

    monkeypatch.setattr(module, "CHECKS", (CHECKS[0]._replace(run=hang, seconds=60),))
    limits = TimeLimits(total=0.8)
    began = time.monotonic()
    with servers.closed_port() as port:
        result, _ = run(engine, target_of(Kind.TCP, port), msgspec.structs.replace(DIRECT, limits=limits))
    assert time.monotonic() - began < 1.8
    assert isinstance(result.findings.local, CheckSkipped)
    assert result.findings.local.reason == "deadline"


def test_retries_are_kept(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    from app import limits

    monkeypatch.setattr(limits, "RETRY_SECONDS", 0.01)
    options = msgspec.structs.replace(DIRECT, retries=2)
    with servers.serve(servers.in_turn(handlers.empty_reply, handlers.empty_reply, handlers.page())) as port:
        result, events = run(engine, target_of(Kind.HTTP, port), options)
    assert [one.outcome for one in result.attempts] == [Outcome.FAILED, Outcome.FAILED, Outcome.REACHED]
    assert [one.try_no for one in result.attempts] == [1, 2, 3]
    assert result.outcome is Outcome.REACHED
    assert result.diagnoses[0].id == "ok"
    assert {event.try_no for event in events if isinstance(event, StepStarted)} == {1, 2, 3}


def test_no_retry_when_it_works_or_by_default(engine: Engine) -> None:
    with servers.serve(servers.in_turn(handlers.page(), handlers.empty_reply)) as port:
        result, _ = run(engine, target_of(Kind.HTTP, port), msgspec.structs.replace(DIRECT, retries=2))
        assert len(result.attempts) == 1
        result, _ = run(engine, target_of(Kind.HTTP, port))
        assert len(result.attempts) == 1


def test_cancel_between_tries(engine: Engine) -> None:
    stop = Stop()
    options = msgspec.structs.replace(DIRECT, retries=5)

    def on_event(event: Event) -> None:
        if isinstance(event, StepEnded) and event.step.outcome == "failed":
            threading.Timer(0.05, stop.set).start()

    with servers.closed_port() as port:
        began = time.monotonic()
        result = investigate(engine, target_of(Kind.TCP, port), options, stop, on_event)
    assert time.monotonic() - began < 5
    assert result.outcome is Outcome.CANCELLED
    assert result.diagnoses[0].id == "app.cancelled"


def test_a_listener_that_fails_changes_nothing(engine: Engine, caplog: pytest.LogCaptureFixture) -> None:
    def broken(event: Event) -> None:
        raise KeyError("listener")

    with servers.serve(handlers.page()) as port:
        result = investigate(engine, target_of(Kind.HTTP, port), DIRECT, Stop(), broken)
    assert result.outcome is Outcome.REACHED
    assert "a listener failed" in caplog.text


def test_a_fault_of_ours_is_a_result(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("oops")

    monkeypatch.setattr(engine, "environment", broken)
    with servers.serve(handlers.page()) as port:
        result, events = run(engine, target_of(Kind.HTTP, port))
    assert result.diagnoses[0].id == "app.internal"
    failure = result.attempts[0].failure
    assert failure is not None
    assert failure.origin is Origin.BUG
    assert "KeyError" in failure.trace
    assert isinstance(events[-1], Finished)


def test_invalid_input_is_a_result() -> None:
    problem = InputProblem(case="input.empty", source="")
    result = refuse(problem)
    assert result.outcome is Outcome.INVALID
    assert result.attempts == ()
    assert [one.id for one in result.diagnoses] == ["input.empty"]
    assert document.decode(document.encode(result)) == result


def test_nothing_secret_is_logged(engine: Engine, caplog: pytest.LogCaptureFixture) -> None:
    from app.model.secret import Secret

    caplog.set_level("DEBUG", "connection_tester")
    with servers.closed_port() as port:
        target = msgspec.structs.replace(target_of(Kind.HTTP, port), secret=Secret("bob", "hunter2", "token=abc"))
        run(engine, target)
    assert "tcp.refused" in caplog.text or "local.nothing_listening" in caplog.text
    assert "hunter2" not in caplog.text


@pytest.mark.parametrize("layer", ["app.investigation", "app.workers"])
def test_importing_is_light(layer: str, python_without_qt: list[str], checkout: Path) -> None:
    """A plain connection needs neither requests nor psutil nor cryptography, and never Qt."""
    import subprocess

    code = (
        f"import {layer}, sys; late = {{'tenacity', 'requests', 'urllib3', 'psutil', 'dns', 'rich'}};"
        "assert not late & set(sys.modules), late & set(sys.modules)"
    )
    done = subprocess.run([*python_without_qt, code], cwd=checkout, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


def test_a_file_in_the_home_folder_does_not_name_its_owner(engine: Engine, tmp_path: Path) -> None:
    home = Path.home()
    home.joinpath("roots.pem").write_text("none")
    options = msgspec.structs.replace(DIRECT, trust=TrustChoice(mode=TrustMode.FILE, path=str(home / "roots.pem")))
    with servers.closed_port() as port:
        result, _ = run(engine, target_of(Kind.HTTPS, port), options)
    assert str(home) not in document.encode(result).decode()
    assert result.attempts[0].options.trust.path.startswith("~")


def test_no_time_for_any_step(engine: Engine) -> None:
    """Nobody was asked, so nobody is blamed."""
    options = msgspec.structs.replace(DIRECT, limits=TimeLimits(total=0.0))
    with servers.serve(handlers.page()) as port:
        result, _ = run(engine, target_of(Kind.HTTP, port), options)
    assert result.outcome is Outcome.DEADLINE
    assert [one.id for one in result.diagnoses] == ["app.deadline"]
    assert result.attempts[0].steps == ()


def test_no_further_try_without_time(engine: Engine) -> None:
    options = msgspec.structs.replace(DIRECT, retries=10, limits=TimeLimits(total=3.0))
    with servers.closed_port() as port:
        result, _ = run(engine, target_of(Kind.TCP, port), options)
    assert result.outcome is Outcome.FAILED
    assert result.diagnoses[0].id == "local.nothing_listening"
    assert len(result.attempts) < 11


def test_credentials_of_a_proxy_that_cannot_be_read(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://canary-user:canary/word@127.0.0.1:9")
    with servers.closed_port() as port:
        result, _ = run(engine, target_of(Kind.HTTP, port, "127.0.0.1"), Options())
    text = document.encode(result).decode()
    assert "canary" not in text
    assert "/word" not in text

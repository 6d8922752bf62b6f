import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from app import document
from app.model.attempt import Attempt, Link
from app.model.names import Outcome, ProxyMode, StepOutcome
from app.model.options import Options, ProxyChoice
from app.model.secret import Secret
from app.model.target import Target
from app.redaction import redact_headers, redact_text
from app.store.history import FILE_NAME, History, default_file, summary_of
from app.target import parse
from tests.store.history_samples import BEGAN, everything_on_disk, ids, invalid, result, written


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    history = History(tmp_path / "data" / FILE_NAME)
    yield history
    history.close(30)


def test_default_file_is_in_the_folder_of_the_users_data(tmp_path_factory: pytest.TempPathFactory) -> None:
    assert default_file().name == FILE_NAME
    assert default_file().is_relative_to(tmp_path_factory.getbasetemp())


# Keeping and reading


def test_result_comes_back(history: History) -> None:
    one = result("one")
    written(history, one)
    assert history.notice is None
    assert history.writable
    data = history.read("one")
    assert data is not None
    assert document.decode(data) == one
    assert history.find() == (summary_of(one),)


def test_document_that_was_encoded_before_is_kept_as_it_is(history: History) -> None:
    history.add(result("one"), b'{"as": "given"}')
    assert history.flush(30)
    assert history.read("one") == b'{"as": "given"}'


def test_result_that_cannot_be_written_down_is_logged(history: History, caplog: pytest.LogCaptureFixture) -> None:
    attempt = msgspec.structs.replace(result("bad").attempts[0], seconds=object())  # type: ignore[arg-type]
    written(history, msgspec.structs.replace(result("bad"), attempts=(attempt,)), result("good"))
    assert ids(history.find()) == ["good"]
    assert len(caplog.records) == 1


def test_unknown_result_is_none(history: History) -> None:
    assert history.read("nobody") is None
    assert history.find() == ()
    assert history.recent_targets(5) == ()
    assert history.last_reached(result("one")) is None


def test_same_result_stands_once(history: History) -> None:
    written(history, result("one"), result("one", minutes=9))
    assert [row.started for row in history.find()] == [BEGAN]


def test_summary_of_input_that_cannot_be_tested(history: History) -> None:
    written(history, invalid("one", "http://•••@"))
    (row,) = history.find()
    assert (row.source, row.host, row.port, row.kind) == ("http://•••@", "", 0, None)
    assert row.outcome is Outcome.INVALID
    assert abs(datetime.now(UTC) - row.started) < timedelta(minutes=5)
    assert summary_of(invalid("one", ""), BEGAN).started == BEGAN
    assert summary_of(result("one"), datetime.now(UTC)).started == BEGAN


def test_seconds_are_those_of_all_tries() -> None:
    one = result("one")
    assert summary_of(msgspec.structs.replace(one, attempts=one.attempts * 3)).seconds == pytest.approx(0.066)


def test_cancelled_before_anything_was_learnt_is_not_kept(history: History) -> None:
    stopped = result("stopped", case="app.cancelled", outcome=Outcome.CANCELLED)
    waiting = msgspec.structs.replace(stopped.attempts[0].steps[1], outcome=StepOutcome.CANCELLED)
    for number, steps in enumerate(((), (waiting,))):
        nothing = msgspec.structs.replace(stopped.attempts[0], steps=steps)
        history.add(msgspec.structs.replace(stopped, id=f"nothing{number}", attempts=(nothing,)))
        twice = (stopped.attempts[0], nothing)
        history.add(msgspec.structs.replace(stopped, id=f"second{number}", attempts=twice))
    written(history, stopped)
    assert sorted(ids(history.find())) == ["second0", "second1", "stopped"]


def test_nothing_is_kept_or_found_after_the_end(history: History) -> None:
    written(history, result("one"))
    history.close(30)
    history.add(result("two"))
    assert history.flush(0)
    assert history.find() == ()
    assert ids(History(history._file.path).find()) == ["one"]


def test_many_threads_add_and_read(history: History) -> None:
    def work(name: str) -> None:
        for number in range(50):
            history.add(result(f"{name}{number}", minutes=number))
            history.find(limit=5)

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert history.flush(30)
    assert len(history.find()) == 200


# Secrets


def test_no_secret_reaches_the_disk(history: History) -> None:
    typed = "https://user-canary:pass-canary@host.example:8443/path?token=query-canary&page=canary2#canary3"
    what = parse(typed)
    assert isinstance(what, Target)
    proxy = ProxyChoice(ProxyMode.OWN, "http://proxy.example:3128", Secret("proxy-canary", "proxypass-canary"))
    secrets = ("user-canary", "pass-canary", "token=query-canary&page=canary2", "proxy-canary", "proxypass-canary")
    headers = redact_headers([("Authorization", "Bearer canary4"), ("Cookie", "session=canary5")], secrets)
    message = redact_text(f"Max retries exceeded: {typed} {headers}", secrets)
    one = result("one", what)
    failure = msgspec.structs.replace(one.attempts[0].failure, links=(Link("OSError", message=message),))
    attempt: Attempt = msgspec.structs.replace(one.attempts[0], options=Options(proxy=proxy), failure=failure)
    kept = msgspec.structs.replace(one, attempts=(attempt,))
    written(history, kept)
    assert b"canary" not in everything_on_disk(history)
    assert b"canary" not in (history.read("one") or b"canary")
    assert history.recent_targets(5) == ()

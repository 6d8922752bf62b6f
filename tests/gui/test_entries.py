from collections.abc import Callable
from datetime import UTC, datetime

import msgspec
import pytest
import sample_results as samples
from pytestqt.qtbot import QtBot

from app.document import encode
from app.gui.entries import Entry
from app.gui.wording import Wording
from app.i18n import EnglishWords
from app.model.events import (
    CheckEnded,
    ChecksPlanned,
    CheckStarted,
    Finished,
    PlannedCheck,
    StepEnded,
    StepStarted,
)
from app.model.facts import ConnectFacts
from app.model.finding import LocalFinding
from app.model.names import CheckName, Kind, Leg, ProxyMode, StepName, Touches
from app.model.options import Options, ProxyChoice
from app.model.result import Result
from app.model.secret import Secret
from app.model.target import InputProblem, Target
from app.picture.marks import Mark
from app.store.history import summary_of

WORDING = Wording(EnglishWords())


def entry() -> Entry:
    return Entry("1", samples.target(Kind.TCP, "host.example", 22), Options(), samples.STARTED)


def kept(result: Result, data: bytes | None) -> Entry:
    return Entry.from_summary(summary_of(result), lambda id: data)


def test_result_is_final() -> None:
    one = entry()
    assert one.take(Finished("1", samples.cancelled()))
    assert not one.running
    assert not one.take(Finished("1", samples.refused()))
    assert not one.take(StepStarted("1", StepName.CONNECT, 0, Leg.TARGET, 1))
    assert one.result == samples.cancelled()
    assert one.current is None


def test_next_try_begins_anew() -> None:
    one = entry()
    step = samples.step(StepName.CONNECT, 0, 5, ConnectFacts("192.0.2.1", 22))
    one.take(StepStarted("1", StepName.CONNECT, 0, Leg.TARGET, 1))
    one.take(StepEnded("1", step))
    one.take(StepStarted("1", StepName.RESOLVE, 0, Leg.TARGET, 2))
    assert one.steps == []


def test_checks_are_noted() -> None:
    one = entry()
    planned = tuple(PlannedCheck(name, next(iter(Touches))) for name in (CheckName.LOCAL, CheckName.PROTOCOL))
    one.take(ChecksPlanned("1", planned))
    assert one.checks == [(planned[0], "waiting"), (planned[1], "waiting")]
    one.take(CheckStarted("1", CheckName.LOCAL))
    assert one.check is CheckName.LOCAL
    assert one.checks == [(planned[0], "running"), (planned[1], "waiting")]
    one.take(CheckEnded("1", CheckName.LOCAL, LocalFinding(0.1, local_target=True)))
    assert one.checks == [(planned[0], "done"), (planned[1], "waiting")]
    later = PlannedCheck(CheckName.CLOCK, Touches.TARGET_HOST)
    one.take(ChecksPlanned("1", (later,)))
    assert one.checks == [(planned[0], "done"), (planned[1], "waiting"), (later, "waiting")]
    one.take(CheckStarted("1", CheckName.PROTOCOL))
    one.take(Finished("1", samples.refused()))
    assert one.check is None
    assert one.checks == []
    assert one.seconds > 0


@pytest.mark.parametrize("make", samples.ALL)
def test_kept_small_it_is_the_same_result(make: Callable[[], Result]) -> None:
    result = make()
    one = entry()
    one.take(Finished("1", result))
    assert one.result == result, "before it is packed"
    one.pack()
    assert one._kept is not None
    assert len(one._kept) < len(encode(result)) * 0.6
    assert one.result == result
    assert one.steps == []


def test_packed_by_itself_soon(qtbot: QtBot) -> None:
    one = entry()
    one.take(Finished("1", samples.refused()))
    qtbot.waitUntil(lambda: one._kept is not None and not one._kept.startswith(b"{"))
    assert one.result == samples.refused()


def test_secrets_of_this_session_are_in_the_result_again() -> None:
    secret, proxy = Secret("anna", "pass"), Secret("user", "word")
    target = msgspec.structs.replace(samples.target(Kind.HTTPS, "www.example.org", 443, "/"), secret=secret)
    options = Options(proxy=ProxyChoice(ProxyMode.OWN, "http://proxy.example:3128", proxy))
    result = samples.proxy_password()
    attempt = msgspec.structs.replace(result.attempts[0], target=target, options=options)
    result = msgspec.structs.replace(result, target=target, attempts=(attempt,))
    one = Entry("1", target, options, samples.STARTED, result=result)
    assert one._kept is not None
    assert b"pass" not in one._kept.replace(b"password", b"").replace(b"proxy.auth", b"")
    assert one.result == result


def test_row_of_the_history_reads_no_document() -> None:
    def never(_id: str) -> bytes | None:
        raise AssertionError("read")

    one = Entry.from_summary(msgspec.structs.replace(summary_of(samples.expired()), pinned=True, note="soon"), never)
    assert one.title() == "mail.example.com:993"
    assert one.short(WORDING) == "Certificate has expired"
    assert one.mark(WORDING) is Mark.FAILED
    assert one.time(WORDING) == "61 ms"
    assert "tls.expired" in one.sought(WORDING)
    assert (one.running, one.pinned, one.note, one.progress()) == (False, True, "soon", None)


def test_row_of_the_history_has_everything_once_it_is_opened() -> None:
    result = samples.proxy_password()
    one = kept(result, encode(result))
    assert one.result == result
    assert one.target == result.target
    assert one.options == result.attempts[0].options
    assert one.path() is not None
    assert not one.lost


@pytest.mark.parametrize("data", [None, b"", b"{", b"\xff\x00", b'{"schema": 99}', b"[]"])
def test_lost_document_leaves_what_is_needed_to_test_again(
    data: bytes | None, caplog: pytest.LogCaptureFixture
) -> None:
    one = kept(samples.refused(), data)
    assert not one.running
    assert one.result is None
    assert one.lost
    assert one.path() is None
    assert isinstance(one.target, Target)
    assert (one.target.kind, one.target.host, one.target.port) == (Kind.HTTPS, "orders.example.com", 8443)
    assert one.options == Options()
    assert one.mark(WORDING) is Mark.FAILED


def test_document_is_read_once() -> None:
    asked: list[str] = []
    one = Entry.from_summary(summary_of(samples.refused()), lambda id: asked.append(id))
    assert one.result is None
    assert one.result is None
    assert asked == ["refused"]


def test_input_that_could_not_be_tested() -> None:
    problem = InputProblem(case="input.empty", source="")
    one = Entry("1", problem, Options(), datetime.now(UTC))
    assert one.title() == ""
    assert one.path() is None


def test_progress_grows() -> None:
    one = Entry("1", samples.target(Kind.HTTPS, "orders.example.com", 8443), Options(), samples.STARTED)
    shares = [one.progress()]
    for event in samples.running_events("1"):
        one.take(event)
        shares.append(one.progress())
    known = [share for share in shares if share is not None]
    assert len(known) == len(shares)
    assert known[0] < known[-1] <= 1


def test_reader_gives_the_result_on_any_thread(caplog: pytest.LogCaptureFixture) -> None:
    result = samples.refused()
    assert entry().reader()() is None, "it runs"
    known = Entry(result.id, result.target, Options(), samples.STARTED, result=result)
    known.pack()
    assert known.reader()() == result
    assert kept(result, encode(result)).reader()() == result
    assert kept(result, None).reader()() is None
    with caplog.at_level("CRITICAL"):
        assert kept(result, b"broken").reader()() is None

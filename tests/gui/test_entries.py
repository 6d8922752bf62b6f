import sample_results as samples

from app.gui.entries import Entry
from app.model.events import CheckStarted, Finished, StepEnded, StepStarted
from app.model.facts import ConnectFacts
from app.model.names import CheckName, Kind, Leg, StepName
from app.model.options import Options


def entry() -> Entry:
    return Entry("1", samples.target(Kind.TCP, "host.example", 22), Options(), samples.STARTED)


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
    one.take(CheckStarted("1", CheckName.LOCAL))
    assert one.check is CheckName.LOCAL
    one.take(Finished("1", samples.refused()))
    assert one.check is None
    assert one.seconds > 0

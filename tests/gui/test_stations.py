from collections.abc import Callable

import pytest
import sample_results as samples

from app.gui.entries import Entry
from app.model.names import Kind
from app.model.options import Options
from app.model.result import Result
from app.picture.marks import Mark
from app.picture.stations import Place, path_of_result

LETTERS = {
    Mark.OK: "o",
    Mark.REMARK: "r",
    Mark.FAILED: "X",
    Mark.INTERNAL: "I",
    Mark.STOPPED: "S",
    Mark.RUNNING: ">",
    Mark.UNUSED: "-",
    Mark.UNREACHED: ".",
}


def drawn(marks: list[Mark]) -> str:
    return "".join(LETTERS[mark] for mark in marks)


@pytest.mark.parametrize(
    ("make", "stations", "broken"),
    [
        (samples.refused, "oo-X..", Place.PORT),
        (samples.works, "oo-ooo", None),
        (samples.expired, "oo-oX-", Place.TLS),
        (samples.missing_page, "oo-o-X", None),
        (samples.proxy_password, "ooX...", Place.PROXY),
        (samples.nothing_listening, "oo-X--", Place.PORT),
        (samples.cancelled, "o--S--", Place.PORT),
        (samples.internal, "oo-I..", Place.PORT),
    ],
)
def test_stations_of_a_result(make: Callable[[], Result], stations: str, broken: Place | None) -> None:
    path = path_of_result(make())
    assert path is not None
    assert drawn([station.mark for station in path.stations]) == stations
    assert [station.place for station in path.stations if station.broken] == ([broken] if broken is not None else [])


def test_step_number_counts_only_needed_stations() -> None:
    path = path_of_result(samples.refused())
    assert path is not None
    assert path.last is not None
    assert (path.needed.index(path.last) + 1, len(path.needed)) == (3, 5)


def test_stations_fill_while_it_runs() -> None:
    target = samples.target(Kind.HTTPS, "orders.example.com", 8443)
    entry = Entry("1", target, Options(), samples.STARTED)
    seen = []
    for event in samples.running_events("1"):
        entry.take(event)
        path = entry.path()
        assert path is not None
        seen.append(drawn([station.mark for station in path.stations]))
    assert seen == ["o>....", "oo....", "oo->..", "oo-o..", "oo-o>.", "oo-oo.", "oo-oo>"]


def test_last_hop_counts() -> None:
    path = path_of_result(samples.works())
    assert path is not None
    assert {step.hop for station in path.stations for step in station.steps} == {1}

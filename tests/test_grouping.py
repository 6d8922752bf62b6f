"""Many results by shared cause, and how long the rest of a list takes."""

import random

import msgspec
import pytest

from app.grouping import _PARTIES, Estimate, Row, group, row_of
from app.knowledge import CASES, case_by_id
from app.model.facts import RequestFacts
from app.model.group import Group, Progress
from app.model.names import Certainty, Outcome, Severity, StepName
from app.model.params import Params
from app.model.result import Result
from tests.knowledge.factories import (
    connect_failed,
    connected,
    errno,
    reached,
    responded,
    step,
)
from tests.knowledge.samples import SAMPLES
from tests.test_comparing import result_of

GOOD = result_of(reached(connected(), responded(200, "OK")))
REFUSED = result_of(connect_failed(errno("ConnectionRefusedError", "ECONNREFUSED")))


def row(id: str, case: str, certainty: Certainty = Certainty.CONFIRMED, **params: object) -> Row:
    return Row(id, case, case_by_id(case).severity, Params(**params), certainty)  # type: ignore[arg-type]


def shape(groups: tuple[Group, ...]) -> list[tuple[str, str, int]]:
    return [(one.case, one.party, len(one.ids)) for one in groups]


def test_every_party_is_a_value_of_cases_that_exist() -> None:
    for start, names in _PARTIES:
        assert any(case.id.startswith(start) for case in CASES), start
        assert set(names) <= set(Params.__struct_fields__)


def test_one_broken_proxy_is_one_group() -> None:
    rows = [row(str(number), "proxy.refused", host=f"h{number}", proxy="px:3128") for number in range(10)]
    rows.append(row("x", "proxy.refused", host="other", proxy="py:3128"))
    assert shape(group(rows)) == [("proxy.refused", "px:3128", 10), ("proxy.refused", "py:3128", 1)]
    assert group(rows)[0].ids == tuple(map(str, range(10)))


def test_different_refused_hosts_have_nobody_in_common() -> None:
    rows = [row(str(number), "tcp.refused", host=f"h{number}", address=f"192.0.2.{number}") for number in range(10)]
    assert shape(group(rows)) == [("tcp.refused", "", 10)]


@pytest.mark.parametrize(
    ("case", "params", "party"),
    [
        ("dns.resolver_down", {"addresses": ("192.0.2.54", "192.0.2.53")}, "192.0.2.53, 192.0.2.54"),
        ("tls.intercepted", {"product": "Zscaler", "issuer": "Zscaler Root"}, "Zscaler"),
        ("tls.intercepted", {"issuer": "Company Root"}, "Company Root"),
        ("tls.intercepted", {}, ""),
        ("tcp.host_unreachable", {"sender": "192.0.2.1", "address": "198.51.100.7"}, "192.0.2.1"),
        ("local.offline", {"host": "a"}, ""),
        ("tls.expired", {"issuer": "Example CA"}, ""),
    ],
)
def test_who_a_case_is_about(case: str, params: dict[str, object], party: str) -> None:
    assert [one.party for one in group([row("1", case, **params)])] == [party]


def test_failures_first_and_the_largest_first() -> None:
    rows = [
        *(row(f"a{number}", "ok") for number in range(5)),
        *(row(f"b{number}", "ok.port_open") for number in range(4)),
        *(row(f"c{number}", "ok.slow_step") for number in range(3)),
        row("d", "tls.expired"),
        row("e", "tcp.refused"),
        row("f", "tcp.refused"),
    ]
    random.Random(7).shuffle(rows)
    assert shape(group(rows)) == [
        ("tcp.refused", "", 2),
        ("tls.expired", "", 1),
        ("ok.slow_step", "", 3),
        ("ok", "", 9),
    ]


def test_a_group_is_as_certain_as_its_least_certain_member() -> None:
    rows = [
        row("1", "tcp.refused"),
        row("2", "tcp.refused", Certainty.POSSIBLE),
        row("3", "tcp.refused", Certainty.LIKELY),
    ]
    assert group(rows)[0].certainty is Certainty.POSSIBLE
    assert group(()) == ()


def test_rows_of_results() -> None:
    failed = result_of(next(facts for id, _, facts in SAMPLES if id == "proxy.refused"))
    found = [row_of(msgspec.structs.replace(failed, id=str(number))) for number in range(3)]
    (one,) = group(row for row in found if row is not None)
    assert one.case == "proxy.refused"
    assert one.party == "proxy.example.net:3128"
    assert one.severity is Severity.FAILURE
    assert row_of(msgspec.structs.replace(failed, outcome=Outcome.CANCELLED)) is None


def test_every_result_has_a_group() -> None:
    rows = [row for row in (row_of(result_of(facts)) for _, _, facts in SAMPLES) if row is not None]
    assert sum(len(one.ids) for one in group(rows)) == len(rows)
    through = reached(step(StepName.REQUEST, RequestFacts("GET", "http://a/", via_proxy=True)), responded(200, "OK"))
    assert row_of(result_of(through)) is not None


# How long it takes.


def finish(estimate: Estimate, now: float, result: Result = GOOD) -> None:
    estimate.begin()
    estimate.end(result, now)


def test_nobody_can_tell_before_three_are_done() -> None:
    estimate = Estimate(10, 100.0)
    assert estimate.progress(100.0) == Progress(total=10)
    for now in (101.0, 102.0):
        finish(estimate, now)
    assert estimate.progress(102.0) == Progress(total=10, done=2)
    finish(estimate, 103.0)
    assert estimate.progress(103.0) == Progress(total=10, done=3, seconds_left=7.0)


def test_the_last_tests_set_the_pace() -> None:
    estimate = Estimate(100, 0.0)
    for number in range(30):
        finish(estimate, number * 10.0)
    for number in range(30):
        finish(estimate, 300.0 + number)
    assert estimate.progress(329.0).seconds_left == pytest.approx(40.0)


def test_the_rest_takes_longer_while_nothing_ends() -> None:
    estimate = Estimate(4, 0.0)
    for now in (1.0, 2.0, 3.0):
        finish(estimate, now)
    estimate.begin()
    assert estimate.progress(3.0).seconds_left == 1.0
    assert estimate.progress(30.0).seconds_left == 10.0
    assert estimate.progress(30.0).running == 1


def test_what_is_counted() -> None:
    estimate = Estimate(6, 0.0)
    for result in (GOOD, REFUSED, msgspec.structs.replace(REFUSED, outcome=Outcome.CANCELLED)):
        finish(estimate, 1.0, result)
    estimate.begin()
    progress = estimate.progress(1.0)
    assert (progress.done, progress.failed, progress.running, progress.waiting) == (3, 1, 1, 2)
    for _ in range(3):
        finish(estimate, 2.0)
    assert estimate.progress(2.0).seconds_left == 0.0

"""A watch as in the picture of the design: works, becomes slower, is refused for a while, works again."""

import random
from collections.abc import Sequence
from datetime import UTC, datetime

import msgspec
import sample_results as samples

from app.gui.watch_entry import WatchEntry
from app.model.attempt import Codes, Failure, Link
from app.model.events import Finished
from app.model.facts import BodyFacts, ConnectFacts, RequestFacts, ResolveFacts, ResponseFacts, TlsFacts
from app.model.names import Certainty, Kind, Outcome, StepName, StepOutcome
from app.model.options import Options
from app.model.params import Params
from app.model.result import Diagnosis, Result

STARTED = datetime(2026, 11, 22, 11, 50, tzinfo=UTC).timestamp()
TARGET = samples.target(Kind.HTTPS, "orders.example.com", 443, "/")


class Clock:
    """Both clocks of a watch, moved by hand."""

    def __init__(self, wall: float = STARTED) -> None:
        self.now = 1000.0
        self.wall = wall

    def __call__(self) -> tuple[float, float]:
        return self.now, self.wall

    def go(self, seconds: float) -> None:
        self.now += seconds
        self.wall += seconds

    def sleep(self, seconds: float) -> None:
        """The computer sleeps: only one of the clocks goes on."""
        self.wall += seconds


def works(name: float, port: float, tls: float, answer: float, address: str = "192.0.2.10") -> Result:
    """A result whose steps took so many milliseconds."""
    step = samples.step
    start = name + port + tls
    steps = (
        step(StepName.RESOLVE, 0, name, ResolveFacts(TARGET.host, (address,))),
        step(StepName.CONNECT, name, port, ConnectFacts(address, 443)),
        step(StepName.TLS, name + port, tls, TlsFacts(TARGET.host, "TLSv1.3", "TLS_AES_256_GCM_SHA384")),
        step(StepName.REQUEST, start, 0.4, RequestFacts("GET", "https://orders.example.com/")),
        step(StepName.RESPONSE, start + 0.4, answer, ResponseFacts(200, "OK", "1.1", samples.HEADERS)),
        step(StepName.BODY, start + answer + 0.4, 1.2, BodyFacts(1256, 1256)),
    )
    params = Params(host=TARGET.host, port=443, status=200, status_line="200 OK", seconds=0.05)
    return samples.result("", TARGET, Outcome.REACHED, [Diagnosis("ok", Certainty.CONFIRMED, params)], steps)


def refused(address: str = "192.0.2.10") -> Result:
    steps = (
        samples.step(StepName.RESOLVE, 0, 4, ResolveFacts(TARGET.host, (address,))),
        samples.step(StepName.CONNECT, 4, 8, ConnectFacts(address, 443, code="ECONNREFUSED"), StepOutcome.FAILED),
    )
    link = Link("ConnectionRefusedError", ("ConnectionError", "OSError", "Exception"), Codes(errno="ECONNREFUSED"))
    params = Params(host=TARGET.host, port=443, endpoint="orders.example.com:443", addresses=(address,), count=1)
    lead = Diagnosis("tcp.refused", Certainty.CONFIRMED, params, ("attempts[0].failure.links[0]",))
    return samples.result("", TARGET, Outcome.FAILED, [lead], steps, Failure(StepName.CONNECT, (link,)))


def silent() -> Result:
    steps = (
        samples.step(StepName.RESOLVE, 0, 4, ResolveFacts(TARGET.host, ("192.0.2.10",))),
        samples.step(StepName.CONNECT, 4, 5000, ConnectFacts("192.0.2.10", 443, code="ETIMEDOUT"), StepOutcome.FAILED),
    )
    link = Link("TimeoutError", ("OSError", "Exception"), Codes(errno="ETIMEDOUT"))
    params = Params(host=TARGET.host, port=443, endpoint="orders.example.com:443", seconds=5.0, count=1)
    lead = Diagnosis("tcp.timeout", Certainty.CONFIRMED, params, ("attempts[0].failure.links[0]",))
    return samples.result("", TARGET, Outcome.FAILED, [lead], steps, Failure(StepName.CONNECT, (link,)))


def one_test(watch: WatchEntry, clock: Clock, result: Result) -> str:
    """Let one test be made now and end at once, and move on to the next; return its id."""
    id = f"test-{watch.count}"
    watch.test(lambda _target, _options: id)
    assert watch.take(Finished(id, msgspec.structs.replace(result, id=id)))
    clock.go(watch.interval)
    return id


def new_watch(clock: Clock, seconds: float = 10.0) -> WatchEntry:
    return WatchEntry(TARGET, Options(), seconds, clocks=clock)


def watch_of(results: Sequence[Result], seconds: float = 10.0) -> WatchEntry:
    """Return a watch that these results came out of."""
    clock = Clock()
    watch = new_watch(clock, seconds)
    for result in results:
        one_test(watch, clock, result)
    return watch


def design_results(count: int = 120) -> list[Result]:
    """The tests of the picture: one is silent, from the 40th on it is slower, eight are refused, then it works."""
    chance = random.Random(7)
    results = []
    for number in range(count):
        if number == 30:
            results.append(silent())
        elif 71 <= number < 79:
            results.append(refused())
        else:
            slow = 40 <= number < 71
            name, port, tls = chance.gauss(4.6, 0.5), chance.gauss(4.0, 0.4), chance.gauss(5.4, 0.5)
            answer = chance.gauss(38 if slow else 23, 2.6)
            results.append(works(name, port, tls, answer, "192.0.2.11" if number >= 79 else "192.0.2.10"))
    return results


def design_watch() -> WatchEntry:
    return watch_of(design_results())


def long_watch(count: int = 20_000) -> WatchEntry:
    """Return a watch of many tests, one a second."""
    chance = random.Random(7)
    good = [works(4 + chance.random(), 5, 6, 20 + 10 * chance.random()) for _ in range(50)]
    return watch_of([refused() if chance.random() < 0.002 else chance.choice(good) for _ in range(count)], 1.0)

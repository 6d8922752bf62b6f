"""A run of fifty targets as in the picture of the design: 38 tested, most of them behind a proxy that refuses."""

from collections.abc import Sequence
from datetime import timedelta

import msgspec
import sample_results as samples

from app.gui.run_entry import RunEntry
from app.model.attempt import Codes, Failure, Link, Step
from app.model.events import Finished, StepStarted
from app.model.facts import ConnectFacts, ProxyFacts, ResolveFacts, TlsFacts
from app.model.names import Certainty, Kind, Leg, Outcome, ProxySource, StepName, StepOutcome
from app.model.options import Options
from app.model.params import Params
from app.model.result import Diagnosis, Result
from app.model.target import Target

NAME = "Außenstelle Nord"
PROXY = "proxy.nord.example:3128"
FAILED = StepOutcome.FAILED


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def target(kind: Kind, host: str, port: int, path: str = "") -> Target:
    return samples.target(kind, host, port, path)


def denied(what: Target, milliseconds: float) -> Result:
    """The proxy refuses."""
    facts = ProxyFacts("http", "proxy.nord.example", 3128, ProxySource.SYSTEM, 403, "Forbidden")
    steps = (
        samples.step(StepName.RESOLVE, 0, 2, ResolveFacts("proxy.nord.example", ("192.0.2.31",)), leg=Leg.PROXY),
        samples.step(StepName.CONNECT, 2, 3, ConnectFacts("192.0.2.31", 3128), leg=Leg.PROXY),
        samples.step(StepName.PROXY, 5, milliseconds - 5, facts, FAILED, leg=Leg.PROXY),
    )
    params = Params(host=what.host, port=what.port, proxy=PROXY, proxy_source="system", status=403)
    lead = Diagnosis("proxy.denied", Certainty.CONFIRMED, params)
    link = Link("OSError", ("Exception",), Codes(status=403), "Tunnel connection failed: 403 Forbidden")
    return samples.result("", what, Outcome.FAILED, [lead], steps, Failure(StepName.PROXY, (link,), leg=Leg.PROXY))


def failing(what: Target, case: str, step: Step, params: Params, ahead: Sequence[Step] = ()) -> Result:
    """One step fails."""
    lead = Diagnosis(case, Certainty.CONFIRMED, params)
    failure = Failure(step.name, (Link("OSError", ("Exception",)),))
    return samples.result("", what, Outcome.FAILED, [lead], (*ahead, step), failure)


def working(what: Target, milliseconds: float, case: str = "ok") -> Result:
    """It works; with another case than "ok" something is worth a remark."""
    steps = (
        samples.step(StepName.RESOLVE, 0, 2, ResolveFacts(what.host, ("192.0.2.80",))),
        samples.step(StepName.CONNECT, 2, milliseconds - 2, ConnectFacts("192.0.2.80", what.port)),
    )
    if case != "ok":
        broken = ConnectFacts("2001:db8::80", what.port, code="ENETUNREACH")
        steps = (*steps, samples.step(StepName.CONNECT, 2, 4, broken, FAILED))
    params = Params(host=what.host, port=what.port, status=200, status_line="200 OK", seconds=milliseconds / 1000)
    return samples.result("", what, Outcome.REACHED, [Diagnosis(case, Certainty.CONFIRMED, params)], steps)


def results() -> list[Result]:
    """Return the 38 results, in the order of the list."""
    https, tcp, tls = Kind.HTTPS, Kind.TCP, Kind.TLS
    old, vpn = target(https, "alt.example", 443), target(tls, "vpn.example", 1194)
    lan = target(https, "intern.lan", 443)
    connected = (
        samples.step(StepName.RESOLVE, 0, 3, ResolveFacts("alt.example", ("192.0.2.25",))),
        samples.step(StepName.CONNECT, 3, 18, ConnectFacts("192.0.2.25", 443)),
    )
    chain = TlsFacts(old.host, chain=(samples.certificate(-12),), chain_length=1)
    expired = Params(host=old.host, port=443, endpoint="alt.example:443", not_after=samples.certificate(-12).not_after)
    unknown = samples.step(StepName.RESOLVE, 0, 12, ResolveFacts("intern.lan", ()), FAILED)
    first = [
        denied(target(tls, "mail.example", 993), 31),
        denied(target(https, "kalender.example", 443), 29),
        working(target(https, "www.example", 443, "/"), 84),
        working(target(https, "dateien.example", 443, "/"), 2100, "ok.ipv6_fallback"),
        failing(old, "tls.expired", samples.step(StepName.TLS, 21, 40, chain, FAILED), expired, connected),
        failing(vpn, "tls.expired", samples.step(StepName.TLS, 21, 44, chain, FAILED), expired, connected),
        working(target(tcp, "10.0.0.7", 22), 3),
        failing(lan, "dns.internal_name", unknown, Params(host=lan.host, port=443)),
        working(target(https, "api.example", 443, "/health"), 51),
    ]
    rest = [denied(target(https, f"filiale-{number:02}.example", 443), 24 + number) for number in range(1, 30)]
    return first + rest


def run(*, over: bool = False) -> RunEntry:
    """Return the run: under way with twelve targets open, or `over` with all results that there are."""
    known = results()
    waiting = [target(Kind.TCP, "backup.example", 873)]
    waiting += [target(Kind.HTTPS, f"lager-{number:02}.example", 443) for number in range(1, 12)]
    targets = [one.target for one in known if isinstance(one.target, Target)]
    clock = Clock()
    made = RunEntry(NAME, targets + ([] if over else waiting), Options(), samples.STARTED, clock=clock)
    ids = iter(range(len(made.items)))
    made.feed(lambda _target, _options: f"run-{next(ids)}")
    for number, one in enumerate(known):
        clock.now += 1.6
        id = f"run-{number}"
        made.take(StepStarted(id, StepName.RESOLVE, 0, Leg.TARGET, 1))
        attempt = msgspec.structs.replace(one.attempts[0], started=samples.STARTED + timedelta(seconds=number))
        made.take(Finished(id, msgspec.structs.replace(one, id=id, attempts=(attempt,))))
    if not over:
        made.take(StepStarted(f"run-{len(known)}", StepName.RESOLVE, 0, Leg.TARGET, 1))
    return made

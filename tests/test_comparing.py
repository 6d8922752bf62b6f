"""What differs between two results: by facts put together and by real servers that change."""

import itertools
from collections.abc import Iterator

import msgspec
import pytest

from app.comparing import changes, severity_of, works
from app.diagnosis import diagnose
from app.investigation import investigate, refuse
from app.knowledge.case import CaseFacts
from app.lab import handlers
from app.lab.authority import Authority
from app.model.attempt import Step
from app.model.change import VERDICTS, Change, ChangeCode
from app.model.facts import ConnectFacts, GreetingFacts, ResolveFacts, TlsFacts
from app.model.names import Kind, Leg, Outcome, ProxyMode, Severity, StepName, StepOutcome, TrustMode
from app.model.options import Options, ProxyChoice, TrustChoice
from app.model.result import Result
from app.model.target import InputProblem, Target
from app.probe.engine import Engine
from app.probe.waiting import Stop
from tests import servers
from tests.knowledge.factories import (
    ADDRESS,
    CONNECT_TALK,
    ENVIRONMENT,
    HOST,
    PROXY,
    certificate,
    connect_failed,
    connected,
    errno,
    handshaken,
    proxy_failed,
    reached,
    requested,
    resolved,
    responded,
    step,
    verification_failed,
    with_status,
)
from tests.knowledge.samples import SAMPLES

REFUSED = errno("ConnectionRefusedError", "ECONNREFUSED")
DIRECT = Options(proxy=ProxyChoice(mode=ProxyMode.NONE), checks=False)


def result_of(facts: CaseFacts) -> Result:
    last = facts.attempts[-1].outcome if facts.attempts else Outcome.FAILED
    return Result(
        id="id",
        target=facts.target,
        outcome=last,
        diagnoses=diagnose(facts),
        attempts=facts.attempts,
        findings=facts.findings,
        environment=facts.environment,
    )


def with_steps(*steps: Step) -> Result:
    return result_of(reached(*steps, responded(200, "OK")))


def codes(found: tuple[Change, ...]) -> list[ChangeCode]:
    return [change.code for change in found]


def test_the_same_differs_in_nothing() -> None:
    for _, _, facts in SAMPLES:
        assert changes(result_of(facts), result_of(facts)) == ()


def test_every_pair_of_results_can_be_compared() -> None:
    results = [result_of(facts) for _, _, facts in SAMPLES]
    for before, after in itertools.product(results, results[::7]):
        found = codes(changes(before, after))
        verdicts = [code for code in found if code in VERDICTS]
        stopped = Outcome.CANCELLED in (before.outcome, after.outcome)
        assert len(verdicts) == (before.diagnoses[0].id != after.diagnoses[0].id and not stopped)
        assert found[len(found) - len(verdicts) :] == verdicts


def test_a_server_that_stops_working() -> None:
    good, bad = with_steps(resolved(), connected(), handshaken(), requested()), result_of(connect_failed(REFUSED))
    assert works(good)
    assert not works(bad)
    assert changes(good, bad) == (Change(ChangeCode.FAILS, ("ok",), ("tcp.refused",)),)
    assert changes(bad, good) == (Change(ChangeCode.WORKS, ("tcp.refused",), ("ok",)),)
    other = result_of(with_status(500, "Internal Server Error"))
    assert codes(changes(bad, other)) == [ChangeCode.CASE]
    assert changes(good, other)[0] == Change(
        ChangeCode.STATUS, ("200 OK",), ("500 Internal Server Error",), StepName.RESPONSE
    )


def test_addresses() -> None:
    one, other = resolved(HOST, "192.0.2.1", "192.0.2.2"), resolved(HOST, "192.0.2.3")
    turned = resolved(HOST, "192.0.2.2", "192.0.2.1")
    assert changes(with_steps(one), with_steps(other)) == (
        Change(ChangeCode.ADDRESSES, ("192.0.2.1", "192.0.2.2"), ("192.0.2.3",), StepName.RESOLVE),
    )
    assert changes(with_steps(one), with_steps(turned)) == ()
    assert changes(with_steps(one), with_steps(resolved("other.example.com", "192.0.2.3"))) == ()


def test_the_address_in_use_is_of_interest_beside_another_change_only() -> None:
    name = resolved(HOST, ADDRESS, "192.0.2.2")
    good, turned = with_steps(name, connected()), with_steps(name, connected("192.0.2.2"))
    assert changes(good, turned) == ()
    facts = ConnectFacts("192.0.2.2", 8443, code="ECONNREFUSED")
    failed = (name, step(StepName.CONNECT, facts, StepOutcome.FAILED))
    bad = connect_failed(REFUSED)
    bad = CaseFacts(bad.target, (msgspec.structs.replace(bad.attempts[0], steps=failed),))
    assert codes(changes(good, result_of(bad))) == [ChangeCode.ADDRESS, ChangeCode.FAILS]


def test_the_certificate() -> None:
    def secured(*chain: object, version: str = "TLSv1.3", name: str = HOST) -> Result:
        return with_steps(connected(), step(StepName.TLS, TlsFacts(name, version, chain=chain)))  # type: ignore[arg-type]

    old, renewed = certificate(days=3), msgspec.structs.replace(certificate(days=90), sha256="11" * 32)
    foreign = msgspec.structs.replace(renewed, issuer="CN=Filter", issuer_name="Filter")
    same_name = msgspec.structs.replace(renewed, issuer="CN=Example CA,O=Other")
    days = (old.not_after.isoformat(),), (renewed.not_after.isoformat(),)
    assert changes(secured(old), secured(renewed))[0] == Change(ChangeCode.CERTIFICATE, *days, StepName.TLS)
    assert changes(secured(old), secured(foreign))[0] == Change(
        ChangeCode.ISSUER, ("Example CA",), ("Filter",), StepName.TLS
    )
    assert changes(secured(old), secured(same_name))[0].after == ("CN=Example CA,O=Other",)
    assert ChangeCode.CERTIFICATE not in codes(changes(secured(old), secured(renewed, name="other.example.com")))
    assert codes(changes(secured(), secured(version="TLSv1.2")))[0] is ChangeCode.TLS_VERSION


def test_a_certificate_that_is_no_longer_accepted() -> None:
    before = with_steps(resolved(), connected(), step(StepName.TLS, TlsFacts(HOST, "TLSv1.3", chain=(certificate(),))))
    foreign = msgspec.structs.replace(certificate(), issuer="CN=Zscaler", issuer_name="Zscaler", sha256="22" * 32)
    assert codes(changes(before, result_of(verification_failed(20, foreign)))) == [ChangeCode.ISSUER, ChangeCode.FAILS]


def test_a_proxy() -> None:
    talk = step(StepName.PROXY, CONNECT_TALK, leg=Leg.PROXY)
    direct = with_steps(resolved(), connected())
    through = with_steps(resolved(PROXY, leg=Leg.PROXY), connected(port=3128, leg=Leg.PROXY), talk)
    nowhere = with_steps()
    place = {"step": StepName.PROXY, "leg": Leg.PROXY}
    assert changes(direct, through)[0] == Change(ChangeCode.PROXY, (), (f"{PROXY}:3128",), **place)
    assert changes(through, direct)[0] == Change(ChangeCode.PROXY, (f"{PROXY}:3128",), (), **place)
    assert ChangeCode.PROXY not in codes(changes(nowhere, through))
    other = with_steps(resolved("px", "192.0.2.7", leg=Leg.PROXY), connected("192.0.2.7", 8080, leg=Leg.PROXY))
    assert codes(changes(through, other))[0] is ChangeCode.PROXY
    assert ChangeCode.ADDRESS not in codes(changes(through, other))
    assert changes(result_of(proxy_failed(CONNECT_TALK)), through)[-1].code is ChangeCode.WORKS


def test_this_computer() -> None:
    def here(address: str, *servers: str) -> Result:
        facts = ConnectFacts(ADDRESS, 8443, local_address=address)
        environment = msgspec.structs.replace(ENVIRONMENT, name_servers=servers)
        return msgspec.structs.replace(with_steps(step(StepName.CONNECT, facts)), environment=environment)

    home = here("10.0.0.7", "10.0.0.1")
    assert changes(home, here("172.16.0.3", "172.16.0.1")) == (
        Change(ChangeCode.NAME_SERVERS, ("10.0.0.1",), ("172.16.0.1",)),
        Change(ChangeCode.LOCAL_ADDRESS, ("10.0.0.7",), ("172.16.0.3",)),
    )
    assert changes(home, here("2001:db8::7")) == ()  # another family and nothing known of name servers
    assert changes(here("2001:db8::7"), here("2001:db8::8")) == ()  # a temporary address
    assert codes(changes(here("2001:db8::7"), here("2001:db8:1::7"))) == [ChangeCode.LOCAL_ADDRESS]


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        (0.04, 0.4, ChangeCode.SLOWER),
        (0.4, 0.04, ChangeCode.FASTER),
        (0.001, 0.2, None),  # many times, and nobody feels it
        (1.0, 2.0, None),  # felt, and may be chance
    ],
)
def test_times(before: float, after: float, code: ChangeCode | None) -> None:
    def slow(seconds: float, outcome: StepOutcome = StepOutcome.OK) -> Result:
        return with_steps(step(StepName.RESOLVE, ResolveFacts(HOST, (ADDRESS,)), outcome, seconds=seconds))

    found = [change for change in changes(slow(before), slow(after)) if change.code not in VERDICTS]
    assert [(change.code, change.step) for change in found] == ([(code, StepName.RESOLVE)] if code else [])
    assert not {ChangeCode.SLOWER, ChangeCode.FASTER} & set(
        codes(changes(slow(before), slow(after, StepOutcome.FAILED)))
    )


def test_how_long_a_greeting_was_waited_for_says_nothing() -> None:
    def greeted(service: str, seconds: float) -> Result:
        return with_steps(connected(), step(StepName.CONNECT, GreetingFacts("hello", service), seconds=seconds))

    assert changes(greeted("SSH", 0.01), greeted("SSH", 1.5)) == ()
    assert codes(changes(greeted("SSH", 0.01), greeted("SMTP", 0.01))) == [ChangeCode.SERVICE]
    assert changes(greeted("SSH", 0.01), greeted("", 0.01)) == ()


def test_behind_another_redirect_stands_another_server() -> None:
    def moved(location: str, server: str) -> Result:
        first, last = responded(302, "Found", location=location), responded(200, "OK", ("Server", server), hop=1)
        return result_of(reached(connected(), first, connected(hop=1), last))

    assert codes(changes(moved("/a", "one"), moved("/b", "two"))) == [ChangeCode.REDIRECT]
    assert codes(changes(moved("/a", "one"), moved("/a", "two"))) == [ChangeCode.HTTP_SERVER]


def test_what_was_not_tested_differs_in_nothing() -> None:
    good = with_steps(connected())
    stopped = msgspec.structs.replace(good, outcome=Outcome.CANCELLED)
    invalid = refuse(InputProblem(case="input.empty"))
    assert changes(good, stopped) == changes(invalid, good) == changes(stopped, good) == ()


def test_a_case_of_a_newer_version_is_a_failure() -> None:
    good = with_steps(connected())
    newer = msgspec.structs.replace(good.diagnoses[0], id="ok.of_tomorrow")
    assert severity_of(msgspec.structs.replace(good, diagnoses=(newer,))) is Severity.FAILURE


# Real ones.


@pytest.fixture
def engine() -> Iterator[Engine]:
    engine = Engine()
    yield engine
    engine.close()


def try_once(engine: Engine, kind: Kind, port: int, options: Options = DIRECT) -> Result:
    target = Target(kind, "localhost", "localhost", port, path="/", source=f"localhost:{port}")
    return investigate(engine, target, options, Stop(), lambda event: None)


def test_a_real_server_that_changes(engine: Engine) -> None:
    turns = servers.in_turn(
        handlers.page(headers=(("Server", "one"),)),
        handlers.page(headers=(("Server", "one"),)),
        handlers.page(503, headers=(("Server", "two"),)),
        handlers.redirect("/elsewhere"),
    )
    with servers.serve_localhost(turns) as port:
        first, second, third = (try_once(engine, Kind.HTTP, port) for _ in range(3))
        options = msgspec.structs.replace(DIRECT, redirects=0)
        fourth = try_once(engine, Kind.HTTP, port, options)
    assert changes(first, second) == ()
    assert codes(changes(second, third)) == [ChangeCode.STATUS, ChangeCode.HTTP_SERVER, ChangeCode.FAILS]
    found = changes(third, fourth)
    assert codes(found)[:2] == [ChangeCode.STATUS, ChangeCode.REDIRECT]
    assert found[1].after == ("/elsewhere",)


def test_a_real_certificate_of_another_issuer(engine: Engine) -> None:
    one, other = Authority("One"), Authority("Other")
    found = []
    for authority in (one, one, other):
        context = servers.server_context(authority.issue(("localhost",)))
        with servers.serve_tls(context) as port, servers.trust_file(one) as path:
            trust = TrustChoice(mode=TrustMode.FILE, path=path)
            found.append(try_once(engine, Kind.HTTPS, port, msgspec.structs.replace(DIRECT, trust=trust)))
    first, second, third = found
    assert codes(changes(first, second)) == [ChangeCode.CERTIFICATE]
    assert changes(second, third)[0] == Change(ChangeCode.ISSUER, ("One",), ("Other",), StepName.TLS)
    assert codes(changes(second, third))[-1] is ChangeCode.FAILS

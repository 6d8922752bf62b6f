"""Two results side by side: what counts as a difference, which one is the first, and reports paired by target."""

import itertools
from datetime import UTC, datetime
from typing import Any

import msgspec

from app.comparing import compare, compare_reports
from app.explanation.comparison import comparison_words
from app.explanation.facts import fact_value
from app.investigation import refuse
from app.model.comparison import Comparison, FactCode, FactPair, FactPart
from app.model.facts import ConnectFacts, ResolveFacts, TlsFacts
from app.model.names import Kind, Leg, Outcome, StepName, StepOutcome, TrustMode
from app.model.options import Options, TrustChoice
from app.model.report import Report, ReportedResult
from app.model.result import Result
from app.model.secret import Secret
from app.model.target import InputProblem
from app.report.aliases import with_aliases
from app.text import strip_isolates
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
    lookup_failed,
    proxy_failed,
    reached,
    requested,
    resolved,
    responded,
    step,
    target,
    verification_failed,
    with_status,
)
from tests.knowledge.samples import SAMPLES
from tests.knowledge.words import ENGLISH
from tests.test_comparing import result_of, with_steps

REFUSED = errno("ConnectionRefusedError", "ECONNREFUSED")
GOOD = with_steps(resolved(), connected(), handshaken(), requested())


def fact(comparison: Comparison, code: FactCode, step_name: StepName | None = None) -> FactPair:
    found = [one for one in comparison.facts if one.code is code and step_name in (None, one.step)]
    assert found, code
    return found[0]


def marked(comparison: Comparison) -> list[FactCode]:
    return [one.code for one in comparison.facts if one.differs]


def secured(*chain: object, version: str = "TLSv1.3", **values: str) -> Result:
    facts = TlsFacts(HOST, version, chain=chain, **values)  # type: ignore[arg-type]
    return with_steps(resolved(), connected(), step(StepName.TLS, facts))


def test_the_same_differs_in_nothing() -> None:
    for _, _, facts in SAMPLES:
        comparison = compare(result_of(facts), result_of(facts))
        assert not comparison.differs
        assert comparison.first is None
        assert not marked(comparison)


def test_every_pair_can_be_compared_and_neither_is_the_first() -> None:
    results = [result_of(facts) for _, _, facts in SAMPLES]
    for one, other in itertools.product(results, results[::7]):
        there, back = compare(one, other), compare(other, one)
        assert there.differs == back.differs
        assert marked(there) == marked(back)
        assert [(fact.a, fact.b) for fact in there.facts] == [(fact.b, fact.a) for fact in back.facts]
        if one.diagnoses[0].id != other.diagnoses[0].id and Outcome.CANCELLED not in (one.outcome, other.outcome):
            assert FactCode.CASE in marked(there)


def test_a_step_that_works_in_one_only() -> None:
    comparison = compare(GOOD, result_of(connect_failed(REFUSED)))
    assert comparison.first == fact(comparison, FactCode.ENDED, StepName.CONNECT)
    assert comparison.first.a == ("ok",)
    assert comparison.first.b == ("failed", "ECONNREFUSED")
    assert fact(comparison, FactCode.CASE).differs
    reached_in_one = fact(comparison, FactCode.STATUS)
    assert (reached_in_one.a, reached_in_one.b, reached_in_one.differs) == (("200 OK",), None, False)
    missing = compare(GOOD, result_of(lookup_failed("EAI_NONAME")))
    assert missing.first == fact(missing, FactCode.ENDED, StepName.RESOLVE)


def test_failures_of_two_kinds() -> None:
    silent = result_of(connect_failed(errno("TimeoutError", "ETIMEDOUT")))
    comparison = compare(result_of(connect_failed(REFUSED)), silent)
    assert comparison.first is not None
    assert comparison.first.b == ("failed", "ETIMEDOUT")


def test_addresses_are_told_apart_by_who_has_them() -> None:
    comparison = compare(
        with_steps(resolved(HOST, "192.0.2.1", "192.0.2.2")), with_steps(resolved(HOST, "192.0.2.2", "192.0.2.3"))
    )
    only, both = fact(comparison, FactCode.ADDRESSES_OF_ONE), fact(comparison, FactCode.ADDRESSES)
    assert (only.a, only.b, only.differs) == (("192.0.2.1",), ("192.0.2.3",), True)
    assert (both.a, both.b, both.differs) == (("192.0.2.2",), ("192.0.2.2",), False)
    assert comparison.first == only
    turned = compare(
        with_steps(resolved(HOST, "192.0.2.1", "192.0.2.2")), with_steps(resolved(HOST, "192.0.2.2", "192.0.2.1"))
    )
    assert not turned.differs


def test_servers_take_turns() -> None:
    name = resolved(HOST, ADDRESS, "192.0.2.2")
    comparison = compare(with_steps(name, connected()), with_steps(name, connected("192.0.2.2")))
    assert fact(comparison, FactCode.ADDRESS).b == ("192.0.2.2",)
    assert not comparison.differs
    six = compare(with_steps(name, connected()), with_steps(name, connected("2001:db8::2")))
    assert six.first == fact(six, FactCode.FAMILY)


def test_a_filter_shows_as_another_issuer_and_not_only_as_a_failure() -> None:
    foreign = msgspec.structs.replace(certificate(), issuer="CN=Zscaler", issuer_name="Zscaler", sha256="22" * 32)
    comparison = compare(secured(certificate(days=90)), result_of(verification_failed(20, foreign)))
    assert comparison.first == fact(comparison, FactCode.ISSUER)
    assert (comparison.first.a, comparison.first.b) == (("Example CA",), ("Zscaler",))
    assert {FactCode.FINGERPRINT, FactCode.ENDED, FactCode.CASE} <= set(marked(comparison))
    same_name = msgspec.structs.replace(certificate(days=90), issuer="CN=Example CA,O=Other")
    assert fact(compare(secured(certificate(days=90)), secured(same_name)), FactCode.ISSUER).b == (
        "CN=Example CA,O=Other",
    )


def test_encryption() -> None:
    comparison = compare(secured(cipher="A", alpn="http/1.1"), secured(version="TLSv1.2", cipher="B"))
    assert marked(comparison) == [FactCode.TLS_VERSION, FactCode.CIPHER, FactCode.ALPN]
    assert fact(comparison, FactCode.ALPN).b == ()


def test_a_proxy_in_one_only() -> None:
    talk = step(StepName.PROXY, CONNECT_TALK, leg=Leg.PROXY)
    through = with_steps(resolved(PROXY, leg=Leg.PROXY), connected(port=3128, leg=Leg.PROXY), talk)
    comparison = compare(with_steps(resolved(), connected()), through)
    assert comparison.first == fact(comparison, FactCode.PROXY)
    assert (comparison.first.a, comparison.first.b) == ((), (f"{PROXY}:3128",))
    assert marked(comparison) == [FactCode.REMARKS, FactCode.PROXY]
    failing = compare(through, result_of(proxy_failed(CONNECT_TALK)))
    assert failing.first == fact(failing, FactCode.ENDED, StepName.PROXY)


def test_of_another_proxy_only_the_end_counts() -> None:
    def through(host: str) -> Result:
        return with_steps(resolved(host, host, leg=Leg.PROXY), connected(host, 3128, leg=Leg.PROXY))

    assert marked(compare(through("192.0.2.7"), through("192.0.2.8"))) == [FactCode.PROXY]


def test_headers_that_change_with_every_answer_are_shown_and_no_difference() -> None:
    def answered(*headers: tuple[str, str]) -> Result:
        return result_of(with_status(200, "OK", *headers))

    one = answered(("Server", "nginx"), ("X-Request-Id", "1"), ("Date", "a"), ("X-Own", "1"), ("Set-Cookie", "a=•••"))
    comparison = compare(one, answered(("server", "nginx"), ("X-Request-ID", "2"), ("Date", "b"), ("X-Own", "2")))
    names = [pair.name for pair in comparison.facts if pair.code is FactCode.HEADER]
    assert names == ["date", "server", "x-request-id"]
    assert not comparison.differs
    other = compare(one, answered(("Server", "apache")))
    assert other.first is not None
    assert (other.first.code, other.first.name) == (FactCode.HEADER, "server")


def test_behind_another_redirect_nothing_is_compared() -> None:
    def moved(location: str) -> Result:
        first, last = responded(302, "Found", location=location), responded(200, location, hop=1)
        return result_of(reached(connected(), requested(), first, connected(hop=1), last))

    comparison = compare(moved("/a"), moved("/b"))
    assert marked(comparison) == [FactCode.REDIRECT]
    assert all(pair.hop == 0 for pair in comparison.facts)
    assert FactCode.REDIRECT not in [pair.code for pair in compare(GOOD, GOOD).facts]
    straight = compare(moved("/a"), with_steps(connected(), requested()))
    assert fact(straight, FactCode.REDIRECT).b == ()


def test_times() -> None:
    def slow(seconds: float, outcome: StepOutcome = StepOutcome.OK) -> Result:
        return with_steps(step(StepName.RESOLVE, ResolveFacts(HOST, (ADDRESS,)), outcome, seconds=seconds))

    comparison = compare(slow(0.04), slow(0.4))
    assert comparison.first == fact(comparison, FactCode.SECONDS)
    assert (comparison.first.a, comparison.first.b) == (("0.040000",), ("0.400000",))
    assert not compare(slow(0.04), slow(0.2)).differs


def test_an_address_that_was_typed_was_not_looked_up() -> None:
    literal = step(StepName.RESOLVE, ResolveFacts(ADDRESS, (ADDRESS,), literal=True))
    comparison = compare(with_steps(literal, connected()), with_steps(literal, connected()))
    assert not [pair for pair in comparison.facts if pair.step is StepName.RESOLVE]


def test_another_computer_or_option_is_shown_and_is_no_difference_of_the_connection() -> None:
    def here(own: str, options: Options, **values: Any) -> Result:
        facts = ConnectFacts(ADDRESS, 8443, local_address=own)
        result = with_steps(resolved(), step(StepName.CONNECT, facts))
        attempt = msgspec.structs.replace(result.attempts[0], options=options)
        environment = msgspec.structs.replace(ENVIRONMENT, **values)
        return msgspec.structs.replace(result, attempts=(attempt,), environment=environment)

    one = here("10.0.0.7", Options(), name_servers=("10.0.0.1",))
    trust = Options(trust=TrustChoice(TrustMode.FILE, "own.pem"), by_hand=True)
    other = here("172.16.0.3", trust, name_servers=("172.16.0.1",), system="Windows")
    comparison = compare(one, other)
    assert marked(comparison) == [FactCode.LOCAL_ADDRESS, FactCode.NAME_SERVERS, FactCode.SYSTEM, FactCode.TRUST]
    assert fact(comparison, FactCode.TRUST).b == ("file", "own.pem")
    assert not comparison.differs
    assert [pair.code for pair in comparison.facts if pair.part is FactPart.OPTIONS] == [FactCode.TRUST]


def test_what_was_stopped_or_not_tested_concludes_nothing() -> None:
    stopped = msgspec.structs.replace(result_of(connect_failed(REFUSED)), outcome=Outcome.CANCELLED)
    steps = (resolved(), step(StepName.CONNECT, ConnectFacts(ADDRESS, 8443), StepOutcome.CANCELLED))
    attempt = msgspec.structs.replace(stopped.attempts[0], steps=steps, failure=None)
    stopped = msgspec.structs.replace(stopped, attempts=(attempt,))
    assert not compare(GOOD, stopped).differs
    invalid = refuse(InputProblem(case="input.empty"))
    comparison = compare(invalid, GOOD)
    assert comparison.outcomes == (Outcome.INVALID, Outcome.REACHED)
    assert comparison.first is None
    assert not fact(comparison, FactCode.CASE).differs


def test_other_targets_are_compared_all_the_same() -> None:
    www = with_steps(resolved(f"www.{HOST}", "192.0.2.9"), connected("192.0.2.9"))
    www = msgspec.structs.replace(www, target=target(host=f"www.{HOST}"))
    comparison = compare(with_steps(resolved(), connected()), www)
    assert comparison.facts[0].code is FactCode.TARGET
    assert comparison.facts[0].differs
    assert comparison.first is not None
    assert comparison.first.code is FactCode.ADDRESSES_OF_ONE


# Reports.


def report(*results: Result, aliases: bool = False) -> Report:
    created = datetime(2026, 3, 1, tzinfo=UTC)
    reported = tuple(map(ReportedResult, results))
    return Report(id="r", created=created, utc_offset=0, language="en", results=reported, aliases=aliases)


def of(host: str, result: Result = GOOD, **values: Any) -> Result:
    return msgspec.structs.replace(result, target=msgspec.structs.replace(target(host=host), **values))


def test_results_are_paired_by_target() -> None:
    one, two, three = of("a.example"), of("b.example"), of("c.example")
    bad = of("B.example.", result_of(connect_failed(REFUSED)))
    comparison = compare_reports(report(one, two, of("x.example"), of("y.example")), report(three, bad, one))
    assert [pair.differs for pair in comparison.pairs] == [False, True]
    assert [one.host for one in comparison.only_a] == ["x.example", "y.example"]  # type: ignore[union-attr]
    assert [one.host for one in comparison.only_b] == ["c.example"]  # type: ignore[union-attr]
    assert comparison.differs
    assert not compare_reports(report(one, two), report(two, one)).differs


def test_repeated_targets_are_paired_in_their_order() -> None:
    bad = of("a.example", result_of(connect_failed(REFUSED)))
    good = of("a.example")
    comparison = compare_reports(report(good, bad), report(good, bad, good))
    assert [pair.differs for pair in comparison.pairs] == [False, False]
    assert len(comparison.only_b) == 1


def test_one_left_in_each_is_compared_as_another_target() -> None:
    comparison = compare_reports(report(of("a.example")), report(of("www.a.example")))
    assert len(comparison.pairs) == 1
    assert comparison.pairs[0].facts[0].differs
    assert comparison.only_a == comparison.only_b == ()
    assert compare_reports(report(of("a.example", port=1)), report(of("a.example", kind=Kind.TLS))).pairs


def test_names_under_other_names_are_no_difference() -> None:
    result = msgspec.structs.replace(secured(certificate()), target=target())
    plain = report(result)
    hidden, _ = with_aliases(plain)
    for one, other in ((plain, hidden), (hidden, plain)):
        comparison = compare_reports(one, other)
        (pair,) = comparison.pairs
        assert not comparison.differs
        assert marked(pair) == []
        assert comparison_words(pair, ENGLISH, ("a", "b")).headline == "No difference was found."
    failed = report(of(HOST, result_of(connect_failed(REFUSED))))
    assert compare_reports(failed, hidden).pairs[0].first is not None  # what is no name counts


def test_the_headline_says_what_the_mark_says() -> None:
    comparison = compare(of(HOST, path="/a"), of(HOST, path="/b"))
    assert comparison.differs
    said = comparison_words(comparison, ENGLISH, ("a", "b"))
    assert said.headline == "The targets differ; on the way to them no difference was found."
    for one, other in itertools.combinations([GOOD, *(result_of(facts) for _, _, facts in SAMPLES[::4])], 2):
        pair = compare(one, other)
        quiet = comparison_words(pair, ENGLISH, ("a", "b")).headline in (
            "No difference was found.",
            "The connections do not differ; the computers or the options do.",
        )
        assert not (quiet and pair.differs)


def test_tries_and_checks_are_options_that_differ() -> None:
    attempt = GOOD.attempts[0]
    other = Options(retries=2, checks=False, by_hand=attempt.options.by_hand)
    changed = msgspec.structs.replace(GOOD, attempts=(msgspec.structs.replace(attempt, options=other),))
    comparison = compare(GOOD, changed)
    assert marked(comparison) == [FactCode.RETRIES, FactCode.CHECKS]
    values = [fact_value(one, one.b, ENGLISH) for one in comparison.facts if one.part is FactPart.OPTIONS]
    assert [strip_isolates(one) for one in values] == ["2", "no"]


def test_a_comparison_holds_no_secret_and_is_written_as_json() -> None:
    hidden = of("a.example", secret=Secret("me", "hidden"))
    comparison = compare_reports(report(hidden, hidden), report(aliases=True))
    assert comparison.aliases
    assert b"hidden" not in msgspec.json.encode(comparison)

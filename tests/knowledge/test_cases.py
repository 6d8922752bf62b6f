import itertools
import re

import msgspec
import pytest

from app.diagnosis import diagnose
from app.explanation.formats import placeholders
from app.knowledge import CASES, case_by_id
from app.knowledge.case import Case, CaseFacts, Wording
from app.model.names import Certainty, CheckName, Severity
from app.model.params import Params
from app.target import endpoint
from tests.knowledge import samples
from tests.knowledge.all_samples import FOLLOWING, SAMPLES
from tests.knowledge.factories import HOST

# The part of the public list of cases that this version knows; ids are never renamed.
KNOWN = """
input.empty input.scheme_unsupported input.scheme_typo input.host_missing input.host_invalid input.idn_invalid
input.ip_invalid input.port_invalid input.port_conflict input.ipv6_brackets input.hidden_characters input.too_long
input.address_not_testable local.nothing_listening dns.not_found dns.temporary dns.timeout tcp.refused tcp.timeout
tcp.host_unreachable tcp.network_unreachable tcp.reset tcp.closed proxy.name_not_found proxy.refused proxy.timeout
proxy.auth_required proxy.closed tls.expired tls.not_yet_valid tls.wrong_name tls.self_signed tls.unknown_root
tls.invalid_certificate tls.not_tls tls.closed tls.timeout http.no_answer_in_time http.stalled http.no_response
http.reset http.invalid_response http.truncated http.decoding_failed http.redirect_loop status.authentication
status.forbidden status.not_found status.client_error status.server_error status.unavailable
status.server_error_other status.unknown ok ok.redirected_host ok.port_open ok.port_banner app.cancelled
app.deadline app.unknown_network_error app.internal
tls.no_san tls.chain_incomplete tls.intercepted tls.weak_certificate tls.revoked tls.version_mismatch
tls.cipher_mismatch tls.client_certificate_required tls.client_certificate_rejected tls.name_rejected
tls.legacy_renegotiation http.not_http http.plain_to_tls_port http.redirect_bad http.redirect_other_failed
http.captive_portal http.blocked_by_filter status.method status.request_timeout status.misdirected
status.too_many_requests status.headers_too_large status.legal status.bad_gateway status.gateway_timeout
status.version status.cdn_origin ok.slow_step ok.unusual_status ok.truncated ok.revocation_unchecked
local.offline local.blocked local.ports_exhausted local.family_unsupported local.clock_wrong local.ca_bundle_missing
local.ca_bundle_bad local.network_changed dns.no_address dns.server_failure dns.internal_name dns.suspicious_answer
dns.resolver_down tcp.ipv6_broken tcp.ipv4_broken tcp.partial tcp.prohibited proxy.config_bad
proxy.socks_support_missing proxy.denied proxy.upstream_failed proxy.not_https proxy.unexpected proxy.pac_ignored
ok.certificate_expires_soon ok.ipv6_fallback ok.downgraded_to_http ok.intercepted ok.via_proxy ok.old_tls
"""

HALF_UP = {"tcp.ipv6_broken", "tcp.ipv4_broken", "tcp.partial"}  # reached all the same
REACHABLE = [case for case in CASES if not case.id.startswith("input.")]
COMMAND_VALUES = {"host_ascii", "port", "endpoint", "url", "address"}


def ways(wording: Wording) -> tuple[str, ...]:
    return (wording,) if isinstance(wording, str) else wording


def every_text(case: Case) -> list[str]:
    texts = case.texts
    lists = (texts.you, texts.admin, texts.operator, texts.packager, tuple(one.detail for one in texts.causes))
    steps = [way for wordings in lists for wording in wordings for way in ways(wording)]
    rest = [*(one.title for one in texts.causes), *(one.purpose for one in texts.commands)]
    return [texts.short, texts.headline, *ways(texts.summary), *steps, *rest]


@pytest.fixture(params=CASES, ids=lambda case: case.id)
def case(request: pytest.FixtureRequest) -> Case:
    return request.param


@pytest.mark.parametrize(("id", "special", "facts"), SAMPLES, ids=[f"{id}: {special}" for id, special, _ in SAMPLES])
def test_leads(id: str, special: str, facts: CaseFacts) -> None:
    assert diagnose(facts)[0].id == id


def test_ids_are_those_of_the_public_list() -> None:
    assert sorted(case.id for case in CASES) == sorted(KNOWN.split())


def test_every_case_that_facts_lead_to_is_reached() -> None:
    following = {id for id, _ in FOLLOWING}
    assert {id for id, _, _ in SAMPLES} == {case.id for case in REACHABLE} - following
    for id, facts in FOLLOWING:
        assert id in [one.id for one in diagnose(facts)[1:]]


def test_every_case_is_found_by_its_id(case: Case) -> None:
    assert case_by_id(case.id) is case


def test_input_cases_are_never_reached_by_facts() -> None:
    inputs = [case for case in CASES if case.id.startswith("input.")]
    assert all(case.when(facts) is None for case in inputs for _, _, facts in SAMPLES)


def test_the_family_of_the_id_agrees_with_the_severity(case: Case) -> None:
    good = case.severity in (Severity.OK, Severity.REMARK)
    assert good == (case.id.partition(".")[0] == "ok" or case.id in HALF_UP)
    assert (case.severity is Severity.INTERNAL) == (case.id == "app.internal")


def test_a_failure_is_explained_fully(case: Case) -> None:
    texts = case.texts
    assert texts.short
    assert texts.headline
    assert texts.you
    if case.severity is not Severity.OK:
        assert texts.causes
        order = [list(Certainty).index(cause.certainty) for cause in texts.causes]
        assert order == sorted(order), "causes stand in the order of likelihood"


def test_who_can_act_is_named(case: Case) -> None:
    """Nobody but the person can repair the input; everything that the network does, others can look into."""
    others = (*case.texts.admin, *case.texts.operator, *case.texts.packager)
    alone = case.id.startswith("input.") or case.severity is Severity.OK or case.id == "app.cancelled"
    assert bool(others) != alone


def test_names_without_values_stay_without(case: Case) -> None:
    fixed = [case.texts.short, case.texts.headline, *(one.title for one in case.texts.causes)]
    assert not any(map(placeholders, fixed))


def test_placeholders_are_params(case: Case) -> None:
    assert {name for text in every_text(case) for name in placeholders(text)} <= set(Params.__struct_fields__)
    assert {name for one in case.texts.commands for name in placeholders(one.line)} <= COMMAND_VALUES


def test_ways_to_say_it_become_less_telling(case: Case) -> None:
    texts = case.texts
    for wording in (texts.summary, *(one.detail for one in texts.causes), *texts.you, *texts.admin, *texts.operator):
        ordered = [placeholders(way) for way in ways(wording)]
        for before, after in itertools.pairwise(ordered):
            assert not before <= after, "the later way can never be chosen"


def test_typography(case: Case) -> None:
    for text in every_text(case):
        assert text == text.strip()
        assert not re.search(r"  |\.\.|\s[.,;:!?](?!:)|[\"`<>]|\{[^a-z_}]|%", text.replace("%eth0", "")), text
    shown = [case.texts.short, case.texts.headline, *(one.title for one in case.texts.causes)]
    assert not any(text.endswith((".", ":", "!")) for text in shown)
    details = [way for one in case.texts.causes for way in ways(one.detail)]
    assert all(text.endswith((".", "?")) for text in details)


def test_short_is_short(case: Case) -> None:
    """Two to five words fit into a row of the list; one word does where it says everything."""
    assert 1 <= len(case.texts.short.split()) <= 5
    assert len(case.texts.headline) <= 75


def test_texts_are_short(case: Case) -> None:
    assert max(map(len, every_text(case))) <= 125


def test_no_blame_and_no_shouting(case: Case) -> None:
    text = " ".join(every_text(case))
    assert not re.search(
        r"\b(you (?:have )?(?:forgot|failed|entered|must)|illegal|fatal|abort|oops|sorry)\b", text, re.I
    )
    assert "!" not in text


def test_checks_that_are_asked_exist(case: Case) -> None:
    assert all(check in CheckName for check in case.asks)


def test_status_says_first_that_the_connection_worked() -> None:
    for case in CASES:
        if case.id.startswith("status."):
            assert case.texts.headline.startswith("The connection works")
            assert all(way.startswith("The connection works") for way in ways(case.texts.summary))


@pytest.mark.parametrize(
    ("id", "words"),
    [
        ("tcp.refused", ("service is not running", "port number is wrong", "name or address is wrong", "firewall")),
        ("tcp.timeout", ("switched off", "firewall", "time limit", "name or address is wrong", "port number")),
        ("dns.not_found", ("misspelled", "not connected")),
        ("local.nothing_listening", ("was not started", "another port")),
        ("tcp.network_unreachable", ("not connected",)),
        ("status.not_found", ("address is not quite right",)),
    ],
)
def test_the_usual_causes_stand_where_they_belong(id: str, words: tuple[str, ...]) -> None:
    titles = " / ".join(cause.title for cause in case_by_id(id).texts.causes)
    assert all(word in titles for word in words)


def test_every_failure_names_where_it_happened() -> None:
    for id, special, facts in SAMPLES:
        if not facts.attempts:
            continue
        params = diagnose(facts)[0].params
        assert params.host, (id, special)
        assert params.endpoint == endpoint(params.host, params.port), (id, special)


def test_evidence_leads_somewhere() -> None:
    for id, special, facts in SAMPLES:
        for diagnosis in diagnose(facts):
            assert diagnosis.evidence or not facts.attempts, (id, special)
            for path in diagnosis.evidence:
                assert _found(facts, path) is not None, (id, special, path)


def _found(facts: CaseFacts, path: str) -> object:
    value: object = facts
    for name, index in re.findall(r"([a-z_]+)(?:\[(\d+)\])?\.?", path):
        value = getattr(value, name)
        if index:
            value = value[int(index)]
    return value


def test_params_survive_a_document() -> None:
    for _, _, facts in SAMPLES:
        for diagnosis in diagnose(facts):
            assert msgspec.json.decode(msgspec.json.encode(diagnosis), type=type(diagnosis)) == diagnosis


def test_the_failing_host_is_named_after_a_redirect() -> None:
    """The host that was typed is not to blame."""
    refused = samples.step(
        samples.StepName.CONNECT,
        samples.ConnectFacts("192.0.2.99", 9443, code="ECONNREFUSED"),
        samples.StepOutcome.FAILED,
        hop=1,
    )
    redirect = samples.responded(302, "Found", location="https://other.example:9443/next")
    facts = samples.failed(
        (*samples.OPENED, redirect, samples.resolved("other.example", hop=1), refused), (samples.REFUSED,)
    )
    params = diagnose(facts)[0].params
    assert (params.host, params.port, params.url) == ("other.example", 9443, "https://other.example:9443/next")
    assert params.host != HOST

import datetime

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.diagnosis import diagnose, from_input, questions
from app.knowledge import CASES, case_by_id
from app.knowledge.case import CaseFacts
from app.model import facts as kinds
from app.model.attempt import Attempt, Codes, Failure, Link, Step
from app.model.finding import (
    CheckSkipped,
    Findings,
    HandshakeTried,
    Listener,
    LocalFinding,
    PortalFinding,
    ProtocolFinding,
    TrustFinding,
)
from app.model.names import (
    Certainty,
    CheckName,
    Kind,
    Leg,
    Origin,
    Outcome,
    ProxySource,
    Severity,
    StepName,
    StepOutcome,
)
from app.model.options import Options, ProxyChoice, TimeLimits
from app.model.params import Params
from app.model.result import Environment, ProxySetting
from app.model.target import InputProblem, Reading, Target
from tests.knowledge import samples
from tests.knowledge import samples_web as web
from tests.knowledge.all_samples import SAMPLES
from tests.knowledge.factories import (
    ELSEWHERE,
    HOST,
    NOBODY,
    OPENED,
    OS_BASES,
    PROXY,
    certificate,
    connect_failed,
    errno,
    handshake_failed,
    local_refused,
    verification_failed,
)
from tests.knowledge.samples import REFUSED

CLIENT_CERTIFICATE = "tls.client_certificate_required"
NAMED = (
    ("tls.intercepted", "known issuer"),
    ("tls.weak_certificate", "key"),
    ("tls.version_mismatch", "old only"),
    ("tls.no_san", "common name only"),
    ("tls.not_tls", "hangs up"),
    ("http.not_http", "SSH"),
    ("http.captive_portal", "named by the check"),
    ("http.blocked_by_filter", "header"),
    ("http.redirect_bad", "app"),
    ("status.too_many_requests", "pause"),
    ("ok.slow_step", "lookup"),
    ("ok.ipv6_fallback", "five seconds"),
)


def ids(facts: CaseFacts) -> list[str]:
    return [one.id for one in diagnose(facts)]


# Which case leads when several hold.


def test_the_person_leads() -> None:
    assert ids(samples.changed(connect_failed(REFUSED), outcome=Outcome.CANCELLED)) == ["app.cancelled", "tcp.refused"]


def test_the_specific_leads_and_the_general_stays() -> None:
    assert ids(local_refused(NOBODY)) == ["local.nothing_listening", "tcp.refused"]


def test_a_failure_leads_and_remarks_follow() -> None:
    facts = samples.redirected(
        "https://www.example.org/", "https://www.example.org/", samples.responded(404, "Not Found", hop=1)
    )
    assert ids(facts) == ["status.not_found", "ok.redirected_host"]


def test_a_broken_body_leads_before_its_status() -> None:
    body = samples.step(StepName.BODY, samples.PART_OF_BODY, StepOutcome.FAILED)
    cut = (*samples.CUT_SHORT, samples.link("urllib3.exceptions.IncompleteRead"))
    facts = samples.failed((*OPENED, samples.responded(404, "Not Found"), body), cut)
    assert ids(facts) == ["http.truncated", "status.not_found"]


def test_ok_stands_alone_only_where_nothing_is_remarkable() -> None:
    for id, special, facts in SAMPLES:
        found = ids(facts)
        assert not {"ok", "ok.port_open", "ok.port_banner"} & set(found[1:]), (id, special)


def test_severities_never_rise() -> None:
    rank = {Severity.INTERNAL: 0, Severity.FAILURE: 0, Severity.REMARK: 1, Severity.OK: 2}
    for id, special, facts in SAMPLES:
        order = [rank[case_by_id(one.id).severity] for one in diagnose(facts)]
        assert order == sorted(order), (id, special)


def test_the_last_try_decides() -> None:
    assert ids(samples.two_tries(samples.with_status(200, "OK"), connect_failed(REFUSED))) == ["tcp.refused"]
    assert "attempts[1]" in diagnose(samples.two_tries(connect_failed(REFUSED), connect_failed(REFUSED)))[0].evidence[0]


def test_our_own_limit_decides_whatever_failed_before() -> None:
    """One address refused, the next one stayed silent until the time was over."""
    facts = samples.failed(samples.SOCKET_TIMEOUT.attempts[0].steps, samples.AFTER_REFUSAL)
    assert ids(facts) == ["tcp.timeout"]


# The proxy is never confused with the target.


def test_a_proxy_is_blamed_by_its_leg() -> None:
    for leg, expected in ((Leg.TARGET, "tcp.refused"), (Leg.PROXY, "proxy.refused")):
        assert ids(connect_failed(REFUSED, leg=leg)) == [expected]


def test_the_proxy_is_named() -> None:
    facts = samples.with_environment(connect_failed(REFUSED, leg=Leg.PROXY, port=3128))
    params = diagnose(facts)[0].params
    assert (params.proxy, params.proxy_source, params.host) == (f"{PROXY}:3128", "environment", HOST)


def test_the_ways_to_sign_in_to_a_proxy_are_named() -> None:
    facts = next(facts for id, special, facts in SAMPLES if (id, special) == ("proxy.auth_required", "CONNECT"))
    assert diagnose(facts)[0].params.auth_scheme == "Basic, NTLM"


# The web: who answered, and what a check adds.


def test_a_plain_success_asks_for_its_other_addresses_only() -> None:
    for facts in (samples.with_status(200, "OK"), web.secured(), web.page(200, "OK", "<html>")):
        assert questions(diagnose(facts)) == (CheckName.ADDRESSES,)


def test_details_never_lead() -> None:
    assert ids(web.secured()) == ["ok", "ok.revocation_unchecked"]
    assert ids(samples.forward_proxy(200, "OK")) == ["ok", "ok.via_proxy"]
    for id, special, facts in SAMPLES:
        assert ids(facts)[0] not in ("ok.via_proxy", "ok.revocation_unchecked"), (id, special)


def test_the_host_that_redirects_is_not_to_blame() -> None:
    facts = next(facts for id, special, facts in SAMPLES if (id, special) == ("http.redirect_other_failed", "refused"))
    assert ids(facts) == ["http.redirect_other_failed", "tcp.refused"]
    params = diagnose(facts)[0].params
    assert (params.host, params.other_host) == (web.OTHER, HOST)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (web.sample("tls.intercepted", "known issuer"), ["tls.intercepted", "tls.unknown_root"]),
        (web.sample("tls.chain_incomplete", "leaf alone"), ["tls.chain_incomplete", "tls.unknown_root"]),
        (web.sample("tls.unknown_root", "an intermediate was sent"), ["tls.unknown_root", "tls.chain_incomplete"]),
        (web.sample("tls.no_san", "common name only"), ["tls.no_san"]),
        (web.sample("http.blocked_by_filter", "451"), ["http.blocked_by_filter"]),
        (web.sample("http.blocked_by_filter", "header"), ["http.blocked_by_filter", "status.forbidden"]),
        (web.sample("http.captive_portal", "511"), ["http.captive_portal"]),
        (web.sample("http.plain_to_tls_port", "alert"), ["http.plain_to_tls_port", "http.invalid_response"]),
        (web.sample("tls.cipher_mismatch", "not looked into"), ["tls.cipher_mismatch", CLIENT_CERTIFICATE]),
        (web.sample("tls.cipher_mismatch", "no certificate wanted"), ["tls.cipher_mismatch"]),
        (web.sample(CLIENT_CERTIFICATE, "TLS 1.2"), [CLIENT_CERTIFICATE]),
        (web.sample("tls.name_rejected", "works without"), ["tls.name_rejected"]),
        (web.sample("ok.downgraded_to_http", "another host"), ["ok.downgraded_to_http", "ok.redirected_host"]),
    ],
)
def test_the_more_specific_leads(facts: CaseFacts, expected: list[str]) -> None:
    assert [id for id in ids(facts) if id not in ("ok.via_proxy", "ok.revocation_unchecked")] == expected


@pytest.mark.parametrize("status", [403, 407, 451, 502, 503, 504])
def test_what_a_proxy_answered_is_no_answer_of_the_server(status: int) -> None:
    header = ("Proxy-Authenticate", "Basic") if status == 407 else ("X-Squid-Error", "ERR_ACCESS_DENIED 0")
    assert not any(id.startswith("status.") for id in ids(samples.forward_proxy(status, "", header)))
    assert ids(samples.with_status(status, "", header))[0].startswith("status.")


# One exception, several causes: what tells them apart.


@pytest.mark.parametrize(
    ("seen", "ids_by_finding"),
    [
        (
            web.alerted("handshake_failure"),
            {
                web.protocol("weak_ciphers"): "tls.cipher_mismatch",
                web.ASKED: CLIENT_CERTIFICATE,
                web.protocol("TLSv1"): "tls.version_mismatch",
                web.protocol("no_sni"): "tls.name_rejected",
            },
        ),
        (
            samples.handshake_failed(*samples.READ_TIMEOUT, samples.TIMED_OUT),
            {web.WORKS_PLAIN: "tls.not_tls", web.protocol(): "tls.timeout"},
        ),
        (
            web.interrupted(*samples.ABORTED, samples.RESET),
            {web.SPEAKS_TLS: "http.plain_to_tls_port", web.WORKS_PLAIN: "http.reset"},
        ),
    ],
)
def test_the_protocol_check_tells_apart(seen: CaseFacts, ids_by_finding: dict) -> None:
    assert CheckName.PROTOCOL in questions(diagnose(seen))
    for finding, expected in ids_by_finding.items():
        assert ids(web.found(seen, protocol=finding))[0] == expected


def test_the_trust_check_tells_apart() -> None:
    seen = verification_failed(20, certificate(days=90))
    assert CheckName.TRUST in questions(diagnose(seen))
    for finding, expected in (
        (web.trust(20, 20), "tls.unknown_root"),
        (web.trust(20, 20, issuer_missing=True), "tls.chain_incomplete"),
        (web.trust(20, 0), "tls.intercepted"),
        (CheckSkipped(CheckName.TRUST, "deadline"), "tls.unknown_root"),
    ):
        assert ids(web.found(seen, trust=finding))[0] == expected


def test_words_name_what_was_found() -> None:
    params = {id: diagnose(web.sample(id, special))[0].params for id, special in NAMED}
    assert params["tls.intercepted"].product == "Zscaler"
    assert params["tls.weak_certificate"].key == "RSA 512"
    assert params["tls.version_mismatch"].tls_version == "TLS 1.0/1.1"
    assert params["tls.no_san"].subject == HOST
    assert params["tls.not_tls"].service == "HTTP"
    assert params["http.not_http"].service == "SSH"
    assert params["http.captive_portal"].other_host == "login.hotel.example"
    assert params["http.blocked_by_filter"].product == "Zscaler"
    assert diagnose(web.sample("http.blocked_by_filter", "host"))[0].params.host == HOST
    assert diagnose(web.sample("http.captive_portal", "marks of one"))[0].params.host == HOST
    assert params["http.redirect_bad"].location == "myapp://open"
    assert params["status.too_many_requests"].retry_after == "30"
    assert params["ok.slow_step"].step == "resolve"
    assert params["ok.ipv6_fallback"].address == "2001:db8::1"


# Certainty is honest.


@pytest.mark.parametrize(
    ("facts", "certainty"),
    [
        (connect_failed(REFUSED), Certainty.CONFIRMED),
        (samples.lookup_failed("EAI_AGAIN"), Certainty.LIKELY),
        (samples.lookup_failed("EAI_NONAME"), Certainty.LIKELY),
        (verification_failed(20, certificate(days=90)), Certainty.LIKELY),
        (verification_failed(10, certificate()), Certainty.CONFIRMED),
        (verification_failed(10), Certainty.LIKELY),
        (local_refused(NOBODY), Certainty.CONFIRMED),
        (local_refused(msgspec.structs.replace(NOBODY, readable=False)), Certainty.LIKELY),
        (connect_failed(samples.errno("OSError", "EINVAL")), Certainty.POSSIBLE),
        (CaseFacts(samples.target()), Certainty.LIKELY),
        (web.alerted("handshake_failure"), Certainty.LIKELY),
        (web.sample("tls.cipher_mismatch", "weak ones work"), Certainty.CONFIRMED),
        (web.sample(CLIENT_CERTIFICATE, "TLS 1.3, waiting"), Certainty.CONFIRMED),
        (web.sample(CLIENT_CERTIFICATE, "closed fast"), Certainty.LIKELY),
        (web.sample("tls.intercepted", "known issuer"), Certainty.LIKELY),
        (web.sample("tls.intercepted", "named by the check"), Certainty.CONFIRMED),
        (web.sample("tls.chain_incomplete", "leaf alone"), Certainty.LIKELY),
        (web.sample("tls.not_tls", "hangs up"), Certainty.LIKELY),
        (web.sample("http.plain_to_tls_port", "alert"), Certainty.LIKELY),
        (web.sample("http.plain_to_tls_port", "alert, sure"), Certainty.CONFIRMED),
        (web.sample("http.captive_portal", "511"), Certainty.CONFIRMED),
        (web.sample("http.captive_portal", "marks of one"), Certainty.LIKELY),
        (web.sample("http.blocked_by_filter", "page with 200"), Certainty.LIKELY),
    ],
)
def test_certainty(facts: CaseFacts, certainty: Certainty) -> None:
    assert diagnose(facts)[0].certainty is certainty


# Who listens on this computer.


@pytest.mark.parametrize(
    ("address", "listener", "leads"),
    [
        ("127.0.0.1", "0.0.0.0", "tcp.refused"),
        ("127.0.0.1", "::", "tcp.refused"),
        ("127.0.0.1", "127.0.0.1", "tcp.refused"),
        ("127.0.0.1", "192.0.2.7", "local.nothing_listening"),
        ("127.0.0.1", "::1", "local.nothing_listening"),
        ("::1", "0.0.0.0", "local.nothing_listening"),
        ("::1", "0:0:0:0:0:0:0:1", "tcp.refused"),
        ("fe80::1%eth0", "fe80::1", "tcp.refused"),
        ("127.0.0.1", "odd", "local.nothing_listening"),
    ],
)
def test_a_listener_that_accepts_the_address_speaks_against_it(address: str, listener: str, leads: str) -> None:
    finding = LocalFinding(seconds=0.0, local_target=True, on_port=(Listener(listener, 8080),))
    assert ids(local_refused(finding, address=address))[0] == leads


def test_another_computer_is_not_this_one() -> None:
    elsewhere = LocalFinding(seconds=0.0, local_target=False)
    assert ids(local_refused(elsewhere)) == ["tcp.refused"]
    assert ids(local_refused(CheckSkipped(CheckName.LOCAL, "deadline"), address="192.0.2.1")) == ["tcp.refused"]


def test_listeners_are_named() -> None:
    assert diagnose(local_refused(NOBODY))[0].params.listeners == ("127.0.0.1:8000 (python3)",)
    assert diagnose(local_refused(ELSEWHERE))[0].params.names == ("::1",)


def test_questions_come_once() -> None:
    assert questions(diagnose(local_refused(None))) == (CheckName.LOCAL, CheckName.SERVICE)
    assert questions(diagnose(samples.with_status(200, "OK"))) == (CheckName.ADDRESSES,)


# Typed texts.


def test_from_input_offers_the_readings() -> None:
    problem = InputProblem(
        case="input.ipv6_brackets", params=Params(text="::1:80"), readings=(Reading("[::1]:80"), Reading("[::1:80]"))
    )
    diagnosis = from_input(problem)
    assert (diagnosis.id, diagnosis.certainty) == ("input.ipv6_brackets", Certainty.CONFIRMED)
    assert diagnosis.params.readings == ("[::1]:80", "[::1:80]")
    assert diagnosis.params.reading == "[::1]:80"
    assert diagnosis.params.text == "::1:80"


def test_from_input_offers_a_single_reading_without_a_choice() -> None:
    diagnosis = from_input(InputProblem(case="input.scheme_typo", readings=(Reading("http://a.example"),)))
    assert diagnosis.params == Params(reading="http://a.example")


# Whatever the facts: an answer, and never an exception.

NAMES = [
    *OS_BASES,
    "requests.exceptions.TooManyRedirects",
    "requests.exceptions.ContentDecodingError",
    "requests.exceptions.InvalidHeader",
    "requests.exceptions.ChunkedEncodingError",
    "socks.SOCKS5AuthError",
    "ssl.SSLZeroReturnError",
    "Odd",
    "",
]
CODES = ["", "ECONNREFUSED", "ETIMEDOUT", "ECONNRESET", "EHOSTUNREACH", "ENETUNREACH", "WSAECONNREFUSED", "EODD"]
GAI = ["", "EAI_NONAME", "EAI_AGAIN", "EAI_FAIL"]
ADDRESSES = ["", "192.0.2.1", "::1", "127.0.0.1", "fe80::1%eth0", "::ffff:127.0.0.1", "odd", "١"]
URLS = [
    "",
    "http://a.example/",
    "https://[::1",
    "//b.example:99999/",
    "http://[::1]:80/",
    "ftp://x",
    "\x00",
    "http://é/",
]

text = st.sampled_from(["", "x", "a.example", "{host}", "\u202e", "120", "²", "Basic realm"])
address = st.sampled_from(ADDRESSES)
url = st.sampled_from(URLS)
number = st.sampled_from([0, 1, 80, 407, 443, 65535, 99999, -1])
seconds = st.sampled_from([0.0, 0.0001, 1.5, 1e9])
headers = st.lists(
    st.tuples(st.sampled_from(["Retry-After", "proxy-authenticate", "Location", ""]), text), max_size=2
).map(tuple)
moments = st.datetimes(timezones=st.just(datetime.UTC))


def several(strategy: st.SearchStrategy, most: int) -> st.SearchStrategy:
    return st.lists(strategy, max_size=most).map(tuple)


certificates = st.builds(
    kinds.CertificateFacts,
    *(text,) * 4,
    names=several(text, 2),
    not_before=moments,
    not_after=moments,
    serial=text,
    sha256=text,
    key=text,
    signature=text,
)
step_facts = st.one_of(
    st.builds(kinds.ResolveFacts, address, several(address, 2), st.booleans()),
    st.builds(kinds.ConnectFacts, address, number, address, st.sampled_from(CODES)),
    st.builds(kinds.GreetingFacts, text, text, st.booleans()),
    st.builds(kinds.ProxyFacts, text, address, number, st.sampled_from(ProxySource), number, text, headers),
    st.builds(kinds.TlsFacts, text, text, chain=several(certificates, 2)),
    st.builds(kinds.RequestFacts, text, url, st.booleans()),
    st.builds(
        kinds.ResponseFacts, st.integers(0, 1000), text, headers=headers, location=url, start=text, received=number
    ),
    st.builds(kinds.BodyFacts, number, number),
)
hops = st.sampled_from([0, 0, 1, 5])
steps = st.builds(
    Step,
    st.sampled_from(StepName),
    seconds,
    seconds,
    st.sampled_from(StepOutcome),
    step_facts,
    hops,
    st.sampled_from(Leg),
    queued=seconds,
)
links = st.builds(
    lambda name, codes: Link(name, OS_BASES.get(name, ()), codes),
    st.sampled_from(NAMES),
    st.builds(
        Codes,
        st.sampled_from(CODES),
        st.sampled_from(GAI),
        st.sampled_from([0, 10061, 11001, 10060]),
        st.sampled_from(["", "WRONG_VERSION_NUMBER", "ODD"]),
        st.sampled_from([0, 9, 10, 18, 20, 23, 62, 66, 68, -67843]),
        st.sampled_from(["", "odd", "handshake_failure", "certificate_required", "bad_certificate", "internal_error"]),
    ),
)
failures = st.builds(
    Failure, st.sampled_from(StepName), several(links, 3), st.sampled_from(Origin), hops, st.sampled_from(Leg)
)
targets = st.builds(Target, st.sampled_from(Kind), address, address, st.integers(1, 65535), text)
options = st.builds(
    Options,
    limits=st.sampled_from([TimeLimits(), samples.NO_LIMITS]),
    proxy=st.builds(ProxyChoice, url=url),
    redirects=number,
)
attempts = st.builds(
    Attempt, targets, options, moments, seconds, st.sampled_from(Outcome), several(steps, 5), st.none() | failures
)
listeners = several(st.builds(Listener, address, number, text), 2)
verdicts = st.sampled_from([-1, 0, 20])
ways = st.sampled_from(["TLSv1", "TLSv1.2", "TLSv1.3", "no_sni", "weak_ciphers"])
findings = st.builds(
    Findings,
    st.one_of(
        st.none(),
        st.just(CheckSkipped(CheckName.LOCAL, "deadline")),
        st.builds(LocalFinding, seconds, st.booleans(), st.booleans(), listeners, listeners),
    ),
    trust=st.none()
    | st.builds(TrustFinding, seconds, verdicts, verdicts, several(certificates, 2), st.booleans(), text),
    protocol=st.none()
    | st.builds(
        ProtocolFinding,
        seconds,
        several(st.builds(HandshakeTried, ways, st.booleans()), 3),
        st.none() | st.booleans(),
        text,
        text,
        st.booleans(),
        number,
    ),
    portal=st.none() | st.builds(PortalFinding, seconds, st.booleans(), url, number),
)
settings_of_proxies = several(st.builds(ProxySetting, text, url, st.sampled_from(ProxySource)), 2)
environments = st.none() | st.builds(
    Environment, text, text, text, text, text, proxies=settings_of_proxies, name_servers=several(address, 2)
)
any_facts = st.builds(CaseFacts, targets, several(attempts, 2), findings, environments)


@settings(max_examples=400, deadline=None)
@given(any_facts)
def test_always_an_answer(facts: CaseFacts) -> None:
    found = diagnose(facts)
    assert found
    assert len({one.id for one in found}) == len(found)
    assert {one.id for one in found} <= {case.id for case in CASES}
    if facts.attempts and facts.attempts[-1].outcome is Outcome.CANCELLED:
        assert found[0].id == "app.cancelled"


def test_that_a_connection_was_gone_does_not_decide() -> None:
    """A reset that comes before the handshake: ssl's ENOTCONN is the context of the true answer."""
    facts = handshake_failed(errno("ConnectionResetError", "ECONNRESET"), errno("OSError", "ENOTCONN"))
    assert facts.fault is not None
    assert facts.fault.code == "ECONNRESET"

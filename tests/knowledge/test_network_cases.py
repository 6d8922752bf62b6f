"""This computer, names, ports and proxies: which case leads, how sure it is, and which values its words name."""

import msgspec
import pytest

from app.diagnosis import diagnose, questions
from app.explanation import explain
from app.knowledge import case_by_id
from app.knowledge.addresses import family_of, is_internal_name, is_nowhere, is_private
from app.knowledge.case import CaseFacts
from app.model.attempt import Link
from app.model.facts import ConnectFacts
from app.model.finding import (
    AddressesFinding,
    CheckSkipped,
    Findings,
    LocalFinding,
    NamesFinding,
    PortTried,
    ServiceFinding,
)
from app.model.names import Certainty, CheckName, Kind, Outcome, Severity, StepName
from app.model.options import Options, ProxyChoice, ProxyMode
from app.model.result import Diagnosis
from app.text import strip_isolates
from tests.knowledge import samples_network as network
from tests.knowledge.factories import (
    ADDRESS,
    HOST,
    certificate,
    local_refused,
    lookup_failed,
    reached,
    resolved,
    step,
    verification_failed,
)
from tests.knowledge.samples import changed, greeted, handshake_failed, ssl_error, with_status
from tests.knowledge.samples_network import (
    FORBIDDEN,
    LISTENS,
    NO_HOST,
    NO_NETWORK,
    ONLINE,
    OTHER,
    PAC,
    REFUSED,
    SAMPLES,
    TIMED_OUT,
    V6,
    WORKS_DIRECTLY,
    after,
    answered,
    clock,
    connecting,
    forward,
    found,
    icmp,
    literal,
    name_failed,
    names,
    refused_step,
    said,
    tried,
)
from tests.knowledge.words import ENGLISH

CONFIRMED, LIKELY, POSSIBLE = Certainty.CONFIRMED, Certainty.LIKELY, Certainty.POSSIBLE


def ids(facts: CaseFacts) -> list[str]:
    return [one.id for one in diagnose(facts)]


def lead(facts: CaseFacts) -> Diagnosis:
    return diagnose(facts)[0]


def sure(facts: CaseFacts) -> tuple[str, Certainty]:
    return lead(facts).id, lead(facts).certainty


def sample(id: str, special: str) -> CaseFacts:
    return next(facts for name, about, facts in SAMPLES if (name, about) == (id, special))


def summary(facts: CaseFacts) -> str:
    return strip_isolates(explain(lead(facts), ENGLISH).summary)


def causes(facts: CaseFacts) -> list[str]:
    return [one.title for one in explain(lead(facts), ENGLISH).causes]


def of(facts: CaseFacts, id: str) -> Diagnosis:
    return next(one for one in diagnose(facts) if one.id == id)


# --- one exception, several causes: the look-alike rows of the list of cases


def test_refused_on_localhost_is_told_apart_by_the_listeners() -> None:
    refused = local_refused(None)
    assert sure(refused) == ("tcp.refused", CONFIRMED)
    assert sure(found(refused, local=network.BOUND)) == ("local.nothing_listening", CONFIRMED)
    assert ids(found(refused, local=LISTENS)) == ["tcp.refused"]
    unreadable = LocalFinding(0.01, local_target=True, readable=False)
    assert sure(found(refused, local=unreadable)) == ("local.nothing_listening", LIKELY)


def test_refused_although_a_program_listens_is_not_a_stopped_service() -> None:
    facts = local_refused(LISTENS)
    assert (
        summary(facts)
        == "A program accepts connections here (0.0.0.0:8080 (nginx)), but localhost:8080 refused this one."
    )
    assert causes(facts)[0] == "A firewall on this computer rejects the connection"
    assert "The service is not running on the server" not in causes(facts)
    assert causes(local_refused(None))[0] == "The service is not running on the server"
    assert "findings.local" in lead(facts).evidence


def test_bound_but_not_listening_is_said() -> None:
    facts = local_refused(network.BOUND)
    assert summary(facts) == "A program on this computer holds port 8080, but does not accept connections on it."
    assert causes(facts)[0] == "The program is not ready yet"
    assert "The server program was not started" not in causes(facts)


def test_a_full_queue_is_said() -> None:
    assert causes(sample("tcp.timeout", "queue full"))[0] == "The program does not accept connections any more"
    idle = msgspec.structs.replace(network.FULL, backlog_full=False)
    facts = found(connecting(TIMED_OUT, "127.0.0.1", host="localhost"), local=idle)
    assert "The program does not accept connections any more" not in causes(facts)


def test_lookups_that_fail_are_told_apart_by_routes_and_name_servers() -> None:
    again = lookup_failed("EAI_AGAIN")
    silent, failing = names(said("", outcome="timeout")), names(said("SERVFAIL"))
    assert sure(again) == ("dns.temporary", LIKELY)
    assert sure(found(again, local=network.UNPLUGGED)) == ("local.offline", CONFIRMED)
    stub = names(said("", outcome="timeout", server="127.0.0.53"))
    assert sure(found(again, local=network.NO_ROUTE, names=stub)) == ("local.offline", LIKELY)
    assert sure(found(again, local=network.NO_ROUTE, names=silent)) == ("dns.resolver_down", CONFIRMED)
    assert sure(found(again, local=ONLINE, names=silent)) == ("dns.resolver_down", CONFIRMED)
    assert sure(found(again, local=ONLINE, names=failing)) == ("dns.server_failure", CONFIRMED)
    assert sure(found(again, local=ONLINE, names=names(said("NXDOMAIN")))) == ("dns.not_found", CONFIRMED)
    assert sure(found(again, local=network.NO_ROUTE, names=names(said("NXDOMAIN"))))[0] == "dns.not_found"


def test_a_silent_host_is_told_apart_by_its_other_ports() -> None:
    assert causes(connecting(TIMED_OUT, ADDRESS))[:2] == [
        "A firewall discards the connection",
        "The server is switched off or not connected",
    ]
    only_this = sample("tcp.timeout", "only this port")
    assert causes(only_this)[0] == "A firewall lets only some ports through"
    assert "The server is switched off or not connected" not in causes(only_this)
    assert lead(only_this).params.open_ports == ("443",)
    every = sample("tcp.timeout", "every port")
    assert lead(every).params.silent_ports == ("22",)
    details = [one.detail for one in explain(lead(every), ENGLISH).causes]
    assert strip_isolates(details[0]) == "Other usual ports of this address stay silent too: 22."
    assert causes(every).count("The server is switched off or not connected") == 1
    assert {"The name or address is wrong", "A firewall discards the connection"}.isdisjoint(causes(only_this))


def test_ports_that_answer_are_named_where_one_refuses() -> None:
    ports = ServiceFinding(0.1, (PortTried(443), PortTried(22, "timeout"), PortTried(80)))
    facts = found(connecting(REFUSED, ADDRESS), service=ports)
    details = [strip_isolates(one.detail) for one in explain(lead(facts), ENGLISH).causes]
    assert f"These ports of {HOST} do accept connections: 443, 80." in details
    assert "findings.service" in lead(facts).evidence
    none = found(facts, service=ServiceFinding(0.1, (PortTried(443, "ECONNREFUSED"),)))
    skipped = found(facts, service=CheckSkipped(CheckName.SERVICE, "deadline"))
    for other in (none, skipped):
        assert lead(other).params.open_ports == ()
        assert "findings.service" not in lead(other).evidence


@pytest.mark.parametrize("last", [TIMED_OUT, NO_HOST])
def test_a_device_of_the_own_network_that_does_not_answer(last: Link) -> None:
    silent = msgspec.structs.replace(icmp("host-unreachable", "192.0.2.99"), neighbour="silent")
    itself = msgspec.structs.replace(silent, neighbour_address=ADDRESS)
    facts = found(connecting(last, ADDRESS), addresses=itself)
    assert causes(facts)[:2] == ["No device answers at this address", "The name or address is wrong"]
    assert "findings.addresses" in lead(facts).evidence
    assert lead(facts).params.sender == ""  # this computer itself, which did not find the device
    router = found(facts, addresses=msgspec.structs.replace(silent, neighbour_address="192.0.2.1"))
    assert causes(router)[0] == "The router of this network does not answer"
    assert "A firewall discards the connection" not in causes(router)
    there = found(facts, addresses=msgspec.structs.replace(itself, neighbour="answers"))
    assert "No device answers at this address" not in causes(there)


def test_lost_packets_explain_a_slow_step() -> None:
    guess = "A packet got lost and was sent again"
    slow = step(StepName.CONNECT, ConnectFacts(ADDRESS, 8443), seconds=1.01)
    told = msgspec.structs.replace(slow, facts=ConnectFacts(ADDRESS, 8443, resent=1))
    assert causes(reached(resolved(), slow))[0] == guess
    known = causes(reached(resolved(), told))
    assert known[0] == "Packets got lost on the way and were sent again"
    assert guess not in known


# --- precedence


def test_the_specific_leads_and_the_general_stays() -> None:
    assert ids(local_refused(network.BOUND)) == ["local.nothing_listening", "tcp.refused"]
    assert ids(name_failed("EAI_NONAME", "printer")) == ["dns.internal_name", "dns.not_found"]
    assert ids(sample("dns.resolver_down", "silent")) == ["dns.resolver_down", "dns.temporary"]
    down = found(name_failed("EAI_NONAME", "printer"), names=names(said("", outcome="timeout")))
    assert ids(down) == ["dns.resolver_down", "dns.internal_name", "dns.not_found"]
    clocks = found(verification_failed(10, certificate()), clock=clock(60))
    assert ids(clocks) == ["local.clock_wrong", "tls.expired"]


def test_a_clock_that_does_not_explain_it_stays_out() -> None:
    for facts in (
        found(verification_failed(10, certificate()), clock=clock(0)),
        found(verification_failed(10, certificate(days=-400)), clock=clock(60)),
        found(verification_failed(10, certificate()), clock=network.ClockFinding(0.1)),
        found(verification_failed(10, certificate()), clock=CheckSkipped(CheckName.CLOCK, "deadline")),
        found(verification_failed(62, certificate(days=90)), clock=clock(60)),
        verification_failed(10, certificate()),
    ):
        assert "local.clock_wrong" not in ids(facts)


def test_forbidden_connections() -> None:
    """Rule 4: IPv4 is decided here, IPv6 may have been forbidden by a router, unless it is known who did."""
    assert [sure(connecting(FORBIDDEN, ADDRESS)), ids(connecting(FORBIDDEN, ADDRESS))] == [
        ("local.blocked", CONFIRMED),
        ["local.blocked"],
    ]
    both = diagnose(connecting(FORBIDDEN, V6))
    assert [(one.id, one.certainty) for one in both] == [("local.blocked", LIKELY), ("tcp.prohibited", POSSIBLE)]
    known = found(connecting(FORBIDDEN, V6), addresses=icmp("admin-prohibited"))
    assert (sure(known), ids(known)) == (("tcp.prohibited", CONFIRMED), ["tcp.prohibited"])
    assert "findings.addresses" in lead(known).evidence
    assert lead(known).params.sender == "192.0.2.1"


def test_address_not_available() -> None:
    """Rule 4: without IPv6 here it is the family, otherwise no port is left."""
    without, with_ipv6 = network.WITHOUT_IPV6, msgspec.structs.replace(network.WITHOUT_IPV6, ipv6=True)
    assert lead(found(literal(network.NOT_AVAILABLE, "::1"), without)).id == "local.family_unsupported"
    assert lead(found(literal(network.NOT_AVAILABLE, "::1"), with_ipv6)).id == "local.ports_exhausted"
    assert lead(found(literal(network.NOT_AVAILABLE, ADDRESS), without)).id == "local.ports_exhausted"


def test_no_way_for_one_family_only_where_it_is_shown() -> None:
    assert ids(literal(NO_NETWORK, V6)) == ["tcp.network_unreachable"]
    assert ids(found(literal(NO_NETWORK, ADDRESS), local=ONLINE)) == ["tcp.network_unreachable"]
    assert "local.family_unsupported" not in ids(
        found(connecting(NO_NETWORK, ADDRESS), local=ONLINE, addresses=tried(four="ENETUNREACH", six="timeout"))
    )


def test_half_up_is_a_remark_and_a_failure_leads() -> None:
    """Rule 5."""
    half = after(refused_step(V6))
    assert case_by_id(lead(half).id).severity is Severity.REMARK
    assert ids(half) == ["tcp.ipv6_broken"]
    slow = after(refused_step(V6, "", seconds=5.0))
    assert ids(slow)[-1] == "tcp.ipv6_broken"
    assert ids(changed(half, outcome=Outcome.FAILED))[-1] == "tcp.ipv6_broken"
    limited = found(connecting(TIMED_OUT, V6), addresses=tried(six="timeout", four=""))
    assert ids(limited) == ["tcp.timeout", "tcp.ipv6_broken"]
    none = found(connecting(REFUSED, V6), addresses=tried(six="ECONNREFUSED", four="ECONNREFUSED"))
    assert ids(none) == ["tcp.refused"]


def test_half_up_needs_more_than_a_network_without_that_family() -> None:
    absent = found(after(refused_step(OTHER)), addresses=tried(six="ENETUNREACH", four="", four2="ECONNREFUSED"))
    assert ids(absent) == ["tcp.partial"]
    fine = found(after(refused_step(V6)), addresses=tried(six="", four=""))
    assert "tcp.ipv6_broken" not in ids(fine)


def test_half_up_names_the_addresses() -> None:
    facts = sample("tcp.ipv6_broken", "asked")
    assert summary(facts) == f"{HOST} does not answer at {V6} (IPv6), but it does at {ADDRESS}."
    assert sure(facts) == ("tcp.ipv6_broken", CONFIRMED)
    assert lead(facts).params.family == "IPv6"
    assert sure(after(refused_step(V6))) == ("tcp.ipv6_broken", LIKELY)


def test_an_unexplained_failure_leads_over_a_remark() -> None:
    facts = found(handshake_failed(*ssl_error("STRANGE", alert="x")), addresses=tried(six="timeout", four=""))
    facts = found(facts, addresses=tried(six="timeout", six2="", four=""))
    assert ids(facts) == ["app.unknown_network_error", "tcp.partial"]


# --- names


@pytest.mark.parametrize(
    ("facts", "certainty"),
    [
        (lookup_failed("EAI_NONAME"), LIKELY),
        (sample("dns.not_found", "asked"), CONFIRMED),
        (sample("dns.not_found", "known to the name server"), POSSIBLE),
    ],
)
def test_how_sure_it_is_that_a_name_does_not_exist(facts: CaseFacts, certainty: Certainty) -> None:
    assert sure(facts) == ("dns.not_found", certainty)


def test_name_servers_are_named() -> None:
    two = sample("dns.resolver_down", "two of them")
    expected = f"No name can be looked up, {HOST} neither: these name servers are of no use: 192.0.2.53, 192.0.2.54."
    assert summary(two) == expected
    failing = sample("dns.server_failure", "SERVFAIL")
    assert summary(failing) == f"Asked for {HOST}, the name server (192.0.2.53) reported a failure: SERVFAIL."


def test_a_name_server_that_fails_for_every_name_is_said_too() -> None:
    facts = sample("dns.server_failure", "REFUSED")
    assert ids(facts)[-1] == "dns.resolver_down"
    assert of(facts, "dns.resolver_down").certainty is LIKELY


def test_addresses_of_the_other_family_are_named() -> None:
    facts = sample("dns.no_address", "the other family")
    assert summary(facts) == f"{HOST} exists, but only with addresses that were not asked for: {V6}."
    assert causes(facts)[0] == "The test was limited to one kind of address"
    assert "The name is not meant for connections" not in causes(facts)


def test_suspicious_answers_only_for_public_names_that_lead_nowhere() -> None:
    assert "dns.suspicious_answer" not in ids(connecting(REFUSED, "127.0.0.1", host="localhost"))
    assert "dns.suspicious_answer" not in ids(literal(REFUSED, "10.0.0.1"))
    assert "dns.suspicious_answer" not in ids(connecting(REFUSED, ADDRESS))
    assert ids(connecting(REFUSED, "10.1.2.3")) == ["tcp.refused", "dns.suspicious_answer"]
    hosts_file = found(connecting(REFUSED, "127.0.0.1"), names=names(said("NOERROR", ADDRESS)))
    assert ids(hosts_file) == ["tcp.refused", "dns.suspicious_answer"]


def test_a_suspicious_answer_stands_beside_a_success() -> None:
    assert ids(after(address="127.0.0.1")) == ["ok.port_open", "dns.suspicious_answer"]
    assert ids(after(address="10.1.2.3")) == ["ok.port_open"]
    assert "dns.suspicious_answer" not in ids(changed(after(address="127.0.0.1"), outcome=Outcome.DEADLINE))
    assert ids(connecting(REFUSED, "127.0.0.1"))[0] == "dns.suspicious_answer"


def test_kinds_of_names_and_addresses() -> None:
    assert all(map(is_internal_name, ("printer", "nas.local", "x.home.arpa", "git.CORP.", "a.b.internal")))
    assert not any(map(is_internal_name, ("example.com", "local.example", "192.0.2.1", "2001:db8::1", "home.example")))
    assert all(map(is_private, ("10.0.0.1", "172.16.0.1", "192.168.1.1", "fd00::1", "fe80::1%eth0")))
    assert not any(map(is_private, ("192.0.2.1", "8.8.8.8", "2001:db8::1", "127.0.0.1", "name")))
    assert all(map(is_nowhere, ("0.0.0.0", "::", "127.0.0.53", "::1")))
    assert not any(map(is_nowhere, ("192.0.2.1", "name")))
    assert [family_of(one) for one in ("192.0.2.1", "fe80::1%2", "name")] == ["IPv4", "IPv6", ""]


# --- proxies


def test_the_proxy_is_to_blame_for_its_own_answers_only() -> None:
    """Rule 1: the same number from the origin is a status."""
    assert sure(forward(403, "Forbidden", ("Via", "1.1 gate")))[0] == "proxy.denied"
    assert sure(forward(403, "Forbidden"))[0] == "status.forbidden"
    assert sure(with_status(403, "Forbidden"))[0] == "status.forbidden"
    assert sure(with_status(502, "Bad Gateway"))[0].startswith("status.")
    assert sure(answered(503, "Busy")) == ("proxy.upstream_failed", CONFIRMED)
    assert sure(forward(403, "No", ("Via", "1.1 gate"), ("Server", "squid/6"))) == ("proxy.denied", CONFIRMED)
    assert sure(forward(403, "No", ("Via", "1.1 gate"))) == ("proxy.denied", LIKELY)


def test_a_proxy_that_nobody_chose() -> None:
    chosen = found(answered(503, "Busy"), proxy=WORKS_DIRECTLY)
    assert ids(chosen) == ["proxy.upstream_failed"]
    environment = network.ProxySource.ENVIRONMENT
    in_the_way = found(answered(503, "Busy", source=environment), proxy=WORKS_DIRECTLY)
    assert ids(in_the_way) == ["proxy.unexpected", "proxy.upstream_failed"]
    neither = found(answered(503, "Busy", source=environment), proxy=network.ProxyFinding(0.1, "", "timeout"))
    assert ids(neither) == ["proxy.upstream_failed"]
    rule = found(answered(403, "Forbidden", source=environment), proxy=WORKS_DIRECTLY)
    assert ids(rule) == ["proxy.denied", "proxy.unexpected"]
    own = found(sample("proxy.denied", "forward, Via"), proxy=WORKS_DIRECTLY)
    assert "proxy.unexpected" not in ids(own)


def test_a_proxy_script_matters_only_where_nothing_else_was_used() -> None:
    assert "proxy.pac_ignored" not in ids(found(connecting(TIMED_OUT, ADDRESS), proxy=PAC))
    inside = connecting(TIMED_OUT, ADDRESS, host="intranet", kind=Kind.HTTP)
    assert ids(found(inside, proxy=PAC)) == ["tcp.timeout", "proxy.pac_ignored"]
    through = found(answered(503, "Busy"), proxy=PAC)
    assert "proxy.pac_ignored" not in ids(through)


def test_no_proxy_means_no_bad_setting() -> None:
    links = (network.link("urllib3.exceptions.LocationParseError"),)
    direct = Options(proxy=ProxyChoice(mode=ProxyMode.NONE))
    assert ids(network.without_steps(*links, options=direct)) == ["app.unknown_network_error"]
    good = network.own_proxy("http://proxy.example:3128")
    assert ids(network.without_steps(*links, options=good)) == ["app.unknown_network_error"]
    broken = network.own_proxy("http://[::1")
    assert ids(network.without_steps(*links, options=broken)) == ["proxy.config_bad"]


# --- checks


@pytest.mark.parametrize(
    ("facts", "asked"),
    [
        (connecting(REFUSED, ADDRESS), {CheckName.LOCAL, CheckName.SERVICE}),
        (connecting(TIMED_OUT, ADDRESS), {CheckName.ADDRESSES, CheckName.SERVICE, CheckName.LOCAL, CheckName.PROXY}),
        (connecting(NO_HOST, ADDRESS), {CheckName.ADDRESSES, CheckName.LOCAL}),
        (connecting(NO_NETWORK, ADDRESS), {CheckName.ADDRESSES, CheckName.LOCAL}),
        (connecting(FORBIDDEN, ADDRESS), {CheckName.ADDRESSES, CheckName.LOCAL}),
        (lookup_failed("EAI_AGAIN"), {CheckName.NAMES, CheckName.LOCAL}),
        (lookup_failed("EAI_NONAME"), {CheckName.NAMES, CheckName.LOCAL, CheckName.PROXY}),
        (answered(503, "Busy"), {CheckName.PROXY}),
        (after(refused_step(V6)), {CheckName.ADDRESSES}),
        (greeted("", ""), {CheckName.ADDRESSES}),
    ],
)
def test_what_is_asked(facts: CaseFacts, asked: set[CheckName]) -> None:
    assert set(questions(diagnose(facts))) == asked


def test_checks_that_gave_nothing_change_nothing() -> None:
    skipped = Findings(**{name.value: CheckSkipped(name, "not_applicable") for name in CheckName})
    empty = Findings(
        local=LocalFinding(0.1, local_target=False),
        addresses=AddressesFinding(0.1),
        names=NamesFinding(0.1),
        service=ServiceFinding(0.1),
    )
    for facts in (
        connecting(REFUSED, ADDRESS),
        connecting(TIMED_OUT, ADDRESS),
        connecting(NO_NETWORK, ADDRESS),
        lookup_failed("EAI_AGAIN"),
        lookup_failed("EAI_NONAME"),
        answered(403, "Forbidden"),
        after(refused_step(V6)),
    ):
        plain = diagnose(facts)
        for findings in (skipped, empty):
            assert diagnose(CaseFacts(facts.target, facts.attempts, findings, facts.environment)) == plain


def test_findings_that_decide_are_evidence() -> None:
    for id, special, facts in SAMPLES:
        if lead(facts).certainty is CONFIRMED and id.startswith("dns.") and facts.findings.names is not None:
            assert "findings.names" in lead(facts).evidence or id == "dns.timeout", (id, special)


def test_what_is_left_out() -> None:
    """Facts near a case that do not make it."""
    several = found(connecting(NO_NETWORK, ADDRESS), local=network.NO_ROUTE)
    steps = (several.attempts[0].steps[0], refused_step(OTHER, "ECONNREFUSED"), several.attempts[0].steps[1])
    assert "local.offline" not in ids(changed(several, steps=steps))
    assert "local.offline" not in ids(found(handshake_failed(*ssl_error("STRANGE")), local=network.NO_ROUTE))
    mixed = found(connecting(NO_NETWORK, V6), local=ONLINE)
    steps = (mixed.attempts[0].steps[0], refused_step(ADDRESS, "ENETUNREACH"), mixed.attempts[0].steps[1])
    assert "local.family_unsupported" not in ids(changed(mixed, steps=steps))
    assert "proxy.unexpected" not in ids(found(with_status(200, "OK"), network.ENVIRONMENT, proxy=WORKS_DIRECTLY))
    answered_directly = found(lookup_failed("EAI_NONAME"), proxy=network.ProxyFinding(0.1, pac=True))
    assert "proxy.pac_ignored" not in ids(answered_directly)
    checks_alone = CaseFacts(answered_directly.target, (), Findings(addresses=tried(six="timeout", four="")))
    assert ids(checks_alone) == ["app.internal"]

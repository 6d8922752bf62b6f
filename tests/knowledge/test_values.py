import msgspec
import pytest

from app.diagnosis import diagnose
from app.knowledge.case import CaseFacts
from app.knowledge.values import place_of
from app.model.attempt import Attempt
from app.model.facts import ConnectFacts, ResolveFacts, ResponseFacts
from app.model.names import Kind, Leg, Outcome, ProxyMode, ProxySource, StepName, StepOutcome
from app.model.options import Options, ProxyChoice
from app.model.result import ProxySetting
from tests.knowledge.factories import (
    ENVIRONMENT,
    HOST,
    OPENED,
    PROXY,
    STARTED,
    connect_failed,
    connected,
    lookup_failed,
    requested,
    resolved,
    responded,
    step,
    target,
)
from tests.knowledge.samples import REFUSED, changed


def attempt(*steps, of=None) -> Attempt:
    return Attempt(
        target=of or target(),
        options=Options(),
        started=STARTED,
        seconds=1.0,
        outcome=Outcome.FAILED,
        steps=steps,
    )


def redirected(location: str) -> tuple:
    return place_of(attempt(*OPENED, responded(302, "Found", location=location)), 1)


# Where a hop leads.


def test_the_typed_target_before_anything_was_sent() -> None:
    assert place_of(attempt(), 0) == (HOST, HOST, 8443, f"https://{HOST}:8443/api")


@pytest.mark.parametrize(
    ("of", "url"),
    [
        (target(port=443, path=""), f"https://{HOST}/"),
        (target(host="::1", port=443), "https://[::1]/api"),
        (target(host="::1", port=80), "https://[::1]:80/api"),
        (target(Kind.TCP), ""),
        (target(Kind.TLS), ""),
    ],
)
def test_the_url_of_the_typed_target(of, url: str) -> None:
    assert place_of(attempt(of=of), 0)[3] == url


@pytest.mark.parametrize(
    ("location", "host", "port", "url"),
    [
        ("/next", HOST, 8443, f"https://{HOST}:8443/next"),
        ("//b.example/", "b.example", 443, "https://b.example/"),
        ("http://b.example/", "b.example", 80, "http://b.example/"),
        ("http://•••@b.example:81/?q=•••", "b.example", 81, "http://•••@b.example:81/?q=•••"),
        ("http://[::1]:81/", "::1", 81, "http://[::1]:81/"),
        ("http://[::1", HOST, 8443, "http://[::1"),
        ("http://b.example:99999/", HOST, 8443, "http://b.example:99999/"),
    ],
)
def test_a_redirect_leads_to_its_location(location: str, host: str, port: int, url: str) -> None:
    assert redirected(location) == (host, host, port, url)


def test_a_hop_that_is_known_by_its_lookup_alone() -> None:
    assert place_of(attempt(*OPENED, resolved("c.example", hop=1)), 1) == ("c.example", "c.example", 8443, "")


def test_a_hop_of_which_nothing_is_known_is_the_target_s() -> None:
    assert place_of(attempt(*OPENED), 1) == (HOST, HOST, 8443, "")


def test_a_request_says_best_where_it_went() -> None:
    steps = (*OPENED, responded(302, "Found", location="/old"), requested("https://d.example/", hop=1))
    assert place_of(attempt(*steps), 1) == ("d.example", "d.example", 443, "https://d.example/")


# Which proxy, and who set it.


def proxy(facts: CaseFacts) -> tuple[str, str]:
    params = diagnose(facts)[0].params
    return params.proxy, params.proxy_source


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("http://proxy.example.net:3128", "proxy.example.net:3128"),
        ("socks5h://[::1]:1080", "[::1]:1080"),
        ("proxy.example.net:3128", "proxy.example.net:3128"),
        ("http://proxy.example.net", "proxy.example.net"),
        ("http://[::1", "http://[::1"),
        ("", ""),
    ],
)
def test_a_proxy_out_of_the_options(url: str, shown: str) -> None:
    options = Options(proxy=ProxyChoice(mode=ProxyMode.OWN, url=url))
    assert proxy(changed(connect_failed(REFUSED, leg=Leg.PROXY), options=options)) == (shown, "option")


def test_a_proxy_of_the_environment_that_serves_the_scheme() -> None:
    other = ProxySetting(scheme="http", url="http://other.example:1", source=ProxySource.SYSTEM)
    everything = ProxySetting(scheme="all", url="socks5://all.example:2", source=ProxySource.SYSTEM)
    facts = connect_failed(REFUSED, leg=Leg.PROXY)
    environment = msgspec.structs.replace(ENVIRONMENT, proxies=(other, everything))
    assert proxy(CaseFacts(facts.target, facts.attempts, facts.findings, environment)) == ("all.example:2", "system")


def test_a_proxy_that_only_the_steps_know() -> None:
    assert proxy(connect_failed(REFUSED, leg=Leg.PROXY, port=3128)) == (f"{PROXY}:3128", "")
    assert proxy(lookup_failed("EAI_NONAME", Leg.PROXY)) == (PROXY, "")
    facts = connect_failed(REFUSED, leg=Leg.PROXY)
    steps = tuple(one for one in facts.attempts[0].steps if one.name is not StepName.RESOLVE)
    assert proxy(changed(facts, steps=steps)) == ("", "")


def test_no_proxy_is_named_where_none_was_used() -> None:
    assert proxy(connect_failed(REFUSED)) == ("", "")


# Which addresses.


def addresses(*steps) -> tuple[tuple[str, ...], str]:
    facts = connect_failed(REFUSED)
    params = diagnose(changed(facts, steps=steps))[0].params
    return params.addresses, params.address


def refusing(address: str, code: str = "ECONNREFUSED"):
    return step(StepName.CONNECT, ConnectFacts(address, 8443, code=code), StepOutcome.FAILED)


def test_only_addresses_that_failed_this_way_are_named() -> None:
    steps = (resolved(), refusing("192.0.2.1", ""), refusing("192.0.2.2"), refusing("192.0.2.3"), refusing("192.0.2.2"))
    assert addresses(*steps) == (("192.0.2.2", "192.0.2.3"), "192.0.2.2")


def test_a_typed_address_is_not_named_twice() -> None:
    lookup = step(StepName.RESOLVE, ResolveFacts("192.0.2.2", ("192.0.2.2",), literal=True))
    assert addresses(lookup, refusing("192.0.2.2")) == ((), "192.0.2.2")


def test_a_step_of_another_kind_has_no_address() -> None:
    odd = msgspec.structs.replace(connected(), facts=ResponseFacts(), outcome=StepOutcome.FAILED)
    assert addresses(odd) == ((), "")

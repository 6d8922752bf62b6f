import pytest
import sample_results as samples
from msgspec.structs import replace

from app.gui.suggestions import Change, suggestions
from app.gui.trial_words import changed_text, trial_text
from app.model.facts import ResolveFacts
from app.model.finding import (
    AddressesFinding,
    AddressTried,
    Findings,
    PortTried,
    ProxyFinding,
    ServiceFinding,
    TrustFinding,
)
from app.model.names import Certainty, Family, Kind, ProxyMode, ProxySource, Severity, StepName, TrustMode
from app.model.options import Options, ProxyChoice, TimeLimits, TrustChoice
from app.model.result import Diagnosis, ProxySetting, Result
from app.model.secret import Secret
from app.model.target import Target


def made(result: Result, severity: Severity = Severity.FAILURE) -> list[Change]:
    return [one.change for one in suggestions(result, severity)]


def like(
    base: Result,
    lead: str,
    *,
    target: Target | None = None,
    options: Options | None = None,
    found: Findings | None = None,
) -> Result:
    attempt = base.attempts[0]
    attempt = replace(attempt, target=target or attempt.target, options=options or attempt.options)
    return replace(
        base,
        target=attempt.target,
        attempts=(attempt,),
        diagnoses=(Diagnosis(lead, Certainty.CONFIRMED),),
        findings=found or base.findings,
    )


def test_a_port_that_answers_nobody_leads_to_the_usual_ones() -> None:
    assert made(samples.refused()) == [Change.PORT_443, Change.IPV4, Change.IPV6]
    usual = like(samples.refused(), "tcp.timeout", target=samples.target(Kind.HTTPS, "a.example", 443, "/"))
    assert made(usual)[0] is Change.PORT_80
    one = suggestions(usual, Severity.FAILURE)[0]
    assert (one.target.kind, one.target.port) == (Kind.HTTP, 80)
    tcp = like(samples.refused(), "tcp.refused", target=samples.target(Kind.TCP, "a.example", 8022))
    one = suggestions(tcp, Severity.FAILURE)[0]
    assert (one.change, one.target.kind, one.target.port) == (Change.NO_PORT, Kind.HTTPS, 443)
    assert Change.NO_PORT not in made(samples.nothing_listening()), "the trouble is here, not there"


def test_what_a_check_tried_already_is_not_tried_again() -> None:
    ports = Findings(service=ServiceFinding(0.1, (PortTried(443, "ECONNREFUSED"), PortTried(80))))
    assert Change.PORT_443 not in made(replace(samples.refused(), findings=ports))
    tried = (AddressTried("192.0.2.10", 0.1), AddressTried("2001:db8::10", 0.1, "timeout"))
    assert made(replace(samples.refused(), findings=Findings(addresses=AddressesFinding(0.1, tried))))[1:] == [
        Change.IPV4
    ]
    assert made(samples.proxy_password()) == [Change.NO_PROXY]
    direct = Findings(proxy=ProxyFinding(0.1, direct_code="timeout"))
    assert made(replace(samples.proxy_password(), findings=direct)) == []
    root = like(samples.expired(), "tls.unknown_root", found=Findings(trust=TrustFinding(0.1, 20, 0)))
    assert made(root) == [Change.SYSTEM_TRUST]
    assert made(replace(root, findings=Findings(trust=TrustFinding(0.1, 20, 20)))) == []


def test_secrets_are_never_sent_in_the_open() -> None:
    target = replace(samples.target(Kind.HTTPS, "a.example", 443, "/"), secret=Secret("mary", "pass"))
    assert Change.PORT_80 not in made(like(samples.refused(), "tcp.refused", target=target))
    assert Change.PLAIN not in made(like(samples.refused(), "tls.not_tls", target=target))
    open_one = samples.target(Kind.HTTPS, "a.example", 8443, "/")
    assert Change.PLAIN in made(like(samples.refused(), "tls.not_tls", target=open_one))


def test_settings_of_the_test_are_turned_round() -> None:
    file = Options(trust=TrustChoice(TrustMode.FILE, "/roots.pem"))
    assert made(like(samples.expired(), "tls.unknown_root", options=file)) == [
        Change.SYSTEM_TRUST,
        Change.BUNDLED_TRUST,
    ]
    slow = like(samples.cancelled(), "tcp.timeout")
    slow = replace(slow, outcome=samples.Outcome.FAILED)
    one = suggestions(slow, Severity.FAILURE)[-1]
    assert (one.change, one.options.limits.total) == (Change.MORE_TIME, 90.0)
    longest = like(slow, "tcp.timeout", options=Options(limits=TimeLimits(total=60.0)))
    assert Change.MORE_TIME not in made(longest)
    page = like(samples.missing_page(), "status.method", options=Options(method="HEAD"))
    assert suggestions(page, Severity.FAILURE)[0].options.method == "GET"
    setting = ProxySetting("http", "http://proxy.example:3128", ProxySource.ENVIRONMENT)
    direct = like(samples.refused(), "tcp.timeout", options=Options(proxy=ProxyChoice(ProxyMode.NONE)))
    assert Change.SYSTEM_PROXY not in made(direct)
    assert direct.environment is not None
    direct = replace(direct, environment=replace(direct.environment, proxies=(setting,)))
    assert suggestions(direct, Severity.FAILURE)[0].options.proxy.mode is ProxyMode.SYSTEM


def test_where_it_works_nothing_is_to_be_tried_but_the_half_that_is_broken() -> None:
    assert made(samples.works(), Severity.REMARK) == []
    assert made(samples.works(), Severity.OK) == []
    assert made(samples.cancelled()) == []
    half = like(samples.works(), "ok.ipv6_fallback")
    steps = half.attempts[0].steps
    both = replace(steps[0], facts=ResolveFacts("a.example", ("2001:db8::1", "192.0.2.1")))
    assert both.name is StepName.RESOLVE
    half = replace(half, attempts=(replace(half.attempts[0], steps=(both, *steps[1:])),))
    assert made(half, Severity.REMARK) == [Change.IPV4, Change.IPV6]
    only = replace(half, attempts=(replace(half.attempts[0], options=Options(family=Family.IPV6)),))
    assert made(only, Severity.REMARK) == []


@pytest.mark.parametrize("change", Change)
def test_every_change_has_its_words(change: Change) -> None:
    assert trial_text(change).startswith("Try ")
    assert changed_text(change)

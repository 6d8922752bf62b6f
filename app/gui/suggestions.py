"""What can be tried at once, with one click: the same test with one thing changed, where that may tell more."""

from collections.abc import Iterator
from enum import Enum, auto

import msgspec

from app.model.attempt import Attempt
from app.model.facts import ResolveFacts
from app.model.names import Family, Kind, Leg, Outcome, ProxyMode, Severity, StepName, TrustMode
from app.model.options import Options, ProxyChoice, TrustChoice
from app.model.result import Result
from app.model.target import Target

USUAL_PORT = 443
LIMIT_MAX = 120.0  # seconds; nobody waits longer for a click
_NO_WAY_IN = ("tcp.refused", "tcp.timeout", "tcp.reset")
_TOO_SLOW = ("tcp.timeout", "tls.timeout", "dns.timeout", "http.no_answer_in_time", "http.stalled", "app.deadline")
_UNTRUSTED = ("tls.unknown_root", "tls.self_signed", "tls.chain_incomplete", "tls.intercepted")
_WANTS_TLS = ("http.invalid_response", "http.plain_to_tls_port")


class Change(Enum):
    """The one thing that is different."""

    USUAL_PORT = auto()
    NO_PROXY = auto()
    IPV4 = auto()
    IPV6 = auto()
    PLAIN = auto()
    ENCRYPTED = auto()
    SYSTEM_TRUST = auto()
    MORE_TIME = auto()


class Suggestion(msgspec.Struct, frozen=True):
    """A test that may be worth making."""

    change: Change
    target: Target
    options: Options


def suggestions(result: Result, severity: Severity) -> tuple[Suggestion, ...]:
    """Return the tests that may tell more about a failure, most telling first; none after a success."""
    if severity is not Severity.FAILURE or not result.attempts or result.outcome is Outcome.CANCELLED:
        return ()
    return tuple(_suggestions(result.attempts[-1], {diagnosis.id for diagnosis in result.diagnoses}))


def _suggestions(attempt: Attempt, cases: set[str]) -> Iterator[Suggestion]:
    target, options = attempt.target, attempt.options
    replace = msgspec.structs.replace
    legs = {step.leg for step in attempt.steps}
    if Leg.PROXY in legs:
        yield Suggestion(Change.NO_PROXY, target, replace(options, proxy=ProxyChoice(ProxyMode.NONE)))
    if cases.intersection(_NO_WAY_IN) and "local.nothing_listening" not in cases and target.port != USUAL_PORT:
        usual = Kind.HTTPS if target.kind in (Kind.HTTP, Kind.HTTPS) else target.kind
        yield Suggestion(Change.USUAL_PORT, replace(target, kind=usual, port=USUAL_PORT), options)
    if options.family is Family.ANY and _both_families(attempt) and attempt.outcome is not Outcome.REACHED:
        yield Suggestion(Change.IPV4, target, replace(options, family=Family.IPV4))
        yield Suggestion(Change.IPV6, target, replace(options, family=Family.IPV6))
    if "tls.not_tls" in cases and target.kind is Kind.HTTPS:
        yield Suggestion(Change.PLAIN, replace(target, kind=Kind.HTTP), options)
    if cases.intersection(_WANTS_TLS) and target.kind is Kind.HTTP:
        yield Suggestion(Change.ENCRYPTED, replace(target, kind=Kind.HTTPS), options)
    if cases.intersection(_UNTRUSTED) and options.trust.mode is TrustMode.BUNDLED:
        yield Suggestion(Change.SYSTEM_TRUST, target, replace(options, trust=TrustChoice(TrustMode.SYSTEM)))
    if cases.intersection(_TOO_SLOW) and options.limits.total * 3 <= LIMIT_MAX:
        limits = {name: value * 3 for name, value in msgspec.structs.asdict(options.limits).items()}
        yield Suggestion(Change.MORE_TIME, target, replace(options, limits=replace(options.limits, **limits)))


def _both_families(attempt: Attempt) -> bool:
    """Whether the target's name led to addresses of both kinds."""
    addresses = [
        address
        for step in attempt.steps
        if step.name is StepName.RESOLVE and step.leg is Leg.TARGET and isinstance(step.facts, ResolveFacts)
        for address in step.facts.addresses
    ]
    return any(":" in address for address in addresses) and any(":" not in address for address in addresses)

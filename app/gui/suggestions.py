"""What can be tried at once, with one click: the same test with one thing changed, where that may tell more."""

from collections.abc import Iterator
from enum import StrEnum

import msgspec

from app.model.attempt import Attempt
from app.model.facts import ResolveFacts
from app.model.finding import AddressesFinding, ProxyFinding, ServiceFinding, TrustFinding
from app.model.names import Family, Kind, Leg, Outcome, ProxyMode, Severity, StepName, TrustMode
from app.model.options import Options, ProxyChoice, TrustChoice
from app.model.result import Result
from app.model.target import Target

LIMIT_MAX = 120.0  # seconds; nobody waits longer for a click
_NO_WAY_IN = ("tcp.refused", "tcp.timeout", "tcp.reset", "tcp.closed")
_TOO_SLOW = ("tcp.timeout", "tls.timeout", "dns.timeout", "http.no_answer_in_time", "http.stalled", "app.deadline")
_UNTRUSTED = ("tls.unknown_root", "tls.self_signed", "tls.chain_incomplete", "tls.intercepted")
_WANTS_TLS = ("http.invalid_response", "http.plain_to_tls_port")
_HALF = ("tcp.ipv6_broken", "tcp.ipv4_broken", "tcp.partial", "ok.ipv6_fallback")
_BY_ADDRESS = ("tcp.", "tls.", "http.", "app.deadline")  # one address may be another server


class Change(StrEnum):
    """The one thing that is different; the values may be stored."""

    PORT_443 = "port_443"
    PORT_80 = "port_80"
    NO_PORT = "no_port"
    NO_PROXY = "no_proxy"
    SYSTEM_PROXY = "system_proxy"
    IPV4 = "ipv4"
    IPV6 = "ipv6"
    PLAIN = "plain"
    ENCRYPTED = "encrypted"
    SYSTEM_TRUST = "system_trust"
    BUNDLED_TRUST = "bundled_trust"
    MORE_TIME = "more_time"
    GET = "get"


class Suggestion(msgspec.Struct, frozen=True):
    """A test that may be worth making."""

    change: Change
    target: Target
    options: Options


def suggestions(result: Result, severity: Severity) -> tuple[Suggestion, ...]:
    """Return the tests that may tell more about a result, most telling first; none where everything works."""
    if not result.attempts or result.outcome is Outcome.CANCELLED:
        return ()
    case = _Case(result)
    if severity is Severity.FAILURE:
        return (*case.ways(), *case.families(), *case.protocols(), *case.roots(), *case.patience())
    return tuple(case.families()) if severity is Severity.REMARK and case.is_one_of(_HALF) else ()


class _Case:
    """What is known of a result, as the suggestions ask for it."""

    def __init__(self, result: Result) -> None:
        self._result = result
        self._attempt = result.attempts[-1]
        self._target = self._attempt.target
        self._options = self._attempt.options
        self._lead = result.diagnoses[0].id
        self._ids = {diagnosis.id for diagnosis in result.diagnoses}

    def is_one_of(self, ids: tuple[str, ...]) -> bool:
        return bool(self._ids.intersection(ids))

    def ways(self) -> Iterator[Suggestion]:
        """Another way to the host: without the proxy or with one, through another port."""
        found = self._result.findings.proxy
        known_to_fail = isinstance(found, ProxyFinding) and found.direct_code != ""
        if any(step.leg is Leg.PROXY for step in self._attempt.steps):
            if not known_to_fail:
                yield self._with(Change.NO_PROXY, proxy=ProxyChoice(ProxyMode.NONE))
        elif self._proxy_left_out() and self.is_one_of(_NO_WAY_IN):
            yield self._with(Change.SYSTEM_PROXY, proxy=ProxyChoice())
        if self.is_one_of(_NO_WAY_IN) and "local.nothing_listening" not in self._ids:
            yield from self._ports()

    def _ports(self) -> Iterator[Suggestion]:
        target = self._target
        if target.kind in (Kind.TCP, Kind.TLS):
            if self._may_answer(443):  # what a person gets who types the host alone
                yield self._to(Change.NO_PORT, kind=Kind.HTTPS, port=443, path="/")
            return
        if self._may_answer(443):
            yield self._to(Change.PORT_443, kind=Kind.HTTPS, port=443)
        # No secret goes where everybody can read it.
        if target.port == 443 and self._may_answer(80) and target.secret is None:
            yield self._to(Change.PORT_80, kind=Kind.HTTP, port=80)

    def families(self) -> Iterator[Suggestion]:
        """One kind of addresses only, where both are there and not all are known to fail."""
        if self._options.family is not Family.ANY or not _both_families(self._attempt):
            return
        if not self._lead.startswith(_BY_ADDRESS) and not self.is_one_of(_HALF):
            return
        found = self._result.findings.addresses
        good = [one.address for one in found.tried if not one.code] if isinstance(found, AddressesFinding) else None
        if good is None or any(":" not in address for address in good):
            yield self._with(Change.IPV4, family=Family.IPV4)
        if good is None or any(":" in address for address in good):
            yield self._with(Change.IPV6, family=Family.IPV6)

    def protocols(self) -> Iterator[Suggestion]:
        """The other protocol on the same port, another method."""
        target = self._target
        if "tls.not_tls" in self._ids and target.kind is Kind.HTTPS and target.secret is None:
            yield self._to(Change.PLAIN, kind=Kind.HTTP)
        if self.is_one_of(_WANTS_TLS) and target.kind is Kind.HTTP:
            yield self._to(Change.ENCRYPTED, kind=Kind.HTTPS)
        if "status.method" in self._ids and self._options.method != "GET":
            yield self._with(Change.GET, method="GET")

    def roots(self) -> Iterator[Suggestion]:
        """The other set of roots, unless it is known to refuse as well."""
        if not self.is_one_of(_UNTRUSTED):
            return
        found = self._result.findings.trust
        system, bundled = (found.system, found.bundled) if isinstance(found, TrustFinding) else (-1, -1)
        if self._options.trust.mode is not TrustMode.SYSTEM and system <= 0:
            yield self._with(Change.SYSTEM_TRUST, trust=TrustChoice(TrustMode.SYSTEM))
        if self._options.trust.mode is not TrustMode.BUNDLED and bundled <= 0:
            yield self._with(Change.BUNDLED_TRUST, trust=TrustChoice())

    def patience(self) -> Iterator[Suggestion]:
        """Three times the time, where the time was up."""
        limits = self._options.limits
        if self.is_one_of(_TOO_SLOW) and limits.total * 3 <= LIMIT_MAX:
            longer = {name: value * 3 for name, value in msgspec.structs.asdict(limits).items()}
            yield self._with(Change.MORE_TIME, limits=msgspec.structs.replace(limits, **longer))

    def _with(self, change: Change, **options: object) -> Suggestion:
        return Suggestion(change, self._target, msgspec.structs.replace(self._options, **options))

    def _to(self, change: Change, **target: object) -> Suggestion:
        return Suggestion(change, msgspec.structs.replace(self._target, **target), self._options)

    def _proxy_left_out(self) -> bool:
        """Whether the system sets a proxy that this test was told not to use."""
        web = self._target.kind in (Kind.HTTP, Kind.HTTPS)
        environment = self._result.environment
        return web and self._options.proxy.mode is ProxyMode.NONE and bool(environment and environment.proxies)

    def _may_answer(self, port: int) -> bool:
        found = self._result.findings.service
        tried = found.ports if isinstance(found, ServiceFinding) else ()
        return port != self._target.port and not any(one.port == port and one.code for one in tried)


def _both_families(attempt: Attempt) -> bool:
    """Whether the target's name led to addresses of both kinds."""
    addresses = [
        address
        for step in attempt.steps
        if step.name is StepName.RESOLVE and step.leg is Leg.TARGET and isinstance(step.facts, ResolveFacts)
        for address in step.facts.addresses
    ]
    return any(":" in address for address in addresses) and any(":" not in address for address in addresses)

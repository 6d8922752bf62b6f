"""What differs between two results of the same target: pure, for the watch and the history."""

import ipaddress
from collections.abc import Callable, Iterator
from typing import Any

from app import limits
from app.knowledge import case_by_id
from app.knowledge.answer import header_values
from app.model.attempt import Attempt, Step
from app.model.change import Change, ChangeCode
from app.model.facts import ConnectFacts, GreetingFacts, ProxyFacts, ResolveFacts, ResponseFacts, TlsFacts
from app.model.names import Leg, Outcome, Severity, StepName, StepOutcome
from app.model.result import Result
from app.target import endpoint

Place = tuple[int, Leg, StepName, type]
"""What makes two steps the same one: hop, leg, name and kind of facts (a greeting belongs to another step's name)."""

Difference = tuple[ChangeCode, tuple[str, ...], tuple[str, ...]]

_NOT_COMPARED = frozenset({Outcome.CANCELLED, Outcome.INVALID})
_IPV6_NETWORK = 64  # bits; what follows changes daily (RFC 8981)


def severity_of(result: Result) -> Severity:
    """Return how serious the leading case is."""
    return severity_of_case(result.diagnoses[0].id)


def severity_of_case(case: str) -> Severity:
    """Return how serious a case is; `failure` for one that this version does not know."""
    try:
        return case_by_id(case).severity
    except KeyError:
        return Severity.FAILURE


def works(result: Result) -> bool:
    """Tell whether the target was reached and answered as it should, with or without a remark."""
    return result.outcome is Outcome.REACHED and severity_of(result) in (Severity.OK, Severity.REMARK)


def changes(before: Result, after: Result) -> tuple[Change, ...]:
    """Return what differs, in the order of the way: the first step that differs first, the verdict last.

    Only what both results know is compared: a step that was not reached is a consequence, not a change. Times differ
    always; only far longer or shorter ones count. Results that were cancelled or not tested at all differ in nothing.
    """
    if {before.outcome, after.outcome} & _NOT_COMPARED:
        return ()
    verdict = tuple(_verdict(before, after))
    steps: tuple[Change, ...] = ()
    if before.attempts and after.attempts:
        steps = _of_attempts(before.attempts[-1], after.attempts[-1], other_case=bool(verdict))
    return (*_of_name_servers(before, after), *steps, *verdict)


def _verdict(before: Result, after: Result) -> Iterator[Change]:
    ids = (before.diagnoses[0].id,), (after.diagnoses[0].id,)
    if works(before) != works(after):
        yield Change(ChangeCode.WORKS if works(after) else ChangeCode.FAILS, *ids)
    elif ids[0] != ids[1]:
        yield Change(ChangeCode.CASE, *ids)


def _of_name_servers(before: Result, after: Result) -> Iterator[Change]:
    old = before.environment.name_servers if before.environment is not None else ()
    new = after.environment.name_servers if after.environment is not None else ()
    if old and new and old != new:
        yield Change(ChangeCode.NAME_SERVERS, old, new)


def _of_attempts(old: Attempt, new: Attempt, *, other_case: bool) -> tuple[Change, ...]:
    found = [*_of_local_address(old, new), *_of_proxy(old, new)]
    other_proxy = any(change.code is ChangeCode.PROXY for change in found)
    known = _places(old)
    other_addresses, end = set(), len(new.steps)  # no hop comes so late
    for place, steps in _places(new).items():
        hop, leg, name, _ = place
        # Behind another redirect stands another server, and another proxy is another peer.
        if place not in known or hop > end or (leg is Leg.PROXY and other_proxy):
            continue
        for code, before, after in (*_differences(known[place][-1], steps[-1]), *_pace(known[place], steps)):
            # Servers with several addresses take turns: which one it was is of interest beside another change only.
            if code is ChangeCode.ADDRESS and (not other_case or (hop, leg) in other_addresses):
                continue
            if code is ChangeCode.ADDRESSES:
                other_addresses.add((hop, leg))
            if code is ChangeCode.REDIRECT:
                end = hop
            found.append(Change(code, before, after, name, hop, leg))
    return tuple(found)


def _places(attempt: Attempt) -> dict[Place, list[Step]]:
    """Return the steps of each place, in the order of the way: of several connections the last one counts."""
    places: dict[Place, list[Step]] = {}
    for step in attempt.steps:
        places.setdefault((step.hop, step.leg, step.name, type(step.facts)), []).append(step)
    return places


def _differences(old: Step, new: Step) -> Iterator[Difference]:
    compare = _COMPARED.get(type(new.facts))
    return compare(old.facts, new.facts) if compare is not None else iter(())


def _pace(old: list[Step], new: list[Step]) -> Iterator[Difference]:
    """Compare the times of a step that went well, failed tries before it included."""
    good = old[-1].outcome is StepOutcome.OK and new[-1].outcome is StepOutcome.OK
    if not good or isinstance(new[-1].facts, GreetingFacts):  # how long we listen for one is up to us
        return
    before, after = (sum(step.seconds for step in steps) for steps in (old, new))
    less, more = sorted((before, after))
    if more - less >= limits.PACE_SECONDS and more >= less * limits.PACE_FACTOR:
        yield pace_change(before, after)


def pace_change(before: float, after: float) -> Difference:
    """Return that a step takes longer or shorter than before; seconds."""
    code = ChangeCode.SLOWER if after > before else ChangeCode.FASTER
    return code, (f"{before:.6f}",), (f"{after:.6f}",)


def _of_local_address(old: Attempt, new: Attempt) -> Iterator[Change]:
    before, after = _local_address(old), _local_address(new)
    if before and after and _network(before) != _network(after) and (":" in before) == (":" in after):
        yield Change(ChangeCode.LOCAL_ADDRESS, (before,), (after,))


def _local_address(attempt: Attempt) -> str:
    """Return the address that this computer had in the first connection."""
    own = (step.facts.local_address for step in attempt.steps if isinstance(step.facts, ConnectFacts))
    return next(filter(None, own), "")


def _network(address: str) -> str:
    """Return what stays the same of an own address as long as this computer stays in its network."""
    try:
        bare = address.partition("%")[0]
        return str(ipaddress.ip_network((bare, _IPV6_NETWORK if ":" in bare else 32), strict=False))
    except ValueError:
        return address


def _of_proxy(old: Attempt, new: Attempt) -> Iterator[Change]:
    before, after = _proxy(old), _proxy(new)
    if before is not None and after is not None and before != after:
        yield Change(ChangeCode.PROXY, before, after, StepName.PROXY, leg=Leg.PROXY)


def _proxy(attempt: Attempt) -> tuple[str, ...] | None:
    """Return the proxy of the first hop as host:port, nothing when there is none, None when it is not known."""
    host, port = "", 0
    for step in attempt.steps:
        if step.hop:
            break
        if isinstance(step.facts, ProxyFacts):
            return (endpoint(step.facts.host, step.facts.port),)
        if isinstance(step.facts, ConnectFacts) and step.leg is Leg.TARGET:
            return ()
        if isinstance(step.facts, ResolveFacts) and step.leg is Leg.PROXY:
            host = step.facts.host
        if isinstance(step.facts, ConnectFacts) and step.leg is Leg.PROXY:
            port = step.facts.port
            host = host or step.facts.address
    return (endpoint(host, port),) if host and port else None


def _resolve(old: ResolveFacts, new: ResolveFacts) -> Iterator[Difference]:
    if old.host == new.host and old.addresses and new.addresses and set(old.addresses) != set(new.addresses):
        yield ChangeCode.ADDRESSES, old.addresses, new.addresses


def _connect(old: ConnectFacts, new: ConnectFacts) -> Iterator[Difference]:
    if old.address != new.address:
        yield ChangeCode.ADDRESS, (old.address,), (new.address,)


def _greeting(old: GreetingFacts, new: GreetingFacts) -> Iterator[Difference]:
    if old.service and new.service and old.service != new.service:
        yield ChangeCode.SERVICE, (old.service,), (new.service,)


def _tls(old: TlsFacts, new: TlsFacts) -> Iterator[Difference]:
    if old.version and new.version and old.version != new.version:
        yield ChangeCode.TLS_VERSION, (old.version,), (new.version,)
    if not old.chain or not new.chain or old.server_name != new.server_name:
        return
    before, after = old.chain[0], new.chain[0]
    if before.issuer != after.issuer:  # by the shown name where that tells them apart
        named = before.issuer_name != after.issuer_name and before.issuer_name and after.issuer_name
        names = (before.issuer_name, after.issuer_name) if named else (before.issuer, after.issuer)
        yield ChangeCode.ISSUER, (names[0],), (names[1],)
    elif before.sha256 != after.sha256:
        yield ChangeCode.CERTIFICATE, (before.not_after.isoformat(),), (after.not_after.isoformat(),)


def _response(old: ResponseFacts, new: ResponseFacts) -> Iterator[Difference]:
    if not old.status or not new.status:
        return
    if old.status != new.status:
        yield ChangeCode.STATUS, (_status_line(old),), (_status_line(new),)
    if old.location != new.location:
        yield ChangeCode.REDIRECT, _known(old.location), _known(new.location)
    before, after = header_values(old.headers, "Server"), header_values(new.headers, "Server")
    if before and after and before != after:
        yield ChangeCode.HTTP_SERVER, before, after


def _status_line(response: ResponseFacts) -> str:
    return f"{response.status} {response.reason}".strip()


def _known(text: str) -> tuple[str, ...]:
    return (text,) if text else ()


_COMPARED: dict[type, Callable[[Any, Any], Iterator[Difference]]] = {
    ResolveFacts: _resolve,
    ConnectFacts: _connect,
    GreetingFacts: _greeting,
    TlsFacts: _tls,
    ResponseFacts: _response,
}

"""What changed from one result to a later one of the same target: for the watch and the history."""

from collections.abc import Iterator

from app.comparing.steps import pairs
from app.comparing.verdicts import works
from app.comparing.way import (
    local_address_of,
    other_network,
    other_pace,
    places_of,
    proxy_of,
    seconds_of,
)
from app.model.attempt import Attempt, Step
from app.model.change import Change, ChangeCode
from app.model.comparison import FactCode, FactPair
from app.model.names import Leg, Outcome, StepName
from app.model.result import Result

Difference = tuple[ChangeCode, tuple[str, ...], tuple[str, ...]]

_NOT_COMPARED = frozenset({Outcome.CANCELLED, Outcome.INVALID})
_CODES = {
    (FactCode.ADDRESSES, ""): ChangeCode.ADDRESSES,
    (FactCode.ADDRESS, ""): ChangeCode.ADDRESS,
    (FactCode.SERVICE, ""): ChangeCode.SERVICE,
    (FactCode.TLS_VERSION, ""): ChangeCode.TLS_VERSION,
    (FactCode.ISSUER, ""): ChangeCode.ISSUER,
    (FactCode.FINGERPRINT, ""): ChangeCode.CERTIFICATE,
    (FactCode.STATUS, ""): ChangeCode.STATUS,
    (FactCode.REDIRECT, ""): ChangeCode.REDIRECT,
    (FactCode.HEADER, "server"): ChangeCode.HTTP_SERVER,
}
# Whose facts say nothing new where another name was asked for.
_OF_A_NAME = {
    FactCode.NAME: {ChangeCode.ADDRESSES},
    FactCode.SERVER_NAME: {ChangeCode.ISSUER, ChangeCode.CERTIFICATE},
    FactCode.ISSUER: {ChangeCode.CERTIFICATE},
}


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


def pace_change(before: float, after: float) -> Difference:
    """Return that a step takes longer or shorter than before; seconds."""
    code = ChangeCode.SLOWER if after > before else ChangeCode.FASTER
    return code, (f"{before:.6f}",), (f"{after:.6f}",)


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
    known = places_of(old)
    other_addresses, end = set(), len(new.steps)  # no hop comes so late
    for place, steps in places_of(new).items():
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


def _differences(old: Step, new: Step) -> Iterator[Difference]:
    compared = tuple(pairs(old, new))
    differing = {pair.code for pair in compared if pair.differs}
    left_out = {code for fact in differing for code in _OF_A_NAME.get(fact, ())}
    for pair in compared:
        code = _CODES.get((pair.code, pair.name))
        if pair.differs and code is not None and code not in left_out and pair.step is not StepName.PROXY:
            yield (code, *_values(pair, compared))


def _values(pair: FactPair, compared: tuple[FactPair, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what is said of a change: of a certificate the end of its time, because a fingerprint tells nobody."""
    if pair.code is FactCode.FINGERPRINT:
        pair = next(one for one in compared if one.code is FactCode.VALID_UNTIL)
    return pair.a or (), pair.b or ()


def _pace(old: list[Step], new: list[Step]) -> Iterator[Difference]:
    if other_pace(old, new):
        yield pace_change(seconds_of(old), seconds_of(new))


def _of_local_address(old: Attempt, new: Attempt) -> Iterator[Change]:
    before, after = local_address_of(old), local_address_of(new)
    if other_network(before, after):
        yield Change(ChangeCode.LOCAL_ADDRESS, (before,), (after,))


def _of_proxy(old: Attempt, new: Attempt) -> Iterator[Change]:
    before, after = proxy_of(old), proxy_of(new)
    if before is not None and after is not None and before != after:
        yield Change(ChangeCode.PROXY, before, after, StepName.PROXY, leg=Leg.PROXY)

"""Two results side by side, neither of which is the earlier one: user and support, with and without VPN."""

from collections.abc import Iterator
from datetime import datetime

import msgspec

from app.comparing.settings import computer_facts, option_facts
from app.comparing.steps import Values, pairs
from app.comparing.way import Place, other_pace, places_of, proxy_of, seconds_of
from app.knowledge.fault import fault_of
from app.model.attempt import Attempt, Step
from app.model.comparison import Comparison, FactCode, FactPair, FactPart
from app.model.facts import GreetingFacts, ResolveFacts
from app.model.handover import ALIAS
from app.model.names import Leg, Outcome, StepName
from app.model.result import Result
from app.model.target import InputProblem, Target
from app.target import plain_text

_NOTHING_CONCLUDED = frozenset({Outcome.CANCELLED, Outcome.INVALID})
_STEPS = tuple(StepName)
_NAMES = frozenset({FactCode.NAME, FactCode.SERVER_NAME})  # other ones because other targets were asked for

_OTHER_ADDRESSES = frozenset({FactCode.ADDRESSES_OF_ONE, FactCode.FAMILY})


def compare(a: Result, b: Result, *, aliases: bool = False) -> Comparison:
    """Put two results side by side, whatever they are of and however they ended. Of several tries the last counts.

    With `aliases` one side shows names under other ones: what such a name stands in is no difference.

    What one of them did not reach stands there as not known and is no difference; the step that failed in one alone
    is. Behind another redirect stands another server, so nothing behind it is compared.
    """
    judged = _without_aliases if aliases else _as_found
    outcome = tuple(map(judged, _outcome(a, b)))
    way: tuple[FactPair, ...] = ()
    times: tuple[FactPair, ...] = ()
    if a.attempts or b.attempts:
        other_case = any(fact.differs for fact in outcome if fact.code is FactCode.CASE)
        way, times = _attempts(_last(a), _last(b), other_case=other_case)
        way = tuple(map(judged, way))
    return Comparison(
        facts=(*outcome, *way, *times, *map(judged, (*computer_facts(a, b), *option_facts(a, b)))),
        outcomes=(a.outcome, b.outcome),
        first=next((fact for fact in (*way, *times) if fact.differs and fact.code not in _NAMES), None),
    )


def _as_found(fact: FactPair) -> FactPair:
    return fact


def _without_aliases(fact: FactPair) -> FactPair:
    """Return a fact as no difference where both sides know it and a name in it stands for an unknown one."""
    if fact.differs and fact.a and fact.b and any(map(ALIAS.search, (*fact.a, *fact.b))):
        return msgspec.structs.replace(fact, differs=False)
    return fact


def target_key(target: Target | InputProblem) -> tuple[str, ...]:
    """Return what two results of the same target have in common: its kind, host, port and path, or what was typed."""
    if isinstance(target, InputProblem):
        return "", target.source
    host = target.host_ascii.lower().rstrip(".")
    return target.kind.value, host, str(target.port), target.path or "/"


def _last(result: Result) -> Attempt | None:
    return result.attempts[-1] if result.attempts else None


def _outcome(a: Result, b: Result) -> Iterator[FactPair]:
    part = FactPart.OUTCOME
    others = target_key(a.target) != target_key(b.target)
    yield FactPair(part, FactCode.TARGET, _target(a.target), _target(b.target), others)
    silent = bool({a.outcome, b.outcome} & _NOTHING_CONCLUDED)
    for code, one, other in (
        (FactCode.CASE, _cases(a)[:1], _cases(b)[:1]),
        (FactCode.REMARKS, _cases(a)[1:], _cases(b)[1:]),
    ):
        if one or other:
            yield FactPair(part, code, one, other, set(one) != set(other) and not silent)
    started = [result.attempts[0].started if result.attempts else None for result in (a, b)]
    if any(started):
        yield FactPair(part, FactCode.STARTED, _time(started[0]), _time(started[1]))


def _target(target: Target | InputProblem) -> Values:
    text = target.source if isinstance(target, InputProblem) else plain_text(target)
    return (text,) if text else ()


def _cases(result: Result) -> Values:
    return tuple(diagnosis.id for diagnosis in result.diagnoses)


def _time(time: datetime | None) -> Values | None:
    return (time.isoformat(),) if time is not None else None


def _attempts(
    a: Attempt | None, b: Attempt | None, *, other_case: bool
) -> tuple[tuple[FactPair, ...], tuple[FactPair, ...]]:
    """Return the facts of the way, and the times."""
    here, there = (places_of(one) if one is not None else {} for one in (a, b))
    proxy = _proxy(a, b)
    way, times = [proxy], []
    explained: set[tuple[int, Leg]] = set()  # why the connected addresses differ is known already
    end = max(len(here), len(there))  # no hop comes so late
    for place in sorted(here.keys() | there.keys(), key=_rank):
        if place.hop > end:
            break
        one, other = here.get(place, []), there.get(place, [])
        if all(isinstance(step.facts, ResolveFacts) and step.facts.literal for step in (*one, *other)):
            continue
        found = tuple(_place(place, one, other, a, b))
        if place.leg is Leg.PROXY and proxy.differs:  # another proxy is another peer
            found = tuple(fact for fact in found if fact.code is FactCode.ENDED)
        if any(fact.code is FactCode.REDIRECT and fact.differs for fact in found):
            end = place.hop
        if any(fact.code in _OTHER_ADDRESSES and fact.differs for fact in found):
            explained.add((place.hop, place.leg))
        by_chance = not other_case or (place.hop, place.leg) in explained
        way.extend(map(_as_chance, found) if by_chance else found)
        times.append(_seconds(place, one, other))
    if a is not None and b is not None:
        times.append(FactPair(FactPart.TIMES, FactCode.TOTAL, (f"{a.seconds:.6f}",), (f"{b.seconds:.6f}",)))
    return tuple(fact for fact in way if fact.a is not None or fact.b is not None), tuple(times)


def _proxy(a: Attempt | None, b: Attempt | None) -> FactPair:
    here, there = (proxy_of(one) if one is not None else None for one in (a, b))
    differs = here is not None and there is not None and here != there
    return FactPair(FactPart.WAY, FactCode.PROXY, here, there, differs, step=StepName.PROXY, leg=Leg.PROXY)


def _rank(place: Place) -> tuple[int, bool, int, bool, str, str]:
    """Return where a place stands on the way: the talk with a proxy comes before the target, a greeting after all."""
    first = place.leg is Leg.PROXY and place.name in (StepName.RESOLVE, StepName.CONNECT, StepName.TLS, StepName.PROXY)
    talk = len(_STEPS) if place.name is StepName.PROXY else _STEPS.index(place.name)
    return place.hop, not first, talk, place.kind is GreetingFacts, place.leg.value, place.kind.__name__


def _place(
    place: Place, here: list[Step], there: list[Step], a: Attempt | None, b: Attempt | None
) -> Iterator[FactPair]:
    """Yield the facts of one place, last of all how it ended, which often follows from them."""
    for fact in pairs(here[-1] if here else None, there[-1] if there else None):
        if fact.code is FactCode.ADDRESSES and fact.differs:
            yield from _addresses(fact)
        else:
            yield fact
    if place.kind is not GreetingFacts:
        one, other = _ended(here, a), _ended(there, b)
        differs = one is not None and other is not None and one != other and "cancelled" not in (*one, *other)
        yield _at(place, FactPart.WAY, FactCode.ENDED, one, other, differs=differs)


def _addresses(fact: FactPair) -> Iterator[FactPair]:
    """Split the addresses into those that only one result has and those that both have."""
    a, b = fact.a or (), fact.b or ()
    only = tuple(one for one in a if one not in b), tuple(one for one in b if one not in a)
    yield msgspec.structs.replace(fact, code=FactCode.ADDRESSES_OF_ONE, a=only[0], b=only[1])
    both = tuple(one for one in a if one in b)
    if both:
        yield msgspec.structs.replace(fact, a=both, b=both, differs=False)


def _as_chance(fact: FactPair) -> FactPair:
    """Servers with several addresses take turns: which one it was says nothing."""
    return msgspec.structs.replace(fact, differs=False) if fact.code is FactCode.ADDRESS else fact


def _ended(steps: list[Step], attempt: Attempt | None) -> Values | None:
    """Return how the last step of a place ended, with the code of the failure that ended it."""
    if not steps or attempt is None:
        return None
    last, fault = steps[-1], fault_of(attempt)
    code = ""
    if fault is not None and fault.step is last:
        code = fault.code or fault.codes.ssl_reason or fault.codes.alert
    return (last.outcome.value, code) if code else (last.outcome.value,)


def _seconds(place: Place, here: list[Step], there: list[Step]) -> FactPair:
    one, other = ((f"{seconds_of(steps):.6f}",) if steps else None for steps in (here, there))
    differs = bool(here and there) and other_pace(here, there)
    return _at(place, FactPart.TIMES, FactCode.SECONDS, one, other, differs=differs)


def _at(place: Place, part: FactPart, code: FactCode, a: Values | None, b: Values | None, *, differs: bool) -> FactPair:
    return FactPair(part, code, a, b, differs, step=place.name, hop=place.hop, leg=place.leg)

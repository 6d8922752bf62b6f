"""What a result in a report of somebody else may hold, so that showing it takes no longer than showing one of ours."""

import operator
from typing import TypeVar

import msgspec

from app import limits
from app.model.attempt import Attempt, Step
from app.model.facts import ConnectFacts, ProxyFacts, ResponseFacts, TlsFacts
from app.model.result import Result
from app.model.target import Target

Value = TypeVar("Value", bound=msgspec.Struct)

_PORTS = range(65536)
_replace = msgspec.structs.replace


class OutOfBoundsError(ValueError):
    """A number that no test of this program comes to."""


def bounded(result: Result) -> Result:
    """Return a result with as many diagnoses, certificates, exceptions and headers as this program keeps.

    One within the bounds is the very same object. Raises OutOfBoundsError for a port or a time that cannot be.
    """
    _port(result.target.port if isinstance(result.target, Target) else 0)
    result = _cut(result, limits.REPORT_DIAGNOSES, ("diagnoses",))
    attempts = tuple(map(_attempt, result.attempts))
    environment = _cut(result.environment) if result.environment is not None else None
    found = {name: getattr(result.findings, name) for name in result.findings.__struct_fields__}
    cut = {name: _cut(one) if isinstance(one, msgspec.Struct) else one for name, one in found.items()}
    if any(one is not found[name] for name, one in cut.items()):
        result = _replace(result, findings=_replace(result.findings, **cut))
    same = environment is result.environment and all(map(operator.is_, attempts, result.attempts))
    return result if same else _replace(result, attempts=attempts, environment=environment)


def _cut(value: Value, most: int = limits.REPORT_ITEMS, fields: tuple[str, ...] = ()) -> Value:
    """Return a struct with lists of so many items at most, of all its fields or of these."""
    lists = {name: getattr(value, name) for name in fields or value.__struct_fields__}
    long = {name: one[:most] for name, one in lists.items() if isinstance(one, tuple) and len(one) > most}
    return _replace(value, **long) if long else value


def _attempt(attempt: Attempt) -> Attempt:
    _port(attempt.target.port)
    _seconds(attempt.seconds)
    steps = tuple(map(_step, attempt.steps))
    if not all(map(operator.is_, steps, attempt.steps)):
        attempt = _replace(attempt, steps=steps)
    failure = attempt.failure
    if failure is not None and len(failure.links) > limits.CHAIN_SHOWN:
        links = (*failure.links[: limits.CHAIN_SHOWN - 1], failure.links[-1])  # the root cause is what decides
        length = failure.chain_length or len(failure.links)
        attempt = _replace(attempt, failure=_replace(failure, links=links, chain_length=length))
    return attempt


def _step(step: Step) -> Step:
    for seconds in (step.start, step.seconds, step.queued):
        _seconds(seconds)
    facts = step.facts
    if isinstance(facts, ConnectFacts | ProxyFacts):
        _port(facts.port)
    if isinstance(facts, ProxyFacts | ResponseFacts) and len(facts.headers) > limits.HEADERS_KEPT:
        return _replace(step, facts=_cut(facts, limits.HEADERS_KEPT, ("headers",)))
    if isinstance(facts, TlsFacts) and len(facts.chain) > limits.CHAIN_SHOWN:
        length = facts.chain_length or len(facts.chain)
        return _replace(step, facts=_replace(facts, chain=facts.chain[: limits.CHAIN_SHOWN], chain_length=length))
    return step


def _port(port: int) -> None:
    if port not in _PORTS:
        raise OutOfBoundsError("a port outside of 0 to 65535")


def _seconds(seconds: float) -> None:
    if not -1.0 <= seconds <= limits.REPORT_SECONDS:  # a hair below zero comes of what was spent queueing
        raise OutOfBoundsError("a time that no test takes")

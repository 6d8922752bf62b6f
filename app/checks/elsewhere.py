"""Where an attempt failed after a redirect: the other host, as if it had been typed."""

from urllib.parse import urljoin, urlsplit

import msgspec

from app.checks.check import Subject
from app.model.attempt import Attempt
from app.model.facts import RequestFacts, ResponseFacts
from app.model.names import Kind
from app.model.target import Target
from app.target import DEFAULT_PORTS, endpoint, parse


def elsewhere(subject: Subject) -> Subject | None:
    """Return the subject as it is for the host that a redirect led to and that failed; None when the typed one did."""
    attempt = subject.attempts[-1] if subject.attempts else None
    if attempt is None or attempt.failure is None or not attempt.failure.hop:
        return None
    target = _redirected_to(attempt, attempt.failure.hop)
    if target is None or target.host_ascii.lower() == subject.target.host_ascii.lower():
        return None
    return Subject(subject.engine, target, (_only(attempt, attempt.failure.hop, target),))


def _redirected_to(attempt: Attempt, hop: int) -> Target | None:
    """Return the host of a hop, read from the redirect before it."""
    before = [step.facts for step in attempt.steps if step.hop == hop - 1]
    base = next((facts.url for facts in before if isinstance(facts, RequestFacts)), "")
    location = next((facts.location for facts in before if isinstance(facts, ResponseFacts)), "")
    try:
        url = urlsplit(urljoin(base, location))
        port = url.port or DEFAULT_PORTS[Kind(url.scheme)]
    except (ValueError, KeyError):  # no URL, or none that is requested
        return None
    target = parse(f"{url.scheme}://{endpoint(url.hostname or '', port)}/")
    return target if isinstance(target, Target) else None


def _only(attempt: Attempt, hop: int, target: Target) -> Attempt:
    """Return what the attempt did at one hop, as an attempt of its own."""
    replace = msgspec.structs.replace
    steps = tuple(replace(step, hop=0) for step in attempt.steps if step.hop == hop)
    failure = replace(attempt.failure, hop=0) if attempt.failure is not None else None
    return replace(attempt, target=target, steps=steps, failure=failure)

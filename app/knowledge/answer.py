"""The answer of a target, read for deciding: the status of the last hop and who gave it."""

import msgspec

from app.model.attempt import Attempt
from app.model.facts import BodyFacts, GreetingFacts, RequestFacts, ResponseFacts
from app.model.names import Leg

_OF_PROXIES = frozenset({403, 407, 451, 502, 503, 504})
_LEFT_BY_PROXIES = ("Proxy-Authenticate", "Proxy-Status", "X-Squid-Error", "Via")


class Answer(msgspec.Struct, frozen=True):
    """The HTTP answer of the last hop that gave one.

    Attributes:
        step_index: the response among the attempt's steps.
        by_proxy: a proxy gave it, or may have given it: the request went to a forward proxy.
    """

    step_index: int
    hop: int
    response: ResponseFacts
    by_proxy: bool = False

    @property
    def asks_for_proxy_password(self) -> bool:
        """Whether a proxy answered 407; an origin that does so names no way to sign in to a proxy."""
        return self.response.status == 407 and self.by_proxy and bool(self.headers("Proxy-Authenticate"))

    @property
    def from_proxy(self) -> bool:
        """Whether the proxy gave this answer of its own accord, instead of passing on one of the target's."""
        if not self.by_proxy or self.response.status not in _OF_PROXIES:
            return False
        if self.response.status == 407:
            return self.asks_for_proxy_password
        return any(self.headers(name) for name in _LEFT_BY_PROXIES)

    def headers(self, name: str) -> tuple[str, ...]:
        """Return the values of one header, whatever its case."""
        return header_values(self.response.headers, name)


def answer_of(attempt: Attempt) -> Answer | None:
    """Read the last answer with a status; None without one."""
    for index in range(len(attempt.steps) - 1, -1, -1):
        step = attempt.steps[index]
        if isinstance(step.facts, ResponseFacts) and step.facts.status:
            request = request_of(attempt, step.hop)
            return Answer(
                step_index=index,
                hop=step.hop,
                response=step.facts,
                by_proxy=step.leg is Leg.PROXY or (request is not None and request.via_proxy),
            )
    return None


def request_of(attempt: Attempt, hop: int) -> RequestFacts | None:
    """Return the request of one hop."""
    found = (step.facts for step in attempt.steps if step.hop == hop and isinstance(step.facts, RequestFacts))
    return next(found, None)


def response_of(attempt: Attempt, hop: int) -> ResponseFacts | None:
    """Return the answer of one hop, complete or not."""
    found = (step.facts for step in attempt.steps if step.hop == hop and isinstance(step.facts, ResponseFacts))
    return next(found, None)


def body_of(attempt: Attempt, hop: int) -> BodyFacts | None:
    """Return the content of one hop, complete or not."""
    found = (step.facts for step in attempt.steps if step.hop == hop and isinstance(step.facts, BodyFacts))
    return next(found, None)


def greeting_of(attempt: Attempt) -> tuple[int, GreetingFacts] | None:
    """Return what the server said of its own accord, with its place among the steps."""
    for index, step in enumerate(attempt.steps):
        if isinstance(step.facts, GreetingFacts):
            return index, step.facts
    return None


def header_values(headers: tuple[tuple[str, str], ...], name: str) -> tuple[str, ...]:
    """Return the values of one header, whatever its case."""
    return tuple(value for key, value in headers if key.lower() == name.lower())

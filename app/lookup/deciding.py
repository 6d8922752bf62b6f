"""Among all that was recognised, what decides; the rest says where it happened."""

import re

from app.lookup.meanings import at, by_proxy
from app.lookup.names import Meaning, Sighting, Weight
from app.model.names import Leg, StepName

# What can happen in several steps: the words beside it tell in which.
_ANYWHERE = frozenset(
    {
        "TimeoutError",
        "ConnectionResetError",
        "ConnectionAbortedError",
        "BrokenPipeError",
        "http.client.RemoteDisconnected",
    }
)
# Where a traceback or Node's "syscall" says that it happened.
_FRAMES = (
    (re.compile(r"\bin do_handshake\b|\bdo_handshake\("), StepName.TLS),
    (re.compile(r"\bin (?:create_connection|_new_conn|connect_tcp|open_connection)\b"), StepName.CONNECT),
    (re.compile(r"\bin (?:getresponse|_read_status|recv_into|readinto|begin)\b"), StepName.RESPONSE),
    (re.compile(r"syscall: 'connect'|\bconnect E(?:TIMEDOUT|CONNRESET)\b"), StepName.CONNECT),
    (re.compile(r"syscall: 'read'|\bread E[A-Z]+"), StepName.RESPONSE),
)


def believable(found: tuple[Sighting, ...]) -> tuple[Sighting, ...]:
    """Return what was recognised, or nothing where all of it may as well speak of files or daily life."""
    return found if any(not one.weak for one in found) else ()


def decide(found: tuple[Sighting, ...], text: str) -> tuple[Sighting, Meaning]:
    """Return the words that decide, and what they mean in the light of the others.

    Args:
        found: what was recognised; at least one.
        text: all of it in one line.
    """
    # Of equal ones the first of the tables; a weak one only where nothing else says as much.
    first = min(found, key=lambda one: (max(one.weight, Weight.GENERAL) if one.weak else one.weight, one.weak))
    meaning = first.meaning
    hints = [one.meaning for one in found if one.weight is Weight.STEP and one is not first]
    if meaning.link in _ANYWHERE and meaning.leg is Leg.TARGET and first.weight is not Weight.SENTENCE:
        step = _step(hints, text)
        if step is not None and step is not StepName.RESOLVE:
            meaning = at(step, meaning)
    if meaning.leg is Leg.TARGET and any(hint.leg is Leg.PROXY for hint in hints) and _of_proxy(meaning):
        meaning = by_proxy(meaning)
    return first, meaning


def _step(hints: list[Meaning], text: str) -> StepName | None:
    for hint in hints:
        if hint.leg is Leg.TARGET:
            return hint.step
    return next((step for pattern, step in _FRAMES if pattern.search(text)), None)


def _of_proxy(meaning: Meaning) -> bool:
    """Tell whether it can have happened on the way to a proxy: a certificate that was refused is the target's."""
    return not meaning.codes.verify_code and meaning.step is not StepName.BODY

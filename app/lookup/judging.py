"""A meaning becomes an attempt as the probe would have recorded it, with what the text tells, and is diagnosed.

What an attempt must hold and the text does not tell is put in for the diagnosis and taken out of its values again: no
sentence names an address, a port or a time that was not in the text.
"""

from datetime import UTC, datetime

import msgspec

from app.diagnosis import diagnose
from app.knowledge import case_by_id
from app.knowledge.case import CaseFacts
from app.lookup.names import Meaning, Source
from app.lookup.places import Place
from app.model.attempt import Attempt, Failure, Link, Step
from app.model.facts import (
    BodyFacts,
    ConnectFacts,
    Facts,
    GreetingFacts,
    ProxyFacts,
    RequestFacts,
    ResolveFacts,
    ResponseFacts,
    TlsFacts,
)
from app.model.names import Certainty, Kind, Outcome, ProxySource, Severity, StepName, StepOutcome
from app.model.options import Options
from app.model.params import Params
from app.model.result import Diagnosis
from app.model.target import Target
from app.target import endpoint, request_url

_STAND_IN = "host.example.com"
_WHEN = datetime(2000, 1, 1, tzinfo=UTC)
_NO_HTTP = frozenset({Source.DATABASE, Source.SSH, Source.MAIL})
_HTTP_EXCEPTIONS = frozenset({"http.client.BadStatusLine", "http.client.LineTooLong"})  # a case reads their base
_INTERNAL = "app.internal"
_ORDER = (Certainty.CONFIRMED, Certainty.LIKELY, Certainty.POSSIBLE)
_KEPT = ("code", "status", "status_line", "service", "banner", "exception", "step")
_TLS_ALERT = "\N{REPLACEMENT CHARACTER}"


def failure_of(meaning: Meaning, names: tuple[str, ...], message: str) -> Failure | None:
    """Return the chain of exceptions that stands for a meaning; None for an HTTP status of the target.

    Args:
        meaning: what was decided.
        names: the exceptions that the text itself names, outermost first; empty when Python did not write it.
        message: the words that decided, without secrets.
    """
    if not meaning.link:
        return None
    decisive = Link(meaning.link, codes=meaning.codes, message=meaning.said or message)
    if meaning.link in _HTTP_EXCEPTIONS:
        decisive = msgspec.structs.replace(decisive, bases=("http.client.HTTPException",))
    if meaning.link in names:
        links = tuple(decisive if name == meaning.link else Link(name) for name in names)
    else:
        links = (*(Link(name) for name in names), decisive)
    return Failure(step=meaning.step, leg=meaning.leg, links=links)


def judge(
    meaning: Meaning, failure: Failure | None, place: Place, source: Source, *, phrase: str, seconds: float
) -> tuple[Diagnosis, ...]:
    """Return what a meaning comes to, never more certain than `likely`.

    Args:
        meaning: what was decided.
        failure: the chain made of it.
        place: what was to be reached.
        source: whose words decided.
        phrase: the standard words of an HTTP status, where the text has them.
        seconds: how long was waited, where the text says it; else 0.
    """
    if meaning.case:
        return (_told(Diagnosis(meaning.case, Certainty.LIKELY), meaning, place, seconds),)
    target = place.target or _stand_in(meaning, source)
    if meaning.answer.startswith(_TLS_ALERT):  # only a plain request is answered in this way
        target = msgspec.structs.replace(target, kind=Kind.HTTP)
    attempt = Attempt(
        target=target,
        options=Options(),
        started=_WHEN,
        seconds=0.0,
        outcome=Outcome.FAILED if failure is not None else Outcome.REACHED,
        steps=_steps(meaning, target, place, phrase),
        failure=failure,
    )
    found = diagnose(CaseFacts(target=target, attempts=(attempt,)))
    kept = (one for one in found if one.id != _INTERNAL and case_by_id(one.id).severity is Severity.FAILURE)
    return tuple(_told(one, meaning, place, seconds) for one in kept)


def _stand_in(meaning: Meaning, source: Source) -> Target:
    closed_at_once = meaning.step is StepName.CONNECT and meaning.link == "http.client.RemoteDisconnected"
    kind = Kind.TCP if source in _NO_HTTP or closed_at_once else Kind.HTTPS
    return Target(kind=kind, host=_STAND_IN, host_ascii=_STAND_IN, port=443)


def _steps(meaning: Meaning, target: Target, place: Place, phrase: str) -> tuple[Step, ...]:
    if not meaning.begun:
        return ()
    facts = _facts(meaning, target, place, phrase)
    outcome = StepOutcome.FAILED if meaning.link else StepOutcome.OK
    step = Step(name=meaning.step, start=0.0, seconds=0.0, outcome=outcome, facts=facts, leg=meaning.leg)
    if meaning.step in (StepName.RESPONSE, StepName.BODY) and target.kind in (Kind.HTTP, Kind.HTTPS):
        request = RequestFacts(method="GET", url=request_url(msgspec.structs.replace(target, secret=None)))
        return (Step(name=StepName.REQUEST, start=0.0, seconds=0.0, outcome=StepOutcome.OK, facts=request), step)
    return (step,)


def _facts(meaning: Meaning, target: Target, place: Place, phrase: str) -> Facts:
    if meaning.step is StepName.RESOLVE:
        return ResolveFacts(host=target.host_ascii)
    if meaning.step is StepName.PROXY:
        return ProxyFacts("http", "", 0, ProxySource.OPTION, status=meaning.status, reason=phrase)
    if meaning.step is StepName.TLS:
        return TlsFacts(server_name=target.host_ascii)
    if meaning.step is StepName.BODY:
        return BodyFacts()
    if meaning.step is StepName.CONNECT:
        if meaning.link == "http.client.RemoteDisconnected":
            return GreetingFacts(closed=True)
        return ConnectFacts(address=place.address, port=place.port, code=meaning.codes.errno)
    return ResponseFacts(status=meaning.status, reason=phrase, start=meaning.answer)


def _told(diagnosis: Diagnosis, meaning: Meaning, place: Place, seconds: float) -> Diagnosis:
    """Return the diagnosis with only those values that the text tells, and with the certainty that words allow."""
    values = {name: getattr(diagnosis.params, name) for name in _KEPT}
    target = place.target
    if target is not None:
        ascii_differs = target.host_ascii != target.host
        values |= {"host": target.host, "host_ascii": target.host_ascii if ascii_differs else "", "port": place.port}
        values["endpoint"] = endpoint(target.host, place.port) if place.port else ""
        values["url"] = diagnosis.params.url if place.port else ""
    if place.address:
        values |= {"address": place.address}
        if target is not None and place.address != target.host:
            values["addresses"] = (place.address,)
    values["proxy"] = place.proxy
    if meaning.link == "TimeoutError":
        values |= {"seconds": seconds, "limit": seconds}
    return Diagnosis(
        diagnosis.id,
        _ORDER[max(_ORDER.index(diagnosis.certainty), _ORDER.index(meaning.most), 1)],
        Params(**values),
        tuple(one.partition(".")[2] for one in diagnosis.evidence if ".failure" in one),
    )

"""Redirects that lead nowhere, or to another host that fails."""

import msgspec

from app.knowledge import commands, phrases
from app.knowledge.answer import Answer
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.fault import Fault
from app.knowledge.values import fault_match, place_of
from app.model.facts import ResponseFacts
from app.model.names import Certainty, Severity
from app.model.words import N
from app.target import endpoint

# What requests and urllib3 raise for a Location that they cannot follow (measured); the last ones are Python's own.
_UNUSABLE = (
    "requests.exceptions.InvalidSchema",
    "requests.exceptions.MissingSchema",
    "requests.exceptions.InvalidURL",
    "urllib3.exceptions.LocationParseError",
    "urllib3.exceptions.LocationValueError",
    "urllib3.exceptions.URLSchemeUnknown",
    "UnicodeDecodeError",
    "UnicodeEncodeError",
    "UnicodeError",
    "ValueError",
)
_TOO_MANY = "requests.exceptions.TooManyRedirects"


def _redirect(facts: CaseFacts, fault: Fault) -> tuple[int, ResponseFacts] | None:
    """Return the last redirect before the fault, with its place among the steps."""
    answer: Answer | None = facts.answer
    if answer is None or not answer.response.location or answer.hop > fault.failure.hop:
        return None
    return answer.step_index, answer.response


def _redirect_bad(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    redirect = _redirect(facts, fault) if fault is not None else None
    if fault is None or redirect is None or not fault.failure.links or fault.code:
        return None
    if fault.failure.links[0].name not in _UNUSABLE:
        return None
    step_index, response = redirect
    host, host_ascii, port, url = place_of(fault.attempt, fault.attempt.steps[step_index].hop)
    match = fault_match(facts, fault, Certainty.CONFIRMED, 0, location=response.location)
    return _placed(match, host, host_ascii, port, url, f"{facts.path}.steps[{step_index}]")


def _placed(match: Match, host: str, host_ascii: str, port: int, url: str, evidence: str) -> Match:
    """Let the words speak of the host that sent the redirect."""
    params = msgspec.structs.replace(
        match.params,
        host=host,
        host_ascii=host_ascii if host_ascii != host else "",
        port=port,
        endpoint=endpoint(host, port),
        url=url,
    )
    return msgspec.structs.replace(match, params=params, evidence=tuple(dict.fromkeys((*match.evidence, evidence))))


def _other_failed(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or not fault.failure.hop or fault.by_proxy or fault.find(_TOO_MANY) >= 0:
        return None
    if _redirect_bad(facts) is not None:
        return None
    target = fault.attempt.target
    host = place_of(fault.attempt, fault.failure.hop)[0]
    if _plain(host) in (_plain(target.host), _plain(target.host_ascii)):
        return None
    redirect = _redirect(facts, fault)
    match = fault_match(facts, fault, Certainty.CONFIRMED, other_host=target.host)
    if redirect is None:
        return match
    evidence = (*match.evidence, f"{facts.path}.steps[{redirect[0]}]")
    return msgspec.structs.replace(match, evidence=evidence)


def _plain(host: str) -> str:
    return host.lower().rstrip(".")


OTHER_FAILED = Case(
    id="http.redirect_other_failed",
    severity=Severity.FAILURE,
    when=_other_failed,
    texts=Texts(
        short=N("Case", "Redirect target fails"),
        headline=N("Case", "The server works, but the host to which it redirects fails"),
        summary=N("Case", "{other_host} answered and redirects to {host}, port {port}, which could not be used."),
        causes=(
            Cause(
                N("Case", "The other host has a fault"),
                N("Case", "What is the matter with {host} stands in the next diagnosis."),
                Certainty.LIKELY,
            ),
            Cause(
                N("Case", "The redirect leads to the wrong place"),
                N("Case", "An outdated setting may name an old host, an inner name or the wrong port."),
                Certainty.POSSIBLE,
            ),
            Cause(
                N("Case", "A network sign-in page is in the way"),
                N("Case", "Such a network sends every request to its own page first."),
                Certainty.POSSIBLE,
            ),
        ),
        you=(
            N("Case", "Check that {host} belongs to the site you mean."),
            N("Case", "Test the address to which the server redirects: {url}"),
            phrases.SEND_TO_OPERATOR,
        ),
        admin=(N("Case", "Check whether {host} may be reached from this network."),),
        operator=(N("Case", "Check where {other_host} redirects to, and that {host} works."),),
        commands=commands.FETCH,
    ),
)

CASES = (
    Case(
        id="http.redirect_bad",
        severity=Severity.FAILURE,
        when=_redirect_bad,
        texts=Texts(
            short=N("Case", "Unusable redirect"),
            headline=N("Case", "The server redirects to an address that cannot be used"),
            summary=(
                N("Case", "{host} answered and redirects to an address that is no usable web address: {location}"),
                N("Case", "{host} answered and redirects to an address that cannot be used."),
            ),
            causes=(
                Cause(
                    N("Case", "The redirect is set up wrongly on the server"),
                    N("Case", "A placeholder was not filled in, or the address has a typing error."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The redirect is meant for an app"),
                    N("Case", "Some sites hand over to an installed program with an address of its own kind."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Open the same address in a browser and compare: {url}"),
                phrases.SEND_TO_OPERATOR,
            ),
            operator=(N("Case", "Correct the header Location: it needs http:// or https:// and a valid host."),),
            commands=commands.FETCH,
        ),
    ),
)

"""The concrete values that the words of a case name, and the matches that carry them."""

from typing import Any
from urllib.parse import urljoin, urlsplit

import msgspec

from app.knowledge.answer import request_of, response_of
from app.knowledge.case import CaseFacts, Match
from app.knowledge.fault import Fault
from app.model.attempt import Attempt
from app.model.facts import ConnectFacts, ProxyFacts, ResolveFacts
from app.model.names import Certainty, Leg, ProxyMode
from app.model.params import Params
from app.target import DEFAULT_PORTS, endpoint

_SHORTEST = 0.000_1  # a duration of 0.0 would read as "no value"


def fault_match(facts: CaseFacts, fault: Fault, certainty: Certainty, link: int = -1, **values: Any) -> Match:
    """Return a match about the step that failed, with the values every such case may name.

    Evidence is the link that decides, or `link` where another one does, and the step.
    """
    link = link if link >= 0 else fault.link_index
    evidence = [f"{facts.path}.failure.links[{link}]" if link >= 0 else f"{facts.path}.failure"]
    if fault.step_index >= 0:
        evidence.append(f"{facts.path}.steps[{fault.step_index}]")
    own: dict[str, Any] = {
        "limit": max(fault.limit, _SHORTEST),
        "seconds": max(fault.waited, _SHORTEST),
        "code": fault.code,
        **values,
    }
    params = msgspec.structs.replace(_place(fault.attempt, facts, fault.failure.hop), **own)
    return Match(certainty, params, tuple(evidence))


def attempt_match(facts: CaseFacts, attempt: Attempt, certainty: Certainty, step_index: int, **values: Any) -> Match:
    """Return a match about the attempt as a whole, with the step that shows it; -1 when none does."""
    shown = step_index >= 0
    evidence = f"{facts.path}.steps[{step_index}]" if shown else f"{facts.path}.outcome"
    params = _place(attempt, facts, attempt.steps[step_index].hop if shown else 0)
    params = msgspec.structs.replace(params, seconds=max(attempt.seconds, _SHORTEST), **values)
    return Match(certainty, params, (evidence,))


def follow(match: Match) -> Match:
    """Return the match as one that stands beside the case that leads."""
    return msgspec.structs.replace(match, follows=True)


def _place(attempt: Attempt, facts: CaseFacts, hop: int) -> Params:
    """Return where that hop leads: after a redirect the failing host is not the one that was typed."""
    host, host_ascii, port, url = place_of(attempt, hop)
    params = Params(
        host=host,
        host_ascii=host_ascii if host_ascii != host else "",
        port=port,
        endpoint=endpoint(host, port),
        url=url,
    )
    request = request_of(attempt, hop)
    if any(step.leg is Leg.PROXY for step in attempt.steps) or (request is not None and request.via_proxy):
        proxy, source = _proxy(attempt, facts)
        params = msgspec.structs.replace(params, proxy=proxy, proxy_source=source)
    return params


def place_of(attempt: Attempt, hop: int) -> tuple[str, str, int, str]:
    """Return host as shown, host as sent, port and URL of one hop; the URL is empty for tcp and tls."""
    target = attempt.target
    if hop == 0:
        request = request_of(attempt, 0)
        return target.host, target.host_ascii, target.port, request.url if request else _typed_url(attempt)
    url = _hop_url(attempt, hop)
    host, port = _host_and_port(url)
    if not host:
        for step in attempt.steps:
            if step.hop == hop and isinstance(step.facts, ResolveFacts) and step.leg is Leg.TARGET:
                host = step.facts.host
    if not host:
        return target.host, target.host_ascii, target.port, url
    return host, host, port or target.port, url


def _typed_url(attempt: Attempt) -> str:
    target = attempt.target
    if target.kind not in DEFAULT_PORTS:
        return ""
    place = endpoint(target.host_ascii, target.port)
    if target.port == DEFAULT_PORTS[target.kind]:
        place = place.rpartition(":")[0]
    return f"{target.kind.value}://{place}{target.path or '/'}"


def _hop_url(attempt: Attempt, hop: int) -> str:
    """Return the URL of a hop after the first: its request, or where the hop before it pointed."""
    request = request_of(attempt, hop)
    if request is not None:
        return request.url
    before, answer = request_of(attempt, hop - 1), response_of(attempt, hop - 1)
    if answer is None or not answer.location:
        return ""
    try:
        return urljoin(before.url if before is not None else _typed_url(attempt), answer.location)
    except ValueError:  # a server may send anything
        return answer.location


def _host_and_port(url: str) -> tuple[str, int]:
    """Return what a URL names, its scheme's port where it names none; nothing for one that cannot be read."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:  # a server may send anything
        return "", 0
    return (host, port or (443 if parts.scheme == "https" else 80)) if host else ("", 0)


def url_host(url: str) -> str:
    """Return the host that a URL names, in lower case and without a trailing dot; empty when it names none."""
    return _host_and_port(url)[0].lower().rstrip(".")


def scheme_of(attempt: Attempt, hop: int) -> str:
    """Return "http" or "https" for one hop; the kind of the target where no URL is known."""
    url = place_of(attempt, hop)[3]
    return url.partition(":")[0].lower() if ":" in url else attempt.target.kind.value


def _proxy(attempt: Attempt, facts: CaseFacts) -> tuple[str, str]:
    """Return the proxy's host:port and where it was set, as far as that is known."""
    for step in attempt.steps:
        if isinstance(step.facts, ProxyFacts):
            return endpoint(step.facts.host, step.facts.port), step.facts.source.value
    choice = attempt.options.proxy
    if choice.mode is ProxyMode.OWN:
        return _bare(choice.url), "option"
    settings = facts.environment.proxies if facts.environment is not None else ()
    scheme = attempt.target.kind.value
    for setting in settings:
        if setting.scheme in (scheme, "all"):
            return _bare(setting.url), setting.source.value
    steps = [step.facts for step in attempt.steps if step.leg is Leg.PROXY]
    names = [one.host for one in steps if isinstance(one, ResolveFacts)]
    ports = [one.port for one in steps if isinstance(one, ConnectFacts)]
    if not names:
        return "", ""
    return endpoint(names[0], ports[0]) if ports else names[0], ""


def _bare(url: str) -> str:
    """Return host:port of a proxy's URL, or the URL itself when it has none."""
    try:
        parts = urlsplit(url if "//" in url else f"//{url}")
        if parts.hostname and parts.port:
            return endpoint(parts.hostname, parts.port)
    except ValueError:
        return url
    return parts.hostname or url


def tried(fault: Fault, code: str = "") -> tuple[str, ...]:
    """Return the addresses of the failing leg that failed with this code (whatever code without one).

    Empty for a host that is an address itself: naming it twice says nothing.
    """
    steps = [step.facts for step in fault.steps if step.leg is fault.failure.leg]
    if any(isinstance(one, ResolveFacts) and one.literal for one in steps):
        return ()
    connects = [one for one in steps if isinstance(one, ConnectFacts)]
    return tuple(dict.fromkeys(one.address for one in connects if not code or one.code == code))


def address_of(fault: Fault) -> str:
    """Return the address at which a connection failed; empty where that was not recorded."""
    step = fault.step
    return step.facts.address if step is not None and isinstance(step.facts, ConnectFacts) else ""

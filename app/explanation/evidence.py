"""What somebody else needs to know of a result to find the reason at their end: facts, one a line."""

from collections.abc import Iterator
from datetime import timedelta, timezone

from app.explanation.formats import LIST_SHOWN, duration, moment
from app.explanation.links import codes_text
from app.explanation.steps import proxy_source_word, step_name_word
from app.knowledge.answer import answer_of, header_values
from app.knowledge.fault import Fault, fault_of
from app.model.attempt import Attempt
from app.model.explanation import Owner
from app.model.facts import CertificateFacts, ConnectFacts, ResolveFacts, TlsFacts
from app.model.finding import NamesFinding
from app.model.headers import REQUEST_IDS
from app.model.names import Leg, ProxySource, StepName
from app.model.result import Result
from app.model.target import Target
from app.model.words import N, Words
from app.target import endpoint, plain_text

Line = tuple[str, dict[str, str]]
"""A text of the context "Handoff" and the values in it, not yet cleaned."""

_TARGET = N("Handoff", "Target: {target}")
_TIME = N("Handoff", "Time of the test: {time}")
_FROM = N("Handoff", "From this computer: {address}")
_TO = N("Handoff", "To these addresses: {addresses}")
_DIRECT = N("Handoff", "Directly, not through a proxy server")
_PROXY = N("Handoff", "Through this proxy server: {proxy}")
#: {source}: "an environment variable", "the settings of the system"
_PROXY_FROM = N("Handoff", "Through this proxy server: {proxy}, set in {source}")
_SOME_PROXY = N("Handoff", "The connection went through a proxy server.")
_NAME_SERVERS = N("Handoff", "Name servers asked: {servers}")
_FOUND = N("Handoff", "Addresses found for {host}: {addresses}")
#: {step} is the name of a step: "Connect"
_STEP = N("Handoff", "Step that failed: {step}, after {seconds}")
_ERROR = N("Handoff", "Error: {error}")
_ALLOW = N("Handoff", "What would have to be allowed: TCP connections to {target}")
_ANSWER = N("Handoff", "Answer: {status}")
_TLS = N("Handoff", "Encryption: {version}")
_CERTIFICATE = N("Handoff", "Certificate seen: {subject}")
_ISSUER = N("Handoff", "Issued by: {issuer}")
_VALID = N("Handoff", "Valid from {start} until {end}")
_FINGERPRINT = N("Handoff", "Fingerprint (SHA-256): {fingerprint}")
_HEADER = N("Handoff", "Header {name}: {value}")

_ABOUT_TLS = ("tls.", "ok.intercepted", "ok.old_tls", "ok.certificate_expires_soon", "local.clock_wrong")
_SHOWN_HEADERS = (*REQUEST_IDS, "server", "via", "retry-after", "proxy-status", "proxy-authenticate")
_HEADERS_SHOWN = 3


def evidence(result: Result, owner: Owner, words: Words, utc_offset: int) -> Iterator[Line]:
    """Yield what one owner needs, what matters most first; the time by a clock so many minutes east of UTC.

    A server's operator is told neither the addresses of the sender's network nor the proxy's name.
    """
    if isinstance(result.target, Target):
        yield _TARGET, {"target": result.diagnoses[0].params.url or plain_text(result.target)}
    if not result.attempts:
        return
    attempt = result.attempts[-1]
    zone = timezone(timedelta(minutes=utc_offset))
    yield _TIME, {"time": attempt.started.astimezone(zone).isoformat(" ", "seconds")}
    fault = fault_of(attempt)
    if fault is not None:
        yield from _failure(fault, words)
    yield from _answer(attempt)
    yield from _for_admin(result, attempt, fault, words) if owner is Owner.ADMIN else _for_operator(attempt, fault)
    if result.diagnoses[0].id.startswith(_ABOUT_TLS):
        yield from _encryption(attempt, words)


def _failure(fault: Fault, words: Words) -> Iterator[Line]:
    step = step_name_word(fault.failure.step, words)
    yield _STEP, {"step": step, "seconds": duration(fault.waited, words)}
    if fault.link is not None:
        codes, message = codes_text(fault.codes), fault.link.message
        name = f"{fault.link.name} [{codes}]" if codes else fault.link.name
        yield _ERROR, {"error": f"{name}: {message}" if message else name}


def _for_admin(result: Result, attempt: Attempt, fault: Fault | None, words: Words) -> Iterator[Line]:
    params = result.diagnoses[0].params
    own = (step.facts.local_address for step in attempt.steps if isinstance(step.facts, ConnectFacts))
    yield _FROM, {"address": next(filter(None, own), "")}
    yield _TO, {"addresses": _tried(attempt, fault, any_leg=True)}
    if params.proxy_source in set(ProxySource):
        source = proxy_source_word(ProxySource(params.proxy_source), words)
        yield _PROXY_FROM, {"proxy": params.proxy, "source": source}
    elif params.proxy:
        yield _PROXY, {"proxy": params.proxy}
    elif any(isinstance(step.facts, ConnectFacts) for step in attempt.steps):
        yield _DIRECT, {}
    if fault is not None and fault.failure.step is StepName.RESOLVE:
        yield _NAME_SERVERS, {"servers": _name_servers(result)}
    elif fault is not None and fault.failure.step in (StepName.CONNECT, StepName.PROXY):
        yield _ALLOW, {"target": params.endpoint}


def _for_operator(attempt: Attempt, fault: Fault | None) -> Iterator[Line]:
    if any(step.leg is Leg.PROXY for step in attempt.steps):
        yield _SOME_PROXY, {}
    yield _TO, {"addresses": _tried(attempt, fault, any_leg=False)}
    if fault is not None and fault.failure.step in (StepName.RESOLVE, StepName.CONNECT):
        found = _last(attempt, ResolveFacts)
        if isinstance(found, ResolveFacts) and not found.literal:
            yield _FOUND, {"host": found.host, "addresses": _listed(found.addresses)}


def _tried(attempt: Attempt, fault: Fault | None, *, any_leg: bool) -> str:
    """Return the addresses of the hop that counts, each with its port and the code with which it failed."""
    hop = fault.failure.hop if fault is not None else max((step.hop for step in attempt.steps), default=0)
    connects = [
        step.facts
        for step in attempt.steps
        if isinstance(step.facts, ConnectFacts) and step.hop == hop and (any_leg or step.leg is Leg.TARGET)
    ]
    places = (
        f"{endpoint(one.address, one.port)} ({one.code})" if one.code else endpoint(one.address, one.port)
        for one in connects
    )
    return _listed(tuple(dict.fromkeys(places)))


def _name_servers(result: Result) -> str:
    """Return the name servers, each with what it answered where that was asked."""
    names = result.findings.names
    if isinstance(names, NamesFinding) and names.servers:
        return _listed(tuple(f"{one.server} ({one.rcode or one.outcome})" for one in names.servers))
    return _listed(result.environment.name_servers if result.environment is not None else ())


def _answer(attempt: Attempt) -> Iterator[Line]:
    answer = answer_of(attempt)
    if answer is None:
        return
    yield _ANSWER, {"status": f"{answer.response.status} {answer.response.reason}".strip()}
    found = ((name, header_values(answer.response.headers, name)) for name in _SHOWN_HEADERS)
    shown = [(name, values[0]) for name, values in found if values][:_HEADERS_SHOWN]
    for name, value in shown:
        yield _HEADER, {"name": name.title(), "value": value}


def _encryption(attempt: Attempt, words: Words) -> Iterator[Line]:
    tls = _last(attempt, TlsFacts)
    if not isinstance(tls, TlsFacts):
        return
    yield _TLS, {"version": ", ".join(filter(None, (tls.version, tls.cipher)))}
    if tls.chain:
        yield from _certificate(tls.chain[0], words)


def _certificate(leaf: CertificateFacts, words: Words) -> Iterator[Line]:
    yield _CERTIFICATE, {"subject": leaf.subject}
    yield _ISSUER, {"issuer": leaf.issuer}
    yield _VALID, {"start": moment(leaf.not_before, words), "end": moment(leaf.not_after, words)}
    yield _FINGERPRINT, {"fingerprint": leaf.sha256}


def _last(attempt: Attempt, kind: type) -> object:
    return next((step.facts for step in reversed(attempt.steps) if isinstance(step.facts, kind)), None)


def _listed(values: tuple[str, ...]) -> str:
    more = " …" if len(values) > LIST_SHOWN else ""
    return ", ".join(values[:LIST_SHOWN]) + more

"""A result as plain technical text: to copy, the same in every language. All values were redacted when captured."""

from collections.abc import Iterator

from app.explanation import codes_text
from app.gui.raw_findings import certificate_text, finding_lines
from app.model.attempt import Attempt, Link, Step
from app.model.facts import (
    BodyFacts,
    ConnectFacts,
    GreetingFacts,
    ProxyFacts,
    RequestFacts,
    ResolveFacts,
    ResponseFacts,
    TlsFacts,
)
from app.model.result import Environment, Result
from app.model.target import Target
from app.target import endpoint
from app.text import display_text


def raw_text(result: Result) -> str:
    """Return everything a result holds, one fact a line."""
    return "\n".join(display_text(line) if not line.startswith(" ") else _indented(line) for line in _lines(result))


def header_lines(step: Step) -> tuple[str, ...]:
    """Return status line and headers of the answer that a step brought; nothing of other steps."""
    facts = step.facts
    if not isinstance(facts, ResponseFacts | ProxyFacts) or not facts.status:
        return ()
    version = f"HTTP/{facts.http_version or '?'} " if isinstance(facts, ResponseFacts) else ""
    lines = [f"{version}{facts.status} {facts.reason}", *(f"{name}: {value}" for name, value in facts.headers)]
    return tuple(display_text(line) for line in lines)


def _indented(line: str) -> str:
    text = line.lstrip(" ")
    return line[: len(line) - len(text)] + display_text(text)


def _lines(result: Result) -> Iterator[str]:
    target = result.target
    if isinstance(target, Target):
        yield f"target: {target.kind.value} {endpoint(target.host_ascii, target.port)} {target.path}".rstrip()
    yield f"typed: {target.source}"
    yield f"outcome: {result.outcome.value}"
    for diagnosis in result.diagnoses:
        evidence = f" because of {', '.join(diagnosis.evidence)}" if diagnosis.evidence else ""
        yield f"case: {diagnosis.id} ({diagnosis.certainty.value}){evidence}"
    yield f"id: {result.id}"
    for number, attempt in enumerate(result.attempts):
        yield ""
        yield from _attempt_lines(attempt, number)
    yield from finding_lines(result.findings)
    if result.environment is not None:
        yield ""
        yield from _environment_lines(result.environment)


def _attempt_lines(attempt: Attempt, number: int) -> Iterator[str]:
    started = attempt.started.strftime("%Y-%m-%dT%H:%M:%SZ")
    yield f"attempts[{number}]: {attempt.outcome.value}, started {started}, {attempt.seconds * 1000:.1f} ms"
    for step in attempt.steps:
        yield f"  {_step_line(step)}"
    failure = attempt.failure
    if failure is None:
        return
    yield f"  failure: step {failure.step.value}, leg {failure.leg.value}, origin {failure.origin.value}"
    for rung, link in enumerate(failure.links):
        yield f"  links[{rung}]: {_link_line(link)}"
        if link.bases:
            yield f"    bases: {', '.join(link.bases)}"
    if failure.chain_length > len(failure.links):
        yield f"  links in all: {failure.chain_length}"
    for line in failure.trace.splitlines():
        yield f"    {line}"


def _link_line(link: Link) -> str:
    codes = codes_text(link.codes)
    return f"{link.name}{f' [{codes}]' if codes else ''}: {link.message}"


def _step_line(step: Step) -> str:
    where = f"hop {step.hop} " if step.hop else ""
    leg = "proxy " if step.leg.value == "proxy" else ""
    times = f"at {step.start * 1000:.1f} ms for {step.seconds * 1000:.1f} ms"
    if step.queued:
        times += f", queued {step.queued * 1000:.1f} ms"
    return f"{where}{leg}{step.name.value} {step.outcome.value} {times}: {_facts_text(step)}"


def _facts_text(step: Step) -> str:
    facts = step.facts
    if isinstance(facts, ResolveFacts):
        return f"{facts.host} -> {', '.join(facts.addresses) or 'nothing'}"
    if isinstance(facts, ConnectFacts):
        trip = f", there and back {facts.round_trip * 1000:.1f} ms" if facts.round_trip is not None else ""
        return f"{endpoint(facts.address, facts.port)} {facts.code}".rstrip() + trip + _resent(facts.resent)
    if isinstance(facts, GreetingFacts):
        return f"greeting {facts.service} {facts.data}".rstrip() if facts.data else "no greeting"
    if isinstance(facts, ProxyFacts):
        return f"{facts.scheme} {endpoint(facts.host, facts.port)} {facts.status or ''} {facts.reason}".rstrip()
    if isinstance(facts, TlsFacts):
        chain = "; ".join(certificate_text(certificate) for certificate in facts.chain)
        return f"{facts.server_name} {facts.version} {facts.cipher} {facts.alpn}".rstrip() + (
            f" | {chain}" if chain else ""
        )
    if isinstance(facts, RequestFacts):
        return f"{facts.method} {facts.url}"
    if isinstance(facts, ResponseFacts):
        return f"{facts.status} {facts.reason} {facts.start}".rstrip() + _resent(facts.resent)
    assert isinstance(facts, BodyFacts)
    return f"{facts.size} bytes of {facts.declared if facts.declared >= 0 else 'unknown'}"


def _resent(packets: int) -> str:
    return f", packets sent again {packets}" if packets else ""


def _environment_lines(environment: Environment) -> Iterator[str]:
    yield f"program: {environment.app}, Python {environment.python}, {environment.openssl}"
    yield f"system: {environment.system}, {environment.machine}, IPv6 {'yes' if environment.ipv6 else 'no'}"
    for library in environment.libraries:
        yield f"  library: {library}"
    for proxy in environment.proxies:
        yield f"  proxy: {proxy.scheme} -> {proxy.url} ({proxy.source.value})"
    for server in environment.name_servers:
        yield f"  name server: {server}"

"""A result as plain technical text: to copy, the same in every language. All values were redacted when captured."""

from collections.abc import Iterator

from app.explanation import codes_text
from app.model.attempt import Attempt, Link, Step
from app.model.facts import (
    BodyFacts,
    CertificateFacts,
    ConnectFacts,
    GreetingFacts,
    ProxyFacts,
    RequestFacts,
    ResolveFacts,
    ResponseFacts,
    TlsFacts,
)
from app.model.finding import LocalFinding
from app.model.result import Environment, Result
from app.model.target import Target
from app.target import endpoint
from app.text import display_text


def raw_text(result: Result) -> str:
    """Return everything a result holds, one fact a line."""
    return "\n".join(display_text(line) if not line.startswith(" ") else _indented(line) for line in _lines(result))


def header_lines(attempt: Attempt) -> tuple[str, ...]:
    """Return status lines and headers of all answers of an attempt, hop by hop."""
    lines: list[str] = []
    for step in attempt.steps:
        facts = step.facts
        if isinstance(facts, ResponseFacts) and facts.status:
            lines += ["", f"HTTP/{facts.http_version or '?'} {facts.status} {facts.reason}"]
            lines += [f"{name}: {value}" for name, value in facts.headers]
        elif isinstance(facts, ProxyFacts) and facts.status:
            lines += ["", f"{facts.status} {facts.reason}"]
            lines += [f"{name}: {value}" for name, value in facts.headers]
    return tuple(display_text(line) for line in lines[1:])


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
    local = result.findings.local
    if isinstance(local, LocalFinding):
        yield ""
        yield f"finding: the target is {'this computer' if local.local_target else 'another computer'}"
        for listener in (*local.on_port, *local.nearby):
            yield f"  listens: {endpoint(listener.address, listener.port)} {listener.process}".rstrip()
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
        return f"{endpoint(facts.address, facts.port)} {facts.code}".rstrip()
    if isinstance(facts, GreetingFacts):
        return f"greeting {facts.service} {facts.data}".rstrip() if facts.data else "no greeting"
    if isinstance(facts, ProxyFacts):
        return f"{facts.scheme} {endpoint(facts.host, facts.port)} {facts.status or ''} {facts.reason}".rstrip()
    if isinstance(facts, TlsFacts):
        chain = "; ".join(_certificate_text(certificate) for certificate in facts.chain)
        return f"{facts.server_name} {facts.version} {facts.cipher} {facts.alpn}".rstrip() + (
            f" | {chain}" if chain else ""
        )
    if isinstance(facts, RequestFacts):
        return f"{facts.method} {facts.url}"
    if isinstance(facts, ResponseFacts):
        return f"{facts.status} {facts.reason} {facts.start}".rstrip()
    assert isinstance(facts, BodyFacts)
    return f"{facts.size} bytes of {facts.declared if facts.declared >= 0 else 'unknown'}"


def _certificate_text(certificate: CertificateFacts) -> str:
    return (
        f"{certificate.subject} by {certificate.issuer}, {certificate.not_before:%Y-%m-%d} to "
        f"{certificate.not_after:%Y-%m-%d}, SHA-256 {certificate.sha256}"
    )


def _environment_lines(environment: Environment) -> Iterator[str]:
    yield f"program: {environment.app}, Python {environment.python}, {environment.openssl}"
    yield f"system: {environment.system}, {environment.machine}, IPv6 {'yes' if environment.ipv6 else 'no'}"
    for library in environment.libraries:
        yield f"  library: {library}"
    for proxy in environment.proxies:
        yield f"  proxy: {proxy.scheme} -> {proxy.url} ({proxy.source.value})"
    for server in environment.name_servers:
        yield f"  name server: {server}"

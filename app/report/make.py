"""Results become a report: what is on the list of allowed contents goes in, and everything else stays here.

Secrets were removed when the facts were captured; here goes what is no secret but nobody else's business. Whatever
words need stays, so that an explanation of the report says word for word what one of the result does.
"""

import re
import uuid
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from ipaddress import ip_address
from pathlib import PurePath, PureWindowsPath

import msgspec

from app import limits
from app.comparing import works
from app.document import encode
from app.knowledge import case_by_id
from app.model.attempt import Attempt, Step
from app.model.facts import BodyFacts, ConnectFacts, Facts, GreetingFacts, ProxyFacts, ResolveFacts, ResponseFacts
from app.model.finding import AddressesFinding, Findings, LocalFinding, ProtocolFinding
from app.model.headers import TELLING
from app.model.names import Severity, TrustMode
from app.model.options import Options, TrustChoice
from app.model.report import Removed, RemovedCount, Report, ReportedResult
from app.model.result import Diagnosis, Environment, Result
from app.model.secret import MASK
from app.model.target import Target
from app.redaction import redact_text
from app.report.masked import count_masked
from app.report.texts import clean, map_texts
from app.target import plain_text

_replace = msgspec.structs.replace
_SIMPLE = re.compile(rf"[^\s?#@{MASK}]*")  # an address or a URL without a query


def make_report(
    results: Iterable[ReportedResult],
    language: str,
    *,
    title: str = "",
    contact: str = "",
    own_addresses: bool = False,
    whole: bool = False,
    now: datetime | None = None,
) -> Report:
    """Return a report of at least one result, made now.

    Where there are more results than a file may hold that is to be read again, those that work are left out first,
    then the last ones; their number stands in the report like that of everything else that was removed. A `whole`
    one is for people alone: as a table, a page or a text.
    """
    filtered = _Filter(own_addresses)
    kept = tuple(map(filtered.reported, results))
    if not whole:
        kept = filtered.room_for(kept)
    created = now or datetime.now(UTC)
    offset = created.astimezone().utcoffset() if now is None else created.utcoffset()
    return Report(
        id=str(uuid.uuid4()),
        created=created.astimezone(UTC).replace(microsecond=0),
        utc_offset=round(offset.total_seconds() / 60) if offset is not None else 0,
        language=language,
        results=kept,
        title=clean(redact_text(title)),
        contact=clean(redact_text(contact)),
        removed=tuple(RemovedCount(what, filtered.removed[what]) for what in Removed if filtered.removed[what]),
    )


class _Filter:
    """Takes out what is not allowed, and counts it."""

    def __init__(self, own_addresses: bool) -> None:
        self.removed: Counter[Removed] = Counter()
        self._own_addresses = own_addresses

    def room_for(self, results: tuple[ReportedResult, ...]) -> tuple[ReportedResult, ...]:
        """Return the results that fit into a file, in their order."""
        sizes = [len(encode(one.result)) + 4 * len(one.note) + limits.REPORT_ENTRY_BYTES for one in results]
        places = sorted(range(len(results)), key=lambda place: (works(results[place].result), place))
        kept: list[int] = []
        total = 0
        for place in places[: limits.LIST_TARGETS]:
            total += sizes[place]
            if total > limits.REPORT_BYTES and kept:
                break
            kept.append(place)
        self._count(Removed.RESULTS, len(results) - len(kept))
        return tuple(results[place] for place in sorted(kept))

    def reported(self, one: ReportedResult) -> ReportedResult:
        one = _replace(one, note=clean(redact_text(one.note[: limits.NOTE_CHARACTERS])))
        secrets, person = count_masked(one)
        self._count(Removed.SECRETS, secrets)
        self._count(Removed.PERSON, person)
        return _replace(one, result=self._result(one.result))

    def _result(self, result: Result) -> Result:
        needed = _Needed(result)
        target = result.target
        filtered = _replace(
            result,
            target=self._target(target) if isinstance(target, Target) else target,
            attempts=tuple(
                self._attempt(attempt, f"attempts[{number}]", needed) for number, attempt in enumerate(result.attempts)
            ),
            findings=self._findings(result.findings, needed),
            environment=self._environment(result.environment) if result.environment is not None else None,
        )
        return filtered if self._own_addresses else self._without_own_addresses(filtered, _own_addresses(result))

    def _target(self, target: Target) -> Target:
        plain = _plain(target)
        self._count(Removed.TYPED, plain is not target)
        return plain

    def _attempt(self, attempt: Attempt, path: str, needed: "_Needed") -> Attempt:
        return _replace(
            attempt,
            target=_plain(attempt.target),
            options=self._options(attempt.options),
            steps=tuple(
                self._step(step, needed.at(f"{path}.steps[{number}]"), needed.banner)
                for number, step in enumerate(attempt.steps)
            ),
        )

    def _step(self, step: Step, needed: bool, banner: bool) -> Step:
        facts: Facts = step.facts
        if isinstance(facts, ProxyFacts | ResponseFacts):
            facts = _replace(facts, headers=self._headers(facts.headers))
        if isinstance(facts, ConnectFacts) and not (self._own_addresses or _everywhere(facts.local_address)):
            self._count(Removed.OWN_ADDRESSES, bool(facts.local_address))
            facts = _replace(facts, local_address="")
        if not needed and isinstance(facts, ResponseFacts | BodyFacts) and facts.start:
            facts = _replace(facts, start="")
            self._count(Removed.EXCERPTS)
        if not (needed or banner) and isinstance(facts, GreetingFacts) and facts.data:
            facts = _replace(facts, data="")
            self._count(Removed.EXCERPTS)
        return _replace(step, facts=facts)

    def _headers(self, headers: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        kept = tuple((name, value) for name, value in headers if name.lower() in TELLING)
        self._count(Removed.HEADERS, len(headers) - len(kept))
        return kept

    def _options(self, options: Options) -> Options:
        certificate = options.client_certificate
        if certificate is not None:
            path, key = self._file(certificate.path), self._file(certificate.key)
            certificate = _replace(certificate, path=path, key=key)
        trust = options.trust
        if trust.mode is TrustMode.FILE:
            trust = TrustChoice(TrustMode.FILE, self._file(trust.path))
        return _replace(options, client_certificate=certificate, trust=trust)

    def _file(self, path: str) -> str:
        """Return the name of a file without its folders, which name people and projects."""
        name = (PureWindowsPath(path) if "\\" in path else PurePath(path)).name
        self._count(Removed.FOLDERS, name != path)
        return name if name or not path else MASK

    def _environment(self, environment: Environment) -> Environment:
        self._count(Removed.EXCEPTIONS, bool(environment.no_proxy))
        return _replace(environment, no_proxy="")

    def _findings(self, findings: Findings, needed: "_Needed") -> Findings:
        local, addresses, protocol = findings.local, findings.addresses, findings.protocol
        if isinstance(local, LocalFinding) and not needed.listeners:
            self._count(Removed.PROGRAMS, len(local.nearby))
            local = _replace(local, nearby=())
        if isinstance(addresses, AddressesFinding) and not (self._own_addresses or needed.neighbour):
            self._count(Removed.OWN_ADDRESSES, bool(addresses.neighbour_address))
            addresses = _replace(addresses, neighbour_address="")
        if isinstance(protocol, ProtocolFinding) and protocol.start and not needed.at("findings.protocol"):
            self._count(Removed.EXCERPTS)
            protocol = _replace(protocol, start="")
        return _replace(findings, local=local, addresses=addresses, protocol=protocol)

    def _without_own_addresses(self, result: Result, own: set[str]) -> Result:
        """Mask the addresses of this computer in every text."""
        if not own:
            return result
        pattern = re.compile("|".join(map(_alone, sorted(own, key=len, reverse=True))))
        masked = map_texts(result, lambda _, text: pattern.sub(MASK, text))
        self._count(Removed.OWN_ADDRESSES, masked is not result)
        return masked

    def _count(self, what: Removed, count: int = 1) -> None:
        self.removed[what] += count


class _Needed:
    """What the diagnoses of a result rest on and what their words name."""

    def __init__(self, result: Result) -> None:
        telling = [diagnosis for diagnosis in result.diagnoses if _tells(diagnosis)]
        self._evidence = {path for diagnosis in telling for path in diagnosis.evidence}
        params = [diagnosis.params for diagnosis in result.diagnoses]
        self.banner = any(one.banner for one in params)
        self.listeners = any(one.listeners for one in params)
        self.neighbour = any(one.silent_address or one.silent_router for one in params)

    def at(self, path: str) -> bool:
        """Whether a diagnosis rests on this part of the result."""
        return path in self._evidence


def _plain(target: Target) -> Target:
    """Put plain words for the target in place of what was typed, where that says more: a pasted command does."""
    return target if _SIMPLE.fullmatch(target.source) else _replace(target, source=plain_text(target))


def _tells(diagnosis: Diagnosis) -> bool:
    """Whether a diagnosis is more than "it works": the content of an answer that is fine is of no use to anybody."""
    try:
        return case_by_id(diagnosis.id).severity is not Severity.OK
    except KeyError:  # of a newer version, from a report that is passed on
        return True


def _own_addresses(result: Result) -> set[str]:
    """Return the addresses of this computer, without those that every computer has and those that are the target's."""
    steps = [step.facts for attempt in result.attempts for step in attempt.steps]
    own = {facts.local_address for facts in steps if isinstance(facts, ConnectFacts)}
    if isinstance(local := result.findings.local, LocalFinding):
        own.update(listener.address for listener in (*local.on_port, *local.nearby))
    targets = {facts.address for facts in steps if isinstance(facts, ConnectFacts)}
    targets.update(address for facts in steps if isinstance(facts, ResolveFacts) for address in facts.addresses)
    return {address for address in own - targets if not _everywhere(address)}


def _everywhere(address: str) -> bool:
    """Whether an address is that of every computer (127.0.0.1, 0.0.0.0, "::"), or none at all."""
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return True
    return parsed.is_loopback or parsed.is_unspecified


def _alone(address: str) -> str:
    """Return a pattern for an address that is no part of a longer one; a port may follow it."""
    after = r"(?![\w:])" if ":" in address else r"(?!\w|\.\d)"
    return rf"(?<![\w.:]){re.escape(address)}{after}"

"""The facts of one step, and two steps of the same place put side by side."""

from collections.abc import Callable, Iterator
from typing import Any

from app.model.attempt import Step
from app.model.comparison import FactCode, FactPair, FactPart
from app.model.facts import (
    CertificateFacts,
    ConnectFacts,
    GreetingFacts,
    ProxyFacts,
    ResolveFacts,
    ResponseFacts,
    TlsFacts,
)
from app.model.headers import TELLING, VOLATILE

Key = tuple[FactCode, str]
"""The kind of a fact and the name of a header, in lower case, where it is one."""

Values = tuple[str, ...]
_ORDER = {code: number for number, code in enumerate(FactCode)}
_SHOWN_APART = frozenset({"location"})  # as where a redirect leads


def pairs(a: Step | None, b: Step | None) -> Iterator[FactPair]:
    """Yield the facts that at least one of two steps of the same place knows, in the order of `FactCode`."""
    here, there = _facts(a), _facts(b)
    either = a or b
    if either is None:
        return
    for key in sorted(here.keys() | there.keys(), key=lambda key: (_ORDER[key[0]], key[1])):
        code, name = key
        one, other = _shown(code, here.get(key), there.get(key))
        if not one and not other:
            continue
        differs = _differ(code, one, other) and name not in VOLATILE
        yield FactPair(FactPart.WAY, code, one, other, differs, name, either.name, either.hop, either.leg)


def _facts(step: Step | None) -> dict[Key, Values]:
    """Return what one step found out, without what it does not know."""
    read = _READ.get(type(step.facts)) if step is not None else None
    return dict(read(step.facts)) if step is not None and read is not None else {}


def _differ(code: FactCode, a: Values | None, b: Values | None) -> bool:
    """What only one of them knows is no difference: what was not reached is a consequence of one before it."""
    if a is None or b is None:
        return False
    return set(a) != set(b) if code is FactCode.ADDRESSES else a != b


def _shown(code: FactCode, a: Values | None, b: Values | None) -> tuple[Values | None, Values | None]:
    """Show an issuer by its short name where that tells two apart, else by its whole one."""
    if code is not FactCode.ISSUER:
        return a, b
    full, short = ([one and one[part : part + 1] for one in (a, b)] for part in (0, 1))
    if a is None or b is None or full[0] == full[1] or short[0] != short[1]:
        full = short
    return full[0], full[1]


def _resolve(facts: ResolveFacts) -> Iterator[tuple[Key, Values]]:
    if facts.literal:  # nobody was asked
        return
    yield (FactCode.NAME, ""), (facts.host,)
    if facts.addresses:
        yield (FactCode.ADDRESSES, ""), facts.addresses


def _connect(facts: ConnectFacts) -> Iterator[tuple[Key, Values]]:
    yield (FactCode.FAMILY, ""), ("IPv6" if ":" in facts.address else "IPv4",)
    yield (FactCode.ADDRESS, ""), (facts.address,)


def _greeting(facts: GreetingFacts) -> Iterator[tuple[Key, Values]]:
    if facts.service:
        yield (FactCode.SERVICE, ""), (facts.service,)


def _proxy(facts: ProxyFacts) -> Iterator[tuple[Key, Values]]:
    yield (FactCode.PROXY_SOURCE, ""), (facts.source.value,)
    if facts.status:
        yield (FactCode.STATUS, ""), (_status_line(facts),)


def _tls(facts: TlsFacts) -> Iterator[tuple[Key, Values]]:
    yield (FactCode.SERVER_NAME, ""), (facts.server_name,)
    if facts.version:
        yield (FactCode.TLS_VERSION, ""), (facts.version,)
        yield (FactCode.ALPN, ""), _known(facts.alpn)
    if facts.cipher:
        yield (FactCode.CIPHER, ""), (facts.cipher,)
    if facts.chain:
        yield from _certificate(facts.chain[0])


def _certificate(leaf: CertificateFacts) -> Iterator[tuple[Key, Values]]:
    yield (FactCode.ISSUER, ""), (leaf.issuer, leaf.issuer_name or leaf.issuer)
    yield (FactCode.SUBJECT, ""), (leaf.subject,)
    yield (FactCode.VALID_FROM, ""), (leaf.not_before.isoformat(),)
    yield (FactCode.VALID_UNTIL, ""), (leaf.not_after.isoformat(),)
    yield (FactCode.FINGERPRINT, ""), (leaf.sha256,)


def _response(facts: ResponseFacts) -> Iterator[tuple[Key, Values]]:
    if not facts.status:
        return
    yield (FactCode.STATUS, ""), (_status_line(facts),)
    yield (FactCode.REDIRECT, ""), _known(facts.location)
    names = dict.fromkeys(name.lower() for name, _ in facts.headers)
    for name in names:
        if name in TELLING - _SHOWN_APART:
            yield (FactCode.HEADER, name), tuple(value for key, value in facts.headers if key.lower() == name)


def _status_line(facts: ResponseFacts | ProxyFacts) -> str:
    return f"{facts.status} {facts.reason}".strip()


def _known(text: str) -> Values:
    return (text,) if text else ()


_READ: dict[type, Callable[[Any], Iterator[tuple[Key, Values]]]] = {
    ResolveFacts: _resolve,
    ConnectFacts: _connect,
    GreetingFacts: _greeting,
    ProxyFacts: _proxy,
    TlsFacts: _tls,
    ResponseFacts: _response,
}

"""Trust: who vouches for the server's certificate, and what is missing?"""

import functools
import ssl
import sys
from time import perf_counter
from typing import Any

from app import limits
from app.checks.check import Check, NotApplicable, Subject
from app.model.attempt import Attempt
from app.model.facts import CertificateFacts, TlsFacts
from app.model.finding import TrustFinding
from app.model.interceptors import product_in
from app.model.names import CheckName, Kind, Leg, StepName, StepOutcome, Touches, TrustMode
from app.model.options import TrustChoice
from app.probe import handshakes
from app.probe.reach import Peer, open_again, peer_of
from app.probe.waiting import LimitReached, current
from app.text import display_text

# OpenSSL's X509_V_ERR_ numbers for an issuer that is not there (x509_vfy.h).
_NO_ISSUER = frozenset({2, 20, 21})
_NAME_PARTS = ("commonName", "organizationName", "organizationalUnitName")
_OWN_VERIFIER = ("win32", "darwin")  # there the system, not OpenSSL, judges with the system's roots


def look(subject: Subject) -> TrustFinding:
    """Judge the chain of the last attempt by the bundled and by the system's roots."""
    began = perf_counter()
    attempt = subject.attempts[-1] if subject.attempts else None
    facts = _handshake_of(attempt) if attempt is not None else None
    if attempt is None or facts is None or not facts.chain:
        raise NotApplicable
    peer = peer_of(subject.target, attempt)
    codes = {mode: _code(subject, attempt, peer, mode) for mode in (TrustMode.BUNDLED, TrustMode.SYSTEM)}
    bundled, system = codes[TrustMode.BUNDLED], codes[TrustMode.SYSTEM]
    return TrustFinding(
        seconds=perf_counter() - began,
        bundled=bundled,
        system=system,
        chain=facts.chain,
        issuer_missing=_issuer_missing(subject, attempt, facts.chain, bundled, system),
        # What the bundled roots accept was not signed by a company's filter, whatever it is called.
        interceptor="" if bundled == 0 else interceptor_of(facts.chain),
    )


def interceptor_of(chain: tuple[CertificateFacts, ...]) -> str:
    """Return the product that signed this chain; the server's own name does not count, nor what signs only itself."""
    if not chain or chain[0].self_issued:
        return ""
    names = [chain[0].issuer]
    for one in chain[1:]:
        names += [one.subject, one.issuer]
    return product_in(names)


def _handshake_of(attempt: Attempt) -> TlsFacts | None:
    for step in reversed(attempt.steps):
        if step.leg is Leg.TARGET and isinstance(step.facts, TlsFacts):
            return step.facts
    return None


def _code(subject: Subject, attempt: Attempt, peer: Peer | None, mode: TrustMode) -> int:
    """Return what these roots say: by the attempt itself where it used them, else by a handshake of our own."""
    if attempt.options.trust.mode is mode:
        known = _known(attempt)
        if known >= 0:
            return known
    if peer is None:
        return -1
    choice, contexts = TrustChoice(mode=mode), subject.engine.contexts
    make = contexts.for_requests if subject.target.kind in (Kind.HTTP, Kind.HTTPS) else contexts.for_sockets
    work = current()
    seconds = limits.EXPERIMENT_SECONDS
    try:
        with work.until(seconds):
            return handshakes.verify(lambda: open_again(subject.engine, peer, seconds), make(choice), peer.host)
    except (LimitReached, OSError):
        return -1


def _known(attempt: Attempt) -> int:
    """Return the verify code of the attempt's last handshake with the target, 0 when it went through, else -1."""
    for step in reversed(attempt.steps):
        if step.leg is not Leg.TARGET or step.name is not StepName.TLS or not isinstance(step.facts, TlsFacts):
            continue
        if step.outcome is StepOutcome.OK:
            return 0
        links = attempt.failure.links if attempt.failure is not None else ()
        return next((link.codes.verify_code for link in reversed(links) if link.codes.verify_code), -1)
    return -1


def _issuer_missing(
    subject: Subject, attempt: Attempt, chain: tuple[CertificateFacts, ...], bundled: int, system: int
) -> bool:
    """Tell whether the chain breaks off: an issuer was not sent and is no root known here."""
    last = _end_of(chain)
    judged = [bundled] if sys.platform in _OWN_VERIFIER else [bundled, system]
    if last.self_issued or any(code >= 0 and code not in _NO_ISSUER for code in judged):
        return False
    choices = {TrustChoice(), TrustChoice(mode=TrustMode.SYSTEM), attempt.options.trust}
    return not any(last.issuer_name in _roots(subject, choice) for choice in choices)


def _end_of(chain: tuple[CertificateFacts, ...]) -> CertificateFacts:
    """Follow the issuers from the server's own certificate; some servers send others that do not belong to it."""
    last, rest = chain[0], list(chain[1:])
    while not last.self_issued:
        issuer = next((one for one in rest if one.subject == last.issuer), None)
        if issuer is None:
            break
        rest.remove(issuer)
        last = issuer
    return last


def _roots(subject: Subject, choice: TrustChoice) -> frozenset[str]:
    """Return the names of a set of roots; of folders of roots only those that were needed so far."""
    if choice.mode is TrustMode.SYSTEM and sys.platform in _OWN_VERIFIER:
        return frozenset()
    try:
        return _names(subject.engine.contexts.for_requests(choice))
    except OSError:
        return frozenset()


@functools.lru_cache(maxsize=8)
def _names(context: ssl.SSLContext) -> frozenset[str]:
    return frozenset(_name(one) for one in context.get_ca_certs())


def _name(certificate: Any) -> str:
    """Return the name of a root, chosen and cleaned as CertificateFacts does."""
    parts = {key: value for part in reversed(certificate.get("subject", ())) for key, value in reversed(part)}
    name = next((parts[key] for key in _NAME_PARTS if key in parts), "")
    return display_text(name, limits.SHORT_TEXT_CHARACTERS)


TRUST = Check(CheckName.TRUST, look, limits.CHECK_SECONDS, Touches.TARGET_HOST, follows=True)

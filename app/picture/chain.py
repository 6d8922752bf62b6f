"""A chain of certificates as facts: whose turn each one is, whether its time has come, and which one decided."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from app.limits import EXPIRES_SOON_DAYS
from app.model.attempt import Attempt
from app.model.facts import CertificateFacts, TlsFacts
from app.model.finding import TrustFinding
from app.model.names import StepOutcome
from app.model.result import Diagnosis, Result

_DAY = 86400


class Role(Enum):
    """What a certificate is in its chain."""

    SERVER = auto()
    INTERMEDIATE = auto()
    ROOT = auto()
    KNOWN_ROOT = auto()  # not sent, as is usual: this side has it
    MISSING = auto()  # not sent, and not known here


class Time(Enum):
    """How a certificate stood when the test was made."""

    VALID = auto()
    SOON = auto()
    EXPIRED = auto()
    NOT_YET = auto()
    UNKNOWN = auto()  # it was not sent


@dataclass(frozen=True)
class Piece:
    """One certificate of a chain; `facts` is None for one that was not sent. `days` belong to `time`, at least 1."""

    name: str
    role: Role
    time: Time
    days: int = 0
    facts: CertificateFacts | None = None
    decides: bool = False


@dataclass(frozen=True)
class Chain:
    """The pieces from the server's certificate to the root; `host` is the name that was asked for."""

    host: str
    pieces: tuple[Piece, ...]


def chain_of(result: Result) -> Chain | None:
    """Return the chain of the last handshake that showed one, else that of the check; None without any."""
    attempt = result.attempts[-1] if result.attempts else None
    found = result.findings.trust if isinstance(result.findings.trust, TrustFinding) else None
    if attempt is None:
        return None
    seen = [step for step in attempt.steps if isinstance(step.facts, TlsFacts) and step.facts.chain]
    facts = seen[-1].facts if seen else None
    sent = facts.chain if isinstance(facts, TlsFacts) else found.chain if found is not None else ()
    if not sent:
        return None
    host = facts.server_name if isinstance(facts, TlsFacts) else attempt.target.host
    verified = bool(seen) and seen[-1].outcome is StepOutcome.OK
    decides = _deciding(sent, result.diagnoses[0], attempt)
    pieces = [_piece(one, number, len(sent), attempt.started, decides) for number, one in enumerate(sent)]
    if (end := _end(sent[-1], found, verified)) is not None:
        pieces.append(Piece(sent[-1].issuer_name or sent[-1].issuer, end, Time.UNKNOWN, decides=decides == len(sent)))
    return Chain(host, tuple(pieces))


def _piece(facts: CertificateFacts, number: int, count: int, now: datetime, decides: int) -> Piece:
    root = facts.self_issued and number == count - 1 and count > 1
    role = Role.ROOT if root else Role.SERVER if number == 0 else Role.INTERMEDIATE
    before, left = (facts.not_before - now).total_seconds(), (facts.not_after - now).total_seconds()
    if left < 0:
        time, seconds = Time.EXPIRED, -left
    elif before > 0:
        time, seconds = Time.NOT_YET, before
    else:
        time, seconds = Time.SOON if left < EXPIRES_SOON_DAYS * _DAY else Time.VALID, left
    name = facts.common_name or next(iter(facts.names), "") or facts.subject
    return Piece(name, role, time, max(1, int(seconds // _DAY)), facts, number == decides)


def _end(last: CertificateFacts, found: TrustFinding | None, verified: bool) -> Role | None:
    """Return what follows the last certificate that was sent; None where nothing does, or nobody knows."""
    if last.self_issued:
        return None
    if found is not None and found.issuer_missing and not verified:
        return Role.MISSING
    return Role.KNOWN_ROOT if verified or (found is not None and 0 in (found.bundled, found.system)) else None


def _deciding(sent: tuple[CertificateFacts, ...], lead: Diagnosis, attempt: Attempt) -> int:
    """Return the number of the certificate that the leading case is about, or -1."""
    numbers = range(len(sent))
    if lead.id == "tls.expired":
        return next((number for number in numbers if sent[number].not_after < attempt.started), -1)
    if lead.id == "tls.not_yet_valid":
        return next((number for number in numbers if sent[number].not_before > attempt.started), -1)
    if lead.id == "tls.weak_certificate":
        return next((number for number in numbers if sent[number].common_name == lead.params.subject), -1)
    if lead.id in ("tls.wrong_name", "tls.no_san", "tls.revoked"):
        return 0
    if lead.id == "tls.chain_incomplete":
        return len(sent)
    return len(sent) - 1 if lead.id in ("tls.self_signed", "tls.unknown_root", "tls.intercepted") else -1

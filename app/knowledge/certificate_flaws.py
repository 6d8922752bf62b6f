"""Certificates that name no host, are too weak, or were withdrawn."""

from typing import Any

from app.knowledge import commands, phrases
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.certificate import ADMIN_INSPECTION, REVOKED, WEAK, WRONG_NAME, chain_of, rejected
from app.knowledge.values import fault_match
from app.model.facts import CertificateFacts
from app.model.names import Certainty, Severity, StepName
from app.model.words import N

# OpenSSL's reasons (sslerr.h) where the library refuses a certificate before it is verified.
_WEAK_REASONS = frozenset({"EE_KEY_TOO_SMALL", "CA_KEY_TOO_SMALL", "CA_MD_TOO_WEAK"})
_WEAK_SIGNATURES = frozenset({"md2", "md4", "md5", "sha1"})
_KEY_OF_THE_LEAF, _KEY_OF_THE_ISSUER = 66, 67


def _no_san(facts: CaseFacts) -> Match | None:
    fault = rejected(facts, WRONG_NAME)
    chain = chain_of(fault) if fault is not None else ()
    if fault is None or not chain or chain[0].names:
        return None
    return fault_match(facts, fault, Certainty.CONFIRMED, subject=chain[0].common_name)


def _weak(facts: CaseFacts) -> Match | None:
    fault = rejected(facts, WEAK)
    if fault is None:
        fault = facts.fault
        if fault is None or not fault.at(StepName.TLS) or fault.codes.ssl_reason not in _WEAK_REASONS:
            return None
    reason, code = fault.codes.ssl_reason, fault.codes.verify_code
    by_key = code in (_KEY_OF_THE_LEAF, _KEY_OF_THE_ISSUER) or reason.endswith("KEY_TOO_SMALL")
    by_issuer = code != _KEY_OF_THE_LEAF and reason != "EE_KEY_TOO_SMALL"
    return fault_match(facts, fault, Certainty.CONFIRMED, **_weakness(chain_of(fault), by_key, by_issuer))


def _weakness(chain: tuple[CertificateFacts, ...], by_key: bool, by_issuer: bool) -> dict[str, Any]:
    """Name the certificate that is too weak and what is weak in it, where the chain shows it."""
    if by_key:
        weak = chain[1] if by_issuer and len(chain) > 1 else chain[0] if chain and not by_issuer else None
        return {"subject": weak.common_name, "key": weak.key} if weak is not None else {}
    signed = [one for one in chain if one.signature in _WEAK_SIGNATURES]
    return {"subject": signed[0].common_name, "signature": signed[0].signature} if signed else {}


def _revoked(facts: CaseFacts) -> Match | None:
    fault = rejected(facts, REVOKED)
    if fault is None:
        return None
    chain = chain_of(fault)
    issuer = chain[0].issuer_name if chain else ""
    return fault_match(facts, fault, Certainty.CONFIRMED, issuer=issuer)


CASES = (
    Case(
        id="tls.no_san",
        severity=Severity.FAILURE,
        when=_no_san,
        texts=Texts(
            short=N("Case", "Certificate names no host"),
            headline=N("Case", "The server’s certificate names no host"),
            summary=(
                N("Case", "The certificate of {host} is made out to “{subject}”, but has no list of host names (SAN)."),
                N("Case", "The certificate of {host} has no list of the host names that it is valid for (SAN)."),
            ),
            causes=(
                Cause(
                    N("Case", "The certificate was made in an outdated way"),
                    N("Case", "The name in its title (common name) has not counted for years; only the list does."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The certificate is not meant for a server"),
                    N("Case", "Certificates of persons, programs and authorities name no host."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(phrases.NO_SECRETS, phrases.SEND_TO_OPERATOR),
            admin=(ADMIN_INSPECTION,),
            operator=(
                N("Case", "Get a certificate that lists {host} as an alternative name (subjectAltName)."),
                N("Case", "Some older programs still accept this certificate; browsers and this test do not."),
            ),
            commands=commands.CERTIFICATES,
        ),
    ),
    Case(
        id="tls.weak_certificate",
        severity=Severity.FAILURE,
        when=_weak,
        texts=Texts(
            short=N("Case", "Certificate too weak"),
            headline=N("Case", "The server’s certificate is too weak to be trusted"),
            summary=(
                N("Case", "The key of the certificate “{subject}” is too short ({key}), so it could be forged."),
                N("Case", "The certificate “{subject}” was signed in an unsafe way ({signature}): it could be forged."),
                N("Case", "A certificate of {host} has too short a key or an unsafe signature: it could be forged."),
            ),
            causes=(
                Cause(
                    N("Case", "The certificate is old or was made by an old program"),
                    N("Case", "RSA keys below 2048 bits and signatures with MD5 or SHA-1 are no longer accepted."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "A device signs for itself"),
                    N("Case", "Printers, cameras and routers often hold such certificates for their whole life."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "This computer is stricter than others"),
                    N("Case", "A rule of this system can demand more than other computers do."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                phrases.NO_SECRETS,
                phrases.SEND_TO_OPERATOR,
                N("Case", "If it is a device of yours, look for an update, or let it make a new certificate."),
            ),
            admin=(
                ADMIN_INSPECTION,
                N("Case", "Check which strength of encryption the rules of this system demand."),
            ),
            operator=(N("Case", "Get a new certificate with a key of RSA 2048 bits or EC 256 bits and SHA-256."),),
            commands=commands.CERTIFICATES,
        ),
    ),
    Case(
        id="tls.revoked",
        severity=Severity.FAILURE,
        when=_revoked,
        texts=Texts(
            short=N("Case", "Certificate was withdrawn"),
            headline=N("Case", "The server’s certificate was withdrawn by its issuer"),
            summary=(
                N("Case", "The certificate of {host} was declared invalid by its issuer: {issuer}."),
                N("Case", "The certificate of {host} was declared invalid by its issuer before its time."),
            ),
            causes=(
                Cause(
                    N("Case", "The key of the server may have become known"),
                    N("Case", "After a theft or a mistake the issuer withdraws (revokes) the certificate."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The server still uses the old certificate"),
                    N("Case", "A renewed certificate counts only after the server program has loaded it."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The issuer made a mistake and withdrew many certificates"),
                    N("Case", "Then other sites with the same issuer fail on the same day."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(phrases.NO_SECRETS, phrases.SEND_TO_OPERATOR),
            admin=(N("Case", "Do not make an exception for this certificate."),),
            operator=(
                N("Case", "Get a new certificate with a new key, and find out why the old one was withdrawn."),
                N("Case", "Restart or reload the server program, so that it uses the new certificate."),
            ),
            commands=commands.CERTIFICATES,
        ),
    ),
)

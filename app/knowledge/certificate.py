"""Certificates that were not accepted: decided by the verification code, never by its text."""

from typing import Any

from app.knowledge import commands, phrases
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.fault import Fault
from app.knowledge.values import fault_match
from app.model.facts import CertificateFacts, TlsFacts
from app.model.names import Certainty, CheckName, Severity, StepName
from app.model.words import N

# OpenSSL's X509_V_ERR_ numbers (x509_vfy.h); what Windows and macOS say was brought to them when it was written down.
_EXPIRED = frozenset({10})
_NOT_YET_VALID = frozenset({9})
DATES = _EXPIRED | _NOT_YET_VALID
WRONG_NAME = frozenset({62, 64})
_SELF_SIGNED = frozenset({18})
UNKNOWN_ROOT = frozenset({2, 19, 20, 21})
WEAK = frozenset({66, 67, 68})
REVOKED = frozenset({23})
_NAMED = DATES | WRONG_NAME | _SELF_SIGNED | UNKNOWN_ROOT | WEAK | REVOKED


def rejected(facts: CaseFacts, codes: frozenset[int]) -> Fault | None:
    """Return the fault when the target's certificate was rejected with one of these codes."""
    fault = facts.fault
    if fault is None or not fault.at(StepName.TLS):
        return None
    return fault if fault.codes.verify_code in codes else None


def chain_of(fault: Fault) -> tuple[CertificateFacts, ...]:
    """Return the certificates as the server sent them, leaf first, as far as they were read."""
    facts = fault.step.facts if fault.step is not None else None
    return facts.chain if isinstance(facts, TlsFacts) else ()


def _expired(facts: CaseFacts) -> Match | None:
    fault = rejected(facts, _EXPIRED)
    if fault is None:
        return None
    old = _too_old(fault)
    if not old:
        return None if _too_new(fault) else fault_match(facts, fault, Certainty.LIKELY)
    return fault_match(facts, fault, Certainty.CONFIRMED, not_after=old[0].not_after, **_whose(old[0], chain_of(fault)))


def _not_yet_valid(facts: CaseFacts) -> Match | None:
    """Windows and macOS say "expired" of both (CERT_E_EXPIRED, errSecCertificateExpired): there the dates tell."""
    fault = rejected(facts, DATES)
    if fault is None:
        return None
    new, said = _too_new(fault), fault.codes.verify_code in _NOT_YET_VALID
    if not said and (not new or _too_old(fault)):
        return None
    if not new:
        return fault_match(facts, fault, Certainty.LIKELY)
    return fault_match(
        facts, fault, Certainty.CONFIRMED, not_before=new[0].not_before, **_whose(new[0], chain_of(fault))
    )


def _too_old(fault: Fault) -> list[CertificateFacts]:
    return [one for one in chain_of(fault) if one.not_after < fault.attempt.started]


def _too_new(fault: Fault) -> list[CertificateFacts]:
    return [one for one in chain_of(fault) if one.not_before > fault.attempt.started]


def _whose(certificate: CertificateFacts, chain: tuple[CertificateFacts, ...]) -> dict[str, Any]:
    """Name the certificate only when it is not the server's own."""
    return {} if certificate is chain[0] else {"subject": certificate.common_name}


def _wrong_name(facts: CaseFacts) -> Match | None:
    fault = rejected(facts, WRONG_NAME)
    if fault is None:
        return None
    chain = chain_of(fault)
    if chain and not chain[0].names:  # there is no other name: tls.no_san says so
        return None
    return fault_match(facts, fault, Certainty.CONFIRMED, names=chain[0].names if chain else ())


def _self_signed(facts: CaseFacts) -> Match | None:
    fault = rejected(facts, _SELF_SIGNED)
    if fault is None:
        return None
    chain = chain_of(fault)
    subject = chain[0].common_name if chain and chain[0].common_name != fault.attempt.target.host else ""
    return fault_match(facts, fault, Certainty.CONFIRMED, subject=subject)


def _unknown_root(facts: CaseFacts) -> Match | None:
    fault = rejected(facts, UNKNOWN_ROOT)
    if fault is None:
        return None
    chain = chain_of(fault)
    # Only likely: a missing intermediate and a filter that signs anew give the same codes.
    return fault_match(facts, fault, Certainty.LIKELY, issuer=chain[-1].issuer_name if chain else "")


def _invalid(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or not fault.at(StepName.TLS) or fault.codes.verify_code in {0, *_NAMED}:
        return None
    return fault_match(facts, fault, Certainty.CONFIRMED, code=str(fault.codes.verify_code))


_WRONG_CLOCK = Cause(
    N("Case", "The clock of this computer is wrong"),
    N("Case", "Certificates are checked against the date and time set here."),
    Certainty.POSSIBLE,
)
_OTHER_SERVER = Cause(
    N("Case", "Another server answered"),
    N("Case", "A network sign-in page, a filter or a wrong name entry can lead to another server."),
    Certainty.POSSIBLE,
)
ADMIN_INSPECTION = N("Case", "Check whether a filter opens encrypted connections and shows certificates of its own.")
_OPERATOR_RELOAD = N("Case", "Restart or reload the server program, so that it uses the new certificate.")
_USE_OWN_FILE = N(
    "Case", "If the server is your own, choose its certificate as a trusted file in the options and test again."
)

CASES = (
    Case(
        id="tls.expired",
        severity=Severity.FAILURE,
        when=_expired,
        asks=(CheckName.CLOCK,),
        texts=Texts(
            short=N("Case", "Certificate has expired"),
            headline=N("Case", "The server’s certificate has expired"),
            summary=(
                N("Case", "A certificate that vouches for {host} has expired: {subject}, valid until {not_after}."),
                N("Case", "The certificate of {host} was valid until {not_after}."),
                N("Case", "The certificate of {host}, its proof of identity, is no longer valid."),
            ),
            causes=(
                Cause(
                    N("Case", "The certificate was not renewed in time"),
                    N("Case", "Every certificate ends on a fixed date and has to be replaced before."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The server still uses the old certificate"),
                    N("Case", "A renewed certificate counts only after the server program has loaded it."),
                    Certainty.POSSIBLE,
                ),
                _WRONG_CLOCK,
            ),
            you=(phrases.CHECK_CLOCK, phrases.NO_SECRETS, phrases.SEND_TO_OPERATOR),
            admin=(ADMIN_INSPECTION,),
            operator=(
                N("Case", "Renew the certificate of {host}, and those it depends on."),
                _OPERATOR_RELOAD,
                N("Case", "Check why the automatic renewal did not work."),
            ),
            commands=commands.CERTIFICATES,
        ),
    ),
    Case(
        id="tls.not_yet_valid",
        severity=Severity.FAILURE,
        when=_not_yet_valid,
        asks=(CheckName.CLOCK,),
        texts=Texts(
            short=N("Case", "Certificate not yet valid"),
            headline=N("Case", "The server’s certificate is not yet valid"),
            summary=(
                N("Case", "A certificate that vouches for {host} is not yet valid: {subject}, from {not_before}."),
                N("Case", "The certificate of {host} is valid only from {not_before}."),
                N("Case", "The certificate of {host}, its proof of identity, is not yet valid."),
            ),
            causes=(
                Cause(
                    N("Case", "The clock of this computer is wrong"),
                    N("Case", "Certificates are checked against the date and time set here."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The server uses a new certificate too early"),
                    N("Case", "Every certificate begins on a fixed date and is not accepted before."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(phrases.CHECK_CLOCK, phrases.SEND_TO_OPERATOR),
            admin=(N("Case", "Check that the computers of your network get the right time."),),
            operator=(N("Case", "Use a certificate that is valid already, and check the server’s own clock."),),
            commands=commands.CERTIFICATES,
        ),
    ),
    Case(
        id="tls.wrong_name",
        severity=Severity.FAILURE,
        when=_wrong_name,
        asks=(CheckName.PORTAL,),
        texts=Texts(
            short=N("Case", "Certificate for another name"),
            headline=N("Case", "The server’s certificate is for another name"),
            summary=(
                N("Case", "The certificate shown for {host} is valid only for: {names}."),
                N("Case", "The certificate shown for {host} is not valid for this name."),
            ),
            causes=(
                Cause(
                    N("Case", "The server has another name in its certificate"),
                    N("Case", "With or without “www”, or an IP address instead of a name, is already another name."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The certificate is not set up for this name"),
                    N("Case", "A server with several names may show the certificate of another one."),
                    Certainty.LIKELY,
                ),
                _OTHER_SERVER,
            ),
            you=(
                phrases.CHECK_HOST,
                (
                    N("Case", "If one of these names is the one you mean, test it instead: {names}."),
                    N("Case", "Test the server under the name that its operator uses."),
                ),
                phrases.NO_SECRETS,
            ),
            admin=(N("Case", "Check whether {host} leads to the right address in this network."), ADMIN_INSPECTION),
            operator=(
                N("Case", "Get a certificate that contains the name {host}."),
                N("Case", "Check which certificate the server program shows when it is asked for {host}."),
            ),
            commands=(*commands.CERTIFICATES, *commands.LOOKUP),
        ),
    ),
    Case(
        id="tls.self_signed",
        severity=Severity.FAILURE,
        when=_self_signed,
        asks=(CheckName.TRUST,),
        texts=Texts(
            short=N("Case", "Self-signed certificate"),
            headline=N("Case", "The server’s certificate is self-signed"),
            summary=(
                N("Case", "The certificate of {host} ({subject}) is signed by itself, so nobody vouches for it."),
                N("Case", "The certificate of {host} is signed by itself, so nobody vouches for it."),
            ),
            causes=(
                Cause(
                    N("Case", "The server uses a certificate of its own making"),
                    N("Case", "Test servers and devices such as routers, printers and cameras often do."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The proper certificate is not set up"),
                    N("Case", "Many server programs show a self-signed certificate until they are given another."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "Somebody else answers in the server’s place"),
                    N("Case", "A filter, a network sign-in page or an attacker can show such a certificate."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(phrases.NO_SECRETS, phrases.CHECK_HOST, _USE_OWN_FILE),
            admin=(ADMIN_INSPECTION,),
            operator=(
                N("Case", "Get a certificate from a certificate authority that is trusted everywhere."),
                N("Case", "Inside a company: use its own certificate authority, and make it known to all computers."),
            ),
            commands=commands.CERTIFICATES,
        ),
    ),
    Case(
        id="tls.unknown_root",
        severity=Severity.FAILURE,
        when=_unknown_root,
        asks=(CheckName.TRUST,),
        texts=Texts(
            short=N("Case", "Issuer not trusted"),
            headline=N("Case", "The issuer of the server’s certificate is not trusted"),
            summary=(
                N("Case", "The certificate of {host} leads to an issuer that is not trusted here: {issuer}."),
                N("Case", "The certificate of {host} leads to no issuer that is trusted here."),
            ),
            causes=(
                Cause(
                    N("Case", "The server uses a private certificate authority"),
                    N("Case", "Companies issue certificates themselves; only their own computers know the issuer."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The server does not send all its certificates"),
                    N("Case", "The intermediate certificate, which links its own to the issuer’s, may be missing."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "A filter or antivirus program opens encrypted connections"),
                    N("Case", "It puts a certificate of its own in the place of the server’s."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "Somebody else answers in the server’s place"),
                    N("Case", "A filter, a network sign-in page or an attacker can show such a certificate."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Choose the certificates of the system in the options, and test again."),
                phrases.NO_SECRETS,
                N("Case", "If you know the issuer, choose its certificate as a trusted file in the options."),
            ),
            admin=(
                ADMIN_INSPECTION,
                (
                    N("Case", "Say whether this issuer is one of yours: {issuer}."),
                    N("Case", "Say whether your network has a certificate authority of its own."),
                ),
            ),
            operator=(
                N("Case", "Send the intermediate certificates together with the server’s own."),
                N("Case", "Get a certificate from a certificate authority that is trusted everywhere."),
            ),
            commands=commands.CERTIFICATES,
        ),
    ),
    Case(
        id="tls.invalid_certificate",
        severity=Severity.FAILURE,
        when=_invalid,
        texts=Texts(
            short=N("Case", "Certificate not accepted"),
            headline=N("Case", "The server’s certificate was not accepted"),
            summary=N("Case", "The certificate of {host} breaks a rule for certificates (check number {code})."),
            causes=(
                Cause(
                    N("Case", "The certificate was made wrongly or for another purpose"),
                    N("Case", "Its key may be too weak, or it may not be allowed for servers."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The certificate was withdrawn"),
                    N("Case", "Its issuer may have declared it invalid before its time."),
                    Certainty.POSSIBLE,
                ),
                phrases.INSPECTION,
            ),
            you=(phrases.NO_SECRETS, phrases.SEND_TO_OPERATOR),
            admin=(ADMIN_INSPECTION,),
            operator=(N("Case", "Get a new certificate for {host} that keeps today’s rules."), _OPERATOR_RELOAD),
            commands=commands.CERTIFICATES,
        ),
    ),
)

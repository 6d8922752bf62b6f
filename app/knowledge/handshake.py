"""Handshakes that server and program could not agree on: version, cipher, name, renegotiation."""

from app.knowledge import commands, phrases
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.fault import Fault
from app.knowledge.findings import agreed, also, protocol_of, refused
from app.knowledge.values import fault_match
from app.model.finding import ProtocolFinding
from app.model.names import Certainty, CheckName, Severity, StepName
from app.model.words import N

# OpenSSL's reasons (sslerr.h), raised here when the server chooses what this computer does not accept.
_OLD_VERSION = frozenset({"UNSUPPORTED_PROTOCOL", "VERSION_TOO_LOW", "WRONG_SSL_VERSION", "NO_PROTOCOLS_AVAILABLE"})
_WEAK_CIPHER = frozenset(
    {
        "BAD_DH_VALUE",
        "DH_KEY_TOO_SMALL",
        "NO_CIPHERS_AVAILABLE",
        "NO_SHARED_CIPHER",
        "NO_SUITABLE_KEY_SHARE",
        "UNKNOWN_CIPHER_RETURNED",
        "WRONG_CIPHER_RETURNED",
    }
)
_OLD = (("TLSv1.1", "TLS 1.1"), ("TLSv1", "TLS 1.0/1.1"))
_MODERN = ("TLSv1.2", "TLSv1.3")
_AMBIGUOUS = "handshake_failure"


def _in_handshake(facts: CaseFacts) -> Fault | None:
    fault = facts.fault
    return fault if fault is not None and fault.at(StepName.TLS) else None


def _only_old(found: ProtocolFinding | None) -> str:
    """Return the version that the server speaks when it speaks none of today's; else an empty text."""
    if found is None or not refused(found, *_MODERN):
        return ""
    return next((version for way, version in _OLD if agreed(found, way)), "")


def _version_mismatch(facts: CaseFacts) -> Match | None:
    fault, found = _in_handshake(facts), protocol_of(facts)
    if fault is None:
        return None
    spoken = _only_old(found)
    if fault.codes.alert == "protocol_version" or fault.codes.ssl_reason in _OLD_VERSION:
        match = fault_match(facts, fault, Certainty.CONFIRMED, tls_version=spoken)
    elif spoken and (fault.codes.alert or fault.closed or fault.broken_off):
        match = fault_match(facts, fault, Certainty.LIKELY, tls_version=spoken)
    else:
        return None
    return also(match, "findings.protocol") if spoken else match


def _cipher_mismatch(facts: CaseFacts) -> Match | None:
    fault, found = _in_handshake(facts), protocol_of(facts)
    if fault is None:
        return None
    if fault.codes.ssl_reason in _WEAK_CIPHER or fault.codes.alert == "insufficient_security":
        return fault_match(facts, fault, Certainty.CONFIRMED)
    if fault.codes.alert != _AMBIGUOUS:
        return None
    if found is None:
        return fault_match(facts, fault, Certainty.LIKELY)
    weak = agreed(found, "weak_ciphers")
    if not weak and (found.client_certificate_requested or agreed(found, "no_sni") or _only_old(found)):
        return None  # each of these explains the alert
    return also(fault_match(facts, fault, Certainty.CONFIRMED if weak else Certainty.LIKELY), "findings.protocol")


def _name_rejected(facts: CaseFacts) -> Match | None:
    fault, found = _in_handshake(facts), protocol_of(facts)
    if fault is None:
        return None
    if fault.codes.alert == "unrecognized_name" or fault.codes.ssl_reason.endswith("UNRECOGNIZED_NAME"):
        return fault_match(facts, fault, Certainty.CONFIRMED)
    if found is None or not agreed(found, "no_sni") or agreed(found, *_MODERN, "weak_ciphers"):
        return None
    if fault.codes.alert not in (_AMBIGUOUS, "access_denied", "internal_error") and not fault.closed:
        return None
    return also(fault_match(facts, fault, Certainty.LIKELY), "findings.protocol")


def _legacy_renegotiation(facts: CaseFacts) -> Match | None:
    fault = _in_handshake(facts)
    if fault is None or fault.codes.ssl_reason != "UNSAFE_LEGACY_RENEGOTIATION_DISABLED":
        return None
    return fault_match(facts, fault, Certainty.CONFIRMED)


_OLD_SERVER = Cause(
    N("Case", "The server is very old or set up in an old way"),
    N("Case", "Old devices and programs know only kinds of encryption that are no longer safe."),
    Certainty.LIKELY,
)
_UPDATE_DEVICE = N("Case", "If it is a device of yours, look for an update of its software.")
_ADMIN_STRICT = N("Case", "Check which strength of encryption the rules of this system demand.")

CASES = (
    Case(
        id="tls.version_mismatch",
        severity=Severity.FAILURE,
        when=_version_mismatch,
        asks=(CheckName.PROTOCOL,),
        texts=Texts(
            short=N("Case", "No common TLS version"),
            headline=N("Case", "The server and this computer have no TLS version in common"),
            summary=(
                N("Case", "{host} speaks only {tls_version}; this program demands TLS 1.2 or 1.3, as browsers do."),
                N("Case", "{host} does not speak a version of TLS, the encryption of https, that is accepted here."),
            ),
            causes=(
                _OLD_SERVER,
                Cause(
                    N("Case", "The server accepts only newer versions than this computer allows"),
                    N("Case", "A rule of this system may allow fewer versions than usual."),
                    Certainty.POSSIBLE,
                ),
                phrases.INSPECTION,
            ),
            you=(_UPDATE_DEVICE, phrases.SEND_TO_OPERATOR),
            admin=(
                N("Case", "Check which TLS versions the rules of this system allow."),
                N("Case", "Check whether a filter on the way to {host} speaks only old TLS versions."),
            ),
            operator=(N("Case", "Switch on TLS 1.2 and 1.3; versions before them are no longer safe."),),
            commands=commands.CERTIFICATES,
        ),
    ),
    Case(
        id="tls.name_rejected",
        severity=Severity.FAILURE,
        when=_name_rejected,
        asks=(CheckName.PROTOCOL,),
        texts=Texts(
            short=N("Case", "Name unknown to server"),
            headline=N("Case", "The server does not know the name it was asked for"),
            summary=N("Case", "The server at port {port} ended the TLS handshake: it serves no site named {host}."),
            causes=(
                Cause(
                    N("Case", "The server is not set up for this name"),
                    N("Case", "One server holds many sites; the handshake names the one that is wanted (SNI)."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The name leads to the wrong server"),
                    N("Case", "The entry at the name server may be outdated after a move."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The name is misspelled"),
                    N("Case", "Some domains lead every name to the same server, also those that do not exist."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(phrases.CHECK_HOST, phrases.SEND_TO_OPERATOR),
            admin=(N("Case", "Check whether {host} leads to the right address in this network."),),
            operator=(N("Case", "Set up {host} on this server, with a certificate, or correct its name entry."),),
            commands=(*commands.CERTIFICATES, *commands.LOOKUP),
        ),
    ),
    Case(
        id="tls.cipher_mismatch",
        severity=Severity.FAILURE,
        when=_cipher_mismatch,
        asks=(CheckName.PROTOCOL,),
        texts=Texts(
            short=N("Case", "No common encryption"),
            headline=N("Case", "The server and this computer could not agree on an encryption"),
            summary=N("Case", "{host} and this computer have no way to encrypt (cipher) that both of them accept."),
            causes=(
                _OLD_SERVER,
                Cause(
                    N("Case", "The server wants a certificate of yours"),
                    N("Case", "Some services let in only those who show a certificate of their own."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The server has no fitting certificate for this name"),
                    N("Case", "A missing certificate or key leaves it without any way to encrypt."),
                    Certainty.POSSIBLE,
                ),
                phrases.INSPECTION,
            ),
            you=(phrases.CHECK_HOST, _UPDATE_DEVICE, phrases.SEND_TO_OPERATOR),
            admin=(_ADMIN_STRICT,),
            operator=(
                N("Case", "Allow today’s ciphers (with ECDHE and AES-GCM or ChaCha20), and keys of 2048 bits or more."),
                N("Case", "Check which certificate the server program shows when it is asked for {host}."),
            ),
            commands=commands.CERTIFICATES,
        ),
    ),
    Case(
        id="tls.legacy_renegotiation",
        severity=Severity.FAILURE,
        when=_legacy_renegotiation,
        texts=Texts(
            short=N("Case", "Outdated TLS server"),
            headline=N("Case", "The server lacks a protection that this computer demands"),
            summary=N("Case", "{host} does not support secure renegotiation, a protection of TLS known since 2010."),
            causes=(
                _OLD_SERVER,
                Cause(
                    N("Case", "An old filter or load balancer answers in its place"),
                    N("Case", "The device in front of the server may be older than the server itself."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Other programs may still connect: OpenSSL from version 3 on refuses such servers."),
                _UPDATE_DEVICE,
                phrases.SEND_TO_OPERATOR,
            ),
            admin=(N("Case", "Check whether an old filter on the way opens encrypted connections to {host}."),),
            operator=(N("Case", "Update the TLS library of the server or of the device in front (RFC 5746)."),),
            commands=commands.CERTIFICATES,
        ),
    ),
)

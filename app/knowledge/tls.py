"""Handshakes that came to no end. Certificates that were not accepted are in `certificate`."""

from app.knowledge import commands, phrases
from app.knowledge.answer import greeting_of
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.fault import Fault
from app.knowledge.findings import also, plain_text, protocol_of, service_of
from app.knowledge.values import attempt_match, fault_match
from app.model.names import Certainty, CheckName, Kind, Severity, StepName
from app.model.words import N

# What OpenSSL calls first bytes that are no TLS record (sslerr.h). The first two leave no doubt.
_SURELY_NOT_TLS = frozenset({"WRONG_VERSION_NUMBER", "HTTP_REQUEST"})
_HARDLY_TLS = frozenset(
    {
        "BAD_RECORD_TYPE",
        "HTTPS_PROXY_REQUEST",
        "PACKET_LENGTH_TOO_LONG",
        "RECORD_LAYER_FAILURE",
        "UNEXPECTED_MESSAGE",
        "UNKNOWN_PROTOCOL",
    }
)
# Alerts that say no more than that the server gives up (RFC 8446, 6.2); the telling ones have cases of their own.
_GIVES_UP = frozenset(
    {
        "access_denied",
        "decode_error",
        "decrypt_error",
        "illegal_parameter",
        "internal_error",
        "missing_extension",
        "unexpected_message",
        "user_canceled",
    }
)


def _not_tls(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or not fault.at(StepName.TLS) or fault.codes.alert:
        return None
    found = protocol_of(facts)
    service = service_of(found)
    plain = found is not None and plain_text(found)
    if fault.codes.ssl_reason in _SURELY_NOT_TLS:
        match = fault_match(facts, fault, Certainty.CONFIRMED, service=service)
    elif fault.codes.ssl_reason in _HARDLY_TLS or (plain and _gave_nothing(fault)):
        match = fault_match(facts, fault, Certainty.LIKELY, service=service)
    else:
        return None
    return also(match, "findings.protocol") if plain else match


def _gave_nothing(fault: Fault) -> bool:
    """Tell whether the handshake ended without a word: a service in plain text may wait for a line or hang up."""
    return fault.timed_out or fault.closed or fault.broken_off


def _timeout(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or not fault.at(StepName.TLS) or not fault.timed_out:
        return None
    return fault_match(facts, fault, Certainty.CONFIRMED)


def _closed(facts: CaseFacts) -> Match | None:
    """During the handshake, or right after it: a TLS 1.3 server tells only then that it wants no more."""
    fault, attempt = facts.fault, facts.last
    if fault is not None:
        if not fault.at(StepName.TLS):
            return None
        if fault.codes.alert in _GIVES_UP:
            return fault_match(facts, fault, Certainty.LIKELY)
        if not (fault.closed or fault.broken_off):
            return None
        return fault_match(facts, fault, Certainty.CONFIRMED)
    if attempt is None or attempt.target.kind is not Kind.TLS:
        return None
    greeting = greeting_of(attempt)
    if greeting is None or not greeting[1].closed:
        return None
    return attempt_match(facts, attempt, Certainty.LIKELY, greeting[0])


CASES = (
    Case(
        id="tls.not_tls",
        severity=Severity.FAILURE,
        when=_not_tls,
        asks=(CheckName.PROTOCOL,),
        texts=Texts(
            short=N("Case", "No encryption there"),
            headline=N("Case", "The server does not speak TLS on this port"),
            summary=(
                N(
                    "Case",
                    "{host} answers on port {port} with {service}, not with TLS, the encryption of https.",
                ),
                N("Case", "{host} answered on port {port}, but not with TLS, the encryption that https uses."),
            ),
            causes=(
                Cause(
                    N("Case", "The port is meant for connections without encryption"),
                    N("Case", "The server may expect http instead of https here, or another protocol altogether."),
                    Certainty.LIKELY,
                ),
                phrases.WRONG_PORT,
                Cause(
                    N("Case", "The service switches to encryption only later"),
                    N("Case", "Mail servers often begin in plain text and change over on request (STARTTLS)."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "A filter answered in the server’s place"),
                    N("Case", "A network sign-in page or a block page may have been sent without encryption."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                phrases.CHECK_PORT,
                N("Case", "Test with http:// instead of https://, but send no password that way."),
                N("Case", "Test as TCP, to see how the service greets."),
            ),
            admin=(N("Case", "Check whether a filter or a sign-in page answers in place of {host}."),),
            operator=(N("Case", "Switch on TLS for port {port}, or name the port that has it."),),
            commands=(*commands.CERTIFICATES, *commands.PORT),
        ),
    ),
    Case(
        id="tls.timeout",
        severity=Severity.FAILURE,
        when=_timeout,
        asks=(CheckName.PROTOCOL,),
        texts=Texts(
            short=N("Case", "Encryption timed out"),
            headline=N("Case", "The encrypted connection was not ready in time"),
            summary=N(
                "Case",
                "{host} accepted the connection, but the agreement on encryption (TLS handshake) took over {seconds}.",
            ),
            causes=(
                Cause(
                    N("Case", "The port does not speak TLS"),
                    N("Case", "A service without encryption may wait in silence for a line of text."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "A filter that looks into encrypted connections stalls"),
                    N("Case", "It holds back the handshake and passes nothing on."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "Large packets get lost on the way"),
                    N("Case", "Certificates need large packets; some VPNs and routers lose them (MTU too large)."),
                    Certainty.POSSIBLE,
                ),
                phrases.OVERLOADED,
                phrases.SHORT_LIMIT,
            ),
            you=(
                phrases.CHECK_PORT,
                N("Case", "Test as TCP, to see how the service greets."),
                phrases.OTHER_NETWORK,
                phrases.TRY_LONGER,
            ),
            admin=(
                N("Case", "Check whether a filter inspects encrypted connections to {host}."),
                N("Case", "Check the packet size (MTU) of the connection, above all over VPN."),
            ),
            operator=(
                N("Case", "Check that TLS is switched on for port {port}."),
                phrases.OPERATOR_LOGS,
            ),
            commands=(*commands.CERTIFICATES, *commands.PORT),
        ),
    ),
    Case(
        id="tls.closed",
        severity=Severity.FAILURE,
        when=_closed,
        asks=(CheckName.PROTOCOL,),
        texts=Texts(
            short=N("Case", "Encryption broken off"),
            headline=N("Case", "The server ended the connection during the TLS handshake"),
            summary=N(
                "Case",
                "{host} accepted the connection, but ended it during the TLS handshake, the agreement on encryption.",
            ),
            causes=(
                Cause(
                    N("Case", "A filter on the way does not allow this host"),
                    N("Case", "It reads the host name at the beginning of the handshake and ends the connection."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The port does not speak TLS"),
                    N(
                        "Case",
                        "A service without encryption may close a connection that begins with a handshake.",
                    ),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "Server and program have no TLS version in common"),
                    N("Case", "Very old servers know only versions that are no longer safe."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The server wants a certificate of yours"),
                    N("Case", "Some services let in only those who show a certificate of their own."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The server program has a fault"),
                    N("Case", "Its certificate or key may be missing, or it may be starting anew."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(phrases.CHECK_PORT, phrases.OTHER_NETWORK, phrases.TRY_LATER),
            admin=(N("Case", "Check whether a filter stops encrypted connections to {host}."),),
            operator=(
                phrases.OPERATOR_LOGS,
                N("Case", "Check that TLS 1.2 or 1.3 is switched on, with a certificate and its key."),
            ),
            commands=(*commands.CERTIFICATES, *commands.PORT),
        ),
    ),
)

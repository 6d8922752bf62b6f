"""Servers that let in only those who show a certificate of their own.

With TLS 1.3 the server says so after the handshake, in the step that sends or waits; a server that closes fast is
heard closing only.
"""

from app.knowledge import commands
from app.knowledge.answer import greeting_of, response_of
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.fault import Fault
from app.knowledge.findings import agreed, also, protocol_of
from app.knowledge.values import attempt_match, fault_match, scheme_of
from app.model.names import Certainty, CheckName, Kind, Severity, StepName
from app.model.words import N

_REQUIRED = "certificate_required"
_REJECTED = frozenset(
    {
        "bad_certificate",
        "certificate_expired",
        "certificate_revoked",
        "certificate_unknown",
        "unknown_ca",
        "unsupported_certificate",
    }
)
_AFTERWARDS = (StepName.REQUEST, StepName.RESPONSE)


def _spoken(facts: CaseFacts) -> Fault | None:
    """Return the fault when it happened while the server could still object to a certificate."""
    fault = facts.fault
    if fault is None:
        return None
    if fault.at(StepName.TLS):
        return fault
    over_tls = scheme_of(fault.attempt, fault.failure.hop) == "https"
    return fault if over_tls and fault.at(*_AFTERWARDS) and not _answered(fault) else None


def _answered(fault: Fault) -> bool:
    response = response_of(fault.attempt, fault.failure.hop)
    return response is not None and (response.status > 0 or response.received > 0)


def _certificate_required(facts: CaseFacts) -> Match | None:
    fault, found = _spoken(facts), protocol_of(facts)
    requested = found is not None and found.client_certificate_requested is True
    if fault is None:
        return _closed_after_request(facts) if requested else None
    alert = fault.codes.alert
    if alert == _REQUIRED:
        return fault_match(facts, fault, Certainty.CONFIRMED)
    if alert == "handshake_failure":
        if found is None:
            return fault_match(facts, fault, Certainty.POSSIBLE)
        if not requested:
            return None
        # It asks only after a cipher was agreed on, unless it did so for easier terms than ours.
        certainty = Certainty.LIKELY if agreed(found, "weak_ciphers", "no_sni") else Certainty.CONFIRMED
        return also(fault_match(facts, fault, certainty), "findings.protocol")
    if requested and not alert and (fault.closed or fault.broken_off):
        return also(fault_match(facts, fault, Certainty.LIKELY), "findings.protocol")
    return None


def _closed_after_request(facts: CaseFacts) -> Match | None:
    """A service over TLS that hung up right after the handshake."""
    attempt = facts.last
    greeting = greeting_of(attempt) if attempt is not None else None
    if attempt is None or attempt.target.kind is not Kind.TLS or greeting is None or not greeting[1].closed:
        return None
    return also(attempt_match(facts, attempt, Certainty.LIKELY, greeting[0]), "findings.protocol")


def _certificate_rejected(facts: CaseFacts) -> Match | None:
    fault, found = _spoken(facts), protocol_of(facts)
    if fault is None or fault.codes.alert not in _REJECTED:
        return None
    requested = found is not None and found.client_certificate_requested is True
    # Without one of ours the server may object to just that; unasked, such an alert is odd.
    sure = requested or fault.attempt.options.client_certificate is not None
    match = fault_match(facts, fault, Certainty.CONFIRMED if sure else Certainty.LIKELY, code=fault.codes.alert)
    return also(match, "findings.protocol") if requested else match


_SHOW_ONE = N("Case", "If you have a certificate for this service, choose its file in the options and test again.")
_ASK_FOR_ONE = N("Case", "Ask the operator or your administrator for a certificate for this service.")

CASES = (
    Case(
        id="tls.client_certificate_rejected",
        severity=Severity.FAILURE,
        when=_certificate_rejected,
        asks=(CheckName.PROTOCOL,),
        texts=Texts(
            short=N("Case", "Your certificate was refused"),
            headline=N("Case", "The server refused the certificate of this side"),
            summary=(
                N("Case", "{host} asks its visitors for a certificate and accepted none from here ({code})."),
                N("Case", "{host} asks its visitors for a certificate and accepted none from here."),
            ),
            causes=(
                Cause(
                    N("Case", "No certificate was shown, or one that the server does not know"),
                    N("Case", "Some servers answer a missing certificate in the same way as a bad one."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The certificate has expired or was withdrawn"),
                    N("Case", "Certificates of visitors have to be renewed too."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "A filter on the way shows a certificate of its own"),
                    N("Case", "Where encrypted connections are opened, certificates of visitors get lost."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                _SHOW_ONE,
                N("Case", "Check until when your certificate is valid, and who issued it."),
                _ASK_FOR_ONE,
            ),
            admin=(N("Case", "Exempt {host} from the inspection of encrypted connections."),),
            operator=(N("Case", "Check which issuers the server accepts for certificates of visitors."),),
            commands=commands.CERTIFICATES,
        ),
    ),
)

# After the cases of `handshake`: an ambiguous alert is more often a matter of ciphers.
REQUIRED = Case(
    id="tls.client_certificate_required",
    severity=Severity.FAILURE,
    when=_certificate_required,
    asks=(CheckName.PROTOCOL,),
    texts=Texts(
        short=N("Case", "Server wants your certificate"),
        headline=N("Case", "The server lets in only those who show a certificate"),
        summary=N("Case", "{host} asks its visitors for a certificate of their own, and none was shown."),
        causes=(
            Cause(
                N("Case", "The service is meant for certain people or programs"),
                N("Case", "A certificate takes the place of a password there (mutual TLS)."),
                Certainty.LIKELY,
            ),
            Cause(
                N("Case", "The address or port is not the one for everybody"),
                N("Case", "Some services have a second address for those without a certificate."),
                Certainty.POSSIBLE,
            ),
            Cause(
                N("Case", "A filter on the way opens the connection"),
                N("Case", "Where encrypted connections are opened, certificates of visitors get lost."),
                Certainty.POSSIBLE,
            ),
        ),
        you=(
            N("Case", "If you only wanted to know whether the server can be reached: it can."),
            _SHOW_ONE,
            _ASK_FOR_ONE,
        ),
        admin=(N("Case", "Exempt {host} from the inspection of encrypted connections."),),
        operator=(N("Case", "Say how visitors get a certificate, or do not demand one at this address."),),
        commands=(*commands.CERTIFICATES, *commands.FETCH),
    ),
)

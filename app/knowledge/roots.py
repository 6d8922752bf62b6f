"""Failures of this computer that show in certificates: its clock, and its file of trusted roots."""

from datetime import timedelta
from typing import Any

from app import limits
from app.knowledge import commands, phrases
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.certificate import DATES
from app.knowledge.fault import Fault
from app.knowledge.findings import also
from app.knowledge.values import fault_match
from app.model.attempt import Codes
from app.model.facts import TlsFacts
from app.model.finding import ClockFinding
from app.model.names import Certainty, CheckName, Kind, Severity, StepName, StepOutcome, TrustMode
from app.model.words import N

_CLIENT_CERTIFICATE = "app.probe.client_certificate.ClientCertificateError"  # another file than that of the roots
_MISSING = frozenset({"ENOENT", "ENOTDIR"})
_NOT_READABLE = frozenset({"EACCES", "EPERM", "EISDIR"})
# What OpenSSL says of a file without a certificate, by version and kind of damage.
_NO_CERTIFICATE = frozenset(
    {"NO_CERTIFICATE_OR_CRL_FOUND", "PEM_LIB", "NO_START_LINE", "BAD_BASE64_DECODE", "BAD_END_LINE", "ASN1_LIB"}
)


def _clock_wrong(facts: CaseFacts) -> Match | None:
    """The dates of the certificates fit the server's clock, not this one."""
    fault, finding = facts.fault, facts.findings.clock
    if fault is None or not fault.at(StepName.TLS) or fault.codes.verify_code not in DATES:
        return None
    if not isinstance(finding, ClockFinding) or finding.difference is None:
        return None
    if abs(finding.difference) < limits.CLOCK_OFF_SECONDS:
        return None
    here = fault.attempt.started
    there = finding.server_time or here - timedelta(seconds=finding.difference)
    shown = fault.step.facts if fault.step is not None else None
    chain = shown.chain if isinstance(shown, TlsFacts) else ()
    if any(not one.not_before <= there <= one.not_after for one in chain):
        return None  # wrong or not, this clock does not explain it
    certainty = Certainty.CONFIRMED if chain else Certainty.LIKELY
    return also(fault_match(facts, fault, certainty, server_time=there, local_time=here), "findings.clock")


def _roots_missing(facts: CaseFacts) -> Match | None:
    """requests says it by a bare OSError before it connects; a plain socket by the system's own error after it."""
    fault = _between_steps(facts)
    if fault is None:
        return None
    outermost = fault.failure.links[0]
    by_requests = fault.attempt.target.kind is not Kind.TLS and outermost.name == "OSError" and not fault.code
    if not by_requests and fault.code not in _MISSING:
        return None
    return fault_match(facts, fault, Certainty.CONFIRMED, **_file(fault))


def _roots_bad(facts: CaseFacts) -> Match | None:
    fault = _between_steps(facts)
    if fault is None or not (_damaged(fault) or fault.code in _NOT_READABLE):
        return None
    return fault_match(facts, fault, Certainty.CONFIRMED, **_file(fault))


def _damaged(fault: Fault) -> bool:
    """Tell whether OpenSSL could not read the file; of some kinds of damage it says so without any code."""
    if fault.codes.ssl_reason in _NO_CERTIFICATE:
        return True
    chosen = fault.attempt.options.trust.mode is TrustMode.FILE
    return chosen and fault.link is not None and fault.link.name == "ssl.SSLError" and fault.link.codes == Codes()


def _between_steps(facts: CaseFacts) -> Fault | None:
    """Return the fault of an encrypted connection where no step of it failed: the trouble was made here."""
    fault = facts.fault
    if fault is None or not fault.failure.links or fault.failure.step is StepName.PROXY:
        return None
    if any(step.outcome is not StepOutcome.OK for step in fault.steps) or fault.find(_CLIENT_CERTIFICATE) >= 0:
        return None
    encrypted = fault.attempt.target.kind in (Kind.TLS, Kind.HTTPS) or fault.failure.hop > 0
    return fault if encrypted else None


def _file(fault: Fault) -> dict[str, Any]:
    return {"path": fault.attempt.options.trust.path}


_CHOOSE_ROOTS = N(
    "Case", "Choose other trusted roots in the options, for example those of this program, and test again."
)
_INSTALL_AGAIN = N("Case", "If you did not choose a file yourself, install this program again.")
_PACKAGER = (
    N("Case", "Check that the program’s own file of trusted roots is part of the package and can be read."),
    N("Case", "Check that the program is complete with its own check, “self-check”."),
)

CASES = (
    Case(
        id="local.clock_wrong",
        severity=Severity.FAILURE,
        when=_clock_wrong,
        asks=(CheckName.CLOCK,),
        texts=Texts(
            short=N("Case", "Clock is wrong here"),
            headline=N("Case", "The clock of this computer is wrong"),
            summary=(
                N("Case", "It is {local_time} here and {server_time} on {host}, whose certificate fits its own clock."),
                N("Case", "The clock of this computer and the clock of {host} differ too much to check certificates."),
            ),
            causes=(
                Cause(
                    N("Case", "The date, the time or the time zone is set wrongly"),
                    N("Case", "Certificates are checked against the date and time set here."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The clock is not kept right automatically"),
                    N("Case", "After a long time switched off, or with an empty battery, a computer loses the time."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The clock of the server is wrong"),
                    N("Case", "Then other secure websites work from here."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                phrases.CHECK_CLOCK,
                N("Case", "Switch on setting the time automatically, and test again."),
                phrases.OPEN_OTHER_SITE,
            ),
            admin=(N("Case", "Check that computers here can reach a time server (NTP, port 123, UDP)."),),
            operator=(N("Case", "Check the clock of the server, if other websites work from the same computer."),),
            commands=commands.CLOCK,
        ),
    ),
    Case(
        id="local.ca_bundle_missing",
        severity=Severity.FAILURE,
        when=_roots_missing,
        texts=Texts(
            short=N("Case", "Trusted roots missing"),
            headline=N("Case", "The file of trusted roots is missing on this computer"),
            summary=(
                N("Case", "The file {path} is not there, so the certificate of {host} could not be checked."),
                N("Case", "The file of trusted roots is not there, so the certificate of {host} could not be checked."),
            ),
            causes=(
                Cause(
                    N("Case", "The file was moved or deleted, or its name is misspelled"),
                    (
                        N("Case", "The options name the file {path}."),
                        N("Case", "A setting may name a file that is no longer there."),
                    ),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The program is not complete"),
                    N("Case", "Its own list of trusted roots may have been left out or removed by a clean-up."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(_CHOOSE_ROOTS, _INSTALL_AGAIN),
            packager=_PACKAGER,
        ),
    ),
    Case(
        id="local.ca_bundle_bad",
        severity=Severity.FAILURE,
        when=_roots_bad,
        texts=Texts(
            short=N("Case", "Trusted roots unreadable"),
            headline=N("Case", "The file of trusted roots cannot be read"),
            summary=(
                N("Case", "No certificate could be read from {path}, so {host} could not be checked."),
                N("Case", "No certificate could be read from the file of trusted roots, so {host} was not checked."),
            ),
            causes=(
                Cause(
                    N("Case", "The file is of another kind"),
                    N(
                        "Case",
                        "It must hold certificates as text (PEM), each from BEGIN CERTIFICATE to END CERTIFICATE.",
                    ),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The file is empty or damaged"),
                    N("Case", "It may have been cut off while it was copied or downloaded."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "This program may not read the file"),
                    N("Case", "Its access rights may allow only somebody else to read it."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Get the file again from whoever gave it to you, as a PEM file."),
                _CHOOSE_ROOTS,
                _INSTALL_AGAIN,
            ),
            packager=_PACKAGER,
        ),
    ),
)

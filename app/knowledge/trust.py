"""Certificates whose issuer is not trusted, for a reason that can be named."""

from app.knowledge import commands, phrases
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.certificate import ADMIN_INSPECTION, UNKNOWN_ROOT, chain_of, rejected
from app.knowledge.fault import Fault
from app.knowledge.findings import also, trust_of
from app.knowledge.values import fault_match, follow
from app.model.facts import CertificateFacts
from app.model.interceptors import product_in
from app.model.names import Certainty, CheckName, Severity, TrustMode
from app.model.words import N


def _sent(facts: CaseFacts, fault: Fault) -> tuple[CertificateFacts, ...]:
    """Return the chain as it was sent, from the check where the attempt did not read it."""
    found = trust_of(facts)
    return chain_of(fault) or (found.chain if found is not None else ())


def _intercepted(facts: CaseFacts) -> Match | None:
    fault = rejected(facts, UNKNOWN_ROOT)
    if fault is None:
        return None
    found, chain = trust_of(facts), _sent(facts, fault)
    issuers = [text for one in chain if not one.self_issued for text in (one.issuer, one.issuer_name)]
    product = product_in(issuers) or (found.interceptor if found is not None else "")
    # Only the choice of roots differs, so somebody put a root into this system: a company or a program.
    known_here = (
        found is not None
        and found.system == 0
        and found.bundled > 0
        and not found.issuer_missing
        and fault.attempt.options.trust.mode is TrustMode.BUNDLED
    )
    if not product and not known_here:
        return None
    certainty = Certainty.CONFIRMED if product and known_here else Certainty.LIKELY
    issuer = chain[-1].issuer_name if chain else ""
    match = fault_match(facts, fault, certainty, product=product, issuer=issuer)
    return also(match, "findings.trust") if known_here or (found is not None and found.interceptor) else match


def _chain_incomplete(facts: CaseFacts) -> Match | None:
    fault, found = rejected(facts, UNKNOWN_ROOT), trust_of(facts)
    if fault is None or found is None or not found.issuer_missing:
        return None
    chain = _sent(facts, fault)
    # Never sure: a private authority whose own certificate is not sent looks the same from here. A server that
    # does send the issuer of its certificate has hardly forgotten another one.
    alone = not any(one.subject == chain[0].issuer for one in chain[1:])
    last = chain[0] if chain and alone else chain[-1] if chain else None
    match = fault_match(
        facts,
        fault,
        Certainty.LIKELY if alone else Certainty.POSSIBLE,
        subject=last.common_name if last is not None else "",
        issuer=last.issuer_name if last is not None else "",
    )
    match = also(match, "findings.trust")
    return match if alone else follow(match)


NOT_YOUR_CERTIFICATE = N("Case", "Nothing: the certificate seen here is not the one of your server.")

CASES = (
    Case(
        id="tls.intercepted",
        severity=Severity.FAILURE,
        when=_intercepted,
        asks=(CheckName.TRUST,),
        texts=Texts(
            short=N("Case", "Encryption is inspected"),
            headline=N("Case", "A filter or antivirus program opens the encrypted connection"),
            summary=phrases.RE_SIGNED,
            causes=(
                *phrases.RE_SIGNED_BY,
                Cause(
                    N("Case", "Somebody listens in"),
                    N("Case", "Programs that record connections, also unwanted ones, work in the same way."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Choose the certificates of the system in the options, and test again."),
                N(
                    "Case",
                    "Let the program that fails use the system’s certificates, or give it that issuer’s file.",
                ),
                N("Case", "If you do not know of such a filter, send no passwords and ask your administrator."),
            ),
            admin=(
                N("Case", "Exempt {host} from inspection, or hand out the filter’s root certificate to all programs."),
                N("Case", "Programs with their own list of roots (Python, Java, Node.js) need that file as a setting."),
            ),
            operator=(NOT_YOUR_CERTIFICATE,),
            commands=commands.CERTIFICATES,
        ),
    ),
    Case(
        id="tls.chain_incomplete",
        severity=Severity.FAILURE,
        when=_chain_incomplete,
        asks=(CheckName.TRUST,),
        texts=Texts(
            short=N("Case", "Intermediate certificate missing"),
            headline=N("Case", "The server does not send all its certificates"),
            summary=(
                N("Case", "{host} does not send the certificate of “{issuer}”, which signed “{subject}”."),
                N("Case", "{host} does not send the certificate that links its own to a trusted issuer."),
            ),
            causes=(
                Cause(
                    N("Case", "The intermediate certificate is missing in the server’s settings"),
                    N("Case", "Browsers often fetch or remember it, so the site may seem to work there."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The server uses a private certificate authority"),
                    N("Case", "Companies issue certificates themselves; only their own computers know the issuer."),
                    Certainty.POSSIBLE,
                ),
                phrases.INSPECTION,
            ),
            you=(
                phrases.SEND_TO_OPERATOR,
                N("Case", "If you know the issuer, choose its certificate as a trusted file in the options."),
                phrases.NO_SECRETS,
            ),
            admin=(ADMIN_INSPECTION,),
            operator=(
                N("Case", "Send the intermediate certificates together with the server’s own."),
                N("Case", "Use the file of the full chain (often fullchain.pem), and reload the server program."),
            ),
            commands=commands.CERTIFICATES,
        ),
    ),
)

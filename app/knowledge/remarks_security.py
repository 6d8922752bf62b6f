"""Successes with something worth knowing about their encryption, and details that never lead."""

from datetime import timedelta

from app import limits
from app.knowledge import commands, phrases
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.findings import also, trust_of
from app.knowledge.in_the_way import blocked, captive_portal
from app.knowledge.success import reached
from app.knowledge.values import attempt_match, follow
from app.model.attempt import Attempt, Step
from app.model.facts import CertificateFacts, TlsFacts
from app.model.interceptors import product_in
from app.model.names import Certainty, Leg, Severity, StepOutcome
from app.model.words import N

_OLD_VERSIONS = {"SSLv3": "SSL 3.0", "TLSv1": "TLS 1.0", "TLSv1.1": "TLS 1.1"}
_SHORT_LIVED = timedelta(days=10)  # such certificates need no way to be withdrawn (CA/Browser Forum, BR 4.9.7)


def _handshakes(attempt: Attempt) -> list[tuple[int, Step, TlsFacts]]:
    """Return the handshakes with the target that came to an end, with their places."""
    return [
        (index, step, step.facts)
        for index, step in enumerate(attempt.steps)
        if isinstance(step.facts, TlsFacts) and step.leg is Leg.TARGET and step.outcome is StepOutcome.OK
    ]


def _leaves(attempt: Attempt) -> list[tuple[int, CertificateFacts]]:
    return [(index, tls.chain[0]) for index, _, tls in _handshakes(attempt) if tls.chain]


def _intercepted(facts: CaseFacts) -> Match | None:
    attempt, found = reached(facts), trust_of(facts)
    if attempt is None:
        return None
    if found is not None and found.system == 0 and found.bundled > 0:
        product = found.interceptor
        certainty = Certainty.CONFIRMED if product else Certainty.LIKELY
        issuer = found.chain[-1].issuer_name if found.chain else ""
        match = attempt_match(facts, attempt, certainty, -1, product=product, issuer=issuer)
        return also(match, "findings.trust")
    for index, _, tls in _handshakes(attempt):
        issuers = [text for one in tls.chain if not one.self_issued for text in (one.issuer, one.issuer_name)]
        product = product_in(issuers)
        if product:
            issuer = tls.chain[-1].issuer_name
            return attempt_match(facts, attempt, Certainty.LIKELY, index, product=product, issuer=issuer)
    return None


def _old_tls(facts: CaseFacts) -> Match | None:
    attempt = reached(facts)
    for index, _, tls in _handshakes(attempt) if attempt is not None else ():
        if attempt is not None and tls.version in _OLD_VERSIONS:
            version = _OLD_VERSIONS[tls.version]
            return attempt_match(facts, attempt, Certainty.CONFIRMED, index, tls_version=version)
    return None


def _expires_soon(facts: CaseFacts) -> Match | None:
    attempt = reached(facts)
    for index, leaf in _leaves(attempt) if attempt is not None else ():
        if attempt is None:
            continue
        left, life = leaf.not_after - attempt.started, leaf.not_after - leaf.not_before
        # Certificates of a few days are replaced in their last quarter.
        if timedelta(0) <= left <= min(timedelta(days=limits.EXPIRES_SOON_DAYS), life / 4):
            return attempt_match(
                facts, attempt, Certainty.CONFIRMED, index, subject=leaf.common_name, not_after=leaf.not_after
            )
    return None


def _via_proxy(facts: CaseFacts) -> Match | None:
    """Only for a plain success: what failed behind a proxy names the proxy itself."""
    attempt = reached(facts)
    if attempt is None or _not_good(facts):
        return None
    match = attempt_match(facts, attempt, Certainty.CONFIRMED, len(attempt.steps) - 1)
    return follow(match) if match.params.proxy else None


def _revocation_unchecked(facts: CaseFacts) -> Match | None:
    attempt = reached(facts)
    if attempt is None or _not_good(facts):
        return None
    for index, leaf in _leaves(attempt):
        if leaf.not_after - leaf.not_before > _SHORT_LIVED:
            match = attempt_match(facts, attempt, Certainty.CONFIRMED, index, issuer=leaf.issuer_name)
            return follow(match)
    return None


def _not_good(facts: CaseFacts) -> bool:
    """Tell whether the answer is an error, or somebody else's."""
    if facts.answer is not None and not 200 <= facts.answer.response.status <= 399:
        return True
    return blocked(facts) is not None or captive_portal(facts) is not None


CASES = (
    Case(
        id="ok.intercepted",
        severity=Severity.REMARK,
        when=_intercepted,
        texts=Texts(
            short=N("Case", "Works, encryption inspected"),
            headline=N("Case", "The connection works, but its encryption is opened on the way"),
            summary=phrases.RE_SIGNED,
            causes=phrases.RE_SIGNED_BY,
            you=(
                N("Case", "Programs that bring their own list of roots will fail here; give them that issuer’s file."),
                N("Case", "If you do not know of such a filter, send no passwords and ask your administrator."),
            ),
            admin=(
                N("Case", "Exempt {host} from inspection, or hand out the filter’s root certificate to all programs."),
            ),
            commands=commands.CERTIFICATES,
        ),
    ),
    Case(
        id="ok.old_tls",
        severity=Severity.REMARK,
        when=_old_tls,
        texts=Texts(
            short=N("Case", "Works, old encryption"),
            headline=N("Case", "The connection works, but with an outdated encryption"),
            summary=N("Case", "{host} agreed on {tls_version} only, which browsers no longer accept."),
            causes=(
                Cause(
                    N("Case", "The server is very old or set up in an old way"),
                    N("Case", "Old devices and programs know only kinds of encryption that are no longer safe."),
                    Certainty.LIKELY,
                ),
                phrases.INSPECTION,
            ),
            you=(
                N("Case", "If it is a device of yours, look for an update of its software."),
                phrases.SEND_TO_OPERATOR,
            ),
            operator=(N("Case", "Switch on TLS 1.2 and 1.3; versions before them are no longer safe."),),
            commands=commands.CERTIFICATES,
        ),
    ),
    Case(
        id="ok.certificate_expires_soon",
        severity=Severity.REMARK,
        when=_expires_soon,
        texts=Texts(
            short=N("Case", "Works, certificate ends soon"),
            headline=N("Case", "The connection works, but the certificate ends soon"),
            summary=N("Case", "The certificate of {host} is valid until {not_after}; after that, connections fail."),
            causes=(
                Cause(
                    N("Case", "The automatic renewal does not work"),
                    N("Case", "It usually replaces a certificate long before its end."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The server still uses the old certificate"),
                    N("Case", "A renewed certificate counts only after the server program has loaded it."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "Somebody renews it by hand"),
                    N("Case", "Then it may be replaced on one of the last days."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(phrases.SEND_TO_OPERATOR,),
            operator=(
                N("Case", "Renew the certificate of {host}, and those it depends on."),
                N("Case", "Restart or reload the server program, so that it uses the new certificate."),
            ),
            commands=commands.CERTIFICATES,
        ),
    ),
)

# They stand beside the case that leads and are no reason for a remark.
DETAILS = (
    Case(
        id="ok.via_proxy",
        severity=Severity.OK,
        when=_via_proxy,
        texts=Texts(
            short=N("Case", "Works, through a proxy"),
            headline=N("Case", "The connection went through a proxy server"),
            summary=(
                N("Case", "{host} was reached through the proxy server {proxy}. It was found here: {proxy_source}."),
                N("Case", "{host} was reached through the proxy server {proxy}."),
            ),
            you=(
                N("Case", "A program that does not use this proxy server may fail where this test does not."),
                phrases.TRY_WITHOUT_PROXY,
            ),
            commands=(*commands.PROXY_SETTINGS, *commands.FETCH_DIRECT),
        ),
    ),
    Case(
        id="ok.revocation_unchecked",
        severity=Severity.OK,
        when=_revocation_unchecked,
        texts=Texts(
            short=N("Case", "Withdrawal not checked"),
            headline=N("Case", "Whether the certificate was withdrawn was not checked"),
            summary=(
                N("Case", "The certificate is valid; whether its issuer ({issuer}) has withdrawn it was not asked."),
                N("Case", "The certificate is valid; whether its issuer has withdrawn it was not asked."),
            ),
            you=(N("Case", "Usually nothing: most programs do not ask either, as it would reveal what you visit."),),
            commands=commands.CERTIFICATES,
        ),
    ),
)

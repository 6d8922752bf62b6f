"""The target was reached: plain, or with something worth knowing."""

import msgspec

from app.knowledge import commands
from app.knowledge.answer import greeting_of, request_of
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.values import attempt_match, url_host
from app.model.attempt import Attempt
from app.model.facts import TlsFacts
from app.model.names import Certainty, CheckName, Kind, Outcome, Severity
from app.model.words import N


def reached(facts: CaseFacts) -> Attempt | None:
    """Return the last attempt when it got through."""
    attempt = facts.last
    return attempt if attempt is not None and attempt.outcome is Outcome.REACHED else None


def _redirected_host(facts: CaseFacts) -> Match | None:
    attempt, answer = reached(facts), facts.answer
    if attempt is None or answer is None or not answer.hop:
        return None
    request = request_of(attempt, answer.hop)
    host = url_host(request.url) if request is not None else ""
    if request is None or host in ("", attempt.target.host_ascii.lower().rstrip(".")):
        return None
    # The place is that of the typed host: its words say where it began and where it ended.
    match = attempt_match(facts, attempt, Certainty.CONFIRMED, -1, other_host=host, url=request.url)
    return msgspec.structs.replace(match, evidence=(f"{facts.path}.steps[{answer.step_index}]",))


def _port_banner(facts: CaseFacts) -> Match | None:
    attempt = reached(facts)
    greeting = greeting_of(attempt) if attempt is not None else None
    if attempt is None or greeting is None or not greeting[1].data:
        return None
    index, said = greeting
    return attempt_match(facts, attempt, Certainty.CONFIRMED, index, banner=said.data, service=said.service)


def _port_open(facts: CaseFacts) -> Match | None:
    attempt = reached(facts)
    if attempt is None or attempt.target.kind is not Kind.TCP:
        return None
    return attempt_match(facts, attempt, Certainty.CONFIRMED, len(attempt.steps) - 1)


def _ok(facts: CaseFacts) -> Match | None:
    attempt, answer = reached(facts), facts.answer
    if attempt is None:
        return None
    if answer is not None:
        response = answer.response
        line = f"{response.status} {response.reason}".strip()
        return attempt_match(
            facts, attempt, Certainty.CONFIRMED, answer.step_index, status=response.status, status_line=line
        )
    tls = [step.facts.version for step in attempt.steps if isinstance(step.facts, TlsFacts)]
    return attempt_match(
        facts, attempt, Certainty.CONFIRMED, len(attempt.steps) - 1, tls_version=tls[-1] if tls else ""
    )


_STILL_FAILING = N("Case", "If another program still fails, compare its address, port and proxy with this test.")
_SAY_PROTOCOL = N("Case", "If you know what the service speaks, choose it as the protocol and test again.")

CASES = (
    Case(
        id="ok.redirected_host",
        severity=Severity.REMARK,
        when=_redirected_host,
        texts=Texts(
            short=N("Case", "Works, on another host"),
            headline=N("Case", "The connection works and leads to another host"),
            summary=N("Case", "{host} redirected to {other_host}, which gave the answer."),
            causes=(
                Cause(
                    N("Case", "The site has moved or has a main name"),
                    N("Case", "Redirecting to another name, for example with “www”, is usual."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "A sign-in is done by another host"),
                    N("Case", "Many sites send visitors to a shared sign-in page first."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "A network sign-in page answered instead"),
                    N("Case", "In hotels, trains and airports every page leads there until you have signed in."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Check that {other_host} belongs to the site you mean."),
                N("Case", "Use the new address from now on: {url}"),
            ),
            operator=(N("Case", "Check that the redirect is intended."),),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="ok.port_banner",
        severity=Severity.OK,
        when=_port_banner,
        fallback=True,
        asks=(CheckName.ADDRESSES,),
        texts=Texts(
            short=N("Case", "Works"),
            headline=N("Case", "The port accepts connections and a service greets"),
            summary=(
                N("Case", "{endpoint} accepted the connection, and this service greeted: {service} ({banner})."),
                N("Case", "{endpoint} accepted the connection and greeted with: {banner}"),
            ),
            you=(_STILL_FAILING,),
            commands=commands.PORT,
        ),
    ),
    Case(
        id="ok.port_open",
        severity=Severity.OK,
        when=_port_open,
        fallback=True,
        asks=(CheckName.ADDRESSES,),
        texts=Texts(
            short=N("Case", "Port is open"),
            headline=N("Case", "The port accepts connections"),
            summary=N("Case", "{endpoint} accepted the connection after {seconds} and waits to be spoken to."),
            you=(_SAY_PROTOCOL, _STILL_FAILING),
            commands=commands.PORT,
        ),
    ),
    Case(
        id="ok",
        severity=Severity.OK,
        when=_ok,
        fallback=True,
        asks=(CheckName.ADDRESSES,),
        texts=Texts(
            short=N("Case", "Works"),
            headline=N("Case", "The connection works"),
            summary=(
                N("Case", "{host} answered “{status_line}” after {seconds}."),
                N("Case", "{endpoint} agreed on an encrypted connection ({tls_version}) after {seconds}."),
                N("Case", "{endpoint} was reached after {seconds}."),
            ),
            you=(_STILL_FAILING,),
            commands=commands.FETCH,
        ),
    ),
)

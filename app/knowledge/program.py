"""What this program itself has to say: stopped, out of time, at a loss, or at fault."""

from app.knowledge import commands, phrases
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.values import attempt_match, fault_match
from app.model.names import Certainty, Origin, Outcome, Severity
from app.model.words import N


def _cancelled(facts: CaseFacts) -> Match | None:
    attempt = facts.last
    if attempt is None or attempt.outcome is not Outcome.CANCELLED:
        return None
    return attempt_match(facts, attempt, Certainty.CONFIRMED, -1)


def _internal(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or fault.failure.origin is not Origin.BUG:
        return None
    name = fault.failure.links[0].name if fault.failure.links else ""
    return fault_match(facts, fault, Certainty.CONFIRMED, exception=name, step=fault.failure.step.value)


def _deadline(facts: CaseFacts) -> Match | None:
    attempt, fault = facts.last, facts.fault
    if attempt is None:
        return None
    if fault is not None and fault.own_limit:
        return fault_match(facts, fault, Certainty.CONFIRMED)
    if attempt.outcome is not Outcome.DEADLINE:
        return None
    return attempt_match(facts, attempt, Certainty.CONFIRMED, -1, limit=attempt.options.limits.total)


def _unknown(facts: CaseFacts) -> Match | None:
    """Only possible: that it is a fault of the network is all that is known."""
    fault = facts.fault
    if fault is None:
        return None
    name = fault.link.name if fault.link is not None else ""
    return fault_match(facts, fault, Certainty.POSSIBLE, exception=name, step=fault.failure.step.value)


def without_case(facts: CaseFacts) -> Match:
    """Return the match of `app.internal` for facts in which no case holds: the catalogue has a gap."""
    attempt = facts.last
    return Match(Certainty.LIKELY) if attempt is None else attempt_match(facts, attempt, Certainty.LIKELY, -1)


CANCELLED = Case(
    id="app.cancelled",
    severity=Severity.FAILURE,
    when=_cancelled,
    texts=Texts(
        short=N("Case", "Stopped by you"),
        headline=N("Case", "The test was stopped"),
        summary=N("Case", "You stopped the test of {endpoint} after {seconds}, before it came to a result."),
        causes=(
            Cause(
                N("Case", "The test was cancelled"),
                N("Case", "What was found out until then stands in the technical details."),
                Certainty.CONFIRMED,
            ),
        ),
        you=(N("Case", "Start the test again when you want a result."),),
    ),
)

INTERNAL = Case(
    id="app.internal",
    severity=Severity.INTERNAL,
    when=_internal,
    texts=Texts(
        short=N("Case", "Fault in this program"),
        headline=N("Case", "This program has made a mistake"),
        summary=(
            N("Case", "The test of {endpoint} ended because of a fault in this program: {exception}."),
            N("Case", "The test of {endpoint} ended because of a fault in this program."),
            N("Case", "The test ended because of a fault in this program."),
        ),
        causes=(
            Cause(
                N("Case", "A situation that this program does not handle"),
                N("Case", "It says nothing about your network or the server."),
                Certainty.CONFIRMED,
            ),
        ),
        you=(
            N("Case", "Test again; if the fault comes back, copy the report."),
            N("Case", "Send the report to the makers of this program. Passwords are not in it."),
        ),
        packager=(N("Case", "Check that the program is complete with its own check, “self-check”."),),
    ),
)

FALLBACKS = (
    Case(
        id="app.deadline",
        severity=Severity.FAILURE,
        when=_deadline,
        fallback=True,
        texts=Texts(
            short=N("Case", "Time limit reached"),
            headline=N("Case", "The test took too long"),
            summary=N("Case", "The test of {endpoint} did not end within {limit} and was stopped by this program."),
            causes=(
                Cause(
                    N("Case", "Many small delays add up"),
                    N("Case", "Each step took part of the time; the technical details show how much."),
                    Certainty.LIKELY,
                ),
                phrases.SHORT_LIMIT,
                Cause(
                    N("Case", "This computer or this program was busy"),
                    N("Case", "Many tests at once can keep one of them waiting for its turn."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                phrases.TRY_LONGER,
                N("Case", "Run fewer tests at once."),
            ),
            admin=(N("Case", "Check whether connections from here are slow in general."),),
            operator=(N("Case", "Check how long the server takes for its answer."),),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="app.unknown_network_error",
        severity=Severity.FAILURE,
        when=_unknown,
        fallback=True,
        texts=Texts(
            short=N("Case", "Unusual network error"),
            headline=N("Case", "The connection failed for an unusual reason"),
            summary=(
                N("Case", "The test of {endpoint} failed with {exception} ({code}) at this step: {step}."),
                N("Case", "The test of {endpoint} failed with {exception} at this step: {step}."),
                N("Case", "The test of {endpoint} failed at this step: {step}."),
            ),
            causes=(
                Cause(
                    N("Case", "Something on the way, or at the other end, behaves in an unusual way"),
                    N("Case", "This program has no explanation of its own for this error."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "A firewall or security program interferes"),
                    N("Case", "Such programs can cause errors that are seen nowhere else."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Check the address letter by letter: {endpoint}"),
                phrases.TRY_LATER,
                phrases.OTHER_NETWORK,
                phrases.SEND_TO_ADMIN,
            ),
            admin=(N("Case", "Read the technical details: they hold every message and every code."),),
            operator=(phrases.OPERATOR_LOGS,),
            commands=(*commands.PORT, *commands.FETCH),
        ),
    ),
)

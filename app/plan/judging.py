"""Whether a result is what somebody expects: pure, codes only. Apart from whether it works."""

from collections.abc import Iterator

from app.comparing import severity_of, works
from app.model.attempt import Step
from app.model.facts import ConnectFacts, ResponseFacts, TlsFacts
from app.model.names import Certainty, Leg, Outcome, Severity, StepOutcome
from app.model.plan import Difference, Expectation, Expected, Verdict
from app.model.result import Result

_REFUSED = frozenset({"tcp.refused", "tcp.prohibited", "local.nothing_listening"})
# A proxy that says that it may not, or cannot, connect speaks about the target; other faults of it are its own. And
# whether a firewall of this computer or another one keeps a target away is no matter.
_ABOUT_TARGET = _REFUSED | {"local.blocked", "proxy.denied", "proxy.upstream_failed"}
_NOT_ABOUT_TARGET = ("local.", "proxy.", "dns.resolver_down", "dns.temporary", "dns.timeout", "dns.server_failure")
_IN_THE_WAY = frozenset({"http.blocked_by_filter", "http.captive_portal"})  # who answers there is not the target


def judge(expectation: Expectation, result: Result) -> Verdict:
    """Return whether `result` is as expected, and in what it differs."""
    status, issuer = _status(expectation, result), _issuer(result)
    if result.outcome in (Outcome.CANCELLED, Outcome.INVALID) or severity_of(result) is Severity.INTERNAL:
        differences: tuple[Difference, ...] = (Difference.NOT_TESTED,)
    else:
        differences = tuple(_differences(expectation, result, status, issuer))
    if not differences:
        return Verdict(True, expectation)
    return Verdict(False, expectation, differences, status, result.diagnoses[0].id, issuer)


def _differences(expectation: Expectation, result: Result, status: int, issuer: str) -> Iterator[Difference]:
    if expectation.case:
        if not _holds(expectation.case, result):
            yield Difference.CASE
    else:
        state = _of_state(expectation, result)
        if state is not None:
            yield state
            if expectation.state in (Expected.REFUSED, Expected.UNREACHABLE) or state is Difference.NOT_REACHED:
                return  # the rest would say the same again
    if expectation.status and status != expectation.status:
        yield Difference.STATUS
    if expectation.issuer and expectation.issuer.casefold() not in issuer.casefold():
        yield Difference.ISSUER


def _of_state(expectation: Expectation, result: Result) -> Difference | None:
    lead = result.diagnoses[0].id
    if expectation.state in (Expected.REFUSED, Expected.UNREACHABLE):
        if _connected(result):
            return Difference.ACCEPTS
        if lead.startswith(_NOT_ABOUT_TARGET) and lead not in _ABOUT_TARGET:
            return Difference.NOT_TESTED
        refused = expectation.state is Expected.UNREACHABLE or lead in _REFUSED
        return None if refused else Difference.NOT_REFUSED
    if result.outcome is not Outcome.REACHED:
        return Difference.NOT_REACHED
    any_status = expectation.state is Expected.ANSWERS or expectation.status >= 400
    return None if works(result) or (any_status and lead.startswith("status.")) else Difference.COMPLAINT


def _holds(case: str, result: Result) -> bool:
    lead, *others = result.diagnoses
    return lead.id == case or any(one.id == case and one.certainty is Certainty.CONFIRMED for one in others)


def _connected(result: Result) -> bool:
    """Tell whether a connection to the target came about in any try, or a proxy passed on its answer."""
    if result.diagnoses[0].id in _IN_THE_WAY and any(step.leg is Leg.PROXY for step in _steps(result)):
        return False
    return result.outcome is Outcome.REACHED or any(
        isinstance(step.facts, ConnectFacts) and step.leg is Leg.TARGET and step.outcome is StepOutcome.OK
        for attempt in result.attempts
        for step in attempt.steps
    )


def _status(expectation: Expectation, result: Result) -> int:
    """Return the status of the last answer; where a redirect is expected, of the first."""
    statuses = [step.facts.status for step in _steps(result) if isinstance(step.facts, ResponseFacts)]
    found = [status for status in statuses if status]
    if not found:
        return 0
    return found[0] if 300 <= expectation.status < 400 else found[-1]


def _issuer(result: Result) -> str:
    """Return the issuer of the certificate of the server that was reached last."""
    for step in reversed(_steps(result)):
        if isinstance(step.facts, TlsFacts) and step.leg is Leg.TARGET and step.facts.chain:
            return step.facts.chain[0].issuer
    return ""


def _steps(result: Result) -> tuple[Step, ...]:
    return result.attempts[-1].steps if result.attempts else ()

"""Web servers whose answer did not come, or stopped. What is wrong with an answer that came is in `content`."""

from app.knowledge import commands, phrases
from app.knowledge.answer import body_of, response_of
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.fault import Fault
from app.knowledge.values import fault_match
from app.model.names import Certainty, CheckName, Severity, StepName
from app.model.words import N

_ASKING = frozenset({StepName.REQUEST, StepName.RESPONSE})
_READING = frozenset({StepName.RESPONSE, StepName.BODY})


def _began(fault: Fault) -> bool:
    """Tell whether any part of the answer had arrived."""
    response = response_of(fault.attempt, fault.failure.hop)
    return response is not None and (response.status > 0 or response.received > 0)


def _no_answer_in_time(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or fault.failure.step not in _ASKING or not fault.timed_out or _began(fault):
        return None
    return fault_match(facts, fault, Certainty.CONFIRMED)


def _stalled(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or fault.failure.step not in _READING or not fault.timed_out:
        return None
    if fault.failure.step is StepName.RESPONSE and not _began(fault):
        return None
    body = body_of(fault.attempt, fault.failure.hop)
    return fault_match(facts, fault, Certainty.CONFIRMED, size=body.size if body else 0)


def _no_response(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or fault.failure.step not in _ASKING or fault.by_proxy or not fault.closed or _began(fault):
        return None
    return fault_match(facts, fault, Certainty.CONFIRMED)


def _reset(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or fault.failure.step not in _ASKING | _READING or fault.by_proxy or not fault.broken_off:
        return None
    return fault_match(facts, fault, Certainty.CONFIRMED)


_PACKETS_LOST = Cause(
    N("Case", "Data gets lost on the way"),
    N("Case", "A firewall, a VPN or a bad connection may swallow part of it."),
    Certainty.POSSIBLE,
)
_WRONG_PROTOCOL = Cause(
    N("Case", "The port does not speak http"),
    N("Case", "It may expect https, or belong to another service altogether."),
    Certainty.POSSIBLE,
)

CASES = (
    Case(
        id="http.no_answer_in_time",
        severity=Severity.FAILURE,
        when=_no_answer_in_time,
        texts=Texts(
            short=N("Case", "No answer in time"),
            headline=N("Case", "The request was sent, but no answer came in time"),
            summary=N("Case", "The connection to {host} works, but no answer to the request came within {seconds}."),
            causes=(
                Cause(
                    N("Case", "The server program is slow or stuck"),
                    N("Case", "It may wait for a database or another server, or have too much to do."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The time limit is too short"),
                    N("Case", "Some pages take longer than {limit} to prepare."),
                    Certainty.POSSIBLE,
                ),
                _WRONG_PROTOCOL,
                _PACKETS_LOST,
                phrases.PROXY_BETWEEN,
            ),
            you=(phrases.TRY_LATER, phrases.TRY_LONGER, phrases.CHECK_PORT),
            admin=(phrases.ADMIN_ANSWERS,),
            operator=(
                phrases.OPERATOR_LOGS,
                N("Case", "Check what the server program waits for, such as a database."),
                phrases.OPERATOR_LIMITS,
            ),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="http.stalled",
        severity=Severity.FAILURE,
        when=_stalled,
        texts=Texts(
            short=N("Case", "Answer stopped"),
            headline=N("Case", "The answer began and did not come to an end"),
            summary=(
                N("Case", "{host} began to answer, but after {seconds} only {size} had arrived."),
                N("Case", "{host} began to answer, but the answer was not complete after {seconds}."),
            ),
            causes=(
                Cause(
                    N("Case", "The server program sends very slowly or got stuck"),
                    N("Case", "It may be overloaded, or made to send a little at a time without end."),
                    Certainty.LIKELY,
                ),
                _PACKETS_LOST,
                Cause(
                    N("Case", "The connection is slow"),
                    N("Case", "Other downloads or a weak Wi-Fi signal leave little for this one."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The time limit is too short"),
                    N("Case", "A large answer can take longer than {limit}."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(phrases.TRY_LATER, phrases.OTHER_NETWORK, phrases.TRY_LONGER),
            admin=(
                phrases.ADMIN_ANSWERS,
                N("Case", "Check the packet size (MTU) of the connection, above all over VPN."),
            ),
            operator=(phrases.OPERATOR_LOGS, phrases.OPERATOR_LIMITS),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="http.no_response",
        severity=Severity.FAILURE,
        when=_no_response,
        asks=(CheckName.PROTOCOL,),
        texts=Texts(
            short=N("Case", "Closed without answer"),
            headline=N("Case", "The server closed the connection without an answer"),
            summary=N("Case", "The connection to {host} works, but the server closed it after the request."),
            causes=(
                phrases.PROGRAM_FAULT,
                _WRONG_PROTOCOL,
                phrases.FRONT_FAULT,
                Cause(
                    N("Case", "The server does not accept this kind of request"),
                    N("Case", "Some servers close the connection to programs or addresses that they do not know."),
                    Certainty.POSSIBLE,
                ),
                phrases.PROXY_BETWEEN,
            ),
            you=(
                phrases.TRY_LATER,
                N("Case", "Test with https:// instead of http://, or the other way round."),
                phrases.CHECK_PORT,
            ),
            admin=(phrases.ADMIN_ANSWERS,),
            operator=(phrases.OPERATOR_LOGS, phrases.OPERATOR_FRONT),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="http.reset",
        severity=Severity.FAILURE,
        when=_reset,
        asks=(CheckName.PROTOCOL,),
        texts=Texts(
            short=N("Case", "Connection reset"),
            headline=N("Case", "The connection was broken off during the request"),
            summary=N("Case", "The connection to {host} was reset (broken off) before the answer was complete."),
            causes=(
                phrases.PROGRAM_FAULT,
                Cause(
                    N("Case", "A firewall or filter ends the connection"),
                    N("Case", "It may object to the address, the content or the length of the connection."),
                    Certainty.POSSIBLE,
                ),
                phrases.FRONT_FAULT,
                _WRONG_PROTOCOL,
                phrases.PROXY_BETWEEN,
            ),
            you=(
                phrases.TRY_LATER,
                N("Case", "Test with https:// instead of http://, or the other way round."),
                phrases.OTHER_NETWORK,
            ),
            admin=(phrases.ADMIN_FIREWALL,),
            operator=(phrases.OPERATOR_LOGS, phrases.OPERATOR_FRONT),
            commands=commands.FETCH,
        ),
    ),
)

"""Web answers that came and cannot be used. Those that did not come, or stopped, are in `http`."""

from app.knowledge import commands, phrases
from app.knowledge.answer import body_of, response_of
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.values import fault_match
from app.model.facts import BodyFacts
from app.model.names import Certainty, CheckName, Severity, StepName
from app.model.words import N

_READING = frozenset({StepName.RESPONSE, StepName.BODY})
_BAD_HEADERS = ("requests.exceptions.InvalidHeader", "urllib3.exceptions.InvalidHeader")
_BAD_CHUNK = "urllib3.exceptions.InvalidChunkLength"
_CUT_SHORT = (
    "http.client.IncompleteRead",
    "urllib3.exceptions.IncompleteRead",
    "requests.exceptions.ChunkedEncodingError",
)
_NOT_DECODED = ("requests.exceptions.ContentDecodingError", "urllib3.exceptions.DecodeError")
_TOO_MANY_REDIRECTS = "requests.exceptions.TooManyRedirects"


def _invalid_response(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or fault.failure.step not in _READING or fault.timed_out or fault.broken_off or fault.closed:
        return None
    link = fault.find(*_BAD_HEADERS, _BAD_CHUNK)
    if link < 0 and fault.find(*_CUT_SHORT) < 0:
        link = fault.find_kind("http.client.HTTPException")
    if link < 0:
        return None
    response = response_of(fault.attempt, fault.failure.hop)
    return fault_match(facts, fault, Certainty.CONFIRMED, link, banner=response.start if response else "")


def _truncated(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or fault.failure.step is not StepName.BODY or fault.timed_out or fault.broken_off:
        return None
    link = fault.find(*_CUT_SHORT)
    if fault.find(_BAD_CHUNK) >= 0 or (link < 0 and not fault.closed):
        return None
    body = body_of(fault.attempt, fault.failure.hop) or BodyFacts()
    expected = max(body.declared, 0)
    return fault_match(facts, fault, Certainty.CONFIRMED, link, size=body.size, expected_size=expected)


def _decoding_failed(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or fault.failure.step is not StepName.BODY:
        return None
    link = fault.find(*_NOT_DECODED)
    return fault_match(facts, fault, Certainty.CONFIRMED, link) if link >= 0 else None


def _redirect_loop(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None:
        return None
    link = fault.find(_TOO_MANY_REDIRECTS)
    if link < 0:
        return None
    return fault_match(facts, fault, Certainty.CONFIRMED, link, count=fault.attempt.options.redirects)


CASES = (
    Case(
        id="http.invalid_response",
        severity=Severity.FAILURE,
        when=_invalid_response,
        asks=(CheckName.PROTOCOL,),
        texts=Texts(
            short=N("Case", "Answer not understood"),
            headline=N("Case", "The server’s answer is not valid HTTP"),
            summary=(
                N("Case", "{host} answered on port {port}, but not as a web server does; it began with: {banner}"),
                N("Case", "{host} answered on port {port}, but the answer breaks the rules of HTTP."),
            ),
            causes=(
                Cause(
                    N("Case", "Another kind of service answers on this port"),
                    N("Case", "It may be a mail or remote access service, or expect https instead of http."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The server program has a fault"),
                    N("Case", "It may send broken headers, the lines before the content, or a broken content."),
                    Certainty.POSSIBLE,
                ),
                phrases.CHANGED_ON_THE_WAY,
            ),
            you=(
                phrases.CHECK_PORT,
                N("Case", "Test with https:// instead of http://, or the other way round."),
                N("Case", "Test as TCP, to see how the service greets."),
            ),
            admin=(N("Case", "Check whether a filter or proxy server changes answers from {host}."),),
            operator=(
                N("Case", "Check which program listens on port {port}."),
                N("Case", "Check the first lines that the server program sends: status line and headers."),
            ),
            commands=(*commands.FETCH, *commands.LISTENER_THERE),
        ),
    ),
    Case(
        id="http.truncated",
        severity=Severity.FAILURE,
        when=_truncated,
        texts=Texts(
            short=N("Case", "Answer cut short"),
            headline=N("Case", "The answer ended too early"),
            summary=(
                N("Case", "{host} announced {expected_size} and closed the connection after {size}."),
                N("Case", "{host} closed the connection before its answer was complete."),
            ),
            causes=(
                phrases.PROGRAM_FAULT,
                phrases.FRONT_FAULT,
                Cause(
                    N("Case", "The announced length is wrong"),
                    N("Case", "The server may announce the size from before it compressed the page."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(phrases.TRY_LATER, phrases.OTHER_NETWORK),
            admin=(phrases.ADMIN_ANSWERS,),
            operator=(phrases.OPERATOR_LOGS, phrases.OPERATOR_LIMITS),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="http.decoding_failed",
        severity=Severity.FAILURE,
        when=_decoding_failed,
        texts=Texts(
            short=N("Case", "Answer not readable"),
            headline=N("Case", "The answer could not be unpacked"),
            summary=N("Case", "{host} answered, but the compressed content is damaged and cannot be unpacked."),
            causes=(
                Cause(
                    N("Case", "The server names a compression that it does not use"),
                    N("Case", "The header Content-Encoding and the content itself do not agree."),
                    Certainty.LIKELY,
                ),
                phrases.CHANGED_ON_THE_WAY,
            ),
            you=(phrases.OTHER_NETWORK, phrases.SEND_TO_OPERATOR),
            admin=(N("Case", "Check whether a filter or proxy server changes answers from {host}."),),
            operator=(N("Case", "Check the compression of the server program and the header Content-Encoding."),),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="http.redirect_loop",
        severity=Severity.FAILURE,
        when=_redirect_loop,
        texts=Texts(
            short=N("Case", "Too many redirects"),
            headline=N("Case", "The server redirects without end"),
            summary=(
                N("Case", "The server redirects again and again; this test stopped at redirect number {count}."),
                N("Case", "The server redirects again and again, and this test stopped following."),
            ),
            causes=(
                Cause(
                    N("Case", "Two settings of the server contradict each other"),
                    N("Case", "One redirects from http to https or to another name, the other one back."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The site expects cookies"),
                    N("Case", "Some sites redirect until they can store a cookie or somebody signs in."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "A system in front of the server speaks http with it"),
                    N("Case", "The server then believes that encryption is missing and redirects again and again."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Open the address in a browser after deleting the cookies of this site."),
                N("Case", "Test the address to which the server redirects: {url}"),
                phrases.SEND_TO_OPERATOR,
            ),
            operator=(
                N("Case", "Follow the redirects in the technical details and find those that contradict each other."),
                N("Case", "Check that systems in front of the server pass on whether https was used."),
            ),
            commands=commands.FETCH,
        ),
    ),
)

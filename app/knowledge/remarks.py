"""Successes with something worth knowing about the answer or the way to it."""

import msgspec

from app import limits
from app.knowledge import commands, phrases
from app.knowledge.answer import body_of, header_values, request_of
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.success import reached
from app.knowledge.values import attempt_match, scheme_of, url_host
from app.model.attempt import Attempt, Step
from app.model.facts import ConnectFacts, GreetingFacts, ResponseFacts
from app.model.names import Certainty, CheckName, Leg, Severity, StepName, StepOutcome
from app.model.words import N

_NO_CONTENT = frozenset({204, 304})
_NETWORK_STEPS = frozenset({StepName.RESOLVE, StepName.CONNECT, StepName.PROXY, StepName.TLS})


def _downgraded(facts: CaseFacts) -> Match | None:
    attempt, answer = reached(facts), facts.answer
    if attempt is None or answer is None or not answer.hop or scheme_of(attempt, 0) != "https":
        return None
    request = request_of(attempt, answer.hop)
    if request is None or not request.url.lower().startswith("http://"):
        return None
    # The place is that of the typed host: its words say where it began and where it ended.
    match = attempt_match(
        facts, attempt, Certainty.CONFIRMED, -1, other_host=url_host(request.url), location=request.url
    )
    return msgspec.structs.replace(match, evidence=(f"{facts.path}.steps[{answer.step_index}]",))


def _truncated(facts: CaseFacts) -> Match | None:
    attempt, answer = reached(facts), facts.answer
    body = body_of(attempt, answer.hop) if attempt is not None and answer is not None else None
    if attempt is None or answer is None or body is None or body.cut:
        return None
    if body.unfinished:
        index = _index_of(attempt, StepName.BODY, answer.hop)
        return attempt_match(facts, attempt, Certainty.CONFIRMED, index, size=body.size)
    if body.size >= body.declared:
        return None
    status = answer.response.status
    packed = header_values(answer.response.headers, "Content-Encoding")  # then the two sizes are of different things
    if attempt.options.method == "HEAD" or status < 200 or status in _NO_CONTENT or packed:
        return None
    index = _index_of(attempt, StepName.BODY, answer.hop)
    return attempt_match(
        facts, attempt, Certainty.CONFIRMED, index, size=max(body.size, 0), expected_size=body.declared
    )


def _index_of(attempt: Attempt, name: StepName, hop: int) -> int:
    return next((i for i, step in enumerate(attempt.steps) if step.name is name and step.hop == hop), -1)


def _unusual_status(facts: CaseFacts) -> Match | None:
    attempt, answer = reached(facts), facts.answer
    if attempt is None or answer is None:
        return None
    response = answer.response
    nowhere = 300 <= response.status <= 399 and not response.location and not answer.headers("Location")
    if not 100 <= response.status <= 199 and not nowhere:
        return None
    line = f"{response.status} {response.reason}".strip()
    return attempt_match(
        facts, attempt, Certainty.CONFIRMED, answer.step_index, status=response.status, status_line=line
    )


def _ipv6_fallback(facts: CaseFacts) -> Match | None:
    """IPv4 worked in the end, after a noticeable time had been lost on IPv6."""
    attempt = reached(facts)
    if attempt is None:
        return None
    lost, index, address = 0.0, -1, ""
    for number, step in enumerate(attempt.steps):
        one = step.facts
        if not isinstance(one, ConnectFacts) or step.leg is not Leg.TARGET:
            continue
        if ":" in one.address and step.outcome is not StepOutcome.OK:
            lost, index, address = lost + step.seconds, number, one.address
        elif ":" not in one.address and step.outcome is StepOutcome.OK and lost >= limits.FALLBACK_SECONDS:
            match = attempt_match(facts, attempt, Certainty.CONFIRMED, index)
            params = msgspec.structs.replace(
                match.params, seconds=lost, address=address, other_addresses=(one.address,)
            )
            return msgspec.structs.replace(match, params=params)
    return None


def _slow_step(facts: CaseFacts) -> Match | None:
    attempt = reached(facts)
    slow = [(step.seconds, index) for index, step in enumerate(attempt.steps) if _is_slow(step)] if attempt else []
    if attempt is None or not slow:
        return None
    seconds, index = max(slow)
    step = attempt.steps[index]
    resent = step.facts.resent if isinstance(step.facts, ConnectFacts | ResponseFacts) else 0
    match = attempt_match(facts, attempt, Certainty.CONFIRMED, index, step=step.name.value, resent=resent)
    return msgspec.structs.replace(match, params=msgspec.structs.replace(match.params, seconds=seconds))


def _is_slow(step: Step) -> bool:
    if step.outcome is not StepOutcome.OK or isinstance(step.facts, GreetingFacts):  # to listen takes a while
        return False
    if isinstance(step.facts, ResponseFacts):
        return step.seconds >= limits.SLOW_ANSWER_SECONDS
    return step.name in _NETWORK_STEPS and step.seconds >= limits.SLOW_STEP_SECONDS


CASES = (
    Case(
        id="ok.downgraded_to_http",
        severity=Severity.REMARK,
        when=_downgraded,
        texts=Texts(
            short=N("Case", "Works, but without encryption"),
            headline=N("Case", "The connection works, but ends without encryption"),
            summary=N("Case", "{host} redirected the encrypted request to an address without encryption: {location}"),
            causes=(
                Cause(
                    N("Case", "The redirect is set up wrongly on the server"),
                    N("Case", "A system in front of it may speak http with it, so that it does not know of https."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "A network sign-in page or a filter answered instead"),
                    N("Case", "Their pages are often sent without encryption."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Send no passwords or other private data on the page where this ends."),
                N("Case", "Test the last address with https:// instead of http://."),
                phrases.OTHER_NETWORK,
            ),
            admin=(N("Case", "Check whether a filter or a sign-in page answers in place of {host}."),),
            operator=(N("Case", "Let the redirect lead to https, and pass on to the server whether https was used."),),
            commands=commands.FETCH,
        ),
        asks=(CheckName.PORTAL,),
    ),
    Case(
        id="ok.truncated",
        severity=Severity.REMARK,
        when=_truncated,
        texts=Texts(
            short=N("Case", "Works, answer incomplete"),
            headline=N("Case", "The connection works, but the answer is incomplete"),
            summary=(
                N("Case", "{host} announced {expected_size} and sent {size}; most programs do not notice."),
                N("Case", "{host} sent compressed content that breaks off before its end, after {size}."),
            ),
            causes=(
                Cause(
                    N("Case", "The announced length is wrong"),
                    N("Case", "The server may announce the size from before it compressed the page."),
                    Certainty.LIKELY,
                ),
                phrases.FRONT_FAULT,
                phrases.CHANGED_ON_THE_WAY,
            ),
            you=(phrases.OTHER_NETWORK, phrases.SEND_TO_OPERATOR),
            admin=(phrases.ADMIN_ANSWERS,),
            operator=(N("Case", "Check the header Content-Length that the server program sends."),),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="ok.unusual_status",
        severity=Severity.REMARK,
        when=_unusual_status,
        texts=Texts(
            short=N("Case", "Works, odd answer"),
            headline=N("Case", "The connection works, but the answer is unusual"),
            summary=N("Case", "{host} answered “{status_line}”, which does not fit a simple request."),
            causes=(
                Cause(
                    N("Case", "The server program has a fault"),
                    N("Case", "It sends a redirect without an address, or “not modified” without being asked."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "A hint came before the answer"),
                    N("Case", "Numbers from 100 to 199 announce an answer; many programs take them for the answer."),
                    Certainty.POSSIBLE,
                ),
                phrases.CHANGED_ON_THE_WAY,
            ),
            you=(
                N("Case", "Open the same address in a browser and compare: {url}"),
                phrases.SEND_TO_OPERATOR,
            ),
            admin=(N("Case", "Check whether a filter or proxy server changes answers from {host}."),),
            operator=(N("Case", "Check why the server program answers a simple request in this way."),),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="ok.ipv6_fallback",
        severity=Severity.REMARK,
        when=_ipv6_fallback,
        asks=(CheckName.ADDRESSES,),
        texts=Texts(
            short=N("Case", "Works, IPv6 costs time"),
            headline=N("Case", "The connection works, but time was lost on IPv6"),
            summary=N(
                "Case",
                "IPv6 ({address}) cost {seconds} in vain; then {host} was reached over IPv4: {other_addresses}.",
            ),
            causes=(
                Cause(
                    N("Case", "IPv6 is set up here, but does not lead to the Internet"),
                    N("Case", "The computer believes it has IPv6; its packets get lost on the way."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The server lists an IPv6 address at which nothing answers"),
                    N("Case", "Then other hosts work over IPv6 without delay."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "A firewall stops IPv6"),
                    N("Case", "A rule may have been made for IPv4 only."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Test another host that has IPv6. If that is slow too, the fault is in this network."),
                phrases.OTHER_NETWORK,
            ),
            admin=(N("Case", "Repair IPv6 in this network, or do not offer it to computers."),),
            operator=(N("Case", "Check that the service answers on every IPv6 address of {host}, or remove it."),),
            commands=(*commands.PING, *commands.FETCH),
        ),
    ),
    Case(
        id="ok.slow_step",
        severity=Severity.REMARK,
        when=_slow_step,
        texts=Texts(
            short=N("Case", "Works, but slowly"),
            headline=N("Case", "The connection works, but one step took long"),
            summary=(
                N("Case", "{host} was reached; this step took {seconds}: {step}."),
                N("Case", "{host} was reached, but one step took long."),
            ),
            causes=(
                Cause(
                    N("Case", "Packets got lost on the way and were sent again"),
                    N("Case", "Packets that this computer had to send again in this step: {resent}."),
                    Certainty.CONFIRMED,
                ),
                Cause(
                    N("Case", "A packet got lost and was sent again"),
                    N("Case", "A step of a little over one or three seconds often means just that."),
                    Certainty.LIKELY,
                    unless="resent",
                ),
                Cause(
                    N("Case", "The server or a name server is overloaded"),
                    N("Case", "Then the same step is slow again, and others are not."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The connection is slow or the server far away"),
                    N("Case", "Other downloads, a weak Wi-Fi signal or a VPN slow down every step."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Test again several times: a single slow test means little."),
                phrases.OTHER_NETWORK,
            ),
            admin=(N("Case", "If names are slow for every host, check the name servers of this network."),),
            operator=(N("Case", "Look at how busy the server was at the time of this test."),),
            commands=commands.FETCH,
        ),
    ),
)

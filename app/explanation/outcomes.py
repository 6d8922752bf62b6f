"""How a test and its steps ended, and how its target is called; the chain of exceptions line by line."""

from collections.abc import Iterator

from app.explanation.links import codes_text, link_meaning
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.attempt import Failure, Step
from app.model.facts import ConnectFacts, GreetingFacts, ProxyFacts, ResolveFacts, ResponseFacts, TlsFacts
from app.model.names import Kind, Outcome, Severity, StepOutcome
from app.model.target import InputProblem, Target
from app.model.words import Words
from app.target import DEFAULT_PORTS, endpoint
from app.text import display_text, isolate

ADDRESSES_SHOWN = 3


def state_word(outcome: Outcome, severity: Severity, words: Words) -> str:
    """Return how a test ended, in a word or two; `severity` is that of the leading case."""
    if outcome is Outcome.CANCELLED:
        return words.translate("Terminal", "Stopped")
    if outcome is Outcome.INVALID:
        return words.translate("Terminal", "Cannot be tested")
    if severity is Severity.INTERNAL:
        return words.translate("Terminal", "Fault in this program")
    if severity is Severity.OK:
        return words.translate("Terminal", "Works")
    if severity is Severity.REMARK:
        return words.translate("Terminal", "Works, with a remark")
    if outcome is Outcome.REACHED:
        return words.translate("Terminal", "Reached, but with an error")
    if outcome is Outcome.DEADLINE:
        return words.translate("Terminal", "Time limit reached")
    return words.translate("Terminal", "Failed")


def step_outcome_word(outcome: StepOutcome, words: Words) -> str:
    """Return how a step ended, in a word; nothing for one that went well."""
    if outcome is StepOutcome.FAILED:
        return words.translate("Terminal", "failed")
    if outcome is StepOutcome.DEADLINE:
        return words.translate("Terminal", "no answer in time")
    return words.translate("Terminal", "stopped") if outcome is StepOutcome.CANCELLED else ""


def subject_text(target: Target | InputProblem, words: Words) -> str:
    """Return how a target is called, isolated: its URL, or its endpoint with the protocol."""
    if isinstance(target, InputProblem):
        shown = display_text(target.source, SHORT_TEXT_CHARACTERS)
        return isolate(shown) if shown else words.translate("Terminal", "empty input")
    place = endpoint(target.host, target.port)
    if target.kind in (Kind.TCP, Kind.TLS):
        return f"{isolate(display_text(place, SHORT_TEXT_CHARACTERS))} · {target.kind.upper()}"
    if target.port == DEFAULT_PORTS[target.kind]:
        place = place.rpartition(":")[0]
    path = "" if target.path == "/" else target.path
    return isolate(display_text(f"{target.kind.value}://{place}{path}", SHORT_TEXT_CHARACTERS))


def steps_shown(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Return the steps without those of the redirects between the first and the last one."""
    last = max((step.hop for step in steps), default=0)
    return tuple(step for step in steps if step.hop in (0, 1, last))


def step_fact(step: Step) -> str:
    """Return the one fact of a step that says most, cleaned."""
    facts = step.facts
    text = ""
    if isinstance(facts, ResolveFacts) and not facts.literal:
        more = " …" if len(facts.addresses) > ADDRESSES_SHOWN else ""
        text = ", ".join(facts.addresses[:ADDRESSES_SHOWN]) + more
    elif isinstance(facts, ConnectFacts):
        text = facts.code
    elif isinstance(facts, GreetingFacts):
        text = facts.data
    elif isinstance(facts, TlsFacts):
        text = facts.version
    elif isinstance(facts, ResponseFacts | ProxyFacts) and facts.status:
        text = f"{facts.status} {facts.reason}"
    return display_text(text, SHORT_TEXT_CHARACTERS)


def chain_lines(failure: Failure, words: Words, *, whole: bool = False) -> Iterator[str]:
    """Yield each exception with what it means, the message of the first one, and with `whole` everything there is."""
    for number, link in enumerate(failure.links):
        codes = codes_text(link.codes)
        yield display_text(f"{link.name} [{codes}]" if codes else link.name)
        yield f"  {link_meaning(link, words)}"
        if link.message and (whole or not number):
            yield f"  {display_text(link.message)}"
    if whole:
        for line in failure.trace.splitlines():
            text = line.lstrip(" ")
            yield line[: len(line) - len(text)] + display_text(text)

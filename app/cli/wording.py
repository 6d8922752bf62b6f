"""The words that only the terminal needs: how a test ended, and how its target is called."""

from app.limits import SHORT_TEXT_CHARACTERS
from app.model.names import Kind, Outcome, Severity, StepOutcome
from app.model.target import InputProblem, Target
from app.model.words import Words
from app.target import DEFAULT_PORTS, endpoint
from app.text import display_text, isolate


def state(outcome: Outcome, severity: Severity, words: Words) -> str:
    """Return how a test ended, in a word or two."""
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


def step_outcome(outcome: StepOutcome, words: Words) -> str:
    """Return how a step ended, in a word; nothing for one that went well."""
    if outcome is StepOutcome.FAILED:
        return words.translate("Terminal", "failed")
    if outcome is StepOutcome.DEADLINE:
        return words.translate("Terminal", "no answer in time")
    return words.translate("Terminal", "stopped") if outcome is StepOutcome.CANCELLED else ""


def subject(target: Target | InputProblem, words: Words) -> str:
    """Return how a target is called: its URL, or its endpoint with the protocol."""
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

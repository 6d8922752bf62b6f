"""Words for steps, certainties, the source of a proxy and the repairs of the input."""

from app import limits
from app.explanation.formats import fill
from app.model.attempt import Step
from app.model.facts import ConnectFacts, GreetingFacts, ResolveFacts, ResponseFacts
from app.model.names import Certainty, Leg, NoteCode, ProxySource, StepName
from app.model.target import Note
from app.model.words import N, Words
from app.text import display_text, isolate

_STEPS = {
    StepName.RESOLVE: N("Step", "Look up the name"),
    StepName.CONNECT: N("Step", "Connect"),
    StepName.PROXY: N("Step", "Ask the proxy server to connect"),
    StepName.TLS: N("Step", "Agree on encryption (TLS)"),
    StepName.REQUEST: N("Step", "Send the request"),
    StepName.RESPONSE: N("Step", "Wait for the answer"),
    StepName.BODY: N("Step", "Read the content"),
}
_PROXY_STEPS = {
    StepName.RESOLVE: N("Step", "Look up the name of the proxy server"),
    StepName.TLS: N("Step", "Agree on encryption with the proxy server"),
}
_CERTAINTIES = {
    Certainty.CONFIRMED: N("Certainty", "Confirmed"),
    Certainty.LIKELY: N("Certainty", "Likely"),
    Certainty.POSSIBLE: N("Certainty", "Possible"),
}
_PROXY_SOURCES = {
    ProxySource.OPTION: N("ProxySource", "the options of this test"),
    ProxySource.ENVIRONMENT: N("ProxySource", "an environment variable"),
    ProxySource.SYSTEM: N("ProxySource", "the settings of the system"),
}
# The second text is for a note without detail.
_NOTES = {
    NoteCode.SCHEME_ADDED: (
        N("Note", "No protocol was typed; this one is used: {detail}"),
        N("Note", "No protocol was typed; the usual one is used."),
    ),
    NoteCode.SPACES_REMOVED: (N("Note", "Spaces were removed."),),
    NoteCode.QUOTES_REMOVED: (N("Note", "Quotation marks were removed."),),
    NoteCode.BRACKETS_REMOVED: (N("Note", "Brackets around the address were removed."),),
    NoteCode.BRACKETS_ADDED: (
        N("Note", "Brackets were put around the IPv6 address: {detail}"),
        N("Note", "Brackets were put around the IPv6 address."),
    ),
    NoteCode.COMMAND_READ: (
        N("Note", "The address was taken out of a pasted command: {detail}"),
        N("Note", "The address was taken out of a command."),
    ),
    NoteCode.DIGITS_CONVERTED: (
        N("Note", "Digits of another script were read as: {detail}"),
        N("Note", "Digits of another script were converted."),
    ),
    NoteCode.CHARACTERS_CONVERTED: (
        N("Note", "Characters of another kind were read as: {detail}"),
        N("Note", "Characters of another kind were converted."),
    ),
    NoteCode.HIDDEN_REMOVED: (
        N("Note", "Characters that cannot be seen were removed: {detail}"),
        N("Note", "Characters that cannot be seen were removed."),
    ),
    NoteCode.FRAGMENT_DROPPED: (N("Note", "The part after # was left out; it is never sent to a server."),),
    NoteCode.PATH_DROPPED: (N("Note", "The path was left out; this protocol has none."),),
    NoteCode.PUNCTUATION_REMOVED: (N("Note", "Punctuation around the address was removed."),),
    NoteCode.NAME_ENCODED: (
        N("Note", "In the network this name is written: {detail}"),
        N("Note", "The name was converted to the form that the network uses."),
    ),
}


def step_title(step: Step, words: Words) -> str:
    """Return what was done in a step, with the address it concerns in an isolate: "Connect 192.0.2.10"."""
    if isinstance(step.facts, GreetingFacts):
        return words.translate("Step", "Wait for a greeting")
    if isinstance(step.facts, ResolveFacts) and step.facts.literal:
        return words.translate("Step", "Read the address")
    if isinstance(step.facts, ConnectFacts):
        address = isolate(display_text(step.facts.address, limits.SHORT_TEXT_CHARACTERS))
        if step.leg is Leg.PROXY:
            return fill(words.translate("Step", "Connect to the proxy server {address}"), {"address": address})
        return fill(words.translate("Step", "Connect {address}"), {"address": address})
    if step.leg is Leg.PROXY and step.name in _PROXY_STEPS:
        return words.translate("Step", _PROXY_STEPS[step.name])
    return step_name_word(step.name, words)


def resent_text(step: Step, words: Words) -> str:
    """Return how many packets this computer had to send again in a step, or an empty text."""
    count = step.facts.resent if isinstance(step.facts, ConnectFacts | ResponseFacts) else 0
    return words.translate("Count", "%n packet(s) sent again", "", count) if count else ""


def step_name_word(name: StepName, words: Words) -> str:
    """Return what is done in any step of this name: "Look up the name"."""
    return words.translate("Step", _STEPS[name])


def certainty_word(certainty: Certainty, words: Words) -> str:
    """Return how sure something is: "Likely"."""
    return words.translate("Certainty", _CERTAINTIES[certainty])


def proxy_source_word(source: ProxySource, words: Words) -> str:
    """Return where a proxy was set: "an environment variable"."""
    return words.translate("ProxySource", _PROXY_SOURCES[source])


def note_text(note: Note, words: Words) -> str:
    """Return one sentence about a repair of the typed text, its detail in an isolate."""
    detail = display_text(note.detail, limits.SHORT_TEXT_CHARACTERS)
    texts = _NOTES[note.code]
    text = texts[0] if detail else texts[-1]
    return fill(words.translate("Note", text), {"detail": isolate(detail)})

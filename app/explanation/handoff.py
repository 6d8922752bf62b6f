"""A text to send to somebody else who can do something, in their language: only what that person needs."""

from app import limits
from app.explanation.evidence import evidence
from app.explanation.explaining import explain
from app.explanation.formats import fill
from app.knowledge.short_code import short_code
from app.knowledge.status import NOT_THE_NETWORK
from app.knowledge.trust import NOT_YOUR_CERTIFICATE
from app.model.explanation import Explanation, Owner
from app.model.names import Severity
from app.model.result import Result
from app.model.target import Target
from app.model.words import N, Words
from app.target import endpoint
from app.text import display_text, strip_isolates

LINES = 25
"""Of a text at most, so that it is read to its end."""

#: The subject of a mail or ticket. {problem}: "Connection refused"; {target}: host:port
_SUBJECT = N("Handoff", "Subject: {problem} ({target})")
_INTRO = {
    (Owner.ADMIN, False): N(
        "Handoff",
        "A connection from a computer in your network meets with an error. Could you have a look at it, please?",
    ),
    (Owner.ADMIN, True): N(
        "Handoff",
        "A connection from a computer in your network works, but with a remark that you may want to know of.",
    ),
    (Owner.OPERATOR, False): N(
        "Handoff", "A connection to your server meets with an error. Could you have a look at it, please?"
    ),
    (Owner.OPERATOR, True): N(
        "Handoff", "A connection to your server works, but with a remark that you may want to know of."
    ),
}
_NOTHING_TO_DO = (NOT_THE_NETWORK, NOT_YOUR_CERTIFICATE)


def handoff(result: Result, owner: Owner, words: Words, utc_offset: int = 0) -> str | None:
    """Return a mail to one owner: subject, what was found, the evidence, what is asked for; at most `LINES` lines.

    None where the owner has nothing to do. Plain text without isolates, in the language of `words`, which is the
    reader's and may be another one than the sender's. `utc_offset` is that of the sender's clock in minutes, east
    positive: the time of the test is given in it.
    """
    lead = explain(result.diagnoses[0], words)
    steps = _steps(lead, owner, words)
    if not steps or not isinstance(result.target, Target):
        return None
    head = (
        _said(_SUBJECT, words, problem=lead.short, target=_place(result, result.target)),
        "",
        words.translate("Handoff", "Hello,"),
        "",
        words.translate("Handoff", _INTRO[owner, lead.severity in (Severity.OK, Severity.REMARK)]),
        fill(words.translate("Handoff", "What was found: {summary}"), {"summary": _found(result, lead, owner)}),
        "",
    )
    asked = ("", words.translate("Handoff", "What would help:"), *(f"- {step}" for step in steps))
    end = ("", _code(result, words))
    room = LINES - len(head) - len(asked) - len(end)
    return strip_isolates("\n".join((*head, *_evidence(result, owner, words, utc_offset)[:room], *asked, *end)))


def _found(result: Result, lead: Explanation, owner: Owner) -> str:
    """Return what happened; what the sender's proxy is called is nothing for the server's operator."""
    return lead.headline if owner is Owner.OPERATOR and result.diagnoses[0].id.startswith("proxy.") else lead.summary


def _steps(lead: Explanation, owner: Owner, words: Words) -> tuple[str, ...]:
    """Return what the owner can do, without the word that there is nothing to do."""
    steps = lead.for_admin if owner is Owner.ADMIN else lead.for_operator
    nothing = {words.translate("Case", text) for text in _NOTHING_TO_DO}
    return tuple(step for step in steps if step not in nothing)


def _place(result: Result, target: Target) -> str:
    return result.diagnoses[0].params.endpoint or endpoint(target.host, target.port)


def _evidence(result: Result, owner: Owner, words: Words, utc_offset: int) -> tuple[str, ...]:
    """Return one line for each fact whose values are all known."""
    known = (line for line in evidence(result, owner, words, utc_offset) if all(line[1].values()))
    return tuple(f"- {_said(text, words, **values)}" for text, values in known)


def _code(result: Result, words: Words) -> str:
    version = result.environment.app if result.environment is not None else ""
    if not version:
        return _said(N("Handoff", "Code of this result: {code}"), words, code=short_code(result))
    #: {version}: of this program
    text = N("Handoff", "Tested with Connection Tester {version}; code of this result: {code}")
    return _said(text, words, version=version, code=short_code(result))


def _said(text: str, words: Words, **values: str) -> str:
    cleaned = {
        name: display_text(strip_isolates(value), limits.SHORT_TEXT_CHARACTERS) for name, value in values.items()
    }
    return fill(words.translate("Handoff", text), cleaned)

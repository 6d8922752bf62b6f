"""The form of a case: when it holds, and the English words that explain it."""

from collections.abc import Callable
from functools import cached_property

import msgspec

from app.knowledge.answer import Answer, answer_of
from app.knowledge.fault import Fault, fault_of
from app.model.attempt import Attempt
from app.model.finding import Findings
from app.model.names import Certainty, CheckName, Severity
from app.model.params import Params
from app.model.result import Environment
from app.model.target import Target

Wording = str | tuple[str, ...]
"""A text, or several ways to say it, the most telling first: the first one whose placeholders all have a value is
used. Where none has, a cause or a step is left out; the last way of a summary needs no value that can be missing."""


class CaseFacts(msgspec.Struct, frozen=True, dict=True):
    """Everything a case may look at. The last attempt decides: a success after failed tries is a success."""

    target: Target
    attempts: tuple[Attempt, ...] = ()
    findings: Findings = Findings()
    environment: Environment | None = None

    @cached_property
    def last(self) -> Attempt | None:
        """The attempt that decides."""
        return self.attempts[-1] if self.attempts else None

    @cached_property
    def path(self) -> str:
        """Where that attempt stands in the result, for evidence."""
        return f"attempts[{len(self.attempts) - 1}]"

    @cached_property
    def fault(self) -> Fault | None:
        """Why it failed, read for deciding; None when it did not fail."""
        return fault_of(self.last) if self.last is not None else None

    @cached_property
    def answer(self) -> Answer | None:
        """What the target answered in it; None when the target was not reached or gave no HTTP status."""
        return answer_of(self.last) if self.last is not None else None


class Match(msgspec.Struct, frozen=True):
    """A case holds: how surely, with which values in its words, and because of what.

    `follows` is true where it only stands beside the case that leads: worth knowing, not the reason.
    """

    certainty: Certainty
    params: Params = Params()
    evidence: tuple[str, ...] = ()
    follows: bool = False


class Cause(msgspec.Struct, frozen=True):
    """One usual cause: its name, one sentence about it, how likely it is when the case holds.

    `unless` names the values of `Params`, with spaces between them, that rule the cause out: it is left out where one
    of them is known.
    """

    title: str
    detail: Wording
    certainty: Certainty
    unless: str = ""


class CommandText(msgspec.Struct, frozen=True):
    """A command to run elsewhere on some systems ("linux", "macos", "windows"), with placeholders for raw values.

    `endpoint` is written with the host's ASCII form there; everything else as in `Params`.
    """

    systems: tuple[str, ...]
    purpose: str
    line: str


class Texts(msgspec.Struct, frozen=True):
    """The words of a case, as source texts of the context "Case".

    Attributes:
        short: for a row of a list, two to five words, no placeholder.
        headline: what happened, as a title, no placeholder.
        summary: what happened, in one sentence with the concrete values.
        causes: in order of likelihood; none for a success.
        you, admin, operator, packager: what each can do, one action a text.
        commands: to find out more elsewhere.
    """

    short: str
    headline: str
    summary: Wording
    causes: tuple[Cause, ...] = ()
    you: tuple[Wording, ...] = ()
    admin: tuple[Wording, ...] = ()
    operator: tuple[Wording, ...] = ()
    packager: tuple[Wording, ...] = ()
    commands: tuple[CommandText, ...] = ()


class Case(msgspec.Struct, frozen=True):
    """One thing that can be the matter.

    Attributes:
        id: the public, stable name.
        when: whether it holds for these facts; pure, and total over every facts there can be.
        fallback: only of interest where no case before it holds.
        asks: the checks that would settle it.
    """

    id: str
    severity: Severity
    when: Callable[[CaseFacts], Match | None]
    texts: Texts
    fallback: bool = False
    asks: tuple[CheckName, ...] = ()

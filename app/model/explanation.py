"""The only localized value: made on demand by `explanation.explain`, never stored or sent."""

import msgspec

from app.model.names import Certainty, Severity


class ExplainedCause(msgspec.Struct, frozen=True):
    """One usual cause: its name, one sentence about it, how likely it is."""

    title: str
    detail: str
    certainty: Certainty


class Command(msgspec.Struct, frozen=True):
    """A command to run elsewhere, on one system ("linux", "macos", "windows"); `purpose` says what it tells."""

    system: str
    purpose: str
    line: str


class Explanation(msgspec.Struct, frozen=True):
    """A diagnosis in the words of one language.

    Attributes:
        case: the stable id, never translated.
        short: the headline for a list row, a few words.
        headline: what happened, as a title.
        summary: what happened, in one sentence with the concrete values.
        causes: in order of likelihood.
        for_you, for_admin, for_operator, for_packager: what each can do.
        commands: for all systems.
        right_to_left: the direction of the texts.
    """

    case: str
    severity: Severity
    certainty: Certainty
    short: str
    headline: str
    summary: str
    causes: tuple[ExplainedCause, ...] = ()
    for_you: tuple[str, ...] = ()
    for_admin: tuple[str, ...] = ()
    for_operator: tuple[str, ...] = ()
    for_packager: tuple[str, ...] = ()
    commands: tuple[Command, ...] = ()
    right_to_left: bool = False

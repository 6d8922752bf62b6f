"""The only localized value: made on demand by `explanation.explain`, never stored or sent."""

from enum import StrEnum

import msgspec

from app.model.comparison import FactPart
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


class Owner(StrEnum):
    """Who beside the person can do something, and can be written to."""

    ADMIN = "admin"
    OPERATOR = "operator"


class ComparedRow(msgspec.Struct, frozen=True):
    """One fact of two results; values in isolates. `marked` rows are differences."""

    label: str
    a: str
    b: str
    marked: bool = False


class ComparedPart(msgspec.Struct, frozen=True):
    """Facts that belong together, with their title."""

    part: FactPart
    title: str
    rows: tuple[ComparedRow, ...]


class ExplainedComparison(msgspec.Struct, frozen=True):
    """Two results side by side in the words of one language.

    Attributes:
        target: what was tested; of different targets the first.
        headline: the first difference, in one sentence.
        notes: what has to be known to judge it, one sentence each: other targets, a stopped test, other options.
        parts: every fact, those that are the same in both too.
    """

    target: str
    headline: str
    notes: tuple[str, ...]
    parts: tuple[ComparedPart, ...]

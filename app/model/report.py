"""A report: results that one person hands to another, whatever languages the two speak. Facts, never a sentence."""

from datetime import datetime
from enum import StrEnum
from typing import Final

import msgspec

from app.model.plan import Expectation
from app.model.result import Result

REPORT_SCHEMA = 1
REPORT_KIND: Final = "connection-tester-report"


class Removed(StrEnum):
    """What a report leaves out, by class."""

    SECRETS = "secrets"  # taken out when the facts were captured
    PERSON = "person"  # the home folder and the user's name, in paths
    HOSTS = "hosts"  # names that stand under an alias
    ADDRESSES = "addresses"  # the same
    CERTIFICATES = "certificates"  # whose they are and who issued them
    OWN_ADDRESSES = "own_addresses"
    HEADERS = "headers"
    EXCERPTS = "excerpts"  # first bytes of an answer that no diagnosis needs
    PROGRAMS = "programs"  # of this computer that listen on ports near the target's
    FOLDERS = "folders"  # in which chosen files lie
    EXCEPTIONS = "exceptions"  # of "no proxy": names of hosts inside the own network
    TYPED = "typed"  # the text that was typed, where the target says it as well
    RESULTS = "results"  # for which the report has no room


class RemovedCount(msgspec.Struct, frozen=True):
    """How many of a class were left out; `what` is a value of `Removed`, or one that a newer version knows."""

    what: str
    count: int


class ReportedResult(msgspec.Struct, frozen=True, omit_defaults=True):
    """One result, the note that a person wrote to it, and what a plan expected of it."""

    result: Result
    note: str = ""
    expectation: Expectation | None = None


class ReportFault(StrEnum):
    """Why a file cannot be read as a report."""

    UNREADABLE = "unreadable"  # the system does not give it
    TOO_LARGE = "too_large"
    NOT_TEXT = "not_text"
    EMPTY = "empty"
    TRUNCATED = "truncated"
    NOT_JSON = "not_json"
    TOO_DEEP = "too_deep"
    DUPLICATE_KEY = "duplicate_key"
    NUMBER = "number"
    NOT_A_REPORT = "not_a_report"
    PLAN = "plan"
    NEWER_SCHEMA = "newer_schema"
    WRONG_CONTENT = "wrong_content"


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What one person hands to another.

    Attributes:
        schema: of the file; a higher one than `REPORT_SCHEMA` is not read.
        id: a UUID.
        created: UTC.
        utc_offset: minutes by which the sender's clock differs from UTC; east is positive.
        language: of the sender's interface, a language code.
        results: at least one.
        title, contact: of the plan that was worked off, or empty.
        removed: how much of what was left out; a class that lost nothing is not named.
        aliases: hosts and addresses stand under other names, which only the sender can resolve.
        damaged: read from a file whose checksum does not fit: it was changed or broken on its way. Never written.
    """

    id: str
    created: datetime
    utc_offset: int
    language: str
    results: tuple[ReportedResult, ...]
    title: str = ""
    contact: str = ""
    removed: tuple[RemovedCount, ...] = ()
    aliases: bool = False
    damaged: bool = False
    schema: int = REPORT_SCHEMA

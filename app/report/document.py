"""A `Report` as JSON and back. What is read may come from anybody: it is checked and cleaned before it is believed.

    {"kind": "connection-tester-report", "schema": 1, "sha256": "…", "content": {…}}

`sha256` is that of the bytes of `content` as they stand in the file: it tells that a file was damaged or changed, not
who made it. Each result is what `app.document` writes. Fields may be added within one schema number, so unknown
fields are skipped; a newer schema is refused.
"""

import hashlib
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Generic, Literal, TypeVar

import msgspec

from app import document, limits, strict_json
from app.document import DocumentError, DocumentFault
from app.model.plan import Expectation
from app.model.report import REPORT_KIND, REPORT_SCHEMA, RemovedCount, Report, ReportedResult, ReportFault
from app.model.result import Result
from app.plan.plan_file import KIND as PLAN_KIND
from app.report.bounds import OutOfBoundsError, bounded
from app.report.texts import cleaned
from app.text import display_text

Content = TypeVar("Content")


class ReportError(ValueError):
    """The only exception that `decode` raises.

    Attributes:
        fault: the reason, for the words shown to people.
        detail: the place and kind of the fault, in English, for support.
        line, key: where it is, as `strict_json.JsonError` tells.
    """

    def __init__(self, fault: ReportFault, detail: str = "", *, line: int = 0, key: str = "") -> None:
        """Keep the reason and a detail, which is cleaned."""
        self.fault = fault
        self.line = line
        self.key = display_text(key, limits.SHORT_TEXT_CHARACTERS)
        self.detail = display_text(detail, limits.SHORT_TEXT_CHARACTERS)
        super().__init__(f"{fault}: {self.detail}")


class Entry(msgspec.Struct, Generic[Content], omit_defaults=True):
    """One result in the file."""

    result: Content
    note: str = ""
    expectation: Expectation | None = None


class ReportContent(msgspec.Struct, Generic[Content], omit_defaults=True):
    """What the checksum is of; the fields mean what those of `Report` mean."""

    id: str
    created: datetime
    utc_offset: int
    language: str
    results: tuple[Entry[Content], ...]
    title: str = ""
    contact: str = ""
    removed: tuple[RemovedCount, ...] = ()
    aliases: bool = False


class ReportFile(msgspec.Struct, Generic[Content]):
    """The whole file."""

    kind: Literal["connection-tester-report"]
    schema: int
    sha256: str
    content: Content


class _Head(msgspec.Struct):
    kind: str = ""
    schema: int = 0


def encode(report: Report) -> bytes:
    """Return the report as one line of JSON in UTF-8."""
    entries = (Entry(msgspec.Raw(document.encode(one.result)), one.note, one.expectation) for one in report.results)
    content = _encoder.encode(
        ReportContent(
            id=report.id,
            created=report.created,
            utc_offset=report.utc_offset,
            language=report.language,
            results=tuple(entries),
            title=report.title,
            contact=report.contact,
            removed=report.removed,
            aliases=report.aliases,
        )
    )
    return _encoder.encode(ReportFile(REPORT_KIND, REPORT_SCHEMA, _sum(content), msgspec.Raw(content)))


def decode(data: bytes) -> Report:
    """Return the report that a file holds, every text in it cleaned; raise `ReportError` for anything else.

    A file whose checksum does not fit is read as far as it makes sense, and marked as damaged.
    """
    if len(data) > limits.REPORT_BYTES + limits.REPORT_ENTRY_BYTES:
        raise ReportError(ReportFault.TOO_LARGE, f"{len(data)} bytes; the limit is {limits.REPORT_BYTES}")
    try:
        strict_json.load(data, len(data))
        return _read(data.removeprefix(b"\xef\xbb\xbf"))
    except strict_json.JsonError as error:
        if error.fault is strict_json.JsonFault.NOT_JSON and not data.lstrip().startswith(b"{"):
            raise ReportError(ReportFault.NOT_A_REPORT) from None
        raise ReportError(ReportFault(error.fault.value), line=error.line, key=error.key) from None
    except DocumentError as error:
        newer = error.fault is DocumentFault.NEWER_SCHEMA
        raise ReportError(ReportFault.NEWER_SCHEMA if newer else ReportFault.WRONG_CONTENT, error.detail) from None
    except (msgspec.MsgspecError, RecursionError, OverflowError, OutOfBoundsError) as error:
        raise ReportError(ReportFault.WRONG_CONTENT, str(error)) from None


def _read(data: bytes) -> Report:
    try:
        head = _head_decoder.decode(data)
    except msgspec.ValidationError as error:
        raise ReportError(ReportFault.NOT_A_REPORT, str(error)) from None
    if head.kind == PLAN_KIND:
        raise ReportError(ReportFault.PLAN)
    if head.kind != REPORT_KIND:
        raise ReportError(ReportFault.NOT_A_REPORT, head.kind)
    if head.schema > REPORT_SCHEMA:
        raise ReportError(ReportFault.NEWER_SCHEMA, f"schema {head.schema}; this program reads up to {REPORT_SCHEMA}")
    file = _file_decoder.decode(data)
    content = _content_decoder.decode(file.content)
    results = tuple(_result(entry) for entry in content.results)
    if head.schema < 1 or not results or len(results) > limits.LIST_TARGETS or not _sensible(content):
        raise ReportError(ReportFault.WRONG_CONTENT, "schema, number of results, time or offset")
    report = Report(
        id=content.id,
        created=content.created.astimezone(UTC),
        utc_offset=content.utc_offset,
        language=content.language,
        results=(),
        title=content.title,
        contact=content.contact,
        removed=content.removed[: limits.REPORT_ITEMS],
        aliases=content.aliases,
        damaged=_sum(bytes(file.content)) != file.sha256,
        schema=head.schema,
    )
    return msgspec.structs.replace(cleaned(report), results=results)


def _result(entry: Entry[msgspec.Raw]) -> ReportedResult:
    raw = bytes(entry.result)
    result = document.decode(raw)
    steps = sum(len(attempt.steps) for attempt in result.attempts)
    if steps > limits.REPORT_STEPS or not all(map(_usual, _started(result))):
        raise ReportError(ReportFault.WRONG_CONTENT, "a result with far too many steps, or from another age")
    result = bounded(result)
    reported = ReportedResult(result, entry.note[: limits.NOTE_CHARACTERS], entry.expectation)
    beside = entry.note or entry.expectation is not None
    return reported if _is_clean(raw) and not beside else cleaned(reported)


def _is_clean(raw: bytes) -> bool:
    """Whether cleaning would change nothing in a result, so that most texts of a large report need not be looked at.

    JSON writes whatever does not print as an escape.
    """
    text = raw.decode()
    return text.isprintable() and "\\" not in text and not _LONG.search(text)


def _sum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _sensible(content: ReportContent[msgspec.Raw]) -> bool:
    """Whether the time of the report can be told in UTC and at its sender's place (UTC-12:00 to UTC+14:00)."""
    return content.created.tzinfo is not None and _usual(content.created) and abs(content.utc_offset) <= 14 * 60


def _started(result: Result) -> Iterator[datetime]:
    return (attempt.started for attempt in result.attempts)


def _usual(time: datetime) -> bool:
    """Whether a time is far enough from the ends of the calendar for every zone."""
    return datetime.min.year + 1 < time.year < datetime.max.year - 1


_LONG = re.compile(rf'[^"]{{{limits.TEXT_CHARACTERS + 1}}}')
_encoder = msgspec.json.Encoder()
_head_decoder = msgspec.json.Decoder(_Head)
_file_decoder = msgspec.json.Decoder(ReportFile[msgspec.Raw])
_content_decoder = msgspec.json.Decoder(ReportContent[msgspec.Raw])

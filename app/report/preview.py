"""What exactly leaves this computer when a report is handed over, before it does."""

import msgspec

from app.model.handover import AliasMap, Choices
from app.model.report import Removed, RemovedCount, Report, ReportedResult
from app.model.secret import MASK
from app.model.words import Words
from app.report import document
from app.report.aliases import with_aliases
from app.report.text import render_text
from app.report.texts import map_texts

_OF_CERTIFICATES = frozenset({"subject", "issuer", "common_name", "issuer_name", "names", "serial", "sha256"})


class Prepared(msgspec.Struct, frozen=True):
    """A report as it was chosen to leave, and what its aliases stand for; None without aliases."""

    report: Report
    aliases: AliasMap | None = None


class Preview(msgspec.Struct, frozen=True):
    """What leaves: the file, or the text in its place; and how much of what was taken out of both."""

    json: bytes
    text: str
    removed: tuple[RemovedCount, ...]


def prepare(report: Report, choices: Choices) -> Prepared:
    """Return a report, made with the same choice of own addresses, with the other choices applied.

    The map of the aliases is to be kept before the report leaves (`store.alias_maps`).
    """
    if not choices.certificates:
        report = _without_certificates(report)
    if not choices.aliases:
        return Prepared(report)
    return Prepared(*with_aliases(report))


def preview(report: Report, words: Words) -> Preview:
    """Return the bytes and the text, in the language of `words`, that leave when a prepared report is handed over."""
    return Preview(document.encode(report), render_text(report, words), report.removed)


def _without_certificates(report: Report) -> Report:
    """Take out who owns and who issued the certificates, but for a result of which an issuer was expected."""
    masked = 0

    def change(field: str, text: str) -> str:
        nonlocal masked
        if field not in _OF_CERTIFICATES or not text:
            return text
        masked += field == "sha256"  # each certificate has one
        return MASK

    def without(one: ReportedResult) -> ReportedResult:
        if one.expectation is not None and one.expectation.issuer:
            return one
        return msgspec.structs.replace(one, result=map_texts(one.result, change))

    results = tuple(map(without, report.results))
    removed = report.removed if not masked else (*report.removed, RemovedCount(Removed.CERTIFICATES, masked))
    return msgspec.structs.replace(report, results=results, removed=removed)

"""Words for reports: why a file is none, and what was left out of one."""

from collections.abc import Iterable, Iterator, Sequence

from app.explanation.formats import fill, listed, moment, size
from app.explanation.plans import file_fault
from app.limits import REPORT_BYTES, SHORT_TEXT_CHARACTERS
from app.model.handover import AliasMap, code_of
from app.model.names import ProxyMode
from app.model.options import Options
from app.model.report import Removed, RemovedCount, Report, ReportFault
from app.model.words import N, Words
from app.text import display_text, isolate

_FAULTS = {
    ReportFault.UNREADABLE: N("Report", "This file cannot be opened. Check its name, and whether you may read it."),
    ReportFault.TOO_LARGE: N("Report", "This file is too large for a report: it may have {limit} at most."),
    ReportFault.NOT_TEXT: N(
        "Report", "A report is text in UTF-8, and this file is not. Ask for it once more, sent as it is."
    ),
    ReportFault.NOT_A_REPORT: N("Report", "This file is no report of this program."),
    ReportFault.PLAN: N("Report", "This file is a plan: it says what to test, not what came out. Open it as a plan."),
    ReportFault.NEWER_SCHEMA: N(
        "Report",
        "This report was made by a newer version of this program. Update the program to open it, "
        "or ask for the report as text.",
    ),
    ReportFault.WRONG_CONTENT: N(
        "Report",
        "This file calls itself a report, but what is in it makes no sense. Ask for it once more: it was changed or "
        "damaged on its way.",
    ),
}
_REMOVED = {
    Removed.SECRETS: N("Report", "passwords and other secrets"),
    Removed.PERSON: N("Report", "the user’s name and home folder"),
    Removed.HOSTS: N("Report", "real names of hosts"),
    Removed.ADDRESSES: N("Report", "real network addresses"),
    Removed.CERTIFICATES: N("Report", "owners and issuers of certificates"),
    Removed.OWN_ADDRESSES: N("Report", "addresses of the own computer and network"),
    Removed.HEADERS: N("Report", "header fields of answers"),
    Removed.EXCERPTS: N("Report", "first bytes of answers"),
    Removed.PROGRAMS: N("Report", "programs on neighbouring ports"),
    Removed.FOLDERS: N("Report", "folders of chosen files"),
    Removed.EXCEPTIONS: N("Report", "lists of hosts to be reached without a proxy"),
    Removed.TYPED: N("Report", "texts as they were typed"),
    Removed.RESULTS: N("Report", "results for which there was no room"),
}


def report_fault(fault: ReportFault, words: Words, *, line: int = 0, key: str = "") -> str:
    """Return why a file cannot be read as a report, and what to do; `line` and `key` are the place, where known."""
    if fault not in _FAULTS:
        return file_fault(fault, line, key, words)
    return fill(words.translate("Report", _FAULTS[fault]), {"limit": isolate(size(REPORT_BYTES, words))})


def report_lines(report: Report, words: Words) -> tuple[str, ...]:
    """Return what is to be known of the report as a whole, one sentence each: a warning first, what is missing last."""
    return (*notices(report, words), made_text(report, words), *left_out(report, words))


def notices(report: Report, words: Words) -> Iterator[str]:
    """Yield what a reader has to know before believing the rest, and whom to ask."""
    if report.damaged:
        yield damaged_text(words)
    if report.aliases:
        yield words.translate(
            "Report", "Hosts and addresses stand under other names here; only the sender can tell the real ones."
        )
        code = {"value": isolate(display_text(code_of(report.id)))}
        #: {value}: a short code; the sender's program finds the report by it
        yield fill(words.translate("Report", "Please name this report in your answer: {value}"), code)
    if report.contact:
        contact = isolate(display_text(report.contact, SHORT_TEXT_CHARACTERS))
        yield fill(words.translate("Report", "Contact: {value}"), {"value": contact})


def damaged_text(words: Words) -> str:
    """Return the warning of a report whose checksum does not fit."""
    return words.translate("Report", "Careful: this report was damaged or changed after it was made.")


def answered_text(maps: Sequence[AliasMap], words: Words) -> str:
    """Return which report an answer with other names is about: the first of those that it can be about, if any."""
    if not maps:
        return words.translate("Expand", "No report handed over from this computer has all the names in this text.")
    text = words.translate("Expand", "The names are those of your report of {time}.")
    said = fill(text, {"time": isolate(moment(maps[0].created, words))})
    if len(maps) == 1:
        return said
    several = words.translate(
        "Expand", "Several of your reports have these names; the newest one was taken. Check that it is the right one."
    )
    return f"{said} {several}"


def made_text(report: Report, words: Words) -> str:
    """Return when the report was made, by the clocks of everybody and of its sender, and in which language."""
    values = {
        "time": isolate(moment(report.created, words)),
        "zone": isolate(zone_text(report.utc_offset)),
        "language": isolate(display_text(report.language, SHORT_TEXT_CHARACTERS)),
    }
    #: {zone}: "UTC+01:00"; {language}: a language code such as "de"
    text = words.translate("Report", "Made on {time}; the sender’s clock shows {zone}, their language is {language}.")
    return fill(text, values)


def zone_text(utc_offset: int) -> str:
    """Return an offset in minutes: "UTC+05:30"."""
    hours, minutes = divmod(abs(utc_offset), 60)
    return f"UTC{'-' if utc_offset < 0 else '+'}{hours:02}:{minutes:02}"


def settings_text(options: Options) -> str:
    """Return the settings of a test in the words of the command line, which are the same in every language."""
    proxy = options.proxy.url if options.proxy.mode is ProxyMode.OWN else options.proxy.mode.value
    parts = (
        f"protocol {options.protocol.value}",
        f"family {options.family.value}",
        f"timeout {options.limits.total:g}",
        f"proxy {proxy}",
        f"trust {options.trust.path or options.trust.mode.value}",
        f"redirects {options.redirects}",
        f"retries {options.retries}",
        "" if options.checks else "no-checks",
        f"client-cert {options.client_certificate.path}" if options.client_certificate is not None else "",
    )
    return ", ".join(filter(None, parts))


def left_out(report: Report, words: Words) -> Iterator[str]:
    """Yield what the report does not hold, where that is anything."""
    if report.removed:
        removed = {"value": removed_text(report.removed, words)}
        yield fill(words.translate("Report", "Left out: {value}"), removed)


def more_text(count: int, words: Words) -> str:
    """Return what stands at the end of a list that was cut: "… and 37 more"."""
    #: Lines of a list that was cut
    return words.translate("Count", "… and %n more", "", count)


def removed_text(removed: Iterable[RemovedCount], words: Words) -> str:
    """Return what was left out, as a list with numbers: "header fields of answers (3), …"; empty without any."""
    return listed((f"{_class(one.what, words)} ({one.count})" for one in removed), words)


def _class(what: str, words: Words) -> str:
    known = next((text for code, text in _REMOVED.items() if code == what), N("Report", "other things"))
    return words.translate("Report", known)

"""Words for plans: why a file is none, what of it is not tested, what is asked of whom, and whether it came out so."""

from app.explanation.changes import case_short
from app.explanation.expectations import expected_things
from app.explanation.formats import fill, size
from app.explanation.lists import count_of_own_addresses, count_of_private_addresses, count_of_skipped, count_of_targets
from app.limits import LIST_BYTES, SHORT_TEXT_CHARACTERS
from app.model.plan import (
    Difference,
    Expected,
    Ignored,
    Notice,
    PlanFault,
    PlanFormat,
    PlanSummary,
    Skipped,
    SkipReason,
    Verdict,
)
from app.model.words import N, Words
from app.text import display_text, isolate

_FILE = {
    PlanFault.UNREADABLE: N("File", "This file cannot be opened. Check its name, and whether you may read it."),
    PlanFault.TOO_LARGE: N("File", "This file is too large."),
    PlanFault.NOT_TEXT: N(
        "File", "This file is no text in UTF-8. A table of a spreadsheet can be saved as CSV; then it can be read."
    ),
    PlanFault.EMPTY: N("File", "There is nothing in this file."),
    PlanFault.TRUNCATED: N("File", "This file ends in the middle: it was not saved or sent completely."),
    PlanFault.NOT_JSON: N("File", "This file looks like JSON, but it is not written correctly."),
    PlanFault.TOO_DEEP: N("File", "This file is nested too deeply to be read."),
    PlanFault.NUMBER: N("File", "A number in this file is not written correctly, or it is far too long."),
    PlanFault.DUPLICATE_KEY: N(
        "File", "{key} stands twice in the same place of this file: which one counts is unclear."
    ),
}
_PLAN = {
    PlanFault.TOO_LARGE: N("Plan", "This file is too large for a plan: it may have {limit} at most."),
    PlanFault.EMPTY: N("Plan", "There is no target in this file."),
    PlanFault.WRONG_TYPE: N("Plan", "What stands at {key} in this plan is of the wrong kind."),
    PlanFault.NEWER_SCHEMA: N(
        "Plan",
        "This plan was made by a newer version of this program. Update the program, or ask for the plan as a table "
        "(CSV).",
    ),
    PlanFault.UNKNOWN_FORMAT: N(
        "Plan",
        "This file can be read, but it is nothing that targets can be taken from: no plan, no list or table, and no "
        "file of Prometheus, Microsoft 365 or a browser.",
    ),
    PlanFault.REPORT: N("Plan", "This is a report of tests and no plan. Open it as a report."),
    PlanFault.NO_LIST: N(
        "Plan", "Far more of these lines are skipped than can be tested: this is hardly a list of targets."
    ),
    PlanFault.NOT_SIMPLE_YAML: N(
        "Plan", "This file uses more of YAML than can be read here. Saved as JSON it can be read."
    ),
}
_SKIPPED = {
    SkipReason.WILDCARD: N("List", "stands for many names; please list them"),
    SkipReason.RANGE: N("List", "a range of addresses; please list them"),
    SkipReason.TOO_MANY: N("List", "the list is too long, the rest is not tested"),
    SkipReason.UDP: N("List", "UDP, which cannot be tested here"),
    SkipReason.CREDENTIALS: N("List", "holds a user name or password, which do not belong in a plan"),
    SkipReason.NO_TARGET: N("List", "says nothing of where to connect"),
    SkipReason.EXPECTATION: N("List", "what is expected of it is not understood"),
    SkipReason.CONTRADICTION: N("List", "what is expected of it contradicts itself"),
    SkipReason.PROBER: N("List", "is tested there in a way that does not exist here"),
}
_IGNORED = {
    Ignored.UNKNOWN: N("Plan", "Not known and passed over: {key}"),
    Ignored.CREDENTIALS: N("Plan", "A plan may hold no credentials. Passed over: {key}"),
    Ignored.FILES: N("Plan", "A plan may name no files of this computer. Passed over: {key}"),
    Ignored.COMMANDS: N("Plan", "A plan may hold no commands. Passed over: {key}"),
    Ignored.PROXY: N("Plan", "A plan may not choose the proxy. Passed over: {key}"),
    Ignored.VERIFY: N("Plan", "A plan may not turn off the check of certificates. Passed over: {key}"),
    Ignored.REQUEST: N("Plan", "What is sent to a server cannot be changed by a plan. Passed over: {key}"),
}
_NOT_WRITTEN = {
    Ignored.CREDENTIALS: N("Plan", "User names and passwords are not written into the file."),
    Ignored.QUERY: N("Plan", "What follows a ? in a URL is not written into the file: it may be secret."),
}
_FORMATS = {
    PlanFormat.PLAN: N("Plan", "a plan of this program"),
    PlanFormat.LIST: N("Plan", "a list or table"),
    PlanFormat.FILE_SD: N("Plan", "a list of targets for Prometheus"),
    PlanFormat.PROMETHEUS: N("Plan", "a configuration of Prometheus"),
    PlanFormat.ENDPOINTS: N("Plan", "the list of endpoints of Microsoft 365"),
    PlanFormat.HAR: N("Plan", "a recording of a browser (HAR)"),
    PlanFormat.BOOKMARKS: N("Plan", "bookmarks of a browser"),
}
_MET = {
    Expected.REACHABLE: N("Verdict", "As expected: it can be reached."),
    Expected.ANSWERS: N("Verdict", "As expected: it answers."),
    Expected.REFUSED: N("Verdict", "As expected: the connection is refused."),
    Expected.UNREACHABLE: N("Verdict", "As expected: it cannot be reached."),
}
_DIFFERS = {
    #: {case} is the name of what happened: "Connection refused"
    Difference.NOT_TESTED: N("Verdict", "Not as expected: this test does not tell ({case})."),
    Difference.NOT_REACHED: N("Verdict", "Not as expected: it cannot be reached ({case})."),
    Difference.COMPLAINT: N("Verdict", "Not as expected: it answers, but with an error ({case})."),
    Difference.NOT_REFUSED: N(
        "Verdict", "Not as expected: the connection should be refused, but ended otherwise ({case})."
    ),
    Difference.STATUS: N("Verdict", "Not as expected: the status is {found} instead of {wanted}."),
    Difference.CASE: N("Verdict", "Not as expected: {wanted} was expected, but it came out otherwise ({case})."),
    Difference.ISSUER: N("Verdict", "Not as expected: the certificate comes from {found}, not from {wanted}."),
}
_ACCEPTS = {
    Expected.REFUSED: N("Verdict", "Not as expected: the connection is accepted, but it should be refused."),
    Expected.UNREACHABLE: N("Verdict", "Not as expected: it answers, but it should not be reachable."),
}
_NO_STATUS = N("Verdict", "Not as expected: there was no answer with a status; {wanted} was expected.")
_NO_ISSUER = N("Verdict", "Not as expected: there was no certificate; one from {wanted} was expected.")


def file_fault(fault: str, line: int, key: str, words: Words) -> str:
    """Return why a file cannot be read, whatever it should hold, and in which line; faults are those of JSON."""
    text = words.translate("File", _FILE[PlanFault(fault)])
    return _with_line(fill(text, {"key": _shown(key)}), line, words)


def plan_fault(fault: PlanFault, line: int, key: str, words: Words) -> str:
    """Return why a file cannot be read as a plan; `line` is 0 where nobody knows it."""
    if fault not in _PLAN:
        return file_fault(fault, line, key, words)
    values = {"key": _shown(key), "limit": isolate(size(LIST_BYTES, words))}
    return _with_line(fill(words.translate("Plan", _PLAN[fault]), values), line, words)


def format_name(form: PlanFormat, words: Words) -> str:
    """Return what a file was recognised as: "a list of targets for Prometheus"."""
    return words.translate("Plan", _FORMATS[form])


def count_of_left_out(count: int, form: PlanFormat, words: Words) -> str:
    """Return "3 lines skipped", or of a file that is no list "3 entries skipped"."""
    return (
        count_of_skipped(count, words)
        if form is PlanFormat.LIST
        else words.translate("Count", "%n entry(s) skipped", "", count)
    )


def skipped_line(skipped: Skipped, form: PlanFormat, words: Words) -> str:
    """Return where, what stood there, and why it is not tested: "Line 3: *.example.com – stands for many names"."""
    line = form is PlanFormat.LIST
    values = {"line": isolate(str(skipped.line)), "entry": isolate(str(skipped.line)), "text": _shown(skipped.text)}
    if skipped.text:
        where = (
            words.translate("List", "Line {line}: {text}") if line else words.translate("List", "Entry {entry}: {text}")
        )
    else:
        where = words.translate("List", "Line {line}") if line else words.translate("List", "Entry {entry}")
    return f"{fill(where, values)} – {_skip_reason(skipped, words, line=line)}"


def notice_text(notice: Notice, words: Words) -> str:
    """Return what of a plan is passed over, or not written where no key says what."""
    if not notice.key:
        return words.translate("Plan", _NOT_WRITTEN[notice.kind])
    return fill(words.translate("Plan", _IGNORED[notice.kind]), {"key": _shown(notice.key)})


def summary_lines(counts: PlanSummary, words: Words) -> tuple[str, ...]:
    """Return what a plan holds, before anything starts: how much, and what of it is close to this computer."""
    #: What a plan holds: "48 targets on 12 hosts"
    both = words.translate("Plan", "{targets} on {hosts}")
    hosts = words.translate("Count", "%n host(s)", "", counts.hosts)
    lines = [fill(both, {"targets": count_of_targets(counts.targets, words), "hosts": hosts})]
    if number := counts.expectations:
        lines.append(
            words.translate("Count", "Something other than “reachable” is expected of %n of them.", "", number)
        )
    if counts.loopback:
        lines.append(count_of_own_addresses(counts.loopback, words))
    if counts.private:
        lines.append(count_of_private_addresses(counts.private, words))
    if number := counts.link_local:
        lines.append(
            words.translate(
                "Count",
                "%n target(s) are link-local: only devices on the same cable or Wi-Fi answer there.",
                "",
                number,
            )
        )
    if number := counts.metadata:
        lines.append(
            words.translate(
                "Count",
                "%n target(s) are addresses where clouds give out the secrets of a machine, such as 169.254.169.254.",
                "",
                number,
            )
        )
    return tuple(lines)


def verdict_lines(verdict: Verdict, words: Words) -> tuple[str, ...]:
    """Return whether a result is as expected, one sentence each for what differs."""
    expected = verdict.expectation
    if verdict.as_expected:
        return (_met(verdict, words),)
    lines = []
    for difference in verdict.differences:
        if difference is Difference.ACCEPTS:
            text, values = _ACCEPTS[expected.state], {}
        elif difference is Difference.STATUS:
            text = _DIFFERS[difference] if verdict.status else _NO_STATUS
            values = {"found": str(verdict.status), "wanted": str(expected.status)}
        elif difference is Difference.ISSUER:
            text = _DIFFERS[difference] if verdict.issuer else _NO_ISSUER
            values = {"found": verdict.issuer, "wanted": expected.issuer}
        else:
            text = _DIFFERS[difference]
            wanted = case_short(expected.case, words) if expected.case else ""
            values = {"case": case_short(verdict.case, words), "wanted": wanted}
        shown = {name: _shown(value) for name, value in values.items()}
        lines.append(fill(words.translate("Verdict", text), shown))
    return tuple(lines)


def verdict_word(verdict: Verdict, words: Words) -> str:
    """Return "As expected" or "Not as expected"."""
    if verdict.as_expected:
        return words.translate("Verdict", "As expected")
    return words.translate("Verdict", "Not as expected")


def _met(verdict: Verdict, words: Words) -> str:
    expected = verdict.expectation
    if expected.issuer or (expected.case and expected.status):
        #: {what}: what was expected and found, "status 200; certificate from Let's Encrypt"
        text = words.translate("Verdict", "As expected: {what}.")
        return fill(text, {"what": expected_things(expected, words)})
    if expected.case:
        text = words.translate("Verdict", "As expected: {case}.")
        return fill(text, {"case": _shown(case_short(expected.case, words))})
    if expected.status:
        text = words.translate("Verdict", "As expected: it answers with the status {status}.")
        return fill(text, {"status": isolate(str(expected.status))})
    return words.translate("Verdict", _MET[expected.state])


def _skip_reason(skipped: Skipped, words: Words, *, line: bool) -> str:
    """Return in a few words why a line or entry is not tested."""
    if skipped.problem is not None:
        return case_short(skipped.problem.case, words)
    if skipped.reason is not SkipReason.DUPLICATE:
        return words.translate("List", _SKIPPED[skipped.reason])
    text = (
        words.translate("List", "the same as in line {line}")
        if line
        else words.translate("List", "the same as entry {entry}")
    )
    return fill(text, dict.fromkeys(("line", "entry"), isolate(str(skipped.first))))


def _with_line(text: str, line: int, words: Words) -> str:
    if not line:
        return text
    #: {text} is one sentence or two
    return fill(words.translate("File", "{text} See line {line}."), {"text": text, "line": isolate(str(line))})


def _shown(text: str) -> str:
    return isolate(display_text(text, SHORT_TEXT_CHARACTERS)) if text else ""

"""A report as plain text for a ticket, a mail or a chat, in the reader's language.

At most `LINES` lines, the most useful first. The whole stands between two lines of three backticks: ticket systems
take that for text to be shown as it is, so that nothing in it becomes a list, a picture or a link of another name.
"""

from collections.abc import Iterator

from app.explanation import (
    certainty_word,
    chain_lines,
    duration,
    explain,
    group_text,
    moment,
    resent_text,
    state_word,
    step_fact,
    step_outcome_word,
    step_title,
    steps_shown,
    subject_text,
)
from app.explanation.formats import fill, listed
from app.explanation.lists import run_headline
from app.explanation.reports import left_out, more_text, notices, settings_text, zone_text
from app.grouping import group, row_of
from app.knowledge.short_code import short_code
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.attempt import Attempt, Step
from app.model.group import Group, Progress
from app.model.names import Outcome
from app.model.report import Report, ReportedResult
from app.model.result import Environment, Result
from app.model.words import Words
from app.report.verdicts import expected_lines, unexpected
from app.text import PDI, display_text, isolate, strip_isolates

LINES = 60
FENCE = "```"
STEPS = 16  # lines for the way; the last ones tell most
LINKS = 14  # lines for the chain of exceptions
CAUSES = 10  # of a run of many
LIBRARIES = 8


def render_text(report: Report, words: Words) -> str:
    """Return the report as text, with a line break at its end; neither isolates nor marks of direction are in it."""
    one, *others = report.results
    lines = [*(_many(report, words) if others else _single(one, report, words))]
    tail = ["", *origin_lines(report, words)]
    room = LINES - 2 - len(tail)
    shown = [*(lines if len(lines) <= room else _cut(lines, room, words)), *tail]
    return "\n".join((FENCE, *map(_safe, shown), FENCE, ""))


def _cut(lines: list[str], room: int, words: Words) -> list[str]:
    return [*lines[: room - 1], "- " + more_text(len(lines) - room + 1, words)]


def _safe(line: str) -> str:
    """Return one line that ends neither the isolation by backticks nor itself."""
    text = display_text(strip_isolates(line).replace("`", "'"))
    indent = " " * (len(line) - len(line.lstrip(" ")))
    return (indent + text).rstrip()


def _single(one: ReportedResult, report: Report, words: Words) -> Iterator[str]:
    result = one.result
    lead, *others = (explain(diagnosis, words) for diagnosis in result.diagnoses)
    state = state_word(result.outcome, lead.severity, words)
    #: These labels begin the lines of a text for a ticket; what was tested
    yield _labelled(words.translate("Report", "Target: {value}"), _subject(result, words))
    yield _labelled(words.translate("Report", "Result: {value}"), f"{state}: {lead.headline}")
    sure = certainty_word(lead.certainty, words)
    code = listed((f"{lead.case} ({sure})", short_code(result)), words)
    #: {value}: "tls.expired (Confirmed), TLS-EXPIRED-7F3A"
    yield _labelled(words.translate("Report", "Code: {value}"), code)
    yield _labelled(words.translate("Report", "When: {value}"), _when(report, result, words))
    yield from notices(report, words)
    yield from _noted(one.note, words)
    yield ""
    yield lead.summary
    yield from expected_lines(one, words)
    yield from (f"- {other.headline} ({other.case})" for other in others)
    if result.attempts:
        yield from _way(result.attempts[-1], len(result.attempts), words)
        yield from _chain(result.attempts[-1], words)


def _way(attempt: Attempt, tries: int, words: Words) -> Iterator[str]:
    if not attempt.steps:
        return
    title = words.translate("Terminal", "Step by step")
    values = {"number": str(attempt.try_no), "total": str(tries)}
    tried = fill(words.translate("Terminal", "Try {number} of {total}"), values) if tries > 1 else ""
    yield ""
    yield f"{title} ({listed(filter(None, (tried, duration(attempt.seconds, words))), words)})"
    steps = steps_shown(attempt.steps)
    skipped = len(steps) - STEPS
    if skipped > 0:
        yield "- " + more_text(skipped, words)
    for step in steps[max(skipped, 0) :]:
        yield _step(step, words)


def _step(step: Step, words: Words) -> str:
    details = (step_outcome_word(step.outcome, words), step_fact(step), resent_text(step, words))
    return f"- {step_title(step, words)}: {listed((duration(step.seconds, words), *filter(None, details)), words)}"


def _chain(attempt: Attempt, words: Words) -> Iterator[str]:
    if attempt.failure is None:
        return
    yield ""
    yield words.translate("Terminal", "Exceptions, the root cause last")
    lines = [_shortened(line) for line in chain_lines(attempt.failure, words)]
    skipped = len(lines) - LINKS
    if skipped > 0:
        yield "- " + more_text(skipped, words)
    for line in lines[max(skipped, 0) :]:
        yield line if line.startswith(" ") else f"- {line}"


def _shortened(line: str) -> str:
    return line if len(line) <= SHORT_TEXT_CHARACTERS else f"{line[: SHORT_TEXT_CHARACTERS - 1]}…"


def _many(report: Report, words: Words) -> Iterator[str]:
    planned = any(one.expectation is not None for one in report.results)
    wrong = unexpected(report)
    rows = [row for one in report.results if (row := row_of(one.result)) is not None]
    groups = group(rows)
    if report.title:
        title = display_text(report.title, SHORT_TEXT_CHARACTERS)
        yield _labelled(words.translate("Report", "Plan: {value}"), title) if planned else title
    yield _counts(report, len(wrong), words, planned=planned)
    if not planned:
        yield _labelled(words.translate("Report", "Result: {value}"), _headline(len(report.results), groups, words))
    yield _labelled(words.translate("Report", "When: {value}"), _when(report, report.results[0].result, words))
    yield from notices(report, words)
    yield ""
    #: Title of a list: targets that fail for the same reason
    yield words.translate("Report", "By cause")
    yield from (f"- {group_text(one, len(rows), words)} ({one.case})" for one in groups[:CAUSES])
    if len(groups) > CAUSES:
        yield "- " + more_text(len(groups) - CAUSES, words)
    if wrong:
        yield ""
        yield words.translate("Report", "Not as expected") if planned else words.translate("List", "Failed")
        yield from (_wrong(one, words) for one in wrong)


def _counts(report: Report, wrong: int, words: Words, *, planned: bool) -> str:
    """Return how many targets there are; of a plan also how many came out as it says. Nobody expects of a list."""
    every = len(report.results)
    stopped = sum(one.result.outcome is Outcome.CANCELLED for one in report.results)
    counts = (
        (words.translate("Terminal", "Targets: {count}"), every),
        (words.translate("Terminal", "as expected: {count}"), every - wrong - stopped if planned else 0),
        (words.translate("Terminal", "not as expected: {count}"), wrong if planned else 0),
        (words.translate("Terminal", "stopped: {count}"), stopped),
    )
    return listed((fill(text, {"count": str(count)}) for text, count in counts if count), words)


def _headline(every: int, groups: tuple[Group, ...], words: Words) -> str:
    tested = sum(len(one.ids) for one in groups)
    return run_headline(Progress(every, tested), groups, words, running=False)


def _wrong(one: ReportedResult, words: Words) -> str:
    """Say what is wrong with one of many: what its plan says to it, or else what happened."""
    lead = explain(one.result.diagnoses[0], words)
    said = " ".join(expected_lines(one, words)) or lead.short
    note = f" - {display_text(one.note, SHORT_TEXT_CHARACTERS)}" if one.note else ""
    return f"- {_subject(one.result, words)}: {said} ({lead.case}){note}"


def _subject(result: Result, words: Words) -> str:
    place, separated, kind = subject_text(result.target, words).partition(f"{PDI} · ")
    return listed((f"{place}{PDI}", kind), words) if separated else place


def _noted(note: str, words: Words) -> Iterator[str]:
    if note:
        yield _labelled(words.translate("Report", "Note: {value}"), display_text(note, SHORT_TEXT_CHARACTERS))


def origin_lines(report: Report, words: Words) -> Iterator[str]:
    """Yield what support asks next: where this was made and with what settings, and what is not in it."""
    environment = next((one.result.environment for one in report.results if one.result.environment), None)
    if environment is not None:
        yield from _environment(environment, words)
    attempts = (one.result.attempts[-1] for one in report.results if one.result.attempts)
    settings = next((settings_text(attempt.options) for attempt in attempts), "")
    set_up = ", ".join(filter(None, (settings, _proxies(environment))))
    if set_up:
        #: {value}: "protocol auto, timeout 30 …", as on the command line
        yield _labelled(words.translate("Report", "Settings: {value}"), set_up)
    yield from left_out(report, words)


def _environment(environment: Environment, words: Words) -> Iterator[str]:
    system = f"{environment.system}, {environment.machine}, IPv6 {'yes' if environment.ipv6 else 'no'}"
    servers = ", ".join(environment.name_servers)
    #: {value}: "Debian GNU/Linux 12, x86_64 …"
    yield _labelled(words.translate("Report", "System: {value}"), f"{system}{f', DNS {servers}' if servers else ''}")
    libraries = ", ".join(environment.libraries[:LIBRARIES])
    program = f"Connection Tester {environment.app}, Python {environment.python}, {environment.openssl}, {libraries}"
    yield _labelled(words.translate("Report", "Program: {value}"), program)


def _proxies(environment: Environment | None) -> str:
    """Return the proxies that are set on the computer, each with the place where it is set."""
    proxies = environment.proxies if environment is not None else ()
    return ", ".join(f"{one.scheme}: {one.url} ({one.source.value})" for one in proxies)


def _when(report: Report, result: Result, words: Words) -> str:
    """Return when the test began, or else the report was made, with the offset of the sender's clock."""
    time = result.attempts[0].started if result.attempts else report.created
    values = {"time": isolate(moment(time, words)), "zone": isolate(zone_text(report.utc_offset))}
    #: {time}: "2026-01-31, 12:04 UTC"; {zone}: "UTC+01:00"
    return fill(words.translate("Report", "{time}; the sender’s clock shows {zone}"), values)


def _labelled(text: str, value: str) -> str:
    """Put a value behind its label."""
    return fill(text, {"value": value})

"""One result as a part of a page: what happened, where, how long, why, what to do, and everything behind it."""

from collections.abc import Iterable

from app.comparing import severity_of
from app.explanation import certainty_word, explain, moment, subject_text
from app.explanation.fixes import fixes
from app.explanation.path import ended_text, sentence, status, title
from app.explanation.waterfall import Row, rows_of
from app.knowledge.short_code import short_code
from app.model.attempt import Step
from app.model.explanation import Explanation
from app.model.names import Outcome
from app.model.report import ReportedResult
from app.model.result import Result
from app.model.words import Words
from app.picture.marks import MARK_OF_SEVERITY, Mark
from app.picture.stations import Path, path_of_result
from app.report.html_details import details
from app.report.markup import Html, code, join, tag
from app.report.svg import bar, circle, path_picture, sign
from app.report.verdicts import as_expected, expected_lines
from app.text import display_text, isolate, strip_isolates

_SYSTEMS = {"linux": "Linux", "macos": "macOS", "windows": "Windows"}


def result_part(reported: ReportedResult, words: Words, *, anchor: str = "", alone: bool) -> Html:
    """Return a result as an article; `alone` on its page, its technical details are open."""
    result = reported.result
    lead, *others = (explain(diagnosis, words) for diagnosis in result.diagnoses)
    path = path_of_result(result)
    steps = result.attempts[-1].steps if result.attempts else ()
    parts = (
        _head(result, lead, path, words, alone=alone),
        _expected(reported, words),
        _note(reported.note, words),
        _path(path, words) if path is not None else Html(),
        _waterfall(steps, words) if steps else Html(),
        _causes(lead, words),
        _cards(lead, words),
        _also(others, words),
        _commands(lead, words),
        details(result, words, opened=alone),
    )
    return tag("article", *parts, id=anchor)


def result_sign(result: Result) -> Html:
    """Return the sign of how a test ended."""
    return sign(Mark.STOPPED if result.outcome is Outcome.CANCELLED else MARK_OF_SEVERITY[severity_of(result)])


def _head(result: Result, lead: Explanation, path: Path | None, words: Words, *, alone: bool) -> Html:
    sure = tag("b", certainty_word(lead.certainty, words))
    aside: list[str] = [join((sure, code(lead.case)), " · "), code(short_code(result))]
    about = [subject_text(result.target, words)]
    if result.attempts:
        about.append(isolate(moment(result.attempts[-1].started, words)))
        if path is not None:
            aside.append(ended_text(path, sum(attempt.seconds for attempt in result.attempts), words))
    return tag(
        "header",
        result_sign(result),
        tag(
            "div",
            tag("p", " · ".join(about), class_="about"),
            tag("h1" if alone else "h2", lead.headline),
            tag("p", lead.summary, class_="summary"),
        ),
        tag("p", join(aside, "<br>"), class_="aside"),
        class_="head",
    )


def _expected(reported: ReportedResult, words: Words) -> Html:
    """Return whether it came out as a plan expects, and in what it differs."""
    lines = expected_lines(reported, words)
    if not lines:
        return Html()
    mark = sign(Mark.OK if as_expected(reported) else Mark.FAILED)
    return tag("div", mark, tag("div", *(tag("p", line) for line in lines)), class_="card expected")


def _note(note: str, words: Words) -> Html:
    if not note:
        return Html()
    #: What a person wrote to a result
    name = words.translate("Report", "Note")
    return tag("p", tag("b", name), tag("br"), tag("bdi", display_text(note)), class_="card")


def _path(path: Path, words: Words) -> Html:
    texts = [
        tag(
            "li",
            tag("b", title(station, path, words)),
            tag("span", status(station, path, words)),
            class_="bad" if station.mark in (Mark.FAILED, Mark.INTERNAL) else "",
        )
        for station in path.stations
    ]
    told = words.translate("Path", "The path of the connection")
    picture = path_picture(path, f"{told}: {sentence(path, words)}", mirrored=words.right_to_left)
    return tag("figure", picture, tag("ol", *texts, aria_hidden="true"), class_="path")


def _waterfall(steps: tuple[Step, ...], words: Words) -> Html:
    lines = [_line(row, words) for row in rows_of(steps, words)]
    return join((tag("h3", words.translate("Page", "Time of each step")), tag("table", *lines, class_="times")))


def _line(row: Row, words: Words) -> Html:
    if row.heading:
        return tag("tr", tag("th", row.title, colspan="3", class_="hop"))
    mark = sign(row.mark) if row.mark is not Mark.OK else Html()  # a sign beside the colour
    return tag(
        "tr",
        tag("th", row.title, scope="row"),
        tag("td", bar(row.start, row.length, row.mark, mirrored=words.right_to_left), class_="wide"),
        tag("td", mark, row.time, class_="time"),
        title=strip_isolates("\n".join(row.figures)),
    )


def _causes(lead: Explanation, words: Words) -> Html:
    causes = [
        tag(
            "li",
            tag("div", tag("b", cause.title), tag("p", cause.detail)),
            tag("span", circle(cause.certainty), certainty_word(cause.certainty, words), class_="sure"),
        )
        for cause in lead.causes
    ]
    return _section(words.translate("Page", "Most likely causes"), causes, "ol", "causes")


def _cards(lead: Explanation, words: Words) -> Html:
    cards = [
        tag("section", tag("h4", who), tag("ul", *(tag("li", step) for step in steps)), class_="card")
        for who, steps in fixes(lead, words)
    ]
    return _section(words.translate("Page", "What to do"), cards, "div", "cards")


def _also(others: Iterable[Explanation], words: Words) -> Html:
    noticed = [
        tag("li", sign(MARK_OF_SEVERITY[other.severity]), tag("div", tag("b", other.headline), tag("p", other.summary)))
        for other in others
    ]
    return _section(words.translate("Page", "Also noticed"), noticed, "ul", "also")


def _commands(lead: Explanation, words: Words) -> Html:
    shown = []
    for system, name in _SYSTEMS.items():
        lines = [
            tag("li", command.purpose, tag("pre", display_text(command.line), dir="ltr"))
            for command in lead.commands
            if command.system == system
        ]
        if lines:
            shown += [tag("h4", name), tag("ul", *lines)]
    if not shown:
        return Html()
    return tag("details", tag("summary", words.translate("Terminal", "Commands to find out more")), *shown)


def _section(heading: str, content: list[Html], kind: str, name: str) -> Html:
    if not content:
        return Html()
    return join((tag("h3", heading), tag(kind, *content, class_=name)))

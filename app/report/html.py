"""A report as one page for a browser: no script, nothing from elsewhere, in the language of whoever reads it.

Assembled from plain strings: `markup.tag` escapes whatever is put into it, so that no text of a server, a file or a
person can become an element. The policy in its head forbids the browser to load or run anything all the same.
"""

from msgspec.structs import asdict

from app.comparing import severity_of, works
from app.explanation import case_short, duration, explain, subject_text
from app.explanation.lists import example, run_headline
from app.explanation.path import place_text
from app.explanation.plans import verdict_word
from app.explanation.reports import report_lines
from app.grouping import group, row_of
from app.limits import REPORT_PARTS
from app.model.group import Group, Progress
from app.model.names import Severity
from app.model.report import Report, ReportedResult
from app.model.words import Words
from app.paths import resources
from app.picture.colors import DARK, LIGHT, Colors
from app.picture.marks import MARK_OF_SEVERITY, Mark
from app.picture.stations import path_of_result, place_of_trouble
from app.plan import judge
from app.report.html_result import result_part, result_sign
from app.report.markup import Html, code, join, tag
from app.report.svg import sign
from app.text import display_text, isolate

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_GOOD = (Severity.OK, Severity.REMARK)


def render_html(report: Report, words: Words) -> str:
    """Return the whole page; it holds no bidi isolate and no mark of direction, elements do their work."""
    many = len(report.results) > 1
    #: Title of a page and a file that one person sends to another
    name = words.translate("Report", "Connection report")
    title = display_text(report.title) or name
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=POLICY),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("title", title),
        tag("style", _style()),
    )
    parts = _many(report, words) if many else (result_part(report.results[0], words, alone=True),)
    main = tag("main", _about(report, title, words), *parts)
    page = tag("html", head, tag("body", main), lang=words.language, dir="rtl" if words.right_to_left else "ltr")
    return f"<!doctype html>\n{page}\n"


def _style() -> Html:
    """Return the style sheet; paper is light."""
    text = (resources() / "report.css").read_text(encoding="utf-8")
    dark = f"@media screen and (prefers-color-scheme:dark){{{_variables(DARK)}}}"
    return Html(f"{_variables(LIGHT)}{dark}{text}")


def _variables(colors: Colors) -> str:
    pairs = (f"--{name.replace('_', '-')}:{color}" for name, color in asdict(colors).items())
    return f":root{{{';'.join(pairs)}}}"


def _about(report: Report, title: str, words: Words) -> Html:
    lines = [
        tag("p", line, class_="warning" if report.damaged and not number else "")
        for number, line in enumerate(report_lines(report, words))
    ]
    return tag("div", tag("b", tag("bdi", title)), *lines, class_="report")


def _many(report: Report, words: Words) -> tuple[Html, ...]:
    """Return the summary of many results, the table of them, and each one to be unfolded."""
    planned = any(reported.expectation is not None for reported in report.results)
    shown = _with_parts(report)
    rows = [
        _row(reported, _anchor(number) if number in shown else "", words, planned=planned)
        for number, reported in enumerate(report.results)
    ]
    heads = [
        words.translate("Run", "Target"),
        words.translate("Run", "Result"),
        #: Heading of a table: whether a result is as a plan expects it to be
        *([words.translate("Report", "Expectation")] if planned else []),
        #: Heading of a table: where on the way the test broke (name, proxy, port …)
        words.translate("Run", "Station"),
        words.translate("Run", "Duration"),
    ]
    top = tag("tr", *(tag("th", head, scope="col") for head in heads[:-1]), tag("th", heads[-1], class_="time"))
    results = [_unfolding(report.results[number], _anchor(number), words) for number in shown]
    return _summary(report, words), tag("table", top, *rows, class_="list run"), *results


def _with_parts(report: Report) -> list[int]:
    """Return the numbers of the results that have a part of their own, in their order; failures go before."""
    numbers = range(len(report.results))
    first = sorted(numbers, key=lambda number: works(report.results[number].result))
    return sorted(first[:REPORT_PARTS])


def _anchor(number: int) -> str:
    return f"result-{number + 1}"


def _summary(report: Report, words: Words) -> Html:
    results = {reported.result.id: reported.result for reported in report.results}
    groups = group(row for reported in report.results if (row := row_of(reported.result)) is not None)
    headline = run_headline(Progress(len(results), len(results)), groups, words, running=False)
    worst = groups[0] if groups else None
    said = Html()
    if worst is not None and worst.severity not in _GOOD:
        first = results[worst.ids[0]]
        summary = explain(first.diagnoses[0], words).summary
        target = subject_text(first.target, words)
        said = tag("p", summary if len(worst.ids) == 1 else example(worst, target, summary, words), class_="summary")
    mark = MARK_OF_SEVERITY[worst.severity] if worst is not None else Mark.STOPPED
    cards = tag("div", *(_card(one, words) for one in groups), class_="cards")
    return join((tag("header", sign(mark), tag("div", tag("h1", headline), said), class_="head"), cards))


def _card(one: Group, words: Words) -> Html:
    count = tag("b", isolate(str(len(one.ids))), class_="count")
    return tag("section", count, tag("h4", case_short(one.case, words)), code(one.case), class_="card")


def _row(reported: ReportedResult, anchor: str, words: Words, *, planned: bool) -> Html:
    result = reported.result
    lead = result.diagnoses[0].id
    place = place_of_trouble(path_of_result(result), severity_of(result))
    seconds = sum(attempt.seconds for attempt in result.attempts)
    return tag(
        "tr",
        tag("td", result_sign(result), tag("a", subject_text(result.target, words), href=anchor and f"#{anchor}")),
        tag("td", case_short(lead, words)),
        _verdict(reported, words) if planned else Html(),
        tag("td", place_text(place, words), class_="muted"),
        tag("td", isolate(duration(seconds, words)) if result.attempts else "", class_="time"),
    )


def _verdict(reported: ReportedResult, words: Words) -> Html:
    if reported.expectation is None:
        return tag("td")
    verdict = judge(reported.expectation, reported.result)
    return tag("td", sign(Mark.OK if verdict.as_expected else Mark.FAILED), " ", verdict_word(verdict, words))


def _unfolding(reported: ReportedResult, anchor: str, words: Words) -> Html:
    result = reported.result
    head = tag(
        "summary",
        result_sign(result),
        tag("b", subject_text(result.target, words)),
        tag("span", case_short(result.diagnoses[0].id, words), class_="muted"),
    )
    article = result_part(reported, words, anchor=anchor, alone=False)
    return tag("details", head, article, class_="result")

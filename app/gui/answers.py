"""Tables of what a test met: the addresses tried, the redirects followed, the headers of each answer."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.gui.labels import fill, time_text
from app.gui.raw_text import header_lines
from app.gui.tables import Cell, table
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.attempt import Attempt, Step
from app.model.facts import ConnectFacts, ProxyFacts, RequestFacts, ResponseFacts
from app.model.finding import AddressesFinding, AddressTried
from app.model.names import Leg, StepOutcome
from app.model.result import Result
from app.model.words import Words
from app.picture.marks import MARK_OF_STEP, Mark
from app.target import endpoint
from app.text import display_text

translate = QCoreApplication.translate


def addresses(result: Result, words: Words) -> QWidget | None:
    """Return the addresses of the last attempt and those that only a check tried; None without any."""
    steps = [step for step in result.attempts[-1].steps if isinstance(step.facts, ConnectFacts)]
    rows = [row for step in steps if (row := _address_row(step, words))]
    known = {step.facts.address for step in steps if isinstance(step.facts, ConnectFacts) and step.leg is Leg.TARGET}
    found = result.findings.addresses
    if isinstance(found, AddressesFinding):
        rows += [_checked_row(one, words) for one in found.tried if one.address not in known]
    if not rows:
        return None
    heads = (
        translate("Page", "Address"),
        translate("Page", "Time"),
        translate("Page", "Part of"),
        translate("Page", "Outcome"),
    )
    return table(translate("Page", "Addresses"), heads, rows, words)


def _address_row(step: Step, words: Words) -> tuple[Cell, ...]:
    facts = step.facts
    assert isinstance(facts, ConnectFacts)
    place = Cell(value=endpoint(facts.address, facts.port), mark=MARK_OF_STEP[step.outcome])
    part = translate("Page", "the proxy") if step.leg is Leg.PROXY else translate("Page", "this test")
    if step.hop:
        part = fill(translate("Page", "Redirect {number}"), number=str(step.hop))
    outcome = {
        StepOutcome.OK: translate("Page", "connected"),
        StepOutcome.FAILED: translate("Page", "failed"),
        StepOutcome.DEADLINE: translate("Page", "no answer in time"),
        StepOutcome.CANCELLED: translate("Page", "stopped"),
    }[step.outcome]
    return place, Cell(text=time_text(step.seconds, words)), Cell(text=part), Cell(text=_said(outcome, facts.code))


def _checked_row(one: AddressTried, words: Words) -> tuple[Cell, ...]:
    place = Cell(value=one.address, mark=Mark.FAILED if one.code else Mark.OK)
    silent = one.code == "timeout"
    said = translate("Page", "failed") if one.code else translate("Page", "connected")
    outcome = translate("Page", "no answer in time") if silent else _said(said, one.code)
    part = translate("Page", "a check afterwards")
    return place, Cell(text=time_text(one.seconds, words)), Cell(text=part), Cell(text=outcome)


def _said(outcome: str, code: str) -> str:
    if not code:
        return outcome
    #: What became of a connection, with the system's code: "failed · ECONNREFUSED"
    template = translate("Page", "{outcome} · {code}")
    return fill(template, outcome=outcome, code=display_text(code, SHORT_TEXT_CHARACTERS))


def redirects(attempt: Attempt, words: Words) -> QWidget | None:
    """Return the way from redirect to redirect; None where nothing was redirected."""
    hops = tuple(_hops(attempt))
    rows = []
    for step, url, answer in hops:
        status = f"{answer.status} {answer.reason}".rstrip() if answer is not None and answer.status else ""
        said = Cell(value=status) if status else Cell(text=translate("Page", "no answer"))
        rows.append((Cell(text=str(step.hop + 1)), said, Cell(value=url)))
    last = hops[-1] if hops else None
    if last is not None and last[2] is not None and last[2].location:
        tried = any(step.hop > last[0].hop for step in attempt.steps)
        said = Cell(text=translate("Page", "not reached") if tried else translate("Page", "not followed"))
        rows.append((Cell(), said, Cell(value=last[2].location)))
    heads = (
        #: Heading of a column with the numbers 1, 2, 3 …
        translate("Page", "No."),
        translate("Page", "Status"),
        translate("Page", "Address"),
    )
    return table(translate("Page", "Redirects"), heads, rows, words) if len(rows) > 1 else None


def _hops(attempt: Attempt) -> Iterator[tuple[Step, str, ResponseFacts | None]]:
    """Yield the step and URL of each request with the answer it got."""
    for step in attempt.steps:
        if isinstance(step.facts, RequestFacts):
            answers = (one.facts for one in attempt.steps if one.hop == step.hop)
            yield step, step.facts.url, next((one for one in answers if isinstance(one, ResponseFacts)), None)


def headers(attempt: Attempt, words: Words) -> Iterator[QWidget]:
    """Yield one table for each answer that had headers, the proxy's among them."""
    heads = (translate("Page", "Header"), translate("Page", "Value"))
    for step in attempt.steps:
        facts = step.facts
        if not isinstance(facts, ResponseFacts | ProxyFacts) or not facts.status:
            continue
        lines = header_lines(step)
        who = (
            translate("Page", "What the proxy answered: {status}")
            if isinstance(facts, ProxyFacts)
            else translate("Page", "What the server answered: {status}")
        )
        title = fill(who, status=lines[0])
        rows = [(Cell(value=name), Cell(value=value)) for name, value in facts.headers]
        yield table(title, heads if rows else (), rows, words, "\n".join(lines))

"""What the waterfall shows: one row for each step, a heading for each hop, and the exact figures of each row."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.explanation.formats import duration, exact_duration, fill
from app.explanation.steps import resent_text, step_title
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.attempt import Step
from app.model.facts import ConnectFacts, ProxyFacts, RequestFacts, ResolveFacts
from app.model.names import StepOutcome
from app.model.words import Words
from app.picture.marks import MARK_OF_STEP, Mark
from app.target import endpoint
from app.text import display_text, isolate

ROWS = 24  # more than that, and the hops before the last are put together
QUEUED_SHOWN = 0.0005  # seconds of waiting for our own turn that are worth a word


@dataclass(frozen=True)
class Row:
    """One bar: its title, when it begins and how long it is, both as shares of the whole, and its time in words.

    Attributes:
        figures: the exact figures, one a line.
        heading: it is no bar but the heading of a hop.
    """

    title: str
    start: float = 0.0
    length: float = 0.0
    time: str = ""
    mark: Mark = Mark.OK
    figures: tuple[str, ...] = ()
    heading: bool = False


def rows_of(steps: Sequence[Step], words: Words) -> tuple[Row, ...]:
    """Return the rows of one attempt; after very many redirects, one bar for each hop before the last."""
    whole = max((step.start + step.seconds for step in steps), default=0.0) or 1.0
    hops = sorted({step.hop for step in steps})
    last = hops[-1] if hops else 0
    together = last if len(steps) + len(hops) - 1 > ROWS else 0
    rows: list[Row] = []
    for hop in hops:
        taken = [step for step in steps if step.hop == hop]
        if hop < together:
            rows.append(_bar(_heading(hop, taken, words), taken, whole, words))
            continue
        if last:
            rows.append(Row(_heading(hop, taken, words), heading=True))
        rows += [_bar(step_title(step, words), [step], whole, words) for step in taken]
    return tuple(rows)


def _heading(hop: int, steps: Sequence[Step], words: Words) -> str:
    host = display_text(_host(steps), SHORT_TEXT_CHARACTERS)
    values = {"number": isolate(str(hop)), "host": isolate(host)}
    if not hop:
        #: Heading above the steps before the first redirect; {host}: a host name
        return fill(words.translate("Page", "First request: {host}"), values)
    if not host:
        return fill(words.translate("Page", "Redirect {number}"), values)
    #: Heading above the steps after a redirect; {host}: a host name
    return fill(words.translate("Page", "Redirect {number}: {host}"), values)


def _host(steps: Sequence[Step]) -> str:
    for step in steps:
        if isinstance(step.facts, RequestFacts):
            return step.facts.url.partition("://")[2].partition("/")[0]
    return next((step.facts.host for step in steps if isinstance(step.facts, ResolveFacts)), "")


def _bar(title: str, steps: Sequence[Step], whole: float, words: Words) -> Row:
    start = steps[0].start
    end = max(step.start + step.seconds for step in steps)
    seconds = sum(step.seconds for step in steps)
    figures = tuple(_figures(steps, words))
    mark = MARK_OF_STEP[steps[-1].outcome]
    return Row(title, start / whole, (end - start) / whole, isolate(duration(seconds, words)), mark, figures)


def _figures(steps: Sequence[Step], words: Words) -> Iterator[str]:
    if address := _address(steps[0]):
        shown = isolate(display_text(address, SHORT_TEXT_CHARACTERS))
        yield fill(words.translate("Page", "Address: {address}"), {"address": shown})
    yield _figure(words.translate("Page", "Began after: {duration}"), steps[0].start, words)
    yield _figure(words.translate("Page", "Took: {duration}"), sum(step.seconds for step in steps), words)
    queued = sum(step.queued for step in steps)
    if queued >= QUEUED_SHOWN:
        yield _figure(words.translate("Page", "Waited for its turn in this program: {duration}"), queued, words)
    for step in steps:
        if isinstance(step.facts, ConnectFacts) and step.facts.round_trip is not None:
            #: The time that a packet needs to the other side and back
            yield _figure(words.translate("Page", "There and back: {duration}"), step.facts.round_trip, words)
    yield from filter(None, (resent_text(step, words) for step in steps))
    yield {
        StepOutcome.OK: words.translate("Page", "It went well."),
        StepOutcome.FAILED: words.translate("Page", "It failed."),
        StepOutcome.DEADLINE: words.translate("Page", "No answer came in time."),
        StepOutcome.CANCELLED: words.translate("Page", "It was stopped."),
    }[steps[-1].outcome]


def _figure(template: str, seconds: float, words: Words) -> str:
    return fill(template, {"duration": isolate(exact_duration(seconds, words))})


def _address(step: Step) -> str:
    facts = step.facts
    if isinstance(facts, ConnectFacts):
        return endpoint(facts.address, facts.port)
    if isinstance(facts, ResolveFacts) and not facts.literal:
        return ", ".join(facts.addresses)
    return endpoint(facts.host, facts.port) if isinstance(facts, ProxyFacts) else ""

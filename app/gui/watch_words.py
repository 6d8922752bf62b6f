"""The words of the page of a watch: parts of a test's time, labels of changes, lines of what changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.explanation.changes import case_short, change_text
from app.explanation.formats import fill
from app.explanation.watching import gap_text
from app.gui.plot_axis import clock
from app.gui.plot_paint import Series
from app.model.change import VERDICTS, Change, ChangeCode
from app.model.names import StepName
from app.model.watch import Sample, Times, WatchSummary
from app.model.words import Words
from app.picture.marks import Mark
from app.text import isolate

translate = QCoreApplication.translate
MINUTE = 60


@dataclass(frozen=True)
class Noted:
    """One line of what changed.

    Attributes:
        number: of the test, counted as in the samples it was found in.
        code: the case of a failure, or "".
    """

    number: int
    time: float
    mark: Mark
    text: str
    code: str = ""


def series() -> tuple[Series, ...]:
    """Return the parts of a test's time, from the bottom of a bar upwards."""
    return (
        #: A part of a test's time: the lookup of the name
        Series(translate("Watch", "Name"), "time_name"),
        Series(translate("Watch", "Proxy"), "time_proxy"),
        Series(translate("Watch", "Port"), "time_port"),
        Series(translate("Watch", "TLS"), "time_tls"),
        #: A part of a test's time: from the request to the first byte of the answer
        Series(translate("Watch", "First byte"), "time_answer"),
        #: A part of a test's time: the content of the answer after its first byte
        Series(translate("Watch", "Content"), "time_rest"),
    )


def parts_of(times: Times) -> tuple[float, ...]:
    """Return the seconds of those parts."""
    return (times.resolve, times.proxy, times.connect, times.tls, times.request + times.response, times.body)


def state_text(summary: WatchSummary) -> str:
    """Return how a target does, in a few words; "" as long as no test has ended."""
    if not summary.tests:
        return ""
    if summary.failing:
        return translate("Watch", "does not work")
    return translate("Watch", "fails now and then") if summary.failures else translate("Watch", "works")


def interval_text(seconds: float) -> str:
    """Return a time between two tests: "10 s", "5 min"."""
    if seconds < MINUTE:
        return isolate(fill(translate("Format", "{number} s"), {"number": f"{seconds:g}"}))
    return isolate(fill(translate("Format", "{number} min"), {"number": f"{seconds / MINUTE:g}"}))


def every_text(seconds: float) -> str:
    """Return the choice of a time between two tests: "Every 10 s"."""
    return fill(translate("Watch", "Every {duration}"), {"duration": interval_text(seconds)})


def row_text(summary: WatchSummary, *, running: bool) -> str:
    """Return what the row of a watch says: "Watching · works"."""
    state = state_text(summary)
    if not state:
        return translate("Watch", "Watching") if running else translate("Watch", "Stopped")
    text = translate("Watch", "Watching · {state}") if running else translate("Watch", "Watched · {state}")
    return fill(text, {"state": state})


def noted(samples: Sequence[Sample], words: Words) -> Iterator[Noted]:
    """Yield what changed, the newest first; that it works again after a single failure goes without saying."""
    failures = 0  # in a row, from the test looked at onwards
    for number in range(len(samples) - 1, -1, -1):
        sample = samples[number]
        if sample.counts:
            failures = 0 if sample.works else failures + 1
        if number == 0 and sample.counts and not sample.works:  # nothing has changed: it fails from the begin
            text = translate("Watch", "It does not work: {case}. Failed tests in a row: {count}.")
            text = fill(text, {"case": case_short(sample.case, words), "count": isolate(str(failures))})
            yield Noted(number, sample.started.timestamp(), Mark.FAILED, text, sample.case)
        elif sample.changes and not (_only(sample, ChangeCode.WORKS) and _failed_once(samples, number)):
            text = _text(sample.changes, failures, words)
            yield Noted(number, sample.started.timestamp(), _mark(sample), text, "" if sample.works else sample.case)
        if sample.gap:
            yield Noted(number, sample.started.timestamp(), Mark.STOPPED, gap_text(sample.gap, words))


def label(change: Change, time: float) -> str:
    """Return what is written beside the line of a change in the plot; "" where the bars show it themselves."""
    if change.code in VERDICTS:
        return ""
    if change.code in (ChangeCode.SLOWER, ChangeCode.FASTER):
        slower = change.code is ChangeCode.SLOWER
        #: {part}: a part of a test's time, for example "First byte"
        text = (
            translate("Watch", "slower since {time}: {part}")
            if slower
            else translate("Watch", "faster since {time}: {part}")
        )
        return fill(text, {"time": isolate(clock(time)), "part": _part(change.step)})
    return {
        ChangeCode.NAME_SERVERS: translate("Watch", "other name servers"),
        ChangeCode.LOCAL_ADDRESS: translate("Watch", "other address of this computer"),
        ChangeCode.PROXY: translate("Watch", "other proxy server"),
        ChangeCode.ADDRESSES: translate("Watch", "other addresses"),
        ChangeCode.ADDRESS: translate("Watch", "other address"),
        ChangeCode.SERVICE: translate("Watch", "other service"),
        ChangeCode.TLS_VERSION: translate("Watch", "other version of the encryption"),
        ChangeCode.ISSUER: translate("Watch", "other issuer of the certificate"),
        ChangeCode.CERTIFICATE: translate("Watch", "other certificate"),
        ChangeCode.STATUS: translate("Watch", "other status"),
        ChangeCode.REDIRECT: translate("Watch", "other redirect"),
        ChangeCode.HTTP_SERVER: translate("Watch", "other server program"),
    }[change.code]


def _part(step: StepName | None) -> str:
    names = [one.text for one in series()]
    order = (StepName.RESOLVE, StepName.PROXY, StepName.CONNECT, StepName.TLS, StepName.RESPONSE, StepName.BODY)
    if step is StepName.REQUEST:
        step = StepName.RESPONSE
    return names[order.index(step)] if step in order else ""


def _mark(sample: Sample) -> Mark:
    if not sample.works:
        return Mark.FAILED
    better = {ChangeCode.WORKS, ChangeCode.FASTER}
    return Mark.OK if any(change.code in better for change in sample.changes) else Mark.REMARK


def _only(sample: Sample, code: ChangeCode) -> bool:
    return len(sample.changes) == 1 and sample.changes[0].code is code


def _failed_once(samples: Sequence[Sample], number: int) -> bool:
    """Tell whether the failure before a test was the only one of its outage."""
    before = (one for one in (samples[earlier] for earlier in range(number - 1, -1, -1)) if one.counts)
    last, second = next(before, None), next(before, None)
    return last is not None and not last.works and second is not None and second.works


def _text(changes: tuple[Change, ...], failures: int, words: Words) -> str:
    if failures == 1 and len(changes) == 1 and changes[0].code is ChangeCode.FAILS:
        case = case_short(changes[0].after[0], words)
        return fill(translate("Watch", "One test failed: {case}."), {"case": case})
    text = " ".join(change_text(change, words) for change in changes)
    if any(change.code is ChangeCode.FAILS for change in changes):
        #: {sentence}: "It no longer works: Connection refused."
        count = translate("Watch", "{sentence} Failed tests in a row: {count}.")
        return fill(count, {"sentence": text, "count": isolate(str(failures))})
    return text

"""Words for what the tests of a watched target say together."""

import math
from datetime import datetime, tzinfo

from app.explanation.changes import case_short
from app.explanation.formats import duration, fill
from app.model.watch import Outage, WatchSummary
from app.model.words import Words
from app.text import isolate


def watch_headline(summary: WatchSummary, words: Words) -> str:
    """Return how the target does, as a title: "Works, but fails now and then"."""
    if not summary.tests:
        return words.translate("Watch", "No test has ended yet")
    if not summary.failures:
        return words.translate("Watch", "Works")
    if summary.failures == summary.tests:
        return words.translate("Watch", "Does not work")
    if summary.failing:
        return words.translate("Watch", "Does not work at the moment")
    if summary.outages == 1:
        return words.translate("Watch", "Works again")
    return words.translate("Watch", "Works, but fails now and then")


def watch_sentences(summary: WatchSummary, words: Words, zone: tzinfo | None = None) -> tuple[str, ...]:
    """Return what the tests say together, the most important first; none as long as no test has ended.

    Times are those of `zone`, by default of this computer: a watch is read where it runs.
    """
    if summary.began is None or summary.ended is None or summary.since is None:
        return ()
    telling = _Telling(words, summary.ended, zone)
    began = telling.time(summary.began)
    if summary.longest is None:
        none = words.translate("Count", "%n test(s) since {time}; none failed.", "", summary.tests)
        return (fill(none, {"time": began}),)
    #: "9 of 120 tests failed since 11:50:00."
    some = words.translate("Count", "%n of {tests} test(s) failed since {time}.", "", summary.failures)
    failures = fill(some, {"tests": isolate(str(summary.tests)), "time": began})
    sentences = [failures, telling.outage(summary.longest, alone=summary.failures == 1)]
    if summary.outages > 1 or not summary.failing:
        sentences.append(telling.state(summary.since, failing=summary.failing))
    if len(summary.cases) > 1:
        sentences.extend(telling.case(*one) for one in summary.cases)
    if summary.period:
        sentences.append(telling.period(summary.period))
    return tuple(sentences)


def watch_figures(summary: WatchSummary, words: Words) -> tuple[str, ...]:
    """Return "92.5 % worked" and "median 44 ms, slowest 81 ms", as far as there is anything to tell."""
    if not summary.tests:
        return ()
    # Rounded down: as long as one test failed it is never 100 %.
    number = f"{math.floor(summary.share * 1000) / 10:.1f}".replace(".", words.decimal_point)
    percent = isolate(fill(words.translate("Format", "{number} %"), {"number": number}))
    worked = fill(words.translate("Watch", "{percent} worked"), {"percent": percent})
    if not summary.median:
        return (worked,)
    times = {"median": isolate(duration(summary.median, words)), "slowest": isolate(duration(summary.slowest, words))}
    return worked, fill(words.translate("Watch", "median {median}, slowest {slowest}"), times)


def gap_text(seconds: float, words: Words) -> str:
    """Return one sentence about a gap before a test, in seconds."""
    gap = isolate(duration(seconds, words))
    return fill(
        words.translate("Watch", "Nothing was tested for {duration}: the computer was asleep or very busy."),
        {"duration": gap},
    )


def clock(time: datetime, zone: tzinfo | None = None) -> str:
    """Return the time of day in `zone`, by default that of this computer: "11:56:40"."""
    return f"{time.astimezone(zone):%H:%M:%S}"


class _Telling:
    """Puts times, counts and cases of one summary into sentences; times of another day than `ended` have a date."""

    def __init__(self, words: Words, ended: datetime, zone: tzinfo | None) -> None:
        self._words = words
        self._ended = ended
        self._zone = zone

    def time(self, time: datetime) -> str:
        local = time.astimezone(self._zone)
        if local.date() == self._ended.astimezone(self._zone).date():
            return isolate(clock(time, self._zone))
        values = {
            "year": f"{local.year:04}",
            "month": f"{local:%m}",
            "day": f"{local:%d}",
            "time": clock(time, self._zone),
        }
        #: A date and a time of day; put the parts into the order of the language, for example {day}.{month}.{year}
        return isolate(fill(self._words.translate("Format", "{year}-{month}-{day}, {time}"), values))

    def outage(self, longest: Outage, *, alone: bool) -> str:
        values = {
            "first": self.time(longest.first),
            "last": self.time(longest.last),
            "case": case_short(longest.case, self._words),
        }
        if alone:
            #: {case} is the name of a failure: "Connection refused"
            return fill(self._words.translate("Watch", "That was at {first}: {case}."), values)
        if longest.failures == 1:
            #: {case} is the name of a failure: "Connection refused"
            return fill(self._words.translate("Watch", "Never two in a row; the first at {first}: {case}."), values)
        #: The longest row of failures; {first} and {last} are times, {case} the name of a failure
        text = self._words.translate(
            "Count", "%n test(s) failed in a row from {first} to {last}: {case}.", "", longest.failures
        )
        return fill(text, values)

    def state(self, since: datetime, *, failing: bool) -> str:
        values = {"time": self.time(since)}
        if failing:
            return fill(self._words.translate("Watch", "It has been failing since {time}."), values)
        return fill(self._words.translate("Watch", "It has been working since {time}."), values)

    def case(self, id: str, count: int) -> str:
        #: {case} is the name of a failure: "Connection refused"
        text = self._words.translate("Count", "{case}: %n time(s).", "", count)
        return fill(text, {"case": case_short(id, self._words)})

    def period(self, seconds: float) -> str:
        text = self._words.translate(
            "Watch",
            "The failures come about every {duration}: something may happen as often, or one of several servers that "
            "take turns may be broken.",
        )
        return fill(text, {"duration": isolate(duration(seconds, self._words))})

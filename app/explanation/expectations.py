"""Words for a run of a plan: what is expected of its targets, and how many came out so."""

from app.explanation.changes import case_short
from app.explanation.formats import fill, joined
from app.explanation.lists import run_headline
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.group import Group, Progress
from app.model.plan import Expectation, Expected, PlannedTarget
from app.model.words import N, Words
from app.text import display_text, isolate

_STATES = {
    #: Each of these stands behind "Expected: "
    Expected.REACHABLE: N("Expectation", "reachable"),
    Expected.ANSWERS: N("Expectation", "an answer of any status"),
    Expected.REFUSED: N("Expectation", "connection refused"),
    Expected.UNREACHABLE: N("Expectation", "not reachable"),
}


def expectation_text(expectation: Expectation, words: Words) -> str:
    """Return what is expected of a target: "Expected: status 200; certificate from Let's Encrypt"."""
    what = expected_things(expectation, words)
    return fill(words.translate("Expectation", "Expected: {what}"), {"what": what})


def expected_things(expectation: Expectation, words: Words) -> str:
    """Return what is expected of a target, without words around it."""
    parts = []
    status, case, issuer = expectation.status, expectation.case, expectation.issuer
    if case:
        parts.append(fill(words.translate("Expectation", "“{case}”"), {"case": case_short(case, words)}))
    elif not (status or issuer) or expectation.state in (Expected.REFUSED, Expected.UNREACHABLE):
        parts.append(words.translate("Expectation", _STATES[expectation.state]))
    if status:
        parts.append(fill(words.translate("Expectation", "status {status}"), {"status": isolate(str(status))}))
    if issuer:
        shown = isolate(display_text(issuer, SHORT_TEXT_CHARACTERS))
        parts.append(fill(words.translate("Expectation", "certificate from {issuer}"), {"issuer": shown}))
    return joined(parts, words)


def planned_text(planned: PlannedTarget, words: Words) -> str:
    """Return what a plan says of a target beside its name: expectation and note; "" for nothing."""
    told = expectation_text(planned.expectation, words) if planned.expectation != Expectation() else ""
    return " · ".join(filter(None, (told, isolate(planned.note) if planned.note else "")))


def count_of_unexpected(count: int, words: Words) -> str:
    """Return "3 not as expected", or that all is."""
    if not count:
        return words.translate("Run", "all as expected")
    return words.translate("Count", "%n not as expected", "", count)


def plan_headline(
    progress: Progress, groups: tuple[Group, ...], unexpected: int, words: Words, *, running: bool
) -> str:
    """Return what a run of a plan says so far: how much is not as expected; without a full stop."""
    tested = sum(len(group.ids) for group in groups)
    if not tested:
        return run_headline(progress, groups, words, running=running)
    if unexpected:
        text = words.translate("Count", "%n of {all} target(s) are not as expected", "", unexpected)
        return fill(text, {"all": isolate(str(tested))})
    if tested < progress.total:
        return words.translate("Count", "All %n target(s) tested so far are as expected", "", tested)
    return words.translate("Count", "All %n target(s) are as expected", "", tested)


def unexpected_text(target: str, sentence: str, words: Words, *, one_of_many: bool) -> str:
    """Return what is told of one target that is not as expected."""
    if one_of_many:
        #: {target}: one of several, "orders.example.com:8443"; {sentence}: what is not as expected of it
        text = words.translate("Run", "For example {target} – {sentence}")
    else:
        text = words.translate("Run", "{target} – {sentence}")
    return fill(text, {"target": isolate(target), "sentence": sentence})

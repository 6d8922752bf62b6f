"""Words for many results that share a cause, and for how far a list of tests is."""

from app.explanation.changes import case_short
from app.explanation.formats import duration, fill
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.group import Group, Progress
from app.model.names import Severity
from app.model.words import Words
from app.text import display_text, isolate


def group_text(group: Group, total: int, words: Words) -> str:
    """Return one sentence about a group among `total` results, who caused it in an isolate where that is known."""
    count = len(group.ids)
    values = {
        "all": isolate(str(total)),
        "cause": case_short(group.case, words),
        "party": isolate(display_text(group.party, SHORT_TEXT_CHARACTERS)),
    }
    if group.severity is Severity.OK:
        return fill(words.translate("Count", "%n of {all} target(s) work.", "", count), values)
    if group.severity is Severity.REMARK:
        #: {cause} is what is worth knowing of targets that work: "Works, but slowly"
        return fill(words.translate("Count", "%n of {all} target(s): {cause}.", "", count), values)
    if count == 1:
        #: {cause} is the name of a failure: "Connection refused"
        return fill(words.translate("Group", "One of {all} fails: {cause}."), values)
    if not group.party:
        #: {cause} is the name of a failure: "Connection refused"
        return fill(words.translate("Count", "%n of {all} target(s) fail in the same way: {cause}.", "", count), values)
    #: {cause} is the name of a failure: "Proxy refuses"; {party}: who it is about: "proxy.example.net:3128"
    text = words.translate("Count", "%n of {all} target(s) share one cause: {cause} ({party}).", "", count)
    return fill(text, values)


def progress_text(progress: Progress, words: Words) -> str:
    """Return "38 of 50"."""
    values = {"done": isolate(str(progress.done)), "all": isolate(str(progress.total))}
    #: How many tests of a list have ended: "38 of 50"
    return fill(words.translate("Group", "{done} of {all}"), values)


def time_left_text(progress: Progress, words: Words) -> str:
    """Return "about 20 s left"; an empty text as long as it cannot be told, and when all are done."""
    if progress.seconds_left is None or progress.done >= progress.total:
        return ""
    seconds = max(1, round(progress.seconds_left))
    whole = fill(words.translate("Format", "{number} s"), {"number": str(seconds)})
    left = isolate(whole if seconds < 60 else duration(seconds, words))
    return fill(words.translate("Group", "about {duration} left"), {"duration": left})

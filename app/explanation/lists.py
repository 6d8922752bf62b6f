"""Words for a list of targets that is tested as one run: what was read, what came out, how many."""

from app.explanation.changes import case_short
from app.explanation.formats import fill
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.group import Group, Progress
from app.model.names import Severity
from app.model.words import Words
from app.text import display_text, isolate


def count_of_targets(count: int, words: Words) -> str:
    """Return "50 targets"."""
    return words.translate("Count", "%n target(s)", "", count)


def count_of_skipped(count: int, words: Words) -> str:
    """Return "3 lines skipped"."""
    return words.translate("Count", "%n line(s) skipped", "", count)


def count_of_own_addresses(count: int, words: Words) -> str:
    """Return one sentence about targets on this computer itself."""
    return words.translate("Count", "%n target(s) are on this computer itself.", "", count)


def count_of_private_addresses(count: int, words: Words) -> str:
    """Return one sentence about targets in private networks."""
    return words.translate(
        "Count", "%n target(s) are private addresses: what answers there depends on the network.", "", count
    )


def count_with_remarks(count: int, words: Words) -> str:
    """Return "1 of them with a remark"."""
    return words.translate("Count", "%n of them with a remark", "", count)


def count_of_causes(count: int, words: Words) -> str:
    """Return "3 more causes"."""
    return words.translate("Count", "%n more cause(s)", "", count)


def run_headline(progress: Progress, groups: tuple[Group, ...], words: Words, *, running: bool) -> str:
    """Return what a run says so far: the cause that most targets share, or that all work; without a full stop."""
    if not groups:
        if running:
            return words.translate("Count", "Testing %n target(s)", "", progress.total)
        return words.translate("Run", "Stopped before anything was tested")
    tested = sum(len(group.ids) for group in groups)
    worst = groups[0]
    if worst.severity in (Severity.OK, Severity.REMARK):
        if progress.done < progress.total:
            return words.translate("Count", "All %n target(s) tested so far work", "", tested)
        return words.translate("Count", "All %n target(s) work", "", tested)
    return fill(_failing(worst.case, len(worst.ids), words), {"all": isolate(str(tested))})


def example(group: Group, target: str, sentence: str, words: Words) -> str:
    """Return who caused a group, where that is known, and what happened at one of its targets."""
    values = {
        "cause": case_short(group.case, words),
        "party": isolate(display_text(group.party, SHORT_TEXT_CHARACTERS)),
        "target": isolate(target),
        "sentence": sentence,
    }
    if group.party:
        #: {cause}: "Proxy refuses"; {party}: who it is about, "proxy.example.net:3128"; the rest as in the shorter text
        return fill(words.translate("Run", "{cause} ({party}). For example {target}: {sentence}"), values)
    #: {target}: one of several targets that fail, "orders.example.com:8443"; {sentence}: what happened there
    return fill(words.translate("Run", "For example {target}: {sentence}"), values)


def _failing(case: str, count: int, words: Words) -> str:
    """Return where `count` of {all} targets fail: the part of the way that the id of a case begins with."""
    area = case.partition(".")[0]
    if area == "dns":
        return words.translate("Count", "%n of {all} target(s) fail at the name lookup", "", count)
    if area == "proxy":
        return words.translate("Count", "%n of {all} target(s) fail at the proxy", "", count)
    if area == "tcp":
        return words.translate("Count", "%n of {all} target(s) fail at the connection", "", count)
    if area == "tls":
        return words.translate("Count", "%n of {all} target(s) fail at the encryption", "", count)
    if area in ("http", "status"):
        return words.translate("Count", "%n of {all} target(s) fail at the answer of the server", "", count)
    if area == "local":
        return words.translate("Count", "%n of {all} target(s) fail on this computer", "", count)
    return words.translate("Count", "%n of {all} target(s) fail for the same reason", "", count)

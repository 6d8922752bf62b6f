"""The words about what is going to be tested: what it was read as, how much it is, what is left out."""

from PySide6.QtCore import QCoreApplication

from app.explanation import formats
from app.explanation.expectations import planned_text
from app.explanation.lists import count_of_targets
from app.explanation.plans import (
    count_of_left_out,
    format_name,
    notice_text,
    plan_fault,
    skipped_line,
    summary_lines,
)
from app.gui.labels import RIGHT_TO_LEFT_MARK, fill
from app.gui.list_reading import Read
from app.gui.progress_words import subject
from app.gui.wording import Wording
from app.model.plan import OpenedPlan, PlanFault, PlannedTarget
from app.plan import PlanError, is_hardly_a_list
from app.text import isolate

translate = QCoreApplication.translate
SHOWN = 200  # of what is left out


def count_text(read: Read, wording: Wording) -> str:
    """Return how much is going to be tested, and how much of what was read is not."""
    words, skipped = wording.words, read.opened.skipped
    targets = summary_lines(read.counts, words)[0] if read.counts.targets else count_of_targets(0, words)
    if not skipped:
        return targets
    #: What a list holds: "48 targets, 2 lines skipped"
    text = translate("List", "{targets}, {lines}")
    lines = count_of_left_out(len({one.line for one in skipped}), read.opened.format, words)
    return formats.fill(text, {"targets": targets, "lines": lines})


def near_text(read: Read, wording: Wording) -> str:
    """Return what is to be known before it starts: other expectations, targets close to this computer; "" for none."""
    lines = summary_lines(read.counts, wording.words)[1:]
    return " ".join(lines[:-1] if read.counts.metadata else lines)


def caution_text(read: Read, wording: Wording) -> str:
    """Return what is worth a second look before it starts; "" for nothing."""
    words = wording.words
    hardly = plan_fault(PlanFault.NO_LIST, 0, "", words) if is_hardly_a_list(read.opened) else ""
    metadata = summary_lines(read.counts, words)[-1] if read.counts.metadata else ""
    return " ".join(filter(None, (hardly, metadata)))


def form_text(opened: OpenedPlan, wording: Wording) -> str:
    """Return what something was recognised as, and whom to ask about it."""
    #: {what}: "a recording of a browser (HAR)"
    what = {"what": format_name(opened.format, wording.words)}
    text = formats.fill(translate("List", "Read as: {what}"), what)
    if not opened.plan.contact:
        return text
    #: {contact}: whom the author of a plan names, "it@example.com"
    contact = fill(translate("Run", "Contact for this plan: {contact}"), contact=opened.plan.contact)
    return f"{text}\n{contact}"


def left_out_texts(opened: OpenedPlan, wording: Wording) -> tuple[list[str], list[tuple[str, int]]]:
    """Return what of a plan is passed over, and with its place each line or entry that is not tested."""
    words = wording.words
    notices = [notice_text(notice, words) for notice in opened.notices]
    skipped = [(skipped_line(one, opened.format, words), one.line) for one in opened.skipped[:SHOWN]]
    if len(opened.skipped) > SHOWN:
        skipped.append(("…", opened.skipped[SHOWN].line))
    return notices, skipped


def target_line(title: str, planned: PlannedTarget, wording: Wording) -> str:
    """Return a target, called `title`, with what is expected of it and what is noted."""
    words = wording.words
    line = " – ".join(filter(None, (isolate(title), planned_text(planned, words))))
    return RIGHT_TO_LEFT_MARK + line if words.right_to_left else line


def fault_text(file: str, fault: PlanError, wording: Wording) -> str:
    """Return why a file, or without one a text, cannot be read."""
    reason = plan_fault(fault.fault, fault.line, fault.key, wording.words)
    #: {file}: its name; {reason}: a sentence or two
    text = translate("List", "{file}: {reason}")
    return formats.fill(text, {"file": isolate(file), "reason": reason}) if file else reason


def not_taken_text(files: tuple[str, ...], wording: Wording) -> str:
    """Return which of several files are not tested: all but the first, which is shown; "" where there are none."""
    if not files:
        return ""
    #: Several files were opened at once. {file}: the one that is shown; {others}: names, "b.har, c.json"
    text = translate("List", "Only {file} is shown. Not taken: {others}.")
    others = formats.listed(map(isolate, files[1:]), wording.words)
    return formats.fill(text, {"file": isolate(files[0]), "others": others})


def name_of(read: Read) -> str:
    """Return the name of a run that got none: that of its plan, or without words its first target."""
    plan = read.opened.plan
    if plan.name:
        return plan.name
    first = subject(plan.targets[0].target)
    return f"{first} …" if len(plan.targets) > 1 else first

"""What is pasted or opened to be tested, read on a thread: ten thousand lines or a large recording take seconds."""

from pathlib import Path
from typing import NamedTuple

from app.limits import HAR_BYTES, LIST_BYTES
from app.model.plan import OpenedPlan, Plan, PlanFault, PlanFormat, PlanSummary
from app.plan import PlanError, decode, is_list, read_pasted, read_plan, summary
from app.report.files import is_report


class Read(NamedTuple):
    """What a text or a file holds.

    Attributes:
        opened, counts: what would be tested; nothing where it cannot be read.
        fault: why it cannot be read.
        lines: of a file with a list, its text, which a person may change.
        report: it is a report, which is not tested but looked at.
    """

    opened: OpenedPlan = OpenedPlan(Plan(), PlanFormat.LIST)
    counts: PlanSummary = PlanSummary(0, 0, 0)
    fault: PlanError | None = None
    lines: str | None = None
    report: bool = False

    @property
    def is_list(self) -> bool:
        """Whether lines can be pointed at."""
        return self.opened.format is PlanFormat.LIST


def read_text(text: str) -> Read:
    """Return what a text holds that somebody pasted or typed."""
    if not text.strip():
        return Read()
    try:
        return _read(read_pasted(text))
    except PlanError as error:
        return Read(fault=error)


def read_file(file: Path) -> Read:
    """Return what a file holds."""
    try:
        with file.open("rb") as opened:
            data = opened.read(HAR_BYTES + 1)
        if is_report(data):
            return Read(report=True)
        if not is_list(data):
            return _read(read_plan(data))
    except PlanError as error:
        return Read(fault=error)
    except (OSError, ValueError):
        return Read(fault=PlanError(PlanFault.UNREADABLE))
    lines = decode(data[: LIST_BYTES + 1])
    return Read(fault=PlanError(PlanFault.NOT_TEXT)) if "\0" in lines else Read(lines=lines)


def _read(opened: OpenedPlan) -> Read:
    return Read(opened, summary(opened.plan))

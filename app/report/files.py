"""Files that are opened: whether one is a report, and the report in it."""

import codecs
import re
from pathlib import Path

from app import limits
from app.model.report import REPORT_KIND, Report, ReportFault
from app.plan.lists import decode as text_of
from app.report.document import ReportError, decode

_KIND = re.compile(rb'"kind"\s*:\s*"' + re.escape(REPORT_KIND.encode()) + b'"')


def read_file(path: Path, limit: int = limits.REPORT_BYTES + limits.REPORT_ENTRY_BYTES) -> bytes:
    """Return what a file holds, and a byte too many where it is too large: it need not be as large as it says.

    Raises ReportError where it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise ReportError(ReportFault.UNREADABLE, type(error).__name__) from None


def is_report(data: bytes) -> bool:
    """Whether a file is meant to be a report, be it whole, cut off or written anew by another program.

    One in UTF-16, as Windows' own programs save, is none that can be read; whoever opens it learns why.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        data = text_of(data).encode("utf-8", "replace")
    return bool(_KIND.search(data))


def read_report(path: Path) -> Report:
    """Return the report in a file; raises ReportError with the reason when there is none."""
    return decode(read_file(path))

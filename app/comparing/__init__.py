"""Two results compared: what changed from one to a later one, and what differs between two that stand side by side."""

from app.comparing.changing import Difference, changes, pace_change
from app.comparing.comparison import compare, target_key
from app.comparing.reports import compare_many, compare_reports
from app.comparing.verdicts import severity_of, severity_of_case, works

__all__ = [
    "Difference",
    "changes",
    "compare",
    "compare_many",
    "compare_reports",
    "pace_change",
    "severity_of",
    "severity_of_case",
    "target_key",
    "works",
]

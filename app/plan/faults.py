"""Why a file is no plan."""

from app.model.plan import PlanFault
from app.redaction import redact_text
from app.strict_json import JsonError


class PlanError(ValueError):
    """A file that cannot be read as a plan at all.

    Attributes:
        fault: the reason, for the words shown to people.
        line: where it is, counted from 1; 0 where nobody knows.
        key: which key it is about; foreign text, without secrets.
    """

    def __init__(self, fault: PlanFault, *, line: int = 0, key: str = "") -> None:
        """Keep the reason and its place."""
        self.fault = fault
        self.line = line
        self.key = redact_text(key)
        super().__init__(f"{fault} in line {line}" if line else str(fault))

    @classmethod
    def of_json(cls, error: JsonError) -> "PlanError":
        """Return what a fault of JSON means for a plan."""
        return cls(PlanFault(error.fault.value), line=error.line, key=error.key)

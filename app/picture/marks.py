"""The signs of results, steps and stations; each way to show them draws its own, different in shape and colour."""

from enum import Enum, auto

from app.model.names import Severity, StepOutcome


class Mark(Enum):
    """The states of a result or of one station of the path."""

    OK = auto()
    REMARK = auto()
    FAILED = auto()
    INTERNAL = auto()  # a fault of this program
    STOPPED = auto()
    RUNNING = auto()
    UNUSED = auto()
    UNREACHED = auto()
    TEXT = auto()  # an error message that was read; nothing was tested


MARK_OF_SEVERITY = {
    Severity.OK: Mark.OK,
    Severity.REMARK: Mark.REMARK,
    Severity.FAILURE: Mark.FAILED,
    Severity.INTERNAL: Mark.INTERNAL,
}
MARK_OF_STEP = {
    StepOutcome.OK: Mark.OK,
    StepOutcome.FAILED: Mark.FAILED,
    StepOutcome.DEADLINE: Mark.FAILED,
    StepOutcome.CANCELLED: Mark.STOPPED,
}

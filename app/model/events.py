"""What an investigation tells while it runs; every event carries the investigation's id."""

import msgspec

from app.model.attempt import Step
from app.model.finding import CheckSkipped, Finding
from app.model.names import CheckName, Leg, StepName, Touches
from app.model.result import Result


class StepStarted(msgspec.Struct, frozen=True):
    """A step begins."""

    id: str
    name: StepName
    hop: int
    leg: Leg
    try_no: int


class StepEnded(msgspec.Struct, frozen=True):
    """A step ended, in whatever way."""

    id: str
    step: Step


class PlannedCheck(msgspec.Struct, frozen=True):
    """A follow-up experiment that is about to begin; `details` are what it touches there: ports, or a host's name."""

    name: CheckName
    touches: Touches
    details: tuple[str, ...] = ()


class ChecksPlanned(msgspec.Struct, frozen=True):
    """Follow-up experiments are about to begin; told before the first of them does."""

    id: str
    checks: tuple[PlannedCheck, ...]


class CheckStarted(msgspec.Struct, frozen=True):
    """A follow-up experiment begins."""

    id: str
    check: CheckName


class CheckEnded(msgspec.Struct, frozen=True):
    """A follow-up experiment ended."""

    id: str
    check: CheckName
    finding: Finding | CheckSkipped


class Finished(msgspec.Struct, frozen=True):
    """The investigation is over; always the last event of an id."""

    id: str
    result: Result


Event = StepStarted | StepEnded | ChecksPlanned | CheckStarted | CheckEnded | Finished

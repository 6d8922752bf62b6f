"""What the window knows of each investigation: what it was told so far, and the result once there is one."""

from dataclasses import dataclass, field
from datetime import datetime

from app.gui.stations import Path, Place, path_of_result, path_of_running, place_of
from app.model.attempt import Step
from app.model.events import CheckEnded, CheckStarted, Event, Finished, StepEnded, StepStarted
from app.model.names import CheckName
from app.model.options import Options
from app.model.result import Result
from app.model.target import InputProblem, Target


@dataclass
class Entry:
    """One row of the list.

    Attributes:
        started: UTC.
        steps: those that ended, of the try under way.
        current: the step that runs now; None between steps.
        check: the follow-up experiment that runs now.
        stopping: it was told to stop and has not yet.
    """

    id: str
    target: Target | InputProblem
    options: Options
    started: datetime
    steps: list[Step] = field(default_factory=list)
    current: StepStarted | None = None
    check: CheckName | None = None
    stopping: bool = False
    result: Result | None = None

    @property
    def running(self) -> bool:
        """Whether there is no result yet."""
        return self.result is None

    @property
    def seconds(self) -> float:
        """How long all tries took together; 0 while it runs."""
        return sum(attempt.seconds for attempt in self.result.attempts) if self.result is not None else 0.0

    def take(self, event: Event) -> bool:
        """Note what an event says; False when it comes too late to change anything."""
        if self.result is not None:
            return False
        if isinstance(event, Finished):
            self.result = event.result
            self.current = self.check = None
        elif isinstance(event, StepStarted):
            if self.steps and event.try_no != self.steps[-1].try_no:
                self.steps.clear()
            self.current = event
        elif isinstance(event, StepEnded):
            self.steps.append(event.step)
            self.current = None
        elif isinstance(event, CheckStarted):
            self.check = event.check
        elif isinstance(event, CheckEnded):
            self.check = None
        return True

    def path(self) -> Path | None:
        """Return the stations as far as they are known."""
        if self.result is not None:
            return path_of_result(self.result)
        if not isinstance(self.target, Target):
            return None
        place: Place | None = place_of(self.current.name, self.current.leg) if self.current is not None else None
        return path_of_running(self.target, self.options, self.steps, place)

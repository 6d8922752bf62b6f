"""Which of the six stations of the path were passed, and where it broke: the facts behind the picture, no words."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from app.model.attempt import Attempt, Failure, Step
from app.model.facts import ResolveFacts, ResponseFacts
from app.model.names import Kind, Leg, Origin, Outcome, ProxyMode, Severity, StepName, StepOutcome
from app.model.options import Options
from app.model.result import Environment, Result
from app.model.target import Target
from app.picture.marks import Mark


class Place(IntEnum):
    """The stations, in the order of the way."""

    COMPUTER = 0
    NAME = 1
    PROXY = 2
    PORT = 3
    TLS = 4
    HTTP = 5


@dataclass(frozen=True)
class Station:
    """One station.

    Attributes:
        broken: the line that leads into it is interrupted; false where the way held and only the answer says no.
        steps: what happened there, of the last hop that came by.
    """

    place: Place
    mark: Mark
    broken: bool = False
    steps: tuple[Step, ...] = ()

    @property
    def seconds(self) -> float:
        """The time of its steps together."""
        return sum(step.seconds for step in self.steps)


@dataclass(frozen=True)
class Path:
    """The six stations of one attempt; `failure` and `environment` are known once it is over."""

    stations: tuple[Station, ...]
    target: Target
    failure: Failure | None = None
    environment: Environment | None = None

    @property
    def needed(self) -> tuple[Station, ...]:
        """The stations that this test has to pass."""
        return tuple(station for station in self.stations if station.mark is not Mark.UNUSED)

    @property
    def furthest(self) -> Place:
        """The last station that the way came to."""
        return max(station.place for station in self.stations if station.mark not in (Mark.UNUSED, Mark.UNREACHED))

    @property
    def last(self) -> Station | None:
        """The station where the way ended before its end, or None."""
        bad = (Mark.FAILED, Mark.INTERNAL, Mark.STOPPED)
        return next((station for station in reversed(self.stations) if station.mark in bad), None)


def place_of(name: StepName, leg: Leg) -> Place:
    """Return the station that a step belongs to."""
    if name is StepName.RESOLVE:
        return Place.NAME
    if leg is Leg.PROXY or name is StepName.PROXY:
        return Place.PROXY
    if name is StepName.CONNECT:
        return Place.PORT
    return Place.TLS if name is StepName.TLS else Place.HTTP


def path_of_result(result: Result) -> Path | None:
    """Return the path of a finished investigation; None where nothing was tried."""
    if not result.attempts or not isinstance(result.target, Target):
        return None
    attempt = result.attempts[-1]
    lead = result.diagnoses[0].id
    end = _end_of(attempt, lead)
    marks = _marks(attempt.steps, attempt.target.kind, attempt.options, result.environment, end)
    if end is not None:
        marks[end] = _mark_of_end(attempt)
    if lead.startswith("local.") and lead != "local.nothing_listening":
        marks[Place.COMPUTER] = Mark.FAILED
    held = lead.startswith("status.")  # the way held; only the answer says no
    stations = _stations(attempt.steps, marks, None if held else end)
    return Path(stations, attempt.target, attempt.failure, result.environment)


def place_of_trouble(path: Path | None, severity: Severity) -> Place | None:
    """Return where the way broke; of a result with a remark, where something was not as it should be."""
    if path is None or severity is Severity.OK:
        return None
    if path.last is not None:
        return path.last.place
    return next((one.place for one in path.stations if one.mark is Mark.REMARK), None)


def path_of_running(target: Target, options: Options, steps: Sequence[Step], current: Place | None) -> Path:
    """Return the path of an investigation under way; `current` is the station of the step that runs now."""
    furthest = max((place for place in (_place(steps), current) if place is not None), default=Place.COMPUTER)
    marks = _marks(steps, target.kind, options, None, furthest)
    if current is not None:
        marks[current] = Mark.RUNNING
    return Path(_stations(steps, marks, None), target)


def _stations(steps: Sequence[Step], marks: dict[Place, Mark], broken: Place | None) -> tuple[Station, ...]:
    by_place = _sort(steps)
    return tuple(Station(place, marks[place], broken is place, tuple(by_place.get(place, ()))) for place in Place)


def _sort(steps: Sequence[Step]) -> dict[Place, list[Step]]:
    """Return the steps of each station, of the last hop that came by."""
    by_place: dict[Place, list[Step]] = {}
    for step in steps:
        place = place_of(step.name, step.leg)
        if step.name is StepName.RESOLVE and step.leg is Leg.PROXY and step.outcome is not StepOutcome.OK:
            place = Place.PROXY  # the proxy's name is the proxy's trouble; the way ends there
        known = by_place.setdefault(place, [])
        if known and known[0].hop != step.hop:
            known.clear()
        known.append(step)
    return by_place


def _place(steps: Sequence[Step]) -> Place | None:
    return max((place_of(step.name, step.leg) for step in steps), default=None)


def _end_of(attempt: Attempt, lead: str) -> Place | None:
    """Return the station where the way ended before its end; None when it was passed to the end."""
    if lead.startswith("proxy.") and attempt.outcome is not Outcome.CANCELLED:
        return Place.PROXY
    if lead.startswith("status."):
        return Place.HTTP
    if attempt.outcome is Outcome.REACHED:
        return None
    if attempt.failure is not None:
        failed = attempt.failure
        if failed.step is StepName.RESOLVE and failed.leg is Leg.PROXY:
            return Place.PROXY
        return place_of(failed.step, failed.leg)
    unfinished = [step for step in attempt.steps if step.outcome is not StepOutcome.OK]
    return place_of(unfinished[-1].name, unfinished[-1].leg) if unfinished else _place(attempt.steps)


def _mark_of_end(attempt: Attempt) -> Mark:
    if attempt.outcome is Outcome.CANCELLED:
        return Mark.STOPPED
    if attempt.failure is not None and attempt.failure.origin is Origin.BUG:
        return Mark.INTERNAL
    return Mark.FAILED


def _marks(
    steps: Sequence[Step], kind: Kind, options: Options, environment: Environment | None, end: Place | None
) -> dict[Place, Mark]:
    by_place = _sort(steps)
    furthest = Place.HTTP if end is None else end
    marks = {place: Mark.UNUSED if place < furthest or end is None else Mark.UNREACHED for place in Place}
    marks[Place.COMPUTER] = Mark.OK
    for place, taken in by_place.items():
        if place <= furthest:
            marks[place] = _mark_of_steps(taken)
    if kind in (Kind.TCP, Kind.HTTP):
        marks[Place.TLS] = Mark.UNUSED
    if kind in (Kind.TCP, Kind.TLS):
        marks[Place.HTTP] = Mark.UNUSED
    if marks[Place.PROXY] is Mark.UNREACHED and not _proxy_possible(kind, options, environment):
        marks[Place.PROXY] = Mark.UNUSED
    return marks


def _mark_of_steps(steps: Sequence[Step]) -> Mark:
    good = [step for step in steps if step.outcome is StepOutcome.OK]
    if not good:
        return Mark.FAILED
    if steps[0].name is StepName.RESOLVE and isinstance(steps[0].facts, ResolveFacts) and steps[0].facts.literal:
        return Mark.UNUSED
    refused = any(isinstance(step.facts, ResponseFacts) and step.facts.status >= 400 for step in good)
    return Mark.REMARK if refused or len(good) < len(steps) else Mark.OK


def _proxy_possible(kind: Kind, options: Options, environment: Environment | None) -> bool:
    """Whether a proxy may still come when the way ended before it."""
    if options.proxy.mode is ProxyMode.OWN:
        return True
    if options.proxy.mode is ProxyMode.NONE or kind in (Kind.TCP, Kind.TLS):
        return False
    return environment is None or bool(environment.proxies)

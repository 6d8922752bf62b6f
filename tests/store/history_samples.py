"""Results as the history gets them, a few kilobytes each, and what its tests do again and again."""

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.model.attempt import Attempt, Codes, Failure, Link, Step
from app.model.facts import ConnectFacts, ResolveFacts
from app.model.names import Certainty, Kind, Outcome, StepName, StepOutcome
from app.model.options import Options
from app.model.params import Params
from app.model.result import Diagnosis, Environment, Result
from app.model.target import InputProblem, Target
from app.store.history import History, HistoryNotice, Summary

BEGAN = datetime(2026, 1, 31, 12, 0, 0, 123456, tzinfo=UTC)
ENVIRONMENT = Environment(
    app="0.1.0",
    python="3.11.2",
    system="Linux 6.1.0",
    machine="x86_64",
    openssl="OpenSSL 3.0.15",
    libraries=("requests 2.34.2", "urllib3 2.8.0"),
    name_servers=("192.0.2.53",),
)
LINKS = (
    Link("requests.exceptions.ConnectionError", ("requests.exceptions.RequestException", "OSError", "Exception")),
    Link("urllib3.exceptions.MaxRetryError", ("urllib3.exceptions.HTTPError", "Exception")),
    Link("ConnectionRefusedError", ("ConnectionError", "OSError", "Exception"), Codes(errno="ECONNREFUSED"), "refused"),
)


def target(host: str = "orders.example.com", port: int = 8443, path: str = "/api") -> Target:
    return Target(Kind.HTTPS, host, host, port, path, f"https://{host}:{port}{path}")


def result(
    id: str,
    what: Target | None = None,
    *,
    minutes: float = 0,
    case: str = "tcp.refused",
    outcome: Outcome = Outcome.FAILED,
) -> Result:
    """One investigation, begun `minutes` after BEGAN."""
    what = what or target()
    reached = outcome is Outcome.REACHED
    ended = StepOutcome.OK if reached else StepOutcome.FAILED
    steps = (
        Step(StepName.RESOLVE, 0.001, 0.004, StepOutcome.OK, ResolveFacts(what.host, ("192.0.2.10", "2001:db8::10"))),
        Step(StepName.CONNECT, 0.005, 0.017, ended, ConnectFacts("192.0.2.10", what.port, "192.0.2.77")),
    )
    started = BEGAN + timedelta(minutes=minutes)
    failure = None if reached else Failure(StepName.CONNECT, LINKS)
    attempt = Attempt(what, Options(), started, 0.022, outcome, steps, failure)
    params = Params(host=what.host, port=what.port, endpoint=f"{what.host}:{what.port}", code="ECONNREFUSED")
    lead = Diagnosis(case, Certainty.CONFIRMED, params, ("attempts[0].failure.links[2]",))
    return Result(id=id, target=what, outcome=outcome, diagnoses=(lead,), attempts=(attempt,), environment=ENVIRONMENT)


def worked(id: str, what: Target | None = None, *, minutes: float = 0, case: str = "ok") -> Result:
    return result(id, what, minutes=minutes, case=case, outcome=Outcome.REACHED)


def invalid(id: str, source: str) -> Result:
    """What was typed and cannot be tested."""
    lead = Diagnosis("input.empty", Certainty.CONFIRMED)
    return Result(id=id, target=InputProblem("input.empty", source), outcome=Outcome.INVALID, diagnoses=(lead,))


class Heard:
    """The notices told later than at the start."""

    def __init__(self) -> None:
        self.notices: list[HistoryNotice] = []
        self.came = threading.Event()

    def __call__(self, notice: HistoryNotice) -> None:
        self.notices.append(notice)
        self.came.set()


def written(history: History, *results: Result) -> History:
    """The same history with these results."""
    for one in results:
        history.add(one)
    assert history.flush(30)
    return history


def filled_with(history: History, many: int, name: str = "id") -> History:
    """The same history with `many` results, a minute apart."""
    return written(history, *(result(f"{name}{number}", minutes=number) for number in range(many)))


def works(history: History) -> bool:
    """Whether a result that is added is found."""
    written(history, result("fresh", minutes=10**6))
    return history.find(limit=1)[0].id == "fresh"


def ids(rows: tuple[Summary, ...]) -> list[str]:
    return [row.id for row in rows]


def names(file: Path) -> list[str]:
    """The names of everything beside the file."""
    return sorted(one.name for one in file.parent.iterdir())


def everything_on_disk(history: History) -> bytes:
    assert history.flush(30)
    return b"".join(file.read_bytes() for file in sorted(history._file.path.parent.rglob("*")) if file.is_file())

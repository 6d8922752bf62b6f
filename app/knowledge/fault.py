"""A failed attempt, read for deciding: its step, its leg, and the codes of the link that decides."""

import msgspec

from app.model.attempt import Attempt, Codes, Failure, Link, Step
from app.model.codes import by_name, windows
from app.model.names import Leg, Outcome, StepName
from app.model.options import TimeLimits

OWN_LIMIT = "app.probe.waiting.DeadlineExceeded"
_TIMEOUTS = frozenset(
    {"TimeoutError", "socket.timeout", "urllib3.exceptions.ReadTimeoutError", "urllib3.exceptions.ConnectTimeoutError"}
)
_BROKEN = frozenset({"ECONNRESET", "EPIPE", "ECONNABORTED", "ESHUTDOWN"})
_BROKEN_CLASSES = frozenset({"ConnectionResetError", "BrokenPipeError", "ConnectionAbortedError"})
_NO_ANSWER = "http.client.RemoteDisconnected"
_TLS_ENDS = frozenset({"ssl.SSLEOFError", "ssl.SSLZeroReturnError"})
_NO_CODES = Codes()


class Fault(msgspec.Struct, frozen=True):
    """Why an attempt failed.

    Attributes:
        step_index: the step that failed, among the attempt's steps; -1 when it was not recorded.
        link_index: the link that decides: the innermost one with a code, else the innermost; -1 without any.
        code: its errno or gai code by name, the same on every system; empty when it has none.
    """

    attempt: Attempt
    failure: Failure
    step_index: int
    link_index: int
    code: str

    @property
    def link(self) -> Link | None:
        """The link that decides."""
        return self.failure.links[self.link_index] if self.link_index >= 0 else None

    @property
    def codes(self) -> Codes:
        """The codes of the link that decides."""
        return self.link.codes if self.link is not None else _NO_CODES

    @property
    def step(self) -> Step | None:
        """The step that failed."""
        return self.attempt.steps[self.step_index] if self.step_index >= 0 else None

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps of the hop that failed."""
        return tuple(step for step in self.attempt.steps if step.hop == self.failure.hop)

    @property
    def by_proxy(self) -> bool:
        """Whether a proxy is the peer of the step that failed."""
        return self.failure.leg is Leg.PROXY or self.failure.step is StepName.PROXY

    def at(self, *names: StepName) -> bool:
        """Tell whether one of these steps failed, with the target itself as peer."""
        return self.failure.step in names and not self.by_proxy

    def find(self, *names: str) -> int:
        """Return the innermost link of one of these classes, by full name; -1 when there is none."""
        found = [index for index, link in enumerate(self.failure.links) if link.name in names]
        return found[-1] if found else -1

    def find_kind(self, name: str) -> int:
        """Return the innermost link that is of this class or derives from it; -1 when there is none."""
        found = [index for index, link in enumerate(self.failure.links) if link.name == name or name in link.bases]
        return found[-1] if found else -1

    @property
    def own_limit(self) -> bool:
        """Whether a limit of this program ended it."""
        return self.find(OWN_LIMIT) >= 0

    @property
    def timed_out(self) -> bool:
        """Whether waiting ended without anything happening, by whoever's limit."""
        if self.own_limit and self.step is None:
            return False  # the time was over before this step's turn came: nobody was asked
        if self.code or self.codes.ssl_reason or self.codes.verify_code:
            return self.code == "ETIMEDOUT"
        return any(link.name in _TIMEOUTS or "TimeoutError" in link.bases for link in self.failure.links)

    @property
    def broken_off(self) -> bool:
        """Whether the peer reset the connection, not merely closed it."""
        if self.code:
            return self.code in _BROKEN
        return self.link is not None and self.link.name in _BROKEN_CLASSES

    @property
    def closed(self) -> bool:
        """Whether the peer closed the connection in an orderly way where an answer was due."""
        return any(link.name == _NO_ANSWER or link.name in _TLS_ENDS for link in self.failure.links)

    @property
    def busy_here(self) -> bool:
        """Whether our limit came while the step waited for its turn inside this program, or before its turn came.

        That says nothing about the network.
        """
        return self.own_limit and (self.step is None or self.step.queued > self.step.seconds)

    @property
    def limit(self) -> float:
        """The time limit in force at the step that failed, in seconds."""
        limits = self.attempt.options.limits
        return limits.total if self.attempt.outcome is Outcome.DEADLINE else limit_of(self.failure.step, limits)

    @property
    def waited(self) -> float:
        """How long the step that failed took, in seconds; its limit when the step was not recorded."""
        return self.step.seconds if self.step is not None and self.step.seconds > 0 else self.limit


def fault_of(attempt: Attempt) -> Fault | None:
    """Read why the attempt failed; None when it did not."""
    failure = attempt.failure
    if failure is None:
        return None
    index = _deciding(failure)
    return Fault(
        attempt=attempt,
        failure=failure,
        step_index=_failing_step(attempt, failure),
        link_index=index,
        code=_code(failure.links[index].codes) if index >= 0 else "",
    )


def limit_of(step: StepName, limits: TimeLimits) -> float:
    """Return the time limit of one kind of step, in seconds."""
    return {
        StepName.RESOLVE: limits.resolve,
        StepName.CONNECT: limits.connect,
        StepName.PROXY: limits.proxy,
        StepName.TLS: limits.tls,
        StepName.REQUEST: limits.response,
        StepName.RESPONSE: limits.response,
        StepName.BODY: limits.body,
    }[step]


def _code(codes: Codes) -> str:
    """Return the POSIX name. Windows' own number goes before an errno, which may only stand in for it."""
    known = windows(codes.winerror) or by_name(codes.errno)
    return codes.gai or (known.posix if known is not None else "") or codes.errno


def _deciding(failure: Failure) -> int:
    """Return the innermost link with a code: what lies behind a code adds nothing, what lies before repeats it.

    Our own limit decides wherever it stands: behind it may be the error of an address tried before. An HTTP status
    does not count: requests hangs the response on exceptions it has nothing to do with.
    """
    for index, link in enumerate(failure.links):
        if link.name == OWN_LIMIT:
            return index
    for index in range(len(failure.links) - 1, -1, -1):
        codes = failure.links[index].codes
        if _code(codes) == "ENOTCONN":
            continue  # ssl found the connection gone and went on to ask why: the answer stands before it
        if _code(codes) or codes.ssl_reason or codes.verify_code or codes.alert:
            return index
    return len(failure.links) - 1


def _failing_step(attempt: Attempt, failure: Failure) -> int:
    place = (failure.step, failure.hop, failure.leg)
    for index in range(len(attempt.steps) - 1, -1, -1):
        step = attempt.steps[index]
        if (step.name, step.hop, step.leg) == place:
            return index
    return -1

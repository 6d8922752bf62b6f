"""Addresses: which addresses of the target accept a connection, each family apart, and what routers say of the rest."""

import socket
from collections.abc import Iterable
from time import perf_counter

from app import limits
from app.checks.check import Check, NotApplicable, Subject
from app.checks.elsewhere import elsewhere
from app.checks.host import at_most, connections, infos, through_proxy
from app.model.attempt import Step
from app.model.facts import ConnectFacts
from app.model.finding import AddressesFinding, AddressTried
from app.model.names import CheckName, Leg, StepName, StepOutcome, Touches
from app.probe import icmp, neighbours
from app.probe.resolve import AddressInfo
from app.probe.several import Several
from app.probe.side_by_side import TIMEOUT, SideBySide, Tried
from app.probe.waiting import current
from app.probe.wake import READ


def try_all(subject: Subject) -> AddressesFinding:
    """Connect to each address that the attempt did not come to, side by side, and close again at once."""
    if through_proxy(subject) or elsewhere(subject) is not None:
        raise NotApplicable
    began = perf_counter()
    known = connections(subject)
    found = [info for info in infos(subject, subject.target.port) if str(info[4][0]) not in known]
    with Several(current()) as several:
        trial = _Trial(several, {address: _from_attempt(step) for address, step in known.items()})
        trial.run(found[: max(0, limits.ADDRESSES_TRIED - len(known))])
    told, neighbour = trial.told, _neighbour(trial.results.values())
    return AddressesFinding(
        seconds=perf_counter() - began,
        tried=tuple(trial.results.values()),
        icmp_code=told.code if told else "",
        icmp_sender=told.sender if told else "",
        neighbour=("answers" if neighbour.answers else "silent") if neighbour else "",
        neighbour_address=neighbour.address if neighbour else "",
    )


def _neighbour(tried: Iterable[AddressTried]) -> neighbours.Neighbour | None:
    """Return the next device on the way to the addresses that gave no answer: a silent one before others."""
    unanswered = [
        one.address
        for one in tried
        if one.code == "EHOSTUNREACH" or (one.code == TIMEOUT and one.seconds >= limits.NEIGHBOUR_SECONDS)
    ]
    found = [one for one in map(neighbours.towards, unanswered) if one is not None]
    return min(found, key=lambda one: one.answers, default=None)


class _Trial:
    """Connections side by side, and one probe to the first address that failed, as soon as one has."""

    def __init__(self, several: Several, results: dict[str, AddressTried]) -> None:
        self._several = several
        self._connections = SideBySide(several, self._note)
        self._probed = False
        self.results = results
        self.told: icmp.Told | None = None

    def run(self, found: list[AddressInfo]) -> None:
        for info in found:
            self._connections.begin(info)
        self._probe()
        ends = perf_counter() + at_most(limits.CHECK_CONNECT_SECONDS)
        while self._connections.under_way() and (ready := self._several.wait(ends)):
            self._take(ready)
            self._probe()
        self._connections.give_up()
        self._probe()
        ends = perf_counter() + min(limits.PROBE_SECONDS, current().left() - limits.CHECK_MARGIN_SECONDS)
        while self.told is None and None in self._several.rest() and (ready := self._several.wait(ends)):
            self._take(ready)

    def _note(self, tried: Tried) -> None:
        self.results[tried.address] = AddressTried(address=tried.address, seconds=tried.seconds, code=tried.code)

    def _take(self, ready: list[tuple[socket.socket, object]]) -> None:
        for sock in self._connections.take(ready):
            self.told = icmp.told(sock)
            self._several.close(sock)

    def _probe(self) -> None:
        """Send the probe once an address has failed; a literal's or a name's, it is the target's own."""
        failed = next((one.address for one in self.results.values() if one.code), None)
        if failed is None or self._probed:
            return
        self._probed = True
        sock = icmp.probe(failed)
        if sock is not None:
            self._several.add(sock, READ, None)


def _from_attempt(step: Step) -> AddressTried:
    assert isinstance(step.facts, ConnectFacts)
    code = step.facts.code
    if step.outcome is not StepOutcome.OK and code in ("", "ETIMEDOUT"):
        code = TIMEOUT
    return AddressTried(address=step.facts.address, seconds=step.seconds, code=code)


ADDRESSES = Check(
    CheckName.ADDRESSES,
    try_all,
    limits.CHECK_SECONDS,
    Touches.TARGET_HOST,
    early=frozenset({(StepName.CONNECT, Leg.TARGET)}),
    follows=True,
)

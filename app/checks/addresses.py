"""Addresses: which addresses of the target accept a connection, each family apart, and what routers say of the rest."""

import errno
import socket
from time import perf_counter
from typing import Any

from app import limits
from app.checks.check import Check, NotApplicable, Subject
from app.checks.host import at_most, connections, infos, through_proxy
from app.model.attempt import Step
from app.model.facts import ConnectFacts
from app.model.finding import AddressesFinding, AddressTried
from app.model.names import CheckName, StepOutcome
from app.probe import icmp
from app.probe.failure import codes_of
from app.probe.resolve import AddressInfo
from app.probe.several import Several
from app.probe.waiting import current
from app.probe.wake import READ, WRITE

_TIMEOUT = "timeout"
_UNDER_WAY = (errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EAGAIN)


def try_all(subject: Subject) -> AddressesFinding:
    """Connect to each address that the attempt did not come to, side by side, and close again at once."""
    if through_proxy(subject):
        raise NotApplicable
    began = perf_counter()
    known = connections(subject)
    found = [info for info in infos(subject, subject.target.port) if str(info[4][0]) not in known]
    with Several(current()) as several:
        trial = _Trial(several, {address: _from_attempt(step) for address, step in known.items()})
        trial.run(found[: max(0, limits.ADDRESSES_TRIED - len(known))])
    told = trial.told
    return AddressesFinding(
        seconds=perf_counter() - began,
        tried=tuple(trial.results.values()),
        icmp_code=told.code if told else "",
        icmp_sender=told.sender if told else "",
    )


class _Trial:
    """Connections side by side, and one probe to the first address that failed, as soon as one has."""

    def __init__(self, several: Several, results: dict[str, AddressTried]) -> None:
        self._several = several
        self._probed = False
        self.results = results
        self.told: icmp.Told | None = None

    def run(self, found: list[AddressInfo]) -> None:
        for info in found:
            self._begin(info)
        self._probe()
        ends = perf_counter() + at_most(limits.CHECK_CONNECT_SECONDS)
        while self._connecting() and (ready := self._several.wait(ends)):
            self._take(ready)
            self._probe()
        for host, began in filter(None, self._several.rest()):
            self._note(host, perf_counter() - began, _TIMEOUT)
        self._probe()
        ends = perf_counter() + min(limits.PROBE_SECONDS, current().left() - limits.CHECK_MARGIN_SECONDS)
        while self.told is None and None in self._several.rest() and (ready := self._several.wait(ends)):
            self._take(ready)

    def _connecting(self) -> bool:
        return any(kept is not None for kept in self._several.rest())

    def _note(self, host: str, seconds: float, code: str) -> None:
        self.results[host] = AddressTried(address=host, seconds=seconds, code=code)

    def _begin(self, info: AddressInfo) -> None:
        """Start connecting; what fails or works at once is a result already."""
        family, kind, proto, _, address = info
        began = perf_counter()
        host = str(address[0])
        try:
            sock = socket.socket(family, kind, proto)
        except OSError as error:
            self._note(host, 0.0, codes_of(error).errno)
            return
        sock.setblocking(False)
        try:
            number = sock.connect_ex(address)
        except OSError as error:
            number = error.errno or errno.EINVAL
        if number in _UNDER_WAY:
            self._several.add(sock, WRITE, (host, began))
        else:
            sock.close()
            self._note(host, perf_counter() - began, _name(number))

    def _take(self, ready: list[tuple[socket.socket, Any]]) -> None:
        for sock, kept in ready:
            if kept is None:
                self.told = icmp.told(sock)
            else:
                host, began = kept
                number = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                self._note(host, perf_counter() - began, _name(number))
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
        code = _TIMEOUT
    return AddressTried(address=step.facts.address, seconds=step.seconds, code=code)


def _name(number: int) -> str:
    """Return an errno's name, the same on every system; empty for 0."""
    name = errno.errorcode.get(number, str(number)).removeprefix("WSA") if number else ""
    return _TIMEOUT if name == "ETIMEDOUT" else name


ADDRESSES = Check(CheckName.ADDRESSES, try_all, limits.CHECK_SECONDS, "target_host")

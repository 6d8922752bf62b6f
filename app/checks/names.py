"""Names: each configured name server asked by itself, where getaddrinfo only says that no answer came."""

import contextlib
import socket
import sys
from time import perf_counter
from typing import TYPE_CHECKING

from app import limits
from app.checks.check import Check, NotApplicable, Subject
from app.checks.host import at_most
from app.model.facts import ResolveFacts
from app.model.finding import NameServerAnswer, NamesFinding
from app.model.names import CheckName, Leg, StepName, StepOutcome, Touches
from app.probe.environment import name_servers
from app.probe.resolve import is_address
from app.probe.several import Several
from app.probe.waiting import current
from app.probe.wake import READ

if TYPE_CHECKING:
    import dns.message
    import dns.name

_DNS_PORT = 53
_DEFAULT = ("127.0.0.1",)  # asked by the system when no name server is configured (resolv.conf(5))
_MESSAGE_BYTES = 65535
_KINDS = ("A", "AAAA")
_ROOT = "NS"  # the question for the root's own servers: every working resolver can answer it


def ask_all(subject: Subject) -> NamesFinding:
    """Ask every configured name server for the name that the attempt looked up, side by side."""
    name = _name(subject)
    began = perf_counter()
    with Several(current()) as several:
        servers = [_Server(address) for address in _configured()[: limits.NAME_SERVERS_ASKED]]
        for server in servers:
            server.begin(several, name)
        ends = perf_counter() + at_most(limits.NAME_SERVER_SECONDS)
        again = perf_counter() + limits.NAME_SERVER_RETRY_SECONDS
        while len(several):
            ready = several.wait(min(again, ends))
            for sock, server in ready:
                server.receive(sock)
                if server.done():
                    several.close(sock)
            if not ready and perf_counter() >= ends:
                break
            if not ready:
                again = ends
                for server in several.rest():
                    server.send()
    return NamesFinding(seconds=perf_counter() - began, servers=tuple(server.answer() for server in servers))


def _configured() -> tuple[str, ...]:
    """Return the name servers of this computer as they are set at this moment."""
    if sys.platform == "win32":
        import dns.resolver

        return tuple(map(str, dns.resolver.Resolver().nameservers))  # dnspython reads the registry
    return name_servers() or _DEFAULT


def _name(subject: Subject) -> "dns.name.Name":
    """Return the name that could not be looked up, a proxy's or a redirect's included, else the target's."""
    import dns.exception
    import dns.name

    host = subject.target.host_ascii
    for step in subject.attempts[-1].steps if subject.attempts else ():
        if isinstance(step.facts, ResolveFacts) and step.outcome is not StepOutcome.OK:
            host = step.facts.host
    plain = host.rstrip(".").lower()
    if is_address(host) or plain == "localhost" or plain.endswith(".localhost"):  # no name server is ever asked
        raise NotApplicable
    try:
        return dns.name.from_text(plain)
    except (dns.exception.DNSException, UnicodeError):
        raise NotApplicable from None


class _Server:
    """One name server, the questions to it and what it said to them."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._queries: dict[str, dns.message.Message] = {}
        self._replies: dict[str, dns.message.Message] = {}
        self._sock: socket.socket | None = None
        self._began = self._ended = perf_counter()
        self._garbage = False
        self._unreachable = False

    def begin(self, several: Several, name: "dns.name.Name") -> None:
        """Ask for both families and for the root. The socket is connected, so that a closed port is seen at once."""
        import dns.message
        import dns.name

        self._queries = {kind: dns.message.make_query(name, kind) for kind in _KINDS}
        self._queries[_ROOT] = dns.message.make_query(dns.name.root, _ROOT)
        self._began = perf_counter()
        try:
            info = socket.getaddrinfo(
                self.address, _DNS_PORT, type=socket.SOCK_DGRAM, flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV
            )[0]
            sock = socket.socket(info[0], socket.SOCK_DGRAM)
        except OSError:  # a word that is no address, or a family that this computer does not have
            self._fail()
            return
        try:
            sock.setblocking(False)
            sock.connect(info[4])
        except OSError:
            sock.close()
            self._fail()
            return
        self._sock = sock
        several.add(sock, READ, self)
        self.send()
        if self._unreachable:
            several.close(sock)

    def send(self) -> None:
        """Ask what was not answered yet."""
        assert self._sock is not None
        for kind, query in self._queries.items():
            if kind not in self._replies:
                try:
                    self._sock.send(query.to_wire())
                except BlockingIOError:
                    continue
                except OSError:  # this computer may not send, or hears now that nobody took an earlier question
                    self._fail()
                    return

    def receive(self, sock: socket.socket) -> None:
        """Take one message."""
        try:
            data = sock.recv(_MESSAGE_BYTES)
        except BlockingIOError:
            return
        except OSError:  # a router, or the server itself, says that nobody is there
            self._fail()
            return
        kind, reply = self._read(data)
        if reply is None:
            self._garbage = True
        else:
            self._replies[kind] = reply
            if kind in _KINDS:
                self._ended = perf_counter()

    def _fail(self) -> None:
        self._unreachable = True
        self._ended = perf_counter()

    def _read(self, data: bytes) -> "tuple[str, dns.message.Message | None]":
        """Return which question a message answers; None as its message when it answers none."""
        import dns.exception
        import dns.message

        with contextlib.suppress(dns.exception.DNSException, ValueError, IndexError):
            reply = dns.message.from_wire(data, ignore_trailing=True)
            for kind, query in self._queries.items():
                if query.is_response(reply):
                    return kind, reply
        return "", None

    def done(self) -> bool:
        """Tell whether there is nothing more to hear."""
        return self._unreachable or len(self._replies) == len(self._queries)

    def answer(self) -> NameServerAnswer:
        """Return what it said about the name."""
        import dns.rcode

        rcodes = [dns.rcode.to_text(self._replies[kind].rcode()) for kind in _KINDS if kind in self._replies]
        addresses = self._addresses()
        rcode = next((code for code in rcodes if code != "NOERROR"), "NOERROR") if rcodes else ""
        return NameServerAnswer(
            server=self.address,
            outcome=self._outcome(),
            rcode="NOERROR" if addresses else rcode,
            addresses=addresses,
            seconds=(self._ended if rcodes or self._unreachable else perf_counter()) - self._began,
            other_name=self._other_name(),
        )

    def _outcome(self) -> str:
        if any(kind in self._replies for kind in _KINDS):
            return "answer"
        if self._unreachable:
            return "unreachable"
        return "garbage" if self._garbage else "timeout"

    def _addresses(self) -> tuple[str, ...]:
        """Return the addresses of both families; aliases are followed by the server, which lists them too."""
        found = (
            item.to_text()
            for kind in _KINDS
            if kind in self._replies
            for rrset in self._replies[kind].answer
            if rrset.rdtype == self._queries[kind].question[0].rdtype
            for item in rrset
        )
        return tuple(dict.fromkeys(found))

    def _other_name(self) -> str:
        """Tell whether it answers for the root; empty where it says that this does not exist: it knows some names."""
        import dns.rcode

        reply = self._replies.get(_ROOT)
        if reply is None:
            return "fails"
        return {dns.rcode.NOERROR: "works", dns.rcode.NXDOMAIN: ""}.get(reply.rcode(), "fails")


NAMES = Check(
    CheckName.NAMES,
    ask_all,
    limits.CHECK_SECONDS,
    Touches.NAME_SERVERS,
    early=frozenset({(StepName.RESOLVE, Leg.TARGET)}),
)

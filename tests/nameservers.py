"""A name server over UDP whose answers a test writes. Meant for network namespaces, where it can have port 53.

```
with host.enter(lambda: NameServer(zone({"good.test": ("192.0.2.7",)}), "10.0.0.2", 53)) as server: ...
```
"""

import contextlib
import socket
import threading
from collections.abc import Callable, Mapping
from typing import Self

import dns.exception
import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdatatype
import dns.rrset

WAKE_SECONDS = 0.1  # how soon the thread sees that it should end

Query = dns.message.Message
Answer = Callable[[Query], "dns.message.Message | bytes | None"]


def rcode(code: dns.rcode.Rcode) -> Answer:
    """Answer every question with one code: SERVFAIL, REFUSED, NXDOMAIN, FORMERR ..."""

    def reply(query: Query) -> dns.message.Message:
        response = dns.message.make_response(query, recursion_available=True)
        response.set_rcode(code)
        return response

    return reply


def silence(query: Query) -> None:
    """Take the question and say nothing."""


def garbage(query: Query) -> bytes:
    """Answer with the right number and nothing else that makes sense."""
    return query.id.to_bytes(2, "big") + b"\xff" * 20


def zone(names: Mapping[str, tuple[str, ...]], otherwise: Answer | None = None) -> Answer:
    """Know some names and their addresses; others do not exist unless told otherwise.

    A known name without an address of the family asked for gets an answer without data.
    """
    unknown = otherwise or rcode(dns.rcode.NXDOMAIN)

    def reply(query: Query) -> "dns.message.Message | bytes | None":
        question = query.question[0]
        name = question.name.to_text(omit_final_dot=True).lower()
        if name not in names:
            return unknown(query)
        response = dns.message.make_response(query, recursion_available=True)
        kind = {dns.rdatatype.A: ".", dns.rdatatype.AAAA: ":"}.get(question.rdtype, " ")
        found = [address for address in names[name] if kind in address]
        if found:
            response.answer.append(dns.rrset.from_text(question.name, 60, "IN", question.rdtype, *found))
        return response

    return reply


def first_lost(answer: Answer) -> Answer:
    """Lose the first question of each kind."""
    seen: set[str] = set()

    def reply(query: Query) -> "dns.message.Message | bytes | None":
        question = query.question[0].to_text()
        if question not in seen:
            seen.add(question)
            return None
        return answer(query)

    return reply


class NameServer:
    """Answers until it is closed; a context manager.

    Attributes:
        address: host and port.
        questions: what was asked, in order: ("good.test", "A").
    """

    def __init__(self, answer: Answer, host: str = "127.0.0.1", port: int = 0) -> None:
        self._answer = answer
        self.questions: list[tuple[str, str]] = []
        self._socket = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.settimeout(WAKE_SECONDS)
        try:
            self._socket.bind((host, port))
        except OSError:
            self._socket.close()
            raise
        self.address: tuple[str, int] = self._socket.getsockname()[:2]
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="name-server", daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop; the port is free afterwards."""
        self._closing.set()
        self._thread.join()
        self._socket.close()

    def _serve(self) -> None:
        while not self._closing.is_set():
            try:
                data, peer = self._socket.recvfrom(4096)
                query = dns.message.from_wire(data)
                question = query.question[0]
            except (OSError, dns.exception.DNSException, IndexError):
                continue  # nothing came, or nothing that asks
            self.questions.append((question.name.to_text(omit_final_dot=True), dns.rdatatype.to_text(question.rdtype)))
            response = self._answer(query)
            if isinstance(response, dns.message.Message):
                response = response.to_wire()
            if response is not None:
                with contextlib.suppress(OSError):
                    self._socket.sendto(response, peer)

"""What a server says of its own accord: SSH, SMTP, FTP and others greet first; web servers wait."""

import re
import socket

from app import limits
from app.model.facts import GreetingFacts
from app.model.names import StepName
from app.probe.waiting import current

# How each protocol begins: RFC 4253 4.2, 5321 4.2, 959 5.4, 3501 7.1.5, 1939 4, 6143 7.1.1, 9112 4 and the
# manuals of MySQL ("Protocol::HandshakeV10") and Redis (RESP errors).
_GREETINGS = (
    ("SSH", re.compile(rb"SSH-\d")),
    ("SMTP", re.compile(rb"220[ -][^\r\n]*\bE?SMTP\b", re.IGNORECASE)),
    ("FTP", re.compile(rb"220[ -]")),
    ("IMAP", re.compile(rb"\* (?:OK|PREAUTH|BYE)\b")),
    ("POP3", re.compile(rb"\+OK\b")),
    ("VNC", re.compile(rb"RFB \d{3}\.\d{3}\n")),
    ("HTTP", re.compile(rb"HTTP/\d")),
    ("TLS", re.compile(rb"\x15\x03[\x00-\x04]")),
    ("MySQL", re.compile(rb".{3}\x00(?:\x0a[\d.]+|\xff)", re.DOTALL)),
    ("Redis", re.compile(rb"-(?:ERR|NOAUTH|DENIED)\b")),
    ("Telnet", re.compile(rb"\xff[\xfb-\xfe]")),
    ("NNTP", re.compile(rb"20[01] ")),
)


def service_of(data: bytes) -> str:
    """Return the name of the protocol that these first bytes belong to, or an empty text."""
    return next((name for name, pattern in _GREETINGS if pattern.match(data)), "")


def listen(sock: socket.socket, step_name: StepName) -> GreetingFacts:
    """Wait a moment for the server to speak first, as a step of the attempt under way.

    The moment grows with the distance: most services wait for the client, and silence must not cost much. Raises
    the OSError of a connection that breaks meanwhile.
    """
    work = current()
    assert work.recorder is not None
    assert work.setup is not None
    seconds = min(limits.GREETING_SECONDS_MAX, limits.GREETING_SECONDS + 4 * work.recorder.steps[-1].seconds)
    with work.recorder.step(step_name, GreetingFacts()) as step:
        # The target is reached already: silence until the deadline must not turn that into a failure.
        sock.settimeout(max(0.01, min(seconds, work.left() - 0.1)))
        try:
            data = sock.recv(limits.BANNER_BYTES)
        except TimeoutError as timeout:
            if timeout.errno is not None:  # the system's own: the connection is dead
                raise
            return GreetingFacts()
        step.failed = not data
        step.facts = GreetingFacts(
            data=work.setup.shown(data, limits.BANNER_BYTES), service=service_of(data), closed=not data
        )
        return step.facts

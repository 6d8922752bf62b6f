"""Protocol: what is spoken on the port, and which handshakes does the server take?"""

import contextlib
import re
import ssl
from time import perf_counter
from typing import Any, NamedTuple

from app import limits
from app.checks.check import Check, NotApplicable, Subject
from app.model.attempt import Attempt, Codes
from app.model.facts import TlsFacts
from app.model.finding import HandshakeTried, ProtocolFinding
from app.model.names import CheckName, Kind, Leg, StepName, StepOutcome, Touches
from app.probe import handshakes
from app.probe.greeting import service_of
from app.probe.handshakes import Shaken
from app.probe.reach import Peer, open_again, peer_of
from app.probe.resolve import is_address
from app.probe.waiting import LimitReached, current
from app.redaction import redact_text
from app.target import endpoint
from app.text import display_text

# What OpenSSL calls first bytes that are no TLS record (sslerr.h).
_NOT_TLS = frozenset(
    {"WRONG_VERSION_NUMBER", "HTTP_REQUEST", "BAD_RECORD_TYPE", "PACKET_LENGTH_TOO_LONG", "RECORD_LAYER_FAILURE"}
)
_STATUS_LINE = re.compile(rb"HTTP/\d(?:\.\d)? (\d{3})\b")
_SILENT = "timeout"
# The handshake to begin with, by the alert or by OpenSSL's reason that ended the attempt.
_FIRST = {"protocol_version": "TLSv1", "UNSUPPORTED_PROTOCOL": "TLSv1", "unrecognized_name": "no_sni"}


class _Plain(NamedTuple):
    """What came back without encryption: as a greeting, or as the answer to an HTTP request."""

    data: bytes = b""

    @property
    def service(self) -> str:
        name = service_of(self.data)
        return "" if name == "TLS" else name

    @property
    def is_tls(self) -> bool:
        return service_of(self.data) == "TLS"

    @property
    def status(self) -> int:
        match = _STATUS_LINE.match(self.data)
        return int(match[1]) if match else 0


def look(subject: Subject) -> ProtocolFinding:
    """Ask the port in every way that may tell what the attempt could not; keeps what is known when time runs out."""
    began = perf_counter()
    attempt = subject.attempts[-1] if subject.attempts else None
    peer = peer_of(subject.target, attempt) if attempt is not None else None
    if attempt is None or peer is None:
        raise NotApplicable
    asking = _Asking(subject, peer)
    with contextlib.suppress(LimitReached):
        if subject.target.kind in (Kind.HTTP, Kind.TCP):
            asking.ask_for_tls()
        else:
            asking.ask_for_versions(_codes(attempt), agreed=_agreed(attempt))
    plain, shaken = asking.plain, [one for _, one in asking.shaken]
    told = [one.certificate_requested for one in shaken if one.certificate_requested is not None]
    return ProtocolFinding(
        seconds=perf_counter() - began,
        handshakes=tuple(HandshakeTried(how=how, ok=one.ok, reason=one.reason) for how, one in asking.shaken),
        client_certificate_requested=any(told) if told else None,
        service=plain.service,
        start=asking.shown(plain.data),
        speaks_tls=plain.is_tls or any(one.spoke_tls for one in shaken),
        http_status=plain.status,
    )


def _codes(attempt: Attempt) -> Codes:
    """Return the codes of the innermost exception that has a word of TLS."""
    failure = attempt.failure
    if failure is None or failure.step not in (StepName.TLS, StepName.RESPONSE, StepName.REQUEST):
        return Codes()
    return next((one.codes for one in reversed(failure.links) if one.codes.ssl_reason or one.codes.alert), Codes())


def _agreed(attempt: Attempt) -> bool:
    """Tell whether the attempt's handshake went through, so that the port certainly speaks TLS."""
    steps = [step for step in attempt.steps if step.name is StepName.TLS and isinstance(step.facts, TlsFacts)]
    return bool(steps) and steps[-1].leg is Leg.TARGET and steps[-1].outcome is StepOutcome.OK


class _Asking:
    """The experiments of one check; what they told so far is in `plain` and `shaken`."""

    def __init__(self, subject: Subject, peer: Peer) -> None:
        self._engine = subject.engine
        self._peer = peer
        # The distance is known; a server that needs longer than this would not have told more.
        self._seconds = min(limits.EXPERIMENT_SECONDS, limits.GREETING_SECONDS + 4 * peer.seconds)
        self.plain = _Plain()
        self.shaken: list[tuple[str, Shaken]] = []

    def ask_for_tls(self) -> None:
        """Find out whether there is TLS behind a plain target; raises LimitReached when time runs out."""
        for how in ("TLSv1.3", "TLSv1.2"):
            shaken = self._shake(how)
            if shaken.ok:
                return
            if not shaken.spoke_tls:
                self._ask_plainly()
                return

    def ask_for_versions(self, codes: Codes, *, agreed: bool) -> None:
        """Begin with what most likely tells why a handshake failed; raises LimitReached when time runs out."""
        if not agreed and not codes.alert and not codes.verify_code and codes.ssl_reason in _NOT_TLS | {""}:
            self._ask_plainly()
            if codes.ssl_reason in _NOT_TLS and self.plain.data and not self.plain.is_tls:
                return
        order = ["TLSv1.2", "TLSv1.3", "TLSv1", "weak_ciphers", "no_sni"]
        first = _FIRST.get(codes.alert or codes.ssl_reason)
        for how in dict.fromkeys([first, *order] if first is not None else order):
            if self._is_worth(how):
                self._shake(how)

    def _is_worth(self, how: str) -> bool:
        """Tell whether this handshake can add anything to those made."""
        if how == "no_sni" and is_address(self._peer.host):  # addresses are not sent as names
            return False
        made = dict(self.shaken)
        usual = [made[one] for one in ("TLSv1.2", "TLSv1.3") if one in made]
        if how in made or len(usual) < 2:
            return how not in made
        known = any(one.ok or one.certificate_requested for one in usual)
        return not known and not all(one.reason == _SILENT for one in usual)

    def shown(self, data: bytes) -> str:
        """Return foreign bytes as they may be kept: servers repeat what they were told."""
        secret = self._peer.target.secret
        words = tuple(secret.words()) if secret is not None else ()
        return display_text(redact_text(data.decode("utf-8", "replace"), words), limits.BODY_START_BYTES)

    def _open(self) -> Any:
        return open_again(self._engine, self._peer, self._seconds)

    def _shake(self, how: str) -> Shaken:
        name = "" if how == "no_sni" else self._peer.host
        with current().until(2 * self._seconds):
            shaken = handshakes.shake(self._open, _context(how), name)
        if how == "TLSv1" and shaken.ok:
            # What was agreed on; with TLS 1.2 it is the weak ciphers that the server liked about this offer.
            how = "weak_ciphers" if shaken.version == "TLSv1.2" else shaken.version
        self.shaken.append((how, shaken))
        current().check()
        return shaken

    def _ask_plainly(self) -> None:
        """Wait for a greeting; a service that says nothing is asked as a web server."""
        try:
            with current().until(2 * self._seconds), self._open() as sock:
                self.plain = _Plain(_receive(sock, self._seconds / 2))
                if not self.plain.data:
                    host = endpoint(self._peer.host.partition("%")[0], self._peer.port)
                    request = f"GET / HTTP/1.1\r\nHost: {host}\r\nAccept: */*\r\nConnection: close\r\n\r\n"
                    sock.sendall(request.encode("ascii", "replace"))
                    self.plain = _Plain(_receive(sock, self._seconds))
        except (LimitReached, OSError):
            current().check()  # only our own deadline ends the whole check


def _receive(sock: Any, seconds: float) -> bytes:
    sock.settimeout(seconds)
    with contextlib.suppress(TimeoutError):
        data: bytes = sock.recv(limits.BANNER_BYTES)
        return data
    return b""


def _context(how: str) -> ssl.SSLContext:
    """Return the context of one experiment; old versions cannot be offered alone without a warning of Python's."""
    if how == "TLSv1":
        return handshakes.context_for(ssl.TLSVersion.MINIMUM_SUPPORTED, ssl.TLSVersion.TLSv1_2, weak=True)
    minimum = ssl.TLSVersion.TLSv1_3 if how == "TLSv1.3" else ssl.TLSVersion.TLSv1_2
    maximum = ssl.TLSVersion.TLSv1_3 if how in ("TLSv1.3", "no_sni") else ssl.TLSVersion.TLSv1_2
    return handshakes.context_for(minimum, maximum, weak=how == "weak_ciphers")


PROTOCOL = Check(
    CheckName.PROTOCOL,
    look,
    limits.CHECK_SECONDS,
    Touches.TARGET_HOST,
    early=frozenset({(StepName.TLS, Leg.TARGET)}),
    follows=True,
)

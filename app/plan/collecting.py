"""Collects the targets of a list or document: each judged once, each that is left out with its reason."""

import re
from collections.abc import Iterable
from ipaddress import ip_network

import msgspec

from app import limits
from app.model.names import Protocol
from app.model.plan import Expectation, Ignored, Listed, Notice, Skipped, SkipReason
from app.model.target import InputProblem, Target
from app.redaction import redact_text
from app.target import parse
from app.text import display_text

_WILDCARD = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*://)?(?:[^/?#\s@]*@)?[^/?#\s@]*\*[^\s@]*")
_ADDRESS_RANGE = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}\s*[-–]\s*\d{1,3}(?:(?:\.\d{1,3}){3})?")
PORT_RANGE = re.compile(r"\d{1,5}\s*[-–]\s*\d{1,5}")
UDP = re.compile(r"(?:udp://\S*|\S+:\d+/udp|\d+/udp|udp(?:[/:]?\d+)?)", re.IGNORECASE)


class Piece(msgspec.Struct, frozen=True):
    """The texts of one target, as for the fields of the window, and what is expected of it."""

    text: str
    port: str = ""
    note: str = ""
    protocol: Protocol | None = None
    expectation: Expectation | SkipReason = Expectation()  # or why what is expected cannot be judged


class Collector:
    """Collects targets in their order.

    Attributes:
        targets, skipped: what was found.
    """

    def __init__(self, protocol: Protocol = Protocol.AUTO, *, credentials: bool = False) -> None:
        """Read texts as of `protocol`; targets with a user or password are only taken with `credentials`."""
        self.targets: list[Listed] = []
        self.skipped: list[Skipped] = []
        self._protocol = protocol
        self._credentials = credentials
        self._lines: dict[tuple[object, ...], int] = {}  # of each target found
        self._texts: dict[tuple[object, ...], tuple[int, str]] = {}  # of each text taken: its line and source
        self._wrong: dict[tuple[object, ...], InputProblem] = {}  # what is the matter with texts that are no targets
        self._note = ("", "")  # the last one, and how it is shown: many have the same
        self._problems = 0
        self._duplicates = 0
        self._notices: dict[tuple[Ignored, str], int] = {}

    @property
    def full(self) -> bool:
        """Tell whether nothing more is taken."""
        return (
            len(self.targets) >= limits.LIST_TARGETS
            or self._problems >= limits.LIST_PROBLEMS
            or self._duplicates >= limits.LIST_TARGETS
        )

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What was passed over, each once."""
        return tuple(Notice(kind, key, count) for (kind, key), count in self._notices.items())

    def take(self, line: int, piece: Piece) -> None:
        """Add one target of a line or entry, or why it is left out."""
        expected = piece.expectation
        if reason := _left_out(piece):
            self.skip(line, reason, " ".join(filter(None, (piece.text, piece.port))))
        elif not isinstance(expected, Expectation):
            self.skip(line, expected, " ".join(filter(None, (piece.text, piece.port))))
        elif known := self._texts.get(_texts(piece)):  # reading it again would take a hundred times as long
            self._twice(line, *known)
        else:
            target = self._wrong.get(_texts(piece)) or parse(piece.text, piece.port, piece.protocol or self._protocol)
            if isinstance(target, Target):
                self._add(line, target, piece, expected)
            else:
                self._wrong[_texts(piece)] = target
                self._refuse(line, target)

    def take_all(self, line: int, pieces: Iterable[Piece]) -> bool:
        """Add the targets of a line or entry; False where nothing more is taken."""
        for piece in pieces:
            if self.full:
                self.too_many(line)
                return False
            self.take(line, piece)
        return True

    def skip(self, line: int, reason: SkipReason, text: str = "") -> None:
        """Leave one entry out; its text may hold secrets."""
        self._problems += 1
        self.skipped.append(Skipped(line, reason, shown(text)))

    def too_many(self, line: int) -> None:
        """Say once a line that it comes too late."""
        last = self.skipped[-1] if self.skipped else None
        if last is None or (last.line, last.reason) != (line, SkipReason.TOO_MANY):
            self.skipped.append(Skipped(line, SkipReason.TOO_MANY))

    def ignore(self, kind: Ignored, key: str = "") -> None:
        """Note that something is passed over; only so many different ones are kept."""
        place = (kind, shown(key))
        if place in self._notices or len(self._notices) < limits.PLAN_NOTICES:
            self._notices[place] = self._notices.get(place, 0) + 1

    def _add(self, line: int, target: Target, piece: Piece, expected: Expectation) -> None:
        secret = target.secret
        if secret is not None and (secret.user or secret.password) and not self._credentials:
            self.skip(line, SkipReason.CREDENTIALS, target.source)
            return
        key = (*_key(target), expected)
        first = self._lines.setdefault(key, line)
        self._texts[_texts(piece)] = first, target.source
        if len(self._lines) == len(self.targets):
            self._twice(line, *self._texts[_texts(piece)])
            return
        if piece.note != self._note[0]:
            self._note = piece.note, shown(piece.note)
        self.targets.append(Listed(target, line, self._note[1], expected))

    def _twice(self, line: int, first: int, text: str) -> None:
        self._duplicates += 1
        self.skipped.append(
            Skipped(line, SkipReason.DUPLICATE, display_text(text, limits.SHORT_TEXT_CHARACTERS), first=first)
        )

    def _refuse(self, line: int, problem: InputProblem) -> None:
        self._problems += 1
        text = display_text(problem.source, limits.SHORT_TEXT_CHARACTERS)
        self.skipped.append(Skipped(line, SkipReason.PROBLEM, text, problem))


def shown(text: str) -> str:
    """Return a text that may hold secrets, to be shown."""
    return display_text(redact_text(text[: limits.TEXT_CHARACTERS]), limits.SHORT_TEXT_CHARACTERS) if text else ""


def stands_for_many(text: str) -> SkipReason | None:
    """Return why a text that stands for many targets is none."""
    if _WILDCARD.fullmatch(text):
        return SkipReason.WILDCARD
    if _ADDRESS_RANGE.fullmatch(text):
        return SkipReason.RANGE
    before, slash, size = text.rpartition("/")
    if slash and size.isdecimal() and ("." in before or ":" in before):
        try:
            ip_network(text, strict=False)
        except ValueError:
            return None
        return SkipReason.RANGE
    return None


def _left_out(piece: Piece) -> SkipReason | None:
    if UDP.fullmatch(piece.text) or UDP.fullmatch(piece.port):
        return SkipReason.UDP
    return SkipReason.RANGE if PORT_RANGE.fullmatch(piece.port) else stands_for_many(piece.text)


def _texts(piece: Piece) -> tuple[object, ...]:
    """Return what two pieces share that are read as the same target, of which the same is expected."""
    return piece.text, piece.port, piece.protocol, piece.expectation


def _key(target: Target) -> tuple[str, ...]:
    """Return what two targets share that are the same test."""
    secret = target.secret
    hidden = (secret.user, secret.password, secret.query, secret.path) if secret is not None else ()
    host = target.host_ascii.rstrip(".").lower()
    return (target.kind, host, str(target.port), target.path, *hidden)

"""What is to be tested, or why the typed text cannot be tested."""

import msgspec

from app.model.names import Field, Kind, NoteCode
from app.model.params import Params
from app.model.secret import Secret


class Note(msgspec.Struct, frozen=True, omit_defaults=True):
    """One repair made to the typed text; `detail` is the value it led to (a host, a scheme …)."""

    code: NoteCode
    detail: str = ""


class Target(msgspec.Struct, frozen=True, tag="target", omit_defaults=True):
    """One thing to connect to.

    Attributes:
        kind: what is spoken there.
        host: as shown to people: no brackets, international letters kept, trailing dot kept.
        host_ascii: as looked up and sent: IDNA 2008 A-label or address literal, trailing dot kept.
        port: 1 to 65535.
        path: the URL's path and query with every query value masked; empty for tcp and tls.
        source: the text that was typed, with secrets removed.
        notes: what was repaired.
        secret: user, password and raw query, where the text held any.
    """

    kind: Kind
    host: str
    host_ascii: str
    port: int
    path: str = ""
    source: str = ""
    notes: tuple[Note, ...] = ()
    secret: Secret | None = None


class Reading(msgspec.Struct, frozen=True):
    """One way in which an ambiguous text can be meant: a text that parses without a problem."""

    text: str


class InputProblem(msgspec.Struct, frozen=True, tag="input_problem", omit_defaults=True):
    """Why a text cannot be tested; returned by the parser, never raised.

    Attributes:
        case: the id of an `input.*` case.
        source: the text that was typed, with secrets removed.
        field: the field that `start` and `end` point into.
        start, end: the place in the typed text (code points, end exclusive); equal when the place is a gap.
        params: the values named in the explanation.
        readings: repairs to choose from, best first; each is a complete text for the field.
    """

    case: str
    source: str = ""
    field: Field = Field.TARGET
    start: int = 0
    end: int = 0
    params: Params = Params()
    readings: tuple[Reading, ...] = ()

"""The way from the typed text to a target: clean, take apart, judge, put together."""

import re

import msgspec

from app.limits import INPUT_CHARACTERS, SHORT_TEXT_CHARACTERS
from app.model.names import Field, Kind, NoteCode, Protocol
from app.model.params import Params
from app.model.secret import MASK
from app.model.target import InputProblem, Note, Reading, Target
from app.redaction import redact_text, redact_url
from app.target.address import ipv4_numbers, ipv6_address
from app.target.assembly import Location, choose_kind, secret_of, source_of
from app.target.authority import Authority, read_authority
from app.target.cleaning import Notes, refuse_unprintable, remove_hidden, trim, unwrap
from app.target.command import Command, read_command
from app.target.host import Host, read_host, without_joiners
from app.target.port import read_port, read_port_field, western_digits
from app.target.refusal import RefusedError
from app.target.scheme import read_scheme
from app.target.spacing import join
from app.target.tables import KINDS
from app.target.traced import Traced
from app.target.whole import Whole
from app.text import ELLIPSIS, display_text

_READINGS_MAX = 4
_REDACTED_MAX = 8 * INPUT_CHARACTERS  # characters; of a longer paste nothing is kept, to redact it would take seconds
# user:password@ wherever it stands, with spaces too, but not host:80/@path
_CREDENTIALS = re.compile(r"(?<=://)[^@/\\?#]*@|[^\s/\\@:?#]*:(?![/\\]|[0-9]+[/?#])[^@]*@")


def parse(text: str, port_text: str = "", protocol: Protocol = Protocol.AUTO) -> Target | InputProblem:
    """Return the target that was typed, or why it cannot be tested. Total: any text gives one of the two.

    Automatic: a URL means its scheme; host:443 is https, host:80 http, any other host:port tcp, a host alone https.
    A path, a query or credentials without a scheme belong to http (https without a port or on 443).

    A chosen protocol decides what is spoken. The port is the typed one; else that of the chosen protocol, for tcp
    that of the URL's scheme; tcp beside a bare host asks for a port. HTTP means "speak HTTP": it leaves a URL its
    https, and port 443, which nobody serves without TLS. Plain HTTP to such a port is written http://host:443.

    The port field stands for the port that the text leaves out. Where both name one, they have to agree.
    """
    try:
        return _read(text, port_text, protocol)
    except RefusedError as refused:
        return _problem(text, refused)


def full_readings(text: str, port_text: str = "", protocol: Protocol = Protocol.AUTO) -> tuple[str, ...]:
    """Return the readings of the problem that `parse` gives, in the same order but unmasked: for the field only.

    The readings inside an `InputProblem` are masked, because a problem is stored and sent.
    """
    try:
        _read(text, port_text, protocol)
    except RefusedError as refused:
        return tuple(full for full, _ in _usable(refused.readings))
    return ()


def other_kinds(
    text: str, port_text: str = "", protocol: Protocol = Protocol.AUTO
) -> tuple[tuple[Protocol, Target], ...]:
    """Return what the same text gives with each other protocol, where that is another kind than `protocol` gives."""
    chosen = parse(text, port_text, protocol)
    seen = {chosen.kind} if isinstance(chosen, Target) else set()
    others: list[tuple[Protocol, Target]] = []
    for other in (Protocol.HTTPS, Protocol.HTTP, Protocol.TLS, Protocol.TCP):
        target = parse(text, port_text, other)
        if isinstance(target, Target) and target.kind not in seen:
            seen.add(target.kind)
            others.append((other, target))
    return tuple(others)


def _read(text: str, port_text: str, protocol: Protocol) -> Target:
    notes: Notes = {}
    part, command = _cleaned(text, notes)
    field_port = read_port_field(port_text, notes)
    scheme = read_scheme(part, notes)
    # A host alone means https, but curl and wget take http for granted.
    name = scheme.name or (Kind.HTTP.value if command else "")
    authority = read_authority(scheme.rest, name, notes, field_port)
    _note_conversions(part, authority, notes)
    authority = authority._replace(host=without_joiners(authority.host, notes))
    whole = Whole(name, authority)
    typed_port, host = _server(whole, notes)
    if typed_port is not None and field_port is not None and typed_port != field_port:
        raise _port_conflict(whole, typed_port, field_port)
    location = Location.of(authority.rest)
    web = scheme.web or authority.userinfo is not None or bool(authority.rest.text)
    kind, port = choose_kind(name, typed_port or field_port, web=web, protocol=protocol)
    if port is None:
        raise _port_missing(whole, host)
    speaks_http = kind in (Kind.HTTP, Kind.HTTPS)
    if speaks_http and not scheme.name and protocol is Protocol.AUTO:
        notes.setdefault(NoteCode.SCHEME_ADDED, kind.value)
    if location.fragment:
        notes.setdefault(NoteCode.FRAGMENT_DROPPED, "")
    if not speaks_http and location.masked not in ("", "/"):
        notes.setdefault(NoteCode.PATH_DROPPED, "")
    path = location.masked if location.path else f"/{location.masked}"
    return Target(
        kind=kind,
        host=host.shown,
        host_ascii=host.ascii,
        port=port,
        path=path if speaks_http else "",
        source=source_of(name, authority, location, field_port if typed_port is None else None),
        notes=tuple(Note(code, detail) for code, detail in notes.items()),
        secret=secret_of(authority.userinfo, location),
    )


def _cleaned(text: str, notes: Notes) -> tuple[Traced, Command | None]:
    """Return the text without what surrounds it."""
    whole = Traced.of(text)
    if len(text) > INPUT_CHARACTERS:
        raise RefusedError("input.too_long", whole.cut(INPUT_CHARACTERS), Params(count=len(text)))
    part = trim(remove_hidden(whole, notes), notes)
    command = read_command(part)
    if command is None:  # or one in quotes, as chats show commands
        part = unwrap(part, notes)
        command = read_command(part)
    if command is not None:
        part = unwrap(_url_of(command, part), notes)
        notes.setdefault(NoteCode.COMMAND_READ, command.program)
    if not part.text:
        raise RefusedError("input.empty", whole)
    part = join(part, notes)
    refuse_unprintable(part)
    if command is not None and "://" not in part.text:
        notes.setdefault(NoteCode.SCHEME_ADDED, Kind.HTTP.value)
    return part, command


def _url_of(command: Command, part: Traced) -> Traced:
    if not command.urls:
        raise RefusedError("input.host_missing", part.gap, Params(text=command.program))
    if len(command.urls) > 1:
        readings = tuple(url.typed for url in command.urls)
        raise RefusedError("input.host_invalid", command.urls[1], readings=readings)
    return command.urls[0]


def _server(whole: Whole, notes: Notes) -> tuple[int | None, Host]:
    """Judge port and host."""
    host_part, port_part, rest = whole.authority.host, whole.authority.port, whole.authority.rest
    shown = display_text(host_part.typed, SHORT_TEXT_CHARACTERS)
    if not host_part.text:
        readings = (whole.with_host("localhost"),) if port_part is not None and port_part.text else ()
        raise RefusedError("input.host_missing", host_part, readings=readings)
    if not whole.scheme and host_part.text.lower() in KINDS:  # "https": a URL of which only the beginning is there
        raise RefusedError("input.host_missing", host_part.gap, Params(scheme=host_part.text, text=host_part.text))
    if not whole.scheme and port_part is None and _is_network(whole.authority):
        params = Params(text=f"{shown}{rest.text}", host=shown)
        raise RefusedError("input.ip_invalid", rest, params, (host_part.typed,))
    port = None
    if port_part is not None and port_part.text:
        port = read_port(port_part, notes, shown, whole.with_service(port_part.text))
    bracketed = whole.authority.bracketed
    return port, read_host(host_part, notes, whole.with_host, bracketed=bracketed, url=bool(whole.scheme))


def _note_conversions(part: Traced, authority: Authority, notes: Notes) -> None:
    """Note full-width characters before the path; those of user and password stay as they are."""
    head = part.cut(0, len(part.text) - len(authority.rest.text) + 1)
    kept = set(authority.userinfo.places[:-1]) if authority.userinfo is not None else set()
    changed = "".join(
        typed
        for text, typed, place in zip(head.text, head.typed, head.places, strict=False)
        if text != typed and place not in kept
    )
    if any(letter.isdecimal() for letter in changed):
        notes.setdefault(NoteCode.DIGITS_CONVERTED, "")
    if any(not letter.isdecimal() for letter in changed):
        notes.setdefault(NoteCode.CHARACTERS_CONVERTED, "")


def _is_network(authority: Authority) -> bool:
    """Tell a range of addresses in CIDR notation (10.0.0.0/8) from a path behind an address."""
    if re.fullmatch(r"/[0-9]{1,3}", authority.rest.text) is None:
        return False
    host = western_digits(authority.host.text)
    return ipv6_address(host) is not None or ipv4_numbers(host) is not None


def _port_conflict(whole: Whole, typed: int, field: int) -> RefusedError:
    part = whole.authority.port or whole.authority.host
    readings = (whole.with_port(typed), whole.with_port(field))
    return RefusedError("input.port_conflict", part, Params(port=typed, other_port=field), readings)


def _port_missing(whole: Whole, host: Host) -> RefusedError:
    """Ask for the port of a tcp test: in the port field, or behind the host of a tcp:// URL."""
    if whole.scheme:
        return RefusedError("input.port_invalid", whole.authority.host.gap, Params(host=host.shown))
    return RefusedError("input.port_invalid", Traced.of(""), Params(host=host.shown), field=Field.PORT)


def _problem(text: str, refused: RefusedError) -> InputProblem:
    start, end = refused.part.span
    readings = tuple(masked for _, masked in _usable(refused.readings))
    params = msgspec.structs.replace(
        refused.params,
        text=_without_credentials(refused.params.text),
        host=_without_credentials(refused.params.host),
        reading=readings[0] if readings else "",
        readings=readings,
    )
    source = _problem_source(text)
    return InputProblem(
        refused.case, source, refused.field, start, end, params, tuple(Reading(one) for one in readings)
    )


def _usable(readings: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return the readings that parse, each as it is and masked."""
    usable: dict[str, str] = {}
    for reading in readings:
        masked = redact_url(reading)
        if len(usable) < _READINGS_MAX and masked not in usable and _parses(reading) and _parses(masked):
            usable[masked] = reading
    return [(full, masked) for masked, full in usable.items()]


def _parses(text: str) -> bool:
    try:
        _read(text, "", Protocol.AUTO)
    except RefusedError:
        return False
    return True


def _problem_source(text: str) -> str:
    """Return what may be kept of a text that cannot be tested; of a command, which may hold anything, its URL."""
    if len(text) > _REDACTED_MAX:
        return ELLIPSIS
    nothing: Notes = {}
    part = trim(remove_hidden(Traced.of(text), nothing), nothing)
    command = read_command(part) or read_command(unwrap(part, nothing))
    if command is not None:
        text = command.urls[0].typed if command.urls else f"{command.program} {ELLIPSIS}"
    return display_text(_without_credentials(text))


def _without_credentials(text: str) -> str:
    """Redact a text that could not be taken apart: nobody knows where its user and password end."""
    text = redact_text(text)
    end = text.rfind("@") + 1
    return _CREDENTIALS.sub(f"{MASK}@", text[:end]) + text[end:]

"""The judged parts put together: what is spoken on which port, the masked path, the secret, the text to keep."""

from typing import NamedTuple
from urllib.parse import unquote

from app.model.names import Kind, Protocol
from app.model.secret import MASK, Secret
from app.redaction import mask_path, mask_query
from app.target.authority import Authority
from app.target.form import endpoint
from app.target.port import western_digits
from app.target.tables import DEFAULT_PORTS, KINDS
from app.target.traced import Traced


class Location(NamedTuple):
    """What follows the host: the path as typed, the raw query, and whether there was a fragment."""

    path: str
    query: str
    fragment: bool

    @classmethod
    def of(cls, rest: Traced) -> "Location":
        """Split everything that follows the host; its first character is one of `/?#`, or it is empty."""
        text = rest.text[:1] + rest.typed[1:]
        before, mark, _ = text.partition("#")
        path, _, query = before.partition("?")
        return cls(path, query, bool(mark))

    @property
    def masked(self) -> str:
        """Path and query without secrets."""
        path = mask_path(self.path)
        return f"{path}?{mask_query(self.query)}" if self.query else path


def choose_kind(scheme: str, port: int | None, *, web: bool, protocol: Protocol) -> tuple[Kind, int | None]:
    """Return what is spoken, and the port; None where only the person can say it. The rules stand at `parse`.

    Args:
        scheme: one of ours, or empty.
        port: as typed, or None.
        web: the text has parts that only a URL has.
        protocol: the choice beside the field.
    """
    typed = KINDS.get(scheme)
    if protocol is Protocol.HTTP:
        secure = typed in (Kind.HTTPS, Kind.TLS) or (typed is not Kind.HTTP and port == DEFAULT_PORTS[Kind.HTTPS])
        kind = Kind.HTTPS if secure else Kind.HTTP
    elif protocol is not Protocol.AUTO:
        kind = KINDS[protocol.value]
    else:
        kind = typed or _automatic(port, web=web)
    if port is None:
        port = DEFAULT_PORTS.get(typed if kind is Kind.TCP and typed else kind)
    return kind, port


def _automatic(port: int | None, *, web: bool) -> Kind:
    if port is None or port == DEFAULT_PORTS[Kind.HTTPS]:
        return Kind.HTTPS
    return Kind.HTTP if web or port == DEFAULT_PORTS[Kind.HTTP] else Kind.TCP


def secret_of(userinfo: Traced | None, location: Location) -> Secret | None:
    """Return what has to stay hidden, or None. What stands masked in the text is a secret that is not known."""
    typed = userinfo.typed if userinfo is not None else ""
    user, _, password = typed.partition(":")
    query, path = location.query, location.path if mask_path(location.path) != location.path else ""
    if not (user or password or query or path or MASK in location.path):
        return None
    if MASK in typed:
        user = password = ""
    known = not any(MASK in part for part in (typed, query, location.path))
    return Secret(
        unquote(user),
        unquote(password),
        "" if MASK in query else query,
        path="" if MASK in path else path,
        known=known,
    )


def source_of(scheme: str, authority: Authority, location: Location, field_port: int | None) -> str:
    """Return the text to keep: what was typed after its repairs, without secrets; it parses to the same target.

    Args:
        scheme: one of ours, or empty.
        field_port: the port, when it came from the port field.
    """
    host = western_digits(authority.host.text)
    if not host.isascii():  # digits of other scripts in a name are letters of it
        host = authority.host.text
    if field_port is not None:
        server = endpoint(host, field_port)
    else:
        port = f":{western_digits(authority.port.text)}" if authority.port is not None and authority.port.text else ""
        server = f"[{host}]{port}" if authority.bracketed else f"{host}{port}"
    prefix = f"{scheme}://" if scheme else ""
    user = f"{MASK}@" if authority.userinfo is not None else ""
    return f"{prefix}{user}{server}{location.masked}"

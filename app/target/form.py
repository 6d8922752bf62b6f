"""A target written out: its endpoint, and the URL that is requested."""

from app.model.names import Kind
from app.model.target import Target

DEFAULT_PORTS = {Kind.HTTP: 80, Kind.HTTPS: 443}
"""Those that a URL leaves out (RFC 9110, 4.2)."""


def endpoint(host: str, port: int) -> str:
    """Return `host:port`, an IPv6 address in brackets: "[::1]:80"."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def request_url(target: Target) -> str:
    """Return the full URL of an http or https target, for the attempt alone: it is never stored or shown.

    The raw path and query are in it, user and password are not: they are sent as a header. The default port is left
    out, as people write it, so that texts of exceptions are those that everybody else gets.
    """
    host = target.host_ascii
    if ":" in host:
        # In a URL the percent sign before a zone is itself encoded (RFC 6874); requests reads the URL twice.
        host = f"[{host.replace('%', '%2525')}]"
    port = "" if target.port == DEFAULT_PORTS.get(target.kind) else f":{target.port}"
    raw = target.secret.path if target.secret is not None else ""
    path = raw or target.path.partition("?")[0] or "/"
    query = f"?{target.secret.query}" if target.secret is not None and target.secret.query else ""
    return f"{target.kind.value}://{host}{port}{path}{query}"


def plain_text(target: Target) -> str:
    """Return a text that is read as this target: as short as can be, without its secrets and so without a query."""
    place = endpoint(target.host, target.port)
    if target.kind in DEFAULT_PORTS:
        place = target.host if ":" not in target.host else f"[{target.host}]"
        port = "" if target.port == DEFAULT_PORTS[target.kind] else f":{target.port}"
        return f"{target.kind.value}://{place}{port}{target.path.partition('?')[0]}"
    if target.kind is Kind.TCP and target.port not in DEFAULT_PORTS.values():
        return place
    return f"{target.kind.value}://{place}"

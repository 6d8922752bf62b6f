"""What the text says was to be reached: host, port and URL, in the forms that many programs write them."""

import re
from typing import NamedTuple

from app.model.secret import MASK
from app.model.target import Target
from app.target import endpoint, parse, plain_text


class Place(NamedTuple):
    """As much of it as the text tells; empty and 0 where it does not.

    Attributes:
        target: all of it, where it can be tested.
        port: only where the text names it, or its URL implies it.
        address: an address that was tried.
        proxy: host and port of a proxy, where the text speaks of that instead.
    """

    target: Target | None = None
    port: int = 0
    address: str = ""
    proxy: str = ""


_HOST = r"(?P<host>\[[0-9A-Fa-f:.%]+\]|[^\s\"'`,;:()\[\]<>{}|/\\@=]+)"
_LITERAL = r"(?P<host>\[[0-9A-Fa-f:.]+\]|[0-9A-Fa-f:]*:[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*|[^\s\"'`,;:()\[\]<>{}|/\\@=]+)"
_PORT = r"(?P<port>[0-9]{1,5})"
_IP = r"(?P<address>[0-9]{1,3}(?:\.[0-9]{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]+)"
# The pages of browsers: a title, then a sentence about the host; in the middle of a text only what has a dot is one.
_SITE = rf"(?<![\w.@/-])\"?(?P<host>\[[0-9A-Fa-f:.]+\]|localhost|(?:[\w-]+\.)+[\w-]+)\"?(?::{_PORT})?"
_TITLE = (
    r"(?:^|can't be reached |can't reach this page |isn't working |not working |not private |nicht erreichbar "
    r"|funktioniert nicht )"
)
_SAID_OF_SITE = (
    r"(?:refused to connect|took too long to respond|redirected you too many times|didn't send any data"
    r"|(?:unexpectedly )?closed the connection|sent an invalid response|(?:is )?currently un"
    r"|uses an (?:unsupported protocol|invalid security certificate)|hat die Verbindung|hat keine Daten gesendet"
    r"|hat (?:Sie|dich) zu oft weitergeleitet|hat nicht rechtzeitig geantwortet|(?:hat|brauchte?) zu lange"
    r"|hat eine ung\u00fcltige Antwort|kann (?:diese Anfrage|nicht gefunden)|ist (?:momentan|derzeit|zurzeit) nicht"
    r"|verwendet ein (?:nicht unterst\u00fctztes|ung\u00fcltiges))"
)

# The most telling first.
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"HTTP(?P<secure>S?)Connection(?:Pool)?\(host=['\"]{_HOST}['\"], port={_PORT}\)"
        r"(?:: Max retries exceeded with url: (?P<path>/[^\s]*))?",
        rf"connection to server at \"{_HOST}\"(?: \({_IP}\))?, port {_PORT}",
        rf"Is the server running on host \"{_HOST}\"(?: \({_IP}\))? and accepting TCP/IP connections on port {_PORT}",
        rf"(?:MySQL )?server on '{_HOST}(?::{_PORT})?'",
        rf"Redis at {_HOST}:{_PORT}",
        rf"connecting to {_HOST}:{_PORT}\. ",
        rf"(?i:\bconnect to host|telnet: connect to address|connect to address) {_LITERAL}(?:[: ]+port)? {_PORT}",
        rf"(?i:failed to connect to) {_LITERAL} port {_PORT}",
        rf"(?i:failed connect to) {_HOST}:{_PORT}",
        rf"connection to {_LITERAL} {_PORT} port",
        rf"Cannot connect to host {_HOST}:{_PORT}",
        rf"(?:Connect|connect|Connecting|connection|Connection) to (?:https?://)?{_HOST}:{_PORT}",
        rf"in connection to {_HOST}:{_PORT}",
        rf"Connecting to [^\s|]+ \({_HOST}\)\|{_IP}\|:{_PORT}",
        rf"(?:Failed|failed) to connect to (?:[^\s/]+)?/?{_LITERAL}(?: \(port |:){_PORT}",
        rf"(?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ECONNRESET|EACCES) {_LITERAL}:{_PORT}\b",
        rf"\(({_HOST}:{_PORT})\)",
        rf"lookup {_HOST}(?: on {_IP}:53)?:? ",
        rf"dial tcp:? {_LITERAL}:{_PORT}:",
        rf"getaddrinfo (?:ENOTFOUND|EAI_[A-Z]+) {_HOST}(?::{_PORT})?",
        rf"(?i:could not resolve|couldn't resolve|unable to resolve) (?:host(?: ?name| address)?:? )?['\"]?{_HOST}",
        rf"Failed to resolve '{_HOST}'",
        rf"(?i:temporary failure resolving|could not translate host name|unknown mysql server host) ['\"]{_HOST}",
        rf"UnknownHostException: (?:Unable to resolve host \")?(?:Failed to resolve ')?{_HOST}",
        rf"(?:remote name could not be resolved: |No such host is known\. \()['\"]?{_HOST}(?::{_PORT})?",
        rf"(?i:target host ?name|certificate is not valid for|not valid for|match the name) '{_HOST}'",
        rf"certificate is valid for [^:]{{1,300}}, not {_HOST}",
        rf"cannot validate certificate for {_HOST}",
        rf"Host: {_HOST}\. is not in the cert's altnames",
        rf"DNS name matching {_HOST} found",
        rf"Certificate for <{_HOST}> doesn't match",
        rf"cannot verify {_HOST}'s certificate",
        rf"(?i:connection (?:closed|reset) by) {_LITERAL} port {_PORT}",
        rf"\('{_LITERAL}', {_PORT}\)",
        rf"to port {_PORT} on {_LITERAL}",
        rf"look up {_HOST} \(port {_PORT}\)",
        rf"host: '{_HOST}',? port: {_PORT}",
        rf"address: '{_LITERAL}',? port: {_PORT}",
        rf"The TCP/IP connection to the host {_HOST}, port {_PORT}",
        rf"connect to (?:the server at )?{_HOST}\.(?:\s|$)",
        rf"(?:could not find host|unknown host) {_HOST}",
        rf"connection to the server {_HOST}:{_PORT} was refused",
        rf"{_TITLE}{_HOST} {_SAID_OF_SITE}",
        rf"{_SITE} {_SAID_OF_SITE}",
        rf"{_TITLE}{_HOST}[':]s? (?:server IP|DNS) address could not be found",
        rf"{_SITE}[':]s? (?:server IP|DNS) address could not be found",
        rf"(?:Server-IP|DNS)-Adresse von \"?{_HOST}",
        rf"\b(?:[Tt]ypo in|[Oo]b|[Aa]ntwort von|information from|Informationen von|Daten von) {_SITE}",
        rf"(?:the server at|Server unter|Server auf|Verbinden mit|Verbindung (?:mit|zu)|connection to) {_SITE}",
        rf"nicht f\u00fcr {_SITE} gilt",
    )
)
_PROXY_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?i:could not resolve proxy|couldn't resolve proxy)(?: name)?: {_HOST}",
        rf"(?i:connecting to SOCKS[45] proxy) {_HOST}:{_PORT}",
        rf"(?i:proxy tunnel request to proxy) 'https?://{_HOST}:{_PORT}",
        rf"proxyconnect tcp: dial tcp:? {_LITERAL}:{_PORT}",
    )
)
_PLAIN = re.compile(
    r"(?<![\w.@/-])(?P<host>(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}|[0-9]{1,3}(?:\.[0-9]{1,3}){3}"
    r"|\[[0-9A-Fa-f:.]+\]|localhost):(?P<port>[0-9]{1,5})\b"
)
_FILES = re.compile(r"\.(?:py|js|mjs|cjs|ts|java|kt|go|rs|rb|php|cs|cpp|cc|c|h|sh|pl|so|dll|txt|log|json|html)$", re.I)
_URL = re.compile(r"\b(?P<scheme>[a-z][a-z0-9+.-]{1,20})://[^\s\"'<>`|]+", re.IGNORECASE)
_SPOKEN = frozenset({"http", "https", "tcp", "tls", "ws", "wss"})
# Pages about errors that programs name in their messages.
_ABOUT = (
    "aka.ms", "bugs.python.org", "curl.haxx.se", "curl.se", "docs.docker.com", "docs.npmjs.com", "docs.python.org",
    "docs.sqlalchemy.org", "go.microsoft.com", "httpstatuses.com", "developer.mozilla.org", "nodejs.org", "pip.pypa.io",
    "sqlalche.me", "stackoverflow.com", "urllib3.readthedocs.io", "learn.microsoft.com", "support.google.com",
    "w3.org", "tools.ietf.org", "datatracker.ietf.org",
)  # fmt: skip
_CLOSING = ".,;:!?)]}'\""
# Where a client names only the host, the port that it uses by itself (IANA's registry).
_USUAL_PORTS = (
    (re.compile(r"mysql", re.IGNORECASE), 3306),
    (re.compile(r"postgres|psql|psycopg", re.IGNORECASE), 5432),
    (re.compile(r"redis", re.IGNORECASE), 6379),
    (re.compile(r"mongo", re.IGNORECASE), 27017),
    (re.compile(r"\bssh: |\bsftp: |\bscp: "), 22),
)


def place_in(text: str) -> Place:
    """Return what was to be reached, as far as a text of one line tells. Secrets go with `app.target.parse`."""
    proxy = _first(_PROXY_FORMS, text)
    if proxy is not None:
        host, port = proxy["host"], _port(proxy)
        return (_url(text) or Place())._replace(proxy=endpoint(host, port) if port else host)
    found = _first(_FORMS[:1], text)
    if found is not None:
        return _pool(found)
    return _url(text) or _formed(text) or Place()


def _first(forms: tuple[re.Pattern[str], ...], text: str) -> re.Match[str] | None:
    return next((found for form in forms if (found := form.search(text)) is not None), None)


def _port(found: re.Match[str]) -> int:
    value = found.groupdict().get("port")
    return int(value) if value and 0 < int(value) <= 65535 else 0


def _pool(found: re.Match[str]) -> Place:
    """requests' own way to name it: host, port and path, without the scheme."""
    host, port = found["host"].strip("[]"), _port(found)
    scheme = "https" if found["secure"] else "http"
    path = (found["path"] or "/").rstrip(")")
    usual = (scheme, port) in (("https", 443), ("http", 80))
    server = endpoint(host, port or 443)
    return _place(f"{scheme}://{server.rpartition(':')[0] if usual else server}{path}", port)


def _url(text: str) -> Place | None:
    """Return the first URL that can be tested and is no page about errors; of other protocols host and port."""
    for found in _URL.finditer(text):
        url, scheme = found[0].rstrip(_CLOSING), found["scheme"].lower()
        host = re.sub(r"^[a-z0-9+.-]+://(?:[^/@]*@)?", "", url.lower()).partition("/")[0].partition(":")[0]
        if any(host == one or host.endswith(f".{one}") for one in _ABOUT):
            continue
        if scheme not in _SPOKEN:
            url = re.sub(r"^[A-Za-z0-9+.-]+://(?:[^/@]*@)?", "", url).partition("/")[0]
            if ":" not in url:
                continue
        place = _place(url, port=1)
        if place.target is not None:
            return place
    return None


def _formed(text: str) -> Place | None:
    """Read the forms of the programs, then any host:port that is no place in a source file."""
    for form in _FORMS[1:]:
        for found in form.finditer(text):
            host, port = found["host"].strip("[].'"), _port(found)
            if not _is_host(host) or _FILES.search(host):
                continue
            address = found.groupdict().get("address") or ""
            usual = port or next((number for words, number in _USUAL_PORTS if words.search(text)), 0)
            place = _place(endpoint(host, usual) if usual else host, port)
            if place.target is not None:
                return place._replace(address=address or (host if _is_address(host) else ""))
    for found in _PLAIN.finditer(text):
        if not _FILES.search(found["host"]):
            place = _place(f"{found['host']}:{found['port']}", int(found["port"]))
            if place.target is not None:
                return place
    return None


def _is_address(host: str) -> bool:
    return ":" in host or re.fullmatch(r"[0-9.]+", host) is not None


def _is_host(host: str) -> bool:
    """Tell a host from a word of a sentence: it has a dot or colon, or digits, or a hyphen, or is all lower case."""
    if not host or host.lower() in {"the", "server", "host", "address", "proxy", "null", "none", "undefined"}:
        return False
    return bool(re.search(r"[.:0-9-]", host)) or host.islower()


def _place(text: str, port: int) -> Place:
    """Return the place that a text names; `port` is 0 where the port is not to be named."""
    target = parse(text)
    if not isinstance(target, Target):
        return Place()
    return Place(target, target.port if port else 0)


def testable(target: Target) -> str:
    """Return the text that tests this target: without its secrets, and so without a query that holds any."""
    return plain_text(target) if MASK in target.source else target.source

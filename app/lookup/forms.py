"""Sentences with something in between, and words that count only where they stand alone.

Sources: BIND's nslookup, host and dig; Windows' nslookup and PowerShell's Test-NetConnection; OpenBSD's and Nmap's nc;
ping of iputils and Windows; ssl_err.c of OpenSSL; curl's lib/socks.c; the errors that servers of HTTPS answer a plain
request with (nginx, Apache, Tomcat, Go); Oracle's error messages; the error pages of Chromium and Firefox.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.lookup import meanings, openssl
from app.lookup.names import Meaning, Sighting, Source, Weight
from app.redaction import redact_text
from app.text import display_text


class _Form(NamedTuple):
    """Words with something in between; what is shown of them is the group `shown`, or all."""

    pattern: re.Pattern[str]
    source: Source
    meaning: Meaning
    weight: Weight = Weight.SENTENCE


def _form(pattern: str, source: Source, meaning: Meaning, weight: Weight = Weight.SENTENCE) -> _Form:
    return _Form(re.compile(pattern, re.IGNORECASE), source, meaning, weight)


_NO_ANSWER = meanings.perhaps(meanings.CONNECT_TIMEOUT)
_SITE = r"(?<!\S)(?:localhost|\S{1,255}\.[^\s.]{1,63})"  # as the pages of browsers name it
_TOLD_BY_DNS = r"(?:can't find [^\s:]{1,255}: |find [^\s:]{1,255}: |not found: [0-9]{1,2}\(|\bstatus: |\brcode[ =:]+)"
_FORMS = (
    _form(rf"{_TOLD_BY_DNS}(?P<shown>NXDOMAIN|Non-existent (?:host/)?domain)", Source.OTHER, meanings.NOT_FOUND),
    _form(rf"{_TOLD_BY_DNS}(?P<shown>SERVFAIL|REFUSED|Query refused|Server failed|NOTIMP)\b", Source.OTHER,
          meanings.LOOKUP_FAILED),
    _form(r"can't find [^\s:]{1,255}: (?P<shown>No answer|No internal type for both)", Source.OTHER,
          meanings.NO_ADDRESS),
    _form(r"no servers could be reached|\*\*\* Request to \S{1,255} timed[- ]out|DNS request timed out", Source.OTHER,
          meanings.LOOKUP_TIMEOUT),
    _form(r"DNS name does not exist|Name resolution of \S{1,255} failed", Source.WINDOWS, meanings.NOT_FOUND),
    _form(r"\bcannot resolve \S{1,255}: Unknown host|\bbad address '[^']{1,255}'", Source.OTHER, meanings.NOT_FOUND),
    _form(r"\bNXDOMAIN\b", Source.OTHER, meanings.NOT_FOUND, Weight.GENERAL),
    _form(r"\bSERVFAIL\b", Source.OTHER, meanings.LOOKUP_FAILED, Weight.GENERAL),
    _form(r"nc: connectx? to \S{1,255} port \S{1,20} \((?:tcp|udp)\) timed out|\bNcat: (?P<shown>TIMEOUT)\b",
          Source.OTHER, meanings.CONNECT_TIMEOUT),
    _form(r"could not open connection to the host, on port [0-9]{1,5}: connect failed", Source.WINDOWS,
          meanings.perhaps(meanings.REFUSED)),
    _form(r"TCP connect to \([^()]{1,255}\) failed|TcpTestSucceeded ?: ?False", Source.WINDOWS, _NO_ANSWER),
    _form(r"\bRequest timed out\.", Source.OTHER, _NO_ANSWER, Weight.GENERAL),
    _form(r"destination (?:host|port) unreachable", Source.OTHER, meanings.NO_ROUTE, Weight.GENERAL),
    _form(r"destination net(?:work)? unreachable", Source.OTHER, meanings.NO_NETWORK, Weight.GENERAL),
    _form(r"connection closed by \S{1,255} port [0-9]{1,5}", Source.SSH, meanings.CLOSED_AT_ONCE),
    _form(r"TLS key negotiation failed to occur within", Source.OTHER, _NO_ANSWER),
    _form(r"\bORA-12541\b", Source.DATABASE, meanings.REFUSED),
    _form(r"\bORA-(?:12170|12535)\b", Source.DATABASE, meanings.CONNECT_TIMEOUT),
    _form(r"\bORA-(?:12154|12545)\b", Source.DATABASE, meanings.perhaps(meanings.NOT_FOUND)),
    _form(r"\bORA-12543\b", Source.DATABASE, meanings.NO_ROUTE),
    _form(r"\bORA-12537\b", Source.DATABASE, meanings.CLOSED_AT_ONCE),
    _form(rf"{_SITE} hat die Verbindung abgelehnt", Source.CHROMIUM, meanings.REFUSED, Weight.GENERAL),
    _form(r"(?:Server-IP|DNS)-Adresse von \S{1,255} (?:wurde nicht|konnte nicht) gefunden", Source.CHROMIUM,
          meanings.NOT_FOUND, Weight.GENERAL),
    _form(rf"{_SITE} (?:hat nicht rechtzeitig geantwortet|(?:hat|brauchte?) zu lange)|Antwort von {_SITE} "
          r"(?:dauert|hat) zu lange", Source.CHROMIUM, _NO_ANSWER, Weight.STEP),
    _form(rf"{_SITE} (?:hat keine Daten gesendet|didn't send any data)", Source.CHROMIUM, meanings.CLOSED,
          Weight.GENERAL),
    _form(rf"{_SITE} (?:unexpectedly closed the connection|hat die Verbindung unerwartet (?:geschlossen|getrennt))",
          Source.CHROMIUM, meanings.perhaps(meanings.CLOSED), Weight.GENERAL),
    _form(rf"{_SITE} hat (?:Sie|dich) zu oft weitergeleitet", Source.CHROMIUM, meanings.REDIRECTS, Weight.GENERAL),
    _form(r"Firefox kann keine Verbindung zu(?:m| dem) Server", Source.FIREFOX, meanings.REFUSED, Weight.STEP),
    _form(r"Wir können keine Verbindung zu(?:m| dem) Server", Source.FIREFOX, meanings.NOT_FOUND, Weight.STEP),
    _form(r"plain HTTP request was sent to HTTPS port|sent an HTTP request to an HTTPS server"
          r"|speaking plain HTTP to an SSL-enabled server|combination of host and port requires TLS", Source.HTTP,
          meanings.PLAIN_TO_TLS, Weight.CODE),
    _form(r"complete SOCKS4 connection", Source.CURL, meanings.PROXY_NOT_DONE),
)  # fmt: skip
_SOCKS5 = re.compile(r"complete SOCKS5 connection to [^()]{1,300}\((?P<number>[0-9]{1,3})\)", re.IGNORECASE)
_SOCKS5_REPLIES = {
    1: "General SOCKS server failure", 2: "Connection not allowed by ruleset", 3: "Network unreachable",
    4: "Host unreachable", 5: "Connection refused", 6: "TTL expired",
}  # fmt: skip
# What was read where the first line of an answer was due; Python and Go escape what cannot be printed.
_NO_HTTP = re.compile(
    r"(?P<what>BadStatusLine|Bad status line|malformed HTTP (?:response|version|status code))[\s:(]{0,4}"
    r"(?:b?[\"'])?(?P<line>(?:\\x[0-9a-f]{2}|[^\"'<>]){2,80})",
    re.IGNORECASE,
)
_TLS_RECORD = re.compile(r"\\x1[56]\\x03", re.IGNORECASE)
_ESCAPE = re.compile(r"\\(?:x[0-9A-Fa-f]{2}|[rnt])")
_TLS_ALERT = "\N{REPLACEMENT CHARACTER}" * 6

_ALERT = re.compile(
    rf"\b(?:sslv3|tlsv1|tlsv13|ssl/tls) alert (?:{'|'.join(sorted(openssl.alert_words(), key=len, reverse=True))})\b",
    re.IGNORECASE,
)
# Reasons of OpenSSL that no other program would say.
_OWN_REASONS = (
    "unsafe legacy renegotiation disabled", "tlsv1 unrecognized name", "dh key too small", "ee key too small",
    "ca md too weak", "no suitable key share", "wrong ssl version",
)  # fmt: skip
# And those that are ordinary words, unless they stand alone or behind a colon.
_ALONE = (
    "wrong version number", "unexpected eof while reading", "unsupported protocol", "no protocols available",
    "version too low", "no shared cipher", "no ciphers available", "bad dh value", "unknown cipher returned",
    "wrong cipher returned", "packet length too long", "record layer failure", "ca key too small",
    "https proxy request",
)  # fmt: skip
_REASON = re.compile(
    rf"\b(?:{'|'.join(_OWN_REASONS)})\b|(?:\A|[:\]] )(?P<alone>{'|'.join(_ALONE)})(?=\W{{0,3}}(?:\Z|\())", re.IGNORECASE
)


def forms(text: str) -> Iterator[Sighting]:
    """Yield what the sentences of a text in one line mean."""
    for form in _FORMS:
        found = form.pattern.search(text)
        if found is not None:
            shown = found.groupdict().get("shown") or found[0]
            yield Sighting(shown.strip(" .:'"), form.source, form.meaning, form.weight, False, True, found.start())
    for found in _SOCKS5.finditer(text):
        yield _socks5(found)
    for found in _NO_HTTP.finditer(text):
        yield _no_http(found)
    for found in (*_ALERT.finditer(text), *_REASON.finditer(text)):
        words = found.groupdict().get("alone") or found[0]
        name = re.sub(r"[ /]", "_", words.upper())
        yield Sighting(words, Source.OPENSSL, meanings.reason(name), Weight.SENTENCE, False, True, found.start())


def _socks5(found: re.Match[str]) -> Sighting:
    """Read the reply of a SOCKS proxy (RFC 1928, 6)."""
    reply = _SOCKS5_REPLIES.get(int(found["number"]))
    meaning = meanings.PROXY_NOT_DONE
    if reply is not None:
        said = f"0x0{found['number']}: {reply}"
        meaning = meanings.PROXY_FAILED._replace(link="socks.SOCKS5Error", said=said)
    shown = found[0].partition(" to ")[0]
    return Sighting(shown, Source.CURL, meaning, Weight.SENTENCE, False, True, found.start())


def _no_http(found: re.Match[str]) -> Sighting:
    """Read the line that was no HTTP: a record of TLS, or the greeting of another service."""
    source = Source.GO if found["what"].lower().startswith("malformed") else Source.PYTHON
    if _TLS_RECORD.match(found["line"]):
        answer = _TLS_ALERT
    else:
        answer = display_text(redact_text(_ESCAPE.sub(" ", found["line"]).strip()))
    meaning = meanings.NOT_HTTP._replace(answer=answer)
    return Sighting(found["what"], source, meaning, Weight.CODE, start=found.start())

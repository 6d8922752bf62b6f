"""HTTP statuses in the words of many programs, and what proxies answer.

Sources: requests' raise_for_status, urllib's HTTPError, httpx, axios, .NET's EnsureSuccessStatusCode and WebException,
Java's HttpURLConnection, curl's tool and lib/http_proxy.c, wget, apt, npm, docker; the standard phrases of RFC 9110.
"""

import re
from collections.abc import Iterator
from http import HTTPStatus

from app.lookup import meanings
from app.lookup.names import Sighting, Source, Weight

_PHRASES = {one.value: one.phrase.lower() for one in HTTPStatus if one.value >= 400}
# As nginx and Apache write them.
_OWN_PHRASES = {408: "request time-out", 503: "service temporarily unavailable", 504: "gateway time-out"}


def _number(group: str) -> str:
    return rf"(?P<{group}>[1-9][0-9]{{2}})\b"


_PROXY = re.compile(
    rf"(?:tunnel connection failed:? ?\(?|received http code |connect tunnel failed, response |response status code "
    rf"'|unable to tunnel through proxy\. proxy returns \"?http/1\.[01] )['\"]?{_number('tunnel')}"
    rf"|{_number('asked')} proxy authentication required|proxyconnect tcp: {_number('go')}"
)
_BEFORE_WORDS = re.compile(rf"\b{_number('status')}:? +(?P<words>[a-z][a-z' -]+)")
_AFTER_WORDS = re.compile(
    rf"(?:http(?:/| status)? ?error:?|http/[123](?:\.[01])?|http status(?: code)?(?: ?[:=])?|status ?code:?|"
    rf"statuscode:|status_code[=:]|returned an error: \(|"
    r"hat einen fehler zur\u00fcckgegeben: \(|a retourn\u00e9 une erreur ?: \(|returned error:|"
    r"returned http response code:|unexpected http "
    rf"status(?: code)?:?|does not indicate success:|failed with status(?: code)?|\bcode e) ?['\"(]?{_number('status')}"
    # Numbers that only Cloudflare gives, without another word; with some, 530 is what FTP and mail answer.
    r"|\berror(?: code)?:? (?P<own>52[0-9]|530)\b(?!-| (?:5\.|login|user|not logged|please|auth|must))"
)


def statuses(text: str) -> Iterator[Sighting]:
    """Yield the HTTP errors that a text in lower case names; a number alone is none, unless it is all there is."""
    for found in _PROXY.finditer(text):
        number = int(found["tunnel"] or found["asked"] or found["go"])
        if number >= 400:
            yield Sighting(f"HTTP {number}", Source.HTTP, meanings.tunnel(number), Weight.CODE, start=found.start())
    for number, start in (*_with_words(text), *_after_words(text)):
        if 400 <= number <= 599:
            yield Sighting(f"HTTP {number}", Source.HTTP, meanings.answered(number), Weight.CODE, start=start)
    if re.fullmatch(r"[45][0-9]{2}", text):
        yield Sighting(f"HTTP {text}", Source.HTTP, meanings.answered(int(text)), Weight.CODE)


def _with_words(text: str) -> Iterator[tuple[int, int]]:
    """Yield numbers before their standard phrase, or before what requests says: "404 Client Error"."""
    for found in _BEFORE_WORDS.finditer(text):
        number, words = int(found["status"]), found["words"]
        phrases = filter(None, (_PHRASES.get(number), _OWN_PHRASES.get(number)))
        if words.startswith(("client error", "server error", *phrases)):
            yield number, found.start()


def _after_words(text: str) -> Iterator[tuple[int, int]]:
    for found in _AFTER_WORDS.finditer(text):
        yield int(found["status"] or found["own"]), found.start()


def reason_of(status: int, text: str) -> str:
    """Return the standard phrase of a status where the text, in lower case, has it beside the number."""
    phrase = _PHRASES.get(status, "")
    return HTTPStatus(status).phrase if phrase and re.search(rf"{status}\W{{1,4}}{re.escape(phrase)}", text) else ""

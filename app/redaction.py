"""Secrets out of every text, at the moment it is captured: nothing downstream has to remember to do it.

Two nets lie over each other: what this test's own input is known to hold (`secrets`), in every spelling in which
libraries and servers repeat it, and what looks like a secret wherever it comes from. Rather a little too much is
hidden than anything shown.
"""

import base64
import html
import json
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote, quote_plus, unquote, unquote_plus

from app.model.secret import MASK
from app.text import display_text

_SHORT = 6  # a secret of fewer characters is only replaced where it stands alone: "a" is in every word

# Where the authority of a URL begins and ends, also in the misspelt http:/host and http:\\host, and in //host.
_AUTHORITY_START = re.compile(r":[/\\]+|(?<![\w/\\.])[/\\]{2,}")
_AUTHORITY_END = re.compile(r"[/\\?#]")
_QUERY_OR_FRAGMENT = re.compile(r"[?#]")
_HOST_AND_PORT = re.compile(r"(?:[^\[\]:]*|[^\[\]:]*\[[^\[\]]*\])(?::\d*)?[\'\")\]},.;:!]*")
_CLOSING = "'\")]},.;:!"
_TOKEN = re.compile(r"[^\s\"<>]+")

# Sentry's, HTTPX's and har-sanitizer's words, less those that a diagnosis needs (code, state, www-authenticate).
_SECRET_WORD = (
    r"password|passwd|passphrase|passwort|kennwort|pwd|secret|token|api[_-]?key|private[_-]?key|credential"
    r"|session[_-]?id|sessid|bearer"
)
# What people call them in notes and mails; in the name of a header or a query they do not stand.
_PASSWORD = (
    r"password|passwd|pass(?:[ _-]?phrase|[ _-]?code)|passwörter|passwort|kennwort|zugangscode|mot de passe|\bmdp\b"
    r"|phrase (?:de passe|secrète)|contraseña|\bsenha\b|wachtwoord"
    # In Arabic: the word, phrase, sign or secret number of passing, entering or secrecy.
    r"|\u0643\u0644\u0645[\u0629\u0647] ?(?:\u0627\u0644)?(?:\u0645\u0631\u0648\u0631|\u0633\u0631)"
    r"|\u0639\u0628\u0627\u0631\u0629 (?:\u0627\u0644)?\u0645\u0631\u0648\u0631"
    r"|\u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0633\u0631\u064a"
    r"|\u0631\u0645\u0632 (?:\u0627\u0644)?(?:\u0645\u0631\u0648\u0631|\u062f\u062e\u0648\u0644|\u0633\u0631)"
)
_SPOKEN_WORD = (
    rf"{_PASSWORD}|(?<![^\W_])p(?:ass|w)(?![\w-])|\bgeheimnis|(?:api|zugangs|zugriffs)[ -]?schlüssel"
    r"|api key|secret(?: access)? key"
    r"|access[ _-]?key|clé (?:api|secrète|d'accès)|jeton|\u0645\u0641\u062a\u0627\u062d (?:api|\u0633\u0631\u064a)"
)
_SECRET_HEADER = re.compile(rf"(?:^|-)auth(?:$|-|orization|entication(?:$|-))|{_SECRET_WORD}|x-amz-signature", re.I)
_COOKIE_HEADERS = {"cookie", "cookie2", "set-cookie", "set-cookie2"}
_URL_HEADERS = {"location", "content-location", "referer"}

_QUOTED = r"b?(?P<quote>[\"'])(?:\\.|(?!(?P=quote)).)*(?:(?P=quote)|$)"
_HEADER_LINE = re.compile(
    r"(?P<name>\b(?:proxy-)?authorization|\b(?:set-)?cookie2?)(?P<gap>[\"']\s*[:=,]\s*|\s*[:=]\s*)"
    rf"(?:{_QUOTED}|[^\r\n]+)",
    re.I,
)
_VALUE = rf"(?:{_QUOTED}|\u00ab[^\u00bb\r\n]+|[\u201e\u201c\u201d][^\u201c\u201d\r\n]+|[^\s\"'&,;<>)\]}}]+)"
_NAMED_VALUE = re.compile(
    rf"(?P<name>(?:{_SECRET_WORD}|{_SPOKEN_WORD})[\w-]{{0,20}})"
    rf"(?P<gap>[\"']?\s*(?:is\s*)?(?:[:=\uff1a]|%3[ad])\s*){_VALUE}",
    re.I,
)
# "The password is …": what follows is one, unless it says what is the matter with it.
_NO_PASSWORD = (
    r"a|about|accepted|all|also|always|an|and|blank|by|case|changed|correct|corrupt|different|disabled|empty|encrypted"
    r"|expired|expiring|for|from|good|hashed|hidden|in|incorrect|invalid|it|locked|longer|missing|mandatory|my|needed"
    r"|never|no|not|now|null|of|ok|on|only|optional|or|our|protected|refused|rejected|required|reset|right|safe|saved"
    r"|sent|set|short|still|stored|that|the|this|to|too|unknown|unset|used|valid|weak|what|wrong|your"
    r"|abgelaufen|abgelehnt|erforderlich|falsch|fehlerhaft|gesperrt|gespeichert|korrekt|leer|nicht|nötig|notwendig"
    r"|richtig|unbekannt|ungültig|verschlüsselt|zu|absent|erroné|expiré|faux|invalide|manquant"
    r"|obligatoire|requis|trop|vide|\u063a\u064a\u0631|\u062e\u0627\u0637\u0626\u0629|\u062e\u0637\u0623"
    r"|\u0645\u0637\u0644\u0648\u0628\u0629|\u0645\u0646\u062a\u0647\u064a\u0629|\u0641\u0627\u0631\u063a\u0629"
    r"|\u0635\u062d\u064a\u062d\u0629|\u0642\u0635\u064a\u0631\u0629"
)
_SAID = re.compile(
    rf"(?P<name>(?:{_PASSWORD}|api[ _-]?key))"
    r"(?P<gap>(?: (?:for|of|to|für|von|zu|de|pour) [^\s\"']{1,60})?"
    r"\s{1,3}(?:is|was|ist|war|lautet|est|\u0647\u064a|\u0647\u0648)\s{1,3})"
    rf"(?!(?:{_NO_PASSWORD})(?!\w)){_VALUE}",
    re.I,
)
# On a command line; -p only where it is known to be a password.
_OPTION = re.compile(
    rf"(?P<name>(?<![\w-])--(?:[\w-]{{0,30}}(?:{_SECRET_WORD})|(?:[\w-]{{0,30}}-)?pass)(?![a-z])[\w-]{{0,20}})"
    rf"(?P<gap>[ \t]{{1,3}}|=)(?!--){_VALUE}"
    rf"|(?P<name2>\bsshpass[ \t]+-p)(?P<gap2>[ \t]*){_VALUE.replace('quote', 'quote2')}"
    r"|(?P<name3>\b(?:mysql|mariadb)\w{0,10} [^\r\n|;]{0,200}?(?<= )-p)(?P<gap3>)(?=[^\s-])"
    rf"{_VALUE.replace('quote', 'quote3')}"
    r"|(?P<name4>(?<![\w-])(?:--(?:proxy-)?user|\bcurl [^\r\n|;]{0,200}?(?<= )-[uU])(?:[ \t]{1,3}|=)?"
    r"[\"']?[^\s:\"']{1,80}:)(?P<gap4>)[^\s\"']+"
    r"|(?P<name5>^[> \t]{0,5}PASS)(?P<gap5> )\S+(?=\s*$)",
    re.M,
)
# By what they begin with: of GitHub, GitLab, Slack, AWS, OpenAI and others, Stripe, npm, PyPI, Google, Hugging Face,
# SendGrid, DigitalOcean and Vault.
_BARE_TOKEN = re.compile(
    r"(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{8,}|github_pat_\w{8,}|gl(?:pat|dt|rt|cbt|ptt|soat)-[\w-]{8,}"
    r"|xox[a-z]-[A-Za-z0-9-]{8,}|xapp-[A-Za-z0-9-]{8,}|A[KS]IA[A-Z0-9]{12,}"
    r"|sk-(?=[A-Za-z_-]{0,200}[0-9])(?=[a-z0-9_-]{0,200}[A-Z])[\w-]{20,}|sk-[0-9a-f]{32,}"
    r"|[srp]k_(?:live|test)_[A-Za-z0-9]{8,}|npm_[A-Za-z0-9]{30,}|pypi-[\w-]{30,}|AIza[\w-]{30,}|ya29\.[\w-]{20,}"
    r"|hf_[A-Za-z0-9]{30,}|SG\.[\w-]{16,}\.[\w-]{16,}|do[opr]_v1_[0-9a-f]{40,}|hv[sb]\.[\w-]{20,})"
)
_PATH_VALUE = re.compile(rf"(?P<name>(?:{_SECRET_WORD})[\w-]{{0,20}}(?:=|%3d))[^/;&,?#]+", re.I)  # ;jsessionid=…
_ENCODED_USERINFO = re.compile(r"(%3a%2f%2f)[^/?#\s]{0,300}?(%40)", re.I)  # of a URL inside another one
_CREDENTIALS = re.compile(
    # The words that follow in prose and in a server's challenge are no credentials, and cannot begin any in base64.
    r"\b(?P<scheme>Basic)\s+(?!(?:auth|realm\b|access|credential|scheme|charset))[A-Za-z0-9+/_=%-]{2,}"
    r"|\b(?P<scheme2>Bearer)\s+(?!(?:realm|error\w*|scope|tokens?|auth\w*)(?:[\s=.,;:)]|$))[^\s\"',;<>)]+"
    r"|\b(?P<scheme3>Negotiate|NTLM)\s+[A-Za-z0-9+/_=-]{12,}"
    r"|\b(?P<scheme4>Digest)\s+username=[^\r\n]+",
    re.I,
)
_PRIVATE_KEY = re.compile(r"(-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----).*?(-----END|\Z)", re.S)
# What a web page fills in for the person: a password, or a token that stands for the session.
_FILLED_IN = re.compile(r"(<input\b)(?=[^<>]{0,500}\btype=[\"']?(?:password|hidden))[^<>]*", re.I)
_JSON_WEB_TOKEN = re.compile(r"\beyJ[\w-]{5,}\.[\w-]+(?:\.[\w-]*)*")

_ACCOUNT = r"(?P<word>\b(?i:user|user ?name|login|account)\b[\s:=\"']{1,4})"  # what a user's name stands behind
_NOT_IN_URL = r"(?<!url: )(?<![\w.\]-])"  # "Max retries exceeded with url: /root/" speaks of no local folder
_FOREIGN_HOME = re.compile(
    rf"(?P<parent>{_NOT_IN_URL}(?:/home/|/Users/|/var/home/)|\b[A-Za-z]:[\\/]+Users[\\/]+)"
    r"(?:[^/\\\s\"'<>|:*?~,;()]+(?: [^/\\\s\"'<>|:*?]+)*(?=\\)|[^/\\\s\"'<>|:*?~,;()]+)"
)


def redact_url(url: str) -> str:
    """Return `url` with user, password and the values of its query masked and without its fragment. Total."""
    return _mask_values(_mask_url(url, closing=""))


def mask_path(path: str) -> str:
    """Return the raw path of a URL without values such as `;jsessionid=…` and without the secrets of URLs in it."""
    return _mask_values(_mask_url(path, closing=""))


def redact_text(text: str, secrets: tuple[str, ...] = ()) -> str:
    """Return any message without secrets; line breaks stay.

    Removed are: `secrets` in all their spellings, what URLs and paths in the text carry, the values of Authorization
    and cookie headers, of words such as `password`, also in other languages, and of options of command lines, tokens,
    private keys, what a web page fills in, the home folder and, as part of a path, the user's name.
    """
    text = _without_known(text, secrets)
    text = _PRIVATE_KEY.sub(rf"\1{MASK}\2", text)
    text = _FILLED_IN.sub(rf"\1 {MASK}", text)
    text = _HEADER_LINE.sub(_mask_named, text)
    text = _CREDENTIALS.sub(_mask_credentials, text)
    text = _JSON_WEB_TOKEN.sub(MASK, text)
    text = _BARE_TOKEN.sub(MASK, text)
    text = _OPTION.sub(_mask_option, text)
    text = _NAMED_VALUE.sub(_mask_named, text)
    text = _SAID.sub(_mask_named, text)
    text = _ENCODED_USERINFO.sub(rf"\1{MASK}\2", text)
    text = _TOKEN.sub(lambda match: _mask_token(match.group()), text)
    return _without_user(text)


def redact_headers(headers: Iterable[tuple[str, str]], secrets: tuple[str, ...] = ()) -> tuple[tuple[str, str], ...]:
    """Return the headers in their order, safe to show: of cookies the names, of secret headers a mask."""
    return tuple(
        (display_text(redact_text(name, secrets)), display_text(_header_value(name.strip().lower(), value, secrets)))
        for name, value in headers
    )


def _header_value(name: str, value: str, secrets: tuple[str, ...]) -> str:
    if name in _COOKIE_HEADERS:
        # The attributes of Set-Cookie go as well: a value may hold a semicolon, and then they are part of it.
        cookies = value.split(";") if name.startswith("cookie") else value.split(";")[:1]
        return "; ".join(_cookie_name(cookie) for cookie in cookies if cookie.strip())
    if _SECRET_HEADER.search(name):
        return MASK
    if name in _URL_HEADERS:
        return redact_text(redact_url(value), secrets)
    return redact_text(value, secrets)


def _cookie_name(cookie: str) -> str:
    name, equals, _ = cookie.strip().partition("=")
    return f"{name}={MASK}" if equals else MASK


def _mask_token(token: str) -> str:
    """Mask one run of a text without spaces, if it carries anything; punctuation behind a URL stays."""
    if not any(mark in token for mark in ("@", "%40", "?", "#")):
        return token
    return _mask_url(token, closing=_CLOSING, prose=True)


def _mask_url(url: str, *, closing: str, prose: bool = False) -> str:
    """Mask every authority and the query of `url`, which may hold further URLs in its path.

    In prose a text without a scheme is an authority with userinfo only when it has a colon: the rest are mail
    addresses; and a fragment is one only behind a scheme.
    """
    masked: list[str] = []
    position = 0
    seen_scheme = False
    last_at = url.rfind("@")
    while True:
        end = _userinfo_end(url, position, last_at)
        if end > position and (seen_scheme or not prose or ":" in url[position:end]):
            masked.append(f"{MASK}@")
            position = end
        query = _QUERY_OR_FRAGMENT.search(url, position)
        start = _AUTHORITY_START.search(url, position, query.start() if query else len(url))
        if start is None:
            break
        seen_scheme = True
        masked.append(url[position : start.end()])
        position = start.end()
    masked.append(_mask_query(url[position:], closing=closing, drop_fragment=seen_scheme or not prose))
    return "".join(masked)


def _mask_values(url: str) -> str:
    """Mask what stands in a path behind the name of a secret, and the userinfo of URLs that are encoded in it."""
    return _ENCODED_USERINFO.sub(rf"\1{MASK}\2", _PATH_VALUE.sub(rf"\g<name>{MASK}", url))


def _userinfo_end(url: str, start: int, last_at: int) -> int:
    """Return where the host begins behind a userinfo, or `start` when there is none.

    A password with `/`, `?` or `#` that was not encoded ends the authority too early, one whose @ was encoded hides
    it. Then "host:port" is no such thing, and everything up to the last @ is taken for the secret.
    """
    stop = _AUTHORITY_END.search(url, start)
    authority_end = stop.start() if stop else len(url)
    at = url.rfind("@", start, authority_end)
    if at >= 0:
        return at + 1
    if _HOST_AND_PORT.fullmatch(url, start, authority_end):
        return start
    if last_at >= authority_end:
        return last_at + 1
    encoded_at = url.rfind("%40", start, authority_end)
    return encoded_at + 3 if encoded_at >= 0 else start


def _mask_query(rest: str, *, closing: str, drop_fragment: bool) -> str:
    mark = _QUERY_OR_FRAGMENT.search(rest)
    if mark is None:
        return rest
    bare = rest.rstrip(closing) if closing else rest
    tail = rest[len(bare) :]
    if mark.group() == "#":
        return bare[: mark.start()] + tail if drop_fragment else rest
    query, _, _ = bare[mark.end() :].partition("#")
    return f"{bare[: mark.end()]}{mask_query(query)}{tail}"


def mask_query(query: str) -> str:
    """Return the raw query of a URL with the value of each `key=value` masked, and all of what has no key."""
    return "&".join(map(_mask_argument, query.split("&")))


def _mask_argument(argument: str) -> str:
    """Mask the value of one `key=value`; what has no key is a value."""
    key, equals, value = argument.partition("=")
    if not equals:
        return MASK if argument else ""
    return f"{key}={MASK}" if value else argument


def _mask_named(match: re.Match[str]) -> str:
    quotation = match["quote"] or ""
    return f"{match['name']}{match['gap']}{quotation}{MASK}{quotation}"


def _mask_option(match: re.Match[str]) -> str:
    kept = next(number for number in ("", "2", "3", "4", "5") if match[f"name{number}"] is not None)
    return f"{match[f'name{kept}']}{match[f'gap{kept}']}{MASK}"


def _mask_credentials(match: re.Match[str]) -> str:
    scheme = next(part for part in match.groups() if part)
    return f"{scheme} {MASK}"


def _without_known(text: str, secrets: tuple[str, ...]) -> str:
    spellings = {spelling for word in _known_words(secrets) for spelling in _spellings(word) if spelling}
    if not spellings:
        return text
    patterns = (
        re.escape(spelling) if len(spelling) >= _SHORT else rf"(?<!\w){re.escape(spelling)}(?!\w)"
        for spelling in sorted(spellings, key=len, reverse=True)
    )
    return re.sub("|".join(patterns), MASK, text)


def _known_words(secrets: tuple[str, ...]) -> Iterator[str]:
    """Yield the secrets, the longer values of a query among them, and the pairs that Basic makes of them."""
    for secret in secrets:
        yield secret
        if "=" in secret or "&" in secret:
            for argument in secret.split("&"):
                name, equals, value = argument.partition("=")
                value = value if equals else name
                yield from (one for one in (value, unquote(value), unquote_plus(value)) if len(one) >= _SHORT)
    users = ("", *secrets)
    for pair in (f"{user}:{password}" for user in users for password in users):
        if len(pair) > 1:
            for encoding in ("utf-8", "latin-1"):
                with suppress(UnicodeEncodeError):
                    yield base64.b64encode(pair.encode(encoding)).decode("ascii")


def _spellings(word: str) -> Iterator[str]:
    """Yield the forms in which libraries, servers and Python's own messages repeat a text."""
    yield word
    plain = word.encode("utf-8", "surrogatepass")
    for encoded in (quote(plain), quote(plain, safe=""), quote_plus(plain), quote(plain, safe="!$&'()*+,;=:@/?")):
        yield encoded
        yield re.sub("%[0-9A-F]{2}", lambda match: match.group().lower(), encoded)
    yield from (repr(word)[1:-1], ascii(word)[1:-1], repr(plain)[2:-1], json.dumps(word)[1:-1], html.escape(word))
    yield base64.b64encode(plain).decode("ascii")
    yield base64.urlsafe_b64encode(plain).decode("ascii")


def _without_user(text: str) -> str:
    """Replace the home folder by "~" and the user's name by the mask.

    The name may be any word: only as part of a local path, before an @ and behind words such as "user" it is certain.
    """
    home = ""
    with suppress(RuntimeError):  # the system may not know any
        home = str(Path.home())
    if len(home.strip("/\\")) > 2:
        forms = {home, home.replace("\\", "/"), home.replace("\\", "\\\\")}
        choices = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
        text = re.sub(rf"{_NOT_IN_URL}(?:{choices})(?![\w.-])", "~", text, flags=re.I if os.name == "nt" else 0)
    text = _FOREIGN_HOME.sub(rf"\g<parent>{MASK}", text)
    user = os.environ.get("USER") or os.environ.get("USERNAME") or Path(home).name
    if not user:
        return text
    name = re.escape(user)
    component = re.compile(rf"(?<=[/\\~]){name}(?=[/\\:\s\"',)]|$)|(?<!\w){name}(?=@)")
    text = re.sub(rf"{_ACCOUNT}{name}(?!\w)", rf"\g<word>{MASK}", text)
    return _TOKEN.sub(lambda match: _without_component(match, component), text)


def _without_component(match: re.Match[str], component: re.Pattern[str]) -> str:
    token = match.group()
    if "://" in token or match.string.endswith("url: ", 0, match.start()):
        return token
    return component.sub(MASK, token)

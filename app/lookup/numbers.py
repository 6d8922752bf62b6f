"""Numbers with the words that say whose they are: curl's, Windows', errno, OpenSSL's. The tables are elsewhere."""

import re
from collections.abc import Callable, Iterator

from app.lookup import curl, meanings, openssl, others, system
from app.lookup import windows as windows_table
from app.lookup.names import Meaning, Name, Sighting, Source, Weight
from app.model.codes import WINSOCK, by_name, certificate, windows

_CURL = re.compile(
    r"\bcurl(?:: \(| ?\(| error:? ?\(?| errno:? ?| exit code:? ?| returned:? | failed with exit code | code )"
    r"(?P<number>[0-9]{1,3})\b|\bcurl_easy_perform[^:]{0,30}\(err: (?P<number2>[0-9]{1,3})\)"
    r"|\brpc failed; curl (?P<number3>[0-9]{1,3})\b|\Acurl (?P<number4>[0-9]{1,3})\Z",
    re.IGNORECASE,
)
_WINERROR = re.compile(r"\bWin(?:dows)?[ _-]?(?:Error|32)[ :#=(]{0,3}(?P<number>-?[0-9]{1,10})\b", re.IGNORECASE)
_HRESULT = re.compile(
    r"\b0x(?P<number>[0-9A-Fa-f]{8})\b|(?<![\w.])(?P<signed>-2[0-9]{9})\b|\b(?P<bare>80072[EF][0-9A-F]{2})\b"
)
_OSSTATUS = re.compile(r"(?<![\w.])(?P<number>-(?:67[0-9]{3}|25318))\b")
_WINSOCK = re.compile(
    r"(?:error|errno|errorcode|code|fehler|fehlercode|fehlernummer|erreur|errore|fout|fel|b\u0142\u0105d|"
    r"\u043e\u0448\u0438\u0431\u043a\u0430|socket|winsock|wsa\w{0,20}|"
    r"erreur(?: [^\W\d]{1,20}){1,3}|(?:\A|: )n(?=[\u00b0\u00ba])|\u062e\u0637\u0623|"
    r"win(?:http|inet)\w{0,30}|os error|exception \(|0x0000[0-9a-f]{4}/|\[errno|"
    r"\u0627\u0644\u062e\u0637\u0623|hata|chyba|virhe|hiba|\u9519\u8bef|\u4ee3\u7801|\u932f\u8aa4|\u30a8\u30e9\u30fc|"
    r"\uc624\ub958)(?:\W{0,3}(?:n[\u00b0\u00bar]|no|num|number|nummer|code|\u0631\u0642\u0645)(?![^\W\d]))?\W{0,6}(?P<number>1[0-2][0-9]{3})\b|\A\W*(?P<alone>1[0-2][0-9]{3})\W*\Z",
    re.IGNORECASE,
)
_ERRNO = re.compile(
    r"\[Errno (?P<number>-?[0-9]{1,5})\]|\(os error (?P<rust>[0-9]{1,5})\)"
    r"|\berrno(?:[:= ]+|\()(?P<plain>-?[0-9]{1,5})\b"
    r"|(?<!SSL)(?<!EOF)(?<!Verification)Error\((?P<call>-?[0-9]{1,5}), ['\"]"
    r"|system error: (?P<mysql>[0-9]{1,5})\b|server on '[^']{1,300}' \((?P<db>[0-9]{1,5})\)",
    re.IGNORECASE,
)
_VERIFY = re.compile(
    r"verify error:num=(?P<number>[0-9]{1,3})|verify return code: (?P<number2>[0-9]{1,3})", re.IGNORECASE
)
_ALERT = re.compile(
    r"alert number (?P<number>[0-9]{1,3})\b|\btls alert,? [^()]{0,60}\((?P<number2>[0-9]{1,3})\)", re.IGNORECASE
)
_REASON = re.compile(
    r"SSL routines:[^:\s]*:(?P<words>[A-Za-z][A-Za-z0-9 /_()-]{3,60})|\[SSL:? (?P<name>[A-Z][A-Z0-9_/]{3,60})\]"
)
_SECURE_TRANSPORT = re.compile(
    r"(?:OSStatus|SSL|TLS|CFNetwork|StreamErrorCode|error|code)[^0-9]{0,40}?(?P<number>-98[0-9]{2})\b|\A(?P<alone>-98[0-9]{2})\Z",
    re.IGNORECASE,
)
_APPLE = re.compile(
    r"(?:NSURLErrorDomain|kCFErrorDomainCFNetwork)\W{1,8}(?:(?:Code|error)\W{1,3})?(?P<number>-1[0-9]{3})\b",
    re.IGNORECASE,
)
_SOCKS = re.compile(r"0x0(?P<number>[1-8]): (?P<words>[A-Za-z][A-Za-z -]{3,40})")
_MACOS = re.compile(r"/Users/|/opt/homebrew|/Library/|Darwin|macOS|\bNSURL|nodename nor servname")
_LOOKUP_WORDS = re.compile(
    r"gaierror|getaddrinfo|name resolution|nodename|or service not known|NameResolution", re.IGNORECASE
)


def numbers(text: str) -> Iterator[Sighting]:
    """Yield what the numbers of a text in one line mean."""
    for pattern, read in _READERS:
        for found in pattern.finditer(text):
            sighting = read(found)
            if sighting is not None:
                yield sighting._replace(start=found.start())
    yield from _errnos(text)


def _value(found: re.Match[str]) -> str:
    return next(value for value in found.groups() if value is not None)


def _sighting(name: str, known: Name) -> Sighting:
    return Sighting(name, known.source, known.meaning, known.weight, known.weak)


def _curl(found: re.Match[str]) -> Sighting | None:
    number = int(_value(found))
    known = curl.NUMBERS.get(number)
    return _sighting(f"curl ({number})", known[1]) if known is not None else None


def _windows(name: str, number: int) -> Sighting | None:
    """Read a number of Windows: of sockets and the system, of WinHTTP and WinINet, of certificates and TLS."""
    unsigned = number & 0xFFFFFFFF
    own = windows_table.NUMBERS.get(unsigned & 0xFFFF if unsigned >> 16 == 0x8007 else unsigned)
    if own is not None:
        return Sighting(f"{name} ({own[0]})", Source.WINDOWS, own[1], Weight.CODE)
    code = windows(number) or certificate(number)
    meaning = windows_table.meaning_of(code) if code is not None else None
    if code is None or meaning is None:
        return None
    # Below the sockets' own numbers stand those of the system, which speak of files as well.
    weak = not code.verify_code and code.number not in WINSOCK and meaning.codes.errno in ("EACCES", "EMFILE", "EPIPE")
    return Sighting(f"{name} ({code.name})", Source.WINDOWS, meaning, Weight.CODE, weak)


def _winerror(found: re.Match[str]) -> Sighting | None:
    return _windows(f"WinError {found['number']}", int(found["number"]))


def _hresult(found: re.Match[str]) -> Sighting | None:
    if found["signed"]:
        return _windows(found["signed"], int(found["signed"]))
    digits = found["number"] or found["bare"]
    return _windows(f"0x{digits}", int(digits, 16))


def _osstatus(found: re.Match[str]) -> Sighting | None:
    code = certificate(int(found["number"]))
    meaning = windows_table.meaning_of(code) if code is not None else None
    if code is None or meaning is None:
        return None
    return Sighting(f"{found['number']} ({code.name})", Source.ERRNO, meaning, Weight.CODE)


def _winsock(found: re.Match[str]) -> Sighting | None:
    return _windows(_value(found), int(_value(found)))


def _apple(found: re.Match[str]) -> Sighting | None:
    known = others.APPLE.get(int(found["number"]))
    if known is None:
        return None
    return Sighting(f"{found['number']} ({known[0]})", Source.OTHER, known[1], Weight.CODE)


def _secure_transport(found: re.Match[str]) -> Sighting | None:
    known = others.SECURE_TRANSPORT.get(int(_value(found)))
    if known is None:
        return None
    return Sighting(f"{_value(found)} ({known[0]})", Source.OTHER, known[1], Weight.CODE)


def _verify(found: re.Match[str]) -> Sighting | None:
    number = int(_value(found))
    if not number:
        return None
    return Sighting(f"verify code {number}", Source.OPENSSL, meanings.verify(number), Weight.CODE)


def _alert(found: re.Match[str]) -> Sighting | None:
    number = int(_value(found))
    meaning = openssl.by_alert_number(number)
    return Sighting(f"TLS alert {number}", Source.OPENSSL, meaning, Weight.CODE) if meaning is not None else None


def _reason(found: re.Match[str]) -> Sighting | None:
    name = _value(found).strip().upper().replace(" ", "_").rstrip("_")
    if name.replace("_", "") == "CERTIFICATEVERIFYFAILED":  # a line break may have taken a space
        return Sighting(name, Source.OPENSSL, meanings.UNTRUSTED, Weight.STEP)
    return Sighting(name, Source.OPENSSL, meanings.reason(name), Weight.CODE)


def _socks(found: re.Match[str]) -> Sighting | None:
    """Reply codes of SOCKS 5 (RFC 1928, 6), as PySocks and others print them."""
    said = f"0x0{found['number']}: {found['words'].strip()}"
    meaning = meanings.PROXY_FAILED._replace(link="socks.SOCKS5Error", said=said)
    return Sighting(f"SOCKS5 {said}", Source.PYTHON, meaning, Weight.CODE)


_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Sighting | None]], ...] = (
    (_SOCKS, _socks),
    (_WINERROR, _winerror),
    (_HRESULT, _hresult),
    (_WINSOCK, _winsock),
    (_OSSTATUS, _osstatus),
    (_SECURE_TRANSPORT, _secure_transport),
    (_APPLE, _apple),
    (_VERIFY, _verify),
    (_ALERT, _alert),
    (_REASON, _reason),
    (_CURL, _curl),
)


def _errnos(text: str) -> Iterator[Sighting]:
    """Read errnos and answers of getaddrinfo, whose numbers differ between systems."""
    platforms = ("darwin", "linux", "win32") if _MACOS.search(text) else ("linux", "darwin", "win32")
    for found in _ERRNO.finditer(text):
        number = int(_value(found))
        if number in WINSOCK:
            code = _windows(str(number), number)
            if code is not None:
                yield code._replace(start=found.start())
            continue
        around = text[max(found.start() - 60, 0) : found.end() + 60]
        lookup = -20 < number < 0 or (0 < number <= 15 and _LOOKUP_WORDS.search(around) is not None)
        known = system.name_of(number if lookup else abs(number), platforms, lookup=lookup)
        entry = system.NAMES.get(known)
        if entry is not None:
            shown = known if found["number"] is None else f"[Errno {number}] ({known})"
            yield _sighting(shown, entry)._replace(start=found.start())


def meaning_named(name: str) -> Meaning | None:
    """Return what a name of Windows or macOS means: "WSAECONNREFUSED", "CERT_E_EXPIRED", "errSecNotTrusted"."""
    code = by_name(name)
    return windows_table.meaning_of(code) if code is not None else None

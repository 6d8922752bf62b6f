"""Windows: numbers of WinHTTP and WinINet, and of its TLS (Schannel).

Those of sockets, of the system and of certificates are in app/model/codes.py. Sources: Microsoft Learn, "Error Messages
(Winhttp.h)" and "Error Messages (Wininet.h)"; winerror.h for SEC_E_.
"""

from app.lookup import meanings
from app.lookup.names import Meaning, Name, Phrase, Source, Weight
from app.model.attempt import Codes
from app.model.codes import SystemCode

# Below 12000 plus 12000: as WinHTTP, WinINet and their HRESULTs (0x80072EE2 and so on) have them.
_INTERNET: dict[int, tuple[str, Meaning]] = {
    12002: ("ERROR_WINHTTP_TIMEOUT", meanings.perhaps(meanings.CONNECT_TIMEOUT)),
    12005: ("ERROR_WINHTTP_INVALID_URL", meanings.typed("input.host_invalid")),
    12006: ("ERROR_WINHTTP_UNRECOGNIZED_SCHEME", meanings.typed("input.scheme_unsupported")),
    12007: ("ERROR_WINHTTP_NAME_NOT_RESOLVED", meanings.NOT_FOUND),
    12029: ("ERROR_WINHTTP_CANNOT_CONNECT", meanings.perhaps(meanings.REFUSED)),
    12030: ("ERROR_WINHTTP_CONNECTION_ERROR", meanings.RESET),
    12031: ("ERROR_INTERNET_CONNECTION_RESET", meanings.RESET),
    12037: ("ERROR_WINHTTP_SECURE_CERT_DATE_INVALID", meanings.EXPIRED),
    12038: ("ERROR_WINHTTP_SECURE_CERT_CN_INVALID", meanings.WRONG_NAME),
    12044: ("ERROR_WINHTTP_CLIENT_AUTH_CERT_NEEDED", meanings.CERTIFICATE_REQUIRED),
    12045: ("ERROR_WINHTTP_SECURE_INVALID_CA", meanings.UNKNOWN_ISSUER),
    12152: ("ERROR_WINHTTP_INVALID_SERVER_RESPONSE", meanings.NOT_HTTP),
    12156: ("ERROR_WINHTTP_REDIRECT_FAILED", meanings.REDIRECTS),
    12157: ("ERROR_WINHTTP_SECURE_CHANNEL_ERROR", meanings.perhaps(meanings.VERSION)),
    12163: ("ERROR_INTERNET_DISCONNECTED", meanings.OFFLINE),
    12164: ("ERROR_INTERNET_SERVER_UNREACHABLE", meanings.NO_ROUTE),
    12165: ("ERROR_INTERNET_PROXY_SERVER_UNREACHABLE", meanings.perhaps(meanings.PROXY_REFUSED)),
    12169: ("ERROR_WINHTTP_SECURE_INVALID_CERT", meanings.UNTRUSTED),
    12170: ("ERROR_WINHTTP_SECURE_CERT_REVOKED", meanings.REVOKED),
    12175: ("ERROR_WINHTTP_SECURE_FAILURE", meanings.UNTRUSTED),
}
# Windows' own lookups: windns.h; 9003 is 0x8007232B.
_LOOKUPS: dict[int, tuple[str, Meaning]] = {
    9002: ("DNS_ERROR_RCODE_SERVER_FAILURE", meanings.LOOKUP_FAILED),
    9003: ("DNS_ERROR_RCODE_NAME_ERROR", meanings.NOT_FOUND),
    9005: ("DNS_ERROR_RCODE_REFUSED", meanings.LOOKUP_FAILED),
    9501: ("DNS_INFO_NO_RECORDS", meanings.NO_ADDRESS),
    9852: ("DNS_ERROR_NO_DNS_SERVERS", meanings.LOOKUP_AGAIN),
}
# Outlook and Windows Mail: mimeole.h (IXP_E_), "Outlook error codes" of Microsoft's support.
_MAIL: dict[int, tuple[str, Meaning]] = {
    0x800CCC0D: ("IXP_E_CANT_FIND_HOST", meanings.NOT_FOUND),
    0x800CCC0E: ("IXP_E_FAILED_TO_CONNECT", meanings.perhaps(meanings.REFUSED)),
    0x800CCC0F: ("IXP_E_CONNECTION_DROPPED", meanings.perhaps(meanings.CLOSED_AT_ONCE)),
    0x800CCC13: ("IXP_E_WINSOCK_FAILED_WSASTARTUP", meanings.perhaps(meanings.NO_NETWORK)),
    0x800CCC19: ("IXP_E_TIMEOUT", meanings.perhaps(meanings.CONNECT_TIMEOUT)),
    0x80042108: ("0x80042108", meanings.perhaps(meanings.CONNECT_TIMEOUT)),
    0x80042109: ("0x80042109", meanings.perhaps(meanings.CONNECT_TIMEOUT)),
}
_TLS: dict[int, tuple[str, Meaning]] = {
    0x80090302: ("SEC_E_UNSUPPORTED_FUNCTION", meanings.perhaps(meanings.VERSION)),
    0x80090304: ("SEC_E_INTERNAL_ERROR", meanings.alert("internal_error")),
    0x80090308: ("SEC_E_INVALID_TOKEN", meanings.perhaps(meanings.NOT_TLS)),
    0x80090322: ("SEC_E_WRONG_PRINCIPAL", meanings.WRONG_NAME),
    0x80090325: ("SEC_E_UNTRUSTED_ROOT", meanings.SELF_SIGNED_ROOT),
    0x80090326: ("SEC_E_ILLEGAL_MESSAGE", meanings.perhaps(meanings.HANDSHAKE)),
    0x80090327: ("SEC_E_CERT_UNKNOWN", meanings.UNTRUSTED),
    0x80090328: ("SEC_E_CERT_EXPIRED", meanings.EXPIRED),
    0x80090331: ("SEC_E_ALGORITHM_MISMATCH", meanings.CIPHER),
}
NUMBERS = _INTERNET | _LOOKUPS | _MAIL | _TLS
_TWINS = {f"ERROR_INTERNET_{name.removeprefix('ERROR_WINHTTP_')}": meaning for name, meaning in _INTERNET.values()}
NAMES = {
    **{name: Name(Source.WINDOWS, meaning) for name, meaning in NUMBERS.values()},
    **{name: Name(Source.WINDOWS, meaning) for name, meaning in _TWINS.items()},
}
# .NET's and PowerShell's own enumerations stand in `dotnet`.
PHRASES = (
    Phrase("the server name or address could not be resolved", Source.WINDOWS, meanings.NOT_FOUND),
    Phrase("a connection with the server could not be established", Source.WINDOWS, meanings.REFUSED, Weight.STEP),
    Phrase("no connection could be made because the target machine actively refused it", Source.WINDOWS,
           meanings.REFUSED, Weight.GENERAL),
    Phrase("because the connected party did not properly respond after a period of time", Source.WINDOWS,
           meanings.SYSTEM_TIMEOUT, Weight.GENERAL),
    Phrase("an existing connection was forcibly closed by the remote host", Source.WINDOWS, meanings.RESET,
           Weight.GENERAL),
    Phrase("was aborted by the software in your host machine", Source.WINDOWS, meanings.ABORTED, Weight.GENERAL),
    Phrase("a socket operation was attempted to an unreachable host", Source.WINDOWS, meanings.NO_ROUTE,
           Weight.GENERAL),
    Phrase("a socket operation was attempted to an unreachable network", Source.WINDOWS, meanings.NO_NETWORK,
           Weight.GENERAL),
    Phrase("no such host is known", Source.WINDOWS, meanings.NOT_FOUND, Weight.GENERAL),
    Phrase("getaddrinfo failed", Source.WINDOWS, meanings.NOT_FOUND, Weight.GENERAL),
    Phrase("the certificate chain was issued by an authority that is not trusted", Source.WINDOWS,
           meanings.SELF_SIGNED_ROOT, Weight.GENERAL),
    Phrase("schannel", Source.WINDOWS, meanings.IN_HANDSHAKE, Weight.STEP, weak=True),
)  # fmt: skip


def meaning_of(code: SystemCode) -> Meaning | None:
    """Return what a code of Windows or macOS means; None for one that says nothing about connections."""
    winerror = code.number if 0 < code.number < 0x10000 else 0
    if code.verify_code:
        return meanings.verify(code.verify_code)
    if code.posix.startswith("EAI_"):
        return meanings.gai(code.posix)._replace(codes=Codes(gai=code.posix, winerror=winerror))
    if not code.posix:
        return None
    meaning = meanings.errno(code.posix)
    return meaning._replace(codes=Codes(errno=code.posix, winerror=winerror))

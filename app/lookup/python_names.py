"""Python: the exceptions of its library, requests, urllib3, httpx, aiohttp and PySocks.

Sources: the libraries' own modules of exceptions (requests/exceptions.py, urllib3/exceptions.py, httpx/_exceptions.py,
httpcore/_exceptions.py, aiohttp/client_exceptions.py, socks.py), "ssl" and "http.client" in Python's documentation.
"""

from app.lookup import meanings
from app.lookup.names import Meaning, Name, Phrase, Source, Weight
from app.model.names import Leg, StepName

_REQUESTS = "requests.exceptions."
_URLLIB3 = "urllib3.exceptions."


def _name(meaning: Meaning, weight: Weight = Weight.STEP) -> Name:
    return Name(Source.PYTHON, meaning, weight)


def _itself(step: StepName, name: str, leg: Leg = Leg.TARGET) -> Name:
    """An exception that decides by its own class."""
    return _name(Meaning(step, name, leg=leg), Weight.CODE)


_ANY = _name(meanings.CONNECTING, Weight.NETWORK)
_CONNECTING = _name(meanings.CONNECTING)
_CONNECT_TIMEOUT = _name(meanings.CONNECT_TIMEOUT)
_READ_TIMEOUT = _name(meanings.READ_TIMEOUT)
_TIMEOUT = _name(meanings.perhaps(meanings.CONNECT_TIMEOUT), Weight.NETWORK)
_READING = _name(meanings.READING)
_WAITING = _name(meanings.WAITING)
_TLS = _name(meanings.IN_HANDSHAKE)
_LOOKUP = _name(meanings.LOOKING_UP)
_PROXY = _name(meanings.PROXY_FAILED)
_CUT = _name(meanings.CUT_SHORT)
_CLOSED = _name(meanings.CLOSED, Weight.CODE)
_REDIRECTS = _name(meanings.REDIRECTS, Weight.CODE)

CLASSES = {
    f"{_REQUESTS}ConnectTimeout": _CONNECT_TIMEOUT,
    f"{_REQUESTS}ReadTimeout": _READ_TIMEOUT,
    f"{_REQUESTS}Timeout": _TIMEOUT,
    f"{_REQUESTS}SSLError": _TLS,
    f"{_REQUESTS}ProxyError": _PROXY,
    f"{_REQUESTS}ConnectionError": _ANY,
    f"{_REQUESTS}HTTPError": _ANY,
    f"{_REQUESTS}TooManyRedirects": _REDIRECTS,
    f"{_REQUESTS}ChunkedEncodingError": _CUT,
    f"{_REQUESTS}ContentDecodingError": _itself(StepName.BODY, f"{_REQUESTS}ContentDecodingError"),
    f"{_REQUESTS}MissingSchema": _name(meanings.typed("input.scheme_typo")),
    f"{_REQUESTS}InvalidSchema": _name(meanings.typed("input.scheme_unsupported")),
    f"{_REQUESTS}InvalidURL": _name(meanings.typed("input.host_invalid")),
    f"{_URLLIB3}LocationParseError": _name(meanings.typed("input.host_invalid")),
    f"{_REQUESTS}InvalidProxyURL": _itself(StepName.PROXY, f"{_REQUESTS}InvalidProxyURL", Leg.PROXY),
    f"{_URLLIB3}MaxRetryError": _ANY,
    f"{_URLLIB3}NewConnectionError": _CONNECTING,
    f"{_URLLIB3}NameResolutionError": _LOOKUP,
    f"{_URLLIB3}ConnectTimeoutError": _CONNECT_TIMEOUT,
    f"{_URLLIB3}ReadTimeoutError": _READ_TIMEOUT,
    f"{_URLLIB3}ProxyError": _PROXY,
    f"{_URLLIB3}ProxySchemeUnknown": _itself(StepName.PROXY, f"{_URLLIB3}ProxySchemeUnknown", Leg.PROXY),
    f"{_URLLIB3}SSLError": _TLS,
    f"{_URLLIB3}ProtocolError": _ANY,
    f"{_URLLIB3}IncompleteRead": _CUT,
    f"{_URLLIB3}InvalidChunkLength": _name(meanings.BAD_CHUNK, Weight.CODE),
    f"{_URLLIB3}DecodeError": _name(meanings.NOT_DECODED, Weight.CODE),
    "http.client.RemoteDisconnected": _CLOSED,
    "http.client.BadStatusLine": _name(meanings.NOT_HTTP, Weight.CODE),
    "http.client.LineTooLong": _itself(StepName.RESPONSE, "http.client.LineTooLong"),
    "http.client.IncompleteRead": _CUT,
    "urllib.error.URLError": _ANY,
    "urllib.error.HTTPError": _ANY,
    "ConnectionRefusedError": _name(meanings.REFUSED, Weight.CODE),
    "ConnectionResetError": _name(meanings.RESET, Weight.GENERAL),
    "ConnectionAbortedError": _name(meanings.ABORTED, Weight.GENERAL),
    "BrokenPipeError": Name(Source.PYTHON, meanings.BROKEN_PIPE, Weight.GENERAL, weak=True),
    "ConnectionError": _ANY,
    "TimeoutError": Name(Source.PYTHON, meanings.perhaps(meanings.CONNECT_TIMEOUT), Weight.NETWORK, weak=True),
    "socket.timeout": _TIMEOUT,
    "socket.gaierror": _LOOKUP,
    "socket.error": _ANY,
    "ssl.SSLCertVerificationError": _TLS,
    "ssl.SSLEOFError": _name(meanings.TLS_CLOSED, Weight.CODE),
    "ssl.SSLZeroReturnError": _itself(StepName.TLS, "ssl.SSLZeroReturnError"),
    "ssl.SSLError": _TLS,
    "ssl.CertificateError": _name(meanings.WRONG_NAME),
    "asyncio.exceptions.TimeoutError": _TIMEOUT,
    "asyncio.exceptions.IncompleteReadError": _name(meanings.perhaps(meanings.CLOSED)),
    "socks.SOCKS5AuthError": _itself(StepName.PROXY, "socks.SOCKS5AuthError", Leg.PROXY),
    "socks.SOCKS4Error": _itself(StepName.PROXY, "socks.SOCKS4Error", Leg.PROXY),
    "socks.SOCKS5Error": _PROXY,
    "socks.ProxyConnectionError": _name(meanings.by_proxy(meanings.CONNECTING)),
    "socks.GeneralProxyError": _PROXY,
    "httpx.ConnectError": _ANY,
    "httpx.ConnectTimeout": _CONNECT_TIMEOUT,
    "httpx.ReadTimeout": _READ_TIMEOUT,
    "httpx.WriteTimeout": _READ_TIMEOUT,
    "httpx.ReadError": _WAITING,
    "httpx.WriteError": _WAITING,
    "httpx.RemoteProtocolError": _ANY,
    "httpx.ProxyError": _PROXY,
    "httpx.HTTPStatusError": _ANY,
    "httpx.TooManyRedirects": _REDIRECTS,
    "httpx.DecodingError": _name(meanings.NOT_DECODED, Weight.CODE),
    "aiohttp.client_exceptions.ClientConnectorError": _CONNECTING,
    "aiohttp.client_exceptions.ClientConnectorDNSError": _LOOKUP,
    "aiohttp.client_exceptions.ClientConnectorCertificateError": _TLS,
    "aiohttp.client_exceptions.ClientConnectorSSLError": _TLS,
    "aiohttp.client_exceptions.ClientProxyConnectionError": _PROXY,
    "aiohttp.client_exceptions.ClientHttpProxyError": _PROXY,
    "aiohttp.client_exceptions.ClientOSError": _ANY,
    "aiohttp.client_exceptions.ClientResponseError": _ANY,
    "aiohttp.client_exceptions.ClientPayloadError": _CUT,
    "aiohttp.client_exceptions.ServerDisconnectedError": _CLOSED,
    "aiohttp.client_exceptions.ServerTimeoutError": _TIMEOUT,
    "aiohttp.client_exceptions.ConnectionTimeoutError": _CONNECT_TIMEOUT,
    "aiohttp.client_exceptions.SocketTimeoutError": _READ_TIMEOUT,
    "aiohttp.client_exceptions.TooManyRedirects": _REDIRECTS,
}

# Other names that the same classes are printed by.
_ALIASES = {
    "requests.": _REQUESTS,
    "pip._vendor.requests.exceptions.": _REQUESTS,
    "pip._vendor.urllib3.exceptions.": _URLLIB3,
    "urllib3.connection.": _URLLIB3,
    "httpcore.": "httpx.",
    "httpcore._exceptions.": "httpx.",
    "httpx._exceptions.": "httpx.",
    "aiohttp.": "aiohttp.client_exceptions.",
    "aiohttp.client.": "aiohttp.client_exceptions.",
    "asyncio.": "asyncio.exceptions.",
    "builtins.": "",
    "_socket.": "socket.",
    "_ssl.": "ssl.",
}
# By their last part, as they stand inside other messages; of several classes of one name the innermost library's.
_SHORT = {name.rpartition(".")[2]: name for name in reversed(CLASSES)} | {
    "ConnectionError": "ConnectionError",
    "TimeoutError": "TimeoutError",
    "SSLError": "ssl.SSLError",
    "ProxyError": f"{_URLLIB3}ProxyError",
    "IncompleteRead": "http.client.IncompleteRead",
    "CertificateError": "ssl.SSLCertVerificationError",
}
for _word in ("timeout", "error", "Timeout", "HTTPError", "ReadError", "ConnectError", "DecodeError", "DecodingError"):
    _SHORT.pop(_word, None)  # other programs have them too

PHRASES = (
    Phrase("socket.timeout: timed out", Source.PYTHON, meanings.CONNECT_TIMEOUT),
    Phrase("timeouterror: timed out", Source.PYTHON, meanings.CONNECT_TIMEOUT),
    Phrase("the read operation timed out", Source.PYTHON, meanings.READ_TIMEOUT),
    Phrase("the write operation timed out", Source.PYTHON, meanings.READ_TIMEOUT),
    Phrase("the handshake operation timed out", Source.PYTHON, meanings.TLS_TIMEOUT),
    Phrase("remote end closed connection without response", Source.PYTHON, meanings.CLOSED),
    Phrase("server disconnected without sending a response", Source.PYTHON, meanings.CLOSED),
    Phrase("peer closed connection without sending complete message body", Source.PYTHON, meanings.CUT_SHORT),
    Phrase("response payload is not completed", Source.PYTHON, meanings.CUT_SHORT),
    Phrase("could not find a suitable tls ca certificate bundle", Source.PYTHON, meanings.NO_ROOTS),
    Phrase("missing dependencies for socks support", Source.PYTHON, meanings.PROXY_WITHOUT_SOCKS),
    Phrase(
        "using socks proxy, but the 'socksio' package is not installed", Source.PYTHON, meanings.PROXY_WITHOUT_SOCKS
    ),
    Phrase("no scheme supplied. perhaps you meant", Source.PYTHON, meanings.typed("input.scheme_typo")),
    Phrase("no connection adapters were found for", Source.PYTHON, meanings.typed("input.scheme_unsupported")),
    Phrase(
        "request url is missing an 'http://' or 'https://' protocol", Source.PYTHON, meanings.typed("input.scheme_typo")
    ),
    Phrase("request url has an unsupported protocol", Source.PYTHON, meanings.typed("input.scheme_unsupported")),
    Phrase("no host supplied", Source.PYTHON, meanings.typed("input.host_missing"), weak=True),
    Phrase("unable to connect to proxy", Source.PYTHON, meanings.PROXY_FAILED, Weight.STEP),
    Phrase("cannot connect to proxy", Source.PYTHON, meanings.PROXY_FAILED, Weight.STEP),
    Phrase("error connecting to socks5 proxy", Source.PYTHON, meanings.by_proxy(meanings.CONNECTING), Weight.STEP),
    Phrase("error connecting to socks4 proxy", Source.PYTHON, meanings.by_proxy(meanings.CONNECTING), Weight.STEP),
    Phrase("socks5 authentication failed", Source.PYTHON, meanings.PROXY_SOCKS_SIGN_IN),
    Phrase("failed to establish a new connection", Source.PYTHON, meanings.CONNECTING, Weight.STEP),
    Phrase("max retries exceeded with url", Source.PYTHON, meanings.CONNECTING, Weight.NETWORK),
)


def full_name(token: str) -> str:
    """Return the class that a printed name stands for; empty for one that is not in the table."""
    if token in CLASSES:
        return token
    prefix, dot, last = token.rpartition(".")
    if not dot:
        return _SHORT.get(token, "")
    moved = f"{_ALIASES.get(prefix + dot, prefix + dot)}{last}"
    return moved if moved in CLASSES else ""

"""One line for each rung of the ladder of exceptions: what this class or code means."""

from app.explanation.formats import fill, listing
from app.model.attempt import Codes, Link
from app.model.words import N, Words
from app.text import isolate

# A code says more than the class that carries it.
_CODES = {
    "EAI_NONAME": N("Exception", "the lookup’s answer: this name is not known"),
    "EAI_AGAIN": N("Exception", "the lookup got no usable answer for now"),
    "EAI_FAIL": N("Exception", "the name server failed or refused to answer"),
    "EAI_NODATA": N("Exception", "the name exists, but has no address"),
    "EAI_ADDRFAMILY": N("Exception", "the name has no address of the kind that was asked for"),
    "EAI_SERVICE": N("Exception", "the lookup did not understand the port"),
    "EHOSTUNREACH": N("Exception", "the network reported: there is no way to this host"),
    "EHOSTDOWN": N("Exception", "the system reported: this host does not answer in its network"),
    "ENETUNREACH": N("Exception", "the system reported: no way is known to this network"),
    "ENETDOWN": N("Exception", "the system reported: the network connection is down"),
    "EACCES": N("Exception", "the system or a firewall forbade it"),
    "EPERM": N("Exception", "the system forbade it"),
    "EADDRNOTAVAIL": N("Exception", "this computer has no free port or no address of this kind"),
    "EAFNOSUPPORT": N("Exception", "this computer does not support this kind of address"),
    "EMFILE": N("Exception", "this program has too many files and connections open"),
    "ENOBUFS": N("Exception", "the system has no memory left for connections"),
    "ETIMEDOUT": N("Exception", "the system gave up waiting for an answer"),
}
_REASONS = {
    "WRONG_VERSION_NUMBER": N("Exception", "the first bytes that came were not TLS"),
    "HTTP_REQUEST": N("Exception", "the first bytes that came were HTTP, not TLS"),
    "UNEXPECTED_EOF_WHILE_READING": N("Exception", "the other side ended the connection without closing TLS"),
}
_CLASSES = {
    "app.probe.waiting.DeadlineExceeded": N("Exception", "stopped by this program: the time limit was reached"),
    "requests.exceptions.ConnectTimeout": N("Exception", "raised by requests; connecting took too long"),
    "requests.exceptions.ReadTimeout": N("Exception", "raised by requests; the connection stood, then nothing came"),
    "requests.exceptions.SSLError": N("Exception", "raised by requests; the encrypted connection failed"),
    "requests.exceptions.ProxyError": N("Exception", "raised by requests; the proxy server is the problem"),
    "requests.exceptions.ConnectionError": N("Exception", "raised by requests; not the built-in ConnectionError"),
    "requests.exceptions.Timeout": N("Exception", "raised by requests; a time limit was reached"),
    "requests.exceptions.TooManyRedirects": N("Exception", "raised by requests; it was redirected too often"),
    "requests.exceptions.ChunkedEncodingError": N("Exception", "raised by requests; the content broke off"),
    "requests.exceptions.ContentDecodingError": N("Exception", "raised by requests; the content cannot be unpacked"),
    "requests.exceptions.InvalidHeader": N("Exception", "raised by requests; a header is not valid"),
    "requests.exceptions.InvalidProxyURL": N("Exception", "raised by requests; the proxy setting is not an address"),
    "requests.exceptions.InvalidSchema": N("Exception", "raised by requests; it does not know this protocol"),
    "requests.exceptions.MissingSchema": N("Exception", "raised by requests; the protocol is missing"),
    "requests.exceptions.InvalidURL": N("Exception", "raised by requests; this is not a valid URL"),
    "requests.exceptions.RequestException": N("Exception", "raised by requests; the base of all its exceptions"),
    "urllib3.exceptions.MaxRetryError": N("Exception", "urllib3, used by requests, gave up; the reason follows"),
    "urllib3.exceptions.NameResolutionError": N("Exception", "the name could not be looked up"),
    "urllib3.exceptions.NewConnectionError": N("Exception", "the connection could not be opened"),
    "urllib3.exceptions.ConnectTimeoutError": N("Exception", "the connection was not open in time"),
    "urllib3.exceptions.ReadTimeoutError": N("Exception", "nothing came within the time limit for reading"),
    "urllib3.exceptions.ProxyError": N("Exception", "the connection to the proxy server failed"),
    "urllib3.exceptions.SSLError": N("Exception", "the encrypted connection failed"),
    "urllib3.exceptions.InvalidChunkLength": N("Exception", "a part of the content has no valid length"),
    "urllib3.exceptions.IncompleteRead": N("Exception", "less came than was announced"),
    "urllib3.exceptions.DecodeError": N("Exception", "the content could not be unpacked"),
    "urllib3.exceptions.LocationValueError": N("Exception", "the host name is not valid"),
    "urllib3.exceptions.ProtocolError": N("Exception", "the conversation broke off or broke the rules"),
    "urllib3.exceptions.HTTPError": N("Exception", "raised by urllib3, which requests uses"),
    "http.client.RemoteDisconnected": N("Exception", "the server closed the connection before it answered"),
    "http.client.BadStatusLine": N("Exception", "the answer does not begin as HTTP does"),
    "http.client.IncompleteRead": N("Exception", "less came than was announced"),
    "http.client.LineTooLong": N("Exception", "a line of the answer is too long"),
    "http.client.HTTPException": N("Exception", "the answer breaks the rules of HTTP"),
    "socks.ProxyConnectionError": N("Exception", "the connection to the SOCKS proxy server failed"),
    "socks.SOCKS5AuthError": N("Exception", "the SOCKS proxy server wants another user name or password"),
    "socks.ProxyError": N("Exception", "the SOCKS proxy server refused or failed"),
    "ssl.SSLCertVerificationError": N("Exception", "the server’s certificate was not accepted"),
    "ssl.SSLEOFError": N("Exception", "the other side ended the connection without closing TLS"),
    "ssl.SSLZeroReturnError": N("Exception", "the other side closed the encrypted connection"),
    "ssl.SSLError": N("Exception", "TLS, the encryption, failed"),
    "socket.gaierror": N("Exception", "the system could not look up the name"),
    "ConnectionRefusedError": N("Exception", "the answer of the server’s system: nobody listens here"),
    "ConnectionResetError": N("Exception", "the other side broke off the connection"),
    "ConnectionAbortedError": N("Exception", "this computer broke off the connection"),
    "BrokenPipeError": N("Exception", "the other side had closed the connection already"),
    "ConnectionError": N("Exception", "the base of Python’s connection errors"),
    "TimeoutError": N("Exception", "nothing happened until the time limit"),
    "PermissionError": N("Exception", "the system or a firewall forbade it"),
    "FileNotFoundError": N("Exception", "a file is missing"),
    "OSError": N("Exception", "an error that the operating system reported"),
    "UnicodeError": N("Exception", "a text could not be converted"),
    "ValueError": N("Exception", "a value that was not expected"),
    "MemoryError": N("Exception", "there was not enough memory"),
}


def link_meaning(link: Link, words: Words) -> str:
    """Return what one exception of a chain means, in one line without a full stop.

    Its code decides, then its class, then the nearest base that is known.
    """
    text = _meaning_of_codes(link.codes)
    if not text:
        text = next((_CLASSES[name] for name in (link.name, *link.bases) if name in _CLASSES), "")
    if not text:
        return words.translate("Exception", "this program has no explanation for this exception")
    return words.translate("Exception", text)


_BUILTIN = "ConnectionError"
_REQUESTS = "requests.exceptions.ConnectionError"

# The two classes of one name: which of them catches a class is what surprises people most. {bases}: class names,
# nearest first; {builtin}: "except ConnectionError"; {requests}: "except requests.ConnectionError"
_FAMILIES = {
    (True, False): N("Exception", "Inherits from {bases}. Caught by the built-in {builtin}, not by {requests}."),
    (False, True): N("Exception", "Inherits from {bases}. Caught by {requests}, not by the built-in {builtin}."),
    (False, False): N(
        "Exception", "Inherits from {bases}. Caught neither by the built-in {builtin} nor by {requests}."
    ),
}


def link_family(link: Link, words: Words) -> str:
    """Return what one exception inherits from and which of the two `ConnectionError` classes would have caught it.

    Empty for a chain made of pasted text, which tells no bases.
    """
    if not link.bases:
        return ""
    family = {link.name, *link.bases}
    text = words.translate("Exception", _FAMILIES[_BUILTIN in family, _REQUESTS in family])
    values = {
        "bases": listing(link.bases, words),
        "builtin": isolate(f"except {_BUILTIN}"),
        "requests": isolate("except requests.ConnectionError"),
    }
    return fill(text, values)


def _meaning_of_codes(codes: Codes) -> str:
    return _CODES.get(codes.gai) or _CODES.get(codes.errno) or _REASONS.get(codes.ssl_reason) or ""


def codes_text(codes: Codes) -> str:
    """Return the codes of an exception as the systems call them, in no language."""
    parts = (
        codes.errno,
        codes.gai,
        f"WinError {codes.winerror}" if codes.winerror else "",
        codes.ssl_reason,
        f"verify code {codes.verify_code}" if codes.verify_code else "",
        f"alert {codes.alert}" if codes.alert else "",
        f"status {codes.status}" if codes.status else "",
    )
    return ", ".join(filter(None, parts))

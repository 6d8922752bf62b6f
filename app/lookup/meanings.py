"""What can be meant, each said once as Python says it; the tables of the programs point here."""

from app.lookup.names import Meaning
from app.model.attempt import Codes
from app.model.names import Certainty, Leg, StepName

_CLASSES = {
    "ECONNREFUSED": "ConnectionRefusedError",
    "ECONNRESET": "ConnectionResetError",
    "ECONNABORTED": "ConnectionAbortedError",
    "EPIPE": "BrokenPipeError",
    "ESHUTDOWN": "BrokenPipeError",
    "ETIMEDOUT": "TimeoutError",
    "EACCES": "PermissionError",
    "EPERM": "PermissionError",
}
_WHILE_OPEN = frozenset({"ECONNRESET", "ECONNABORTED", "EPIPE", "ESHUTDOWN", "ENETRESET"})
_ALERT_MARK = "_ALERT_"
_ENDS = frozenset({"UNEXPECTED_EOF_WHILE_READING"})


def errno(name: str) -> Meaning:
    """Return what an errno means: those of an open connection where nothing else says so while an answer is due."""
    step = StepName.RESPONSE if name in _WHILE_OPEN else StepName.CONNECT
    return Meaning(step, _CLASSES.get(name, "OSError"), Codes(errno=name))


def gai(name: str) -> Meaning:
    """Return what an answer of getaddrinfo means."""
    return Meaning(StepName.RESOLVE, "socket.gaierror", Codes(gai=name))


def verify(code: int, most: Certainty = Certainty.LIKELY) -> Meaning:
    """Return what a verification code of OpenSSL means."""
    codes = Codes(ssl_reason="CERTIFICATE_VERIFY_FAILED", verify_code=code)
    return Meaning(StepName.TLS, "ssl.SSLCertVerificationError", codes, most=most)


def reason(name: str, most: Certainty = Certainty.LIKELY) -> Meaning:
    """Return what a reason of OpenSSL means: "WRONG_VERSION_NUMBER", "SSLV3_ALERT_HANDSHAKE_FAILURE"."""
    alert_name = name.partition(_ALERT_MARK)[2].lower()
    if name == "TLSV1_UNRECOGNIZED_NAME":
        alert_name = "unrecognized_name"
    link = "ssl.SSLEOFError" if name in _ENDS else "ssl.SSLError"
    return Meaning(StepName.TLS, link, Codes(ssl_reason=name, alert=alert_name), most=most)


def alert(name: str) -> Meaning:
    """Return what a TLS alert means, by its name in RFC 8446, 6.2."""
    return Meaning(StepName.TLS, "ssl.SSLError", Codes(alert=name))


def answered(status: int) -> Meaning:
    """Return what an HTTP status means; 407 is a proxy's."""
    return tunnel(status) if status == 407 else Meaning(StepName.RESPONSE, status=status)


def tunnel(status: int) -> Meaning:
    """Return what a proxy's answer to CONNECT means."""
    return Meaning(StepName.PROXY, "OSError", leg=Leg.PROXY, status=status)


def by_proxy(meaning: Meaning) -> Meaning:
    """Return the same with the proxy as peer."""
    if meaning.status:
        return tunnel(meaning.status)
    step = StepName.PROXY if meaning.step in (StepName.REQUEST, StepName.RESPONSE) else meaning.step
    return meaning._replace(leg=Leg.PROXY, step=step)


def at(step: StepName, meaning: Meaning) -> Meaning:
    """Return the same at another step."""
    return meaning._replace(step=step)


def perhaps(meaning: Meaning) -> Meaning:
    """Return the same as one of several things that the words can mean."""
    return meaning._replace(most=Certainty.POSSIBLE)


def typed(case: str) -> Meaning:
    """Return what it means that an address could not be used, before anything was sent."""
    return Meaning(StepName.RESOLVE, begun=False, case=case)


REFUSED = errno("ECONNREFUSED")
RESET = errno("ECONNRESET")
BROKEN_PIPE = errno("EPIPE")
ABORTED = errno("ECONNABORTED")
RESET_AT_ONCE = at(StepName.CONNECT, RESET)
NO_ROUTE = errno("EHOSTUNREACH")
NO_NETWORK = errno("ENETUNREACH")
OFFLINE = NO_NETWORK._replace(case="local.offline")
SYSTEM_TIMEOUT = errno("ETIMEDOUT")
NOT_FOUND = gai("EAI_NONAME")
NO_ADDRESS = gai("EAI_NODATA")
LOOKUP_AGAIN = gai("EAI_AGAIN")
LOOKUP_FAILED = gai("EAI_FAIL")

CONNECT_TIMEOUT = Meaning(StepName.CONNECT, "TimeoutError")
LOOKUP_TIMEOUT = at(StepName.RESOLVE, CONNECT_TIMEOUT)
TLS_TIMEOUT = at(StepName.TLS, CONNECT_TIMEOUT)
READ_TIMEOUT = at(StepName.RESPONSE, CONNECT_TIMEOUT)

CLOSED = Meaning(StepName.RESPONSE, "http.client.RemoteDisconnected")
CLOSED_AT_ONCE = at(StepName.CONNECT, CLOSED)
TLS_CLOSED = Meaning(StepName.TLS, "ssl.SSLEOFError")
NOT_HTTP = Meaning(StepName.RESPONSE, "http.client.BadStatusLine")
PLAIN_TO_TLS = Meaning(StepName.RESPONSE, status=400, case="http.plain_to_tls_port")
CUT_SHORT = Meaning(StepName.BODY, "http.client.IncompleteRead")
NOT_DECODED = Meaning(StepName.BODY, "urllib3.exceptions.DecodeError")
BAD_CHUNK = Meaning(StepName.BODY, "urllib3.exceptions.InvalidChunkLength")
REDIRECTS = Meaning(StepName.RESPONSE, "requests.exceptions.TooManyRedirects")

EXPIRED = verify(10)
NOT_YET_VALID = verify(9)
SELF_SIGNED = verify(18)
SELF_SIGNED_ROOT = verify(19)
UNKNOWN_ISSUER = verify(20)
FIRST_UNVERIFIED = verify(21)
REVOKED = verify(23)
WRONG_NAME = verify(62)
WRONG_ADDRESS = verify(64)
NO_NAMES = WRONG_NAME._replace(case="tls.no_san")
INTERCEPTED = SELF_SIGNED_ROOT._replace(case="tls.intercepted")
WEAK_KEY = verify(66)
WEAK_SIGNATURE = verify(68)
UNTRUSTED = verify(20, Certainty.POSSIBLE)  # "not trusted", for whatever reason

NOT_TLS = reason("WRONG_VERSION_NUMBER")
VERSION = alert("protocol_version")
CIPHER = reason("NO_SHARED_CIPHER")
HANDSHAKE = alert("handshake_failure")
CERTIFICATE_REQUIRED = alert("certificate_required")
CERTIFICATE_REJECTED = alert("bad_certificate")
NAME_REJECTED = alert("unrecognized_name")
RENEGOTIATION = reason("UNSAFE_LEGACY_RENEGOTIATION_DISABLED")

NO_ROOTS = Meaning(StepName.TLS, "OSError", begun=False)
BAD_ROOTS = Meaning(StepName.TLS, "ssl.SSLError", Codes(ssl_reason="NO_CERTIFICATE_OR_CRL_FOUND"), begun=False)

PROXY_REFUSED = by_proxy(REFUSED)
PROXY_NOT_FOUND = by_proxy(NOT_FOUND)
PROXY_CLOSED = by_proxy(CLOSED)
PROXY_FAILED = Meaning(StepName.PROXY, "OSError", leg=Leg.PROXY)
PROXY_SIGN_IN = Meaning(StepName.PROXY, "OSError", leg=Leg.PROXY, status=407)
PROXY_SOCKS_SIGN_IN = Meaning(StepName.PROXY, "socks.SOCKS5AuthError", leg=Leg.PROXY)
PROXY_SETTING = Meaning(StepName.PROXY, "requests.exceptions.InvalidProxyURL", leg=Leg.PROXY)
PROXY_WITHOUT_SOCKS = Meaning(
    StepName.PROXY,
    "requests.exceptions.InvalidSchema",
    leg=Leg.PROXY,
    begun=False,
    case="proxy.socks_support_missing",
)
PROXY_NOT_DONE = PROXY_FAILED._replace(case="proxy.upstream_failed", most=Certainty.POSSIBLE)  # it does not say why

# Only where it happened.
LOOKING_UP = Meaning(StepName.RESOLVE, "socket.gaierror")
CONNECTING = Meaning(StepName.CONNECT, "OSError")
IN_HANDSHAKE = Meaning(StepName.TLS, "ssl.SSLError")
WAITING = Meaning(StepName.RESPONSE, "OSError")
READING = Meaning(StepName.BODY, "OSError")

"""TLS handshakes as experiments: what a server makes of one, whether its certificate is accepted or not.

Nothing is ever sent on these connections after the handshake.
"""

import contextlib
import ssl
from collections.abc import Callable, Iterator
from http.client import HTTPException
from typing import Any, NamedTuple

from app.probe import failure
from app.probe.sockets import RecordedTlsObject, WaitingTlsSocket
from app.probe.waiting import LimitReached

# RFC 8446, 5.1 and 4: content types and handshake messages, as OpenSSL hands them to a message callback.
_ALERT = 21
_HANDSHAKE = 22
_SERVER_HELLO = 2
_CERTIFICATE_REQUEST = 13
_SERVER_HELLO_DONE = 14
_FINISHED = 20

OLD_AND_WEAK = "ALL:@SECLEVEL=0"


class Shaken(NamedTuple):
    """How a handshake without verification ended.

    Attributes:
        ok: it went through, as far as the client can tell.
        reason: a TLS alert's name ("handshake_failure"), OpenSSL's reason ("WRONG_VERSION_NUMBER"), an errno's name,
            "timeout" or "closed"; empty when it went through.
        version: "TLSv1.3" …, as agreed.
        spoke_tls: the server sent a TLS message, an alert included.
        certificate_requested: the server asked for a certificate of the client; None when it did not get that far.
    """

    ok: bool
    reason: str = ""
    version: str = ""
    spoke_tls: bool = False
    certificate_requested: bool | None = None


class _Listener:
    """Hears every TLS message of one handshake: `ssl` has no other way to tell that a certificate was asked for."""

    def __init__(self) -> None:
        self.messages: set[int] = set()
        self.alert = False

    def __call__(self, sock: Any, direction: str, version: Any, content: Any, message: Any, data: bytes) -> None:
        if direction != "read":
            return
        if content == _HANDSHAKE:
            self.messages.add(int(message))
        elif content == _ALERT:
            self.alert = True

    @property
    def certificate_requested(self) -> bool | None:
        """Whether a certificate was asked for; None before the server had the chance to."""
        if _CERTIFICATE_REQUEST in self.messages:
            return True
        return False if self.messages & {_SERVER_HELLO_DONE, _FINISHED} else None


def context_for(minimum: ssl.TLSVersion, maximum: ssl.TLSVersion, *, weak: bool = False) -> ssl.SSLContext:
    """Return a context of one's own that verifies nothing; `weak` offers everything OpenSSL still has."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    if weak:
        context.set_ciphers(OLD_AND_WEAK)
    context.minimum_version = minimum
    context.maximum_version = maximum
    context.sslsocket_class = WaitingTlsSocket
    context.sslobject_class = RecordedTlsObject
    return context


def shake(open_socket: Callable[[], Any], context: ssl.SSLContext, server_name: str) -> Shaken:
    """Make one handshake over a new connection and close it; `server_name` may be empty.

    Raises Cancelled; whatever else goes wrong is in the answer.
    """
    listener = _Listener()
    context._msg_callback = listener  # type: ignore[attr-defined]  # the library's own hook for its tests
    version = reason = ""
    try:
        with open_socket() as sock, speaking_tls(context, sock, server_name) as encrypted:
            version = encrypted.version() or ""
    except Exception as error:
        reason = reason_of(error)
    return Shaken(
        ok=not reason,
        reason=reason,
        version=version,
        spoke_tls=bool(listener.messages or listener.alert),
        certificate_requested=listener.certificate_requested,
    )


def verify(open_socket: Callable[[], Any], context: ssl.SSLContext, server_name: str) -> int:
    """Make one handshake and return 0 when the certificate is accepted, the verify code when not, -1 if unknown."""
    try:
        with open_socket() as sock, speaking_tls(context, sock, server_name):
            return 0
    except ssl.SSLCertVerificationError as error:
        return failure.codes_of(error).verify_code or -1
    except Exception as error:
        reason_of(error)
        return -1


@contextlib.contextmanager
def speaking_tls(context: ssl.SSLContext, sock: Any, server_name: str) -> Iterator[Any]:
    """Shake hands over a connected socket, also over one that speaks TLS with a proxy, and close it afterwards."""
    name = server_name or None
    if isinstance(sock, ssl.SSLSocket):
        from urllib3.util.ssltransport import SSLTransport

        yield SSLTransport(sock, context, server_hostname=name)
        return
    # truststore judges the certificate inside wrap_socket, so there the handshake has to be made by then.
    at_once = type(context) is not ssl.SSLContext
    with context.wrap_socket(sock, server_hostname=name, do_handshake_on_connect=at_once) as encrypted:
        if not at_once:
            encrypted.do_handshake()
        yield encrypted


def reason_of(error: Exception) -> str:
    """Name why a connection or handshake came to no end; raises what the network is not to blame for."""
    if not isinstance(error, OSError | LimitReached | HTTPException):
        raise error
    if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        return "closed"
    codes = failure.codes_of(error)
    named = codes.alert or codes.ssl_reason or codes.errno
    return named or ("timeout" if isinstance(error, TimeoutError | LimitReached) else type(error).__name__)

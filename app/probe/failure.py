"""An exception and everything behind it, turned into facts: the only place that looks inside the libraries' own.

Codes are kept by name: numbers differ between systems, and the libraries' texts are translated by some of them.
"""

import errno
import http.client
import socket
import ssl
import sys
import traceback
from collections.abc import Iterator

from app import limits
from app.model.attempt import Codes, Failure, Link
from app.model.codes import WINSOCK, certificate, errno_name, gai_name, windows
from app.model.names import Leg, Origin, StepName
from app.redaction import redact_text
from app.text import display_text

_ALERT_PREFIXES = ("SSLV3_ALERT_", "TLSV1_ALERT_", "TLSV13_ALERT_", "SSL/TLS_ALERT_", "TLSV1_")


def describe(
    error: BaseException, step: StepName, hop: int, leg: Leg, origin: Origin, secrets: tuple[str, ...]
) -> Failure:
    """Turn an exception into facts; the exception itself can be dropped afterwards."""
    chain = list(_walk(error))
    kept = chain[: limits.CHAIN_SHOWN]
    if len(chain) > len(kept):
        kept[-1] = chain[-1]  # the root cause is what decides
    trace = ""
    if origin is Origin.BUG:
        lines = "".join(traceback.format_exception(error)).splitlines()
        trace = "\n".join(display_text(redact_text(line, secrets)) for line in lines[-limits.TRACE_LINES :])
    return Failure(
        step=step,
        hop=hop,
        leg=leg,
        links=tuple(_link(one, secrets) for one in kept),
        origin=origin,
        chain_length=len(chain) if len(chain) > len(kept) else 0,
        trace=trace,
    )


def origin_of(error: BaseException) -> Origin:
    """Tell whether the network, the input or this program is at fault.

    Some of requests' exceptions are no RequestException and some no OSError: a bad label is urllib3's
    LocationParseError, a bad redirect a plain ValueError (measured). The attempt knows when a redirect led there.
    """
    names = {f"{cls.__module__}.{cls.__qualname__}" for one in _walk(error) for cls in type(one).__mro__}
    if "urllib3.exceptions.LocationValueError" in names or "requests.exceptions.InvalidURL" in names:
        return Origin.INPUT
    network = (
        "builtins.OSError",
        "http.client.HTTPException",
        "urllib3.exceptions.HTTPError",
        "requests.exceptions.RequestException",
    )
    if names.intersection(network):
        return Origin.NETWORK
    return Origin.INPUT if isinstance(error, UnicodeError) else Origin.BUG


def raised_by_library(error: BaseException) -> bool:
    """Tell whether a library raised it: what upsets one while it reads an answer is the peer's doing, not ours."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return trace is not None and str(trace.tb_frame.f_globals.get("__name__")).partition(".")[0] != "app"


def codes_of(error: BaseException) -> Codes:
    """Return the codes one exception carries, by name."""
    if isinstance(error, ssl.SSLError):
        return _tls_codes(error)
    if isinstance(error, socket.gaierror):
        return lookup_codes(error.errno) if isinstance(error.errno, int) else Codes()
    if isinstance(error, OSError) and isinstance(error.errno, int) and not isinstance(error, socket.herror):
        return system_codes(error.errno, getattr(error, "winerror", 0) or 0)
    response = getattr(error, "response", None)
    status = getattr(response, "status_code", 0)
    return Codes(status=status if isinstance(status, int) else 0)


def system_codes(number: int, winerror: int = 0, platform: str = sys.platform) -> Codes:
    """Return the codes of an OSError with this errno and Windows' own number, as numbered on `platform`.

    Windows' own number says more: for most of them Python knows no errno and says EINVAL (PC/errmap.h). A socket asked
    for its pending error (SO_ERROR) gives that number as errno.
    """
    if platform == "win32" and number in WINSOCK:
        winerror = winerror or number
    known = windows(winerror)
    if known is None:
        # Of its own system the interpreter knows every number, on every processor.
        name = errno.errorcode.get(number, "") if platform == sys.platform else errno_name(number, platform)
        return Codes(errno=name, winerror=winerror)
    if known.posix.startswith("EAI_"):
        return Codes(gai=known.posix, winerror=winerror)
    return Codes(errno=known.posix or known.name, winerror=winerror)


def lookup_codes(number: int, platform: str = sys.platform) -> Codes:
    """Return the codes of a gaierror with this number, which is never to be looked up among the errnos."""
    return Codes(gai=gai_name(number, platform), winerror=number if platform == "win32" else 0)


def _tls_codes(error: ssl.SSLError) -> Codes:
    """truststore's exceptions carry no reason at all, and as verification code what Windows or macOS calls it."""
    reason = getattr(error, "reason", None)
    reason = reason if isinstance(reason, str) else ""
    verify_code = getattr(error, "verify_code", 0) or 0
    known = certificate(verify_code)
    return Codes(
        ssl_reason=reason,
        verify_code=(known.verify_code if known is not None else 0) or verify_code,
        alert=_alert(reason),
    )


def _alert(reason: str) -> str:
    """Return a TLS alert's name: OpenSSL's reason holds it, with the version it was introduced in before it."""
    for prefix in _ALERT_PREFIXES:
        if reason.startswith(prefix) and ("ALERT" in prefix or reason == "TLSV1_UNRECOGNIZED_NAME"):
            return reason.removeprefix(prefix).lower()
    return ""


def _walk(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and all behind it, outermost first.

    `__cause__` alone does not reach the root: requests keeps urllib3's exception in args, MaxRetryError its own in
    `reason`, urllib3's ProxyError in `original_error`, ProtocolError in args.
    """
    seen: set[int] = set()
    stack: list[BaseException] = [error]
    while stack:
        one = stack.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        stack.extend(reversed([inner for inner in _behind(one) if id(inner) not in seen]))


def _behind(error: BaseException) -> list[BaseException]:
    candidates: list[object] = [
        *error.args,
        getattr(error, "reason", None),
        getattr(error, "original_error", None),
        error.__cause__,
        None if error.__suppress_context__ else error.__context__,
    ]
    if isinstance(error, BaseExceptionGroup):
        candidates.extend(error.exceptions)
    return [one for one in candidates if isinstance(one, BaseException)]


def _link(error: BaseException, secrets: tuple[str, ...]) -> Link:
    bases = tuple(_name(cls) for cls in type(error).__mro__[1:] if cls not in (object, BaseException))
    return Link(name=_name(type(error)), bases=bases, codes=codes_of(error), message=_message(error, secrets))


def _message(error: BaseException, secrets: tuple[str, ...]) -> str:
    try:
        text = str(error)
    except Exception:  # a library's __str__ may fail on odd arguments
        text = ""
    return display_text(redact_text(text, secrets))


def _name(cls: type) -> str:
    return cls.__qualname__ if cls.__module__ == "builtins" else f"{cls.__module__}.{cls.__qualname__}"


def first_bytes(error: BaseException) -> str:
    """Return what a peer sent instead of HTTP, as far as the exception kept it."""
    for one in _walk(error):
        if isinstance(one, http.client.BadStatusLine) and not isinstance(one, http.client.RemoteDisconnected):
            return str(one.args[0])
    return ""

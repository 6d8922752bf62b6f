"""An exception and everything behind it, turned into facts: the only place that looks inside the libraries' own.

Codes are kept by name: numbers differ between systems, and the libraries' texts are translated by some of them.
"""

import errno
import http.client
import socket
import ssl
import traceback
from collections.abc import Iterator

from app import limits
from app.model.attempt import Codes, Failure, Link
from app.model.names import Leg, Origin, StepName
from app.redaction import redact_text
from app.text import display_text

_GAI_NAMES = {getattr(socket, name): name for name in dir(socket) if name.startswith("EAI_")}
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
        reason = error.reason or "" if isinstance(error.reason, str) else ""
        return Codes(
            ssl_reason=reason,
            verify_code=getattr(error, "verify_code", 0) or 0,
            alert=_alert(reason),
        )
    if isinstance(error, socket.gaierror | socket.herror):
        # Its errno is an EAI_ number: never to be looked up among the errnos.
        return Codes(gai=_GAI_NAMES.get(error.errno, "") if error.errno is not None else "")
    if isinstance(error, OSError) and isinstance(error.errno, int):
        # Windows calls them WSAECONNREFUSED and so on.
        name = errno.errorcode.get(error.errno, "").removeprefix("WSA")
        return Codes(errno=name, winerror=getattr(error, "winerror", 0) or 0)
    response = getattr(error, "response", None)
    status = getattr(response, "status_code", 0)
    return Codes(status=status if isinstance(status, int) else 0)


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

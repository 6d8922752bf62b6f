"""Proxy: does the proxy answer by itself, and does the target answer without it?"""

import socket
import ssl
from collections.abc import Callable
from http.client import HTTPException
from time import perf_counter

from app import limits
from app.checks.check import Check, NotApplicable, Subject
from app.model.finding import ProxyFinding
from app.model.names import CheckName, Kind, Leg, StepName, Touches
from app.model.options import Options
from app.probe import failure, plain_http, proxy_script
from app.probe.connect import connect_any
from app.probe.environment import choose_proxy
from app.probe.handshakes import speaking_tls
from app.probe.resolve import FAMILIES, AddressInfo
from app.probe.waiting import LimitReached, current

_NAME_UNKNOWN = "name"
_TIMEOUT = "timeout"


def look(subject: Subject) -> ProxyFinding:
    """Try the proxy alone and the target without it; raises NotApplicable where neither proxy nor script is set."""
    began = perf_counter()
    if not subject.attempts:
        raise NotApplicable
    target, options = subject.target, subject.attempts[-1].options
    in_use = choose_proxy(options.proxy, target.kind, target.host_ascii, target.port)
    script = proxy_script.is_set()
    if in_use is None and not script:
        raise NotApplicable
    address = in_use.facts() if in_use is not None else None
    proxy_code = ""
    if address is not None:
        host, port = address.host, address.port
        proxy_code = _try(lambda: _connect(subject, host, port, socket.AF_UNSPEC)) if host else _NAME_UNKNOWN
    direct = _Direct(subject, options)
    return ProxyFinding(
        direct_code=_try(direct.ask),
        proxy_code=proxy_code,
        direct_status=direct.status,
        pac=script,
        seconds=perf_counter() - began,
    )


def _try(experiment: Callable[[], None]) -> str:
    """Make one experiment and name what stopped it: an errno, "timeout" or "name"; empty when the network did not.

    Raises Cancelled.
    """
    try:
        with current().until(limits.EXPERIMENT_SECONDS):
            experiment()
    except socket.gaierror:
        return _NAME_UNKNOWN
    except (ssl.SSLError, HTTPException):
        return ""  # connected; what came then is for other checks to judge
    except OSError as error:
        return failure.codes_of(error).errno or _TIMEOUT
    except LimitReached:
        return _TIMEOUT
    return ""


def _lookup(subject: Subject, host: str, port: int, family: int) -> list[AddressInfo]:
    return subject.engine.resolver.lookup(current(), host, port, family, limits.EXPERIMENT_SECONDS)


def _connect(subject: Subject, host: str, port: int, family: int) -> None:
    connect_any(_lookup(subject, host, port, family), limits.EXPERIMENT_SECONDS, Leg.PROXY).close()


class _Direct:
    """The target without the proxy: a connection, and where it speaks HTTP a request without any secret."""

    def __init__(self, subject: Subject, options: Options) -> None:
        self._subject = subject
        self._options = options
        self.status = 0

    def ask(self) -> None:
        target, seconds = self._subject.target, limits.EXPERIMENT_SECONDS
        host = target.host_ascii.rstrip(".")
        infos = _lookup(self._subject, host, target.port, FAMILIES[self._options.family])
        with connect_any(infos, seconds, Leg.TARGET) as sock:
            if target.kind is Kind.HTTP:
                self.status = plain_http.talk(sock, host, method="HEAD").status
            elif target.kind is Kind.HTTPS:
                contexts = self._subject.engine.contexts
                context = contexts.for_requests(self._options.trust, self._options.client_certificate)
                with speaking_tls(context, sock, host) as encrypted:
                    self.status = plain_http.talk(encrypted, host, method="HEAD").status


PROXY = Check(
    CheckName.PROXY,
    look,
    limits.CHECK_SECONDS,
    Touches.PROXY_AND_TARGET_HOST,
    early=frozenset({(StepName.CONNECT, Leg.PROXY), (StepName.PROXY, Leg.PROXY)}),
)

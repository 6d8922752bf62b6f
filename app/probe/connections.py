"""urllib3's connections, writing down every step they take.

They keep urllib3's names, because those show in the texts of its exceptions, and raise the same exceptions in the same
places; a test compares them with stock requests, fault by fault.
"""

import http.client
import socket
import sys
from typing import Any

import msgspec
import requests
from urllib3 import connection, connectionpool
from urllib3.exceptions import ConnectTimeoutError, LocationParseError, NameResolutionError, NewConnectionError
from urllib3.util.connection import allowed_gai_family

from app import limits
from app.model.facts import ProxyFacts, ResponseFacts
from app.model.names import Family, Leg, StepName
from app.probe import failure, tcp_info
from app.probe.connect import connect_any
from app.probe.resolve import FAMILIES, is_address, resolve
from app.probe.setup import Attempting
from app.redaction import redact_headers, redact_url


class _Response(http.client.HTTPResponse):
    """Reads the headers of a proxy that refuses CONNECT; before Python 3.12 http.client drops them unread."""

    def __init__(self, sock: Any, *args: Any, **kwargs: Any) -> None:
        """Begin to read; a proxy's answer byte by byte, so that a greeting right behind it is not swallowed."""
        super().__init__(sock, *args, **kwargs)
        step = Attempting().recorder.last
        if step is not None and isinstance(step.facts, ProxyFacts):
            self.fp.close()
            self.fp = sock.makefile("rb", 0)

    def _read_status(self) -> Any:
        version, status, reason = super()._read_status()  # type: ignore[misc]
        step = Attempting().recorder.last
        if step is not None and isinstance(step.facts, ProxyFacts):
            headers = ()
            if status != http.client.OK and sys.version_info < (3, 12):
                headers = self._rest_of_headers()
            step.facts = _answered(step.facts, status, reason, headers)
        return version, status, reason

    def _rest_of_headers(self) -> Any:
        try:
            return redact_headers(http.client.parse_headers(self.fp).items(), Attempting().setup.secrets)
        except (OSError, http.client.HTTPException):  # the status alone decides
            return ()


def _answered(facts: ProxyFacts, status: int, reason: str, headers: tuple[tuple[str, str], ...]) -> ProxyFacts:
    return ProxyFacts(
        scheme=facts.scheme,
        host=facts.host,
        port=facts.port,
        source=facts.source,
        status=status,
        reason=Attempting().setup.shown(reason, limits.SHORT_TEXT_CHARACTERS),
        headers=headers,
    )


class Recorded:
    """Mixed into urllib3's connections: writes down lookup, connections, CONNECT, request and response."""

    response_class: Any = _Response

    # What urllib3's classes bring.
    host: str
    port: int
    sock: Any
    timeout: Any
    proxy: Any
    socket_options: Any
    _dns_host: str
    _tunnel_host: str | None

    def _new_conn(self) -> socket.socket:
        now = Attempting()
        now.recorder.leg = leg = Leg.PROXY if self.proxy else Leg.TARGET
        try:
            sock = connect_any(self._addresses(now, leg), self.timeout, leg, self.socket_options or ())
        except socket.gaierror as error:
            raise NameResolutionError(self.host, self, error) from error  # type: ignore[arg-type]
        except TimeoutError as error:
            text = f"Connection to {self.host} timed out. (connect timeout={self.timeout})"
            raise ConnectTimeoutError(self, text) from error
        except OSError as error:
            raise NewConnectionError(self, f"Failed to establish a new connection: {error}") from error  # type: ignore[arg-type]
        if not self._tunnel_host and not (self.proxy and self.proxy.scheme == "https"):
            now.recorder.leg = Leg.TARGET
        return sock

    def _addresses(self, now: Attempting, leg: Leg) -> Any:
        host = self._dns_host.strip("[]") if self._dns_host.startswith("[") else self._dns_host
        if is_address(host):
            host = host.replace("%25", "%", 1)  # requests leaves a zone as the URL writes it (RFC 6874)
        try:
            host.encode("idna")
        except UnicodeError:
            raise LocationParseError(f"'{host}', label empty or too long") from None
        family = FAMILIES[Family.ANY if leg is Leg.PROXY else now.setup.options.family]
        if family == socket.AF_UNSPEC:
            family = allowed_gai_family()
        return resolve(now.setup.resolver, host, self.port, family, now.setup.options.limits.resolve, leg)

    def _tunnel(self) -> None:
        now = Attempting()
        assert now.setup.proxy is not None
        seconds = now.setup.options.limits.proxy
        self.sock.settimeout(seconds)
        facts = now.setup.proxy.facts()
        with now.recorder.step(StepName.PROXY, facts, Leg.PROXY) as step, now.work.limited(seconds):
            try:
                super()._tunnel()  # type: ignore[misc]
            finally:
                raw = getattr(self, "_raw_proxy_headers", None)
                if raw and isinstance(step.facts, ProxyFacts):
                    lines = (line.decode("latin-1").partition(":") for line in raw)
                    pairs = ((name.strip(), value.strip()) for name, _, value in lines if name.strip())
                    headers = redact_headers(pairs, now.setup.secrets)
                    step.facts = _answered(step.facts, step.facts.status, step.facts.reason, headers)
        now.recorder.leg = Leg.TARGET
        self.sock.settimeout(self.timeout)

    def endheaders(self, *args: Any, **kwargs: Any) -> None:
        """Send the request; opens the connection first where that is left to the first byte."""
        now = Attempting()
        if self.sock is None:
            self.connect()  # type: ignore[attr-defined]
        now.recorder.leg = Leg.TARGET
        with now.recorder.step(StepName.REQUEST, now.setup.request):
            super().endheaders(*args, **kwargs)  # type: ignore[misc]

    def getresponse(self) -> Any:
        """Wait for the status line and the headers."""
        now = Attempting()
        before = now.work.received
        now.work.most = before + limits.HEADER_BYTES
        seconds = now.setup.options.limits.response
        sock = self.sock  # given up with the last byte of the answer
        resent = tcp_info.read(sock).resent
        with now.recorder.step(StepName.RESPONSE, ResponseFacts()) as step, now.work.limited(seconds):
            try:
                response = super().getresponse()  # type: ignore[misc]
            except BaseException as error:
                start = now.setup.shown(failure.first_bytes(error), limits.BANNER_BYTES)
                step.facts = ResponseFacts(start=start, received=now.work.received - before)
                raise
            else:
                step.facts = _response_facts(now, response, now.work.received - before)
            finally:
                now.work.most = None
                assert isinstance(step.facts, ResponseFacts)
                resent = max(tcp_info.read(sock).resent - resent, 0)
                step.facts = msgspec.structs.replace(step.facts, resent=resent)
        return response


def _response_facts(now: Attempting, response: Any, received: int) -> ResponseFacts:
    now.setup.learn(cookies=response.headers.getlist("set-cookie"))
    headers = redact_headers(list(response.headers.items())[: limits.HEADERS_KEPT], now.setup.secrets)
    location = response.headers.get("location", "") if response.status in requests.models.REDIRECT_STATI else ""
    return ResponseFacts(
        status=response.status,
        reason=now.setup.shown(response.reason or "", limits.SHORT_TEXT_CHARACTERS),
        http_version={10: "1.0", 11: "1.1"}.get(response.version, ""),
        headers=headers,
        location=now.setup.shown(redact_url(location), limits.TEXT_CHARACTERS),
        received=received,
    )


class HTTPConnection(Recorded, connection.HTTPConnection):
    """urllib3's connection, recorded."""


class HTTPSConnection(Recorded, connection.HTTPSConnection):
    """urllib3's connection, recorded."""

    def _connect_tls_proxy(self, hostname: str, sock: socket.socket) -> Any:
        Attempting().recorder.leg = Leg.PROXY
        return super()._connect_tls_proxy(hostname, sock)


class HTTPConnectionPool(connectionpool.HTTPConnectionPool):
    """urllib3's pool of recorded connections."""

    ConnectionCls = HTTPConnection


class HTTPSConnectionPool(connectionpool.HTTPSConnectionPool):
    """urllib3's pool of recorded connections."""

    ConnectionCls = HTTPSConnection


POOLS = {"http": HTTPConnectionPool, "https": HTTPSConnectionPool}

"""http and https: one real requests call whose connections write down every step of every hop.

The connection classes keep urllib3's names, because they show in the texts of its exceptions, and raise the same
exceptions in the same places; a test compares them with stock requests, fault by fault.
"""

import http.client
import socket
import sys
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from requests.auth import _basic_auth_str
from urllib3 import connection, connectionpool
from urllib3.exceptions import ConnectTimeoutError, LocationParseError, NameResolutionError, NewConnectionError
from urllib3.util.connection import allowed_gai_family

from app import limits
from app.model.facts import BodyFacts, ProxyFacts, RequestFacts, ResponseFacts
from app.model.names import Family, Leg, StepName
from app.model.options import Options
from app.model.target import Target
from app.probe import failure
from app.probe.connect import connect_any
from app.probe.engine import Engine
from app.probe.environment import choose_proxy
from app.probe.resolve import FAMILIES, resolve
from app.probe.setup import Attempting
from app.redaction import redact_headers, redact_url
from app.target import request_url
from app.text import display_text


class _Response(http.client.HTTPResponse):
    """Reads the headers of a proxy that refuses CONNECT; before Python 3.12 http.client drops them unread."""

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
            return redact_headers(http.client.parse_headers(self.fp).items())
        except (OSError, http.client.HTTPException):  # the status alone decides
            return ()


def _answered(facts: ProxyFacts, status: int, reason: str, headers: tuple[tuple[str, str], ...]) -> ProxyFacts:
    return ProxyFacts(
        scheme=facts.scheme,
        host=facts.host,
        port=facts.port,
        source=facts.source,
        status=status,
        reason=display_text(reason, limits.SHORT_TEXT_CHARACTERS),
        headers=headers,
    )


class _Recorded:
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
                    headers = redact_headers((name.strip(), value.strip()) for name, _, value in lines if name.strip())
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
        with now.recorder.step(StepName.RESPONSE, ResponseFacts()) as step, now.work.limited(seconds):
            try:
                response = super().getresponse()  # type: ignore[misc]
            except BaseException as error:
                step.facts = ResponseFacts(start=failure.first_bytes(error), received=now.work.received - before)
                raise
            finally:
                now.work.most = None
            step.facts = _response_facts(response, now.work.received - before)
        return response


def _response_facts(response: Any, received: int) -> ResponseFacts:
    headers = redact_headers(list(response.headers.items())[: limits.HEADERS_KEPT])
    location = response.headers.get("location", "") if response.status in requests.models.REDIRECT_STATI else ""
    return ResponseFacts(
        status=response.status,
        reason=display_text(response.reason or "", limits.SHORT_TEXT_CHARACTERS),
        http_version={10: "1.0", 11: "1.1"}.get(response.version, ""),
        headers=headers,
        location=redact_url(location),
        received=received,
    )


class HTTPConnection(_Recorded, connection.HTTPConnection):
    """urllib3's connection, recorded."""


class HTTPSConnection(_Recorded, connection.HTTPSConnection):
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


class RecordingAdapter(HTTPAdapter):
    """requests' adapter with recorded connections, one shared TLS context and credentials kept apart."""

    def __init__(self, engine: Engine, options: Options) -> None:
        """Make an adapter for one attempt."""
        self._engine = engine
        self._options = options
        self._hops = 0
        super().__init__(pool_connections=1, pool_maxsize=1)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Give the pool manager our pools."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = POOLS

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """Give a proxy's manager our pools too, and a SOCKS proxy its credentials."""
        if proxy in self.proxy_manager:
            return self.proxy_manager[proxy]
        manager = super().proxy_manager_for(proxy, **kwargs)
        if proxy.lower().startswith("socks"):
            from app.probe import proxy as socks

            socks.adopt(manager, Attempting().setup.proxy)
        else:
            manager.pool_classes_by_scheme = POOLS
        return manager

    def proxy_headers(self, proxy: str) -> dict[str, str]:
        """Return the credentials for a proxy; they are sent as UTF-8, requests would send latin-1 or fail."""
        in_use = Attempting().setup.proxy
        if in_use is None or in_use.secret is None or not in_use.secret.user:
            return {}
        secret = in_use.secret
        return {"Proxy-Authorization": _basic_auth_str(secret.user.encode(), secret.password.encode())}

    def build_connection_pool_key_attributes(self, request: Any, verify: Any, cert: Any = None) -> Any:
        """Use the shared context; a file of roots that cannot be loaded is left to urllib3 to complain about."""
        host, pool = super().build_connection_pool_key_attributes(request, verify, cert)
        try:
            pool["ssl_context"] = self._engine.contexts.for_requests(self._options.trust)
        except OSError:
            return host, pool
        pool.pop("ca_certs", None)
        pool.pop("ca_cert_dir", None)
        return host, pool

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Check that the file of roots is there, as requests does, without having it loaded once more."""
        super().cert_verify(conn, url, verify, cert)  # type: ignore[no-untyped-call]
        if "ssl_context" in conn.conn_kw:
            conn.ca_certs = conn.ca_cert_dir = None

    def send(self, request: Any, *args: Any, **kwargs: Any) -> requests.Response:
        """Send one hop."""
        now = Attempting()
        now.recorder.hop = self._hops
        self._hops += 1
        now.setup.request = RequestFacts(
            method=request.method or "",
            url=redact_url(request.url or ""),
            via_proxy=now.setup.proxy is not None
            and urlsplit(request.url).scheme == "http"
            and not now.setup.proxy.is_socks,
        )
        return super().send(request, *args, **kwargs)


class RecordingSession(requests.Session):
    """requests' session without netrc, with bounded bodies and with our choice of the proxy on every hop."""

    def __init__(self, engine: Engine, options: Options) -> None:
        """Make a session for one attempt."""
        super().__init__()
        self.trust_env = False
        # Even one that is not followed is looked at, and counted.
        self.max_redirects = max(1, options.redirects)
        self._options = options
        adapter = RecordingAdapter(engine, options)
        self.mount("http://", adapter)
        self.mount("https://", adapter)

    def proxies_for(self, url: str) -> dict[str, str]:
        """Choose the proxy for a URL, note it for the connections, and return it in requests' form."""
        parts = urlsplit(url)
        proxy = choose_proxy(self._options.proxy, parts.scheme, parts.hostname or "", _port(parts))
        Attempting().setup.proxy = proxy
        return {parts.scheme: proxy.url} if proxy is not None else {}

    def rebuild_proxies(self, prepared_request: Any, proxies: Any) -> dict[str, str]:
        """Choose again after a redirect: the new host may be exempt, the new scheme may have another proxy."""
        return self.proxies_for(prepared_request.url)

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """Read a redirect's body within our limits; requests would read all of it."""
        try:
            location = super().get_redirect_target(resp)
        except BaseException:  # a Location that is no text
            resp.close()
            raise
        if location is not None and resp.raw is not None and not resp.raw.closed:
            resp._content = read_body(resp)
            resp._content_consumed = True  # type: ignore[attr-defined]
        return location


def _port(parts: Any) -> int:
    try:
        return parts.port or {"https": 443}.get(parts.scheme, 80)
    except ValueError:  # requests says so itself
        return 0


def fetch(engine: Engine, target: Target, options: Options) -> None:
    """Make the request as the attempt under way; everything found out is in its steps.

    Raises what requests raises, and Cancelled or LimitReached.
    """
    secret = target.secret
    auth = (secret.user.encode(), secret.password.encode()) if secret is not None and secret.user else None
    limit = options.limits
    with RecordingSession(engine, options) as session:
        url = request_url(target)
        trust = options.trust.path if options.trust.path else True
        response = session.request(
            options.method,
            url,
            auth=auth,  # type: ignore[arg-type]  # bytes are taken as they are, texts would become latin-1
            timeout=(limit.connect, limit.response),
            verify=trust,
            proxies=session.proxies_for(url),
            allow_redirects=options.redirects > 0,
            stream=True,
        )
        with response:
            if response.raw is not None and not response._content_consumed:  # type: ignore[attr-defined]
                read_body(response)


def read_body(response: requests.Response) -> bytes:
    """Read a body as a step, at most limits.BODY_BYTES decompressed; returns what was read."""
    now = Attempting()
    declared = response.headers.get("content-length", "")
    length = int(declared) if declared.isascii() and declared.isdigit() and len(declared) < 16 else -1
    data = bytearray()
    with (
        now.recorder.step(StepName.BODY, BodyFacts(declared=length)) as step,
        now.work.limited(now.setup.options.limits.body),
    ):
        cut = False
        try:
            for chunk in response.iter_content(limits.CHUNK_BYTES):
                data += chunk
                if len(data) >= limits.BODY_BYTES:
                    cut = True
                    break
        finally:
            start = display_text(bytes(data[: limits.BODY_START_BYTES]))
            step.facts = BodyFacts(size=len(data), declared=length, cut=cut, start=start)
        if cut:
            response.close()
    return bytes(data)

"""http and https: one real requests call whose connections write down every step of every hop."""

from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from requests.auth import _basic_auth_str
from requests.exceptions import InvalidSchema

from app import limits
from app.model.facts import BodyFacts, RequestFacts
from app.model.names import StepName, TrustMode
from app.model.options import Options
from app.model.target import Target
from app.probe.connections import POOLS
from app.probe.engine import Engine
from app.probe.environment import choose_proxy
from app.probe.setup import Attempting
from app.probe.tls import roots_file
from app.redaction import redact_url
from app.target import request_url


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
        if proxy.lower().startswith("https"):
            kwargs["proxy_ssl_context"] = self._engine.contexts.for_requests(self._options.trust)
        if not proxy.lower().startswith("socks"):
            manager = super().proxy_manager_for(proxy, **kwargs)
            manager.pool_classes_by_scheme = POOLS
            return manager
        try:
            from app.probe import socks_proxy
        except ImportError:
            raise InvalidSchema("Missing dependencies for SOCKS support.") from None  # requests' own words
        manager = super().proxy_manager_for(proxy, **kwargs)
        socks_proxy.adopt(manager, Attempting().setup.proxy)
        return manager

    def proxy_headers(self, proxy: str) -> dict[str, str]:
        """Return the credentials for a proxy; they are sent as UTF-8, requests would send latin-1 or fail."""
        in_use = Attempting().setup.proxy
        if in_use is None or in_use.secret is None or not in_use.secret.user:
            return {}
        secret = in_use.secret
        return {"Proxy-Authorization": _basic_auth_str(secret.user.encode(), secret.password.encode())}

    def build_connection_pool_key_attributes(self, request: Any, verify: Any, cert: Any = None) -> Any:
        """Use the shared context; a file of roots that cannot be loaded is left to urllib3 to complain about.

        Raises ClientCertificateError; without its certificate nothing may be sent.
        """
        host, pool = super().build_connection_pool_key_attributes(request, verify, cert)
        contexts, trust, certificate = self._engine.contexts, self._options.trust, self._options.client_certificate
        try:
            pool["ssl_context"] = contexts.for_requests(trust)
        except OSError:
            return host, pool
        if certificate is not None and host["scheme"] == "https":
            pool["ssl_context"] = contexts.for_requests(trust, certificate)
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
        now.setup.learn(request.url or "")
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
        trust = roots_file(options.trust) if options.trust.mode is TrustMode.FILE else True
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


def _unfinished(raw: Any) -> bool:
    """Tell whether compressed data broke off: urllib3 flushes what there is and raises nothing (measured)."""
    decompress = getattr(getattr(raw, "_decoder", None), "_obj", None)
    return getattr(decompress, "eof", True) is False


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
        cut = ended = False
        try:
            for chunk in response.iter_content(limits.CHUNK_BYTES):
                data += chunk
                if len(data) >= limits.BODY_BYTES:
                    cut = True
                    break
            ended = not cut
        finally:
            start = now.setup.shown(bytes(data[: limits.CHUNK_BYTES]), limits.BODY_START_BYTES)
            unfinished = ended and bool(data) and _unfinished(response.raw)
            step.facts = BodyFacts(size=len(data), declared=length, cut=cut, unfinished=unfinished, start=start)
        if cut:
            response.close()
    return bytes(data)

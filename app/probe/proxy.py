"""Tunnels through proxies for tcp and tls targets; http and https have requests' own."""

from typing import Any

from requests.auth import _basic_auth_str
from requests.exceptions import InvalidProxyURL, InvalidSchema
from urllib3.util import parse_url

from app.model.target import Target
from app.probe.connections import HTTPConnection
from app.probe.engine import Engine
from app.probe.environment import ProxyInUse
from app.probe.setup import Attempting


def open_tunnel(engine: Engine, target: Target, proxy: ProxyInUse) -> Any:
    """Connect to a tcp or tls target through a proxy; returns the socket.

    Raises what urllib3 raises for the same proxy: InvalidProxyURL is requests' word for an address it cannot use.
    """
    now = Attempting()
    timeout = now.setup.options.limits.connect
    facts = proxy.facts()
    if not facts.host:
        raise InvalidProxyURL("Please check proxy URL. It is malformed and could be missing the host.")
    if proxy.is_socks:
        try:
            from app.probe import socks_proxy
        except ImportError:
            raise InvalidSchema("Missing dependencies for SOCKS support.") from None  # requests' own words
        return socks_proxy.connect(proxy, target.host_ascii, target.port, timeout)
    headers = {}
    if proxy.secret is not None and proxy.secret.user:
        headers["Proxy-Authorization"] = _basic_auth_str(proxy.secret.user.encode(), proxy.secret.password.encode())
    conn = HTTPConnection(facts.host, facts.port, timeout=timeout, proxy=parse_url(proxy.url))
    conn.set_tunnel(target.host_ascii.rstrip("."), target.port, headers)
    conn.sock = conn._new_conn()
    try:
        if facts.scheme == "https":
            context = engine.contexts.for_requests(now.setup.options.trust)
            conn.sock = context.wrap_socket(conn.sock, server_hostname=facts.host)
        conn._tunnel()
    except BaseException:
        conn.close()
        raise
    return conn.sock

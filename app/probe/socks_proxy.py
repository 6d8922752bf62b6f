"""SOCKS proxies, through PySocks' own negotiation; only imported when one is used."""

import socket
from typing import Any

import socks  # type: ignore[import-untyped]
from urllib3 import connection, connectionpool
from urllib3.contrib.socks import SOCKSProxyManager
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

from app.model.names import Leg, StepName
from app.probe.connect import connect_one
from app.probe.connections import Recorded
from app.probe.environment import ProxyInUse
from app.probe.resolve import FAMILIES, resolve
from app.probe.setup import Attempting
from app.probe.sockets import WaitingSocket


class _SocksSocket(socks.socksocket, WaitingSocket):  # type: ignore[misc]
    """PySocks' negotiation over a socket of ours: every read and write of it waits in `waiting`."""

    def dial(self, address: tuple[Any, ...]) -> None:
        """Connect to the proxy itself."""
        connect_one(self, address, Leg.PROXY)

    def connect(self, dest_pair: Any, catch_errors: Any = None) -> None:
        """Connect to an address; PySocks' own connect would look names up and dial in one."""
        WaitingSocket.connect(self, dest_pair)

    def negotiate(self, host: str, port: int) -> None:
        """Ask the proxy for a connection; raises PySocks' ProxyError."""
        try:
            socks.socksocket._proxy_negotiators[self.proxy[0]](self, host, port)
        except OSError as error:  # PySocks' own errors are OSErrors too and are wrapped once more by it
            raise socks.GeneralProxyError("Socket error", error) from error


class SOCKSConnection(Recorded, connection.HTTPConnection):
    """A connection through a SOCKS proxy; named and failing as urllib3's own does."""

    def __init__(self, _socks_options: dict[str, Any], *args: Any, **kwargs: Any) -> None:
        """Keep the proxy's address and credentials."""
        self._socks_options = _socks_options
        super().__init__(*args, **kwargs)

    def _new_conn(self) -> socket.socket:
        now = Attempting()
        timed_out = f"Connection to {self.host} timed out. (connect timeout={self.timeout})"
        try:
            sock = self._dial(now)
        except TimeoutError as error:
            raise ConnectTimeoutError(self, timed_out) from error
        except socks.ProxyError as error:
            if isinstance(error.socket_err, TimeoutError):
                raise ConnectTimeoutError(self, timed_out) from error
            cause = error.socket_err or error
            raise NewConnectionError(self, f"Failed to establish a new connection: {cause}") from error
        except OSError as error:
            raise NewConnectionError(self, f"Failed to establish a new connection: {error}") from error
        now.recorder.leg = Leg.TARGET
        return sock

    def _dial(self, now: Attempting) -> socket.socket:
        settings, limit = self._socks_options, now.setup.options.limits
        host, port = settings["proxy_host"], settings["proxy_port"] or 1080
        now.recorder.leg = Leg.PROXY
        resolver = now.setup.resolver
        error: OSError | None = None
        for family, kind, proto, _, address in resolve(
            resolver, host, port, socket.AF_UNSPEC, limit.resolve, Leg.PROXY
        ):
            sock = _SocksSocket(family, kind, proto)
            try:
                for option in self.socket_options or ():
                    sock.setsockopt(*option)
                sock.settimeout(self.timeout)
                sock.set_proxy(
                    settings["socks_version"], host, port, settings["rdns"], settings["username"], settings["password"]
                )
                sock.dial(address)
                self._ask(now, sock)
                return sock
            except BaseException as problem:
                sock.close()
                if not isinstance(problem, OSError) or isinstance(problem, socks.ProxyError):
                    raise
                error = problem
        kind_name = socks.PRINTABLE_PROXY_TYPES[settings["socks_version"]]
        raise socks.ProxyConnectionError(f"Error connecting to {kind_name} proxy {host}:{port}", error) from error

    def _ask(self, now: Attempting, sock: _SocksSocket) -> None:
        host, limit = self.host, now.setup.options.limits
        if not self._socks_options["rdns"]:
            # socks5 and socks4 send an address: the name is looked up here, IPv4 first as PySocks does.
            family = FAMILIES[now.setup.options.family]
            infos = resolve(now.setup.resolver, self._dns_host, self.port, family, limit.resolve, Leg.TARGET)
            infos.sort(key=lambda info: info[0] != socket.AF_INET)
            host = str(infos[0][4][0])
        assert now.setup.proxy is not None
        sock.settimeout(limit.proxy)
        with now.recorder.step(StepName.PROXY, now.setup.proxy.facts(), Leg.PROXY), now.work.limited(limit.proxy):
            sock.negotiate(host, self.port)
        sock.settimeout(self.timeout)


class SOCKSHTTPSConnection(SOCKSConnection, connection.HTTPSConnection):
    """TLS over a connection through a SOCKS proxy."""


class SOCKSHTTPConnectionPool(connectionpool.HTTPConnectionPool):
    """urllib3's pool of recorded SOCKS connections."""

    ConnectionCls = SOCKSConnection


class SOCKSHTTPSConnectionPool(connectionpool.HTTPSConnectionPool):
    """urllib3's pool of recorded SOCKS connections."""

    ConnectionCls = SOCKSHTTPSConnection


def adopt(manager: Any, proxy: ProxyInUse | None) -> None:
    """Give urllib3's manager of a SOCKS proxy our pools, and the credentials that its URL does not hold."""
    manager.pool_classes_by_scheme = {"http": SOCKSHTTPConnectionPool, "https": SOCKSHTTPSConnectionPool}
    if proxy is not None and proxy.secret is not None:
        options = manager.connection_pool_kw["_socks_options"]
        options["username"], options["password"] = proxy.secret.user, proxy.secret.password


def connect(proxy: ProxyInUse, host: str, port: int, timeout: float) -> Any:
    """Connect to a host through a SOCKS proxy as urllib3 does, and return the socket."""
    manager = SOCKSProxyManager(proxy.url)
    adopt(manager, proxy)
    options = manager.connection_pool_kw["_socks_options"]
    return SOCKSConnection(options, host, port, timeout=timeout)._new_conn()

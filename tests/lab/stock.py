"""Stock requests, socket and ssl in front of a practice: nothing of this program looks at it here."""

import socket
import ssl
from typing import Any
from urllib.parse import quote, urlsplit

import requests

from app.lab.practices import Practice
from app.model.names import ProxyMode, TrustMode

STALL_SECONDS = 0.5  # in which nothing but a connection to loopback has to succeed


def get(practice: Practice, seconds: float = 20.0, **named: Any) -> requests.Response:
    """Ask as a stock program with the practice's options would."""
    proxy = practice.options.proxy
    proxies = {}
    if proxy.mode is ProxyMode.OWN:
        url = proxy.url
        if proxy.secret:
            url = url.replace("://", f"://{quote(proxy.secret.user)}:{quote(proxy.secret.password)}@")
        proxies = {"http": url, "https": url}
    verify = practice.options.trust.path if practice.options.trust.mode is TrustMode.FILE else True
    named = {"timeout": seconds, "proxies": proxies, "verify": verify, **named}
    return requests.get(named.pop("url", practice.target), **named)


def chain(error: BaseException) -> list[BaseException]:
    """Return an exception and all it was made of."""
    links, waiting = [], [error]
    while waiting:
        link = waiting.pop()
        if link not in links:
            links.append(link)
            related = (*link.args, link.__cause__, link.__context__, getattr(link, "reason", None))
            waiting += [each for each in related if isinstance(each, BaseException)]
    return links


def verify_codes(error: BaseException) -> set[int]:
    return {link.verify_code for link in chain(error) if isinstance(link, ssl.SSLCertVerificationError)}


def place(practice: Practice) -> tuple[str, int]:
    """Return host and port of a practice's target."""
    url = urlsplit(practice.target if "://" in practice.target else f"tcp://{practice.target}")
    assert url.hostname
    assert url.port
    return url.hostname, url.port


def dial(practice: Practice, seconds: float = 20.0) -> socket.socket:
    return socket.create_connection(place(practice), timeout=seconds)

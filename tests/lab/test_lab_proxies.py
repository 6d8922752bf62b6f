"""The proxies of the practices, as stock requests and PySocks see them."""

import pytest
import requests

from app.lab.lab import Lab
from tests.lab.stock import STALL_SECONDS, get


@pytest.mark.parametrize(
    ("id", "text"),
    [
        ("proxy_password", "407"),
        ("proxy_refused", "refused"),
        ("proxy_denies", "403"),
        ("proxy_dead_end", "502"),
        ("proxy_not_https", "WRONG_VERSION_NUMBER"),
    ],
)
def test_proxies_that_fail(lab: Lab, id: str, text: str) -> None:
    with pytest.raises(requests.exceptions.ProxyError, match=text):
        get(lab.practice(id))


def test_a_proxy_hangs_up(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.ConnectionError, match="RemoteDisconnected"):
        get(lab.practice("proxy_dies"))


def test_a_silent_proxy(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.ReadTimeout):
        get(lab.practice("proxy_silent"), STALL_SECONDS)


def test_a_socks_proxy_finds_no_way(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.ConnectionError, match="Host unreachable"):
        get(lab.practice("socks_fails"))


def test_a_proxy_asks_for_a_password_before_plain_requests_too(lab: Lab) -> None:
    proxy = {"http": lab.practice("proxy_password").options.proxy.url}
    response = requests.get(lab.practice("works").target, proxies=proxy, timeout=20)
    assert response.status_code == 407
    assert response.headers["Proxy-Authenticate"].startswith("Basic realm=")


def test_a_wrong_password_is_asked_for_again(lab: Lab) -> None:
    for user in ("visitor:wrong", "visitor", "%C3%BC:x"):
        url = lab.practice("proxy_works").options.proxy.url.replace("://", f"://{user}@")
        with pytest.raises(requests.exceptions.ProxyError, match="407"):
            get(lab.practice("proxy_works"), proxies={"https": url})


def test_the_proxy_forwards_plain_requests_and_only_to_the_lab(lab: Lab) -> None:
    practice = lab.practice("proxy_works")
    url = practice.options.proxy.url.replace("://", "://visitor:open-sesame@")
    proxies = {"http": url, "https": url}
    assert requests.get(lab.practice("works").target, proxies=proxies, timeout=20).status_code == 200
    assert requests.get("http://127.0.0.1:1/", proxies=proxies, timeout=20).status_code == 403
    assert requests.get("http://192.0.2.1/", proxies=proxies, timeout=20).status_code == 403
    with pytest.raises(requests.exceptions.ProxyError, match="403"):
        requests.get("https://192.0.2.1/", proxies=proxies, timeout=20)


def test_the_proxy_before_a_dead_end_goes_nowhere_else(lab: Lab) -> None:
    url = lab.practice("proxy_dead_end").options.proxy.url
    for elsewhere in (lab.practice("works").target, "http://192.0.2.1/"):
        assert requests.get(elsewhere, proxies={"http": url}, timeout=20).status_code == 403

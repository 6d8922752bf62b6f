"""Every practice shows its fault to stock requests, socket and ssl: nothing of this program looks at it here."""

import shlex
import socket
import ssl
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
import requests

from app.lab import PRACTICES, Lab, Practice, command
from app.model.names import ProxyMode, TrustMode

STALL_SECONDS = 0.5  # in which nothing but a connection to loopback has to succeed


@pytest.fixture(scope="module")
def lab() -> Iterator[Lab]:
    with Lab() as running:
        yield running


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
    return requests.get(practice.target, **named)


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


def dial(practice: Practice) -> socket.socket:
    host, _, port = practice.target.partition(":")
    return socket.create_connection((host, int(port)), timeout=20)


def test_the_table_is_known_before_the_start_and_kept_by_it(lab: Lab) -> None:
    assert [one.id for one in PRACTICES] == [one.id for one in lab.practices]
    assert len({one.id for one in PRACTICES}) == len(PRACTICES)
    for before, after in zip(PRACTICES, lab.practices, strict=True):
        assert (before.title, before.detail, before.cases) == (after.title, after.detail, after.cases)
        assert not before.target
        assert after.target
        assert before.cases


def test_only_loopback_is_touched(lab: Lab) -> None:
    for practice in lab.practices:
        url = practice.target if "://" in practice.target else f"tcp://{practice.target}"
        assert requests.utils.urlparse(url).hostname in ("127.0.0.1", "localhost")
        assert practice.options.proxy.url.startswith(("", "http://127.0.0.1:"))


def test_an_unknown_practice_is_a_key_error(lab: Lab) -> None:
    with pytest.raises(KeyError):
        lab.practice("nowhere")


def test_refused(lab: Lab) -> None:
    for _ in range(3):
        with pytest.raises(ConnectionRefusedError):
            dial(lab.practice("refused"))


@pytest.mark.parametrize(("id", "line"), [("ssh", b"SSH-2.0-"), ("smtp", b"220 ")])
def test_greetings(lab: Lab, id: str, line: bytes) -> None:
    with dial(lab.practice(id)) as client:
        greeting = client.recv(100)
    assert greeting.startswith(line)
    assert greeting.endswith(b"\r\n")


@pytest.mark.parametrize(
    ("id", "codes"), [("expired", {10}), ("wrong_name", {62}), ("self_signed", {18}), ("unknown_authority", {19})]
)
def test_certificates_show_their_one_fault(lab: Lab, id: str, codes: set[int]) -> None:
    with pytest.raises(requests.exceptions.SSLError) as caught:
        get(lab.practice(id))
    assert verify_codes(caught.value) == codes


@pytest.mark.parametrize("id", ["expired", "wrong_name", "self_signed", "unknown_authority"])
def test_certificates_show_the_same_fault_in_strict_mode(lab: Lab, id: str) -> None:
    practice = lab.practice(id)
    url = requests.utils.urlparse(practice.target)
    context = ssl.create_default_context(cafile=practice.options.trust.path or None)
    context.verify_flags |= ssl.VERIFY_X509_STRICT | ssl.VERIFY_X509_PARTIAL_CHAIN  # the default from Python 3.13
    with (
        socket.create_connection((url.hostname, url.port), timeout=20) as client,
        pytest.raises(ssl.SSLCertVerificationError) as caught,
    ):
        context.wrap_socket(client, server_hostname=url.hostname)
    expected = {"expired": {10}, "wrong_name": {62}, "self_signed": {18}, "unknown_authority": {19}}
    assert {caught.value.verify_code} == expected[id]


def test_stalled_handshake(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.ReadTimeout):
        get(lab.practice("stalled_handshake"), STALL_SECONDS)


def test_closed_in_the_handshake(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.ConnectionError) as caught:  # SSLError is one too; which one is a race
        get(lab.practice("closed"))
    faces = ssl.SSLEOFError | ssl.SSLZeroReturnError | ConnectionError
    assert any(isinstance(link, faces) for link in chain(caught.value))


def test_plain_http_on_a_tls_port(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.SSLError, match="WRONG_VERSION_NUMBER"):
        get(lab.practice("http_on_tls"))


def test_tls_on_a_plain_port(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.ConnectionError, match="BadStatusLine"):
        get(lab.practice("tls_on_http"))


def test_silent(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.ReadTimeout):
        get(lab.practice("silent"), STALL_SECONDS)


def test_reset(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.ConnectionError) as caught:
        get(lab.practice("reset"))
    assert any(isinstance(link, ConnectionResetError) for link in chain(caught.value))


def test_empty_reply(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.ConnectionError, match="RemoteDisconnected"):
        get(lab.practice("empty_reply"))


def test_truncated(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.ChunkedEncodingError, match="IncompleteRead"):
        get(lab.practice("truncated"))


def test_dripping_headers_never_end(lab: Lab) -> None:
    url = requests.utils.urlparse(lab.practice("drip_headers").target)
    with socket.create_connection((url.hostname, url.port), timeout=20) as client:
        client.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        data = b""
        while len(data) < 33:
            more = client.recv(100)
            assert more
            data += more
    assert data.startswith(b"HTTP/1.1 200 OK\r\n")
    assert b"\r\n\r\n" not in data


def test_a_dripping_body_outlives_every_read_limit(lab: Lab) -> None:
    begin = time.monotonic()
    with get(lab.practice("drip_body"), 10, stream=True) as response:
        assert response.status_code == 200
        pieces = response.iter_content(1)
        assert [next(pieces) for _ in range(4)] == [b"."] * 4
    assert time.monotonic() - begin > 0.5  # one by one, each within any limit a read


def test_redirect_loop(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.TooManyRedirects):
        get(lab.practice("redirect_loop"))


@pytest.mark.parametrize("status", [401, 403, 404, 500, 503])
def test_statuses(lab: Lab, status: int) -> None:
    response = get(lab.practice(f"status_{status}"))
    assert response.status_code == status
    assert ("WWW-Authenticate" in response.headers) is (status == 401)
    assert response.headers.get("Retry-After") == ("120" if status == 503 else None)


def test_a_proxy_asks_for_a_password(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.ProxyError, match="407"):
        get(lab.practice("proxy_password"))


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


def test_a_proxy_hangs_up(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.ConnectionError, match="RemoteDisconnected"):
        get(lab.practice("proxy_dies"))


def test_a_silent_proxy(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.ReadTimeout):
        get(lab.practice("proxy_silent"), STALL_SECONDS)


@pytest.mark.parametrize("id", ["works", "works_secure", "proxy_works"])
def test_what_works(lab: Lab, id: str) -> None:
    response = get(lab.practice(id))
    assert response.status_code == 200
    assert "It works." in response.text
    assert not response.history


def test_the_proxy_forwards_plain_requests_and_only_to_the_lab(lab: Lab) -> None:
    practice = lab.practice("proxy_works")
    url = practice.options.proxy.url.replace("://", "://visitor:open-sesame@")
    proxies = {"http": url, "https": url}
    assert requests.get(lab.practice("works").target, proxies=proxies, timeout=20).status_code == 200
    assert requests.get("http://127.0.0.1:1/", proxies=proxies, timeout=20).status_code == 403
    assert requests.get("http://192.0.2.1/", proxies=proxies, timeout=20).status_code == 403
    with pytest.raises(requests.exceptions.ProxyError, match="403"):
        requests.get("https://192.0.2.1/", proxies=proxies, timeout=20)


def test_moved_to_another_host(lab: Lab) -> None:
    response = get(lab.practice("other_host"))
    assert response.status_code == 200
    assert [requests.utils.urlparse(one.url).hostname for one in (*response.history, response)] == [
        "127.0.0.1",
        "localhost",
    ]


def test_head_gets_no_body(lab: Lab) -> None:
    response = requests.head(lab.practice("status_404").target, timeout=20)
    assert (response.status_code, response.content) == (404, b"")


def test_the_command_line_says_it_all(lab: Lab) -> None:
    words = shlex.split(command(lab.practice("works_secure")))
    trust = lab.practice("works_secure").options.trust.path
    assert words == [
        "connection-tester", "check", lab.practice("works_secure").target, "--trust", trust, "--proxy", "none"
    ]  # fmt: skip
    words = shlex.split(command(lab.practice("proxy_silent")))
    assert words[words.index("--proxy") + 1] == lab.practice("proxy_silent").options.proxy.url
    assert words[words.index("--timeout") + 1] == "4"
    words = shlex.split(command(lab.practice("proxy_works")))
    assert words[words.index("--proxy") + 1].startswith("http://visitor:open-sesame@127.0.0.1:")
    assert shlex.split(command(lab.practice("refused")))[2:] == [lab.practice("refused").target]


def test_the_authoritys_file_goes_away() -> None:
    with Lab() as lab:
        path = Path(lab.practice("expired").options.trust.path)
        assert path.read_text().startswith("-----BEGIN CERTIFICATE-----")
        assert [file.name for file in path.parent.iterdir()] == [path.name]  # no private key is left lying about
        assert path.parent.stat().st_mode & 0o077 == 0
    assert not path.parent.exists()

"""Answers of the practices, good and bad, as stock requests sees them."""

import time

import pytest
import requests

from app.lab.lab import Lab
from tests.lab.stock import STALL_SECONDS, chain, dial, get

EXTRA = {401: "WWW-Authenticate", 429: "Retry-After", 503: "Retry-After"}


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


def test_another_protocol(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.ConnectionError, match=r"SSH-2\.0-Practice"):
        get(lab.practice("ssh_as_http"))


def test_truncated(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.ChunkedEncodingError, match="IncompleteRead"):
        get(lab.practice("truncated"))


def test_a_page_that_stops(lab: Lab) -> None:
    with get(lab.practice("stalled_page"), 10, stream=True) as response:
        assert response.status_code == 200
    with pytest.raises(requests.exceptions.RequestException, match="Read timed out"):
        get(lab.practice("stalled_page"), STALL_SECONDS)


def test_dripping_headers_never_end(lab: Lab) -> None:
    with dial(lab.practice("drip_headers")) as client:
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


@pytest.mark.parametrize(
    ("id", "kind"),
    [
        ("wrong_chunk", requests.exceptions.ChunkedEncodingError),
        ("wrong_compression", requests.exceptions.ContentDecodingError),
        ("redirect_loop", requests.exceptions.TooManyRedirects),
        ("redirect_bad", requests.exceptions.InvalidSchema),
    ],
)
def test_answers_that_cannot_be_used(lab: Lab, id: str, kind: type[Exception]) -> None:
    with pytest.raises(kind):
        get(lab.practice(id))


def test_a_redirect_to_a_dead_host(lab: Lab) -> None:
    practice = lab.practice("redirect_dead")
    first = get(practice, allow_redirects=False)
    assert first.headers["Location"].startswith("http://localhost:")
    with pytest.raises(requests.exceptions.ConnectionError, match="localhost"):
        get(practice)


def test_pages_of_somebody_else_look_like_success(lab: Lab) -> None:
    portal = get(lab.practice("captive_portal"))
    assert (portal.status_code, "/sign-in?" in portal.url) == (200, True)
    blocked = get(lab.practice("block_page"))
    assert (blocked.status_code, "Website blocked" in blocked.text) == (200, True)


def test_what_is_cut_short_goes_unnoticed(lab: Lab) -> None:
    response = get(lab.practice("cut_short_unseen"))
    assert response.status_code == 200
    assert response.text.startswith("It works.")
    assert len(response.content) < 10_000


@pytest.mark.parametrize("status", [401, 403, 404, 429, 500, 502, 503, 504])
def test_statuses(lab: Lab, status: int) -> None:
    response = get(lab.practice(f"status_{status}"))
    assert response.status_code == status
    assert [name for name in set(EXTRA.values()) if name in response.headers] == [
        name for code, name in EXTRA.items() if code == status
    ]


@pytest.mark.parametrize("id", ["works", "works_secure", "proxy_works", "slow", "expires_soon"])
def test_what_works(lab: Lab, id: str) -> None:
    response = get(lab.practice(id))
    assert response.status_code == 200
    assert not response.history


@pytest.mark.parametrize(
    ("id", "places"),
    [
        ("other_host", [("http", "127.0.0.1"), ("http", "localhost")]),
        ("downgraded", [("https", "127.0.0.1"), ("http", "127.0.0.1")]),
    ],
)
def test_moved_elsewhere(lab: Lab, id: str, places: list[tuple[str, str]]) -> None:
    response = get(lab.practice(id))
    assert "It works." in response.text
    urls = [requests.utils.urlparse(one.url) for one in (*response.history, response)]
    assert [(url.scheme, url.hostname) for url in urls] == places


def test_head_gets_no_body(lab: Lab) -> None:
    response = requests.head(lab.practice("status_404").target, timeout=20)
    assert (response.status_code, response.content) == (404, b"")

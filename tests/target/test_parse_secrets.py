"""User, password and query: in the secret at once, and nowhere else."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.names import Protocol
from app.model.secret import MASK, Secret
from app.model.target import InputProblem, Target
from app.target import full_readings, parse, request_url


def target(text: str, protocol: Protocol = Protocol.AUTO) -> Target:
    result = parse(text, "", protocol)
    assert isinstance(result, Target), result
    return result


# text -> user, password, query, known; None without a secret
SECRETS: dict[str, tuple[str, str, str, bool] | None] = {
    "https://x.example/": None,
    "https://@x.example/": None,
    "https://:@x.example/": None,
    "https://x.example/?": None,
    "https://bob@x.example/": ("bob", "", "", True),
    "https://bob:pw@x.example/": ("bob", "pw", "", True),
    "https://:pw@x.example/": ("", "pw", "", True),
    "https://bob:a:b@x.example/": ("bob", "a:b", "", True),
    "https://b%40b:p%2Fw%3A%C3%A4@x.example/": ("b@b", "p/w:ä", "", True),
    "https://bob:ｐｗ＋@x.example/": ("bob", "ｐｗ＋", "", True),
    "bob:pw@x.example:22": ("bob", "pw", "", True),
    "https://x.example/p?a=b%20&c#d": ("", "", "a=b%20&c", True),
    "https://bob:pw@x.example/?a": ("bob", "pw", "a", True),
    # what was masked once is no longer known: it has to be asked for again, and is never sent
    f"https://{MASK}@x.example/": ("", "", "", False),
    f"{MASK}@x.example": ("", "", "", False),
    f"https://x.example/?a={MASK}": ("", "", "", False),
    f"https://bob:pw@x.example/?a={MASK}": ("bob", "pw", "", False),
}


@pytest.mark.parametrize("text", SECRETS, ids=ascii)
def test_secrets(text: str) -> None:
    wanted = SECRETS[text]
    secret = target(text).secret
    if wanted is None:
        assert secret is None
    else:
        assert secret == Secret(*wanted[:3], known=wanted[3])


def test_what_is_shown_of_them() -> None:
    result = target("https://bob:pw@x.example:8443/p?a=b&c&d=#e")
    assert result.path == "/p?a=•••&•••&d="
    assert result.source == "https://•••@x.example:8443/p?a=•••&•••&d="


PATHS = {
    "https://x.example/a;jsessionid=s3cret-1/b": "/a;jsessionid=•••/b",
    "https://x.example/go/http://me:s3cret-1@y.example/": "/go/http://•••@y.example/",
    "https://x.example/token%3Ds3cret-1?q": "/token%3D•••?•••",
}


@pytest.mark.parametrize("text", PATHS, ids=ascii)
def test_secrets_in_a_path(text: str) -> None:
    found = target(text)
    assert found.path == PATHS[text]
    assert b"s3cret-1" not in msgspec.json.encode(found, enc_hook=str)
    assert found.secret is not None
    assert found.secret.known
    assert "s3cret-1" in found.secret.words()
    assert request_url(found) == text
    kept = target(found.source)
    assert kept.path == found.path
    assert kept.secret is not None
    assert not kept.secret.known


URLS = {
    "https://bob:pw@x.example/p?a=b#c": "https://x.example/p?a=b",
    "http://x.example:80": "http://x.example/",
    "https://x.example:80": "https://x.example:80/",
    "http://[::1]:8080?a": "http://[::1]:8080/?a",
    "bücher.example./ä?ö": "https://xn--bcher-kva.example./ä?ö",
    f"https://x.example/p?a={MASK}": "https://x.example/p",
}


@pytest.mark.parametrize("text", URLS, ids=ascii)
def test_request_url(text: str) -> None:
    assert request_url(target(text)) == URLS[text]


def test_readings_are_masked_where_they_are_kept() -> None:
    text = "htp://bob:s3cret@x.example/p?token=s3cret"
    found = parse(text)
    assert isinstance(found, InputProblem)
    assert b"s3cret" not in msgspec.json.encode(found)
    assert [one.text for one in found.readings] == [
        "http://•••@x.example/p?token=•••",
        "https://•••@x.example/p?token=•••",
    ]
    assert full_readings(text) == (
        "http://bob:s3cret@x.example/p?token=s3cret",
        "https://bob:s3cret@x.example/p?token=s3cret",
    )
    assert full_readings("x.example") == ()


CANARY = "canary7Xq"
PLACES = (
    "https://bob:{0}@x.example/p",
    "https://{0}@x.example/p",
    "bob:{0}@x.example",
    "bob:{0}@x.example:22",
    "bob:{0}@x.example:99999",
    "bob:{0}@a..b/p",
    "bob:{0}@",
    "bob:p@{0}@x.example",
    "http:/bob:{0}@x.example",
    "http//bob:{0}@x.example",
    "htp://bob:{0}@x.example",
    "ftp://bob:{0}@x.example",
    "data:{0}@x.example",
    "bob:{0}%40x.example/",
    "http://bob:{0}/x@x.example/",
    "http://bob:x#{0}@x.example/",
    "http://bob:{0}@[x.example/",
    "http://bob:{0}@x.example\\p",
    "bob:{0}@x.example\\p",
    "http://bob:{0}@ x.example",
    "see http://bob:{0}@x.example/ there",
    "http://bob:{0}@1.2.3/",
    "http://bob:{0}@8080",
    "https://x.example/?a={0}",
    "https://x.example/?{0}",
    "https://x.example/p#{0}",
    "x.example?a={0}",
    "https://a..b/?a={0}",
    "htp://x.example/?a={0}#{0}",
    "curl -u bob:{0} https://x.example/",
    "curl -H 'Authorization: Bearer {0}' https://x.example/",
    "curl --cookie sid={0} -d pw={0} https://a..b/",
    "curl -H 'X-Key: {0}'",
    "curl -u bob:{0} https://a.example https://b.example",
    "curl https://bob:{0}@x.example/?a={0}",
    "wget --password={0} x.example",
    "'curl -u bob:{0} a..b'",
)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("protocol", Protocol)
def test_no_planted_secret_is_kept(place: str, protocol: Protocol) -> None:
    result = parse(place.format(CANARY), "", protocol)
    assert CANARY.encode() not in msgspec.json.encode(result, enc_hook=str)
    assert CANARY not in repr(result)


AWKWARD = st.text(st.sampled_from("aZ0-._~!$&'()*+,;=:%ä٤ \u200b\0\"`"), max_size=5)


@given(st.sampled_from(PLACES[:4]), AWKWARD, AWKWARD)
def test_no_awkward_secret_is_kept(place: str, before: str, after: str) -> None:
    result = parse(place.format(before + CANARY + after))
    assert CANARY not in repr(result)

"""Whatever is typed: a target or a problem, never an exception; and requests connects to the host that is shown."""

import random

import msgspec
import pytest
import requests
from hypothesis import example, given, settings
from hypothesis import strategies as st
from urllib3.util import parse_url

from app.model.names import Field, Kind, NoteCode, Protocol
from app.model.target import InputProblem, Target
from app.target import full_readings, other_kinds, parse, request_url

PIECES = (
    *("http", "https", "tcp", "tls", "ftp", "htp", "://", ":/", "//", "/", "\\", "@", ":", "[", "]", "::", "?", "#"),
    *("1", "80", "443", "99999", "0", "127.0.0.1", "0x7f", "127.1", "1" * 30, "4_4_3", "²", "٤", "۸", "４", "①"),
    *(
        "a",
        "x",
        "localhost",
        "example",
        ".com",
        ".",
        "..",
        "-",
        "_",
        "x" * 70,
        "xn--",
        "fe80::1",
        "::1",
        "%eth0",
        "%25",
    ),
    *("%", "%40", "%2e", "%00", "a=b", "&", "=", "bob:pw@", "•••", "…", "*", "|", "^", "$'", "'", '"', "`", "<", ">"),
    *("(", ")", "{", "}", ",", ";", "!", "«", "”", "curl ", "wget ", "-H ", "-u ", "C:\\", "javascript:", "mailto:"),
    *(
        " ",
        "\t",
        "\n",
        "\r\n",
        "\u00a0",
        "\u3000",
        "\u2028",
        "\u200b",
        "\u200c",
        "\u200d",
        "\u202e",
        "\ufeff",
        "\u00ad",
    ),
    *("\0", "\x1b", "\x85", "\ud800", "\udfff", "\ue000", "\U000e0001", "：", "／", "．", "。", "＠", "［", "％", "？"),
    *("ü", "ß", "مثال", "نامه", "ı", "İ", "ſ", "K", "℀", "ﷺ", "Å", "\u0301", "☃", "😀", "ﬁ", "𝟙"),
)
TYPED = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=9).map("".join),
    st.text(st.characters(), max_size=30),
    st.lists(st.sampled_from(PIECES), max_size=6).map(lambda pieces: "http://" + "".join(pieces)),
)
PORTS = st.one_of(
    st.just(""), st.sampled_from(("80", "443", "0", "x", "٤٤٣", "\u200b", "9" * 5000)), st.text(max_size=5)
)
PROTOCOLS = st.sampled_from(Protocol)


def check(text: str, port: str, protocol: Protocol) -> Target | InputProblem:
    """Parse, and check what holds for every text."""
    result = parse(text, port, protocol)
    msgspec.json.encode(result, enc_hook=str).decode()
    if isinstance(result, InputProblem):
        check_problem(result, text, port, protocol)
    else:
        check_target(result, protocol)
    return result


def check_problem(found: InputProblem, text: str, port: str, protocol: Protocol) -> None:
    field = text if found.field is Field.TARGET else port
    assert 0 <= found.start <= found.end <= len(field)
    assert found.case.startswith("input.")
    full = full_readings(text, port, protocol)
    assert len(full) == len(found.readings) <= 4
    for reading in (*full, *(one.text for one in found.readings)):
        assert isinstance(parse(reading), Target)


def check_target(target: Target, protocol: Protocol) -> None:
    assert 1 <= target.port <= 65535
    assert target.host_ascii.isascii()
    assert target.host.isprintable() or "\u200c" in target.host or "\u200d" in target.host
    name = target.host_ascii.removesuffix(".")
    if ":" not in name:
        assert len(name) <= 253
        assert all(1 <= len(label) <= 63 for label in name.split("."))
    web = target.kind in (Kind.HTTP, Kind.HTTPS)
    assert target.path.startswith("/") if web else target.path == ""
    if web:
        check_request(target)
    # The source starts the same test again, unless a fragment kept punctuation from being the end of the text.
    if NoteCode.FRAGMENT_DROPPED in {note.code for note in target.notes} or target.host in ("curl", "wget"):
        return
    again = parse(target.source, "", protocol)
    assert isinstance(again, Target)
    assert parts(again) == parts(target)


def parts(target: Target) -> tuple[Kind, str, str, int]:
    return target.kind, target.host, target.host_ascii, target.port


def check_request(target: Target) -> None:
    """One parser decides on the host, and it is ours: requests has to agree."""
    prepared = requests.Request("GET", request_url(target)).prepare()
    assert prepared.url is not None
    url = parse_url(prepared.url)
    assert url.scheme == target.kind.value
    assert url.host is not None
    assert url.host.strip("[]") == target.host_ascii
    assert (url.port or {"http": 80, "https": 443}[url.scheme]) == target.port
    assert url.auth is None


@settings(max_examples=1500, deadline=None)
@given(TYPED, PORTS, PROTOCOLS)
@example("http://a.example\\@b.example/", "", Protocol.AUTO)
@example("http://[fe80::1%25eth0]/", "", Protocol.AUTO)
@example("http://[fe80::1%2512]/", "", Protocol.AUTO)
@example("http://x.example/\u200c?\u200d", "", Protocol.AUTO)
@example("_.-a-.example", "", Protocol.AUTO)
@example("http://x.example//y.example/../z", "", Protocol.AUTO)
@example("http://x.example/\\y", "", Protocol.AUTO)
def test_any_text(text: str, port: str, protocol: Protocol) -> None:
    check(text, port, protocol)


LABELS = st.text(st.sampled_from("abz019-_AZüßمثةк"), min_size=1, max_size=65)


@settings(max_examples=500, deadline=None)
@given(st.lists(LABELS, min_size=1, max_size=5).map(".".join), st.sampled_from(("", ".", ":80", ".:8080")))
def test_names(name: str, end: str) -> None:
    check(f"http://{name}{end}/", "", Protocol.AUTO)


@settings(max_examples=300, deadline=None)
@given(st.ip_addresses(), st.integers(1, 65535), st.sampled_from(("http://", "https://", "")))
def test_addresses(address: object, port: int, scheme: str) -> None:
    host = f"[{address}]" if ":" in str(address) else str(address)
    result = check(f"{scheme}{host}:{port}", "", Protocol.AUTO)
    if isinstance(result, Target):
        assert result.port == port
    else:
        assert result.case == "input.address_not_testable"


@settings(max_examples=300, deadline=None)
@given(st.integers(), st.sampled_from(("{}", "host:{}", "host:0{}", "[::1]:{}", "http://host:{}/")))
def test_ports(number: int, form: str) -> None:
    result = check(form.format(number), "", Protocol.TCP)
    if form != "{}":
        assert isinstance(result, Target) is (1 <= number <= 65535)


def test_a_seeded_crowd() -> None:
    """The same 3,000 texts everywhere, beside hypothesis' own."""
    chance = random.Random(20)
    accepted = 0
    for _ in range(3000):
        text = "".join(chance.choice(PIECES) for _ in range(chance.randint(0, 8)))
        port = chance.choice(("", "", "", "443", "x"))
        accepted += isinstance(check(text, port, chance.choice(tuple(Protocol))), Target)
    assert accepted > 100


@pytest.mark.parametrize(
    "text",
    [
        *("a b " * 2000, "a\n" * 4000, "https://x/" + "a\n" * 4000, "http://" + ":" * 8000, "[" * 8000, "(" * 8000),
        *("'" * 8000, "curl " + "'a' " * 2000, "curl " + "\\" * 8000, "." * 8000, "ü" * 8000, "ü." * 4000, "%" * 8000),
        *("@" * 8000, "a:a" * 2700, "://" * 2700, "1." * 4000, "0x" * 4000, "\u200c" * 8000, "\u0301" * 8000),
        *("a:" * 30_000 + "@", "x" * 300_000, "\ud800" * 8000, "ﷺ" * 8000, "\u200b" * 8000 + "x", "?" * 8000),
    ],
    ids=lambda text: ascii(text[:8]),
)
def test_long_texts_do_not_take_long(text: str) -> None:
    check(text, text, Protocol.AUTO)  # what backtracks or recurses would take minutes, or the stack
    other_kinds(text)

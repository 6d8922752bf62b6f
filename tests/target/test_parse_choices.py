"""The protocol choice and the port field beside the text."""

import pytest

from app.model.names import Field, Kind, NoteCode, Protocol
from app.model.target import InputProblem, Target
from app.target import other_kinds, parse

AUTO, TCP, TLS, HTTP, HTTPS = Protocol.AUTO, Protocol.TCP, Protocol.TLS, Protocol.HTTP, Protocol.HTTPS

# (text, port field, protocol) -> what is spoken, and the port
CHOICES = {
    ("x", "", AUTO): ("https", 443),
    ("x:443", "", AUTO): ("https", 443),
    ("x:80", "", AUTO): ("http", 80),
    ("x:8443", "", AUTO): ("tcp", 8443),
    ("x:22", "", AUTO): ("tcp", 22),
    ("x/p", "", AUTO): ("https", 443),
    ("x:443/p", "", AUTO): ("https", 443),
    ("x:8080/p", "", AUTO): ("http", 8080),
    ("x:8080?q", "", AUTO): ("http", 8080),
    ("bob:pw@x", "", AUTO): ("https", 443),
    ("bob:pw@x:8080", "", AUTO): ("http", 8080),
    ("https://x:80", "", AUTO): ("https", 80),
    ("tls://x", "", AUTO): ("tls", 443),
    # the port field
    ("x", "443", AUTO): ("https", 443),
    ("x", "80", AUTO): ("http", 80),
    ("x", "22", AUTO): ("tcp", 22),
    ("x", " :٢٢ ", AUTO): ("tcp", 22),
    ("x", "\u200b", AUTO): ("https", 443),
    ("x:80", "80", AUTO): ("http", 80),
    ("https://x", "8443", AUTO): ("https", 8443),
    ("https://x/p", "80", AUTO): ("https", 80),
    ("tcp://x", "22", AUTO): ("tcp", 22),
    ("::1", "80", AUTO): ("http", 80),
    ("::1:80", "443", AUTO): ("https", 443),
    # tcp and tls: connect only
    ("x:22", "", TCP): ("tcp", 22),
    ("x:443", "", TCP): ("tcp", 443),
    ("x", "22", TCP): ("tcp", 22),
    ("https://x/p", "", TCP): ("tcp", 443),
    ("http://x", "", TCP): ("tcp", 80),
    ("https://x:8443", "", TCP): ("tcp", 8443),
    ("tls://x", "", TCP): ("tcp", 443),
    ("x", "", TLS): ("tls", 443),
    ("x:993", "", TLS): ("tls", 993),
    ("http://x", "", TLS): ("tls", 443),
    ("http://x:8080", "", TLS): ("tls", 8080),
    ("tcp://x:993", "", TLS): ("tls", 993),
    # http: speak HTTP, with TLS where the text or the port says so
    ("x", "", HTTP): ("http", 80),
    ("x:8080", "", HTTP): ("http", 8080),
    ("x:443", "", HTTP): ("https", 443),
    ("x", "443", HTTP): ("https", 443),
    ("http://x:443", "", HTTP): ("http", 443),
    ("https://x", "", HTTP): ("https", 443),
    ("https://x:80", "", HTTP): ("https", 80),
    ("tls://x", "", HTTP): ("https", 443),
    ("tcp://x:8080", "", HTTP): ("http", 8080),
    ("tcp://x", "", HTTP): ("http", 80),
    ("x", "", HTTPS): ("https", 443),
    ("x:8443", "", HTTPS): ("https", 8443),
    ("http://x", "", HTTPS): ("https", 443),
    ("http://x:8080", "", HTTPS): ("https", 8080),
}


@pytest.mark.parametrize("choice", CHOICES, ids=ascii)
def test_what_is_spoken(choice: tuple[str, str, Protocol]) -> None:
    result = parse(*choice)
    assert isinstance(result, Target)
    assert (result.kind.value, result.port) == CHOICES[choice]
    assert bool(result.path) is (result.kind in (Kind.HTTP, Kind.HTTPS))


def test_tcp_beside_a_bare_host_asks_for_the_port() -> None:
    result = parse("x.example", "", TCP)
    assert isinstance(result, InputProblem)
    assert (result.case, result.field, result.start, result.end) == ("input.port_invalid", Field.PORT, 0, 0)
    assert result.params.host == "x.example"


def test_a_chosen_protocol_is_no_repair() -> None:
    result = parse("x.example", "", HTTPS)
    assert isinstance(result, Target)
    assert not result.notes


def test_a_path_that_is_not_used_is_noted() -> None:
    result = parse("https://x.example/p?q", "", TCP)
    assert isinstance(result, Target)
    assert [note.code for note in result.notes] == [NoteCode.PATH_DROPPED]


def test_the_port_field_settles_what_an_ipv6_address_is() -> None:
    result = parse("::1:80", "443")
    assert isinstance(result, Target)
    assert (result.host, result.port) == ("::1:80", 443)
    assert isinstance(parse("::1:80", "80"), InputProblem)


def kinds(text: str, protocol: Protocol = AUTO) -> list[tuple[str, str, int]]:
    return [(choice.value, one.kind.value, one.port) for choice, one in other_kinds(text, "", protocol)]


def test_other_kinds() -> None:
    assert kinds("x") == [("http", "http", 80), ("tls", "tls", 443)]
    assert kinds("x:22") == [("https", "https", 22), ("http", "http", 22), ("tls", "tls", 22)]
    assert kinds("x:443") == [("tls", "tls", 443), ("tcp", "tcp", 443)]
    assert kinds("https://x") == [("tls", "tls", 443), ("tcp", "tcp", 443)]
    assert kinds("http://x") == [("https", "https", 443), ("tls", "tls", 443), ("tcp", "tcp", 80)]
    assert kinds("x:22", TLS) == [("https", "https", 22), ("http", "http", 22), ("tcp", "tcp", 22)]
    assert kinds("a..b") == []
    assert kinds("x", TCP) == [("https", "https", 443), ("http", "http", 80), ("tls", "tls", 443)]

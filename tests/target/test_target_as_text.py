"""The plain text of a target is read as this target."""

import pytest
from msgspec.structs import replace

from app.model.names import Protocol
from app.model.target import Target
from app.target import parse, plain_text


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("example.com", "https://example.com/"),
        ("example.com:22", "example.com:22"),
        ("tcp://example.com:443", "tcp://example.com:443"),
        ("tls://example.com:993", "tls://example.com:993"),
        ("http://example.com:80/", "http://example.com/"),
        ("https://example.com:8443/a/b", "https://example.com:8443/a/b"),
        ("[2001:db8::1]:25", "[2001:db8::1]:25"),
        ("http://[2001:db8::1]:8080/x", "http://[2001:db8::1]:8080/x"),
        ("https://bücher.example/", "https://bücher.example/"),
        ("curl -sS https://example.com/a", "https://example.com/a"),
    ],
)
def test_it_is_read_as_the_same_target(typed: str, plain: str) -> None:
    target = parse(typed)
    assert isinstance(target, Target)
    assert plain_text(target) == plain
    again = parse(plain)
    assert isinstance(again, Target)
    assert replace(again, source="", notes=(), path=again.path or "/") == replace(
        target, source="", notes=(), path=target.path or "/"
    )


def test_secrets_and_queries_are_not_in_it() -> None:
    target = parse("https://me:word@example.com/a?token=b")
    assert isinstance(target, Target)
    assert plain_text(target) == "https://example.com/a"


def test_a_port_read_as_another_protocol_keeps_its_own() -> None:
    target = parse("example.com:443", protocol=Protocol.TCP)
    assert isinstance(target, Target)
    assert plain_text(target) == "tcp://example.com:443"

"""Texts with one meaning: what they are read as, and that no repair is silent."""

import pytest

from app.model.names import NoteCode as N
from app.model.names import Protocol
from app.model.target import Target
from app.target import endpoint, parse


def target(text: str, port: str = "", protocol: Protocol = Protocol.AUTO) -> Target:
    result = parse(text, port, protocol)
    assert isinstance(result, Target), result
    return result


def written(one: Target) -> str:
    return f"{one.kind.value} {endpoint(one.host, one.port)}{one.path}"


# text -> what is tested, and the notes (a missing scheme is noted whenever http is read into a text)
TARGETS = {
    "localhost": ("https localhost:443/", [N.SCHEME_ADDED]),
    "localhost:443": ("https localhost:443/", [N.SCHEME_ADDED]),
    "localhost:80": ("http localhost:80/", [N.SCHEME_ADDED]),
    "localhost:8080": ("tcp localhost:8080", []),
    "localhost:0080": ("http localhost:80/", [N.SCHEME_ADDED]),
    "host:22/path": ("http host:22/path", [N.SCHEME_ADDED]),
    "example.com/path?": ("https example.com:443/path", [N.SCHEME_ADDED, N.PUNCTUATION_REMOVED]),
    "example.com.": ("https example.com.:443/", [N.SCHEME_ADDED]),
    "https://example.com.:8443/": ("https example.com.:8443/", []),
    "HTTPS://Example.COM": ("https example.com:443/", []),
    "http://x.example:/p": ("http x.example:80/p", []),
    "tcp://x.example:22": ("tcp x.example:22", []),
    "TLS://x.example": ("tls x.example:443", []),
    "tcp://x.example:22/": ("tcp x.example:22", []),
    "tls://x.example/path": ("tls x.example:443", [N.PATH_DROPPED]),
    "//x.example/p": ("https x.example:443/p", [N.SCHEME_ADDED]),
    "https://x.example/p%20q/%zz/é": ("https x.example:443/p%20q/%zz/é", []),
    "https://x.example/a;b=c,d": ("https x.example:443/a;b=c,d", []),
    "https://x.example#part": ("https x.example:443/", [N.FRAGMENT_DROPPED]),
    "a_b-c.example": ("https a_b-c.example:443/", [N.SCHEME_ADDED]),
    "a-.example": ("https a-.example:443/", [N.SCHEME_ADDED]),
    "data:80": ("http data:80/", [N.SCHEME_ADDED]),
    "foo.123": ("https foo.123:443/", [N.SCHEME_ADDED]),
    # addresses
    "192.0.2.1": ("https 192.0.2.1:443/", [N.SCHEME_ADDED]),
    "192.0.2.1:22": ("tcp 192.0.2.1:22", []),
    "::1": ("https [::1]:443/", [N.SCHEME_ADDED]),
    "[::1]": ("https [::1]:443/", [N.SCHEME_ADDED]),
    "[::1]:8080": ("tcp [::1]:8080", []),
    "http://[2001:DB8:0::1]/": ("http [2001:db8::1]:80/", []),
    "2001:4860:4860::8888": ("https [2001:4860:4860::8888]:443/", [N.SCHEME_ADDED]),
    "1:2:3:4:5:6:7:8:22": ("tcp [1:2:3:4:5:6:7:8]:22", [N.BRACKETS_ADDED]),
    "::1:65000": ("tcp [::1]:65000", [N.BRACKETS_ADDED]),
    "http://::1/": ("http [::1]:80/", [N.BRACKETS_ADDED]),
    "fe80::1%eth0": ("https [fe80::1%eth0]:443/", [N.SCHEME_ADDED]),
    "[fe80::1%eth0]:22": ("tcp [fe80::1%eth0]:22", []),
    "fe80::1%eth0:22": ("tcp [fe80::1%eth0]:22", [N.BRACKETS_ADDED]),
    "http://[fe80::1%25eth0]:8080/": ("http [fe80::1%eth0]:8080/", []),
    "[fe80::1%25]:22": ("tcp [fe80::1%25]:22", []),
    "::ffff:192.0.2.1": ("https [::ffff:c000:201]:443/", [N.SCHEME_ADDED]),
    "[localhost]:22": ("tcp localhost:22", [N.BRACKETS_REMOVED]),
    # what stands around
    " \t localhost:22\r\n": ("tcp localhost:22", [N.SPACES_REMOVED]),
    "\u00a0localhost:22\u200b": ("tcp localhost:22", [N.HIDDEN_REMOVED]),
    "'localhost:22'": ("tcp localhost:22", [N.QUOTES_REMOVED]),
    '"localhost:22",': ("tcp localhost:22", [N.PUNCTUATION_REMOVED, N.QUOTES_REMOVED]),
    "„localhost:22“": ("tcp localhost:22", [N.QUOTES_REMOVED]),
    "«localhost:22»": ("tcp localhost:22", [N.QUOTES_REMOVED]),
    "`localhost:22`": ("tcp localhost:22", [N.QUOTES_REMOVED]),
    "<localhost:22>": ("tcp localhost:22", [N.BRACKETS_REMOVED]),
    "<URL:https://x.example/>": ("https x.example:443/", [N.BRACKETS_REMOVED]),
    "(https://x.example/Foo_(bar))": ("https x.example:443/Foo_(bar)", [N.BRACKETS_REMOVED]),
    "https://en.example/Foo_(bar)": ("https en.example:443/Foo_(bar)", []),
    "[https://x.example/]": ("https x.example:443/", [N.BRACKETS_REMOVED]),
    "[a link](https://x.example/p)": ("https x.example:443/p", [N.BRACKETS_REMOVED]),
    "**https://x.example/**": ("https x.example:443/", [N.PUNCTUATION_REMOVED]),
    "- https://x.example/": ("https x.example:443/", [N.PUNCTUATION_REMOVED]),
    "1. https://x.example/": ("https x.example:443/", [N.PUNCTUATION_REMOVED]),
    "https://x.example/path),": ("https x.example:443/path", [N.PUNCTUATION_REMOVED, N.BRACKETS_REMOVED]),
    "https://x.example/path.": ("https x.example:443/path", [N.PUNCTUATION_REMOVED]),
    "https://x.example/..": ("https x.example:443/..", []),
    "https://x.example/it's'": ("https x.example:443/it's'", []),
    "https://x.example:": ("https x.example:443/", [N.PUNCTUATION_REMOVED]),
    "localhost:22،": ("tcp localhost:22", [N.PUNCTUATION_REMOVED]),
    "localhost:22…": ("tcp localhost:22", [N.PUNCTUATION_REMOVED]),
    # inside
    "local\u200bhost\u00ad:22": ("tcp localhost:22", [N.HIDDEN_REMOVED]),
    "\u2066localhost\u2069:22": ("tcp localhost:22", [N.HIDDEN_REMOVED]),
    "\ufefflocalhost:22": ("tcp localhost:22", [N.HIDDEN_REMOVED]),
    "local\u00a0host:22": ("tcp localhost:22", [N.HIDDEN_REMOVED]),
    "localhost : 22": ("tcp localhost:22", [N.SPACES_REMOVED]),
    "https:// x.example /p": ("https x.example:443/p", [N.SPACES_REMOVED]),
    "https://x.example/a\nb\r\nc": ("https x.example:443/abc", [N.HIDDEN_REMOVED]),
    "localhost\n:22": ("tcp localhost:22", [N.HIDDEN_REMOVED]),
    "http:\\\\x.example\\a\\b?c\\d": ("http x.example:80/a/b?•••", [N.CHARACTERS_CONVERTED]),
    "http://x.example\\a": ("http x.example:80/a", [N.CHARACTERS_CONVERTED]),
    # digits and letters of other keyboards
    "localhost:٢٢": ("tcp localhost:22", [N.DIGITS_CONVERTED]),
    "localhost:۲۲": ("tcp localhost:22", [N.DIGITS_CONVERTED]),
    "localhost:２２": ("tcp localhost:22", [N.DIGITS_CONVERTED]),
    "١٩٢.٠.٢.١:٢٢": ("tcp 192.0.2.1:22", [N.DIGITS_CONVERTED]),
    "server٢:22": ("tcp server2:22", [N.DIGITS_CONVERTED]),
    "localhost：22": ("tcp localhost:22", [N.CHARACTERS_CONVERTED]),
    "x。example：２２": ("tcp x.example:22", [N.CHARACTERS_CONVERTED, N.DIGITS_CONVERTED]),
    "ｈｔｔｐｓ：／／ｘ．example／p": ("https x.example:443/p", [N.CHARACTERS_CONVERTED]),
    "https://x.example/ｐ？ａ": ("https x.example:443/ｐ？ａ", []),
    "https://x.example/٢": ("https x.example:443/٢", []),
}


@pytest.mark.parametrize("text", TARGETS, ids=ascii)
def test_what_is_read(text: str) -> None:
    result = target(text)
    reading, notes = TARGETS[text]
    assert written(result) == reading
    assert {note.code for note in result.notes} == set(notes)


NAMES = {
    "bücher.example": ("bücher.example", "xn--bcher-kva.example"),
    "BÜCHER.Example": ("bücher.example", "xn--bcher-kva.example"),
    "bu\u0308cher.example": ("bücher.example", "xn--bcher-kva.example"),
    "straße.example": ("straße.example", "xn--strae-oqa.example"),
    "مثال.إختبار": ("مثال.إختبار", "xn--mgbh0fb.xn--kgbechtv"),
    "موقع١.مثال": ("موقع١.مثال", "xn--4gbrim1k.xn--mgbh0fb"),
    "نامه\u200cای.example": ("نامه\u200cای.example", "xn--mgba3gch31f060k.example"),
    "bücher.example.": ("bücher.example.", "xn--bcher-kva.example."),
    "例え。テスト": ("例え.テスト", "xn--r8jz45g.xn--zckzah"),
    "xn--bcher-kva.example": ("bücher.example", "xn--bcher-kva.example"),
    "XN--BCHER-KVA.example": ("bücher.example", "xn--bcher-kva.example"),
    "xn--a.example": ("xn--a.example", "xn--a.example"),
    "ＥＸＡＭＰＬＥ.com": ("example.com", "example.com"),
    "ﬁle.example": ("file.example", "file.example"),
}


@pytest.mark.parametrize("text", NAMES, ids=ascii)
def test_international_names(text: str) -> None:
    result = target(text)
    assert (result.host, result.host_ascii) == NAMES[text]


def test_an_encoded_name_is_noted_with_its_form() -> None:
    notes = {note.code: note.detail for note in target("bücher.example").notes}
    assert notes[N.NAME_ENCODED] == "xn--bcher-kva.example"


def test_joiners_in_a_wrong_place_are_removed() -> None:
    result = target("exam\u200dple.com")
    assert result.host_ascii == "example.com"
    assert N.HIDDEN_REMOVED in {note.code for note in result.notes}
    assert result.source == "example.com"


def test_hidden_characters_are_named() -> None:
    notes = {note.code: note.detail for note in target("\u202ea\u200b\u200b.example").notes}
    assert notes[N.HIDDEN_REMOVED] == "U+202E U+200B"


@pytest.mark.parametrize("joiner", ["\u200c", "\u200d"])
def test_joiners_in_a_path_stay(joiner: str) -> None:
    assert target(f"https://x.example/ی{joiner}خ").path == f"/ی{joiner}خ"
    assert target(f"https://x.example/a{joiner}b").path == "/ab"


# text -> source: what was typed after its repairs, and what a later test of the same starts from
SOURCES = {
    " 'Localhost:22' ": "Localhost:22",
    "localhost:٢٢": "localhost:22",
    "::1": "[::1]",
    "//x.example/p": "x.example/p",
    "https://x.example/p#f": "https://x.example/p",
    "http:\\\\x.example\\p": "http://x.example/p",
    "curl x.example": "http://x.example",
}


@pytest.mark.parametrize("text", SOURCES, ids=ascii)
def test_source(text: str) -> None:
    assert target(text).source == SOURCES[text]


def test_the_source_holds_the_port_of_the_field() -> None:
    assert target("x.example", "8443").source == "x.example:8443"
    assert target("https://::1/p", "8443").source == "https://[::1]:8443/p"


@pytest.mark.parametrize(
    ("host", "port", "text"),
    [("localhost", 80, "localhost:80"), ("::1", 443, "[::1]:443"), ("fe80::1%eth0", 22, "[fe80::1%eth0]:22")],
)
def test_endpoint(host: str, port: int, text: str) -> None:
    assert endpoint(host, port) == text

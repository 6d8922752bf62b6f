"""Texts that cannot be tested: the case, the place in what was typed, and what may have been meant."""

import pytest

from app.limits import INPUT_CHARACTERS
from app.model.names import Field
from app.model.params import Params
from app.model.target import InputProblem, Target
from app.target import full_readings, parse


def problem(text: str, port: str = "") -> InputProblem:
    result = parse(text, port)
    assert isinstance(result, InputProblem), result
    return result


# text -> case, the part pointed at, readings
PROBLEMS: dict[str, tuple[str, str, list[str]]] = {
    "": ("empty", "", []),
    "  \t\n": ("empty", "  \t\n", []),
    "\u200b\ufeff\u00a0": ("empty", "\u200b\ufeff\u00a0", []),
    '""': ("empty", '""', []),
    ",,,": ("empty", ",,,", []),
    # schemes
    "ftp://x.example/f": ("scheme_unsupported", "ftp://", ["x.example:21"]),
    "ssh://bob@x.example:2222": ("scheme_unsupported", "ssh://", ["x.example:2222"]),
    "ldaps://[::1]/dc=x": ("scheme_unsupported", "ldaps://", ["[::1]:636"]),
    "wss://x.example/chat": ("scheme_unsupported", "wss://", ["https://x.example/chat"]),
    "ws://x.example": ("scheme_unsupported", "ws://", ["http://x.example"]),
    "ssl://x.example:8443": ("scheme_unsupported", "ssl://", ["tls://x.example:8443"]),
    "jdbc:mysql://db.example/x": ("scheme_unsupported", "jdbc:", ["db.example:3306"]),
    "view-source:https://x.example/": ("scheme_unsupported", "view-source:", ["https://x.example/"]),
    "file:///etc/passwd": ("scheme_unsupported", "file://", []),
    "javascript:alert(1)": ("scheme_unsupported", "javascript:", []),
    "mailto:": ("scheme_unsupported", "mailto:", []),
    "mailto:a@x.example": ("scheme_unsupported", "mailto:", []),
    "git@x.example:a/b.git": ("scheme_unsupported", "git@", ["x.example:22"]),
    "C:\\Users\\x": ("scheme_unsupported", "C:\\", []),
    "c:/x": ("scheme_unsupported", "c:/", []),
    "\\\\server\\share": ("scheme_unsupported", "\\\\server", ["server:445"]),
    "unknown://x.example:99": ("scheme_unsupported", "unknown://", ["x.example:99"]),
    # slips
    "htp://x": ("scheme_typo", "htp://", ["http://x", "https://x"]),
    "htps://x": ("scheme_typo", "htps://", ["https://x", "http://x"]),
    "http//x": ("scheme_typo", "http//", ["http://x", "https://x"]),
    "https:/x": ("scheme_typo", "https:/", ["https://x", "http://x"]),
    "https:x": ("scheme_typo", "https:", ["https://x", "http://x"]),
    "https/x.example": ("scheme_typo", "https/", ["https://x.example", "http://x.example"]),
    "http:///x": ("scheme_typo", "http:///", ["http://x"]),
    "http;//x": ("scheme_typo", "http;//", ["http://x", "https://x"]),
    "tls:/x": ("scheme_typo", "tls:/", ["tls://x"]),
    "://x": ("scheme_typo", "://", ["https://x", "http://x"]),
    "http://https://x": ("scheme_typo", "http://https://", ["https://x"]),
    "http://http//x": ("scheme_typo", "http://http//", ["http://x"]),
    "hxxps://evil[.]example/x": ("scheme_typo", "hxxps://", ["https://evil.example/x"]),
    # no host
    "https": ("host_missing", "", []),
    "https:": ("host_missing", "", []),
    "http://": ("host_missing", "", []),
    "https:///": ("host_missing", "/", []),
    "https://?a=b": ("host_missing", "", []),
    "http:8080": ("host_missing", "8080", ["http://localhost:8080"]),
    ":8080": ("host_missing", "", ["localhost:8080"]),
    "/etc/hosts": ("host_missing", "", []),
    "///x.example": ("host_missing", "/x.example", ["https://x.example"]),
    "http://bob:pw@/": ("host_missing", "", []),
    "curl": ("host_missing", "", []),
    # hosts
    "a..b": ("host_invalid", "..", ["a.b"]),
    ".a": ("host_invalid", ".", ["a"]),
    ".": ("host_invalid", ".", []),
    "a" * 63 + "b.example": ("host_invalid", "a" * 63 + "b", []),
    "http://[bad": ("host_invalid", "[", ["http://bad"]),
    "http://bad]x/": ("host_invalid", "]", []),
    "evil[.]example": ("host_invalid", "[", ["evil.example"]),
    "*.example.com": ("host_invalid", "*", ["example.com"]),
    "-a.example": ("host_invalid", "-", ["a.example"]),
    "{host}.example": ("host_invalid", "{", []),
    "www%2egallery": ("host_invalid", "%2e", ["www.gallery"]),
    "host%eth0": ("host_invalid", "%", []),
    "bob@x.example": ("host_invalid", "bob@", ["x.example"]),
    "http://a@b@c/": ("host_invalid", "@", ["http://•••@c/"]),
    "http://a.example\\@b.example/": ("host_invalid", "\\", ["http://a.example/", "http://b.example/"]),
    "a.example\\@b.example": ("host_invalid", "\\", ["a.example/", "b.example"]),
    "DOMAIN\\bob": ("host_invalid", "\\", ["DOMAIN/bob"]),
    "server 443": ("host_invalid", " ", ["server:443"]),
    "server port 443": ("host_invalid", " ", ["server:443"]),
    "see https://x.example/p), thanks": ("host_invalid", " ", ["https://x.example/p"]),
    "☃.example": ("idn_invalid", "☃", []),
    "\u0378\u200d.example": ("idn_invalid", "\u0378", []),
    "a_ü.example": ("idn_invalid", "_", []),
    "aا.example": ("idn_invalid", "aا", []),
    "ü" * 60 + ".example": ("host_invalid", "ü" * 60, []),
    # addresses
    "1.2.3": ("ip_invalid", "1.2.3", ["1.2.0.3"]),
    "1.2.3.999": ("ip_invalid", "1.2.3.999", []),
    "1.2.3.4.5": ("ip_invalid", "1.2.3.4.5", []),
    "127.1": ("ip_invalid", "127.1", ["127.0.0.1"]),
    "0x7f.1:80": ("ip_invalid", "0x7f.1", ["127.0.0.1:80"]),
    "https://2130706433/p": ("ip_invalid", "2130706433", ["https://127.0.0.1/p"]),
    "0177.0.0.1": ("ip_invalid", "0177.0.0.1", ["127.0.0.1", "177.0.0.1"]),
    "10.0.0.09": ("ip_invalid", "10.0.0.09", ["10.0.0.9"]),
    "127.0.0.1.": ("ip_invalid", "127.0.0.1.", ["127.0.0.1"]),
    "9" * 500: ("ip_invalid", "9" * 500, []),
    "8080": ("ip_invalid", "8080", ["localhost:8080"]),
    "10.0.0.0/8": ("ip_invalid", "/8", ["10.0.0.0"]),
    "2001:db8::/32": ("ip_invalid", "/32", ["2001:db8::"]),
    "1:2:3": ("ip_invalid", "1:2:3", []),
    "[1:2:3]": ("ip_invalid", "1:2:3", []),
    "①②⑦.0.0.1": ("ip_invalid", "①②⑦.0.0.1", ["127.0.0.1"]),
    "0.0.0.0:80": ("address_not_testable", "0.0.0.0", ["127.0.0.1:80"]),
    "::": ("address_not_testable", "::", ["[::1]"]),
    "[::ffff:0.0.0.0]": ("address_not_testable", "::ffff:0.0.0.0", []),
    "224.0.0.1": ("address_not_testable", "224.0.0.1", []),
    "255.255.255.255": ("address_not_testable", "255.255.255.255", []),
    "ff02::1": ("address_not_testable", "ff02::1", []),
    "fe80::1": ("address_not_testable", "fe80::1", []),
    "::1:80": ("ipv6_brackets", "::1:80", ["[::1]:80", "[::1:80]"]),
    "http://2001:db8::1:443/p": (
        "ipv6_brackets",
        "2001:db8::1:443",
        ["http://[2001:db8::1]:443/p", "http://[2001:db8::1:443]/p"],
    ),
    "[::1": ("ipv6_brackets", "[", ["[::1]"]),
    "[::1]80": ("ipv6_brackets", "80", ["[::1]:80"]),
    # ports
    "host:0": ("port_invalid", "0", []),
    "host:65536": ("port_invalid", "65536", []),
    "host:99999": ("port_invalid", "99999", []),
    "host:" + "9" * 5000: ("port_invalid", "9" * 5000, []),
    "host:-1": ("port_invalid", "-1", []),
    "host:+80": ("port_invalid", "+80", []),
    "host:²": ("port_invalid", "²", []),
    "host:4_4_3": ("port_invalid", "4_4_3", []),
    "host:0x50": ("port_invalid", "0x50", []),
    "host:https": ("port_invalid", "https", ["host:443"]),
    "host:name/p": ("port_invalid", "name", []),
    "host:80:90": ("port_invalid", "80:90", ["host:80", "host:90"]),
    "tcp://host": ("port_invalid", "", []),
    # what cannot be seen
    "a\0b.example": ("hidden_characters", "\0", ["ab.example"]),
    "\ud800.example": ("hidden_characters", "\ud800", []),
    "https://x.example/\udfff": ("hidden_characters", "\udfff", ["https://x.example/"]),
    "http://a.exa\tmple/": ("hidden_characters", "\t", ["http://a.example/", "http://a.exa"]),
    "a.example\nb.example": ("hidden_characters", "\n", ["a.example", "b.example", "a.exampleb.example"]),
    "https://x.example/my file": (
        "hidden_characters",
        " ",
        ["https://x.example/my", "https://x.example/my%20file"],
    ),
}


@pytest.mark.parametrize("text", PROBLEMS, ids=lambda text: ascii(text[:40]))
def test_what_is_refused(text: str) -> None:
    case, place, readings = PROBLEMS[text]
    found = problem(text)
    assert found.case == f"input.{case}"
    assert found.field is Field.TARGET
    assert text[found.start : found.end] == place
    assert [reading.text for reading in found.readings] == readings
    assert found.params.readings == tuple(readings)
    assert found.params.reading == (readings[0] if readings else "")


@pytest.mark.parametrize("text", PROBLEMS, ids=lambda text: ascii(text[:40]))
def test_readings_parse(text: str) -> None:
    for reading in (*[one.text for one in problem(text).readings], *full_readings(text)):
        assert isinstance(parse(reading), Target)


# text -> the values that the words name
PARAMS = {
    "ftp://x": Params(scheme="ftp", text="ftp://"),
    "htp://x": Params(scheme="htp", text="htp://"),
    "http:///x": Params(scheme="http", text="http:///"),
    "\\\\s\\x": Params(scheme="file", text="\\\\s\\x"),
    "a..b": Params(text="..", host="a..b"),
    "a b": Params(),
    "x!.example": Params(text="!", host="x!.example"),
    "a" * 64: Params(text="a" * 64, host="a" * 64, count=64),
    ".".join(["a" * 50] * 6): Params(host=("a" * 50 + ".") * 3 + "a" * 46 + "…", count=305),
    "☃.example": Params(text="☃", host="☃.example"),
    "127.1": Params(text="127.1", host="127.1", address="127.0.0.1"),
    "1.2.3.999": Params(text="1.2.3.999", host="1.2.3.999"),
    "10.0.0.0/8": Params(text="10.0.0.0/8", host="10.0.0.0"),
    "0.0.0.0": Params(text="0.0.0.0", address="0.0.0.0"),
    "host:x": Params(text="x", host="host"),
    "tcp://host": Params(host="host"),
    "::1:80": Params(text="::1:80"),
    "a\0b": Params(text="U+0000"),
    "a\tb": Params(text="U+0009"),
}


@pytest.mark.parametrize("text", PARAMS, ids=lambda text: ascii(text[:40]))
def test_the_values_that_are_named(text: str) -> None:
    found = problem(text).params
    wanted = PARAMS[text]
    assert Params(**{name: getattr(found, name) for name in ("text", "scheme", "host", "address", "count")}) == wanted


# text -> the place, where what comes before it was removed or changed
PLACES = {
    "  'a..b'  ": (4, 6),
    "\u200bhttps://\u200bx.example:\u200b0\u200b": (21, 22),
    "curl -s 'http://a..b/'": (17, 19),
    "<https://x.example:99999>": (19, 24),
    "\U0001f600a.example": (0, 1),
    "a.example:٩٩٩٩٩": (10, 15),
    "a\u200b.\u200b.b": (2, 5),
}


@pytest.mark.parametrize("text", PLACES, ids=ascii)
def test_the_place_is_that_of_the_typed_text(text: str) -> None:
    found = problem(text)
    assert (found.start, found.end) == PLACES[text]


@pytest.mark.parametrize("length", [INPUT_CHARACTERS - 1, INPUT_CHARACTERS, INPUT_CHARACTERS + 1, 10_000, 200_000])
def test_the_limit(length: int) -> None:
    text = "https://x.example/".ljust(length, "a")
    result = parse(text)
    if length <= INPUT_CHARACTERS:
        assert isinstance(result, Target)
    else:
        assert isinstance(result, InputProblem)
        assert (result.case, result.start, result.end) == ("input.too_long", INPUT_CHARACTERS, length)
        assert result.params.count == length
        assert len(result.source) <= INPUT_CHARACTERS


PORT_FIELDS = {
    "0": (0, 1),
    "65536": (0, 5),
    "https": (0, 5),
    " -1 ": (1, 3),
    "²": (0, 1),
    "4_4_3": (0, 5),
    "\u200e9 9": (1, 4),
    "9" * 9000: (0, 9000),
    "\ud800": (0, 1),
}


@pytest.mark.parametrize("port", PORT_FIELDS, ids=lambda text: ascii(text[:20]))
def test_problems_of_the_port_field(port: str) -> None:
    found = problem("x.example", port)
    assert (found.case, found.field) == ("input.port_invalid", Field.PORT)
    assert (found.start, found.end) == PORT_FIELDS[port]


def test_two_ports_that_disagree() -> None:
    found = problem("http://x.example:80/p", "81")
    assert found.case == "input.port_conflict"
    assert (found.params.port, found.params.other_port) == (80, 81)
    assert [one.text for one in found.readings] == ["http://x.example:80/p", "http://x.example:81/p"]
    assert (found.start, found.end) == (17, 19)

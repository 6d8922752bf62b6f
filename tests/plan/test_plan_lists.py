"""Lists as people paste them."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app import limits
from app.model.names import Kind, Protocol
from app.plan import SkipReason, decode, is_hardly_a_list, lists, read_list, read_plan

PASTED = [
    ("a.example", ["https a.example 443"]),
    ("  a.example  \n\n\r\n# b.example\nc.example # mail", ["https a.example 443", "https c.example 443"]),
    ("- a.example\n* b.example\n• c.example\n1. d.example\n2) e.example\n- [ ] f.example", list("abcdef")),
    ('"a.example",\n\'b.example\',\n"c.example"', list("abc")),
    ('[\n"a.example",\n"b.example"\n]', list("ab")),
    ("a.example,\nb.example;\nc.example\t", list("abc")),
    ("a.example, b.example, c.example", list("abc")),
    ("a.example:22,b.example:23", ["tcp a.example 22", "tcp b.example 23"]),
    ("a.example,22,back door\nb.example;993\nc.example\t8443\tx", ["tcp a.example 22", "tcp b.example 993"]),
    ("a.example\t٨٤٤٣\nb.example:٢٢", ["tcp a.example 8443", "tcp b.example 22"]),
    ("1;a.example;443\n2;b.example;22", ["https a.example 443", "tcp b.example 22"]),
    ("a.example:22/tcp", ["tcp a.example 22"]),
    ("https://a.example/x,y;z", ["https a.example 443 /x,y;z"]),
    ("https://a.example,Shop", ["https a.example 443"]),
    ("https://a.example/x, the shop", ["https a.example 443 /x"]),
    ("[2001:db8::1]:22\n2001:db8::2", ["tcp 2001:db8::1 22", "https 2001:db8::2 443"]),
    ("Host;Port;Comment\na.example;22;x\nb.example;;y", ["tcp a.example 22", "https b.example 443"]),
    ("nr,port,server\n1,22,a.example\n2,80,b.example", ["tcp a.example 22", "http b.example 80"]),
    ("Ziel,Port,Bemerkung\na.example,22,x", ["tcp a.example 22"]),
    ("Anmerkung;Rechner;Portnummer\nx;a.example;22", ["tcp a.example 22"]),
    ("المضيف;المنفذ;ملاحظة\na.example;22;x", ["tcp a.example 22"]),
    ("ho\u0302te;port;remarque\na.example;22;x", ["tcp a.example 22"]),
    ("IP-Adresse:\ta\nb.example\t22", ["https b.example 443"]),
    ("servidor,puerto\na.example,22", ["tcp a.example 22"]),
    ("sep=;\nNote;Host;Port\nx,y;a.example;22", ["tcp a.example 22"]),
    ('"sep=,"\na.example,22', ["tcp a.example 22"]),
    ('host;note;port\na.example;"x\ny ""z""\n";22\nb.example;z;23', ["tcp a.example 22", "tcp b.example 23"]),
    ('a.example;22;"x\nb.example:23', ["tcp a.example 22", "tcp b.example 23"]),
    ("192.0.2.1,80,443", ["http 192.0.2.1 80", "https 192.0.2.1 443"]),
    ("host,port\n192.0.2.1,80,443,x", ["http 192.0.2.1 80", "https 192.0.2.1 443"]),
    ("URL\nhttps://a.example/", ["https a.example 443"]),
    ("\ufeffhost,port\na.example,22", ["tcp a.example 22"]),
    ("\u2066a.example\u2069\n\u200fb.example", list("ab")),
    ("curl https://a.example/", ["https a.example 443"]),
    ("بيانات.example:22", ["tcp بيانات.example 22"]),
]
LEFT_OUT = [
    ("*.example.com", SkipReason.WILDCARD, ""),
    ("https://*.example.com/", SkipReason.WILDCARD, ""),
    ("10.0.0.0/8", SkipReason.RANGE, ""),
    ("2001:db8::/32", SkipReason.RANGE, ""),
    ("10.0.0.1-20", SkipReason.RANGE, ""),
    ("10.0.0.1 - 10.0.0.20", SkipReason.RANGE, ""),
    ("user@a.example", SkipReason.PROBLEM, "input.host_invalid"),
    ("a.example:99999", SkipReason.PROBLEM, "input.port_invalid"),
    ("ftp://a.example/", SkipReason.PROBLEM, "input.scheme_unsupported"),
]


@pytest.mark.parametrize(("text", "expected"), PASTED)
def test_pasted_lists(text: str, expected: list[str]) -> None:
    found = [one.target for one in read_list(text).targets]
    for target, wanted in zip(found, expected, strict=False):
        if len(wanted) == 1:
            assert target.host == f"{wanted}.example"
        else:
            kind, host, port, *path = wanted.split()
            assert (target.kind, target.host, target.port) == (Kind(kind), host, int(port))
            assert not path or target.path == path[0]
    assert len(found) >= len(expected)
    assert not read_list(text).skipped


@pytest.mark.parametrize(("text", "reason", "case"), LEFT_OUT)
def test_what_is_left_out_has_a_reason(text: str, reason: SkipReason, case: str) -> None:
    found = read_list(f"a.example\n\n{text}")
    assert [one.target.host for one in found.targets] == ["a.example"]
    [skipped] = found.skipped
    assert (skipped.line, skipped.reason) == (3, reason)
    assert (skipped.problem.case if skipped.problem else "") == case


def test_notes_stand_beside_targets() -> None:
    found = read_list("a.example;22;mail, old;x\nb.example # shop\nc.example")
    assert [one.note for one in found.targets] == ["mail, old x", "shop", ""]
    found = read_list("name,host,port,comment\nShop,a.example,22,important")
    assert [one.note for one in found.targets] == ["important"]


def test_a_note_may_have_several_lines() -> None:
    found = read_list('host;note;port\na.example;"x\ny";22\nb.example;;23')
    assert [(one.line, one.note) for one in found.targets] == [(2, "x y"), (4, "")]


def test_ports_beside_ports_are_no_note() -> None:
    assert [one.note for one in read_list("192.0.2.1,80,443,web").targets] == ["web", "web"]
    assert [one.note for one in read_list("host,port\n192.0.2.1,80,443,web").targets] == ["web", "web"]
    assert [one.target.port for one in read_list("host,port,floor\n192.0.2.1,80,3").targets] == [80]


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "pyproject.toml", "Makefile"])
def test_texts_of_other_kinds_are_hardly_lists(name: str) -> None:
    data = (Path(__file__).parents[2] / name).read_bytes()
    assert is_hardly_a_list(read_plan(data))


def test_lists_with_slips_are_lists() -> None:
    for text in ("a.example\nb c d\n", "a.example\n" * 9 + "b c d\n" * 4, "*.a.example\n*.b.example\n10.0.0.0/8\n" * 5):
        assert not is_hardly_a_list(read_plan(text.encode()))


def test_the_same_target_twice_is_a_duplicate() -> None:
    found = read_list("a.example\nhttps://A.example:443/\na.example:22, b.example, a.example:22")
    assert [(one.target.host, one.line) for one in found.targets] == [
        ("a.example", 1),
        ("a.example", 3),
        ("b.example", 3),
    ]
    assert [(one.reason, one.line, one.first) for one in found.skipped] == [
        (SkipReason.DUPLICATE, 2, 1),
        (SkipReason.DUPLICATE, 3, 3),
    ]


def test_secrets_stay_with_the_target_and_are_never_shown() -> None:
    text = "https://ann:pa55word@a.example/?key=hidden1\nhttps://ann:pa55word@a.example/?key=hidden2\n" * 2
    found = read_list(text + "https://ann:pa55word@*.example/\nhttps://ann:pa55word@a.example:99999/?key=hidden1")
    assert [one.target.secret.query for one in found.targets if one.target.secret] == ["key=hidden1", "key=hidden2"]
    assert [one.reason for one in found.skipped][:3] == [
        SkipReason.DUPLICATE,
        SkipReason.DUPLICATE,
        SkipReason.WILDCARD,
    ]
    assert not any(word in str(found.skipped) for word in ("pa55word", "hidden1", "hidden2"))


def test_protocol_is_that_of_the_window() -> None:
    assert read_list("a.example:443", Protocol.TLS).targets[0].target.kind is Kind.TLS


def test_lists_have_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LIST_TARGETS", 2)
    found = read_list("a.example\nb.example\nc.example\n\nd.example")
    assert len(found.targets) == 2
    assert [(one.reason, one.line) for one in found.skipped] == [(SkipReason.TOO_MANY, 3), (SkipReason.TOO_MANY, 5)]
    monkeypatch.setattr(limits, "LIST_PROBLEMS", 1)
    assert [one.reason for one in read_list("a b c\nd.example").skipped] == [SkipReason.PROBLEM, SkipReason.TOO_MANY]
    monkeypatch.setattr(limits, "LIST_BYTES", 15)
    found = read_list("a.example\nb.example")
    assert [one.target.host for one in found.targets] == ["a.example"]
    assert [(one.reason, one.line) for one in found.skipped] == [(SkipReason.TOO_MANY, 2)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_files_of_spreadsheets_are_read(encoding: str) -> None:
    text = "host\tport\tnote\nbücher.example\t443\tمكتبة\n"
    assert decode(text.encode(encoding)) == text
    assert [one.target.host for one in read_list(decode(text.encode(encoding))).targets] == ["bücher.example"]


def test_files_of_old_programs_are_read() -> None:
    assert decode("bücher.example".encode("cp1252")) == "bücher.example"
    assert decode(b"\x81\xff") != ""


@given(st.text(alphabet=st.characters(), max_size=60) | st.text(alphabet="a.1:,;/[]\"'*#- \t\n@%٢=", max_size=60))
@example("\ud800")
@example('"a\n')
@example("host,port\n,\n,,,\n")
@example("port;host\n22")
def test_reading_is_total(text: str) -> None:
    found = read_list(text)
    lines = len(lists._LINES.split(text))
    assert all(1 <= one.line <= lines for one in (*found.targets, *found.skipped))


@given(st.binary(max_size=60))
def test_decoding_is_total(data: bytes) -> None:
    assert isinstance(decode(data), str)

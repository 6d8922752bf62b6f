"""Plans as JSON: what is written is read again, and hostile ones are refused with their reason."""

import contextlib
import csv
import io
import json
import time

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import limits
from app.explanation.plans import notice_text, plan_fault, skipped_line, summary_lines
from app.i18n import words_for
from app.knowledge import CASES
from app.model.names import Kind
from app.model.plan import (
    Expectation,
    Expected,
    Ignored,
    Nearness,
    Plan,
    PlanFault,
    PlanFormat,
    PlannedTarget,
    PlanSummary,
    SkipReason,
)
from app.model.target import Target
from app.plan import PlanError, nearness, read_plan, summary, write_csv, write_plan
from app.plan.expecting import read_expectation
from app.target import parse

PLAN = {
    "kind": "connection-tester-plan",
    "schema": 1,
    "name": "Branch office",
    "contact": "it@example.com",
    "targets": [
        {"target": "https://shop.example/health", "note": "Shop", "expect": {"status": 200, "issuer": "Let's Encrypt"}},
        {"target": "db.example:5432", "expect": "unreachable"},
        {"target": "192.0.2.1:22", "expect": {"state": "refused"}},
        {"target": "https://old.example", "expect": {"case": "tls.expired"}},
        "tls://mail.example:993",
    ],
}
HOSTILE = [
    (b"", PlanFault.EMPTY),
    (b" \n\n", PlanFault.EMPTY),
    (b"[]", PlanFault.EMPTY),
    (b"{}", PlanFault.EMPTY),
    (b'{"targets": []}', PlanFault.EMPTY),
    (b'{"targets": [' * 50_000, PlanFault.TOO_DEEP),
    (b"[" * 500_000, PlanFault.TOO_DEEP),
    (b'{"targets": ' + b"[" * 50 + b"]" * 50 + b"}", PlanFault.TOO_DEEP),
    (b'{"schema": ' + b"9" * 5000 + b', "targets": ["a.example"]}', PlanFault.NUMBER),
    (b'{"schema": NaN, "targets": ["a.example"]}', PlanFault.NUMBER),
    (b'{"schema": -Infinity, "targets": ["a.example"]}', PlanFault.NUMBER),
    (b'{"targets": ["a.example"], "targets": ["b.example"]}', PlanFault.DUPLICATE_KEY),
    (b'{"targets": [{"target": "a.example", "target": "b.example"}]}', PlanFault.DUPLICATE_KEY),
    (b'{"targets": ["a.example"', PlanFault.TRUNCATED),
    (b'{"targets": ["a.exam', PlanFault.TRUNCATED),
    (b'{"targets": ["a.example",,]}', PlanFault.NOT_JSON),
    (b'{"targets": ["\xff"]}', PlanFault.NOT_TEXT),
    (b"a\0b", PlanFault.NOT_TEXT),
    (b"PK\x03\x04\x14\x00\x06\x00", PlanFault.NOT_TEXT),
    (b'{"schema": 2, "targets": ["a.example"]}', PlanFault.NEWER_SCHEMA),
    (b'{"schema": "1", "targets": ["a.example"]}', PlanFault.WRONG_TYPE),
    (b'{"schema": true, "targets": ["a.example"]}', PlanFault.WRONG_TYPE),
    (b'{"targets": "a.example"}', PlanFault.WRONG_TYPE),
    (b'{"targets": ["a.example"], "name": 1}', PlanFault.WRONG_TYPE),
    (b'{"targets": ["a.example"], "contact": {}}', PlanFault.WRONG_TYPE),
    (b'{"kind": "connection-tester-report", "results": []}', PlanFault.REPORT),
    (b'{"kind": "connection-tester-report", "targets": ["a.example"]}', PlanFault.REPORT),
    (b"# key\n-----BEGIN PRIVATE KEY-----\nabcdef\nghijkl\n-----END PRIVATE KEY-----\n", PlanFault.UNKNOWN_FORMAT),
    (b'[{"a": 1}]', PlanFault.UNKNOWN_FORMAT),
    (b"<!doctype html><p>nothing</p>", PlanFault.UNKNOWN_FORMAT),
    (b'<!doctype html><a href="#one">places in a page</a>', PlanFault.UNKNOWN_FORMAT),
    (b"a" * (limits.LIST_BYTES + 1), PlanFault.TOO_LARGE),
    (b'{"targets": ["' + b"a" * limits.LIST_BYTES + b'"]}', PlanFault.TOO_LARGE),
    (b'{"log": {"entries": [' + b" " * limits.HAR_BYTES, PlanFault.TOO_LARGE),
]


def test_a_plan_says_what_is_expected() -> None:
    opened = read_plan(json.dumps(PLAN).encode())
    assert (opened.format, opened.skipped, opened.notices) == (PlanFormat.PLAN, (), ())
    assert (opened.plan.name, opened.plan.contact) == ("Branch office", "it@example.com")
    assert [(one.target.kind, one.target.host, one.note) for one in opened.plan.targets] == [
        (Kind.HTTPS, "shop.example", "Shop"),
        (Kind.TCP, "db.example", ""),
        (Kind.TCP, "192.0.2.1", ""),
        (Kind.HTTPS, "old.example", ""),
        (Kind.TLS, "mail.example", ""),
    ]
    assert [one.expectation for one in opened.plan.targets] == [
        Expectation(status=200, issuer="Let's Encrypt"),
        Expectation(Expected.UNREACHABLE),
        Expectation(Expected.REFUSED),
        Expectation(case="tls.expired"),
        Expectation(),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_plans_in_the_encodings_of_windows(encoding: str) -> None:
    opened = read_plan('{"targets": ["bücher.example"]}'.encode(encoding))
    assert [one.target.host for one in opened.plan.targets] == ["bücher.example"]


@pytest.mark.parametrize(("data", "fault"), HOSTILE)
def test_hostile_files_are_refused(data: bytes, fault: PlanFault) -> None:
    with pytest.raises(PlanError) as caught:
        read_plan(data)
    assert caught.value.fault is fault


@pytest.mark.parametrize("data", [b"a,b\n" * 50_000, b"a.b," * 50_000, b"- " * 100_000, b"\n" * 500_000 + b"x"])
def test_monotonous_lists_are_read_in_linear_time(data: bytes) -> None:
    """Each took minutes once; a second more or less is no matter."""
    begun = time.monotonic()
    with contextlib.suppress(PlanError):  # dashes alone hold nothing
        assert read_plan(data).plan.targets
    assert time.monotonic() - begun < 30


def test_the_place_of_a_fault_is_known() -> None:
    with pytest.raises(PlanError) as caught:
        read_plan(b'{\n"targets": [\n"a.example" "b.example"]}')
    assert caught.value.line == 3
    with pytest.raises(PlanError) as caught:
        read_plan(b'{"targets": ["a.example"], "name": "a", "name": "b"}')
    assert caught.value.key == "name"


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ("*.example.com", SkipReason.WILDCARD),
        ("10.0.0.0/8", SkipReason.RANGE),
        ("udp://a.example:53", SkipReason.UDP),
        ("a.example:53/udp", SkipReason.UDP),
        ("ftp://a.example", SkipReason.PROBLEM),
        ("https://ann:pa55word@a.example", SkipReason.CREDENTIALS),
        ("", SkipReason.NO_TARGET),
        (1, SkipReason.NO_TARGET),
        (None, SkipReason.NO_TARGET),
        ({"host": "a.example"}, SkipReason.NO_TARGET),
        ({"target": ["a.example"]}, SkipReason.NO_TARGET),
        ({"target": "a.example", "expect": "open"}, SkipReason.EXPECTATION),
        ({"target": "a.example", "expect": 200}, SkipReason.EXPECTATION),
        ({"target": "a.example", "expect": {"status": 99}}, SkipReason.EXPECTATION),
        ({"target": "a.example", "expect": {"status": True}}, SkipReason.EXPECTATION),
        ({"target": "a.example", "expect": {"case": "tls.expird"}}, SkipReason.EXPECTATION),
        ({"target": "a.example", "expect": {"issuer": ["x"]}}, SkipReason.EXPECTATION),
        ({"target": "a.example", "expect": {"issuer": "secret=pa55word"}}, SkipReason.EXPECTATION),
        ({"target": "a.example", "expect": {"state": "refused", "status": 200}}, SkipReason.CONTRADICTION),
        ({"target": "a.example", "expect": {"state": "unreachable", "issuer": "x"}}, SkipReason.CONTRADICTION),
        ({"target": "a.example", "expect": {"state": "unreachable", "case": "tls.expired"}}, SkipReason.CONTRADICTION),
        ({"target": "a.example", "expect": {"state": "refused", "case": "tcp.timeout"}}, SkipReason.CONTRADICTION),
    ],
)
def test_entries_are_left_out_one_by_one(entry: object, reason: SkipReason) -> None:
    opened = read_plan(json.dumps({"targets": ["b.example", entry]}).encode())
    assert [one.target.host for one in opened.plan.targets] == ["b.example"]
    [skipped] = opened.skipped
    assert (skipped.line, skipped.reason) == (2, reason)
    assert "pa55word" not in str(skipped)


def test_what_a_plan_may_not_ask_for_is_named() -> None:
    entry = {"target": "a.example", "password": "pa55word", "method": "POST", "expect": {"status": 200, "color": 1}}
    extra = {"proxy": "http://p", "verify": False, "ca_file": "/etc/x", "run": "rm", "colour": "blue"}
    opened = read_plan(json.dumps({"targets": [entry, {**entry, "target": "b.example"}], **extra}).encode())
    assert {one.key: (one.kind, one.count) for one in opened.notices} == {
        "proxy": (Ignored.PROXY, 1),
        "verify": (Ignored.VERIFY, 1),
        "ca_file": (Ignored.FILES, 1),
        "run": (Ignored.COMMANDS, 1),
        "colour": (Ignored.UNKNOWN, 1),
        "password": (Ignored.CREDENTIALS, 2),
        "method": (Ignored.REQUEST, 2),
        "color": (Ignored.UNKNOWN, 2),
    }
    assert len(opened.plan.targets) == 2
    assert "pa55word" not in str(opened)


def test_too_many_are_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LIST_TARGETS", 2)
    opened = read_plan(b'{"targets": ["a.example", "b.example", "c.example", "d.example"]}')
    assert len(opened.plan.targets) == 2
    assert [(one.line, one.reason) for one in opened.skipped] == [(3, SkipReason.TOO_MANY)]


def test_secrets_are_not_written() -> None:
    target = parse("https://ann:pa55word@a.example/x?key=hidden1")
    assert isinstance(target, Target)
    plan = Plan("n", "c", (PlannedTarget(target, note="password=pa55word"),))
    for data, notices in (write_plan(plan), write_csv(plan)):
        text = data.decode() if isinstance(data, bytes) else data
        assert "https://a.example/x" in text
        assert not any(word in text for word in ("ann", "pa55word", "hidden1"))
        assert {one.kind for one in notices} == {Ignored.CREDENTIALS, Ignored.QUERY}


def test_tables_are_no_formulas() -> None:
    target = parse("a.example:22")
    assert isinstance(target, Target)
    plan = Plan(targets=(PlannedTarget(target, Expectation(issuer="-CN=x"), note='=HYPERLINK("http://x")'),))
    text, _ = write_csv(plan)
    cells = list(csv.reader(io.StringIO(text)))[1]
    assert cells[1].startswith("'=")
    assert not any(cell.startswith(("=", "-", "+", "@")) for cell in cells)
    assert read_plan(text.encode()).plan.targets[0].expectation == Expectation(issuer="-CN=x")


_LETTERS = st.characters(categories=("L", "N"), max_codepoint=0x6FF)
_NAMES = st.text(st.sampled_from("abcxyz019-"), min_size=1, max_size=10).map(lambda text: f"h{text}h.example")
_HOSTS = _NAMES | st.ip_addresses(v=4).map(str) | st.ip_addresses(v=6).map(lambda address: f"[{address}]")
_PATHS = st.sampled_from(["", "/", "/x", "/a/b;c,d", "/%20"])
_TARGETS = (
    st.builds("{}://{}:{}{}".format, st.sampled_from(["http", "https"]), _HOSTS, st.integers(1, 65535), _PATHS)
    | st.builds("{}://{}:{}".format, st.sampled_from(["tcp", "tls"]), _HOSTS, st.integers(1, 65535))
).map(parse)
_WORDS = st.text(_LETTERS, max_size=20)
_EXPECTATIONS = st.builds(
    Expectation,
    st.sampled_from(Expected),
    st.just(0) | st.integers(100, 599),
    st.just("") | st.sampled_from([case.id for case in CASES]),
    _WORDS,
).filter(lambda one: read_expectation(one.state, str(one.status or ""), one.case, one.issuer) == one)
_PLANS = st.builds(
    Plan,
    _WORDS,
    _WORDS,
    st.lists(
        st.builds(PlannedTarget, _TARGETS.filter(lambda one: isinstance(one, Target)), _EXPECTATIONS, _WORDS),
        min_size=1,
        max_size=4,
        unique_by=lambda one: (one.target.kind, one.target.host_ascii, one.target.port, one.target.path),
    ).map(tuple),
)


def bare(plan: Plan) -> Plan:
    """The plan without how its targets were typed."""
    targets = [
        msgspec.structs.replace(one, target=msgspec.structs.replace(one.target, source="", notes=()))
        for one in plan.targets
    ]
    return msgspec.structs.replace(plan, targets=tuple(targets))


@settings(max_examples=60, deadline=None)
@given(_PLANS)
def test_what_is_written_is_read_again(plan: Plan) -> None:
    data, notices = write_plan(plan)
    opened = read_plan(data)
    assert not notices
    assert not opened.skipped
    assert bare(opened.plan) == bare(plan)
    assert write_plan(opened.plan)[0] == data
    table = read_plan(write_csv(plan)[0].encode())
    assert table.format is PlanFormat.LIST
    assert bare(table.plan).targets == bare(plan).targets


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=80) | st.text(alphabet="{}[]\":,-a.1 \n#'&*<>ehrftgs/", max_size=80).map(str.encode))
def test_reading_is_total(data: bytes) -> None:
    with contextlib.suppress(PlanError):
        opened = read_plan(data)
        assert opened.plan.targets or opened.skipped


_KEYS = [
    "targets",
    "target",
    "note",
    "expect",
    "state",
    "status",
    "case",
    "issuer",
    "name",
    "contact",
    "kind",
    "schema",
    "proxy",
    "labels",
    "__param_module",
    "module",
    "__scheme__",
    "log",
    "entries",
    "request",
    "url",
    "modules",
    "scrape_configs",
    "static_configs",
    "params",
    "prober",
    "http",
    "tcp",
    "tls",
    "method",
    "roots",
    "valid_status_codes",
    "job_name",
    "file_sd_configs",
    "metrics_path",
    "scheme",
    "children",
    "uri",
    "title",
    "serviceArea",
    "urls",
    "ips",
    "tcpPorts",
    "udpPorts",
    "category",
    "notes",
]
_LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(0, 600)
    | st.sampled_from(
        ["", "a.example", "https://b.example/x", "*.c.example", "10.0.0.0/8", "http_2xx", "tcp", "http", "80"]
    )
)
_DOCUMENTS = st.recursive(
    _LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*_KEYS, "", " "]), inner, max_size=5),
    max_leaves=25,
)


@settings(max_examples=400, deadline=None)
@given(st.dictionaries(st.sampled_from(_KEYS), _DOCUMENTS, max_size=6) | st.lists(_DOCUMENTS, max_size=3))
def test_wrong_types_anywhere_are_a_reason(document: object) -> None:
    words = words_for("en")
    try:
        opened = read_plan(json.dumps(document).encode())
    except PlanError as error:
        said = [plan_fault(error.fault, error.line, error.key, words)]
    else:
        said = [skipped_line(one, opened.format, words) for one in opened.skipped]
        said += [notice_text(one, words) for one in opened.notices]
        said += summary_lines(summary(opened.plan), words)
    assert said
    assert all(said)


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("localhost:80", Nearness.LOOPBACK),
        ("a.localhost:80", Nearness.LOOPBACK),
        ("127.9.9.9:80", Nearness.LOOPBACK),
        ("[::1]:80", Nearness.LOOPBACK),
        ("[::ffff:127.0.0.1]:80", Nearness.LOOPBACK),
        ("169.254.169.254:80", Nearness.METADATA),
        ("[fd00:ec2::254]:80", Nearness.METADATA),
        ("metadata.google.internal:80", Nearness.METADATA),
        ("169.254.1.1:80", Nearness.LINK_LOCAL),
        ("[fe80::1%1]:80", Nearness.LINK_LOCAL),
        ("10.1.2.3:80", Nearness.PRIVATE),
        ("100.64.0.1:80", Nearness.PRIVATE),
        ("[fd12::1]:80", Nearness.PRIVATE),
        ("192.0.2.1:80", Nearness.PUBLIC),
        ("example.com:80", Nearness.PUBLIC),
    ],
)
def test_how_close_a_target_is(text: str, near: Nearness) -> None:
    target = parse(text)
    assert isinstance(target, Target)
    assert nearness(target) is near


def test_the_summary_counts() -> None:
    texts = ["https://a.example", "http://A.example/x", "127.0.0.1:22", "10.0.0.1:22", "169.254.169.254:80"]
    entries = [*texts, {"target": "169.254.9.9:22", "expect": "unreachable"}]
    opened = read_plan(json.dumps({"targets": entries}).encode())
    assert summary(opened.plan) == PlanSummary(
        targets=6, hosts=5, ports=3, private=1, loopback=1, link_local=1, metadata=1, expectations=1
    )

"""Aliases: no host and no address is left in any spelling, the same one is the same everywhere, and support's answer
becomes readable again."""

import itertools
from datetime import UTC, datetime
from ipaddress import IPv4Address, IPv6Address
from urllib.parse import quote

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.diagnosis import diagnose
from app.explanation import explain
from app.knowledge.case import CaseFacts
from app.model.handover import AliasMap
from app.model.names import Certainty, Kind, Outcome
from app.model.params import Params
from app.model.report import Removed, Report, ReportedResult
from app.model.result import Diagnosis, Result
from app.model.target import Target
from app.report.aliases import _CODES, expand, maps_for, with_aliases
from app.report.csv import render_csv
from app.report.document import decode, encode
from app.report.html import render_html
from app.report.names import address_of, base_of, canonical
from app.report.text import render_text
from app.report.texts import map_texts
from tests.knowledge.all_samples import SAMPLES
from tests.knowledge.words import ENGLISH

CREATED = datetime(2026, 1, 31, 12, tzinfo=UTC)


def result_of(facts: CaseFacts) -> Result:
    outcome = facts.attempts[-1].outcome if facts.attempts else Outcome.INVALID
    return Result(
        id="1",
        target=facts.target,
        outcome=outcome,
        diagnoses=diagnose(facts),
        attempts=facts.attempts,
        findings=facts.findings,
        environment=facts.environment,
    )


def one_diagnosis(target: Target, id: str, params: Params) -> Result:
    diagnosis = Diagnosis(id, Certainty.CONFIRMED, params)
    return Result(id="1", target=target, outcome=Outcome.FAILED, diagnoses=(diagnosis,))


def report_of(*results: Result, note: str = "") -> Report:
    reported = tuple(ReportedResult(one, note) for one in results)
    return Report(id="4f1c9a2e-0000", created=CREATED, utc_offset=60, language="de", results=reported)


def saying(text: str, host: str = "shop.firma.de") -> Report:
    """A report about a host, with a message somewhere in it."""
    target = Target(Kind.HTTPS, host, host, 443, source=host)
    params = Params(host=host, status_line=text)
    return report_of(one_diagnosis(target, "tcp.refused", params))


def aliased(text: str, host: str = "shop.firma.de") -> str:
    """What becomes of a message beside a host."""
    return with_aliases(saying(text, host))[0].results[0].result.diagnoses[0].params.status_line


MESSAGES = {
    "shop.firma.de": "sub-2.host-1.example",
    "SHOP.Firma.DE.": "sub-2.host-1.example.",
    "https://•••@shop.firma.de:8443/a?b=•••": "https://•••@sub-2.host-1.example:8443/a?b=•••",
    "HTTPSConnectionPool(host='shop.firma.de', port=443)": "HTTPSConnectionPool(host='sub-2.host-1.example', port=443)",
    "CN=*.firma.de,O=Firma": "CN=*.host-1.example,O=Firma",
    "see firma.de or www.firma.de": "see host-1.example or www.host-1.example",
    "a.b.firma.de, b.firma.de": "sub-3.sub-4.host-1.example, sub-4.host-1.example",
    "it@firma.de": "it@host-1.example",
    "sie.firma.de.Danke": "sub-3.host-1.example.danke",
    "r'\\nfirma.de'": "r'\\nhost-1.example'",
    "next=https%3A%2F%2Fshop.firma.de%2Fx": "next=https%3A%2F%2Fsub-2.host-1.example%2Fx",
    "ｓｈｏｐ．firma。de": "sub-2.host-1.example",
    "myfirma.de and firma.dev": "myfirma.de and firma.dev",
    "cut off at shop.fir…": "cut off at …",
    "cut off at 192.168.3…": "cut off at …",
    "localhost, app.localhost, 127.0.0.1, [::1]:80, 0.0.0.0 and ::": "localhost, app.localhost, 127.0.0.1, [::1]:80, "
    "0.0.0.0 and ::",
    "192.0.2.7 and 192.0.2.70:80 and 192.000.002.007": "ip-3 and ip-4:80 and ip-3",
    "2001:db8::1, 2001:DB8:0:0:0:0:0:1, [2001:db8::1]:443 and [2001:0db8::0001%25eth0]": "ip6-3, ip6-3, ip6-3:443 and "
    "ip6-3",
    "fe80::1%eth0: refused, at 2001:db8::5.": "ip6-3%eth0: refused, at ip6-4.",
    "::ffff:192.0.2.7 is 192.0.2.7": "ip-3 is ip-3",
    "2001:db8:0:0:0:0:0:1:443": "ip6-3:443",
    "%5B2001:db8::1%5D": "%5Bip6-3%5D",
    "at 12:30:45 on 1.2.3 and 1.2.3.4.5": "at 12:30:45 on 1.2.3 and 1.2.3.4.5",
    "10.0.0.0/8,.firma.de": "ip-3/8,.host-1.example",
    "AB:CD:EF:00:11:22:33:44:55:66:77:88:99:00:AA:BB:CC:DD:EE:FF": "AB:CD:EF:00:11:22:33:44:55:66:77:88:99:00:AA:BB:CC"
    ":DD:EE:FF",
}


@pytest.mark.parametrize("message", MESSAGES, ids=ascii)
def test_messages(message: str) -> None:
    assert aliased(message) == MESSAGES[message]


def test_a_name_without_a_domain() -> None:
    assert aliased("nas, NAS:80, nas2, \\\\nas\\files, nas.fritz.box", "nas") == (
        "host-1, host-1:80, nas2, \\\\host-1\\files, host-1.fritz.box"
    )


def test_international_names() -> None:
    for host in ("münchen.de", "xn--mnchen-3ya.de"):
        shown = aliased("MÜNCHEN.de xn--mnchen-3ya.de m%C3%BCnchen.de XN--MNCHEN-3YA.DE:80", host)
        assert shown == "host-1.example host-1.example host-1.example host-1.example:80"
    assert aliased("किताब.भारत", "किताब.भारत") == "host-1.example"


def test_codes_stay_whatever_a_host_is_called() -> None:
    report, _ = with_aliases(saying("no connection: refused", "refused"))
    diagnosis = report.results[0].result.diagnoses[0]
    assert (diagnosis.id, diagnosis.params.status_line) == ("tcp.refused", "no connection: host-1")
    report, _ = with_aliases(saying("timeout of http", "http"))
    assert report.results[0].result.target.kind is Kind.HTTPS


def test_an_alias_is_nobodys_real_name() -> None:
    shown = aliased("host-1.example and ip-2", "host-1.example")
    assert shown == "host-3.example and ip-2"


def test_names_that_nobody_tested_are_found_by_their_looks() -> None:
    report = with_aliases(report_of(note="call max@firma.de, see intranet.other.org or page.html"))[0]
    assert report.results == ()
    target = Target(Kind.TCP, "192.0.2.1", "192.0.2.1", 25)
    params = Params(banner="220 mail.firma.de ESMTP Postfix")
    result = one_diagnosis(target, "ok.port_banner", params)
    one = with_aliases(report_of(result, note="see intranet.other.org, page.html"))[0].results[0]
    assert one.result.diagnoses[0].params.banner == "220 sub-3.host-2.example ESMTP Postfix"
    assert one.note == "see sub-5.host-4.example, page.html"


def test_a_report_has_aliases_once() -> None:
    once, map = with_aliases(saying("192.0.2.7 at shop.firma.de"))
    again, empty = with_aliases(once)
    assert once.aliases
    assert again == once
    assert map.pairs
    assert empty.pairs == ()
    counts = {one.what: one.count for one in once.removed}
    assert counts == {Removed.HOSTS: 1, Removed.ADDRESSES: 1}


# ---------------------------------------------------------------- the way back


def test_an_answer_becomes_readable() -> None:
    report, map = with_aliases(saying(" ".join(f"192.0.2.{number}" for number in range(1, 15)) + " www.firma.de nas.x"))
    assert report.id == map.report
    answer = (
        "IP-3 answers, ip-12 not; (host-1.example) and WWW.Host-1.example: mail.sub-2.host-1.example, ip-99, host-7"
    )
    assert expand(answer, map) == (
        "192.0.2.1 answers, 192.0.2.10 not; (firma.de) and www.firma.de: mail.shop.firma.de, ip-99, host-7"
    )
    assert expand("ip-3x and xip-3 and ip-30", map) == "ip-3x and xip-3 and ip-30"


@pytest.mark.parametrize("message", MESSAGES, ids=ascii)
def test_every_alias_finds_back(message: str) -> None:
    report, map = with_aliases(saying(message))
    shown = report.results[0].result.diagnoses[0].params.status_line
    for alias, original in map.pairs:
        assert expand(f"<{alias}>", map) == f"<{original}>"
    shown = shown.replace("\\n", " ")  # in an answer nobody writes a line break like this
    assert "host-" not in expand(shown, map)
    assert "ip-" not in expand(shown, map)


def test_which_report_an_answer_is_about() -> None:
    old = AliasMap("aaaaaaaa-1", CREATED, (("host-1.example", "old.de"), ("ip-2", "192.0.2.1")))
    new = AliasMap("bbbbbbbb-2", CREATED, (("host-1.example", "new.de"),))
    assert maps_for("host-1.example is down", (new, old)) == (new, old)
    assert maps_for("www.host-1.example is down", (new, old)) == (new, old)
    assert maps_for("ip-2 is down", (new, old)) == (old,)
    assert maps_for("host-1.example cannot reach ip-2", (new, old)) == (old,)
    assert maps_for("TCP-REFUSED AAAAAAAA: host-1.example is down", (new, old)) == (old,)
    assert maps_for("Of aaaaaaaa: host-1.example, not ip-99", (new, old)) == (old,)
    assert maps_for("host-1.example, not ip-99", (new, old)) == ()
    assert maps_for("nothing of yours, ip-7", (new, old)) == ()
    assert maps_for("nothing at all", (new, old)) == ()


def test_a_report_with_other_names_tells_the_code_by_which_its_map_is_found() -> None:
    sent, known = with_aliases(saying("shop.firma.de is down"))
    text = render_text(sent, ENGLISH)
    other = AliasMap("bbbbbbbb-2", CREATED, known.pairs)
    assert f"in your answer: {known.report[:8]}" in text
    assert known.report[:8] in render_html(sent, ENGLISH)
    assert maps_for(f"{text}\nhost-1.example is up again", (other, known)) == (known,)


# ---------------------------------------------------------------- nothing is left


LETTERS = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=5, max_size=9)
HOSTS = st.builds(
    lambda labels, top: ".".join("q" + label for label in labels) + top,
    st.lists(LETTERS, min_size=1, max_size=3),
    st.sampled_from((".de", ".co.uk", ".internal", ".مصر", "")),
)
PUBLIC = st.ip_addresses(v=4).filter(lambda one: not (one.is_loopback or one.is_unspecified)) | st.ip_addresses(
    v=6
).filter(lambda one: not (one.is_loopback or one.is_unspecified or one.ipv4_mapped))
HOST_FORMS = (
    str,
    str.upper,
    str.title,
    lambda host: f"https://{host}/x",
    lambda host: f"{host}:8080",
    quote,
    lambda host: host.encode("idna").decode(),
    lambda host: f"CN={host},O=X",
    lambda host: f"sub.{host}.",
    lambda host: f"{host}…",
    lambda host: f"%2F{host}%2F",
    lambda host: f"'{host}'",
)


def address_forms(address: IPv4Address | IPv6Address) -> list[str]:
    if isinstance(address, IPv4Address):
        return [
            str(address),
            f"{address}:80",
            f"http://{address}/",
            f"::ffff:{address}",
            f"({address})",
            f"{address}/24",
        ]
    plain = str(address)
    return [plain, plain.upper(), address.exploded, f"[{plain}]:443", f"https://[{plain}%25eth0]/", f"{plain}%eth0"]


@given(st.text() | st.text("xn-.:[]%0aAfF19…\\/@\u0660\u3002", max_size=40).map(lambda text: f"xn--{text}"))
def test_any_text_is_taken(text: str) -> None:
    """Also as a host; nothing is raised, and every alias finds back."""
    _, map = with_aliases(saying(text, text))
    assert [expand(alias, map) for alias, _ in map.pairs] == [original for _, original in map.pairs]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(SAMPLES), HOSTS, PUBLIC, st.randoms(use_true_random=False))
def test_no_original_is_left_anywhere(sample, host, address, random) -> None:  # type: ignore[no-untyped-def]
    """Every text of a real result gets the name and the address in some spelling, and loses both."""

    def plant(field: str, text: str) -> str:
        if field in _CODES or field in ("host", "host_ascii") or (field == "path" and not text):
            return host if field == "host" else text
        return " ".join((text, random.choice(HOST_FORMS)(host), random.choice(address_forms(address))))

    planted = map_texts(report_of(result_of(sample[2]), note="a note"), plant)
    report, map = with_aliases(msgspec.structs.replace(planted, title=host))
    outputs = (encode(report).decode(), *(render(report, ENGLISH) for render in (render_text, render_html, render_csv)))
    left = "\n".join(outputs).casefold()
    forms = {host, canonical(host), base_of(host) if "." in host else host, host.encode("idna").decode()}
    for original in {one.casefold() for one in forms} | {str(address), getattr(address, "exploded", str(address))}:
        assert original not in left
    assert address_of(str(address)) is not None
    originals = {original for _, original in map.pairs}
    assert host in originals or host.upper().lower() in originals
    assert str(address) in originals
    assert decode(encode(report)).results[0].result.diagnoses
    for diagnosis in report.results[0].result.diagnoses:
        assert explain(diagnosis, ENGLISH).headline


@pytest.mark.parametrize("facts", [facts for *_, facts in SAMPLES], ids=itertools.count())
def test_an_explanation_differs_in_nothing_but_the_names(facts: CaseFacts) -> None:
    result = result_of(facts)
    report, _ = with_aliases(report_of(result))
    for before, after in zip(result.diagnoses, report.results[0].result.diagnoses, strict=True):
        one, other = explain(before, ENGLISH), explain(after, ENGLISH)
        assert (one.case, one.severity, one.headline) == (other.case, other.severity, other.headline)
        assert [cause.title for cause in one.causes] == [cause.title for cause in other.causes]
        assert (len(one.for_you), len(one.for_admin)) == (len(other.for_you), len(other.for_admin))

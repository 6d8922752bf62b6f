"""The page of a report: complete, in the reader's language and direction, with nothing in it that loads or runs."""

import re

import pytest
from msgspec.structs import replace
from pages import Page, read_page
from reports import ALL, report_of, result_of

from app.explanation import explain
from app.i18n import words_for
from app.model.plan import Expectation, Expected
from app.model.report import Removed, RemovedCount
from app.picture.marks import Mark
from app.picture.stations import path_of_result
from app.report.html import POLICY, render_html
from app.report.markup import Html, code, sentence, tag, value
from app.report.svg import bar, path_picture
from app.text import isolate, strip_isolates
from tests.gui import sample_results as samples
from tests.knowledge.all_samples import SAMPLES

ENGLISH, ARABIC = words_for("en"), words_for("ar")
LOADS = ("src", "srcset", "href", "data", "action", "poster", "background", "style", "xlink:href")
MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def page_of(*results: object, language: str = "en") -> Page:
    return read_page(render_html(report_of(*results), words_for(language)))  # type: ignore[arg-type]


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_every_case_becomes_a_page_that_loads_and_runs_nothing(language: str) -> None:
    words = words_for(language)
    results = [result_of(facts) for _, _, facts in SAMPLES]
    markup = render_html(report_of(*results, note="A note"), words)
    page = read_page(markup)
    assert page.open == []
    assert not MARKS.search(markup), "files hold no isolates"
    assert not {name for name, _ in page.elements} & {"script", "img", "link", "iframe", "base", "object", "form"}
    for name, attributes in page.elements:
        assert not [one for one in attributes if one.startswith("on")]
        assert not {one: content for one, content in attributes.items() if one in LOADS and name != "a"}
        assert name != "a" or str(attributes["href"]).startswith("#result-")
    ids = {attributes["id"] for _, attributes in page.elements if "id" in attributes}
    assert {str(attributes["href"])[1:] for name, attributes in page.elements if name == "a"} == ids
    for result in results:
        for number, diagnosis in enumerate(result.diagnoses):
            told = explain(diagnosis, words)
            more = () if number else (*told.for_you, *told.for_admin, *(cause.detail for cause in told.causes))
            missing = [text for text in (told.headline, told.summary, *more) if strip_isolates(text) not in page.text]
            assert not missing


def test_policy_stands_before_everything_that_could_load() -> None:
    names = [(name, attributes.get("http-equiv")) for name, attributes in page_of(samples.refused()).elements]
    assert names[:4] == [("html", None), ("head", None), ("meta", None), ("meta", "Content-Security-Policy")]
    assert POLICY == "default-src 'none'; style-src 'unsafe-inline'"
    assert render_html(report_of(samples.refused()), ENGLISH).startswith("<!doctype html>\n<html lang=")


def test_one_result_shows_the_whole_story() -> None:
    text = page_of(samples.refused()).text
    for part in (
        "The server refused the connection",
        "tcp.refused",
        "at step 3 of 5, after 38",
        "Port 8443",
        "Connect 2001:db8::10",
        "The service is not running on the server",
        "Likely",
        "Your network administrator",
        "ConnectionRefusedError [ECONNREFUSED]",
        "decides",
        "HTTPSConnectionPool(host='orders.example.com', port=8443)",
        "attempts[0].failure.links[3]",
        "Debian GNU/Linux 12, x86_64",
        "192.0.2.53",
    ):
        assert part in text, part
    certificate = page_of(samples.expired()).text
    assert "had expired 12 days before this test" in certificate
    assert "Example Authority R3" in certificate
    assert "What the server answered: 404 Not Found" in page_of(samples.missing_page()).text
    assert "Traceback (most recent call last):\n  File" in page_of(samples.internal()).text


def test_stations_differ_in_shape_as_well_as_in_colour() -> None:
    shapes = {}
    for result in ALL:
        path = path_of_result(result)
        assert path is not None
        picture = path_picture(path, "", mirrored=False)
        for station, drawn in zip(path.stations, re.findall(r"<g [^>]*>(.*?)</g>", picture), strict=True):
            shapes[station.mark] = re.sub(r'class="[\w-]+"', "", drawn)
    assert {Mark.OK, Mark.REMARK, Mark.FAILED, Mark.STOPPED, Mark.UNUSED, Mark.UNREACHED} <= set(shapes) | {Mark.REMARK}
    assert len(set(shapes.values())) == len(shapes)


def test_pictures_are_mirrored_right_to_left() -> None:
    path = path_of_result(samples.refused())
    assert path is not None
    places = [
        [float(x) for x in re.findall(r"translate\(([\d.]+) ", path_picture(path, "", mirrored=mirrored))]
        for mirrored in (False, True)
    ]
    assert places[0] == sorted(places[0])
    assert places[1] == [840 - place for place in places[0]]
    assert 'x="10.00%" width="20.00%"' in bar(0.1, 0.2, Mark.OK, mirrored=False)
    assert 'x="70.00%" width="20.00%"' in bar(0.1, 0.2, Mark.OK, mirrored=True)
    told = page_of(samples.refused()).elements
    assert any("Port 8443: failed here" in str(attributes.get("aria-label")) for _, attributes in told)


def test_arabic_page_runs_right_to_left_and_its_values_left_to_right() -> None:
    markup = render_html(report_of(samples.refused()), ARABIC)
    page = read_page(markup)
    assert page.elements[0] == ("html", {"lang": "ar", "dir": "rtl"})
    for shown in (
        '<bdi dir="ltr">orders.example.com</bdi>',
        '<bdi dir="ltr">https://orders.example.com:8443/api</bdi>',
        '<bdi dir="ltr">8443</bdi>',
        '<bdi dir="ltr">2001:db8::10</bdi>',
        '<bdi dir="ltr" class="code">ConnectionRefusedError [ECONNREFUSED]</bdi>',
    ):
        assert shown in markup, shown
    inside = re.sub(r"<(bdi|pre) dir=\"ltr\".*?</\1>|<style>.*?</style>|<[^>]*>", "", markup, flags=re.DOTALL)
    assert not re.search(r"\d+\.\d+\.|::|https?:|\[|\]", inside), "no address, URL or index outside of its own order"
    assert read_page(render_html(report_of(samples.refused()), ENGLISH)).elements[0][1]["dir"] == "ltr"


def test_many_results_have_a_summary_a_table_and_each_its_part() -> None:
    page = page_of(*ALL)
    rows = [attributes for name, attributes in page.elements if name == "a"]
    parts = [attributes for name, attributes in page.elements if attributes.get("class") == "result"]
    assert len(rows) == len(parts) == len(ALL)
    assert not any("open" in attributes for name, attributes in page.elements if name == "details")
    assert "of 7 targets" in page.text, "the one that was stopped tells nothing"
    assert "Connection refused" in page.text
    alone = page_of(samples.refused())
    assert any("open" in attributes for name, attributes in alone.elements if name == "details")


def test_very_many_results_have_a_row_each_and_the_failures_a_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.report.html.REPORT_PARTS", 2)
    page = page_of(samples.works(), samples.works(), samples.expired(), samples.refused())
    assert [attributes.get("href") for name, attributes in page.elements if name == "a"] == [
        None,
        None,
        "#result-3",
        "#result-4",
    ]
    assert [attributes["id"] for name, attributes in page.elements if name == "article"] == ["result-3", "result-4"]
    assert page.text.count("https://www.example.com") == 2


def test_the_report_says_what_it_is() -> None:
    report = replace(
        report_of(samples.refused(), title="Branch office", note="Since the move"),
        damaged=True,
        aliases=True,
        removed=(RemovedCount(Removed.HEADERS, 3),),
    )
    page = read_page(render_html(report, ENGLISH))
    for part in (
        "Branch office",
        "Since the move",
        "support@example.com",
        "damaged",
        "other names",
        "(3)",
        "UTC+01:00",
    ):
        assert part in page.text, part
    assert any(attributes.get("class") == "warning" for _, attributes in page.elements)
    assert not any(attributes.get("class") == "warning" for _, attributes in page_of(samples.refused()).elements)


def test_expectations_of_a_plan_have_their_own_verdict() -> None:
    refused = Expectation(Expected.REFUSED)
    report = report_of(samples.refused(), samples.works(), samples.expired())
    met, missed, free = report.results
    report = replace(report, results=(replace(met, expectation=refused), replace(missed, expectation=refused), free))
    text = read_page(render_html(report, ENGLISH)).text
    assert "Expectation" in text
    assert text.count("Not as expected") == 2, "once in the table, once beside the result"
    assert text.count("As expected") == 2
    assert "Expectation" not in page_of(*ALL).text


def test_markup_escapes_all_that_is_not_markup() -> None:
    assert tag("p", "<b>", Html("<i></i>"), value("&"), title='"x"\'', class_="") == (
        '<p title="&quot;x&quot;&#x27;">&lt;b&gt;<i></i><bdi dir="ltr">&amp;</bdi></p>'
    )
    assert tag("meta", charset="utf-8") == '<meta charset="utf-8">'
    assert tag("details", open=True) == "<details open></details>"
    assert code("a\x00\u202eb") == '<bdi dir="ltr" class="code">a\ufffd\ufffdb</bdi>'
    assert sentence(f"to {isolate('a<b')} at") == 'to <bdi dir="ltr">a&lt;b</bdi> at'
    assert sentence("a\u2069b\u2066c") == 'ab<bdi dir="ltr">c</bdi>', "elements are balanced, whatever comes"
    assert sentence("\x1b\u2028x\u00a0y") == "\ufffd\ufffdx\u00a0y"
    assert tag("i", title=isolate("a")) == '<i title="a"></i>'

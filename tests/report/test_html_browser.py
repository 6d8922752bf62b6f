"""Reports in a real browser: with every payload of the corpus inside, the page loads nothing and runs nothing."""

from pathlib import Path

import pytest
from browser import picture, starts, visit
from injection_corpus import CANARY, LIVE, PAYLOADS, Place, behind, in_front, planted
from pages import read_page
from reports import ALL, report_of

from app.i18n import words_for
from app.report.html import render_html
from tests.gui import sample_results as samples


@pytest.fixture(scope="module", autouse=True)
def _real_browser(tmp_path_factory: pytest.TempPathFactory) -> None:
    if not starts(tmp_path_factory.mktemp("browser")):
        pytest.skip("no browser is installed that starts here (chromium-headless-shell, chromium)")


_RUNS = (
    f"<script>document.title='{CANARY}';new Image().src='{LIVE}i.png'</script><link rel=stylesheet href={LIVE}s.css>"
)


def page(folder: Path, markup: str) -> Path:
    file = folder / "report.html"
    file.write_text(markup, encoding="utf-8")
    return file


def test_a_page_that_does_load_and_run_is_noticed(tmp_path: Path) -> None:
    """Otherwise the silence of the others would prove nothing."""
    seen = visit(page(tmp_path, f"<!doctype html><html><head>{_RUNS}</head><body></body></html>"))
    assert {f"GET {LIVE}i.png", f"GET {LIVE}s.css"} <= set(seen.asked)
    assert f"<title>{CANARY}</title>" in seen.document


def test_policy_alone_holds_back_what_would_load_and_run(tmp_path: Path) -> None:
    """Should an escape ever be forgotten."""
    markup = render_html(report_of(samples.refused()), words_for("en")).replace("</main>", f"{_RUNS}</main>")
    seen = visit(page(tmp_path, markup))
    assert seen.asked == []
    assert f"<title>{CANARY}</title>" not in seen.document


@pytest.mark.parametrize(("language", "place"), [("en", in_front), ("ar", behind)])
def test_hostile_report_loads_nothing_and_runs_nothing(tmp_path: Path, language: str, place: Place) -> None:
    results = [planted(ALL[number % len(ALL)], payload, place) for number, payload in enumerate(PAYLOADS.values())]
    markup = render_html(report_of(*results), words_for(language))
    without_policy = markup.replace('http-equiv="Content-Security-Policy"', 'name="no-policy"')
    assert without_policy != markup
    for text in (markup, without_policy):  # the escapes hold without the policy too
        seen = visit(page(tmp_path, text))
        assert seen.asked == []
        assert f"<title>{CANARY}</title>" not in seen.document
        assert elements(seen.document) == elements(text), "the browser sees the elements that we wrote, and no other"


def elements(markup: str) -> list[str]:
    """Return the elements in their order; browsers add `tbody`."""
    return [name for name, _ in read_page(markup).elements if name != "tbody"]


@pytest.mark.parametrize("language", ["en", "de", "ar"])
@pytest.mark.parametrize("dark", [False, True])
def test_page_follows_the_browser_into_light_and_dark(tmp_path: Path, language: str, dark: bool) -> None:
    file = page(tmp_path, render_html(report_of(samples.refused()), words_for(language)))
    picture(file, tmp_path / "page.png", dark=dark)
    from PySide6.QtGui import QImage

    image = QImage(str(tmp_path / "page.png"))
    assert (image.width(), image.height()) == (1100, 1400)
    background = image.pixelColor(3, 700).lightness()
    assert background < 60 if dark else background > 240
    reds = [x for x in range(1100) for y in (95, 100) if _is_red(image.pixelColor(x, y))]
    assert reds, "the sign of the verdict"
    assert max(reds) < 550 if language != "ar" else min(reds) > 550, "at the side where the text begins"


def _is_red(color: object) -> bool:
    return color.red() > 180 and color.green() < 100  # type: ignore[attr-defined]

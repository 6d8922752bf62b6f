import collections
import re
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

from app import i18n
from scripts import strings, translations

CATALOGUES = sorted(translations.FOLDER.glob("app_*.ts"))
PLURAL_FORMS = {"ar": 6, "de": 2, "en": 2}
INVISIBLE = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
TAG = re.compile(r"</?[a-zA-Z][^>]*>|&[a-z]+;|&#")


class Entry(NamedTuple):
    context: str
    text: str
    comment: str
    plural: bool
    state: str
    forms: tuple[str, ...]


def entries(catalogue: Path) -> list[Entry]:
    found = []
    for context in ElementTree.parse(catalogue).iterfind("context"):
        for message in context.iterfind("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation] if plural else [translation.text or ""]
            found.append(
                Entry(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    message.findtext("comment", ""),
                    plural,
                    translation.get("type", "finished"),
                    tuple(forms),
                )
            )
    return found


@pytest.fixture(scope="module")
def texts() -> tuple[strings.Message, ...]:
    return strings.messages(translations.SOURCE)


@pytest.fixture(params=CATALOGUES, ids=lambda file: file.stem)
def catalogue(request: pytest.FixtureRequest) -> Path:
    assert isinstance(request.param, Path)
    return request.param


def test_english_plural_forms_are_shipped() -> None:
    assert translations.FOLDER / translations.ENGLISH in CATALOGUES


def test_catalogue_holds_exactly_the_texts_of_the_source(catalogue: Path, texts: tuple[strings.Message, ...]) -> None:
    plural_only = catalogue.name == translations.ENGLISH
    expected = {message[:4] for message in texts if message.plural or not plural_only}
    counted = collections.Counter(entry[:4] for entry in entries(catalogue))
    assert set(counted) == expected, "run `make translations`"
    assert set(counted.values()) <= {1}


def test_every_text_is_translated(catalogue: Path) -> None:
    open_ones = [entry.text for entry in entries(catalogue) if entry.state != "finished" or not all(entry.forms)]
    assert not open_ones


def test_placeholders_are_those_of_the_source(catalogue: Path) -> None:
    for entry in entries(catalogue):
        expected = i18n.placeholders(entry.text)
        assert expected is not None, f"unmatched brace in {entry.text!r}"
        for form in entry.forms:
            assert i18n.placeholders(form) == expected, (entry.text, form)
            assert form.count("%n") <= 1
            assert re.sub("%n", "", form).count("%") == re.sub("%n", "", entry.text).count("%"), (entry.text, form)


def test_number_of_plural_forms(catalogue: Path) -> None:
    plurals = [entry for entry in entries(catalogue) if entry.plural]
    numbers = {len(entry.forms) for entry in plurals}
    expected = PLURAL_FORMS.get(catalogue.stem.removeprefix("app_"))
    assert len(numbers) <= 1
    assert not plurals or expected in (None, *numbers)


def test_no_invisible_characters(catalogue: Path) -> None:
    """Direction marks are set around values by `explain` alone; a soft hyphen or a BOM is an accident."""
    for entry in entries(catalogue):
        for form in (entry.text, *entry.forms):
            assert not INVISIBLE.search(form), repr(form)


def test_no_markup_that_the_source_lacks(catalogue: Path) -> None:
    for entry in entries(catalogue):
        allowed = sorted(TAG.findall(entry.text))
        for form in entry.forms:
            assert sorted(TAG.findall(form)) == allowed, (entry.text, form)


def test_space_around_and_line_breaks_are_those_of_the_source(catalogue: Path) -> None:
    def shape(text: str) -> tuple[str, str, int]:
        return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :], text.count("\n")

    for entry in entries(catalogue):
        for form in entry.forms:
            assert shape(form) == shape(entry.text), (entry.text, form)
            assert "  " not in form.strip() or "  " in entry.text, form


def test_shipped_catalogue_is_the_compiled_one(catalogue: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    translations.compile_one(catalogue, fresh)
    shipped = catalogue.with_suffix(".qm")
    assert shipped.read_bytes() == fresh.read_bytes(), "run `make translations`"


def test_every_compiled_catalogue_has_its_source() -> None:
    compiled = {file.stem for file in translations.FOLDER.glob("*.qm")}
    assert compiled == {file.stem for file in CATALOGUES}


# The tools themselves.

SOURCE = """
from app.model.words import N
TABLE = {"a": N("Case", "Try {host}"), "b": N("Case", ("two " "parts"))}
def f(words, app, number):
    #: On a button
    words.translate("View", "Copy")
    words.translate("View", "Open", "a door")
    words.translate("Count", "%n try(s)", "", len(number) + 0)
    words.translate("Case", TABLE["a"])
    QCoreApplication.translate(
        "View",
        "Ünïcode “quotes” \\"double\\" back\\\\slash tab\\tline\\nأهلا &amp; <b>",
    )
    "text".translate({65: 66})
    words.translate("View", "Copy")
"""

EXPECTED = {
    ("Case", "Try {host}", "", False),
    ("Case", "two parts", "", False),
    ("View", "Copy", "", False),
    ("View", "Open", "a door", False),
    ("Count", "%n try(s)", "", True),
    ("View", 'Ünïcode “quotes” "double" back\\slash tab\tline\nأهلا &amp; <b>', "", False),
}


def test_lupdate_receives_what_the_syntax_tree_holds(tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text(SOURCE, "utf-8")
    (tmp_path / "app_ar.ts").write_text('<!DOCTYPE TS><TS version="2.1" language="ar"></TS>', "utf-8")
    (tmp_path / "app_en.ts").write_text('<!DOCTYPE TS><TS version="2.1" language="en"></TS>', "utf-8")
    translations.update(tmp_path, tmp_path)
    arabic, english = entries(tmp_path / "app_ar.ts"), entries(tmp_path / "app_en.ts")
    assert {entry[:4] for entry in arabic} == EXPECTED == {text[:4] for text in strings.messages(tmp_path)}
    assert [len(entry.forms) for entry in arabic if entry.plural] == [6]
    assert [entry[:4] for entry in english] == [("Count", "%n try(s)", "", True)]
    assert "<extracomment>On a button</extracomment>" in (tmp_path / "app_ar.ts").read_text("utf-8")
    before = (tmp_path / "app_ar.ts").read_bytes()
    translations.update(tmp_path, tmp_path)
    assert (tmp_path / "app_ar.ts").read_bytes() == before
    with pytest.raises(translations.ToolError):
        translations.compile_all(tmp_path)


@pytest.mark.parametrize(
    "call",
    [
        'words.translate("View", f"Copy {x}")',
        'words.translate("View", "Copy" + x)',
        'words.translate("View", "Copy %s" % x)',
        'words.translate("View", "Copy {}".format(x))',
        'words.translate("View", "a" if x else "b")',
        'words.translate("View", text="Copy")',
        'words.translate(CONTEXT, "Copy")',
        'words.translate("View", "")',
        'words.translate("View", "Copy", x)',
        'words.translate("View", "%n file(s)", "", 3)',
        'words.translate("Count", "file(s)", "", 3)',
        'words.translate("Count", "%n file(s)")',
        'words.translate("Count", "%n file(s)", n=3)',
        'words.translate(*x, "Copy")',
        'N("Case", variable)',
        'N("Case")',
        'self.tr("Copy")',
        'QT_TRANSLATE_NOOP("View", "Copy")',
    ],
)
def test_text_that_would_be_lost_is_an_error_with_its_place(call: str, tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text(f"x = 1\n{call}\n", "utf-8")
    with pytest.raises(strings.TextError, match=r"module\.py:2: "):
        strings.messages(tmp_path)


def test_one_text_with_and_without_a_comment_are_two(tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text('N("A", "x")\nt.translate("A", "x", "other")\n', "utf-8")
    assert len(strings.messages(tmp_path)) == 2


@pytest.mark.parametrize("code", ["", "FR", "french", "fr-FR", "../fr", "en"])
def test_new_language_needs_a_free_code(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    (tmp_path / "app_en.ts").touch()
    with pytest.raises(translations.ToolError):
        translations.begin(code)


def test_differences_are_found(tmp_path: Path) -> None:
    (tmp_path / "app_en.ts").write_text('<!DOCTYPE TS><TS version="2.1" language="en"></TS>', "utf-8")
    assert "app_en.qm" in translations.differences(tmp_path, tmp_path)
    translations.update(tmp_path, tmp_path)
    translations.compile_all(tmp_path)
    assert translations.differences(tmp_path, tmp_path) == []

import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from app import i18n, paths
from scripts import translations

ADDRESSES = ("Count", "%n address(es)", "", True)
HOST = ("Case", "Try {host}", "", False)
PLAIN = ("Case", "Plain", "", False)
MISSING = ("Case", "Not in the catalogue", "", False)

MakeLanguage = Callable[..., Path]


def catalogue(code: str, entries: dict[tuple[str, str, str, bool], str | list[str]]) -> str:
    messages = []
    for (context, source, comment, _), translation in entries.items():
        forms = "".join(f"<numerusform>{form}</numerusform>" for form in translation)
        numerus, body = (' numerus="yes"', forms) if isinstance(translation, list) else ("", translation)
        messages.append(
            f"<context><name>{context}</name><message{numerus}><source>{source}</source>"
            f"<comment>{comment}</comment><translation>{body}</translation></message></context>"
        )
    return f'<!DOCTYPE TS><TS version="2.1" language="{code}" sourcelanguage="en">{"".join(messages)}</TS>'


@pytest.fixture
def make_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MakeLanguage]:
    """Make languages in a folder of their own, which the program then reads."""

    def forget() -> None:
        for cache in (i18n.words_for, i18n._english_plurals, i18n._language):
            cache.cache_clear()

    def make(code: str, entries: dict[tuple[str, str, str, bool], str | list[str]]) -> Path:
        source = tmp_path / f"app_{code}.ts"
        source.write_text(catalogue(code, entries), "utf-8")
        translations.compile_one(source, source.with_suffix(".qm"))
        return source.with_suffix(".qm")

    monkeypatch.setattr(paths, "translations", lambda: tmp_path)
    forget()
    make("en", {ADDRESSES: ["%n address", "%n addresses"]})
    yield make
    forget()


ARABIC_FORMS = ["0", "1", "2", "few %n", "many %n", "other %n"]


@pytest.fixture
def german_and_arabic(make_language: MakeLanguage) -> None:
    make_language("de", {ADDRESSES: ["%n Adresse", "%n Adressen"], HOST: "{host} versuchen", PLAIN: "Schlicht"})
    make_language("ar", {ADDRESSES: ARABIC_FORMS, HOST: "جرّب {host}", PLAIN: "بسيط"})


@pytest.mark.usefixtures("german_and_arabic")
def test_languages_are_the_files_in_the_folder(make_language: MakeLanguage) -> None:
    make_language("pt_BR", {PLAIN: "x"})
    assert i18n.codes() == ("en", "ar", "de", "pt_BR")
    assert [(one.code, one.native_name, one.right_to_left) for one in i18n.languages()] == [
        ("en", "English", False),
        ("ar", "العربية", True),
        ("de", "Deutsch", False),
        ("pt_BR", "Português (Brasil)", False),
    ]


def test_english_alone_when_the_folder_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "translations", lambda: tmp_path / "nowhere")
    assert [one.code for one in i18n.languages()] == ["en"]


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("de", "de"),
        ("de_AT", "de"),
        ("de-AT", "de"),
        ("DE_de.UTF-8", "de"),
        ("de_DE@euro", "de"),
        ("de-Latn-AT", "de"),
        ("ar_EG", "ar"),
        ("en_GB", "en"),
        ("pt_BR", "pt_BR"),
        ("pt-Latn-BR", "pt_BR"),
        ("pt", "pt_BR"),
        ("pt_PT", "en"),
        ("fr", "en"),
        ("", "en"),
        ("_", "en"),
        ("../x", "en"),
        ("\ud800", "en"),
    ],
)
@pytest.mark.usefixtures("german_and_arabic")
def test_a_tag_leads_to_the_language_that_serves_it(make_language: MakeLanguage, tag: str, code: str) -> None:
    make_language("pt_BR", {PLAIN: "x"})
    assert i18n.resolve(tag) == code
    assert i18n.words_for(tag).language == code


@pytest.mark.parametrize(
    ("variables", "code"),
    [
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "ar_EG.UTF-8"}, "ar"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "ar_EG.UTF-8"}, "ar"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "fr:ar:de"}, "ar"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": ""}, "de"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "de"}, "en"),
        ({"LANG": "C"}, "en"),
    ],
)
@pytest.mark.usefixtures("german_and_arabic")
def test_system_language(variables: dict[str, str], code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert i18n.system_language() == code


@pytest.mark.skipif(sys.platform != "linux", reason="other desktops are asked")
def test_system_without_a_language_is_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LANG")
    assert i18n.system_language() == "en"


def test_english_counts(make_language: MakeLanguage) -> None:
    words = i18n.words_for("en")
    assert [words.translate(*ADDRESSES[:3], n) for n in (0, 1, 2)] == ["0 addresses", "1 address", "2 addresses"]
    assert words.translate(*HOST[:2]) == "Try {host}"
    assert words.translate("Count", "%n other(s)", "", 3) == "3 other(s)"
    assert (words.language, words.right_to_left, words.decimal_point) == ("en", False, ".")


@pytest.mark.usefixtures("make_language")
def test_english_without_its_plural_file_still_speaks(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "app_en.ts").write_text("<TS>", "utf-8")
    assert i18n.words_for("en").translate(*ADDRESSES[:3], 2) == "2 address(es)"
    assert len(caplog.records) == 1
    assert i18n.damaged() == ("app_en.ts",)


@pytest.mark.usefixtures("german_and_arabic")
def test_words_of_other_languages() -> None:
    german, arabic = i18n.words_for("de_AT"), i18n.words_for("ar")
    assert german.translate(*PLAIN[:2]) == "Schlicht"
    assert german.translate(*MISSING[:2]) == MISSING[1]
    assert german.translate("Count", "%n other(s)", "", 3) == "3 other(s)"
    assert [german.translate(*ADDRESSES[:3], n) for n in (1, 2)] == ["1 Adresse", "2 Adressen"]
    assert [arabic.translate(*ADDRESSES[:3], n) for n in (0, 1, 2, 3, 11, 100)] == [
        "0", "1", "2", "few 3", "many 11", "other 100",
    ]  # fmt: skip
    assert (german.language, german.right_to_left, german.decimal_point) == ("de", False, ",")
    assert (arabic.language, arabic.right_to_left, arabic.decimal_point) == ("ar", True, ".")


@pytest.mark.parametrize(
    "translation", ["Verlust", "{Host}", "{host} {port}", "{host:>9}", "{host!r}", "{host", "host}", "{}"]
)
def test_translation_with_other_placeholders_is_not_used(
    make_language: MakeLanguage, translation: str, caplog: pytest.LogCaptureFixture
) -> None:
    make_language("de", {HOST: translation, PLAIN: "{more}"})
    words = i18n.words_for("de")
    for _ in range(2):
        assert words.translate(*HOST[:2]) == HOST[1]
    assert words.translate(*PLAIN[:2]) == PLAIN[1]
    assert len(caplog.records) == 2  # once for each text


def test_placeholder_may_move_and_repeat(make_language: MakeLanguage) -> None:
    make_language("de", {HOST: "{host}: {host}"})
    assert i18n.words_for("de").translate(*HOST[:2]) == "{host}: {host}"


def test_damaged_catalogue_is_english(make_language: MakeLanguage, caplog: pytest.LogCaptureFixture) -> None:
    compiled = make_language("de", {PLAIN: "Schlicht"})
    compiled.write_bytes(b"damaged" + compiled.read_bytes())
    assert i18n.words_for("de").language == "en"
    assert "de" in caplog.text
    assert i18n.damaged() == ("app_de.qm",)


def test_windows_words_switch_both_ways(german_and_arabic: None, qtbot: QtBot) -> None:
    app = QCoreApplication.instance()
    assert app is not None
    translators = i18n.Translators()

    def shown() -> tuple[str, ...]:
        count = QCoreApplication.translate("Count", "%n address(es)", "", 2)
        return (
            QCoreApplication.translate("Case", "Plain"),
            count,
            QCoreApplication.translate("QPlatformTheme", "Cancel"),
            app.layoutDirection().name,
        )

    assert shown() == ("Plain", "2 address(es)", "Cancel", "LeftToRight")
    assert translators.install(app, "de_AT") == "de"
    assert shown() == ("Schlicht", "2 Adressen", "Abbrechen", "LeftToRight")
    assert translators.install(app, "ar") == "ar"
    assert shown() == ("بسيط", "2", "ألغِ", "RightToLeft")
    assert translators.install(app, "en") == "en"
    assert shown() == ("Plain", "2 addresses", "Cancel", "LeftToRight")
    translators.remove(app)
    assert shown() == ("Plain", "2 address(es)", "Cancel", "LeftToRight")


def test_window_never_shows_a_translation_that_loses_a_value(
    make_language: MakeLanguage, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    make_language("de", {HOST: "Verlust"})
    app = QCoreApplication.instance()
    assert app is not None
    i18n.Translators().install(app, "de")
    assert QCoreApplication.translate("Case", "Try {host}") == "Try {host}"
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


@pytest.mark.usefixtures("qtbot")
def test_fixture_left_no_language_behind() -> None:
    app = QCoreApplication.instance()
    assert app is not None
    assert app.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_english_never_loads_qt(python_without_qt: list[str]) -> None:
    code = (
        "from app import i18n\n"
        "words = i18n.words_for('en')\n"
        "assert words.translate('Count', '%n address(es)', '', 1)\n"
        "assert i18n.system_language() == 'en'\n"
        "i18n.codes()"
    )
    subprocess.run([*python_without_qt, code], check=True)


def test_without_qt_another_language_is_english(python_without_qt: list[str], tmp_path: Path) -> None:
    (tmp_path / "app_de.qm").write_bytes(b"")
    code = (
        "import pathlib\n"
        "from app import i18n, paths\n"
        f"paths.translations = lambda: pathlib.Path({str(tmp_path)!r})\n"
        "assert i18n.codes() == ('en', 'de')\n"
        "assert i18n.words_for('de').language == 'en'"
    )
    subprocess.run([*python_without_qt, code], check=True)


def test_catalogues_need_no_application_object(german_and_arabic: None, tmp_path: Path) -> None:
    code = (
        "import pathlib\n"
        "from app import i18n, paths\n"
        f"paths.translations = lambda: pathlib.Path({str(tmp_path)!r})\n"
        "assert i18n.words_for('de').translate('Count', '%n address(es)', '', 2) == '2 Adressen'"
    )
    subprocess.run([sys.executable, "-c", code], check=True)

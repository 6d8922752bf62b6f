"""Find, load and switch languages.

A language is one file, `translations/app_<code>.qm`; English is the source and needs only its plural forms, which
are read from `app_en.ts` without Qt. PySide6 is imported only when another language is asked for, so that the
terminal in English never loads it.
"""

import functools
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

import msgspec

from app import paths
from app.log import LOG
from app.model.words import Words

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication, QTranslator

ENGLISH = "en"
_BRACE = frozenset("{}")


class Language(msgspec.Struct, frozen=True):
    """One language to choose; `native_name` is its name in itself."""

    code: str
    native_name: str
    right_to_left: bool = False


def codes() -> tuple[str, ...]:
    """Return the codes of all languages, English first; never loads Qt."""
    found = (file.stem.removeprefix("app_") for file in paths.translations().glob("app_*.qm"))
    return (ENGLISH, *sorted(set(found) - {ENGLISH}))


def languages() -> tuple[Language, ...]:
    """Return all languages with their native names, in the order of `codes`."""
    return tuple(_language(code) for code in codes())


def resolve(code: str) -> str:
    """Return the language that serves a tag such as "de_AT", "de-AT" or "de_DE.UTF-8"; English when none does."""
    return _match(code) or ENGLISH


def system_language() -> str:
    """Return the first of the system's preferred languages that this program has; English when it has none."""
    return next(filter(None, map(_match, _system_tags())), ENGLISH)


@functools.cache
def words_for(code: str) -> Words:
    """Return the words of the language that serves `code`; English when it cannot be loaded."""
    code = resolve(code)
    if code == ENGLISH:
        return EnglishWords()
    try:
        return QtWords(code)
    except (ImportError, OSError) as error:
        LOG.warning("language %s cannot be loaded, English is used: %s", code, error)
        return EnglishWords()


def damaged() -> tuple[str, ...]:
    """Return the names of the catalogues that cannot be loaded."""
    compiled = [f"app_{code}.qm" for code in codes() if words_for(code).language != code]
    return (*compiled, *(() if _english_plurals() else (f"app_{ENGLISH}.ts",)))


def qt_version() -> str:
    """Return the version of Qt's core; raise ImportError when the system lacks something it needs."""
    from PySide6.QtCore import qVersion

    return qVersion()


class EnglishWords:
    """The source language: texts are returned as they are, counts with their plural form."""

    language = ENGLISH
    right_to_left = False
    decimal_point = "."

    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        """Return `text`; with `n` its singular or plural, `%n` filled."""
        if n < 0:
            return text
        singular, plural = _english_plurals().get((context, text, comment), (text, text))
        return (singular if n == 1 else plural).replace("%n", str(n))


class QtWords:
    """One language out of its compiled catalogue; needs no application object."""

    def __init__(self, code: str) -> None:
        """Load the catalogue; raise OSError when it is missing or damaged, ImportError without Qt."""
        from PySide6.QtCore import QLocale

        self._catalogue = _load(code, paths.translations() / f"app_{code}.qm")
        self.language = code
        self.right_to_left = _language(code).right_to_left
        point = QLocale(code).decimalPoint()
        self.decimal_point = point if point in (".", ",") else "."  # digits are always ASCII, so is their sign

    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        """Return `text` in this language, or in English where it has none; with `n` the right plural form."""
        found = self._catalogue.translate(context, text, comment, n)
        if not found:
            return EnglishWords().translate(context, text, comment, n)
        return found.replace("%n", str(n)) if n >= 0 else found


class Translators:
    """The catalogues installed in an application object, which holds no references of its own."""

    def __init__(self) -> None:
        """Begin with nothing installed: the source texts."""
        self._installed: list[QTranslator] = []
        self.language = ENGLISH

    def install(self, app: "QCoreApplication", code: str) -> str:
        """Switch `app` to the language that serves `code` and return its code.

        Widgets get a LanguageChange event, top-level ones from the event loop. The direction of the layout follows.
        """
        from PySide6.QtCore import QLibraryInfo, QLocale

        code = resolve(code)
        self.remove(app)
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # Later ones are asked first: ours may word a text of Qt's differently.
        for file in (qt_folder / f"qtbase_{code}.qm", paths.translations() / f"app_{code}.qm"):
            try:
                translator = _load(code, file)
            except OSError as error:
                LOG.info("no catalogue: %s", error)
                continue
            app.installTranslator(translator)
            self._installed.append(translator)
        if hasattr(app, "setLayoutDirection"):  # a QCoreApplication has no layout
            app.setLayoutDirection(QLocale(code).textDirection())
        self.language = code
        return code

    def remove(self, app: "QCoreApplication") -> None:
        """Leave `app` with the source texts; the direction of the layout stays."""
        for translator in self._installed:
            app.removeTranslator(translator)
        self._installed = []
        self.language = ENGLISH


def _load(code: str, file: Path) -> "QTranslator":
    catalogue = _catalogue_class()(code)
    if not catalogue.load(file.name, str(file.parent)):
        raise OSError(f"{file.name} is missing or damaged")
    return catalogue


@functools.cache
def _catalogue_class() -> "Callable[[str], QTranslator]":
    from PySide6.QtCore import QTranslator

    class Catalogue(QTranslator):
        """A catalogue that refuses a translation which would lose a value or fail when values are filled in."""

        def __init__(self, code: str) -> None:
            super().__init__()
            self._code = code
            self._told: set[str] = set()

        def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str | None:
            found = super().translate(context, text, comment or None, n)
            if not found:
                return None  # null, so that Qt goes on to the next catalogue; an empty text would be shown
            if _BRACE.isdisjoint(text + found) or placeholders(found) == placeholders(text):
                return found
            if text not in self._told:
                self._told.add(text)
                LOG.warning("%s: the placeholders differ from the source, English is used: %r", self._code, text)
            return None

    return Catalogue


def placeholders(text: str) -> frozenset[str] | None:
    """Return the names of all `{placeholders}`, with any conversion and format; None when braces do not match."""
    try:
        fields = [part[1:] for part in Formatter().parse(text) if part[1] is not None]
    except ValueError:
        return None
    return frozenset(f"{name}!{conversion or ''}:{form or ''}" for name, form, conversion in fields)


@functools.cache
def _english_plurals() -> dict[tuple[str, str, str], tuple[str, str]]:
    plurals = {}
    from xml.etree import ElementTree  # only where a count is worded; the window is painted before

    try:
        catalogue = ElementTree.parse(paths.translations() / f"app_{ENGLISH}.ts")
    except (OSError, ElementTree.ParseError) as error:
        LOG.warning("the English plural forms cannot be read: %s", error)
        return {}
    for context in catalogue.iterfind("context"):
        for message in context.iterfind("message[@numerus='yes']"):
            forms = [form.text or "" for form in message.iterfind("translation/numerusform")]
            if len(forms) == 2 and all(forms):
                key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
                plurals[key] = (forms[0], forms[1])
    return plurals


@functools.cache
def _language(code: str) -> Language:
    if code == ENGLISH:
        return Language(ENGLISH, "English")  # QLocale says "American English"
    from PySide6.QtCore import QLocale, Qt

    locale = QLocale(code)
    name = locale.nativeLanguageName() or code
    if "_" in code:
        name = f"{name} ({locale.nativeTerritoryName()})"
    return Language(code, name[0].upper() + name[1:], locale.textDirection() == Qt.LayoutDirection.RightToLeft)


def _match(tag: str) -> str:
    """Return the code that serves a language tag, or an empty text."""
    parts = re.split(r"[-_]", re.split(r"[.@]", tag.strip(), maxsplit=1)[0].lower())
    known = {code.lower(): code for code in codes()}
    # "de_latn_at" is tried as such, then with language and region, then with the language alone.
    for candidate in ("_".join(parts), f"{parts[0]}_{parts[-1]}", parts[0]):
        if candidate in known:
            return known[candidate]
    if len(parts) > 1:
        return ""
    return next((code for low, code in known.items() if low.startswith(f"{parts[0]}_")), "")


def _system_tags() -> Iterator[str]:
    """Yield the preferred languages: the variables of gettext in its order, then what the desktop says."""
    locale = next(filter(None, (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    if locale:
        if locale.split(".")[0] not in ("C", "POSIX"):  # these switch LANGUAGE off too
            yield from os.environ.get("LANGUAGE", "").split(":")
            yield locale
        return
    if sys.platform in ("win32", "darwin"):  # started from the desktop, these set no variable
        from PySide6.QtCore import QLocale

        yield from QLocale.system().uiLanguages()

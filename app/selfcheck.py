"""Is everything built in, and does it work on this computer? Asked by `self-check`, by support and by the packager.

Nothing leaves the computer: the one connection made goes to a practice server of the lab.
"""

import os
from collections.abc import Callable

import msgspec

from app import i18n, paths
from app.investigation import investigate
from app.lab.lab import Lab
from app.model.facts import TlsFacts
from app.model.names import Outcome
from app.model.options import TrustChoice
from app.model.target import Target
from app.model.words import N, Words
from app.probe.engine import Engine
from app.probe.waiting import Stop
from app.redaction import redact_text
from app.target import parse
from app.text import display_text

TITLES = {
    "languages": N("SelfCheck", "Languages"),
    "files": N("SelfCheck", "Files of the program"),
    "folders": N("SelfCheck", "Folders for settings and history"),
    "certificates": N("SelfCheck", "Root certificates"),
    "libraries": N("SelfCheck", "Libraries"),
    "encryption": N("SelfCheck", "Encryption library"),
    "window": N("SelfCheck", "Window library"),
    "connection": N("SelfCheck", "Encrypted test connection to this computer"),
}
_PRACTICE = "works_secure"
_FEWEST_ROOTS = 50  # every bundle of the last ten years held more than a hundred


class CheckItem(msgspec.Struct, frozen=True):
    """One answer: `name` is a key of `TITLES`, `detail` a plain value such as a version, in no language."""

    name: str
    ok: bool
    detail: str


class _MissingError(Exception):
    """What a check did not find; the message is the item's detail."""


def run() -> tuple[CheckItem, ...]:
    """Return one item for each entry of `TITLES`, in that order; never raises."""
    engine = Engine()
    checks: dict[str, Callable[[], str]] = {
        "languages": _languages,
        "files": _files,
        "folders": _folders,
        "certificates": lambda: _certificates(engine),
        "libraries": lambda: _libraries(engine),
        "encryption": lambda: engine.environment().openssl,
        "window": lambda: f"Qt {i18n.qt_version()}",
        "connection": lambda: _connection(engine),
    }
    try:
        return tuple(_item(name, checks[name]) for name in TITLES)
    finally:
        engine.close()


def title(item: CheckItem, words: Words) -> str:
    """Return what the item is about, in a language."""
    return words.translate("SelfCheck", TITLES[item.name])


def _item(name: str, check: Callable[[], str]) -> CheckItem:
    try:
        return CheckItem(name, True, check())
    except _MissingError as missing:
        return CheckItem(name, False, str(missing))
    except Exception as error:  # whatever is broken, the other checks are still worth reading
        return CheckItem(name, False, display_text(redact_text(f"{type(error).__name__}: {error}")))


def _languages() -> str:
    if broken := i18n.damaged():
        raise _MissingError(", ".join(broken))
    return ", ".join(i18n.codes())


def _files() -> str:
    for folder in (paths.resources(), paths.translations()):
        if not any(folder.iterdir()):
            raise _MissingError(folder.name)
    return redact_text(str(paths.resources()))


def _folders() -> str:
    """Make nothing: the nearest folder that exists tells whether the wanted one can be made."""
    folders = (paths.user_config(), paths.user_data(), paths.user_log())
    for folder in folders:
        existing = next(place for place in (folder, *folder.parents) if place.exists())
        if not existing.is_dir() or not os.access(existing, os.W_OK | os.X_OK):
            raise _MissingError(redact_text(str(folder)))
    return redact_text(str(folders[0]))


def _certificates(engine: Engine) -> str:
    roots = engine.contexts.for_requests(TrustChoice()).cert_store_stats()["x509_ca"]
    if roots < _FEWEST_ROOTS:
        raise _MissingError(str(roots))
    return str(roots)


def _libraries(engine: Engine) -> str:
    libraries = engine.environment().libraries
    absent = [library for library in libraries if library.endswith(" ?")]
    if absent or not libraries:
        raise _MissingError(", ".join(absent))
    return ", ".join(libraries)


def _connection(engine: Engine) -> str:
    with Lab() as lab:
        practice = lab.practice(_PRACTICE)
        target = parse(practice.target)
        if not isinstance(target, Target):
            raise _MissingError(target.case)
        result = investigate(engine, target, practice.options, Stop(), lambda _: None)
    if result.outcome is not Outcome.REACHED or result.diagnoses[0].id not in practice.cases:
        raise _MissingError(result.diagnoses[0].id)
    facts = (step.facts for attempt in result.attempts for step in attempt.steps)
    return next((fact.version for fact in facts if isinstance(fact, TlsFacts)), "")

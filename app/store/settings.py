"""What the window remembers between two starts: one JSON file, written whole or not at all.

Secrets are never part of it: a password or passphrase is asked for again.
"""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, NoReturn

import msgspec

from app import limits
from app.log import LOG
from app.model.options import Options
from app.paths import user_config
from app.store.files import set_aside, write_private

FILE_NAME = "settings.json"
SIZE_LIMIT = 1024 * 1024  # bytes; a larger file is not ours
RECENT_KEPT = 20


class Theme(StrEnum):
    """The choice between the system's colours, light and dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Preferences(msgspec.Struct, frozen=True, omit_defaults=True):
    """How the window works, beside the tests themselves.

    Attributes:
        parallel: tests at once.
        per_host: tests of one host at once.
        history_on: whether results are kept across starts.
        history_days: for how long; 0 is for ever.
    """

    theme: Theme = Theme.SYSTEM
    parallel: Annotated[int, msgspec.Meta(ge=1, le=limits.PARALLEL_MAX)] = limits.PARALLEL
    per_host: Annotated[int, msgspec.Meta(ge=1, le=limits.PARALLEL_MAX)] = limits.PER_HOST
    history_on: bool = True
    history_days: Annotated[int, msgspec.Meta(ge=0, le=limits.HISTORY_DAYS_MAX)] = limits.HISTORY_DAYS


class Settings(msgspec.Struct, frozen=True, omit_defaults=True):
    """The settings; every field has a default, so that older and newer files are read.

    Attributes:
        language: a code such as "de"; empty follows the system.
        geometry: of the window, as Qt saves it, in base64; empty before the first end.
        splitter: widths of the list and the page, in pixels; empty before the first end.
        recent: targets tested last, newest first, only those without secrets.
        options: how tests are made, without secrets.
        details_open: whether the technical details are unfolded.
    """

    language: str = ""
    preferences: Preferences = Preferences()
    geometry: str = ""
    splitter: tuple[int, ...] = ()
    recent: tuple[str, ...] = ()
    options: Options = Options()
    details_open: bool = False


def without_secret(options: Options) -> Options:
    """Return `options` as they may be stored.

    A certificate whose key has a passphrase goes with it: without the passphrase every encrypted test would fail.
    """
    shown = options.client_certificate
    return msgspec.structs.replace(
        options,
        proxy=msgspec.structs.replace(options.proxy, secret=None),
        client_certificate=shown if shown is not None and shown.secret is None else None,
    )


def remember(recent: tuple[str, ...], text: str) -> tuple[str, ...]:
    """Return `recent` with `text` in front, once, and no longer than is kept."""
    return (text, *(other for other in recent if other != text))[:RECENT_KEPT]


def load(path: Path | None = None) -> Settings:
    """Read the settings. A missing file gives the defaults; a broken one is set aside and gives them, too."""
    path = path or user_config() / FILE_NAME
    try:
        if path.stat().st_size > SIZE_LIMIT:
            raise msgspec.DecodeError("the file is too large")
        return msgspec.json.decode(path.read_bytes(), type=Settings, dec_hook=_no_secret)
    except FileNotFoundError:
        return Settings()
    except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
        LOG.warning("settings are damaged and set aside: %s", type(error).__name__)
        set_aside(path)
        return Settings()
    except OSError as error:
        LOG.warning("settings cannot be read: %s", error.strerror)
        return Settings()


def save(settings: Settings, path: Path | None = None) -> bool:
    """Write the settings, whole or not at all; False when the system does not let us (full, read-only)."""
    path = path or user_config() / FILE_NAME
    settings = msgspec.structs.replace(settings, options=without_secret(settings.options))
    try:
        write_private(path, msgspec.json.format(msgspec.json.encode(settings), indent=2))
    except OSError as error:
        LOG.warning("settings cannot be written: %s", error.strerror)
        return False
    return True


def _no_secret(kind: type, value: Any) -> NoReturn:
    """Refuse a secret in the file: none was written, so somebody else put it there."""
    raise ValueError(f"{kind.__name__} is never stored")  # msgspec makes a ValidationError of it

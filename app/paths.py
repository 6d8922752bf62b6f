"""Where the program's own files and the user's folders are: in a checkout, a wheel and a frozen build.

A wheel and a frozen build carry `resources/` and `translations/` inside the package, a checkout has them beside it.
"""

from pathlib import Path

NAME = "connection-tester"
_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Return the folder of icons and styles."""
    return _shipped("resources")


def translations() -> Path:
    """Return the folder of `app_<language>.ts` and `.qm`."""
    return _shipped("translations")


def user_config() -> Path:
    """Return the folder of the user's settings; it need not exist."""
    import platformdirs  # used late: the terminal needs it rarely

    return platformdirs.user_config_path(NAME, appauthor=False)


def user_data() -> Path:
    """Return the folder of the user's history; it need not exist."""
    import platformdirs

    return platformdirs.user_data_path(NAME, appauthor=False)


def user_log() -> Path:
    """Return the folder of log files; it need not exist."""
    import platformdirs

    return platformdirs.user_log_path(NAME, appauthor=False)


def _shipped(folder: str) -> Path:
    inside = _PACKAGE / folder
    return inside if inside.is_dir() else _PACKAGE.parent / folder

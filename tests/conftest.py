"""What every test starts with: no display, no home, no proxy, no network but loopback, English."""

import ipaddress
import logging
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

# Before anything imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false;qt.text.font.db=false")

from app import i18n

_UNSET = (
    "ALL_PROXY",
    "CURL_CA_BUNDLE",
    "FTP_PROXY",
    "HTTPS_PROXY",
    "HTTP_PROXY",
    "NO_PROXY",
    "REQUESTS_CA_BUNDLE",
    "SSLKEYLOGFILE",
    "SSL_CERT_DIR",
    "SSL_CERT_FILE",
)


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Give each test a home of its own and take away whatever the computer says about proxies and languages."""
    for name in _UNSET:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for name in [name for name in os.environ if name.startswith("LC_")]:
        monkeypatch.delenv(name)
    monkeypatch.delenv("LANGUAGE", raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name, folder in (
        ("XDG_CONFIG_HOME", ".config"),
        ("XDG_DATA_HOME", ".local/share"),
        ("XDG_STATE_HOME", ".local/state"),
        ("XDG_CACHE_HOME", ".cache"),
    ):
        monkeypatch.setenv(name, str(home / folder))


@pytest.fixture(autouse=True)
def _loopback_only(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that sends anything, or asks for a name, beyond this computer.

    Tests marked `namespace` have a network of their own and are let through.
    """
    if request.node.get_closest_marker("namespace"):
        yield
        return
    strayed: list[str] = []

    def guard(name: str, address_at: int) -> None:
        original = getattr(socket.socket, name)

        def guarded(self: socket.socket, *arguments: Any) -> Any:
            address = arguments[address_at]
            if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_here(address[0]):
                strayed.append(f"{name} {address}")
                raise OSError("tests stay on loopback")
            return original(self, *arguments)

        monkeypatch.setattr(socket.socket, name, guarded)

    guard("connect", 0)
    guard("connect_ex", 0)
    guard("sendto", -1)
    original_lookup = socket.getaddrinfo

    def guarded_lookup(host: Any, *arguments: Any, **named: Any) -> Any:
        if host is not None and not _is_numeric(host) and not _is_here(host):
            strayed.append(f"getaddrinfo {host!r}")
            raise socket.gaierror(socket.EAI_FAIL, "tests stay on loopback")
        return original_lookup(host, *arguments, **named)

    monkeypatch.setattr(socket, "getaddrinfo", guarded_lookup)
    yield
    assert not strayed, f"the test left loopback: {strayed}"


def _is_numeric(host: Any) -> bool:
    try:
        ipaddress.ip_address(_text(host))
    except ValueError:
        return False
    return True


def _is_here(host: Any) -> bool:
    name = _text(host)
    if _is_numeric(name):
        return ipaddress.ip_address(name).is_loopback
    return name.rstrip(".").lower() in ("", "localhost", socket.gethostname().lower())


def _text(host: Any) -> str:
    return host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)


@pytest.fixture(autouse=True)
def _no_warning_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test during which the program logged a warning, unless it looks at the log itself."""
    kept: list[logging.LogRecord] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = kept.append  # type: ignore[method-assign]
    logger = logging.getLogger("connection_tester")
    logger.addHandler(handler)
    yield
    logger.removeHandler(handler)
    if "caplog" not in request.fixturenames:
        assert not kept, [record.getMessage() for record in kept]


@pytest.fixture(autouse=True)
def _english_afterwards(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Take out the languages that a test installed and turn the layout back to left-to-right."""
    used: list[i18n.Translators] = []
    original = i18n.Translators.install

    def install(self: i18n.Translators, app: Any, code: str) -> str:
        used.append(self)
        return original(self, app, code)

    monkeypatch.setattr(i18n.Translators, "install", install)
    yield
    if not used:
        return
    from PySide6.QtCore import QCoreApplication, QLocale, Qt

    app = QCoreApplication.instance()
    if app is None:
        return
    for translators in used:
        translators.remove(app)
    if hasattr(app, "setLayoutDirection"):
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def checkout() -> Path:
    """The folder of the whole project."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture
def python_without_qt() -> list[str]:
    """A command that runs Python code (the next argument) where PySide6 cannot be imported."""
    blocker = (
        "import sys\n"
        "class Blocker:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.split('.')[0] in ('PySide6', 'shiboken6'):\n"
        "            raise ModuleNotFoundError(f'{name} was imported', name=name)\n"
        "sys.meta_path.insert(0, Blocker())\n"
        "exec(sys.argv.pop(1))\n"
    )
    return [sys.executable, "-c", blocker]

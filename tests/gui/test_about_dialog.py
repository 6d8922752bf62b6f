from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app import __version__
from app.gui.about_dialog import LICENSE, AboutDialog
from app.gui.wording import Wording
from app.i18n import EnglishWords
from app.model.result import Environment
from app.paths import resources

ENVIRONMENT = Environment(
    app=__version__,
    python="3.11.7",
    system="Linux 6.1",
    machine="x86_64",
    openssl="OpenSSL 3.0.19 27 Jan 2026",
    libraries=("requests 2.34.2", "urllib3 2.8.0"),
)


def test_versions_are_shown_when_they_are_known(qtbot: QtBot) -> None:
    dialog = AboutDialog(Wording(EnglishWords()))
    qtbot.addWidget(dialog)
    dialog.show()
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert __version__ in texts
    assert LICENSE in texts
    assert "OpenSSL" not in texts
    dialog.show_environment(ENVIRONMENT)
    dialog.retranslate()
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert texts.count("requests") == 1
    assert {"Connection Tester", "3.0.19 27 Jan 2026", "3.11.7", "2.34.2", "urllib3", "Linux 6.1, x86_64"} <= set(texts)


def test_versions_can_be_copied(qtbot: QtBot) -> None:
    dialog = AboutDialog(Wording(EnglishWords()), ENVIRONMENT)
    qtbot.addWidget(dialog)
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[:2] == ["Connection Tester", f"Version: {__version__}"]
    assert "requests: 2.34.2" in copied


def test_license_is_that_of_the_project() -> None:
    license_file = resources().parent / "LICENSE"
    assert license_file.read_text(encoding="utf-8").startswith(f"{LICENSE} License")

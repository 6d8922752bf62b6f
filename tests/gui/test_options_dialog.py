from collections.abc import Iterator
from pathlib import Path

import msgspec
import pseudo_language
import pytest
from cryptography.hazmat.primitives import serialization
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.gui.options_dialog import OptionsDialog
from app.gui.options_values import proxy_choice, proxy_parts
from app.gui.wording import Wording
from app.i18n import EnglishWords
from app.model.names import Family, ProxyMode, TrustMode
from app.model.options import ClientCertificate, Options, ProxyChoice, TimeLimits, TrustChoice
from app.model.secret import Secret
from app.store.settings import Preferences, Theme
from app.text import strip_isolates
from tests.certificates import Certificate

PASSPHRASE = "open-sesame-77"
PREFERENCES = Preferences(Theme.DARK, parallel=200, per_host=7, history_on=False, history_days=0)
EVERYTHING = Options(
    family=Family.IPV6,
    limits=TimeLimits(total=12.5, connect=0.5),
    proxy=ProxyChoice(ProxyMode.OWN, "socks5h://proxy.example:1080", Secret("me", "pass-word-2")),
    trust=TrustChoice(TrustMode.FILE, "/etc/roots.pem"),
    client_certificate=ClientCertificate("/etc/me.pem", "/etc/key.pem", Secret(password="pass-word-3")),
    method="POST",  # not offered, but kept
    redirects=0,
    retries=2,
    checks=False,
    ask_others=True,
)


@pytest.fixture
def dialog(qtbot: QtBot) -> OptionsDialog:
    made = opened(qtbot)
    made.show()
    return made


def opened(qtbot: QtBot, options: Options | None = None, preferences: Preferences | None = None) -> OptionsDialog:
    made = OptionsDialog(Wording(EnglishWords()), options or Options(), preferences or Preferences())
    qtbot.addWidget(made)
    return made


@pytest.fixture
def client(tmp_path: Path) -> str:
    """A certificate with a protected key."""
    certificate = Certificate("me")
    key = certificate.key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(PASSPHRASE.encode()),
    )
    tmp_path.joinpath("me.pem").write_bytes(certificate.pem() + key)
    return str(tmp_path / "me.pem")


def applied(dialog: OptionsDialog) -> list[tuple[Options, Preferences]]:
    chosen: list[tuple[Options, Preferences]] = []
    dialog.chosen.connect(lambda *values: chosen.append(values))
    dialog.ok.click()
    return chosen


def problem(dialog: OptionsDialog) -> str:
    """What is said to be wrong on the page that is shown."""
    said = [row.problem.text() for row in dialog._stack.currentWidget().rows if row.problem.isVisible()]
    return strip_isolates(" ".join(said))


def test_everything_comes_back_as_it_was(qtbot: QtBot) -> None:
    for options, preferences in ((Options(), Preferences()), (EVERYTHING, PREFERENCES)):
        dialog = opened(qtbot, options, preferences)
        assert dialog.values() == (options, preferences)
        dialog.retranslate()
        assert dialog.values() == (options, preferences)


def test_nothing_is_changed_by_applying_the_defaults(dialog: OptionsDialog) -> None:
    assert applied(dialog) == [(Options(), Preferences())]
    assert not dialog.isVisible()


def test_defaults_are_restored(qtbot: QtBot) -> None:
    dialog = opened(qtbot, EVERYTHING, PREFERENCES)
    dialog.defaults.click()
    assert dialog.values() == (Options(), Preferences())


def test_fields_show_when_their_choice_is_made(dialog: OptionsDialog) -> None:
    for page, choice, value, field in (
        (1, dialog.proxy.mode, ProxyMode.OWN, dialog.proxy.password),
        (2, dialog.certificates.trust, TrustMode.FILE, dialog.certificates.roots),
        (2, dialog.certificates.shown, True, dialog.certificates.passphrase),
    ):
        dialog._stack.setCurrentIndex(page)
        assert not field.isVisible()
        choice.choose(value)
        assert field.isVisible()


def test_unusual_limits_are_unfolded(qtbot: QtBot) -> None:
    assert not opened(qtbot).test.steps.fold.isChecked()
    dialog = opened(qtbot, Options(limits=TimeLimits(tls=1.5)))
    assert dialog.test.steps.fold.isChecked()
    assert dialog.test.steps.boxes["tls"].text() == "1.5"


def test_times_take_point_and_comma(dialog: OptionsDialog, qtbot: QtBot) -> None:
    for text in ("2.5", "2,5"):
        dialog.test.total.selectAll()
        qtbot.keyClicks(dialog.test.total, text)
        assert dialog.values()[0].limits.total == 2.5


def test_own_proxy_needs_an_address_that_can_be_read(dialog: OptionsDialog) -> None:
    dialog.proxy.mode.choose(ProxyMode.OWN)
    assert applied(dialog) == []
    assert dialog.isVisible()
    assert dialog.tabs.choice() == 1
    assert dialog.proxy.url.hasFocus()
    assert problem(dialog) == "Enter the address of the proxy."
    dialog.proxy.url.setText("gopher://proxy.example")
    assert applied(dialog) == []
    assert problem(dialog).startswith("This is no address of a proxy. It looks like http://proxy.example:3128")
    assert dialog.proxy.url.text() == "gopher://proxy.example", "nothing typed is lost"
    assert dialog.proxy.url.property("wrong") is True
    assert dialog.proxy.url.accessibleDescription().startswith("This is no address")
    dialog.retranslate()
    assert problem(dialog).startswith("This is no address")
    dialog.proxy.url.textEdited.emit("g")
    assert problem(dialog) == ""
    dialog.proxy.url.setText("proxy.example:3128")
    assert applied(dialog)[0][0].proxy == ProxyChoice(ProxyMode.OWN, "http://proxy.example:3128")


def test_a_password_is_not_left_in_the_open(dialog: OptionsDialog) -> None:
    dialog.proxy.mode.choose(ProxyMode.OWN)
    dialog.proxy.url.setText("http://me:p%40ss@proxy.example:3128/")
    dialog.proxy.url.editingFinished.emit()
    assert dialog.proxy.url.text() == "http://proxy.example:3128"
    assert (dialog.proxy.user.text(), dialog.proxy.password.text()) == ("me", "p@ss")
    assert dialog.proxy.password.echoMode() is QLineEdit.EchoMode.Password
    assert dialog.values()[0].proxy.secret == Secret("me", "p@ss")


def test_roots_have_to_be_roots(dialog: OptionsDialog, tmp_path: Path) -> None:
    page = dialog.certificates
    page.trust.choose(TrustMode.FILE)
    assert applied(dialog) == []
    assert dialog.tabs.choice() == 2
    assert problem(dialog) == "Choose a file."
    page.roots.show_path(str(tmp_path / "gone.pem"))
    page.roots.changed.emit()
    assert problem(dialog) == "There is no such file."
    tmp_path.joinpath("text.pem").write_text("hello")
    page.roots._take(str(tmp_path / "text.pem"))
    assert problem(dialog).startswith("This file holds no certificate in PEM form")
    roots = tmp_path / "roots.pem"
    roots.write_bytes(Certificate("Root", authority=True).pem())
    page.roots._take(str(roots))
    assert problem(dialog) == ""
    assert applied(dialog)[0][0].trust == TrustChoice(TrustMode.FILE, str(roots))


def test_own_certificate_is_tried_when_it_is_chosen(dialog: OptionsDialog, client: str) -> None:
    page = dialog.certificates
    page.shown.choose(True)
    assert applied(dialog) == []
    assert problem(dialog) == "Choose a file."
    page.certificate._take(client)
    assert problem(dialog) == "The key is protected: its passphrase is needed."
    page.passphrase.setText("wrong")
    page.passphrase.editingFinished.emit()
    assert problem(dialog).startswith("The key cannot be opened with this passphrase")
    assert page.passphrase.property("wrong") is True
    assert page.passphrase.text() == "wrong"
    page.key._take("/nowhere/key.pem")
    assert problem(dialog) == "There is no such file for the key."
    assert page.passphrase.property("wrong") is False
    page.key.show_path("")
    page.passphrase.setText(PASSPHRASE)
    chosen = applied(dialog)[0][0].client_certificate
    assert chosen == ClientCertificate(client, "", Secret(password=PASSPHRASE))


def test_first_problem_of_several_pages_is_shown(dialog: OptionsDialog) -> None:
    dialog.certificates.shown.choose(True)
    dialog.proxy.mode.choose(ProxyMode.OWN)
    assert applied(dialog) == []
    assert dialog.tabs.choice() == 1
    dialog.proxy.mode.choose(ProxyMode.NONE)
    assert applied(dialog) == []
    assert dialog.tabs.choice() == 2


def test_history_is_deleted_after_a_second_question(dialog: OptionsDialog, qtbot: QtBot) -> None:
    cleared: list[bool] = []
    dialog.history_cleared.connect(lambda: cleared.append(True))
    dialog._stack.setCurrentIndex(3)
    delete = dialog.program.delete
    delete.button.click()
    assert delete.spare.hasFocus(), "Enter deletes nothing"
    delete.spare.click()
    assert cleared == []
    delete.button.click()
    delete.sure.click()
    assert cleared == [True]
    assert delete.question.text() == "All results are deleted."
    assert dialog.isVisible()
    dialog.cancel.click()
    assert cleared == [True]


def test_days_count_only_with_a_history(dialog: OptionsDialog) -> None:
    assert dialog.program.days.isEnabled()
    dialog.program.history.setChecked(False)
    assert not dialog.program.days.isEnabled()
    assert not dialog.values()[1].history_on


def test_scrolling_changes_nothing(dialog: OptionsDialog) -> None:
    for widget in (dialog.test.family, dialog.test.total, dialog.test.retries):
        event = QWheelEvent(
            QPointF(5, 5),
            QPointF(widget.mapToGlobal(QPoint(5, 5))),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(widget, event)
    assert dialog.values() == (Options(), Preferences())


def test_tab_key_reaches_every_control_of_a_page(dialog: OptionsDialog, qtbot: QtBot) -> None:
    dialog.program.delete.button.click()
    for number, page in enumerate(dialog._pages):
        dialog._stack.setCurrentIndex(number)
        dialog.tabs.choose(number)
        wanted = {
            widget
            for widget in page.findChildren(QWidget)
            if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not widget.objectName().startswith("qt_")
        }  # fmt: skip
        dialog.cancel.setFocus()
        for _ in range(30):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            wanted.discard(QApplication.focusWidget())
        assert wanted == set(), number


def test_every_control_has_a_name(dialog: OptionsDialog) -> None:
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.objectName().startswith("qt_"):
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name).strip(), type(widget).__name__


@pytest.fixture
def pretended(qapp: QApplication) -> Iterator[Wording]:
    """A language that is longer, in brackets and right to left."""
    translator = pseudo_language.install(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield Wording(pseudo_language.PseudoWords())
    qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_longer_words_fit_into_a_small_window(pretended: Wording, qtbot: QtBot, qapp: QApplication) -> None:
    options = msgspec.structs.replace(EVERYTHING, proxy=ProxyChoice(ProxyMode.OWN, "http://proxy.example:80"))
    dialog = OptionsDialog(pretended, options, Preferences())
    qtbot.addWidget(dialog)
    dialog.resize(900, 560)
    dialog.show()
    dialog.proxy.url.setText("?")
    dialog.program.delete.button.click()
    assert applied(dialog) == []
    assert dialog.size().width() <= 900
    assert dialog.size().height() <= 560
    for number, page in enumerate(dialog._pages):
        dialog._stack.setCurrentIndex(number)
        for _ in range(3):
            qapp.processEvents()
        assert page.widget().width() <= page.viewport().width()
        for widget in dialog.findChildren(QWidget):
            if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton):
                continue
            if isinstance(widget, QLabel) and widget.wordWrap():
                assert widget.height() >= widget.heightForWidth(widget.width()), widget.text()
            else:
                assert widget.width() >= widget.sizeHint().width(), widget.text()
            text = strip_isolates(widget.text()).strip("\u200f ")
            assert not text or "«" in text, text


def test_password_inside_the_address_is_taken_out() -> None:
    choice = proxy_choice(ProxyMode.OWN, "http://me:p%40ss@proxy.example:3128/", "", "")
    assert choice == ProxyChoice(ProxyMode.OWN, "http://proxy.example:3128", Secret("me", "p@ss"))
    assert proxy_parts(choice) == ("http://proxy.example:3128", "me", "p@ss")
    assert proxy_choice(ProxyMode.NONE, "http://x", "a", "b") == ProxyChoice(ProxyMode.NONE)
    assert proxy_choice(ProxyMode.OWN, "http://x/path", "a", "b") is None

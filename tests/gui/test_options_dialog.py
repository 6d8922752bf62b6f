from pytestqt.qtbot import QtBot

from app.gui.options_dialog import OptionsDialog
from app.gui.options_values import proxy_choice, proxy_parts
from app.model.names import Family, ProxyMode, TrustMode
from app.model.options import Options, ProxyChoice, TimeLimits, TrustChoice
from app.model.secret import Secret
from app.store.settings import Theme

EVERYTHING = Options(
    family=Family.IPV6,
    limits=TimeLimits(total=12.0),
    proxy=ProxyChoice(ProxyMode.OWN, "socks5h://proxy.example:1080", Secret("me", "pass-word-2")),
    trust=TrustChoice(TrustMode.FILE, "/etc/roots.pem"),
    redirects=0,
    retries=2,
    checks=False,
)


def test_options_come_back_as_they_were(qtbot: QtBot) -> None:
    for options in (Options(), EVERYTHING):
        dialog = OptionsDialog(options, Theme.DARK)
        qtbot.addWidget(dialog)
        assert dialog.values() == (options, Theme.DARK)
        dialog.retranslate()
        assert dialog.values() == (options, Theme.DARK)


def test_fields_show_when_their_choice_is_made(qtbot: QtBot) -> None:
    dialog = OptionsDialog(Options(), Theme.SYSTEM)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.proxy_url.isVisible()
    dialog.proxy.setCurrentIndex(2)
    dialog.proxy.activated.emit(2)
    assert dialog.proxy_url.isVisible()
    assert dialog.password.isVisible()
    assert not dialog.trust_path.isVisible()


def test_own_proxy_needs_an_address(qtbot: QtBot) -> None:
    dialog = OptionsDialog(Options(), Theme.SYSTEM)
    qtbot.addWidget(dialog)
    chosen: list[Options] = []
    dialog.chosen.connect(lambda options, _: chosen.append(options))
    dialog.show()
    dialog.proxy.setCurrentIndex(2)
    dialog.proxy.activated.emit(2)
    dialog.ok.click()
    assert not chosen
    assert dialog.isVisible()
    dialog.proxy_url.setText("proxy.example:3128")
    dialog.ok.click()
    assert chosen[0].proxy == ProxyChoice(ProxyMode.OWN, "http://proxy.example:3128")


def test_defaults_are_restored(qtbot: QtBot) -> None:
    dialog = OptionsDialog(EVERYTHING, Theme.DARK)
    qtbot.addWidget(dialog)
    dialog.defaults.click()
    assert dialog.values() == (Options(), Theme.SYSTEM)


def test_password_inside_the_address_is_taken_out() -> None:
    choice = proxy_choice(ProxyMode.OWN, "http://me:p%40ss@proxy.example:3128/", "", "")
    assert choice.url == "http://proxy.example:3128"
    assert choice.secret == Secret("me", "p@ss")
    assert proxy_parts(choice) == ("http://proxy.example:3128", "me", "p@ss")
    assert proxy_choice(ProxyMode.NONE, "http://x", "a", "b") == ProxyChoice(ProxyMode.NONE)

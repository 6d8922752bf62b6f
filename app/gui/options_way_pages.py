"""The pages of the options about the way to a server: the proxy, and who vouches for whom."""

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.explanation import certificate_problem
from app.gui.labels import Column, fill
from app.gui.options_controls import Choice, FileField, technical_field
from app.gui.options_page import OptionsPage, Problem
from app.gui.options_values import proxy_choice, proxy_parts
from app.gui.wording import Wording
from app.model.names import ProxyMode, TrustMode
from app.model.options import CertificateProblem, ClientCertificate, Options, TrustChoice
from app.model.secret import Secret
from app.store.settings import Preferences
from app.target import PROXY_PORTS, read_proxy

translate = QCoreApplication.translate
PROXY_EXAMPLE = "http://proxy.example:3128"


class ProxyPage(OptionsPage):
    """Which proxy, and who we are to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode = Choice((ProxyMode.SYSTEM, ProxyMode.NONE, ProxyMode.OWN))
        self.url, self.user, self.password = technical_field(), technical_field(), technical_field(hidden=True)
        self.own = QWidget()
        inside = Column(self.own, spacing=6)
        login = QHBoxLayout()
        login.addWidget(self.user)
        login.addWidget(self.password)
        inside.addWidget(self.url)
        inside.addLayout(login)
        self._row = self.add(_stacked(self.mode, self.own), self._check)
        self.mode.currentIndexChanged.connect(self._on_mode)
        self.url.editingFinished.connect(self._on_address)

    def name(self) -> str:
        """Return the name of the page."""
        return translate("Options", "Proxy")

    def show_values(self, options: Options, preferences: Preferences) -> None:
        """Show the proxy."""
        for field, text in zip((self.url, self.user, self.password), proxy_parts(options.proxy), strict=True):
            field.setText(text)
        self.mode.choose(options.proxy.mode)
        self._on_mode()

    def put(self, options: Options, preferences: Preferences) -> tuple[Options, Preferences]:
        """Return the options with the proxy; an address that cannot be read leaves them as they are."""
        choice = proxy_choice(self.mode.value(), self.url.text(), self.user.text(), self.password.text())
        return (options if choice is None else msgspec.structs.replace(options, proxy=choice)), preferences

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.mode.show_texts(
            (
                translate("Options", "As the system says"),
                translate("Options", "None"),
                translate("Options", "This one:"),
            )
        )
        self.url.setPlaceholderText(PROXY_EXAMPLE)
        self.url.setAccessibleName(translate("Options", "Address of the proxy"))
        self.user.setPlaceholderText(translate("Options", "User name"))
        self.user.setAccessibleName(translate("Options", "User name for the proxy"))
        self.password.setPlaceholderText(translate("Options", "Password, not stored"))
        self.password.setAccessibleName(translate("Options", "Password for the proxy, not stored"))
        super().retranslate()

    def texts(self) -> tuple[tuple[str, str], ...]:
        """Return title and help of the row."""
        return (
            (
                translate("Options", "Proxy"),
                translate("Options", "The server that passes requests on to the internet. It serves http and https; "
                          "tcp and tls use only one that is set here. A password is kept until the program ends."),
            ),
        )  # fmt: skip

    def _check(self) -> Problem | None:
        if self.mode.value() is not ProxyMode.OWN:
            return None
        if not self.url.text().strip():
            return translate("Options", "Enter the address of the proxy."), self.url
        if read_proxy(self.url.text()) is None:
            text = translate("Options", "This is no address of a proxy. It looks like {example} and begins with one "
                             "of these: {schemes}.")  # fmt: skip
            schemes = ", ".join(f"{scheme}://" for scheme in PROXY_PORTS)
            return fill(text, example=PROXY_EXAMPLE, schemes=schemes), self.url
        return None

    def _on_mode(self) -> None:
        self.own.setVisible(self.mode.value() is ProxyMode.OWN)
        self._row.clear()

    def _on_address(self) -> None:
        """Say at once what is wrong; take user and password out of the address, where everybody can read them."""
        choice = read_proxy(self.url.text())
        if choice is not None and choice.secret is not None:
            self.url.setText(choice.url)
            self.user.setText(choice.secret.user)
            self.password.setText(choice.secret.password)
        if self.url.text().strip():
            self._row.validate()


class CertificatesPage(OptionsPage):
    """Who may vouch for servers, and what this side shows."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.trust = Choice((TrustMode.BUNDLED, TrustMode.SYSTEM, TrustMode.FILE))
        self.roots = FileField()
        self.shown = Choice((False, True))
        self.certificate, self.key = FileField(), FileField()
        self.passphrase = technical_field(hidden=True)
        self.own = QWidget()
        inside = Column(self.own, spacing=6)
        for field in (self.certificate, self.key, self.passphrase):
            inside.addWidget(field)
        self._trust_row = self.add(_stacked(self.trust, self.roots), self._check_roots)
        self._own_row = self.add(_stacked(self.shown, self.own), self._check_own)
        self.trust.currentIndexChanged.connect(self._on_choice)
        self.shown.currentIndexChanged.connect(self._on_choice)
        self.roots.changed.connect(lambda: self.roots.path() and self._trust_row.validate())
        for changed in (self.certificate.changed, self.key.changed, self.passphrase.editingFinished):
            changed.connect(lambda: self.certificate.path() and self._own_row.validate())

    def name(self) -> str:
        """Return the name of the page."""
        return translate("Options", "Certificates")

    def show_values(self, options: Options, preferences: Preferences) -> None:
        """Show both choices."""
        shown = options.client_certificate
        secret = shown.secret if shown is not None else None
        self.roots.show_path(options.trust.path)
        self.certificate.show_path(shown.path if shown is not None else "")
        self.key.show_path(shown.key if shown is not None else "")
        self.passphrase.setText(secret.password if secret is not None else "")
        self.trust.choose(options.trust.mode)
        self.shown.choose(shown is not None)
        self._on_choice()

    def put(self, options: Options, preferences: Preferences) -> tuple[Options, Preferences]:
        """Return the options with both; a file that is not named leaves them as they are."""
        mode = self.trust.value()
        path = self.roots.path() if mode is TrustMode.FILE else ""
        if path or mode is not TrustMode.FILE:
            options = msgspec.structs.replace(options, trust=TrustChoice(mode, path))
        if not self.shown.value() or self.certificate.path():
            options = msgspec.structs.replace(options, client_certificate=self._own() if self.shown.value() else None)
        return options, preferences

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.trust.show_texts(
            (
                translate("Options", "Bundled with this program"),
                translate("Options", "Of the system"),
                translate("Options", "From a file:"),
            )
        )
        self.shown.show_texts((translate("Options", "Show none"), translate("Options", "Show the one in this file:")))
        pem = translate("Options", "File in PEM form")
        self.roots.show_texts(translate("Options", "File with root certificates"), pem)
        self.certificate.show_texts(translate("Options", "File with your certificate"), pem)
        self.key.show_texts(
            translate("Options", "File with its key"), translate("Options", "Its key, if in a file of its own")
        )
        self.passphrase.setPlaceholderText(translate("Options", "Passphrase of the key, if it has one; not stored"))
        self.passphrase.setAccessibleName(translate("Options", "Passphrase of the key, not stored"))
        super().retranslate()

    def texts(self) -> tuple[tuple[str, str], ...]:
        """Return title and help of every row."""
        return (
            (
                translate("Options", "Trusted certificates"),
                translate("Options", "Who may vouch for servers. Companies often add their own authority to the "
                          "system."),
            ),
            (
                translate("Options", "Your certificate"),
                translate("Options", "Shown to https and tls servers that ask who you are. One with a passphrase is "
                          "kept until the program ends."),
            ),
        )  # fmt: skip

    def _own(self) -> ClientCertificate:
        passphrase = self.passphrase.text()
        secret = Secret(password=passphrase) if passphrase else None
        return ClientCertificate(self.certificate.path(), self.key.path(), secret)

    def _check_roots(self) -> Problem | None:
        if self.trust.value() is not TrustMode.FILE:
            return None
        if not self.roots.path():
            return translate("Options", "Choose a file."), self.roots.field
        from app.probe.client_certificate import check_roots  # imports ssl

        return self._problem(check_roots(self.roots.path()), self.roots.field)

    def _check_own(self) -> Problem | None:
        if not self.shown.value():
            return None
        if not self.certificate.path():
            return translate("Options", "Choose a file."), self.certificate.field
        from app.probe.client_certificate import check_client_certificate

        problem = check_client_certificate(self._own())
        if problem in (CertificateProblem.PASSPHRASE_NEEDED, CertificateProblem.PASSPHRASE_WRONG):
            return self._problem(problem, self.passphrase)
        of_key = problem in (
            CertificateProblem.NO_KEY,
            CertificateProblem.KEY_MISSING,
            CertificateProblem.KEY_UNREADABLE,
            CertificateProblem.MISMATCH,
        )
        return self._problem(problem, self.key.field if of_key else self.certificate.field)

    def _problem(self, problem: CertificateProblem | None, field: QLineEdit) -> Problem | None:
        return None if problem is None else (certificate_problem(problem, self._wording.words), field)

    def _on_choice(self) -> None:
        self.roots.setVisible(self.trust.value() is TrustMode.FILE)
        self.own.setVisible(bool(self.shown.value()))
        self._trust_row.clear()
        self._own_row.clear()


def _stacked(*widgets: QWidget) -> QWidget:
    box = QWidget()
    layout = Column(box, spacing=6)
    for widget in widgets:
        layout.addWidget(widget)
    return box

"""How tests are made, and the window's colours: every choice with one line that says what it does."""

import msgspec
from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.gui.check_box import CheckBox
from app.gui.labels import Heading, Line, PlainLabel
from app.gui.options_values import proxy_choice, proxy_parts
from app.model.names import Family, ProxyMode, TrustMode
from app.model.options import Options, TrustChoice
from app.store.settings import Theme

translate = QCoreApplication.translate
FAMILIES = (Family.ANY, Family.IPV4, Family.IPV6)
PROXIES = (ProxyMode.SYSTEM, ProxyMode.NONE, ProxyMode.OWN)
TRUSTS = (TrustMode.BUNDLED, TrustMode.SYSTEM, TrustMode.FILE)
THEMES = (Theme.SYSTEM, Theme.LIGHT, Theme.DARK)
SECONDS_MAX = 600
REDIRECTS_MAX = 30
RETRIES_MAX = 5


class OptionsDialog(QDialog):
    """A dialog beside the window; what is chosen counts when it is accepted.

    Signals:
        chosen: the options and the theme that were accepted.
    """

    chosen = Signal(object, object)

    def __init__(self, options: Options, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[PlainLabel, QWidget, PlainLabel]] = []
        self._make_controls()
        content = QWidget()
        content.setObjectName("content")
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(22, 18, 22, 18)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._tests = self._title()
        for control in (self.family, self._proxy_box(), self._trust_box(), self.total, self.redirects, self.retries):
            self._row(control)
        self._row(self.checks)
        self._looks = self._title()
        self._row(self.theme)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        area = QScrollArea()
        area.setObjectName("page")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 14)
        layout.addWidget(area, 1)
        layout.addWidget(Line())
        layout.addLayout(self._make_buttons())
        self.show_values(options, theme)
        self.retranslate()
        self.resize(660, 740)

    def values(self) -> tuple[Options, Theme]:
        """Return what is chosen now."""
        options = self._base
        trust = TRUSTS[self.trust.currentIndex()]
        return msgspec.structs.replace(
            options,
            family=FAMILIES[self.family.currentIndex()],
            proxy=proxy_choice(
                PROXIES[self.proxy.currentIndex()], self.proxy_url.text(), self.user.text(), self.password.text()
            ),
            trust=TrustChoice(trust, self.trust_path.text().strip() if trust is TrustMode.FILE else ""),
            limits=msgspec.structs.replace(options.limits, total=float(self.total.value())),
            redirects=self.redirects.value(),
            retries=self.retries.value(),
            checks=self.checks.isChecked(),
        ), THEMES[self.theme.currentIndex()]

    def show_values(self, options: Options, theme: Theme) -> None:
        """Show options and theme."""
        self._base = options
        url, user, password = proxy_parts(options.proxy)
        self.proxy_url.setText(url)
        self.user.setText(user)
        self.password.setText(password)
        self.trust_path.setText(options.trust.path)
        self.total.setValue(round(options.limits.total))
        self.redirects.setValue(options.redirects)
        self.retries.setValue(options.retries)
        self.checks.setChecked(options.checks)
        self._fill_choices()
        self.family.setCurrentIndex(FAMILIES.index(options.family))
        self.proxy.setCurrentIndex(PROXIES.index(options.proxy.mode))
        self.trust.setCurrentIndex(TRUSTS.index(options.trust.mode))
        self.theme.setCurrentIndex(THEMES.index(theme))
        self._on_choice()

    def retranslate(self) -> None:
        """Say everything in the language of now; nothing chosen is lost."""
        self.setWindowTitle(translate("Options", "Options"))
        self._tests.setText(translate("Options", "Tests"))
        self._looks.setText(translate("Options", "Window"))
        self._fill_choices()
        for (label, control, help_label), (title, text) in zip(self._rows, _row_texts(), strict=True):
            label.setText(title)
            help_label.setText(text)
            boxes = [box for box in (control, *control.findChildren(QComboBox)) if isinstance(box, QComboBox)]
            for widget in (control, *boxes, *(box.view() for box in boxes)):
                widget.setAccessibleName(title)
                widget.setAccessibleDescription(text)
        self.proxy_url.setPlaceholderText("http://proxy.example:3128")
        self.proxy_url.setAccessibleName(translate("Options", "Address of the proxy"))
        self.user.setPlaceholderText(translate("Options", "User name"))
        self.user.setAccessibleName(translate("Options", "User name for the proxy"))
        self.password.setPlaceholderText(translate("Options", "Password, not stored"))
        self.password.setAccessibleName(translate("Options", "Password for the proxy, not stored"))
        self.trust_path.setAccessibleName(translate("Options", "File with root certificates"))
        self.trust_path.setPlaceholderText(translate("Options", "File in PEM form"))
        self.browse.setText(translate("Options", "Choose file"))
        self.checks.setText(translate("Options", "Look for the cause after a failure"))
        self.defaults.setText(translate("Options", "Restore defaults"))
        self.ok.setText(translate("Options", "Apply"))
        self.cancel.setText(translate("Options", "Cancel"))

    def _make_controls(self) -> None:
        self.family, self.proxy, self.trust, self.theme = (QComboBox() for _ in range(4))
        self.proxy_url, self.user, self.password, self.trust_path = (QLineEdit() for _ in range(4))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        for field in (self.proxy_url, self.user, self.password, self.trust_path):
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.browse = QPushButton()
        self.browse.clicked.connect(self._on_browse)
        self.total, self.redirects, self.retries = (
            _spin(lowest, highest) for lowest, highest in ((1, SECONDS_MAX), (0, REDIRECTS_MAX), (0, RETRIES_MAX))
        )
        self.checks = CheckBox()
        self.proxy.activated.connect(self._on_choice)
        self.trust.activated.connect(self._on_choice)

    def _make_buttons(self) -> QHBoxLayout:
        self.defaults, self.ok, self.cancel = (QPushButton() for _ in range(3))
        self.ok.setProperty("kind", "primary")
        self.ok.setDefault(True)
        self.defaults.setAutoDefault(False)
        self.browse.setAutoDefault(False)
        self.defaults.clicked.connect(lambda: self.show_values(Options(), Theme.SYSTEM))
        self.ok.clicked.connect(self._on_ok)
        self.cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setContentsMargins(22, 8, 22, 0)
        row.addWidget(self.defaults)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.ok)
        return row

    def _proxy_box(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.proxy, 0, 0, 1, 2)
        grid.addWidget(self.proxy_url, 1, 0, 1, 2)
        grid.addWidget(self.user, 2, 0)
        grid.addWidget(self.password, 2, 1)
        return box

    def _trust_box(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.trust, 0, 0, 1, 2)
        grid.addWidget(self.trust_path, 1, 0)
        grid.addWidget(self.browse, 1, 1)
        return box

    def _title(self) -> Heading:
        title = Heading()
        row = self._grid.rowCount()
        if row > 1:
            self._grid.setRowMinimumHeight(row, 10)
            row += 1
        self._grid.addWidget(title, row, 0, 1, 2)
        return title

    def _row(self, control: QWidget) -> None:
        row = self._grid.rowCount()
        label, help_label = PlainLabel(), PlainLabel(wrap=True, muted=True).sized(0.92)
        label.setContentsMargins(0, 7, 0, 0)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(control, row, 1)
        self._grid.addWidget(help_label, row + 1, 1)
        self._grid.setRowMinimumHeight(row + 2, 8)
        self._rows.append((label, control, help_label))

    def _fill_choices(self) -> None:
        for box, texts in (
            (self.family, (translate("Options", "IPv4 and IPv6"), translate("Options", "IPv4 only"),
                           translate("Options", "IPv6 only"))),
            (self.proxy, (translate("Options", "As the system says"), translate("Options", "None"),
                          translate("Options", "This one:"))),
            (self.trust, (translate("Options", "Bundled with this program"), translate("Options", "Of the system"),
                          translate("Options", "From a file:"))),
            (self.theme, (translate("Options", "As the system"), translate("Options", "Light"),
                          translate("Options", "Dark"))),
        ):  # fmt: skip
            chosen = max(box.currentIndex(), 0)
            box.clear()
            box.addItems(list(texts))
            box.setCurrentIndex(chosen)

    def _on_choice(self) -> None:
        own = PROXIES[self.proxy.currentIndex()] is ProxyMode.OWN
        for field in (self.proxy_url, self.user, self.password):
            field.setVisible(own)
        from_file = TRUSTS[self.trust.currentIndex()] is TrustMode.FILE
        self.trust_path.setVisible(from_file)
        self.browse.setVisible(from_file)

    def _on_browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, translate("Options", "File with root certificates"))
        if path:
            self.trust_path.setText(path)

    def _on_ok(self) -> None:
        for mode, own, field in (
            (self.proxy.currentIndex(), PROXIES.index(ProxyMode.OWN), self.proxy_url),
            (self.trust.currentIndex(), TRUSTS.index(TrustMode.FILE), self.trust_path),
        ):
            if mode == own and not field.text().strip():
                field.setFocus()  # the choice says "this one", and none is given
                return
        options, theme = self.values()
        self.chosen.emit(options, theme)
        self.accept()


def _spin(lowest: int, highest: int) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(lowest, highest)
    spin.setLocale(QLocale.c())  # digits stay ASCII in every language
    spin.setMaximumWidth(140)
    spin.lineEdit().setTextMargins(7, 0, 7, 0)  # a style sheet's padding does not reach the line inside
    return spin


def _row_texts() -> tuple[tuple[str, str], ...]:
    return (
        (
            translate("Options", "Addresses"),
            translate("Options", "Many hosts have addresses of both kinds; one kind alone shows which one fails."),
        ),
        (
            translate("Options", "Proxy"),
            translate("Options", "The server that passes requests on to the internet. It serves http and https; "
                      "tcp and tls use only one that is set here."),
        ),
        (
            translate("Options", "Trusted certificates"),
            translate("Options", "Who may vouch for servers. Companies often add their own authority to the system."),
        ),
        (
            translate("Options", "Time limit in seconds"),
            translate("Options", "The longest that one test may take, with its follow-up checks."),
        ),
        (
            translate("Options", "Redirects"),
            translate("Options", "How many times a server may send the test on to another address."),
        ),
        (
            translate("Options", "Further tries"),
            translate("Options", "How often a failed test is tried again. Every try is kept."),
        ),
        (
            translate("Options", "Follow-up checks"),
            translate("Options", "Small experiments that tell similar causes apart. They stay on the computers "
                      "that take part anyway."),
        ),
        (
            translate("Options", "Colours"),
            translate("Options", "Light or dark, or whatever the system uses."),
        ),
    )  # fmt: skip

"""A small dialog that asks who we are to a proxy, where a test of an earlier start needs it again."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.gui.labels import PlainLabel, fill
from app.model.secret import Secret

translate = QCoreApplication.translate


class ProxyDialog(QDialog):
    """Asks for user and password; they are known for this session and never stored.

    Signals:
        entered: the secret.
    """

    entered = Signal(object)

    def __init__(self, proxy: str, parent: QWidget | None = None) -> None:
        """Ask for the proxy of an address."""
        super().__init__(parent)
        self._proxy = proxy
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        self._intro = PlainLabel(wrap=True)
        layout.addWidget(self._intro)
        self.user, self.password = QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._labels = (PlainLabel(), PlainLabel())
        form = QFormLayout()
        for label, field in zip(self._labels, (self.user, self.password), strict=True):
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            field.textChanged.connect(self._on_changed)
            form.addRow(label, field)
        layout.addLayout(form)
        self.ok, self.cancel = QPushButton(), QPushButton()
        self.ok.setProperty("kind", "primary")
        self.ok.setDefault(True)
        self.ok.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.ok)
        layout.addLayout(buttons)
        self.setMinimumWidth(440)
        self._on_changed()
        self.retranslate()

    def accept(self) -> None:
        """Hand over what was entered."""
        super().accept()
        self.entered.emit(Secret(self.user.text(), self.password.text()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setWindowTitle(translate("List", "Password for the proxy"))
        intro = translate("List", "The user name and password for {proxy} were not kept. Please enter them again.")
        self._intro.setText(fill(intro, proxy=self._proxy))
        texts = (translate("List", "User name"), translate("List", "Password"))
        for label, field, text in zip(self._labels, (self.user, self.password), texts, strict=True):
            label.setText(text)
            field.setAccessibleName(text)
        self.ok.setText(translate("List", "Continue"))
        self.cancel.setText(translate("List", "Cancel"))

    def _on_changed(self) -> None:
        self.ok.setEnabled(bool(self.user.text() or self.password.text()))

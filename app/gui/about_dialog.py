"""What this program is, and the versions of everything in it."""

import PySide6
from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app import __version__
from app.gui.labels import Column, CopyButton, Line, PlainLabel, technical
from app.gui.wording import Wording
from app.model.result import Environment

translate = QCoreApplication.translate
ICON = 64
LICENSE = "MIT"


class AboutDialog(QDialog):
    """Name, version, purpose, licence and versions; what has to be read first is shown when it comes."""

    def __init__(self, wording: Wording, environment: Environment | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._environment = environment
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 16)
        layout.setSpacing(14)
        layout.addLayout(self._make_head())
        layout.addWidget(Line())
        content = QWidget()
        content.setObjectName("content")
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(22)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[PlainLabel, PlainLabel]] = []
        self.area = QScrollArea()
        self.area.setObjectName("page")
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(content)
        layout.addWidget(self.area, 1)
        buttons = QHBoxLayout()
        self.copy_button = CopyButton(small=False)
        self.close_button = QPushButton()
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.close_button)
        layout.addLayout(buttons)
        self.setMinimumWidth(480)
        self.close_button.setFocus()
        self.retranslate()
        self._make_room()

    def show_environment(self, environment: Environment) -> None:
        """Show what was read in the background."""
        self._environment = environment
        self.retranslate()
        self._make_room()

    def _make_room(self) -> None:
        """Become as high as the texts need, where the screen allows it."""
        layout, margins = self.layout(), self.layout().contentsMargins()
        inside = max(self.width(), layout.totalMinimumSize().width()) - margins.left() - margins.right()
        wanted = margins.top() + margins.bottom() + layout.spacing() * (layout.count() - 1)
        for item in map(layout.itemAt, range(layout.count())):
            part = self.area.widget().layout() if item.widget() is self.area else item
            wanted += part.heightForWidth(inside) if part.hasHeightForWidth() else part.sizeHint().height()
        highest = self.screen().availableGeometry().height() * 9 // 10
        self.resize(inside + margins.left() + margins.right(), max(self.height(), min(wanted, highest)))

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        words = self._wording.words
        self.setWindowTitle(translate("About", "About this program"))
        self.area.setAccessibleName(translate("About", "About this program"))
        self._name.setText(translate("Window", "Connection Tester"))
        self._purpose.setText(
            translate("About", "Really tries a connection and explains what happened, in plain words.")
        )
        rows = self._versions()
        while len(self._rows) < len(rows):
            pair = (PlainLabel(muted=True), PlainLabel(wrap=True))
            for column, label in enumerate(pair):
                self._grid.addWidget(label, len(self._rows), column, Qt.AlignmentFlag.AlignTop)
                label.show()  # left to Qt it is shown later, and needs no room until then
            self._rows.append(pair)
        for (label, value), (title, version) in zip(self._rows, rows, strict=True):
            label.setText(title)
            value.setText(technical(version, words))
        self.copy_button.setText(translate("About", "Copy"))
        self.copy_button.setAccessibleName(translate("About", "Copy the versions"))
        self.copy_button.offer("\n".join((self._name.text(), *(f"{title}: {version}" for title, version in rows))))
        self.close_button.setText(translate("About", "Close"))

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(18)
        icon = QLabel()
        icon.setPixmap(QCoreApplication.instance().windowIcon().pixmap(ICON, ICON))
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = Column(spacing=4)
        self._name = PlainLabel().sized(1.5, bold=True)
        self._purpose = PlainLabel(wrap=True)
        texts.addWidget(self._name)
        texts.addWidget(self._purpose)
        texts.addStretch(1)
        head.addLayout(texts, 1)
        return head

    def _versions(self) -> list[tuple[str, str]]:
        """Return name and version of every part; names of products are the same in every language."""
        rows = [
            (translate("About", "Version"), __version__),
            (translate("About", "License"), LICENSE),
            ("Qt", f"{qVersion()}, PySide6 {PySide6.__version__}"),
        ]
        known = self._environment
        if known is None:
            return rows
        rows += [
            (translate("About", "System"), f"{known.system}, {known.machine}"),
            ("Python", known.python),
            ("OpenSSL", known.openssl.removeprefix("OpenSSL ")),
        ]
        return rows + [(name, version) for name, _, version in (one.partition(" ") for one in known.libraries)]

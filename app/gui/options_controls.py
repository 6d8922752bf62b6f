"""The controls of the options: they do not change while somebody scrolls past them, and their digits stay ASCII."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

translate = QCoreApplication.translate
NUMBER_WIDTH = 132  # pixels
SHORTEST_SECONDS = 0.1


class Choice(QComboBox):
    """One of a few values, whose texts follow the language."""

    def __init__(self, values: Sequence[object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = list(values)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Fixed)
        self.setMinimumContentsLength(8)

    def value(self) -> Any:
        """Return what is chosen."""
        return self._values[max(self.currentIndex(), 0)]

    def choose(self, value: object) -> None:
        """Choose `value`; one that was not offered before is offered from now on, by its own name."""
        if value not in self._values:
            self._values.append(value)
            self.addItem(str(value))
        self.setCurrentIndex(self._values.index(value))

    def show_texts(self, texts: Sequence[str]) -> None:
        """Say the values in the language of now, in their order; what is chosen stays so."""
        chosen = max(self.currentIndex(), 0)
        texts = [*texts, *map(str, self._values[len(texts) :])]
        with QSignalBlocker(self):
            self.clear()
            self.addItems(texts)
            self.setCurrentIndex(chosen)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class NumberBox(QSpinBox):
    """A whole number."""

    def __init__(self, lowest: int, highest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(lowest, highest)
        _prepare(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class SecondsBox(QDoubleSpinBox):
    """A time in seconds, in tenths; point and comma both count."""

    def __init__(self, highest: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDecimals(1)
        self.setRange(SHORTEST_SECONDS, highest)
        _prepare(self)

    def textFromValue(self, value: float) -> str:
        """Return the number without needless zeros."""
        return f"{value:g}" if value < 1e5 else str(int(value))

    def valueFromText(self, text: str) -> float:
        """Read the number."""
        return super().valueFromText(text.replace(",", "."))

    def validate(self, text: str, place: int) -> Any:
        """Allow a comma, too."""
        return super().validate(text.replace(",", "."), place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


def _prepare(box: QSpinBox | QDoubleSpinBox) -> None:
    box.setLocale(QLocale.c())
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setFixedWidth(NUMBER_WIDTH)
    box.lineEdit().setTextMargins(7, 0, 7, 0)  # a style sheet's padding does not reach the line inside


def technical_field(*, hidden: bool = False) -> QLineEdit:
    """Return a field for a technical text, which runs from left to right in every language."""
    field = QLineEdit()
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    if hidden:
        field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


class FileField(QWidget):
    """The path of a file, typed or chosen.

    Signals:
        changed: another file stands there: one was chosen, or typing has ended.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = technical_field()
        self.browse = QPushButton()
        self.browse.setAutoDefault(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.browse)
        self._title = ""
        self.field.editingFinished.connect(self.changed)
        self.browse.clicked.connect(self._on_browse)

    def path(self) -> str:
        """Return the path as it stands there."""
        return self.field.text().strip()

    def show_path(self, path: str) -> None:
        """Show a path."""
        self.field.setText(path)

    def show_texts(self, title: str, hint: str) -> None:
        """Say what file it is."""
        self._title = title
        self.field.setAccessibleName(title)
        self.field.setPlaceholderText(hint)
        self.browse.setText(translate("Options", "Choose file"))
        self.browse.setAccessibleName(f"{translate('Options', 'Choose file')}: {title}")

    def _on_browse(self) -> None:
        choose_file(self, self._title, self._take)

    def _take(self, path: str) -> None:
        self.field.setText(path)
        self.changed.emit()


def choose_file(parent: QWidget, title: str, then: Callable[[str], None]) -> None:
    """Open a dialog that asks for a file; `then` is called with its path, unless the dialog is closed."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()

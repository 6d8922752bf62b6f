"""A file of targets that was opened to be tested: what it is, and everything that it holds."""

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QPushButton, QWidget

from app.gui.labels import Column, ElidedLabel, PlainLabel
from app.gui.list_reading import Read
from app.gui.list_words import form_text, target_line
from app.gui.progress_words import subjects
from app.gui.theme import scaled
from app.gui.wording import Wording
from app.model.plan import PlannedTarget
from app.text import strip_isolates

translate = QCoreApplication.translate
NOWHERE = QModelIndex()


class _Lines(QAbstractListModel):
    """The targets, each worded when it is shown."""

    def __init__(self, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._wording = wording
        self._targets: tuple[PlannedTarget, ...] = ()
        self._titles: tuple[str, ...] = ()

    def show_targets(self, targets: tuple[PlannedTarget, ...]) -> None:
        """Show these, in the language of now."""
        self.beginResetModel()
        self._targets = targets
        self._titles = subjects(one.target for one in targets)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        """Return the number of targets."""
        return 0 if parent.isValid() else len(self._targets)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the line of a target."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        line = target_line(self._titles[index.row()], self._targets[index.row()], self._wording)
        return line if role == Qt.ItemDataRole.DisplayRole else strip_isolates(line)


class ListFile(QWidget):
    """Shows the targets of one file; they are not changed here."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._read = Read()
        self._name = ElidedLabel()
        self._name.setFont(scaled(self.font(), 1.0, bold=True))
        self._form = PlainLabel(wrap=True, muted=True)
        self.remove = QPushButton()
        self._lines = _Lines(wording, self)
        self.view = QListView()
        self.view.setObjectName("skipped")
        self.view.setModel(self._lines)
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        layout = Column(self, spacing=8)
        row = QHBoxLayout()
        row.setSpacing(10)
        texts = Column(spacing=2)
        texts.addWidget(self._name)
        texts.addWidget(self._form)
        row.addLayout(texts, 1)
        row.addWidget(self.remove)
        layout.addLayout(row)
        layout.addWidget(self.view, 1)

    def show_file(self, name: str, read: Read) -> None:
        """Show what a file of that name holds."""
        self._read = read
        self._name.setText(name)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._form.setText(form_text(self._read.opened, self._wording))
        self.remove.setText(translate("List", "Remove file"))
        self.view.setAccessibleName(translate("List", "Targets of the file"))
        self._lines.show_targets(self._read.opened.plan.targets)

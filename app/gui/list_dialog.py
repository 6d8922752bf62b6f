"""A dialog to test many targets: lines are pasted or read from a file, and what they give is counted at once."""

import threading
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.explanation.lists import count_of_skipped, count_of_targets
from app.gui.icons import MarkIcon
from app.gui.labels import PlainLabel, fill
from app.gui.list_pane import ListPane
from app.gui.list_words import near_text, skipped_text
from app.gui.progress_words import subject
from app.gui.wording import Wording
from app.limits import LIST_BYTES, SHORT_TEXT_CHARACTERS
from app.picture.marks import Mark
from app.plan import TargetList, decode, read_list
from app.text import display_text

translate = QCoreApplication.translate
PAUSE = 150  # milliseconds without a key until the lines are read
LOOK = 30  # between two looks whether they are
SHOWN = 200  # skipped lines
ITEM_LINE = Qt.ItemDataRole.UserRole
EXAMPLE = "www.example.com\nmail.example.com:993\nhttps://shop.example.com/health\n192.0.2.10, 22, backup"


class ListDialog(QDialog):
    """Asks for the targets of a run. It reads them on a thread: ten thousand lines take seconds.

    Signals:
        started: the name of the run, "" for none given, and its targets.
    """

    started = Signal(str, tuple)

    def __init__(self, wording: Wording, text: str = "", parent: QWidget | None = None) -> None:
        """Offer the lines of `text`; nothing is tested before somebody asks for it."""
        super().__init__(parent)
        self._wording = wording
        self._read = TargetList()
        self._begun = ""  # the text that is being read, or was
        self._box: list[TargetList] | None = None  # where a thread puts what it reads
        self._current = True  # what is shown belongs to the text
        self._wanted = False  # the run shall start as soon as the text is read
        self._fault: tuple[str, str] | None = None  # a file that could not be read, and why
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._begin)
        self._look = QTimer(self, interval=LOOK)
        self._look.timeout.connect(self._on_look)
        self._make_parts()
        self._lay_out()
        self.resize(640, 600)
        if text:
            self.pane.add(text)
        self.retranslate()
        self.pane.setFocus()

    def _make_parts(self) -> None:
        self._intro = PlainLabel(wrap=True)
        self.pane = ListPane()
        self.pane.setPlaceholderText(EXAMPLE)
        self.pane.textChanged.connect(self._on_changed)
        self.pane.file_dropped.connect(self.open_file)
        self.browse = QPushButton()
        self.browse.clicked.connect(self._ask_for_file)
        self._sign = MarkIcon(self.fontMetrics().height() + 1)
        self._problem = PlainLabel(wrap=True)
        self.count = PlainLabel(wrap=True).sized(1.0, bold=True)
        self._near = PlainLabel(wrap=True, muted=True)
        self.skipped = QListWidget()
        self.skipped.setObjectName("skipped")
        self.skipped.setWordWrap(True)
        self.skipped.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.skipped.setFixedHeight(6 * self.fontMetrics().lineSpacing())
        self.skipped.itemClicked.connect(self._on_skipped)
        self.skipped.itemActivated.connect(self._on_skipped)
        self._name_label = PlainLabel()
        self.name = QLineEdit()
        self.name.setMaxLength(SHORT_TEXT_CHARACTERS)
        self.start, self.cancel = QPushButton(), QPushButton()
        self.start.setProperty("kind", "primary")
        self.start.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self.start.setDefault(True)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self, activated=self.accept)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self._intro)
        layout.addWidget(self.pane, 1)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.browse, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(row)
        self._fault_row = QWidget()
        fault = QHBoxLayout(self._fault_row)
        fault.setContentsMargins(0, 0, 0, 0)
        fault.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        fault.addWidget(self._problem, 1)
        layout.addWidget(self._fault_row)
        layout.addWidget(self._near)
        layout.addWidget(self.skipped)
        named = QHBoxLayout()
        named.setSpacing(10)
        named.addWidget(self._name_label)
        named.addWidget(self.name, 1)
        layout.addLayout(named)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.start)
        layout.addLayout(buttons)

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(640, 600)

    # What is said

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setWindowTitle(translate("List", "Test many targets"))
        intro = translate(
            "List", "One target a line: a host, host:port or a URL. Tables with the columns host and port work as well."
        )
        self._intro.setText(intro)
        self.pane.setAccessibleName(translate("List", "Targets, one a line"))
        self.browse.setText(translate("List", "Open file …"))
        self.skipped.setAccessibleName(translate("List", "Skipped lines"))
        self._name_label.setText(translate("List", "Name"))
        self.name.setAccessibleName(translate("List", "Name of this run"))
        self.name.setPlaceholderText(translate("List", "for example: Branch office"))
        self.start.setText(translate("List", "Start"))
        self.cancel.setText(translate("List", "Cancel"))
        self._show()

    def _show(self) -> None:
        words = self._wording.words
        targets, skipped = self._read.targets, self._read.skipped
        self.count.setText(self._count())
        near = near_text((one.target for one in targets), self._wording)
        self._near.setText(near)
        self._near.setVisible(bool(near))
        self.skipped.clear()
        for one in skipped[:SHOWN]:
            item = QListWidgetItem(("\u200f" if words.right_to_left else "") + skipped_text(one, self._wording))
            item.setData(ITEM_LINE, one.line)
            self.skipped.addItem(item)
        self.skipped.setVisible(bool(skipped))
        self.start.setEnabled(bool(targets) or not self._current)
        self._fault_row.setVisible(self._fault is not None)
        if self._fault is not None:
            self._sign.show_mark(Mark.FAILED)
            file, reason = self._fault
            text = translate("List", "{file} could not be read: {reason}.")
            self._problem.setText(fill(text, file=file, reason=reason or translate("List", "it is no text")))

    def _count(self) -> str:
        if not self.pane.document().isEmpty() and not self._current and not self._read.targets:
            return translate("List", "Reading …")
        words = self._wording.words
        targets = count_of_targets(len(self._read.targets), words)
        if not self._read.skipped:
            return targets
        #: What a list holds: "48 targets, 2 lines skipped"
        text = translate("List", "{targets}, {lines}")
        return fill(text, targets=targets, lines=count_of_skipped(len({one.line for one in self._read.skipped}), words))

    # How the lines are read

    def _on_changed(self) -> None:
        if self.pane.toPlainText() != self._begun or not self._current:
            self._current = False
            self.start.setEnabled(True)
            self._pause.start()

    def _begin(self) -> None:
        """Read the text on a thread, one text at a time."""
        if self._box is not None:
            return
        box: list[TargetList] = []
        text = self._begun = self.pane.toPlainText()
        self._box = box
        threading.Thread(target=lambda: box.append(read_list(text)), name="list", daemon=True).start()
        self._look.start()

    def _on_look(self) -> None:
        if not self._box:
            return
        self._read = self._box[0]
        self._box = None
        self._look.stop()
        self._current = self._begun == self.pane.toPlainText()
        self._show()
        if not self._current:
            self._begin()
        elif self._wanted:
            self.accept()

    # What people do

    def accept(self) -> None:
        """Hand over the targets, once the text as it is now was read; stay open where there is none."""
        self._wanted = not self._current
        if self._wanted:
            self._pause.stop()
            self._begin()
        elif self._read.targets:
            targets = tuple(one.target for one in self._read.targets)
            self.started.emit(self.name.text().strip() or _name_of(self._read), targets)
            super().accept()

    def open_file(self, file: Path) -> None:
        """Put the lines of a file below what is there."""
        self._fault = None
        try:
            with file.open("rb") as opened:
                data = opened.read(LIST_BYTES + 1)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or type(error).__name__
            self._fault = (display_text(file.name), display_text(reason))
        else:
            text = decode(data)
            if "\0" in text:
                self._fault = (display_text(file.name), "")
            else:
                self.pane.add(text)
                if not self.name.text():
                    self.name.setText(display_text(file.stem, SHORT_TEXT_CHARACTERS))
        self._show()

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, translate("List", "Open file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        every = translate("List", "All files")
        dialog.setNameFilters([f"{translate('List', 'Lists')} (*.txt *.csv *.tsv *.list)", f"{every} (*)"])
        dialog.fileSelected.connect(lambda chosen: self.open_file(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_skipped(self, item: QListWidgetItem) -> None:
        self.pane.show_line(item.data(ITEM_LINE))


def _name_of(read: TargetList) -> str:
    """Return a name without words for a run that got none: its first target."""
    first = subject(read.targets[0].target)
    return f"{first} …" if len(read.targets) > 1 else first

"""A dialog to test many targets: lines are pasted, files of every kind are read, and what they give is counted at once.

Nothing is tested before somebody presses Start.
"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
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

from app.gui.background import Background
from app.gui.labels import RIGHT_TO_LEFT_MARK, PlainLabel
from app.gui.list_file import ListFile
from app.gui.list_pane import ListPane
from app.gui.list_reading import Read, read_file, read_text
from app.gui.list_words import (
    caution_text,
    count_text,
    fault_text,
    form_text,
    left_out_texts,
    name_of,
    near_text,
    not_taken_text,
)
from app.gui.sign_line import SignLine
from app.gui.wording import Wording
from app.limits import SHORT_TEXT_CHARACTERS
from app.picture.marks import Mark
from app.plan import PlanError
from app.text import display_text

translate = QCoreApplication.translate
LETTERS = 66  # of a line, at least
PAUSE = 150  # milliseconds without a key until the lines are read
ITEM_LINE = Qt.ItemDataRole.UserRole
EXAMPLE = "www.example.com\nmail.example.com:993\nhttps://shop.example.com/health\n192.0.2.10, 22, backup"


class ListDialog(QDialog):
    """Asks for the targets of a run: lines that can be changed, or a file as it is.

    Signals:
        started: the name of the run and what was opened for it, an `OpenedPlan`.
        report_found: the place of a file that is a report, and nothing to be tested.
    """

    started = Signal(str, object)
    report_found = Signal(Path)

    def __init__(self, wording: Wording, text: str = "", parent: QWidget | None = None) -> None:
        """Offer the lines of `text`; nothing is tested before somebody asks for it."""
        super().__init__(parent)
        self._wording = wording
        self._typed = Read()  # what the lines hold
        self._opened: Read | None = None  # what a file holds, which is tested instead of the lines
        self._begun = ""  # the text that is being read, or was
        self._reading = False
        self._files = 0  # being read
        self._at_once: list[Path] = []  # the files opened at once, in their order
        self._several: list[tuple[Path, Read]] = []  # of those, what could be read
        self._not_taken: tuple[str, ...] = ()  # of those: first the one that is shown instead, then the others
        self._current = True  # what is shown belongs to the text
        self._wanted = False  # the run shall start as soon as everything is read
        self._fault: tuple[str, PlanError] | None = None  # a file that could not be read, and why
        self._given = ""  # the name that was given by a file
        self._background = Background(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._begin)
        self._make_parts()
        self._lay_out()
        self.resize(self.sizeHint())
        self.setAcceptDrops(True)
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
        self.file = ListFile(self._wording)
        self.file.remove.clicked.connect(self._on_removed)
        self.browse = QPushButton()
        self.browse.clicked.connect(self._ask_for_file)
        self._problem, self._caution = SignLine(), SignLine()
        self.count = PlainLabel(wrap=True).sized(1.0, bold=True)
        self._form, self._near = PlainLabel(wrap=True, muted=True), PlainLabel(wrap=True, muted=True)
        self.skipped = QListWidget()
        self.skipped.setObjectName("skipped")
        self.skipped.setWordWrap(True)
        self.skipped.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        line = self.fontMetrics().lineSpacing()
        self.skipped.setMinimumHeight(3 * line)
        self.skipped.setMaximumHeight(6 * line)
        for part in (self.pane, self.file.view):
            part.setMinimumHeight(4 * line)
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
        layout.addWidget(self.file, 1)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.browse, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(row)
        for part in (self._form, self._problem, self._caution, self._near, self.skipped):
            layout.addWidget(part)
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
        """Return a comfortable size, also for large letters."""
        return QSize(max(640, LETTERS * self.fontMetrics().averageCharWidth()), 600)

    # What is said

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setWindowTitle(translate("List", "Test many targets"))
        intro = translate(
            "List",
            "One target a line: a host, host:port or a URL. Tables, plans, bookmarks and the files of other programs "
            "can be opened, dropped or pasted as well.",
        )
        self._intro.setText(intro)
        self.pane.setAccessibleName(translate("List", "Targets, one a line"))
        self.browse.setText(translate("List", "Open file …"))
        self.skipped.setAccessibleName(translate("List", "What is left out"))
        self._name_label.setText(translate("List", "Name"))
        self.name.setAccessibleName(translate("List", "Name of this run"))
        self.name.setPlaceholderText(translate("List", "for example: Branch office"))
        self.start.setText(translate("List", "Start"))
        self.cancel.setText(translate("List", "Cancel"))
        self.file.retranslate()
        self._show()

    @property
    def _read(self) -> Read:
        """What Start would test, as far as it is read."""
        return self._opened or self._typed

    @property
    def _pending(self) -> bool:
        """Whether something is still to be read."""
        return bool(self._files) or (self._opened is None and not self._current)

    def _show(self) -> None:
        wording, read, by_file = self._wording, self._read, self._opened is not None
        self._intro.setVisible(not by_file)
        self.pane.setVisible(not by_file)
        self.file.setVisible(by_file)
        targets = bool(read.opened.plan.targets)
        empty = self.pane.document().isEmpty() and not self._files
        waits = self._pending and not targets and not empty
        self.count.setText(translate("List", "Reading …") if waits else count_text(read, wording))
        form = "" if by_file or read.is_list else form_text(read.opened, wording)
        self._form.setText(form)
        self._form.setVisible(bool(form))
        name, fault = self._fault or ("", None if by_file else read.fault)
        self._problem.tell(fault_text(name, fault, wording) if fault is not None else "", Mark.FAILED)
        cautions = (not_taken_text(self._not_taken, wording) if by_file else "", caution_text(read, wording))
        self._caution.tell(" ".join(filter(None, cautions)), Mark.REMARK)
        near = near_text(read, wording)
        self._near.setText(near)
        self._near.setVisible(bool(near))
        self._show_left_out(read)
        self.start.setEnabled(targets or self._pending)
        self._grow()

    def _grow(self) -> None:
        """Make room for everything that is said, as far as the screen has it."""
        needed = self.layout().totalMinimumHeightForWidth(self.width())
        needed = min(needed, self.screen().availableGeometry().height())
        if needed > self.height():
            self.resize(self.width(), needed)

    def _show_left_out(self, read: Read) -> None:
        notices, skipped = left_out_texts(read.opened, self._wording)
        self.skipped.clear()
        for text, line in (*((notice, 0) for notice in notices), *skipped):
            item = QListWidgetItem((RIGHT_TO_LEFT_MARK if self._wording.words.right_to_left else "") + text)
            item.setData(ITEM_LINE, line)
            self.skipped.addItem(item)
        self.skipped.setVisible(bool(self.skipped.count()))

    # How it is read

    def _on_changed(self) -> None:
        if self.pane.toPlainText() != self._begun or not self._current:
            self._current = False
            self.start.setEnabled(True)
            self._pause.start()

    def _begin(self) -> None:
        """Read the text, one text at a time."""
        if self._reading:
            return
        self._reading = True
        text = self._begun = self.pane.toPlainText()
        self._background.do(partial(read_text, text), self._on_read)

    def _on_read(self, read: Read) -> None:
        self._typed = read
        self._reading = False
        self._current = self._begun == self.pane.toPlainText()
        self._show()
        if not self._current:
            self._begin()
        else:
            self._go_on()

    def open_file(self, file: Path) -> None:
        """Read a file: the lines of a list are put below what is there, anything else is shown as it is."""
        self._fault = None
        self._not_taken = ()
        self._files += 1
        self._at_once.append(file)
        self._background.do(partial(read_file, file), partial(self._on_file, file))
        self._show()

    def _on_file(self, file: Path, read: Read) -> None:
        self._files -= 1
        if read.report:
            self.report_found.emit(file)
            if self.pane.document().isEmpty() and self._opened is None and not self._files and not self._several:
                self.reject()  # nothing of anybody's is in it
        elif read.fault is not None:
            self._fault = (display_text(file.name), read.fault)
        else:
            self._several.append((file, read))
        if not self._files:
            self._take_files()
        self._show()
        self._go_on()

    def _take_files(self) -> None:
        """Take what was opened at once: the lines of all lists, or the first file that is no list, and no other."""
        several = sorted(self._several, key=lambda one: self._at_once.index(one[0]))
        self._several, self._at_once = [], []
        shown = next((one for one in several if one[1].lines is None), None)
        if shown is not None:
            others = [file for file, read in several if read is not shown[1]]
            self._not_taken = tuple(display_text(file.name) for file in (shown[0], *others)) if others else ()
            several = [shown]
        for file, read in several:
            self._opened = read if read.lines is None else None
            if read.lines is not None:
                self.pane.add(read.lines)
            else:
                self.file.show_file(display_text(file.name), read)
            self._give_name(read.opened.plan.name or display_text(file.stem))

    def _give_name(self, name: str) -> None:
        """Name the run after a file, unless a person named it."""
        if self.name.text() == self._given:
            self.name.setText(name)
            self._given = self.name.text()

    def _go_on(self) -> None:
        """Start, where that was asked for before everything was read."""
        if self._wanted and not self._pending:
            self._wanted = False
            if self._fault is None and not self._not_taken:
                self.accept()

    # What people do

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and texts anywhere."""
        if self.pane.canInsertFromMimeData(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open files; put a text below the lines."""
        if event.mimeData().hasUrls():
            self.pane.insertFromMimeData(event.mimeData())
        else:
            self._opened, self._not_taken = None, ()
            self.pane.add(event.mimeData().text())
        event.acceptProposedAction()

    def accept(self) -> None:
        """Hand over the targets, once everything as it is now was read; stay open where there is none."""
        self._wanted = self._pending
        if self._wanted:
            self._pause.stop()
            if not self._current:
                self._begin()
        elif self._read.opened.plan.targets:
            self.started.emit(self.name.text().strip() or name_of(self._read), self._read.opened)
            super().accept()

    def _on_removed(self) -> None:
        """Go back to the lines."""
        self._opened, self._not_taken = None, ()
        if self.name.text() == self._given:
            self.name.clear()
            self._given = ""
        self._show()
        self.pane.setFocus()

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, translate("List", "Open file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        every = translate("List", "All files")
        kinds = "*.txt *.csv *.tsv *.list *.json *.yml *.yaml *.har *.html *.htm"
        dialog.setNameFilters([f"{translate('List', 'Lists and plans')} ({kinds})", f"{every} (*)"])
        dialog.fileSelected.connect(lambda chosen: self.open_file(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_skipped(self, item: QListWidgetItem) -> None:
        line = item.data(ITEM_LINE)
        if line and self._opened is None and self._read.is_list:
            self.pane.show_line(line)
